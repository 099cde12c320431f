/** The day of a story: when what it tells without a date happened. */

import { firstFrom, type Span } from '../../../text/span.ts';
import { parseIsoDay } from '../../dates/days.ts';
import type { DateExpression } from '../../dates/index.ts';
import type { Clause, VerbGroup } from '../../syntax/index.ts';
import { THIRD_PERSON } from '../../syntax/words.ts';
import { sayingAbove } from '../clause/speaker.ts';
import { isBound } from '../dates/dated.ts';
import type { FoundEvent } from '../event.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentence-at.ts';
import type { Story } from '../story/story.ts';

/** How many sentences may stand between an event and the last one of the same day. */
const REACH = 3;
/** How many days before publication a day is news. */
const NEWS_DAYS = 7;
const TOLD = new Set(['actual', 'alleged', 'negated']);
/** Deeds go on from one sentence to the next; what others say of them may come on any day after, unless the text has named one day only. */
const DEEDS = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'RETREAT', 'AID', 'SANCTION']);

interface Day extends Pick<FoundEvent, 'date' | 'date_precision'> {
  /** The paragraph to which a day is bound that no event has; null where an event has it. */
  readonly paragraph: number | null;
}

/** What a sentence with a date in an aside alone tells of: "said Ana Ruiz, who led the team that came on Monday". */
const ASIDE: Day = { date: null, date_precision: null, paragraph: null };

/**
 * Gives the day of the story on to what it goes on to tell in the past tense. A sentence with a date of its own has another day, and
 * what "has happened" or "had happened" lies before.
 */
export function handOnDay(events: readonly FoundEvent[], { dates, reading, sentenceOf, paragraphOf }: Story): FoundEvent[] {
  const days = readDays(events, dates, reading, sentenceOf);
  const order = [...days].sort(([a], [b]) => a - b);
  const live = liveEntries(reading);
  const led = leadDay(order, reading);
  const main = mainDay(order, reading);
  const isOfWords =
    main?.isOnly === true && events.some((event) => event.date === main.date && isWordOfLead(reading, event, sentenceOf(event)));
  const named = new Map<string | null, number>();
  let next = 0;
  let last = -1;
  let day: Day | null = null;
  let given: FoundEvent | null = null;
  return events.map((event) => {
    const sentence = sentenceOf(event);
    for (; next < order.length && (order[next] as [number, Day | null])[0] <= sentence; next += 1)
      if (order[next]?.[1] !== ASIDE) {
        [last, day] = order[next] as [number, Day | null];
        if (!named.has(day?.date ?? null)) named.set(day?.date ?? null, last);
      }
    const own = days.get(sentence);
    if (event.date !== null || (own !== undefined && !isKnownDay(own, named, reading, event))) return event;
    if (live.has(paragraphOf(event)) && isNews(event) && (isReported(reading, event) || isNarrated(reading, event)))
      return { ...event, date: reading.document.article.published, date_precision: 'day' };
    if (led !== null && sentence < led.sentence && led.sentence - sentence <= LEAD && isNews(event) && isReported(reading, event))
      return { ...event, date: led.date, date_precision: led.date_precision };
    if (!isNews(event) || !isNarrated(reading, event)) return event;
    const isNear = day !== null && sentence - last <= REACH && reaches(reading, day, last, paragraphOf(event), main);
    const isInterrupted = day === null && reading.document.sentences[last]?.paragraph === paragraphOf(event);
    const told: Day | null = isNear ? day : isInterrupted || !isSimplePast(reading, event) ? null : main;
    if (told === null || (told.paragraph !== null && told.paragraph !== paragraphOf(event) && told.date !== main?.date)) return event;
    const isTold = DEEDS.has(event.type) || (isNear && goesOn(reading, event, last)) || isSameBreath(reading, event, given);
    if (!isTold && !(isOfWords && isVerbOfClause(reading, event))) return event;
    if (isNear) last = sentence;
    given = { ...event, date: told.date, date_precision: told.date_precision };
    return given;
  });
}

/** How many days before publication a day is that a story tells of, and does not go back to. */
const FRESH_DAYS = 1;

/** "The agency took the case on May 2. | Youths burned tyres": a day that a paragraph goes back to ends with it. */
function reaches(reading: Reading, day: Day, last: number, paragraph: number, main: Day | null): boolean {
  const { document } = reading;
  return document.sentences[last]?.paragraph === paragraph || day.date === main?.date || isWithin(reading, day, FRESH_DAYS);
}

/** "They burned ten lorries, and a guard was shot the same evening": a day that was told of before is that of all deeds of a sentence. */
function isKnownDay(own: Day | null, named: ReadonlyMap<string | null, number>, reading: Reading, event: FoundEvent): boolean {
  const clause = reading.document.syntax.clauseAt(firstFrom(reading.tokens, event.start));
  const first = own === null || own === ASIDE || clause === null ? undefined : named.get(own.date);
  if (first === undefined || clause === null || first >= clause.sentence) return false;
  return DEEDS.has(event.type) && isSimplePast(reading, event) && sayingAbove(reading, clause) === null;
}

