import { describe, expect, it } from 'vitest';
import type { Issue } from '../../pipeline/models/issues.ts';
import { uniqueIssues } from '../../pipeline/validate/index.ts';

const issue = (issue_id: string, message: string): Issue => ({
  issue_id,
  article_id: null,
  stage: 'annotate',
  code: 'quotes.no-speaker',
  severity: 'warning',
  table: null,
  row_id: null,
  start: null,
  end: null,
  message,
});

describe('uniqueIssues', () => {
  it.each([
    [['one'], 'one'],
    [['one', 'one'], 'one'],
    [['one', 'two', 'one', 'three'], 'one; two; three'],
  ])('of %j it makes %j', (messages, message) => {
    const issues = [issue('i1', 'another'), ...messages.map((each) => issue('i2', each))];
    expect(uniqueIssues(issues)).toEqual([issue('i1', 'another'), issue('i2', message)]);
  });
});
