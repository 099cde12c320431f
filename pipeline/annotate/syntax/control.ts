/** Control: whose deed an infinitive or an -ing form tells, the subject's or the object's of the clause above. */
import type { Token } from '../token.ts';
import type { Clause, NounPhrase } from './types.ts';
import { BLAMING, OBJECT_CONTROL } from './words.ts';

/** Gives infinitives and -ing clauses behind a preposition the object of a verb that hands it on. */
export function handOnObjects(tokens: readonly Token[], clauses: readonly Clause[], offset: number): Clause[] {
  const done: Clause[] = [];
  const main = clauses.find(({ relation }) => relation === 'main');
  for (const clause of clauses) {
    // "Since taking office, the envoy has": before the main clause, its subject.
    if (clause.parent === null && clause.verb.form !== 'finite' && clause.subjects.length === 0 && main !== undefined) {
      done.push({ ...clause, subjects: main.subjects, parent: main.index });
      continue;
    }
    const parent = clause.parent === null ? undefined : done[clause.parent - offset];
    const forDeed = clause.relation === 'ing' && /^(?:for|with)$/u.test(clause.opener ?? '') && BLAMING.has(parent?.verb.lemma ?? '');
    const takesObject =
      forDeed || clause.relation === 'infinitive' || (clause.relation === 'ing' && /^(?:of|from|into|as)$/u.test(clause.opener ?? ''));
    // "told the town to stop arming rebels": what shares the subject of the clause above shares the one that it was handed.
    const isShared = parent !== undefined && clauses[parent.index - offset]?.subjects === clause.subjects;
    if (parent === undefined || parent.index >= clause.index) done.push(clause);
    else if (!takesObject) done.push(isShared ? { ...clause, subjects: parent.subjects } : clause);
    else if (
      (forDeed || OBJECT_CONTROL.has(parent.verb.lemma) || clause.opener === 'as') &&
      parent.verb.voice === 'active' &&
      !(isPhoning(parent) && isBackTo(tokens, clause)) &&
      receiversOf(parent, clause).length > 0
    )
      done.push({ ...clause, subjects: receiversOf(parent, clause) });
    else done.push({ ...clause, subjects: parent.subjects });
  }
  return done;
}

/** "called the winner to congratulate him": who calls does it; "called him to testify": he does. */
const isPhoning = ({ verb, objects }: Clause): boolean => verb.lemma === 'call' && objects.length > 0;
const isBackTo = (tokens: readonly Token[], { objects: [object] }: Clause): boolean =>
  object !== undefined && BACK.has(tokens[object.head]?.lower ?? '');
const BACK = new Set(['him', 'her', 'them']);

/** "urged residents to", "called on Putin to": the object, or the object of "on" and "for". */
function receiversOf(parent: Clause, clause: Clause): readonly NounPhrase[] {
  if (parent.objects.length > 0) return parent.objects.filter((phrase) => phrase.first < clause.verb.first);
  return parent.obliques.find(({ preposition }) => /^(?:on|upon|for|to)$/u.test(preposition))?.phrases ?? [];
}
