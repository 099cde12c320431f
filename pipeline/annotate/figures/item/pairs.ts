/** How two figures of one sentence stand to each other. */

import type { Document } from '../../document.ts';
import type { Draft } from '../draft.ts';
import { HEDGE } from '../lexicon.ts';
import { isPoints } from './thing.ts';

/** So many characters may stand between two figures of one list. */
export const REACH = 90;

/** A number of things, without a unit. */
export const isCount = ({ quantity }: Draft): boolean => quantity.dimension === null;

/** "38.7% of the vote, down from 44.1%", "5.2 per 1,000, compared with 1.7": the same thing at another time. */
export function isCompared(document: Document, a: Draft, b: Draft): boolean {
  return (
    a.sentence === b.sentence &&
    a.quantity.unit === b.quantity.unit &&
    b.counted.item === null &&
    b.start - a.end <= REACH &&
    (COMPARES.test(document.raw.slice(a.end, b.start)) || isMovedFrom(document, a, b) || LATER.test(document.raw.slice(a.end, b.start)))
  );
}

/** "asked for 3% of each contract, later raised to 5%": one level at two times. */
const LATER =
  /, (?:(?:but|and) )?(?:which (?:was|were) )?(?:later|since|subsequently|then|soon) (?:(?:was|were|been) )?(?:raised|cut|lowered|increased|reduced|revised|lifted|upped|doubled)(?: (?:up|down))? to (?:about |around |nearly )?$/u;

/** "exports fell 5.4% and imports 5.5%", "exports came to $9bn and imports to $7bn": the noun before the second number, whose verb is left out. */
export function gappedNoun({ raw, tokens }: Document, a: Draft, b: Draft): string | null {
  if (a.sentence !== b.sentence || a.quantity.unit !== b.quantity.unit || a.quantity.dimension === null || b.counted.item !== null)
    return null;
  const noun = GAPPED.exec(raw.slice(a.end, b.start))?.[1];
  const words = tokens.slice(a.lastToken + 1, b.firstToken);
  if (noun === undefined || words.some(({ pos, start }) => start >= a.end && /^(?:VERB|AUX|PRON)$/u.test(pos))) return null;
  if (!words.some(({ pos, lower }) => pos === 'NOUN' && lower === noun.split(' ').at(-1))) return null;
  // What the first number tells of stands before its own verb.
  return tokens.slice(a.sentence.firstToken, a.firstToken).some(({ pos }) => pos === 'VERB') ? noun : null;
}

const GAPPED =
  /^(?:,|,? and|,? while|,? but) (?:the |its |their )?((?:\p{L}+ )?\p{Ll}{3,}s?)(?: to| by| at)? (?:about |nearly |almost |around )?$/u;

/** "slipped to $4.1 billion from $4.4 billion": two levels of one thing. */
const isMovedFrom = ({ raw }: Document, a: Draft, b: Draft): boolean =>
  /^(?: (?:in|on|for|this|last) \p{L}+){0,2},?(?: [\p{L} ]{2,40} (?:said|says|added),)? from (?:(?:an? )?(?:(?:up|down)wardly )?revised |an? |about |around |nearly )?$/u.test(
    raw.slice(a.end, b.start),
  ) && /\bto (?:\p{Ll}+ ){0,2}$/u.test(raw.slice(Math.max(a.sentence.start, a.start - 24), a.start));

export const COMPARES =
  /^(?: (?!and |but |while )[\p{L}-]+){0,8},? (?:(?:up|down) from|compared (?:with|to)|versus|vs\.?|against)(?: (?:the |an? )?(?:previous )?(?:[\p{L}]+ of )?(?:about |around |some )?)?$/u;

const CONVERTED = new RegExp(`^ \\((?:(?:${HEDGE}|or) )?$`, 'u');

/** "1.4 billion euros ($1.5 billion)", "60 kilometres (37 miles)": one amount in two units. */
export const isConversion = ({ raw }: Document, a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence &&
  a.quantity.dimension !== null &&
  a.quantity.dimension === b.quantity.dimension &&
  a.quantity.unit !== b.quantity.unit &&
  CONVERTED.test(raw.slice(a.sentence.start + a.quantity.end, b.start)) &&
  /^(?: (?:an?|per) \p{L}+)?[);,]/u.test(raw.slice(b.end, b.end + 16));

const TOLD_AGAIN = new RegExp(`^(?:, or| \\()(?: (?:${HEDGE}))? ?$`, 'u');

/** "gained 149.98 points, or 0.2%", "rose 14 cents (0.4%)": one change told twice. */
export const isToldTwice = (document: Document, a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence && (b.counted.item === null || isPoints(document, b)) && TOLD_AGAIN.test(document.raw.slice(a.end, b.start));
