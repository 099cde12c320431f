/** What a contribution takes away from the state it starts from: published articles, and corrections of others. */
import { CORRECTIONS_FILE } from '../config.ts';
import type { PlacedCorrection } from '../correct/correction.ts';
import type { Effects } from '../effects.ts';
import { CORRECTION_COLUMNS, parseCorrections } from '../input/parse-corrections.ts';
import { listChangedSince, type Revision, readFileAt } from '../input/revision.ts';
import { RAW, type RawCheck } from './check-raw.ts';
import { type Finding, findingOf } from './finding.ts';

/** Finds what a contribution takes away; what it adds is the business of the other checks. */
export function checkAgainstBase(base: Revision, { sources }: RawCheck, effects: Pick<Effects, 'git'>): Finding[] {
  const changed = listChangedSince(base, RAW, effects).filter(({ status, path }) => status !== 'A' && path.endsWith('.txt'));
  return [
    ...changed.map(({ status, path }) => {
      const what = status === 'D' ? 'it was taken out' : 'its bytes changed';
      const remedy = 'mend rows with corrections; replace a text only where it was not what was published';
      return findingOf('raw.changed', path, `${what}: all identifiers of its rows lead nowhere`, remedy, { severity: 'warning' });
    }),
    ...(sources === null ? [] : findLostCorrections(base, sources.corrections, effects)),
  ];
}

function findLostCorrections(base: Revision, now: readonly PlacedCorrection[], effects: Pick<Effects, 'git'>): Finding[] {
  const file = `${RAW}/${CORRECTIONS_FILE}`;
  const bytes = readFileAt(base, file, effects);
  if (bytes === null) return [];
  const kept = new Set(now.map(targetOf));
  const before = parseCorrections(new TextDecoder().decode(bytes), file).entries;
  return before
    .filter((correction) => !kept.has(targetOf(correction)))
    .map(({ operation, column, contributor, row_id, line }) => {
      const message = `a correction by ${contributor} is gone (line ${line} of the base: ${operation} ${column ?? 'the row'})`;
      const remedy = 'put it back, unless the check calls it stale';
      return findingOf('corrections.lost', file, message, remedy, { severity: 'warning', row_id });
    });
}

const TARGET = CORRECTION_COLUMNS.filter((column) => ['table', 'row_id', 'operation', 'column'].includes(column));
const targetOf = (correction: PlacedCorrection): string => JSON.stringify(TARGET.map((column) => correction[column]));
