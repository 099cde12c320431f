/** The folder of raw articles with its manifest and corrections; nothing is opened that its name or size speaks against. */
import { join } from 'node:path';
import { CORRECTIONS_FILE, MANIFEST_FILE } from '../config.ts';
import type { Disk } from '../effects.ts';
import { AsReportedError, type Trouble } from '../errors.ts';
import { checkBytes } from '../input/check-bytes.ts';
import { CORRECTION_COLUMNS } from '../input/parse-corrections.ts';
import { MANIFEST_COLUMNS } from '../input/parse-manifest.ts';
import { readCsv } from '../input/read-csv.ts';
import { readAllSources, type Sources } from '../input/read-sources.ts';
import { compareText } from '../text/compare.ts';
import { decodeText } from '../text/decode-text.ts';
import { sha256 } from '../text/ids.ts';
import { checkCells } from './check-cells.ts';
import { checkNames, type RawEntry } from './check-names.ts';
import { findHiddenCharacters, findNearDuplicates, type RawText } from './check-texts.ts';
import { type Finding, findingOfTrouble, type RuleId } from './finding.ts';

export interface CheckedText extends RawText {
  readonly sha256: string;
}

export interface RawCheck {
  readonly findings: readonly Finding[];
  /** Null where the input is unfit to be built. */
  readonly sources: Sources | null;
  /** The texts that can be read. */
  readonly texts: readonly CheckedText[];
}

export const RAW = 'raw';

/** @param root the root of the project */
export function checkRaw(root: string, disk: Disk): RawCheck {
  const entries = disk.kindOf(join(root, RAW)) === 'folder' ? listEntries(join(root, RAW), disk) : [];
  const named = checkNames(RAW, entries);
  const refused = new Set(named.filter(({ rule }) => rule === 'raw.link' || rule === 'raw.size').map(({ file }) => join(root, file)));
  const open = withoutFiles(disk, refused);
  const texts = readTexts(root, entries, open);
  const { sources, troubles } = trySources(join(root, RAW), open);
  const findings = [
    ...named,
    ...troubles.map((trouble) => findingOfTrouble(ruleOf(trouble), { ...trouble, file: fromRoot(root, trouble.file) }, RAW)),
    ...checkListing('manifest', root, MANIFEST_FILE, MANIFEST_COLUMNS, open),
    ...checkListing('corrections', root, CORRECTIONS_FILE, CORRECTION_COLUMNS, open),
    ...findHiddenCharacters(texts),
    ...findNearDuplicates(texts),
  ];
  return { findings, sources: findings.some(({ severity }) => severity === 'error') ? null : sources, texts };
}

/** Everything below a folder in the order of the paths; links are not followed. Names that start with a dot are the system's. */
function listEntries(folder: string, disk: Disk): RawEntry[] {
  const entries: RawEntry[] = [];
  const waiting = [''];
  for (let within = waiting.pop(); within !== undefined; within = waiting.pop()) {
    for (const { name, kind } of disk.list(join(folder, within))) {
      const path = within === '' ? name : `${within}/${name}`;
      if (name.startsWith('.') && !name.includes('\\')) continue;
      if (kind === 'folder') waiting.push(path);
      else entries.push({ path, kind, size: kind === 'file' ? disk.size(join(folder, path)) : 0 });
    }
  }
  return entries.sort((a, b) => compareText(a.path, b.path));
}

/** The disk as if some files were not there. */
const withoutFiles = (disk: Disk, refused: ReadonlySet<string>): Disk => ({
  ...disk,
  list: (folder) => disk.list(folder).filter(({ name }) => !refused.has(join(folder, name))),
  kindOf: (path) => (refused.has(path) ? null : disk.kindOf(path)),
});

function readTexts(root: string, entries: readonly RawEntry[], disk: Disk): CheckedText[] {
  return entries.flatMap(({ path, kind }) => {
    const file = join(root, RAW, path);
    if (kind !== 'file' || !path.toLowerCase().endsWith('.txt') || disk.kindOf(file) === null) return [];
    const bytes = disk.read(file);
    return checkBytes(bytes, file).length > 0 ? [] : [{ file: `${RAW}/${path}`, text: decodeText(bytes), sha256: sha256(bytes) }];
  });
}

function trySources(folder: string, disk: Disk): { sources: Sources | null; troubles: readonly Trouble[] } {
  try {
    return { sources: readAllSources(folder, disk), troubles: [] };
  } catch (error) {
    if (error instanceof AsReportedError) return { sources: null, troubles: error.troubles };
    throw error;
  }
}

function ruleOf({ file }: Trouble): RuleId {
  if (file?.endsWith(MANIFEST_FILE) === true) return 'manifest.unfit';
  return file?.endsWith(CORRECTIONS_FILE) === true ? 'corrections.unfit' : 'raw.unfit';
}

/** A path that was made with the root of the project, without it. */
export const fromRoot = (root: string, file = RAW): string =>
  (root === '.' ? file : file.slice(join(root, '/').length)).replaceAll('\\', '/');

function checkListing(kind: 'manifest' | 'corrections', root: string, name: string, columns: readonly string[], disk: Disk): Finding[] {
  const file = join(root, RAW, name);
  if (disk.kindOf(file) !== 'file') return [];
  const text = new TextDecoder().decode(disk.read(file));
  return checkCells(kind, `${RAW}/${name}`, readCsv(text, file, { what: `the ${kind}`, columns, required: {} }).rows);
}
