/** The work folder: what each stage leaves for the next, one JSON file per article, one row a line, for people to look at. */
import { dirname, join } from 'node:path';
import type { Disk } from '../effects.ts';
import { dataError } from '../errors.ts';

const WORK_STAGES = ['clean', 'segment', 'annotate', 'validate'] as const;
export type WorkStage = (typeof WORK_STAGES)[number];

/** Rows by table, as they stand in one file. */
export type RowsByTable = Readonly<Record<string, readonly unknown[]>>;

const folderOf = (work: string, stage: WorkStage): string => join(work, stage);
const fileOf = (work: string, stage: WorkStage, name: string): string => join(folderOf(work, stage), `${name}.json`);

/**
 * Replaces what a stage left, and removes what later stages made of it.
 * @param files rows by table, by name of the file without `.json`; forward slashes make sub-folders
 */
export function writeStage(work: string, stage: WorkStage, files: ReadonlyMap<string, RowsByTable>, disk: Disk): void {
  const aside = join(work, `${stage}.next`);
  disk.remove(aside);
  disk.makeFolder(aside);
  for (const [name, tables] of files) {
    const file = join(aside, `${name}.json`);
    if (name.includes('/')) disk.makeFolder(dirname(file));
    disk.write(file, printRows(tables));
  }
  for (const later of WORK_STAGES.slice(WORK_STAGES.indexOf(stage))) disk.remove(folderOf(work, later));
  disk.move(aside, folderOf(work, stage));
}

/**
 * Reads one file of a stage.
 * @throws {AsReportedError} when the stage has not run, or the file was damaged by hand
 */
export function readStage(work: string, stage: WorkStage, name: string, disk: Disk): RowsByTable {
  if (disk.kindOf(folderOf(work, stage)) === null) {
    throw dataError({ file: work, problem: `the stage ${stage} has left nothing there`, remedy: `run as-reported ${stage} first` });
  }
  const file = fileOf(work, stage, name);
  const remedy = `run as-reported ${stage} again`;
  const tables = parseJson(new TextDecoder().decode(disk.read(file)), file, remedy);
  if (typeof tables !== 'object' || tables === null || Array.isArray(tables) || !Object.values(tables).every(Array.isArray))
    throw dataError({ file, problem: 'no JSON object of tables', remedy });
  return tables as RowsByTable;
}

function parseJson(text: string, file: string, remedy: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw dataError({ file, problem: `no JSON: ${error instanceof Error ? error.message : ''}`, remedy });
  }
}

function printRows(tables: RowsByTable): string {
  const printed = Object.entries(tables).map(([name, rows]) => {
    const lines = rows.map((row) => `\n${JSON.stringify(row)}`).join(',');
    return `${JSON.stringify(name)}: [${lines}${rows.length === 0 ? '' : '\n'}]`;
  });
  return `{\n${printed.join(',\n')}\n}\n`;
}
