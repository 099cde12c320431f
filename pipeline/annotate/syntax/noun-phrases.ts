/** Noun phrases: determiner, modifiers and head, in one pass from left to right. */
import type { DocumentSentence, PartOfSpeech, Token } from '../token.ts';
import { breaksAtObject } from './object-breaks.ts';
import { breaksAtPlace } from './place-breaks.ts';
import { breaksAtTime } from './time-breaks.ts';
import type { NounPhrase } from './types.ts';
import {
  BEFALLEN,
  DAY_NAMES,
  DAY_PARTS,
  isPersonNoun,
  isQuotationMark,
  MONTH_NAMES,
  POSSESSIVES,
  RELATIVES,
  TIME_NOUNS,
  touches,
} from './words.ts';

const POSSESSIVE_PRONOUNS = new Set([...POSSESSIVES, 'whose']);
const QUANTIFIERS = new Set(['nearly', 'almost', 'about', 'around', 'roughly', 'approximately', 'some', 'just', 'only', 'over', 'under']);
const OPENERS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const HEADS: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'NUM', 'PRON']);
const POINTED = /^(?:last|next|this|that|every|the|previous|following|same|past|a|an|one|earlier|later)$/u;

/** Finds the noun phrases of one sentence, in order; `index` of the first is `offset`. */
export function findNounPhrases(tokens: readonly Token[], sentence: DocumentSentence, offset: number): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    const end = phraseEnd(tokens, i, sentence.endToken);
    if (end > i) {
      const phrase = makePhrase(tokens, i, end, sentence.index, offset + phrases.length);
      if (phrase !== null) phrases.push(phrase);
    }
    i = Math.max(end, i + 1);
  }
  return phrases;
}

/** Where the phrase that starts at a token ends; the token itself where none starts there. */
function phraseEnd(tokens: readonly Token[], start: number, limit: number): number {
  const first = tokens[start] as Token;
  if (first.pos === 'PRON' && !POSSESSIVE_PRONOUNS.has(first.lower)) return isLonePronoun(first) ? start + 1 : start;
  if (RELATIVES.has(first.lower) && first.lower !== 'whose') return start;
  const qualifier = qualifierLength(tokens, start, limit);
  if (qualifier === 0 && !canOpen(tokens, start, limit)) return start;
  let seenHead = first.pos === 'NOUN' || first.pos === 'PROPN';
  // "at least a dozen"
  const opener = qualifier > 0 && tokens[start + qualifier]?.lower === 'a' ? 1 : 0;
  let end = start + Math.max(1, qualifier + opener);
  while (end < limit) {
    const step = absorb(tokens, end, limit, seenHead);
    if (step === 0) break;
    for (let k = end; k < end + step; k += 1) {
      const token = tokens[k] as Token;
      if (token.pos === 'NOUN' || token.pos === 'PROPN') seenHead = true;
      else if (token.pos === 'PART') seenHead = false;
    }
    end += step;
  }
  return trimEnd(tokens, start, end);
}

/** "more than", "at least", "up to", "as many as" before a number open its phrase. */
const QUALIFIERS = [
  ['more', 'than'],
  ['less', 'than'],
  ['fewer', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['close', 'to'],
  ['as', 'many', 'as'],
  ['as', 'much', 'as'],
  ['no', 'more', 'than'],
  ['no', 'fewer', 'than'],
  ['no', 'less', 'than'],
  ['not', 'fewer', 'than'],
  ['not', 'less', 'than'],
  ['not', 'more', 'than'],
];

const QUALIFIER_STARTS = new Set(QUALIFIERS.map(([first]) => first));

/** Tokens of the qualifier at a position, the number after it not counted; 0 where there is none. */
function qualifierLength(tokens: readonly Token[], start: number, limit: number): number {
  const { lower } = tokens[start] as Token;
  if (!QUALIFIER_STARTS.has(lower)) return 0;
  for (const words of QUALIFIERS) {
    if (words[0] !== lower || start + words.length >= limit) continue;
    const number = tokens[start + words.length] as Token;
    if (
      words.every((word, k) => tokens[start + k]?.lower === word) &&
      (number.pos === 'NUM' || number.pos === 'SYM' || number.lower === 'a')
    )
      return words.length;
  }
  return 0;
}

function canOpen(tokens: readonly Token[], start: number, limit: number): boolean {
  const first = tokens[start] as Token;
  const next = start + 1 < limit ? tokens[start + 1] : undefined;
  // "shot dead | three children"
  if (first.lower === 'dead' && /^(?:shoot|shot)$/u.test(tokens[start - 1]?.lemma ?? '')) return false;
  if (OPENERS.has(first.pos)) return first.text !== '-' && (first.pos !== 'SYM' || next?.pos === 'NUM');
  if (POSSESSIVE_PRONOUNS.has(first.lower)) return true;
  if (first.pos === 'ADV') return QUANTIFIERS.has(first.lower) && next?.pos === 'NUM';
  return isModifierVerb(tokens, start, limit) || isBareModifier(tokens, start, limit);
}

/** "of confirmed cases", "of jailed Kremlin critics", "putting up “very determined resistance”": after a preposition, verb or mark a participle before a noun describes it. */
function isBareModifier(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at] as Token;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  const before = tokens[at - 1];
  if (token.pos !== 'VERB' || !token.lower.endsWith('ed') || before === undefined) return false;
  // "filed by jailed former president Ana Ruiz", "by defeated 2016 candidate Ana Ruiz"
  const isBeforeNoun = (next?.pos === 'ADJ' || next?.pos === 'NUM') && before.pos === 'ADP' && isNominal(tokens[at + 2]) && at + 2 < limit;
  if (next?.pos !== 'NOUN' && next?.pos !== 'PROPN' && !isBeforeNoun) return false;
  return (
    before.pos === 'ADP' ||
    before.pos === 'VERB' ||
    (before.pos === 'ADV' && /^(?:very|highly|newly|recently|so-called)$/u.test(before.lower) && !isNominal(tokens[at - 2]))
  );
}

