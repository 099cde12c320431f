/** A reporting verb in its sentence, with auxiliaries, polarity and form. */
import { isKindNoun } from '../entities/nouns.ts';
import { THIRD_POSSESSIVES } from '../syntax/words.ts';
import { isClause } from './clause-start.ts';
import {
  findItem,
  type Items,
  isAdverb,
  isAuxiliary,
  isBe,
  isColon,
  isComma,
  isFiniteVerb,
  isHave,
  isModal,
  isNegation,
  isNominal,
  isNominative,
  isOfVerb,
  isPossessive,
  isStop,
  isSubordinator,
  isVerb,
  STANDS_ALONE,
} from './grammar.ts';
import { FINDERS, type ReportingVerb, readingsAt, SHOUTS, type VerbForm, type VerbReading, wordsOf } from './lexicon.ts';
import { mediumKind } from './medium-nouns.ts';
import { type Item, isQuote } from './passage.ts';
import { skipTime } from './time-adjunct.ts';

export interface CueVerb {
  readonly verb: ReportingVerb;
  /** Position of the verb itself. */
  readonly head: number;
  /** First auxiliary, adverb or "to" of the group. */
  readonly first: number;
  /** After the verb and its particle. */
  readonly end: number;
  /** participle: without an auxiliary ("a statement posted on Facebook"). */
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
}

/** Reads the item as a reporting verb, or null where it is none. */
export function readCueVerb(items: Items, head: number): CueVerb | null {
  const item = items[head];
  if (item === undefined || item.stretch !== null || items[head - 1]?.lower === '-') return null;
  const readings = readingsAt(items, head);
  if (readings.length === 0) return null;
  // "called on Saturday for talks": a day and no particle.
  const dated = items[head + 1]?.lower === 'on' && skipTime(items, head + 2) > head + 2;
  const reading = readings.find(({ verb }) => !(dated && verb.particles[0] === 'on')) ?? null;
  return reading === null || !isUsedAsVerb(items, head, reading) ? null : readGroup(items, head, reading);
}

/** The verb with its auxiliaries, or null where the group makes it another word. */
function readGroup(items: Items, head: number, { verb, forms }: VerbReading): CueVerb | null {
  let first = head;
  let negated = false;
  let modal: string | null = null;
  let be = false;
  let auxiliaries = 0;
  let witnessed = false;
  while (first > 0 && head - first < 6) {
    const before = items[first - 1] as Item;
    if (isNegation(before) && !/^(?:no|nor|neither)$/u.test(before.lower)) negated = negated || !isAlso(items[first]);
    else if (isModal(before)) modal = before.lower;
    else if (before.lower === 'since' && isHave(items[first - 2])) auxiliaries += 0;
    // "He's said so" is "he has said so".
    else if (isBe(before)) be = be || (auxiliaries === 0 && !(before.lower === "'s" && isNominative(items[first - 2])));
    else if (isWitnessed(items, first - 1, forms)) witnessed = true;
    else if (!(isAuxiliary(before) || isGroupAdverb(items, first - 1))) break;
    if (isAuxiliary(before)) auxiliaries += 1;
    first -= 1;
  }
  if (forms.has('participle') && items.slice(first, head).some(({ lower }, n) => isDegree(lower, items[first + n + 1]))) return null;
  if (forms.has('ing') && isWithheld(items, first - 1)) negated = true;
  // "to confirm or deny"
  const to = items[first - 1]?.pos === 'CCONJ' && items[first - 3]?.lower === 'to' && isVerb(items[first - 2]) ? first - 3 : first - 1;
  const infinitive = items[to]?.lower === 'to' && forms.has('base') && auxiliaries === 0;
  if (infinitive) first = to;
  if (witnessed || (modal === 'would' && isSaidAllTheSame(items, first, head))) modal = null;
  // "shelled by the army", "called “the Rock” by those who live there"
  const marked = items[head + 1]?.pos === 'DET' ? head + 2 : head + 1;
  const agent = isQuote(items[marked]) ? marked + 1 : head + 1;
  const bare = auxiliaries === 0 && items[agent]?.lower === 'by' && !isChannel(items[agent + 1]);
  const passive = (be || bare) && forms.has('participle') && !forms.has('ing');
  return { verb, head, first, end: endOf(head, verb), form: formOf(forms, infinitive, auxiliaries), passive, negated, modal };
}

