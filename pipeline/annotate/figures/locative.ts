/** Names of places that stand in a locative phrase ("in Kyiv", "fled Ukraine"), apart from owners, actors and places of a saying. */

import type { Entity } from '../../models/entities.ts';
import { isLetter } from '../../text/characters.ts';
import { gather } from '../../text/gather.ts';
import { countHead } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { EntityMention } from '../entities/index.ts';
import { tokenAt } from '../token-at.ts';
import type { Draft } from './draft.ts';
import { anyNounOf, wordsOf } from './lexicon.ts';
import type { Measure } from './measure/index.ts';

export interface Locative extends Span {
  readonly entity: Entity;
  /** The start or the end of a way ("to Poland", "from Kyiv"): tells only where a movement leads. */
  readonly isPath: boolean;
  /** The phrase opens its sentence: "In Kyiv, …". */
  readonly isOpening: boolean;
  /** A noun that stands for it: "in the capital". */
  readonly isNoun: boolean;
}

const WORDS = '(?:the |its |neighbou?ring |(?:[\\p{Ll}-]+ ){1,3}(?:of |off |in )?)?(?:the )?';
const AT = new RegExp(
  `\\b(?:in|at|near|across|around|outside|throughout|inside|within|off|entered|entering|hit|hitting|struck|striking|rocked|rocking|swept|devastated|battered) ${WORDS}$`,
  'iu',
);
const PATH = new RegExp(
  `\\b(?:into|to|towards?|from|fled|flee|fleeing|left|leave|leaving|reached|reaching|crossed|crossing) ${WORDS}$`,
  'iu',
);
/** What a phrase of place may run over without ceasing to name the place: "in the northern city of", never "in a war with". */
const DETOUR = /\b(?:with|against|by|for|on|over|than|and|or|as|about|between|under|after|before|since)\b/iu;
/** Where somebody speaks, sits or was born is not where the figure holds. */
const ELSEWHERE =
  /\b(?:shares?|stakes?|interests?|confidence|trust|faith|investors?|belief) in (?:the )?$|\b(?:said|says|told|tells|saying|speaking|added|announced|spoke|based|headquartered|born|listed|registered)(?: (?:\p{Ll}+ ){0,2})?(?:in|at|near|from|outside) (?:[\p{Ll}-]+ ){0,3}$/iu;
/** A patient's way is not where he came to harm. */
const TAKEN =
  /\b(?:taken|rushed|flown|airlifted|moved|transferred|brought|admitted|carried|evacuated) to [^,;.]{0,40}(?:in|at|near) (?:the )?$/u;
/** "what officials in Lima called a mistake": where those sit who say it. */
const SPOKEN_AT = /^ (?:sa(?:y|ys|id|ying)|call(?:s|ed)?|describ(?:e|es|ed)|told|warn(?:s|ed)?|estimate[sd]?)\b/u;
/** Nouns that keep a name before them a place: "the Kyiv region", "Ukraine's east". */
const GROUND = new RegExp(`^(?:['’]s? )?(?:${anyNounOf('ground')}|largest|biggest|second|main)`, 'iu');

/** The locative ones among the names of places, in order. */
export function findLocatives(document: Document, places: readonly EntityMention[]): Locative[] {
  return gather(places, (mention) => {
    const token = document.tokens[tokenAt(document, { firstToken: 0, endToken: document.tokens.length }, mention.start)];
    const locative = asLocative(document.raw, mention, token?.pos === 'ADJ');
    return locative === null ? [] : [locative];
  });
}

const REACH = 60;
const OF_STATE = /\b(?<article>the |its )(?:\p{Lu}\p{Ll}+ )?$/u;

