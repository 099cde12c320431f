/** The documents name only commands, files and folders that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../pipeline/commands/program.ts';
import { fakeEffects } from './support/effects.ts';
import { memoryDisk } from './support/memory-disk.ts';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md'];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const commands = new Set(createProgram(fakeEffects(memoryDisk()), () => undefined).commands.map((command) => command.name()));
const ci = readFileSync('.ci/run', 'utf8');

/** The lines of the shell blocks of a document, without comments. */
function shellLines(markdown: string): string[] {
  return [...markdown.matchAll(/```sh\n([\s\S]*?)```/gu)].flatMap(([, block]) =>
    (block as string)
      .split('\n')
      .map((line) => line.replace(/\s+#.*$/u, '').trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  );
}

it('npm start loses no article in silence', () => {
  expect(scripts.start).toMatch(/ run .*--strict/u);
});

describe('the rows that README.md shows', () => {
  const blocks = [...readFileSync('README.md', 'utf8').matchAll(/```json (\w+)\n([\s\S]*?)```/gu)];

  it.each(blocks.map(([, table, block]) => [table as string, block as string]))('%s: published as shown', (table, block) => {
    const published = JSON.parse(readFileSync(`dist-data/${table}.json`, 'utf8')) as object[];
    for (const line of block.trim().split('\n')) expect(published).toContainEqual(expect.objectContaining(JSON.parse(line) as object));
  });

  it('are there, one table each', () => {
    expect(blocks.map(([, table]) => table)).toEqual(['quotes', 'figures', 'events']);
  });
});

describe('pipeline/lexicons/README.md', () => {
  it('names every table, and no other', () => {
    const named = [...readFileSync('pipeline/lexicons/README.md', 'utf8').matchAll(/^\| .* \|$/gmu)].flatMap(([row]) =>
      [...(row as string).matchAll(/`([a-z-]+)`/gu)].map(([, name]) => name),
    );
    const tables = readdirSync('pipeline/lexicons')
      .filter((file) => file.endsWith('.csv'))
      .map((file) => file.slice(0, -4));
    expect(named.sort()).toEqual(tables.sort());
  });
});

describe.each(DOCUMENTS)('%s', (document) => {
  const markdown = readFileSync(document, 'utf8');
  const lines = shellLines(markdown).flatMap((line) => line.split(/\s*&&\s*/u));

  it('shows commands', () => {
    expect(lines.length).toBeGreaterThan(0);
  });

  it.each(lines)('`%s` is a command of this project, or one that CI runs', (line) => {
    const [program, ...words] = line.split(/\s+/u);
    if (program === 'npm') {
      const script = words[0] === 'run' ? words[1] : words[0];
      expect(script === 'ci' || (script as string) in scripts).toBe(true);
    } else if (program === 'npx') {
      expect(words[0]).toBe('as-reported');
      expect(commands).toContain(words[1]);
    } else expect(`${line}\n.ci/run`).toSatisfy((text: string) => ci.includes(line) || text.startsWith('bash .ci/run'));
  });

  it('links only to files that exist', () => {
    for (const [, target] of markdown.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)) expect(existsSync(target as string), target).toBe(true);
  });
});
