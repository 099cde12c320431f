import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../pipeline/clean/index.ts';
import { segmentArticle } from '../../pipeline/segment/index.ts';

const segment = (text: string) => {
  const cleaned = cleanArticle({ path: 'a.txt', bytes: new TextEncoder().encode(text), manifest: null });
  return { cleaned, ...segmentArticle(cleaned) };
};
const texts = (text: string): string[] => segment(text).quotations.map((row) => row.text);
const codes = (text: string): string[] => segment(text).issues.map((row) => row.code);

describe('quotation marks', () => {
  it.each([
    ['curly', 'He said “no” to it.', ['no']],
    ['straight', '"We will go," he said. "Now."', ['We will go,', 'Now.']],
    ['straight and curly mixed', '“We will go," he said. "Now.”', ['We will go,', 'Now.']],
    ['no space before the opening mark', 'He said,"We will go."', ['We will go.']],
    ['no space after the closing mark', '"We will go,"he said.', ['We will go,']],
    ['low and high marks', '„We will go“, she said.', ['We will go']],
    ['guillemets', '«We will go», she said.', ['We will go']],
    ['two single marks', "''We will go,'' she said.", ['We will go,']],
    ['marks typed the wrong way round', 'She said: ”We will go.”', ['We will go.']],
    ['single inside double', '“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,', 'no']],
    ['double inside single', '‘He said “no” to me,’ she said.', ['He said “no” to me,', 'no']],
    ['straight single inside straight double', `"He said 'no' to me," she said.`, [`He said 'no' to me,`, 'no']],
    ['single marks and apostrophes', '‘We don’t know the soldiers’ names,’ he said.', ['We don’t know the soldiers’ names,']],
    ['single marks before a plural genitive', 'The ‘heroes’ of the miners’ strike.', ['heroes']],
    ['straight single marks', "'We won't lay down our guns': the mayor's vow", ["We won't lay down our guns"]],
    ['apostrophes alone', "The Beatles' songs, the workers' union and rock 'n' roll in the '60s.", []],
    ['curly apostrophes at the head of words', '‘Twas in the ‘90s, they told ‘em.', []],
    ['feet and inches', `He is 6'2" tall and weighs 90 kg.`, []],
    ['a quotation that ends in a number', 'He called it "Area 51" once.', ['Area 51']],
    [
      'British marks',
      "'I am here,' he said. 'We won't go, it's the workers' choice.'",
      ['I am here,', "We won't go, it's the workers' choice."],
    ],
    ['curly British marks', '‘We’re leaving,’ said Tom. ‘That’s it.’', ['We’re leaving,', 'That’s it.']],
    ['three marks in a row', '“I said, ‘Go,’” he said.', ['I said, ‘Go,’', 'Go,']],
    ['straight marks in a row', `"She said, 'Go.'"`, [`She said, 'Go.'`, 'Go.']],
    ['the opening form at both ends', '“We will go“ he said.', ['We will go']],
    ['a closing form at the head of a paragraph', '” … they are not like him,” she said.', [' … they are not like him,']],
    ['with spaces inside', '« We will go », she said, " and stay ".', [' We will go ', ' and stay ']],
    ['a genitive after a title', 'The cast of “Hamilton”’s first run and “Cats”’ last.', ['Hamilton', 'Cats']],
    ['names with apostrophes', "Sana'a, Xi'an, O’Neill, d'état and the Shi’ite south", []],
    ['curly feet and inches', 'He is 6’2” tall.', []],
    ['a single mark typed for the closing one', '“We can do it.’ She left. “I know.”', ['We can do it.', 'I know.']],
    ['dropped letters', `"I'm goin' home," he said.`, ["I'm goin' home,"]],
    ['after a dash and a bracket', 'The man —“a fool”— left (“at once”).', ['a fool', 'at once']],
    ['three in a row', 'The words "war", "invasion" and "attack" are banned.', ['war', 'invasion', 'attack']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
    expect(codes(text)).toEqual([]);
  });

  it('go on over paragraphs where the opening mark is repeated', () => {
    const { quotations, issues } = segment('He warned: “They will fall.\n“They will have no calm.\n“They will go.”\nIt rained all day.\n');
    expect(quotations.map(({ text, closing }) => [text, closing])).toEqual([
      ['They will fall.', null],
      ['They will have no calm.', null],
      ['They will go.', '”'],
    ]);
    expect(quotations[0]?.continues).toBe(null);
    expect(quotations[1]?.continues).toBe(quotations[0]?.quotation_id);
    expect(quotations[2]?.continues).toBe(quotations[1]?.quotation_id);
    expect(issues).toEqual([]);
  });

  it('go on in British style too', () => {
    const { quotations, issues } = segment("He said: 'They will fall.\n'They will go.'\nIt rained.\n");
    expect(quotations.map(({ text, closing }) => [text, closing])).toEqual([
      ['They will fall.', null],
      ['They will go.', "'"],
    ]);
    expect(quotations[1]?.continues).toBe(quotations[0]?.quotation_id);
    expect(issues).toEqual([]);
  });

  it('go on where the marks differ from paragraph to paragraph, or the opening mark is not repeated', () => {
    expect(texts('"It is our land.\n\n“We will defend it."\n')).toEqual(['It is our land.', 'We will defend it.']);
    const { quotations } = segment('He said: “It is our land.\n\nWe will defend it.” Then he left.\n');
    expect(quotations.map(({ text }) => text)).toEqual(['It is our land.', 'We will defend it.']);
    expect(quotations[1]?.continues).toBe(quotations[0]?.quotation_id);
  });

  it('are a doubt where the other half is missing, and never an error', () => {
    expect(codes('He said: “We will go. Then he left.\nThe war went on for years.\n')).toEqual(['quotation.unclosed']);
    expect(codes('We will go,” he said.\n')).toEqual(['quotation.unopened']);
    expect(texts('“We will go, he said. “Now we go.”\n')).toEqual(['We will go, he said.', 'Now we go.']);
  });

  it('lie within their block and equal their characters, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      "''",
      '„',
      ' ',
      '\n',
      'said',
      'He',
      '. ',
      ', ',
      '—',
      '5',
      '(',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `Start ${pieces.join('')}`;
        const { cleaned, quotations } = segment(text);
        const characters = [...text];
        expect(new Set(quotations.map((row) => row.quotation_id)).size).toBe(quotations.length);
        for (const row of quotations) {
          expect(characters.slice(row.start, row.end).join('')).toBe(row.text);
          expect(row.text.length).toBeGreaterThan(0);
          expect(cleaned.blocks.some((block) => block.start <= row.start && row.end <= block.end)).toBe(true);
        }
      }),
    );
  });
});
