import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import type { Effects } from '../../pipeline/effects.ts';
import { expectNames } from '../../pipeline/output/package-files.ts';
import { type FakeEffects, fakeEffects } from '../support/effects.ts';
import { type MemoryDisk, memoryDisk } from '../support/memory-disk.ts';

const RAW = {
  '/raw/b.txt': 'Rescue crews reached the village on Friday.\n\n“Nobody was hurt,” mayor Ana Lopez said.\n',
  '/raw/2019/a.txt': 'The council met on Monday.\nIt agreed to spend $2 million on roads.\n',
  '/raw/articles.csv': 'file,published,note\nb.txt,2021-05-07,"""on Friday"""\n',
};

interface Outcome {
  readonly exitCode: number;
  readonly effects: FakeEffects;
}

async function call(disk: MemoryDisk, ...args: string[]): Promise<Outcome> {
  const effects = fakeEffects(disk);
  return { exitCode: await runCommandLine(args, () => effects), effects };
}

/** Runs a command that must succeed. */
async function succeed(disk: MemoryDisk, ...args: string[]): Promise<FakeEffects> {
  const { exitCode, effects } = await call(disk, ...args);
  expect(effects.complained).toEqual([]);
  expect(exitCode).toBe(0);
  return effects;
}

describe('as-reported run', () => {
  it('writes every table in every format, with its descriptor, straight into OUT', async () => {
    const disk = memoryDisk(RAW);
    await succeed(disk, 'run', '--raw', '/raw', '--out', '/out', '--quiet');
    const names = Object.keys(disk.snapshot('/out') ?? {});
    const tables = ['articles', 'entities', 'events', 'figures', 'issues', 'mentions', 'quotes', 'sentences'];
    const expected = tables.flatMap((table) => ['csv', 'json', 'parquet'].map((format) => `${table}.${format}`));
    expect(names).toEqual([...expected, 'README.md', 'SHA256SUMS', 'croissant.json', 'datapackage.json'].sort());
    expect(expectNames({ out: '/out', formats: ['csv', 'parquet', 'json'], package: null }).sort()).toEqual(names);
  });

  it('writes the formats asked for and leaves nothing of the others', async () => {
    const disk = memoryDisk(RAW);
    await succeed(disk, 'run', '--raw', '/raw', '--out', '/out');
    await succeed(disk, 'run', '--raw', '/raw', '--out', '/out', '--formats', 'json');
    const names = Object.keys(disk.snapshot('/out') ?? {});
    expect(names.filter((name) => /\.(csv|parquet)$/u.test(name))).toEqual([]);
    expect(names).toContain('quotes.json');
  });

  it('puts the descriptor into the folder around the tables', async () => {
    const disk = memoryDisk(RAW);
    await succeed(disk, 'run', '--raw', '/raw', '--out', '/project/data', '--package', '/project', '--formats', 'csv');
    const files = disk.snapshot('/project') ?? {};
    expect(files['datapackage.json']).toContain('"path": "data/quotes.csv"');
    expect(Object.keys(files).filter((name) => name.endsWith('datapackage.json'))).toHaveLength(1);
  });

  it('gives the same bytes in whatever order the disk lists the files', async () => {
    const [forth, back] = [memoryDisk(RAW), memoryDisk(Object.fromEntries(Object.entries(RAW).reverse()))];
    for (const disk of [forth, back]) await succeed(disk, 'run', '--raw', '/raw', '--out', '/out');
    expect(forth.list('/raw')).not.toEqual(back.list('/raw'));
    expect(forth.snapshot('/out')).toEqual(back.snapshot('/out'));
  });

  it('says as JSON what it did', async () => {
    const effects = await succeed(memoryDisk(RAW), 'run', '--raw', '/raw', '--out', '/out', '--formats', 'csv', '--json');
    const report = JSON.parse(effects.printed.join('')) as { rows: Record<string, number>; files: string[] };
    expect(report.rows).toMatchObject({ articles: 2 });
    expect(report.files).toContain('/out/quotes.csv');
  });

  it.each(['run', 'stages'])('leaves out a file that is unfit (%s)', async (how) => {
    const disk = memoryDisk({ ...RAW, '/raw/c.txt': new Uint8Array([0xff]), '/raw/d.txt': RAW['/raw/b.txt'] });
    if (how === 'run') await succeed(disk, 'run', '--raw', '/raw', '--out', '/out', '--formats', 'json');
    else {
      await succeed(disk, 'clean', '--raw', '/raw', '--work', '/desk');
      for (const stage of ['segment', 'annotate', 'validate']) await succeed(disk, stage, '--work', '/desk');
      await succeed(disk, 'export', '--work', '/desk', '--out', '/out', '--formats', 'json');
    }
    const rows = (name: string) => JSON.parse(disk.snapshot('/out')?.[name] as string) as Record<string, string>[];
    expect(rows('articles.json').map(({ raw_path }) => raw_path)).toEqual(['2019/a.txt', 'b.txt']);
    const codes = rows('issues.json').map(({ code }) => code);
    expect(codes.filter((code) => code?.startsWith('input.')).sort()).toEqual(['input.copy', 'input.unfit']);
  });

  it('publishes nothing under --strict when a file is unfit', async () => {
    const disk = memoryDisk({ ...RAW, '/raw/c.txt': new Uint8Array([0xff]) });
    const { exitCode, effects } = await call(disk, 'run', '--raw', '/raw', '--out', '/out', '--strict');
    expect(exitCode).toBe(1);
    expect(effects.complained).toEqual(['/raw/c.txt:1: not UTF-8: byte 0xff at offset 0; save the text as UTF-8']);
    expect(disk.snapshot('/out')).toBeNull();
  });

  it('writes nothing when no article is fit, and tells input and output troubles together', async () => {
    const disk = memoryDisk({ '/raw/a.txt': '', '/raw/b.txt': new Uint8Array([0xff]), '/out': 'a file' });
    const { exitCode, effects } = await call(disk, 'run', '--raw', '/raw', '--out', '/out', '--json');
    expect(exitCode).toBe(1);
    expect(effects.complained).toEqual([
      '/raw/a.txt: the file is empty; put the text in or delete the file',
      '/raw/b.txt:1: not UTF-8: byte 0xff at offset 0; save the text as UTF-8',
      '/out: it is a file, not a folder; choose another --out',
    ]);
    expect(JSON.parse(effects.printed.join(''))).toMatchObject({
      exitCode: 1,
      troubles: [{ file: '/raw/a.txt' }, { line: 1 }, { file: '/out' }],
    });
    expect(Object.keys(disk.snapshot('/') ?? {})).toEqual(['out', 'raw/a.txt', 'raw/b.txt']);
  });
});

