/** Published files against those of a fresh build. */
import { type Finding, findingOf } from './finding.ts';

/** A file as it should be and as it is; null where there is none. */
export interface FilePair {
  /** From the root of the project, with forward slashes. */
  readonly file: string;
  readonly fresh: Uint8Array | null;
  readonly published: Uint8Array | null;
}

const REMEDY = 'run npm start and commit the result; these files are never edited by hand';
const ROW_ID = /\ba[0-9a-f]{16}\.[a-z]\d+-\d+\b/u;

/** Where tables differ as CSV, the other files that follow from them are told in one finding. */
export function compareFiles(pairs: readonly FilePair[]): Finding[] {
  const told = pairs.flatMap(compareFile);
  const tables = told.filter(({ file }) => file.endsWith('.csv'));
  const rest = told.filter((finding) => !tables.includes(finding));
  const [first] = rest;
  if (tables.length === 0 || first === undefined || rest.length === 1) return told;
  const message = `it and ${rest.length - 1} other files differ from those of a fresh build, as the tables do`;
  return [...tables, { ...first, message, line: null, row_id: null }];
}

function compareFile({ file, fresh, published }: FilePair): Finding[] {
  if (published === null) return [findingOf('tables.outdated', file, 'it is missing', REMEDY)];
  if (fresh === null) return [findingOf('tables.outdated', file, 'no build makes it', 'remove it')];
  if (Buffer.compare(fresh, published) === 0) return [];
  if (file.endsWith('.parquet')) return [findingOf('tables.outdated', file, 'it differs from a fresh build', REMEDY)];
  return [describeDifference(file, new TextDecoder().decode(fresh), new TextDecoder().decode(published))];
}

function describeDifference(file: string, fresh: string, published: string): Finding {
  const [expected, found] = [fresh.split('\n'), published.split('\n')];
  const index = found.findIndex((line, at) => line !== expected[at]);
  const first = index < 0 ? found.length : index;
  const [foreign, missing] = [countOthers(found, expected), countOthers(expected, found)];
  const message =
    foreign + missing === 0
      ? 'its lines stand in another order than in a fresh build'
      : `lines that a fresh build does not have: ${foreign}; lines of one that are missing: ${missing}`;
  const row_id = ROW_ID.exec(found[first] ?? '')?.[0] ?? null;
  return findingOf('tables.outdated', file, message, REMEDY, { line: first + 1, row_id });
}

/** How many lines are not among others. */
function countOthers(lines: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line)).length;
}
