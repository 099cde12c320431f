import { dirname, join } from 'node:path';
import type { Disk } from '../effects.ts';
import type { OpenOutput } from '../export/write-table.ts';

/** Opens files of a folder, which is made; each file is on the medium when it is closed. */
export function openIn(folder: string, disk: Disk): OpenOutput {
  const open = openUnflushed(folder, disk);
  return (name) => {
    const { write, close } = open(name);
    return {
      write,
      close: () => {
        close();
        disk.flush(join(folder, name));
      },
    };
  };
}

/** The same, for a caller that brings the files to the medium. */
export function openUnflushed(folder: string, disk: Disk): OpenOutput {
  disk.makeFolder(folder);
  return (name) => {
    const path = join(folder, name);
    if (name.includes('/')) disk.makeFolder(dirname(path));
    return disk.create(path);
  };
}
