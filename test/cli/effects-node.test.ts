import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it } from 'vitest';
import { describeSystemError } from '../../pipeline/effects.ts';
import { nodeDisk, nodeEffects } from '../../pipeline/effects-node.ts';
import { countLines } from '../../pipeline/terminal.ts';

const folder = nodeDisk.resolve(mkdtempSync(join(tmpdir(), 'as-reported-disk-')));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (...names: string[]): string => join(folder, ...names);

describe('nodeDisk', () => {
  it('does what it says', () => {
    nodeDisk.makeFolder(at('a', 'b'));
    nodeDisk.write(at('a', 'b', 'text.txt'), 'é');
    nodeDisk.flush(at('a', 'b', 'text.txt'));
    nodeDisk.flush(at('a', 'b'));
    expect(nodeDisk.kindOf(at('a', 'b'))).toBe('folder');
    expect(nodeDisk.kindOf(at('a', 'b', 'text.txt'))).toBe('file');
    expect(nodeDisk.kindOf(at('none'))).toBeNull();
    expect([...nodeDisk.read(at('a', 'b', 'text.txt'))]).toEqual([0xc3, 0xa9]);
    nodeDisk.move(at('a', 'b'), at('c'));
    expect(readFileSync(at('c', 'text.txt'), 'utf8')).toBe('é');
    nodeDisk.remove(at('c'));
    nodeDisk.remove(at('c'));
    expect(nodeDisk.kindOf(at('c'))).toBeNull();
  });

  it('tells links apart, and follows them where it resolves', () => {
    nodeDisk.makeFolder(at('real'));
    symlinkSync(at('real'), at('link'));
    expect(nodeDisk.list(folder)).toContainEqual({ name: 'link', kind: 'link' });
    expect(nodeDisk.kindOf(at('link'))).toBe('folder');
    expect(nodeDisk.resolve(at('link', 'new', 'file.txt'))).toBe(at('real', 'new', 'file.txt'));
  });

  it('follows a link to what is not there yet', () => {
    symlinkSync(join('later', 'deep'), at('early'));
    expect(nodeDisk.resolve(at('early', 'x'))).toBe(at('later', 'deep', 'x'));
    symlinkSync('circle', at('circle'));
    expect(nodeDisk.resolve(at('circle', 'x'))).toBe(at('circle', 'x'));
  });

  it.runIf(process.platform === 'linux')('gives up where the system takes no folders', () => {
    expect(() => nodeDisk.makeFolder('/proc/none/at/all')).toThrow('/proc/none/at/all: cannot make the folder: no such file or folder');
  });

  it('claims a folder once', () => {
    expect(nodeDisk.claimFolder(at('claimed'))).toBe(true);
    expect(nodeDisk.claimFolder(at('claimed'))).toBe(false);
  });

  it('names the path and a remedy when the system refuses', () => {
    nodeDisk.write(at('file'), 'x');
    expect(() => nodeDisk.read(at('none.txt'))).toThrow(`${at('none.txt')}: cannot read: no such file or folder; check the path`);
    expect(() => nodeDisk.read(folder)).toThrow('it is a folder, not a file');
    expect(() => nodeDisk.write(at('file', 'x'), '')).toThrow(`${at('file', 'x')}: cannot write: a part of the path is a file`);
    expect(() => nodeDisk.makeFolder(at('file', 'x'))).toThrow('a part of the path is a file');
    expect(() => nodeDisk.move(at('none'), at('there'))).toThrow(`${at('none')}: cannot move to ${at('there')}: no such file`);
  });
});

describe('describeSystemError', () => {
  it('leaves faults of the program alone', () => {
    expect(describeSystemError(new TypeError('x is undefined'), 'read', 'a')).toBeNull();
    expect(describeSystemError('text', 'read', 'a')).toBeNull();
  });

  it('gives the code of a refusal it does not know', () => {
    const error = Object.assign(new Error('odd'), { code: 'EODD', syscall: 'open' });
    expect(describeSystemError(error, 'read', 'a')?.problem).toBe('cannot read: EODD');
  });
});

describe('effects of a process', () => {
  it('know whether a process runs', () => {
    const { isRunning, processId } = nodeEffects({ quiet: true });
    expect(isRunning(processId)).toBe(true);
    expect(isRunning(2 ** 22 + 1)).toBe(false);
  });

  it('show progress as a line now and then', () => {
    const lines: string[] = [];
    const progress = countLines(250, 'articles', (line) => void lines.push(line));
    for (let index = 0; index < 250; index += 1) progress.step();
    expect(lines).toEqual(['100 of 250 articles', '200 of 250 articles']);
  });
});
