/** The entry of a worker thread that writes tables in Parquet, too; `export-tables.ts` starts it. */
import { readCells } from './export/cells.ts';
import { writeParquet } from './export/write-parquet.ts';
import { tableOf } from './models/index.ts';

export { default, work } from './export-worker.ts';

// The first table in Parquet takes half a second more than the next: an empty one takes it while the thread waits for work.
writeParquet(readCells(tableOf('articles'), []));
