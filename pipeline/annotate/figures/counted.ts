/** The noun phrase that a number counts: directly after it, across "of", or tied by a hyphen. */
import type { Document, DocumentSentence, Token } from '../document.ts';
import type { NounPhrase } from '../syntax/types.ts';
import { wordsOf } from './lexicon.ts';
import type { Quantity } from './quantity.ts';

export interface Counted {
  /** UTF-16 positions of the counted noun phrase without the number and without its article; null where nothing is printed after it. */
  readonly item: { readonly start: number; readonly end: number } | null;
  /** Where the figure's text ends. */
  readonly end: number;
  /** Token of the head noun. */
  readonly head: Token | null;
  /** The item stands after "of the", "of its": the text is the number alone. */
  readonly partitive: boolean;
}

const SKIP = new Set(['more', 'other', 'additional', 'further', 'extra', 'or', 'so', 'fewer', 'less', 'others']);
const DETERMINERS = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'these',
  'those',
  'all',
  'a',
  'an',
  'this',
  'that',
  'such',
]);
/** Participles and adjectives that stand for people when no noun follows: "five dead", "30 injured". */
const ALONE = new Set([
  'dead',
  'injured',
  'wounded',
  'hurt',
  'missing',
  'displaced',
  'homeless',
  'others',
  'unemployed',
  'jobless',
  'deceased',
]);
const MAX_WORDS = 10;

