/** Content in front of its cue: a quotation, or a clause up to the comma. */

import type { Document } from '../document.ts';
import { isClause } from './clause-start.ts';
import type { CueView } from './clause-view.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import {
  findItem,
  hasClause,
  hasFinite,
  type Items,
  isAuxiliary,
  isBullet,
  isComma,
  isDash,
  isFiniteVerb,
  isIng,
  isNominative,
  isRelative,
  isStop,
  isSubordinator,
  isVerb,
  opensMeasure,
  opensPhrase,
  type Run,
} from './grammar.ts';
import { readingsAt, wordsOf } from './lexicon.ts';
import { isMediumPhrase } from './medium-nouns.ts';
import { joinsOn } from './narrator.ts';
import { type Item, isName, isQuote } from './passage.ts';
import { adjunctsEnd, closingComma } from './phrase-end.ts';
import { hasPredicate } from './phrase-start.ts';
import { contentSpans, innerSpan } from './spans.ts';
import { subjectEnd } from './subject-end.ts';
import { skipTime } from './time-adjunct.ts';
import type { CueVerb } from './verb-group.ts';

/** Content in front of the cue: a stretch, or a whole clause up to the comma. */
export function leftContent(document: Document, { unit, cue, front, content, subject, inverted }: CueView, hasRight: boolean) {
  if (front <= 0 || !(cue.verb.frames.has('quote') || cue.verb.kind === 'hearing' || closesFinding(unit.items, cue, subject.run)))
    return null;
  if (cue.verb.kind === 'belief' && !endsReport(unit.items[cue.end])) return null;
  const { items } = unit;
  if (hasRight && isStance(items, clauseStart(items, front), front) && (content?.opening === 'quote' || content?.opening === 'bare'))
    return contentSpans(document, items, { first: clauseStart(items, front), end: front });
  const last = front - 1;
  if (isQuote(items[last])) {
    const subjectOf = hasRight ? -1 : predicateBehind(items, front, inverted === null ? closingComma(items, cue) : inverted.end);
    if (subjectOf >= 0) return middleContent(document, items, { first: clauseStart(items, front), end: front }, subjectOf);
    return quotedFront(document, items, last, front, hasRight && content?.opening !== 'quote');
  }
  if (isDash(items[front]) || cue.passive || cue.form === 'ing' || (inverted === null && governsObject(items, cue))) return null;
  const behind = inverted === null ? closingComma(items, cue) : isComma(items[inverted.end]) ? inverted.end : -1;
  const comma = hasRight ? -1 : behind;
  if (hasRight && (content?.opening !== 'quote' || !leadsInto(items, content.first, front))) return null;
  if (content?.opening === 'that' || content?.opening === 'wh' || subject.run === null) return null;
  // "If they can, he observed this week, then …"
  const conditional = isSubordinator(items[clauseStart(items, front)]) && !cue.verb.frames.has('to');
  const pauses = conditional && cue.verb.frames.has('quote') && isComma(items[skipTime(items, cue.end)]);
  const closes = cue.verb.frames.has('that') && (pauses || isStop(items[adjunctsEnd(items, cue)]));
  if (
    !(cue.verb.frames.has('bare') || closes) ||
    cue.verb.kind === 'belief' ||
    (cue.verb.kind === 'directive' && !endsReport(items[cue.end]))
  )
    return null;
  const first = clauseStart(items, front);
  const end = trimEnd(items, first, front);
  if (hasRight) return skipTime(items, first) >= end ? null : contentSpans(document, items, { first, end });
  if (isAnswer(items, first)) return null;
  // A phrase between verb and comma closes the cue only where the clause around it is not yet whole.
  const open = comma > 0 && (startsSubordinate(items, first, end) || !isWhole(items, { first, end }, comma));
  if (comma === cue.end || open || (comma > 0 && GOES_ON.has(items[comma + 1]?.lower ?? '')))
    return middleContent(document, items, { first, end }, comma);
  const sure =
    (cue.verb.term === 'say' || cue.verb.kind === 'finding') &&
    end - first > SURE_LENGTH &&
    opensPhrase(items[first]) &&
    skipTime(items, first) < end - 1;
  if (!(sure || hasClause(items, first, end)) || startsSubordinate(items, first, end)) return null;
  return contentSpans(document, items, { first, end });
}

const STANCES: readonly (readonly string[])[] = [['after', 'all'], ['of', 'course'], ...[...wordsOf('stance')].map((word) => [word])];

/** "Perhaps, he said, …", "Nor, he said, would …": an adverb by which the speaker, and not the narrator, judges or denies. */
const isStance = (items: Items, first: number, front: number): boolean =>
  STANCES.some((words) => words.length === front - first && words.every((word, n) => items[first + n]?.lower === word));

