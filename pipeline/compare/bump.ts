/** The version that a difference asks for. Source: the Data Package recipe "Data Package Version", as README.md and CHANGELOG.md state it. */
import { dataError } from '../errors.ts';
import type { RowChange } from './change.ts';
import type { Difference } from './index.ts';
import { describeSchemaChange } from './print.ts';

export const LEVELS = ['major', 'minor', 'patch'] as const;
export type Level = (typeof LEVELS)[number];

export interface Reason {
  readonly level: Level;
  readonly reason: string;
}

/** Every reason for a new version, the weightiest first; none where nothing differs. */
export function findReasons({ schema, rows }: Difference): Reason[] {
  const reasons: Reason[] = schema.map((change) => ({
    level: change.column === null && change.change === 'added' ? 'minor' : 'major',
    reason: describeSchemaChange(change),
  }));
  const known = new Set(schema.filter(({ column, change }) => column === null && change === 'added').map(({ table }) => table));
  for (const table of new Set(rows.map((row) => row.table))) {
    const own = rows.filter((row) => row.table === table);
    if (!known.has(table)) reasons.push(...reasonsOfRows(table, own));
  }
  return reasons.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function reasonsOfRows(table: string, rows: readonly RowChange[]): Reason[] {
  const of = (change: RowChange['change']): RowChange[] => rows.filter((row) => row.change === change);
  const [added, changed, removed] = [of('added'), of('changed'), of('removed')];
  const renamed = findRenamed(added, removed);
  const count = (many: number): string => `${many} ${many === 1 ? 'row' : 'rows'} of ${table}`;
  const reasons: (Reason | null)[] = [
    renamed === 0 ? null : { level: 'major', reason: `${count(renamed)}: the same row has another identifier` },
    table === 'articles' && removed.length > 0
      ? { level: 'major', reason: `${count(removed.length)} gone: the identifiers of all their rows lead nowhere` }
      : null,
    added.length === 0 ? null : { level: 'minor', reason: `${count(added.length)} added` },
    changed.length === 0 ? null : { level: 'patch', reason: `${count(changed.length)} mended` },
    removed.length === 0 || table === 'articles' ? null : { level: 'patch', reason: `${count(removed.length)} taken out` },
  ];
  return reasons.filter((reason) => reason !== null);
}

/** Rows that went and came back at the same place, or entities of the same name, under another identifier. */
function findRenamed(added: readonly RowChange[], removed: readonly RowChange[]): number {
  const keyOf = ({ article_id, row_id, label }: RowChange): string => {
    const anchor = /\d+-\d+$/u.exec(row_id)?.[0];
    const scheme = row_id.split('/')[0] ?? '';
    return article_id === null ? `${scheme} ${label}` : `${article_id} ${anchor ?? row_id} ${label}`;
  };
  const gone = new Set(removed.filter(({ table }) => table !== 'issues').map(keyOf));
  return added.filter((row) => row.table !== 'issues' && gone.has(keyOf(row))).length;
}

const NUMBER = /^(\d+)\.(\d+)\.(\d+)$/u;

/**
 * The next version.
 * @throws {AsReportedError} when the text is no version of three numbers
 */
export function bumpVersion(version: string, level: Level): string {
  const [major, minor, patch] = partsOf(version);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Negative where the first is the lower one. */
export function compareNumbers(a: string, b: string): number {
  const [first, second] = [partsOf(a), partsOf(b)];
  return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
}

function partsOf(version: string): [number, number, number] {
  const match = NUMBER.exec(version);
  if (match === null) throw dataError({ problem: `${version} is no version`, remedy: 'write three numbers: 1.2.3' });
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}
