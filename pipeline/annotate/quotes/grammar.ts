/** Small tests on the items of one sentence. Closed-class words of English; open classes come from the tags. */
import { BE, DO, NOMINATIVES, ONLY_PASTS } from '../syntax/words.ts';
import { ask } from '../word.ts';
import { MEDIA, TIME } from './lexicon.ts';
import { type Item, isQuote } from './passage.ts';

export type Items = readonly Item[];

/** A run of items: `items.slice(first, end)`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** How far a phrase is followed to either side; keeps the work per cue bounded. */
export const REACH = 80;

/** Without "'d", which is "would" as often. */
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'wo', 'ca', "'ll", "'d", 'cannot']);
const NEGATIONS = new Set(['not', "n't", 'never', 'hardly', 'neither', 'nor', 'no']);
const RELATIVES = new Set(['who', 'which', 'whose', 'whom', 'that']);
const SUBORDINATORS = new Set(
  'that because although though while when whenever where wherever if unless until since after before as whereas whether once lest than'.split(
    ' ',
  ),
);
/** Conjunctions that tell when, and what else holds: behind a few words or an infinitive they are the narrator's. */
export const TIMES: ReadonlySet<string> = new Set(['when', 'while', 'until', 'after', 'before', 'as', 'since', 'though', 'although']);
const OBJECTIVES = new Set(['him', 'them', 'me', 'us']);
const CLAUSE_PRONOUNS = new Set([
  'i',
  'he',
  'she',
  'it',
  'we',
  'they',
  'you',
  'there',
  'this',
  'these',
  'those',
  'who',
  'someone',
  'everyone',
  'nobody',
  'nothing',
  'none',
  'many',
  'some',
  'several',
  'most',
  'all',
  'both',
  'each',
  'few',
  'others',
  'half',
]);

/** A form of "be"; "'s" only where it is no possessive. */
export const isBe = (item: Item | undefined): boolean =>
  item !== undefined && BE.has(item.lower) && (item.lower !== "'s" || item.pos === 'AUX');
export const isHave = (item: Item | undefined): boolean => item !== undefined && HAVE.has(item.lower);
/** A modal verb, and not the month, the name or the noun: "May", "will". */
export const isModal = (item: Item | undefined): boolean =>
  item !== undefined && MODALS.has(item.lower) && item.pos !== 'NOUN' && item.pos !== 'PROPN';
export const isNegation = (item: Item | undefined): boolean => item !== undefined && NEGATIONS.has(item.lower);
export const isAuxiliary = (item: Item | undefined): boolean =>
  item !== undefined && (isBe(item) || isHave(item) || isModal(item) || DO.has(item.lower));
/** A word that opens a relative clause; "that" is one of several things. */
export const isRelative = (item: Item | undefined): boolean => item !== undefined && RELATIVES.has(item.lower);
/** A conjunction that makes the clause behind it depend on another. */
export const isSubordinator = (item: Item | undefined): boolean =>
  item !== undefined && SUBORDINATORS.has(item.lower) && item.stretch === null && !(item.lower === 'once' && item.pos === 'ADV');
/** "a trial of more than 2,000 adults": the word is part of the number. */
export const isOfNumber = (items: Items, at: number): boolean =>
  items[at]?.lower === 'than' && /^(?:more|fewer|less)$/u.test(items[at - 1]?.lower ?? '') && items[at + 1]?.pos === 'NUM';
/** "because", "which", "and": what links the clause behind it to the one before. */
export const opensClause = (item: Item | undefined): boolean => isSubordinator(item) || isRelative(item) || item?.pos === 'CCONJ';
/** A pronoun that can only be a subject. */
export const isNominative = (item: Item | undefined): boolean => item !== undefined && NOMINATIVES.has(item.lower);
/** A pronoun that is no subject: "…, blamed him for it", "have them speak". */
export const isObjective = (item: Item | undefined): boolean => item !== undefined && OBJECTIVES.has(item.lower);
/** A pronoun or quantifier that can open a clause as its subject. */
export const isClausePronoun = (item: Item | undefined): boolean => item !== undefined && CLAUSE_PRONOUNS.has(item.lower);
export const isComma = (item: Item | undefined): boolean => item?.lower === ',' && item.stretch === null;
export const isDash = (item: Item | undefined): boolean => item !== undefined && item.stretch === null && item.lower === '–';
export const isBullet = (item: Item | undefined): boolean => item !== undefined && /^[•·▪●■◦]$/u.test(item.text);
export const isColon = (item: Item | undefined): boolean => item !== undefined && item.text === ':' && item.stretch === null;
/** The end of a sentence, by its mark or because nothing follows. */
export const isStop = (item: Item | undefined): boolean => item === undefined || (item.stretch === null && /^[.!?…]+$/u.test(item.lower));
export const isAdverb = (item: Item | undefined): boolean => item !== undefined && item.pos === 'ADV' && !isNegation(item);

