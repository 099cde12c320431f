/** What every command is: a function of its options and the effects that gives back what is to be printed. */
import type { Effects } from '../effects.ts';
import type { Trouble } from '../errors.ts';

export interface CommandResult {
  /** For people, on stdout; '' where the notes have said it all. */
  readonly text: string;
  /** For programs, on stdout under --json; undefined where stdout holds lines of JSON already. */
  readonly data: unknown;
  /** Faults that the command found and does not end at; they make the exit code 1. */
  readonly troubles?: readonly Trouble[];
  /** Makes the exit code 1 where the text itself says what is wrong. */
  readonly failed?: boolean;
}

export type Command<Options> = (options: Options, effects: Effects) => CommandResult | Promise<CommandResult>;

/** `1 article`, `2 articles`. */
export const countOf = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
