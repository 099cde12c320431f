import { type ArticleThreads, prepareArticleThreads } from '../batch/article-threads.ts';
import type { BuildReport, BuildSettings } from '../build.ts';
import type { Effects } from '../effects.ts';
import { holdsMuch } from '../store/kept.ts';
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
  const threads = prepareArticleThreads(settings.jobs, effects);
  // Where much is kept, something in it will have changed: a thread loads the annotators while this one loads all else and reads.
  if (settings.jobs === null && settings.cache !== null && holdsMuch(settings.cache, effects.disk)) threads.start();
  const { totals, files } = await buildWith(threads, settings, effects);
  const seconds = (effects.now() - start) / 1000;
  const left = LEFT_OUT.reduce((sum, code) => sum + (totals.issues[`warning ${code}`] ?? 0), 0);
  if (left > 0) effects.terminal.note(`${countOf(left, 'record')} left out or not processed; see the rows of issues`);
  effects.terminal.note(`${describeRows(totals.counts.rows)} in ${seconds.toFixed(1)} s`);
  effects.terminal.note(`${countOf(files.length, 'file')} written to ${out}`);
  return { text: '', data: { raw: input ?? raw, out, rows: totals.counts.rows, issues: totals.issues, files } };
};

async function buildWith(threads: ArticleThreads, settings: BuildSettings, effects: Effects): Promise<BuildReport> {
  try {
    const { build } = await import('../build.ts');
    return await build(settings, effects, threads);
  } finally {
    await threads.stop();
  }
}

/** The codes of issues of articles that have no rows in the tables. */
const LEFT_OUT = ['input.unfit', 'input.copy', 'article.failed'];

/** `5 articles: 60 quotes, 40 figures, 70 events`. */
export function describeRows({ articles, quotes, figures, events, issues }: Counts['rows']): string {
  const tables = [countOf(quotes, 'quote'), countOf(figures, 'figure'), countOf(events, 'event'), countOf(issues, 'issue')];
  return `${countOf(articles, 'article')}: ${tables.join(', ')}`;
}
