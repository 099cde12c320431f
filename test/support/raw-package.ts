/** The five articles of raw/ as a checked dataset, without the disk effects of a real run. */

import { readdirSync, readFileSync } from 'node:fs';
import type { Dataset } from '../../pipeline/models/index.ts';
import { processArticle, validateDataset } from './process.ts';

const RAW = new URL('../../raw/', import.meta.url);

/** The dataset; `order` gives the order in which the files are taken. */
export function readRawDataset(order: (files: string[]) => string[] = (files) => files): Dataset {
  const files = readdirSync(RAW).filter((name) => name.endsWith('.txt'));
  const read = order(files.sort()).map((path) => ({ path, bytes: readFileSync(new URL(path, RAW)) }));
  const batches = read.map(({ path, bytes }) => processArticle({ path, bytes, manifest: null }));
  const texts = batches.map(({ articles: [article] }, index): [string, string] => [
    article?.article_id ?? '',
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(read[index]?.bytes),
  ]);
  return validateDataset(batches, new Map(texts));
}
