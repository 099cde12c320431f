/** Floors: the figures below which an evaluation fails. */
import { z } from 'zod';
import { dataError, type Trouble } from '../errors.ts';
import type { Evaluation } from './index.ts';
import type { Score } from './tally.ts';

/** Every figure of an evaluation under one name each, for example `figures.recall` or `quotes_indirect.exact span`. */
export function flattenFigures({ articles, meta, anchors, ...scores }: Evaluation): ReadonlyMap<string, number> {
  const figures = new Map([['articles', articles]]);
  for (const [table, { precision, recall, f1, agree }] of Object.entries(scores as Record<string, Score>)) {
    for (const [name, value] of Object.entries({ precision, recall, f1 })) figures.set(`${table}.${name}`, value);
    for (const [attribute, { share }] of Object.entries(agree)) figures.set(`${table}.${attribute}`, share);
  }
  for (const [attribute, { share }] of Object.entries(meta)) figures.set(`meta.${attribute}`, share);
  // No anchors at all are not right ones.
  figures.set('anchors', (anchors.checked - anchors.broken) / (anchors.checked || 1));
  return figures;
}

/**
 * Reads a file of floors: a JSON object of numbers by name of the figure.
 * @throws {AsReportedError} when it is something else
 */
export function parseFloors(text: string, file: string): ReadonlyMap<string, number> {
  try {
    return new Map(Object.entries(z.record(z.string(), z.number()).parse(JSON.parse(text))));
  } catch {
    throw dataError({ file, problem: 'no JSON object of numbers', remedy: 'write for example {"figures.f1": 0.9}' });
  }
}

/** How far below a figure its floor is set: one point in a hundred, so that a change of wording does not fail a build. */
const MARGIN = 0.01;

/** Floors just under the figures reached, as the text of a file; what is a matter of right or wrong gets no margin. */
export function printFloors(evaluation: Evaluation): string {
  const floors = [...flattenFigures(evaluation)].map(([name, figure]) => {
    const isExact = figure === 0 || name === 'articles' || name === 'anchors' || name.startsWith('meta.');
    return [name, isExact ? floorTo(figure, 10_000) : floorTo(Math.max(0, figure - MARGIN), 1_000)];
  });
  return `${JSON.stringify(Object.fromEntries(floors), null, 2)}\n`;
}

/** Rounded down, so that a figure just below its floor does not look like it. */
const floorTo = (figure: number, steps: number): number => Math.floor(figure * steps) / steps;

/** One trouble for each figure that lies below its floor, or that the evaluation does not give. */
export function checkFloors(evaluation: Evaluation, floors: ReadonlyMap<string, number>, file: string): Trouble[] {
  const figures = flattenFigures(evaluation);
  return [...floors].flatMap(([name, floor]): Trouble[] => {
    const figure = figures.get(name);
    if (figure === undefined) return [{ file, problem: `there is no figure ${name}`, remedy: `use ${[...figures.keys()].join(', ')}` }];
    if (figure >= floor) return [];
    return [
      { file, problem: `${name} is ${floorTo(figure, 10_000)}, below its floor ${floor}`, remedy: 'see --errors for what went wrong' },
    ];
  });
}
