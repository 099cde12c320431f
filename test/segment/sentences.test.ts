import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../pipeline/clean/index.ts';
import { segmentArticle } from '../../pipeline/segment/index.ts';

const segment = (text: string) => segmentArticle(cleanArticle({ path: 'a.txt', bytes: new TextEncoder().encode(text), manifest: null }));
const sentences = (text: string): string[] => segment(text).sentences.map((row) => row.text);

describe('sentences', () => {
  it.each([
    'U.S. President Joe Biden met Mr. Smith and Gen. Mark Milley at St. Mary’s.',
    'The U.N. General Assembly met on Jan. 5 at 10 a.m. EST in New York.',
    'J. K. Rowling and George W. Bush read No. 5 on p. 12 of Vol. 3.',
    '“Why?” he said.',
    '“Go home!” President Zelenskyy said on Monday.',
    'The rate rose 2.5 percent to $3.75, the F.B.I. reported.',
    'He waited ... and waited.',
    '“We have won! we have won!” she cried.',
    'Smith et al. found it, e.g. in mice.',
    'It sold at approx. $2,300 apiece and rose to No. 1, vs. No. 12 in May.',
    'Sens. Timothy M. Kaine (D-Va.), Elizabeth Warren (D-Mass.) and Cory Booker (D-N.J.) agreed.',
    'The iPhone costs $1.99 at Amazon.com today.',
    'Sammy Davis Jr. was there.',
    'Col. (ret.) John Hale rode down Rte. 66 on Monday.',
    'Messrs. Roe and Poe met Mmes. Hall and Lee.',
    'He said: 1. We stay.',
    'Apple Inc. said profits rose.',
    'Orion Foods Inc. (NYSE: ORN) today announced a deal.',
    'Shares in Hoshino (6999.T) fell by a tenth.',
    'The court would overturn Roe v. Wade and NFIB v. Sebelius.',
    'Then-Sen. Barack Obama and Gonzalo P. Curiel met Vladimir V. Putin.',
    "''Mr. Khan made the sacrifice,'' he said.",
    'It struck at 8:00 p.m. (1200 UTC) on Saturday.',
    'It runs from 6 a.m. to 9 a.m. Eastern.',
  ])('is one: %s', (text) => {
    expect(sentences(`It began. ${text} It ended.`).slice(1, -1)).toEqual([text]);
  });

  it.each(['1. Kyiv stood firm.', '• The mayor of Kherson left.'])('is one with its mark: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it.each([
    ['He left. "Next," she said.', ['He left.', '"Next," she said.']],
    ['“I am here. We will stay.” He left.', ['“I am here.', 'We will stay.”', 'He left.']],
    ['It ended in the U.S. The war went on.', ['It ended in the U.S.', 'The war went on.']],
    ['The club wrote on X. Twelve fans left.', ['The club wrote on X.', 'Twelve fans left.']],
    ['They met at 10 a.m. Smith left early.', ['They met at 10 a.m.', 'Smith left early.']],
    ['It hit the city. 76 villages were affected.', ['It hit the city.', '76 villages were affected.']],
    ['He said no. 5 people left.', ['He said no.', '5 people left.']],
    ['The council met.The mayor left.', ['The council met.', 'The mayor left.']],
    ['He works for Acme Inc. The firm grew.', ['He works for Acme Inc.', 'The firm grew.']],
    ['He works for Acme Inc. (It is in Ohio.)', ['He works for Acme Inc.', '(It is in Ohio.)']],
    ['He told her, “Run!” She replied that it was late.', ['He told her, “Run!”', 'She replied that it was late.']],
    ['Really? Yes! Of course.', ['Really?', 'Yes!', 'Of course.']],
    ['It cost $5 million. $3 million was paid.', ['It cost $5 million.', '$3 million was paid.']],
    ['(He left.) She stayed.', ['(He left.)', 'She stayed.']],
    ['He said: “Go.” “Why?” she asked.', ['He said: “Go.”', '“Why?” she asked.']],
    ['It is mine […] It is yours.', ['It is mine […]', 'It is yours.']],
    ['We met Smith. eBay fell.', ['We met Smith.', 'eBay fell.']],
  ])('are several: %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('cover every character of every block that is not white space, once, and equal their characters', () => {
    const piece = fc.constantFrom(
      'He',
      'said',
      '. ',
      '.',
      '? ',
      '!',
      '“',
      '”',
      '"',
      "'",
      ' ',
      '\n',
      '\u00a0',
      '\t',
      'U.S.',
      'Mr.',
      '5',
      '…',
      '(',
      ')',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `x${pieces.join('')}`;
        const rows = segment(text).sentences;
        const characters = [...text];
        const covered = characters.map(() => 0);
        for (const row of rows) {
          expect(characters.slice(row.start, row.end).join('')).toBe(row.text);
          for (let i = row.start; i < row.end; i += 1) covered[i] = (covered[i] ?? 0) + 1;
        }
        characters.forEach((character, i) => {
          if (!/\s/u.test(character)) expect(covered[i]).toBe(1);
          else expect(covered[i]).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
