/** Content that a reporting verb governs: before it, after it, or on both sides. */
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Candidate, Rejected } from './candidate.ts';
import type { CueView, SourcedView } from './clause-view.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import {
  findItem,
  hasClause,
  hasFinite,
  type Items,
  isComma,
  isDash,
  isFiniteVerb,
  isStop,
  isSubordinator,
  mediumKind,
  opensPhrase,
  type Run,
  skipTime,
} from './grammar.ts';
import { isQuote } from './passage.ts';
import { rejectionOf } from './reject-verb.ts';
import { isMediumPhrase } from './source-after.ts';
import { contentSpans, innerSpan, spanOf } from './spans.ts';
import { groupSpan } from './verb-group.ts';

export interface Found {
  readonly candidates: readonly Candidate[];
  readonly rejected: readonly Rejected[];
}

/** Finds what the verb reports, or null where it reports nothing in this sentence. */
export function findByVerb(document: Document, view: SourcedView): Candidate | Rejected | null {
  const { unit, cue, source } = view;
  const right = rightContent(document, view);
  const left = leftContent(document, view, right !== null);
  const parts = [left, right].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const { items } = unit;
  const at = groupSpan(items, cue);
  const rule = ruleOf(view, left !== null, right !== null);
  const reason = rejectionOf(
    view,
    parts.every(({ type }) => type === 'indirect'),
    parts.every(({ type }) => type === 'direct'),
  );
  if (reason !== null) return { ...at, rule, reason };
  const spans = parts.flatMap((part) => part.spans);
  const type = parts.every((part) => part.type === 'direct')
    ? 'direct'
    : parts.every((part) => part.type === 'indirect')
      ? 'indirect'
      : 'mixed';
  return {
    spans,
    type,
    cue: [at],
    source: source === null ? null : spanOf(items, source),
    medium: mediumOf(view),
    rule,
    unit: unit.index,
    head: cue.head,
  };
}

function ruleOf({ content, inverted, subject, cue }: CueView, left: boolean, right: boolean): string {
  if (left && right) return 'quote.cue-middle';
  if (left) return inverted === null ? 'quote.cue-after' : 'quote.cue-inverted';
  if (content?.opening === 'inf') return 'quote.directive';
  if (content?.opening === 'wh') return 'quote.question';
  if (content?.opening === 'np' || content?.opening === 'ing') return 'quote.noun-phrase';
  if (content?.opening === 'gap') return 'quote.gap';
  if (subject.link === 'relative') return 'quote.relative';
  if (cue.form === 'ing') return 'quote.participle';
  if (subject.link === 'shared') return 'quote.shared-subject';
  if (content?.opening === 'that') return 'quote.that-clause';
  return content?.opening === 'bare' ? 'quote.bare-clause' : 'quote.cue-before';
}

function rightContent(document: Document, { unit, cue, content, subject, inverted, front }: CueView) {
  if (content === null || !takes(cue.verb.frames, content.opening)) return null;
  const { items } = unit;
  const afterQuote = front > 0 && isQuote(items[front - 1]);
  if (afterQuote && content.opening !== 'quote' && content.opening !== 'colon') return null;
  if (content.opening === 'quote') return quotedContent(document, items, content.first, cue.head, subject.link === 'relative');
  if (inverted !== null) return null;
  const opener = items[subject.clause - 1];
  const opening = cue.form === 'ing' && (cue.first === 0 || (cue.first === 1 && items[0]?.pos === 'CCONJ'));
  const subordinate =
    opening ||
    (isSubordinator(opener) &&
      opener?.lower !== 'that' &&
      (subject.clause < 2 || isComma(items[subject.clause - 2]) || subject.clause === 1));
  const phrase = content.opening === 'np' || content.opening === 'ing' || content.opening === 'inf';
  const end = contentEnd(items, content.first, { head: cue.head, link: subject.link, subordinate, phrase });
  if (CLAUSAL.has(content.opening) && !hasClause(items, content.first, end)) return null;

  return contentSpans(document, items, { first: content.first, end });
}

/** Openings after which a finite verb must stand. */
const CLAUSAL: ReadonlySet<string> = new Set(['bare', 'colon', 'gap']);

function takes(frames: ReadonlySet<string>, opening: string): boolean {
  if (opening === 'colon') return frames.has('quote');
  if (opening === 'gap') return true;
  return frames.has(opening);
}

