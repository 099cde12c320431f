/** Pronouns, by gender, number and salience: the subject before others, the near before the far, the speakers before before all. */
import type { Entity } from '../../models/entities.ts';
import type { QuotedStretch, Token } from '../document.ts';
import type { Naming } from './identify-names.ts';
import type { Resolution, ResolutionContext } from './index.ts';
import type { Memory } from './memory.ts';
import { entityFor } from './resolve-phrase.ts';
import type { Gender } from './words.ts';

type Sort = { readonly kinds: ReadonlySet<Entity['kind']>; readonly gender: Gender };

const PERSON = new Set<Entity['kind']>(['person']);
const BODY = new Set<Entity['kind']>(['organization', 'country', 'group']);
const male: Sort = { kinds: PERSON, gender: 'm' };
const female: Sort = { kinds: PERSON, gender: 'f' };
const thing: Sort = { kinds: BODY, gender: null };

const SORTS: Readonly<Record<string, Sort>> = {
  he: male,
  him: male,
  his: male,
  himself: male,
  she: female,
  her: female,
  hers: female,
  herself: female,
  it: thing,
  its: thing,
  itself: thing,
};
const OTHERS = new Set([
  'who',
  'i',
  'we',
  'you',
  'me',
  'us',
  'my',
  'our',
  'which',
  'everyone',
  'someone',
  'this',
  'that',
  'these',
  'those',
]);

export const isPronoun = ({ lower, text, pos }: Token): boolean => text !== 'US' && (lower in SORTS || OTHERS.has(lower) || pos === 'PRON');

const SENTENCES_BACK = 5;

/** The entity that a pronoun means, or null where nothing fits well enough. */
export function resolvePronoun(memory: Memory, pronoun: Token, context: ResolutionContext): Resolution | null {
  if (pronoun.lower === 'who' || pronoun.lower === 'which') return resolveRelative(memory, pronoun, context);
  const sort = SORTS[pronoun.lower];
  if (sort === undefined) return null;
  const salient = context.salient ?? [];
  let best: Naming | null = null;
  let bestScore = 0;
  const genders = new Map<string, Gender>();
  for (const naming of memory.before(pronoun.index, SENTENCES_BACK)) {
    if (naming.person !== null) genders.set(naming.person.entity.entity_id, naming.person.gender);
    if (!sort.kinds.has(naming.entity.kind) || naming.demonym === 'adjective') continue;
    const score = scoreOf(memory, pronoun, naming, sort) + salienceOf(salient, naming.entity);
    if (score > bestScore) {
      best = naming;
      bestScore = score;
    }
  }
  const spoken = salient.find(
    ({ kind, entity_id }) => sort.kinds.has(kind) && (sort.gender === null || (genders.get(entity_id) ?? sort.gender) === sort.gender),
  );
  if (best === null && spoken !== undefined) return { name: spoken.name, entity: spoken, role: null, basis: 'pronoun' };
  if (best === null) return null;
  const entity = entityFor(memory, best, context.as);
  return { name: entity.name, entity, role: best.person?.role ?? null, basis: 'pronoun' };
}

function salienceOf(salient: readonly Entity[], { entity_id }: Entity): number {
  const rank = salient.findIndex((entity) => entity.entity_id === entity_id);
  return rank < 0 ? 0 : Math.max(1, 4 - rank);
}

function scoreOf(memory: Memory, pronoun: Token, naming: Naming, { gender }: Sort): number {
  const { tokens } = memory.document;
  const distance = pronoun.sentence - naming.sentence;
  let score = 10 - 2.5 * distance;
  const own = naming.person?.gender ?? null;
  if (gender !== null && own !== null && own !== gender) return 0;
  if (gender !== null && own === null) score -= 1.5;
  if (memory.isSubject(naming)) score += 3;
  const after = tokens[naming.endToken];
  if (after !== undefined && /^['’]s?$/u.test(after.text)) score -= 2;
  if (inQuotes(memory, naming) && !inQuotes(memory, pronoun)) score -= 4;
  // Within a sentence the nearer of two equals.
  return score - (pronoun.index - naming.first) / 200;
}

/** Whether a position stands between quotation marks. */
function inQuotes({ document }: Memory, { start }: { start: number }): boolean {
  const { quoted } = document;
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle] as QuotedStretch).start <= start) low = middle + 1;
    else high = middle;
  }
  const before = quoted[low - 1];
  return before !== undefined && start < before.end;
}

/** "Biden, who …": the name right before. */
function resolveRelative(memory: Memory, { index }: Token, context: ResolutionContext): Resolution | null {
  const comma = memory.document.tokens[index - 1]?.text === ',' ? 1 : 0;
  for (const naming of memory.before(index, 0)) {
    if (naming.endToken !== index - comma) return null;
    const entity = entityFor(memory, naming, context.as);
    return { name: entity.name, entity, role: naming.person?.role ?? null, basis: 'pronoun' };
  }
  return null;
}
