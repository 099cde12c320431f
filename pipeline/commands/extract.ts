import type { Trouble } from '../errors.ts';
import { readRecords } from '../input/read-records.ts';
import { type Command, countOf } from './command.ts';

export interface ExtractOptions {
  readonly files: readonly string[];
}

/**
 * `extract`: archives to JSON Lines on stdout, one article at a time, for `run --input` and `annotate --stdin`. The lines
 * hold the raw texts: keep them, since all positions count in them.
 */
export const extract: Command<ExtractOptions> = async ({ files }, { disk, terminal }) => {
  let articles = 0;
  let passedOver = 0;
  const troubles: Trouble[] = [];
  for (const file of files) {
    for await (const found of readRecords(file, disk.stream(file))) {
      if ('record' in found) {
        terminal.print(JSON.stringify(found.record));
        articles += 1;
      } else if (found.isEnd) troubles.push(found.trouble);
      else {
        terminal.note(`${found.trouble.file}: ${found.trouble.problem}`);
        passedOver += 1;
      }
    }
  }
  terminal.note(`${countOf(articles, 'article')} extracted, ${countOf(passedOver, 'page')} passed over`);
  return { text: '', data: undefined, troubles };
};
