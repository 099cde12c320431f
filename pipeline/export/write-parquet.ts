/** Parquet: one row group, ZSTD, types from the declared storage. */
import { createRequire } from 'node:module';
import type { Data } from 'apache-arrow';
import { ABOUT } from '../about.ts';
import type { Storage } from '../models/column.ts';
import { daysSinceEpoch } from '../text/calendar.ts';
import type { Cell, TableCells } from './cells.ts';
import { flatCell } from './write-csv.ts';

type Arrow = typeof import('apache-arrow');
type Wasm = typeof import('parquet-wasm');

const require = createRequire(import.meta.url);

/** Loaded with the first table, so that a run without Parquet does not wait for them; as CommonJS Arrow loads in a third of the time. */
const loadArrow = (): Arrow => require('apache-arrow') as Arrow;
const loadWasm = (): Wasm => require('parquet-wasm') as Wasm;

const TYPES = {
  text: ({ Utf8 }: Arrow) => new Utf8(),
  int32: ({ Int32 }: Arrow) => new Int32(),
  float64: ({ Float64 }: Arrow) => new Float64(),
  boolean: ({ Bool }: Arrow) => new Bool(),
  date: ({ DateDay }: Arrow) => new DateDay(),
  json: ({ Utf8 }: Arrow) => new Utf8(),
} as const satisfies Record<Storage, (arrow: Arrow) => unknown>;

/** The bytes of `<table>.parquet`. */
export function writeParquet({ columns, rows }: TableCells): Uint8Array {
  const arrow = loadArrow();
  const { Field, makeData, RecordBatch, Schema, Struct, Table, tableToIPC } = arrow;
  const schema = new Schema(columns.map(([name, { storage, nullable }]) => new Field(name, TYPES[storage](arrow), nullable)));
  const children = columns.map(([, { storage }], index) =>
    toData(
      arrow,
      storage,
      rows.map((row) => row[index] as Cell),
    ),
  );
  const struct = makeData({
    type: new Struct(schema.fields),
    length: rows.length,
    nullCount: 0,
    children,
  } as never);
  const table = new Table(schema, new RecordBatch(schema, struct as never));
  const { Compression, Table: WasmTable, WriterPropertiesBuilder, writeParquet: writeWasm } = loadWasm();
  const properties = new WriterPropertiesBuilder().setCompression(Compression.ZSTD).setCreatedBy(ABOUT.name).build();
  return writeWasm(WasmTable.fromIPCStream(tableToIPC(table, 'stream')), properties);
}

/** A column as Arrow lays it out in memory; its own builders take ten times as long. */
function toData(arrow: Arrow, storage: Storage, cells: readonly Cell[]): Data {
  const nullBitmap = packBits(cells.map((cell) => cell !== null));
  const nullCount = cells.reduce<number>((count, cell) => count + (cell === null ? 1 : 0), 0);
  const layout = { type: TYPES[storage](arrow), length: cells.length, nullCount, nullBitmap: nullCount === 0 ? null : nullBitmap };
  return arrow.makeData({ ...layout, ...LAYOUTS[storage](cells) } as never) as Data;
}

type Layout = (cells: readonly Cell[]) => { readonly data: Uint8Array | Int32Array | Float64Array; readonly valueOffsets?: Int32Array };

const LAYOUTS: Readonly<Record<Storage, Layout>> = {
  text: layOutTexts,
  json: layOutTexts,
  int32: (cells) => ({ data: Int32Array.from(cells, Number) }),
  float64: (cells) => ({ data: Float64Array.from(cells, Number) }),
  boolean: (cells) => ({ data: packBits(cells.map((cell) => cell === true)) }),
  date: (cells) => ({ data: Int32Array.from(cells, (cell) => (cell === null ? 0 : (daysSinceEpoch(cell as string) as number))) }),
};

/** All texts one after the other, and where each begins. */
function layOutTexts(cells: readonly Cell[]): ReturnType<Layout> {
  const texts = cells.map((cell) => (cell === null ? '' : (flatCell(cell) as string)));
  const valueOffsets = new Int32Array(texts.length + 1);
  texts.forEach((text, index) => {
    valueOffsets[index + 1] = (valueOffsets[index] as number) + Buffer.byteLength(text);
  });
  return { data: Buffer.from(texts.join('')), valueOffsets };
}

/** One bit a value, the lowest first. */
function packBits(values: readonly boolean[]): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(values.length / 8));
  values.forEach((value, index) => {
    if (value) bytes[index >> 3] = (bytes[index >> 3] as number) | (1 << (index & 7));
  });
  return bytes;
}
