import { annotateDates, type DateExpression } from '../../../pipeline/annotate/dates/index.ts';
import { readDocument } from '../../../pipeline/annotate/document.ts';
import { cleanArticle } from '../../../pipeline/clean/index.ts';
import { segmentArticle } from '../../../pipeline/segment/index.ts';

/** The date expressions of a text that was published on a day (or on an unknown one). */
export function datesOf(text: string, published: string | null): readonly DateExpression[] {
  const cleaned = cleanArticle({ path: 'text.txt', bytes: new TextEncoder().encode(text), manifest: null });
  const article = { ...cleaned.article, published };
  return annotateDates(readDocument({ ...cleaned, article, ...segmentArticle({ ...cleaned, article }) }));
}
