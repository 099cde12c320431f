/** An article that cannot be processed costs itself only: it becomes a row of `issues`, and keeps its row of `articles`. */
import { describeArticle } from './clean/describe-article.ts';
import type { ArticleSource } from './clean/source.ts';
import { formatTrouble, type Trouble } from './errors.ts';
import { type Dataset, EMPTY_DATASET } from './models/index.ts';
import type { Issue } from './models/issues.ts';
import { decodeText } from './text/decode-text.ts';
import { sha256 } from './text/ids.ts';

/** What became of one article. */
export interface Outcome {
  readonly rows: Dataset;
  /** The raw file, decoded; null where it could not be read. */
  readonly raw: string | null;
  readonly isFailed: boolean;
}

/** What is published of an article that could not be processed. */
export function failArticle(source: ArticleSource, reason: string): Outcome {
  try {
    const article = describeArticle(source);
    const issue = failureIssue('article.failed', source.path, reason, article.article_id);
    return { rows: { ...EMPTY_DATASET, articles: [article], issues: [issue] }, raw: decodeText(source.bytes), isFailed: true };
  } catch {
    const issue = failureIssue('article.failed', source.path, reason);
    return { rows: { ...EMPTY_DATASET, issues: [issue] }, raw: null, isFailed: true };
  }
}

/** What is wrong with an article, where its name stands beside it. */
export const describeTroubles = (troubles: readonly Trouble[]): string =>
  troubles
    .map(({ line, problem, remedy }) =>
      formatTrouble({ problem: line === undefined ? problem : `line ${line}: ${problem}`, ...(remedy && { remedy }) }),
    )
    .join('; ');

/** The doubt about an article of which no row could be made. */
export function failureIssue(
  code: 'article.failed' | 'input.unfit' | 'input.copy',
  path: string,
  reason: string,
  articleId: string | null = null,
): Issue {
  return {
    issue_id: `i${sha256([articleId ?? '', code, path].join('|')).slice(0, 16)}`,
    article_id: articleId,
    stage: code === 'article.failed' ? 'annotate' : 'clean',
    code,
    severity: 'warning',
    table: articleId === null ? null : 'articles',
    row_id: articleId,
    start: null,
    end: null,
    message: `${path}: ${reason}`,
  };
}
