/** The day of a story: when what it tells without a date happened. */
import { firstFrom } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import type { VerbGroup } from '../syntax/index.ts';
import { isBound } from './dated.ts';
import type { FoundEvent } from './index.ts';
import { type Reading, sentenceAt } from './reading.ts';
import { sayingAbove } from './speaker.ts';
import type { Story } from './story.ts';

/** How many sentences may stand between an event and the last one of the same day. */
const REACH = 3;
const TOLD = new Set(['actual', 'alleged', 'negated']);
/** Deeds go on from one sentence to the next; what others say of them may come on any day after. */
const DEEDS = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'RETREAT', 'AID']);

interface Day extends Pick<FoundEvent, 'date' | 'date_precision'> {
  /** The paragraph to which a day is bound that no event has; null where an event has it. */
  readonly paragraph: number | null;
}

/**
 * Gives the day of the story on to what it goes on to tell in the past tense. A sentence with a date of its own has another day, and
 * what "has happened" or "had happened" lies before.
 */
export function handOnDay(events: readonly FoundEvent[], { dates, reading, sentenceOf, paragraphOf }: Story): FoundEvent[] {
  const days = readDays(events, dates, reading, sentenceOf);
  const order = [...days].sort(([a], [b]) => a - b);
  let next = 0;
  let last = -1;
  let day: Day | null = null;
  return events.map((event) => {
    const sentence = sentenceOf(event);
    for (; next < order.length && (order[next] as [number, Day | null])[0] <= sentence; next += 1)
      [last, day] = order[next] as [number, Day | null];
    const isOther = event.date !== null || days.has(sentence) || !isNews(event) || !(DEEDS.has(event.type) || goesOn(reading, event, last));
    if (isOther || day === null || sentence - last > REACH || !isNarrated(reading, event)) return event;
    if (day.paragraph !== null && day.paragraph !== paragraphOf(event)) return event;
    last = sentence;
    return { ...event, date: day.date, date_precision: day.date_precision };
  });
}

/** Of each sentence with a date the day that it tells of: that of its events, else the one that it names; else null. */
function readDays(
  events: readonly FoundEvent[],
  dates: readonly DateExpression[],
  reading: Reading,
  sentenceOf: Story['sentenceOf'],
): ReadonlyMap<number, Day | null> {
  const days = new Map<number, Day | null>();
  for (const expression of dates) {
    const { start, date, until, precision } = expression;
    if (isBound(reading, expression)) continue;
    const sentence = sentenceAt(reading, start);
    const isDay = date !== null && until === null && precision === 'day' && !days.has(sentence) && !isAhead(reading, date);
    days.set(sentence, isDay ? { date, date_precision: 'day', paragraph: reading.document.sentences[sentence]?.paragraph ?? null } : null);
  }
  for (const event of events) {
    const { date, date_precision } = event;
    if (date !== null)
      days.set(
        sentenceOf(event),
        isNews(event) && date_precision === 'day' && !isAhead(reading, date) ? { date, date_precision, paragraph: null } : null,
      );
  }
  return days;
}

const isAhead = ({ document }: Reading, date: string): boolean => date > (document.article.published ?? date);

const isNews = ({ modality, salience }: FoundEvent): boolean => TOLD.has(modality) && salience !== 'background';

/** Told in the simple past, which goes on with the story; below a report in the past, also in the past perfect ("said its fighters had killed"). */
function isNarrated(reading: Reading, { start }: FoundEvent): boolean {
  const clause = reading.document.syntax.clauseAt(firstFrom(reading.tokens, start));
  if (clause === null || clause.relation === 'relative') return false;
  if (reading.tokens.slice(clause.first, clause.endToken).some(({ lower }) => OF_ANOTHER_TIME.has(lower))) return false;
  const { tense, perfect, progressive, form } = clause.verb;
  if (form === 'ing') return clause.parent !== null && isPast(reading.document.syntax.clauses[clause.parent]?.verb);
  if (form !== 'finite' || tense !== 'past' || progressive) return false;
  return !perfect || sayingAbove(reading, clause) !== null;
}

const PRONOUNS = new Set(['he', 'she', 'they', 'it']);

/** "visited Lima on Tuesday. She met the envoy": what the same party does next, in the same paragraph. */
function goesOn(reading: Reading, { start }: FoundEvent, last: number): boolean {
  const token = firstFrom(reading.tokens, start);
  const clause = reading.document.syntax.clauseAt(token);
  if (clause === null || clause.sentence - last > 1 || (clause.relation !== 'main' && clause.relation !== 'coordinate')) return false;
  const { sentences } = reading.document;
  const subject = clause.subjects[0];
  return (
    subject !== undefined &&
    PRONOUNS.has(reading.tokens[subject.head]?.lower ?? '') &&
    reading.document.syntax.verbGroupAt(token) === clause.verb &&
    sentences[last]?.paragraph === sentences[clause.sentence]?.paragraph
  );
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

const isPast = (verb: VerbGroup | undefined): boolean => verb?.tense === 'past' && !verb.perfect && !verb.progressive;
