/** "X was quoted as saying that …" (speaker X) and "Reuters quoted Y as saying …" (speaker Y, medium Reuters), also as "Reuters quotes Y: “…”". */
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import { contentAfter } from './content-start.ts';
import { type Items, isBe, isColon, isComma, isDash, isStop, REACH, type Run } from './grammar.ts';
import { maySpeak } from './may-speak.ts';
import { isQuote, type Unit } from './passage.ts';
import { phraseAfter } from './source-after.ts';
import { subjectBefore } from './source-before.ts';
import { contentSpans, innerSpan, spanOf } from './spans.ts';
import { readCueVerb } from './verb-group.ts';

const QUOTING = new Set(['quoted', 'quotes', 'quoting', 'quote', 'cited', 'cites', 'citing', 'described', 'reported']);
const REPORTING = new Set(['saying', 'telling', 'stating', 'writing', 'warning', 'adding']);

/** Finds every "quoted … as saying" of a sentence. */
export function findQuotedAs(document: Document, unit: Unit): Candidate[] {
  const found: Candidate[] = [];
  for (let k = 0; k < unit.items.length; k++) {
    if (!QUOTING.has(unit.items[k]?.lower ?? '')) continue;
    const candidate = readQuotedAs(document, unit, k) ?? readQuotedBy(document, unit, k);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function readQuotedAs(document: Document, unit: Unit, at: number): Candidate | null {
  const { items } = unit;
  const as = findAs(items, at + 1);
  if (as < 0) return null;
  const saying = readCueVerb(items, as + 1);
  if (saying === null) return null;
  let first = at;
  while (first > 0 && at - first < 4 && (items[first - 1]?.pos === 'ADV' || items[first - 1]?.pos === 'AUX' || isBe(items[first - 1])))
    first -= 1;
  // "was quoted by state media as saying": the agent is where it was printed.
  const agent = items[at + 1]?.lower === 'by' ? { first: at + 2, end: as } : null;
  const passive = as === at + 1 || agent !== null;
  const subject = subjectBefore(items, first);
  const source = passive ? subject.run : phraseAfter(items, at + 1);
  const printed = agent ?? (passive ? null : subject.run);
  const medium = printed === null ? null : spanOf(items, printed);
  const cue =
    as === at + 1
      ? [spanOf(items, { first, end: as + 2 })]
      : [spanOf(items, { first: passive ? first : at, end: at + 1 }), spanOf(items, { first: as, end: as + 2 })];
  const content = contentOf(document, items, saying.end, subject.clause, as + 1);
  if (content === null) return null;
  return {
    ...content,
    cue: cue.filter((span) => span !== null),
    source: source === null ? null : spanOf(items, passive ? source : { first: source.first, end: Math.min(source.end, as) }),
    medium,
    rule: 'quote.quoted-as',
    unit: unit.index,
    head: as + 1,
  };
}

/** "The paper quotes Anna Schmidt: “…”": whoever is named between the verb and the colon speaks. */
function readQuotedBy(document: Document, { items, index }: Unit, at: number): Candidate | null {
  if (!/^quot(?:es|ed|ing)$/u.test(items[at]?.lower ?? '') || items[at - 1]?.pos === 'DET') return null;
  const source = phraseAfter(items, at + 1);
  if (source === null || !isColon(items[source.end]) || !maySpeak(items, source)) return null;
  const marked = items[source.end + 1];
  const span = isQuote(marked) ? innerSpan(document, marked) : null;
  const cue = spanOf(items, { first: at, end: at + 1 });
  if (span === null || cue === null) return null;
  const { run } = subjectBefore(items, at);
  return {
    spans: [span],
    type: 'direct',
    cue: [cue],
    source: spanOf(items, source),
    medium: run === null ? null : spanOf(items, run),
    rule: 'quote.quoted-as',
    unit: index,
    head: at,
  };
}

/** "as" before a reporting participle, within a phrase's reach. */
function findAs(items: Items, from: number): number {
  for (let k = from; k < Math.min(items.length, from + 30); k++) {
    if (isStop(items[k]) || isQuote(items[k])) return -1;
    if (items[k]?.lower === 'as' && REPORTING.has(items[k + 1]?.lower ?? '')) return k;
  }
  return -1;
}

function contentOf(document: Document, items: Items, end: number, clause: number, head: number) {
  const verb = readCueVerb(items, head);
  const start = verb === null ? null : contentAfter(items, { ...verb, end });
  if (start !== null) {
    const stop = contentEnd(items, start.first, { head, link: 'own', subordinate: false });
    return contentSpans(document, items, { first: start.first, end: Math.max(stop, start.first + 1) });
  }
  const front: Run | null = frontOf(items, clause);
  return front === null ? null : contentSpans(document, items, front);
}

function frontOf(items: Items, clause: number): Run | null {
  const end = isComma(items[clause - 1]) || isDash(items[clause - 1]) ? clause - 1 : clause;
  if (!isQuote(items[end - 1]) && end === clause) return null;
  if (isQuote(items[end - 1])) return { first: end - 1, end };
  return end <= 1 || end > REACH * 2 ? null : { first: 0, end };
}
