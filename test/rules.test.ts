/** Every rule shows that it works: its example makes a row of it, its counter-example does not; and no row has another rule. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotateDates } from '../pipeline/annotate/dates/index.ts';
import { annotateArticle } from '../pipeline/annotate/index.ts';
import type { Rule } from '../pipeline/annotate/rule.ts';
import { parseManifest } from '../pipeline/input/parse-manifest.ts';
import { documentInputOf } from './support/document.ts';
import { processArticle } from './support/process.ts';

const ANNOTATE = new URL('../pipeline/annotate/', import.meta.url);
const folders = readdirSync(ANNOTATE).filter((name) => existsSync(new URL(`${name}/rules.ts`, ANNOTATE)));
const lists = await Promise.all(
  folders.map(async (folder) => {
    const { RULES } = (await import(new URL(`${folder}/rules.ts`, ANNOTATE).href)) as { RULES: readonly Rule[] };
    return { folder, rules: RULES };
  }),
);
const all = lists.flatMap(({ rules }) => rules);

/** The rules that make something of a text published on Thursday, 3 March 2022. */
function rulesIn(text: string): ReadonlySet<string> {
  const input = documentInputOf(text, '2022-03-03');
  const { document, rows } = annotateArticle(input);
  const found = [...annotateDates(document), ...rows.mentions, ...rows.quotes, ...rows.figures, ...rows.events];
  return new Set(found.map(({ rule }) => rule));
}

describe('rules', () => {
  it('are declared by annotators', () => {
    expect(folders).toEqual(['dates', 'entities', 'events', 'figures', 'quotes']);
  });

  it('have ids of their own', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  it('have ids that begin like those of the other rules of their annotator', () => {
    for (const { folder, rules } of lists) expect(new Set(rules.map(({ id }) => id.split('.', 1)[0])).size, folder).toBe(1);
  });
});

describe.each(lists.map(({ folder, rules }) => [folder, rules] as const))('rules of %s', (_, rules) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s makes a row of its example and none of its counter-example', (id, rule) => {
    expect(rule.reason).not.toBe('');
    expect([...rulesIn(rule.example)], rule.example).toContain(id);
    expect([...rulesIn(rule.counterExample)], rule.counterExample).not.toContain(id);
  });
});

describe('the rows of raw/', () => {
  const raw = new URL('../raw/', import.meta.url);
  const { entries } = parseManifest(readFileSync(new URL('articles.csv', raw), 'utf8'), 'raw/articles.csv');
  const articles = entries.map(({ row }) => processArticle({ path: row.file, bytes: readFileSync(new URL(row.file, raw)), manifest: row }));
  const tables = { entities: 'mentions', quotes: 'quotes', figures: 'figures', events: 'events' } as const;

  it.each(Object.entries(tables))('of %s name declared rules only', (_, table) => {
    const declared = new Set(all.map(({ id }) => id));
    const used = new Set(articles.flatMap((rows) => rows[table].map(({ rule }) => rule)));
    expect([...used].filter((rule) => !declared.has(rule))).toEqual([]);
  });
});
