import { describe, expect, it } from 'vitest';
import { packArticle } from '../../pipeline/batch/pack-article.ts';
import type { ArticleTask } from '../../pipeline/batch/pack-rows.ts';
import { processArticles } from '../../pipeline/batch/process-articles.ts';
import type { ArticleSource } from '../../pipeline/clean/source.ts';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import type { ThreadLimits } from '../../pipeline/effects.ts';
import { failArticle } from '../../pipeline/failure.ts';
import { fakeEffects } from '../support/effects.ts';
import { memoryDisk } from '../support/memory-disk.ts';

const ARTICLES = Array.from(
  { length: 40 },
  (_, k): ArticleSource => ({
    path: `${k}.txt`,
    bytes: new TextEncoder().encode(`Crews counted ${k + 2} cars on Friday.\n`),
    manifest: null,
  }),
);

/** Effects whose threads finish out of order and die on one article. */
function fragileEffects(deadly: string, disk = memoryDisk()) {
  return fakeEffects(disk, {
    startThreads: () => ({
      run: async <Task, Result>(task: Task, milliseconds = 0) => {
        // half a minute, and a tenth of a second for each kilobyte
        expect(milliseconds).toBe(30_004);
        const { source } = task as unknown as ArticleTask;
        for (let turns = source.path.length * 3; turns > 0; turns -= 1) await Promise.resolve();
        if (source.path === deadly) throw new Error('the thread is gone');
        return packArticle(task as unknown as ArticleTask) as Result;
      },
      stop: async () => {},
    }),
  });
}

const TASKS = ARTICLES.map((source): ArticleTask => ({ source, key: '' }));

/** The paths of the articles and their records, as text. */
async function recordsOf(jobs: number, deadly = ''): Promise<[path: string, record: string][]> {
  const records: [string, string][] = [];
  for await (const { path, made } of processArticles(TASKS, jobs, fragileEffects(deadly))) {
    records.push([path, Buffer.from(made as Uint8Array).toString('latin1')]);
  }
  return records;
}

describe('processArticles', () => {
  it('gives the same records, in the order of the articles, for any number of threads', async () => {
    const alone = await recordsOf(1);
    expect(alone.map(([path]) => path)).toEqual(ARTICLES.map(({ path }) => path));
    expect(await recordsOf(2)).toEqual(alone);
    expect(await recordsOf(5)).toEqual(alone);
  });

  it('loses only the article on which a thread dies', async () => {
    const alone = await recordsOf(1);
    const records = await recordsOf(3, '7.txt');
    const differing = records.flatMap(([path, record], index) => (record === alone[index]?.[1] ? [] : [path]));
    expect(differing).toEqual(['7.txt']);
    expect(records[7]?.[1]).toContain('7.txt: its worker ended: the thread is gone');
  });

  it('starts no threads for few articles, if none are asked for', async () => {
    const started: number[] = [];
    const effects = {
      ...fragileEffects(''),
      startThreads: (module: URL, count: number) => {
        started.push(count);
        return fragileEffects('').startThreads(module, count);
      },
    };
    const count = async (tasks: readonly ArticleTask[]): Promise<number> => {
      let records = 0;
      for await (const _ of processArticles(tasks, null, effects)) records += 1;
      return records;
    };
    expect(await count(TASKS)).toBe(40);
    expect(started).toEqual([]);
    expect(await count(Array.from({ length: 8 }, () => TASKS).flat())).toBe(320);
    expect(started).toEqual([2]);
  });
});

describe('an article of more bytes than a newspaper has', () => {
  it('goes to a thread of its own, which may fill more', async () => {
    const ran: string[] = [];
    const effects = fakeEffects(memoryDisk(), {
      startThreads: (_: URL, count: number, limits?: ThreadLimits) => ({
        run: async <Task, Result>(task: Task) => {
          ran.push(`${(task as ArticleTask).source.path}: ${count} × ${limits?.heapMegabytes} MB`);
          return new Uint8Array() as Result;
        },
        stop: async () => {},
      }),
    });
    const sizes: Readonly<Record<string, number>> = { 'small.txt': 10, 'large.txt': 5_000_000 };
    const tasks = Object.entries(sizes).map(([path, size]): ArticleTask => {
      return { source: { path, bytes: new Uint8Array(size), manifest: null }, key: path };
    });
    for await (const _ of processArticles(tasks, 3, effects));
    expect(ran).toEqual(['small.txt: 3 × 1000 MB', 'large.txt: 1 × 1500 MB']);
  });
});

