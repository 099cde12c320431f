/** Whom a pronoun or "the statement" may mean: the subject of the sentence before, and who spoke last. */
import type { Entity } from '../../models/entities.ts';
import { onOneLine } from '../../text/shape.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import type { Candidate } from './candidate.ts';
import { isClausePronoun } from './grammar.ts';
import { MEDIA } from './lexicon.ts';
import type { Unit } from './passage.ts';
import { mainSubject } from './sources.ts';
import { spanOf } from './spans.ts';

/** A quote with its speaker, as far as the ones after it need to know. */
export interface Spoken {
  readonly candidate: Candidate;
  readonly speaker: Resolution;
}

const PERSONAL = new Set(['he', 'she', 'it', 'they']);
const TEXTS_OF_OTHERS = new Set(['report', 'study', 'survey', 'poll', 'paper', 'article', 'book', 'column', 'editorial', 'story']);

/** How many sentences a pronoun or "the statement" reaches back. */
const REACH_BACK = 3;

/** The pronoun in lower case, or null where the source is none. */
export function pronounOf(document: Document, source: Span): string | null {
  const word = document.raw.slice(source.start, source.end).toLowerCase();
  return PERSONAL.has(word) ? word : null;
}

/** The speaker of the quote before, where the source points back to it: the same pronoun again, or "the statement". */
export function speakerBefore(
  document: Document,
  candidate: Candidate,
  last: Spoken | null,
  entities: EntityAnnotation,
): Resolution | null {
  const { source } = candidate;
  if (source === null || last === null || last.candidate.source === null || candidate.unit - last.candidate.unit > REACH_BACK) return null;
  const pronoun = pronounOf(document, source);
  if (pronoun === null) return isOwnText(document.raw.slice(source.start, source.end)) ? last.speaker : null;
  if (pronounOf(document, last.candidate.source) !== pronoun || last.speaker.entity === null) return null;
  const named = pronoun === 'it' || pronoun === 'they' ? false : namesPerson(entities, last.candidate.source.end, source.start);
  return named ? null : last.speaker;
}

const OPENS_OWN_TEXT = /^(?:the|a|its)\s/iu;

/** "the statement", "a statement posted on Facebook": a text of whoever spoke before, with no author beside it. */
function isOwnText(phrase: string): boolean {
  if (!OPENS_OWN_TEXT.test(phrase)) return false;
  const printed = phrase.split(/\s+/u);
  const words = printed.map((word) => word.toLowerCase());
  // In lower case: "The Washington Post" is no post.
  const noun = printed.findIndex((word) => MEDIA.get(word) === 'document');
  if (noun < 1 || noun > 2) return false;
  if (TEXTS_OF_OTHERS.has(words[noun] as string)) return false;
  return (
    !words.slice(noun).some((word) => word === 'from' || word === 'by' || word === 'of') && words.every((word) => !/['’]s$/u.test(word))
  );
}

/** "a survey", "the study": a text of somebody who has not spoken before. */
export function isNewText(document: Document, source: Span): boolean {
  const words = onOneLine(document.raw.slice(source.start, source.end).toLowerCase()).split(' ');
  return words[0] === 'a' || words[0] === 'an' || (words.length < 4 && TEXTS_OF_OTHERS.has(words.at(-1) as string));
}

/** Whether a person is named between two positions. Mentions come in reading order. */
function namesPerson({ mentions }: EntityAnnotation, from: number, to: number): boolean {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let k = low; k < mentions.length && (mentions[k]?.start ?? to) < to; k++) {
    if (mentions[k]?.entity.kind === 'person' && mentions[k]?.form === 'name') return true;
  }
  return false;
}

/** The entity that the sentence before has as its subject, or null. */
export function subjectBefore(units: readonly Unit[], unit: number, entities: EntityAnnotation): Entity | null {
  const before = units[unit - 1];
  if (before === undefined) return null;
  const run = mainSubject(before.items, before.items.length);
  if (run === null || (run.end - run.first === 1 && isClausePronoun(before.items[run.first]))) return null;
  const span = spanOf(before.items, run);
  return span === null ? null : entities.resolve(span, { as: 'speaker' }).entity;
}
