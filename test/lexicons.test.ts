/** Words that no rule asks for are dead: every class of every table of classes is asked for by its name. */
import { describe, expect, it } from 'vitest';
import { readTrigger } from '../pipeline/annotate/events/lexicon.ts';
import { AsReportedError } from '../pipeline/errors.ts';
import { loadLexicon, parseLexicon } from '../pipeline/lexicons/load.ts';
import { readSourceFiles } from './support/source-files.ts';

const code = readSourceFiles('pipeline/annotate')
  .map(({ text }) => text)
  .join('\n');
const frames = loadLexicon('event-triggers', ['term', 'pos', 'frame', 'type', 'mode', 'effect', 'roles']).map(({ frame }) => frame);

/** The name in quotation marks, whole or, as in `topic of ${topic}`, up to its last word; or as a condition of a frame. */
function isAskedFor(name: string): boolean {
  const start = name.slice(0, name.lastIndexOf(' ') + 1);
  return (
    code.includes(`'${name}'`) ||
    (start !== '' && code.includes(`\`${start}\${`)) ||
    frames.some((frame) => frame.split(/[ :|]/u).includes(name))
  );
}

describe.each([
  ['date-words', 'class'],
  ['event-words', 'class'],
  ['figure-words', 'class'],
  ['function-words', 'class'],
  ['name-words', 'class'],
  ['nouns-beside-names', 'sort'],
  ['quote-words', 'class'],
] as const)('%s', (table, column) => {
  it('holds no class that nothing asks for', () => {
    const names = new Set(loadLexicon(table, ['term', column]).map((entry) => entry[column] as string));
    expect(names.size).toBeGreaterThan(1);
    expect([...names].filter((name) => !isAskedFor(name))).toEqual([]);
  });
});

const TRIGGER = { term: 'meet', pos: 'verb', frame: 'obj', type: 'CONSULT', mode: '', effect: '', roles: '' };

describe('what a contributor gets wrong is no fault of the program, and is told with the file and what to do', () => {
  const troublesOf = (read: () => unknown): string => {
    try {
      read();
    } catch (error) {
      expect(error).toBeInstanceOf(AsReportedError);
      return (error as AsReportedError).message;
    }
    return '';
  };

  it.each([
    ['a good table', 'term,note\nroad,\n', ''],
    ['no words', 'term,note\n', 'pipeline/lexicons/words.csv: it holds no words; bring back what has been deleted'],
    ['too few cells', 'term,note\nroad\n', 'pipeline/lexicons/words.csv:2: too few fields: expected 2 fields but parsed 1; give each line'],
    ['too many cells', 'term,note\nroad,a,b\n', 'pipeline/lexicons/words.csv:2: too many fields'],
    ['another header', 'word,note\nroad,\n', 'pipeline/lexicons/words.csv:1: there is no column term; name it in the header'],
    ['a space', 'term,note\n road,\n', 'pipeline/lexicons/words.csv:2: a stray space in term; take it out'],
    ['no term', 'term,note\n,a\n', 'pipeline/lexicons/words.csv:2: the cell term is empty; fill it'],
    ['a line twice', 'term,note\nroad,\nway,\nroad,\n', 'pipeline/lexicons/words.csv:4: the same as line 2; keep one of the two lines'],
  ])('%s', (_, text, message) => {
    expect(troublesOf(() => parseLexicon(text, 'words', ['term', 'note']))).toContain(message);
    expect(troublesOf(() => parseLexicon(text, 'words', ['term', 'note'])) === '').toBe(message === '');
  });

  it.each([
    ['a good trigger', {}, ''],
    ['a good noun', { pos: 'noun', frame: 'near:peace !of:=war' }, ''],
    ['a part of speech', { pos: 'vrb' }, 'event-triggers.csv: meet: unknown pos "vrb"; use one of verb, noun'],
    ['a type', { type: 'MEET' }, 'event-triggers.csv: meet: unknown type "MEET"; use one of AGREE'],
    ['an effect', { effect: 'maybe' }, 'event-triggers.csv: meet: unknown effect "maybe"; use one of actual'],
    ['a condition', { frame: 'obj !object:human' }, 'event-triggers.csv: meet: unknown condition "object"; use one of obj'],
    ['a condition of nouns', { frame: 'near:peace' }, 'event-triggers.csv: meet: unknown condition "near"'],
    ['a preposition of two words', { frame: 'pp:out of' }, 'event-triggers.csv: meet: unknown condition "of"'],
  ])('%s', (_, cells, message) => {
    expect(troublesOf(() => readTrigger({ ...TRIGGER, ...cells }))).toContain(message);
    expect(troublesOf(() => readTrigger({ ...TRIGGER, ...cells })) === '').toBe(message === '');
  });
});