/** "not only said": said, and more. */
const isAlso = (item: Item | undefined): boolean => /^(?:just|merely|only)$/u.test(item?.lower ?? '');

/** "said by phone", "wrote by email": the means, not an agent. */
const isChannel = (item: Item | undefined): boolean => mediumKind(item) !== undefined || CHANNELS.has(item?.lower ?? '');

const CHANNELS = new Set(['phone', 'text', 'fax', 'post', 'way']);

/** "without saying", "stopped short of saying", "rather than saying": not said. */
function isWithheld(items: Items, at: number): boolean {
  const [before, word] = [items[at - 1]?.lower, items[at]?.lower];
  return word === 'without' || (word === 'of' && (before === 'short' || before === 'instead')) || (word === 'than' && before === 'rather');
}

/** "would later call it", "would say only that": said in the end, or said and no more. */
const isSaidAllTheSame = (items: Items, first: number, head: number): boolean =>
  findItem(items, first, head, ({ lower }) => lower === 'later' || lower === 'only') >= 0 || items[head + 1]?.lower === 'only';

/** "can be heard shouting": seen or heard by others. */
const isWitnessed = (items: Items, at: number, forms: ReadonlySet<VerbForm>): boolean =>
  forms.has('ing') && WITNESSED.has(items[at]?.lower ?? '') && isBe(items[at - 1]);

const WITNESSED = new Set(['heard', 'seen', 'overheard', 'filmed', 'recorded', 'caught']);

/** "The mayor, asked whether …", "when asked to explain": whoever is asked does not ask. */
const isAnswered = (items: Items, head: number): boolean =>
  items[head]?.lower === 'asked' &&
  ['to', 'if', 'whether', 'about', 'by', 'what', 'how', 'why'].includes(items[head + 1]?.lower ?? '') &&
  (head === 0 || isComma(items[head - 1]) || isSubordinator(items[head - 1]));

/** "the mayor's “dead duck” comment", "boos and shouts of “Shame!”": a noun behind words in marks with an article or owner, or before "of". */
const isNamedInMarks = (items: Items, head: number): boolean => {
  if (SHOUTS.has(items[head]?.lower.replace(/s$/u, '') ?? '') && items[head + 1]?.lower === 'of') return true;
  const [owner, marked] = [items[head - 2], items[head - 1]];
  return isQuote(marked) && /[\p{L}\p{N}]$/u.test(marked.text) && (owner?.pos === 'DET' || isPossessive(owner));
};

/** "took to Twitter to say", "wrote to the council to complain": said on that occasion. */
export function isPurpose(items: Items, to: number): boolean {
  let verb = to - 1;
  while (verb > 0 && verb > to - PURPOSE_REACH && !isFiniteVerb(items, verb) && !isComma(items[verb]) && !isQuote(items[verb])) verb -= 1;
  if (!isFiniteVerb(items, verb)) return false;
  if (readingsAt(items, verb).some(({ verb: { kind } }) => kind === 'writing')) return true;
  return OCCASIONS.has(items[verb]?.lower ?? '') && findItem(items, verb, to, (item) => mediumKind(item) !== undefined) > 0;
}

const PURPOSE_REACH = 12;

/** Verbs of making use of an occasion or a text. */
const OCCASIONS = wordsOf('making use');

const endOf = (head: number, verb: ReportingVerb): number => head + 1 + verb.particles.length;

function formOf(forms: ReadonlySet<VerbForm>, infinitive: boolean, auxiliaries: number): CueVerb['form'] {
  if (infinitive) return 'infinitive';
  if (auxiliaries > 0) return 'finite';
  return forms.has('ing') ? 'ing' : 'finite';
}

