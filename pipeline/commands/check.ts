import { join } from 'node:path';
import { checkAgainstBase } from '../check/check-base.ts';
import { checkGold } from '../check/check-gold.ts';
import { checkLexicon } from '../check/check-lexicon.ts';
import { checkRaw, fromRoot, type RawCheck } from '../check/check-raw.ts';
import { compareFiles } from '../check/compare-files.ts';
import { type Finding, findingOf, findingOfTrouble, sortFindings } from '../check/finding.ts';
import { printAnnotations, printFindings } from '../check/print-findings.ts';
import { printSarif } from '../check/print-sarif.ts';
import { computeDataset } from '../compute-dataset.ts';
import { FORMATS, type REPORT_FORMATS } from '../config.ts';
import type { Disk, Effects } from '../effects.ts';
import { AsReportedError } from '../errors.ts';
import { findRevision, type Revision, readFileAt } from '../input/revision.ts';
import { packageFiles } from '../output/package-files.ts';
import { compareText } from '../text/compare.ts';
import { mapOffsets } from '../text/offsets.ts';
import { placeAt } from '../text/place.ts';
import type { Command } from './command.ts';
import { findDrift } from './generate.ts';

export interface CheckOptions {
  readonly root?: string;
  readonly base?: string;
  readonly format?: (typeof REPORT_FORMATS)[number];
}

const LEXICONS = 'pipeline/lexicons';
const GOLD = 'test/gold';
const DATA = 'dist-data';
const DESCRIPTOR = 'datapackage.json';

const PRINTERS = {
  text: printFindings,
  json: (findings: readonly Finding[]): string => JSON.stringify(findings, null, 2),
  github: printAnnotations,
  sarif: printSarif,
} as const;

/** `check`: everything that a contribution must keep, as one list of findings. */
export const check: Command<CheckOptions> = ({ root = '.', base, format = 'text' }, effects) => {
  const revision = base === undefined ? null : findRevision(root, base, effects);
  const raw = checkRaw(root, effects.disk);
  const findings = sortFindings([
    ...raw.findings,
    ...(revision === null ? [] : checkAgainstBase(revision, raw, effects)),
    ...checkLexicons(root, raw, revision, effects),
    ...checkGolds(root, raw, effects.disk),
    ...checkGenerated(root, effects.disk),
    ...checkTables(root, raw, effects),
  ]);
  return { text: PRINTERS[format](findings), data: findings, failed: findings.some(({ severity }) => severity === 'error') };
};

function checkLexicons(root: string, { texts }: RawCheck, revision: Revision | null, effects: Effects): Finding[] {
  const { disk } = effects;
  const corpus = revision === null ? null : texts.map(({ text }) => text.toLowerCase()).join('\n');
  return listFiles(root, LEXICONS, '.csv', disk).flatMap((file) => {
    const before = revision === null ? null : (readFileAt(revision, file, effects) ?? new Uint8Array());
    const baseText = before === null ? null : new TextDecoder().decode(before);
    return checkLexicon(new TextDecoder().decode(disk.read(join(root, file))), file, { corpus, base: baseText });
  });
}

function checkGolds(root: string, { texts }: RawCheck, disk: Disk): Finding[] {
  const bySha = new Map(texts.map(({ sha256, text }) => [sha256, text]));
  const files = listFiles(root, GOLD, '.json', disk).filter((file) => !file.endsWith('/index.json'));
  return files.flatMap((file) => checkGold(new TextDecoder().decode(disk.read(join(root, file))), file, bySha));
}

function listFiles(root: string, folder: string, ending: string, disk: Disk): string[] {
  if (disk.kindOf(join(root, folder)) !== 'folder') return [];
  const names = disk.list(join(root, folder)).filter(({ name, kind }) => kind === 'file' && name.endsWith(ending));
  return names.map(({ name }) => `${folder}/${name}`).sort(compareText);
}

function checkGenerated(root: string, disk: Disk): Finding[] {
  if (disk.kindOf(join(root, 'schemas')) !== 'folder') return [];
  const { drifted, stray } = findDrift(root, disk);
  return [
    ...drifted.map(([file]) => findingOf('generated.outdated', file, 'it differs from what the models say', 'run npm run generate')),
    ...stray.map((file) => findingOf('generated.outdated', file, 'it belongs to no table', 'run npm run generate')),
  ];
}

/** Builds everything again, in memory, where the input can be read at all. */
function checkTables(root: string, { sources, texts }: RawCheck, effects: Effects): Finding[] {
  if (sources === null) return [];
  if (effects.disk.kindOf(join(root, DATA)) === null) {
    return [findingOf('tables.outdated', DATA, 'there are no published tables', 'run npm start and commit the result')];
  }
  try {
    const dataset = computeDataset(sources, effects);
    const paths = new Map(dataset.articles.map(({ article_id, raw_path }) => [article_id, `raw/${raw_path}`]));
    const rawTexts = new Map(texts.map(({ file, text }) => [file, text]));
    const errors = dataset.issues.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return compareFiles(pairFiles(root, packageFiles(dataset, settingsFor(root)), effects.disk));
    return errors.map(({ article_id, code, row_id, message, start }) => {
      const file = paths.get(article_id ?? '') ?? 'raw';
      const text = rawTexts.get(file);
      const place = text === undefined || start === null ? {} : placeAt(text, mapOffsets(text).toUtf16(start));
      return findingOf('data.invalid', file, `${code}: ${message}`, 'mend the rule or the correction that made the row', {
        ...place,
        row_id,
      });
    });
  } catch (error) {
    if (!(error instanceof AsReportedError)) throw error;
    return error.troubles.map((trouble) => {
      const rule = trouble.file?.endsWith('corrections.csv') === true ? 'corrections.unfit' : 'data.invalid';
      return findingOfTrouble(rule, { ...trouble, file: fromRoot(root, trouble.file) }, 'raw');
    });
  }
}

const settingsFor = (root: string) => ({ out: join(root, DATA), formats: FORMATS, package: root });

function pairFiles(root: string, { tables, around }: ReturnType<typeof packageFiles>, disk: Disk) {
  const fresh = new Map([
    ...tables.map(({ name, data }) => [`${DATA}/${name}`, data] as const),
    ...(around?.files ?? []).map(({ name, data }) => [name, data] as const),
  ]);
  const there = listFiles(root, DATA, '', disk);
  const readIfAny = (file: string): Uint8Array | null => (disk.kindOf(join(root, file)) === 'file' ? disk.read(join(root, file)) : null);
  return [...new Set([...fresh.keys(), ...there, DESCRIPTOR])].sort(compareText).map((file) => {
    const data = fresh.get(file) ?? null;
    return { file, fresh: typeof data === 'string' ? new TextEncoder().encode(data) : data, published: readIfAny(file) };
  });
}
