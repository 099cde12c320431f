/** Stage three: what the prose reports. A pure function of one article. */
import type { Rows } from '../models/index.ts';
import { annotateDates } from './dates/index.ts';
import { type Document, type DocumentInput, readDocument } from './document.ts';
import { annotateEntities } from './entities/index.ts';
import { annotateEvents } from './events/index.ts';
import { annotateFigures } from './figures/index.ts';
import { annotateQuotes } from './quotes/index.ts';
import { doubtRow, eventRow, figureRow, mentionRow, quoteRow, uniqueEntities } from './rows.ts';
import type { Dropped } from './rule.ts';

export interface AnnotatedArticle {
  readonly rows: Rows<'entities' | 'mentions' | 'quotes' | 'figures' | 'events' | 'issues'>;
  /** Candidates that were not published, for `explain`. */
  readonly dropped: readonly Dropped[];
  readonly document: Document;
}

/** Annotates one article, given the rows of the stages before. */
export function annotateArticle(input: DocumentInput): AnnotatedArticle {
  const document = readDocument(input);
  const dates = annotateDates(document);
  const entities = annotateEntities(document);
  const quotes = annotateQuotes(document, { dates, entities });
  const figures = annotateFigures(document, { dates, entities, quotes });
  const events = annotateEvents(document, { dates, entities, quotes, figures });
  const annotations = [entities, quotes, figures, events];
  return {
    document,
    dropped: annotations.flatMap(({ dropped }) => dropped),
    rows: {
      entities: uniqueEntities(entities.entities),
      mentions: entities.mentions.map((mention) => mentionRow(document, mention)),
      quotes: quotes.found.map((quote) => quoteRow(document, quote)),
      figures: figures.found.map((figure) => figureRow(document, figure)),
      events: events.found.map((event) => eventRow(document, event)),
      issues: annotations.flatMap(({ doubts }) => doubts).map((doubt) => doubtRow(document, doubt)),
    },
  };
}
