/** A folder of raw articles, with or without a manifest, checked file by file. A file that is unfit costs itself only. */
import { join } from 'node:path';
import type { ArticleSource } from '../clean/source.ts';
import { CORRECTIONS_FILE, MANIFEST_FILE } from '../config.ts';
import type { PlacedCorrection } from '../correct/correction.ts';
import type { Disk } from '../effects.ts';
import { AsReportedError, dataError, type Trouble } from '../errors.ts';
import { describeTroubles, failureIssue } from '../failure.ts';
import type { Issue } from '../models/issues.ts';
import { compareText } from '../text/compare.ts';
import { articleIdOf, sha256 } from '../text/ids.ts';
import { checkBytes } from './check-bytes.ts';
import { type Corrections, parseCorrections } from './parse-corrections.ts';
import { canonicalPath, type Manifest, parseManifest } from './parse-manifest.ts';

export interface Sources {
  /** In the order of their paths, whatever order the disk lists them in; `bytes` are read whenever they are asked for. */
  readonly articles: readonly ArticleSource[];
  /** What lies in the folder and was passed over or left out. */
  readonly issues: readonly Issue[];
  /** What people mended in the rows. */
  readonly corrections: readonly PlacedCorrection[];
}

/** A folder as it was read, with what is wrong with the files that were left out. */
export interface FolderSources extends Sources {
  readonly leftOut: readonly Trouble[];
}

/**
 * Reads the .txt files of a folder and its sub-folders, and the manifest where there is one. A file that is no text, or the same as
 * another, is left out.
 * @throws {AsReportedError} with every trouble found: no articles, faults of the manifest or of the corrections
 */
export function readSources(folder: string, disk: Disk): FolderSources {
  if (disk.kindOf(folder) !== 'folder') {
    const problem = disk.kindOf(folder) === null ? 'there is no such folder' : 'it is no folder';
    throw dataError({ file: folder, problem, remedy: 'name the folder of raw articles with --raw' });
  }
  const { texts, passedOver } = listTexts(folder, disk);
  const none = { file: folder, problem: 'there are no articles', remedy: 'put each article into a .txt file of its own' };
  const files = leaveOutCopies(
    folder,
    texts.map((path) => lookAt(folder, path, disk)),
  );
  const fit = files.filter(({ left }) => left === null);
  const manifest = readManifest(folder, disk);
  const rows = matchManifest(folder, manifest, texts);
  const corrections = readCorrections(folder, disk);
  const leftOut = files.flatMap(({ left }) => left?.troubles ?? []);
  const faults = [...(texts.length === 0 ? [none] : []), ...manifest.troubles, ...rows.troubles, ...corrections.troubles];
  if (faults.length > 0 || fit.length === 0) throw dataError(...leftOut, ...faults);
  const articles = fit.map(({ path }) => ({
    path,
    manifest: rows.byPath.get(path) ?? null,
    get bytes(): Uint8Array {
      return disk.read(join(folder, path));
    },
  }));
  const issues = files.flatMap(({ path, left }) => (left === null ? [] : [failureIssue(left.code, path, describeTroubles(left.troubles))]));
  return { articles, issues: [...passedOver, ...issues], corrections: corrections.entries, leftOut };
}

/**
 * As `readSources`, for those who need every file.
 * @throws {AsReportedError} when one was left out, too
 */
export function readAllSources(folder: string, disk: Disk): FolderSources {
  const sources = readSources(folder, disk);
  if (sources.leftOut.length > 0) throw dataError(...sources.leftOut);
  return sources;
}

/** The corrections of a folder; none where the file is missing. */
export function readCorrections(folder: string, disk: Disk): Corrections {
  const text = readListing(join(folder, CORRECTIONS_FILE), disk);
  if (text === null || typeof text === 'string') {
    return text === null ? { entries: [], troubles: [] } : parseCorrections(text, join(folder, CORRECTIONS_FILE));
  }
  return { entries: [], troubles: text };
}

/**
 * The manifest row of one article, or null where the manifest does not name it.
 * @throws {AsReportedError} when the manifest has faults
 */
export function findManifestRow(folder: string, path: string, disk: Disk): ArticleSource['manifest'] {
  const { entries, troubles } = readManifest(folder, disk);
  if (troubles.length > 0) throw dataError(...troubles);
  return entries.find(({ row }) => canonicalPath(row.file) === canonicalPath(path))?.row ?? null;
}

