/** The noun phrase that a number counts: directly after it, across "of", or tied by a hyphen. */

import type { Document, DocumentSentence, Token } from '../../document.ts';
import { NATIONALITIES, POSSESSIVES } from '../../syntax/words.ts';
import { tokenAt } from '../../token-at.ts';
import { nounsOf, wordsOf } from '../lexicon.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { manyRun, nounRun, type Run } from './noun-run.ts';
import { isWorth, nounAfterSum, overConversion, PARTICIPLES } from './sums.ts';

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

const OPINIONS = wordsOf('polled verb');
const SKIP = new Set(['more', 'other', 'additional', 'further', 'extra', 'or', 'so', 'fewer', 'less', 'others']);
const DETERMINERS = new Set([...POSSESSIVES, 'the', 'these', 'those', 'all', 'a', 'an', 'this', 'that', 'such', 'whose']);

/** Reads what follows a quantity. @param end UTF-16 position after its number and unit */
export function readCounted(document: Document, sentence: DocumentSentence, quantity: Quantity, end: number): Counted {
  const none: Counted = { item: null, end, head: null, partitive: false };
  if (quantity.attribute && quantity.dimension === null) return readAttribute(document, sentence, end) ?? none;
  let at = tokenAt(document, sentence, end);
  const first = document.tokens[at];
  if (first !== undefined && first.start < end) at += 1;
  if (isQuotedAlone(document, sentence, quantity, end)) {
    const beyond = manyRun(document, sentence, at + 1, quantity);
    return beyond === null ? none : { item: beyond, end, head: beyond.head, partitive: true };
  }
  if (quantity.unit === '%' && EACH_TIME.test(document.raw.slice(end, end + 24))) return none;
  const named = inMarks(document, sentence, quantity, at);
  if (named !== null) return named;
  const beyond = overConversion(document, sentence, quantity, end);
  if (beyond > end) at = tokenAt(document, sentence, beyond);
  at = skipWords(document, sentence, at);
  // The tokenizer keeps the full stop of "£71.2m." with the number, so that the next token is of the next sentence.
  if (at >= sentence.endToken) return none;
  if (document.tokens[at]?.lower === 'worth' && document.tokens[at + 1]?.lower === 'of')
    return partOf(document, sentence, at + 1, end) ?? none;
  if (document.tokens[at]?.lower === 'out' && document.tokens[at + 1]?.lower === 'of')
    return acrossOutOf(document, sentence, at + 1, end) ?? none;
  if (document.tokens[at]?.lower === 'head' && document.tokens[at + 1]?.lower === 'of') return headOf(document, sentence, at) ?? none;
  if (document.tokens[at]?.lower === 'of' && at < sentence.endToken) return acrossOf(document, sentence, at, quantity, end) ?? none;
  // What follows a length, a time or a sum is its own phrase ("nearly two years Russia has …") unless tied to it.
  if (quantity.dimension === 'money') {
    const after = overSource(document, sentence, at);
    if (/^(?:in|for|to)$/u.test(document.tokens[after]?.lower ?? '')) return purpose(document, sentence, after, end) ?? none;
  }
  // "brought to 4,800 the number of those who left"
  if (quantity.dimension === null && quantity.form !== 'share' && document.tokens[at]?.lower === 'the') return none;
  // "a quarter blame them": what a share of those asked do, whatever the tagger takes it for.
  if (quantity.form === 'share' && OPINIONS.has(document.tokens[at]?.lower ?? '')) return none;
  // "one rand in five goes": the noun is told already.
  if (quantity.form === 'share' && NOUN_INSIDE.test(document.raw.slice(sentence.start + quantity.start, end))) return none;
  if (quantity.unit === '%' && (isOpinion(document, at) || isPolledOpinion(document, sentence, at))) return none;
  if (isWorth(document, sentence, quantity)) return none;
  return readRun(document, sentence, quantity, { at, end, beyond }) ?? none;
}

