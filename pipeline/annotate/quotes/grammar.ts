/** Small tests on the items of one sentence. Closed-class words of English; open classes come from the tags. */
import * as syntax from '../syntax/words.ts';
import { wordsOf } from './lexicon.ts';
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
const HAVE = new Set([...syntax.HAVE].filter((form) => form !== "'d"));
const MODALS: ReadonlySet<string> = syntax.MODALS;
const NEGATIONS = new Set(['not', "n't", 'never', 'hardly', 'neither', 'nor', 'no']);
const RELATIVES: ReadonlySet<string> = new Set([...syntax.RELATIVES, 'that']);
const SUBORDINATORS: ReadonlySet<string> = new Set([...syntax.SUBORDINATORS, 'that', 'whether'].filter((word) => word !== 'so'));
/** Conjunctions that tell when, and what else holds: behind a few words or an infinitive they are the narrator's. */
export const TIME_CONJUNCTIONS: ReadonlySet<string> = new Set([
  'when',
  'while',
  'until',
  'after',
  'before',
  'as',
  'since',
  'though',
  'although',
]);
const OBJECTIVES = new Set(['him', 'them', 'me', 'us']);
const CLAUSE_PRONOUNS = wordsOf('clause pronoun');

/** A form of "be"; "'s" only where it is no possessive. */
export const isBe = (item: Item | undefined): boolean =>
  item !== undefined && syntax.BE.has(item.lower) && (item.lower !== "'s" || item.pos === 'AUX');
export const isHave = (item: Item | undefined): boolean => item !== undefined && HAVE.has(item.lower);
/** A modal verb, and not the month, the name or the noun: "May", "will". */
export const isModal = (item: Item | undefined): boolean =>
  item !== undefined && MODALS.has(item.lower) && item.pos !== 'NOUN' && item.pos !== 'PROPN';
export const isNegation = (item: Item | undefined): boolean => item !== undefined && NEGATIONS.has(item.lower);
export const isAuxiliary = (item: Item | undefined): boolean =>
  item !== undefined && (isBe(item) || isHave(item) || isModal(item) || syntax.DO.has(item.lower));
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
export const isNominative = (item: Item | undefined): boolean => item !== undefined && syntax.NOMINATIVES.has(item.lower);
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
export const isInPhrase = (item: Item | undefined): boolean =>
  item !== undefined && (isNominal(item) || item.pos === 'DET' || item.pos === 'ADJ' || isPossessive(item));

/** What can begin a noun phrase. */
export const opensPhrase = (item: Item | undefined): boolean =>
  item !== undefined && !isPossessive(item) && (isInPhrase(item) || isCounter(item));

const COUNTERS = wordsOf('before a number');
/** A word before a number ("nearly", "at least"), and no preposition. */
export const isCounter = (item: Item | undefined): boolean => item !== undefined && COUNTERS.has(item.lower) && item.pos !== 'ADP';

/** A number, or the sign of a currency before one. */
export const isQuantity = (item: Item | undefined): boolean =>
  item?.pos === 'NUM' || item?.pos === 'SYM' || /^[$€£]?\d/u.test(item?.text ?? '');

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
  return isFiniteVerb(items, index) && (isAuxiliary(items[index]) || syntax.ONLY_PASTS.has(lower) || /(?:ed|[^s]s)$/u.test(lower));
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

/** Whether a finite verb of the narrator stands in [from, to). */
export const hasFinite = (items: Items, from: number, to: number): boolean =>
  findItem(items, from, to, (_, k) => isFiniteVerb(items, k)) >= 0;

/** Quantifiers and determiners that stand for a noun. */
export const STANDS_ALONE = wordsOf('standing alone');
