/** Parties without a name: "39 countries", "the state", "pro-government fighters". */

import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { POSSESSIVES } from '../../syntax/words.ts';
import { lowerAt, type Reading, tokenAt } from '../reading.ts';

/** "accused the state of neglect"; "a state of emergency" and "the state of siege" are none. */
export const isTheState = (reading: Reading, { first, head, endToken }: NounPhrase): boolean =>
  lowerAt(reading, head) === 'state' &&
  lowerAt(reading, first) === 'the' &&
  head === first + 1 &&
  endToken === head + 1 &&
  !(lowerAt(reading, endToken) === 'of' && /^(?:siege|emergency|war|alert|disaster|exception)$/u.test(lowerAt(reading, endToken + 1)));

/** States without a name: "39 countries". */
export const STATES = new Set(['countries', 'nations', 'states', 'allies', 'neighbours', 'neighbors', 'powers', 'governments']);
/** Whether a group is one of states. */
export const isOfStates = (name: string): boolean => STATES.has(name.split(' ').at(-1)?.toLowerCase() ?? '');

const LEADING = new Set(['DET', 'NUM', 'ADV', 'ADP', 'SYM', 'PUNCT']);
const VAGUE = new Set([
  ...POSSESSIVES,
  'another',
  'some',
  'many',
  'several',
  'nearly',
  'around',
  'about',
  'more',
  'than',
  'least',
  'fewer',
  'less',
  'not',
  'at',
  'dozen',
  'estimated',
  'hundred',
  'thousand',
  'million',
  'score',
]);

/** A group by its printed name, without article, number and possessive pronoun. */
export function nameGroup(reading: Reading, phrase: NounPhrase, resolution: Resolution): Resolution {
  let at = phrase.first;
  for (let token = tokenAt(reading, at); token !== undefined && at < phrase.head; token = tokenAt(reading, at)) {
    // "shot dead 13 civilians": the adjective goes with the verb.
    const isResult = token.lower === 'dead' && tokenAt(reading, at + 1)?.pos === 'NUM';
    // "a 20-year-old man", "a 30-person team"
    const next = tokenAt(reading, at + 1);
    if (next?.text === '-' && next.start === token.end && tokenAt(reading, at + 2)?.pos !== 'NUM') break;
    if (!isResult && !LEADING.has(token.pos) && !VAGUE.has(token.lower) && !/^\d/u.test(token.text)) break;
    at += 1;
  }
  // "the “brave” women"
  for (let inner = at; inner < phrase.head; inner += 1) if (/^["“”]$/u.test(tokenAt(reading, inner)?.text ?? '')) at = inner + 1;
  const first = tokenAt(reading, at);
  return first === undefined ? resolution : { ...resolution, name: reading.document.raw.slice(first.start, phrase.end) };
}

/** "called on all sides", "urged all parties": nobody is left out, and nobody named. */
export const isEverybody = (reading: Reading, { first, head }: NounPhrase): boolean =>
  lowerAt(reading, first) === 'all' && /^(?:sides|parties|actors|factions|stakeholders|governments)$/u.test(lowerAt(reading, head));
