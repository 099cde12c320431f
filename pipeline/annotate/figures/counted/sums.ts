/** What stands around a sum of money: its conversion in brackets, "worth", a noun that the tagger takes for a verb. */

import type { Document, DocumentSentence } from '../../document.ts';
import { HEDGE, wordsOf } from '../lexicon.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Run } from './noun-run.ts';

/** "the $4 billion sought", which the tagger takes for a noun */
export const PARTICIPLES = wordsOf('given or gained');

const WORTH = /\bworth (?:\p{L}+ ){0,2}$/u;

/** "goods worth around $1.6 billion pass each year": what follows is a verb. */
export const isWorth = ({ raw }: Document, { start: from }: DocumentSentence, { dimension, start }: Quantity): boolean =>
  dimension === 'money' && WORTH.test(raw.slice(Math.max(from, from + start - 24), from + start));

/** The same sum in another currency behind it, in brackets. */
const CONVERSION = new RegExp(
  `^ \\((?:(?:${HEDGE}|or) )*[\\p{Sc}\\p{L}.]{0,4} ?\\d[\\d,]*(?:\\.\\d+)?(?: ?\\p{L}[\\p{L}.]*)?(?: [\\p{L}.]+){0,2}\\)`,
  'u',
);

/** "1.7 billion euros ($1.85 billion) worth of brandy": where a sum goes on behind its conversion, or behind the bracket that it stands in. */
export function overConversion({ raw }: Document, sentence: DocumentSentence, { dimension, start }: Quantity, end: number): number {
  if (dimension !== 'money') return end;
  const open = raw.slice(Math.max(sentence.start, sentence.start + start - 12), sentence.start + start);
  if (raw[end] === ')' && /[\d\p{L}] \((?:\p{Ll}+ )?$/u.test(open)) return end + 1;
  return end + (CONVERSION.exec(raw.slice(end, Math.min(sentence.end, end + 50)))?.[0].length ?? 0);
}

/** "with a £1.4m grant.": a noun between an article and the end of its phrase, whatever the tagger takes it for. */
export function nounAfterSum(
  { raw, tokens }: Document,
  sentence: DocumentSentence,
  { dimension, unit, start }: Quantity,
  at: number,
): Run | null {
  const token = tokens[at];
  if (
    (dimension !== 'money' && unit !== '%') ||
    token === undefined ||
    token.pos !== 'VERB' ||
    /(?:ed|ing)$/u.test(token.lower) ||
    PARTICIPLES.has(token.lower)
  )
    return null;
  if (
    !/\b(?:an?|the|its|their|his|her|another) (?:[\p{L}-]+ )?$/iu.test(
      raw.slice(Math.max(sentence.start, sentence.start + start - 24), sentence.start + start),
    )
  )
    return null;
  const next = at + 1 < sentence.endToken ? tokens[at + 1] : undefined;
  return next === undefined || /^(?:ADP|PUNCT|PART|CCONJ|SCONJ)$/u.test(next.pos)
    ? { start: token.start, end: token.end, head: token }
    : null;
}
