/** A few words in marks under a verb of speech or judgement: "condemned Moscow’s actions as “deplorable”". */
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Candidate, Rejected } from './candidate.ts';
import type { SourcedView } from './clause-view.ts';
import { contentEnd, trimEnd } from './content-end.ts';
import { groupSpan } from './cue-span.ts';
import {
  findItem,
  hasFinite,
  type Items,
  isColon,
  isComma,
  isFiniteVerb,
  isNominal,
  isPossessive,
  isRelative,
  isStop,
  isSubordinator,
  opensPhrase,
  TIME_CONJUNCTIONS,
} from './grammar.ts';
import { type Item, isName, isQuote, isSentence, opensPredicate } from './passage.ts';
import { isDocument } from './reject-verb.ts';
import { phraseAfter } from './source-after.ts';
import { contentSpans, innerSpan, spanOf } from './spans.ts';
import { skipTime, skipTimeBack } from './time-adjunct.ts';
import type { CueVerb } from './verb-group.ts';

/** How far from its verb a fragment may stand, in items. */
const FRAGMENT_REACH = 30;
const LINKS = new Set(['of', 'for', 'about', 'against', 'on', 'over', 'with', 'at', 'to', 'from', 'upon', 'by']);

/** Finds the fragment that the verb governs, or null. `heads` are the verbs of the sentence that can govern one, `taken` tells stretches that other candidates hold. */
export function findFragment(
  document: Document,
  view: SourcedView,
  heads: ReadonlySet<number>,
  taken: (span: Span) => boolean,
): Candidate | Rejected | null {
  const { unit, cue, source } = view;
  if (!cue.verb.frames.has('frag')) return null;
  const { items } = unit;
  const at = findItem(
    items,
    cue.end,
    Math.min(items.length, cue.end + FRAGMENT_REACH),
    (item, k) => isQuote(item) || isBarrier(items, k, cue.end),
  );
  const item = items[at];
  if (!isQuote(item) || taken(item)) return null;
  if (findItem(items, cue.end, at, (_, k) => heads.has(k)) >= 0) return null;
  const here: Span = { start: items[cue.head]?.start ?? unit.start, end: item.end };
  const reason = whyNone(view, item, at);
  if (reason !== null) return { ...here, rule: 'quote.fragment', reason };
  const near = cue.passive && items[cue.end]?.lower === 'by' ? phraseAfter(items, cue.end + 1) : null;
  const first = startOf(view, near?.end ?? cue.end, at);
  const agent = near !== null ? spanOf(items, near) : cue.passive ? byAgent(items, at) : null;
  if (cue.verb.kind === 'belief' && agent === null && (cue.passive || source === null))
    return { ...here, rule: 'quote.fragment', reason: 'nobody is named who thinks so' };
  const open = !isShifted(view, at) && (agent === null || near !== null);
  const end = open ? fragmentEnd(items, first, at, cue.head) : at + 1;
  const content = contentSpans(document, items, { first, end });
  if (content === null) return null;
  const whole = content.type === 'direct' && item.clausal && /^\p{Lu}/u.test(item.text) ? innerSpan(document, item) : null;
  const marked = spanOf(items, { first, end }) as Span;
  return {
    spans: [whole ?? trimmed(document, marked)],
    type: whole === null ? 'mixed' : 'direct',
    cue: [groupSpan(items, near === null ? withLink(items, cue, first) : cue)],
    source: cue.passive ? agent : source === null ? null : spanOf(items, source),
    medium: null,
    rule: 'quote.fragment',
    unit: unit.index,
    head: cue.head,
  };
}

/** "condemned as “a crime” the raid": the object stands behind the words, and not in front as in "what she condemned as “a crime”". */
const isShifted = (view: SourcedView, at: number): boolean =>
  !view.cue.passive && view.unit.items[view.cue.end]?.lower === 'as' && at === view.cue.end + 1 && !isFree(view);