/** Which share of the sentences that tell of a day of the news must tell of the first one, so that it is that of the story. */
const LEAST_SHARE = 0.66;

/** The day of the news that a text tells of first and mostly, where an event has it, and whether it is the only one; or null. */
function mainDay(order: readonly (readonly [number, Day | null])[], reading: Reading): (Day & { readonly isOnly: boolean }) | null {
  const recent = order.flatMap(([, day]) => (day !== null && day !== ASIDE && isRecent(reading, day) ? [day] : []));
  const same = recent.filter(({ date }) => date === recent[0]?.date);
  const told = same.find(({ paragraph }) => paragraph === null);
  return told === undefined || same.length < LEAST_SHARE * recent.length ? null : { ...told, isOnly: same.length === recent.length };
}

/** "Envoys traded accusations on Monday": a story that opens with what was said goes on with what others said that day. */
function isWordOfLead({ document }: Reading, { type, rule, salience }: FoundEvent, sentence: number): boolean {
  const lead = document.sentences.findIndex(({ kind }) => kind === 'body');
  return sentence === lead && !DEEDS.has(type) && rule !== 'event.noun' && salience === 'report';
}

/** "They blocked the ship and demanded": what one clause joins to a deed of the same subject. */
function isSameBreath({ document, tokens }: Reading, event: FoundEvent, given: FoundEvent | null): boolean {
  const clauseOf = ({ start }: Span): Clause | null => document.syntax.clauseAt(firstFrom(tokens, start));
  const [clause, before] = [clauseOf(event), given === null ? null : clauseOf(given)];
  return clause !== null && before !== null && clause.sentence === before.sentence && clause.subjects[0] === before.subjects[0];
}

/** A line that is a time of the day alone, as above each entry of a live page. */
const TIMED = /^\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|local time))?$/iu;
/** How many such lines make a page a live one. */
const LEAST_ENTRIES = 3;

/** The paragraphs with which the entries of a live page open: they report what happened on the day of publication. */
function liveEntries({ document: { raw, sentences, article } }: Reading): ReadonlySet<number> {
  const openings = new Set<number>();
  let isOpening = false;
  for (const { kind, start, end, paragraph } of sentences) {
    if (kind === 'dateline') isOpening = TIMED.test(raw.slice(start, end).trim());
    else if (kind === 'body' && isOpening) {
      openings.add(paragraph);
      isOpening = false;
    }
  }
  return article.published !== null && openings.size >= LEAST_ENTRIES ? openings : new Set();
}

/** "Police have arrested ten men. The raids on Monday …": so many sentences before its day is told a story may begin. */
const LEAD = 2;

/** The first day of the text, where an event of the news has it, and the sentence that tells it; or null. */
function leadDay(order: readonly (readonly [number, Day | null])[], reading: Reading): (Day & { readonly sentence: number }) | null {
  const [sentence, day] = order[0] ?? [0, null];
  return day === null || day === ASIDE || day.paragraph !== null || !isRecent(reading, day) ? null : { ...day, sentence };
}

/** Told as news by a main verb: "has ordered", "ordered". */
function isReported(reading: Reading, event: FoundEvent): boolean {
  const { syntax } = reading.document;
  const clause = syntax.clauseAt(firstFrom(reading.tokens, event.start));
  if (clause === null || !isVerbOfClause(reading, event) || isOfOtherTime(reading, clause)) return false;
  const above = clause.relation === 'coordinate' && clause.parent !== null ? syntax.clauses[clause.parent] : clause;
  const { tense, perfect, progressive, form } = clause.verb;
  return above?.relation === 'main' && form === 'finite' && !progressive && tense === (perfect ? 'present' : 'past');
}

/** Of each sentence with a date the day that it tells of: that of its first news, else the one that it names; else null. */
function readDays(
  events: readonly FoundEvent[],
  dates: readonly DateExpression[],
  reading: Reading,
  sentenceOf: Story['sentenceOf'],
): ReadonlyMap<number, Day | null> {
  const days = new Map<number, Day | null>();
  for (const expression of dates) {
    const { start, date, until, precision } = expression;
    // "accused Chile, and said it would vote next week": what is to come is not told of.
    if (isBound(reading, expression) || (date !== null && isAhead(reading, date))) continue;
    const sentence = sentenceAt(reading, start);
    const isFirst = !days.has(sentence) || days.get(sentence) === ASIDE;
    if (isAside(reading, expression)) {
      if (isFirst) days.set(sentence, ASIDE);
      continue;
    }
    const isDay = date !== null && until === null && precision === 'day' && isFirst;
    days.set(sentence, isDay ? { date, date_precision: 'day', paragraph: reading.document.sentences[sentence]?.paragraph ?? null } : null);
  }
  const told = new Set<number>();
  for (const event of events) {
    const { date, date_precision } = event;
    const sentence = sentenceOf(event);
    if (date === null || told.has(sentence) || isAside(reading, event) || isSince(reading, event)) continue;
    // "would table it next week"
    if (isAhead(reading, date) || (date_precision !== 'day' && !TOLD.has(event.modality))) continue;
    const isDay = isNews(event) && date_precision === 'day';
    if (isDay) told.add(sentence);
    days.set(sentence, isDay ? { date, date_precision, paragraph: null } : null);
  }
  return days;
}

