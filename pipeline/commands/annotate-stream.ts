import { processChecked } from '../batch/process-article.ts';
import type { Effects } from '../effects.ts';
import type { Trouble } from '../errors.ts';
import { readJsonLines, type StreamedArticle } from '../input/stream-sources.ts';
import { type Dataset, EMPTY_DATASET, PUBLISHED, type PublishedName } from '../models/index.ts';
import { checkCounts, countDataset } from '../validate/index.ts';
import { type Command, countOf } from './command.ts';

export interface StreamOptions {
  readonly strict?: boolean;
}

/**
 * `annotate --stdin`: articles in, rows out, as JSON Lines and one article at a time; nothing else is read or written.
 * The rows of an article are those of `run` over that article alone. A line that is no article, and an article that
 * fails, become rows of `issues`; under --strict they also make the exit code 1.
 */
export const annotateStream: Command<StreamOptions> = async ({ strict }, { input, terminal }: Effects) => {
  const troubles: Trouble[] = [];
  let failed = 0;
  for await (const read of readJsonLines(input())) {
    const { rows, isFailed } = annotateOne(read);
    const text = printRows(rows);
    if (text !== '') terminal.print(text);
    if (isFailed) failed += 1;
  }
  if (failed > 0) {
    const problem = `${countOf(failed, 'line')} could not be processed; see the rows of issues`;
    if (strict) troubles.push({ problem });
    else terminal.note(problem);
  }
  return { text: '', data: null, troubles };
};

function annotateOne(read: StreamedArticle): { rows: Dataset; isFailed: boolean } {
  if ('issue' in read) return { rows: { ...EMPTY_DATASET, issues: [read.issue] }, isFailed: true };
  const { rows, isFailed } = processChecked(read.source);
  return { rows: { ...rows, issues: [...rows.issues, ...checkCounts(countDataset(rows))] }, isFailed };
}

/** Each row below the name of its table, since a row of issues has a column `table` itself. */
function printRows(rows: Dataset): string {
  const names = Object.keys(PUBLISHED) as PublishedName[];
  return names.flatMap((table) => rows[table].map((row) => `${JSON.stringify({ table, row })}\n`)).join('');
}
