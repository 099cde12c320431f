/** Nouns in -ing of the tagger that are verbs, since they have an object. */
import { type Draft, isCapital, opensObject, type Place } from './repair-place.ts';
import { DAY_NAMES, MONTH_NAMES, NATIONALITIES } from './words.ts';

/** "by arresting/NOUN ten students", "of censoring/NOUN the press": behind a preposition or a verb, with an object of its own. */
export const isIngWithObject = (place: Place): boolean => {
  const { token, before, after } = place;
  const isLed = before.pos === 'ADP' || before.pos === 'SCONJ' || before.pos === 'VERB';
  return (
    token.lower.endsWith('ing') && isLed && after !== undefined && (opensObject(after) || after.pos === 'NUM' || isDoneTo(place, after))
  );
};

/** "accused Chile of bombing/NOUN Peru", "left after arresting/NOUN Ana Ruiz", "guilty of kidnapping/NOUN nurses": to a name, or to many of a crime. */
function isDoneTo({ tokens, index, token, before }: Place, after: Draft): boolean {
  if (token.text !== token.lower || !LEADING.has(before.lower)) return false;
  if (after.pos === 'PROPN')
    return isCapital(after) && !DAY_NAMES.has(after.lower) && !MONTH_NAMES.has(after.lower) && !NATIONALITIES.has(after.lower);
  const isCharged = tokens.slice(Math.max(0, index - CHARGE_REACH), index).some(({ lemma }) => CHARGING.has(lemma));
  return before.lower === 'of' && isCharged && after.pos === 'NOUN' && /(?:[^s]s|men|people|police)$/u.test(after.lower);
}
const LEADING = new Set(['of', 'by', 'for', 'after', 'before', 'without', 'from', 'while', 'since', 'despite']);
const CHARGING = new Set(['accuse', 'suspect', 'convict', 'acquit', 'guilty', 'charge', 'clear']);
/** Words between the charge and the deed. */
const CHARGE_REACH = 8;
