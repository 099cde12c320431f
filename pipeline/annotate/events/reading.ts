/** One article as the event finders read it: the document with look-ups over its syntax. */
import { isWord } from '../../text/characters.ts';
import type { Document, Token } from '../document.ts';
import type { Clause, NounPhrase, Oblique, TokenRun } from '../syntax/index.ts';
import { behindJoined, isOfPerson } from '../syntax/words.ts';
import { namesOfForm, namesOfNoun, nounForms, triggerForms } from './forms.ts';
import { classesOf, NOUN_TRIGGERS, type Trigger, wordsOf } from './lexicon.ts';
import { isTime } from './times.ts';
import { isDeedOf, overTwin } from './twin.ts';

export interface Reading {
  readonly document: Document;
  readonly tokens: readonly Token[];
  /** Clauses right below a clause. */
  readonly childrenOf: (clause: Clause) => readonly Clause[];
  readonly clausesIn: (sentence: number) => readonly Clause[];
  /** Whether the phrase is an armed group, a person or a place to the entity annotator. */
  readonly kindOf: (phrase: NounPhrase) => string | null;
  /** Senses of clauses that were looked up before, by their position; a frame asks for those below it again and again. */
  readonly senses: Known<Trigger | null>;
  /** What was looked up of noun phrases, by their position. */
  readonly nouns: Known<readonly NounSense[]>;
  readonly names: Known<ReadonlySet<string>>;
  readonly tails: Known<readonly Oblique[]>;
}

/** Answers by position, undefined where nobody has asked yet. */
type Known<Answer> = (Answer | undefined)[];

const nothingKnown = <Answer>(positions: number): Known<Answer> => new Array<Answer | undefined>(positions).fill(undefined);

const NO_CLAUSES: readonly Clause[] = [];
const NO_NAMES: ReadonlySet<string> = new Set();

/** Indexes the clauses of an article by sentence and by what they hang on, once for all rules. */
export function readArticle(document: Document, kindOf: Reading['kindOf']): Reading {
  const { clauses, nounPhrases } = document.syntax;
  const children = nothingKnown<Clause[]>(clauses.length);
  const bySentence = nothingKnown<Clause[]>(document.sentences.length);
  for (const clause of clauses) {
    append(bySentence, clause.sentence, clause);
    if (clause.parent !== null) append(children, clause.parent, clause);
  }
  return {
    document,
    tokens: document.tokens,
    kindOf,
    clausesIn: (sentence) => bySentence[sentence] ?? NO_CLAUSES,
    childrenOf: (clause) => children[clause.index] ?? NO_CLAUSES,
    senses: nothingKnown(clauses.length),
    nouns: nothingKnown(nounPhrases.length),
    names: nothingKnown(nounPhrases.length),
    tails: nothingKnown(nounPhrases.length),
  };
}

function append(index: Known<Clause[]>, at: number, clause: Clause): void {
  const list = index[at];
  if (list === undefined) index[at] = [clause];
  else list.push(clause);
}

/** The token at a position, or undefined beyond the ends of the article. */
export const tokenAt = (reading: Reading, index: number): Token | undefined => reading.tokens[index];

/** The same in small letters; '' beyond the ends, which no word list holds. */
export const lowerAt = (reading: Reading, index: number): string => reading.tokens[index]?.lower ?? '';

/** The names of a phrase's head, also with what is joined to it by a hyphen that the tagger splits off ("cease-fire"). */
function namesOfHead(reading: Reading, head: Token): ReadonlySet<string> {
  const names = namesOfNoun(head);
  const hyphen = tokenAt(reading, head.index - 1);
  const before = tokenAt(reading, head.index - 2);
  if (hyphen?.text !== '-' || before === undefined || before.end !== hyphen.start || hyphen.end !== head.start) return names;
  return new Set([...nounForms(head).flatMap((form) => namesOfForm(`${before.lower}-${form}`)), ...names]);
}

