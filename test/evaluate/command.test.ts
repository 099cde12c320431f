import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { type FakeEffects, fakeEffects } from '../support/effects.ts';
import { type MemoryDisk, memoryDisk } from '../support/memory-disk.ts';

const GOLD = JSON.stringify({
  article: 'a.txt',
  meta: { published: '2021-05-07', headline: null, byline: null },
  quotes: [{ type: 'direct', spans: [{ start: 0, end: 6, text: 'Nobody' }], speaker: 'Nobody' }],
  figures: [],
  events: [],
});
const FILES = {
  '/raw/a.txt': 'The council met on Monday.\nThe roads are being mended this week.\n',
  '/raw/articles.csv': 'file,published\na.txt,2021-05-07\n',
  '/gold/a.json': GOLD,
  '/odd/a.json': new Uint8Array([0xff]),
  '/gold/index.json': 'not gold',
  '/low.json': '{"meta.published": 1}',
  '/high.json': '{"meta.published": 1, "quotes_direct_or_mixed.recall": 0.5}',
};

async function call(disk: MemoryDisk, ...args: string[]): Promise<{ exitCode: number; effects: FakeEffects }> {
  const effects = fakeEffects(disk);
  return { exitCode: await runCommandLine(['evaluate', ...args], () => effects), effects };
}

describe('as-reported evaluate', () => {
  it('gives the same figures for raw articles and for the tables made of them', async () => {
    const disk = memoryDisk(FILES);
    await runCommandLine(['run', '--raw', '/raw', '--out', '/out', '--formats', 'json'], () => fakeEffects(disk));
    const fromRaw = await call(disk, '--gold', '/gold', '--raw', '/raw', '--json');
    const fromTables = await call(disk, '--gold', '/gold', '--data', '/out', '--raw', '/raw', '--json');
    expect(fromRaw.exitCode).toBe(0);
    expect(fromTables.effects.printed).toEqual(fromRaw.effects.printed);
    expect(JSON.parse(fromRaw.effects.printed.join(''))).toMatchObject({ articles: 1, meta: { published: { share: 1, of: 1 } } });
  });

  it('exits with 1 when a figure lies below its floor, and with 0 when none does', async () => {
    const low = await call(memoryDisk(FILES), '--gold', '/gold', '--raw', '/raw', '--floors', '/low.json');
    expect([low.exitCode, low.effects.complained]).toEqual([0, []]);
    const high = await call(memoryDisk(FILES), '--gold', '/gold', '--raw', '/raw', '--floors', '/high.json');
    expect(high.exitCode).toBe(1);
    expect(high.effects.complained.join('\n')).toMatch(/high\.json: quotes_direct_or_mixed\.recall is 0, below its floor 0\.5/u);
  });

  it('lists what differs on demand', async () => {
    const { effects } = await call(memoryDisk(FILES), '--gold', '/gold', '--raw', '/raw', '--errors', 'quotes');
    expect(effects.printed.join('')).toMatch(/^a\.txt miss: \[direct\] Nobody: Nobody$/mu);
  });

  it('reads gold with a byte order mark, of a quote without a speaker', async () => {
    const gold = `\ufeff${GOLD.replace('"speaker":"Nobody"', '"cue":null')}`;
    const { effects } = await call(
      memoryDisk({ ...FILES, '/gold/a.json': gold }),
      '--gold',
      '/gold',
      '--raw',
      '/raw',
      '--errors',
      'quotes',
    );
    expect(effects.printed.join('')).toMatch(/^a\.txt miss: \[direct\] null: Nobody$/mu);
  });

  it.each([
    ['no --gold', [], 2, /required option '--gold <folder>' not specified/u],
    ['a gold folder that is not there', ['--gold', '/none'], 2, /\/none: there is no such folder/u],
    ['a gold folder without gold', ['--gold', '/raw'], 1, /\/raw: there are no gold annotations/u],
    ['tables that are not there', ['--gold', '/gold', '--data', '/none'], 1, /\/none\/articles\.json: cannot read/u],
    ['gold that is no UTF-8', ['--gold', '/odd'], 1, /\/odd\/a\.json:1: not UTF-8/u],
    ['an unknown table', ['--gold', '/gold', '--errors', 'verbs'], 2, /Allowed choices are quotes, figures, events/u],
  ])('%s', async (_, args, exitCode, message) => {
    const outcome = await call(memoryDisk(FILES), ...args);
    expect(outcome.effects.complained.join('\n')).toMatch(message);
    expect(outcome.exitCode).toBe(exitCode);
  });
});