const isLonePronoun = (token: Token): boolean => !RELATIVES.has(token.lower) && token.lower !== 'that' && token.lower !== 'what';

/** How many tokens at a position belong to the phrase that runs up to it. */
function absorb(tokens: readonly Token[], at: number, limit: number, seenHead: boolean): number {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  // "the way | judges are named": a clause describes the way.
  if (before.lower === 'way' && tokens[at - 2]?.lower === 'the' && token.pos === 'NOUN' && token.lower !== token.lemma) return 0;
  if (breaksAtTime(tokens, at, next) || breaksAtPlace(tokens, at)) return 0;
  if (breaksAtObject(tokens, at, limit)) return 0;
  if (
    (token.text === '-' || token.text === '–' || token.text === '/') &&
    next !== undefined &&
    touches(before, token) &&
    touches(token, next)
  )
    return 2;
  if (next !== undefined && (next.text === '-' || next.text === '–') && touches(token, next) && !seenHead && token.pos !== 'PUNCT')
    return 1;
  // "a 25 per cent duty"
  if (token.lower === 'per' && next?.lower === 'cent' && before.pos === 'NUM') return 2;
  if (token.pos === 'PART') return token.lower === "'s" || token.lower === "'" ? 1 : 0;
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM') return 1;
  if (token.pos === 'SYM') return token.text === '&' || next?.pos === 'NUM' || (token.text === '%' && before.pos === 'NUM') ? 1 : 0;
  if (token.pos === 'DET') return before.pos === 'DET' && !seenHead ? 1 : 0;
  if (token.text === ',') return !seenHead && joinsAdjectives(tokens, at) ? 1 : 0;
  if (token.pos === 'ADJ') return !seenHead || isNominal(next) ? 1 : 0;
  if (seenHead) return 0;
  if (token.pos === 'ADV' || token.pos === 'CCONJ')
    return next !== undefined && (next.pos === 'ADJ' || isModifierVerb(tokens, at + 1, limit)) && before.pos !== 'NUM' ? 1 : 0;
  if (isModifierVerb(tokens, at, limit)) return 1;
  return isQuotationMark(token) && before.pos !== 'NUM' && next !== undefined && isNominal(next) ? 1 : 0;
}

