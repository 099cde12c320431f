/**
 * Common nouns that stand for, or beside, the name of a state or an organisation (`nouns-beside-names.csv`). Their sorts:
 * state: what "Russian troops" do, Russia does · organ: a state noun that no alliance has ("government") · officials:
 * persons of the state, who speak for themselves · fighters: of a movement, they are the movement · body: of what kind
 * the named organisation is ("alliance") · document: what an institution writes · act: what it does · company: a business ·
 * named: a body that one word beside it names ("the charity Tolma") · people: persons · epithet: of a person named before ·
 * town, region, nature: what a place is · business, club, kin: what a company, a team or a person has ("shares", "striker", "wife").
 */
import { loadClasses } from '../../lexicons/load.ts';
import { remember } from '../../text/remember.ts';
import type { Token } from '../document.ts';
import { ask } from '../word.ts';
import { ROLE_NOUNS } from './words.ts';

const wordsOf = loadClasses('nouns-beside-names', 'sort');
const nounOf = (sort: string): ((token: Pick<Token, 'word'>) => boolean) => {
  const words = wordsOf(sort);
  return ask(({ lower }) => words.has(lower));
};

const STATE = wordsOf('state');
const OFFICIALS = wordsOf('officials');
const ORGANS = wordsOf('organ');
const PEOPLE = wordsOf('people');

/** Whether what a noun of a state does is done by the state. */
export const isStateNoun = (word: string): boolean => STATE.has(word);

/** state: "Russian troops" are the state; officials: persons of the state; null: neither. */
export function stateNounSort({ lower }: Pick<Token, 'lower'>): 'state' | 'officials' | null {
  if (isStateNoun(lower)) return 'state';
  return OFFICIALS.has(lower) ? 'officials' : null;
}

/** "forces", "troops", "warplanes": of a state or an alliance, and not the state's other organs. */
export const isForceNoun = ({ lower }: Token): boolean => isStateNoun(lower) && !ORGANS.has(lower);

/** "fighters", "peacekeepers": of an organisation, they are the organisation. */
export const isFighterNoun = nounOf('fighters');

/** "report", "statement", "update": what an institution writes. */
export const isDocumentNoun = nounOf('document');

/** "alliance" in "the NATO alliance": says of what kind the named organisation is. */
export const isKindNoun = nounOf('body');

/** "retailer", "company": of a business; beside a name they tell that it is one. */
export const isCompanyNoun = nounOf('company');

/** "charity", "network": one word beside it is its name. */
export const isNamedNoun = nounOf('named');

/** "star", "backbencher": behind "the" another word for a person named just before. */
export const isEpithet = nounOf('epithet');

/** "decision", "policies", "airstrikes": what an institution does. */
export const isActNoun = nounOf('act');

/** "village" beside or before a name, which is then that of a town. */
export const isTownNoun = nounOf('town');

/** "province", "county" beside a name. */
export const isRegionNoun = nounOf('region');

/** "river", "island": the name is that of a place, but of no town. */
export const isNatureNoun = nounOf('nature');

/** "shares", "revenue", "founder": a company has them. */
export const isBusinessNoun = nounOf('business');

/** "striker", "coach", "fans": a team has them. */
export const isClubNoun = nounOf('club');

/** "wife", "lawyer": a person has them. */
export const isKinNoun = nounOf('kin');

const singularOf = (word: string): string =>
  word
    .replace(/(wo)?men$/u, '$1man')
    .replace(/ies$/u, 'y')
    .replace(/(?:(s)s|s)$/u, '$1$1');

const meansPersons = remember((lower: string): boolean =>
  [lower, singularOf(lower)].some((word) => PEOPLE.has(word) || ROLE_NOUNS.has(word)),
);

/** Whether a noun means persons: "critics", "soldiers", "ambassador". What a state's critics do, the state does not. */
export const isPeopleNoun = ({ lower }: Pick<Token, 'lower'>): boolean => meansPersons(lower);
