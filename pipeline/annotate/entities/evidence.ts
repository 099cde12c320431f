/** What tells that an unknown name is a person, or an acronym of a body. */
import { foldName } from '../../text/fold.ts';
import type { Token } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { findCities } from './gazetteer.ts';
import type { Names } from './names.ts';
import { isKinNoun, isPeopleNoun } from './nouns.ts';
import type { PrintedRole } from './roles.ts';
import type { UnknownKind } from './signs.ts';
import {
  GIVEN_NAMES,
  isAllCaps,
  NOT_ORGANIZATIONS,
  nameWords,
  ORGANIZATION_HEADS,
  PARTICLES,
  PLACE_BEGINNINGS,
  PLACE_PREPOSITIONS,
  ROLE_NOUNS,
  THING_HEADS,
} from './words.ts';

/** "Tropical Cyclone Ana", "Storm Ana": what is named like a person. */
const STORMS = new Set(['cyclone', 'hurricane', 'storm', 'tropical', 'typhoon']);

/** Whether several capitalised words are a person: a title, a role, a given name, the words around it, or the surname alone elsewhere. */
export function isPerson(names: Names, candidate: Candidate, role: PrintedRole): boolean {
  const { printed } = candidate;
  const words = printed.split(/[\s-]+/u);
  if (words.length > 4) return false;
  // "Tolma Bay, Man.": what looks like a role is the state in which it lies.
  const isPlace = candidate.title === null && !GIVEN_NAMES.has(foldName(words[0] as string)) && kindBySigns(names, candidate) === 'place';
  const office = candidate.title ?? (isPlace ? null : role.noun);
  if (office !== null && !EITHER.has(office)) return true;
  // "Juror No. 8", "Reactor No 3"
  if (/^No\.?$/u.test(words.at(-1) as string) && names.reading.tokens[candidate.endToken]?.pos === 'NUM') return false;
  const folded = words.map(foldName);
  if (STORMS.has(folded[0] as string)) return false;
  const [first, last] = [folded[0] as string, folded.at(-1) as string];
  if (GIVEN_NAMES.has(first) && !(isAllCaps(words.join('')) && words.length > 3)) return true;
  // "Kim Dae-jung", "Ma Ying-jeou"
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(printed)) return true;
  // "RJR Nabisco": letters before a word are no given name.
  if (/^\p{Lu}{3,} \p{Lu}\p{Ll}/u.test(printed)) return false;
  const kind = kindBySigns(names, candidate);
  if (kind === 'organization' || kind === 'place' || PLACE_BEGINNINGS.has(first) || findCities(printed).length > 0) return false;
  if (kind === 'person' && !names.signs.english.has(last)) return true;
  const { lowerCase } = names.reading;
  if (names.alone.has(last) && !lowerCase.has(first) && !lowerCase.has(last) && !isThing(last) && !isEnglish(names, candidate)) return true;
  // Two or three words in a row that no word list has are a person more often than anything else.
  return isStrange(names, candidate) && words.length < 4 && words.every((word) => !isAllCaps(word) && !/\d/u.test(word));
}

/** Whether no word of a name is English, and nothing before it says that it is no person's ("the", "in"). */
function isStrange({ reading, signs }: Names, { first, endToken, sentence }: Candidate): boolean {
  const before = reading.tokens[first - 1];
  if (before?.sentence === sentence && (before.lower === 'the' || PLACE_PREPOSITIONS.has(before.lower))) return false;
  for (let at = first; at < endToken; at += 1) {
    const word = reading.folded[at] as string;
    if (PARTICLES.has(word) || GIVEN_NAMES.has(word)) continue;
    if (signs.english.has(word) || reading.lowerCase.has(word) || isThing(word)) return false;
  }
  return true;
}

const isThing = (word: string): boolean => ORGANIZATION_HEADS.has(word) || THING_HEADS.has(word);

/** The kind that the words around all namings of an unknown name tell, or null. */
export const kindBySigns = ({ signs }: Names, { folded, guess, item }: Candidate): UnknownKind | null =>
  (guess === 'single' || guess === 'several') && item.type === 'word' ? (signs.kinds.get(folded) ?? null) : null;

/** Roles that companies and teams have too: "rival Quellix". */
const EITHER = nameWords('shared role');

/** Titles that nothing but a person has. */
const BENCH = nameWords('personal title');
const PARTISAN = nameWords('partisan');

/** Whether every word of a name is an English word too. */
export function isEnglish({ signs, reading }: Names, { first, endToken }: Candidate): boolean {
  for (let at = first; at < endToken; at += 1) if (!signs.english.has(reading.folded[at] as string)) return false;
  return true;
}

/** Whether one word after a title, or with a role or a verb of speech beside it, is a surname that the article never gives in full. */
export function isPersonAlone({ reading }: Names, { first, endToken, item, title, initial }: Candidate, role: PrintedRole): boolean {
  const word = item.folded;
  // "Mr Justice Hall", "Judge Marsh"
  if (isThing(word) && !(title !== null && !initial && BENCH.has(title))) return false;
  // "Democratic Latino voters", "Independent Business owners": the adjective of a party is no title of one word.
  if (PARTISAN.has(role.noun ?? title ?? word)) return false;
  if (title !== null && !initial && !EITHER.has(title)) return true;
  if (reading.lowerCase.has(word) || word.length < 3 || ROLE_NOUNS.has(word) || isAllCaps((reading.tokens[item.first] as Token).text))
    return false;
  // "Doctors said": more than one, and no surname.
  if (word.endsWith('s') && isPeopleNoun(reading.tokens[item.first] as Token)) return false;
  // "a fruit seller named Wilmer"
  const [whom, named] = [reading.tokens[first - 2], reading.tokens[first - 1]];
  if (whom !== undefined && named?.lower === 'named' && isPeopleNoun(whom)) return true;
  const next = reading.tokens[endToken];
  // "Lee's mother, Grace, wept"
  if (named?.text === ',' && whom !== undefined && isKinNoun(whom) && next?.text === ',' && GIVEN_NAMES.has(word)) return true;
  // "workers at Tolma said": they speak, not what stands behind the preposition.
  const isBehind = named?.lower === 'at' && whom?.pos === 'NOUN';
  return (
    (role.noun !== null && !EITHER.has(role.noun)) ||
    (!isBehind && next?.pos === 'VERB' && /^(?:said|says|told|tells|added|adds)$/u.test(next.lower))
  );
}

/** Whether a word in capitals is the acronym of a body. */
export function isAcronym(names: Names, candidate: Candidate): boolean {
  const { tokens, lowerCase } = names.reading;
  const { first, printed, folded } = candidate;
  // One of several words in capitals is shouted.
  if ([tokens[first - 1], tokens[first + 1]].some((neighbour) => neighbour !== undefined && isAllCaps(neighbour.text))) return false;
  // "Sen. Ann Lowe, D-N.M.": party and state.
  if (/^[DRI][-–]/u.test(printed)) return false;
  // "US$", "MQ-9": a currency, a machine.
  if (/[$€£¥]|^\p{Lu}{1,3}-\d/u.test(printed)) return false;
  const { pos } = tokens[first] as Token;
  const shaped = isAllCaps(printed) && printed.length <= 7 && (pos === 'PROPN' || pos === 'NOUN');
  return shaped && !lowerCase.has(printed.toLowerCase()) && !NOT_ORGANIZATIONS.has(folded);
}
