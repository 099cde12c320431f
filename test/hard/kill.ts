/**
 * Kills runs at random moments and looks at what they leave: `npm run kills -- [KILLS [ARTICLES]]`. It ends with an error
 * at the first that leaves anything but whole tables.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { killRuns } from '../support/kills.ts';

const [kills = '200', articles = '60'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'as-reported-kills-'));
try {
  const { killed, old, new: fresh, putBack } = await killRuns(folder, Number(kills), Number(articles));
  const left = `the old tables stood after ${old}, the new ones after ${fresh}; the next run put back ${putBack}`;
  process.stdout.write(`${killed} runs killed: ${left}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
