/** Stage three: what the prose reports. A pure function of one article. */
import type { Entity } from '../models/entities.ts';
import type { Rows } from '../models/index.ts';
import { gather } from '../text/gather.ts';
import { annotateDates } from './dates/index.ts';
import { type Document, type DocumentInput, readDocument } from './document.ts';
import { annotateEntities } from './entities/index.ts';
import { annotateEvents, type FoundEvent } from './events/index.ts';
import { annotateFigures, type FoundFigure } from './figures/index.ts';
import { annotateQuotes, type FoundQuote } from './quotes/index.ts';
import { doubtRow, eventRow, figureRow, mentionRow, quoteRow, uniqueEntities } from './rows.ts';
import type { Dropped } from './rule.ts';

export interface AnnotatedArticle {
  readonly rows: Rows<'entities' | 'mentions' | 'quotes' | 'figures' | 'events' | 'issues'>;
  /** Candidates that were not published, for `explain`. */
  readonly dropped: readonly Dropped[];
  readonly document: Document;
}

/** The entities that rows name by id, whether or not a mention of the text does ("the Qatari capital"). */
function namedBy(quotes: readonly FoundQuote[], figures: readonly FoundFigure[], events: readonly FoundEvent[]): Entity[] {
  const people = [
    ...quotes.map(({ speaker }) => speaker),
    ...[...figures, ...events].map(({ claimedBy }) => claimedBy),
    ...gather(events, ({ actors, recipients }) => [...actors, ...recipients]),
  ];
  const named = [...people.map((who) => who?.entity ?? null), ...[...figures, ...events].map(({ place }) => place)];
  return named.filter((entity) => entity !== null);
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
      entities: uniqueEntities([
        ...entities.mentions.map(({ entity }) => entity),
        ...namedBy(quotes.found, figures.found, events.found),
      ]).map(entities.describe),
      mentions: entities.mentions.map((mention) => mentionRow(document, mention)),
      quotes: quotes.found.map((quote) => quoteRow(document, quote)),
      figures: figures.found.map((figure) => figureRow(document, figure)),
      events: events.found.map((event) => eventRow(document, event)),
      issues: annotations.flatMap(({ doubts }) => doubts).map((doubt) => doubtRow(document, doubt)),
    },
  };
}
