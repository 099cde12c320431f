/** Common nouns that stand for, or beside, the name of a state or an organisation. */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Token } from '../document.ts';

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

/** "report", "statement", "update": what an institution writes. */
export const isDocumentNoun = ({ lower }: Token): boolean => documentNouns.has(lower);

/** "alliance" in "the NATO alliance": says of what kind the named organisation is. */
export const isKindNoun = ({ lower }: Token): boolean => KIND_NOUNS.has(lower);
