/**
 * The heads of records one after the other in a file, in the order of their articles: who writes a table goes through it
 * without looking at each record, and memory does not grow with the number of articles.
 */
import type { Disk, FileReader } from '../effects.ts';
import type { Place } from './place.ts';
import { HEAD_LENGTH, type RecordHead, type RecordSlots, readSlots } from './record.ts';

/** The place of a record and where the rows of the tables lie in it. */
export interface Listed {
  readonly place: Place;
  readonly slots: RecordSlots;
}

export interface ContentsWriter {
  readonly put: (place: Place, head: RecordHead) => void;
  readonly close: () => void;
}

const PLACE_LENGTH = 8;
const ENTRY = PLACE_LENGTH + HEAD_LENGTH;
/** Entries that are written or read together. */
const AT_ONCE = 1000;

/** Begins a file of contents. */
export function writeContents(file: string, disk: Disk): ContentsWriter {
  const output = disk.create(file);
  const page = Buffer.alloc(AT_ONCE * ENTRY);
  let filled = 0;
  const flush = (): void => {
    output.write(page.subarray(0, filled));
    filled = 0;
  };
  return {
    put: (place, { bytes }) => {
      page.writeDoubleLE(place, filled);
      page.set(bytes, filled + PLACE_LENGTH);
      filled += ENTRY;
      if (filled === page.length) flush();
    },
    close: () => {
      flush();
      output.close();
    },
  };
}

/** Goes through a file of contents. */
export function* readContents(file: string, disk: Disk): Generator<Listed> {
  const reader = disk.open(file);
  try {
    for (let at = 0; ; at += AT_ONCE * ENTRY) {
      const entries = splitEntries(reader, at);
      if (entries.length === 0) return;
      yield* entries;
    }
  } finally {
    reader.close();
  }
}

function splitEntries(reader: FileReader, at: number): Listed[] {
  const page = Buffer.from(reader.read(at, AT_ONCE * ENTRY));
  return Array.from({ length: page.length / ENTRY }, (_, index) => {
    const entry = page.subarray(index * ENTRY, (index + 1) * ENTRY);
    return { place: entry.readDoubleLE(), slots: readSlots(entry.subarray(PLACE_LENGTH)) };
  });
}
