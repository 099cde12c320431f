/** A text to its entities, the way the pipeline reads it. */
import { readDocument } from '../../../pipeline/annotate/document.ts';
import { annotateEntities, type ResolutionContext } from '../../../pipeline/annotate/entities/index.ts';
import { cleanArticle } from '../../../pipeline/clean/index.ts';
import { segmentArticle } from '../../../pipeline/segment/index.ts';

export function readEntities(text: string) {
  const cleaned = cleanArticle({ path: 'a.txt', bytes: new TextEncoder().encode(text), manifest: null });
  const document = readDocument({ ...cleaned, ...segmentArticle(cleaned) });
  const annotation = annotateEntities(document);
  return { document, annotation };
}

/** Names as "printed = id". */
export function namesIn(text: string): string[] {
  const { document, annotation } = readEntities(text);
  return annotation.mentions
    .filter(({ form }) => form === 'name')
    .map(({ start, end, entity }) => `${document.raw.slice(start, end)} = ${entity.entity_id}`);
}

/** What a phrase of the text (its last occurrence) resolves to. */
export function resolveIn(text: string, phrase: string, as: ResolutionContext['as'] = 'speaker') {
  const { document, annotation } = readEntities(text);
  const start = document.raw.lastIndexOf(phrase);
  if (start < 0) throw new Error(`no ${phrase} in the text`);
  return annotation.resolve({ start, end: start + phrase.length }, { as });
}
