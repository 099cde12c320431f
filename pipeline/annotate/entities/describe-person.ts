/** What a description says of a person besides the noun: the age, the party, words that tell nobody apart. */
import type { Token } from '../document.ts';
import { isQuoted } from '../quoted.ts';
import { ask } from '../word.ts';
import { findTerms } from './known.ts';
import type { Memory } from './memory.ts';
import type { Naming } from './naming.ts';
import { isEpithet } from './nouns.ts';
import type { Core } from './resolution.ts';
import { isCapitalized, nameWords, ROLE_NOUNS, TITLE_MODIFIERS } from './words.ts';

export interface Modifiers {
  /** Words that tell one holder of an office from another ("deputy", "Nevada"). */
  readonly telling: readonly Token[];
  /** "24" of "the 24-year-old striker", or null. */
  readonly age: string | null;
}

/** Second halves of words that tell nobody apart: "the Leeds-born striker", "the London-listed company". */
const PARTS = new Set(['based', 'born', 'listed', 'owned']);

/** Reads the words between a determiner and its noun. */
export function readModifiers({ document: { tokens } }: Memory, first: number, end: number): Modifiers {
  const telling: Token[] = [];
  let age: string | null = null;
  for (let at = first; at < end; at += 1) {
    const token = tokens[at] as Token;
    const part = tokens[at + 1]?.text === '-' ? (tokens[at + 2]?.lower ?? '') : '';
    if (part === 'year' && tokens[at + 4]?.lower === 'old') {
      age = token.text;
      at += 4;
    } else if (PARTS.has(part)) at += 2;
    else if (isTelling(token)) telling.push(token);
  }
  return { telling, age };
}

/** "the embattled minister" is the minister, "the deputy minister" is another. */
const isTelling = ({ pos, text, lower }: Token): boolean =>
  /[\p{L}\p{N}]/u.test(text) && (pos !== 'ADJ' || isCapitalized(text) || TITLE_MODIFIERS.has(lower));

const PARTIES = new Set(['conservative', 'democrat', 'democratic', 'labor', 'labour', 'liberal', 'republican']);

/** Words with a capital that name no place and no people: "the Labour MP". */
export const areAffiliations = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  words.every(
    ({ text, lower }) => isCapitalized(text) && findTerms(text).length === 0 && (PARTIES.has(lower) || !TITLE_MODIFIERS.has(lower)),
  );

/** Whether a name is the first half of a word: "Pune" of "the Pune-based company", "US" of "US-backed forces", who are not the US. */
export const isInModifier = ({ document: { tokens } }: Memory, { endToken }: Naming): boolean => {
  const part = tokens[endToken]?.text === '-' ? (tokens[endToken + 1]?.lower ?? '') : '';
  return PARTS.has(part) || FAVOURED.has(part);
};

/** Second halves of words that tell who helps, leads or holds somebody or something. */
const FAVOURED = nameWords('doing participle');

/** How far back a description without a noun may point, in sentences. */
const SENTENCES_BACK = 40;

/** "the 24-year-old": the nearest person of that age, else the subject of a sentence just before whose age is not told. */
export function findAged(memory: Memory, { first }: Core, age: string): Naming | null {
  const persons = [...memory.before(first, SENTENCES_BACK)].filter(({ entity }) => entity.kind === 'person');
  const ages = new Map<string, string>();
  for (const naming of persons) {
    const printed = ageBeside(memory, naming);
    if (printed === age) return naming;
    if (printed !== null) ages.set(naming.entity.entity_id, printed);
  }
  const sentence = memory.document.tokens[first]?.sentence ?? 0;
  return (
    persons.find((naming) => sentence - naming.sentence <= 1 && !ages.has(naming.entity.entity_id) && memory.subjectOf(naming) !== null) ??
    null
  );
}

/** How far before an epithet its person is named, in sentences. */
const JUST_BEFORE = 2;
const BEFORE_QUOTE = 5;
/** How far before it the noun may have introduced somebody else, in tokens. */
const INTRODUCED = 300;

