/** The entry of a worker thread that writes tables; `export-tables.ts` starts it. */

import { exportTable, type TableTask } from './batch/export-tables.ts';
import { nodeDisk } from './effects-node.ts';

export const work = exportTable;

export default (task: TableTask): ReturnType<typeof exportTable> => exportTable(task, nodeDisk);
