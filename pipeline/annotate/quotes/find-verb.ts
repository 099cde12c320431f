/** Content that a reporting verb governs: before it, after it, or on both sides. */

import { gather } from '../../text/gather.ts';
import type { Document } from '../document.ts';
import type { Candidate, Rejected } from './candidate.ts';
import type { SourcedView } from './clause-view.ts';
import { leftContent } from './content-before.ts';
import { contentEnd } from './content-end.ts';
import type { ContentStart } from './content-start.ts';
import { groupSpan } from './cue-span.ts';
import {
  findItem,
  hasClause,
  hasFinite,
  type Items,
  isAuxiliary,
  isComma,
  isDash,
  isFiniteVerb,
  isIng,
  isRelative,
  isStop,
  isSubordinator,
  type Run,
  TIME_CONJUNCTIONS,
} from './grammar.ts';
import { readingsAt, wordsOf } from './lexicon.ts';
import { mediumOf, nounsOf } from './medium.ts';
import { isMediumPhrase } from './medium-nouns.ts';
import { isReportedAnew } from './narrator.ts';
import { isName, isQuote } from './passage.ts';
import { isDocument, rejectionOf } from './reject-verb.ts';
import { contentSpans, cutComma, innerSpan, spanOf } from './spans.ts';
import { subjectEnd } from './subject-end.ts';
import type { CueVerb } from './verb-group.ts';

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
  const spans = gather(parts, (part) => part.spans);
  const reason = rejectionOf(
    view,
    parts.every(({ type }) => type === 'indirect'),
    parts.every(({ type }) => type === 'direct'),
    spans,
  );
  if (reason !== null) return { ...at, rule, reason };
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
    medium: view.hearer === null ? mediumOf(view, spans) : nounsOf(items, view.hearer),
    rule,
    ...(view.hearer === null && source !== null && (isDocument(items, source) || isCount(items, source)) ? { byText: true as const } : {}),
    unit: unit.index,
    head: cue.head,
  };
}

/** "six in ten voters", "most residents", "a majority of those asked": a share of many. */
const isCount = (items: Items, { first }: Run): boolean =>
  items[first]?.pos === 'NUM' || SHARES.has(items[first]?.lower ?? '') || SHARES.has(items[first + 1]?.lower ?? '');

const SHARES = wordsOf('share of people');

function ruleOf({ content, inverted, subject, cue, hearer }: SourcedView, left: boolean, right: boolean): string {
  if (hearer !== null) return 'quote.hearing';
  if (left && right) return 'quote.cue-middle';
  if (left) return inverted === null ? 'quote.cue-after' : 'quote.cue-inverted';
  if (content?.opening === 'inf') return 'quote.directive';
  if (content?.opening === 'wh') return 'quote.question';
  if (content?.opening === 'np' || content?.opening === 'ing') return 'quote.noun-phrase';
  if (content?.opening === 'gap') return 'quote.gap';
  if (content?.opening === 'answer') return 'quote.answer';
  if (subject.link === 'relative') return 'quote.relative';
  if (cue.form === 'ing') return 'quote.participle';
  if (subject.link === 'shared') return 'quote.shared-subject';
  if (content?.opening === 'that') return 'quote.that-clause';
  return content?.opening === 'bare' ? 'quote.bare-clause' : 'quote.cue-before';
}

/** "what the boy said when he was arrested": what he said stands in "what". */
const isInWhat = ({ unit, subject }: SourcedView, { opening }: ContentStart): boolean =>
  opening === 'wh' && unit.items[subject.clause - 1]?.lower === 'what';

