/** What each rule of the figures annotator rests on. */
import type { Rule } from '../rule.ts';

export const RULES: readonly Rule[] = [
  {
    id: 'figure.digits',
    reason: 'Digits, with separators, decimals and magnitudes, that count what follows or what the clause speaks of.',
    example: 'The army said 1,597 soldiers had been wounded.',
    counterExample: 'The army sent Type 45 destroyers and Flight 17 was lost.',
  },
  {
    id: 'figure.words',
    reason:
      'Numbers in words up to trillions count like digits; "one" counts only beside a qualifier, a unit, a casualty or other numbers.',
    example: 'Thirty-five members abstained.',
    counterExample: 'One of the members abstained, the second for the first time.',
  },
  {
    id: 'figure.money',
    reason: 'A currency sign, code or name beside a number makes it a sum.',
    example: 'Congress approved $350 million in aid.',
    counterExample: 'Congress approved aid in dollars.',
  },
  {
    id: 'figure.percent',
    reason: 'A number before %, per cent or percentage points is a part of a hundred.',
    example: 'Turnout was about 71%.',
    counterExample: 'Turnout was a high percentage.',
  },
  {
    id: 'figure.share',
    reason: 'Fractions before "of" or tied by a hyphen are parts of a whole.',
    example: 'Two-thirds of the members agreed.',
    counterExample: 'The third of the members agreed in the first half.',
  },
  {
    id: 'figure.order',
    reason: 'Plural magnitudes ("hundreds of thousands", "dozens") give an order, whose lower bound is one of them.',
    example: 'Hundreds of thousands of people fled.',
    counterExample: 'Several people fled.',
  },
  {
    id: 'figure.range',
    reason: 'Two numbers tied by "to", "or", "between … and" or a dash, with a noun or unit after them, are bounds.',
    example: 'The trip takes two to three days.',
    counterExample: 'The home side won 3-2 after a 2-1 defeat.',
  },
  {
    id: 'figure.unit',
    reason: 'A unit of length, time, mass, area and the like after a number makes it a measure.',
    example: 'The talks lasted more than five hours.',
    counterExample: 'The talks began five hours ago, at 5 p.m.',
  },
  {
    id: 'figure.attribute',
    reason: 'A number tied to a noun by a hyphen counts it: "193-member", "16-storey".',
    example: 'The 193-member assembly met.',
    counterExample: 'The F-16 flew over the 75-year-old pilot.',
  },
];
