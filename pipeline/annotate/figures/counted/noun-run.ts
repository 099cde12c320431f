/** The noun phrase behind a number: adjectives, participles and nouns up to the last noun. */
import type { Document, DocumentSentence, Token } from '../../document.ts';
import { BEFALLEN, POSSESSIVES } from '../../syntax/words.ts';
import { anyWordOf, nounsOf, wordsOf } from '../lexicon.ts';
import { isMoneySign } from '../quantity/money.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** Participles and adjectives that stand for people when no noun follows: "five dead", "30 injured". */
const ALONE = wordsOf('standing for people');
const MAX_WORDS = 10;

/** A run of words and its last noun. UTF-16 positions. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly head: Token;
}

/** Adjectives, participles and nouns from a token on, up to the last noun. */
export function nounRun(document: Document, { endToken }: DocumentSentence, opener: number): Run | null {
  const first = overCompound(document, opener, endToken);
  const start = document.tokens[opener]?.start;
  const opening = document.tokens[first];
  const phrase = document.syntax.nounPhraseAt(first);
  const phraseHead = phrase === null ? undefined : document.tokens[phrase.head];
  if (opening === undefined || start === undefined || /^(?:CCONJ|SCONJ|PUNCT|ADP|AUX)$/u.test(opening.pos)) return null;
  // "eleven | received prison terms"
  if (opening.pos === 'VERB' && BEFALLEN.has(opening.lemma)) return null;
  // "cost £500,000 to charter"
  if (opening.lower === 'to' || isForecast(document, opener)) return null;
  if (isCasting(document, opener)) return null;
  // "half their canopy"
  if (opening.pos === 'PRON' && !POSSESSIVES.some((word) => word === opening.lower)) return null;
  // "a quarter of what was expected"
  if (/^(?:an?|per|each|every|what|which|whom|whatever|how)$/u.test(opening.lower)) return null;
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
  const isObject = isGoverned(document, first);
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
    } else if (!(isObject && token.index === first) && !continuesPhrase(token, next, head, document.raw)) break;
  }
  return head === null || head.start < start || joinsNext(document.raw, head.end) ? null : { start, end: head.end, head };
}

/** "pay the 216 | paid staffers": behind a number that is an object, a participle describes what is counted. */
function isGoverned({ tokens }: Document, first: number): boolean {
  const { pos, lower, lemma } = tokens[first] as Token;
  const isPast = pos === 'VERB' && lower !== lemma && !/(?:s|ing)$/u.test(lower);
  if (!isPast || tokens[first + 1]?.pos !== 'NOUN') return false;
  let before = first - 1;
  while (before > first - MAX_WORDS && /^(?:NUM|DET|ADV)$/u.test(tokens[before]?.pos ?? '')) before -= 1;
  // "would double the 216 paid staffers": the tagger takes the verb for an adjective.
  return /^(?:VERB|ADP)$/u.test(tokens[before]?.pos ?? '') || MULTIPLIES.test(tokens[before]?.lower ?? '');
}

const MULTIPLIES = /^(?:double|triple|treble|quadruple|halve)$/u;

/** "short of the 1.2m | analysts had forecast": those who expect a number are not counted by it. */
function isForecast({ tokens }: Document, opener: number): boolean {
  const [who, next, after] = [tokens[opener], tokens[opener + 1], tokens[opener + 2]];
  const verb = /^(?:had|have|were|was)$/u.test(next?.lower ?? '') ? after : next;
  if (!FORECASTERS.has(who?.lower ?? '') || !EXPECTED.test(verb?.lower ?? '')) return false;
  let before = opener - 1;
  while (
    before > opener - MAX_WORDS &&
    (/^(?:NUM|SYM)$/u.test(tokens[before]?.pos ?? '') || /^(?:\D*\d.*|per|cent|%|[mbt]n?)$/u.test(tokens[before]?.lower ?? ''))
  )
    before -= 1;
  return /^(?:the|than|of)$/u.test(tokens[before]?.lower ?? '');
}

const FORECASTERS = wordsOf('forecaster');
const EXPECTED = /^(?:expected|forecast|forecasted|predicted|estimated|projected|anticipated|expecting|hoped)$/u;

