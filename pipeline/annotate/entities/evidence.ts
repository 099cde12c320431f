/** What tells that an unknown name is a person, or an acronym of a body. */
import { foldName } from '../../text/fold.ts';
import type { Token } from '../document.ts';
import { findCities } from './gazetteer.ts';
import { type Names, printedOf } from './names.ts';
import type { Candidate } from './read-chunk.ts';
import type { PrintedRole } from './roles.ts';
import {
  GIVEN_NAMES,
  isAllCaps,
  NOT_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  PLACE_BEGINNINGS,
  ROLE_NOUNS,
  SPEECH_VERBS,
  THING_HEADS,
} from './words.ts';

/** Whether several capitalised words are a person: a title, a role, an age, a verb of speech, or the surname alone elsewhere. */
export function isPerson(names: Names, candidate: Candidate, role: PrintedRole): boolean {
  const printed = printedOf(names, candidate);
  const words = printed.split(/[\s-]+/u);
  if (words.length > 4) return false;
  if (role.text !== null || candidate.title !== null) return true;
  const { tokens } = names.reading;
  const [next, after] = [tokens[candidate.endToken], tokens[candidate.endToken + 1]];
  // "Juror No. 8", "Reactor No 3"
  if (/^No\.?$/u.test(words.at(-1) as string) && next?.pos === 'NUM') return false;
  if (next?.text === ',' && after !== undefined && /^\d{2}$/u.test(after.text)) return true;
  if (next?.pos === 'VERB' && SPEECH_VERBS.has(next.lemma)) return true;
  const folded = words.map(foldName);
  if (GIVEN_NAMES.has(folded[0] as string) && !(isAllCaps(words.join('')) && words.length > 3)) return true;
  if (PLACE_BEGINNINGS.has(folded[0] as string) || findCities(printed).length > 0) return false;
  if (names.alone.has(folded.at(-1) as string)) return true;
  // Two or three strange words in a row are a person more often than anything else.
  return words.length < 4 && words.every((word, i) => !isAllCaps(word) && !isCommon(names, folded[i] as string));
}

const isCommon = ({ reading: { lowerCase } }: Names, word: string): boolean =>
  word.length < 2 || lowerCase.has(word) || isThing(word) || /\d/u.test(word);

const isThing = (word: string): boolean => ORGANIZATION_HEADS.has(word) || THING_HEADS.has(word);

/** Whether one word after a title, or with a role or a verb of speech beside it, is a surname that the article never gives in full. */
export function isPersonAlone({ reading }: Names, { endToken, item, title, initial }: Candidate, role: PrintedRole): boolean {
  const word = item.folded;
  if (isThing(word)) return false;
  if (title !== null && !initial) return true;
  if (reading.lowerCase.has(word) || word.length < 3 || ROLE_NOUNS.has(word) || isAllCaps((reading.tokens[item.first] as Token).text))
    return false;
  const next = reading.tokens[endToken];
  return role.text !== null || (next?.pos === 'VERB' && /^(?:said|says|told|tells|added|adds)$/u.test(next.lower));
}

/** Whether a word in capitals is the acronym of a body. */
export function isAcronym(names: Names, candidate: Candidate): boolean {
  const { tokens, lowerCase } = names.reading;
  const { first } = candidate;
  // One of several words in capitals is shouted.
  if ([tokens[first - 1], tokens[first + 1]].some((neighbour) => neighbour !== undefined && isAllCaps(neighbour.text))) return false;
  const printed = printedOf(names, candidate);
  const { pos } = tokens[first] as Token;
  const shaped = isAllCaps(printed) && printed.length <= 7 && (pos === 'PROPN' || pos === 'NOUN');
  return shaped && !lowerCase.has(printed.toLowerCase()) && !NOT_ORGANIZATIONS.has(foldName(printed));
}
