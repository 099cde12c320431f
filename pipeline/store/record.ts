/** What becomes of one article, as bytes: its printed rows by table, and what is needed of it when all articles are joined. */
import { crc32 } from 'node:zlib';
import type { FileReader, Space } from '../effects.ts';
import { dataError } from '../errors.ts';
import type { Chunk } from '../export/chunk.ts';
import { TABLE_NAMES } from '../export/index.ts';
import type { PublishedName } from '../models/index.ts';
import type { Counts } from '../validate/index.ts';

/** What is known of an article without its rows. */
export interface ArticleMeta {
  /** Null where its bytes are no text. */
  readonly articleId: string | null;
  /** Why it could not be processed; null where it could. */
  readonly failure: string | null;
  readonly counts: Counts;
  /** Rows of issues by severity and code: `warning bounds.rows`. */
  readonly issues: Readonly<Record<string, number>>;
  /** A mark for each row of entities: the same for the same JSON only. */
  readonly entities: readonly string[];
}

export interface NewRecord {
  /** Names what the record was made from, in hexadecimal; '' where it is not to be found again. */
  readonly key: string;
  /** Null where the rows are not those of one article. */
  readonly meta: ArticleMeta | null;
  readonly chunks: Readonly<Partial<Record<PublishedName, Chunk>>>;
}

/** What the first bytes of a record say: where the rows of each table lie. Each number is read when asked for. */
export interface RecordSlots {
  readonly key: () => string;
  readonly slot: (name: PublishedName) => Slot;
}

/** The beginning of a record. */
export interface RecordHead extends RecordSlots {
  readonly meta: () => ArticleMeta | null;
  /** Bytes of the whole record. */
  readonly length: number;
  /** The bytes from which the slots can be read again. */
  readonly bytes: Uint8Array;
}

/** Where the rows of one table lie in a record. */
interface Slot {
  readonly rows: number;
  readonly filled: number;
  readonly at: number;
  readonly json: Piece;
  readonly csv: Piece;
}

interface Piece {
  readonly length: number;
  readonly crc: number;
}

// Layout, little-endian: mark, length of the record, key, length of meta, six numbers a table, checksum; meta; JSON and CSV of each table.
const MARK = 0x31_52_53_41;
const KEY = { at: 12, length: 16 };
const META_LENGTH = 28;
const SLOTS = 32;
const SLOT_LENGTH = 24;
const JSON_LENGTH = 8;
const CSV_LENGTH = 16;
const CRC = SLOTS + SLOT_LENGTH * TABLE_NAMES.length;

/** The bytes from which the slots of a record can be read. */
export const HEAD_LENGTH = CRC + 4;

/** The length of a key, in hexadecimal digits. */
export const KEY_DIGITS = 2 * KEY.length;

/** A record as bytes. */
export function encodeRecord({ key, meta, chunks }: NewRecord): Uint8Array<ArrayBuffer> {
  const metaBytes = Buffer.from(JSON.stringify(meta));
  const pieces = TABLE_NAMES.flatMap((name) => {
    const chunk = chunks[name];
    return chunk === undefined ? [new Uint8Array(), new Uint8Array()] : [chunk.json(), chunk.csv()];
  });
  const length = pieces.reduce((sum, piece) => sum + piece.length, HEAD_LENGTH + metaBytes.length);
  // A buffer of its own, which can be handed from thread to thread.
  const record = Buffer.from(new ArrayBuffer(length));
  record.writeUInt32LE(MARK, 0);
  record.writeDoubleLE(length, 4);
  record.write(key, KEY.at, 'hex');
  record.writeUInt32LE(metaBytes.length, META_LENGTH);
  TABLE_NAMES.forEach((name, index) => {
    const { rows = 0, filled = 0, crc = 0 } = chunks[name] ?? {};
    const [json, csv] = [pieces[2 * index] as Uint8Array, pieces[2 * index + 1] as Uint8Array];
    const numbers = [rows, filled, json.length, crc, csv.length, crc32(csv)];
    numbers.forEach((number, position) => void record.writeUInt32LE(number, SLOTS + index * SLOT_LENGTH + 4 * position));
  });
  record.writeUInt32LE(crc32(metaBytes, crc32(record.subarray(0, CRC))), CRC);
  let at = HEAD_LENGTH;
  for (const piece of [metaBytes, ...pieces]) {
    record.set(piece, at);
    at += piece.length;
  }
  return record;
}

