/** "both sides", "the two leaders": the two parties that were named together last. */
import type { Entity } from '../../models/entities.ts';
import type { Resolution } from '../entities/index.ts';
import type { NounPhrase } from '../syntax/index.ts';
import type { FoundEvent } from './index.ts';
import { lowerAt, type Reading } from './reading.ts';

/** Words that make a pair of a plural by themselves; "two men" are any two, "the two men" those that were named. */
const PAIRING = new Set(['both', 'each', 'warring', 'rival', 'opposing']);
const PAIRED = new Set(
  'sides side parties countries country nations governments leaders presidents ministers neighbours neighbors rivals allies foes enemies factions generals armies capitals men delegations negotiators camps groups forces unions clubs'.split(
    ' ',
  ),
);
/** Words that mean two parties also without a number. */
const SIDES = new Set(['sides', 'parties']);
/** How many events back the pair may stand. */
const EVENTS_BACK = 8;

/** Words that mean a pair by themselves: "both refused", "each side blamed the other". */
const ALONE = /^(?:both|the two|the pair|the other|each other|one another)$/iu;

/** A phrase for two parties as it is printed, without its article; null for any other. */
export function pairIn(reading: Reading, { first, head, start, end }: NounPhrase): Resolution | null {
  const printed = reading.document.raw.slice(start, end);
  if (ALONE.test(printed) && lowerAt(reading, head + 1) !== 'of') return pairOf(printed);
  const opening = lowerAt(reading, first) === 'the' ? first + 1 : first;
  const isDefinite = opening > first;
  const word = lowerAt(reading, opening);
  const noun = lowerAt(reading, head);
  const isNumbered = PAIRING.has(word) || (isDefinite && word === 'two');
  if (isNumbered ? !PAIRED.has(noun) : !(isDefinite && head === opening && SIDES.has(noun))) return null;
  return pairOf(printed);
}

const pairOf = (printed: string): Resolution => ({ name: printed.replace(/^the /iu, ''), entity: null, role: PAIR, basis: 'context' });

/** Stands in the role of a pair until the pair is known. */
const PAIR = 'pair';
const isPair = ({ entity, role, basis }: Resolution): boolean => entity === null && basis === 'context' && role === PAIR;

/**
 * Puts the two parties in place of the words for them.
 * @param sides the two states of the conflict that the article is about, or none
 */
export function nameBothSides(events: readonly FoundEvent[], sides: readonly Entity[]): FoundEvent[] {
  const ofConflict = sides.map((entity): Resolution => ({ name: entity.name, entity, role: null, basis: 'context' }));
  let last: readonly Resolution[] = [];
  let seen = 0;
  return events.map((event, at) => {
    const pair = last.length === 2 && at - seen <= EVENTS_BACK ? last : ofConflict;
    const put = (list: readonly Resolution[], others: readonly Resolution[]): readonly Resolution[] =>
      list.some(isPair) && pair.length === 2
        ? [...list.filter((who) => !isPair(who)), ...pair.filter(({ name }) => others.every((other) => other.name !== name))]
        : list;
    const named = [...event.actors, ...event.recipients].some(isPair)
      ? { ...event, actors: put(event.actors, event.recipients), recipients: put(event.recipients, event.actors) }
      : event;
    const found = partiesNamed(named);
    if (found !== null) [last, seen] = [found, at];
    return named;
  });
}

function partiesNamed({ actors, recipients }: FoundEvent): readonly Resolution[] | null {
  const pair = actors.length === 2 ? actors : [...actors, ...recipients];
  return pair.length === 2 && actors.length > 0 && !pair.some((who) => isPair(who) || who.entity?.kind === 'place') ? pair : null;
}
