/** The registry: every table, in the order in which it is published. All generators walk these lists. */
import { articles } from './articles.ts';
import { blocks } from './blocks.ts';
import { corrections } from './corrections.ts';
import { entities } from './entities.ts';
import { events } from './events.ts';
import { figures } from './figures.ts';
import { issues } from './issues.ts';
import { mentions } from './mentions.ts';
import { quotations } from './quotations.ts';
import { quotes } from './quotes.ts';
import { sentences } from './sentences.ts';
import type { Row, Table } from './table.ts';

/** The tables of the published dataset. */
export const PUBLISHED = { articles, sentences, entities, mentions, quotes, figures, events, issues } as const;

/** Work tables, which live between two stages only. */
export const WORK = { blocks, quotations } as const;

/** Tables that people write and the pipeline reads. */
export const INPUT = { corrections } as const;

export const ALL = { ...PUBLISHED, ...WORK, ...INPUT } as const;

export type PublishedName = keyof typeof PUBLISHED;
export type TableName = keyof typeof ALL;

/** Rows by table. */
export type Rows<Name extends TableName> = { readonly [N in Name]: readonly Row<(typeof ALL)[N]>[] };

/** The whole published dataset in memory. */
export type Dataset = Rows<PublishedName>;

export const EMPTY_DATASET: Dataset = {
  articles: [],
  sentences: [],
  entities: [],
  mentions: [],
  quotes: [],
  figures: [],
  events: [],
  issues: [],
};

/** The declaration of a table, its rows of any type. */
export function tableOf(name: TableName): Table {
  return ALL[name] as unknown as Table;
}
