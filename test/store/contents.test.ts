import { expect, it } from 'vitest';
import { packPiece } from '../../pipeline/batch/pack-rows.ts';
import type { Article } from '../../pipeline/models/articles.ts';
import { readContents, writeContents } from '../../pipeline/store/contents.ts';
import { Store } from '../../pipeline/store/store.ts';
import { memoryDisk } from '../support/memory-disk.ts';
import { makeDataset } from '../validate/dataset.ts';

const [ARTICLE] = makeDataset().dataset.articles as [Article];
const COUNT = 2300;

it('contents lead to the rows of each article, in the order in which they were put', () => {
  const disk = memoryDisk();
  const store = new Store(disk);
  const writer = store.newFile(() => '/a.records');
  const places = Array.from({ length: COUNT }, (_, words) => writer.put(packPiece({ articles: [{ ...ARTICLE, words }] })));
  writer.close();
  const list = writeContents('/contents', disk);
  for (const place of places) list.put(place, store.head(place));
  list.close();
  expect(Array.from(readContents('/contents', disk), ({ place }) => place)).toEqual(places);
  const other = new Map([[1100, places[7] as number]]);
  const texts = Array.from(store.chunks({ first: [places[5] as number], contents: '/contents', other }, 'articles'), ({ json }) =>
    Buffer.from(json()).toString(),
  );
  const words = texts.map((text) => (JSON.parse(text) as Article).words);
  expect(words).toEqual([5, ...Array.from({ length: COUNT }, (_, index) => (index === 1100 ? 7 : index))]);
});
