/**
 * Common nouns that stand for, or beside, the name of a state or an organisation (`nouns-beside-names.csv`). Their sorts:
 * state: what "Russian troops" do, Russia does · organ: a state noun that no alliance has ("government") · officials:
 * persons of the state, who speak for themselves · fighters: of a movement, they are the movement · body: of what kind
 * the named organisation is ("alliance") · document: what an institution writes · act: what it does · company: a business · people: persons ·
 * town, region, nature: what a place is · business, club, kin: what a company, a team or a person has ("shares", "striker", "wife").
 */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Token } from '../document.ts';
import { ROLE_NOUNS } from './words.ts';

const bySort = new Map<string, Set<string>>();
for (const { term, sort } of loadLexicon('nouns-beside-names', ['term', 'sort'])) {
  const words = bySort.get(sort);
  if (words === undefined) bySort.set(sort, new Set([term]));
  else words.add(term);
}

const isOf = (sort: string, word: string): boolean => bySort.get(sort)?.has(word) === true;

/** Whether what a noun of a state does is done by the state. */
export const isStateNoun = (word: string): boolean => isOf('state', word);

/** state: "Russian troops" are the state; officials: persons of the state; null: neither. */
export function stateNounSort({ lower }: Token): 'state' | 'officials' | null {
  if (isStateNoun(lower)) return 'state';
  return isOf('officials', lower) ? 'officials' : null;
}

/** "forces", "troops", "warplanes": of a state or an alliance, and not the state's other organs. */
export const isForceNoun = ({ lower }: Token): boolean => isStateNoun(lower) && !isOf('organ', lower);

/** "fighters", "peacekeepers": of an organisation, they are the organisation. */
export const isFighterNoun = ({ lower }: Token): boolean => isOf('fighters', lower);

/** "report", "statement", "update": what an institution writes. */
export const isDocumentNoun = ({ lower }: Token): boolean => isOf('document', lower);

/** "alliance" in "the NATO alliance": says of what kind the named organisation is. */
export const isKindNoun = ({ lower }: Token): boolean => isOf('body', lower);

/** "retailer", "company": of a business; beside a name they tell that it is one. */
export const isCompanyNoun = ({ lower }: Token): boolean => isOf('company', lower);

/** "decision", "policies", "airstrikes": what an institution does. */
export const isActNoun = ({ lower }: Token): boolean => isOf('act', lower);

/** "village" beside or before a name, which is then that of a town. */
export const isTownNoun = ({ lower }: Token): boolean => isOf('town', lower);

/** "province", "county" beside a name. */
export const isRegionNoun = ({ lower }: Token): boolean => isOf('region', lower);

/** "river", "island": the name is that of a place, but of no town. */
export const isNatureNoun = ({ lower }: Token): boolean => isOf('nature', lower);

/** "shares", "revenue", "founder": a company has them. */
export const isBusinessNoun = ({ lower }: Token): boolean => isOf('business', lower);

/** "striker", "coach", "fans": a team has them. */
export const isClubNoun = ({ lower }: Token): boolean => isOf('club', lower);

/** "wife", "lawyer": a person has them. */
export const isKinNoun = ({ lower }: Token): boolean => isOf('kin', lower);

const singularOf = (word: string): string =>
  word
    .replace(/(wo)?men$/u, '$1man')
    .replace(/ies$/u, 'y')
    .replace(/(?:(s)s|s)$/u, '$1$1');

/** Whether a noun means persons: "critics", "soldiers", "ambassador". What a state's critics do, the state does not. */
export function isPeopleNoun({ lower }: Token): boolean {
  return [lower, singularOf(lower)].some((word) => isOf('people', word) || ROLE_NOUNS.has(word));
}
