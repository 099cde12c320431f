/** Quotations without a source in their own sentence: joined to the quote they go on with, given its speaker, or dropped. */
import { overlaps, type Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Candidate, Rejected } from './candidate.ts';
import { readCues } from './clause-view.ts';
import { groupSpan } from './cue-span.ts';
import { attributeByContext, continuedFrom, fragmentBehind, GOES_ON, hasRemark, isAllQuotation } from './find-context.ts';
import { isIng } from './grammar.ts';
import { isQuote, type Unit } from './passage.ts';
import { giveSources } from './sources.ts';
import { innerSpan, spanOf } from './spans.ts';

/** Walks the sentences in order; the candidates come sorted by position. */
export function refineContext(
  document: Document,
  units: readonly Unit[],
  candidates: readonly Candidate[],
  rejected: Rejected[],
): Candidate[] {
  const byUnit = new Map<number, Candidate[]>();
  for (const candidate of candidates) byUnit.set(candidate.unit, [...(byUnit.get(candidate.unit) ?? []), candidate]);
  const result: Candidate[] = [];
  const holders = new Map<string, number>();
  let last: number | null = null;
  for (const unit of units) {
    const own = byUnit.get(unit.index) ?? [];
    for (const candidate of own) result.push(carryOn(candidate, unit, result.at(-1)));
    if (own.length > 0) last = latest(result, own);
    else if (isAllQuotation(unit) || hasRemark(unit)) last = decide(document, units, unit, result, last, holders, rejected);
    else {
      const behind = fragmentBehind(document, unit, last === null ? null : (result[last] ?? null), units[unit.index - 1] ?? null);
      if (behind === null) rejectScareQuotes(unit, rejected);
      else last = result.push(behind) - 1;
    }
    if (last !== null) remember(unit, result[last] as Candidate, last, holders);
  }
  return result;
}

/** "Adding: “…”" as a sentence of its own: of whoever spoke in the sentence before. */
function carryOn(candidate: Candidate, { index, items }: Unit, last: Candidate | undefined): Candidate {
  const opens = candidate.source === null && candidate.head === 0 && isIng(items[0]);
  return opens && last !== undefined && last.unit === index - 1 ? { ...candidate, source: last.source } : candidate;
}

/** The candidate that a further sentence in marks would go on with: one whose quotation stands before its cue, else the last, of nested ones the outer. */
function latest(result: readonly Candidate[], own: readonly Candidate[]): number {
  const front = result.findLastIndex(
    (candidate, k) => k >= result.length - own.length && candidate.type !== 'indirect' && GOES_ON.has(candidate.rule),
  );
  if (front >= 0) return front;
  let best = result.length - own.length;
  for (let k = best; k < result.length; k++) {
    if ((result[k]?.spans.at(-1)?.end ?? 0) > (result[best]?.spans.at(-1)?.end ?? 0)) best = k;
  }
  return best;
}

function decide(
  document: Document,
  units: readonly Unit[],
  unit: Unit,
  result: Candidate[],
  last: number | null,
  holders: ReadonlyMap<string, number>,
  rejected: Rejected[],
): number | null {
  const from = continuedFrom(unit);
  const holder = from === null ? undefined : holders.get(from);
  const previous = units[unit.index - 1] ?? null;
  const speaking = previous === null ? null : bareCue(previous);
  if (holder === undefined && speaking !== null && result.at(-1)?.unit !== speaking.unit) {
    const spans = unit.items.filter(isQuote).flatMap((item) => innerSpan(document, item) ?? []);
    if (spans.length > 0) {
      result.push({ ...speaking, spans, unit: unit.index });
      return result.length - 1;
    }
  }
  const decision = attributeByContext(
    document,
    unit,
    last === null ? null : (result[last] ?? null),
    previous,
    holder === undefined ? null : (result[holder] ?? null),
  );
  if (decision.kind === 'extend') {
    const index = holder ?? (last as number);
    const more = unit.items.filter(isQuote).flatMap((item) => innerSpan(document, item) ?? []);
    // The quote now reaches into this sentence, so that the next one can go on with it.
    result[index] = { ...decision.target, spans: [...decision.target.spans, ...more], unit: unit.index };
    return index;
  }
  if (decision.kind === 'new' && decision.candidate.spans.length > 0) {
    result.push(decision.candidate);
    return result.length - 1;
  }
  rejectScareQuotes(unit, rejected);
  return last;
}

/** "The mayor agreed." before a sentence in marks: the verb reports that sentence. */
function bareCue(previous: Unit): Candidate | null {
  if (previous.items.length > 40 || previous.items.some(isQuote)) return null;
  const view = giveSources(readCues(previous)).at(-1);
  if (
    view === undefined ||
    view.source === null ||
    view.content !== null ||
    view.cue.negated ||
    view.cue.passive ||
    view.cue.form !== 'finite'
  )
    return null;
  if (!view.cue.verb.frames.has('quote') || (view.cue.verb.kind !== 'speech' && view.cue.verb.kind !== 'writing')) return null;
  const { items } = previous;
  if (items.length - view.cue.end > 4) return null;
  return {
    spans: [],
    type: 'direct',
    cue: [groupSpan(items, view.cue)],
    source: spanOf(items, view.source),
    medium: null,
    rule: 'quote.cue-sentence',
    unit: previous.index,
    head: view.cue.head,
  };
}

function remember(unit: Unit, candidate: Candidate, index: number, holders: Map<string, number>): void {
  for (const item of unit.items) {
    if (isQuote(item) && candidate.spans.some((span: Span) => overlaps(span, item))) holders.set(item.stretch.id, index);
  }
}

function rejectScareQuotes(unit: Unit, rejected: Rejected[]): void {
  for (const { start, end } of unit.items.filter(isQuote)) {
    rejected.push({ start, end, rule: 'quote.context', reason: 'words in marks that no source is named for' });
  }
}
