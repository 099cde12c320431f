/** Reported events of the sixteen PLOVER types. */
import { firstFrom } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { EntityMention } from '../entities/index.ts';
import type { Dropped } from '../rule.ts';
import { type Candidate, type Candidates, judgeEach } from './candidate.ts';
import { completeEvents } from './complete.ts';
import type { EventAnnotation, EventContext } from './event.ts';
import { type Reading, readArticle, tokenAt } from './reading.ts';
import { readCommands } from './triggers/commands.ts';
import { judgeFigures } from './triggers/figurative.ts';
import { findNominal } from './triggers/find-nominal.ts';
import { findRequirements } from './triggers/find-requirement.ts';
import { findVerbal } from './triggers/find-verbal.ts';
import { withoutMereWords } from './triggers/mere-words.ts';
import { withoutNonDeeds } from './triggers/non-deeds.ts';

export type { FoundEvent } from './event.ts';

const RALLY = /^rall(?:y|ies)$/u;

/** Words that name no event where a name stands: "Judge Lynch", NBC's "Meet the Press", and a candidate's rallies, which are no protests. */
function withoutNames(reading: Reading, candidates: Candidates, mentions: readonly EntityMention[]): Candidates {
  const names = mentions.filter(({ entity: { kind }, form }) => form === 'name' && (kind === 'person' || kind === 'organization'));
  const reasonAgainst = ({ trigger, phrase }: Candidate): string | null => {
    const token = tokenAt(reading, trigger.first);
    const at = token?.start ?? -1;
    const before = names[firstFrom(names, at + 1) - 1];
    if (before !== undefined && at < before.end) return 'a part of a name';
    if (phrase === null || !RALLY.test(token?.lower ?? '')) return null;
    const from = tokenAt(reading, phrase.first)?.start ?? at;
    return before?.entity.kind === 'person' && from <= before.start ? 'the rally of a candidate' : null;
  };
  return judgeEach(candidates, (candidate) => reasonAgainst(candidate) ?? candidate);
}

/** Finds the events of an article, in reading order, one for each trigger. */
export function annotateEvents(document: Document, context: EventContext): EventAnnotation {
  const { entities } = context;
  const reading = readArticle(document, (phrase) => entities.resolve(phrase, { as: 'actor' }).entity?.kind ?? null);
  const read: Candidates = { found: [], rejected: [] };
  findVerbal(reading, read);
  findNominal(reading, read);
  findRequirements(reading, read);
  const deeds = withoutNonDeeds(reading, withoutNames(reading, read, entities.mentions));
  const candidates = withoutMereWords(reading, readCommands(reading, judgeFigures(reading, deeds)), context.quotes);
  const { events, doubts } = completeEvents(reading, candidates.found, context);
  const dropped = candidates.rejected.map(({ trigger, rule, reason }): Dropped => {
    const start = tokenAt(reading, trigger.first)?.start ?? 0;
    return { table: 'events', rule, start, end: tokenAt(reading, trigger.endToken - 1)?.end ?? start, reason };
  });
  return { found: events, dropped, doubts };
}