/** "59 percent view her so", "40 percent backed him and 38 percent | her rival": an opinion with its object, or the object alone. */
const isOpinion = ({ tokens }: Document, at: number): boolean =>
  OWNERS.has(tokens[at]?.lower ?? '') ||
  (OPINIONS.has(tokens[at]?.lower ?? '') && /^(?:DET|PRON|PROPN|SCONJ)$/u.test(tokens[at + 1]?.pos ?? ''));
/** "In a poll, 59 percent backed nurses": a past and a noun behind a share of those asked. */
const isPolledOpinion = ({ raw, tokens }: Document, { start, end }: DocumentSentence, at: number): boolean =>
  OPINIONS.has(tokens[at]?.lower ?? '') &&
  /ed$/u.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.pos === 'NOUN' &&
  /\b(?:polls?|survey(?:ed|s)?|respondents|pollsters?)\b/iu.test(raw.slice(start, end));
const OWNERS: ReadonlySet<string> = new Set(POSSESSIVES);

/** Where a counted noun is looked for: its first token, the end of the number, and of what stands in brackets behind it. */
interface Place {
  readonly at: number;
  readonly end: number;
  readonly beyond: number;
}

/** The noun run behind a number, if it is what the number counts. */
function readRun(document: Document, sentence: DocumentSentence, quantity: Quantity, { at, end, beyond }: Place): Counted | null {
  // "the seven-hour hearing"
  const run = manyRun(document, sentence, at, quantity) ?? (quantity.attribute ? gerundAt(document, sentence, at - 1, at) : null);
  const tied = run === null ? nounAfterSum(document, sentence, quantity, at) : null;
  if (tied !== null) return { item: tied, end: beyond > end ? end : tied.end, head: tied.head, partitive: beyond > end };
  if (run === null) return null;
  if (beyond > end) return { item: run, end, head: run.head, partitive: true };
  if (
    /^(?:length|volume|mass)$/u.test(quantity.dimension ?? '') &&
    /^ (?:more|extra|additional) \p{Ll}/u.test(document.raw.slice(end, end + 12))
  )
    return { item: run, end, head: run.head, partitive: true };
  if (quantity.dimension !== null && quantity.unit !== 'share' && !tiesNoun(quantity, document, run)) return null;
  return { item: run, end: run.end, head: run.head, partitive: false };
}

