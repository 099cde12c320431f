import { build } from '../build.ts';
import type { Dataset } from '../models/index.ts';
import { type Command, countOf } from './command.ts';
import { type OutputOptions, readSettings } from './output-options.ts';

export interface RunOptions extends OutputOptions {
  readonly raw: string;
  readonly input?: string;
  readonly cache?: string;
  readonly jobs?: number;
  readonly strict?: boolean;
}

/** `run`: all five stages in one go, in memory. */
export const run: Command<RunOptions> = async (options, effects) => {
  const { raw, input, out, cache, jobs, strict } = options;
  const start = effects.now();
  const settings = {
    raw,
    input: input ?? null,
    cache: cache ?? null,
    jobs: jobs ?? null,
    isStrict: strict ?? false,
    ...readSettings(options),
  };
  const { dataset, files } = await build(settings, effects);
  const seconds = (effects.now() - start) / 1000;
  effects.terminal.note(`${describeRows(dataset)} in ${seconds.toFixed(1)} s`);
  effects.terminal.note(`${countOf(files.length, 'file')} written to ${out}`);
  return { text: '', data: { raw: input ?? raw, out, rows: countRows(dataset), issues: countIssues(dataset), files } };
};

/** Rows by table. */
export const countRows = (dataset: Dataset): Record<string, number> =>
  Object.fromEntries(Object.entries(dataset).map(([name, rows]) => [name, rows.length]));

/** Issues by severity and code. */
export function countIssues({ issues }: Dataset): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { severity, code } of issues) counts[`${severity} ${code}`] = (counts[`${severity} ${code}`] ?? 0) + 1;
  return counts;
}

/** `5 articles: 60 quotes, 40 figures, 70 events`. */
export function describeRows({ articles, quotes, figures, events, issues }: Dataset): string {
  const tables = [
    countOf(quotes.length, 'quote'),
    countOf(figures.length, 'figure'),
    countOf(events.length, 'event'),
    countOf(issues.length, 'issue'),
  ];
  return `${countOf(articles.length, 'article')}: ${tables.join(', ')}`;
}
