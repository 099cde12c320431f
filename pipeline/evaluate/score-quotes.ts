import type { Quote } from '../models/quotes.ts';
import type { GoldQuote } from './gold.ts';
import { matchRows } from './match-rows.ts';
import { isOneOfNames, shareWord } from './names.ts';
import { type Interval, mergeIntervals, overlapShare } from './overlap.ts';
import { countAgreement, type Disagreement, type Tally } from './tally.ts';

/** Below this share of common characters two quotes are not the same one. */
const SAME_QUOTE = 0.5;
/** A row that covers more than this of a borderline gold quote is not held against it. */
const BORDERLINE = 0.2;
/** From here on two spans count as the same: a full stop more or less is no difference. */
const EXACT = 0.97;

/** Direct and mixed quotes count together, indirect ones apart. */
export interface QuoteTallies {
  readonly direct: Tally;
  readonly indirect: Tally;
}

type Covered<Row> = Row & { readonly cover: readonly Interval[] };

/** Scores the quotes of one article: the same quote where half of the characters of both are shared. */
export function scoreQuotes(gold: readonly GoldQuote[], rows: readonly Quote[], tallies: QuoteTallies): Omit<Disagreement, 'article'>[] {
  const expected = gold.map((quote) => ({ ...quote, cover: mergeIntervals(quote.spans.map(({ start, end }): Interval => [start, end])) }));
  const found = rows.map((row) => ({ ...row, cover: mergeIntervals(row.spans) }));
  const { rowOf, goldOf } = matchRows(expected, found, (quote, row) => {
    const share = overlapShare(quote.cover, row.cover);
    return share >= SAME_QUOTE ? share : 0;
  });
  const tallyOf = ({ type }: { readonly type: Quote['type'] }): Tally => (type === 'indirect' ? tallies.indirect : tallies.direct);
  const matched = expected.flatMap((quote, index) => {
    const row = found[rowOf.get(index) ?? -1];
    return row === undefined ? scoreMissed(quote, tallyOf(quote)) : scoreMatched(quote, row, tallyOf(quote));
  });
  const surplus = found.filter((row, index) => !goldOf.has(index) && !expected.some((quote) => isBorderline(quote, row)));
  for (const row of surplus) tallyOf(row).surplus += 1;
  return [...matched, ...surplus.map(({ type, speaker, text }) => disagree('extra', `[${type}] ${speaker}: ${text}`))];
}

const isBorderline = (quote: Covered<GoldQuote>, row: Covered<Quote>): boolean =>
  quote.optional === true && overlapShare(quote.cover, row.cover) > BORDERLINE;

function scoreMissed(quote: GoldQuote, tally: Tally): Omit<Disagreement, 'article'>[] {
  if (quote.optional) return [];
  tally.missed += 1;
  return [disagree('miss', `[${quote.type}] ${quote.speaker ?? null}: ${quote.spans.map(({ text }) => text).join(' … ')}`)];
}

function scoreMatched(quote: Covered<GoldQuote>, row: Covered<Quote>, tally: Tally): Omit<Disagreement, 'article'>[] {
  if (!quote.optional) tally.right += 1;
  const speaker = row.speaker ?? row.speaker_text;
  const isSpeakerRight = isOneOfNames(speaker, quote.speaker, quote.speaker_alt);
  const isExact = overlapShare(quote.cover, row.cover) > EXACT;
  countAgreement(tally, 'speaker', isSpeakerRight);
  countAgreement(tally, 'type', row.type === quote.type);
  countAgreement(tally, 'exact span', isExact);
  if (quote.cue) countAgreement(tally, 'cue', shareWord(quote.cue, row.cue));
  const text = quote.spans[0]?.text ?? '';
  return [
    ...(isSpeakerRight ? [] : [disagree('speaker', `${speaker} ≠ ${quote.speaker ?? null}: ${text}`)]),
    ...(isExact ? [] : [disagree('exact span', `${row.text} ≠ ${quote.spans.map((span) => span.text).join(' … ')}`)]),
  ];
}

const disagree = (kind: string, what: string): Omit<Disagreement, 'article'> => ({ table: 'quotes', kind, what });