/** 'killed "up to 450" enemy troops': marks around the number alone, and what it counts behind them. */
function isQuotedAlone({ raw }: Document, sentence: DocumentSentence, { start, dimension }: Quantity, end: number): boolean {
  if (dimension !== null || !/^["”] \p{L}/u.test(raw.slice(end, end + 3))) return false;
  return /["“](?:\p{Ll}+ ){0,3}$/u.test(raw.slice(Math.max(sentence.start, sentence.start + start - 24), sentence.start + start));
}

/** "0.4% month on month": how often it is reckoned. */
const EACH_TIME = /^ (month|year|week|quarter|day)[ -](?:on|over)[ -]\1\b/u;

/** 'around 100 “terrorists”': the noun alone in marks. */
function inMarks({ tokens, raw }: Document, { endToken }: DocumentSentence, { dimension }: Quantity, at: number): Counted | null {
  const [open, noun, close] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (dimension !== null || open === undefined || noun === undefined || close === undefined || at + 2 >= endToken) return null;
  if (!/^["“‘]$/u.test(raw[open.start] ?? '') || !/^["”’]$/u.test(raw[close.start] ?? '') || !/s$|^people$/u.test(noun.lower)) return null;
  return { item: { start: open.start, end: close.start + 1 }, end: close.start + 1, head: noun, partitive: false };
}

/** "120 mm mortars" */
const CALIBRES = nounsOf('calibre noun');

/** Percentages, sums and hyphenated units may stand before a noun; a bare unit ("five hours") may not. */
function tiesNoun(quantity: Quantity, _document: Document, run: Run): boolean {
  if (quantity.attribute) return true;
  if (PARTICIPLES.has(run.head.lower)) return false;
  if (quantity.unit === 'mm' && CALIBRES.has(run.head.lower)) return true;
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

/** "11 head of cattle" */
function headOf(document: Document, sentence: DocumentSentence, at: number): Counted | null {
  const animals = nounRun(document, sentence, at + 2);
  const head = document.tokens[at] as Token;
  return animals === null
    ? null
    : { item: { start: head.start, end: animals.end }, end: animals.end, head: animals.head, partitive: false };
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
  // "eight hours of questioning"
  const deed = quantity.dimension === 'time' ? gerundAt(document, sentence, of, of + 1) : null;
  if (deed !== null) return { item: deed, end, head: deed.head, partitive: true };
  if (!whole) return partOf(document, sentence, of, end);
  const run = manyRun(document, sentence, of + 1, quantity);
  return run === null ? null : { item: run, end: run.end, head: run.head, partitive: false };
}

/** "seven of their last nine matches", "15% of the roughly 54,000 pages": a word between the determiner and the second number. */
const BEFORE_NUMBER = new Set([
  'about',
  'almost',
  'approximately',
  'around',
  'estimated',
  'nearly',
  'roughly',
  'some',
  'last',
  'past',
  'first',
  'next',
  'previous',
  'other',
  'remaining',
  'final',
  'opening',
]);

/** The item after "of", over a determiner, an owner ("the assembly's") and a number. */
function partOf(document: Document, sentence: DocumentSentence, of: number, end: number): Counted | null {
  let at = of + 1;
  while (at < sentence.endToken && DETERMINERS.has(document.tokens[at]?.lower ?? '')) at += 1;
  if (BEFORE_NUMBER.has(document.tokens[at]?.lower ?? '') && document.tokens[at + 1]?.pos === 'NUM') at += 1;
  for (let owner = at; owner < Math.min(sentence.endToken, at + 6) && document.tokens[owner]?.pos !== 'ADP'; owner += 1) {
    if (document.tokens[owner]?.lower === "'s" && document.tokens[owner + 1]?.pos === 'NUM') at = owner + 1;
  }
  while (at < sentence.endToken && document.tokens[at]?.pos === 'NUM') at += 1;
  const run = thoseAsked(document, sentence, of + 1) ?? nounRun(document, sentence, at) ?? gerundAt(document, sentence, of + 1, at);
  // "double the R11.9bn of the year before"
  if (document.syntax.nounPhraseAt(at)?.temporal === true && /^(?:year|month|quarter|week)$/u.test(document.tokens[at]?.lower ?? ''))
    return null;
  // "$12,000 of a $20,000 goal"
  return run === null || /^[\p{Sc}\d]/u.test(document.raw.slice(run.start, run.start + 1))
    ? null
    : { item: run, end, head: run.head, partitive: true };
}

/** "31 percent of those surveyed": a pronoun and what was done to them name whom the share is of. */
function thoseAsked({ tokens }: Document, { endToken }: DocumentSentence, at: number): Run | null {
  const [those, asked] = [tokens[at], tokens[at + 1]];
  if (those?.lower !== 'those' || asked === undefined || at + 1 >= endToken) return null;
  const isPast = asked.pos === 'VERB' && asked.lower !== asked.lemma && /(?:ed|en|n|t)$/u.test(asked.lower);
  const next = at + 2 < endToken ? tokens[at + 2] : undefined;
  // "of those asked say", but not "of those killed in May"
  return isPast && (next === undefined || /^(?:VERB|AUX|ADV|PUNCT)$/u.test(next.pos))
    ? { start: those.start, end: asked.end, head: asked }
    : null;
}

/** "a third of the saving": a form in -ing behind a determiner, which the tagger takes for a verb. */
function gerundAt({ tokens }: Document, { endToken }: DocumentSentence, determiner: number, at: number): Run | null {
  const [token, next] = [tokens[at], at + 1 < endToken ? tokens[at + 1] : undefined];
  if (token === undefined || at <= determiner || !token.lower.endsWith('ing')) return null;
  return next === undefined || /^(?:AUX|ADP|CCONJ|PUNCT|VERB)$/u.test(next.pos)
    ? { start: token.start, end: token.end, head: token }
    : null;
}

function acrossOutOf(document: Document, sentence: DocumentSentence, of: number, end: number): Counted | null {
  let at = of + 1;
  while (at < sentence.endToken && (document.tokens[at]?.pos === 'NUM' || DETERMINERS.has(document.tokens[at]?.lower ?? ''))) at += 1;
  if (document.tokens[at]?.lower === 'of') return partOf(document, sentence, at, end);
  const run = nounRun(document, sentence, at);
  return run === null ? null : { item: run, end, head: run.head, partitive: true };
}

const SPREAD =
  /^(?:over (?:the )?(?:next |coming )?(?:\p{L}+ |\d+ )?(?:years|months|decades)|(?:an?|per|each|every) (?:year|month|week)|annually|yearly) (?=(?:in|for|to) )/u;

/** "from Congress", "over five years" between a sum and its purpose. */
function overSource(document: Document, sentence: DocumentSentence, at: number): number {
  const { endToken } = sentence;
  const token = document.tokens[at];
  // "$4.5 billion over five years for transit", "€3m a year for parks"
  const spread = token === undefined ? null : SPREAD.exec(document.raw.slice(token.start, token.start + 40));
  if (token !== undefined && spread !== null) return tokenAt(document, sentence, token.start + spread[0].length);
  if (token?.lower !== 'from') return at;
  let beyond = at + 1;
  while (beyond < endToken && beyond - at < 6 && /^(?:DET|PROPN|NOUN|ADJ)$/u.test(document.tokens[beyond]?.pos ?? '')) beyond += 1;
  return beyond;
}

const TIME = /^(?:days|weeks|months|quarters|years|decades)$/u;

/** "£7.7m in the pandemic season" */
const SEASONS = /^(?:season|period|stretch|year|month|week|era|campaign|term|half|window|quarter|pandemic)$/u;

const NOUN_INSIDE = /^[\p{L}\d]+ (?!out )\p{L}+ in /u;

/** What money is for: "in military assistance", "for Ukraine", "to aid Ukraine". */
function purpose(document: Document, sentence: DocumentSentence, at: number, end: number): Counted | null {
  const preposition = document.tokens[at] as Token;
  const next = document.tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.endToken) return null;
  if (preposition.lower === 'to') {
    if (next.pos !== 'VERB' && next.pos !== 'AUX') return null;
    const object = /^(?:up|out|off|down|back|in|on|over|away)$/u.test(document.tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
    const run = nounRun(document, sentence, DETERMINERS.has(document.tokens[object]?.lower ?? '') ? object + 1 : object);
    // "cost £500,000 to charter": a verb alone names no thing.
    return run === null ? null : { item: { start: preposition.start, end: run.end }, end, head: run.head, partitive: true };
  }
  // "in Leeds", "in seven minutes", but "in Russian assets"
  const isDemonym =
    NATIONALITIES.has(next.lower) && (/^(?:NOUN|ADJ)$/u.test(document.tokens[at + 2]?.pos ?? '') || document.raw[next.end] === '-');
  if (/^(?:PROPN|NUM)$/u.test(next.pos) && !isDemonym && preposition.lower === 'in') return null;
  const first = DETERMINERS.has(next.lower) ? at + 2 : at + 1;
  // "$4 million in the bank": where it is.
  if (preposition.lower === 'in' && /^(?:bank|hand|reserve)$/u.test(document.tokens[first]?.lower ?? '')) return null;
  // "£1.24bn in the three months to March": a time, not a purpose.
  if (document.syntax.nounPhraseAt(first)?.temporal === true || TIME.test(document.tokens[first + 1]?.lower ?? '')) return null;
  const time = preposition.lower === 'in' && DETERMINERS.has(next.lower) ? document.syntax.nounPhraseAt(first) : null;
  if (time !== null && SEASONS.test(document.tokens[time.head]?.lower ?? '')) return null;
  // "for 14,460 bunkers", "for rebuilding"
  const isCounted = preposition.lower === 'for' && document.tokens[first]?.pos === 'NUM' && document.tokens[first + 1]?.pos !== 'NUM';
  const run =
    nounRun(document, sentence, isCounted ? first + 1 : first) ??
    (preposition.lower === 'for' ? gerundAt(document, sentence, at, first) : null);
  return run === null ? null : { item: run, end, head: run.head, partitive: true };
}
