import { build } from '../build.ts';
import type { Counts } from '../validate/index.ts';
import { type Command, countOf } from './command.ts';
import { type OutputOptions, readSettings } from './output-options.ts';

export interface RunOptions extends OutputOptions {
  readonly raw: string;
  readonly input?: string;
  /** False for none. */
  readonly cache: string | false;
  readonly jobs?: number;
  readonly strict?: boolean;
}

/** `run`: all five stages in one go. */
export const run: Command<RunOptions> = async (options, effects) => {
  const { raw, input, out, cache, jobs, strict } = options;
  const start = effects.now();
  const settings = {
    raw,
    input: input ?? null,
    cache: cache === false ? null : cache,
    jobs: jobs ?? null,
    isStrict: strict ?? false,
    ...readSettings(options),
  };
  const { totals, files } = await build(settings, effects);
  const seconds = (effects.now() - start) / 1000;
  const left = LEFT_OUT.reduce((sum, code) => sum + (totals.issues[`warning ${code}`] ?? 0), 0);
  if (left > 0) effects.terminal.note(`${countOf(left, 'record')} left out or not processed; see the rows of issues`);
  effects.terminal.note(`${describeRows(totals.counts.rows)} in ${seconds.toFixed(1)} s`);
  effects.terminal.note(`${countOf(files.length, 'file')} written to ${out}`);
  return { text: '', data: { raw: input ?? raw, out, rows: totals.counts.rows, issues: totals.issues, files } };
};

/** The codes of issues of articles that have no rows in the tables. */
const LEFT_OUT = ['input.unfit', 'input.copy', 'article.failed'];

/** `5 articles: 60 quotes, 40 figures, 70 events`. */
export function describeRows({ articles, quotes, figures, events, issues }: Counts['rows']): string {
  const tables = [countOf(quotes, 'quote'), countOf(figures, 'figure'), countOf(events, 'event'), countOf(issues, 'issue')];
  return `${countOf(articles, 'article')}: ${tables.join(', ')}`;
}
