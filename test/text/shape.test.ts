import { describe, expect, it } from 'vitest';
import { isDigit, isLetter, isLower, isSpace, isUpper, isWord, kindAt } from '../../pipeline/text/characters.ts';
import { countLineWords, endsAsSentence, endsInMark, endsInStop, foldLine, titleCaseShare } from '../../pipeline/text/shape.ts';
import { countWords } from '../../pipeline/text/words.ts';

describe('shape of a line', () => {
  it.each([
    ['He left.', true, true, true],
    ['He left.”', true, true, true],
    ['Did he leave?', true, false, true],
    ['He said:', false, false, true],
    ['Mayor leaves', false, false, false],
    ['Wait …', true, true, true],
    ['', false, false, false],
  ])('%j ends as a sentence %s, in a stop %s, in a mark %s', (text, sentence, stop, mark) => {
    expect([endsAsSentence(text), endsInStop(text), endsInMark(text)]).toEqual([sentence, stop, mark]);
  });

  it('counts words, capitals and folds', () => {
    expect(countLineWords("The U.S. didn't — pay 3,500 €")).toBe(5);
    expect(countLineWords('x '.repeat(300))).toBe(Infinity);
    expect(titleCaseShare('The Case for Slower Trains')).toBe(1);
    expect(titleCaseShare('Kyiv falls after long siege')).toBe(0.2);
    expect(foldLine(' Don’t  MISS\u00a0this ')).toBe("don't miss this");
  });
});

describe('countWords', () => {
  it.each([
    ["The U.S. didn't pay 3,500 (yet).", 6],
    ['naïve café — e\u0301clair', 3],
    ['… — !', 0],
    ['word', 1],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('characters', () => {
  it('agree with their Unicode classes', () => {
    for (let code = 0; code < 0x3000; code += 1) {
      const character = String.fromCharCode(code);
      expect([code, isLetter(character)]).toEqual([code, /\p{L}/u.test(character)]);
      expect([code, isUpper(character)]).toEqual([code, /\p{Lu}/u.test(character)]);
      expect([code, isLower(character)]).toEqual([code, /\p{Ll}/u.test(character)]);
      expect([code, isDigit(character)]).toEqual([code, /\p{N}/u.test(character)]);
      expect([code, isWord(character)]).toEqual([code, /[\p{L}\p{N}]/u.test(character)]);
      expect([code, isSpace(character)]).toEqual([code, /[\s\u0085]/u.test(character)]);
      expect([code, kindAt(`-${character}`, 1)]).toEqual([code, isSpace(character) ? 'space' : isWord(character) ? 'word' : 'mark']);
    }
    expect(isSpace(undefined)).toBe(true);
    expect(isWord(undefined)).toBe(false);
  });
});
