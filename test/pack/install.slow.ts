/** The tarball that `npm pack` makes, installed in an empty folder elsewhere, does what the checkout does. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'as-reported-pack-'));
const elsewhere = join(folder, 'else where');
const run = (cwd: string, program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

beforeAll(() => {
  run('.', 'npm', 'pack', '--pack-destination', folder);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, 'package.json'), '{"private": true}');
  run(elsewhere, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, tarball ?? ''));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the installed package', () => {
  it('holds compiled code and no sources', () => {
    const installed = join(elsewhere, 'node_modules/as-reported');
    expect(existsSync(join(installed, '.build/cli.js'))).toBe(true);
    expect(readdirSync(join(installed, 'pipeline'))).toEqual(['as-reported.js']);
    expect(existsSync(join(elsewhere, 'node_modules/tsx'))).toBe(false);
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run(elsewhere, 'npx', 'as-reported', '--version').trim()).toBe(version);
  });

  it('makes the same bytes as the checkout', () => {
    run(elsewhere, 'npx', 'as-reported', 'run', '--raw', join(process.cwd(), 'raw'), '--out', 'tables');
    run('.', process.execPath, 'pipeline/as-reported.js', 'run', '--raw', 'raw', '--out', join(folder, 'tables'));
    const sums = readFileSync(join(elsewhere, 'tables/SHA256SUMS'), 'utf8');
    expect(sums.split('\n').length).toBeGreaterThan(24);
    expect(sums).toBe(readFileSync(join(folder, 'tables/SHA256SUMS'), 'utf8'));
  });

  it('explains an article', () => {
    const [first] = readdirSync('raw').sort();
    const article = join(process.cwd(), 'raw', first ?? '');
    expect(run(elsewhere, 'npx', 'as-reported', 'explain', article).split('\n')[0]).toBe(first);
  });
});
