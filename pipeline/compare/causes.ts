/** Why rows differ between two versions. */
import type { Cause, RowPair } from './change.ts';
import type { AnyRow, CorrectionLine, Version } from './read-version.ts';

/** Columns of an article that come from its manifest alone. */
const FROM_MANIFEST = ['publisher', 'url', 'rights', 'language'];

/** Gives the function that tells the cause of each differing row. */
export function findCauses(before: Version, after: Version): (pair: RowPair) => Cause {
  const articles = compareArticles(before, after);
  const namedIn = findNaming(before, after);
  const mended = findMended(before.corrections, after.corrections);
  const paths = new Map([before, after].flatMap((version) => rowsOf(version, 'articles').map((row) => [row.article_id, row.raw_path])));
  return (pair) => {
    const { table, row_id, article_id } = pair;
    if (!before.tables.has(table) || !after.tables.has(table)) return 'schema';
    const concerned = article_id === null ? (namedIn.get(row_id) ?? []) : [article_id];
    if (concerned.some((id) => articles.foreign.has(id))) return 'source';
    if (isMended(pair, paths.get(article_id), mended)) return 'correction';
    if (concerned.some((id) => articles.altered.has(id))) return 'source';
    // what was passed over in the folder of raw articles depends on nothing else
    return table === 'issues' && article_id === null ? 'source' : 'pipeline';
  };
}

interface ComparedArticles {
  /** In one version only: other bytes make another article. */
  readonly foreign: ReadonlySet<string>;
  /** In both, with another manifest row. */
  readonly altered: ReadonlySet<string>;
}

function compareArticles(before: Version, after: Version): ComparedArticles {
  const [old, now] = [before, after].map((version) => new Map(rowsOf(version, 'articles').map((row) => [String(row.article_id), row])));
  const foreign = new Set<string>();
  const altered = new Set<string>();
  for (const id of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
    const [earlier, later] = [old?.get(id), now?.get(id)];
    if (earlier === undefined || later === undefined) foreign.add(id);
    else if (isAltered(before, after, earlier, later)) altered.add(id);
  }
  return { foreign, altered };
}

function isAltered({ manifest: before }: Version, { manifest: after }: Version, old: AnyRow, now: AnyRow): boolean {
  if (old.raw_path !== now.raw_path) return true;
  const path = String(now.raw_path);
  if (before !== null && after !== null) return before.get(path) !== after.get(path);
  const columns = now.published_basis === 'curated' && old.published_basis === 'curated' ? [...FROM_MANIFEST, 'published'] : FROM_MANIFEST;
  return columns.some((column) => old[column] !== now[column]);
}

/** The articles that name each entity. */
function findNaming(before: Version, after: Version): Map<string, string[]> {
  const articles = new Map<string, string[]>();
  for (const { entity_id, article_id } of [before, after].flatMap((version) => rowsOf(version, 'mentions'))) {
    const known = articles.get(String(entity_id)) ?? [];
    if (known.at(-1) !== article_id) articles.set(String(entity_id), [...known, String(article_id)]);
  }
  return articles;
}

/** The targets of corrections that one version has and the other has not, as `table row_id`. */
function findMended(before: readonly CorrectionLine[] | null, after: readonly CorrectionLine[] | null): ReadonlySet<string> {
  const [old, now] = [new Set(before?.map(({ line }) => line)), new Set(after?.map(({ line }) => line))];
  const changed = [...(before ?? []), ...(after ?? [])].filter(({ line }) => old.has(line) !== now.has(line));
  return new Set(changed.map(({ table, rowId }) => `${table} ${rowId}`));
}

function isMended({ table, row_id, before, after, label }: RowPair, path: unknown, mended: ReadonlySet<string>): boolean {
  if (mended.has(`${table} ${row_id}`) || mended.has(`${table} ${String(path)}: ${label}`)) return true;
  return (before?.corrected ?? null) !== (after?.corrected ?? null);
}

const rowsOf = ({ tables }: Version, name: string): AnyRow[] => [...(tables.get(name)?.rows.values() ?? [])];
