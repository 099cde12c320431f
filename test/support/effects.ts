import type { Disk, Effects, Threads } from '../../pipeline/effects.ts';
import { dataError } from '../../pipeline/errors.ts';

export interface FakeEffects extends Effects {
  /** What was printed, noted and complained, in order. */
  readonly printed: string[];
  readonly noted: string[];
  readonly complained: string[];
}

/** Effects that write nothing to the terminal; the clock stands still. */
export function fakeEffects(disk: Disk, overrides: Partial<Effects> = {}): FakeEffects {
  const printed: string[] = [];
  const noted: string[] = [];
  const complained: string[] = [];
  return {
    disk,
    terminal: {
      print: (text) => void printed.push(text),
      note: (line) => void noted.push(line),
      complain: (line) => void complained.push(line),
      progress: () => ({ step: () => {}, stop: () => {} }),
      colours: false,
    },
    input: async function* () {},
    git: () => {
      throw dataError({ problem: 'there is no git here' });
    },
    version: () => '0'.repeat(64),
    now: () => 0,
    cores: 2,
    startThreads: (module) => pretendThreads(module, disk),
    processId: 1,
    isRunning: () => false,
    ...overrides,
    printed,
    noted,
    complained,
  };
}

/** Runs in this thread what the module of a worker calls `work`, on the disk of the test. */
function pretendThreads(module: URL, disk: Disk): Threads {
  return {
    run: async <Task, Result>(task: Task) => {
      const { work } = (await import(module.href)) as { work: (task: Task, disk: Disk) => Result };
      return work(task, disk);
    },
    stop: async () => {},
  };
}
