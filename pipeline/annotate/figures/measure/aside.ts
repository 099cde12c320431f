/** Of what an -ing clause behind a mark gives the number: "made donations to the league, totaling $12,500", "… -- reaching $1.4 trillion". */
import type { Document } from '../../document.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/types.ts';

const MARK = /(?:,|(--|—|–)) $/u;
/** Verbs that add up what is counted, and not who counts it. */
const ADDING = /^(?:total|number|average)$/u;

/** The clause with the subject that its sense asks for, where the grammar gives it the nearest one. */
export function withSubjectOfAside({ raw, syntax }: Document, clause: Clause | null): Clause | null {
  if (clause?.relation !== 'ing') return clause;
  const mark = MARK.exec(raw.slice(Math.max(0, clause.verb.start - 3), clause.verb.start));
  let above = mark === null ? null : clauseAbove(syntax, clause);
  if (ADDING.test(clause.verb.lemma) && above !== null && above.objects.length > 0) return { ...clause, subjects: above.objects };
  // Behind a dash the sentence goes on, and not the description of its last noun.
  const isBehindDash = mark?.[1] !== undefined && above?.relation === 'relative';
  while (isBehindDash && above?.relation === 'relative') above = clauseAbove(syntax, above);
  const subjects: readonly NounPhrase[] = isBehindDash ? (above?.subjects ?? []) : [];
  return subjects.length > 0 && above?.sentence === clause.sentence ? { ...clause, subjects } : clause;
}
