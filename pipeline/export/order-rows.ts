/** The one order in which rows are published, whatever the order of the input files. */
import type { Dataset } from '../models/index.ts';
import { compareText } from '../text/compare.ts';

/**
 * Articles by raw path; entities by id; every other row by its article, then by start, then by id. Rows without an
 * article or without a start come first.
 */
export function orderRows(dataset: Dataset): Dataset {
  const articles = [...dataset.articles].sort((a, b) => compareText(a.raw_path, b.raw_path) || compareText(a.article_id, b.article_id));
  const ranks = new Map(articles.map(({ article_id }, index) => [article_id, index]));
  const ordered = <R extends Placed>(rows: readonly R[], idOf: (row: R) => string): R[] =>
    rows
      .map((row) => ({
        row,
        rank: row.article_id === null ? -1 : (ranks.get(row.article_id) ?? -1),
        start: row.start ?? -1,
        id: idOf(row),
      }))
      .sort((a, b) => a.rank - b.rank || a.start - b.start || compareText(a.id, b.id))
      .map(({ row }) => row);
  return {
    articles,
    sentences: ordered(dataset.sentences, (row) => row.sentence_id),
    entities: [...dataset.entities].sort((a, b) => compareText(a.entity_id, b.entity_id)),
    mentions: ordered(dataset.mentions, (row) => row.mention_id),
    quotes: ordered(dataset.quotes, (row) => row.quote_id),
    figures: ordered(dataset.figures, (row) => row.figure_id),
    events: ordered(dataset.events, (row) => row.event_id),
    issues: ordered(dataset.issues, (row) => row.issue_id),
  };
}

interface Placed {
  readonly article_id: string | null;
  readonly start: number | null;
}
