/** Bodies without their names: "the bloc", "the militant group", "the party", "the carmaker". */
import { loadLexicon } from '../../lexicons/load.ts';
import { foldName } from '../../text/fold.ts';
import type { Token } from '../token.ts';
import { findTerms } from './known.ts';
import type { Memory } from './memory.ts';
import type { Naming } from './naming.ts';
import type { Core } from './resolution.ts';
import { ORGANIZATION_HEADS } from './words.ts';

/** The sorts of body that a noun, or an adjective before it, can mean. */
const SECTORS = { noun: new Map<string, readonly string[]>(), adjective: new Map<string, readonly string[]>() };
for (const { term, part, sectors } of loadLexicon('body-nouns', ['term', 'part', 'sectors']))
  SECTORS[part === 'noun' ? 'noun' : 'adjective'].set(term, sectors.split('|'));

/** How far back the name may stand, in sentences. */
const SENTENCES_BACK = 4;
/** "the 27-member bloc", "the 154-year-old bank": says nothing of the kind. */
const SIZE = /^(?:\d[\d,]*|\p{L}+)-(?:member|nation|country|state|strong|year-old)$/u;

/**
 * The body of the sort that a description tells, named last; null where the nearest sentence names two of them and neither
 * is what it is about.
 */
export function findDescribedBody(memory: Memory, core: Core): Naming | null {
  const sectors = sectorsMeant(memory, core);
  if (sectors === null) return null;
  const found: Naming[] = [];
  for (const mention of memory.before(core.first, SENTENCES_BACK)) {
    if (found[0] !== undefined && mention.sentence !== found[0].sentence) break;
    if (isOf(mention, sectors)) found.push(mention);
  }
  const bodies = new Map(found.map((mention) => [mention.entity.entity_id, mention]));
  if (bodies.size < 2) return found[0] ?? null;
  const subjects = sectors.includes('company') ? [] : found.filter((mention) => memory.subjectOf(mention) === 'main');
  return subjects.length === 1 ? (subjects[0] as Naming) : null;
}

/** "group": armed or of citizens; "militant group": armed. Null for other nouns, and behind words that tell something else. */
function sectorsMeant({ document: { tokens, raw } }: Memory, { first, endToken }: Core): readonly string[] | null {
  const head = tokens[endToken - 1] as Token;
  const own = SECTORS.noun.get(head.lower);
  if (own === undefined) return null;
  let sectors = own;
  // The tagger splits words at their hyphens.
  const before = raw
    .slice((tokens[first] as Token).start, head.start)
    .toLowerCase()
    .split(/\s+/u);
  for (const word of before) {
    if (word === '' || SIZE.test(word)) continue;
    const told = SECTORS.adjective.get(word);
    if (told === undefined) return null;
    sectors = sectors.filter((sector) => told.includes(sector));
  }
  return sectors.length === 0 ? null : sectors;
}

/** Words at the end of a name by which it is a party or an armed group, whatever else its head could be. */
const BY_HEAD = new Map([
  ['party', 'party'],
  ['militia', 'armed'],
  ['brigade', 'armed'],
  ['brigades', 'armed'],
  ['front', 'armed'],
  ['bank', 'bank'],
  ['alliance', 'international'],
]);

function isOf({ entity, state, rule }: Naming, sectors: readonly string[]): boolean {
  if (state || rule === 'mention.institution' || (entity.kind !== 'organization' && entity.kind !== 'group')) return false;
  const term = findTerms(entity.name).find((found) => found.type === 'entity' && found.entity.entity_id === entity.entity_id);
  // A committee of a party is not the party.
  if (term?.type === 'entity') return sectors.includes(term.sector) && !(term.sector === 'party' && /Committee$/u.test(entity.name));
  const words = foldName(entity.name).split(' ');
  const last = words.at(-1) as string;
  const sector = BY_HEAD.get(last) ?? ORGANIZATION_HEADS.get(last);
  return sector !== undefined && sectors.includes(sector);
}
