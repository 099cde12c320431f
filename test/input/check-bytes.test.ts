import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_LINE } from '../../pipeline/config.ts';
import { formatTrouble } from '../../pipeline/errors.ts';
import { checkBytes, findInvalidUtf8 } from '../../pipeline/input/check-bytes.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const troublesOf = (data: Uint8Array): string[] => checkBytes(data, 'raw/a.txt').map(formatTrouble);

describe('checkBytes', () => {
  it.each([
    ['nothing', bytes(), 'raw/a.txt: the file is empty'],
    ['white space', bytes(' \r\n\t\n'), 'raw/a.txt: the file holds nothing but white space'],
    ['Windows-1252', bytes('One.\nHe said ', [0x93], 'no', [0x94]), 'raw/a.txt:2: not UTF-8: byte 0x93 at offset 13'],
    ['a sequence cut short at the end', bytes('x', [0xe2, 0x80]), 'raw/a.txt:1: not UTF-8: byte 0xe2 at offset 1'],
    ['UTF-16', bytes([0xff, 0xfe, 0x41, 0x00]), 'raw/a.txt:1: the text is UTF-16, not UTF-8; save it as UTF-8'],
    ['a NUL byte', bytes('ab\ncd', [0], 'e'), 'raw/a.txt:2: a NUL byte at offset 5'],
    ['a file of 101 MB', Buffer.alloc(101_000_000, 'x\n'), 'raw/a.txt: the file is 101 MB large; at most 100 MB are read'],
    ['a line of 50 MB', Buffer.alloc(50_000_000, 'x'), 'raw/a.txt:1: the line is 50 MB long; at most 20 MB are read'],
  ])('says where and what: %s', (_, data, expected) => {
    const troubles = troublesOf(data);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]?.startsWith(expected)).toBe(true);
  });

  it('takes text with a byte order mark, NBSP, CRLF and a long last line', () => {
    expect(troublesOf(bytes('\ufeffA\u00a0“b” 😀\r\nc'))).toEqual([]);
    expect(troublesOf(bytes('a\n', 'x'.repeat(LONGEST_LINE)))).toEqual([]);
    expect(troublesOf(bytes('a\n', 'x'.repeat(LONGEST_LINE + 1)))).toHaveLength(1);
  });
});

describe('findInvalidUtf8', () => {
  it('stops where the decoder of the platform would, on any bytes', () => {
    const decode = (data: Uint8Array): void => void new TextDecoder('utf-8', { fatal: true }).decode(data);
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 6 }).map((data) => Buffer.from(data)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (pieces) => {
        const data = Buffer.concat(pieces);
        const offset = findInvalidUtf8(data);
        decode(data.subarray(0, offset));
        if (offset < data.length) expect(() => decode(data.subarray(0, Math.min(offset + 4, data.length)))).toThrow();
      }),
    );
  });
});
