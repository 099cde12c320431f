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
  const first = listStart(reading, phrase);
  const owner = lowerAt(reading, first - 1) === 'of' ? tokenAt(reading, first - 2) : undefined;
  if (owner !== undefined && nounForms(owner).some((form) => OF_DEEDS.has(form))) return 'a deed that another noun charges somebody with';
  const isListed = first < phrase.first && CHARGING.has(lowerAt(reading, first - 1));
  if (clause === null || !(isListed || (position === 'oblique' && preposition !== null && CHARGING.has(preposition)))) return null;
  const charges = JUDGING.has(tokenAt(reading, clause.verb.head)?.lemma ?? '') || isCharge(senseOf(reading, clause));
  return charges ? 'the charge that the verb reports' : null;
}

/** Verbs that answer a charge. */
const JUDGING = wordsOf('clearing verb');

/** "guilty of murder, torture and illegal detention": where the list begins that a deed goes on with. */
function listStart(reading: Reading, phrase: NounPhrase): number {
  let { first } = phrase;
  for (
    let before = first - 1, members = 1;
    members < MOST_LISTED && LISTING.has(lowerAt(reading, before));
    before = first - 1, members += 1
  ) {
    if (lowerAt(reading, before) !== ',' && lowerAt(reading, before - 1) === ',') before -= 1;
    const listed = reading.document.syntax.nounPhraseAt(before - 1);
    if (listed === null || listed.endToken !== before || listed.sentence !== phrase.sentence) return first;
    first = listed.first;
  }
  return first;
}
const LISTING = new Set([',', 'and', 'or']);
const MOST_LISTED = 12;

const isCharge = (sense: Trigger | null): boolean =>
  (sense?.type === 'ACCUSE' && sense.mode !== 'investigate') ||
  (sense?.type === 'SANCTION' && sense.mode === 'convict') ||
  (sense?.type === 'COERCE' && sense.mode === 'arrest');
