/** Figures stand in quotes: where a person takes a quote out or gives it another anchor, its figures follow. */
import type { Dataset } from '../models/index.ts';
import type { PlacedCorrection } from './correction.ts';

/**
 * Gives the figures of dropped quotes the added quote that holds them, or none.
 * @param before the rows without corrections
 * @param after the rows with them
 */
export function relinkFigures(before: Dataset, after: Dataset, corrections: readonly PlacedCorrection[]): Dataset {
  const kept = new Set(after.quotes.map(({ quote_id }) => quote_id));
  const known = new Set(before.quotes.map(({ quote_id }) => quote_id));
  const added = after.quotes.filter(({ quote_id }) => !known.has(quote_id));
  const reasons = new Map(
    corrections.filter(({ table, operation }) => table === 'quotes' && operation === 'drop').map(({ row_id, reason }) => [row_id, reason]),
  );
  const figures = after.figures.map((figure) => {
    const { quote_id, article_id, start, end } = figure;
    if (quote_id === null || kept.has(quote_id) || !known.has(quote_id)) return figure;
    const around = added.find((quote) => quote.article_id === article_id && quote.start <= start && end <= quote.end);
    return { ...figure, quote_id: around?.quote_id ?? null, corrected: figure.corrected ?? reasons.get(quote_id) ?? null };
  });
  return { ...after, figures };
}
