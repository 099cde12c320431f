import type { Comparison, Evaluation } from './index.ts';
import type { Score, Share } from './tally.ts';

/** The figures as a table for people. */
export function printEvaluation({ articles, meta, anchors, ...scores }: Evaluation): string {
  const lines = [`${articles} gold articles`, ''];
  for (const [table, { n, precision, recall, f1, agree }] of Object.entries(scores as Record<string, Score>)) {
    lines.push(
      `${table.replaceAll('_', ' ').padEnd(WIDTH)} precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}  of ${n}`,
    );
    lines.push(...printShares(agree));
  }
  lines.push('articles', ...printShares(meta));
  if (anchors.checked > 0) lines.push('', `${anchors.checked - anchors.broken} of ${anchors.checked} rows equal their raw characters`);
  return `${lines.join('\n')}\n`;
}

/** What differs from the gold in one table, a line each. */
export const printDisagreements = ({ disagreements }: Comparison, table: string): string =>
  disagreements
    .filter((disagreement) => disagreement.table === table)
    .map(({ article, kind, what }) => `${article} ${kind}: ${what}\n`)
    .join('');

const WIDTH = 24;

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);

const printShares = (shares: Readonly<Record<string, Share>>): string[] =>
  Object.entries(shares).map(([attribute, { share, of }]) => `  ${attribute.padEnd(WIDTH - 2)} ${percent(share)} of ${of}`);
