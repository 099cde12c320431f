/** Common nouns that stand for, or beside, the name of a state or an organisation. */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Token } from '../document.ts';
import { ROLE_NOUNS } from './words.ts';

const stateNouns = new Map(loadLexicon('state-nouns', ['term', 'sort']).map(({ term, sort }) => [term, sort]));
const documentNouns = new Set(loadLexicon('document-nouns', ['term']).map(({ term }) => term));
const KIND_NOUNS = new Set(
  'agency airline alliance army association bank bloc channel club commission committee company corporation council court department federation firm foundation giant group institute insurgency magazine ministry militia militants mission movement network newspaper office operation organisation organization outlet paper party plenum rebels regime regulator school service team tribunal union university watchdog website'.split(
    ' ',
  ),
);

/** state: "Russian troops" are the state; officials: persons of the state, who speak for themselves; null: neither. */
export function stateNounSort({ lower }: Token): 'state' | 'officials' | null {
  const sort = stateNouns.get(lower);
  return sort === 'state' || sort === 'officials' ? sort : null;
}

/** Whether what a noun of a state does is done by the state. */
export const isStateNoun = (word: string): boolean => stateNouns.get(word) === 'state';

/** "report", "statement", "update": what an institution writes. */
export const isDocumentNoun = ({ lower }: Token): boolean => documentNouns.has(lower);

/** "alliance" in "the NATO alliance": says of what kind the named organisation is. */
export const isKindNoun = ({ lower }: Token): boolean => KIND_NOUNS.has(lower);

const PEOPLE_NOUNS = new Set(
  'ally backer child citizen civilian critic demonstrator detainee family follower hostage inmate jihadist lawmaker legislator man member militant minority opponent participant people person politician prisoner protester rebel refugee separatist staff supporter team veteran victim woman youth'.split(
    ' ',
  ),
);

const singularOf = (word: string): string =>
  word === 'people'
    ? word
    : word
        .replace(/(wo)?men$/u, '$1man')
        .replace(/ies$/u, 'y')
        .replace(/(?:(s)s|s)$/u, '$1$1');

/** Whether a noun means persons: "critics", "soldiers", "ambassador". What a state's critics do, the state does not. */
export function isPeopleNoun({ lower }: Token): boolean {
  const singular = singularOf(lower);
  return PEOPLE_NOUNS.has(singular) || ROLE_NOUNS.has(singular) || ROLE_NOUNS.has(lower);
}

const ACT_NOUNS = new Set(
  'airstrike airstrikes assault assaults attack attacks bid bombardment bombing bombings campaign decision invasion motion offensive offer operation operations plan plans policies policy proposal raid raids ruling sanctions shelling strike strikes veto'.split(
    ' ',
  ),
);

/** "decision", "policies", "airstrikes": what an institution does. */
export const isActNoun = ({ lower }: Token): boolean => ACT_NOUNS.has(lower);

const FIGHTER_NOUNS = new Set(
  'fighters gunmen insurgents jihadists leaders loyalists militants militia militiamen operatives peacekeepers police rebels terrorists'.split(
    ' ',
  ),
);

/** "fighters", "peacekeepers": of an organisation, they are the organisation. */
export const isFighterNoun = ({ lower }: Token): boolean => FIGHTER_NOUNS.has(lower);

/** "forces", "troops", "warplanes": of a state or an alliance, and not the state's other organs. */
export const isForceNoun = (noun: Token): boolean =>
  stateNounSort(noun) === 'state' &&
  !/^(?:administration|authorities|government|leadership|nation|regime|republic|side|state)$/u.test(noun.lower);
