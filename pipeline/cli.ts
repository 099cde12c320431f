/** The program: takes the arguments, runs the command, sets the exit code. */
import process from 'node:process';
import { runCommandLine } from './commands/index.ts';
import { tuneCompiler } from './compiler.ts';
import { describeSystemError } from './effects.ts';
import { nodeEffects } from './effects-node.ts';
import { formatTrouble } from './errors.ts';

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code === 'EPIPE') process.exit();
  const trouble = describeSystemError(error, 'write', 'stdout');
  if (trouble === null) throw error;
  process.stderr.write(`${formatTrouble(trouble)}\n`);
  process.exit(1);
});
// Where nobody can read what went wrong, the tables are made all the same.
process.stderr.on('error', () => {});
tuneCompiler();
process.exitCode = await runCommandLine(process.argv.slice(2), nodeEffects, process.env.DEBUG === 'as-reported');
