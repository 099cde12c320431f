import { describe, expect, it } from 'vitest';
import { formatTrouble } from '../../pipeline/errors.ts';
import { parseManifest } from '../../pipeline/input/parse-manifest.ts';

const troublesOf = (text: string): string[] => parseManifest(text, 'raw/articles.csv').troubles.map(formatTrouble);

describe('parseManifest', () => {
  it('fills what is given and leaves the rest null', () => {
    const { entries, troubles } = parseManifest(
      '\ufefffile,published,note\r\na.txt,2022-03-03,"two\r\nlines"\r\n\r\nb.txt,,\r\n',
      'raw/articles.csv',
    );
    expect(troubles).toEqual([]);
    const none = { publisher: null, url: null, published: null, headline: null, byline: null, language: null, rights: null, note: null };
    expect(entries).toEqual([
      { line: 2, row: { ...none, file: 'a.txt', published: '2022-03-03', note: 'two\r\nlines' } },
      { line: 5, row: { ...none, file: 'b.txt' } },
    ]);
  });

  it.each([
    ['an empty file', '', [/articles\.csv:1: the manifest is empty; give it a header/]],
    ['an unknown column', 'file,publishd\na.txt,2022-03-03\n', [/articles\.csv:1: unknown column "publishd"; use file, publisher/]],
    ['a column twice', 'file,note,note\na.txt,,\n', [/the column note stands twice/]],
    ['no column file', 'note\nx\n', [/there is no column file/]],
    ['too few cells', 'file,note\na.txt\n', [/articles\.csv:2: malformed row: 1 cells under 2 columns; end it with the commas/]],
    ['semicolons', 'file;note\na.txt;x\n', [/articles\.csv:1: the cells are parted by ";"; save the file as CSV with commas/]],
    ['tabs', 'file\tnote\na.txt\tx\n', [/articles\.csv:1: the cells are parted by "\\t"/]],
    ['too many cells, after a cell of three lines', 'file,note\na.txt,"1\n2\n3"\nb.txt,x,y\n', [/articles\.csv:5: malformed row: 3 cells/]],
    ['an unclosed quotation mark', 'file,note\na.txt,ok\nb.txt,"x\n', [/articles\.csv:3: malformed row: quoted field unterminated/]],
    ['an empty file cell', 'file,note\n,x\n', [/articles\.csv:2: the cell file is empty/]],
    ['a file twice', 'file\na.txt\nb.txt\n./a.txt\n', [/articles\.csv:4: \.\/a\.txt stands on line 2 already/]],
    [
      'a file twice, spelt with other code points',
      'file\ncafe\u0301.txt\ncaf\u00e9.txt\n',
      [/articles\.csv:3: .* stands on line 2 already/],
    ],
    ['no date', 'file,published\na.txt,yesterday\n', [/articles\.csv:2: published is no date: yesterday; write the day as YYYY-MM-DD/]],
    ['a day that does not exist', 'file,published\na.txt,2022-02-30\n', [/no day of the calendar: 2022-02-30/]],
    ['a language in words', 'file,language\na.txt,English\n', [/language is no BCP 47 tag: English/]],
    ['no web address', 'file,url\na.txt,javascript:1\n', [/url is no web address/]],
    ['a path upwards', 'file\n../secret.txt\n', [/articles\.csv:2: \.\.\/secret\.txt leads out of the folder/]],
    ['a path upwards in the middle', 'file\na/../../b.txt\n', [/leads out of the folder/]],
    ['an absolute path', 'file\n/etc/motd.txt\n', [/leads out of the folder/]],
    ['a path with a drive', 'file\nC:\\a.txt\n', [/leads out of the folder/]],
    [
      'several faults at once',
      'file,published\n,x\nb.txt,y\n',
      [/:2: the cell file is empty/, /:2: published is no date: x/, /:3: published is no date: y/],
    ],
  ])('says where and what: %s', (_, text, expected) => {
    const troubles = troublesOf(text);
    expect(troubles).toHaveLength(expected.length);
    expected.forEach((pattern, index) => {
      expect(troubles[index]).toMatch(pattern);
    });
  });

  it.each([
    ['dots inside a name', 'file\na..b.txt\n'],
    ['a sub-folder', 'file\n2022/a.txt\n'],
    ['a leap day', 'file,published\na.txt,2024-02-29\n'],
    ['a regional language', 'file,language\na.txt,en-GB\n'],
  ])('takes %s', (_, text) => {
    expect(troublesOf(text)).toEqual([]);
  });
});