/** An adverb before the verb, unless it opens the sentence or stands behind the subject ("mayors alike") or a verb in it ("a man who lives opposite"). */
const isGroupAdverb = (items: Items, index: number): boolean =>
  index > 0 &&
  isAdverb(items[index]) &&
  !isSubordinator(items[index]) &&
  !/^(?:alike|here|there|well)$/u.test(items[index]?.lower ?? '') &&
  !isOfVerb(items, index) &&
  // "a third said": an ordinal is the subject.
  items[index - 1]?.pos !== 'DET';

/** "The papers each called it …", "another insisted there was …": the word is or belongs to the subject before the verb. */
const isPronominal = ({ lower }: Item, after: Item | undefined, forms: ReadonlySet<VerbForm>): boolean =>
  (forms.has('past') || forms.has('base')) &&
  STANDS_ALONE.has(lower) &&
  after?.pos !== 'NOUN' &&
  after?.pos !== 'PROPN' &&
  after?.pos !== 'ADJ';

/** "…, the researchers report.": a plural between a comma and a verb that closes the sentence, though its tag is a noun's. */
function closesSentence(items: Items, head: number): boolean {
  const noun = items[head - 1];
  if (noun?.pos !== 'NOUN' || !noun.lower.endsWith('s') || !(isStop(items[head + 1]) || isComma(items[head + 1]))) return false;
  let first = head - 1;
  while (['DET', 'ADJ', 'NOUN', 'CCONJ'].includes(items[first - 1]?.pos ?? '')) first -= 1;
  return first < head - 1 && isComma(items[first - 1]) && first > 1;
}

/** "…, the charity notes.", "…, IOM reports, …": a name or body between a comma and a verb that nothing depends on, though its tag is a noun's. */
function closesReport(items: Items, head: number): boolean {
  if (!(isStop(items[head + 1]) || isComma(items[head + 1]))) return false;
  let first = head - 1;
  while (items[first]?.pos === 'PROPN' || (items[first]?.lower === 'of' && first < head - 1)) first -= 1;
  if (first < head - 1 && items[first]?.pos === 'DET') first -= 1;
  if (first === head - 1 && isAgent(items[first])) first -= items[first - 1]?.pos === 'DET' ? 2 : 1;
  return first < head - 1 && first > 1 && isComma(items[first]) && findItem(items, 0, first, (_, k) => isFiniteVerb(items, k)) > 0;
}

/** "chants to “build it” and promises to “keep it”": a noun in a row with another before "to". */
function isNounInRow(items: Items, head: number): boolean {
  if (items[head - 1]?.pos !== 'CCONJ' || items[head + 1]?.lower !== 'to') return false;
  let k = head - 2;
  while (k > 0 && !isFiniteVerb(items, k) && !(items[k]?.lower === 'to' && items[k - 1]?.pos === 'NOUN')) k -= 1;
  return items[k]?.lower === 'to' && items[k - 1]?.lower.endsWith('s') === true;
}

/** Pronouns that no noun can stand in front of. */
const OBJECT_PRONOUNS = new Set(['him', 'them', 'me', 'us', 'himself', 'themselves', 'itself', 'herself']);

/** "Court records show that …", "records show Ortiz was …", "images show the base was …": a plural, a verb tagged as a noun, and a clause. */
function opensContent(items: Items, head: number): boolean {
  const [noun, after] = [items[head - 1], items[head + 1]];
  if (isPluralText(noun) && after?.pos === 'DET' && isClause(items, head + 1, items.length)) return true;
  // "Figures released by the Home Office show that …"
  if (items[head]?.pos === 'NOUN' && noun?.pos === 'PROPN' && after?.lower === 'that')
    return isPluralText(items[0]) || isPluralText(items[1]);
  if (items[head]?.pos !== 'NOUN' || noun?.pos !== 'NOUN' || !/[^s]s$/u.test(noun.lower)) return false;
  return after?.lower === 'that' || isNominative(after) || (after?.pos === 'PROPN' && isAuxiliary(items[head + 2]));
}

/** "The agency estimates", not "the cost estimates" */
const isAgent = (item: Item | undefined): boolean => item?.pos === 'NOUN' && !item.lower.endsWith('s') && isKindNoun(item);

