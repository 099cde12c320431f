/** All that is done for one article, from its bytes to its printed rows: what a worker thread runs. */
import { type ArticleTask, packOutcome } from './pack-rows.ts';
import { processChecked } from './process-article.ts';

/** Clean, segment, annotate, check and print. Never throws. */
export const packArticle = ({ source, key }: ArticleTask): Uint8Array<ArrayBuffer> => packOutcome(processChecked(source), key);