function rightContent(document: Document, view: SourcedView) {
  const { unit, cue, content, subject, inverted, front } = view;
  if (content === null || !takes(cue.verb.frames, content.opening) || isInWhat(view, content)) return null;
  const { items } = unit;
  const afterQuote = front > 0 && isQuote(items[front - 1]);
  // "“It is a pity,” she said, that so few came": the clause behind the comma goes with the quotation.
  const postponed = content.opening === 'that' && isComma(items[content.first - 2]);
  if (afterQuote && !postponed && !(content.opening === 'quote' || content.opening === 'colon' || content.opening === 'answer'))
    return null;
  if (content.opening === 'answer') return contentSpans(document, items, { first: content.first, end: content.first + 1 });
  const { run } = subject;
  if (content.opening === 'quote') {
    // "Placards saying “Enough” lined the route": the words in marks are all of it.
    const alone = isQuote(items[content.first]) && isFiniteVerb(items, content.first + 1);
    const inSubject = alone && cue.form === 'ing' && subject.link === 'own' && run !== null && opensItsClause(items, run.first);
    if (inSubject) return contentSpans(document, items, { first: content.first, end: content.first + 1 });
    return quotedContent(document, items, content.first, cue.head, subject.link === 'relative');
  }
  if (inverted !== null) return null;
  // "A man saying he was armed | robbed the bank"
  if (cue.form === 'ing' && subject.link === 'own' && run?.end === cue.first && opensItsClause(items, run.first)) {
    const stop = subjectEnd(items, content.first);
    return stop > content.first ? contentSpans(document, items, { first: content.first, end: stop }) : null;
  }
  const phrase = content.opening === 'np' || content.opening === 'ing' || content.opening === 'inf';
  // "Those who say he lied | are wrong"
  const inside =
    !phrase && subject.link === 'relative' && run !== null && opensItsClause(items, run.first) ? subjectEnd(items, content.first) : -1;
  if (inside > content.first) return contentSpans(document, items, { first: content.first, end: inside });
  // "Those who demanded a truce | had armed it": the only verb is that of the sentence.
  const isObject = content.opening === 'bare' && subject.link === 'relative' && run !== null && opensItsClause(items, run.first);
  if (isObject && !hasTwoPredicates(items, content.first)) return null;
  const subordinate = isSubordinate(items, cue, openedAt(view));
  const embedded = !subordinate && TIME_CONJUNCTIONS.has(items[subject.clause - 1]?.lower ?? '');
  const infinitive = content.opening === 'inf';
  // "The plan, which unions say will fail, was passed": the content ends with the relative clause.
  const link = content.opening === 'gap' || isJoinedToRelative(items, view) || isAside(items, view) ? 'relative' : subject.link;
  const end = contentEnd(items, content.first, { head: cue.head, link, subordinate, phrase, infinitive, embedded });
  if (CLAUSAL.has(content.opening) && !hasClause(items, content.first, end)) return null;

  // "called for the school to be closed": the noun is what shall be closed, and hears nothing.
  const first = infinitive && cue.verb.particles.includes('for') ? (content.recipient?.first ?? content.first) : content.first;
  return contentSpans(document, items, { first, end });
}

/** "The group, which holds the port and says it is ready, has …": the second verb of a relative clause behind its noun. */
const isJoinedToRelative = (items: Items, { cue, source, subject }: SourcedView): boolean =>
  subject.link === 'shared' &&
  source !== null &&
  isComma(items[source.end]) &&
  isRelative(items[source.end + 1]) &&
  findItem(items, source.end + 1, cue.first, isComma) < 0;

/** "The general, saying he had no choice, ordered …", "while saying": the sentence still waits for its verb behind the comma. */
function isAside(items: Items, { cue, source }: SourcedView): boolean {
  const comma = cue.first - (items[cue.first - 1]?.lower === 'while' ? 2 : 1);
  return cue.form === 'ing' && source !== null && isComma(items[comma]) && source.end === comma && opensItsClause(items, source.first);
}

/** Whether two verbs with a subject of their own stand behind a position. */
function hasTwoPredicates(items: Items, from: number): boolean {
  const first = findItem(items, from, items.length, (_, k) => isFiniteVerb(items, k));
  const next = findItem(items, first + 1, items.length, (_, k) => isFiniteVerb(items, k) && !isAuxiliary(items[k - 1]));
  return first >= 0 && next > 0;
}

/** No verb stands in front of the phrase in its clause, so that it is the subject. */
const opensItsClause = (items: Items, first: number): boolean => isSubordinator(items[first - 1]) || !hasFinite(items, 0, first);