/** "figures", "documents" */
const isPluralText = (item: Item | undefined): boolean =>
  item?.lower.endsWith('s') === true && (mediumKind(item) !== undefined || FINDERS.has(item.lower));

const DEGREES = new Set(['more', 'most', 'very', 'so', 'too', 'less']);

/** "so politically charged", but "has so far said". */
const isDegree = (lower: string, next: Item | undefined): boolean => lower === 'very' || (lower === 'so' && next?.lower !== 'far');

/** "the reported loss", "the firm’s stated aim", "his proposed changes", "a much criticised plan": the word stands inside a noun phrase. */
function modifiesNoun(items: Items, head: number, forms: ReadonlySet<VerbForm>, reports: boolean): boolean {
  const before = items[head - 1] as Item;
  if (before.pos === 'DET') return !isPronominal(before, items[head + 1], forms);
  if (isPossessive(before) || (forms.has('participle') && THIRD_POSSESSIVES.has(before.lower))) return true;
  return before.pos === 'ADJ' && !reports && items[head - 2]?.text !== '-' && !STANDS_ALONE.has(before.lower);
}

/** Forms that are also nouns, adjectives or prepositions count as verbs only where tag or neighbours say so. */
function isUsedAsVerb(items: Items, head: number, { verb, forms }: VerbReading): boolean {
  const item = items[head] as Item;
  const before = items[head - 1];
  const after = items[head + 1];
  if (isAnswered(items, head) || isNamedInMarks(items, head) || isNounInRow(items, head)) return false;
  if (forms.has('ing') && DEGREES.has(before?.lower ?? '')) return false;
  // "The elderly say they are afraid", "the general writes that": an adjective for persons, and what they say.
  const reports = item.pos === 'VERB' && (after?.lower === 'that' || isNominative(after));
  if (verb.term === 'say' || verb.term === 'tell')
    return !(
      before?.lower === 'the' ||
      (item.lower === 'say' && (before?.pos === 'DET' || (before?.pos === 'ADJ' && !reports)) && !isPronominal(before, after, forms))
    );
  if (before !== undefined && !isNominative(before) && modifiesNoun(items, head, forms, reports)) return false;
  if (before?.pos === 'ADP' && !forms.has('ing')) return false;
  if (forms.has('third') && verb.frames.has('bare') && closesReport(items, head)) return true;
  if (forms.has('base') && (verb.frames.has('quote') || verb.kind === 'finding') && closesSentence(items, head)) return true;
  if (forms.has('base') && verb.frames.has('that') && opensContent(items, head)) return true;
  if (item.pos === 'VERB' || item.pos === 'AUX') return !(forms.has('past') && before?.pos === 'ADP');
  if (forms.has('ing') && isComma(before) && ['that', 'of', ':'].includes(after?.lower ?? '')) return true;
  if (OBJECT_PRONOUNS.has(after?.lower ?? '')) return true;
  if (verb.particles.length > 0 && isComma(before) && items[head + 1 + verb.particles.length]?.lower === 'that') return true;
  if (item.text !== item.lower && head > 0) return false;
  if (isNominative(before) || isAuxiliary(before) || (before?.lower === 'one' && isQuote(items[head - 2]))) return true;
  const clauseFollows = after?.lower === 'that' || isQuote(after) || isColon(after) || (isComma(after) && isQuote(items[head + 2]));
  if (forms.has('base') && before?.pos === 'NOUN' && before.lower.endsWith('s') && after?.lower === 'that') return true;
  if (forms.has('third') && isComma(before) && after?.lower === 'that') return true;
  if (
    forms.has('third') &&
    verb.frames.has('bare') &&
    (isAgent(before) || mediumKind(before) === 'document') &&
    isClause(items, head + 1, items.length)
  )
    return true;
  if (forms.has('third') && before?.pos === 'CCONJ' && (after?.lower === 'to' || after?.lower === 'that')) return true;
  if (forms.has('third') && before !== undefined && isNominal(before) && (before.pos !== 'NUM' || isColon(after)))
    return clauseFollows || isNominative(after) || after?.lower === 'it';
  return forms.has('past') && !forms.has('base') && (clauseFollows || (before !== undefined && isNominal(before)));
}
