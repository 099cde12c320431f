/** Who held a widely known office on a day, from `office-holders.csv`. */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Entity } from '../../models/entities.ts';
import { foldName } from '../../text/fold.ts';
import { findTerms } from './known.ts';

interface Holding {
  readonly person: Entity;
  readonly from: string;
  readonly to: string;
}

const holdings = new Map<string, Holding[]>();
const keyOf = (office: string, of: string): string => `${foldName(office)}|${foldName(of)}`;

for (const { office, of, person, from, to } of loadLexicon('office-holders', ['office', 'of', 'person', 'from', 'to'])) {
  const term = findTerms(person).find(({ type }) => type === 'entity');
  if (term?.type !== 'entity') throw new Error(`lexicon office-holders.csv: ${person} is not in people.csv`);
  const key = keyOf(office, of);
  const list = holdings.get(key);
  const holding = { person: term.entity, from, to };
  if (list === undefined) holdings.set(key, [holding]);
  else list.push(holding);
}

// One office under several words.
const SAME: Readonly<Record<string, string>> = {
  'defense minister': 'defence minister',
  premier: 'prime minister',
  chief: 'secretary general',
  'chief prosecutor': 'prosecutor',
  'secretary-general': 'secretary general',
};

/**
 * The holder of an office of a state or organisation on a day.
 * @param office - as printed: "president", "Defense Minister"
 * @param of - the state or organisation
 * @param day - ISO date, or null where the day of publication is not known: then nobody
 */
export function findHolder(office: string, of: Entity, day: string | null): Entity | null {
  if (day === null) return null;
  const place = of.kind === 'country' ? (of.country ?? of.name) : of.name;
  const folded = foldName(office);
  for (const name of [folded, SAME[folded]]) {
    const list = name === undefined ? undefined : holdings.get(keyOf(name, place));
    const found = list?.find(({ from, to }) => from <= day && (to === '' || day < to));
    if (found !== undefined) return found.person;
  }
  return null;
}
