/** What contributors may do wrong, on purpose or not, each with what the check must say. */
import { readFileSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../pipeline/check/finding.ts';
import { CORRECTIONS_HEADER, type GitProject } from '../support/git-project.ts';

export const read = (project: GitProject, path: string): string => readFileSync(join(project.root, path), 'utf8');

export type Spoil = (project: GitProject) => void | Promise<void>;
export type Expected = Partial<Finding> & { says: RegExp };

export const append =
  (path: string, text: string): Spoil =>
  (project) =>
    project.write(path, `${read(project, path)}${text}`);
const replace =
  (path: string, from: string, to: string): Spoil =>
  (project) => {
    const text = read(project, path);
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    project.write(path, text.replace(from, to));
  };
export const add =
  (path: string, content: string | Uint8Array): Spoil =>
  (project) =>
    project.write(path, content);
const correction = (line: string): Spoil => append('raw/corrections.csv', `${line},why,me,2024-03-01\n`);

const MANIFEST = 'raw/articles.csv';
export const CORRECTIONS = 'raw/corrections.csv';
export const WORDS = 'pipeline/lexicons/words.csv';
const GOLD = 'test/gold/village.json';
const RLO = '\u202e';

export const REFUSED: readonly (readonly [what: string, spoil: Spoil, expected: Expected])[] = [
  [
    'a manifest row that leads out of the folder',
    append(MANIFEST, '../../etc/passwd,,\n'),
    { rule: 'manifest.unfit', file: MANIFEST, line: 5, says: /leads out of the folder/u },
  ],
  [
    'a file name that leads out of it on Windows',
    add('raw/..\\..\\x.txt', 'A text.\n'),
    { rule: 'raw.name', says: /leads out of the folder on Windows/u },
  ],
  ['a file name with a right-to-left override', add(`raw/a${RLO}txt.exe.txt`, 'A text.\n'), { rule: 'raw.name', says: /hide or turn/u }],
  [
    'a name that Windows cannot write',
    add('raw/con.txt', 'A text.\n'),
    { rule: 'raw.name', file: 'raw/con.txt', says: /cannot be written on Windows/u },
  ],
  [
    'names that differ in case only',
    add('raw/Village.txt', 'Another text.\n'),
    { rule: 'raw.name', says: /only in how letters are written/u },
  ],
  [
    'a symbolic link out of raw/',
    ({ root }) => symlinkSync('/etc/passwd', join(root, 'raw/secret.txt')),
    { rule: 'raw.link', file: 'raw/secret.txt', says: /symbolic link, and is not followed/u },
  ],
  [
    'a manifest that is a symbolic link',
    ({ root }) => {
      renameSync(join(root, MANIFEST), join(root, 'm.csv'));
      symlinkSync('../m.csv', join(root, MANIFEST));
    },
    { rule: 'raw.link', file: MANIFEST, says: /symbolic link/u },
  ],
  [
    'a file of 200 MB, which is not read',
    ({ root, write }) => {
      write('raw/large.txt', '');
      truncateSync(join(root, 'raw/large.txt'), 200e6);
    },
    { rule: 'raw.size', file: 'raw/large.txt', says: /200 MB large and was not read/u },
  ],
  [
    'a formula in the manifest',
    append(MANIFEST, 'council.txt,,"=HYPERLINK(""http://x"")"\n'),
    { rule: 'manifest.formula', file: MANIFEST, line: 5, column: 15, says: /takes the cell note for a formula/u },
  ],
  [
    'a formula in a correction, after a cell of two lines',
    correction(`quotes,x.q1-2,set,cue,said,@SUM(A1)`),
    { rule: 'corrections.formula', file: CORRECTIONS, line: 4, column: 28, row_id: 'x.q1-2', says: /formula/u },
  ],
  [
    'a right-to-left override deep in a cell of the manifest',
    append(MANIFEST, `council.txt,,"first\nsecond ${RLO} line"\n`),
    { rule: 'manifest.hidden', line: 6, column: 8, says: /\\u\{202e\}/u },
  ],
  [
    'a right-to-left override in a text',
    append('raw/council.txt', `The mayor ${RLO}said no.\n`),
    { rule: 'raw.hidden', file: 'raw/council.txt', line: 3, column: 11, says: /\\u\{202e\}/u },
  ],
  [
    'a text that is not UTF-8',
    add('raw/latin.txt', new Uint8Array([0x41, 0x0a, 0xe9, 0x0a])),
    { rule: 'raw.unfit', file: 'raw/latin.txt', line: 2, says: /not UTF-8: byte 0xe9/u },
  ],
  ['a NUL byte', add('raw/binary.txt', 'A\nB\0\n'), { rule: 'raw.unfit', file: 'raw/binary.txt', line: 2, says: /NUL byte/u }],
  ['an empty file', add('raw/empty.txt', ''), { rule: 'raw.unfit', file: 'raw/empty.txt', says: /is empty/u }],
  [
    'an article that is there already',
    (project) => project.write('raw/copy.txt', read(project, 'raw/council.txt')),
    { rule: 'raw.unfit', file: 'raw/council.txt', says: /the same article as .*copy\.txt/u },
  ],
  [
    'an article that is there in other words',
    (project) => project.write('raw/zcopy.txt', `${read(project, 'raw/council.txt')}More soon.\n`),
    { rule: 'raw.near-duplicate', file: 'raw/zcopy.txt', line: 1, says: /100 % of the shorter .* raw\/council\.txt/u },
  ],
  [
    'a manifest row without its file',
    append(MANIFEST, 'gone.txt,,\n'),
    { rule: 'manifest.unfit', file: MANIFEST, line: 5, says: /there is no gone\.txt beside/u },
  ],
  ['a manifest row twice', append(MANIFEST, 'village.txt,,\n'), { rule: 'manifest.unfit', line: 5, says: /stands on line 2 already/u }],
  [
    'a date that is no day',
    replace(MANIFEST, '2021-05-11', '2021-02-30'),
    { rule: 'manifest.unfit', line: 4, says: /no day of the calendar/u },
  ],
  [
    'an unknown column',
    replace(MANIFEST, 'file,published,note', 'file,date,note'),
    { rule: 'manifest.unfit', line: 1, says: /unknown column "date"/u },
  ],
  [
    'a quotation mark that is never closed',
    append(MANIFEST, 'council.txt,,"open\n'),
    { rule: 'manifest.unfit', line: 5, says: /quotes|quoted/u },
  ],
  [
    'a correction of a row that is gone',
    correction('quotes,village.txt: Rescue crews,drop,,,'),
    { rule: 'corrections.unfit', file: CORRECTIONS, line: 4, says: /stale: there is no such row/u },
  ],
  [
    'a correction whose old value is gone',
    replace(CORRECTIONS, 'medium,,interview', 'medium,video,interview'),
    { rule: 'corrections.unfit', line: 2, says: /stale: medium is empty now, not "video"/u },
  ],
  [
    'a correction that stands twice',
    correction('quotes,village.txt: Nobody was hurt,set,medium,,radio'),
    { rule: 'corrections.unfit', line: 4, says: /duplicate: line 2/u },
  ],
  [
    'a correction of an unknown column',
    correction('quotes,village.txt: Nobody was hurt,set,verb,,says'),
    { rule: 'corrections.unfit', line: 4, says: /no column "verb"/u },
  ],
  [
    'a correction with a value of the wrong type',
    correction('quotes,village.txt: Nobody was hurt,set,said_on,,Friday'),
    { rule: 'corrections.unfit', line: 4, says: /"Friday" is no day/u },
  ],
  [
    'a correction that names an entity nobody knows',
    correction('quotes,village.txt: Nobody was hurt,set,speaker_id,person/ana-lopez,person/x'),
    { rule: 'data.invalid', file: 'raw/village.txt', says: /speaker_id names no row of entities/u },
  ],
  [
    'corrections without a column',
    replace(CORRECTIONS, `${CORRECTIONS_HEADER}\n`, `${CORRECTIONS_HEADER.replace('reason,', '')}\n`),
    { rule: 'corrections.unfit', line: 1, says: /there is no column reason/u },
  ],
  [
    'a regular expression bomb in a lexicon',
    append(WORDS, '(x+x+)+y,\n'),
    { rule: 'lexicon.character', file: WORDS, line: 4, says: /reads like a pattern/u },
  ],
  [
    'a class of characters in a lexicon',
    append(WORDS, '[a-z]*,\n'),
    { rule: 'lexicon.character', file: WORDS, line: 4, says: /holds "\[", which stands in no word/u },
  ],
  ['a line of a lexicon twice', append(WORDS, 'road,\n'), { rule: 'lexicon.duplicate', file: WORDS, line: 4, says: /the same as line 3/u }],
  [
    'a ragged line of a lexicon',
    append(WORDS, 'well, deep, and wide\n'),
    { rule: 'lexicon.unfit', file: WORDS, line: 4, says: /3 cells under 2 columns/u },
  ],
  [
    'gold that is no JSON',
    add(GOLD, '{\n "article": "village.txt",\n quotes: []\n}'),
    { rule: 'gold.unfit', file: GOLD, line: 3, says: /no JSON/u },
  ],
  [
    'gold of another form',
    replace(GOLD, '"figures": []', '"figures": [\n  {"start": 0, "end": "6", "text": "Rescue"}\n ]'),
    { rule: 'gold.unfit', file: GOLD, line: 5, says: /figures\.0\.end/u },
  ],
  [
    'an edited schema',
    append('schemas/quotes.schema.json', ' '),
    { rule: 'generated.outdated', file: 'schemas/quotes.schema.json', says: /differs from what the models say/u },
  ],
  [
    'a published row mended by hand',
    replace('dist-data/quotes.csv', ',interview,', ',telegram,'),
    {
      rule: 'tables.outdated',
      file: 'dist-data/quotes.csv',
      line: 2,
      row_id: 'VILLAGE',
      says: /^lines that a fresh build does not have: 1; lines of one that are missing: 1$/u,
    },
  ],
  [
    'an article without the tables built anew',
    add('raw/new.txt', 'Two cats sat here.\n'),
    { rule: 'tables.outdated', file: 'dist-data/articles.csv', says: /does not have: 0; lines of one that are missing: 1$/u },
  ],
  [
    'a published file taken away',
    ({ root }) => rmSync(join(root, 'dist-data/quotes.parquet')),
    { rule: 'tables.outdated', file: 'dist-data/quotes.parquet', says: /is missing/u },
  ],
  [
    'a file among the tables that no build makes',
    add('dist-data/notes.csv', 'a\n'),
    { rule: 'tables.outdated', file: 'dist-data/notes.csv', says: /no build makes it/u },
  ],
];