/** "what she condemned": the object stands in front. */
const isFree = ({ unit: { items }, subject }: SourcedView): boolean => items[subject.clause - 1]?.lower === 'what';

/** "warned of “grave harm”": the preposition right before the words is part of the cue. */
const withLink = (items: Items, cue: CueVerb, first: number): CueVerb =>
  LINKS.has(items[cue.end]?.lower ?? '') && first === cue.end + 1 ? { ...cue, end: cue.end + 1 } : cue;

/** Why words in marks behind a cue are no statement of its source, or null. */
function whyNone({ unit, cue, source, hearer }: SourcedView, item: Item, at: number): string | null {
  const { items } = unit;
  if (cue.verb.kind === 'hearing' && hearer === null) return 'what somebody hears is not what somebody says';
  if (cue.modal !== null) return 'what may or would be said is not reported as said';
  if (cue.negated) return 'the verb is negated: nothing is reported';
  if (source === null && !cue.passive) return 'the verb has no subject of its own';
  if (cue.verb.kind === 'finding' && (source === null || !isDocument(items, source)))
    return 'only a document, a poll or a court finds in the sense of stating';
  if (opensPredicate(item)) return 'the words in marks are the predicate of another clause';
  const named = (item.title && (!item.clausal || isPossessive(items[at - 1]))) || isName(item.text);
  return named && !isNamedSo(items, cue, at) ? 'a name or title in marks is no statement' : null;
}

/** "called the mayor “Bottler”", "listed him as “Chief Cook”": the name is what is said, unless one names what is one's own. */
function isNamedSo(items: Items, { verb, end, passive }: CueVerb, at: number): boolean {
  if (items[at + 1]?.pos === 'NOUN') return false;
  if (verb.frames.has('as') && items[at - 1]?.lower === 'as') return true;
  if (!verb.frames.has('name')) return false;
  const object = findItem(items, end, at, isNominal);
  return object < 0 ? passive : opensPhrase(items[end]) && !OWN.has(items[end]?.lower ?? '');
}

const OWN = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'himself', 'herself', 'itself', 'themselves']);

function trimmed(document: Document, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[,\s]/u.test(document.raw[to - 1] as string)) to -= 1;
  return { start, end: to };
}

/** A stop, a semicolon, or a finite verb of a new main clause ends what the verb governs. */
function isBarrier(items: Items, at: number, from: number): boolean {
  const item = items[at];
  if (isStop(item) || item?.text === ';') return true;
  // A sentence in marks behind a colon is more than a fragment.
  if (isColon(item) && isSentence(items[at + 1])) return true;
  return at > from && isComma(item) && (items[at + 1]?.lower === 'but' || items[at + 1]?.lower === 'while' || isFiniteVerb(items, at + 1));
}

/** Where what is said begins: at shifted words themselves, behind "what she described as", at "against" of a warning, behind "of" for what somebody is accused of. */
function startOf(view: SourcedView, from: number, at: number): number {
  const { cue, unit } = view;
  const { items } = unit;
  if (isShifted(view, at)) return at;
  if (items[from]?.lower === 'as' && isFree(view)) return from + 1;
  const link = WARNED.get(cue.verb.term);
  const linked = link === undefined ? -1 : findItem(items, from, at, ({ lower }) => lower === link);
  if (linked >= 0) return link === 'of' ? linked + 1 : linked;
  return fragmentStart(items, from, at, cue.verb.kind === 'directive' || cue.verb.frames.has('inf'));
}

/** The prepositions that lead from who is addressed to what is said: "accused them of “theft”", "warned them against “haste”". */
const WARNED: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ['caution', 'against'],
  ['warn', 'against'],
]);

