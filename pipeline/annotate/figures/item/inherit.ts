/** What a figure takes over from its neighbours: lists, "including", ellipsis ("another 1,597 had been wounded"), coordination. */
import type { Document } from '../../document.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { isSpoilt, type Measure, nounMeasure, readMeasure } from '../measure/index.ts';
import { countsPeople } from '../measure/kinds.ts';
import { isWholeOfPart, rolesOf } from '../measure/predicate.ts';
import { BEFALLEN, itemHead, NOUN, VOTES } from '../measure/words.ts';
import { antecedent, comparedWith, isBehindAside, isOfKind, isOfThem, isOthers, wholeBefore, wholeOfThem } from './antecedent.ts';
import { itemOf } from './item.ts';
import { gappedNoun, isCompared, isConversion, isCount, isToldTwice, REACH } from './pairs.ts';
import { whoAre } from './thing-beside.ts';

export interface Measured {
  readonly draft: Draft;
  readonly measure: Measure | null;
  readonly item: string | null;
}

/** Measures and items of all drafts, in order. */
export function measureAll(document: Document, syntax: SyntaxIndex, drafts: readonly Draft[]): Measured[] {
  const measures = shareMeasures(
    document,
    syntax,
    drafts,
    drafts.map((draft) => readMeasure(document, syntax, draft)),
  );
  const items: (string | null)[] = [];
  drafts.forEach((draft, k) => {
    const isOfWhole = isOthers(document, draft) || isBehindAside(document, drafts[k - 1], draft) || isOfThem(document, drafts[k - 1]);
    const whole = isOfWhole ? wholeBefore(document, drafts, k) : null;
    const compared = comparedWith(document, drafts, k);
    const from = whole ?? compared ?? antecedent(document, drafts, measures, items, k);
    items.push(
      compared !== null
        ? (items[compared] ?? null)
        : itemOf(
            document,
            syntax,
            draft,
            drafts[from],
            handedOn(document, drafts[from], items[from] ?? null),
            isOfKind(measures[from] ?? null),
          ),
    );
  });
  for (let k = drafts.length - 2; k >= 0; k -= 1)
    if (items[k] === null && isAlternative(document, drafts[k] as Draft, drafts[k + 1] as Draft)) items[k] = items[k + 1] ?? null;
  return drafts.map((draft, k) => ({
    draft,
    measure: measures[k] ?? ofItem(draft, items[k] ?? null),
    item: items[k] ?? null,
  }));
}

/** "a 200,000 figure": no other number is of the word for a number, nor another part of what one part is ("30 are farmers, 20 live abroad"). */
const handedOn = (document: Document, from: Draft | undefined, item: string | null): string | null =>
  item !== null && (/^(?:figure|mark|number|total|times)$/iu.test(item) || (from !== undefined && whoAre(document, from) !== null))
    ? null
    : item;

/** "17 others", "six dead": the printed noun, though the figures behind take over what it stands for. */
export function printedAlone({ raw }: Document, { counted }: Draft): string | null {
  const printed = counted.item === null ? '' : raw.slice(counted.item.start, counted.item.end);
  return /^(?:others|dead)$/iu.test(printed) ? printed : null;
}

/** "They need 138 votes and have 63": a noun that is left out tells what it tells where it is printed. */
function ofItem({ counted, quantity }: Draft, item: string | null): Measure | null {
  if (item === null || counted.item !== null || quantity.dimension !== null || quantity.unit !== 'count') return null;
  const measure = NOUN.get(item.toLowerCase())?.[0] ?? null;
  return measure === 'votes_for' || measure === 'membership' ? measure : null;
}

