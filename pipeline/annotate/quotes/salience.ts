/** Whom a pronoun or "the statement" may mean: the subject of the sentence before, and who spoke last. */

import type { Entity } from '../../models/entities.ts';
import { onOneLine } from '../../text/shape.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import { isPeopleNoun } from '../entities/nouns.ts';
import { THIRD_PERSON } from '../syntax/words.ts';
import type { Candidate } from './candidate.ts';
import { isClausePronoun, isComma } from './grammar.ts';
import { MEDIA, wordsOf } from './lexicon.ts';
import { headOf, maySpeak } from './may-speak.ts';
import { mediumKind } from './medium-nouns.ts';
import type { Item, Unit } from './passage.ts';
import { mainSubject } from './sources.ts';
import { spanOf } from './spans.ts';
import { fitsPronoun, namesPerson } from './unnamed.ts';

/** A quote with its speaker, as far as the ones after it need to know. */
export interface Spoken {
  readonly candidate: Candidate;
  readonly speaker: Resolution;
}

/** What the quotes before tell about who speaks next. */
export interface Told {
  readonly units: readonly Unit[];
  readonly last: Spoken | null;
  /** Whose the texts are that have been quoted from, by their nouns. */
  readonly texts: ReadonlyMap<string, Resolution>;
}

const TEXTS_OF_OTHERS = wordsOf('text of others');

/** How many sentences a pronoun or "the statement" reaches back. */
const REACH_BACK = 3;

/** The pronoun in lower case, or null where the source is none. */
export function pronounOf(document: Document, source: Span): string | null {
  const word = document.raw.slice(source.start, source.end).toLowerCase();
  return THIRD_PERSON.has(word) ? word : null;
}

/** The speaker of the quote before, where the source points back to it: the same pronoun again, or "the statement". */
export function speakerBefore(
  document: Document,
  candidate: Candidate,
  { units, last, texts }: Told,
  entities: EntityAnnotation,
): Resolution | null {
  const { source } = candidate;
  if (source === null || last === null || last.candidate.source === null || candidate.unit - last.candidate.unit > REACH_BACK) return null;
  const pronoun = pronounOf(document, source);
  if (pronoun === null) return ownerOfText(document.raw.slice(source.start, source.end), texts, last);
  const named = pronoun === 'it' || pronoun === 'they' ? false : namesPerson(entities, last.candidate.source.end, source.start);
  if (named) return null;
  if (pronoun === 'it' && last.speaker.entity?.kind !== 'organization')
    return goesOnReading(units, candidate, last) || isThingBefore(units, candidate, last) || isSameBody(candidate, last)
      ? { ...last.speaker, basis: 'pronoun' }
      : null;
  if (pronounOf(document, last.candidate.source) === pronoun) return isOpen(last.speaker) ? null : last.speaker;
  if (last.speaker.entity !== null) return null;
  const { items } = units[last.candidate.unit] as Unit;
  const first = items.findIndex(({ start }) => start >= (last.candidate.source as Span).start);
  const end = items.findLastIndex((item) => item.end <= (last.candidate.source as Span).end) + 1;
  // "One said …, he added"
  const isOne = pronoun !== 'they' && end - first === 1 && /^(?:another|one)$/u.test(items[first]?.lower ?? '');
  return first >= 0 && (isOne || fitsPronoun(items, { first, end }, pronoun)) ? { ...last.speaker, basis: 'pronoun' } : null;
}

/** "In a statement, she said … "…," it went on": the text that the quote before is from. */
const goesOnReading = (units: readonly Unit[], { head, unit }: Candidate, { candidate }: Spoken): boolean =>
  /^(?:added|adds|continued|continues|goes|read|reads|went)$/u.test(units[unit]?.items[head]?.lower ?? '') &&
  (units[candidate.unit]?.items.some((item) => mediumKind(item) === 'document') ?? false);

/** "The broadcaster said it would appeal against the fine, which it called “absurd”": a body without a name, in its own sentence. */
const isSameBody = ({ unit }: Candidate, { candidate, speaker }: Spoken): boolean =>
  unit === candidate.unit && speaker.entity === null && /^the /iu.test(speaker.name);

