/** "described the town as lawless", "called the vote a farce": what somebody says a thing is, without marks. */
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Candidate, Rejected } from './candidate.ts';
import { isClause } from './clause-start.ts';
import type { SourcedView } from './clause-view.ts';
import { contentEnd } from './content-end.ts';
import { groupSpan } from './cue-span.ts';
import {
  findItem,
  hasFinite,
  type Items,
  isComma,
  isDash,
  isEd,
  isFiniteVerb,
  isIng,
  isInPhrase,
  isNominal,
  isObjective,
  isRelative,
  isStop,
  isSubordinator,
  isVerb,
  opensPhrase,
} from './grammar.ts';
import { wordsOf } from './lexicon.ts';
import { maySpeak } from './may-speak.ts';
import { type Item, isQuote } from './passage.ts';
import { rejectionOf } from './reject-verb.ts';
import { phraseAfter } from './source-after.ts';
import { contentSpans, spanOf } from './spans.ts';
import { skipTime } from './time-adjunct.ts';

/** Finds the object of the verb together with what it is said to be, or null where the verb says no such thing; `taken` tells stretches that other candidates hold. */
export function findNaming(document: Document, view: SourcedView, taken: (span: Span) => boolean): Candidate | Rejected | null {
  const { unit, cue, source } = view;
  const { items } = unit;
  if (cue.passive) return namedBy(document, view);
  if (source === null) return null;
  const free = namedAhead(document, view);
  if (free !== null) return free.spans.some(taken) ? null : free;
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

/** "what she called a lack of respect", "what they describe as a trap": the thing stands in "what", and behind the verb only what it is said to be. */
function namedAhead(document: Document, view: SourcedView): Candidate | null {
  const { unit, cue, source, subject } = view;
  const { items } = unit;
  if (items[subject.clause - 1]?.lower !== 'what' || source === null || rejectionOf(view, true, false, []) !== null) return null;
  const as = items[cue.end]?.lower === 'as';
  if (!cue.verb.frames.has(as ? 'role' : 'name')) return null;
  const first = as ? cue.end + 1 : cue.end;
  if (!opensPhrase(items[first]) || isQuote(items[first]) || skipTime(items, first) > first) return null;
  // "what locals call the Hollow": a name.
  if (items[items[first]?.pos === 'DET' ? first + 1 : first]?.pos === 'PROPN') return null;
  const content = contentSpans(document, items, { first, end: nameEnd(items, first) });
  if (content === null) return null;
  return {
    ...content,
    cue: [groupSpan(items, cue)],
    source: spanOf(items, source),
    medium: null,
    rule: 'quote.naming',
    unit: unit.index,
    head: cue.head,
  };
}

/** "has been described by friends as a loner": the thing is the subject, and who says it stands behind "by". */
function namedBy(document: Document, { unit, cue }: SourcedView): Candidate | null {
  const { items } = unit;
  if (!cue.verb.frames.has('role') || cue.negated || cue.modal !== null || items[cue.end]?.lower !== 'by') return null;
  const run = phraseAfter(items, cue.end + 1);
  const as = run === null ? -1 : findItem(items, run.first, run.end + 1, ({ lower }) => lower === 'as');
  if (run === null || as < 0 || !maySpeak(items, { first: run.first, end: as })) return null;
  const role = roleBehindAs(items, as - 1);
  // "was praised by the board as head of the school": a post.
  if (role < 0 || items[role]?.pos === 'NOUN') return null;
  const content = contentSpans(document, items, { first: role, end: nameEnd(items, role) });
  if (content === null) return null;
  const source = spanOf(items, { first: run.first, end: as });
  return { ...content, cue: [groupSpan(items, cue)], source, medium: null, rule: 'quote.naming', unit: unit.index, head: cue.head };
}

/** The end of what something is said to be. */
function nameEnd(items: Items, first: number): number {
  let end = first;
  let relative = false;
  while (end < items.length && !endsName(items, end, relative)) {
    relative = (relative && !isFiniteVerb(items, end)) || isRelative(items[end]);
    end += 1;
  }
  return end;
}

/** A pause, a conjunction or a verb that is no relative clause's. */
const endsName = (items: Items, at: number, relative: boolean): boolean =>
  isComma(items[at]) ||
  isDash(items[at]) ||
  isStop(items[at]) ||
  (isSubordinator(items[at]) && !isRelative(items[at])) ||
  (isFiniteVerb(items, at) && !relative && !isAttribute(items, at)) ||
  (items[at]?.pos === 'CCONJ' && !opensPhrase(items[at + 1])) ||
  (items[at]?.pos === 'PUNCT' && items[at]?.text !== '-');

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
  const stop = findItem(items, first + 1, end, (item, k) => item.lower === 'as' || closesObject(items, k));
  // "described the meeting, held in March, as tense"
  const close = isComma(items[stop]) ? findItem(items, stop + 1, end, (item) => isComma(item) || isStop(item) || isQuote(item)) : -1;
  const as = isComma(items[close]) ? close + 1 : stop;
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
