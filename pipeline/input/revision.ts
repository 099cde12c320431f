/** Files as they were at a revision of a git repository, read without touching the working tree. */
import type { Effects } from '../effects.ts';
import { usageError } from '../errors.ts';
import { decodeText } from '../text/decode-text.ts';

/** A commit of the repository around a folder. */
export interface Revision {
  readonly folder: string;
  /** The full hash. */
  readonly commit: string;
}

type Git = Pick<Effects, 'git'>;

/**
 * Finds the commit that a name means.
 * @throws {AsReportedError} when there is no repository or no such revision
 */
export function findRevision(folder: string, name: string, { git }: Git): Revision {
  if (name.startsWith('-')) throw usageError({ problem: `${name} is no revision`, remedy: 'name a branch, a tag or a commit' });
  const printed = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return { folder, commit: decodeText(printed).trim() };
}

/** A file at a revision; null where there was none. */
export function readFileAt({ folder, commit }: Revision, path: string, { git }: Git): Uint8Array | null {
  if (splitNul(git(folder, ['ls-tree', '-z', '--name-only', commit, '--', path])).length === 0) return null;
  return git(folder, ['cat-file', 'blob', `${commit}:./${path}`]);
}

export interface ChangedFile {
  /** A added, M changed, D taken out, T turned into something else. */
  readonly status: string;
  readonly path: string;
}

/** Tracked files below a folder that differ between a revision and the working tree. */
export function listChangedSince({ folder, commit }: Revision, within: string, { git }: Git): ChangedFile[] {
  const parts = splitNul(git(folder, ['diff', '--relative', '--no-renames', '--no-ext-diff', '--name-status', '-z', commit, '--', within]));
  return parts.flatMap((status, index) => (index % 2 === 0 ? [{ status, path: parts[index + 1] ?? '' }] : []));
}

const splitNul = (bytes: Uint8Array): string[] =>
  decodeText(bytes)
    .split('\0')
    .filter((part) => part !== '');
