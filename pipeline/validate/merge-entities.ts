/** One row per entity over all articles. */
import type { Article } from '../models/articles.ts';
import type { Entity } from '../models/entities.ts';
import type { Issue } from '../models/issues.ts';
import { compareText } from '../text/compare.ts';
import { type Finding, issueOf } from './issue.ts';

export interface ArticleEntities {
  readonly article: Pick<Article, 'article_id' | 'raw_path'>;
  readonly entities: readonly Entity[];
}

/** Columns that the first article with a value decides. Coordinates come in pairs and are taken together. */
const FIRST_VALUE = ['role', 'country', 'wikidata', 'geonames'] as const;

/** The entities of an article, each as JSON: read only where their marks say that one of them is new. */
export interface PrintedEntities {
  /** Something short for each, which is the same for the same JSON only. */
  readonly marks: readonly string[];
  readonly read: () => readonly string[];
}

/** So many marks are remembered, which fills no memory. */
const MOST = 200_000;

/**
 * Merges entities by id, article by article in the order of their raw paths: the first name and kind stand, the first
 * value fills each other column, and aliases are the sorted union of all aliases and differing names. Rows are kept as
 * text, since those of a million articles are many and seldom looked at.
 */
export class EntityMerge {
  readonly #rows = new Map<string, string>();
  /** What fitted when it was merged changes nothing when it is merged again. */
  readonly #merged = new Set<string>();

  /** Takes the entities of the next article; gives a warning for each conflict of name or kind. */
  add(articleId: string, { marks, read }: PrintedEntities): Issue[] {
    if (marks.every((mark) => this.#merged.has(mark))) return [];
    const texts = read();
    return marks.flatMap((mark, index) => {
      if (this.#merged.has(mark)) return [];
      const conflicts = this.#merge(articleId, JSON.parse(texts[index] as string) as Entity);
      if (this.#merged.size === MOST) this.#merged.clear();
      if (conflicts.length === 0) this.#merged.add(mark);
      return conflicts;
    });
  }

  /** The merged rows, by id. */
  *rows(): Generator<Entity> {
    for (const id of [...this.#rows.keys()].sort(compareText)) yield JSON.parse(this.#rows.get(id) as string) as Entity;
  }

  #merge(articleId: string, entity: Entity): Issue[] {
    const known = this.#rows.get(entity.entity_id);
    const first = known === undefined ? entity : (JSON.parse(known) as Entity);
    this.#rows.set(entity.entity_id, JSON.stringify(joinEntities(first, entity)));
    return findConflicts(articleId, first, entity).map(issueOf);
  }
}

/** Merges the entities of articles that come in any order. */
export function mergeEntities(perArticle: readonly ArticleEntities[]): { entities: Entity[]; issues: Issue[] } {
  const merge = new EntityMerge();
  const ordered = [...perArticle].sort((a, b) => compareArticles(a.article, b.article));
  const issues = ordered.flatMap(({ article, entities }) => {
    const texts = entities.map((entity) => JSON.stringify(entity));
    return merge.add(article.article_id, { marks: texts, read: () => texts });
  });
  return { entities: [...merge.rows()], issues };
}

/** The order of articles everywhere: by raw path, then by id. */
const compareArticles = (a: ArticleEntities['article'], b: ArticleEntities['article']): number =>
  compareText(a.raw_path, b.raw_path) || compareText(a.article_id, b.article_id);

function joinEntities(first: Entity, other: Entity): Entity {
  const joined = { ...first };
  for (const column of FIRST_VALUE) joined[column] = first[column] ?? other[column];
  const located = [first, other].find(({ latitude, longitude }) => latitude !== null && longitude !== null);
  const aliases = new Set([...first.aliases, other.name, ...other.aliases]);
  aliases.delete(first.name);
  return {
    ...joined,
    latitude: located?.latitude ?? null,
    longitude: located?.longitude ?? null,
    aliases: [...aliases].sort(compareText),
  };
}

const findConflicts = (articleId: string, first: Entity, entity: Entity): Finding[] =>
  (['name', 'kind'] as const)
    .filter((column) => entity[column] !== first[column])
    .map(
      (column): Finding => ({
        code: `entity.${column}-conflict`,
        severity: 'warning',
        table: 'entities',
        articleId,
        rowId: entity.entity_id,
        message: `${column} is ${entity[column]} here, ${first[column]} elsewhere`,
      }),
    );
