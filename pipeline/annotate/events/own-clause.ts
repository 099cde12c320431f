/** What a clause tells of its event by itself: type, parties, place, date and modality. */
import type { Entity } from '../../models/entities.ts';
import { gather } from '../../text/gather.ts';
import { firstFrom, type Span } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import { countryEntity, type EntityMention, type Resolution } from '../entities/index.ts';
import type { FoundQuote } from '../quotes/index.ts';
import type { TokenRun } from '../syntax/index.ts';
import type { Candidate } from './candidate.ts';
import { type Topic, topicOf } from './clause/topic.ts';
import { isOld } from './dates/age.ts';
import { isOfYears } from './dates/dated.ts';
import { dateOf } from './dates/when.ts';
import type { EventContext, FoundEvent } from './event.ts';
import { settleType } from './modality/settle-type.ts';
import { claimantOf, type QuoteAt } from './parties/claimant.ts';
import { countPeople } from './parties/counted-party.ts';
import { partiesOf } from './parties/index.ts';
import type { Naming, SpeakingAs } from './parties/naming.ts';
import { armedGroupOf } from './parties/unnamed.ts';
import { placeOf } from './places/setting.ts';
import { type Reading, tokenAt } from './reading.ts';
import { sentenceAt } from './sentence-at.ts';
import { datelineOf } from './story/dateline.ts';
import { homeGroundOf } from './story/home-ground.ts';
import type { Sides } from './story/sides.ts';

/** What each clause tells by itself. */
export interface Read {
  /** One event for each trigger, in reading order; of two candidates with the same trigger the first stays. */
  readonly events: readonly FoundEvent[];
  /** What each event is about, by the start of its trigger. */
  readonly topics: ReadonlyMap<number, Topic>;
  readonly naming: Naming;
  readonly quoteAt: QuoteAt;
}

/** Reads each candidate as an event of its own clause. */
export function readClauses(reading: Reading, candidates: readonly Candidate[], context: EventContext, sides: Sides): Read {
  const { entities, dates, figures } = context;
  const quoteAt = indexQuotes(reading, context);
  const naming: Naming = {
    reading,
    entities,
    mentionsIn: inRun(reading, entities.mentions),
    nameAround: aroundPhrase(entities.mentions),
    capital: capitalIn(reading.document.raw, entities.mentions),
    armed: armedGroupOf(reading, entities.mentions),
    home: homeGroundOf(entities.mentions, datelineOf(reading.document, entities.mentions)),
    countedAt: countPeople(figures.found),
    speakerAt: (position, as) => speakersAt(quoteAt(position), as, sides),
    sayingAt: indexSpeakers(reading, context),
  };
  const datesIn = inSentence(reading, dates);
  const seen = new Set<number>();
  const events: FoundEvent[] = [];
  const topics = new Map<number, Topic>();
  for (const candidate of candidates.toSorted((a, b) => a.trigger.first - b.trigger.first)) {
    const token = tokenAt(reading, candidate.trigger.first);
    if (token === undefined || seen.has(candidate.trigger.endToken)) continue;
    seen.add(candidate.trigger.endToken);
    events.push(readClause(naming, candidate, datesIn(token.sentence), quoteAt));
    topics.set(token.start, topicOf(reading, candidate));
  }
  return { events, topics, naming, quoteAt };
}

/** The place that stands behind the word "capital" somewhere in the article. */
function capitalIn(raw: string, mentions: readonly EntityMention[]): Entity | null {
  const named = mentions.find(
    ({ entity, start }) => entity.kind === 'place' && /\bcapital,? (?:of )?$/iu.test(raw.slice(Math.max(0, start - 14), start)),
  );
  return named?.entity ?? null;
}

function speakersAt(quote: FoundQuote | null, as: SpeakingAs, sides: Sides): readonly Resolution[] {
  const speaker = quote?.speaker ?? null;
  if (speaker === null) return [];
  const body = as === 'self' ? null : sides.bodyOf(speaker);
  if (body !== null) return [{ ...body, basis: 'pronoun' }];
  const code = as === 'state' ? sides.sideOf(speaker) : null;
  const country = code === null ? null : countryEntity(code);
  return [country === null ? speaker : { name: country.name, entity: country, role: null, basis: 'pronoun' }];
}

