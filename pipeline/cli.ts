/** Commands only: parse arguments, call, set the exit code. (First cut: `run` with JSON output.) */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processArticle } from './article.ts';
import { PUBLISHED, type PublishedName } from './models/index.ts';
import { compareText } from './text/compare.ts';

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};
const rawDir = option('--raw', 'raw');
const outDir = option('--out', 'dist-data');
const published = new Map<PublishedName, unknown[]>(Object.keys(PUBLISHED).map((name) => [name as PublishedName, []]));
for (const file of readdirSync(rawDir)
  .filter((name) => name.endsWith('.txt'))
  .sort(compareText)) {
  const rows = processArticle({ path: file, bytes: readFileSync(join(rawDir, file)), manifest: null });
  for (const [name, list] of published) list.push(...rows[name]);
}
mkdirSync(outDir, { recursive: true });
for (const [name, rows] of published)
  writeFileSync(join(outDir, `${name}.json`), `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
