/** The names in the folder of raw articles, before any file is opened. */
import { CORRECTIONS_FILE, LARGEST_FILE, MANIFEST_FILE } from '../config.ts';
import type { EntryKind } from '../effects.ts';
import { HIDDEN } from '../text/hidden.ts';
import { type Finding, findingOf } from './finding.ts';

export interface RawEntry {
  /** Below the folder of raw articles, with forward slashes. */
  readonly path: string;
  readonly kind: EntryKind;
  /** In bytes; 0 for what is no file. */
  readonly size: number;
}

/** Names that Windows keeps for devices. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/iu;

/** @param folder the folder of raw articles, from the root of the project */
export function checkNames(folder: string, entries: readonly RawEntry[]): Finding[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry): Finding[] => {
    const { path } = entry;
    const file = `${folder}/${path}`;
    const fold = path.normalize('NFC').toLowerCase();
    const twin = seen.get(fold);
    seen.set(fold, twin ?? path);
    const fault = faultOf(path) ?? (twin === undefined ? null : `the name differs from ${twin} only in how letters are written`);
    const name = fault === null ? [] : [findingOf('raw.name', file, fault, 'rename the file: letters, digits, hyphens and .txt')];
    return [...name, ...checkKind(file, entry)];
  });
}

function faultOf(path: string): string | null {
  const parts = path.split(/[\\/]/u);
  if (path.includes('\\')) return parts.includes('..') ? 'the name leads out of the folder on Windows' : 'the name holds a backslash';
  if (HIDDEN.test(path)) return 'the name holds characters that hide or turn the others';
  if (/[\p{Cc}<>:"|?*]/u.test(path)) return 'the name holds characters that some systems do not allow';
  if (parts.some((part) => DEVICE.test(part) || /[. ]$/u.test(part))) return 'the name cannot be written on Windows';
  return null;
}

function checkKind(file: string, { path, kind, size }: RawEntry): Finding[] {
  if (kind === 'link') {
    return [findingOf('raw.link', file, 'it is a symbolic link, and is not followed', 'put the text itself there')];
  }
  if (kind !== 'file') return [findingOf('raw.other', file, 'it is neither a file nor a folder', 'remove it')];
  if (size > LARGEST_FILE) {
    const message = `the file is ${Math.round(size / 1e6)} MB large and was not read; at most ${LARGEST_FILE / 1e6} MB are`;
    return [findingOf('raw.size', file, message, 'an article is a few kilobytes: remove the file, and from the history too')];
  }
  if (path === MANIFEST_FILE || path === CORRECTIONS_FILE || path.toLowerCase().endsWith('.txt')) return [];
  return [
    findingOf('raw.other', file, 'it is no .txt file and is passed over', 'remove it, or give it the ending .txt', { severity: 'warning' }),
  ];
}
