/** CSV of archives, larger than memory: records as they come. What people write by hand is read by `readCsv`. */
import Papa from 'papaparse';
import { LONGEST_RECORD } from '../config.ts';
import { type Chunks, DamageError } from './decompress.ts';

/** The cells of a row by column, or what is wrong with the row. */
export type StreamedRow = { readonly cells: Readonly<Record<string, string>> } | { readonly problem: string };

const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Reads a file with a header line; its separator is the one that parts the columns that must be there.
 * @throws {DamageError} when one of these columns is missing, a row does not end, or the text is not UTF-8
 */
export async function* streamCsv(chunks: Chunks, required: readonly string[]): AsyncGenerator<StreamedRow> {
  let waiting = '';
  let header: Header | null = null;
  for await (const text of decode(chunks)) {
    waiting += text ?? '';
    if (header === null) {
      if (text !== null && !waiting.includes('\n') && waiting.length <= LONGEST_RECORD) continue;
      header = readHeader(waiting, required);
    }
    const { rows, length } = splitRows(waiting, header.delimiter, text === null);
    const first = header.isRead ? 0 : 1;
    header.isRead ||= rows.length > 0;
    for (const row of rows.slice(first)) yield nameCells(row, header.columns);
    waiting = waiting.slice(length);
    if (waiting.length > LONGEST_RECORD)
      throw new DamageError('a row does not end', 'check its quotation marks; what stands before was read');
  }
}

/** Pieces of text; null at the end. */
async function* decode(chunks: Chunks): AsyncGenerator<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new DamageError('it is not UTF-8', 'save it as UTF-8; what stands before was read') : error;
  }
  yield null;
}

interface Header {
  readonly delimiter: string;
  readonly columns: readonly string[];
  isRead: boolean;
}

function readHeader(text: string, required: readonly string[]): Header {
  for (const delimiter of DELIMITERS) {
    const columns = (Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? []).map((name) => name.trim());
    if (required.every((name) => columns.includes(name))) return { delimiter, columns, isRead: false };
  }
  throw new DamageError(`its first line does not name the columns ${required.join(' and ')}`, 'give it a header');
}

interface Row {
  readonly cells: readonly string[];
  readonly fault: string | null;
}

/** The rows of a text that are whole, and how much of it they take up. */
function splitRows(text: string, delimiter: string, isEnd: boolean): { rows: readonly Row[]; length: number } {
  const found: { row: Row; start: number }[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      found.push({ row: { cells: data, fault: errors[0]?.message.toLowerCase() ?? null }, start });
      start = meta.cursor;
    },
  });
  // More may come of the last row.
  const open = isEnd ? undefined : found.pop();
  return { rows: found.map(({ row }) => row).filter(({ cells }) => cells.some((cell) => cell !== '')), length: open?.start ?? start };
}

function nameCells({ cells, fault }: Row, columns: readonly string[]): StreamedRow {
  if (fault !== null) return { problem: `malformed row: ${fault} (check its quotation marks)` };
  if (cells.length > columns.length) {
    return {
      problem: `malformed row: ${cells.length} cells under ${columns.length} columns (put a cell that holds a comma into double quotes)`,
    };
  }
  return { cells: Object.fromEntries(cells.map((cell, index) => [columns[index], cell])) };
}