/** Heads are seldom longer. */
const USUAL_HEAD = 2048;

/** The head of the record at a place of a file; null where no whole one begins there. */
export function readHead(file: FileReader, at: number, space?: Space): RecordHead | null {
  let bytes = asBuffer(file.read(at, USUAL_HEAD, space));
  if (bytes.length < HEAD_LENGTH || bytes.readUInt32LE(0) !== MARK) return null;
  const metaLength = bytes.readUInt32LE(META_LENGTH);
  const end = HEAD_LENGTH + metaLength;
  if (end > bytes.length) bytes = asBuffer(file.read(at, end, space));
  const meta = bytes.subarray(HEAD_LENGTH, end);
  if (meta.length < metaLength || crc32(meta, crc32(bytes.subarray(0, CRC))) !== bytes.readUInt32LE(CRC)) return null;
  return {
    ...readSlots(bytes),
    meta: () => JSON.parse(meta.toString()) as ArticleMeta | null,
    length: bytes.readDoubleLE(4),
    bytes: bytes.subarray(0, HEAD_LENGTH),
  };
}

/** The same bytes, with the methods of a buffer. */
const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length);

const NO_KEY = '0'.repeat(KEY_DIGITS);

/** Where the rows of the tables lie, from the first bytes of a record. */
export function readSlots(head: Uint8Array): RecordSlots {
  const bytes = asBuffer(head);
  const first = HEAD_LENGTH + bytes.readUInt32LE(META_LENGTH);
  return {
    key: () => {
      const key = bytes.toString('hex', KEY.at, KEY.at + KEY.length);
      return key === NO_KEY ? '' : key;
    },
    slot: (name) => readSlot(bytes, first, TABLE_NAMES.indexOf(name)),
  };
}

function readSlot(head: Buffer, first: number, index: number): Slot {
  const start = SLOTS + index * SLOT_LENGTH;
  let at = first;
  for (let before = SLOTS; before < start; before += SLOT_LENGTH)
    at += head.readUInt32LE(before + JSON_LENGTH) + head.readUInt32LE(before + CSV_LENGTH);
  return {
    rows: head.readUInt32LE(start),
    filled: head.readUInt32LE(start + 4),
    at,
    json: { length: head.readUInt32LE(start + JSON_LENGTH), crc: head.readUInt32LE(start + JSON_LENGTH + 4) },
    csv: { length: head.readUInt32LE(start + CSV_LENGTH), crc: head.readUInt32LE(start + CSV_LENGTH + 4) },
  };
}

/**
 * The rows of one table of a record; they are read when asked for.
 * @throws {AsReportedError} on reading, when the file was damaged
 */
export function readChunk(file: FileReader, at: number, { key, slot }: RecordSlots, name: PublishedName): Chunk {
  const { rows, filled, at: start, json, csv } = slot(name);
  const read = (from: number, piece: Piece, space?: Space): Uint8Array => {
    const bytes = file.read(from, piece.length, space);
    if (bytes.length === piece.length && crc32(bytes) === piece.crc) return bytes;
    throw dataError({
      problem: 'the kept results of an earlier run are damaged',
      remedy: 'remove .work/cache, or the folder of --cache, and run again',
    });
  };
  return {
    key: key(),
    rows,
    filled,
    bytes: json.length,
    crc: json.crc,
    json: (space) => read(at + start, json, space),
    csv: (space) => read(at + start + json.length, csv, space),
  };
}
