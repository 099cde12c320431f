/** A disk in memory, for tests: it can list in any order, fail at any change, and be compared whole. */
import { basename, dirname, relative, resolve } from 'node:path';
import type { Disk, Entry } from '../../pipeline/effects.ts';
import { dataError } from '../../pipeline/errors.ts';

type Content = Uint8Array | 'folder' | 'link';

export interface MemoryDisk extends Disk {
  /** Changes asked for so far. */
  readonly changes: () => number;
  /** Every file below a folder with its text, by path relative to it; null where the folder is missing. */
  readonly snapshot: (folder: string) => Record<string, string> | null;
  /** Lets the change with this number fail, and with `forever` all after it, as if the process had been killed. */
  readonly failAt: (change: number, forever?: boolean) => void;
}

/** Makes a disk from texts by absolute path; a path that ends in `/` is an empty folder, the text '@link' makes a link. */
export function memoryDisk(files: Readonly<Record<string, string | Uint8Array>> = {}): MemoryDisk {
  const entries = new Map<string, Content>([['/', 'folder']]);
  let changes = 0;
  let failing = { from: Number.POSITIVE_INFINITY, forever: false };
  const within = (folder: string, path: string): boolean => path.startsWith(folder === '/' ? '/' : `${folder}/`);
  const makeFolder = (folder: string): void => {
    if (folder !== dirname(folder)) makeFolder(dirname(folder));
    if (entries.get(folder) instanceof Uint8Array) throw dataError({ file: folder, problem: 'cannot make the folder: it is a file' });
    entries.set(folder, 'folder');
  };
  for (const [path, data] of Object.entries(files)) {
    makeFolder(path.endsWith('/') ? path.slice(0, -1) : dirname(path));
    if (!path.endsWith('/')) entries.set(path, data === '@link' ? 'link' : bytesOf(data));
  }
  const change = (path: string): void => {
    const number = changes;
    changes += 1;
    if (number === failing.from || (failing.forever && number > failing.from))
      throw dataError({ file: path, problem: 'cannot write: the disk is full' });
  };
  const need = (path: string): Content => {
    const content = entries.get(path);
    if (content === undefined) throw dataError({ file: path, problem: 'cannot read: no such file or folder' });
    return content;
  };
  const kindOf: Disk['kindOf'] = (path) => {
    const content = entries.get(resolve(path));
    return content === undefined ? null : content instanceof Uint8Array ? 'file' : content;
  };
  const write: Disk['write'] = (file, data) => {
    change(file);
    if (need(dirname(resolve(file))) !== 'folder') throw dataError({ file, problem: 'cannot write: no such folder' });
    entries.set(resolve(file), bytesOf(data));
  };
  const read: Disk['read'] = (file) => {
    const content = need(resolve(file));
    if (!(content instanceof Uint8Array)) throw dataError({ file, problem: 'cannot read: it is a folder, not a file' });
    return content;
  };
  const remove: Disk['remove'] = (path) => {
    change(path);
    for (const known of [...entries.keys()]) if (known === resolve(path) || within(resolve(path), known)) entries.delete(known);
  };
  return {
    kindOf,
    list: (folder) => {
      need(resolve(folder));
      const names = [...entries.keys()].filter((path) => path !== '/' && dirname(path) === resolve(folder));
      // Newest first: the pipeline may rely on no order.
      return names.reverse().map((path): Entry => ({ name: basename(path), kind: kindOf(path) ?? 'other' }));
    },
    resolve: (path) => resolve(path),
    device: () => 1,
    read,
    stream: async function* (file) {
      const content = need(resolve(file));
      if (content instanceof Uint8Array) for (let at = 0; at < content.length; at += 7) yield content.subarray(at, at + 7);
    },
    size: (file) => {
      const content = need(resolve(file));
      return content instanceof Uint8Array ? content.length : 0;
    },
    makeFolder: (folder) => {
      change(folder);
      makeFolder(resolve(folder));
    },
    claimFolder: (folder) => {
      change(folder);
      if (entries.has(resolve(folder))) return false;
      need(dirname(resolve(folder)));
      makeFolder(resolve(folder));
      return true;
    },
    write,
    create: (file) => {
      write(file, '');
      return {
        write: (data) => write(file, new Uint8Array(Buffer.concat([read(file), data]))),
        close: () => {},
      };
    },
    open: (file) => {
      const content = read(file);
      return { read: (at, length) => content.subarray(at, at + length), close: () => {} };
    },
    flush: (folder) => change(folder),
    flushAll: async (files) => {
      for (const file of files) change(file);
    },
    move: (from, to) => {
      change(from);
      need(resolve(from));
      need(dirname(resolve(to)));
      if (entries.has(resolve(to))) throw new Error(`a move would replace ${to}`);
      for (const [path, content] of [...entries]) {
        if (path !== resolve(from) && !within(resolve(from), path)) continue;
        entries.delete(path);
        entries.set(resolve(to) + path.slice(resolve(from).length), content);
      }
    },
    remove,
    removeAside: async (folder) => remove(folder),
    changes: () => changes,
    failAt: (number, forever = false) => {
      failing = { from: changes + number, forever };
    },
    snapshot: (folder) => {
      if (!entries.has(folder)) return null;
      const found = [...entries].flatMap(([path, content]) =>
        within(folder, path) && content instanceof Uint8Array ? [[relative(folder, path), new TextDecoder().decode(content)] as const] : [],
      );
      return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

const bytesOf = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? new TextEncoder().encode(data) : data);
