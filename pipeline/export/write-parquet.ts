/** Parquet: one row group, ZSTD, types from the declared storage. */
import { createRequire } from 'node:module';
import type { Vector } from 'apache-arrow';
import { Compression, Table as WasmTable, WriterPropertiesBuilder, writeParquet as writeWasm } from 'parquet-wasm';
import { ABOUT } from '../about.ts';
import type { Storage } from '../models/column.ts';
import { daysSinceEpoch } from '../text/calendar.ts';
import type { Cell, TableCells } from './cells.ts';
import { flatCell } from './write-csv.ts';

type Arrow = typeof import('apache-arrow');

/** Loaded with the first table, so that a run without Parquet does not wait for it; as CommonJS it loads in a third of the time. */
const loadArrow = (): Arrow => createRequire(import.meta.url)('apache-arrow') as Arrow;

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
  const vectors = columns.map(([, { storage }], index) =>
    toVector(
      arrow,
      storage,
      rows.map((row) => row[index] as Cell),
    ),
  );
  const struct = makeData({
    type: new Struct(schema.fields),
    length: rows.length,
    nullCount: 0,
    children: vectors.map(({ data }) => data[0]),
  } as never);
  const table = new Table(schema, new RecordBatch(schema, struct as never));
  const properties = new WriterPropertiesBuilder().setCompression(Compression.ZSTD).setCreatedBy(ABOUT.name).build();
  return writeWasm(WasmTable.fromIPCStream(tableToIPC(table, 'stream')), properties);
}

function toVector(arrow: Arrow, storage: Storage, cells: readonly Cell[]): Vector {
  const values = storage === 'date' ? cells.map(toDate) : cells.map(flatCell);
  return arrow.vectorFromArray(values as never[], TYPES[storage](arrow) as never) as Vector;
}

/** Arrow takes days as dates at midnight UTC. */
const toDate = (cell: Cell): Date | null => (cell === null ? null : new Date((daysSinceEpoch(cell as string) as number) * 86_400_000));