/** "The report, seen by the Echo, states … Pay must rise, it says": the text or body without a name that the sentence before had as its subject. */
function isThingBefore(units: readonly Unit[], { unit }: Candidate, { candidate, speaker }: Spoken): boolean {
  const before = units[candidate.unit];
  if (speaker.entity !== null || before === undefined || unit - candidate.unit > 1) return false;
  const run = mainSubject(before.items, before.items.length);
  const head = run === null ? undefined : headOf(before.items, run);
  return (
    run !== null &&
    head?.pos === 'NOUN' &&
    before.items[run.first]?.start === candidate.source?.start &&
    maySpeak(before.items, run) &&
    !isPeopleNoun(head) &&
    !/[^s]s$/u.test(head.lower)
  );
}

/** Whether a pronoun is all that is known of a speaker. */
const isOpen = ({ name, entity }: Resolution): boolean => entity === null && THIRD_PERSON.has(name.toLowerCase());

const OPENS_OWN_TEXT = /^(?:the|a|its)\s/iu;

/** Texts in which people speak for themselves, so that without another author they are those of whoever spoke before. */
const OWN_TEXTS = wordsOf('own text');

/** "the statement", "a statement posted on Facebook": of whoever wrote one before, else of whoever spoke before, where no author stands beside it. */
function ownerOfText(phrase: string, texts: ReadonlyMap<string, Resolution>, last: Spoken): Resolution | null {
  const word = headText(phrase);
  if (word === null || TEXTS_OF_OTHERS.has(word)) return null;
  const words = phrase.toLowerCase().split(/\s+/u);
  const authored = words.slice(words.indexOf(word)).some((other) => other === 'from' || other === 'by' || other === 'of');
  if (authored || words.some((other) => /['’]s$/u.test(other))) return null;
  return texts.get(word) ?? (OWN_TEXTS.has(word) ? last.speaker : null);
}

/** The noun for a text that a phrase is about ("a regulatory filing"), or null. In lower case: "The Washington Post" is no post. */
export function headText(phrase: string): string | null {
  if (!OPENS_OWN_TEXT.test(phrase)) return null;
  const words = phrase.split(/\s+/u);
  const noun = words.findIndex((word) => MEDIA.get(word) === 'document');
  return noun < 1 || noun > 2 ? null : (words[noun] ?? null);
}

/** The nouns for a text in the words that say where something was said: "filing" of "in an exchange filing". */
export const textsIn = (medium: string): string[] =>
  medium
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => MEDIA.get(word) === 'document');

/** "a survey", "the study": a text of somebody who has not spoken before. */
export function isNewText(document: Document, source: Span): boolean {
  const words = onOneLine(document.raw.slice(source.start, source.end).toLowerCase()).split(' ');
  return words[0] === 'a' || words[0] === 'an' || (words.length < 4 && TEXTS_OF_OTHERS.has(words.at(-1) as string));
}

/**
 * The entity that the sentence before has as its subject, or null. "Ortiz plans a march. He expects hundreds. “We had 200,” he
 * said.": where that subject is the same pronoun, the one of the sentence before it.
 */
export function subjectBefore(
  units: readonly Unit[],
  unit: number,
  pronoun: string,
  entities: EntityAnnotation,
  steps = REACH_BACK,
): Entity | null {
  const before = units[unit - 1];
  if (before === undefined) return null;
  const run = mainSubject(before.items, before.items.length);
  if (isThing(before.items[0])) return onlyPerson(before, entities);
  const opens = run !== null && (run.first === 0 || isComma(before.items[run.first - 1]));
  if (steps > 1 && opens && run.end - run.first === 1 && before.items[run.first]?.lower === pronoun)
    return subjectBefore(units, unit - 1, pronoun, entities, steps - 1);
  if (run === null || (run.end - run.first === 1 && isClausePronoun(before.items[run.first]))) return null;
  // "Ortiz’s grasp of policy is poor, Silva said.": a thing.
  const span = maySpeak(before.items, run) && before.items[run.end - 1]?.lower !== "'s" ? spanOf(before.items, run) : null;
  return span === null ? null : entities.resolve(span, { as: 'speaker' }).entity;
}

/** "It", "this" and "that" as a subject leave the next "he" to whom else the sentence names. */
const isThing = (item: Item | undefined): boolean => /^(?:it|that|this)$/u.test(item?.lower ?? '');

/** The one person whom a sentence names, or null. */
function onlyPerson({ start, end }: Unit, { mentions }: EntityAnnotation): Entity | null {
  const persons = mentions.filter((mention) => mention.start >= start && mention.end <= end && mention.entity.kind === 'person');
  const [first] = persons;
  return first !== undefined && persons.every(({ entity }) => entity.entity_id === first.entity.entity_id) ? first.entity : null;
}
