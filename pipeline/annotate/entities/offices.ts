/** Who held a widely known office on a day, from `office-holders.csv`. */
import { lexiconFault, loadLexicon } from '../../lexicons/load.ts';
import type { Entity } from '../../models/entities.ts';
import { foldName } from '../../text/fold.ts';
import { addTo } from '../../text/group.ts';
import { findTerms } from './known.ts';

interface Holding {
  readonly office: string;
  readonly person: Entity;
  readonly from: string;
  readonly to: string;
}

const holdings = new Map<string, Holding[]>();
const byPerson = new Map<string, Holding[]>();
const keyOf = (office: string, of: string): string => `${foldName(office)}|${foldName(of)}`;

for (const { office, of, person, from, to } of loadLexicon('office-holders', ['office', 'of', 'person', 'from', 'to'])) {
  const term = findTerms(person).find(({ type }) => type === 'entity');
  if (term?.type !== 'entity') throw lexiconFault('office-holders', `${person} is not in people.csv`, 'add a line there');
  const key = keyOf(office, of);
  const holding = { office, person: term.entity, from, to };
  addTo(holdings, key, holding);
  addTo(byPerson, term.entity.entity_id, holding);
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
    const found = list?.find((holding) => isHeld(holding, day));
    if (found !== undefined) return found.person;
  }
  return null;
}

const isHeld = ({ from, to }: Holding, day: string): boolean => from <= day && (to === '' || day < to);

/**
 * The role of a known person in an article. The lexicon gives the role by which somebody is known best, which may be of another
 * time: it stands where the list of offices confirms it for the day, or where it knows nothing of the person and nothing is printed.
 * @param printed - the role as the article prints it, or null
 * @param day - ISO date of publication, or null where it is not known
 */
export function roleOn({ entity_id, role }: Entity, printed: string | null, day: string | null): string | null {
  const held = byPerson.get(entity_id) ?? [];
  const isConfirmed =
    day !== null && held.some((holding) => isHeld(holding, day) && foldName(role ?? '').startsWith(foldName(holding.office)));
  return isConfirmed ? role : (printed ?? (held.length === 0 ? role : null));
}
