/** Closed classes of words that tell names apart; the words themselves stand in the lexicons. */
import { MONTHS, WEEKDAYS } from '../../lexicons/calendar.ts';
import { loadClasses, loadLexicon } from '../../lexicons/load.ts';
import { foldName, foldWord } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { ask } from '../word.ts';

/**
 * Words in and around names (`name-words.csv`). Their classes: particle, letters, personal title, borne title, title of a given name,
 * addressed office, shared role (of companies too), partisan · body head, place surname, place beginning, feature, site, kind of site,
 * before a place, bearing, part of a place, another · stake and staff (of a company), speech verb, doing participle, time label ·
 * head before for, head before on, possessor (inside the names of bodies), fortune (of who holds an office),
 * state matter (what a state has and its city has not).
 */
export const nameWords = loadClasses('name-words');

export type Gender = 'm' | 'f' | null;

const asGender = (cell: string): Gender => (cell === 'm' || cell === 'f' ? cell : null);
const genders = (name: 'given-names' | 'honorifics' | 'role-nouns'): ReadonlyMap<string, Gender> =>
  new Map(loadLexicon(name, ['term', 'gender']).map(({ term, gender }) => [foldName(term), asGender(gender)]));

/** Given names with the gender that they have in most countries, or null where both are usual or it is not known. */
export const GIVEN_NAMES = genders('given-names');
/** "Mr", "Lady", "Dr": stand before a name only. */
export const HONORIFICS = genders('honorifics');
/** Nouns for what a person is or does, one to three words, folded. */
export const ROLE_NOUNS = genders('role-nouns');
const wordsAt = (terms: Iterable<string>, edge: 0 | -1): ReadonlySet<string> =>
  new Set([...terms].map((term) => term.split(' ').at(edge) as string));
const titleBeginnings = wordsAt([...ROLE_NOUNS.keys(), ...HONORIFICS.keys()], 0);
const roleEnds = wordsAt(ROLE_NOUNS.keys(), -1);
/** Whether a role noun or honorific can begin with a token. */
export const beginsTitle = ask(({ text }): boolean => titleBeginnings.has(foldWord(text).split(' ').at(0) as string));
/** Whether a role noun can end in a token. */
export const endsRole = ask(({ text }): boolean => roleEnds.has(foldWord(text).split(' ').at(-1) as string));

/** Last words of the names of organisations, folded, with the sector that they tell. */
export const ORGANIZATION_HEADS = new Map(
  loadLexicon('organization-heads', ['term', 'sector']).map(({ term, sector }) => [foldName(term), sector]),
);
/** First words of the names of organisations ("Universidad", "Borussia"), folded: what follows is a part of the name. */
export const ORGANIZATION_BEGINNINGS = new Set(
  loadLexicon('organization-beginnings', ['term', 'sector']).map(({ term }) => foldName(term)),
);
/** Last words of the names of places, folded. */
export const PLACE_HEADS = new Set(loadLexicon('place-heads', ['term']).map(({ term }) => foldName(term)));

/** Words that may stand between a state and a role noun in a title: "Deputy Foreign Minister". */
export const TITLE_MODIFIERS = new Set(loadLexicon('title-modifiers', ['term']).map(({ term }) => term));
/** What a title or rank is called in a later description: "Brig. Gen. Bello … the general", "Lady Justice Reyes … the judge". */
export const FULL_TITLES = new Map(loadLexicon('title-forms', ['term', 'full']).map(({ term, full }) => [foldName(term), full]));
/** Names of towns that are common words, given names or surnames as well: a place only where the sentence says so. */
export const AMBIGUOUS_PLACES = new Set(loadLexicon('ambiguous-places', ['term']).map(({ term }) => foldName(term)));

/** Words in the names of events, documents and works ("War", "Act", "Prize"): no person ends in one. */
export const THING_HEADS = new Set(loadLexicon('thing-heads', ['term']).map(({ term }) => foldName(term)));
/** Letters in capitals that name no organisation: "TV", "CEO", "COVID". */
export const NOT_ORGANIZATIONS = new Set(loadLexicon('not-organizations', ['term']).map(({ term }) => foldName(term)));

/** Small words inside personal names. */
export const PARTICLES = nameWords('particle');
/** Names of months and days, of time zones and feasts. */
export const CALENDAR = new Set([...[...MONTHS.keys(), ...WEEKDAYS.keys()].map((name) => name.toLowerCase()), ...nameWords('time label')]);
/** Prepositions after which a bare name is likely to be a place. */
export const PLACE_PREPOSITIONS = nameWords('before a place');
/** Verbs whose subject speaks; a name before or after one is likely a person, an institution or a state. */
export const SPEECH_VERBS = nameWords('speech verb');

/** First words of the names of places: "San Bernardino", "Fort Myers". */
export const PLACE_BEGINNINGS = nameWords('place beginning');

/** Whether a word starts with a capital letter. */
export function isCapitalized(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 128) return first >= 65 && first <= 90;
  const letter = word.charAt(0);
  return letter !== letter.toLowerCase();
}

/** Whether a word of two letters or more is written in capitals only. */
export const isAllCaps = remember((word): boolean => isCapitalized(word) && /\p{Lu}.*\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word));

const POSTNOMINAL = nameWords('letters');
/** Letters behind a person's name, in small letters: a rank at the bar, an honour, a degree. */
export const isLetters = (lower: string): boolean => POSTNOMINAL.has(lower);
