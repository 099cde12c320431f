import type { Clause, Syntax } from './types.ts';

/** The clause that a clause hangs on, or null. */
export const clauseAbove = ({ clauses }: Pick<Syntax, 'clauses'>, { parent }: Clause): Clause | null =>
  parent === null ? null : (clauses[parent] ?? null);
