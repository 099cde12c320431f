import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { type FakeEffects, fakeEffects } from '../support/effects.ts';
import { type MemoryDisk, memoryDisk } from '../support/memory-disk.ts';

async function generate(disk: MemoryDisk, ...args: string[]): Promise<{ exitCode: number; effects: FakeEffects }> {
  const effects = fakeEffects(disk);
  return { exitCode: await runCommandLine(['generate', '--root', '/project', ...args], () => effects), effects };
}

describe('as-reported generate', () => {
  it('writes what is missing, removes what belongs to no table, and is then content', async () => {
    const disk = memoryDisk({ '/project/schemas/old.schema.json': '{}' });
    expect((await generate(disk)).exitCode).toBe(0);
    const files = disk.snapshot('/project') ?? {};
    expect(Object.keys(files)).toContain('schemas/quotes.schema.json');
    expect(Object.keys(files)).not.toContain('schemas/old.schema.json');
    expect((await generate(disk, '--check')).exitCode).toBe(0);
  });

  it('names with --check every file that differs, and changes none', async () => {
    const disk = memoryDisk({ '/project/': '' });
    await generate(disk);
    disk.write('/project/schemas/quotes.schema.json', '{}');
    disk.write('/project/schemas/old.schema.json', '{}');
    const before = disk.snapshot('/project');
    const { exitCode, effects } = await generate(disk, '--check');
    expect(exitCode).toBe(1);
    expect(effects.complained).toEqual([
      'schemas/quotes.schema.json: it differs from what the models say; run npm run generate',
      'schemas/old.schema.json: it belongs to no table; run npm run generate',
    ]);
    expect(disk.snapshot('/project')).toEqual(before);
  });
});
