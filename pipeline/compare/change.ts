/** A difference between two versions of a table, and what may have caused it. */
import type { AnyRow } from './read-version.ts';

/**
 * Why a row differs: its raw text or manifest row changed; a person mended it; its table or column changed; or, if
 * nothing of that, the code or the lexicons.
 */
export const CAUSES = ['source', 'pipeline', 'correction', 'schema'] as const;
export type Cause = (typeof CAUSES)[number];

export const CHANGES = ['added', 'changed', 'removed'] as const;

export interface CellChange {
  readonly column: string;
  readonly old: unknown;
  readonly new: unknown;
}

export interface RowChange {
  readonly table: string;
  readonly row_id: string;
  readonly article_id: string | null;
  readonly change: (typeof CHANGES)[number];
  readonly cause: Cause;
  /** What the row says, for people. */
  readonly label: string;
  /** The cells of a changed row that differ. */
  readonly cells: readonly CellChange[];
}

/** A differing row with both versions of it, before its cause is known. */
export type RowPair = Omit<RowChange, 'cause'> & { readonly before: AnyRow | null; readonly after: AnyRow | null };
