/** Quotations whose sentence names no source: continued, or spoken by whom the sentence before quotes. */
import type { Document, QuotedStretch } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isColon } from './grammar.ts';
import { COMMENT_NOUNS } from './lexicon.ts';
import { isQuote, isSentence, type Unit } from './passage.ts';
import { contentSpans, innerSpan } from './spans.ts';

/** What a quotation without a source in its own sentence becomes. */
export type ContextDecision =
  | { readonly kind: 'extend'; readonly target: Candidate }
  | { readonly kind: 'new'; readonly candidate: Candidate }
  | { readonly kind: 'none' };

/** Rules whose quotation stands before its cue, so that a further sentence in marks goes on with it. */
export const GOES_ON: ReadonlySet<string> = new Set(['quote.cue-after', 'quote.cue-inverted', 'quote.cue-middle']);

/** Whether the sentence is one or more quotations and nothing else. */
export const isAllQuotation = ({ items }: Unit): boolean =>
  items.some(isQuote) && items.every((item) => isQuote(item) || item.pos === 'PUNCT');

/** "“He was very aggressive,” which hurt his party.": a quotation with no cue but a remark of the narrator's behind it. */
export function hasRemark({ items }: Unit): boolean {
  const [item, next] = items;
  if (!isQuote(item) || !item.clausal || !/^\p{Lu}.*,$/su.test(item.text.trim())) return false;
  return items.slice(1).every((word) => !isQuote(word)) && (next?.lower === 'which' || COMMENT_NOUNS.has(items[2]?.lower ?? ''));
}

/**
 * Decides about the quotations of a sentence that holds nothing else.
 * @param last the candidate before it in the text, if any
 * @param previous the sentence before it, if any
 * @param holder the candidate that holds the stretch that this one continues, if any
 */
export function attributeByContext(
  document: Document,
  unit: Unit,
  last: Candidate | null,
  previous: Unit | null,
  holder: Candidate | null,
): ContextDecision {
  if (holder !== null) return { kind: 'extend', target: holder };
  const first = unit.items.find(isQuote);
  if (first === undefined || previous === null) return { kind: 'none' };
  // The sentence before, or the one before that where the narrator puts one in between.
  const near = last !== null && last.unit === previous.index - 1 && previous.paragraph === unit.paragraph && !previous.items.some(isQuote);
  const adjacent = last !== null && last.unit === previous.index;
  if (
    adjacent &&
    last.type !== 'indirect' &&
    (last.type === 'direct' || GOES_ON.has(last.rule)) &&
    (GOES_ON.has(last.rule) || endsUnit(previous, last))
  )
    return { kind: 'extend', target: last };
  const colon = isColon(previous.items.at(-1));
  // "“A draft,” he said. How long was it one? “Until today.”": an answer needs no verb.
  const answers = near && previous.items.at(-1)?.text === '?' && isSentence(first);
  if (((adjacent || near || colon) && first.clausal) || answers)
    return { kind: 'new', candidate: contextCandidate(document, unit, adjacent || near ? last : null) };
  return { kind: 'none' };
}

/**
 * "“It is an enormous moment,” said Ortiz. The town will find “that there is no way back.”": a clause in marks, with words
 * of the narrator in front of it, right behind a quote in the same paragraph.
 */
export function fragmentBehind(document: Document, unit: Unit, last: Candidate | null, previous: Unit | null): Candidate | null {
  if (last === null || previous?.index !== last.unit || previous.paragraph !== unit.paragraph) return null;
  const { items } = unit;
  const at = items.findIndex((item) => isQuote(item) && item.clausal && /^\p{Ll}(?:\S*\s+){4}/u.test(item.text));
  if (at < 1 || items.slice(at + 1).some(({ pos }) => pos !== 'PUNCT') || items[0]?.lower === 'asked') return null;
  const content = contentSpans(document, items, { first: 0, end: at + 1 });
  return content === null ? null : { ...contextCandidate(document, unit, last), ...content };
}

/** The last quotation of the sentence belongs to the candidate. */
function endsUnit(unit: Unit, candidate: Candidate): boolean {
  const quotes = unit.items.filter(isQuote);
  const last = quotes.at(-1);
  return last !== undefined && candidate.spans.some(({ start, end }) => last.start <= start && end <= last.end);
}

function contextCandidate(document: Document, unit: Unit, last: Candidate | null): Candidate {
  return {
    spans: unit.items.filter(isQuote).flatMap((item) => innerSpan(document, item) ?? []),
    type: 'direct',
    cue: [],
    source: last?.source ?? null,
    medium: last?.medium ?? null,
    rule: 'quote.context',
    unit: unit.index,
    head: -1,
  };
}

/** The stretch id that a sentence's first quotation continues, or null. */
export const continuedFrom = ({ items }: Unit): QuotedStretch['continues'] => items.find(isQuote)?.stretch.continues ?? null;
