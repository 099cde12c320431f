/** Candidates to quotes: the speaker resolved, the day and the medium read. */

import type { Entity } from '../../models/entities.ts';
import { countHead } from '../../text/search.ts';
import { contains, firstFrom, type Span } from '../../text/span.ts';
import type { DateExpression } from '../dates/index.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import type { Doubt } from '../rule.ts';
import type { Candidate } from './candidate.ts';
import { addresseeOf, subjectAround } from './inside-sentence.ts';
import type { Unit } from './passage.ts';
import type { FoundQuote, QuoteContext } from './quote.ts';
import { headText, isNewText, pronounOf, type Spoken, speakerBefore, subjectBefore, textsIn } from './salience.ts';
import { bodyBefore, unnamedBefore } from './unnamed.ts';

/** How many speakers of earlier quotes are offered for a pronoun. */
const SALIENT = 6;

/** Resolves the speakers in reading order, so that a pronoun can mean whoever spoke before. */
export function speakCandidates(
  document: Document,
  units: readonly Unit[],
  candidates: readonly Candidate[],
  { dates, entities }: QuoteContext,
): { found: FoundQuote[]; doubts: Doubt[] } {
  const found: FoundQuote[] = [];
  const doubts: Doubt[] = [];
  const texts = new Map<string, Resolution>();
  let salient: Entity[] = [];
  let last: Spoken | null = null;
  for (const candidate of candidates) {
    const { source, spans } = candidate;
    const speaker: Resolution | null =
      source === null
        ? null
        : (speakerBefore(document, candidate, { units, last, texts }, entities) ??
          resolveSource(document, units, candidate, candidate.named ?? source, { last, salient }, entities));
    if (speaker === null) doubts.push(unknownSpeaker(spans));
    if (speaker !== null) {
      last = { candidate, speaker };
      for (const noun of candidate.medium === null ? [] : textsIn(document.raw.slice(candidate.medium.start, candidate.medium.end)))
        texts.set(noun, speaker);
      // "A court filing said …": what the filing said before, it says again.
      const text = speaker.entity === null && source !== null ? headText(document.raw.slice(source.start, source.end)) : null;
      if (text !== null) texts.set(text, texts.get(text) ?? speaker);
    }
    const entity = speaker?.entity ?? null;
    if (entity !== null) salient = [entity, ...salient.filter(({ entity_id }) => entity_id !== entity.entity_id)].slice(0, SALIENT);
    found.push(rowOf(document, candidate, speaker, dates));
  }
  return { found, doubts };
}

/** What the quotes before tell about a pronoun. */
interface Heard {
  readonly last: Spoken | null;
  /** Who spoke before, the last first. */
  readonly salient: readonly Entity[];
}

/** Whom a source means that does not point back to the quote before. */
function resolveSource(
  document: Document,
  units: readonly Unit[],
  candidate: Candidate,
  source: Span,
  { last, salient }: Heard,
  entities: EntityAnnotation,
): Resolution {
  const pronoun = pronounOf(document, source);
  const known = isNewText(document, source) ? [] : salient;
  if (pronoun === null) return entities.resolve(source, { as: 'speaker', salient: known });
  const unit = unitAt(units, source, candidate.unit);
  const around = subjectAround(units[unit] as Unit, source, pronoun, entities);
  if (around !== null) return around;
  // Whom "he" means inside a turn of a transcript is not told by who spoke before.
  if (last?.candidate.spans.some((span) => contains(span, source)))
    return { name: document.raw.slice(source.start, source.end), entity: null, role: null, basis: 'pronoun' };
  const unnamed = pronoun === 'it' ? bodyBefore(units, unit, entities) : unnamedBefore(units, unit, pronoun, entities);
  if (unnamed !== null) return unnamed;
  const subject = subjectBefore(units, unit, pronoun, entities);
  const except = addresseeOf(document, candidate, entities);
  return entities.resolve(source, { as: 'speaker', salient: subject === null ? known : [subject, ...known], except });
}

/** The sentence that the source stands in; a quotation may reach into later ones. */
function unitAt(units: readonly Unit[], { start }: Span, last: number): number {
  let at = last;
  while (at > 0 && (units[at]?.start ?? 0) > start) at -= 1;
  return at;
}

function rowOf(document: Document, candidate: Candidate, speaker: Resolution | null, dates: readonly DateExpression[]): FoundQuote {
  const { source, spans, cue, medium, type, rule } = candidate;
  const printed = ({ start, end }: Span): string => document.raw.slice(start, end);
  return {
    spans,
    type,
    cue: cue.length === 0 ? null : cue.map(printed).join(' … '),
    speakerText: source === null ? null : printed(source),
    speaker: speaker === null || cue.length > 0 ? speaker : { ...speaker, basis: 'context' },
    medium: medium === null ? null : printed(medium),
    saidOn: saidOn(document, candidate, dates),
    rule,
  };
}

/** The day named right beside the cue, within this many characters, or farther off in its clause. */
const DATE_REACH = 40;
const CLAUSE_REACH = 160;

function saidOn(document: Document, { cue, spans }: Candidate, dates: readonly DateExpression[]): string | null {
  const at = cue[0];
  if (at === undefined) return null;
  const first = countHead(dates, ({ end }) => end < at.start - CLAUSE_REACH);
  let farther: string | null = null;
  for (let k = first; k < dates.length && (dates[k] as DateExpression).start <= at.end + CLAUSE_REACH; k++) {
    const date = dates[k] as DateExpression;
    const outside = !spans.some(({ start, end }) => start <= date.start && date.end <= end);
    if (!outside || date.precision !== 'day' || date.until !== null || !besideCue(date, at, spans) || isAside(document.raw, at, date))
      continue;
    if (date.end >= at.start - DATE_REACH && date.start <= at.end + DATE_REACH) return date.date;
    if (isInClause(document, at, date)) farther ??= date.date;
  }
  return farther;
}

/** "admitted before the committee on energy and trade on Thursday that": the same verb stands over cue and date. */
function isInClause({ syntax, tokens }: Document, cue: Span, date: Span): boolean {
  const [saying, dated] = [cue, date].map(({ start }) => syntax.clauseAt(firstFrom(tokens, start)));
  return saying != null && saying === dated && cue.start <= saying.verb.end && saying.verb.start <= cue.end;
}

/** "said Ana Ruiz, who visited the town on Sunday", "Ana Ruiz, who came on Sunday, said": the day of what is told of the speaker. */
const isAside = (raw: string, cue: Span, date: Span): boolean =>
  date.start < cue.start
    ? OPEN_ASIDE.test(raw.slice(Math.max(0, date.start - ASIDE_REACH), date.start))
    : ASIDE.test(raw.slice(cue.end, date.start));

const ASIDE = /, (?:who|which|whose|where)\b/u;
const OPEN_ASIDE = /, (?:who|which|whose|where)\b[^,]*$/u;
const ASIDE_REACH = 80;

/** No content stands between the cue and the date. */
const besideCue = (date: Span, cue: Span, spans: readonly Span[]): boolean =>
  !spans.some(({ start }) => (cue.end <= start && start < date.start) || (date.end <= start && start < cue.start));

function unknownSpeaker(spans: readonly Span[]): Doubt {
  const start = spans[0]?.start ?? 0;
  return {
    code: 'quote.speaker-unknown',
    severity: 'info',
    table: 'quotes',
    start,
    end: spans.at(-1)?.end ?? start,
    message: 'the text reports this statement without naming who made it',
  };
}
