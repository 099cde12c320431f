/** The per-article stages in so many threads, as a process of its own: FOLDER ARTICLES LEFT_OUT THREADS. Prints articles a second. */
import process from 'node:process';
import type { ArticleTask } from '../../pipeline/batch/pack-rows.ts';
import { processArticles } from '../../pipeline/batch/process-articles.ts';
import { tuneCompiler } from '../../pipeline/compiler.ts';
import { nodeEffects } from '../../pipeline/effects-node.ts';
import { makeArticles, readSentences } from './texts.ts';

const [folder = '', articles, leftOut, threads] = process.argv.slice(2);
const [count, first, jobs] = [Number(articles), Number(leftOut), Number(threads)];

function* takeTasks(): Generator<ArticleTask> {
  for (const source of makeArticles(readSentences(folder), first + count)) yield { source, key: '' };
}

tuneCompiler();
let start = 0;
let done = 0;
// What comes first is left out: threads start and compile once, for a hundred articles as for a million.
for await (const _ of processArticles(takeTasks(), jobs, nodeEffects({ quiet: true }))) {
  done += 1;
  if (done === first) start = performance.now();
}
process.stdout.write(`${(1000 * count) / (performance.now() - start)}\n`);
