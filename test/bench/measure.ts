/** The measures of the benchmark. Processor time, not time on the wall, wherever one thread does the work. */
import process from 'node:process';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { annotateDates } from '../../pipeline/annotate/dates/index.ts';
import { readDocument } from '../../pipeline/annotate/document.ts';
import { annotateEntities } from '../../pipeline/annotate/entities/index.ts';
import { annotateEvents } from '../../pipeline/annotate/events/index.ts';
import { annotateFigures } from '../../pipeline/annotate/figures/index.ts';
import { annotateQuotes } from '../../pipeline/annotate/quotes/index.ts';
import { type ArticleSource, cleanArticle } from '../../pipeline/clean/index.ts';
import { nodeEffects } from '../../pipeline/effects-node.ts';
import { processSafely } from '../../pipeline/failure.ts';
import type { ArticleTask } from '../../pipeline/pack-article.ts';
import { processArticles } from '../../pipeline/process-articles.ts';
import { segmentArticle } from '../../pipeline/segment/index.ts';
import { countWords } from '../../pipeline/text/words.ts';
import { makeArticles, readSentences } from './texts.ts';

const bare = winkNLP(model, ['sbd', 'pos']);

/** Everything, as a table in Markdown. */
export async function measureAll(folder: string, count: number): Promise<string> {
  const sentences = readSentences(folder);
  const articles = [...makeArticles(sentences, count)];
  const words = articles.reduce((sum, { bytes }) => sum + countWords(new TextDecoder().decode(bytes)), 0);
  measureStages(articles.slice(0, 100));
  const stages = measureStages(articles);
  const bareTime = stages.get('bare wink-nlp tagging (sbd, pos)') ?? 0;
  const rows = [...stages].map(([name, time]) => [
    name,
    perSecond(words, time),
    perSecond(count, time),
    `${Math.round((100 * bareTime) / time)} %`,
  ]);
  const lines = [
    `${count} articles, ${words} words\n`,
    '| one thread, by processor time | words a second | articles a second | speed, bare tagging = 100 % |\n|---|--:|--:|--:|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '\n| all per-article stages, by the wall | articles | articles a second | memory, MB |\n|---|--:|--:|--:|',
  ];
  for (const jobs of [1, 2, 4]) lines.push(await measureThreads(sentences, count, jobs));
  for (const factor of [2, 4]) lines.push(await measureThreads(sentences, factor * count, 1));
  return `${lines.join('\n')}\n`;
}

const perSecond = (count: number, milliseconds: number): string => Math.round((1000 * count) / milliseconds).toLocaleString('en-GB');

/** Milliseconds of processor time by stage. */
function measureStages(articles: readonly ArticleSource[]): Map<string, number> {
  const times = new Map<string, number>();
  const lap = <Result>(name: string, act: () => Result): Result => {
    const before = process.cpuUsage();
    const result = act();
    const { user, system } = process.cpuUsage(before);
    times.set(name, (times.get(name) ?? 0) + (user + system) / 1000);
    return result;
  };
  for (const source of articles) {
    const raw = new TextDecoder().decode(source.bytes);
    lap('bare wink-nlp tagging (sbd, pos)', () => tagBarely(raw));
    const cleaned = lap('clean', () => cleanArticle(source));
    const segmented = lap('segment', () => segmentArticle(cleaned));
    const document = lap('tag and parse', () => readDocument({ ...cleaned, ...segmented }));
    const dates = lap('dates', () => annotateDates(document));
    const entities = lap('entities', () => annotateEntities(document));
    const quotes = lap('quotes', () => annotateQuotes(document, { dates, entities }));
    const figures = lap('figures', () => annotateFigures(document, { dates, entities, quotes }));
    lap('events', () => annotateEvents(document, { dates, entities, quotes, figures }));
    lap('all stages, with checked rows', () => processSafely(source));
  }
  const sum = (...names: string[]): number => names.reduce((total, name) => total + (times.get(name) ?? 0), 0);
  const tagged = ['tag and parse', 'dates', 'entities', 'quotes'];
  times.set('quotes with all they need', sum(...tagged));
  times.set('all annotators', sum(...tagged, 'figures', 'events'));
  return times;
}

function tagBarely(raw: string): void {
  for (const line of raw.split('\n')) {
    if (line === '') continue;
    const tokens = bare.readDoc(line).tokens();
    tokens.out(bare.its.value);
    tokens.out(bare.its.pos);
  }
}

/** A row of the table of threads. Rows are counted and let go, so that memory is that of the stages. */
async function measureThreads(sentences: readonly string[], count: number, jobs: number): Promise<string> {
  const effects = nodeEffects({ quiet: true });
  const start = performance.now();
  let first = 0;
  let done = 0;
  let most = 0;
  for await (const _ of processArticles(takeTasks(sentences, count), jobs, effects)) {
    done += 1;
    // The start of the threads is left out: it costs the same for a hundred articles and for a million.
    if (done === jobs * 8) first = performance.now();
    most = Math.max(most, process.memoryUsage.rss());
  }
  const speed = perSecond(done - jobs * 8, performance.now() - first);
  return `| ${jobs === 1 ? '1 thread' : `${jobs} threads, started in ${((first - start) / 1000).toFixed(1)} s`} | ${count} | ${speed} | ${Math.round(most / 1e6)} |`;
}

function* takeTasks(sentences: readonly string[], count: number): Generator<ArticleTask> {
  for (const source of makeArticles(sentences, count)) yield { source, key: '' };
}
