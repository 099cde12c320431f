/** The entry of a worker thread that writes tables; `export-tables.ts` starts it. */
import { nodeDisk } from './effects-node.ts';
import { exportTable, type TableTask } from './export-tables.ts';

export const work = exportTable;

export default (task: TableTask): ReturnType<typeof exportTable> => exportTable(task, nodeDisk);
