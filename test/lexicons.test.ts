/** Words that no rule asks for are dead: every class of every table of classes is asked for by its name. */
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../pipeline/lexicons/load.ts';
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
