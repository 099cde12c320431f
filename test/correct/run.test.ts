import { expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { type FakeEffects, fakeEffects } from '../support/effects.ts';
import { type MemoryDisk, memoryDisk } from '../support/memory-disk.ts';

const HEADER = 'table,row_id,operation,column,old_value,new_value,reason,contributor,date\n';
const RAW = { '/raw/a.txt': 'The council met on Monday. “Nobody was hurt,” mayor Ana Lopez said.\n' };
const CUE = `${HEADER}quotes,"a.txt: Nobody was hurt",set,cue,said,told,to try it,me,2024-03-01\n`;

async function call(disk: MemoryDisk, ...args: string[]): Promise<{ exitCode: number; effects: FakeEffects }> {
  const effects = fakeEffects(disk);
  return { exitCode: await runCommandLine(args, () => effects), effects };
}

it('run publishes corrected rows, and so do the stages one by one', async () => {
  const disk = memoryDisk({ ...RAW, '/raw/corrections.csv': CUE });
  await call(disk, 'run', '--raw', '/raw', '--out', '/whole');
  expect(disk.snapshot('/whole')?.['quotes.csv']).toMatch(/,told,.*,to try it\n/u);
  expect(disk.snapshot('/whole')?.['issues.csv']).not.toContain('corrections.csv');
  await call(disk, 'clean', '--raw', '/raw', '--work', '/work');
  for (const stage of ['segment', 'annotate', 'validate']) await call(disk, stage, '--work', '/work');
  await call(disk, 'export', '--work', '/work', '--out', '/staged');
  expect(disk.snapshot('/staged')).toEqual(disk.snapshot('/whole'));
});

it('run lists every stale correction and writes nothing', async () => {
  const disk = memoryDisk({ ...RAW, '/raw/corrections.csv': CUE.replace(',said,', ',says,') });
  const { exitCode, effects } = await call(disk, 'run', '--raw', '/raw', '--out', '/out');
  expect(exitCode).toBe(1);
  expect(effects.complained.join('\n')).toMatch(/^\/raw\/corrections\.csv:2: stale: cue is "said" now, not "says"/u);
  expect(disk.snapshot('/out')).toBeNull();
});

it('evaluate leaves corrections out, and says so', async () => {
  const gold = { article: 'a.txt', quotes: [{ type: 'direct', spans: [], speaker: null, cue: 'told' }], figures: [], events: [] };
  const files = { ...RAW, '/gold/a.json': JSON.stringify(gold) };
  const without = await call(memoryDisk(files), 'evaluate', '--gold', '/gold', '--raw', '/raw');
  const disk = memoryDisk({ ...files, '/raw/corrections.csv': CUE });
  const corrected = await call(disk, 'evaluate', '--gold', '/gold', '--raw', '/raw');
  expect(corrected.effects.printed).toEqual(without.effects.printed);
  expect(corrected.effects.printed.join('')).toMatch(/^measured on the rows that the rules make, without corrections by hand\n/u);
  await call(disk, 'run', '--raw', '/raw', '--out', '/out', '--formats', 'json');
  const published = await call(disk, 'evaluate', '--gold', '/gold', '--data', '/out');
  expect(published.effects.printed.join('')).toMatch(/^measured with 1 row corrected by hand/u);
});
