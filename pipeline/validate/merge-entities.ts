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
 * Merges the entities of all articles by id. Articles are taken in the order of their raw paths, so that the order of
 * the input does not matter: the first name and kind stand, the first value fills each other column, and aliases are
 * the sorted union of all aliases and differing names.
 * @returns entities by id, and a warning for each conflict of name or kind
 */
export function mergeEntities(perArticle: readonly ArticleEntities[]): { entities: Entity[]; issues: Issue[] } {
  const byId = new Map<string, { readonly articleId: string; readonly entity: Entity }[]>();
  for (const { article, entities } of [...perArticle].sort((a, b) => compareArticles(a.article, b.article))) {
    for (const entity of entities) {
      const group = byId.get(entity.entity_id) ?? [];
      group.push({ articleId: article.article_id, entity });
      byId.set(entity.entity_id, group);
    }
  }
  const groups = [...byId.values()];
  return {
    entities: groups.map((group) => mergeGroup(group.map(({ entity }) => entity))).sort((a, b) => compareText(a.entity_id, b.entity_id)),
    issues: groups.flatMap(findConflicts).map(issueOf),
  };
}

/** The order of articles everywhere: by raw path, then by id. */
export const compareArticles = (a: ArticleEntities['article'], b: ArticleEntities['article']): number =>
  compareText(a.raw_path, b.raw_path) || compareText(a.article_id, b.article_id);

function mergeGroup(group: readonly Entity[]): Entity {
  const first = group[0] as Entity;
  const merged = { ...first };
  for (const column of FIRST_VALUE) merged[column] = group.find((entity) => entity[column] !== null)?.[column] ?? null;
  const located = group.find(({ latitude, longitude }) => latitude !== null && longitude !== null);
  const aliases = new Set(group.flatMap(({ name, aliases: others }) => [name, ...others]));
  aliases.delete(first.name);
  return {
    ...merged,
    latitude: located?.latitude ?? null,
    longitude: located?.longitude ?? null,
    aliases: [...aliases].sort(compareText),
  };
}

function findConflicts(group: readonly { readonly articleId: string; readonly entity: Entity }[]): Finding[] {
  const first = group[0]?.entity;
  return group.flatMap(({ articleId, entity }) =>
    (['name', 'kind'] as const)
      .filter((column) => first !== undefined && entity[column] !== first[column])
      .map(
        (column): Finding => ({
          code: `entity.${column}-conflict`,
          severity: 'warning',
          table: 'entities',
          articleId,
          rowId: entity.entity_id,
          message: `${column} is ${entity[column]} here, ${first?.[column]} elsewhere`,
        }),
      ),
  );
}