/** "the star", "the former minister", "the mum-of-two", "the Italian": who opens the nearest sentence before that names a person. */
export function findEpithet(memory: Memory, { first, endToken }: Core): Naming | null {
  const { tokens } = memory.document;
  const head = tokens[endToken - 1] as Token;
  if (tokens[first - 1]?.lower !== 'the' || !isEpithetAt(tokens, first, endToken) || isIntroduced(tokens, first, head)) return null;
  const gender = ROLE_NOUNS.get(head.text === '-' ? (tokens[first]?.lower ?? '') : head.lower) ?? null;
  let found: Naming | null = null;
  // "“…,” the senator said": the sentences of the quotation stand between.
  const isBehindQuote = first > 2 && isQuoted(memory.document, (tokens[first - 3] as Token).start);
  for (const naming of memory.before(first, isBehindQuote ? BEFORE_QUOTE : JUST_BEFORE)) {
    if (naming.sentence === head.sentence || naming.person === null || isQuoted(memory.document, naming.start) || isOwner(tokens, naming))
      continue;
    if (found !== null && naming.sentence !== found.sentence) break;
    if (gender === null || naming.person.gender === null || naming.person.gender === gender) found = naming;
  }
  return found;
}

/** "his opposite number", "Cole's lawyer": somebody else is spoken of. */
const isOwner = (tokens: readonly Token[], { first, endToken }: Naming): boolean =>
  /^(?:his|her|hers)$/u.test(tokens[first]?.lower ?? '') || /^['’]s?$/u.test(tokens[endToken]?.text ?? '');

const isEpithetAt = (tokens: readonly Token[], first: number, endToken: number): boolean => {
  const head = tokens[endToken - 1] as Token;
  // "mum-of-two"
  const parent = tokens[first + 1]?.text === '-' && tokens[first + 2]?.lower === 'of';
  // "the mother of three"
  const counted = isParent(head) && tokens[endToken]?.lower === 'of' && tokens[endToken + 1]?.pos === 'NUM';
  return counted || parent || isEpithet(head) || isSingleDemonym(head) || (tokens[first]?.lower === 'former' && ROLE_NOUNS.has(head.lower));
};

const isParent = ask(({ lower }): boolean => /^(?:dad|father|grandfather|grandmother|mother|mum|mom)$/u.test(lower));

/** "Italian", "Iraqi", "Spaniard", but not "British" or "Chinese", who may be many. */
const isSingleDemonym = ({ text }: Token): boolean =>
  /(?:[^ehs]|[^s]e)$/u.test(text) &&
  /\p{Ll}$/u.test(text) &&
  !text.endsWith('men') &&
  findTerms(text).some(({ type }) => type === 'demonym');

/** "a builder … the builder": somebody without a name. */
function isIntroduced(tokens: readonly Token[], before: number, { lower }: Token): boolean {
  for (let at = before - 2; at > Math.max(0, before - INTRODUCED); at -= 1)
    if (tokens[at]?.lower === lower && tokens.slice(Math.max(0, at - 3), at).some((token) => /^an?$/u.test(token.lower))) return true;
  return false;
}

/** "Ana Reyes, 24," or "24-year-old Ana Reyes" */
function ageBeside({ document: { tokens } }: Memory, { first, endToken }: Naming): string | null {
  const after = tokens[endToken]?.text === ',' ? tokens[endToken + 1] : undefined;
  if (after !== undefined && /^\d{1,3}$/u.test(after.text)) return after.text;
  for (let at = first - 1; at > first - MOST_BETWEEN && at >= 4; at -= 1) {
    if (tokens[at]?.lower === 'old' && tokens[at - 2]?.lower === 'year') return tokens[at - 4]?.text ?? null;
    if (!/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at]?.pos ?? '')) return null;
  }
  return null;
}

/** Words between "24-year-old" and the name: "24-year-old Leeds striker Ana Reyes". */
const MOST_BETWEEN = 6;
