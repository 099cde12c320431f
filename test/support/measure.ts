/** What the per-article stages make of a text, and what it costs. */

import process from 'node:process';
import { processSafely } from '../../pipeline/batch/process-article.ts';
import { validateDataset } from './process.ts';

/** Everything that is wrong with what the stages make of a text: a throw, a span that is not its characters, a broken row. */
export function faultsOf(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const { rows, raw, isFailed } = processSafely({ path: 'hard.txt', bytes, manifest: null });
  if (isFailed) return rows.issues.map(({ message }) => message);
  const { issues } = validateDataset([rows], new Map([[rows.articles[0]?.article_id ?? '', raw ?? '']]));
  return issues.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`);
}

/** Milliseconds of processor time that some work takes; other programs on the machine do not count. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Milliseconds of processor time that the stages take for a text. */
export function costOf(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return processorTime(() => processSafely({ path: 'hard.txt', bytes, manifest: null }));
}

/** The most that a kilobyte of any text may cost, in milliseconds; prose costs about 3. */
export const BUDGET_PER_KB = 100;
/** The most that a text of four times the length may cost, as a multiple; the square would be 16. */
export const GROWTH = 10;
/** Costs below this, in milliseconds, are compilation and collection of garbage. */
const NOISE = 200;

/** Why the cost of a text does not grow in line with its length; null where it does. */
export function faultOfGrowth(make: (length: number) => string, length: number): string | null {
  const [short, long] = [make(length), make(4 * length)];
  costOf(short);
  const [less, more] = [costOf(short), costOf(long)];
  if (more > NOISE + GROWTH * less) return `${less.toFixed(0)} ms for ${length}, ${more.toFixed(0)} ms for four times as much`;
  const kilobytes = (4 * length) / 1000;
  return more > NOISE + BUDGET_PER_KB * kilobytes ? `${(more / kilobytes).toFixed(0)} ms a KB` : null;
}
