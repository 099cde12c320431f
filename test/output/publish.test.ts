import { describe, expect, it } from 'vitest';
import { openIn } from '../../pipeline/output/open-files.ts';
import { claimOutput, type Publication, publish, releaseOutput } from '../../pipeline/output/publish.ts';
import { fakeEffects } from '../support/effects.ts';
import { type MemoryDisk, memoryDisk } from '../support/memory-disk.ts';

const sums = (...names: string[]): string => names.map((name) => `${'0'.repeat(64)}  ${name}\n`).join('');
const OLD = { 'quotes.csv': 'old', 'events.csv': 'old', SHA256SUMS: sums('quotes.csv', 'events.csv') };
const NEW_FILES = {
  SHA256SUMS: sums('events/part-00000.parquet', 'events/part-00001.parquet', 'quotes.csv', 'quotes.json'),
  'events/part-00000.parquet': 'new',
  'events/part-00001.parquet': 'new',
  'quotes.csv': 'new',
  'quotes.json': '[]',
};
const AROUND: Publication['around'] = { folder: '/project', files: [{ name: 'datapackage.json', data: 'new' }] };

/** A project with an earlier output. */
const project = (more: Record<string, string> = {}): MemoryDisk =>
  memoryDisk({
    ...Object.fromEntries(Object.entries(OLD).map(([name, text]) => [`/project/out/${name}`, text])),
    '/project/datapackage.json': 'old',
    ...more,
  });

function publishTo(
  out: string,
  disk: MemoryDisk,
  { files = NEW_FILES, around }: { files?: Record<string, string>; around?: Publication['around'] } = {},
  overrides = {},
): void {
  const effects = fakeEffects(disk, overrides);
  const claim = claimOutput(out, Object.keys(files), effects);
  try {
    const open = openIn(claim.next, disk);
    for (const [name, text] of Object.entries(files)) {
      const file = open(name);
      file.write(new TextEncoder().encode(text));
      file.close();
    }
    publish(claim, { names: Object.keys(files), ...(around && { around }) }, effects);
  } finally {
    releaseOutput(claim, effects);
  }
}

describe('publish', () => {
  it('writes into a folder that does not exist yet, and leaves nothing else behind', () => {
    const disk = memoryDisk({ '/home/': '' });
    publishTo('/home/deep/out', disk);
    expect(disk.snapshot('/home')).toEqual(Object.fromEntries(Object.entries(NEW_FILES).map(([name, text]) => [`deep/out/${name}`, text])));
  });

  it('replaces an earlier output whole: what the new run does not write is gone', () => {
    const disk = project();
    publishTo('/project/out', disk);
    expect(disk.snapshot('/project/out')).toEqual(NEW_FILES);
  });

  it('never touches files of others', () => {
    const disk = project({ '/project/out/notes.txt': 'mine', '/project/out/maps/kyiv.txt': 'mine' });
    publishTo('/project/out', disk);
    expect(disk.snapshot('/project/out')).toEqual({ ...NEW_FILES, 'notes.txt': 'mine', 'maps/kyiv.txt': 'mine' });
  });

  it('leaves the folder itself in place where the user stands in it', () => {
    const disk = memoryDisk({ [`${process.cwd()}/out/`]: '' });
    const moved: string[] = [];
    const move: MemoryDisk['move'] = (from, to) => {
      moved.push(from, to);
      disk.move(from, to);
    };
    publishTo('.', { ...disk, move });
    expect(Object.keys(disk.snapshot(process.cwd()) ?? {})).toEqual(Object.keys(NEW_FILES).sort());
    expect(moved).not.toContain(process.cwd());
  });

  it('refuses to replace a file that no earlier run lists', () => {
    const disk = memoryDisk({ '/project/out/quotes.csv': 'mine' });
    expect(() => publishTo('/project/out', disk)).toThrow(/not from an earlier run .*quotes\.csv/u);
    expect(disk.snapshot('/project')).toEqual({ 'out/quotes.csv': 'mine' });
  });

  it('refuses an output that is a file', () => {
    expect(() => publishTo('/project/out', memoryDisk({ '/project/out': 'x' }))).toThrow('it is a file, not a folder');
  });

  it('refuses to write where another run is writing', () => {
    const disk = project({ '/project/.out.as-reported-77/next/quotes.csv': 'half' });
    expect(() => publishTo('/project/out', disk, {}, { isRunning: () => true })).toThrow('process 77 is writing to it');
  });

  it('removes what a killed run left', () => {
    const disk = project({ '/project/.out.as-reported-77/next/quotes.csv': 'half' });
    publishTo('/project/out', disk);
    expect(Object.keys(disk.snapshot('/project') ?? {}).filter((path) => path.includes('.out'))).toEqual([]);
  });
});

describe.each([
  ['a folder of its own', {}],
  ['a folder with files of others', { '/project/out/notes.txt': 'mine' }],
])('a failure at any step, in %s', (_, more) => {
  const publication = { around: AROUND };
  const before = project(more).snapshot('/project');
  const complete = project(more);
  publishTo('/project/out', complete, publication);
  const after = complete.snapshot('/project');
  const steps = complete.changes();

  it.each(Array.from({ length: steps }, (_, step) => [step]))(
    'leaves the old tables or the new ones whole when change %i fails',
    (step) => {
      const disk = project(more);
      disk.failAt(step);
      try {
        publishTo('/project/out', disk, publication);
      } catch {
        // The point is what lies on the disk afterwards.
      }
      const out = disk.snapshot('/project/out');
      expect([project(more).snapshot('/project/out'), complete.snapshot('/project/out')]).toContainEqual(out);
      disk.failAt(Number.POSITIVE_INFINITY);
      publishTo('/project/out', disk, publication);
      expect(disk.snapshot('/project')).toEqual(after);
    },
  );

  it.each(Array.from({ length: steps }, (_, step) => [step]))('is put right by the next run when the process dies at change %i', (step) => {
    const disk = project(more);
    disk.failAt(step, true);
    try {
      publishTo('/project/out', disk, publication);
    } catch {
      // As above.
    }
    disk.failAt(Number.POSITIVE_INFINITY);
    const effects = fakeEffects(disk);
    // The whole project may have been moved in between.
    disk.makeFolder('/elsewhere');
    disk.move('/project', '/elsewhere/project');
    releaseOutput(claimOutput('/elsewhere/project/out', Object.keys(NEW_FILES), effects), effects);
    expect([before, after]).toContainEqual(disk.snapshot('/elsewhere/project'));
  });
});