/** "rebel-appointed", "battle-hardened": the first part of a longer word. */
export function isCompound(reading: Reading, at: number): boolean {
  const [word, hyphen, next] = [tokenAt(reading, at), tokenAt(reading, at + 1), tokenAt(reading, at + 2)];
  return word !== undefined && hyphen?.text === '-' && hyphen.start === word.end && next?.start === hyphen.end;
}

export interface NounSense {
  readonly sense: Trigger;
  /** The token with which the term begins. */
  readonly first: number;
  readonly endToken: number;
}

/** The senses of a noun phrase by its last words, the longest term first. */
export function nounSenses(reading: Reading, phrase: NounPhrase): readonly NounSense[] {
  const known = reading.nouns[phrase.index];
  if (known !== undefined) return known;
  const senses = lookUpNoun(reading, phrase);
  reading.nouns[phrase.index] = senses;
  return senses;
}

/** Names of months that look like event nouns. */
const MONTHS = new Set(['March']);

/** The head of a phrase; a word at its end that the tagger takes for an adjective is one if it names events ("a military offensive"). */
function headOf(reading: Reading, phrase: NounPhrase): Token | undefined {
  const last = tokenAt(reading, phrase.endToken - (isTime(tokenAt(reading, phrase.endToken - 1)) ? 2 : 1));
  if (last !== undefined && last.index < phrase.head && last.index >= phrase.first) return last;
  // "a sit-in": the head is what stands before the hyphen, the term ends behind it.
  if (last !== undefined && last.index === phrase.head + 2 && lowerAt(reading, phrase.head + 1) === '-' && NOUN_TRIGGERS.has(last.lower))
    return last;
  const named = last !== undefined && last.index !== phrase.head && last.pos === 'ADJ' && NOUN_TRIGGERS.has(last.lower);
  return named ? last : tokenAt(reading, phrase.head);
}

function lookUpNoun(reading: Reading, phrase: NounPhrase): readonly NounSense[] {
  const head = headOf(reading, phrase);
  if (head === undefined || head.pos === 'PRON' || MONTHS.has(head.text)) return [];
  const forms = triggerForms(head);
  if (forms.length === 0) return [];
  const before = reading.document.raw.slice(phrase.start, head.start);
  const found: NounSense[] = [];
  for (const form of forms) {
    for (const sense of NOUN_TRIGGERS.get(form) ?? []) {
      // The words of the term before its head.
      const start = before.length + form.length - sense.term.length;
      if (start < 0 || !sense.term.startsWith(before.slice(start).toLowerCase()) || (start > 0 && isWord(before[start - 1]))) continue;
      found.push({ sense, first: tokenFrom(reading, phrase, head, before.length - start), endToken: head.index + 1 });
    }
  }
  return found.sort((x, y) => y.sense.term.length - x.sense.term.length);
}

/** The token that starts so many characters before the head. */
function tokenFrom(reading: Reading, phrase: NounPhrase, head: Token, characters: number): number {
  let at = head.index;
  while (at > phrase.first && (tokenAt(reading, at)?.start ?? 0) > head.start - characters) at -= 1;
  return at;
}

/** Prepositional phrases that stand right behind a noun phrase: "attack | on Kyiv | by Russia". At most four. */
export function tailOf(reading: Reading, phrase: NounPhrase): readonly Oblique[] {
  const known = reading.tails[phrase.index];
  if (known !== undefined) return known;
  const tail = readTail(reading, phrase);
  reading.tails[phrase.index] = tail;
  return tail;
}

