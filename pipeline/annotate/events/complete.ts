/** From candidates to events: types settled by modality, arguments resolved, claims and repeats told apart. */

import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import type { EntityMention } from '../entities/index.ts';
import type { FoundQuote } from '../quotes/index.ts';
import type { TokenRun } from '../syntax/index.ts';
import type { Candidate } from './candidate.ts';
import { claimOf } from './claim.ts';
import type { EventContext, FoundEvent } from './index.ts';
import { type Naming, partiesOf } from './parties.ts';
import { type Reading, tokenAt } from './reading.ts';
import { markRepeats } from './salience.ts';
import { dateOf, placeOf } from './setting.ts';
import { settleType } from './settle-type.ts';

/** Completes the candidates, in reading order; of two with the same trigger the first stays. */
export function completeEvents(reading: Reading, candidates: readonly Candidate[], context: EventContext): FoundEvent[] {
  const naming: Naming = { reading, entities: context.entities, mentionsIn: inRun(reading, context.entities.mentions) };
  const datesIn = inSentence(reading, context.dates);
  const quotesAt = inSentence(
    reading,
    context.quotes.found.flatMap((quote) => quote.spans.map((span) => ({ ...span, quote }))),
  );
  const seen = new Set<number>();
  const ordered = candidates.toSorted((a, b) => a.trigger.first - b.trigger.first);
  const events: FoundEvent[] = [];
  for (const candidate of ordered) {
    if (seen.has(candidate.trigger.endToken)) continue;
    seen.add(candidate.trigger.endToken);
    const sentence = tokenAt(reading, candidate.trigger.first)?.sentence ?? 0;
    events.push(complete(naming, candidate, datesIn(sentence), quotesAt(sentence)));
  }
  return markRepeats(events);
}

function complete(
  naming: Naming,
  candidate: Candidate,
  dates: readonly DateExpression[],
  quotes: readonly (Span & { readonly quote: FoundQuote })[],
): FoundEvent {
  const { reading } = naming;
  const start = tokenAt(reading, candidate.trigger.first)?.start ?? 0;
  const end = tokenAt(reading, candidate.trigger.endToken - 1)?.end ?? start;
  const { type, mode, modality } = settleType(reading, candidate);
  const parties = partiesOf(naming, { ...candidate, type });
  const { place, precision } = placeOf(naming, candidate, parties);
  const when = dateOf(reading, candidate, dates);
  const quote = quotes.find((span) => span.start <= start && end <= span.end)?.quote ?? null;
  const claim = claimOf(naming, candidate, type, modality, parties, quote);
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
    modality: claim.modality,
    salience: candidate.label ? 'background' : 'report',
    claimedBy: claim.by,
    rule: candidate.rule,
  };
}

/** Look-up of sorted spans inside a run of tokens, by binary search. */
function inRun({ tokens }: Reading, mentions: readonly EntityMention[]): (run: TokenRun) => readonly EntityMention[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start);
  return ({ first, endToken }) => {
    const start = tokens[first]?.start ?? 0;
    const end = tokens[endToken - 1]?.end ?? start;
    const found: EntityMention[] = [];
    for (let at = firstFrom(sorted, start); at < sorted.length && (sorted[at]?.start ?? end) < end; at += 1)
      found.push(sorted[at] as EntityMention);
    return found;
  };
}

function firstFrom(sorted: readonly Span[], position: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
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
