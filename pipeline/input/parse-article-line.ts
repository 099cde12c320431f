/** One line of JSON Lines, or one record of another archive, to one article. */
import { z } from 'zod';
import type { ArticleSource } from '../clean/source.ts';
import type { Trouble } from '../errors.ts';
import { checkBytes } from './check-bytes.ts';
import { checkMetadata, readMetadata } from './parse-manifest.ts';
import type { Line } from './split-lines.ts';

const cell = z.string().nullish();
/** Archives print the moment of publication; the day counts, as it is written there. */
const moment = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/u;
const day = z.string().transform((text) => moment.exec(text.trim())?.[1] ?? text);
/** Other fields are passed over: archives have columns of their own. */
const record = z.object({
  // databases number their articles
  id: z.union([z.string().min(1), z.int().transform(String)], 'it is neither text nor a whole number'),
  text: z.string(),
  publisher: cell,
  url: cell,
  published: day.nullish(),
  headline: cell,
  byline: cell,
  language: cell,
  rights: cell,
  note: cell,
});

/** An article, or what is wrong with it, which its id, or the number of its line, names. The id takes the place of the path of a raw file. */
export type ReadArticle = { readonly source: ArticleSource } | { readonly id: string; readonly troubles: readonly Trouble[] };

const REMEDY = 'give it the fields id and text: {"id": …, "text": …} on a line of its own, or columns of CSV';
const encoder = new TextEncoder();

/**
 * Reads a line.
 * @param name what to call it where it has no id
 */
export function parseArticleLine({ text: line, number }: Line, name = `line ${number}`): ReadArticle {
  if (line === null) return unfit(name, 'it is too long or not UTF-8');
  const json = parseJson(line);
  return json === undefined ? unfit(name, 'it is no JSON') : readArticle(json, name);
}

/**
 * Reads the fields of an article. An empty cell is null, as in the manifest.
 * @param name what to call the record where it has no id
 */
export function readArticle(fields: unknown, name: string): ReadArticle {
  const { data, error } = record.safeParse(fields);
  if (data === undefined) return unfit(name, error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; '));
  const { id, text } = data;
  // No cell could hold it, nor a message name it.
  if (!id.isWellFormed()) return unfit(name, 'the id holds half of a surrogate pair');
  const manifest = readMetadata(id, (column) => data[column]?.trim() || null);
  const bytes = encoder.encode(text);
  // UTF-8 cannot hold half of a pair.
  const halved = Object.entries({ text, ...manifest }).flatMap(([field, value]): Trouble[] =>
    value === null || value.isWellFormed()
      ? []
      : [{ problem: `the field ${field} holds half of a surrogate pair`, remedy: 'mend its encoding' }],
  );
  const metadata = checkMetadata(manifest).flatMap(({ trouble }) => (trouble === null ? [] : [trouble]));
  const troubles = [...halved, ...checkBytes(bytes, id), ...metadata];
  return troubles.length > 0 ? { id, troubles } : { source: { path: id, bytes, manifest } };
}

const unfit = (id: string, problem: string): ReadArticle => ({ id, troubles: [{ problem, remedy: REMEDY }] });

/** Undefined, which is no article, for a line that is no JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