function readTail(reading: Reading, phrase: NounPhrase): readonly Oblique[] {
  const tail: Oblique[] = [];
  let at = overTwin(reading.document, phrase)?.endToken ?? phrase.endToken;
  while (tail.length < 4) {
    if (MARKS.has(lowerAt(reading, at))) at += 1;
    const day = reading.document.syntax.nounPhraseAt(at);
    // "a meeting last March with the premier"
    if (day?.temporal && day.first === at) at = day.endToken;
    // "support so far for Chile"
    if (tail.length === 0 && lowerAt(reading, at) === 'so' && lowerAt(reading, at + 1) === 'far') at += 2;
    const token = tokenAt(reading, at);
    if (token === undefined || token.sentence !== phrase.sentence || (token.pos !== 'ADP' && token.lower !== 'between')) break;
    const phrases = coordinated(reading, skipModifiers(reading, behindJoined(reading.tokens, at) + 1));
    const last = phrases.at(-1);
    if (last === undefined) break;
    tail.push({ first: at, endToken: last.endToken, preposition: token.lower, phrases });
    at = last.endToken;
  }
  return tail;
}

/** A phrase may stand between quotation marks: “strong resistance” from the army. */
const MARKS = new Set(['"', '”', '’', "'"]);

/** Past adjectives that the parser leaves outside the noun phrase ("into north-eastern Syria"). */
function skipModifiers(reading: Reading, first: number): number {
  let at = first;
  const left = reading.document.syntax.nounPhraseAt(first);
  // "north" is cut off from "-eastern Syria".
  if (left !== null && left.first === first && lowerAt(reading, left.endToken) === '-') at = left.endToken + 1;
  while (at < first + 4 && reading.document.syntax.nounPhraseAt(at)?.first !== at) {
    const token = tokenAt(reading, at);
    if (token === undefined || (token.pos !== 'ADJ' && token.text !== '-' && !/^(?:north|south|east|west)$/u.test(token.lower)))
      return first;
    at += 1;
  }
  return at;
}

const JOINS = new Set(['and', 'or', ',', '&']);

/** Noun phrases in a row, joined by commas and conjunctions. */
export function coordinated(reading: Reading, first: number): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let at = first;
  for (;;) {
    const phrase = reading.document.syntax.nounPhraseAt(at);
    if (phrase === null || phrase.first !== at || phrase.temporal) return phrases;
    phrases.push(phrase);
    at = phrase.endToken;
    if (!JOINS.has(lowerAt(reading, at))) return phrases;
    while (JOINS.has(lowerAt(reading, at))) at += 1;
    const next = reading.document.syntax.nounPhraseAt(at);
    // After a comma without a conjunction only another name goes on with the list, but "the mayor of Lima, Ana Ruiz" and "one of the
    // men, an Iraqi in his fifties" say who it is.
    const bare = lowerAt(reading, at - 1) === ',';
    const names = tokenAt(reading, next?.head ?? -1)?.pos === 'PROPN' && !/^an?$/u.test(lowerAt(reading, at));
    if (next === null || (bare && (!names || isOfPerson(reading.tokens, first - 1)))) return phrases;
    // "the arrest of Ana Ruiz and the killing of two nurses": a second deed is joined to the first.
    if (phrases[0] !== undefined && isDeedOf(reading.document, next) && !isDeedOf(reading.document, phrases[0])) return phrases;
    // "with tractors, and police used water": what has a verb of its own goes on with the sentence, not with the list.
    if (lowerAt(reading, phrase.endToken) === ',' && reading.document.syntax.verbGroupAt(next.endToken)?.form === 'finite') return phrases;
  }
}

const CONTAINERS = wordsOf('container');

/** What is counted behind a number or a word of quantity ("thousands of students": the students), or null. */
export function countedIn(reading: Reading, phrase: NounPhrase): NounPhrase | null {
  const head = tokenAt(reading, phrase.head);
  if (head === undefined || lowerAt(reading, phrase.endToken) !== 'of') return null;
  if (head.pos !== 'NUM' && !nounForms(head).some((form) => CONTAINERS.has(form))) return null;
  return reading.document.syntax.nounPhraseAt(phrase.endToken + 1);
}