/** Noun, name, pronoun, number, or a stretch in marks: what can end a noun phrase. */
export function isNominal(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (isQuote(item) || item.lower === 'those') return true;
  if (isRelative(item) && item.lower !== 'that') return false;
  return item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'PRON' || item.pos === 'NUM' || item.pos === 'SYM' || item.pos === 'X';
}

export const isPossessive = (item: Item | undefined): boolean =>
  item !== undefined && (item.lower === "'s" || item.lower === "'" || item.lower === '’') && item.pos !== 'AUX' && item.stretch === null;

/** What can stand inside a noun phrase. */
export const isPhrasal = (item: Item | undefined): boolean =>
  item !== undefined && (isNominal(item) || item.pos === 'DET' || item.pos === 'ADJ' || isPossessive(item));

/** What can begin a noun phrase. */
export const opensPhrase = (item: Item | undefined): boolean =>
  item !== undefined && !isPossessive(item) && (isPhrasal(item) || isCounter(item));

const COUNTERS = new Set([
  'nearly',
  'almost',
  'about',
  'around',
  'roughly',
  'over',
  'under',
  'between',
  'only',
  'just',
  'some',
  'both',
  'at',
  'more',
  'most',
  'many',
  'least',
  'up',
]);
/** A word before a number ("nearly", "at least"), and no preposition. */
export const isCounter = (item: Item | undefined): boolean => item !== undefined && COUNTERS.has(item.lower) && item.pos !== 'ADP';

/** "As many as 40 people": a number, no clause. */
export const opensMeasure = (items: Items, at: number): boolean =>
  items[at]?.lower === 'as' && /^(?:few|little|many|much)$/u.test(items[at + 1]?.lower ?? '') && items[at + 2]?.lower === 'as';

/** A lexical verb by its tag. */
export const isVerb = (item: Item | undefined): boolean => item !== undefined && item.pos === 'VERB' && !isAuxiliary(item);
/** A word that ends as present participles do. */
export const isIng = (item: Item | undefined): boolean => item !== undefined && item.lower.length > 4 && item.lower.endsWith('ing');
/** A word that ends as past participles do, or is one of the usual irregular ones. */
export const isEd = (item: Item | undefined): boolean =>
  item !== undefined &&
  /(?:ed|en|wn|ught|led|held|born|made|seen|set|sent|built|based|run|found|told|sold|lost|kept|paid|shot)$/u.test(item.lower);

/** Whether the item can be the finite verb of a clause: an auxiliary, or a verb that is neither -ing nor an infinitive. */
export function isFiniteVerb(items: Items, index: number): boolean {
  const item = items[index];
  if (item === undefined || isQuote(item)) return false;
  if (items[index - 1]?.lower === 'to' || items[index - 1]?.lower === '-') return false;
  if (isAuxiliary(item)) return item.lower !== 'be' && item.lower !== 'been' && item.lower !== 'being' && item.lower !== 'having';
  return isVerb(item) && !isIng(item) && !isAfterArticle(items, index);
}

/** Whether the verb shows its tense by its form, so that it cannot go on with an infinitive: "was", "opened", "took", "opens". */
export const isTensed = (items: Items, index: number): boolean => {
  const { lower = '' } = items[index] ?? {};
  return isFiniteVerb(items, index) && (isAuxiliary(items[index]) || ONLY_PASTS.has(lower) || /(?:ed|[^s]s)$/u.test(lower));
};

/** "a televised address": no verb follows "a", nor a participle behind it. */
const isAfterArticle = (items: Items, index: number): boolean =>
  isIndefinite(items[index - 1]) || (isIndefinite(items[index - 2]) && isEd(items[index - 1]));

const isIndefinite = (item: Item | undefined): boolean => item?.lower === 'a' || item?.lower === 'an';

/** Whether a finite verb or a clause in marks stands in [from, to). */
export const hasClause = (items: Items, from: number, to: number): boolean =>
  findItem(items, from, to, (item, k) => isFiniteVerb(items, k) || (isQuote(item) && item.clausal)) >= 0;

/** "a man who lives opposite said": the adverb belongs to the verb before it. */
export const isOfVerb = (items: Items, adverb: number): boolean => isVerb(items[adverb - 1]) && items[adverb - 2]?.lower === 'who';

/** Whether a comma or dash stands right before the item, or a comma inside the closing mark before it. */
export const followsPause = (items: Items, at: number): boolean => {
  const before = items[at - 1];
  return isComma(before) || isDash(before) || (isQuote(before) && before.text.trimEnd().endsWith(','));
};

/** First position in [from, to) that fulfils the test, or -1; nothing stands behind the last item. */
export function findItem(items: Items, from: number, to: number, test: (item: Item, index: number) => boolean): number {
  for (let k = from; k < Math.min(to, items.length); k++) if (test(items[k] as Item, k)) return k;
  return -1;
}