/** "a long, bitter strike": a comma between two adjectives behind a determiner, with a noun behind them. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
  const [opener, left, right, noun] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  return opener?.pos === 'DET' && left?.pos === 'ADJ' && right?.pos === 'ADJ' && !/^\p{Lu}/u.test(right.text) && noun?.pos === 'NOUN';
}

/** A participle before the noun that it describes: "the besieged city", "invading forces". */
function isModifierVerb(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at] as Token;
  const next = at + 1 < limit ? tokens[at + 1] : undefined;
  const before = tokens[at - 1];
  // "the occupied West Bank", "the invading Peruvian army"
  const isBeforeName = next?.pos === 'PROPN' && /^(?:the|an?)$/u.test(before?.lower ?? '');
  if (
    token.pos !== 'VERB' ||
    next === undefined ||
    (next.pos !== 'NOUN' && next.pos !== 'ADJ' && !isBeforeName && !isGuess(token, next) && !hyphenFollows(tokens, at + 1, limit))
  )
    return false;
  // "while eleven received prison terms"
  if (before?.pos === 'NUM' && (BEFALLEN.has(token.lemma) || (countsCrowd(tokens, at - 1) && !isPersonNoun(next)))) return false;
  const opened =
    before !== undefined &&
    (before.pos === 'DET' ||
      before.pos === 'PART' ||
      before.pos === 'ADJ' ||
      before.pos === 'NUM' ||
      POSSESSIVE_PRONOUNS.has(before.lower) ||
      (before.pos === 'ADV' && tokens[at - 2]?.pos === 'DET'));
  // "agreed to strengthen ties", "did not open talks": a base, which describes nothing.
  if (before?.pos === 'PART' && !/^['’]s?$/u.test(before.text) && token.lower === token.lemma.toLowerCase()) return false;
  return opened && /(?:ed|en|ing|wn)$/u.test(token.lower);
}

/** "a crowd of about | 200": those who do what follows. */
function countsCrowd(tokens: readonly Token[], number: number): boolean {
  const of = tokens[number - 1]?.lower === 'of' ? number - 1 : number - 2;
  return tokens[of]?.lower === 'of' && /^(?:crowd|gang|mob)$/u.test(tokens[of - 1]?.lower ?? '');
}

/** "an estimated 20,000 people" */
const isGuess = ({ lower }: Token, { pos }: Token): boolean => (pos === 'NUM' || pos === 'SYM') && GUESSED.has(lower);
const GUESSED = new Set(['combined', 'estimated', 'expected', 'projected', 'reported']);

const hyphenFollows = (tokens: readonly Token[], at: number, limit: number): boolean =>
  at + 1 < limit && tokens[at + 1]?.text === '-' && touches(tokens[at] as Token, tokens[at + 1] as Token);

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ');

/** A phrase doesn't end in a possessive mark, an opening quotation mark or a conjunction. */
function trimEnd(tokens: readonly Token[], start: number, end: number): number {
  let last = end;
  while (last > start + 1) {
    const token = tokens[last - 1] as Token;
    if (token.pos === 'CCONJ' || token.pos === 'ADV' || isQuotationMark(token) || token.text === '-') last -= 1;
    else break;
  }
  return last;
}

function makePhrase(tokens: readonly Token[], first: number, endToken: number, sentence: number, index: number): NounPhrase | null {
  let head = endToken - 1;
  while (head > first && !HEADS.has((tokens[head] as Token).pos)) head -= 1;
  const headToken = tokens[head] as Token;
  const opener = tokens[first] as Token;
  if (opener.pos === 'SYM' && endToken === first + 1) return null;
  // An adjective alone is a predicate ("is due"), unless a determiner makes it a noun ("the elderly").
  if (!HEADS.has(headToken.pos) && opener.pos !== 'DET') return null;
  let possessor: NounPhrase['possessor'] =
    POSSESSIVE_PRONOUNS.has(opener.lower) && opener.pos === 'PRON' && endToken > first + 1 ? { first, endToken: first + 1 } : null;
  for (let k = endToken - 1; k > first; k -= 1) {
    if ((tokens[k] as Token).pos === 'PART') {
      possessor = { first, endToken: k };
      break;
    }
  }
  return {
    index,
    first,
    endToken,
    head,
    possessor,
    sentence,
    start: opener.start,
    end: (tokens[endToken - 1] as Token).end,
    temporal: isTemporal(tokens, head, opener) || isAgo(tokens, head, endToken),
  };
}

/** "ten days ago", "hours later": so long before or after. */
const isAgo = (tokens: readonly Token[], head: number, end: number): boolean =>
  TIME_NOUNS.has((tokens[head] as Token).lemma) && /^(?:ago|later|earlier)$/u.test(tokens[end]?.lower ?? '');

/** Names of points in time: "Monday", "Friday night", "March 3", "last week". */
function isTemporal(tokens: readonly Token[], head: number, opener: Token): boolean {
  const { lower, text } = tokens[head] as Token;
  const before = tokens[head - 1]?.lower ?? '';
  if (DAY_NAMES.has(lower) || (DAY_PARTS.has(lower) && DAY_NAMES.has(before))) return true;
  // Unlike "a march" and "Theresa May"
  if (
    (MONTH_NAMES.has(lower) && text !== lower && (head === opener.index || tokens[head - 1]?.pos !== 'PROPN')) ||
    (MONTH_NAMES.has(before) && /^\d{1,4}$/u.test(lower))
  )
    return true;
  // "late last year"
  const pointer = /^(?:late|early)$/u.test(opener.lower) ? (tokens[opener.index + 1] ?? opener) : opener;
  return TIME_NOUNS.has(lower) && POINTED.test(pointer.lower);
}
