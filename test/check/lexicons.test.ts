import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLexicon } from '../../pipeline/check/check-lexicon.ts';

const FOLDER = 'pipeline/lexicons';
const none = { corpus: null, base: null };

describe('the lexicons of the project', () => {
  it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.csv')))('%s holds plain words in order, no line twice', (name) => {
    const findings = checkLexicon(readFileSync(`${FOLDER}/${name}`, 'utf8'), `${FOLDER}/${name}`, none);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('a term', () => {
  const rulesOf = (term: string): string[] =>
    checkLexicon(`term,note\n"${term.replaceAll('"', '""')}",\n`, 'words.csv', none).map(({ rule }) => rule);

  it.each([
    'road',
    'U.S.',
    "don't",
    'at_least',
    '$',
    '°C',
    'p.m.',
    'Côte d’Ivoire',
    'loading...',
    'state(s)',
    '“start quote',
    'AT&T',
    'C++',
    '24/7',
  ])('%s is plain', (term) => {
    expect(rulesOf(term)).toEqual(term === 'C++' ? ['lexicon.character'] : []);
  });

  it.each(['(a+)+$', '(a|aa)*b', '[a-z]+', '\\d+', '^x', 'x{2,}', '.*', '(?=x)', 'a\u202eb', 'x'.repeat(121), 'line\nbreak'])(
    '%j is none',
    (term) => {
      expect(rulesOf(term)).toContain('lexicon.character');
    },
  );

  it('is ambiguous with two lines, and unused where no article has it', () => {
    const text = 'term,note\nbank,river\nbank,money\nzebra,\n';
    expect(checkLexicon(text, 'words.csv', { corpus: 'the bank', base: 'term,note\n' })).toMatchObject([
      { rule: 'lexicon.ambiguous', severity: 'info', message: 'several senses: bank' },
      { rule: 'lexicon.unused', severity: 'warning', message: 'added, but in no article: "zebra" (line 4)' },
    ]);
  });
});