/** A stretch after the cue: alone it is direct speech; with words of the clause around it, reported speech in part. */
function quotedContent(document: Document, items: Items, first: number, head: number, relative: boolean) {
  const item = items[first];
  if (!isQuote(item)) return null;
  let end = first + 1;
  while (isQuote(items[end]) || (items[end]?.pos === 'CCONJ' && isQuote(items[end + 1]) && item.text.trimEnd().endsWith(','))) end += 1;
  const next = items[end];
  const closed = /[,.!?…]$/u.test(item.text.trimEnd());
  if (!closed && continuesClause(items, end)) {
    const stop = contentEnd(items, first, { head, link: relative ? 'relative' : 'own', subordinate: false });
    return contentSpans(document, items, { first, end: Math.max(stop, end) });
  }
  if (next === undefined && !item.clausal && item.text.length < 3) return null;
  const spans = items.slice(first, end).flatMap((quote) => innerSpan(document, quote) ?? []);
  return spans.length === 0 ? null : { spans, type: 'direct' as const };
}

/** Words after the closing mark that belong to the reported clause. */
function continuesClause(items: Items, at: number): boolean {
  const next = items[at];
  if (next === undefined || isStop(next) || next.pos === 'PUNCT') return false;
  if (isSubordinator(next) && ['when', 'as', 'after', 'before', 'while', 'since', 'than', 'because'].includes(next.lower)) return false;
  if (next.pos === 'CCONJ') return isQuote(items[at + 1]) || items[at + 1]?.lower === 'that' || !isFiniteVerb(items, at + 1);
  return !isMediumPhrase(items, at);
}

/** Content in front of the cue: a stretch, or a whole clause up to the comma. */
function leftContent(document: Document, { unit, cue, front, content, subject }: CueView, hasRight: boolean) {
  if (front <= 0 || !cue.verb.frames.has('quote')) return null;
  if (cue.verb.kind === 'belief' && !endsReport(unit.items[cue.end])) return null;
  const { items } = unit;
  const last = front - 1;
  if (isQuote(items[last])) return quotedFront(document, items, last, front, hasRight && content?.opening !== 'quote');
  if (isDash(items[front]) || cue.passive || cue.form === 'ing') return null;
  const parenthetical = isComma(items[cue.end]) && !hasRight;
  if (hasRight && (content?.opening !== 'quote' || opensSentence(items, content.first, front))) return null;
  if (content?.opening === 'that' || content?.opening === 'wh' || subject.run === null) return null;
  if (!cue.verb.frames.has('bare') || cue.verb.kind === 'belief') return null;
  const first = clauseStart(items, front);
  const end = trimEnd(items, first, front);
  if (parenthetical) return middleContent(document, items, { first, end }, cue.end);
  const sure = cue.verb.term === 'say' && end - first > SURE_LENGTH && opensPhrase(items[first]) && skipTime(items, first) < end - 1;
  if (!(sure || hasClause(items, first, end)) || startsSubordinate(items, first, end)) return null;
  return contentSpans(document, items, { first, end });
}

/** Words before ", X said." that make a statement even where the tagger sees no verb in them. */
const SURE_LENGTH = 3;

/** A capital after the cue begins the quotation: what stands before the cue is the narrator's. */
const opensSentence = (items: Items, at: number, front: number): boolean =>
  /^\p{Lu}/u.test(items[at]?.text ?? '') || startsSubordinate(items, 0, front) || items[0]?.pos === 'ADP' || items[0]?.pos === 'VERB';

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
  if (before !== undefined && !isComma(before) && before.pos !== 'PUNCT' && before.pos !== 'CCONJ' && !/^[A-Z]/u.test(item.text)) {
    return contentSpans(document, items, { first: clauseStart(items, first), end: last + 1 });
  }
  const spans = items.slice(first, last + 1).flatMap((quote) => innerSpan(document, quote) ?? []);
  return spans.length === 0 ? null : { spans, type: 'direct' as const };
}

