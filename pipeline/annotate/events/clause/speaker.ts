/** Who is reported to say what a clause says, by syntax alone: the subject of the reporting verb above it. */
import { loadLexicon } from '../../../lexicons/load.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { verbForms } from '../forms.ts';
import { type Reading, tokenAt } from '../reading.ts';

const SAYING = new Set(loadLexicon('event-saying-verbs', ['term']).map(({ term }) => term));
const DEEPEST = 6;

/** A clause of a reporting verb, and the clause below it that tells what is reported. */
export interface Saying {
  readonly saying: Clause;
  readonly said: Clause;
}

/** The clause of the reporting verb above a clause, or null. */
export const sayingAbove = (reading: Reading, clause: Clause): Clause | null => reportOf(reading, clause)?.saying ?? null;

/** Whether the verb of a clause is one of reporting. */
export function isSaying(reading: Reading, { verb }: Clause): boolean {
  const head = tokenAt(reading, verb.head);
  return head !== undefined && verbForms(head).some((form) => SAYING.has(form));
}

/** The nearest report that a clause stands in, or below. */
export function reportOf(reading: Reading, clause: Clause): Saying | null {
  let at: Clause | undefined = clause;
  for (let depth = 0; at !== undefined && at.parent !== null && depth < DEEPEST; depth += 1) {
    const parent: Clause | undefined = reading.document.syntax.clauses[at.parent];
    if (parent === undefined) return null;
    if (at.relation === 'complement' && isSaying(reading, parent)) return { saying: parent, said: at };
    at = parent;
  }
  return null;
}

/** The phrases that name the speaker, or null where no reporting verb stands above. */
export function speakerOf(reading: Reading, clause: Clause): readonly NounPhrase[] | null {
  const saying = sayingAbove(reading, clause);
  return saying === null || saying.subjects.length === 0 ? null : saying.subjects;
}
