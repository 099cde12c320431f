/** What makes a raw file unfit to be read as an article, said with the place in the file. */
import { isUtf8 } from 'node:buffer';
import { LARGEST_FILE, LONGEST_LINE } from '../config.ts';
import type { Trouble } from '../errors.ts';

const LINE_FEED = 10;

/**
 * Finds what is wrong with the bytes of a raw article, in linear time.
 * @param file the file as the user named it, for messages
 */
export function checkBytes(bytes: Uint8Array, file: string): Trouble[] {
  if (bytes.length === 0) return [{ file, problem: 'the file is empty', remedy: 'put the text in or delete the file' }];
  if (bytes.length > LARGEST_FILE) {
    const problem = `the file is ${megabytes(bytes.length)} MB large; at most ${megabytes(LARGEST_FILE)} MB are read`;
    return [{ file, problem, remedy: 'put each article into a file of its own' }];
  }
  const found = [checkEncoding(bytes), checkNul(bytes), checkBlank(bytes), checkLongestLine(bytes)];
  return found.flatMap((trouble) => (trouble === null ? [] : [{ file, ...trouble }]));
}

function checkEncoding(bytes: Uint8Array): Trouble | null {
  if (isUtf8(bytes)) return null;
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { line: 1, problem: 'the text is UTF-16, not UTF-8', remedy: 'save it as UTF-8' };
  }
  const offset = findInvalidUtf8(bytes);
  const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`;
  return { line: lineAt(bytes, offset), problem: `not UTF-8: byte ${byte} at offset ${offset}`, remedy: 'save the text as UTF-8' };
}

function checkNul(bytes: Uint8Array): Trouble | null {
  const offset = bytes.indexOf(0);
  // Text in UTF-16 is half NUL bytes, and has been reported as that.
  if (offset < 0 || !isUtf8(bytes)) return null;
  return { line: lineAt(bytes, offset), problem: `a NUL byte at offset ${offset}`, remedy: 'is it text? remove the byte or the file' };
}

function checkBlank(bytes: Uint8Array): Trouble | null {
  const blank = bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
  return blank ? { problem: 'the file holds nothing but white space', remedy: 'put the text in or delete the file' } : null;
}

function checkLongestLine(bytes: Uint8Array): Trouble | null {
  if (bytes.length <= LONGEST_LINE) return null;
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    if (end - start > LONGEST_LINE) {
      const problem = `the line is ${megabytes(end - start)} MB long; at most ${megabytes(LONGEST_LINE)} MB are read`;
      return { line, problem, remedy: 'is it an article? break the text into lines or remove the file' };
    }
    start = end + 1;
  }
  return null;
}

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1).replace(/\.0$/u, '');

/** The line, from 1, in which a byte stands. */
function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1)) line += 1;
  return line;
}

/**
 * The offset of the first byte that no UTF-8 sequence can have there; the length where all is well.
 * The ranges are those of table 3-7 of the Unicode Standard, version 15.
 */
export function findInvalidUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] as number;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next];
      const [low, high] = next === 1 ? secondByte(lead) : [0x80, 0xbf];
      if (byte === undefined || byte < low || byte > high) return at;
    }
    at += length;
  }
  return at;
}

function secondByte(lead: number): readonly [low: number, high: number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}
