import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, splitLines } from '../../pipeline/input/split-lines.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function linesOf(text: string | Uint8Array, size = 4, longest = 1000): Promise<(string | null)[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const lines: Line[] = [];
  for await (const line of splitLines(inPieces(bytes, size), longest)) lines.push(line);
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
  return lines.map(({ text }) => text);
}

describe('splitLines', () => {
  it.each([
    ['nothing', '', []],
    ['a last line without a break', 'one\ntwo', ['one', 'two']],
    ['a last line with a break', 'one\ntwo\n', ['one', 'two']],
    ['empty lines', '\n\na\n', ['', '', 'a']],
  ])('reads %s', async (_, text, lines) => {
    expect(await linesOf(text)).toEqual(lines);
  });

  it('passes over what is too long or not UTF-8, and goes on', async () => {
    expect(await linesOf('1234567890\nab', 4, 9)).toEqual([null, 'ab']);
    expect(await linesOf(new Uint8Array([0xff, 10, 97]))).toEqual([null, 'a']);
  });

  it('gives the same lines however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 9 }), async (texts, size) => {
        const lines = texts.map((text) => text.replaceAll('\n', ' '));
        expect(await linesOf(lines.map((line) => `${line}\n`).join(''), size, 10_000)).toEqual(lines);
      }),
    );
  });
});