/** "some 1.97 million | cast ballots": voters do, and no ballot is called so. */
const isCasting = ({ tokens }: Document, opener: number): boolean =>
  tokens[opener]?.lower === 'cast' &&
  /^(?:ballots?|votes?|an?|their|early|absentee|blank|valid|spoiled)$/u.test(tokens[opener + 1]?.lower ?? '');

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

/** "a town of", "a family of": the number counts those who live there or belong to it. */
const INHABITED = new RegExp(
  `\\b(?:${anyWordOf('inhabited')}|family|household|couple|crew|group|team|party|class) of (?:\\p{Ll}+ )?$`,
  'u',
);

/** "One goes": no noun of one. */
const isPluralOrVerb = ({ pos, lower, lemma }: Token): boolean =>
  pos === 'VERB' || (pos === 'NOUN' && lower.endsWith('s') && lower === `${lemma.toLowerCase()}s`) || (pos === 'NOUN' && lower === 'goes');

const PEOPLE = nounsOf('person');

/** "a town of 8,000 lies north": a word in -s that counts no people and goes on as a verb does. */
function isHomeVerb({ raw, tokens }: Document, sentence: DocumentSentence, head: Token, start: number): boolean {
  const at = sentence.start + start;
  if (!INHABITED.test(raw.slice(Math.max(sentence.start, at - 40), at)) || !head.lower.endsWith('s') || PEOPLE.has(head.lower))
    return false;
  return /^(?:ADP|NUM|SYM|DET|PRON|ADV)$/u.test(tokens[head.index + 1]?.pos ?? '') || /^\p{Sc}/u.test(tokens[head.index + 1]?.text ?? '');
}

/** The noun run behind a number of many: it ends with the plural where a verb follows that the tagger takes for a noun ("two defendants | face"). */
export function manyRun(
  document: Document,
  sentence: DocumentSentence,
  first: number,
  { start, value, dimension, form, attribute }: Quantity,
): Run | null {
  const run = nounRun(document, sentence, first);
  // "One goes, another comes"; "the town of 8,000 lies north"
  if (
    run !== null &&
    run.head.index === first &&
    (value === 1 ? isPluralOrVerb(run.head) : isHomeVerb(document, sentence, run.head, start))
  )
    return null;
  if (run !== null && attribute && dimension === 'time') return overPermits(document, run, first);
  if (run === null || value === 0 || value === 1 || dimension !== null || form === 'share') return run;
  // "a 200,000 figure", but "a dozen others | battle"
  if (form === 'digits' && /\ban? $/iu.test(document.raw.slice(sentence.start + start - 3, sentence.start + start))) return run;
  for (let at = first; at < run.head.index; at += 1) {
    const [token, next] = [document.tokens[at] as Token, document.tokens[at + 1] as Token];
    const isVerb = next.lower.endsWith('ed') || next.lower.endsWith('ing') || (next === run.head && isSingular(next));
    if (isPlural(token) && isVerb && next.start === token.end + 1) return { ...run, end: token.end, head: token };
  }
  const joined = joinedHead(document, run);
  if (joined !== null) return joined;
  // "214 flood rescues": no verb in the singular stands with a number of many.
  const next = document.tokens[run.head.index + 1];
  if (
    run.head.pos === 'NOUN' &&
    isSingular(run.head) &&
    next?.pos === 'VERB' &&
    /[^s]s$/u.test(next.lower) &&
    next.start === run.head.end + 1
  )
    return { ...run, end: next.end, head: next };
  // "five | say", "hundreds | cast"
  return run.head.index === first && run.head.pos === 'NOUN' && isSingular(run.head) ? null : run;
}

/** "earn 10-year work | permits": without a determiner no noun in the singular ends the phrase, whatever the tagger takes the plural for. */
function overPermits({ tokens }: Document, run: Run, first: number): Run {
  const next = tokens[run.head.index + 1];
  let before = first - 1;
  while (/^(?:NUM|PUNCT|NOUN)$/u.test(tokens[before]?.pos ?? '') && first - before < 4) before -= 1;
  const isBare = /^(?:VERB|ADP|AUX|CCONJ)$/u.test(tokens[before]?.pos ?? '') && isSingular(run.head);
  return isBare && next?.pos === 'VERB' && /[^s]s$/u.test(next.lower) && next.start === run.head.end + 1
    ? { ...run, end: next.end, head: next }
    : run;
}