/** Where the clause begins: "When he came and said it was over, they cheered" has its conjunction in front of the first verb. */
const openedAt = ({ subject, source }: SourcedView): number =>
  subject.link === 'shared' && source !== null ? source.first : subject.clause;

/** Whether the clause of the cue is an adverbial one, so that the main clause follows: "After she announced", "At the moment he announced". */
function isSubordinate(items: Items, { form, first }: CueVerb, clause: number): boolean {
  if (form === 'ing' && (first === 0 || (first === 1 && items[0]?.pos === 'CCONJ'))) return true;
  // "On Thursday, in a letter announcing his departure, he …": no main verb stands in front.
  if (form === 'ing' && items[items[0]?.pos === 'CCONJ' ? 1 : 0]?.pos === 'ADP' && !hasFinite(items, 0, first)) return true;
  const opener = items[clause - 1];
  if (isSubordinator(opener) && opener?.lower !== 'that') return isComma(items[clause - 2]) || !hasFinite(items, 0, clause - 1);
  return (
    items[0]?.pos === 'ADP' &&
    opener?.pos === 'NOUN' &&
    findItem(items, 0, clause, (item, k) => isComma(item) || isFiniteVerb(items, k)) < 0
  );
}

/** Openings after which a finite verb must stand. */
const CLAUSAL: ReadonlySet<string> = new Set(['bare', 'colon', 'gap']);

function takes(frames: ReadonlySet<string>, opening: string): boolean {
  if (opening === 'colon' || opening === 'answer') return frames.has('quote');
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
  // "chanting “Resign” and demanding a vote"
  const joined = next?.pos === 'CCONJ' && isIng(items[head]) && isIng(items[end + 1]);
  if (!closed && !joined && continuesClause(items, end)) {
    const stop = contentEnd(items, first, { head, link: relative ? 'relative' : 'own', subordinate: false });
    return contentSpans(document, items, { first, end: Math.max(stop, end) });
  }
  if (next === undefined && !item.clausal && item.text.length < 3) return null;
  // "thanked “Newsnight” viewers": a name that belongs to a noun.
  if (!closed && next?.pos === 'NOUN' && isName(item.text)) return null;
  const marked = end === first + 1 && isObject(items, first, head) ? spanOf(items, { first, end }) : null;
  if (marked !== null) return { spans: [cutComma(document, marked)], type: 'mixed' as const };
  const more = behindAside(items, end);
  const spans = [...items.slice(first, end), ...more].flatMap((quote) => innerSpan(document, quote) ?? []);
  return spans.length === 0 ? null : { spans, type: 'direct' as const };
}

/** "condemned “the use of force”", "urged “all sides to wait”": the words in marks are the object of a verb that speaks no sentence. */
function isObject(items: Items, at: number, head: number): boolean {
  const before = items[at - 1];
  if (!/^\p{Ll}/u.test(items[at]?.text ?? '') || before?.pos === 'PUNCT' || before?.lower === 'that') return false;
  return readingsAt(items, head).every(({ verb: { kind } }) => kind === 'judgement' || kind === 'directive');
}

/** "“We will build it” – the crowd cheered – “and keep it”": the quotation goes on in lower case behind an aside between dashes. */
function behindAside(items: Items, at: number): Items {
  if (!isDash(items[at])) return [];
  const close = findItem(items, at + 1, Math.min(items.length, at + LONGEST_ASIDE), isDash);
  const next = items[close + 1];
  return close > 0 && isQuote(next) && /^\p{Ll}/u.test(next.text) ? [next] : [];
}

const LONGEST_ASIDE = 25;

/** Words after the closing mark that belong to the reported clause. */
function continuesClause(items: Items, at: number): boolean {
  const next = items[at];
  if (next === undefined || isStop(next) || next.pos === 'PUNCT') return false;
  if (isSubordinator(next) && ['when', 'as', 'after', 'before', 'while', 'since', 'than', 'because'].includes(next.lower)) return false;
  if (next.pos === 'CCONJ' && isReportedAnew(items, at + 1)) return false;
  if (next.pos === 'CCONJ') return isQuote(items[at + 1]) || items[at + 1]?.lower === 'that' || !isFiniteVerb(items, at + 1);
  return !isMediumPhrase(items, at);
}