/** "Those who lost “all they had,” she said, got nothing": the comma behind the cue, where the predicate of the words before it follows; or -1. */
function predicateBehind(items: Items, front: number, comma: number): number {
  const last = items[front - 1];
  if (last?.text.trimEnd().endsWith(',') !== true || !isComma(items[comma]) || !isFiniteVerb(items, comma + 1)) return -1;
  const first = clauseStart(items, front);
  // "“Stop,” he said, turned and left": words in marks alone are no plain subject.
  if (first === front - 1 && !isAuxiliary(items[comma + 1])) return -1;
  const who = findItem(items, first + 1, front, ({ lower }) => lower === 'who');
  if (who < 0 || hasFinite(items, first, who)) return last.clausal || hasPredicate(items, first, front) ? -1 : comma;
  // The one verb is that of the relative clause.
  const verb = findItem(items, who, front, (_, k) => isFiniteVerb(items, k));
  return verb < 0 || hasPredicate(items, verb + 1, front) ? -1 : comma;
}

/** "She would go, he said on Friday, because the roof leaked": a reason or condition is of what is reported, and not of the saying. */
const GOES_ON = new Set(['that', 'because', 'if', 'unless']);

/** "…, a report shows.": but in "a story that the mayor had found" the story is what is found. */
const closesFinding = (items: Items, { verb, end }: CueVerb, subject: Run | null): boolean =>
  verb.kind === 'finding' &&
  verb.frames.has('that') &&
  endsReport(items[end]) &&
  subject !== null &&
  findItem(items, subject.first, subject.end, isRelative) < 0;

/** Whether the words before the cue are a clause; before a finite verb behind the cue, a participle makes none: "nothing filmed there, he said, was news". */
const isWhole = (items: Items, { first, end }: Run, comma: number): boolean =>
  isFiniteVerb(items, comma + 1) ? hasPredicate(items, first, end) : hasFinite(items, first, end);

/** Words before ", X said." that make a statement even where the tagger sees no verb in them. */
const SURE_LENGTH = 3;

/** Words before the cue that the quotation behind it goes on with; before one that begins with a capital only a whole clause is the speaker's. */
function leadsInto(items: Items, at: number, front: number): boolean {
  const first = clauseStart(items, front);
  // "a teacher who, she said, “could smell …”": the clause is the narrator's.
  if (isVerb(items[first]) || isAnswer(items, first) || isRelative(items[front - 1])) return false;
  // "In a statement read on Monday, she said “a response” had been mounted"
  if (items[first]?.pos === 'ADP' && isMediumPhrase(items, first)) return false;
  if (/^\p{Ll}/u.test(items[at]?.text ?? '')) return true;
  const reports = findItem(items, first, front, (_, k) => readingsAt(items, k).some(({ verb }) => verb.frames.has('quote'))) >= 0;
  return !reports && !isSubordinator(items[first]) && items[first]?.pos !== 'ADP' && isClause(items, first, front);
}

/** "Asked whether …", "When asked about …": the narrator's link to a question. */
const isAnswer = (items: Items, first: number): boolean =>
  items[first]?.lower === 'asked' || (isSubordinator(items[first]) && items[first + 1]?.lower === 'asked');

/** "After the raid, the group claimed responsibility": the verb has its object behind it, and no clause in front. */
const governsObject = (items: Items, { verb, end }: CueVerb): boolean =>
  !verb.frames.has('to') && opensPhrase(items[end]) && !isQuote(items[end]) && skipTime(items, end) === end;

/** Nothing more depends on the verb. */
const endsReport = (item: Items[number] | undefined): boolean => item === undefined || item.pos === 'PUNCT' || isQuote(item);

/** A stretch right before the cue; words before it in the same clause make it reported speech in part. */
function quotedFront(document: Document, items: Items, last: number, front: number, rightIsClause: boolean) {
  const item = items[last];
  if (!isQuote(item)) return null;
  const commaBetween = isComma(items[front]) || isDash(items[front]);
  const closed = /[,!?…—–-]$/u.test(item.text.trimEnd());
  if (!commaBetween && !closed && (rightIsClause || item.text.trimEnd().endsWith('.'))) return null;
  let first = last;
  while (first > 0 && isQuote(items[first - 1])) first -= 1;
  const before = items[first - 1];
  const start = clauseStart(items, first);
  if (isAnswer(items, start)) return null;
  // "star of “Newsnight,” thanked …", "Recalling “a dark time,” the statement urged …"
  if (before !== undefined && before.pos !== 'PUNCT' && (isName(item.text) || (isVerb(items[start]) && isIng(items[start])))) return null;
  // "Although he says he “loves it,” he left": the words in marks have a cue in front of them.
  const reported =
    findItem(items, start, first, (word, k) => word.pos === 'VERB' && readingsAt(items, k).some(({ verb }) => verb.frames.has('bare'))) >=
    0;
  if (reported && isSubordinator(items[start])) return null;
  const goesOn = isComma(before) || before?.pos === 'CCONJ' ? leadsUp(items, start, first, item) : before?.pos !== 'PUNCT';
  if (before !== undefined && goesOn && !/^[A-Z]/u.test(item.text)) {
    return contentSpans(document, items, { first: start, end: last + 1 });
  }
  const spans = items.slice(first, last + 1).flatMap((quote) => innerSpan(document, quote) ?? []);
  return spans.length === 0 ? null : { spans, type: 'direct' as const };
}

