/** Measures an expression on texts that are made from its own words, longer and longer: time that grows with their square shows. */

/** What runs of a pattern are made of, besides its own words. */
const PIECES = [' ', 'a', 'A', '1', ',', '.', '-', '"', '’', 'a ', 'A ', '1 ', '1,', 'a, ', 'A. ', 'a-', 'of ', 'the ', 'A and ', '($1) '];
/** An expression is made of many words; so many of them stand for all. */
const MOST_WORDS = 12;
/** As long as a book; a sentence of the pipeline is far shorter. */
const LONGEST = 65_536;
/** What takes the square of its length takes seconds for the longest text, and what is linear some milliseconds. */
const LIMIT_MS = 1000;

/** The beginning and length of the first text that takes too long, or null. */
export function findSlowText(source: string, flags: string): string | null {
  const pattern = new RegExp(source, flags.replace(/[gy]/gu, ''));
  const words = [...new Set(source.replace(/\\[pP]\{[^}]*\}|\\./gu, ' ').match(/\p{L}{2,}/gu))].slice(0, MOST_WORDS);
  const pieces = [...PIECES, ...words, ...words.map((word) => `${word} `), words.join(' '), `${words.join(' ')} a `];
  for (const piece of pieces) {
    const slow = piece === '' ? null : slowLength(pattern, piece);
    if (slow !== null) return `${slow} characters of ${JSON.stringify(piece.slice(0, 40))}`;
  }
  return null;
}

/** A little longer each time where time may double with each character, and then twice as long. */
const SHORT = 48;
const nextLength = (length: number): number => (length < SHORT ? length + 2 : length * 2);

/** The length at which a text of the piece takes too long, or null. */
function slowLength(pattern: RegExp, piece: string): number | null {
  for (let length = 16; length <= LONGEST; length = nextLength(length)) {
    // The text of its own run, and one that cannot match at its end.
    const text = `${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\u0001`;
    if (millisecondsOf(pattern, text) > LIMIT_MS && millisecondsOf(pattern, text) > LIMIT_MS) return length;
  }
  return null;
}

function millisecondsOf(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}
