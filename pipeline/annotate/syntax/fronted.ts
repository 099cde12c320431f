/** What stands before the subject of a clause, between it and the word or mark that opens the clause. */
import { readFronted } from './arguments.ts';
import type { Draft } from './hosts.ts';
import type { SentenceView } from './sentence.ts';
import type { Oblique } from './types.ts';
import { CLAUSE_VERBS, COMPLEMENTIZERS, COORDINATORS, SUBORDINATORS } from './words.ts';

/** So far before its subject a clause opens. */
const REACH = 24;

/** "In Lima, …" before the subject of a main clause, and "and in Cusco, on a lake, police patrolled" before that of a later one. */
export function frontedOf(view: SentenceView, draft: Draft): Oblique[] {
  if (draft.relation === 'main') return readFronted(view, view.first, frontLimit(view, draft));
  const subject = draft.subjects[0]?.first ?? -1;
  // "met leaders in Lima and in Cusco, officials said": who says so stands behind a place of what is said.
  if (subject < draft.first || subject > draft.verb.first || CLAUSE_VERBS.has(draft.verb.lemma)) return [];
  const start = startOfFront(view, subject);
  return start < subject ? readFronted(view, start, subject) : [];
}

/** Fronted phrases count only where no other verb stands before the subject. */
function frontLimit(view: SentenceView, draft: Draft): number {
  for (let i = view.first; i < draft.first; i += 1) if (view.groupAt(i) !== null) return view.first;
  return draft.first;
}

/** Over prepositions, what they hold and commas, up to a word or mark that opens a clause; the subject itself where none does. */
function startOfFront(view: SentenceView, subject: number): number {
  const limit = Math.max(view.first, subject - REACH);
  let i = subject - 1;
  while (i > limit) {
    const token = view.tokens[i];
    const phrase = view.phraseAt(i);
    if (phrase !== null) i = phrase.first;
    else if (view.groupAt(i) !== null || token === undefined) return subject;
    else if (token.text === ';' || opensClause(token.lower)) return i + 1;
    else if (token.text !== ',' && token.pos !== 'ADP' && token.pos !== 'ADV') return subject;
    i -= 1;
  }
  return subject;
}

const OPENERS = [SUBORDINATORS, COORDINATORS, COMPLEMENTIZERS];
const opensClause = (lower: string): boolean => OPENERS.some((words) => words.has(lower));
