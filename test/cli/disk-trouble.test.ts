/** Runs on a disk that refuses: full, or without permission, at any moment. */
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { fakeEffects } from '../support/effects.ts';
import { type MemoryDisk, memoryDisk } from '../support/memory-disk.ts';

const linesOf = (word: string): string =>
  ['first', 'second']
    .map((id) =>
      JSON.stringify({ id, text: `The ${id} ${word} was opened on Monday, the mayor said.\n\n“It cost $2 million,” she said.\n` }),
    )
    .join('\n');

async function run(disk: MemoryDisk, input: string) {
  const effects = fakeEffects(disk);
  const args = ['run', '--input', input, '--out', '/project/out', '--package', '/project', '--formats', 'json', '--cache', '/cache'];
  return { exitCode: await runCommandLine(args, () => effects), complained: effects.complained };
}

/** A disk with the tables of one input, and another input at hand. */
async function prepare(): Promise<MemoryDisk> {
  const disk = memoryDisk({ '/old.jsonl': linesOf('bridge'), '/new.jsonl': linesOf('tunnel'), '/project/': '' });
  expect((await run(disk, '/old.jsonl')).exitCode).toBe(0);
  return disk;
}

const complete = await prepare();
const before = complete.snapshot('/project');
const tablesBefore = complete.snapshot('/project/out');
const steps = complete.changes();
await run(complete, '/new.jsonl');
const after = complete.snapshot('/project');
const tablesAfter = complete.snapshot('/project/out');
const made = complete.changes() - steps;

describe('a disk that refuses', () => {
  it('is asked for many changes by one run', () => {
    expect(after).not.toEqual(before);
    expect(made).toBeGreaterThan(40);
  });

  it.each([false, true])('leaves the old tables or the new ones, and says so, at whichever change (for good: %s)', async (forever) => {
    for (let step = 0; step < made; step += 1) {
      const disk = await prepare();
      disk.failAt(step, forever);
      const { exitCode, complained } = await run(disk, '/new.jsonl');
      const left = disk.snapshot('/project/out');
      // Where nothing can be moved any more, the next run brings the old tables back.
      if (!forever) expect([tablesBefore, tablesAfter], `change ${step}`).toContainEqual(left);
      if (exitCode === 0) expect(left, `change ${step}`).toEqual(tablesAfter);
      else expect(complained[0], `change ${step}`).toMatch(/the disk is full/u);
      disk.failAt(Number.POSITIVE_INFINITY);
      expect((await run(disk, '/new.jsonl')).exitCode).toBe(0);
      expect(disk.snapshot('/project')).toEqual(after);
    }
  });
});