/** The fragment's clause: after "of", "for", "on" of the verb, after "and" where a list precedes, from "to" before a fragment. */
function fragmentStart(items: Items, from: number, at: number, inf: boolean): number {
  let first = from;
  while (
    first < at &&
    (items[first]?.pos === 'ADV' ||
      isComma(items[first]) ||
      skipTime(items, first) > first ||
      (LINKS.has(items[first]?.lower ?? '') && !(inf && items[first]?.lower === 'to')))
  )
    first = Math.min(at, Math.max(first + 1, skipTime(items, first)));
  for (let k = at - 1; k > from; k--) {
    if (inf && items[k]?.lower === 'to' && (isQuote(items[k + 1]) || items[k + 1]?.pos === 'VERB')) return k;
    // "described her rival, a former general, as “weak”"
    if (isComma(items[k]) && items[k + 1]?.lower === 'as' && findItem(items, from, k, isComma) > 0) return first;
    if (isComma(items[k]) && !(items[k - 1]?.pos === 'ADJ' && items[k + 1]?.pos === 'ADJ'))
      return k + 1 < at && items[k + 1]?.pos === 'CCONJ' ? k + 2 : k + 1;
  }
  return first;
}

/** The fragment goes on over prepositional phrases and a clause that a conjunction ties to it, not into the next clause. */
function fragmentEnd(items: Items, first: number, at: number, head: number): number {
  const item = items[at];
  if (item !== undefined && /[.,!?]$/u.test(item.text.trimEnd())) return listEnd(items, at);
  const last = listEnd(items, at) - 1;
  const end = contentEnd(items, first, { head, link: 'own', subordinate: false });
  let tied = false;
  let phrase = last + 1;
  for (let k = last + 1; k < end; k++) {
    const next = items[k];
    // "“a mix” of heat and the wind": what "and" joins in the phrase behind the words.
    const joined = items[phrase]?.pos === 'ADP' && phrase < k && opensPhrase(items[k + 1]) && !hasFinite(items, k + 1, end);
    const breaks = next?.pos === 'CCONJ' && items[k + 1]?.lower !== 'that' && !leadsToFragment(items, k + 1, end) && !joined;
    const opensAside = (isSubordinator(next) || isRelative(next)) && isComma(items[k + 1]);
    if (isComma(next) || breaks || opensAside) return untimedEnd(items, first, last, k);
    if (TIME_CONJUNCTIONS.has(next?.lower ?? '')) return trimEnd(items, first, k);
    // "in the way the state responds": a clause that "way" takes without a conjunction.
    if (isSubordinator(next) || isRelative(next) || (next?.lower === 'way' && opensPhrase(items[k + 1]))) tied = true;
    else if (next?.pos === 'ADP') phrase = k;
    if (isFiniteVerb(items, k) && !tied) return trimEnd(items, first, Math.max(last + 1, phrase));
  }
  return untimedEnd(items, first, last, end);
}

/** "called it “late” on Monday", "called it “late” at the time": when it was said. */
function untimedEnd(items: Items, first: number, last: number, end: number): number {
  const timed = items[end - 1]?.lower === 'time' && items[end - 3]?.lower === 'at' ? end - 3 : skipTimeBack(items, end);
  return Math.max(last + 1, timed > last ? trimEnd(items, first, timed) : end);
}

/** More words in marks follow in the same list, before any verb. */
const leadsToFragment = (items: Items, from: number, end: number): boolean => {
  const at = findItem(items, from, Math.min(end, from + 8), (item, k) => isQuote(item) || isFiniteVerb(items, k) || isComma(item));
  return isQuote(items[at]);
};

/** A list of fragments: “a,” “b” and “c”. */
function listEnd(items: Items, at: number): number {
  let end = at + 1;
  for (;;) {
    let next = end;
    while (isComma(items[next]) || items[next]?.pos === 'CCONJ') next += 1;
    if (!isQuote(items[next])) return end;
    end = next + 1;
  }
}

function byAgent(items: Items, at: number): Span | null {
  const by = findItem(items, at + 1, Math.min(items.length, at + 4), (item) => item.lower === 'by');
  if (by < 0) return null;
  let end = by + 1;
  while (end < items.length && !isComma(items[end]) && !isStop(items[end]) && end < by + 15) end += 1;
  return spanOf(items, { first: by + 1, end });
}
