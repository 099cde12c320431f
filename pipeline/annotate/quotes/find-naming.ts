/** "described the town as lawless", "called the vote a farce": what somebody says a thing is, without marks. */
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Candidate, Rejected } from './candidate.ts';
import { isClause } from './clause-start.ts';
import type { SourcedView } from './clause-view.ts';
import { contentEnd } from './content-end.ts';
import {
  findItem,
  hasFinite,
  type Items,
  isComma,
  isEd,
  isFiniteVerb,
  isIng,
  isInPhrase,
  isNominal,
  isObjective,
  isRelative,
  isStop,
  isVerb,
  opensPhrase,
} from './grammar.ts';
import { wordsOf } from './lexicon.ts';
import { type Item, isQuote } from './passage.ts';
import { rejectionOf } from './reject-verb.ts';
import { contentSpans, spanOf } from './spans.ts';
import { skipTime } from './time-adjunct.ts';
import { groupSpan } from './verb-group.ts';

/** Finds the object of the verb together with what it is said to be, or null where the verb says no such thing; `taken` tells stretches that other candidates hold. */
export function findNaming(document: Document, view: SourcedView, taken: (span: Span) => boolean): Candidate | Rejected | null {
  const { unit, cue, source } = view;
  const { items } = unit;
  if (cue.passive || source === null) return null;
  const first = cue.end;
  if (!opensPhrase(items[first]) && !isPronounObject(items[first])) return null;
  const role = roleAt(view, first);
  if (role < 0) return null;
  const here = groupSpan(items, cue);
  const reason = rejectionOf(view, true, false, []);
  if (reason !== null) return { ...here, rule: 'quote.naming', reason };
  const end = Math.max(role + 1, isAside(view) || isResumed(view, role) ? nextComma(items, role) : endOf(view, first));
  const content = contentSpans(document, items, { first, end });
  if (content === null || content.spans.some(taken)) return null;
  return { ...content, cue: [here], source: spanOf(items, source), medium: null, rule: 'quote.naming', unit: unit.index, head: cue.head };
}

const endOf = ({ unit: { items }, cue: { head }, subject: { link } }: SourcedView, first: number): number =>
  contentEnd(items, first, { head, link: link === 'relative' ? link : 'own', subordinate: false, phrase: true });

/** "Calling it a farce, Smith left", "Smith, calling it a farce, left": the sentence still waits for its verb. */
const isAside = ({ unit: { items }, cue: { first, form } }: SourcedView): boolean => form === 'ing' && !hasFinite(items, 0, first);

/** "The paper, which called it a farce, later apologised": the main verb follows the relative clause. */
function isResumed({ unit: { items }, subject: { link } }: SourcedView, role: number): boolean {
  const comma = nextComma(items, role);
  const verb = items[comma + 1]?.pos === 'ADV' ? comma + 2 : comma + 1;
  return link === 'relative' && isFiniteVerb(items, verb);
}

function nextComma(items: Items, from: number): number {
  const comma = findItem(items, from, items.length, (item) => isComma(item) || isStop(item));
  return comma < 0 ? items.length : comma;
}

/** Where the words begin that tell what the object is, or -1. */
function roleAt({ unit: { items }, cue: { verb } }: SourcedView, first: number): number {
  const as = verb.frames.has('role') ? roleBehindAs(items, first) : -1;
  return as < 0 && verb.frames.has('name') ? roleBehindObject(items, first) : as;
}

/** "the town as lawless", but not "the town as it fell", "the town as part of a tour". */
function roleBehindAs(items: Items, first: number): number {
  const end = Math.min(items.length, first + OBJECT_REACH);
  const as = findItem(items, first + 1, end, (item, k) => item.lower === 'as' || closesObject(items, k));
  if (items[as]?.lower !== 'as' || as + 1 >= items.length) return -1;
  // "described them as seeming shocked": no clause.
  if (!(isIng(items[as + 1]) && !isNominal(items[as + 2])) && opensClauseAt(items, as + 1)) return -1;
  // "praised her record as mayor": the record is that of a mayor.
  if (HELD.has(items[as - 1]?.lower ?? '')) return -1;
  const next = items[as + 1]?.pos === 'DET' ? items[as + 2] : items[as + 1];
  const tells = opensPhrase(next) || isVerb(next) || next?.lower === 'being' || next?.pos === 'ADV';
  return tells && !isQuote(next) && !BEHIND_AS.has(next?.lower ?? '') ? as + 1 : -1;
}

/** Whether a clause begins at a word and has its verb before the next comma. */
const opensClauseAt = (items: Items, at: number): boolean => isClause(items, at, nextComma(items, at));

/** What ends the object of a verb for certain. */
const closesObject = (items: Items, at: number): boolean =>
  BALLOTS.has(items[at]?.lower ?? '') ||
  isComma(items[at]) ||
  isStop(items[at]) ||
  isQuote(items[at]) ||
  isRelative(items[at]) ||
  (isFiniteVerb(items, at) && !isAttribute(items, at));

/** "the most engaged voters" */
const isAttribute = (items: Items, at: number): boolean =>
  isEd(items[at]) && items[at - 1]?.pos === 'ADV' && items[at - 2]?.pos === 'DET' && isNominal(items[at + 1]);

const OBJECT_REACH = 25;

/** "cast their votes as": what is cast tells nobody anything. */
const BALLOTS = new Set(['ballot', 'ballots', 'vote', 'votes']);

/** "as part of", "as a result", "as usual": how or why something is done. */
const HELD = wordsOf('held as');
const BEHIND_AS = wordsOf('behind as');

/** "him a liar", "the vote a farce", "the strike illegal", but not "him a day later", "the police", "a strike". */
function roleBehindObject(items: Items, first: number): number {
  const role = isPronounObject(items[first]) ? first + 1 : objectEnd(items, first);
  const item = items[role];
  if (item === undefined || isQuote(item) || skipTime(items, role) > role || opensClauseAt(items, role)) return -1;
  if (item.pos === 'DET') return !DISTRIBUTIVES.has(item.lower) && isInPhrase(items[role + 1]) && !isQuote(items[role + 1]) ? role : -1;
  return item.pos === 'ADJ' && !isInPhrase(items[role + 1]) ? role : -1;
}

/** "called his mother every day": how often. */
const DISTRIBUTIVES = new Set(['each', 'every', 'this', 'that', 'these', 'those', 'all', 'both', 'half']);

const REFLEXIVES = new Set(['himself', 'herself', 'itself', 'themselves']);

const isPronounObject = (item: Item | undefined): boolean => isObjective(item) || REFLEXIVES.has(item?.lower ?? '');

/** The end of a noun phrase in front of an article or an adjective that stands behind its noun. */
function objectEnd(items: Items, first: number): number {
  let k = first + 1;
  while (isInPhrase(items[k]) && !isQuote(items[k])) {
    const behindNoun = isNominal(items[k - 1]);
    if (behindNoun && (items[k]?.pos === 'DET' || (items[k]?.pos === 'ADJ' && !isInPhrase(items[k + 1])))) return k;
    k += 1;
  }
  return items.length;
}
