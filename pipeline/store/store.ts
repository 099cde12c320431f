/** Records in files, so that memory holds the place of each only. Files are written once, from the beginning to the end. */

import type { Disk, FileReader, FileWriter } from '../effects.ts';
import type { Chunk } from '../export/chunk.ts';
import type { PublishedName } from '../models/index.ts';
import { readContents } from './contents.ts';
import type { Place } from './place.ts';
import { type RecordHead, type RecordSlots, readChunk, readHead } from './record.ts';

/** What earlier runs have left. */
export interface KeptRecords {
  /** The record with a key. */
  readonly find: (key: string) => Place | null;
}

/** The records of a table, in published order. */
export interface TablePlaces {
  /** Records that belong to no article: they come first. */
  readonly first: readonly Place[];
  /** The file of contents that lists the articles; null where the table has no rows of single articles. */
  readonly contents: string | null;
  /** Other records for the rows of some articles, by their number in the contents. */
  readonly other: ReadonlyMap<number, Place>;
}

/** A file of records may have so many bytes. */
const LARGEST = 2 ** 42;

/** Bytes that wait for being written together. */
const WAITING = 4_000_000;

export class Store {
  /** The files, by number. */
  readonly files: string[];
  readonly #disk: Disk;
  readonly #readers = new Map<number, FileReader>();
  readonly #found = new Map<string, Place>();

  constructor(disk: Disk, files: readonly string[] = []) {
    this.#disk = disk;
    this.files = [...files];
  }

  /** The records in the files that were taken up. */
  kept(): KeptRecords {
    return { find: (key) => this.#found.get(key) ?? null };
  }

  head(place: Place): RecordHead {
    const head = readHead(this.#reader(place), place % LARGEST);
    if (head === null) throw new Error(`there is no record at ${place}`);
    return head;
  }

  chunk(place: Place, name: PublishedName, slots: RecordSlots = this.head(place)): Chunk {
    return readChunk(this.#reader(place), place % LARGEST, slots, name);
  }

  /** The chunks of one table. */
  *chunks({ first, contents, other }: TablePlaces, name: PublishedName): Generator<Chunk> {
    for (const place of first) yield this.chunk(place, name);
    if (contents === null) return;
    let index = 0;
    for (const { place, slots } of readContents(contents, this.#disk)) {
      const instead = other.get(index);
      yield instead === undefined ? this.chunk(place, name, slots) : this.chunk(instead, name);
      index += 1;
    }
  }

  /** Takes up a file of an earlier run; what a killed run left unfinished at its end is passed over. */
  takeUp(file: string): void {
    const number = this.files.push(file) - 1;
    const size = this.#disk.size(file);
    const reader = this.#reader(number * LARGEST);
    let room = Buffer.alloc(0);
    const space = (length: number): Uint8Array => {
      if (room.length < length) room = Buffer.allocUnsafe(length);
      return room.subarray(0, length);
    };
    for (let at = 0; at < size; ) {
      // Each head is done with when the next is read.
      const head = readHead(reader, at, space);
      if (head === null || at + head.length > size) return;
      const key = head.key();
      if (key !== '') this.#found.set(key, number * LARGEST + at);
      at += head.length;
    }
  }

  /** The files of some records. */
  filesOf(places: readonly Place[]): string[] {
    const numbers = new Set(places.map((place) => Math.floor(place / LARGEST)));
    return [...numbers].map((number) => this.files[number] as string);
  }

  /** The bytes of some records, by file. */
  sizes(places: Iterable<Place>): Map<string, number> {
    const sizes = new Map<string, number>();
    for (const place of places) {
      const file = this.#fileOf(place);
      sizes.set(file, (sizes.get(file) ?? 0) + this.head(place).length);
    }
    return sizes;
  }

  /** Copies the records that lie in some files into a new one; gives its name, or null where there are none that can be found again. */
  copy(places: Iterable<Place>, from: ReadonlySet<string>, name: () => string): string | null {
    const number = this.files.length;
    const writer = this.newFile(name);
    for (const place of places) {
      if (!from.has(this.#fileOf(place))) continue;
      const head = this.head(place);
      if (head.key() !== '') writer.put(this.#reader(place).read(place % LARGEST, head.length));
    }
    writer.close();
    return this.files[number] || null;
  }

  /** Makes a file for new records when the first is put into it. */
  newFile(name: () => string): RecordWriter {
    const number = this.files.push('') - 1;
    const create = (): FileWriter => {
      const file = name();
      this.files[number] = file;
      return this.#disk.create(file);
    };
    return new RecordWriter(create, number * LARGEST);
  }

  close(): void {
    for (const reader of this.#readers.values()) reader.close();
    this.#readers.clear();
  }

  #fileOf(place: Place): string {
    return this.files[Math.floor(place / LARGEST)] as string;
  }

  #reader(place: Place): FileReader {
    const number = Math.floor(place / LARGEST);
    const known = this.#readers.get(number);
    if (known !== undefined) return known;
    const reader = this.#disk.open(this.#fileOf(place));
    this.#readers.set(number, reader);
    return reader;
  }
}

/** Puts records into a file, one after the other. */
export class RecordWriter {
  readonly #create: () => FileWriter;
  #file: FileWriter | null = null;
  #next: Place;
  #waiting: Uint8Array[] = [];
  #length = 0;

  constructor(create: () => FileWriter, first: Place) {
    this.#create = create;
    this.#next = first;
  }

  /** The place of the record; it can be read there after the next `flush`. */
  put(record: Uint8Array): Place {
    const place = this.#next;
    this.#next += record.length;
    this.#waiting.push(record);
    this.#length += record.length;
    if (this.#length >= WAITING) this.flush();
    return place;
  }

  flush(): void {
    if (this.#waiting.length === 0) return;
    this.#file ??= this.#create();
    this.#file.write(Buffer.concat(this.#waiting));
    [this.#waiting, this.#length] = [[], 0];
  }

  close(): void {
    this.flush();
    this.#file?.close();
  }
}