/** Whether a finite verb stands in [from, to). A stretch that holds several words counts as a clause where `quotes` is set. */
export const hasFinite = (items: Items, from: number, to: number): boolean =>
  findItem(items, from, to, (_, k) => isFiniteVerb(items, k)) >= 0;

/** What "that" before it points to, "that week", so that it opens no clause. */
export const TIME_STRETCHES: ReadonlySet<string> = new Set(
  'afternoon day evening month morning night summer week weekend winter year'.split(' '),
);

const kindOfTime = ask(({ lower }) => TIME.get(lower) ?? null);
const timeKind = (item: Item | undefined): string | null => (item === undefined ? null : kindOfTime(item));
const isTimeCore = (item: Item | undefined): boolean => {
  const kind = timeKind(item);
  return kind === 'weekday' || kind === 'core' || (kind === 'month' && item?.text[0] !== item?.lower[0]);
};
const CLOSING_MODIFIERS = new Set(['late', 'early', 'ago', 'later', 'earlier']);
const TIME_PREPOSITIONS = new Set(['on', 'in', 'at', 'by', 'during', 'since', 'until', 'from', 'of']);

/** "Theresa May said", "But April Reyes said", and not "in May Reyes said" or "May 4": a month beside a name, with no number. */
function isNameOfMonth(items: Items, at: number): boolean {
  const item = items[at];
  if (timeKind(item) !== 'month' || items[at + 1]?.pos === 'NUM') return false;
  const before = items[at - 1];
  return before?.pos === 'PROPN' || (items[at + 1]?.pos === 'PROPN' && (before === undefined || before.pos === 'CCONJ' || isComma(before)));
}

/** The end of a time adjunct that begins at `from` ("on Tuesday", "late on March 3", "a day earlier"), or `from` where none does. */
export function skipTime(items: Items, from: number): number {
  if (isNameOfMonth(items, from)) return from;
  let k = from;
  let core = false;
  const limit = Math.min(items.length, from + 8);
  while (k < limit) {
    const item = items[k] as Item;
    if (item.stretch !== null) break;
    const next = items[k + 1];
    if (isTimeCore(item) && !(item.pos === 'NOUN' && isPossessive(next))) core = true;
    else if (item.pos === 'NUM' && core && !leadsToTime(items, k + 1)) {
      if (timeKind(items[k - 1]) !== 'month' && !/^(?:19|20)\d\d$/u.test(item.text)) break;
    } else if (timeKind(item) === 'modifier' || item.pos === 'NUM') {
      if (!leadsToTime(items, k + 1) && !(core && CLOSING_MODIFIERS.has(item.lower))) break;
    } else if (TIME_PREPOSITIONS.has(item.lower)) {
      if (!leadsToTime(items, k + 1)) break;
    } else if (!(isComma(item) && core && next?.pos === 'NUM' && /^\d{4}$/u.test(next.text))) break;
    k += 1;
  }
  return core ? k : from;
}

/** Whether time words follow: modifiers and numbers, then a word that names a day, month or stretch of time. */
function leadsToTime(items: Items, from: number): boolean {
  for (let k = from; k < from + 4; k++) {
    const item = items[k];
    if (isTimeCore(item)) return !isPossessive(items[k + 1]) || items[k]?.pos === 'PROPN';
    if (item?.pos === 'NUM' && /^(?:19|20)\d\d$/u.test(item.text)) return true;
    if (timeKind(item) !== 'modifier' && item?.pos !== 'NUM' && item?.lower !== 'on') return false;
  }
  return false;
}

/** The start of a time adjunct that ends right before `end`, or `end` where none does. */
export function skipTimeBack(items: Items, end: number): number {
  for (let start = Math.max(0, end - 7); start < end; start++) {
    const before = items[start - 1];
    if (before !== undefined && (before.pos === 'DET' || before.pos === 'ADJ' || isPossessive(before)) && timeKind(before) === null)
      continue;
    if (skipTime(items, start) === end) return start;
  }
  return end;
}

/** Whether the word names a text, an occasion of speaking or a platform. */
export const mediumKind = (item: Item | undefined): string | undefined => {
  if (item === undefined || item.stretch !== null) return undefined;
  // "ap", "pbs" and "x" name an outlet or a platform only with a capital.
  if (item.text === item.lower && isNamed(MEDIA.get(item.lower))) return undefined;
  // "Studies" at the head of a sentence has the tag of a name.
  const plural = (item.pos === 'NOUN' || item.pos === 'PROPN') && item.lower.endsWith('s');
  return MEDIA.get(item.lower) ?? (plural ? MEDIA.get(singularOf(item.lower)) : undefined);
};

const singularOf = (plural: string): string => (plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1));

const isNamed = (kind: string | undefined): boolean => kind === 'outlet' || kind === 'platform';

/** Quantifiers and determiners that stand for a noun. */
export const STANDS_ALONE: ReadonlySet<string> = new Set('all another both each few many most neither none others several some'.split(' '));
