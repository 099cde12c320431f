/** `npm run generate` writes the generated files; with `--check` it only says which ones differ and fails if any does. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateSchemas } from './index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const check = process.argv.includes('--check');
const files = generateSchemas();
mkdirSync(join(root, 'schemas'), { recursive: true });

const drifted = [...files].filter(([path, content]) => readIfAny(join(root, path)) !== content).map(([path]) => path);
const stray = readdirSync(join(root, 'schemas'))
  .map((name) => `schemas/${name}`)
  .filter((path) => !files.has(path))
  .sort();

if (check) {
  for (const path of drifted) console.error(`${path}: differs from what the models say; run npm run generate`);
  for (const path of stray) console.error(`${path}: belongs to no table; run npm run generate`);
  process.exitCode = drifted.length + stray.length > 0 ? 1 : 0;
} else {
  for (const path of stray) rmSync(join(root, path));
  for (const path of drifted) {
    writeFileSync(join(root, path), files.get(path) ?? '');
  }
  console.log(`${drifted.length} of ${files.size} files written${stray.length > 0 ? `, ${stray.length} removed` : ''}`);
}

function readIfAny(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
