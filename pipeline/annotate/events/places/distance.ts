/** Places that are told by how far they are from a known one: "12 miles north of Lima", "100 nautical miles off Aden". */
import type { Token } from '../../token.ts';
import { ask } from '../../word.ts';
import type { Candidate } from '../candidate.ts';
import { lowerAt, type Reading, tailOf, tokenAt } from '../reading.ts';
import type { Located } from './ground.ts';

const UNITS = new Set(
  'foot feet kilometer kilometers kilometre kilometres km kms meter meters metre metres mi mile miles yard yards'.split(' '),
);
const isUnit = ask(({ lower }): boolean => UNITS.has(lower));
const COMPASS = /^(?:north|south|(?:north|south)?(?:east|west))$/u;
/** What leads from a distance to the place from which it is measured. */
const LINKS: readonly (readonly string[])[] = [
  ['off'],
  ['outside'],
  ['from'],
  ['away', 'from'],
  ['inland', 'from'],
  ['off', 'the', 'coast', 'of'],
];
/** Tokens of "(25 miles)". */
const LONGEST_BRACKET = 6;

/** Whether a token is a point of the compass. */
export const isCompass = (token: Token | undefined): boolean => token !== undefined && COMPASS.test(token.lower);

/** The places from which the rest of a clause measures a distance. */
export function atDistance(reading: Reading, { trigger }: Candidate): Located[] {
  const { tokens } = reading;
  const sentence = tokenAt(reading, trigger.first)?.sentence ?? -1;
  const end = endOfPart(reading, trigger.endToken, sentence);
  for (let at = trigger.endToken; at < end; at += 1) {
    const from = isUnit(tokens[at] as Token) ? afterLink(reading, behindBracket(reading, at + 1)) : null;
    const phrase = from === null ? null : reading.document.syntax.nounPhraseAt(from);
    if (phrase === null || phrase.sentence !== sentence) continue;
    // "of the Yemeni port of Saleef"
    const [of] = tailOf(reading, phrase);
    const named = of?.preposition === 'of' ? of.phrases : [];
    return [...named, phrase].map((told) => ({ phrase: told, preposition: 'near' }));
  }
  return [];
}

/** Where the next clause begins that does not describe a noun ("the tanker, owned by a firm, 100 miles off Aden"), or the sentence ends. */
function endOfPart(reading: Reading, from: number, sentence: number): number {
  const next = reading.clausesIn(sentence).find(({ verb, relation }) => verb.first >= from && relation !== 'participle');
  return next !== undefined && next.first >= from ? next.first : (reading.document.sentences[sentence]?.endToken ?? from);
}

/** The token behind "(25 miles)". */
function behindBracket(reading: Reading, at: number): number {
  if (tokenAt(reading, at)?.text !== '(') return at;
  for (let to = at + 1; to < at + LONGEST_BRACKET; to += 1) if (tokenAt(reading, to)?.text === ')') return to + 1;
  return at;
}

/** The token behind "north-west of", "off", "from"; or null. */
function afterLink(reading: Reading, at: number): number | null {
  if (isCompass(tokenAt(reading, at))) {
    const to = lowerAt(reading, at + 1) === '-' && isCompass(tokenAt(reading, at + 2)) ? at + 3 : at + 1;
    return lowerAt(reading, to) === 'of' ? to + 1 : null;
  }
  const link = LINKS.findLast((words) => words.every((word, step) => lowerAt(reading, at + step) === word));
  return link === undefined ? null : at + link.length;
}
