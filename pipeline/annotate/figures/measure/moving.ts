/** The verb that tells how a thing moved: "rose by", "went up by", "overshot its target by". */
import type { Document } from '../../document.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause } from '../../syntax/types.ts';
import { isMovingForm } from '../change-verbs.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { CHANGE } from './words.ts';

/** The clause of a figure, or the one that its "do so" stands for: "cut aid to any city that did so by 5 percent". */
export function movingClause({ syntax: { clauses } }: Document, syntax: SyntaxIndex, { firstToken, sentence }: Draft): Clause | null {
  let clause = syntax.clauseAt(firstToken, sentence.index);
  while (clause !== null && clause.relation === 'relative' && clause.verb.lemma === 'do') clause = clauseAbove({ clauses }, clause);
  return clause;
}

/** The lemma of a verb, with the particle that makes it one of change ("go up"). */
export function movingLemmaOf({ tokens }: Document, { verb }: Clause): string {
  const withParticle = `${verb.lemma} ${tokens[verb.endToken]?.lower ?? ''}`;
  return CHANGE.has(withParticle) ? withParticle : verb.lemma;
}

const BY = / by [^,;]{0,24}$/u;

/** The lemma that moves a figure, or '': a form of a verb of change that the tagger takes for another word counts as "change". */
export function movingLemma(document: Document, syntax: SyntaxIndex, draft: Draft): string {
  const clause = movingClause(document, syntax, draft);
  const lemma = clause === null ? '' : movingLemmaOf(document, clause);
  if (CHANGE.has(lemma)) return lemma;
  // "would have raised pay by 7 per cent": the tagger takes the noun for the verb.
  if (clause !== null && isMovingForm(document.tokens[clause.verb.head - 1]?.lower ?? '')) return 'change';
  const from = Math.max(draft.sentence.start, draft.start - 72, clause?.verb.end ?? 0);
  const before = from < draft.start ? document.raw.slice(from, draft.start) : '';
  const by = BY.exec(before);
  return by !== null && before.slice(0, by.index).split(' ').slice(-5).some(isMovingForm) ? 'change' : lemma;
}
