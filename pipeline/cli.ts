/** The program: takes the arguments, runs the command, sets the exit code. */
import process from 'node:process';
import { runCommandLine } from './commands/index.ts';
import { tuneCompiler } from './compiler.ts';
import { nodeEffects } from './effects-node.ts';

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
tuneCompiler();
process.exitCode = await runCommandLine(process.argv.slice(2), nodeEffects, process.env.DEBUG === 'as-reported');
