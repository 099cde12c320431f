import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openCache, readVersion } from '../pipeline/cache.ts';
import type { ArticleSource } from '../pipeline/clean/index.ts';
import { nodeDisk } from '../pipeline/effects-node.ts';
import { failArticle, type Outcome, processSafely } from '../pipeline/failure.ts';
import { processArticles } from '../pipeline/process-articles.ts';
import { fakeEffects } from './support/effects.ts';
import { memoryDisk } from './support/memory-disk.ts';

const sourceOf = (path: string, text: string): ArticleSource => ({ path, bytes: new TextEncoder().encode(text), manifest: null });
const ARTICLE = sourceOf('a.txt', 'The mayor, Ana Lopez, said that 3,500 people had left the town on Friday.\n');
const OUTCOME = processSafely(ARTICLE);

describe('a cache', () => {
  it('gives back what was put in, to the byte', () => {
    const disk = memoryDisk();
    openCache('/cache', 'v1', disk).put(ARTICLE, OUTCOME);
    expect(JSON.stringify(openCache('/cache', 'v1', disk).get(ARTICLE))).toBe(JSON.stringify(OUTCOME));
    expect(OUTCOME.rows.figures).toHaveLength(1);
  });

  it.each([
    ['the text', sourceOf('a.txt', 'Another text.'), 'v1'],
    ['the path', { ...ARTICLE, path: 'b.txt' }, 'v1'],
    ['the manifest', { ...ARTICLE, manifest: { file: 'a.txt', publisher: 'The Courier' } } as ArticleSource, 'v1'],
    ['the pipeline', ARTICLE, 'v2'],
  ])('gives nothing when %s has changed', (_, source, version) => {
    const disk = memoryDisk();
    openCache('/cache', 'v1', disk).put(ARTICLE, OUTCOME);
    expect(openCache('/cache', version, disk).get(source)).toBeNull();
  });

  it('keeps no failures, and gives nothing of what is damaged', () => {
    const disk = memoryDisk();
    const cache = openCache('/cache', 'v1', disk);
    cache.put(ARTICLE, failArticle(ARTICLE, 'broken'));
    expect(cache.get(ARTICLE)).toBeNull();
    cache.put(ARTICLE, OUTCOME);
    const [name] = Object.keys(disk.snapshot('/cache') ?? {});
    disk.write(`/cache/${name}`, 'half of it');
    expect(cache.get(ARTICLE)).toBeNull();
    cache.put(ARTICLE, OUTCOME);
    expect(cache.get(ARTICLE)).not.toBeNull();
  });

  it('a process that is killed at any write leaves nothing damaged', () => {
    for (let change = 0; change < 8; change += 1) {
      const disk = memoryDisk();
      disk.failAt(change, true);
      try {
        openCache('/cache', 'v1', disk).put(ARTICLE, OUTCOME);
      } catch {
        // The kill.
      }
      const kept = openCache('/cache', 'v1', disk).get(ARTICLE);
      if (kept !== null) expect(kept).toEqual(OUTCOME);
    }
  });

  it.each([1, 2])('spares the stages what has not changed, with %d threads', async (jobs) => {
    const disk = memoryDisk();
    const cache = openCache('/cache', 'v1', disk);
    const processed: string[] = [];
    const effects = fakeEffects(disk, {
      startThreads: () => ({
        run: async <Task, Result>(task: Task) => {
          processed.push((task as unknown as ArticleSource).path);
          return processSafely(task as unknown as ArticleSource) as Result;
        },
        stop: async () => {},
      }),
    });
    const run = async (sources: readonly ArticleSource[]): Promise<Outcome[]> => {
      const outcomes: Outcome[] = [];
      for await (const outcome of processArticles(sources, jobs, effects, cache)) outcomes.push(outcome);
      return outcomes;
    };
    const first = await run([ARTICLE, sourceOf('b.txt', 'It rained.')]);
    const before = disk.changes();
    const second = await run([ARTICLE, sourceOf('b.txt', 'It rained.'), sourceOf('c.txt', 'It snowed.')]);
    expect(JSON.stringify(second.slice(0, 2))).toBe(JSON.stringify(first));
    expect(disk.changes() - before).toBe(5);
    expect(processed).toEqual(jobs === 1 ? [] : ['a.txt', 'b.txt', 'c.txt']);
  });
});

describe('the version', () => {
  it('changes with any file of the pipeline', () => {
    const lexicon = fileURLToPath(new URL('../pipeline/lexicons/units.csv', import.meta.url));
    expect(readdirSync(new URL('../pipeline/lexicons', import.meta.url))).toContain('units.csv');
    const changed = { ...nodeDisk, read: (file: string) => (file === lexicon ? new Uint8Array([1]) : nodeDisk.read(file)) };
    expect(readVersion(nodeDisk)).toBe(readVersion(nodeDisk));
    expect(readVersion(changed)).not.toBe(readVersion(nodeDisk));
  });
});
