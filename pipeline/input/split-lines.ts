/** Bytes as they come to lines of text, in flat memory. */
import { LONGEST_RECORD } from '../config.ts';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line break; null where it is longer than the longest record and was passed over, or is not UTF-8. */
  readonly text: string | null;
}

const LINE_FEED = 10;

/** Splits at line feeds. A line is kept in pieces until it ends, so that a long one costs no more than its length. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest = LONGEST_RECORD): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const add = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > longest) pieces = [];
    else pieces.push(piece);
  };
  const end = (): Line => {
    const line = { number, text: length > longest ? null : decodeLine(pieces) };
    pieces = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, at));
      yield end();
      start = at + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield end();
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function decodeLine(pieces: readonly Uint8Array[]): string | null {
  try {
    // Most lines come in one piece, which need not be copied.
    return decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces));
  } catch {
    return null;
  }
}
