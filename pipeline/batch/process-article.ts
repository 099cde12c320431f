/** The per-article stages, whatever they meet: a throw makes the article a failed one. */
import { rowsOf, traceArticle } from '../article.ts';
import type { ArticleSource } from '../clean/source.ts';
import { failArticle, type Outcome } from '../failure.ts';
import { PUBLISHED, type TableName, WORK } from '../models/index.ts';
import { ARTICLE_CHECKS, checkArticles, compileSchemas, FURTHER_CHECKS } from '../validate/index.ts';

// Before the first article, which a missing schema would make a failed one.
compileSchemas(Object.keys({ ...PUBLISHED, ...WORK }) as TableName[]);

/** Runs the per-article stages. Never throws. */
export function processSafely(source: ArticleSource): Outcome {
  try {
    const traced = traceArticle(source);
    const { blocks: _, quotations: __, ...rows } = rowsOf(traced);
    return { rows, raw: traced.cleaned.raw, isFailed: false };
  } catch (error) {
    return failArticle(source, error instanceof Error ? error.message : String(error));
  }
}

/** As `processSafely`, and checks the rows: those of an article that break a promise of their table are not published. */
export function processChecked(source: ArticleSource): Outcome {
  const made = processSafely(source);
  // The stages have checked their rows against the schemas.
  const outcome = check(made, made.isFailed ? ARTICLE_CHECKS : FURTHER_CHECKS);
  const fault = outcome.rows.issues.find(({ severity }) => severity === 'error');
  return fault === undefined ? outcome : check(failArticle(source, `${fault.code}: ${fault.message}`), ARTICLE_CHECKS);
}

function check(outcome: Outcome, checks: typeof ARTICLE_CHECKS): Outcome {
  const { rows, raw } = outcome;
  const [article] = rows.articles;
  const texts = new Map(article === undefined || raw === null ? [] : [[article.article_id, raw]]);
  return { ...outcome, rows: checkArticles(rows, texts, checks) };
}