/** "A, he said, B": the clause goes on after the cue. */
function middleContent(document: Document, items: Items, left: Run, cueEnd: number) {
  const clauseBefore = hasFinite(items, left.first, left.end);
  const end = contentEnd(items, cueEnd + 1, { head: cueEnd, link: 'own', subordinate: false, clauseBefore });
  const clause = hasFinite(items, left.first, left.end) || hasFinite(items, cueEnd + 1, end);
  if (!clause || end <= cueEnd + 1) return null;
  const tail = items[cueEnd + 1];
  const goesOn =
    !(tail?.pos === 'VERB' && tail.lower.endsWith('ing')) && !(hasFinite(items, left.first, left.end) && tail?.pos === 'CCONJ');
  const head = contentSpans(document, items, left);
  const rest = goesOn ? contentSpans(document, items, { first: cueEnd + 1, end }) : null;
  if (head === null) return left.first >= left.end ? rest : null;
  if (rest === null) return startsSubordinate(items, left.first, left.end) ? null : head;
  const type = head.type === rest.type ? head.type : ('mixed' as const);
  return { spans: [...head.spans, ...rest.spans], type };
}

/** Where the clause in front of a cue begins: after a semicolon or colon, without "and" or "but" at its head. */
function clauseStart(items: Items, front: number): number {
  let k = front;
  while (k > 0 && !/^[;:]$/u.test(items[k - 1]?.text ?? '')) k -= 1;
  while (k < front && (items[k]?.pos === 'CCONJ' || items[k]?.pos === 'PUNCT') && !isQuote(items[k])) k += 1;
  return skipConnective(items, k);
}

const CONNECTIVES: readonly (readonly string[])[] = [
  ['in', 'the', 'meantime'],
  ['on', 'the', 'other', 'hand'],
  ['in', 'addition'],
  ['for', 'example'],
  ['for', 'instance'],
  ...['meanwhile', 'however', 'moreover', 'furthermore', 'nonetheless', 'nevertheless', 'instead', 'still', 'also'].map((word) => [word]),
];

/** Leaves out "Meanwhile," and the like: the narrator's link to the sentence before. */
function skipConnective(items: Items, from: number): number {
  const found = CONNECTIVES.find(
    (words) => words.every((word, n) => items[from + n]?.lower === word) && isComma(items[from + words.length]),
  );
  return found === undefined ? from : from + found.length + 1;
}

/** "As the talks ended, he said": an adverbial clause and no main clause before the cue. */
function startsSubordinate(items: Items, first: number, end: number): boolean {
  if (!isSubordinator(items[first]) || items[first]?.lower === 'that') return false;
  const comma = findItem(items, first, end, isComma);
  return comma < 0 || !hasFinite(items, comma, end);
}

/** Where it was said: a phrase between verb and content, or whom "told" names when that is an outlet. */
function mediumOf({ unit, content, cue, subject }: CueView): Span | null {
  if (content?.medium != null) return nounsOf(unit.items, content.medium);
  const recipient = content?.recipient ?? null;
  if (recipient !== null && findItem(unit.items, recipient.first, recipient.end, (item) => mediumKind(item) === 'outlet') >= 0)
    return spanOf(unit.items, recipient);
  for (let k = cue.end; k < Math.min(unit.items.length, cue.end + 12); k++) {
    const item = unit.items[k];
    if (isStop(item) || isQuote(item)) break;
    if (item?.pos === 'ADP' && isMediumPhrase(unit.items, k)) return nounsOf(unit.items, { first: k, end: mediumEnd(unit.items, k) });
  }
  return openingMedium(unit.items, subject.clause);
}

/** "In a video message, the mayor said …": the phrase that opens the sentence, right before the clause of the cue. */
function openingMedium(items: Items, clause: number): Span | null {
  if (items[0]?.pos !== 'ADP' || !isMediumPhrase(items, 0)) return null;
  const end = mediumEnd(items, 0);
  const comma = findItem(items, end, clause, isComma);
  return comma >= 0 && comma === clause - 1 ? nounsOf(items, { first: 0, end }) : null;
}

function mediumEnd(items: Items, preposition: number): number {
  const noun = findItem(items, preposition + 1, preposition + 8, (item) => mediumKind(item) !== undefined);
  let end = noun < 0 ? preposition + 1 : noun + 1;
  while (items[end]?.pos === 'NOUN' && mediumKind(items[end]) !== undefined) end += 1;
  return end;
}

/** The phrase without its preposition and article. */
function nounsOf(items: Items, { first, end }: Run): Span | null {
  let k = first + 1;
  while (k < end && (items[k]?.pos === 'DET' || items[k]?.lower === 'its' || items[k]?.lower === 'his' || items[k]?.lower === 'her'))
    k += 1;
  return spanOf(items, { first: k, end });
}