describe('processArticles, where earlier runs left records', () => {
  const place = (key: string): number | null => (key === '' ? null : Number(key));
  const mixed = Array.from({ length: 300 }, (_, k): ArticleTask => {
    return { source: ARTICLES[k % 40] as ArticleSource, key: k % 50 === 7 ? '' : String(k) };
  });

  it.each([null, 3])('gives those of all articles (threads: %s)', async (jobs) => {
    const made: (number | string)[] = [];
    for await (const each of processArticles(mixed, jobs, fragileEffects(''), { find: place })) {
      made.push(typeof each.made === 'number' ? each.made : each.path);
    }
    const kept = mixed.flatMap(({ key }) => (key === '' ? [] : [Number(key)]));
    expect(made.filter((each) => typeof each === 'number')).toEqual(kept);
    const fresh = mixed.flatMap(({ source, key }) => (key === '' ? [source.path] : []));
    expect(made.filter((each) => typeof each === 'string')).toEqual(fresh);
  });

  it('goes on reading what is kept while an article is in work', async () => {
    const finished = new Map<'record', (record: Uint8Array) => void>();
    const effects = fakeEffects(memoryDisk(), {
      startThreads: () => ({
        run: async <Task, Result>(_: Task) => (await new Promise<Uint8Array>((resolve) => void finished.set('record', resolve))) as Result,
        stop: async () => {},
      }),
    });
    function* tasks(): Generator<ArticleTask> {
      yield* mixed.slice(7, 50);
      finished.get('record')?.(new Uint8Array([1]));
    }
    const made: (number | Uint8Array)[] = [];
    for await (const each of processArticles(tasks(), 1, effects, { find: place })) made.push(each.made);
    expect(made).toEqual([...Array.from({ length: 42 }, (_, k) => k + 8), new Uint8Array([1])]);
  });
});

describe('an article that fails', () => {
  it('has no row of articles where its bytes are no text', () => {
    const { rows, raw } = failArticle({ path: 'a.txt', bytes: new Uint8Array([0xff]), manifest: null }, 'broken');
    expect(raw).toBeNull();
    expect(rows.articles).toEqual([]);
    expect(rows.issues).toMatchObject([{ article_id: null, row_id: null, message: 'a.txt: broken' }]);
  });

  const RAW = Object.fromEntries(ARTICLES.map(({ path, bytes }) => [`/raw/${path}`, bytes]));
  const run = async (...args: string[]) => {
    const effects = fragileEffects('7.txt', memoryDisk(RAW));
    const exitCode = await runCommandLine(
      ['run', '--raw', '/raw', '--out', '/out', '--formats', 'json', '--jobs', '2', ...args],
      () => effects,
    );
    return { exitCode, effects, disk: effects.disk as ReturnType<typeof memoryDisk> };
  };

  it('stands in the published tables with an issue', async () => {
    const { exitCode, disk } = await run();
    expect(exitCode).toBe(0);
    const files = disk.snapshot('/out') ?? {};
    expect(JSON.parse(files['articles.json'] ?? '')).toHaveLength(40);
    expect((JSON.parse(files['issues.json'] ?? '') as { code: string }[]).filter(({ code }) => code === 'article.failed')).toMatchObject([
      { severity: 'warning', table: 'articles', message: '7.txt: its worker ended: the thread is gone' },
    ]);
  });

  it('makes a strict run fail, and nothing is published', async () => {
    const { exitCode, effects, disk } = await run('--strict');
    expect(exitCode).toBe(1);
    expect(effects.complained).toEqual(['7.txt: its worker ended: the thread is gone; run without --strict to publish the others']);
    expect(disk.snapshot('/out')).toBeNull();
  });
});
