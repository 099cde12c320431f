/** Compressed files to their bytes, piece by piece. What compresses a file is told by its bytes: names lie. */
import { createGunzip } from 'node:zlib';

export type Chunks = AsyncIterable<Uint8Array>;

/** A file cannot be read beyond some place. What stands before has been given. */
export class DamageError extends Error {
  readonly remedy: string;

  constructor(problem: string, remedy = 'get it anew; what could be read of it was') {
    super(problem);
    this.remedy = remedy;
  }
}

const GZIP = [0x1f, 0x8b];

/**
 * The bytes of a file, decompressed where it begins as gzip does.
 * @throws {DamageError} when the file is cut off or is no longer gzip
 */
export async function* decompress(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const source = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  while (head.length < GZIP.length) {
    const next = await source.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const whole = async function* (): AsyncGenerator<Uint8Array> {
    yield head;
    yield* { [Symbol.asyncIterator]: () => source };
  };
  if (GZIP.every((byte, index) => head[index] === byte)) yield* gunzip(whole());
  else yield* whole();
}

/** Bytes that are decompressed at a time: of those in which the damage lies nothing is got. */
const AT_ONCE = 16_384;

async function* gunzip(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const engine = createGunzip();
  const state: { made: Uint8Array[]; given: number; error: Error | null } = { made: [], given: 0, error: null };
  engine.on('data', (piece: Uint8Array) => state.made.push(piece));
  engine.on('error', (error) => {
    state.error = error;
  });
  // The engine ends by itself at bytes that are no further member, and calls nobody back.
  const ended = new Promise<void>((resolve) => void engine.once('close', resolve).once('end', resolve));
  const drain = function* (): Generator<Uint8Array> {
    yield* state.made;
    state.made = [];
    if (state.error !== null) throw new DamageError(`its compression is damaged (${state.error.message})`);
  };
  try {
    for await (const piece of split(chunks)) {
      state.given += piece.length;
      await Promise.race([ended, new Promise((resolve) => void engine.write(piece, resolve))]);
      yield* drain();
      if (engine.readableEnded) break;
    }
    engine.end();
    await ended;
    yield* drain();
  } finally {
    engine.destroy();
  }
  if (engine.bytesWritten < state.given) throw new DamageError('its compression is damaged (other bytes follow)');
}

async function* split(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) for (let at = 0; at < chunk.length; at += AT_ONCE) yield chunk.subarray(at, at + AT_ONCE);
}
