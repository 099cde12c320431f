/** Statements that figures could not be verified, or that another source contradicts them, also in the sentence after. */

import { anyOf, loadLexicon } from '../../../lexicons/load.ts';
import type { Figure } from '../../../models/figures.ts';
import { addTo } from '../../../text/group.ts';
import { findMatches } from '../../../text/matches.ts';
import { countHead } from '../../../text/search.ts';
import type { Document, DocumentSentence } from '../../document.ts';
import type { Measured } from '../item/inherit.ts';
import type { Claim } from './index.ts';

type Verification = Figure['verification'];

const entries = loadLexicon('verification-phrases', ['term', 'verification']);
const MEANING: ReadonlyMap<string, Verification> = new Map(entries.map(({ term, verification }) => [term, verification as Verification]));
const PHRASE = new RegExp(`\\b(${anyOf(MEANING.keys())})\\b`, 'gi');
/** The statement speaks of what came before: "The numbers could not …", "That figure …", "Neither claim …". */
const BACKWARD =
  /\b(?:numbers?|figures?|claims?|tolls?|reports?|accounts?|estimates?|statements?|information|details|assertions?|data|totals?|casualt\p{L}+|deaths|losses|allegations?|versions?)\b|^["“]?(?:it|this|that|these|those|they|neither|none|which)\b|\b(?:verify|confirm|disputes?|disputed|denie[sd]|rejects?|rejected|contests?|contested) (?:it|this|that|these|those|them|either)\b/iu;
/** "Neither number could be independently verified": the negation stands in front. */
const NEITHER =
  /^["“]?(?:neither|none)\b[^.;]{0,60}\b(?:could|can|has|have) be(?:en)? (?:independently |immediately )?(?:verified|confirmed)\b/iu;
const CASUALTIES = new Set(['killed', 'injured', 'killed_or_injured', 'captured', 'missing', 'destroyed']);

/** Of each figure: unverified, disputed or null. */
export function readVerifications(document: Document, figures: readonly Measured[], claims: readonly Claim[]): Verification[] {
  const result: Verification[] = figures.map(() => null);
  const bySentence = new Map<number, number[]>();
  for (const [at, { draft }] of figures.entries()) addTo(bySentence, draft.sentence.index, at);
  for (const sentence of document.sentences) {
    if (sentence.firstToken === sentence.endToken) continue;
    const own = bySentence.get(sentence.index) ?? [];
    const last = bySentence.get(sentence.index - 1) ?? [];
    const earlier = bySentence.get(sentence.index - 2) ?? [];
    if (own.length + last.length + earlier.length === 0) continue;
    const before =
      last.length > 0 && ACCOUNT.test(document.raw.slice(sentence.start, sentence.end)) ? ofAccount(last, figures, claims) : last;
    const neither = NEITHER.test(document.raw.slice(sentence.start, Math.min(sentence.end, sentence.start + 120)));
    // It reaches over a sentence without numbers.
    if (neither) for (const at of before.length > 0 ? before : earlier) result[at] = 'unverified';
    if (own.length === 0 && before.length === 0) continue;
    markPhrases(document, sentence, own, before, figures, result);
  }
  for (let at = 0; at < figures.length; at += 1) markContrary(document, figures, claims, at, result);
  return result;
}

const NEAR = 12;
/** "could not verify his account": all that one source told, not its last sentence alone. */
const ACCOUNT = /\b(?:his|her|their|its|the \p{L}+['’]s) (?:account|accounts|claims|version|testimony|allegations|assertions)\b/iu;

/** The figures before these that the same source gives in the same paragraph, and these. */
function ofAccount(last: readonly number[], figures: readonly Measured[], claims: readonly Claim[]): readonly number[] {
  const first = last[0];
  const source = first === undefined ? undefined : claims[first]?.claimedBy?.name;
  if (first === undefined || source === undefined) return last;
  const { paragraph } = (figures[first] as Measured).draft.sentence;
  let from = first;
  while (from > 0 && figures[from - 1]?.draft.sentence.paragraph === paragraph && claims[from - 1]?.claimedBy?.name === source) from -= 1;
  return [...Array.from({ length: first - from }, (_, step) => from + step), ...last];
}

/** How many of a sentence's figures end at or before a position. */
const countEnding = (own: readonly number[], position: number, figures: readonly Measured[]): number =>
  countHead(own, (at) => (figures[at] as Measured).draft.end <= position);

/** Applies each phrase of a sentence to the figures it speaks of. */
function markPhrases(
  document: Document,
  sentence: DocumentSentence,
  own: readonly number[],
  before: readonly number[],
  figures: readonly Measured[],
  result: Verification[],
): void {
  const text = document.raw.slice(sentence.start, sentence.end);
  for (const { index, 0: phrase } of findMatches(text, PHRASE)) {
    const meaning = MEANING.get(phrase.toLowerCase()) ?? null;
    const attributive = /^un(?:verified|confirmed|verifiable)$/iu.test(phrase);
    const at = sentence.start + index;
    // Sentences hold few figures; of a list without end only the nearest are meant.
    const cut = countEnding(own, at, figures);
    const earlier = own.slice(Math.max(0, cut - NEAR), cut);
    const later = own.slice(cut, cut + NEAR).filter((k) => (figures[k] as Measured).draft.start > at);
    const targets = attributive
      ? [...earlier.slice(-1), ...later]
      : earlier.length > 0
        ? lastClause(document, earlier, figures)
        : BACKWARD.test(text) && !isOfOwn(text, index, phrase)
          ? before
          : [];
    for (const k of targets) if (isFactual(figures[k] as Measured)) result[k] = meaning;
  }
}

/** What a denial says itself: "denied that anyone was there"; "Delhi accuses Lahore of it; Lahore denies it" answers its own sentence. */
const OWN_CONTENT =
  /\bthat (?!(?:figure|number|claim|account|toll|estimate|version|report|allegation|assertion|statement|total|count)s?\b)\p{L}/u;

const isOfOwn = (text: string, index: number, phrase: string): boolean =>
  OWN_CONTENT.test(text.slice(index, index + phrase.length + 24)) || text.slice(0, index).includes(';');

/** The figures that stand with the last one in its clause chain, not across a contrast. */
function lastClause(document: Document, earlier: readonly number[], figures: readonly Measured[]): readonly number[] {
  const last = (figures[earlier.at(-1) as number] as Measured).draft;
  return earlier.filter((k) => !/\b(?:but|whereas|although)\b/u.test(document.raw.slice((figures[k] as Measured).draft.end, last.start)));
}

/** Durations, distances and sizes are not what a doubt about numbers speaks of. */
const isFactual = ({ measure }: Measured): boolean =>
  measure !== 'duration' && measure !== 'distance' && measure !== 'membership' && measure !== 'population';

/** A second source that gives another number for the same thing in the next breath disputes it. */
function markContrary(
  document: Document,
  figures: readonly Measured[],
  claims: readonly Claim[],
  at: number,
  result: Verification[],
): void {
  const later = figures[at] as Measured;
  const mine = claims[at]?.claimedBy?.name;
  if (mine === undefined) return;
  for (let back = at - 1; back >= 0 && at - back <= 3; back -= 1) {
    const earlier = figures[back] as Measured;
    const theirs = claims[back]?.claimedBy?.name;
    if (isRecount(document, earlier, later, result[back] === 'disputed')) {
      result[at] = 'disputed';
      result[back] = 'disputed';
      continue;
    }
    if (
      later.draft.sentence.index - earlier.draft.sentence.index > (result[back] === 'disputed' ? 2 : 1) ||
      theirs === undefined ||
      theirs === mine
    )
      continue;
    if (earlier.draft.quantity.unit !== later.draft.quantity.unit || earlier.draft.quantity.value === later.draft.quantity.value) continue;
    if (later.draft.quantity.dimension === 'magnitude') {
      if (later.draft.sentence !== earlier.draft.sentence) continue;
      result[at] = 'disputed';
      result[back] = 'disputed';
    } else if (isSameToll(document, earlier, later)) result[at] = 'disputed';
  }
}

const COUNT =
  /\b(?:put|puts|estimated|counted|placed) (?:the|their|its) (?:deaths|dead|casualties|crowd|turnout|number|figure|toll|total|count) at $/u;
const RECOUNT =
  /\b(?:put|puts|estimated|estimates|counted|placed) (?:the|their|its) (?:crowd|turnout|number|figure|toll|total|count) at (?:only|just|no more than|fewer than|less than|closer to|under) $/u;

/** "Some 1,200 marched. Police estimated the crowd at only 400."; "The county disputes this. It put the deaths at four." */
function isRecount({ raw }: Document, { draft: earlier }: Measured, { draft: later }: Measured, isDisputed: boolean): boolean {
  if (earlier.quantity.dimension !== null || later.quantity.dimension !== null) return false;
  const before = raw.slice(later.sentence.start, later.sentence.start + later.quantity.start);
  const gap = later.sentence.index - earlier.sentence.index;
  return (gap === 1 && RECOUNT.test(before)) || (isDisputed && gap > 0 && gap <= 2 && COUNT.test(before));
}

/** Casualty numbers as a whole, told by the other side right after a doubt or a contrast. */
function isSameToll(document: Document, earlier: Measured, later: Measured): boolean {
  if (!CASUALTIES.has(earlier.measure ?? '') || !CASUALTIES.has(later.measure ?? '')) return false;
  const between = document.raw.slice(earlier.draft.end, later.draft.start);
  const contrast =
    /\b(?:but|however|while|whereas|although|though|contrary|no (?:immediate )?comment|which has said|puts?|instead)\b/iu.test(between);
  return (
    contrast &&
    (earlier.measure === later.measure || later.measure === 'killed_or_injured') &&
    sharesWord(earlier.item, later.item, later.measure === 'killed_or_injured')
  );
}

function sharesWord(a: string | null, b: string | null, whole: boolean): boolean {
  if (a === null || b === null || (whole && /casualt|loss|toll/iu.test(b))) return true;
  const words = new Set(a.toLowerCase().split(/\s+/u));
  return b
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => words.has(word));
}
