/** Findings to rows: the one place where UTF-16 positions become code points. */

import type { Entity } from '../models/entities.ts';
import type { Event } from '../models/events.ts';
import type { Figure } from '../models/figures.ts';
import type { Issue } from '../models/issues.ts';
import type { Mention } from '../models/mentions.ts';
import type { Quote } from '../models/quotes.ts';
import { gather } from '../text/gather.ts';
import { rowIdOf, sha256 } from '../text/ids.ts';
import { countHead } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Document } from './document.ts';
import type { EntityMention, Resolution } from './entities/index.ts';
import type { FoundEvent } from './events/index.ts';
import { cameoRootOf, quadClassOf } from './events/plover.ts';
import type { FoundFigure } from './figures/index.ts';
import type { FoundQuote } from './quotes/index.ts';
import type { Doubt } from './rule.ts';

type Letter = Parameters<typeof rowIdOf>[1];

/** The columns that every anchored row has. */
function anchor(document: Document, span: Span, letter: Letter) {
  const start = document.offsets.toCodePoint(span.start);
  const end = document.offsets.toCodePoint(span.end);
  const { article_id } = document.article;
  return { id: rowIdOf(article_id, letter, start, end), article_id, sentence_id: sentenceAt(document, span.start), start, end };
}

/** The id of the sentence in which a position stands; between two sentences, of the one before. */
function sentenceAt(document: Document, position: number): string {
  const begun = countHead(document.sentences, ({ start }) => start <= position);
  const sentence = document.sentences[Math.max(0, begun - 1)];
  if (sentence === undefined) throw new Error(`no sentence at ${position}`);
  return sentence.id;
}

const printed = (document: Document, { start, end }: Span): string => document.raw.slice(start, end);

/** A naming as a row, its positions in code points. */
export function mentionRow(document: Document, mention: EntityMention): Mention {
  const { id, ...rest } = anchor(document, mention, 'n');
  return {
    mention_id: id,
    article_id: rest.article_id,
    sentence_id: rest.sentence_id,
    entity_id: mention.entity.entity_id,
    start: rest.start,
    end: rest.end,
    text: printed(document, mention),
    form: mention.form,
    rule: mention.rule,
    corrected: null,
  };
}

/** The span from the first to the last character of a quote. */
export const hull = ({ spans }: FoundQuote): Span => ({ start: (spans[0] as Span).start, end: (spans.at(-1) as Span).end });

const quoteIdOf = (document: Document, quote: FoundQuote): string => anchor(document, hull(quote), 'q').id;

/** A quote as a row: its text is that of its spans, its start and end those of all of them. */
export function quoteRow(document: Document, quote: FoundQuote): Quote {
  const { id, article_id, sentence_id, start, end } = anchor(document, hull(quote), 'q');
  return {
    quote_id: id,
    article_id,
    sentence_id,
    start,
    end,
    spans: quote.spans.map((span) => [document.offsets.toCodePoint(span.start), document.offsets.toCodePoint(span.end)]),
    text: quote.spans.map((span) => printed(document, span)).join(' '),
    type: quote.type,
    cue: quote.cue,
    speaker_text: quote.speakerText,
    speaker: quote.speaker?.name ?? null,
    speaker_id: quote.speaker?.entity?.entity_id ?? null,
    speaker_role: quote.speaker?.role ?? null,
    speaker_basis: quote.speaker?.basis ?? null,
    medium: quote.medium,
    said_on: quote.saidOn,
    rule: quote.rule,
    corrected: null,
  };
}

/** A figure as a row. */
export function figureRow(document: Document, figure: FoundFigure): Figure {
  const { id, article_id, sentence_id, start, end } = anchor(document, figure, 'f');
  return {
    figure_id: id,
    article_id,
    sentence_id,
    start,
    end,
    text: printed(document, figure),
    value: figure.value,
    lower: figure.lower,
    upper: figure.upper,
    qualifier: figure.qualifier,
    unit: figure.unit,
    item: figure.item,
    measure: figure.measure,
    claimed_by: figure.claimedBy?.name ?? null,
    claimed_by_id: figure.claimedBy?.entity?.entity_id ?? null,
    quote_id: figure.quote === null ? null : quoteIdOf(document, figure.quote),
    place: figure.place?.name ?? null,
    place_id: figure.place?.entity_id ?? null,
    as_of: figure.as_of,
    verification: figure.verification,
    rule: figure.rule,
    corrected: null,
  };
}

const namesOf = (who: readonly Resolution[]): string[] => who.map(({ name }) => name);
const idsOf = (who: readonly Resolution[]): string[] => gather(who, ({ entity }) => (entity === null ? [] : [entity.entity_id]));

/** An event as a row, with what follows from its type. */
export function eventRow(document: Document, event: FoundEvent): Event {
  const { id, article_id, sentence_id, start, end } = anchor(document, event, 'e');
  return {
    event_id: id,
    article_id,
    sentence_id,
    start,
    end,
    trigger: printed(document, event),
    type: event.type,
    mode: event.mode,
    quad_class: quadClassOf(event.type),
    cameo_root: cameoRootOf(event.type, event.mode),
    actors: namesOf(event.actors),
    actor_ids: idsOf(event.actors),
    recipients: namesOf(event.recipients),
    recipient_ids: idsOf(event.recipients),
    place: event.place?.name ?? null,
    place_id: event.place?.entity_id ?? null,
    place_precision: event.place === null ? null : event.place_precision,
    latitude: event.place?.latitude ?? null,
    longitude: event.place?.longitude ?? null,
    date: event.date,
    date_precision: event.date === null ? null : event.date_precision,
    modality: event.modality,
    salience: event.salience,
    claimed_by: event.claimedBy?.name ?? null,
    claimed_by_id: event.claimedBy?.entity?.entity_id ?? null,
    rule: event.rule,
    corrected: null,
  };
}

const LETTERS = { mentions: 'n', quotes: 'q', figures: 'f', events: 'e', sentences: 's', articles: null } as const;

/** A doubt of an annotator as an issue, anchored to the characters that it is about. */
export function doubtRow(document: Document, doubt: Doubt): Issue {
  const letter = LETTERS[doubt.table];
  const { id, start, end } = anchor(document, doubt, letter ?? 's');
  const { article_id } = document.article;
  // A doubt about what has no row of its own stands with its sentence.
  const row_id = letter === null ? article_id : letter === 's' ? sentenceAt(document, doubt.start) : id;
  return {
    issue_id: `i${sha256([article_id, doubt.code, doubt.table, letter === null ? article_id : id].join('|')).slice(0, 16)}`,
    article_id,
    stage: 'annotate',
    code: doubt.code,
    severity: doubt.severity,
    table: doubt.table,
    row_id,
    start,
    end,
    message: doubt.message,
  };
}

/** Entities that rows refer to, each once. */
export function uniqueEntities(entities: readonly Entity[]): Entity[] {
  return [...new Map(entities.map((entity) => [entity.entity_id, entity])).values()];
}
