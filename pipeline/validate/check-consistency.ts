/** Columns that follow from one another agree. */
import { cameoRootOf, quadClassOf } from '../annotate/events/plover.ts';
import type { Checked } from './check.ts';
import type { Finding } from './issue.ts';

const PRECISION_OF_LENGTH: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day' };

/** Finds events and figures whose columns contradict each other. */
export function findContradictions({ dataset }: Checked): Finding[] {
  return [...contradictoryEvents(dataset.events), ...contradictoryFigures(dataset.figures)];
}

function contradictoryEvents(events: Checked['dataset']['events']): Finding[] {
  return events.flatMap((event) => {
    const { type, mode, quad_class, cameo_root, date, date_precision, latitude, longitude } = event;
    const faults = [
      quad_class === quadClassOf(type) ? null : `quad_class ${quad_class} is not that of ${type}`,
      cameo_root === cameoRootOf(type, mode) ? null : `cameo_root ${cameo_root} is not that of ${type}`,
      date_precision === (date === null ? null : PRECISION_OF_LENGTH[date.length])
        ? null
        : `date_precision ${date_precision} is not that of ${date}`,
      (latitude === null) === (longitude === null) ? null : 'one of latitude and longitude is empty',
    ];
    return faults.flatMap((message): Finding[] =>
      message === null
        ? []
        : [{ code: 'consistency.event', severity: 'error', table: 'events', articleId: event.article_id, rowId: event.event_id, message }],
    );
  });
}

function contradictoryFigures(figures: Checked['dataset']['figures']): Finding[] {
  return figures.flatMap(({ article_id, figure_id, value, lower, upper, start, end }): Finding[] => {
    const bounds = [lower, value, upper].filter((bound) => bound !== null);
    const where = { table: 'figures', articleId: article_id, rowId: figure_id, start, end, severity: 'warning' } as const;
    if (bounds.length === 0) return [{ ...where, code: 'consistency.no-number', message: 'neither value nor bounds' }];
    if (bounds.every((bound, index) => index === 0 || (bounds[index - 1] as number) <= bound)) return [];
    return [{ ...where, code: 'consistency.bounds', message: `lower, value and upper are out of order: ${bounds.join(', ')}` }];
  });
}
