/** Numbers that are the ages of people: "Lee, 42", "aged nine", "who turned 18". */
import { anyOf } from '../../lexicons/load.ts';
import { anyWordOf, wordsOf } from './lexicon.ts';
import type { Surroundings } from './surroundings.ts';

/** "18-year-olds", "18- to 24-year-olds", "the 18-24 age group" */
const AGE_AFTER =
  /^(?:(?:-? (?:to|and) \d{1,3}|-to-\d{1,3})?[- ](?:year|month|week|day)s?[- ]olds?\b| years? of age\b| age (?:bracket|cohort|group|range)s?\b)/iu;
const AGE_BEFORE =
  /\b(?:aged?|ages|age of|ages of|at age|as young as|as old as|younger than|older than|under the age of|over the age of) (?:between )?$/i;
/** "who will turn 18 before the vote", where "turned 40 schools into shelters" counts them. */
const TURNS_BEFORE = /\bturn(?:s|ed|ing)? (?:just |only )?$/u;
const TURNS_AFTER =
  /^(?:[,.;:)”"]|$| (?:after|ahead|and|as|at|before|but|by|during|earlier|in|last|later|next|on|or|this|today|tomorrow|when|while|yesterday)\b)/u;
/** "the youngest of them was four" */
const YOUNGEST = /\b(?:youngest|oldest|eldest)(?: of (?:them|whom|those|the \p{Ll}+))?(?: (?:is|was|being|aged))?(?: (?:just|only))? $/iu;
/** "patients over 65", "children under five". */
const GROUP_BEFORE =
  /\b(?:\p{Ll}{3,}s|people|women|men|children|everyone|anyone|those) (?:aged |who are )?(?:over|under) (?:the age of )?$/u;
/** "Two-thirds of them were over 80", "of whom half were under 18" */
const OF_THEM =
  /\b(?:half|thirds?|quarters?|fifths?|most|many|all|some|percent|per cent|%|\d+|one|two) of (?:them|whom|those|the (?:dead|victims|patients|injured|wounded|sick|refugees|migrants)) (?:is|are|was|were) (?:aged )?(?:over|under) $/iu;
/** "among children under five stands at" */
const YOUNG_BEFORE = /\b(?:children|infants|babies|kids|boys|girls|toddlers|youngsters) (?:aged )?under $/u;
/** A noun that the number could count instead: "children under two blankets". */
const STATED =
  /^(?: (?:stands?|stood|rose|fell|has|have|had|is|suffer|live|die|died|lives|make|made|account)\b|[,.;)]|$| (?:and|who|were|are|in|at|with|years?)\b)/u;
/** "half of its people are under 25" */
const ARE_UNDER =
  /\b(?:people|population|residents|voters|women|men|children|citizens)\b[^.;]{0,30}\b(?:is|are|was|were) (?:aged )?(?:over|under) $/u;
const PERSON_BEFORE = new RegExp(
  `\\b(?:his|her|an?|the|their|my) (?:\\p{Ll}+[ -]){0,3}(?:${anyOf([...wordsOf('person'), ...wordsOf('kin')])}), $`,
  'iu',
);

