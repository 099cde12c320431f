/** "both sides", "the two leaders": the two parties that were named together last. */
import { countryEntity, type Resolution } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import { isPair } from '../parties/pair.ts';
import { fromContext, type Story } from '../story/story.ts';

/** How many events back the pair may stand. */
const EVENTS_BACK = 8;

/** Puts the two parties in place of the words for them. */
export function nameBothSides(events: readonly FoundEvent[], { conflict, textOf }: Story): FoundEvent[] {
  const ofConflict = conflict === null ? [] : conflict.sides.flatMap((code) => countryEntity(code) ?? []).map(fromContext);
  const told: Told[] = [];
  return events.map((event, at) => {
    const parties = [...event.actors, ...event.recipients];
    const word = parties.find(isPair)?.name ?? null;
    const pair = word === null ? [] : isOfMen(event, word) ? [] : (pairInside(event, word) ?? pairMeant(told, word, at) ?? ofConflict);
    const isUnknown = word !== null && isOfMen(event, word);
    const put = (list: readonly Resolution[], others: readonly Resolution[]): readonly Resolution[] =>
      isUnknown
        ? list.filter((who) => !isPair(who))
        : list.some(isPair) && pair.length === 2
          ? [...list.filter((who) => !isPair(who)), ...pair.filter(({ name }) => others.every((other) => other.name !== name))]
          : list;
    const named =
      word === null ? event : { ...event, actors: put(event.actors, event.recipients), recipients: put(event.recipients, event.actors) };
    const brokered = brokerFor(named, told, isBrokering(named, events[at + 1], textOf), at);
    if (brokered !== named) return brokered;
    const found = partiesNamed(named, textOf(event));
    if (found !== null) told.push({ pair: found, at });
    return named;
  });
}

/** "Both were released": two people, and not the states that were named before. */
const isOfMen = ({ mode, rule }: FoundEvent, word: string): boolean =>
  rule === 'event.passive' && ON_PEOPLE.has(mode ?? '') && /^(?:both|the two|the pair)$/iu.test(word);
const ON_PEOPLE = new Set(['arrest', 'release', 'convict', 'abduct']);

/** "Chile and Peru accused each other": those who act themselves, and no pair that was named before. */
const pairInside = ({ actors }: FoundEvent, word: string): readonly Resolution[] | null =>
  word === 'each other' && actors.length === 2 && !actors.some(isPair) ? actors : null;

interface Told {
  readonly pair: readonly Resolution[];
  /** Position of the event that told of the pair. */
  readonly at: number;
}

const OF_STATES = /(?:countries|nations|governments|neighbou?rs|capitals|armies)$/iu;

const OF_BODIES = /(?:groups|factions|unions|clubs)$/iu;

/** The two that were named together most often, of equals the last; states where the word is for states, bodies where it is for bodies. */
function pairMeant(told: readonly Told[], word: string, at: number): readonly Resolution[] | null {
  const fitting = told.filter(({ pair }) =>
    pair.every(({ entity }) => {
      if (OF_STATES.test(word)) return entity === null || entity.kind === 'country';
      return !OF_BODIES.test(word) || entity?.kind === 'organization' || entity?.kind === 'group';
    }),
  );
  const alike = fitting.filter(({ pair }) => kindsOf(pair).size === 1);
  return commonest(alike, at) ?? commonest(fitting, at);
}

function commonest(fitting: readonly Told[], at: number): readonly Resolution[] | null {
  const key = ({ pair }: Told): string =>
    pair
      .map(({ name }) => name)
      .sort()
      .join(' | ');
  const times = new Map<string, number>();
  for (const one of fitting) times.set(key(one), (times.get(key(one)) ?? 0) + 1);
  const most = Math.max(0, ...times.values());
  const meant = fitting.findLast((one) => times.get(key(one)) === most);
  return meant !== undefined && (most > 1 || at - meant.at <= EVENTS_BACK) ? meant.pair : null;
}

/** Types of which those who act together are sides of one matter, and those by which an outsider addresses one. */
const MUTUAL: ReadonlySet<string> = new Set([
  'CONSULT',
  'AGREE',
  'COOPERATE',
  'ASSAULT',
  'RETREAT',
  'SUPPORT',
  'SANCTION',
  'REJECT',
  'COERCE',
]);
const ADDRESSING: ReadonlySet<string> = new Set(['REQUEST', 'SUPPORT']);
const BROKERING = /^(?:broker|mediat|host|facilitat)/iu;

/** "Kenya offered to mediate": between the two that were named together before. */
function brokerFor(event: FoundEvent, told: readonly Told[], isBetween: boolean, at: number): FoundEvent {
  const pair = isBetween && event.recipients.length === 0 && event.actors.length > 0 ? pairMeant(told, 'parties', at) : null;
  if (pair === null || pair.some(({ name }) => event.actors.some((actor) => actor.name === name))) return event;
  return { ...event, recipients: pair };
}
const kindsOf = (pair: readonly Resolution[]): ReadonlySet<string | null> => new Set(pair.map(({ entity }) => entity?.kind ?? null));

const BETWEEN_OTHERS = /^(?:broker|mediat)/iu;

/** "mediated", "brokered a truce", and "offered" where mediating is what is offered. */
function isBrokering(event: FoundEvent, next: FoundEvent | undefined, textOf: Story['textOf']): boolean {
  if ((event.type !== 'CONSULT' && event.type !== 'AGREE') || event.rule === 'event.noun') return false;
  if (BETWEEN_OTHERS.test(textOf(event))) return true;
  const isOffer = event.type === 'AGREE' && next?.type === 'CONSULT' && next.modality === 'planned' && BETWEEN_OTHERS.test(textOf(next));
  return isOffer && next.actors.some(({ name }) => event.actors.some((actor) => actor.name === name));
}

/** The two parties of an event that are sides of it, not those who broker it or ask for it; or null. */
function partiesNamed({ type, actors, recipients }: FoundEvent, text: string): readonly Resolution[] | null {
  if (BROKERING.test(text) || (actors.length === 2 ? !MUTUAL.has(type) : ADDRESSING.has(type))) return null;
  const pair = actors.length === 2 ? actors : [...actors, ...recipients];
  return pair.length === 2 && actors.length > 0 && !pair.some((who) => isPair(who) || who.entity?.kind === 'place') ? pair : null;
}
