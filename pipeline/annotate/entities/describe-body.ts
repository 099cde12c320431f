/** Bodies without their names: "the bloc", "the militant group", "the party", "the carmaker". */
import { loadLexicon } from '../../lexicons/load.ts';
import { foldName } from '../../text/fold.ts';
import type { Token } from '../token.ts';
import { sectorOf } from './known.ts';
import type { Memory } from './memory.ts';
import type { Naming } from './naming.ts';
import type { Core } from './resolution.ts';
import { ORGANIZATION_HEADS } from './words.ts';

/** The sorts of body that a noun, or an adjective before it, can mean. */
const SECTORS = {
  noun: new Map<string, readonly string[]>(),
  adjective: new Map<string, readonly string[]>(),
  /** Nouns that say hardly more than that it is a body, with the sectors of known bodies that they can mean. */
  loose: new Map<string, readonly string[]>(),
};
for (const { term, part, sectors } of loadLexicon('body-nouns', ['term', 'part', 'sectors']))
  SECTORS[part as keyof typeof SECTORS].set(term, sectors.split('|'));

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

/** How far back a body may have been called by its kind, in sentences. */
const CALLED_BACK = 40;
/** "the Tolma union rejected the offer. … the union said": the body whose name a noun followed that now stands alone. */
export function findCalledSo(memory: Memory, { first, endToken }: Core): Naming | null {
  const { tokens } = memory.document;
  const noun = tokens[endToken - 1]?.lower ?? '';
  if (endToken !== first + 1) return null;
  for (const mention of memory.before(first, CALLED_BACK)) {
    if (mention.entity.kind !== 'organization' && mention.entity.kind !== 'group') continue;
    const [next, further] = [tokens[mention.endToken], tokens[mention.endToken + 1]];
    if (next?.lower === noun || (further?.lower === noun && (next?.pos === 'ADJ' || next?.pos === 'NOUN'))) return mention;
  }
  return null;
}

/** How far back the subject may stand whose kind nothing tells, in sentences. */
const JUST_BEFORE = 2;
/**
 * "The Tolma Heart Foundation urged them to act. … the charity said": the body that a sentence just before is about, or one that the
 * lexicons know to be of the kind; null where two of them come into question.
 */
export function findSubjectBody(memory: Memory, { first, endToken }: Core): Naming | null {
  const sectors = SECTORS.loose.get(memory.document.tokens[endToken - 1]?.lower ?? '');
  if (sectors === undefined) return null;
  const others = new Set<string>();
  let found: Naming | null = null;
  for (const mention of memory.before(first, JUST_BEFORE)) {
    if (found !== null && mention.sentence !== found.sentence) break;
    const { kind, entity_id } = mention.entity;
    const known = sectorOf(mention.entity);
    if ((kind !== 'organization' && kind !== 'group') || !(known === null ? mayBe(mention, sectors) : sectors.includes(known))) continue;
    others.add(entity_id);
    // "Tolma Motors met Ravno Motors": either may be meant.
    if (others.size > 1) return null;
    if (known !== null || memory.subjectOf(mention) === 'main' || opensSentence(memory, mention)) found ??= mention;
  }
  return found;
}

/** The Tolma Council is no charity, and no company. */
const mayBe = ({ entity, state }: Naming, sectors: readonly string[]): boolean =>
  sectors.includes('government') || !(state || PUBLIC.test(entity.name));
const PUBLIC =
  /\b(?:Administration|Army|Authority|Commission|Council|Court|Department|Government|Ministry|Office|Parliament|Party|Police|Union)\b/u;

/** "The Tolma Foundation, which part-funded it with a grant, urged": what a sentence begins with is its subject. */
function opensSentence({ document: { tokens, sentences } }: Memory, { first, sentence }: Naming): boolean {
  const { firstToken = -1 } = sentences[sentence] ?? {};
  return first === firstToken || (first === firstToken + 1 && tokens[firstToken]?.lower === 'the');
}

/** "the Swiss lender", "the Irish carrier": the one body of that state and sort that the nearest sentence names. */
export function findNationalBody(memory: Memory, { first, endToken }: Core, state: Naming): Naming | null {
  const { tokens } = memory.document;
  const sectors = SECTORS.noun.get(tokens[endToken - 1]?.lower ?? '');
  const isPlain = state.demonym === 'adjective' && state.first === first && state.endToken === endToken - 1;
  if (sectors === undefined || !isPlain || tokens[first - 1]?.lower !== 'the') return null;
  let found: Naming | null = null;
  for (const mention of memory.before(first, SENTENCES_BACK)) {
    if (found !== null && mention.sentence !== found.sentence) break;
    if (mention.entity.country !== state.entity.country || !isOf(mention, sectors)) continue;
    if (found !== null && found.entity.entity_id !== mention.entity.entity_id) return null;
    found = mention;
  }
  return found;
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
  ['constabulary', 'police'],
  ['police', 'police'],
]);

function isOf({ entity, state, rule }: Naming, sectors: readonly string[]): boolean {
  if (state || rule === 'mention.institution' || (entity.kind !== 'organization' && entity.kind !== 'group')) return false;
  const known = sectorOf(entity);
  // A committee of a party is not the party.
  if (known !== null) return sectors.includes(known) && !(known === 'party' && /Committee$/u.test(entity.name));
  const words = foldName(entity.name).split(' ');
  const last = words.at(-1) as string;
  const sector = BY_HEAD.get(last) ?? ORGANIZATION_HEADS.get(last);
  return sector !== undefined && sectors.includes(sector);
}