const isAside = ({ document, tokens }: Reading, { start }: Span): boolean =>
  document.syntax.clauseAt(firstFrom(tokens, start))?.relation === 'relative';

/** "have occupied the hill since Monday": a state that began on the day. */
function isSince({ document, tokens }: Reading, { start }: Span): boolean {
  const verb = document.syntax.clauseAt(firstFrom(tokens, start))?.verb;
  return verb?.tense === 'present' && verb.perfect;
}

const isAhead = ({ document }: Reading, date: string): boolean => date > (document.article.published ?? date);

const isNews = ({ modality, salience }: FoundEvent): boolean => TOLD.has(modality) && salience !== 'background';

/** Told in the simple past, which goes on with the story; below a report in the past, also in the past perfect ("said its fighters had killed"). */
function isNarrated(reading: Reading, { start }: FoundEvent): boolean {
  const clause = reading.document.syntax.clauseAt(firstFrom(reading.tokens, start));
  if (clause === null || clause.relation === 'relative') return false;
  if (isOfOtherTime(reading, clause)) return false;
  const { tense, perfect, progressive, form } = clause.verb;
  // "accused rebels of bombing Lima": what one is accused of was before.
  if (form === 'ing' && OF_DEEDS.has(clause.opener ?? '')) return false;
  if (form === 'ing') return clause.parent !== null && isPast(reading.document.syntax.clauses[clause.parent]?.verb);
  if (form !== 'finite' || tense !== 'past' || progressive) return false;
  return !perfect || sayingAbove(reading, clause) !== null;
}

const OF_DEEDS = new Set(['against', 'despite', 'for', 'from', 'of', 'since']);

/** A day of the news; a text that names no other than an older one is not about that day. */
const isRecent = (reading: Reading, day: Day): boolean => isWithin(reading, day, NEWS_DAYS);

/** Whether a day is at most so many days before publication. */
function isWithin({ document }: Reading, { date }: Day, days: number): boolean {
  const [published, day] = [document.article.published, date].map((iso) => (iso === null ? null : parseIsoDay(iso)));
  return published != null && day != null && published - day <= days;
}

/** "condemned", but not "its condemnation", which may have been told before. */
function isVerbOfClause({ document, tokens }: Reading, { start }: FoundEvent): boolean {
  const token = firstFrom(tokens, start);
  const verb = document.syntax.verbGroupAt(token);
  return verb !== null && verb === document.syntax.clauseAt(token)?.verb;
}

/** "visited Lima on Tuesday. She met the envoy": what the same party does next, in the same paragraph. */
function goesOn(reading: Reading, event: FoundEvent, last: number): boolean {
  const clause = reading.document.syntax.clauseAt(firstFrom(reading.tokens, event.start));
  if (clause === null || clause.sentence - last > 1 || (clause.relation !== 'main' && clause.relation !== 'coordinate')) return false;
  const { sentences } = reading.document;
  const subject = clause.subjects[0];
  return (
    subject !== undefined &&
    THIRD_PERSON.has(reading.tokens[subject.head]?.lower ?? '') &&
    isVerbOfClause(reading, event) &&
    sentences[last]?.paragraph === sentences[clause.sentence]?.paragraph
  );
}

/** "arrested", but not "had arrested", which may be of any day before. */
function isSimplePast(reading: Reading, event: FoundEvent): boolean {
  const verb = reading.document.syntax.verbGroupAt(firstFrom(reading.tokens, event.start));
  return isVerbOfClause(reading, event) && verb?.form === 'finite' && verb.tense === 'past' && !verb.perfect;
}

/** Words that take a clause out of the time of what is told around it. */
const OF_ANOTHER_TIME = new Set([
  'later',
  'earlier',
  'previously',
  'already',
  'since',
  'once',
  'recently',
  'often',
  'repeatedly',
  'always',
]);

const isOfOtherTime = ({ tokens }: Reading, { first, endToken }: Clause): boolean =>
  tokens.slice(first, endToken).some(({ lower }) => OF_ANOTHER_TIME.has(lower));

const isPast = (verb: VerbGroup | undefined): boolean => verb?.tense === 'past' && !verb.perfect && !verb.progressive;
