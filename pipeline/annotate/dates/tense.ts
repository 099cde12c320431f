/** Whether a clause looks ahead: it decides which Sunday "on Sunday" is. */

import type { Document, Token } from '../document.ts';
import { tokenAt } from '../token-at.ts';
import { isBase } from '../word.ts';
import { WEEKDAYS } from './calendar.ts';
import { hasPresent, isPutOffTo } from './present.ts';
import { wordsOf } from './words.ts';

/** Words between which a date keeps to its own verb. */
const BOUNDARY = new Set([
  ';',
  ':',
  '—',
  '–',
  '(',
  ')',
  '"',
  '“',
  '”',
  'that',
  'which',
  'who',
  'while',
  'but',
  'although',
  'though',
  'after',
  'when',
  'as',
  'because',
  'where',
  'if',
  'and',
]);
const AHEAD = wordsOf('ahead');
/** These look ahead only before "to": "is set to meet", "is to meet", "going to". */
const AHEAD_BEFORE_TO = wordsOf('ahead before to');
const PAST_AUXILIARY = new Set([
  'was',
  'were',
  'had',
  'did',
  'has',
  'have',
  "'ve",
  "wasn't",
  "weren't",
  "didn't",
  "hadn't",
  "hasn't",
  "haven't",
]);
const REACH = 30;

/** 'open' where no verb tells. */
export type TimeDirection = 'past' | 'future' | 'open';

/** "were parked there until Tuesday, when they left": what came next on that day is told in the past. */
function isToldBehind(tokens: readonly Token[], at: number): boolean {
  const when = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (tokens[when]?.lower !== 'when') return false;
  const verb = tokens.slice(when + 1, when + REACH).find(isVerb);
  return verb !== undefined && isPast(verb);
}

const UNTIL = new Set(['until', 'till']);

/** "had been parked there until Tuesday": what had lasted is over. */
function isOver(tokens: readonly Token[], first: number, end: number, at: number): boolean {
  const [from] = clauseAround(tokens, first, end, at);
  return tokens.slice(from, at).some(({ lower }) => lower === 'had');
}

/** The direction of the clause in which the character stands. */
export function directionAt(document: Document, sentence: number, position: number): TimeDirection {
  const home = document.sentences[sentence];
  if (home === undefined) return 'past';
  const at = tokenAt(document, home, position);
  const before = document.tokens[at - 1]?.lower;
  if (isToldBehind(document.tokens, at)) return 'past';
  if (at > home.firstToken && (before === 'ahead' || document.tokens[at - 2]?.lower === 'ahead')) return 'future';
  if (at > home.firstToken && UNTIL.has(before ?? ''))
    return isOver(document.tokens, home.firstToken, home.endToken, at) ? 'past' : 'future';
  if (before === 'since') return 'past';
  if (saysBefore(document.tokens, home.firstToken, at)) return 'past';
  const [from, to] = clauseAround(document.tokens, home.firstToken, home.endToken, at);
  const clause = document.tokens.slice(from, to);
  if (to === at && (opensLater(clause) || isPutOffTo(clause, before ?? '') || isCalledFor(clause))) return 'future';
  if (clause.some((_, index) => looksAhead(clause, index) && !(to > at && isPromised(clause, index)))) return 'future';
  if (isPerfect(clause)) return 'open';
  if (clause.some(isPast)) return 'past';
  if (!hasPresent(clause)) return 'open';
  // "Rescuers carry a girl from the rubble on Monday": below a picture and above a text the present tells what has been.
  if (home.kind !== 'body' && home.kind !== 'list_item') return 'past';
  return AFTERMATH.has(before ?? '') ? 'past' : 'future';
}

/** "have called for a strike on May 3": the perfect is of no day, so that the day may be one to come. */
function isPerfect(clause: readonly Token[]): boolean {
  const verbs = clause.filter((token) => isVerb(token) && token.lower !== 'been');
  return verbs.length === 2 && PERFECT.has(verbs[0]?.lower ?? '') && isPast(verbs[1] as Token);
}
const PERFECT = new Set(['has', 'have', "'ve"]);

/** "There is grief after Sunday's attack": what the present follows on. */
const AFTERMATH = new Set(['after', 'following', 'despite', 'of']);

/** "On Thursday he promised to leave": the day before a verb in the past is that of the promise. */
const isPromised = (clause: readonly Token[], index: number): boolean => {
  const { lower, pos } = clause[index] as Token;
  return pos === 'VERB' && lower.endsWith('ed') && !clause.slice(0, index).some((token) => token.pos === 'AUX' && !HAVE.has(token.lower));
};

const ON_DAYS = new Set(['on', 'in']);

