/** The stages one by one, in processor time, against bare tagging of the same texts. */
import process from 'node:process';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { annotateDates } from '../../pipeline/annotate/dates/index.ts';
import { readDocument } from '../../pipeline/annotate/document.ts';
import { annotateEntities } from '../../pipeline/annotate/entities/index.ts';
import { annotateEvents } from '../../pipeline/annotate/events/index.ts';
import { annotateFigures } from '../../pipeline/annotate/figures/index.ts';
import { annotateQuotes } from '../../pipeline/annotate/quotes/index.ts';
import { packArticle } from '../../pipeline/batch/pack-article.ts';
import { cleanArticle } from '../../pipeline/clean/index.ts';
import type { ArticleSource } from '../../pipeline/clean/source.ts';
import { tuneCompiler } from '../../pipeline/compiler.ts';
import { segmentArticle } from '../../pipeline/segment/index.ts';
import { countWords } from '../../pipeline/text/words.ts';
import { makeArticles, readSentences } from './texts.ts';

const bare = winkNLP(model, ['sbd', 'pos']);

/** The table of stages, in Markdown. */
export function measureStages(folder: string, count: number): string[] {
  const articles = [...makeArticles(readSentences(folder), count)];
  const words = articles.reduce((sum, { bytes }) => sum + countWords(new TextDecoder().decode(bytes)), 0);
  tuneCompiler();
  timeStages(articles.slice(0, WARM_UP));
  const stages = timeStages(articles);
  const bareTime = stages.get(BARE) ?? 0;
  const rows = [...stages].map(([name, time]) => [name, perSecond(words, time), perSecond(count, time), percent(bareTime / time)]);
  return [
    `| one thread, ${count} articles, ${words} words | words a second | articles a second | speed, bare tagging = 100 % |`,
    '|---|--:|--:|--:|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
}

/** As many as the measure of threads leaves out: by then the functions have been compiled, which they are once in a run of any length. */
const WARM_UP = 400;
const BARE = 'bare wink-nlp tagging (sbd, pos)';

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const perSecond = (count: number, milliseconds: number): string => Math.round((1000 * count) / milliseconds).toLocaleString('en-GB');

/** Milliseconds of processor time by stage. */
function timeStages(articles: readonly ArticleSource[]): Map<string, number> {
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
    lap(BARE, () => tagBarely(raw));
    lap('compromise (tags and lexicon)', () => compromise(raw).terms().length);
    const cleaned = lap('clean', () => cleanArticle(source));
    const segmented = lap('segment', () => segmentArticle(cleaned));
    const document = lap('tag and parse', () => readDocument({ ...cleaned, ...segmented }));
    const dates = lap('dates', () => annotateDates(document));
    const entities = lap('entities', () => annotateEntities(document));
    const quotes = lap('quotes', () => annotateQuotes(document, { dates, entities }));
    const figures = lap('figures', () => annotateFigures(document, { dates, entities, quotes }));
    lap('events', () => annotateEvents(document, { dates, entities, quotes, figures }));
    lap('all stages, with checked and printed rows', () => packArticle({ source, key: '' }));
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
