import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFloors, flattenFigures, parseFloors, printFloors } from '../../pipeline/evaluate/floors.ts';
import { parseGold } from '../../pipeline/evaluate/gold.ts';
import { type Comparison, type Evaluation, evaluate } from '../../pipeline/evaluate/index.ts';
import { foldText, isOneOfNames, isSameName, isSomeName } from '../../pipeline/evaluate/names.ts';
import { mergeIntervals, overlapShare } from '../../pipeline/evaluate/overlap.ts';
import { printDisagreements, printEvaluation } from '../../pipeline/evaluate/print-evaluation.ts';
import { type Dataset, EMPTY_DATASET } from '../../pipeline/models/index.ts';

/** A made-up article with tables, gold, and the figures that the yardstick of the project's codebook gives for them. */
interface Case {
  readonly text: string;
  readonly tables: Pick<Dataset, 'articles' | 'sentences' | 'quotes' | 'figures' | 'events'>;
  readonly gold: readonly unknown[];
  readonly expected: Evaluation;
}

const flood = JSON.parse(readFileSync(new URL('flood.json', import.meta.url), 'utf8')) as Case;
const gold = flood.gold.map((article, index) => parseGold(JSON.stringify(article), `gold/${index}.json`));

const evaluateFlood = (change: Partial<Dataset> = {}): Comparison => {
  const dataset = { ...EMPTY_DATASET, ...flood.tables, ...change };
  return evaluate(dataset, gold, new Map(dataset.articles.map(({ article_id }) => [article_id, flood.text])));
};

describe('evaluate', () => {
  it('gives the figures of the yardstick', () => {
    expect(evaluateFlood().evaluation).toEqual(flood.expected);
  });

  it('names the gold articles that the tables do not hold, and counts their rows as missed', () => {
    expect(evaluateFlood().absent).toEqual(['absent.txt']);
    expect(evaluateFlood({ articles: [] }).evaluation).toMatchObject({ articles: 0, figures: { n: 4, recall: 0 } });
  });

  it('tells a row whose characters are not its text', () => {
    const figures = flood.tables.figures.map((row, index) => (index === 0 ? { ...row, text: '41 families' } : row));
    expect(evaluateFlood({ figures }).evaluation.anchors).toEqual({ checked: 15, broken: 1 });
  });

  it('lists what differs', () => {
    const lines = printDisagreements(evaluateFlood(), 'figures');
    expect(lines).toMatch(/^flood\.txt miss: three hours = 4$/mu);
    expect(lines).toMatch(/^flood\.txt extra: 5 = 5 count$/mu);
    expect(lines).toMatch(/^flood\.txt claimed by: nearly 200: the army ≠ Porto Velho council$/mu);
    expect(lines).not.toMatch(/quotes|40 families: .*measure/u);
  });

  it('prints every figure', () => {
    const printed = printEvaluation(evaluateFlood().evaluation);
    expect(printed).toMatch(/^figures +precision {2}66\.7 {2}recall {2}50\.0 {2}F1 {2}57\.1 {2}of 4$/mu);
    expect(printed).toMatch(/^ {2}boilerplate kept out +50\.0 of 2$/mu);
    expect(printed).toMatch(/^15 of 15 rows equal their raw characters$/mu);
  });
});

describe('names', () => {
  it.each([
    ['The U.K.’s army', 'u k army'],
    ['Volodymyr Zelens’kyy', 'volodymyr zelens kyy'],
    ['  João   Lima ', 'joao lima'],
    [null, ''],
  ])('folds %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each([
    ['Lima', 'João Lima', true],
    ['Ana Lima', 'João Lima', false],
    ['Porto Velho city council', 'council of Porto Velho', true],
    [null, '', true],
    [null, 'Lima', false],
  ])('%s and %s', (a, b, expected) => {
    expect(isSameName(a, b)).toBe(expected);
  });

  it('takes alternatives, and * for any recipient', () => {
    expect(isOneOfNames('city council', 'mayor', ['the City Council'])).toBe(true);
    expect(isOneOfNames('city council', 'mayor', undefined)).toBe(false);
    expect(isSomeName(['army'], [], undefined)).toBe(false);
    expect(isSomeName(['army'], [], ['*'])).toBe(true);
    expect(isSomeName([], [], undefined)).toBe(true);
    expect(isSomeName([], ['army'], ['*'])).toBe(false);
  });
});

describe('overlapShare', () => {
  it.each([
    [[[0, 10]], [[0, 10]], 1],
    [[[0, 10]], [[5, 15]], 1 / 3],
    [
      [
        [0, 10],
        [20, 30],
      ],
      [[0, 30]],
      2 / 3,
    ],
    [[[0, 10]], [[10, 20]], 0],
    [[], [], 0],
    [
      [
        [0, 6],
        [4, 10],
        [3, 3],
      ],
      [[0, 10]],
      1,
    ],
  ] as const)('%j and %j', (a, b, expected) => {
    expect(overlapShare(mergeIntervals(a), mergeIntervals(b))).toBeCloseTo(expected, 12);
  });
});

describe('floors', () => {
  const { evaluation } = evaluateFlood();

  it('names every figure', () => {
    const figures = flattenFigures(evaluation);
    expect(figures.get('figures.f1')).toBe(flood.expected.figures.f1);
    expect(figures.get('quotes_indirect.exact span')).toBe(0);
    expect(figures.get('anchors')).toBe(1);
    expect(figures.get('meta.boilerplate kept out')).toBe(0.5);
  });

  it('fails a figure below its floor and one that is not given', () => {
    const floors = new Map([
      ['figures.recall', 0.5],
      ['events.f1', 0.67],
      ['events.f2', 0.1],
    ]);
    expect(checkFloors(evaluation, floors, 'floors.json').map(({ problem }) => problem)).toEqual([
      'events.f1 is 0.6666, below its floor 0.67',
      'there is no figure events.f2',
    ]);
  });

  it('are set just under the figures, and right under those that are right or wrong', () => {
    const floors = parseFloors(printFloors(evaluation), 'f');
    expect(checkFloors(evaluation, floors, 'f')).toEqual([]);
    expect(floors.get('figures.f1')).toBe(0.561);
    expect(floors.get('anchors')).toBe(1);
    expect(floors.get('meta.boilerplate kept out')).toBe(0.5);
    expect([...floors.keys()]).toEqual([...flattenFigures(evaluation).keys()]);
  });

  it('reads nothing but an object of numbers', () => {
    expect(parseFloors('{"events.f1": 0.5}', 'f')).toEqual(new Map([['events.f1', 0.5]]));
    for (const text of ['', '[1]', '{"events.f1": "high"}', 'null'])
      expect(() => parseFloors(text, 'f')).toThrow('no JSON object of numbers');
  });
});

describe('parseGold', () => {
  it('names file and place of each fault', () => {
    expect(() => parseGold('{"article": "a.txt"', 'gold/a.json')).toThrow(/gold\/a\.json: no JSON/u);
    const text = JSON.stringify({
      article: 'a.txt',
      quotes: [{ type: 'loud', spans: [] }],
      figures: [{ start: -1, end: 2, text: 'x' }],
      events: [],
    });
    expect(() => parseGold(text, 'gold/a.json')).toThrow(/gold\/a\.json: quotes\.0\.type: .*\ngold\/a\.json: figures\.0\.start: /u);
  });
});
