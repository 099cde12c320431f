import type { Effects } from './effects.ts';

/** Does something with each article and shows how far it is. */
export function eachArticle<Item, Result>(items: readonly Item[], { terminal }: Effects, act: (item: Item) => Result): Result[] {
  const progress = terminal.progress(items.length, 'articles');
  try {
    return items.map((item) => {
      const result = act(item);
      progress.step();
      return result;
    });
  } finally {
    progress.stop();
  }
}
