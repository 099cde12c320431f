/** Parquet: one row group, ZSTD, types from the declared storage. */
import {
  Bool,
  DateDay,
  Field,
  Float64,
  Int32,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from 'apache-arrow';
import { Compression, Table as WasmTable, WriterPropertiesBuilder, writeParquet as writeWasm } from 'parquet-wasm';
import { ABOUT } from '../about.ts';
import type { Storage } from '../models/column.ts';
import { daysSinceEpoch } from '../text/calendar.ts';
import type { Cell, TableCells } from './cells.ts';
import { flatCell } from './write-csv.ts';

const TYPES = {
  text: () => new Utf8(),
  int32: () => new Int32(),
  float64: () => new Float64(),
  boolean: () => new Bool(),
  date: () => new DateDay(),
  json: () => new Utf8(),
} as const satisfies Record<Storage, () => unknown>;

/** The bytes of `<table>.parquet`. */
export function writeParquet({ columns, rows }: TableCells): Uint8Array {
  const schema = new Schema(columns.map(([name, { storage, nullable }]) => new Field(name, TYPES[storage](), nullable)));
  const vectors = columns.map(([, { storage }], index) =>
    toVector(
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

function toVector(storage: Storage, cells: readonly Cell[]): Vector {
  const values = storage === 'date' ? cells.map(toDate) : cells.map(flatCell);
  return vectorFromArray(values as never[], TYPES[storage]() as never) as Vector;
}

/** Arrow takes days as dates at midnight UTC. */
const toDate = (cell: Cell): Date | null => (cell === null ? null : new Date((daysSinceEpoch(cell as string) as number) * 86_400_000));
