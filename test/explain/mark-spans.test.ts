import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, type Mark, markSpans } from '../../pipeline/explain/mark-spans.ts';

const TEXT = [...'One 😀 two three four.'];
const mark = (label: string, ...spans: Interval[]): Mark => ({ label, spans });
const whole: Interval = [0, TEXT.length];

describe('markSpans', () => {
  it.each([
    ['nothing', [], whole, 'One 😀 two three four.'],
    ['one mark, counted in code points', [mark('q1', [6, 9])], whole, 'One 😀 [q1 two] three four.'],
    ['a quote of two pieces', [mark('q1', [0, 3], [16, 20])], whole, '[q1 One] 😀 two three [q1 four].'],
    ['marks in marks', [mark('f1', [6, 9]), mark('q1', [4, 15])], whole, 'One [q1 😀 [f1 two] three] four.'],
    ['the same characters twice', [mark('q1', [6, 9]), mark('e1', [6, 9])], whole, 'One 😀 [q1 [e1 two]] three four.'],
    ['marks that cross', [mark('q1', [0, 9]), mark('e1', [6, 15])], whole, '[q1 One 😀 [e1 two]q1 three] four.'],
    ['a mark beyond the edges', [mark('q1', [0, 15])], [6, 20], '[q1 two three] four'],
    ['a mark elsewhere', [mark('q1', [0, 3])], [6, 20], 'two three four'],
    ['neighbours', [mark('f1', [6, 9]), mark('f2', [9, 15])], whole, 'One 😀 [f1 two][f2  three] four.'],
  ] as const)('prints %s', (_, marks, within, expected) => {
    expect(markSpans(TEXT, within, marks)).toBe(expected);
  });

  it('adds nothing but marks: without them the text is as it was, whatever the spans', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30));
    fc.assert(
      fc.property(fc.array(fc.array(span, { maxLength: 3 }), { maxLength: 6 }), span, (spans, [from, length]) => {
        const marks = spans.map((list, index) => mark(`m${index}`, ...list));
        const to = Math.min(TEXT.length, from + length);
        let opened = 0;
        let closed = 0;
        const printed = markSpans(TEXT, [from, to], marks, (_label, text) => {
          if (text.startsWith('[')) opened += 1;
          else closed += 1;
          return '';
        });
        expect(printed).toBe(TEXT.slice(from, to).join(''));
        expect(closed).toBe(opened);
      }),
    );
  });
});
