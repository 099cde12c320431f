import { describe, expect, it, vi } from 'vitest';
import { DamageError } from '../../pipeline/input/decompress.ts';
import { type StreamedRow, streamCsv } from '../../pipeline/input/stream-csv.ts';

async function read(csv: string | Uint8Array, size = 5): Promise<{ rows: StreamedRow[]; problem: string | null }> {
  const bytes = Buffer.from(csv as string);
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const rows: StreamedRow[] = [];
  try {
    for await (const row of streamCsv(chunks(), ['id', 'text'])) rows.push(row);
  } catch (error) {
    expect(error).toBeInstanceOf(DamageError);
    return { rows, problem: (error as DamageError).message };
  }
  return { rows, problem: null };
}

const ROW = { cells: { id: 'a', text: 'It “rained”.' } };

describe('streamCsv', () => {
  it.each([
    ['commas', 'id,text\na,It “rained”.\n', [ROW]],
    ['a byte order mark, and line breaks of Windows', '\ufeffid,text\r\na,It “rained”.\r\n', [ROW]],
    ['no line break at its end', 'id,text\na,It “rained”.', [ROW]],
    ['semicolons', 'id;text\na;It “rained”.\n', [ROW]],
    [
      'semicolons, and more commas than those',
      'id;text\na;one, two, three, four\n',
      [{ cells: { id: 'a', text: 'one, two, three, four' } }],
    ],
    ['quoted names', '"id","text"\na,It “rained”.\n', [ROW]],
    ['blank lines', 'id,text\n\na,It “rained”.\n\n\n', [ROW]],
    ['line breaks and quotation marks in a cell', 'text,id\n"One,\n""two""",a\n', [{ cells: { text: 'One,\n"two"', id: 'a' } }]],
    ['a row that is short', 'id,text\na\n', [{ cells: { id: 'a' } }]],
    ['a header only', 'id,text\n', []],
    ['a row that is long', 'id,text\na,One, two.\n', [{ problem: expect.stringMatching(/^malformed row: 3 cells under 2 columns/u) }]],
    ['an open quotation mark', 'id,text\na,"One.\nb,Two.\n', [{ problem: expect.stringContaining('quoted field unterminated') }]],
  ])('reads a file with %s, however its bytes come', async (_, csv, rows) => {
    expect(await read(csv)).toEqual({ rows, problem: null });
    expect(await read(csv, 1000)).toEqual({ rows, problem: null });
  });

  it.each([
    ['without a header', 'a,It rained.\n', [], /does not name the columns id and text/u],
    ['that is empty', '', [], /does not name the columns id and text/u],
    [
      'that is windows-1252 from some row on',
      Buffer.from('id,text\na,b\nc,caf\xe9 d\n', 'latin1'),
      [{ cells: { id: 'a', text: 'b' } }],
      /not UTF-8/u,
    ],
    ['that is UTF-16', Buffer.from('\ufeffid,text\na,b\n', 'utf16le'), [], /not UTF-8/u],
  ])('says what is wrong with a file %s', async (_, csv, rows, message) => {
    const found = await read(csv);
    expect(found.problem).toMatch(message);
    expect(found.rows).toEqual(rows);
  });

  it('stops at a row without end', async () => {
    const endless = `id,text\na,"${'no end '.repeat(7_000_000)}`;
    expect((await read(endless, 20_000_000)).problem).toBe('a row does not end');
    const chunks = vi.fn(() => Buffer.from('no end '.repeat(3_000_000)));
    const lineless = async function* (): AsyncGenerator<Uint8Array> {
      for (let piece = 0; piece < 9; piece += 1) yield chunks();
    };
    await expect(streamCsv(lineless(), ['id', 'text']).next()).rejects.toThrow('its first line does not name the columns id and text');
    expect(chunks).toHaveBeenCalledTimes(2);
  });
});