describe('files of others in OUT', () => {
  it('are told before any work is done, and stay', async () => {
    const disk = memoryDisk({ ...RAW, '/out/quotes.csv': 'mine', '/out/README.md': 'mine too' });
    const { exitCode, effects } = await call(disk, 'run', '--raw', '/raw', '--out', '/out');
    expect(exitCode).toBe(1);
    expect(effects.complained).toEqual([
      '/out: it holds files that are not from an earlier run (no SHA256SUMS lists them): README.md, quotes.csv; move them away or choose another --out',
    ]);
    expect(disk.changes()).toBe(0);
  });
});

describe('the stages one by one', () => {
  it('end at the same bytes as run', async () => {
    const disk = memoryDisk(RAW);
    await succeed(disk, 'run', '--raw', '/raw', '--out', '/whole');
    await succeed(disk, 'clean', '--raw', '/raw', '--work', '/desk');
    for (const stage of ['segment', 'annotate', 'validate']) await succeed(disk, stage, '--work', '/desk');
    await succeed(disk, 'export', '--work', '/desk', '--out', '/staged');
    expect(disk.snapshot('/staged')).toEqual(disk.snapshot('/whole'));
  });

  it.each([
    ['segment', 'clean'],
    ['annotate', 'clean'],
    ['validate', 'clean'],
    ['export', 'validate'],
  ])('%s says that %s must run first', async (stage, before) => {
    const { exitCode, effects } = await call(memoryDisk(RAW), stage, '--work', '/desk');
    expect(exitCode).toBe(1);
    expect(effects.complained).toEqual([`/desk: the stage ${before} has left nothing there; run as-reported ${before} first`]);
  });

  it('a stage that runs again takes away what later stages made of its old result', async () => {
    const disk = memoryDisk(RAW);
    await succeed(disk, 'clean', '--raw', '/raw', '--work', '/desk');
    await succeed(disk, 'segment', '--work', '/desk');
    await succeed(disk, 'clean', '--raw', '/raw', '--work', '/desk');
    const { effects } = await call(disk, 'annotate', '--work', '/desk');
    expect(effects.complained).toEqual(['/desk: the stage segment has left nothing there; run as-reported segment first']);
  });

  it('names every raw file that has changed in between', async () => {
    const disk = memoryDisk(RAW);
    await succeed(disk, 'clean', '--raw', '/raw', '--work', '/desk');
    disk.write('/raw/b.txt', 'Another text.');
    disk.remove('/raw/2019/a.txt');
    const { exitCode, effects } = await call(disk, 'segment', '--work', '/desk');
    expect(exitCode).toBe(1);
    expect(effects.complained).toEqual([
      '/raw/2019/a.txt: it is gone since the stage clean read it; run as-reported clean again',
      '/raw/b.txt: it has changed since the stage clean read it; run as-reported clean again',
    ]);
  });

  it('notices a work file that was damaged by hand', async () => {
    const disk = memoryDisk(RAW);
    await succeed(disk, 'clean', '--raw', '/raw', '--work', '/desk');
    const file = '/desk/clean/articles/b.txt.json';
    const text = new TextDecoder().decode(disk.read(file));
    disk.write(file, text.replace('"kind":"body"', '"kind":"poem"'));
    const { exitCode, effects } = await call(disk, 'segment', '--work', '/desk');
    expect(exitCode).toBe(1);
    expect(effects.complained.join('\n')).toMatch(/blocks row .*column kind: .*"poem"/u);
    disk.write(file, text.slice(0, -10));
    expect((await call(disk, 'segment', '--work', '/desk')).effects.complained.join('\n')).toMatch(
      /b\.txt\.json: no JSON: .*; run as-reported clean again/u,
    );
  });

  it.each([
    ['clean/run', 'segment', 'null', '/desk/clean/run.json: no JSON object of tables; run as-reported clean again'],
    ['clean/run', 'segment', '{}', '/desk: the stage clean left no whole list of the articles; run as-reported clean again'],
    ['validate/dataset', 'export', '{"quotes":5}', '/desk/validate/dataset.json: no JSON object of tables; run as-reported validate again'],
    ['validate/dataset', 'export', '{}', /^\/desk: the stage validate left no articles, .*; run as-reported validate again$/u],
  ])('notices that %s is none, and %s does nothing: %s', async (name, stage, content, complaint) => {
    const disk = memoryDisk({ ...RAW, [`/desk/${name}.json`]: content });
    const { exitCode, effects } = await call(disk, stage, '--work', '/desk');
    expect([exitCode, effects.complained.join('\n')]).toEqual([1, expect.stringMatching(complaint)]);
    expect(disk.snapshot('/dist-data')).toBeNull();
  });
});

