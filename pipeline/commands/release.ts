import { dirname, join } from 'node:path';
import { bumpVersion, compareNumbers, findReasons, type Reason } from '../compare/bump.ts';
import { compareVersions } from '../compare/index.ts';
import { readVersion } from '../compare/read-version.ts';
import { makeReleaseFiles, readPackageVersion } from '../compare/release-files.ts';
import type { Disk, Effects } from '../effects.ts';
import { AsReportedError, dataError } from '../errors.ts';
import { decodeText } from '../text/decode-text.ts';
import type { Command, CommandResult } from './command.ts';

export interface ReleaseOptions {
  readonly root?: string;
  /** The version before: a folder or a revision; by default the last tag that begins with v. */
  readonly since?: string;
  /** The number to release; by default the lowest that the changes allow. */
  readonly to?: string;
  readonly write?: boolean;
}

/** `release`: the number that the changes ask for, with reasons; with --write also the files that say so. */
export const release: Command<ReleaseOptions> = ({ root = '.', since, to, write = false }, effects) => {
  const { disk } = effects;
  const packageFile = decodeText(disk.read(join(root, 'package.json')));
  const current = readPackageVersion(packageFile);
  const before = since ?? findLastTag(root, effects);
  if (before === null) return isFirst(current);
  const difference = compareVersions(readVersion(before, root, effects), readVersion(root, root, effects));
  const reasons = findReasons(difference);
  const [weightiest] = reasons;
  if (weightiest === undefined)
    return { text: `nothing differs from ${before}: no release is due`, data: { version: null, reasons, files: [] } };
  const least = bumpVersion(difference.old.number, weightiest.level);
  const version = to ?? (compareNumbers(current, least) > 0 ? current : least);
  if (compareNumbers(version, least) < 0) throw tooLow(version, least, weightiest);
  const lockFile = readIfAny(join(root, 'package-lock.json'), disk);
  const changelog = readIfAny(join(root, 'CHANGELOG.md'), disk) ?? '# Changelog\n';
  const files = makeReleaseFiles(version, difference, reasons, { packageFile, lockFile, changelog });
  if (write) writeFiles(root, files, disk);
  return { text: describe(before, version, reasons, [...files.keys()], write), data: { version, reasons, files: [...files.keys()] } };
};

/** Null where no version was tagged yet. */
function findLastTag(root: string, { git }: Effects): string | null {
  try {
    return decodeText(git(root, ['describe', '--tags', '--abbrev=0', '--match', 'v*'])).trim();
  } catch (error) {
    if (error instanceof AsReportedError) return null;
    throw error;
  }
}

const isFirst = (version: string): CommandResult => ({
  text: `no version has been tagged: ${version} is the first; commit, then git tag v${version}`,
  data: { version, reasons: [], files: [] },
});

const tooLow = (version: string, least: string, { level, reason }: Reason): AsReportedError =>
  dataError({ problem: `${version} is too low: ${reason}, which is a ${level} change`, remedy: `release ${least} or a higher version` });

const readIfAny = (file: string, disk: Disk): string | null => (disk.kindOf(file) === 'file' ? decodeText(disk.read(file)) : null);

function writeFiles(root: string, files: ReadonlyMap<string, string>, disk: Disk): void {
  for (const [path, content] of files) {
    disk.makeFolder(dirname(join(root, path)));
    disk.write(join(root, path), content);
  }
}

function describe(before: string, version: string, reasons: readonly Reason[], files: readonly string[], isWritten: boolean): string {
  const next = isWritten
    ? `written; now npm run generate && npm start, commit, and git tag v${version}`
    : 'nothing was written: run again with --write';
  return [
    `${version} after ${before}`,
    ...reasons.map(({ level, reason }) => `  ${level}: ${reason}`),
    ...files.map((file) => `  → ${file}`),
    next,
  ].join('\n');
}
