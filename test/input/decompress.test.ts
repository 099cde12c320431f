import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DamageError, decompress } from '../../pipeline/input/decompress.ts';

/** What comes out before the damage, and what is said of it. */
async function read(bytes: Uint8Array, size = 1000): Promise<{ length: number; text: string; problem: string | null }> {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  const pieces: Uint8Array[] = [];
  let problem: string | null = null;
  try {
    for await (const piece of decompress(chunks())) pieces.push(piece);
  } catch (error) {
    expect(error).toBeInstanceOf(DamageError);
    problem = (error as DamageError).message;
  }
  const text = Buffer.concat(pieces).toString();
  return { length: text.length, text, problem };
}

/** Numbers, so that they do not compress to nothing. */
const TEXT = Array.from({ length: 20_000 }, (_, index) => `${(index * 7919) % 10_007}\n`).join('');
const GZIP = gzipSync(TEXT);

describe('decompress', () => {
  it.each([
    ['a member', GZIP, TEXT],
    ['two members', Buffer.concat([GZIP, gzipSync('end')]), `${TEXT}end`],
    ['a member of nothing', gzipSync(''), ''],
    ['text that is not compressed', Buffer.from('plain'), 'plain'],
    ['one byte', Buffer.from('p'), 'p'],
    ['nothing', Buffer.alloc(0), ''],
  ])('gives the bytes of %s, however they come', async (_, bytes, text) => {
    expect(await read(bytes)).toEqual({ length: text.length, text, problem: null });
    expect(await read(bytes, 1_000_000)).toEqual(await read(bytes, 7));
  });

  it.each([
    ['cut off', GZIP.subarray(0, GZIP.length / 2), /unexpected end of file/u],
    ['changed', GZIP.map((byte, index) => (Math.abs(index - GZIP.length / 2) < 9 ? byte ^ 255 : byte)), /damaged/u],
    ['followed by text', Buffer.concat([GZIP, Buffer.from('none '.repeat(9999))]), /damaged/u],
  ])('gives what stands before the damage in a file that is %s', async (_, bytes, message) => {
    const { text, length, problem } = await read(bytes);
    expect(problem).toMatch(message);
    expect(length).toBeGreaterThan(TEXT.length / 10);
    expect(text.slice(0, 10_000)).toBe(TEXT.slice(0, 10_000));
  });

  it('lets an error of the disk through', async () => {
    const refuse = async function* (): AsyncGenerator<Uint8Array> {
      yield GZIP.subarray(0, 100);
      throw new Error('the disk refuses');
    };
    const all = async (): Promise<void> => {
      for await (const _ of decompress(refuse()));
    };
    await expect(all()).rejects.toThrow('the disk refuses');
  });
});
