/** Texts that real archives hold and parsers stumble over, at any length; what each repeats is in its name. */
import fc from 'fast-check';

/** A text of so many UTF-16 units, or one more where a character would be cut. */
export type HardText = (length: number) => string;

const repeat =
  (piece: string, head = ''): HardText =>
  (length) =>
    (head + piece.repeat(Math.ceil(length / piece.length))).slice(0, length).replace(/\p{Surrogate}/gu, '');

const SENTENCE = 'The president said on Monday that 3,500 troops had crossed the border near Kyiv. ';

export const HARD_TEXTS: Readonly<Record<string, HardText>> = {
  'prose on one line': repeat(SENTENCE),
  'prose in paragraphs': repeat(`${SENTENCE}${SENTENCE}\n\n`),
  'a sentence a line': repeat(`${SENTENCE}\n`),
  'new names without end': nameStrangers,
  'a quotation that never ends': repeat('He said it was so, and “then ', '“'),
  'paragraphs that open a quotation': repeat('“He said so.\n\n'),
  'quotations and speakers': repeat('“a,” he said. '),
  'opening marks': repeat('“'),
  'closing marks': repeat('”'),
  'straight and curly marks': repeat('"‘“\' '),
  apostrophes: repeat("' a"),
  'nested brackets': repeat('(“['),
  digits: repeat('1234567890'),
  'digits and commas': repeat('123,'),
  'digits and points': repeat('0.'),
  'numbers and scales': repeat('12 million '),
  'number words': repeat('twenty '),
  'numbers joined by and': repeat('one hundred and '),
  ranges: repeat('3 to 5 - '),
  money: repeat('$5 '),
  percentages: repeat('5% of '),
  fractions: repeat('1/2/'),
  dates: repeat('on Monday last week March 3 '),
  'times and places of a page': repeat('2:30 PM EST '),
  'spaces without end': repeat(' ', 'a'),
  'strange spaces': repeat(' \u00a0\u3000', 'a'),
  'line breaks without end': repeat('\n', 'a'),
  dots: repeat('.'),
  ellipses: repeat('. . . '),
  dashes: repeat('-'),
  'spaced dashes': repeat(' – '),
  slashes: repeat('/'),
  bullets: repeat('• '),
  colons: repeat(':'),
  'exclamations and questions': repeat('!? '),
  'an e-mail address without end': repeat('b.c.', 'a@'),
  'an address without end': repeat('a', 'https://'),
  addresses: repeat('https://example.org/a/b?c=d&e=f '),
  'one letter': repeat('a'),
  'one capital': repeat('A'),
  'capital letters': repeat('KYIV '),
  'capitalised words': repeat('Aa '),
  titles: repeat('Prime Minister Mr. John Smith of the '),
  'names and names': repeat('Russia and Ukraine and '),
  'bylines without end': repeat('By A. B. and '),
  abbreviations: repeat('U.S. Gen. '),
  pronouns: repeat('he told her he '),
  cues: repeat('he said that '),
  'sources without end': repeat('according to '),
  'nouns without end': repeat('of the minister of '),
  'attacks without end': repeat('troops attacked Kyiv, '),
  'labels and quotes': repeat('A: "b" '),
  Arabic: repeat('قال الرئيس إن ٣٥٠٠ جندي '),
  Chinese: repeat('总统星期一说三千五百人。'),
  German: repeat('Der Präsident sagte, „3.500 Soldaten“ seien in Kyjiw. '),
  emoji: repeat('👩‍👩‍👧 '),
  'characters of four bytes': repeat('😀'),
  'combining marks': repeat('á̂̃'),
  'invisible characters': repeat('\u200d\u202e'),
  'a table': repeat('| Kyiv | 3,500 | 45% |\n'),
  'program code': repeat('for (let i = 0; i < n; i++) { a[i] = "x" + i; }\n'),
  'a poem': repeat('Tell me, O river,\n  where the stones go;\n\n'),
};

/** Each name stands once, so that nothing that is kept by name stays small. */
function nameStrangers(length: number): string {
  const letter = (k: number): string => String.fromCharCode(97 + (k % 26));
  let text = '';
  for (let k = 0; text.length < length; k += 1)
    text += `Ivan Zor${letter(k)}${letter(k / 26)}${letter(k / 676)}ov said he met Ms. Ta${letter(k)}${letter(k / 26)}. `;
  return text.slice(0, length);
}

/** Texts of hard pieces in any order and length, with any characters between them. */
export const anyHardText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...Object.values(HARD_TEXTS)), fc.integer({ min: 1, max: 80 })).map(([make, length]) => make(length)),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
      fc.string({ unit: 'binary', maxLength: 10 }),
      fc.constantFrom('\n', '\n\n', ' ', '“', '”', '"', ', he said. ', '\r\n', '\ufeff'),
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

/** Words that the rules look for, and some that they do not. */
const NEWS_WORDS =
  "the a Mr. President Kyiv Paris , , . “ ” ( ) of for and or but - — : ; 's ’ Ukraine Russian forces he She it they Anna van der Berg Ministry Defence said told saying says according to that which who whose whom when while after before because if not no never UN U.S. 45 12 million $3 per cent % people soldiers civilians Bank police mayor court union attacked killed were was had has been will must arrested shelled met urged demanded accused denied rejected promised in on at by from with against over Monday March 2022 yesterday last year more than at least nearly I we you fight neither nor both as well so there what how where why one two dozens first second rose fell half third them workers strike talks sanctions war missile votes 52".split(
    ' ',
  );

/** The words of the news in any order: no grammar that the rules could lean on. */
export const anyNewsWords: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...NEWS_WORDS), { minLength: 1, maxLength: 200 })
  .map((words) => words.join(' ').replace(/ ([,.;:])/gu, '$1'));
