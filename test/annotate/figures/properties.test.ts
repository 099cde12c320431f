import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../../pipeline/annotate/figures/numerals/pieces.ts';
import { readQuantity } from '../../../pipeline/annotate/figures/quantity/index.ts';
import { brief, figuresOf } from './helpers.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '. . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number below a thousand million in British words. */
function spell(value: number): string {
  if (value < 20) return ONES[value] as string;
  if (value < 100) return (TENS[Math.floor(value / 10)] as string) + (value % 10 === 0 ? '' : `-${ONES[value % 10]}`);
  if (value < 1000) return `${spell(Math.floor(value / 100))} hundred${value % 100 === 0 ? '' : ` and ${spell(value % 100)}`}`;
  const [scale, name] = value < 1e6 ? [1e3, 'thousand'] : [1e6, 'million'];
  const rest = value % scale;
  return `${spell(Math.floor(value / scale))} ${name}${rest === 0 ? '' : rest < 100 ? ` and ${spell(rest)}` : ` ${spell(rest)}`}`;
}

const grouped = (value: number, mark: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, mark);

/** The only quantity of a text. */
function read(text: string): number | null | undefined {
  const pieces = cutPieces(text);
  const found = pieces.map((_, at) => readQuantity(text, pieces, at)).find((quantity) => quantity !== null);
  return found?.end === text.indexOf(' people') ? found.value : undefined;
}

describe('a number written in any style reads back as itself', () => {
  const whole = fc.integer({ min: 2, max: 999_999_999 });
  it('in words', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(read(`${spell(value)} people`)).toBe(value);
      }),
    );
  });
  it.each([',', '\u00a0', '\u2009', '\u202f', ' '])('in digits with the separator %j', (mark) => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(read(`${grouped(value, mark)} people`)).toBe(value);
      }),
    );
  });
  it('in plain digits and with decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99 }), (head, tail) => {
        expect(read(`${head}.${String(tail).padStart(2, '0')} people`)).toBeCloseTo(head + tail / 100, 6);
      }),
    );
  });
  it('with magnitudes and currencies', () => {
    const style = fc.constantFrom(
      [' million', 1e6],
      ['m', 1e6],
      ['bn', 1e9],
      [' billion', 1e9],
      ['k', 1e3],
      [' trillion', 1e12],
      ['-million', 1e6],
    ) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        style,
        fc.constantFrom('$', '€', '£', 'US$', 'A$', '₹'),
        (tenths, [suffix, factor], sign) => {
          expect(read(`${sign}${tenths / 10}${suffix} people`)).toBe(Math.round(tenths * (factor / 10)));
        },
      ),
    );
  });
});

describe('any input', () => {
  it('never throws, and every span lies in the text', () => {
    const word = fc.constantFrom(
      'one',
      'hundred',
      'of',
      '$',
      '5',
      '1,000',
      '-',
      '–',
      'million',
      'half',
      'a',
      'and',
      'to',
      'km',
      '%',
      'people',
      '.',
      ',',
      'thousands',
      'between',
      '3.5',
      'dozen',
      '\n',
      'third',
      '½',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 24 }), (words) => {
        const text = `It said ${words.join(' ')}`;
        for (const { start, end } of figuresOf(text)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['digits', '7'],
    ['groups', '123,'],
    ['hyphens', '1-'],
    ['spaced groups', '111 '],
    ['words', 'hundred and '],
    ['ands', 'two and a half '],
    ['orders', 'tens of '],
    ['dollars', '$5 '],
    ['decimals', '1.1'],
    ['ranges', '5 to 6 '],
  ])('is linear on 200 KB of %s', (_, unit) => {
    const time = (size: number): number => {
      const text = `It was ${unit.repeat(Math.ceil(size / unit.length))}`;
      const started = performance.now();
      const pieces = cutPieces(text);
      for (let at = 0; at < pieces.length; ) {
        const quantity = readQuantity(text, pieces, at);
        at = quantity === null ? at + 1 : quantity.last + 1;
      }
      return performance.now() - started;
    };
    time(20_000);
    expect(time(200_000)).toBeLessThan(20_000);
  });

  it('reads a long line of figures whole', () => {
    expect(figuresOf('At least 5 people, '.repeat(500)).map(brief)).toEqual(Array.from({ length: 500 }, () => '5 at_least'));
  });
});
