/** Rows of `issues` that the checks make. */
import type { TableName } from '../models/index.ts';
import type { Issue } from '../models/issues.ts';
import { sha256 } from '../text/ids.ts';

/** What a check found; what is left out is null. */
export interface Finding {
  readonly code: string;
  readonly severity: Issue['severity'];
  readonly message: string;
  readonly table: TableName;
  readonly articleId?: string | null;
  readonly rowId?: string | null;
  readonly start?: number | null;
  readonly end?: number | null;
}

/** The issue row of a finding. Its id holds the message too, since one row can break one promise in two columns. */
export function issueOf({ code, severity, message, table, articleId, rowId, start, end }: Finding): Issue {
  const identity = [articleId ?? '', code, table, rowId ?? '', message].join('|');
  return {
    issue_id: `i${sha256(identity).slice(0, 16)}`,
    article_id: articleId ?? null,
    stage: 'validate',
    code,
    severity,
    table,
    row_id: rowId ?? null,
    start: start ?? null,
    end: end ?? null,
    message,
  };
}
