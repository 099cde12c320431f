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

/**
 * Merges entities by id, article by article in the order of their raw paths: the first name and kind stand, the first
 * value fills each other column, and aliases are the sorted union of all aliases and differing names. Rows are kept as
 * text, since those of a million articles are many and seldom looked at.
 */
export class EntityMerge {
  readonly #rows = new Map<string, string>();
  readonly #merged = makeMemory();

  /** Takes the entities of the next article, each as JSON; gives a warning for each conflict of name or kind. */
  add(articleId: string, entities: readonly string[]): Issue[] {
    return entities.flatMap((text) => {
      if (this.#merged.has(text)) return [];
      const entity = JSON.parse(text) as Entity;
      const known = this.#rows.get(entity.entity_id);
      const first = known === undefined ? entity : (JSON.parse(known) as Entity);
      this.#rows.set(entity.entity_id, JSON.stringify(joinEntities(first, entity)));
      const conflicts = findConflicts(articleId, first, entity);
      // What is merged a second time changes nothing.
      if (conflicts.length === 0) this.#merged.add(text);
      return conflicts.map(issueOf);
    });
  }

  /** The merged rows, by id. */
  *rows(): Generator<Entity> {
    for (const id of [...this.#rows.keys()].sort(compareText)) yield JSON.parse(this.#rows.get(id) as string) as Entity;
  }
}

/** So many texts are remembered, which fills no memory. */
const MOST = 50_000;

/** Texts that came before, as far as they are remembered. */
function makeMemory() {
  const texts = new Set<string>();
  return {
    has: (text: string): boolean => texts.has(text),
    add: (text: string): void => {
      if (texts.size === MOST) texts.clear();
      // A copy: the text is a part of a larger one, which it would keep.
      texts.add(Buffer.from(text).toString());
    },
  };
}

/** Merges the entities of articles that come in any order. */
export function mergeEntities(perArticle: readonly ArticleEntities[]): { entities: Entity[]; issues: Issue[] } {
  const merge = new EntityMerge();
  const ordered = [...perArticle].sort((a, b) => compareArticles(a.article, b.article));
  const issues = ordered.flatMap(({ article, entities }) =>
    merge.add(
      article.article_id,
      entities.map((entity) => JSON.stringify(entity)),
    ),
  );
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