/** "200,000 or 250,000 refugees": one noun for both. */
const isAlternative = (document: Document, a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence &&
  ((isCount(a) && isCount(b) && /^(?:, | or |, or )$/u.test(document.raw.slice(a.end, b.start))) ||
    (a.quantity.unit === 'mm' && b.quantity.unit === 'mm' && document.raw.slice(a.end, b.start) === ' and '));

/** "fell 447 points, or 0.8%", "exports fell 5.4% and imports 5.5%" */
const isSameChange = (document: Document, before: Draft, draft: Draft): boolean =>
  isToldTwice(document, before, draft) || gappedNoun(document, before, draft) !== null;

/** Measures handed on: to the second number of a vote, forward in lists and ellipses, then back in pairs. */
function shareMeasures(
  document: Document,
  syntax: SyntaxIndex,
  drafts: readonly Draft[],
  own: readonly (Measure | null)[],
): (Measure | null)[] {
  const shared = (measure: Measure | null | undefined): Measure | null => (measure === 'change' ? null : (measure ?? null));
  const measures = [...own];
  for (let k = 1; k < drafts.length; k += 1) {
    const [before, draft] = [drafts[k - 1] as Draft, drafts[k] as Draft];
    const isVote = own[k - 1] === 'votes_for' && draft.quantity.dimension === null;
    if (isVote && document.raw.slice(before.end, draft.start) === ' to ') measures[k] = 'votes_against';
  }
  for (let k = 1; k < drafts.length; k += 1) {
    const [before, draft] = [drafts[k - 1] as Draft, drafts[k] as Draft];
    if (isConversion(document, before, draft)) measures[k] = measures[k - 1] ?? null;
    if (measures[k] === null && measures[k - 1] === 'change' && isSameChange(document, before, draft)) measures[k] = 'change';
    if (measures[k] !== null) continue;
    const whole = isOfThem(document, draft) ? wholeOfThem(document, drafts, k) : null;
    if (whole !== null && BEFALLEN.has(measures[whole] ?? null)) measures[k] = measures[whole] ?? null;
    if (measures[k - 1] === 'funding' && isMoreOfSum(document, before, draft)) measures[k] = 'funding';
    if (measures[k] !== null) continue;
    // "shot down 78 of 112 drones and four of seven missiles": a part goes on with the part, not with its whole.
    const last = k > 1 && isWholeOfPart(document, before) ? k - 2 : k - 1;
    const listed =
      inList(document, drafts[last] as Draft, draft) &&
      !isWholeOfPart(document, draft) &&
      !isNamed(document, syntax, before, draft) &&
      !speaks(document, syntax, draft) &&
      !hasOwnVerb(document, syntax, before, draft);
    const elliptic = BEFALLEN.has(measures[k - 1] ?? null) && isElliptic(document, before, draft);
    if (listed && !isOtherKind(document, before, draft, measures[last] ?? null)) measures[k] = shared(measures[last]);
    else if (elliptic || isCompared(document, before, draft)) measures[k] = shared(measures[k - 1]);
  }
  for (let k = drafts.length - 2; k >= 0; k -= 1) {
    const [draft, after] = [drafts[k] as Draft, drafts[k + 1] as Draft];
    if (isWhole(document, draft) || isWholeOfPart(document, draft)) continue;
    if (measures[k] !== null || measures[k + 1] === null || !isPair(document, draft, after) || !inList(document, draft, after)) continue;
    // "1,300 cases and 19 deaths": each noun tells its own.
    if (draft.counted.item === null || nounMeasure(document, syntax, after) === null) measures[k] = shared(measures[k + 1]);
  }
  return measures;
}

/** "9,000 people and 30,000 sheep", "half a square mile and fifty men": a population is of people, and only land that was destroyed is like things. */
const isOtherKind = (document: Document, before: Draft, draft: Draft, measure: Measure | null): boolean =>
  (measure === 'population' && !countsPeople(document, draft)) ||
  (VOTES.has(measure) && /^ (?:were |was )?(?:absent|missing|away|vacant)\b/u.test(document.raw.slice(draft.end, draft.end + 16))) ||
  // "nearly four times last year's 281"
  itemHead(document, draft) === 'times' ||
  (measure === 'membership' && draft.counted.item !== null && NOUN.get(itemHead(document, draft))?.[0] !== 'membership') ||
  (VOTES.has(measure) && /\b(?:majority|margin|lead|quorum) of (?:\p{L}+ )?$/u.test(document.raw.slice(before.end, draft.start))) ||
  (before.quantity.dimension === 'area' && measure !== 'destroyed');

/** "another $5 million, on top of an initial $500,000", "$1.2 billion, of which $400 million", "$50 from a baker and $9 from a clerk": sums of one gift. */
const isMoreOfSum = (document: Document, before: Draft, draft: Draft): boolean =>
  before.sentence === draft.sentence &&
  draft.quantity.dimension === 'money' &&
  (MORE_OF_SUM.test(document.raw.slice(before.end, draft.start)) || isParallelGift(document, before, draft));

const MORE_OF_SUM = /(?:,| and)? (?:on top of|in addition to|besides|of which) (?:an? |the )?(?:\p{L}+ )?$/u;

/** The givers or takers of two sums, named by one preposition, with no verb of the second sum's own between. */
function isParallelGift({ raw, tokens }: Document, before: Draft, { start, end, sentence, firstToken }: Draft): boolean {
  const preposition = /^ (?:from|to|for) /u.exec(raw.slice(before.end, before.end + 6))?.[0];
  if (preposition === undefined || !raw.startsWith(preposition, end)) return false;
  if (!/,? and (?:\p{L}+ ){0,2}$/u.test(raw.slice(Math.max(before.end, start - 30), start))) return false;
  const and = tokens.slice(before.lastToken, firstToken).findLastIndex(({ lower }) => lower === 'and') + before.lastToken;
  return and > sentence.firstToken && !tokens.slice(and, firstToken).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** "Of the 52 passengers, nine were hurt": the whole is not what its part is. */
const isWhole = ({ raw }: Document, { start, sentence }: Draft): boolean =>
  /^of (?:the |its |their |some |about |these |those )?$/iu.test(raw.slice(sentence.start, start));

/** "18 officers were hurt and 41 people arrested": a participle with its auxiliary left out. */
const hasOwnVerb = ({ raw }: Document, syntax: SyntaxIndex, before: Draft, { start, end, sentence }: Draft): boolean =>
  /,? and $/u.test(raw.slice(Math.max(before.end, start - 6), start)) &&
  /^ (?:\p{Ll}+ly )?(?:\p{Ll}{3,}ed|driven|forced|taken|shot|hurt|held)\b/u.test(raw.slice(end, Math.min(sentence.end, end + 30))) &&
  syntax.clauseAt(before.lastToken, sentence.index)?.verb.voice === 'passive';

/** "killing 37 soldiers, two officials and a resident said": those who speak are not of the list. */
const speaks = (document: Document, syntax: SyntaxIndex, draft: Draft): boolean =>
  SPEAKS.test(document.raw.slice(draft.end, Math.min(draft.sentence.end, draft.end + 60))) ||
  rolesOf(document, syntax, draft).some(
    ({ as, clause }) => as === 'subject' && /^(?:say|tell|report|add|announce)$/u.test(clause.verb.lemma),
  );

const SPEAKS = /^ and (?:an?|the) (?:\p{L}+ ){1,3}(?:said|told|added|reported)\b/u;

/** "92 people had died in Jajarkot and 36 in the next district": the verb of the number before holds for a bare number and its place. */
function isElliptic(document: Document, a: Draft, b: Draft): boolean {
  if (a.sentence !== b.sentence || b.start - a.end > REACH || !isCount(a) || !isCount(b)) return false;
  const between = document.raw.slice(a.end, b.start);
  const after = document.raw.slice(b.end, b.sentence.end);
  // "13 soldiers have been killed, along with three villagers"
  if (/, (?:along|together) with (?:another |a further )?$/u.test(between)) return true;
  if (b.counted.item !== null) return false;
  // "1,293 of the deaths, followed by Arequipa with 452"
  if (/, (?:closely )?followed by [^,;:\d]{2,40} (?:with|on|at) $/u.test(between)) return true;
  // "112 people were hurt, nine of them seriously"
  if (
    /, $/u.test(between) &&
    /^ of (?:them|whom|those)(?: \p{Ll}+ly)?(?:[.,;]| (?:since|in|on|this|last|at|from|near|during|within)\b)/u.test(after)
  )
    return true;
  return (
    /(?:,|;|,? and|,? with) (?:another |a further )?$/u.test(between) &&
    /^ (?:more |others )?(?:in|at|near|on|outside|around|across|elsewhere)\b/u.test(after)
  );
}

/** Side by side, with nothing but a comma or "and" between: "ten men and five women were killed". */
const isPair = (document: Document, a: Draft, b: Draft): boolean => /^(?:,|,? and|,? or) $/u.test(document.raw.slice(a.end, b.start));

/** "400 homicides and 2,700 shootings": a measure that the noun gave does not pass to another noun. */
function isNamed(document: Document, syntax: SyntaxIndex, a: Draft, b: Draft): boolean {
  if (isSpoilt(document, b)) return true;
  return (
    b.counted.item !== null &&
    !b.counted.partitive &&
    nounMeasure(document, syntax, a) !== null &&
    !/including $/u.test(document.raw.slice(a.end, b.start))
  );
}

/** Two figures of one kind with no verb between them: a list, or a part named after its whole. */
function inList(document: Document, a: Draft, b: Draft): boolean {
  if (a.sentence !== b.sentence || b.start < a.end || b.start - a.end > REACH) return false;
  if (a.quantity.dimension === 'money' && !/^(?:,|,? and|,? or|,? including)(?: \p{L}+){0,3} $/u.test(document.raw.slice(a.end, b.start)))
    return false;
  if (isCount(a) !== isCount(b) && !isAmount(a) && !isAmount(b)) return false;
  if (!isCount(a) && !isAmount(a) && a.quantity.unit !== b.quantity.unit) return false;
  const between = document.raw.slice(a.end, b.start);
  // "killed 63 and infected 2,100": the tagger takes the second verb for an adjective.
  if (/\b(?:and|or|but) \p{Ll}{2,}ed $/u.test(between)) return false;
  if (/[;:"“”]|\b(?:while|but|whereas|after|before|that|which|who|to|from)\b/u.test(between)) return false;
  if (/,? (?:including|among them|of (?:whom|them|which))(?: the)? ?$/u.test(between)) return true;
  // "killed 56 civilians in two villages"
  if (/\b(?:in|at|near|across|on|outside|over|after|during|within|for) (?:the |all |at least |about |some )?$/u.test(between)) return false;
  return !document.tokens
    .slice(a.lastToken + 1, b.firstToken)
    .some(({ pos, lower, start }) => start >= a.end && (pos === 'VERB' || pos === 'AUX') && lower !== 'including');
}

/** "12,000 acres of forest and eight cabins" */
const isAmount = ({ quantity }: Draft): boolean => /^(?:mass|volume|area)$/u.test(quantity.dimension ?? '');