interface RawText {
  readonly path: string;
  /** The same for the same bytes only; null where they could not be read. */
  readonly id: string | null;
  /** Why it is no article of its own; null where it is. */
  readonly left: { readonly code: 'input.unfit' | 'input.copy'; readonly troubles: readonly Trouble[] } | null;
}

/** Paths below the folder, with forward slashes. Names that start with a dot are the system's and are passed over in silence. */
function listTexts(folder: string, disk: Disk): { texts: string[]; passedOver: Issue[] } {
  const texts: string[] = [];
  const passedOver: Issue[] = [];
  const waiting = [''];
  for (let within = waiting.pop(); within !== undefined; within = waiting.pop()) {
    for (const { name, kind } of disk.list(join(folder, within))) {
      const path = within === '' ? name : `${within}/${name}`;
      if (name.startsWith('.') || path === MANIFEST_FILE || path === CORRECTIONS_FILE) continue;
      if (kind === 'folder') waiting.push(path);
      else if (kind === 'file' && name.toLowerCase().endsWith('.txt')) texts.push(path);
      else passedOver.push(passedOverIssue(path, kind === 'link' ? 'a symbolic link' : 'not a .txt file'));
    }
  }
  passedOver.sort((a, b) => compareText(a.message, b.message));
  return { texts: texts.sort(compareText), passedOver };
}

function passedOverIssue(path: string, what: string): Issue {
  return {
    issue_id: `i${sha256(['input.passed-over', path].join('|')).slice(0, 16)}`,
    article_id: null,
    stage: 'clean',
    code: 'input.passed-over',
    severity: 'info',
    table: null,
    row_id: null,
    start: null,
    end: null,
    message: `${path} was not read: it is ${what}`,
  };
}

function lookAt(folder: string, path: string, disk: Disk): RawText {
  const file = join(folder, path);
  try {
    const bytes = disk.read(file);
    const troubles = checkBytes(bytes, file);
    return { path, id: articleIdOf(sha256(bytes)), left: troubles.length === 0 ? null : { code: 'input.unfit', troubles } };
  } catch (error) {
    if (!(error instanceof AsReportedError)) throw error;
    return { path, id: null, left: { code: 'input.unfit', troubles: error.troubles } };
  }
}

/** Two files with the same bytes would be one article: the first counts. */
function leaveOutCopies(folder: string, files: readonly RawText[]): RawText[] {
  const first = new Map<string, string>();
  return files.map((file) => {
    const { path, id, left } = file;
    if (id === null || left !== null) return file;
    const twin = first.get(id);
    if (twin === undefined) {
      first.set(id, path);
      return file;
    }
    const trouble = { file: join(folder, path), problem: `the same article as ${twin} (${id})`, remedy: 'keep one of the two files' };
    return { ...file, left: { code: 'input.copy', troubles: [trouble] } };
  });
}

function readManifest(folder: string, disk: Disk): Manifest {
  const text = readListing(join(folder, MANIFEST_FILE), disk);
  if (text === null || typeof text === 'string') {
    return text === null ? { entries: [], troubles: [] } : parseManifest(text, join(folder, MANIFEST_FILE));
  }
  return { entries: [], troubles: text };
}

/** The text of a CSV file beside the articles; null where there is none, troubles where it is unfit. */
function readListing(file: string, disk: Disk): string | null | readonly Trouble[] {
  if (disk.kindOf(file) === null) return null;
  const bytes = disk.read(file);
  const unfit = bytes.length === 0 ? [] : checkBytes(bytes, file);
  return unfit.length > 0 ? unfit : new TextDecoder().decode(bytes);
}

/** Gives each text its manifest row. */
function matchManifest(folder: string, { entries }: Manifest, texts: readonly string[]) {
  const exact = new Set(texts);
  const byCanonical = new Map(texts.map((path) => [canonicalPath(path), path]));
  const byPath = new Map<string, ArticleSource['manifest']>();
  const troubles: Trouble[] = [];
  for (const { row, line } of entries) {
    const path = exact.has(row.file) ? row.file : byCanonical.get(canonicalPath(row.file));
    if (path !== undefined) byPath.set(path, row);
    else {
      const problem = `there is no ${row.file} beside the manifest`;
      troubles.push({ file: join(folder, MANIFEST_FILE), line, problem, remedy: 'add the .txt file or delete the row' });
    }
  }
  return { byPath, troubles };
}
