import type { Event } from '../models/events.ts';
import type { Sentence } from '../models/sentences.ts';
import { countHead } from '../text/search.ts';
import type { GoldEvent } from './gold.ts';
import { matchRows } from './match-rows.ts';
import { isOneOfNames, isOneOfValues, isSomeName } from './names.ts';
import { countAgreement, type Disagreement, type Tally } from './tally.ts';

/** Scores the events of one article: the same type, and triggers that overlap or at least stand in one sentence. */
export function scoreEvents(
  gold: readonly GoldEvent[],
  rows: readonly Event[],
  sentences: readonly Sentence[],
  tally: Tally,
): Omit<Disagreement, 'article'>[] {
  const sentenceAt = indexSentences(sentences);
  const isSameSentence = ({ trigger }: GoldEvent, row: Event): boolean => sentenceAt(row.start) === sentenceAt(trigger.start);
  const { rowOf, goldOf } = matchRows(gold, rows, (event, row) => {
    if (!hasType(event, row)) return 0;
    if (hasTrigger(event, row)) return 2;
    return isSameSentence(event, row) && sentenceAt(row.start) >= 0 ? 1 : 0;
  });
  const matched = gold.flatMap((event, index) => {
    const row = rows[rowOf.get(index) ?? -1];
    if (row !== undefined) return scoreMatched(event, row, tally);
    if (event.optional) return [];
    tally.missed += 1;
    return [disagree('miss', `${event.type} “${event.trigger.text}” ${event.actor.join('+')} → ${event.target.join('+')}`)];
  });
  const isBorderline = (event: GoldEvent, row: Event): boolean =>
    event.optional === true && (hasTrigger(event, row) || (hasType(event, row) && isSameSentence(event, row)));
  const surplus = rows.filter((row, index) => !goldOf.has(index) && !gold.some((event) => isBorderline(event, row)));
  tally.surplus += surplus.length;
  return [...matched, ...surplus.map((row) => disagree('extra', describe(row)))];
}

const describe = ({ type, trigger, actors, recipients }: Event): string =>
  `${type} “${trigger}” ${actors.join('+')} → ${recipients.join('+')}`;

const hasType = ({ type, type_alt }: GoldEvent, row: Event): boolean => [type, ...(type_alt ?? [])].includes(row.type);

const hasTrigger = ({ trigger }: GoldEvent, row: Event): boolean => row.start < trigger.end && trigger.start < row.end;

/** The position of the sentence in which a character stands, or -1 between sentences. */
function indexSentences(sentences: readonly Sentence[]): (position: number) => number {
  const ordered = [...sentences].sort((a, b) => a.start - b.start);
  return (position) => {
    const last = countHead(ordered, ({ start }) => start <= position) - 1;
    return position < (ordered[last]?.end ?? 0) ? last : -1;
  };
}

function scoreMatched(event: GoldEvent, row: Event, tally: Tally): Omit<Disagreement, 'article'>[] {
  if (!event.optional) tally.right += 1;
  const checks: [attribute: string, isRight: boolean, found: string | null, expected: string | null | undefined][] = [
    ['actor', isSomeName(row.actors, event.actor, event.actor_alt), row.actors.join('+'), event.actor.join('+')],
    ['recipient', isSomeName(row.recipients, event.target, event.target_alt), row.recipients.join('+'), event.target.join('+')],
    ['modality', isOneOfValues(row.modality, event.modality, event.modality_alt), row.modality, event.modality],
  ];
  if (event.place) checks.push(['place', isOneOfNames(row.place, event.place, event.place_alt), row.place, event.place]);
  if (event.date) checks.push(['date', isRightDate(event, row), row.date, event.date]);
  for (const [attribute, isRight] of checks) countAgreement(tally, attribute, isRight);
  return checks
    .filter(([, isRight]) => !isRight)
    .map(([attribute, , found, expected]) => disagree(attribute, `${event.type} “${event.trigger.text}”: ${found} ≠ ${expected}`));
}

/** Where the gold gives a month, any day of it is right. */
function isRightDate({ date, date_alt }: GoldEvent, row: Event): boolean {
  if (isOneOfValues(row.date, date, date_alt)) return true;
  return date?.length === 'YYYY-MM'.length && row.date?.startsWith(date) === true;
}

const disagree = (kind: string, what: string): Omit<Disagreement, 'article'> => ({ table: 'events', kind, what });