/** "After the vote, “there is hope,” she said": words in lower case go on with what stands before their comma or "and". */
const leadsUp = (items: Items, start: number, first: number, { text }: Item): boolean =>
  start < first - 1 && /^\p{Ll}/u.test(text) && !isVerb(items[start]) && skipTime(items, start) < first - 1;

/** Auxiliaries of a tense that news puts into reported speech, and seldom elsewhere. */
export const BACKSHIFTED: ReadonlySet<string> = new Set(['had', 'would']);

/** "A, he said, B": the clause goes on after the cue. */
function middleContent(document: Document, items: Items, left: Run, comma: number) {
  // "He was ill, she said, and the shop was closed", "Rain had come, police said, and the road was closed": but an agency's "A, police said, and B" is two reports.
  const sharesVoice =
    isNominative(items[left.end + 1]) || findItem(items, left.first, left.end, ({ lower }) => BACKSHIFTED.has(lower)) >= 0;
  const clauseBefore = isWhole(items, left, comma);
  const end = contentEnd(items, comma + 1, { head: comma, link: 'own', subordinate: false, clauseBefore: clauseBefore && !sharesVoice });
  const clause = clauseBefore || hasFinite(items, comma + 1, end);
  if (!clause || end <= comma + 1) return null;
  const tail = items[comma + 1];
  // "The plan, she said, that …", and "and" before another clause: no part of it. But in "There is no proof, she said, that …" it is.
  const links = (tail?.lower === 'that' && !clauseBefore) || (tail?.lower === 'and' && hasFinite(items, comma + 2, end));
  const goesOn =
    !(tail?.pos === 'VERB' && tail.lower.endsWith('ing')) &&
    // "A, she said, according to the paper": who passed it on.
    tail?.lower !== 'according' &&
    !(clauseBefore && isAppositionTo(items, comma + 1, end)) &&
    // "A, she said, though she ruled out B", "A, officials said, as talks began": the narrator sets it against A or beside it.
    !(clauseBefore && BESIDE.has(tail?.lower ?? '')) &&
    !(clauseBefore && tail?.pos === 'CCONJ' && !joinsOn(items, comma + 1, sharesVoice));
  const head = contentSpans(document, items, left);
  const rest = goesOn ? contentSpans(document, items, { first: links ? comma + 2 : comma + 1, end }) : null;
  if (head === null) return left.first >= left.end ? rest : null;
  if (rest === null) return startsSubordinate(items, left.first, left.end) ? null : head;
  const type = head.type === rest.type ? head.type : ('mixed' as const);
  return { spans: [...head.spans, ...rest.spans], type };
}

/** "The pier would close, the firm said, a blow that few had seen coming": what the narrator makes of the clause before. */
const isAppositionTo = (items: Items, at: number, end: number): boolean =>
  /^an?$/u.test(items[at]?.lower ?? '') && findItem(items, at + 1, end, (item, k) => isRelative(item) || isFiniteVerb(items, k)) >= 0;

const BESIDE = new Set(['although', 'amid', 'as', 'though']);

/** "Nor does she plan to", "Nor, he said, would she": the word negates the clause that it opens. */
const isNor = (items: Items, at: number): boolean => items[at]?.lower === 'nor' && (isAuxiliary(items[at + 1]) || isComma(items[at + 1]));

/** Where the clause in front of a cue begins: after a semicolon or colon, without "and" or "but" at its head. */
function clauseStart(items: Items, front: number): number {
  let k = front;
  while (k > 0 && !/^[;:]$/u.test(items[k - 1]?.text ?? '')) k -= 1;
  while (
    k < front &&
    (items[k]?.pos === 'CCONJ' || items[k]?.pos === 'PUNCT' || isBullet(items[k])) &&
    !isQuote(items[k]) &&
    !isNor(items, k)
  )
    k += 1;
  return skipConnective(items, k);
}

const CONNECTIVES: readonly (readonly string[])[] = [
  ['even', 'so'],
  ['in', 'the', 'meantime'],
  ['on', 'the', 'other', 'hand'],
  ['in', 'addition'],
  ['for', 'example'],
  ['for', 'instance'],
  ['in', 'particular'],
  ['in', 'response'],
  ['in', 'turn'],
  ...[...wordsOf('connective')].map((word) => [word]),
];

/** Leaves out "Meanwhile," and the like: the narrator's link to the sentence before. */
export function skipConnective(items: Items, from: number): number {
  const found = CONNECTIVES.find(
    (words) => words.every((word, n) => items[from + n]?.lower === word) && isComma(items[from + words.length]),
  );
  return found === undefined ? from : from + found.length + 1;
}

/** "As the talks ended, he said": an adverbial clause and no main clause before the cue. */
function startsSubordinate(items: Items, first: number, end: number): boolean {
  if (!isSubordinator(items[first]) || items[first]?.lower === 'that' || opensMeasure(items, first)) return false;
  // "Whether it will last is unclear, she said": the clause is the subject of another.
  if (items[first]?.lower === 'whether' && subjectEnd(items, first + 1) > 0) return false;
  const comma = findItem(items, first, end, isComma);
  return comma < 0 || !hasFinite(items, comma, end);
}
