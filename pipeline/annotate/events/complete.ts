/** From candidates to events: types settled by modality, arguments resolved, claims and repeats told apart. */

import type { Entity } from '../../models/entities.ts';
import { gather } from '../../text/gather.ts';
import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import { countryEntity, type EntityMention, type Resolution } from '../entities/index.ts';
import type { FoundQuote } from '../quotes/index.ts';
import type { Doubt } from '../rule.ts';
import type { TokenRun } from '../syntax/index.ts';
import { nameBothSides } from './both-sides.ts';
import type { Candidate } from './candidate.ts';
import { civilWarOf, faceOtherSide } from './civil-war.ts';
import { claimantOf, isMereClaim, type QuoteAt } from './claim.ts';
import { type Completed, fillFromConflict, takeUpAttacks, takeUpTalks } from './context.ts';
import { blameDoers, handOn, noteHandedOn } from './continuity.ts';
import { countPeople } from './counted-party.ts';
import { nameDeedsAgain } from './deed-again.ts';
import { homeGroundOf } from './home-ground.ts';
import type { EventContext, FoundEvent } from './index.ts';
import { type Naming, partiesOf } from './parties.ts';
import { type Reading, sentenceAt, tokenAt } from './reading.ts';
import { nameAnswered, nameCondemned } from './replies.ts';
import { isOld, markRepeats } from './salience.ts';
import { fillScene, townInHeadline } from './scene.ts';
import type { SpeakingAs } from './selves.ts';
import { placeOf } from './setting.ts';
import { settleType } from './settle-type.ts';
import { findConflict, readSides, type Sides } from './sides.ts';
import { indexSpeakers } from './speaker-before.ts';
import { handOnDay } from './story-day.ts';
import { nameStruck } from './struck-ground.ts';
import type { Telling, Topic } from './telling.ts';
import { theatreOf } from './theatre.ts';
import { topicOf } from './topic.ts';
import { armedGroupOf } from './unnamed.ts';
import { dateOf } from './when.ts';

/** Completes the candidates, in reading order; of two with the same trigger the first stays. */
export function completeEvents(reading: Reading, candidates: readonly Candidate[], context: EventContext): Completed {
  const { entities } = context;
  const { raw } = reading.document;
  const sides = readSides(entities, ({ start, end }) => raw.slice(start, end));
  const quoteAt = indexQuotes(reading, context);
  const { events, topics, naming } = completeEach(reading, candidates, context, sides, quoteAt);
  const textOf = ({ start, end }: FoundEvent): string => raw.slice(start, end);
  const conflict = findConflict(events, sides, textOf);
  const sentenceOf = ({ start }: FoundEvent): number => sentenceAt(reading, start);
  const paired = nameBothSides(events, conflict === null ? [] : conflict.sides.flatMap((code) => countryEntity(code) ?? []), textOf);
  const speakerBefore = indexSpeakers(context.quotes.found, (position) => sentenceAt(reading, position));
  const telling: Telling = {
    sentenceOf,
    paragraphOf: (event) => reading.document.sentences[sentenceOf(event)]?.paragraph ?? 0,
    textOf,
    topicOf: ({ start }) => topics.get(start) ?? 'other',
    isDefinite: ({ start }) => DEFINITE.test(raw.slice(Math.max(0, start - LONGEST_ARTICLE), start)),
    speakerBefore: ({ start }) => speakerBefore(start),
  };
  const answered = nameAnswered(paired, telling);
  const told = takeUpTalks(answered, telling);
  const continued = handOn(conflict === null ? takeUpAttacks(told, textOf) : told, sides, telling);
  const theatre = theatreOf(reading.document, entities.mentions);
  const headlined = townInHeadline(reading.document.article.headline, entities.mentions) ?? theatre;
  const placed = conflict === null ? fillScene(continued, sides, headlined, telling) : continued;
  const staged = handOnDay(placed, context.dates, reading, telling);
  const { armed, home } = naming;
  const filled = fillFromConflict(staged, conflict, sides, textOf, { home, theatre });
  const civilWar = conflict === null ? civilWarOf(armed, home) : null;
  const struck = filled.events.map(nameStruck);
  const faced = civilWar === null ? struck : struck.map((event) => faceOtherSide(event, civilWar));
  const blamed = nameCondemned(blameDoers(faced, telling), telling);
  const fight = { conflict, civilWar };
  const named = conflict === null ? nameDeedsAgain(blamed, telling) : blamed;
  const judged = named.map(
    (event): FoundEvent =>
      isMereClaim(event, fight, sides, textOf(event), quoteAt(event.start)?.cue ?? null) ? { ...event, modality: 'alleged' } : event,
  );
  const kept = markRepeats(judged).filter(tellsSomething);
  const starts = new Set(kept.map(({ start }) => start));
  const doubts = [...noteHandedOn(events, staged), ...filled.doubts, ...noteHandedOn(filled.events, named)];
  return { events: kept, doubts: onceEach(doubts).filter(({ start }) => starts.has(start)) };
}

