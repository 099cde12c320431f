/** Sentences cover their article: none overlaps another, and what stands between them is white space. Nothing is deleted. */
import type { Sentence } from '../models/sentences.ts';
import { mapOffsets } from '../text/offsets.ts';
import { shownOf } from '../text/veil.ts';
import type { Checked } from './check.ts';
import { printValue } from './check-rows.ts';
import type { Finding } from './issue.ts';

/** Finds characters that stand in no sentence or in two. */
export function findCoverageFaults({ dataset, texts }: Checked): Finding[] {
  const byArticle = new Map<string, Sentence[]>(dataset.articles.map(({ article_id }) => [article_id, []]));
  for (const sentence of dataset.sentences) byArticle.get(sentence.article_id)?.push(sentence);
  return [...byArticle].flatMap(([articleId, sentences]) => {
    const raw = texts.get(articleId);
    // an article without its text is reported with the spans
    return raw === undefined ? [] : findGaps(articleId, raw, sentences);
  });
}

function findGaps(articleId: string, raw: string, sentences: readonly Sentence[]): Finding[] {
  const offsets = mapOffsets(raw);
  const sorted = [...sentences].sort((a, b) => a.start - b.start || a.end - b.end);
  const findings: Finding[] = [];
  let covered = 0;
  sorted.forEach((sentence, index) => {
    const { sentence_id: rowId, start, end } = sentence;
    const row = { table: 'sentences', articleId, rowId, start, end, severity: 'error' } as const;
    if (start < covered) findings.push({ ...row, code: 'coverage.overlap', message: 'begins before the sentence before it ends' });
    if (sentence.position !== index)
      findings.push({ ...row, code: 'coverage.position', message: `position is ${sentence.position}, not ${index}` });
    findings.push(...lostBetween(covered, start));
    covered = Math.max(covered, end);
  });
  return [...findings, ...lostBetween(covered, offsets.codePoints)];

  function lostBetween(start: number, end: number): Finding[] {
    const lost = raw.slice(offsets.toUtf16(start), offsets.toUtf16(Math.max(start, end)));
    if (!HAS_PRINT.test(shownOf(lost))) return [];
    // a warning, since the rest of the article is right and the loss stands in the table
    return [
      {
        code: 'coverage.lost',
        severity: 'warning',
        table: 'sentences',
        articleId,
        start,
        end,
        message: `in no sentence: ${printValue(lost)}`,
      },
    ];
  }
}

/** A character that leaves ink: neither white space nor a control, format or invisible character. */
const HAS_PRINT = /[^\s\p{C}]/u;
