/** What the pipeline found in one article, and what it let go: the evidence behind each row, for people. */
import type { AnnotatedArticle } from '../annotate/index.ts';
import type { Dropped } from '../annotate/rule.ts';
import type { Event } from '../models/events.ts';
import type { Figure } from '../models/figures.ts';
import type { Rows } from '../models/index.ts';
import type { Issue } from '../models/issues.ts';
import type { Mention } from '../models/mentions.ts';
import type { Quote } from '../models/quotes.ts';
import type { Sentence } from '../models/sentences.ts';
import type { Interval } from './mark-spans.ts';

export const EXPLAINED = ['mentions', 'quotes', 'figures', 'events'] as const;
export type ExplainedTable = (typeof EXPLAINED)[number];

/** A row, with the label that marks it in the text. Positions in code points. */
export interface Finding {
  /** `q3`: the third quote of the article. */
  readonly label: string;
  readonly table: ExplainedTable;
  readonly rule: string;
  readonly spans: readonly Interval[];
  /** The row in a few words. */
  readonly summary: string;
}

/** A candidate that was not published. */
export interface Rejection {
  readonly table: ExplainedTable;
  readonly rule: string;
  readonly start: number;
  readonly text: string;
  readonly reason: string;
}

export interface ExplainedSentence {
  readonly sentence: Sentence;
  readonly findings: readonly Finding[];
  readonly rejections: readonly Rejection[];
  readonly issues: readonly Issue[];
}

/** The rows of an article and the sentences that hold them. */
export interface Explanation {
  readonly sentences: readonly ExplainedSentence[];
  /** Doubts about the article as a whole. */
  readonly issues: readonly Issue[];
}

export interface ExplainInput {
  readonly rows: Rows<'sentences' | ExplainedTable | 'issues'>;
  readonly annotated: Pick<AnnotatedArticle, 'document' | 'dropped'>;
  readonly tables: readonly ExplainedTable[];
}

/** Gathers findings, rejections and doubts by the sentence in which they start. */
export function explainArticle({ rows, annotated, tables }: ExplainInput): Explanation {
  const { document } = annotated;
  const isShown = (table: string | null): boolean => table === null || !isExplained(table) || tables.includes(table);
  const findings = findingsOf(rows).filter(({ table }) => tables.includes(table));
  const rejections = annotated.dropped
    .filter(({ table }) => tables.includes(table))
    .map((dropped) => rejectionOf(dropped, document.raw, document.offsets.toCodePoint));
  const issues = rows.issues.filter(({ table }) => isShown(table));
  const bySentence = {
    findings: groupBySentence(rows.sentences, findings, ({ spans }) => spans[0]?.[0] ?? 0),
    rejections: groupBySentence(rows.sentences, rejections, ({ start }) => start),
    issues: groupBySentence(
      rows.sentences,
      issues.filter(({ start }) => start !== null),
      ({ start }) => start ?? 0,
    ),
  };
  const sentences = rows.sentences.map((sentence, index) => ({
    sentence,
    findings: bySentence.findings[index] ?? [],
    rejections: bySentence.rejections[index] ?? [],
    issues: bySentence.issues[index] ?? [],
  }));
  return { sentences, issues: issues.filter(({ start }) => start === null) };
}

const isExplained = (table: string): table is ExplainedTable => (EXPLAINED as readonly string[]).includes(table);

function findingsOf({ mentions, quotes, figures, events }: ExplainInput['rows']): Finding[] {
  const one = ({ start, end }: { readonly start: number; readonly end: number }): Interval[] => [[start, end]];
  return [
    ...mentions.map(
      (row, index): Finding => ({
        label: `n${index + 1}`,
        table: 'mentions',
        rule: row.rule,
        spans: one(row),
        summary: describeMention(row),
      }),
    ),
    ...quotes.map(
      (row, index): Finding => ({ label: `q${index + 1}`, table: 'quotes', rule: row.rule, spans: row.spans, summary: describeQuote(row) }),
    ),
    ...figures.map(
      (row, index): Finding => ({
        label: `f${index + 1}`,
        table: 'figures',
        rule: row.rule,
        spans: one(row),
        summary: describeFigure(row),
      }),
    ),
    ...events.map(
      (row, index): Finding => ({ label: `e${index + 1}`, table: 'events', rule: row.rule, spans: one(row), summary: describeEvent(row) }),
    ),
  ];
}

const describeMention = ({ form, entity_id }: Mention): string => `${form} → ${entity_id}`;

function describeQuote({ type, cue, speaker_text, speaker, speaker_basis, medium, said_on }: Quote): string {
  const source = `${speaker_text ?? 'nobody printed'} → ${speaker ?? 'unknown'}${speaker_basis === null ? '' : ` (${speaker_basis})`}`;
  return join([type, cue, source, medium, said_on]);
}

function describeFigure({ qualifier, value, lower, upper, unit, measure, item, claimed_by, as_of, place, verification }: Figure): string {
  const number = value ?? `${lower ?? ''}–${upper ?? ''}`;
  const claim = claimed_by === null ? null : `claimed by ${claimed_by}`;
  return join([`${qualifier} ${number} ${unit}`, measure, item, claim, place, as_of, verification]);
}

function describeEvent({ type, mode, actors, recipients, modality, salience, place, date, claimed_by }: Event): string {
  const parties = `${actors.join(' + ') || '–'} → ${recipients.join(' + ') || '–'}`;
  const claim = claimed_by === null ? null : `claimed by ${claimed_by}`;
  return join([mode === null ? type : `${type} ${mode}`, parties, modality, salience, place, date, claim]);
}

const join = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(', ');

function rejectionOf({ table, rule, start, end, reason }: Dropped, raw: string, toCodePoint: (utf16: number) => number): Rejection {
  return { table, rule, start: toCodePoint(start), text: raw.slice(start, end), reason };
}

/** Things by the last sentence that starts at or before them; both lists are gone through once. */
function groupBySentence<Thing>(sentences: readonly Sentence[], things: readonly Thing[], startOf: (thing: Thing) => number): Thing[][] {
  const groups: Thing[][] = sentences.map(() => []);
  let current = 0;
  for (const thing of [...things].sort((a, b) => startOf(a) - startOf(b))) {
    while (current + 1 < sentences.length && (sentences[current + 1]?.start ?? 0) <= startOf(thing)) current += 1;
    groups[current]?.push(thing);
  }
  return groups;
}
