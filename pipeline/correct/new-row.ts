/** A row that a person adds: its anchor gives the columns that every row has, the lines of the corrections the others. */
import type { Dataset } from '../models/index.ts';
import type { Sentence } from '../models/sentences.ts';
import type { Table } from '../models/table.ts';
import { mapOffsets } from '../text/offsets.ts';
import type { MutableRow } from './derive.ts';
import { type CorrectableName, LETTERS } from './locate.ts';

/** The rule that made a row that a person added. */
const ADDED_BY_HAND = 'correction.add';

/** The column that prints the characters of the anchor. */
const PRINTED: Readonly<Partial<Record<CorrectableName, string>>> = {
  mentions: 'text',
  quotes: 'text',
  figures: 'text',
  events: 'trigger',
};

/** The columns that follow from the anchor of a row, and are not for people to set. */
export const ANCHOR_COLUMNS: ReadonlySet<string> = new Set([
  'article_id',
  'sentence_id',
  'start',
  'end',
  'text',
  'trigger',
  'rule',
  'corrected',
]);

/**
 * Builds a row with its anchor filled; nullable columns are empty, lists have no members.
 * @returns the row, or what is wrong with the identifier
 */
export function newRow(
  name: CorrectableName,
  table: Table,
  id: string,
  values: ReadonlyMap<string, unknown>,
  dataset: Dataset,
  texts: ReadonlyMap<string, string>,
): { readonly row: MutableRow } | { readonly problem: string } {
  const row: MutableRow = {};
  for (const [column, { nullable, storage }] of Object.entries(table.columns)) {
    if (nullable) row[column] = null;
    else if (storage === 'json') row[column] = [];
  }
  row[table.primaryKey] = id;
  const letter = LETTERS[name];
  if (letter === null) return { row: Object.assign(row, Object.fromEntries(values)) };
  const [, articleId, from, to] = new RegExp(`^(a[0-9a-f]{16})\\.${letter}(\\d+)-(\\d+)$`, 'u').exec(id) ?? [];
  if (articleId === undefined) return { problem: `${id} is no identifier of ${name} and names no raw file` };
  const raw = texts.get(articleId);
  const [start, end] = [Number(from), Number(to)];
  const sentence = findSentence(dataset.sentences, articleId, start);
  if (raw === undefined || sentence === undefined) return { problem: `there is no article ${articleId} with a sentence at ${start}` };
  const offsets = mapOffsets(raw);
  if (start >= end || end > offsets.codePoints) return { problem: `[${start}, ${end}) is no stretch of the article` };
  const spans = (values.get('spans') ?? [[start, end]]) as readonly (readonly [number, number])[];
  const printed = spans.map(([first, last]) => raw.slice(offsets.toUtf16(first), offsets.toUtf16(last))).join(' ');
  const anchor = { article_id: articleId, sentence_id: sentence.sentence_id, start, end, rule: ADDED_BY_HAND };
  Object.assign(row, anchor, { [PRINTED[name] as string]: printed }, name === 'quotes' ? { spans } : {}, Object.fromEntries(values));
  return { row };
}

/** The sentence in which a position stands; between two sentences, the one before. */
function findSentence(sentences: readonly Sentence[], articleId: string, position: number): Sentence | undefined {
  return sentences
    .filter(({ article_id, start }) => article_id === articleId && start <= position)
    .reduce<Sentence | undefined>((last, sentence) => (last === undefined || sentence.start > last.start ? sentence : last), undefined);
}
