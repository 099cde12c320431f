import { annotateDates } from '../../../pipeline/annotate/dates/index.ts';
import { readDocument } from '../../../pipeline/annotate/document.ts';
import { annotateEntities } from '../../../pipeline/annotate/entities/index.ts';
import { annotateFigures, type FoundFigure } from '../../../pipeline/annotate/figures/index.ts';
import { annotateQuotes } from '../../../pipeline/annotate/quotes/index.ts';
import { cleanArticle } from '../../../pipeline/clean/index.ts';
import { segmentArticle } from '../../../pipeline/segment/index.ts';

export type PrintedFigure = FoundFigure & { readonly text: string };

/** The figures of a text that was published on 3 March 2022 (a Thursday), each with its printed characters. */
export function figuresOf(text: string, published: string | null = '2022-03-03'): readonly PrintedFigure[] {
  const cleaned = cleanArticle({ path: 'text.txt', bytes: new TextEncoder().encode(text), manifest: null });
  // The cleaner may take a lone short line for a heading; here every line is prose.
  const blocks = cleaned.blocks.map((block) => ({ ...block, kind: 'body' as const }));
  const article = { ...cleaned.article, published };
  const document = readDocument({ ...cleaned, article, ...segmentArticle({ ...cleaned, article, blocks }) });
  const dates = annotateDates(document);
  const entities = annotateEntities(document);
  const quotes = annotateQuotes(document, { dates, entities });
  return annotateFigures(document, { dates, entities, quotes }).found.map((figure) => ({
    ...figure,
    text: text.slice(figure.start, figure.end),
  }));
}

/** A figure in one line: value or bounds, unit, qualifier where it is not exact. */
export function brief({ value, lower, upper, unit, qualifier }: FoundFigure): string {
  const bounds = value !== null ? String(value) : `${lower}..${upper ?? ''}`;
  return [
    bounds,
    unit === 'count' ? null : unit,
    qualifier === 'exact' || qualifier === 'range' || qualifier === 'order' ? null : qualifier,
  ]
    .filter((part) => part !== null)
    .join(' ');
}
