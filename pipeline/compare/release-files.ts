/** The files that a release writes: the version where it stands, the changelog, and the changes row by row. Pure. */
import { dataError } from '../errors.ts';
import type { Reason } from './bump.ts';
import type { Difference } from './index.ts';
import { printCsv, printJson, summarizeTables } from './print.ts';

export interface ReleaseTexts {
  readonly packageFile: string;
  /** Null where there is no lock file. */
  readonly lockFile: string | null;
  readonly changelog: string;
}

/** The files by path from the root of the project. */
export function makeReleaseFiles(
  version: string,
  difference: Difference,
  reasons: readonly Reason[],
  { packageFile, lockFile, changelog }: ReleaseTexts,
): ReadonlyMap<string, string> {
  const old = readPackageVersion(packageFile);
  const setVersion = (text: string, times: number): string => {
    let left = times;
    // the first ones are the project's own; those of packages follow
    return text.replace(/^(\s*"version": ")([^"]+)(")/gmu, (whole, start: string, found: string, end: string) => {
      if (left === 0 || found !== old) return whole;
      left -= 1;
      return `${start}${version}${end}`;
    });
  };
  const changes = { ...difference, new: { ...difference.new, number: version } };
  return new Map([
    ['package.json', setVersion(packageFile, 1)],
    ...(lockFile === null ? [] : [['package-lock.json', setVersion(lockFile, 2)] as const]),
    ['CHANGELOG.md', addSection(changelog, describeRelease(version, difference, reasons))],
    [`dist-data/changes/${version}.csv`, printCsv(changes)],
    [`dist-data/changes/${version}.json`, printJson(changes)],
  ]);
}

/** @throws {AsReportedError} when package.json has no version */
export function readPackageVersion(packageFile: string): string {
  const version = /^\s*"version": "([^"]+)"/mu.exec(packageFile)?.[1];
  if (version === undefined) throw dataError({ file: 'package.json', problem: 'it has no version', remedy: 'add one: 0.1.0' });
  return version;
}

function describeRelease(version: string, difference: Difference, reasons: readonly Reason[]): string {
  const tables = summarizeTables(difference).map(({ table, counts }) => `| ${table} | ${counts} |`);
  return [
    `## ${version}`,
    '',
    `Against ${difference.old.number}:`,
    '',
    ...reasons.map(({ level, reason }) => `- ${level}: ${reason}`),
    '',
    ...(tables.length === 0 ? [] : ['| table | rows (causes) |', '|---|---|', ...tables, '']),
    `Row by row: [dist-data/changes/${version}.csv](dist-data/changes/${version}.csv).`,
    '',
  ].join('\n');
}

/** Puts a section before the newest one. */
function addSection(changelog: string, section: string): string {
  const at = changelog.search(/^## /mu);
  return at < 0 ? `${changelog.trimEnd()}\n\n${section}` : `${changelog.slice(0, at)}${section}\n${changelog.slice(at)}`;
}
