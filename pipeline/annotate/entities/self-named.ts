/** Sources who give a name of their own: "a commander who gave his name only as Rasmar", "a soldier, who asked to be called Dym". */
import type { Token } from '../document.ts';
import { newEntity } from './known.ts';
import type { Memory } from './memory.ts';
import type { Core, Resolution } from './resolution.ts';
import { isCapitalized } from './words.ts';

/** Words that lead to the name, and those that stand before them. */
const LEADS = new Set(['as', 'called', 'named']);
const GIVEN = new Set(['called', 'gave', 'himself', 'herself', 'identified', 'known', 'nicknamed', 'name']);
/** How far before the name they stand, in tokens. */
const REACH = 5;

/** The name at the end of a description of an unnamed person, or null where none is given. */
export function findSelfNamed({ document: { tokens } }: Memory, { endToken, phraseEnd }: Core): Resolution | null {
  let first = phraseEnd;
  while (first > endToken && isName(tokens[first - 1] as Token)) first -= 1;
  const lead = tokens[first - 1];
  if (first === phraseEnd || first - 1 < endToken || lead === undefined || !LEADS.has(lead.lower)) return null;
  const told = tokens.slice(Math.max(endToken, first - REACH), first).some(({ lower }) => GIVEN.has(lower));
  if (!told) return null;
  const name = tokens
    .slice(first, phraseEnd)
    .map(({ text }) => text)
    .join(' ');
  const entity = newEntity('person', name);
  return { name: entity.name, entity, role: null, basis: 'name' };
}

const isName = ({ pos, text }: Token): boolean => pos === 'PROPN' && isCapitalized(text);
