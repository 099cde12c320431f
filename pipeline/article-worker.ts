/** What a worker thread does: the per-article stages. `process-articles.ts` starts it. */
export { processSafely as default } from './failure.ts';