function readClause(naming: Naming, candidate: Candidate, dates: readonly DateExpression[], quoteAt: QuoteAt): FoundEvent {
  const { reading } = naming;
  const start = tokenAt(reading, candidate.trigger.first)?.start ?? 0;
  const end = tokenAt(reading, candidate.trigger.endToken - 1)?.end ?? start;
  const settled = settleType(reading, candidate);
  const { type, mode } = settled;
  const parties = partiesOf(naming, type === candidate.type ? candidate : { ...candidate, type });
  const { place, precision } = placeOf(naming, candidate);
  const when = dateOf(reading, candidate, dates);
  const isToCome = settled.modality === 'actual' && isAhead(reading, when.date);
  const modality = isToCome ? 'planned' : settled.modality;
  const { published } = reading.document.article;
  const claimedBy = claimantOf(naming, candidate, quoteAt);
  // "“Ban the club. It is a risk,” he said": who says so demands it.
  const bids = candidate.rule === 'event.requirement' && parties.actors.length === 0 && claimedBy !== null;
  const isPast = isOld(when.date, published) || (candidate.clause !== null && isOfYears(reading, candidate.clause, dates));
  return {
    start,
    end,
    type,
    mode,
    actors: bids ? [claimedBy] : parties.actors,
    recipients: parties.recipients,
    place,
    place_precision: precision,
    date: when.date,
    date_precision: when.precision,
    modality,
    salience: candidate.label || (modality === 'actual' && isPast) ? 'background' : 'report',
    claimedBy,
    rule: candidate.rule,
  };
}

/** "the summit opens on Friday": what is of a day after publication has not happened. */
const isAhead = ({ document }: Reading, date: string | null): boolean =>
  date !== null && date.length === ISO_DAY && date > (document.article.published ?? date);
const ISO_DAY = 10;

/** Look-up of the name of which a phrase is the end. */
function aroundPhrase(mentions: readonly EntityMention[]): Naming['nameAround'] {
  const names = mentions.filter(({ form }) => form === 'name').toSorted((a, b) => a.start - b.start);
  return ({ start, end }) => {
    const before = names[firstFrom(names, start) - 1];
    return before !== undefined && before.end >= end ? before : null;
  };
}

const NO_MENTIONS: readonly EntityMention[] = [];

/** Look-up of the mentions that begin inside a run of tokens. */
function inRun({ tokens }: Reading, mentions: readonly EntityMention[]): (run: TokenRun) => readonly EntityMention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start);
  /** Of each token the first mention that begins with it or behind it. */
  const next = new Int32Array(tokens.length + 1);
  for (let token = 0, at = 0; token < tokens.length; token += 1) {
    while (at < sorted.length && (sorted[at] as Span).start < (tokens[token] as Span).start) at += 1;
    next[token] = at;
  }
  return ({ first, endToken }) => {
    const end = tokens[Math.min(endToken, tokens.length) - 1]?.end ?? 0;
    const from = next[first] ?? 0;
    let to = from;
    while (to < sorted.length && (sorted[to] as Span).start < end) to += 1;
    return from === to ? NO_MENTIONS : sorted.slice(from, to);
  };
}

/** Look-up of the spans that touch a sentence. */
function inSentence<S extends Span>({ document }: Reading, spans: readonly S[]): (sentence: number) => readonly S[] {
  const index = new Map<number, S[]>();
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let first = 0;
  for (const sentence of document.sentences) {
    while (first < sorted.length && (sorted[first]?.end ?? 0) <= sentence.start) first += 1;
    const list: S[] = [];
    for (let at = first; at < sorted.length && (sorted[at]?.start ?? 0) < sentence.end; at += 1) list.push(sorted[at] as S);
    if (list.length > 0) index.set(sentence.index, list);
  }
  return (sentence) => index.get(sentence) ?? [];
}

/** A look-up from "he" and "she" to the speakers of the quotes of their sentence that print them as their source. */
function indexSpeakers(reading: Reading, { quotes }: EventContext): Naming['sayingAt'] {
  const saidBy = quotes.found.filter(({ speaker, speakerText }) => speaker !== null && HE.test(speakerText ?? ''));
  const quotesIn = inSentence(
    reading,
    gather(saidBy, ({ spans, speaker, speakerText }) => spans.map(({ start, end }) => ({ start, end, speaker, speakerText }))),
  );
  return ({ sentence, text }) => {
    const [said, ...others] = quotesIn(sentence).filter(({ speakerText }) => speakerText === text);
    return said?.speaker?.entity == null || others.some(({ speaker }) => speaker?.name !== said.speaker?.name) ? null : said.speaker;
  };
}
const HE = /^(?:he|she)$/iu;

/** A look-up from positions to the quotes that contain them. */
function indexQuotes(reading: Reading, { quotes }: EventContext): QuoteAt {
  const quotesAt = inSentence(
    reading,
    // "what he called a raid", "described the raid as a crime": the raid is there, whatever somebody calls it.
    gather(quotes.found, (quote) => (quote.rule === 'quote.naming' ? [] : quote.spans.map(({ start, end }) => ({ start, end, quote })))),
  );
  return (position) => quotesAt(sentenceAt(reading, position)).find((span) => span.start <= position && position < span.end)?.quote ?? null;
}
