/** The two kinds of trouble that end a run. Doubts about data are rows in `issues`, never exceptions. */

/** Where something is wrong and how to mend it. */
export interface Trouble {
  /** What is wrong, as one lower-case sentence without a full stop. */
  readonly problem: string;
  /** The file, as the user named it. */
  readonly file?: string;
  /** The line, from 1. */
  readonly line?: number;
  /** The position in the line, from 1, in characters. */
  readonly column?: number;
  /** The identifier of the row that it is about. */
  readonly rowId?: string;
  /** What to do about it. */
  readonly remedy?: string;
}

/** Thrown for what the user can mend; its message is all that is printed, never a stack trace. */
export class AsReportedError extends Error {
  readonly exitCode: 1 | 2;
  readonly troubles: readonly Trouble[];

  constructor(exitCode: 1 | 2, troubles: readonly Trouble[]) {
    super(troubles.map(formatTrouble).join('\n'));
    this.name = exitCode === 1 ? 'DataError' : 'UsageError';
    this.exitCode = exitCode;
    this.troubles = troubles;
  }
}

/** The input or the data is broken (exit code 1). */
export const dataError = (...troubles: readonly Trouble[]): AsReportedError => new AsReportedError(1, troubles);

/** The command was called wrongly (exit code 2). */
export const usageError = (...troubles: readonly Trouble[]): AsReportedError => new AsReportedError(2, troubles);

/** `file:line: problem (remedy)`, the form that editors and CI recognise. */
export function formatTrouble({ problem, file, line, remedy }: Trouble): string {
  const where = file === undefined ? '' : line === undefined ? `${file}: ` : `${file}:${line}: `;
  return `${where}${problem}${remedy === undefined ? '' : `; ${remedy}`}`;
}
