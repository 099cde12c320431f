/** Deeds that somebody is charged with, convicted of or a victim of: named with the charge, and no events of their own. */
import type { NounPhrase, Oblique } from '../../syntax/index.ts';
import { senseOf } from '../clause/frame.ts';
import type { Setting } from '../clause/noun-setting.ts';
import { nounForms } from '../forms.ts';
import { type Trigger, wordsOf } from '../lexicon.ts';
import { lowerAt, type Reading, tokenAt } from '../reading.ts';

const CHARGING = new Set(['of', 'with', 'for', 'to']);
/** What is "of" a deed: "two counts of murder", "victims of torture". */
const OF_DEEDS = wordsOf('of a deed');

/** Behind these stands who did it or underwent it, so that more is told than the charge. */
const TELLING = new Set(['of', 'on', 'against', 'by']);

/** "accused Chile of “economic coercion”", "convicted of assault": a bare noun that only names the charge is part of it. */
export function reasonOfCharge(
  reading: Reading,
  phrase: NounPhrase,
  { clause, position, preposition }: Setting,
  tail: readonly Oblique[],
): string | null {
  const isOwn = tail.some(({ preposition }) => TELLING.has(preposition));
  if (phrase.possessor !== null || isOwn || tokenAt(reading, phrase.first)?.pos === 'DET') return null;
  const owner = lowerAt(reading, phrase.first - 1) === 'of' ? tokenAt(reading, phrase.first - 2) : undefined;
  if (owner !== undefined && nounForms(owner).some((form) => OF_DEEDS.has(form))) return 'a deed that another noun charges somebody with';
  if (clause === null || position !== 'oblique' || preposition === null || !CHARGING.has(preposition)) return null;
  const charges = tokenAt(reading, clause.verb.head)?.lemma === 'plead' || isCharge(senseOf(reading, clause));
  return charges ? 'the charge that the verb reports' : null;
}

const isCharge = (sense: Trigger | null): boolean =>
  (sense?.type === 'ACCUSE' && sense.mode !== 'investigate') ||
  (sense?.type === 'SANCTION' && sense.mode === 'convict') ||
  (sense?.type === 'COERCE' && sense.mode === 'arrest');
