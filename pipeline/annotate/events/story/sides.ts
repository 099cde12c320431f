/** The sides of a conflict, as the article itself names them: who fights whom, and on whose ground. */
import type { Entity } from '../../../models/entities.ts';
import type { EntityAnnotation, Resolution } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import type { IsOf } from './trigger-words.ts';

export interface Sides {
  /** The country on whose side somebody stands, by ISO code, or null where nothing tells. */
  readonly sideOf: (who: Resolution) => string | null;
  /** The body for which somebody speaks ("a spokesman for the ministry"), as a party; or null. */
  readonly bodyOf: (who: Resolution) => Resolution | null;
  /** The place that a role names ("Kherson's mayor"), or null. */
  readonly placeOf: (who: Resolution) => Entity | null;
}

/** Reads countries of names, and of the words in a role ("Ukrainian deputy minister", "Kherson's mayor"). */
export function readSides({ mentions, resolve }: EntityAnnotation, textOf: (span: { start: number; end: number }) => string): Sides {
  const words = new Map<string, string>();
  const places = new Map<string, Entity>();
  for (const { entity, form, start, end } of mentions) {
    if (form === 'pronoun' || entity.country === null || (entity.kind !== 'country' && entity.kind !== 'place')) continue;
    const word = stem(textOf({ start, end }));
    words.set(word, entity.country);
    if (entity.kind === 'place' && form === 'name') places.set(word, entity);
  }
  const sideInWords = ({ role, name }: Resolution): string | null => {
    for (const word of `${role ?? ''} ${name}`.split(/[\s,]+/u)) {
      const code = words.get(stem(word));
      if (code !== undefined) return code;
    }
    return null;
  };
  // Each pass asks for the sides of the same parties.
  const sides = new Map<Resolution, string | null>();
  const sideOf = (who: Resolution): string | null => {
    if (who.entity?.country != null) return who.entity.country;
    let side = sides.get(who);
    if (side === undefined) {
      side = sideInWords(who);
      sides.set(who, side);
    }
    return side;
  };
  const placeOf = ({ role }: Resolution): Entity | null => {
    if (role === null) return null;
    const parts = role.split(/[\s,]+/u);
    for (let length = LONGEST_PLACE; length > 0; length -= 1)
      for (let at = 0; at + length <= parts.length; at += 1) {
        const place = places.get(stem(parts.slice(at, at + length).join(' ')));
        if (place !== undefined) return place;
      }
    return null;
  };
  const bodies = mentions.filter(({ entity, form }) => form === 'name' && (entity.kind === 'organization' || entity.kind === 'group'));
  const bodyOf = ({ role, name }: Resolution): Resolution | null => {
    const printed = `${role ?? ''} ${name}`;
    const body = SPEAKS_FOR.test(printed) ? bodies.find((mention) => printed.includes(textOf(mention))) : undefined;
    return body === undefined ? null : resolve(body, { as: 'actor' });
  };
  return { sideOf, bodyOf, placeOf };
}

/** Titles of those who do not speak for themselves. */
const SPEAKS_FOR = /\bspokes(?:man|woman|person|people)\b/iu;

/** Words of the longest name of a place that is looked for in a role ("mayor of Kuwait City"). */
const LONGEST_PLACE = 3;

const stem = (text: string): string => text.toLowerCase().replace(/['’]s?$/u, '');

export interface Conflict {
  readonly sides: readonly [string, string];
  /** The side that attacks, where the article says so ("invasion of"), else null. */
  readonly attacker: string | null;
  /** The state on whose ground it is fought, or null. */
  readonly ground: string | null;
}

const MARTIAL = new Set(['ASSAULT', 'MOBILIZE', 'COERCE']);
/** How often each side must be named in events of force, and which share of all namings both must make up. */
const LEAST_NAMINGS = 3;
const LEAST_SHARE = 0.7;

/** The one conflict that dominates an article, or null. At least one event must name both sides in one clause. */
export function findConflict(events: readonly FoundEvent[], { sideOf }: Sides, isOf: IsOf): Conflict | null {
  const pairs = new Map<string, number>();
  const attackers = new Map<string, number>();
  const grounds = new Map<string, number>();
  const namings = new Map<string, number>();
  const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const event of events) {
    const { type, actors, recipients, place } = event;
    if (!MARTIAL.has(type)) continue;
    if (place?.country != null) count(grounds, place.country);
    const from = actors.map(sideOf).find((side) => side !== null) ?? null;
    const to = recipients.map(sideOf).find((side) => side !== null) ?? null;
    if (from !== null) count(namings, from);
    if (to !== null) count(namings, to);
    if (from === null || to === null || from === to) continue;
    count(pairs, from < to ? `${from}|${to}` : `${to}|${from}`);
    // Unlike fighting and defending, which both sides do.
    if (isOf(event, 'attacking')) count(attackers, from);
  }
  const [pair, times] = most(pairs);
  if (pair === null || times === 0) return null;
  const sides = pair.split('|') as [string, string];
  const [one, other] = sides.map((side) => namings.get(side) ?? 0) as [number, number];
  const all = [...namings.values()].reduce((sum, many) => sum + many, 0);
  if (Math.min(one, other) < LEAST_NAMINGS || one + other < LEAST_SHARE * all) return null;
  const [attacker] = most(new Map([...attackers].filter(([side]) => sides.includes(side))));
  // Where as much happens on either side, it is fought at their border.
  const [first, second] = sides.map((side) => grounds.get(side) ?? 0) as [number, number];
  const ground = first === second ? null : sides[first > second ? 0 : 1];
  return { sides, attacker, ground };
}

/** The key that counts most, the first of equals, and how often; null and 0 where nothing counts. */
export function most(counts: ReadonlyMap<string, number>): [string | null, number] {
  let best: [string | null, number] = [null, 0];
  for (const [key, times] of counts) if (times > best[1]) best = [key, times];
  return best;
}

/** The other side of a conflict, or null for whoever is no side of it. */
export const opponentOf = ({ sides: [a, b] }: Pick<Conflict, 'sides'>, side: string): string | null =>
  side === a ? b : side === b ? a : null;
