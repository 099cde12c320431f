/** What `as-reported check` finds: one list for people, programs and code hosts. */
import type { Trouble } from '../errors.ts';
import { compareText } from '../text/compare.ts';
import { escapeHidden } from '../text/hidden.ts';

export const LEVELS = ['error', 'warning', 'info'] as const;
export type Level = (typeof LEVELS)[number];

/** Every rule, with what it demands. */
export const RULES = {
  'raw.name': 'names of raw files can be written on every system and hide nothing',
  'raw.link': 'raw files are files, not links: a link may lead out of the folder',
  'raw.size': 'a raw file is no larger than an article can be',
  'raw.other': 'the folder of raw articles holds articles, their manifest and corrections only',
  'raw.unfit': 'raw files are UTF-8 text, each article once',
  'raw.hidden': 'raw text has no characters that make other words seen than are stored',
  'raw.near-duplicate': 'no article stands twice in slightly different wording',
  'raw.changed': 'a raw file that was published stays as it is: its identifiers hang on its bytes',
  'manifest.unfit': 'the manifest says of each article what its columns ask for',
  'manifest.formula': 'no cell of the manifest is taken for a formula by a spreadsheet',
  'manifest.hidden': 'the manifest has no characters that make other words seen than are stored',
  'corrections.unfit': 'corrections fit the rows that they mend',
  'corrections.formula': 'no cell of the corrections is taken for a formula by a spreadsheet',
  'corrections.hidden': 'corrections have no characters that make other words seen than are stored',
  'corrections.lost': 'nobody takes a correction away that still holds',
  'lexicon.unfit': 'a lexicon is a table with a header and as many cells in each row',
  'lexicon.character': 'the terms of a lexicon are plain words, not patterns',
  'lexicon.duplicate': 'no line of a lexicon stands twice',
  'lexicon.order': 'the lines of a lexicon are sorted, so that two people who add words seldom collide',
  'lexicon.ambiguous': 'a term with several senses is known as such',
  'lexicon.unused': 'a term that is added occurs in an article or in a test',
  'gold.unfit': 'gold annotations have the form that the yardstick reads, and quote their article',
  'generated.outdated': 'generated files are what the models say',
  'data.invalid': 'the rows keep the promises of their tables',
  'tables.outdated': 'the published tables are those that a fresh build makes',
} as const satisfies Readonly<Record<string, string>>;

export type RuleId = keyof typeof RULES;

export interface Finding {
  readonly rule: RuleId;
  readonly severity: Level;
  /** From the root of the project, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number | null;
  /** The position in the line, from 1, in characters. */
  readonly column: number | null;
  readonly row_id: string | null;
  readonly message: string;
  readonly remedy: string;
}

/** A finding; what is left out is null. */
export function findingOf(
  rule: RuleId,
  file: string,
  message: string,
  remedy: string,
  rest: Partial<Pick<Finding, 'severity' | 'line' | 'column' | 'row_id'>> = {},
): Finding {
  return { rule, severity: 'error', file, line: null, column: null, row_id: null, ...rest, message: escapeHidden(message), remedy };
}

/** A trouble that a stage has told, as a finding. */
export function findingOfTrouble(rule: RuleId, { file, line, column, rowId, problem, remedy }: Trouble, fallback: string): Finding {
  return findingOf(rule, file ?? fallback, problem, escapeHidden(remedy ?? 'see the message'), {
    line: line ?? null,
    column: column ?? null,
    row_id: rowId ?? null,
  });
}

/** The worst first; within a level by file, line and column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      LEVELS.indexOf(a.severity) - LEVELS.indexOf(b.severity) ||
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.rule, b.rule) ||
      compareText(a.message, b.message),
  );
}
