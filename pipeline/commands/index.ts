/** From arguments to an exit code: runs one command, prints its result or what went wrong. */
import { CommanderError } from 'commander';
import type { Effects } from '../effects.ts';
import { AsReportedError, formatTrouble, type Trouble, usageError } from '../errors.ts';
import { describePackageError } from '../own-file.ts';
import type { TerminalOptions } from '../terminal.ts';
import type { CommandResult } from './command.ts';
import { createProgram } from './program.ts';

type ExitCode = 0 | 1 | 2;

/**
 * Runs the command that the arguments name. Never throws: every fault ends as a message and an exit code, 0 for
 * success, 1 for faults of input or data, 2 for wrong usage.
 * @param debug shows where in the program an unexpected error arose
 */
export async function runCommandLine(
  args: readonly string[],
  makeEffects: (options: TerminalOptions) => Effects,
  debug = false,
): Promise<ExitCode> {
  const json = args.includes('--json');
  const effects = makeEffects({ quiet: args.includes('--quiet') || args.includes('-q') });
  let result: CommandResult | null = null;
  try {
    // The folder '' would be the current one: tables would go where nobody meant them to.
    if (args.includes('')) throw usageError({ problem: 'an argument is empty', remedy: 'is a variable of the shell not set?' });
    const program = createProgram(effects, (found) => {
      result = found;
    });
    await program.parseAsync(args, { from: 'user' });
    return printResult(result, json, effects);
  } catch (error) {
    return printError(describePackageError(error) ?? error, { json, debug }, effects);
  }
}

function printResult(result: CommandResult | null, json: boolean, { terminal }: Effects): ExitCode {
  if (result === null) return 0;
  if (json && result.data !== undefined) terminal.print(JSON.stringify(result.data, null, 2));
  else if (result.text !== '') terminal.print(result.text);
  for (const trouble of result.troubles ?? []) terminal.complain(formatTrouble(trouble));
  return (result.troubles ?? []).length > 0 || result.failed === true ? 1 : 0;
}

function printError(error: unknown, { json, debug }: { json: boolean; debug: boolean }, effects: Effects): ExitCode {
  if (error instanceof CommanderError) {
    // Commander has printed the help or the message itself.
    if (error.exitCode === 0) return 0;
    if (json) printTroubles([{ problem: error.message.replace(/^error: /u, '') }], 2, effects);
    return 2;
  }
  const { terminal } = effects;
  if (error instanceof AsReportedError) {
    for (const trouble of error.troubles) terminal.complain(formatTrouble(trouble));
    if (json) printTroubles(error.troubles, error.exitCode, effects);
    return error.exitCode;
  }
  const message = error instanceof Error ? error.message : String(error);
  terminal.complain(`unexpected error: ${message.split('\n', 1)[0]}`);
  terminal.complain('this is a fault of as-reported: please report it, with the command and the article (README.md says where);');
  terminal.complain('run again with DEBUG=as-reported to see where it arose');
  if (debug && error instanceof Error) terminal.complain(error.stack ?? '');
  if (json) printTroubles([{ problem: `unexpected error: ${message}` }], 1, effects);
  return 1;
}

function printTroubles(troubles: readonly Trouble[], exitCode: ExitCode, { terminal }: Effects): void {
  terminal.print(JSON.stringify({ exitCode, troubles }, null, 2));
}
