/** An object that is said once for two verbs: "beat and detained students". */
import type { Token } from '../token.ts';
import type { Clause } from './types.ts';
import { BY_ITSELF, INTRANSITIVE } from './words.ts';

/** Gives the first of two joined verbs the object of the second, where it has none of its own. */
export function shareObjects(tokens: readonly Token[], clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, at) => {
    const next = clauses[at + 1];
    if (next === undefined || clause.objects.length > 0 || !isBeside(tokens, clause, next)) return clause;
    const isShared = next.objects.length > 0 && !INTRANSITIVE.has(clause.verb.lemma) && !BY_ITSELF.has(clause.verb.lemma);
    return isShared ? { ...clause, objects: next.objects } : clause;
  });
}

/** Whether nothing but "and" or "or" stands between two active verbs of one subject. */
const isBeside = (tokens: readonly Token[], { verb, subjects }: Clause, next: Clause): boolean =>
  verb.voice === 'active' &&
  next.verb.voice === 'active' &&
  verb.particle === null &&
  next.verb.first === verb.endToken + 1 &&
  tokens[verb.endToken]?.pos === 'CCONJ' &&
  subjects.length > 0 &&
  subjects[0] === next.subjects[0];