/** Why a number is an age, or null. */
export function rejectAge({ quantity, before, after }: Surroundings): string | null {
  const value = quantity.value ?? quantity.lower ?? 0;
  if (quantity.dimension !== null && quantity.dimension !== 'time') return null;
  if (AGE_AFTER.test(after)) return 'age';
  if (quantity.dimension === null && value < 120 && /^(?:[,.;)]|$| and\b| or\b)/u.test(after) && YOUNGEST.test(before)) return 'age';
  if (quantity.dimension === 'time' && /^[- ]olds?\b/iu.test(after)) return 'age';
  if (quantity.dimension === null && value >= 5 && value < 100 && /^(?:[,.;)]|$| and\b)/u.test(after) && ARE_UNDER.test(before))
    return 'age';
  // "children aged nine months to six years"
  if (quantity.dimension === 'time' && /\baged (?:from )?[\p{L}\d]+ (?:\p{Ll}+ )?(?:to|and) $/u.test(before)) return 'age';
  if (quantity.dimension === null && value > 0 && value < 20 && YOUNG_BEFORE.test(before) && STATED.test(after)) return 'age';
  if (quantity.dimension === null && value >= 5 && value < 110 && OF_THEM.test(before) && /^(?:[,.;)]|$| and\b)/u.test(after)) return 'age';
  if (TURNS_BEFORE.test(before) && TURNS_AFTER.test(after)) return 'age';
  if (AGE_BEFORE.test(before) || /\bage[ds]? (?:\d{1,3}|\p{L}+)(?:,| and| or| to|-) ?$/iu.test(before)) return 'age';
  if (
    quantity.dimension === null &&
    value >= 5 &&
    value < 100 &&
    Number.isInteger(value) &&
    /^(?:[,.;)]|$| (?:and|who|were|are|in|at|with|years?)\b)/u.test(after) &&
    GROUP_BEFORE.test(before)
  )
    return 'age';
  // "He was 91.", "his co-pilot, 25, had flown": a person and a number alone.
  const mayBeAge = quantity.dimension === null && value > 0 && value < 120 && /^(?:[,;]|\.$)/u.test(after);
  if (mayBeAge && (/\b(?:he|she) (?:was|is) $/iu.test(before) || PERSON_BEFORE.test(before))) return 'age';
  // "I am 31 and I know"
  if (
    quantity.dimension === null &&
    value >= 5 &&
    value < 110 &&
    /^(?:[,.;]|$| and\b| now\b)/u.test(after) &&
    /\bI(?: am|['’]m) $/u.test(before)
  )
    return 'age';
  if (quantity.dimension === null && value < 120 && WAS.test(before) && /^ when\b/u.test(after)) return 'age';
  if (quantity.dimension === null && value < 120 && (PAIR_BEFORE.test(before) || (NAMES_BEFORE.test(before) && PAIR_AFTER.test(after))))
    return 'age';
  const bare = quantity.dimension === null && quantity.form !== 'order' && value > 0 && value < 120;
  if (bare && Number.isInteger(value) && isAgeOf(before, after, value)) return 'age';
  return bare && /^(?:,| ?\)|\.$|;)/u.test(after) && /\p{Lu}[\p{L}.'’-]+(?<!['’]s)(?:,? [,(]?|, )$/u.test(before) ? 'age' : null;
}

/** "is now 31", "who is seven,", "since I was six." */
const IS_AGED =
  /(?<![\p{L}'’-])(?:\p{Lu}[\p{L}'’-]+ (?:is|was) (?:now|just|only|already|still)|who (?:is|was|turns)(?: now| just| only)?|(?:when|since|until|before|after|because|as|although|though) (?:I|he|she|we|they) (?:was|were)(?: just| only| about)?) $/u;
/** "Solheim was six when", "she was only nine when" */
const WAS = /(?:\p{Lu}[\p{L}'’-]+|\b(?:[Hh]e|[Ss]he|I)) was(?: just| only| about| still)? $/u;
/** "the brothers John and Brian Ryle, 22 and 19, spoke": the ages of two in their order. */
const NAMES_BEFORE = /\p{Lu}[\p{L}'’-]+ and \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, $/u;
const PAIR_AFTER = /^ and \d{1,2}(?:[,.;)]|$)/u;
const PAIR_BEFORE = /\p{Lu}[\p{L}'’-]+ and \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \d{1,2} and $/u;
const MAN_OF = /\b(?:man|woman|boy|girl|widow|widower|teenager) of $/u;
/** "The winner, 29, said": someone described by a noun. */
const PERSON_AND_COMMA = /\b(?:the|an?|his|her|my|our|their) (?:[\p{L}'’-]+ ){0,3}([\p{L}'’-]+), $/iu;
const NO_PERSON = new RegExp(`(?:s|${anyWordOf('number noun')})$`, 'iu');

/** Whether a number stands where people's ages do. */
function isAgeOf(before: string, after: string, value: number): boolean {
  const ends = /^(?:[,.;]|$| and\b| who\b)/u.test(after);
  if (ends && (IS_AGED.test(before) || (value >= 10 && MAN_OF.test(before)))) return true;
  if (value < 10 || !/^,(?: \p{Ll}| \p{Lu}\p{Ll}+ |$)/u.test(after)) return false;
  const noun = PERSON_AND_COMMA.exec(before)?.[1];
  return noun !== undefined && !NO_PERSON.test(noun);
}