function asLocative(raw: string, { start, end, entity, form }: EntityMention, isOfState: boolean): Locative | null {
  // Before the name stands a word, and a space between.
  if (isOfState || raw[start - 1] !== ' ' || !isLetter(raw[start - 2])) return null;
  const isNoun = form === 'nominal';
  const printed = raw.slice(Math.max(0, start - REACH), start);
  // "in the Ukrainian capital": the town of which the noun is known to tell.
  const before = isNoun ? printed.replace(OF_STATE, '$<article>') : printed;
  const at = AT.exec(before);
  const path = at === null ? PATH.exec(before) : null;
  const phrase = at ?? path;
  if (phrase === null || DETOUR.test(phrase[0]) || ELSEWHERE.test(before) || TAKEN.test(before)) return null;
  if (SPOKEN_AT.test(raw.slice(end, end + 14))) return null;
  if (!isWholeName(raw.slice(end, end + 20))) return null;
  const isOpening = /(?:^|[.!?]["”]? |\n)$/u.test(before.slice(0, phrase.index)) && /^\p{Lu}/u.test(phrase[0]);
  // A name behind the noun tells which it is: "in the city of Lima", "in the region near Lima".
  if (isNoun && !/\b(?:the|its|that) $/u.test(before)) return null;
  if (isNoun && /^(?: \p{L}+)? \p{Lu}/u.test(raw.slice(end, end + 30))) return null;
  // "in the Ukrainian capital" is a town that the adjective does not name.
  if (/^ capital\b/u.test(raw.slice(end, end + 10))) return null;
  return { start, end, entity, isPath: path !== null, isOpening, isNoun };
}

/** Not an owner ("Moscow's assault"), nor the first part of a longer name, noun or word ("U.S. stocks", "Ukraine Armed Forces", "Turkish-American gifts"). */
function isWholeName(after: string): boolean {
  if (GROUND.test(after.trimStart())) return true;
  if (/^(?:['’]|[-‐‑]\p{L})/u.test(after)) return false;
  const word = /^ (\p{L}+)/u.exec(after)?.[1];
  return word === undefined || isLink(word);
}

const LINKS = wordsOf('behind a place');

const isLink = (word: string): boolean => LINKS.has(word.toLowerCase()) || /(?:ing|ed|ly)$/u.test(word);

const APPOSED = /^(?:['’]s? |, (?:a|an|the|its|home|which|with|whose|where)\b| (?:is|has|had|was|are)\b| \()[^.;]{0,60}$/u;
const AID_FOR =
  /(?:\b(?:aid|support|assistance|funding|help|relief)\b (?:\p{Ll}+ ){0,4}(?:for|to)|\bto (?:aid|support|help|assist|arm|rebuild)) $/u;

/** The place that a number of inhabitants, a distance or a gift belongs to: "Kenya, a nation of 53 million people", "30 miles from Kyiv". */
export function ownedPlace(document: Document, places: readonly EntityMention[], draft: Draft, measure: Measure | null): Entity | null {
  const { raw } = document;
  const { sentence } = draft;
  const at = lastBefore(places, measure === 'distance' || measure === 'population' ? draft.start : sentence.start);
  const before = at < 0 || (places[at] as EntityMention).start < sentence.start ? undefined : places[at];
  const after = places.slice(at + 1, at + 1 + AHEAD).find(({ start }) => start >= draft.end && start < sentence.end);
  if (measure === 'population') return before !== undefined && APPOSED.test(raw.slice(before.end, draft.start)) ? before.entity : null;
  if (measure === 'distance') {
    if (before !== undefined && raw.slice(before.end, draft.start) === ', ') return before.entity;
    const from = /^ (?:\([^()]{1,20}\) )?(?:\p{L}+ ){0,3}(?:of|from|outside) (?:[\p{Ll}-]+ ){0,3}$/u;
    return after !== undefined && from.test(raw.slice(draft.end, after.start)) ? after.entity : null;
  }
  if (measure !== 'funding') return null;
  return (
    places
      .slice(at + 1, at + 1 + AHEAD)
      .find(({ start }) => start < sentence.end && AID_FOR.test(raw.slice(Math.max(sentence.start, start - REACH), start)))?.entity ?? null
  );
}

/** Names of one sentence that are looked at after a figure. */
const AHEAD = 12;

/** The last name that ends at or before a position, by its index, or -1. */
const lastBefore = (places: readonly EntityMention[], position: number): number => countHead(places, ({ end }) => end <= position) - 1;

const UNNAMED =
  /^ (?:\p{Ll}+ ){0,2}(?:in|at|near) (?:the |a |an |another )(?:neighbou?ring|nearby|adjacent|adjoining|same|next|other) (?!\p{L}+ of\b)/u;
const UNNAMED_AREA =
  /^ in (?:the |a |an |another )(?:\p{Ll}+ )?(?:district|region|province|town|village|city|county|area|country)\b(?! of\b)/u;
const UNKNOWN = /^[^,;.]{0,40}\b(?:in|near|at) (?:the )?(?=\p{Lu}\p{Ll})/u;
const CALENDAR = /^(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Sat|Sun|Christmas|Easter)/u;

/** The figure has a place of its own that no name tells: "36 in the neighbouring district". */
export function hasUnnamedPlace(document: Document, { end }: Draft, to: number): boolean {
  const rest = document.raw.slice(end, Math.min(to, end + REACH));
  return UNNAMED.test(rest) || UNNAMED_AREA.test(rest);
}

/** The figure is followed by "in" and a name, whether or not it is known as a place. */
export function hasNamedPlace(document: Document, { end }: Draft, to: number): boolean {
  const match = UNKNOWN.exec(document.raw.slice(end, Math.min(to, end + REACH)));
  return match !== null && !CALENDAR.test(document.raw.slice(end + match[0].length, end + match[0].length + 10));
}

/** "according to two officials": how many speak, not how many there are somewhere. */
export const isSource = ({ raw }: Document, { sentence, start }: Draft): boolean =>
  /\baccording to (?:the )?$/iu.test(raw.slice(Math.max(sentence.start, start - 20), start));
