/** The company that an article is about: what "the company" means where no name in it says so. */
import { foldName } from '../../text/fold.ts';
import { sectorOf } from './known.ts';
import type { Memory } from './memory.ts';
import type { Naming } from './naming.ts';
import { ORGANIZATION_HEADS } from './words.ts';

/** How far back it may have been named, in sentences. */
const SENTENCES_BACK = 40;
/** A second company is out of the question where it is named so many times less often. */
const LEAD = 2;

/** The company named most before a token, or null where none is or two are named alike. */
export function findMainCompany(memory: Memory, token: number): Naming | null {
  const counts = new Map<string, { naming: Naming; count: number }>();
  for (const naming of memory.before(token, SENTENCES_BACK)) {
    if (!mayBeCompany(naming)) continue;
    const entry = counts.get(naming.entity.entity_id);
    if (entry === undefined) counts.set(naming.entity.entity_id, { naming, count: 1 });
    else entry.count += 1;
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (first === undefined || (second !== undefined && first.count < LEAD * second.count)) return null;
  return first.naming;
}

/** An organisation that the lexicons and the words of its name do not make something else: a party, a ministry, an outlet. */
function mayBeCompany({ entity, rule, state }: Naming): boolean {
  if (entity.kind !== 'organization' || state || rule === 'mention.institution') return false;
  const sector = sectorOf(entity);
  if (sector !== null) return sector === 'company' || sector === 'bank';
  const heads = foldName(entity.name)
    .split(' ')
    .flatMap((word) => ORGANIZATION_HEADS.get(word) ?? []);
  return heads.some((head) => head === 'company' || head === 'group') || heads.length === 0;
}
