/** Every row equals its characters: what stands between start and end of the raw file is what the row prints. */
import type { Quote } from '../models/quotes.ts';
import type { Sentence } from '../models/sentences.ts';
import { articleIdOf, rowIdOf, sha256 } from '../text/ids.ts';
import { mapOffsets } from '../text/offsets.ts';
import type { Checked } from './check.ts';
import { printValue } from './check-rows.ts';
import type { Finding } from './issue.ts';

/** The characters between two code point offsets of one article. */
type Slice = (start: number, end: number) => string;

interface Anchored {
  readonly article_id: string;
  readonly start: number;
  readonly end: number;
}

type AnchoredTable = 'sentences' | 'mentions' | 'quotes' | 'figures' | 'events';

/** Rows as the check sees them, whatever their table. */
interface AnchoredRow extends Anchored {
  readonly table: AnchoredTable;
  readonly id: string;
  readonly printed: string;
  readonly spans: readonly (readonly [number, number])[];
  /** Null for sentences themselves. */
  readonly sentenceId: string | null;
}

/** Finds rows whose start and end do not cut their text out of the raw file, or that leave their sentence. */
export function findSpanFaults({ dataset, texts }: Checked): Finding[] {
  const slices = new Map<string, Slice>();
  const findings: Finding[] = [];
  for (const article of dataset.articles) {
    const raw = texts.get(article.article_id);
    const where = { table: 'articles', articleId: article.article_id, rowId: article.article_id, severity: 'error' } as const;
    if (raw === undefined) {
      findings.push({ ...where, code: 'span.no-text', message: `the raw text of ${article.raw_path} is not at hand` });
      continue;
    }
    const offsets = mapOffsets(raw);
    slices.set(article.article_id, (start, end) => raw.slice(offsets.toUtf16(start), offsets.toUtf16(end)));
    if (article.characters !== offsets.codePoints) {
      findings.push({
        ...where,
        code: 'span.length',
        message: `characters is ${article.characters}, not ${offsets.codePoints} code points`,
      });
    }
    if (article.raw_sha256 !== sha256(raw) || article.article_id !== articleIdOf(article.raw_sha256)) {
      findings.push({ ...where, code: 'span.hash', message: `raw_sha256 or article_id is not that of ${article.raw_path}` });
    }
  }
  const lengths = new Map(dataset.articles.map(({ article_id, characters }) => [article_id, characters]));
  const sentences = new Map(dataset.sentences.map((sentence) => [sentence.sentence_id, sentence]));
  for (const row of anchoredRows(dataset)) {
    const fault = findFault(row, lengths.get(row.article_id), slices.get(row.article_id)) ?? findSentenceFault(row, sentences);
    if (fault !== null)
      findings.push({ table: row.table, articleId: row.article_id, rowId: row.id, start: row.start, end: row.end, ...fault });
  }
  return findings;
}

const LETTERS = { sentences: 's', mentions: 'n', quotes: 'q', figures: 'f', events: 'e' } as const satisfies Record<AnchoredTable, string>;

type Fault = Pick<Finding, 'code' | 'severity' | 'message'>;

function findFault(
  { table, id, article_id, start, end, spans, printed }: AnchoredRow,
  length: number | undefined,
  slice: Slice | undefined,
): Fault | null {
  const error = (code: string, message: string): Fault => ({ code, severity: 'error', message });
  const expected = rowIdOf(article_id, LETTERS[table], start, end);
  if (id !== expected) return error('span.id', `the identifier of a row with this anchor is ${expected}`);
  // a row of an unknown article is reported as a broken key
  if (length === undefined || slice === undefined) return null;
  if (start >= end || end > length) return error('span.outside', `[${start}, ${end}) is no stretch of an article of ${length} characters`);
  if (spans[0]?.[0] !== start || spans.at(-1)?.[1] !== end) return error('span.hull', 'start and end are not the ends of spans');
  if (spans.some(([from, to], index) => from >= to || from < (spans[index - 1]?.[1] ?? 0))) {
    return error('span.order', `spans are empty, overlap or are out of order: ${printValue(spans)}`);
  }
  const found = spans.map(([from, to]) => slice(from, to)).join(' ');
  if (found !== printed) return error('span.text', `the raw file has ${printValue(found)}, the row ${printValue(printed)}`);
  if (found === found.trim()) return null;
  return { code: 'span.edge', severity: 'warning', message: `begins or ends with white space: ${printValue(found)}` };
}

function findSentenceFault({ article_id, start, sentenceId }: AnchoredRow, sentences: ReadonlyMap<string, Sentence>): Fault | null {
  const sentence = sentenceId === null ? undefined : sentences.get(sentenceId);
  if (sentence === undefined) return null;
  if (sentence.article_id !== article_id) {
    return { code: 'span.other-article', severity: 'error', message: `its sentence is of article ${sentence.article_id}` };
  }
  if (sentence.start <= start && start < sentence.end) return null;
  return { code: 'span.outside-sentence', severity: 'warning', message: `starts outside its sentence ${sentence.sentence_id}` };
}

function* anchoredRows({ sentences, mentions, quotes, figures, events }: Checked['dataset']): Generator<AnchoredRow> {
  for (const row of sentences) yield whole('sentences', row, row.sentence_id, row.text, null);
  for (const row of mentions) yield whole('mentions', row, row.mention_id, row.text, row.sentence_id);
  for (const row of quotes) yield { ...whole('quotes', row, row.quote_id, row.text, row.sentence_id), spans: spansOf(row) };
  for (const row of figures) yield whole('figures', row, row.figure_id, row.text, row.sentence_id);
  for (const row of events) yield whole('events', row, row.event_id, row.trigger, row.sentence_id);
}

const spansOf = ({ spans }: Quote): readonly (readonly [number, number])[] => spans;

function whole(table: AnchoredTable, row: Anchored, id: string, printed: string, sentenceId: string | null): AnchoredRow {
  const { article_id, start, end } = row;
  return { table, article_id, start, end, id, printed, spans: [[start, end]], sentenceId };
}