/** "will end this year, the office reported on Tuesday": the finite verb right before the date, whatever the clause beyond it plans. */
function saysBefore(tokens: readonly Token[], first: number, at: number): boolean {
  const verb = ON_DAYS.has(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const token = tokens[verb];
  if (verb <= first || token === undefined || token.pos !== 'VERB' || AHEAD.has(token.lower) || AHEAD_BEFORE_TO.has(token.lower))
    return false;
  return isPast(token) && /^(?:NOUN|PROPN|PRON)$/u.test(tokens[verb - 1]?.pos ?? '');
}

/** "have called a strike from Thursday", "told to report by Monday": what begins then, and what is to be done by then, is still to come. */
function opensLater(clause: readonly Token[]): boolean {
  const last = clause.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const preposition = clause.at(-1)?.lower;
  if (preposition === 'by' || MEETING.has(clause[last]?.lower ?? '')) return clause[last - 1]?.lower === 'to';
  const begun = clause.slice(0, last + 1).some(({ lower, pos }) => lower === 'has' || lower === 'have' || pos === 'AUX');
  return preposition === 'from' && begun && !clause.some(({ lower }) => WAS.has(lower));
}

/** "called for a nationwide strike on Friday": what is called for, and is held on one day, is on a day to come. */
function isCalledFor(clause: readonly Token[]): boolean {
  const verb = clause.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const held = clause.at(-1)?.pos === 'ADP' ? clause.at(-2) : undefined;
  const isShort = clause.length - verb <= LONGEST_CALL;
  return isShort && clause[verb]?.lemma === 'call' && clause[verb + 1]?.lower === 'for' && HELD.has(held?.lemma ?? '');
}
const LONGEST_CALL = 9;
const HELD = wordsOf('gathering noun');

/** What one gathers to do on a day to come: "formed a panel to meet on Thursday", "summoned her supporters to march on Saturday". */
const MEETING = wordsOf('gathering verb');
const WAS = new Set(['was', 'were', 'had', 'did', 'been']);

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const isInVerbGroup = (token: Token): boolean => isVerb(token) || token.pos === 'ADV' || token.pos === 'PART';

/** Words that open a clause with a verb of its own, and are never prepositions. */
const OPENERS = new Set(['which', 'who', 'where', 'when', 'while', 'because', 'although', 'though']);

/**
 * The tokens around a position: those before it up to the next boundary word, across it where they hold no verb; else those behind it
 * up to the end of the first verb ("on Monday said that it will").
 */
function clauseAround(tokens: readonly Token[], first: number, end: number, position: number): [number, number] {
  const at = asideBefore(tokens, first, position) ?? position;
  let from = at;
  let verbs = 0;
  while (from > first && at - from < REACH) {
    const token = tokens[from - 1] as Token;
    // "forecast that it would spread to Lima, where a strike in May left ten dead": the verb of the clause is behind.
    if (BOUNDARY.has(token.lower) && (verbs > 0 || (OPENERS.has(token.lower) && isVerbAhead(tokens, at, end)))) break;
    if (isVerb(token)) verbs += 1;
    from -= 1;
  }
  if (verbs > 0) return [from, at];
  // "The envoy, who is to leave in June, on Friday accused": the verb of the clause is behind the date.
  if (at < position) from = position;
  let to = position;
  while (to < end && to - position < REACH) {
    const token = tokens[to] as Token;
    if (verbs > 0 && !isInVerbGroup(token)) break;
    if (isVerb(token)) verbs += 1;
    to += 1;
  }
  return [from, to];
}

/** Whether a verb follows before the clause ends. */
function isVerbAhead(tokens: readonly Token[], at: number, end: number): boolean {
  for (let index = at; index < Math.min(end, at + REACH); index += 1) {
    const token = tokens[index] as Token;
    if (isVerb(token)) return true;
    if (token.text === ',' || BOUNDARY.has(token.lower)) return false;
  }
  return false;
}

/** "closed the crossing, which 900 lorries pass, on Saturday": the comma that opens the aside which ends right before, or null. */
function asideBefore(tokens: readonly Token[], first: number, at: number): number | null {
  const close = tokens[at - 1]?.pos === 'ADP' ? at - 2 : at - 1;
  if (tokens[close]?.text !== ',') return null;
  for (let open = close - 1; open > Math.max(first, at - REACH); open -= 1) {
    if (tokens[open]?.text !== ',') continue;
    const opener = tokens[open + 1]?.pos === 'ADP' ? tokens[open + 2] : tokens[open + 1];
    return RELATIVES.has(opener?.lower ?? '') ? open : null;
  }
  return null;
}

const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'where']);

function looksAhead(clause: readonly Token[], index: number): boolean {
  const { lower, pos } = clause[index] as Token;
  const next = clause[index + 1]?.lower;
  const verb = clause[index + 2];
  // "should have left on Monday"
  if (next === 'have' && MISSED.has(lower)) return false;
  // "updated their plans"; what one plans to do is to come.
  if (pos === 'NOUN' && (lower === 'plan' || lower === 'plans')) return next === 'to';
  if (AHEAD.has(lower) || (lower === 'due' && /^(?:on|in|by|for|at|later|next)$/u.test(next ?? ''))) return true;
  if (!AHEAD_BEFORE_TO.has(lower)) return false;
  if (next === 'to') return verb?.pos === 'VERB' || verb?.pos === 'AUX';
  // "agreed on Saturday to step down on July 13"
  const day = next === 'on' ? index + 2 : index + 1;
  const goal = clause[day + 2];
  return WEEKDAYS.has(clause[day]?.text ?? '') && clause[day + 1]?.lower === 'to' && goal?.pos === 'VERB';
}

/** "In May the firm had agreed to buy" */
const HAVE = new Set(['had', 'has', 'have']);
const MISSED = new Set(['would', "'d", 'should', 'must']);

function isPast(token: Token): boolean {
  const { lower, lemma, pos } = token;
  if (PAST_AUXILIARY.has(lower)) return true;
  return pos === 'VERB' && lower !== lemma.toLowerCase() && !isBase(token) && !lower.endsWith('ing') && !lower.endsWith('s');
}
