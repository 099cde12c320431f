import { describe, expect, it } from 'vitest';
import { AsReportedError, dataError } from '../../pipeline/errors.ts';
import { readAllSources, readSources } from '../../pipeline/input/read-sources.ts';
import { memoryDisk } from '../support/memory-disk.ts';

function complaintOf(files: Record<string, string | Uint8Array>): string[] {
  try {
    readSources('/raw', memoryDisk(files));
  } catch (error) {
    if (error instanceof AsReportedError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('readSources', () => {
  it('reads folders within folders, in the order of the paths, and gives each text its row', () => {
    const { articles, issues } = readSources(
      '/raw',
      memoryDisk({ '/raw/b.txt': 'B', '/raw/Z.TXT': 'Z', '/raw/a/é.txt': 'E', '/raw/articles.csv': 'file,publisher\na/é.txt,Paper\n' }),
    );
    expect(articles.map(({ path }) => path)).toEqual(['Z.TXT', 'a/é.txt', 'b.txt']);
    expect(articles.map(({ manifest }) => manifest?.publisher ?? null)).toEqual([null, 'Paper', null]);
    expect(issues).toEqual([]);
  });

  it('needs no manifest', () => {
    expect(readSources('/raw', memoryDisk({ '/raw/a.txt': 'A' })).articles).toMatchObject([{ path: 'a.txt', manifest: null }]);
  });

  it('finds a file that the manifest spells with other code points', () => {
    const { articles } = readSources(
      '/raw',
      memoryDisk({ '/raw/cafe\u0301.txt': 'A', '/raw/articles.csv': 'file,note\ncaf\u00e9.txt,yes\n' }),
    );
    expect(articles).toMatchObject([{ path: 'cafe\u0301.txt', manifest: { note: 'yes' } }]);
  });

  it('says what it passed over, but for files of the system', () => {
    const { issues } = readSources(
      '/raw',
      memoryDisk({ '/raw/a.txt': 'A', '/raw/b.html': 'x', '/raw/link.txt': '@link', '/raw/.DS_Store': 'x' }),
    );
    expect(issues.map(({ message }) => message)).toEqual([
      'b.html was not read: it is not a .txt file',
      'link.txt was not read: it is a symbolic link',
    ]);
    expect(new Set(issues.map(({ issue_id }) => issue_id)).size).toBe(2);
  });

  it('leaves out what is no text, cannot be read or is there already, and says why', () => {
    const disk = memoryDisk({
      '/raw/a.txt': 'A',
      '/raw/b.txt': new Uint8Array([0x41, 0x0a, 0xff]),
      '/raw/c.txt': '',
      '/raw/d.txt': 'A',
      '/raw/e.txt': 'E',
    });
    const denied = dataError({ file: '/raw/e.txt', problem: 'cannot read: permission denied' });
    const read = (file: string): Uint8Array => {
      if (file === '/raw/e.txt') throw denied;
      return disk.read(file);
    };
    const { articles, issues, leftOut } = readSources('/raw', { ...disk, read });
    expect(articles.map(({ path }) => path)).toEqual(['a.txt']);
    expect(issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'input.unfit b.txt: line 2: not UTF-8: byte 0xff at offset 2; save the text as UTF-8',
      'input.unfit c.txt: the file is empty; put the text in or delete the file',
      'input.copy d.txt: the same article as a.txt (a559aead08264d579); keep one of the two files',
      'input.unfit e.txt: cannot read: permission denied',
    ]);
    expect(leftOut.map(({ file }) => file)).toEqual(['/raw/b.txt', '/raw/c.txt', '/raw/d.txt', '/raw/e.txt']);
  });

  it('leaves out none for those who need all', () => {
    const files = { '/raw/a.txt': 'A', '/raw/b.txt': 'A', '/raw/c.txt': 'C' };
    expect(() => readAllSources('/raw', memoryDisk(files))).toThrow(
      '/raw/b.txt: the same article as a.txt (a559aead08264d579); keep one of the two files',
    );
    expect(readAllSources('/raw', memoryDisk({ ...files, '/raw/b.txt': 'B' })).articles).toHaveLength(3);
  });

  it.each([
    ['no folder', {}, ['/raw: there is no such folder; name the folder of raw articles with --raw']],
    ['a file', { '/raw': 'x' }, ['/raw: it is no folder; name the folder of raw articles with --raw']],
    ['no articles', { '/raw/b.html': 'x' }, ['/raw: there are no articles; put each article into a .txt file of its own']],
    [
      'no text that is fit',
      { '/raw/a.txt': ' \n' },
      ['/raw/a.txt: the file holds nothing but white space; put the text in or delete the file'],
    ],
    [
      'a manifest that is not UTF-8',
      { '/raw/a.txt': 'A', '/raw/articles.csv': new Uint8Array([0x66, 0xff]) },
      ['/raw/articles.csv:1: not UTF-8: byte 0xff at offset 1; save the text as UTF-8'],
    ],
    [
      'everything at once',
      { '/raw/a.txt': '', '/raw/b.txt': new Uint8Array([0xff]), '/raw/articles.csv': 'file,published\nc.txt,soon\n' },
      [
        '/raw/a.txt: the file is empty; put the text in or delete the file',
        '/raw/b.txt:1: not UTF-8: byte 0xff at offset 0; save the text as UTF-8',
        '/raw/articles.csv:2: published is no date: soon; write the day as YYYY-MM-DD',
        '/raw/articles.csv:2: there is no c.txt beside the manifest; add the .txt file or delete the row',
      ],
    ],
  ])('tells all that is wrong: %s', (_, files, expected) => {
    expect(complaintOf(files as unknown as Record<string, string | Uint8Array>)).toEqual(expected);
  });
});
