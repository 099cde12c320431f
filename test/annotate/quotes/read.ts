/** The quotes of a small text, as a table of strings that a test can read. */
import { annotateDates } from '../../../pipeline/annotate/dates/index.ts';
import type { Document } from '../../../pipeline/annotate/document.ts';
import { annotateEntities } from '../../../pipeline/annotate/entities/index.ts';
import { annotateQuotes, type QuoteAnnotation } from '../../../pipeline/annotate/quotes/index.ts';
import { documentOf } from '../../support/document.ts';

export interface ReadQuote {
  readonly type: string;
  readonly text: readonly string[];
  readonly source: string | null;
  readonly cue: string | null;
  readonly medium: string | null;
  readonly rule: string;
}

export function annotate(document: Document): QuoteAnnotation {
  return annotateQuotes(document, { dates: annotateDates(document), entities: annotateEntities(document) });
}

export function quotesIn(text: string): ReadQuote[] {
  const document = documentOf(text);
  return annotate(document).found.map(({ type, spans, speakerText, cue, medium, rule }) => ({
    type,
    text: spans.map(({ start, end }) => document.raw.slice(start, end)),
    source: speakerText,
    cue,
    medium,
    rule,
  }));
}

/** One line per quote: `type | source | cue | content`, spans joined by an ellipsis; a hyphen stands for what is empty. */
export const linesIn = (text: string): string[] =>
  quotesIn(text).map(({ type, source, cue, text: spans }) => `${type} | ${source ?? '-'} | ${cue ?? '-'} | ${spans.join(' … ')}`);
