import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { AsReportedError } from '../pipeline/errors.ts';
import { loadLexicon } from '../pipeline/lexicons/load.ts';
import { readOwnFile } from '../pipeline/own-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'as-reported-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

const REMEDY = 'bring it back: git checkout in a checkout, npm ci elsewhere';

describe('a file of the program', () => {
  const read = (bytes: readonly number[]): string => {
    writeFileSync(join(folder, 'words.csv'), new Uint8Array(bytes));
    return readOwnFile(pathToFileURL(join(folder, 'words.csv')), 'words.csv');
  };

  it('is read without the mark that some editors put before it', () => {
    expect(read([0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa9])).toBe('aé');
  });

  it('that is damaged is told by its name, with what to do', () => {
    expect(() => read([0x61, 0xff])).toThrow(new AsReportedError(1, [{ file: 'words.csv', problem: 'it is not UTF-8', remedy: REMEDY }]));
  });

  it('that is missing is, too', () => {
    const message = `pipeline/lexicons/no-such.csv: cannot read: no such file or folder; ${REMEDY}`;
    expect(() => loadLexicon('no-such', ['term'])).toThrow(message);
  });
});
