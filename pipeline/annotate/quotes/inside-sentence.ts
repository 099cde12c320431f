/** A pronoun that the sentence around it explains: "it" in "condemned what it called a trap", "she" in "she asked Ruiz". */
import { contains, firstFrom, type Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import { isKindNoun, isPeopleNoun } from '../entities/nouns.ts';
import type { Candidate } from './candidate.ts';
import { findItem, type Items, isClausePronoun, isComma, isNominal, type Run } from './grammar.ts';
import { headOf, maySpeak } from './may-speak.ts';
import { nearSpeaker } from './near-source.ts';
import type { Unit } from './passage.ts';
import { spanOf } from './spans.ts';
import { fitsPronoun } from './unnamed.ts';

/** "The board welcomed the plan, which it said was late": the nearest subject that is a body for "it", or several for "they". */
export function subjectAround(unit: Unit, source: Span, pronoun: string, entities: EntityAnnotation): Resolution | null {
  const { items } = unit;
  const at = findItem(items, 0, items.length, ({ start }) => start === source.start);
  if (at < 1 || (pronoun !== 'it' && pronoun !== 'they') || !isInsideObject(items, at)) return null;
  const fits = (words: Items, run: Run): boolean => isAntecedent(words, run, pronoun === 'they');
  const run = nearSpeaker(items, 0, at, fits);
  const span = run === null ? null : spanOf(items, run);
  if (span === null) return null;
  const meant = entities.resolve(span, { as: 'speaker' });
  return meant.entity?.kind === 'person' ? null : { ...meant, basis: 'pronoun' };
}

/** A body for "it", several for "they"; a pronoun would only pass the question on. */
function isAntecedent(items: Items, run: Run, many: boolean): boolean {
  const head = headOf(items, run);
  if (head === undefined || !maySpeak(items, run) || isClausePronoun(head)) return false;
  // "the Group for the Support of Islam and Muslims": behind its head "and" joins no others to it.
  const at = findItem(items, run.first, run.end, (item) => item === head);
  const several = fitsPronoun(items, run, 'they') || findItem(items, run.first, at, ({ lower }) => lower === 'and') > 0;
  return several === many && (many || head.pos === 'PROPN' || isKindNoun(head) || !isPeopleNoun(head));
}

/** "what it called", ", which it said", ", which, it said,", "firms it says": the cue of a relative clause. */
function isInsideObject(items: Items, at: number): boolean {
  const link = isComma(items[at - 1]) ? items[at - 2] : items[at - 1];
  return link?.lower === 'what' || link?.lower === 'which' || (link === items[at - 1] && isNominal(link));
}

/** "she asked Ruiz", "he told Mr Silva": the person right behind the cue, whom its subject cannot be. */
export function addresseeOf({ raw }: Document, { cue, spans }: Candidate, { mentions }: EntityAnnotation): string | null {
  const end = cue.at(-1)?.end ?? 0;
  const behind = mentions[firstFrom(mentions, end)];
  if (behind?.entity.kind !== 'person' || behind.form !== 'name' || !BEFORE_NAME.test(raw.slice(end, behind.start))) return null;
  return spans.some((span) => contains(span, behind)) ? null : behind.entity.entity_id;
}

/** Nothing but a title stands between a verb and its object. */
const BEFORE_NAME = /^ (?:\p{Lu}\p{Ll}*\.? )?$/u;
