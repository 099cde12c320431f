/** Stage four: the rows of all articles to one checked dataset. Pure; doubts and faults become rows of `issues`. */
import { dataError } from '../errors.ts';
import type { Dataset } from '../models/index.ts';
import type { Issue } from '../models/issues.ts';
import type { Check, Checked } from './check.ts';
import { filledColumns, findBoundFaults, findFaultsOfCounts } from './check-bounds.ts';
import { findContradictions } from './check-consistency.ts';
import { findCoverageFaults } from './check-coverage.ts';
import { findBrokenIssueRows, findBrokenReferences, findRepeatedKeys } from './check-keys.ts';
import { findImpossibleDays, findSchemaFaults } from './check-schemas.ts';
import { findSpanFaults } from './check-spans.ts';
import { type CountSums, type Counts, countRows } from './count-rows.ts';
import { issueOf } from './issue.ts';
import { mergeEntities } from './merge-entities.ts';

export { assertRows } from './assert-rows.ts';
export { checkRows } from './check-rows.ts';
export { addCounts, addNumbers, type Counts } from './count-rows.ts';
export { EntityMerge, mergeEntities } from './merge-entities.ts';
export { compileSchemas } from './schemas.ts';

/** The checks, in the order in which they run: a later one may rely on what an earlier one has promised. */
const CHECKS: readonly Check[] = [
  { name: 'schema', scope: 'article', reason: 'a cell of the wrong type makes every later check meaningless', find: findSchemaFaults },
  { name: 'schema', scope: 'article', reason: 'a pattern cannot know that April has thirty days', find: findImpossibleDays },
  { name: 'key', scope: 'article', reason: 'an id that stands twice makes every reference to it ambiguous', find: findRepeatedKeys },
  { name: 'key', scope: 'article', reason: 'a reference that leads nowhere loses the source of a statement', find: findBrokenReferences },
  { name: 'key', scope: 'article', reason: 'a doubt should lead to the row that it is about', find: findBrokenIssueRows },
  { name: 'span', scope: 'article', reason: 'a row is citable only if its characters are those of the raw file', find: findSpanFaults },
  {
    name: 'coverage',
    scope: 'article',
    reason: 'what stands in no sentence is lost to every reader of the tables',
    find: findCoverageFaults,
  },
  { name: 'consistency', scope: 'article', reason: 'columns that follow from one another must not contradict', find: findContradictions },
  { name: 'bounds', scope: 'dataset', reason: 'rows that are right one by one can be wrong as a whole', find: findBoundFaults },
];

/**
 * Runs every check on joined rows, and adds what they find to the issues.
 * @param texts the raw files, decoded, a byte order mark included, by article id
 * @returns the dataset; its issues are those of the earlier stages and those found here, `error` ones included
 */
export function checkDataset(dataset: Dataset, texts: ReadonlyMap<string, string>): Dataset {
  return { ...dataset, issues: [...dataset.issues, ...uniqueIssues(findIssues({ dataset, texts }))] };
}

/** The checks of one article, or of several, that need no number of all articles. */
export const ARTICLE_CHECKS = CHECKS.filter(({ scope }) => scope === 'article');
/** Those of rows that {@link assertRows} has passed. */
export const FURTHER_CHECKS = ARTICLE_CHECKS.filter(({ find }) => find !== findSchemaFaults);

/** Runs the checks of single articles, and adds what they find to the issues. */
export function checkArticles(dataset: Dataset, texts: ReadonlyMap<string, string>, checks = ARTICLE_CHECKS): Dataset {
  return { ...dataset, issues: uniqueIssues([...dataset.issues, ...findIssues({ dataset, texts }, checks)]) };
}

/** Joins the rows of all articles (any order) and merges their entities. */
export function joinBatches(batches: readonly Dataset[]): Dataset {
  const { entities, issues } = mergeEntities(
    batches.flatMap(({ articles: [article], entities }) => (article === undefined ? [] : [{ article, entities }])),
  );
  return {
    articles: batches.flatMap((batch) => batch.articles),
    sentences: batches.flatMap((batch) => batch.sentences),
    entities,
    mentions: batches.flatMap((batch) => batch.mentions),
    quotes: batches.flatMap((batch) => batch.quotes),
    figures: batches.flatMap((batch) => batch.figures),
    events: batches.flatMap((batch) => batch.events),
    issues: uniqueIssues([...batches.flatMap((batch) => batch.issues), ...issues]),
  };
}

/** Runs the checks; where rows break their schema, no later check can trust them, and none runs. */
function findIssues(checked: Checked, checks = CHECKS): Issue[] {
  let issues: Issue[] = [];
  let isBroken = false;
  for (const { name, find } of checks) {
    if (isBroken && name !== 'schema') break;
    issues = issues.concat(find(checked).map(issueOf));
    isBroken ||= name === 'schema' && issues.length > 0;
  }
  return issues;
}

/** Each issue once; where two say different things of the same row under the same id, their messages are joined. */
export function uniqueIssues(issues: readonly Issue[]): Issue[] {
  const byId = new Map<string, Issue>();
  const messages = new Map<string, Set<string>>();
  for (const issue of issues) {
    const { issue_id, message } = issue;
    const known = byId.get(issue_id);
    if (known === undefined) {
      byId.set(issue_id, issue);
      continue;
    }
    const all = messages.get(issue_id) ?? new Set([known.message]);
    messages.set(issue_id, all.add(message));
    byId.set(issue_id, { ...known, message: [...all].join('; ') });
  }
  return [...byId.values()];
}

/** What the bounds need to know of some rows. */
export const countDataset = (dataset: Dataset): CountSums => countRows(dataset, filledColumns());

/** What the numbers of rows and filled cells, of all articles together, say. */
export const checkCounts = (counts: Counts): Issue[] => findFaultsOfCounts(counts).map(issueOf);

const SHOWN = 5;

/**
 * The last gate before anything is written.
 * @throws {AsReportedError} naming the first few issues of severity error
 */
export function assertPublishable({ articles, issues }: Pick<Dataset, 'articles' | 'issues'>): void {
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const files = new Map(articles.map(({ article_id, raw_path }) => [article_id, raw_path]));
  const shown = errors.slice(0, SHOWN).map(({ article_id, code, table, row_id, message }) => {
    const file = article_id === null ? undefined : (files.get(article_id) ?? article_id);
    const row = row_id === null ? (table ?? '') : `${table} row ${row_id}`;
    return { ...(file === undefined ? {} : { file }), problem: `${code}: ${row}: ${message}`, remedy: 'nothing was published' };
  });
  const rest = errors.length - shown.length;
  throw dataError(...shown, ...(rest === 0 ? [] : [{ problem: `and ${rest} more errors` }]));
}