describe('a dataset with errors', () => {
  it('is left to look at, named row by row, and never exported', async () => {
    const disk = memoryDisk(RAW);
    await succeed(disk, 'clean', '--raw', '/raw', '--work', '/desk');
    for (const stage of ['segment', 'annotate']) await succeed(disk, stage, '--work', '/desk');
    const file = '/desk/segment/articles/b.txt.json';
    disk.write(file, new TextDecoder().decode(disk.read(file)).replace('Rescue crews reached', 'Rescue dogs reached'));
    const validated = await call(disk, 'validate', '--work', '/desk');
    expect(validated.exitCode).toBe(1);
    expect(validated.effects.complained.join('\n')).toMatch(/^b\.txt: span\.[a-z-]+: sentences row a[0-9a-f]+\.s0-\d+: /u);
    expect(Object.keys(disk.snapshot('/desk/validate') ?? {})).toEqual(['dataset.json']);
    const exported = await call(disk, 'export', '--work', '/desk', '--out', '/out');
    expect([exported.exitCode, disk.snapshot('/out')]).toEqual([1, null]);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown command', ['rum'], /^unknown command 'rum'\n\(Did you mean run\?\)/u],
    ['an unknown flag', ['run', '--fast'], /^unknown option '--fast'/u],
    ['an unknown format', ['run', '--formats', 'csv,xls'], /Unknown format: xls; choose of csv, parquet, json/u],
    ['no format', ['run', '--formats', ','], /Unknown format: /u],
    ['an empty argument', ['run', '--raw', '/raw', '--out', ''], /^an argument is empty; is a variable of the shell not set\?/u],
    ['an argument too many', ['run', 'raw'], /^too many arguments for 'run'.*\nsee as-reported run --help; folders are named by flags/u],
    ['a flag without its value', ['run', '--raw'], /^option '--raw <folder>' argument missing/u],
    [
      'the output in the input',
      ['run', '--raw', '/raw', '--out', '/raw/out'],
      /^the output folder \/raw\/out lies in the folder of raw articles/u,
    ],
    ['an output inside the folder of archives', ['run', '--input', '/raw', '--out', '/raw/out'], /^the output folder \/raw\/out lies in/u],
    ['the output as the input', ['run', '--raw', '/raw', '--out', '/raw/../raw'], /lies in the folder of raw articles/u],
    [
      'a package folder elsewhere',
      ['run', '--raw', '/raw', '--out', '/a', '--package', '/b'],
      /\/a does not lie in the package folder \/b/u,
    ],
  ])('ends with exit code 2 and a message: %s', async (_, args, message) => {
    const disk = memoryDisk(RAW);
    const { exitCode, effects } = await call(disk, ...args);
    expect(effects.complained.join('\n')).toMatch(message);
    expect(exitCode).toBe(2);
    expect(disk.changes()).toBe(0);
  });

  it('without a command prints the help', async () => {
    const { exitCode, effects } = await call(memoryDisk());
    expect(exitCode).toBe(2);
    expect(effects.complained.join('\n')).toMatch(/Usage: as-reported/u);
  });

  it.each([['--help'], ['help'], ['--version'], ['run --help']])('%s is no error', async (args) => {
    const { exitCode, effects } = await call(memoryDisk(), ...args.split(' '));
    expect(exitCode).toBe(0);
    expect(effects.printed.join('')).not.toBe('');
  });
});

describe('a fault of the program', () => {
  const broken = (): Effects => {
    const effects = fakeEffects(memoryDisk(RAW));
    return {
      ...effects,
      now: () => {
        throw new TypeError('clock is undefined\nsecond line');
      },
    };
  };

  it('is told in a line, with how to report it, and no stack trace', async () => {
    const effects = broken() as FakeEffects;
    expect(await runCommandLine(['run', '--raw', '/raw', '--out', '/out'], () => effects)).toBe(1);
    expect(effects.complained[0]).toBe('unexpected error: clock is undefined');
    expect(effects.complained.join('\n')).toMatch(/please report it/u);
    expect(effects.complained.join('\n')).not.toMatch(/ at /u);
  });

  it('shows where it arose on demand', async () => {
    const effects = broken() as FakeEffects;
    await runCommandLine(['run', '--raw', '/raw', '--out', '/out'], () => effects, true);
    expect(effects.complained.join('\n')).toMatch(/^ {4}at /mu);
  });
});
