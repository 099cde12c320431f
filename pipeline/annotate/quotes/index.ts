/** Attributed statements. */

import { overlaps, type Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Candidate, Rejected } from './candidate.ts';
import { readCues } from './clause-view.ts';
import { findAccordingTo } from './find-according-to.ts';
import { findFeelings } from './find-feeling.ts';
import { findFragment } from './find-fragment.ts';
import { readInterview } from './find-interview.ts';
import { findColon, findLabel } from './find-label.ts';
import { findMarkedVerbs } from './find-marked-verb.ts';
import { findPut, findStanding } from './find-measured.ts';
import { findNaming } from './find-naming.ts';
import { findNominals } from './find-nominal.ts';
import { findNominalFragments } from './find-nominal-fragment.ts';
import { findQuotedAs } from './find-quoted-as.ts';
import { findReplies } from './find-reply.ts';
import { readTranscript } from './find-transcript.ts';
import { findByVerb } from './find-verb.ts';
import { findWordsOf } from './find-words-of.ts';
import { isQuote, readUnits, type Unit } from './passage.ts';
import type { QuoteAnnotation, QuoteContext } from './quote.ts';
import { refineContext } from './refine-context.ts';
import { refineOverlap } from './refine-overlap.ts';
import { giveSources } from './sources.ts';
import { speakCandidates } from './speaker.ts';

export type { FoundQuote, QuoteAnnotation } from './quote.ts';

/** Finds the attributed statements of an article, in reading order. */
export function annotateQuotes(document: Document, context: QuoteContext): QuoteAnnotation {
  const units = readUnits(document);
  const candidates: Candidate[] = [];
  const rejected: Rejected[] = [];
  const turns = new Map([...readTranscript(units, context.entities), ...readInterview(units, context.entities)]);
  for (const unit of units) {
    const turn = turns.get(unit.index);
    if (turn !== undefined) candidates.push(turn);
    findInUnit(document, unit, candidates, rejected);
  }
  // Overlaps first, so that a quotation without a source of its own is judged against the quotes that stand.
  const distinct = refineOverlap(candidates, rejected);
  const attributed = refineContext(document, units, distinct, rejected);
  const { found, doubts } = speakCandidates(document, units, attributed, context);
  return { found, doubts, dropped: rejected.map((drop) => ({ table: 'quotes', ...drop })) };
}

/** From the first to the last character of the cue and the content. */
function hullOf({ spans, cue }: Candidate): Span {
  const all = [...cue, ...spans];
  return { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
}

/** “Smith fired back: ‘If we lose,’ he wrote, ‘we lose.’”: a comma inside the marks says that the quotation is not over. */
const goesOn = ({ items }: Unit, at: number): boolean => items[at]?.text.trimEnd().endsWith(',') === true;

/** Runs the finders on one sentence, the surest first. */
function findInUnit(document: Document, unit: Unit, candidates: Candidate[], rejected: Rejected[]): void {
  const from = candidates.length;
  const keep = (found: Candidate | Rejected | null) => {
    if (found === null) return;
    if ('reason' in found) rejected.push(found);
    else if (found.spans.some(({ start, end }) => end <= start))
      rejected.push({ rule: found.rule, ...hullOf(found), reason: 'nothing is reported' });
    else candidates.push(found);
  };
  const taken = (span: Span) => candidates.slice(from).some(({ spans }) => spans.some((own) => overlaps(own, span)));
  for (const found of findQuotedAs(document, unit)) keep(found);
  for (const found of findAccordingTo(document, unit)) keep(found);
  // Most sentences hold no marks, and what reads them need not look.
  const isMarked = unit.items.some(isQuote);
  if (isMarked) for (const found of [...findWordsOf(document, unit), ...findReplies(document, unit)]) keep(found);
  const quotedAs = candidates.slice(from).map(({ head }) => head);
  const views = giveSources(readCues(unit)).filter(({ cue }) => !quotedAs.includes(cue.head));
  const claimed = new Set<number>();
  for (const view of views) {
    // A quotation that follows the cue before it is not the one that a later cue with its own quotation ends.
    const own = view.content?.opening === 'quote';
    const found = findByVerb(document, own && claimed.has(view.front - 1) && !goesOn(unit, view.front - 1) ? { ...view, front: 0 } : view);
    // What somebody is said to think is the statement of whoever says it.
    if (view.cue.verb.kind !== 'belief' || found === null || 'reason' in found || !found.spans.some(taken)) keep(found);
    if (own && view.content !== null && (view.front === 0 || !isQuote(unit.items[view.front - 1]))) claimed.add(view.content.first);
  }
  const heads = new Set(views.filter(({ cue }) => cue.verb.frames.has('frag')).map(({ cue }) => cue.head));
  for (const found of [...findNominals(document, unit), ...findPut(document, unit)]) if (!found.spans.some(taken)) keep(found);
  if (isMarked) for (const found of findNominalFragments(document, unit)) if (!found.spans.some(taken)) keep(found);
  const reported = new Set(candidates.slice(from).map(({ head }) => head));
  for (const view of views)
    if (!reported.has(view.cue.head))
      keep(findFragment(document, view, heads, taken) ?? findNaming(document, view, taken) ?? findStanding(document, view));
  if (!isMarked) return;
  for (const found of findFeelings(document, unit)) if (!found.spans.some(taken)) keep(found);
  for (const found of findMarkedVerbs(document, unit)) if (!found.spans.some(taken)) keep(found);
  const label = findLabel(document, unit);
  if (label !== null && !label.spans.some(taken)) keep(label);
  const colon = findColon(document, unit);
  if (colon !== null && !colon.spans.some(taken)) keep(colon);
}
