/** What people see: results on stdout, all else on stderr; a progress bar only where someone watches. */
import { createRequire } from 'node:module';
import process from 'node:process';
import type { SingleBar } from 'cli-progress';
import type { Progress, Terminal } from './effects.ts';

export interface TerminalOptions {
  readonly quiet: boolean;
}

/** Plain output says how far it is once in so many steps. */
const STEPS_PER_LINE = 100;

/** The streams of a real run: rows go to stdout, all words to stderr. */
export function nodeTerminal({ quiet }: TerminalOptions): Terminal {
  const note = (line: string): void => {
    if (!quiet) process.stderr.write(`${line}\n`);
  };
  return {
    print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    note,
    complain: (line) => void process.stderr.write(`${line}\n`),
    progress: (total, noun) => {
      if (quiet) return { step: () => {}, stop: () => {} };
      return process.stderr.isTTY && total !== null ? showBar(total, noun) : countLines(total, noun, note);
    },
    colours: process.stdout.isTTY === true && !process.env.NO_COLOR,
  };
}

function showBar(total: number, noun: string): Progress {
  // Loaded here, since a run without a terminal never needs it.
  const { SingleBar: Bar, Presets } = createRequire(import.meta.url)('cli-progress') as typeof import('cli-progress');
  const format = `{bar} {value} of {total} ${noun}, {eta} s left`;
  const bar: SingleBar = new Bar({ format, stream: process.stderr, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}

/** Progress as lines, for logs. */
export function countLines(total: number | null, noun: string, note: (line: string) => void): Progress {
  let done = 0;
  return {
    step: () => {
      done += 1;
      if (done % STEPS_PER_LINE !== 0 || done === total) return;
      note(total === null ? `${done} ${noun}` : `${done} of ${total} ${noun}`);
    },
    stop: () => {},
  };
}