/** One doubt of a kind for an event: to some, parties are handed on at two points. */
function onceEach(doubts: readonly Doubt[]): Doubt[] {
  return [...new Map(doubts.toReversed().map((doubt) => [`${doubt.code} ${doubt.start}`, doubt])).values()].reverse();
}

/** Determiners by which a text takes up what it told of, with a word between: "the deadly attack". */
const DEFINITE = /\b(?:the|this|that|these|those)\s+(?:[\p{L}-]{1,14}\s+)?$/iu;
const LONGEST_ARTICLE = 24;

/** "before the meeting", "after the vote": a label of which nobody is said to take part tells no more than when. */
const tellsSomething = ({ type, mode, salience, actors, recipients, rule }: FoundEvent): boolean =>
  type === 'ASSAULT' ||
  mode === 'seize' ||
  rule !== 'event.noun' ||
  salience !== 'background' ||
  actors.length > 0 ||
  recipients.length > 0;

/** A look-up from positions to the quotes that contain them. */
function indexQuotes(reading: Reading, { quotes }: EventContext): QuoteAt {
  const quotesAt = inSentence(
    reading,
    gather(quotes.found, (quote) => quote.spans.map(({ start, end }) => ({ start, end, quote }))),
  );
  return (position) => quotesAt(sentenceAt(reading, position)).find((span) => span.start <= position && position < span.end)?.quote ?? null;
}

/** Each candidate as an event by itself, one for each trigger, and what it is about. */
function completeEach(
  reading: Reading,
  candidates: readonly Candidate[],
  { entities, dates, figures }: EventContext,
  sides: Sides,
  quoteAt: QuoteAt,
): { events: FoundEvent[]; topics: ReadonlyMap<number, Topic>; naming: Naming } {
  const naming: Naming = {
    reading,
    entities,
    mentionsIn: inRun(reading, entities.mentions),
    capital: capitalIn(reading.document.raw, entities.mentions),
    armed: armedGroupOf(reading, entities.mentions),
    home: homeGroundOf(entities.mentions),
    countedAt: countPeople(figures.found),
    speakerAt: (position, as) => speakersAt(quoteAt(position), as, sides),
  };
  const datesIn = inSentence(reading, dates);
  const seen = new Set<number>();
  const events: FoundEvent[] = [];
  const topics = new Map<number, Topic>();
  for (const candidate of candidates.toSorted((a, b) => a.trigger.first - b.trigger.first)) {
    const token = tokenAt(reading, candidate.trigger.first);
    if (token === undefined || seen.has(candidate.trigger.endToken)) continue;
    seen.add(candidate.trigger.endToken);
    events.push(complete(naming, candidate, datesIn(token.sentence), quoteAt));
    topics.set(token.start, topicOf(reading, candidate));
  }
  return { events, topics, naming };
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

function complete(naming: Naming, candidate: Candidate, dates: readonly DateExpression[], quoteAt: QuoteAt): FoundEvent {
  const { reading } = naming;
  const start = tokenAt(reading, candidate.trigger.first)?.start ?? 0;
  const end = tokenAt(reading, candidate.trigger.endToken - 1)?.end ?? start;
  const { type, mode, modality } = settleType(reading, candidate);
  const parties = partiesOf(naming, type === candidate.type ? candidate : { ...candidate, type });
  const { place, precision } = placeOf(naming, candidate);
  const when = dateOf(reading, candidate, dates);
  return {
    start,
    end,
    type,
    mode,
    actors: parties.actors,
    recipients: parties.recipients,
    place,
    place_precision: precision,
    date: when.date,
    date_precision: when.precision,
    modality,
    salience: candidate.label || (modality === 'actual' && isOld(when.date, reading.document.article.published)) ? 'background' : 'report',
    claimedBy: claimantOf(naming, candidate, quoteAt),
    rule: candidate.rule,
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
    const end = tokens[endToken - 1]?.end ?? 0;
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