/** The nouns that say what a phrase is: its head, and behind a word of quantity what is counted ("dozens of missiles"). */
export function headsOf(reading: Reading, phrase: NounPhrase): readonly Token[] {
  const head = tokenAt(reading, phrase.head);
  if (head === undefined) return [];
  const next = lowerAt(reading, phrase.endToken);
  if (next !== 'of' && next !== 'in') return [head];
  const counts =
    head.pos === 'NUM' || head.pos === 'SYM' || hasMoney(reading, phrase) || nounForms(head).some((form) => CONTAINERS.has(form));
  if (!counts) return [head];
  const inner = reading.document.syntax.nounPhraseAt(phrase.endToken + 1);
  const innerHead = inner === null ? undefined : tokenAt(reading, inner.head);
  return innerHead === undefined ? [head] : [head, innerHead];
}

const COMPASS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|central)(?:ern)?$/u;
const PERSONAL = new Set(['he', 'she', 'they', 'we', 'i', 'you', 'him', 'her', 'them', 'us', 'me', 'who', 'whom']);
/** Classes that a name may belong to by its kind of entity. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['human', ['person', 'organization', 'country', 'group', 'unknown']],
  ['official', ['person', 'unknown']],
  ['territory', ['place', 'country']],
  ['force', ['group']],
]);

/** Whether a phrase belongs to one of the word classes, or has as head a word given as `=word`. */
export function isOneOf(reading: Reading, phrase: NounPhrase, names: readonly string[]): boolean {
  const own = namesOf(reading, phrase);
  const { pos } = tokenAt(reading, phrase.head) ?? {};
  const isName = pos === 'PROPN' || pos === 'PRON';
  for (const name of names) {
    if (own.has(name) || (isName && isNamed(reading, phrase, name)) || (name === 'money' && hasMoney(reading, phrase))) return true;
  }
  // "some of them", unlike "one of them"
  return (
    names.includes('human') &&
    lowerAt(reading, phrase.head) !== 'one' &&
    PERSONAL.has(lowerAt(reading, phrase.endToken + 1)) &&
    countedIn(reading, phrase) !== null
  );
}

/** The word classes of the heads of a phrase, and their forms as `=word`. */
export function namesOf(reading: Reading, phrase: NounPhrase): ReadonlySet<string> {
  const known = reading.names[phrase.index];
  if (known !== undefined) return known;
  const [first = NO_NAMES, ...others] = headsOf(reading, phrase).map((head) => namesOfHead(reading, head));
  const names = others.length === 0 ? first : new Set([first, ...others].flatMap((each) => [...each]));
  reading.names[phrase.index] = names;
  return names;
}

/** Whether a phrase is a number of something or a sum of money. */
export function isQuantity(reading: Reading, phrase: NounPhrase): boolean {
  return (
    reading.tokens.slice(phrase.first, phrase.endToken).some(({ pos, text }) => pos === 'NUM' || /^\d/u.test(text)) ||
    hasMoney(reading, phrase)
  );
}

function hasMoney({ tokens }: Reading, run: TokenRun): boolean {
  for (let at = run.first; at < run.endToken; at += 1) if (/^[$€£¥]|million$|billion$/u.test(tokens[at]?.lower ?? '')) return true;
  return false;
}

/** "Victims wept": the first word of a sentence has a capital, and is taken for a name. */
const isCommonName = (reading: Reading, head: Token): boolean =>
  reading.document.sentences[head.sentence]?.firstToken === head.index && nounForms(head).some((form) => classesOf(form).size > 0);

function isNamed(reading: Reading, phrase: NounPhrase, name: string): boolean {
  const head = tokenAt(reading, phrase.head);
  const kinds = KINDS.get(name);
  if (head === undefined || kinds === undefined) return false;
  if (head.pos === 'PRON') return PERSONAL.has(head.lower) && (name === 'human' || name === 'official');
  if (head.pos !== 'PROPN' || isTime(head)) return false;
  // "captured eastern Chile": its ground, and not its people.
  if (name === 'human' && COMPASS.test(tokenAt(reading, head.index - 1)?.text ?? '') && reading.kindOf(phrase) === 'country') return false;
  return (!isCommonName(reading, head) || reading.kindOf(phrase) !== null) && kinds.includes(reading.kindOf(phrase) ?? 'unknown');
}
