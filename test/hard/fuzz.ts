/**
 * Looks for texts that throw, hang or move a span, for as long as asked: `npm run fuzz -- SECONDS [SEED [TEXTS]]`.
 * Half of the time goes to the growth of the hard texts up to 400 KB, the rest to random ones; ends with 1 and the smallest text found.
 */
import process from 'node:process';
import fc from 'fast-check';
import { anyHardText, anyNewsWords, HARD_TEXTS } from '../support/hard-texts.ts';
import { faultOfGrowth, faultsOf } from '../support/measure.ts';

const [seconds = '60', seed = '1', count = '1000000000'] = process.argv.slice(2);
const start = performance.now();
const [half, end] = [start + Number(seconds) * 500, start + Number(seconds) * 1000];
/** The hard texts from another one on with each seed, so that in time all have their turn. */
const first = Number(seed) % Object.keys(HARD_TEXTS).length;
const texts = [...Object.entries(HARD_TEXTS).slice(first), ...Object.entries(HARD_TEXTS).slice(0, first)];

for (const length of [10_000, 100_000]) {
  for (const [name, make] of texts) {
    if (performance.now() > half) break;
    const fault = faultOfGrowth(make, length);
    if (fault !== null) {
      process.stdout.write(`${name}: ${fault}\n`);
      process.exitCode = 1;
    }
  }
}

const property = fc.property(fc.oneof(anyHardText, anyNewsWords), (text) => {
  const faults = faultsOf(text);
  if (faults.length > 0) throw new Error(faults.join('\n'));
});
const left = Math.max(1, end - performance.now());
const { failed, numRuns, counterexample, errorInstance } = fc.check(property, {
  seed: Number(seed),
  numRuns: Number(count),
  interruptAfterTimeLimit: left,
});
process.stdout.write(`${numRuns} random texts\n`);
if (failed && counterexample !== null) {
  process.stdout.write(`${JSON.stringify(counterexample[0])}\n${String(errorInstance)}\n`);
  process.exitCode = 1;
}
