/** A text to its entities, the way the pipeline reads it. */
import { readDocument } from '../../../pipeline/annotate/document.ts';
import { annotateEntities, type ResolutionContext } from '../../../pipeline/annotate/entities/index.ts';
import { uniqueEntities } from '../../../pipeline/annotate/rows.ts';
import { cleanArticle } from '../../../pipeline/clean/index.ts';
import { segmentArticle } from '../../../pipeline/segment/index.ts';

/** @param published ISO date of the article, if it has one */
export function readEntities(text: string, published: string | null = null) {
  const manifest = {
    file: 'a.txt',
    publisher: null,
    url: null,
    published,
    headline: null,
    byline: null,
    language: null,
    rights: null,
    note: null,
  };
  const cleaned = cleanArticle({ path: 'a.txt', bytes: new TextEncoder().encode(text), manifest });
  const document = readDocument({ ...cleaned, ...segmentArticle(cleaned) });
  const annotation = annotateEntities(document);
  const entities = uniqueEntities(annotation.mentions.map(({ entity }) => entity)).map(annotation.describe);
  return { document, annotation, entities };
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
