/** Everything that the pipeline does to the world: disk, clock and terminal. All else is pure; tests pass a stand-in. */
import type { Trouble } from './errors.ts';

export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** A file that is being written. */
export interface FileWriter {
  /** Whoever calls it may use the place of the data again when it returns. */
  readonly write: (data: Uint8Array) => void;
  readonly close: () => void;
}

/** Gives room for so many bytes. */
export type Space = (length: number) => Uint8Array;

/** A file of which pieces are read. */
export interface FileReader {
  /** So many bytes from a place on, in room that the caller gives or in new one; fewer where the file ends. */
  readonly read: (at: number, length: number, space?: Space) => Uint8Array;
  readonly close: () => void;
}

export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** Every call throws a data error that names the path when the system refuses. */
export interface Disk {
  /** What lies directly in a folder, in no particular order. */
  readonly list: (folder: string) => readonly Entry[];
  /** What a path is, links followed; null where nothing is. */
  readonly kindOf: (path: string) => EntryKind | null;
  /** The absolute path with all links followed, also of a path that does not exist yet. */
  readonly resolve: (path: string) => string;
  /** The file system that a path lies on; a rename never leaves it. */
  readonly device: (path: string) => number;
  readonly read: (file: string) => Uint8Array;
  /** A file piece by piece, for those larger than memory. */
  readonly stream: (file: string) => AsyncIterable<Uint8Array>;
  /** The bytes of a file, without reading it. */
  readonly size: (file: string) => number;
  /** Makes a folder and those above it. */
  readonly makeFolder: (folder: string) => void;
  /** Makes a folder that must not exist yet, in one that must; false where it does. */
  readonly claimFolder: (folder: string) => boolean;
  readonly write: (file: string, data: string | Uint8Array) => void;
  /** Makes a file, or an empty one of it, to be written piece by piece. */
  readonly create: (file: string) => FileWriter;
  readonly open: (file: string) => FileReader;
  /** Waits until a file, or the list of entries of a folder, is on the medium. */
  readonly flush: (path: string) => void;
  /** The same for several files, while this thread goes on. */
  readonly flushAll: (files: readonly string[]) => Promise<void>;
  readonly move: (from: string, to: string) => void;
  /** Removes a file or a folder with all that is in it; fine where nothing is. */
  readonly remove: (path: string) => void;
  /** The same for all files of a folder at a time, while this thread goes on. */
  readonly removeAside: (folder: string) => Promise<void>;
}

export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

export interface Terminal {
  /** What the command is for: its result, on stdout. */
  readonly print: (text: string) => void;
  /** What the command does meanwhile, on stderr; silent under --quiet. */
  readonly note: (line: string) => void;
  /** What went wrong, on stderr. */
  readonly complain: (line: string) => void;
  /** A bar on a terminal, a plain line now and then elsewhere or where the total is not known. */
  readonly progress: (total: number | null, noun: string) => Progress;
  /** Whether stdout shows colours. */
  readonly colours: boolean;
}

/** Threads beside this one. */
export interface Threads {
  /**
   * Calls the function of a thread that is free. Rejects where the function throws, its thread dies or it takes longer
   * than it may; the others go on.
   */
  readonly run: <Task, Result>(task: Task, milliseconds?: number) => Promise<Result>;
  readonly stop: () => Promise<void>;
}

export interface ThreadLimits {
  /** How many threads start at once; one where it is not given. */
  readonly atOnce?: number;
  /** How much a thread may fill before it dies. */
  readonly heapMegabytes?: number;
}

export interface Effects {
  readonly disk: Disk;
  readonly terminal: Terminal;
  /** What is piped into the program, on stdin. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Runs git in a folder, without a shell, and gives what it prints; throws a data error when git fails. */
  readonly git: (folder: string, args: readonly string[]) => Uint8Array;
  /** The hash of the program: its code, lexicons, schemas and packages. */
  readonly version: () => string;
  /** Milliseconds since some moment; for durations only, never for data. */
  readonly now: () => number;
  /** How many threads this machine runs at once. */
  readonly cores: number;
  /** Starts threads that call the default export of a module: at least so many at once, and more as tasks come. */
  readonly startThreads: (module: URL, count: number, limits?: ThreadLimits) => Threads;
  /** The number of this process, and whether another one still runs. */
  readonly processId: number;
  readonly isRunning: (processId: number) => boolean;
}

/** Why the system refused, in plain words; null for an error that is not the system's. */
export function describeSystemError(error: unknown, action: string, file: string): Trouble | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  if (!('syscall' in error) && REASONS[error.code] === undefined) return null;
  const [reason, remedy] = REASONS[error.code] ?? [error.code, 'see what the system says about this path'];
  return { file, problem: `cannot ${action}: ${reason}`, remedy };
}

const REASONS: Readonly<Record<string, readonly [reason: string, remedy: string]>> = {
  EACCES: ['permission denied', 'change its permissions or choose another path'],
  EPERM: ['operation not permitted', 'change its permissions or choose another path'],
  EROFS: ['the file system is read-only', 'choose another path'],
  ENOENT: ['no such file or folder', 'check the path'],
  ENOTDIR: ['a part of the path is a file, not a folder', 'choose another path'],
  EISDIR: ['it is a folder, not a file', 'name a file'],
  EEXIST: ['it exists already', 'remove it or choose another path'],
  ENOSPC: ['the disk is full', 'free some space and run again'],
  EDQUOT: ['the disk quota is used up', 'free some space and run again'],
  ERR_FS_FILE_TOO_LARGE: ['the file is larger than 2 GB', 'put each article into a file of its own'],
  EFBIG: ['the file is too large', 'split it'],
  EMFILE: ['too many open files', 'close other programs and run again'],
  ENAMETOOLONG: ['the name is too long', 'choose a shorter one'],
  EBUSY: ['it is in use', 'close what uses it or choose another path'],
  EXDEV: ['it lies on another file system', 'choose a path on the same one'],
  ELOOP: ['symbolic links lead in a circle', 'check the links'],
};
