/** Which row a correction is about: by identifier, or by the printed characters, for people who have no offsets at hand. */
import type { CORRECTABLE } from '../models/corrections.ts';
import type { Dataset } from '../models/index.ts';
import { rowIdOf } from '../text/ids.ts';
import { mapOffsets } from '../text/offsets.ts';

export type CorrectableName = (typeof CORRECTABLE)[number];

/** The letter in the identifiers of a table; entities are not anchored. */
export const LETTERS = { entities: null, mentions: 'n', quotes: 'q', figures: 'f', events: 'e' } as const satisfies Record<
  CorrectableName,
  string | null
>;

export type Located = { readonly id: string } | { readonly problem: string; readonly remedy: string };

/** How many identifiers a message lists. */
const SHOWN = 3;

/**
 * Finds the identifier that a cell row_id means: itself, or for `FILE.txt: PRINTED CHARACTERS` the one of a row with this anchor.
 * @param texts raw texts by article id
 */
export function locateRow(table: CorrectableName, cell: string, { articles }: Dataset, texts: ReadonlyMap<string, string>): Located {
  const letter = LETTERS[table];
  const split = /^(.+?\.txt): ([\s\S]+)$/iu.exec(cell);
  if (letter === null || split === null) return { id: cell };
  const [, path, printed] = split as unknown as [string, string, string];
  const article = articles.find(({ raw_path }) => raw_path === path);
  const raw = article === undefined ? undefined : texts.get(article.article_id);
  if (article === undefined || raw === undefined) return { problem: `there is no article ${path}`, remedy: 'name it as raw_path does' };
  const offsets = mapOffsets(raw);
  const ids: string[] = [];
  for (let at = raw.indexOf(printed); at >= 0; at = raw.indexOf(printed, at + 1)) {
    ids.push(rowIdOf(article.article_id, letter, offsets.toCodePoint(at), offsets.toCodePoint(at + printed.length)));
  }
  const [id] = ids;
  if (id === undefined) return { problem: `${path} does not print these characters`, remedy: 'copy them from the raw file' };
  if (ids.length === 1) return { id };
  const shown = `${ids.slice(0, SHOWN).join(', ')}${ids.length > SHOWN ? ' …' : ''}`;
  return {
    problem: `${path} prints these characters ${ids.length} times`,
    remedy: `write the identifier of the one that is meant: ${shown}`,
  };
}