/** Position in `document.tokens` of the first token of a sentence that ends after a UTF-16 position. */
export function tokenAt(
  document: Document,
  { firstToken, endToken }: Pick<DocumentSentence, 'firstToken' | 'endToken'>,
  position: number,
): number {
  let low = firstToken;
  let high = endToken;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.end ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads what follows a quantity. @param end UTF-16 position after its number and unit */
export function readCounted(document: Document, sentence: DocumentSentence, quantity: Quantity, end: number): Counted {
  const none: Counted = { item: null, end, head: null, partitive: false };
  if (quantity.attribute && quantity.dimension === null) return readAttribute(document, sentence, end) ?? none;
  let at = tokenAt(document, sentence, end);
  const first = document.tokens[at];
  if (first !== undefined && first.start < end) at += 1;
  at = skipWords(document, sentence, at);
  // The tokenizer keeps the full stop of "£71.2m." with the number, so that the next token is of the next sentence.
  if (at >= sentence.endToken) return none;
  if (document.tokens[at]?.lower === 'worth' && document.tokens[at + 1]?.lower === 'of')
    return partOf(document, sentence, at + 1, end) ?? none;
  if (document.tokens[at]?.lower === 'out' && document.tokens[at + 1]?.lower === 'of')
    return acrossOutOf(document, sentence, at + 1, end) ?? none;
  if (document.tokens[at]?.lower === 'of' && at < sentence.endToken) return acrossOf(document, sentence, at, quantity, end) ?? none;
  // What follows a length, a time or a sum is its own phrase ("nearly two years Russia has …") unless tied to it.
  if (quantity.dimension === 'money') {
    const after = overSource(document, sentence, at);
    if (/^(?:in|for|to)$/u.test(document.tokens[after]?.lower ?? '')) return purpose(document, sentence, after, end) ?? none;
  }
  const run = manyRun(document, sentence, at, quantity);
  if (run === null) return none;
  if (quantity.dimension !== null && quantity.unit !== 'share' && !tiesNoun(quantity, document, run)) return none;
  return { item: run, end: run.end, head: run.head, partitive: false };
}

/** Percentages, sums and hyphenated units may stand before a noun; a bare unit ("five hours") may not. */
function tiesNoun(quantity: Quantity, _document: Document, run: Run): boolean {
  if (quantity.attribute) return true;
  return (
    (quantity.dimension === 'money' || quantity.unit === '%' || quantity.dimension === 'magnitude') &&
    run.head.pos === 'NOUN' &&
    !run.head.lower.endsWith('time')
  );
}

function skipWords(document: Document, { endToken }: DocumentSentence, from: number): number {
  let at = from;
  while (at < endToken && SKIP.has(document.tokens[at]?.lower ?? '') && document.tokens[at + 1]?.pos !== 'PUNCT') {
    if (document.tokens[at]?.lower === 'others') break;
    if (document.tokens[at]?.lower === 'or' && !SKIP.has(document.tokens[at + 1]?.lower ?? '')) break;
    at += 1;
  }
  return at;
}

interface Run {
  readonly start: number;
  readonly end: number;
  readonly head: Token;
}

/** The noun phrase of the parser that holds a token. */
function phraseAt({ syntax }: Document, token: number): NounPhrase | null {
  let low = 0;
  let high = syntax.nounPhrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((syntax.nounPhrases[middle]?.first ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  const phrase = syntax.nounPhrases[low - 1];
  return phrase !== undefined && token < phrase.endToken ? phrase : null;
}

/** Adjectives, participles and nouns from a token on, up to the last noun. */
function nounRun(document: Document, { endToken }: DocumentSentence, opener: number): Run | null {
  const first = overCompound(document, opener, endToken);
  const start = document.tokens[opener]?.start;
  const opening = document.tokens[first];
  const phrase = phraseAt(document, first);
  const phraseHead = phrase === null ? undefined : document.tokens[phrase.head];
  if (opening === undefined || start === undefined || /^(?:CCONJ|SCONJ|PUNCT|ADP|AUX|PRON)$/u.test(opening.pos)) return null;
  if (/^(?:an?|per|each|every)$/u.test(opening.lower)) return null;
  // No verb in the singular follows a number of many: "10 rebounds".
  if (opening.pos === 'VERB' && /[^s]s$/u.test(opening.lower) && phraseHead === undefined)
    return { start, end: opening.end, head: opening };
  // "€28 million this year", "12 taking place in January": a time and a clause are no counted nouns.
  if (
    (phrase?.temporal === true && /^(?:this|last|next|every|each|that|the|past|all)$/u.test(opening.lower)) ||
    (/ing$/u.test(opening.lower) && phraseHead !== undefined && !/s$|people|men|children/u.test(phraseHead.lower))
  )
    return null;
  if (phraseHead !== undefined && phraseHead.index >= first && phraseHead.pos !== 'NUM' && phraseHead.pos !== 'PRON')
    return untilNumber(document, opener, phraseHead);
  let head: Token | null = null;
  for (let at = first; at < endToken && at - first < MAX_WORDS; at += 1) {
    const token = document.tokens[at] as Token;
    const next = at + 1 < endToken ? document.tokens[at + 1] : undefined;
    if (ALONE.has(token.lower) && (next === undefined || !isNounLike(next))) {
      if (head === null) head = token;
      break;
    }
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      if (head !== null && token.start > head.end && document.raw.slice(head.end, token.start).includes(',')) break;
      head = token;
    } else if (!continuesPhrase(token, next, head, document.raw)) break;
  }
  return head === null || head.start < start || joinsNext(document.raw, head.end) ? null : { start, end: head.end, head };
}

/** "99 winner-take-all": the noun is only the first part of a word. */
const joinsNext = (raw: string, end: number): boolean => /^[-‐‑]\p{L}/u.test(raw.slice(end, end + 2));

/** "two in-person interviews", "six by-elections": the last part of a word whose first part is no noun, else the token itself. */
function overCompound({ tokens }: Document, first: number, endToken: number): number {
  if (!/^(?:ADP|PART|ADV)$/u.test(tokens[first]?.pos ?? '')) return first;
  let at = first;
  while (
    at + 2 < endToken &&
    /^[-‐‑]$/u.test(tokens[at + 1]?.text ?? '') &&
    tokens[at]?.end === tokens[at + 1]?.start &&
    tokens[at + 1]?.end === tokens[at + 2]?.start
  )
    at += 2;
  return at;
}

/** The noun run behind a number of many: it ends with the plural where a verb follows that the tagger takes for a noun ("two defendants | face"). */
function manyRun(document: Document, sentence: DocumentSentence, first: number, { start, value, dimension, form }: Quantity): Run | null {
  const run = nounRun(document, sentence, first);
  if (run === null || value === 0 || value === 1 || dimension !== null || form === 'share') return run;
  // "a 200,000 figure"
  if (/\ban? $/iu.test(document.raw.slice(sentence.start + start - 3, sentence.start + start))) return run;
  for (let at = first; at < run.head.index; at += 1) {
    const [token, next] = [document.tokens[at] as Token, document.tokens[at + 1] as Token];
    const isVerb = next.lower.endsWith('ed') || next.lower.endsWith('ing') || (next === run.head && isSingular(next));
    if (isPlural(token) && isVerb && next.start === token.end + 1) return { ...run, end: token.end, head: token };
  }
  // "five | say", "hundreds | cast"
  return run.head.index === first && run.head.pos === 'NOUN' && isSingular(run.head) ? null : run;
}

const COLLECTIVE = wordsOf('collective');
const isPlural = ({ pos, lower, lemma }: Token): boolean =>
  lower === 'others' || (pos === 'NOUN' && lower !== lemma.toLowerCase() && !lower.endsWith('ing'));
const isSingular = ({ lower, lemma }: Token): boolean =>
  lower === lemma.toLowerCase() && !/[sai]$/u.test(lower) && !COLLECTIVE.has(lower) && !ALONE.has(lower);

/** A noun phrase up to its head, or up to a second number in it ("22 workers | 600 metres underground"). */
function untilNumber(document: Document, first: number, head: Token): Run | null {
  const tokens = document.tokens.slice(first, head.index + 1);
  const number = tokens.findIndex(({ pos }, at) => at > 0 && pos === 'NUM' && tokens[at - 1]?.pos === 'NOUN');
  const last = number < 0 ? head : (tokens[number - 1] as Token);
  return { start: (tokens[0] as Token).start, end: last.end, head: last };
}

const isNounLike = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';

function continuesPhrase(token: Token, next: Token | undefined, head: Token | null, raw: string): boolean {
  if (next === undefined) return false;
  if (token.pos === 'ADJ' || token.lower === 'such') return true;
  if (token.text === '-' || token.text === '‑') return raw[token.end] === next.text[0] && token.end === next.start;
  if (token.lower === "'s" || token.lower === "'") return next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN';
  if (token.lower === 'and' && head === null) return next.pos === 'ADJ';
  if (token.pos === 'VERB' && /(?:ed|ing|en)$/u.test(token.lower))
    return next.pos === 'NOUN' || next.pos === 'PROPN' || (next.pos === 'ADJ' && head === null);
  return token.pos === 'ADV' && head === null && /ly$/u.test(token.lower) && (next.pos === 'ADJ' || next.pos === 'VERB');
}

/** "193-member", "16-storey": the words of the hyphen chain are the item. */
function readAttribute(document: Document, sentence: DocumentSentence, end: number): Counted | null {
  const match = /^[-‐‑]([\p{L}]+(?:[-‐‑][\p{L}]+)*)/u.exec(document.raw.slice(end, Math.min(end + 60, sentence.end)));
  if (match === null) return null;
  const item = { start: end + 1, end: end + match[0].length };
  const at = tokenAt(document, sentence, item.end - 1);
  return { item, end: item.end, head: document.tokens[at] ?? null, partitive: false };
}

/** "thousands of civilians" (part of the text), "498 of its soldiers", "80% of the 452 seats" (the number stands alone). */
function acrossOf(document: Document, sentence: DocumentSentence, of: number, quantity: Quantity, end: number): Counted | null {
  const next = document.tokens[of + 1];
  if (next === undefined || of + 1 >= sentence.endToken) return null;
  const whole =
    (quantity.form === 'order' || quantity.dimension === 'mass' || quantity.dimension === 'volume') && !DETERMINERS.has(next.lower);
  if (!whole) return partOf(document, sentence, of, end);
  const run = manyRun(document, sentence, of + 1, quantity);
  return run === null ? null : { item: run, end: run.end, head: run.head, partitive: false };
}

/** "seven of their last nine matches": a word between the determiner and the second number. */
const BEFORE_NUMBER = new Set(['last', 'past', 'first', 'next', 'previous', 'other', 'remaining', 'final', 'opening']);

/** The item after "of", over a determiner, an owner ("the assembly's") and a number. */
function partOf(document: Document, sentence: DocumentSentence, of: number, end: number): Counted | null {
  let at = of + 1;
  while (at < sentence.endToken && DETERMINERS.has(document.tokens[at]?.lower ?? '')) at += 1;
  if (BEFORE_NUMBER.has(document.tokens[at]?.lower ?? '') && document.tokens[at + 1]?.pos === 'NUM') at += 1;
  for (let owner = at; owner < Math.min(sentence.endToken, at + 6); owner += 1) {
    if (document.tokens[owner]?.lower === "'s" && document.tokens[owner + 1]?.pos === 'NUM') at = owner + 1;
  }
  while (at < sentence.endToken && document.tokens[at]?.pos === 'NUM') at += 1;
  const run = nounRun(document, sentence, at);
  return run === null ? null : { item: run, end, head: run.head, partitive: true };
}

function acrossOutOf(document: Document, sentence: DocumentSentence, of: number, end: number): Counted | null {
  let at = of + 1;
  while (at < sentence.endToken && (document.tokens[at]?.pos === 'NUM' || DETERMINERS.has(document.tokens[at]?.lower ?? ''))) at += 1;
  if (document.tokens[at]?.lower === 'of') return partOf(document, sentence, at, end);
  const run = nounRun(document, sentence, at);
  return run === null ? null : { item: run, end, head: run.head, partitive: true };
}

/** "from Congress" between a sum and its purpose. */
function overSource(document: Document, { endToken }: DocumentSentence, at: number): number {
  if (document.tokens[at]?.lower !== 'from') return at;
  let beyond = at + 1;
  while (beyond < endToken && beyond - at < 6 && /^(?:DET|PROPN|NOUN|ADJ)$/u.test(document.tokens[beyond]?.pos ?? '')) beyond += 1;
  return beyond;
}

const TIME = /^(?:days|weeks|months|quarters|years|decades)$/u;

/** What money is for: "in military assistance", "for Ukraine", "to aid Ukraine". */
function purpose(document: Document, sentence: DocumentSentence, at: number, end: number): Counted | null {
  const preposition = document.tokens[at] as Token;
  const next = document.tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.endToken) return null;
  if (preposition.lower === 'to') {
    if (next.pos !== 'VERB' && next.pos !== 'AUX') return null;
    const run = nounRun(document, sentence, DETERMINERS.has(document.tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2);
    return { item: { start: preposition.start, end: run?.end ?? next.end }, end, head: run?.head ?? null, partitive: true };
  }
  if (next.pos === 'PROPN' && preposition.lower === 'in') return null;
  const first = DETERMINERS.has(next.lower) ? at + 2 : at + 1;
  // "£1.24bn in the three months to March": a time, not a purpose.
  if (phraseAt(document, first)?.temporal === true || TIME.test(document.tokens[first + 1]?.lower ?? '')) return null;
  const run = nounRun(document, sentence, first);
  return run === null ? null : { item: run, end, head: run.head, partitive: true };
}
