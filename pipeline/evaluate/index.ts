/** How well the tables agree with gold annotations: precision, recall and F1 per table, agreement per attribute. */
import type { Article } from '../models/articles.ts';
import type { Dataset } from '../models/index.ts';
import type { Sentence } from '../models/sentences.ts';
import { type Anchors, checkAnchors } from './check-anchors.ts';
import type { GoldArticle } from './gold.ts';
import { foldText } from './names.ts';
import { scoreEvents } from './score-events.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreQuotes } from './score-quotes.ts';
import { countAgreement, type Disagreement, newTally, type Score, type Share, scoreOf, sharesOf, type Tally } from './tally.ts';

export interface Evaluation {
  /** Gold articles that the dataset holds. */
  readonly articles: number;
  readonly quotes_direct_or_mixed: Score;
  readonly quotes_indirect: Score;
  readonly figures: Score;
  readonly events: Score;
  /** Agreement of the article metadata, and of the lines that are no prose. */
  readonly meta: Readonly<Record<string, Share>>;
  readonly anchors: Anchors;
}

export interface Comparison {
  readonly evaluation: Evaluation;
  readonly disagreements: readonly Disagreement[];
  /** Names of gold articles that the dataset does not hold. */
  readonly absent: readonly string[];
}

const MAIN_TABLES = ['quotes', 'figures', 'events'] as const;

/**
 * Compares a dataset with gold annotations.
 * @param texts raw texts by article id, where the anchors are to be checked too
 */
export function evaluate(dataset: Dataset, gold: readonly GoldArticle[], texts: ReadonlyMap<string, string>): Comparison {
  const tallies = { direct: newTally(), indirect: newTally(), figures: newTally(), events: newTally(), meta: newTally() };
  const rowsById = groupRows(dataset);
  const disagreements: Disagreement[] = [];
  const absent: string[] = [];
  const anchors: Anchors[] = [];
  for (const expected of gold) {
    const article = dataset.articles.find((candidate) => isArticle(expected, candidate));
    const rows = rowsById.get(article?.article_id ?? '') ?? EMPTY;
    if (article === undefined) absent.push(expected.article);
    else {
      scoreMeta(expected, article, rows.sentences, tallies.meta);
      anchors.push(checkAnchors(rows, texts.get(article.article_id) ?? null));
    }
    const found = [
      ...scoreQuotes(expected.quotes, rows.quotes, tallies),
      ...scoreFigures(expected.figures, rows.figures, tallies.figures),
      ...scoreEvents(expected.events, rows.events, rows.sentences, tallies.events),
    ];
    disagreements.push(...found.map((disagreement) => ({ ...disagreement, article: expected.article })));
  }
  const evaluation = {
    articles: gold.length - absent.length,
    quotes_direct_or_mixed: scoreOf(tallies.direct),
    quotes_indirect: scoreOf(tallies.indirect),
    figures: scoreOf(tallies.figures),
    events: scoreOf(tallies.events),
    meta: sharesOf(tallies.meta.agreed),
    anchors: { checked: sum(anchors.map(({ checked }) => checked)), broken: sum(anchors.map(({ broken }) => broken)) },
  };
  return { evaluation, disagreements, absent };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

type ArticleTables = Pick<Dataset, 'sentences' | (typeof MAIN_TABLES)[number]>;
const EMPTY: ArticleTables = { sentences: [], quotes: [], figures: [], events: [] };

/** The rows of each article. */
function groupRows(dataset: Dataset): Map<string, ArticleTables> {
  const groups = new Map(dataset.articles.map(({ article_id }) => [article_id, { sentences: [], quotes: [], figures: [], events: [] }]));
  for (const name of ['sentences', ...MAIN_TABLES] as const) {
    for (const row of dataset[name]) (groups.get(row.article_id)?.[name] as unknown[] | undefined)?.push(row);
  }
  return groups;
}

/** By the hash of the raw file, or by its name where the gold gives no hash. */
const isArticle = ({ sha256, article }: GoldArticle, { raw_sha256, raw_path }: Article): boolean =>
  sha256 ? raw_sha256 === sha256 : raw_path.split('/').at(-1) === article;

function scoreMeta({ meta, boilerplate }: GoldArticle, article: Article, sentences: readonly Sentence[], tally: Tally): void {
  if (meta !== undefined) {
    countAgreement(tally, 'published', article.published === meta.published);
    countAgreement(tally, 'headline', foldText(article.headline) === foldText(meta.headline));
    countAgreement(tally, 'byline', foldByline(article.byline) === foldByline(meta.byline));
  }
  const prose = sentences.filter(({ kind }) => kind === 'body' || kind === 'list_item');
  for (const { start, end } of boilerplate ?? []) {
    // Three characters may be a bullet or a bracket at the edge.
    const isInProse = prose.some((sentence) => Math.min(sentence.end, end) - Math.max(sentence.start, start) > 3);
    countAgreement(tally, 'boilerplate kept out', !isInProse);
  }
}

const foldByline = (byline: string | null | undefined): string => foldText(byline).replace(/^by /u, '');