/** "three national security | and criminal background checks": a noun in the singular that "and" joins to a plural describes it too. */
function joinedHead(document: Document, run: Run): Run | null {
  const and = document.tokens[run.head.index + 1];
  const phrase = and?.lower === 'and' && isSingular(run.head) ? document.syntax.nounPhraseAt(and.index + 1) : null;
  const head = phrase === null ? undefined : document.tokens[phrase.head];
  if (head === undefined || phrase?.first !== run.head.index + 2 || head.pos !== 'NOUN' || !isPlural(head)) return null;
  const describes = /^(?:ADJ|NOUN|PROPN)$/u.test(document.tokens[phrase.first]?.pos ?? '');
  return describes && head.index > phrase.first ? { ...run, end: head.end, head } : null;
}

const COLLECTIVE = wordsOf('collective');
const isPlural = ({ pos, lower, lemma }: Token): boolean =>
  lower === 'others' || (pos === 'NOUN' && lower !== lemma.toLowerCase() && !lower.endsWith('ing'));
/** Whether a noun is of many: a plural, or a word like "police". */
export const isMany = (token: Token): boolean => isPlural(token) || (token.pos === 'NOUN' && COLLECTIVE.has(token.lower));
const isSingular = ({ lower, lemma }: Token): boolean =>
  lower === lemma.toLowerCase() && !/(?:[sai]|children|men|people|folk)$/u.test(lower) && !COLLECTIVE.has(lower) && !ALONE.has(lower);

/** A noun phrase up to its head, or up to a second number in it ("22 workers | 600 metres underground"). */
function untilNumber(document: Document, first: number, head: Token): Run | null {
  const tokens = document.tokens.slice(first, head.index + 1);
  // "22 goals last season"
  const number = tokens.findIndex(
    ({ pos, lower }, at) =>
      at > 0 &&
      (pos === 'NUM' || /^(?:last|this|next)$/u.test(lower)) &&
      (tokens[at - 1]?.pos === 'NOUN' || isMoneySign(tokens[at - 1]?.text ?? '')),
  );
  // "43 shops | Tk 12.5 lakh": the sign of a sum is of the sum.
  const sign = number > 1 && isMoneySign(tokens[number - 1]?.text ?? '') ? 2 : 1;
  const last = number < 0 ? head : (tokens[number - sign] as Token);
  return { start: (tokens[0] as Token).start, end: last.end, head: last };
}

const isNounLike = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ';

function continuesPhrase(token: Token, next: Token | undefined, head: Token | null, raw: string): boolean {
  if (next === undefined) return false;
  if (token.pos === 'ADJ' || token.lower === 'such') return true;
  if (token.text === '-' || token.text === '‑') return raw[token.end] === next.text[0] && token.end === next.start;
  if (token.lower === "'s" || token.lower === "'") return next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN';
  // "pregnant or breastfeeding women"
  // "Democratic and Republican voters"
  if (/^(?:and|or)$/u.test(token.lower) && head === null)
    return next.pos === 'ADJ' || next.pos === 'PROPN' || next.pos === 'NOUN' || (next.pos === 'VERB' && /(?:ed|ing)$/u.test(next.lower));
  if (token.pos === 'VERB' && /(?:ed|ing|en)$/u.test(token.lower))
    return (
      next.pos === 'NOUN' ||
      next.pos === 'PROPN' ||
      (next.pos === 'ADJ' && head === null) ||
      // "two lobbying and consulting firms"
      (next.lower === 'and' && head === null && token.lower.endsWith('ing'))
    );
  // "45 least developed countries"
  return (
    token.pos === 'ADV' &&
    head === null &&
    /(?:ly|^least|^most|^best|^worst)$/u.test(token.lower) &&
    (next.pos === 'ADJ' || next.pos === 'VERB')
  );
}
