/** CSV that people write: cells with the places where they stand, and all that is wrong with the shape of the file. */
import Papa from 'papaparse';
import type { Trouble } from '../errors.ts';

/** A place in a file, both from 1; the column counts characters. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface CsvCell extends Place {
  readonly text: string;
  readonly quoted: boolean;
}

export interface CsvRow<Column extends string> {
  /** The line on which the row starts, from 1. */
  readonly line: number;
  /** The cells of the columns that the file has. */
  readonly cells: ReadonlyMap<Column, CsvCell>;
}

export interface CsvTable<Column extends string> {
  readonly rows: readonly CsvRow<Column>[];
  readonly troubles: Trouble[];
}

/** What a file may and must hold. */
export interface CsvShape<Column extends string> {
  /** What the file is, for messages: `the manifest`. */
  readonly what: string;
  readonly columns: readonly Column[];
  /** Columns that must be there, each with what it is for. */
  readonly required: Readonly<Partial<Record<Column, string>>>;
}

export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly CsvCell[];
}

/**
 * Reads a file with a header line. Blank lines are passed over.
 * @param file as the user named it, for messages
 */
export function readCsv<const Column extends string>(text: string, file: string, shape: CsvShape<Column>): CsvTable<Column> {
  const { records, troubles } = splitRecords(text.replace(/^\ufeff/u, ''), file);
  const [header, ...rest] = records;
  const required = Object.keys(shape.required);
  if (header === undefined) {
    const remedy = `give it a header with the column${required.length === 1 ? '' : 's'} ${required.join(', ')}`;
    return { rows: [], troubles: [...troubles, { file, line: 1, problem: `${shape.what} is empty`, remedy }] };
  }
  const headerTroubles = checkHeader(header, file, shape);
  if (headerTroubles.length > 0) return { rows: [], troubles: [...troubles, ...headerTroubles] };
  const names = header.cells.map(({ text: name }) => name.trim() as Column);
  const rows = rest.flatMap(({ cells, line }): CsvRow<Column>[] => {
    if (cells.length === names.length) return [{ line, cells: new Map(names.map((name, index) => [name, cells[index] as CsvCell])) }];
    const problem = `malformed row: ${cells.length} cells under ${names.length} columns`;
    const remedy =
      cells.length < names.length ? 'end it with the commas of the empty cells' : 'put a cell that holds a comma into double quotes';
    troubles.push({ file, line, problem, remedy });
    return [];
  });
  return { rows, troubles };
}

/** The place of a character of a cell: a quoted cell may hold line breaks, and doubles its quotation marks. */
export function placeInCell({ text, line, column, quoted }: CsvCell, index: number): Place {
  const before = text.slice(0, index);
  const lines = before.split(LINE_BREAK);
  const last = lines.at(-1) as string;
  const marks = quoted ? (last.match(/"/gu)?.length ?? 0) : 0;
  return { line: line + lines.length - 1, column: (lines.length === 1 ? column : 1) + [...last].length + marks };
}

const LINE_BREAK = /\r\n|\n|\r/u;

/** Cells by row, with the line on which each row starts: a quoted cell may hold line breaks. Blank lines are passed over. */
export function splitRecords(text: string, file: string): { records: CsvRecord[]; troubles: Trouble[] } {
  const records: CsvRecord[] = [];
  const troubles: Trouble[] = [];
  let cursor = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    step: ({ data, errors, meta }) => {
      for (const { message } of errors) {
        troubles.push({ file, line, problem: `malformed row: ${message.toLowerCase()}`, remedy: 'check its quotation marks' });
      }
      const source = text.slice(cursor, meta.cursor);
      if (errors.length === 0 && data.some((cell) => cell.trim() !== '')) records.push({ line, cells: placeCells(data, source, line) });
      line += source.match(/\r\n|\n|\r/gu)?.length ?? 0;
      cursor = meta.cursor;
    },
  });
  return { records, troubles };
}

/** Gives each cell of a record the place where its text starts. */
function placeCells(values: readonly string[], source: string, first: number): CsvCell[] {
  let at = 0;
  let place: Place = { line: first, column: 1 };
  return values.map((text) => {
    const quoted = source[at] === '"';
    const length = quoted ? text.length + (text.match(/"/gu)?.length ?? 0) : text.length;
    const cell = { text, quoted, line: place.line, column: place.column + (quoted ? 1 : 0) };
    const end = placeInCell(cell, text.length);
    // the closing mark, if any, and the comma
    at += length + (quoted ? 3 : 1);
    place = { line: end.line, column: end.column + (quoted ? 2 : 1) };
    return cell;
  });
}

function checkHeader<Column extends string>({ cells, line }: CsvRecord, file: string, { columns, required }: CsvShape<Column>): Trouble[] {
  const known: readonly string[] = columns;
  const [separator] = cells.length === 1 ? (/[;\t|]/u.exec(cells[0]?.text ?? '') ?? []) : [];
  if (separator !== undefined) {
    const problem = `the cells are parted by ${JSON.stringify(separator)}`;
    return [{ file, line, problem, remedy: 'save the file as CSV with commas' }];
  }
  const names = cells.map(({ text }) => text.trim());
  const wrong = names.flatMap((name, index): Trouble[] => {
    if (!known.includes(name)) {
      return [{ file, line, problem: `unknown column ${JSON.stringify(name)}`, remedy: `use ${known.join(', ')}` }];
    }
    if (names.indexOf(name) === index) return [];
    return [{ file, line, problem: `the column ${name} stands twice`, remedy: 'keep one of them' }];
  });
  const absent = Object.entries<string | undefined>(required).filter(([name]) => !names.includes(name));
  return [
    ...wrong,
    ...absent.map(([name, purpose]) => ({ file, line, problem: `there is no column ${name}`, remedy: `add it (${purpose})` })),
  ];
}
