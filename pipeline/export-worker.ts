/** The entry of a worker thread that writes tables; `export-tables.ts` starts it. */

import { exportTable, type TableTask } from './batch/export-tables.ts';
import { nodeDisk } from './effects-node.ts';
import { readCells } from './export/cells.ts';
import { writeParquet } from './export/write-parquet.ts';
import { tableOf } from './models/index.ts';

// The first table in Parquet takes half a second more than the next: an empty one takes it while the thread waits for work.
writeParquet(readCells(tableOf('articles'), []));

export const work = exportTable;

export default (task: TableTask): ReturnType<typeof exportTable> => exportTable(task, nodeDisk);
