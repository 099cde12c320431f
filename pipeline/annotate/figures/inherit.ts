/** What a figure takes over from its neighbours: lists, "including", ellipsis ("another 1,597 had been wounded"), coordination. */
import type { Document } from '../document.ts';
import type { Draft, SyntaxIndex } from './draft.ts';
import { itemOf } from './item.ts';
import { type Measure, nounMeasure, readMeasure } from './measure/index.ts';
import { rolesOf } from './measure/predicate.ts';
import { BEFALLEN, NOUN, VOTES } from './measure/words.ts';
import { isCompared, isCount, isToldTwice, REACH } from './pairs.ts';

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
    const whole = isOthers(document, draft) || isBehindAside(document, drafts[k - 1], draft) ? wholeBefore(document, drafts, k) : null;
    const compared = comparedWith(document, drafts, k);
    const from = whole ?? compared ?? antecedent(document, drafts, measures, k);
    items.push(
      compared !== null
        ? (items[compared] ?? null)
        : itemOf(document, syntax, draft, drafts[from], items[from] ?? null, isOfKind(measures[from] ?? null)),
    );
  });
  for (let k = drafts.length - 2; k >= 0; k -= 1)
    if (items[k] === null && isAlternative(document, drafts[k] as Draft, drafts[k + 1] as Draft)) items[k] = items[k + 1] ?? null;
  return drafts.map((draft, k) => ({ draft, measure: measures[k] ?? ofItem(draft, items[k] ?? null), item: items[k] ?? null }));
}

/** "120 blockades across 22 departments, up from 58": what is compared is not the place. */
function comparedWith({ raw }: Document, drafts: readonly Draft[], k: number): number | null {
  const [draft, last] = [drafts[k] as Draft, drafts[k - 1]];
  if (last === undefined || last.sentence !== draft.sentence || draft.counted.item !== null) return null;
  if (!/, (?:up|down) from (?:about |around |some )?$/u.test(raw.slice(last.end, draft.start))) return null;
  let at = k - 1;
  while (
    at > 0 &&
    drafts[at - 1]?.sentence === draft.sentence &&
    IN_PLACE.test(raw.slice((drafts[at - 1] as Draft).end, (drafts[at] as Draft).start))
  )
    at -= 1;
  return at < k - 1 && isCount(drafts[at] as Draft) && isCount(draft) ? at : null;
}

/** Between a number and the number of places, or of the whole of these. */
const IN_PLACE = /\b(?:across|in|at|over|of) (?:the |its |their |all |some |\p{L}+['’]s ){0,3}$/u;

/** "They need 138 votes and have 63": a noun that is left out tells what it tells where it is printed. */
function ofItem({ counted, quantity }: Draft, item: string | null): Measure | null {
  if (item === null || counted.item !== null || quantity.dimension !== null) return null;
  const measure = NOUN.get(item.toLowerCase())?.[0] ?? null;
  return measure === 'votes_for' || measure === 'membership' ? measure : null;
}

/** "200,000 or 250,000 refugees": one noun for both. */
const isAlternative = (document: Document, a: Draft, b: Draft): boolean =>
  a.sentence === b.sentence &&
  ((isCount(a) && isCount(b) && /^(?:, | or |, or )$/u.test(document.raw.slice(a.end, b.start))) ||
    (a.quantity.unit === 'mm' && b.quantity.unit === 'mm' && document.raw.slice(a.end, b.start) === ' and '));

/** The figure that an ellipsis goes back to: the one before, or the one before that where it alone tells the same harm. */
function antecedent(document: Document, drafts: readonly Draft[], measures: readonly (Measure | null)[], k: number): number {
  const own = measures[k] ?? null;
  const [last, earlier] = [drafts[k - 1], drafts[k - 2]];
  // "230 people across six states, half of them in the north": who are meant is not where they are.
  const overPlace =
    last !== undefined &&
    earlier !== undefined &&
    earlier.sentence === last.sentence &&
    /^ of (?:them|whom)\b/u.test(document.raw.slice(drafts[k]?.end ?? 0, (drafts[k]?.end ?? 0) + 9)) &&
    /\b(?:in|at|near|across|on) (?:the )?$/u.test(document.raw.slice(Math.max(0, last.start - 12), last.start));
  if (overPlace) return k - 2;
  const skips = isOfKind(own) && measures[k - 1] !== own && measures[k - 2] === own && drafts[k - 2]?.sentence === drafts[k - 1]?.sentence;
  return skips ? k - 2 : k - 1;
}

const LONGEST_LIST = 12;

const isOthers = ({ raw }: Document, { counted }: Draft): boolean =>
  counted.item !== null && /^others\b/iu.test(raw.slice(counted.item.start, counted.item.end));

/** ", including six children, were killed and dozens injured": the part before is in an aside that a comma closes. */
const isBehindAside = ({ raw }: Document, part: Draft | undefined, draft: Draft): boolean =>
  part !== undefined && part.sentence === draft.sentence && /^, \p{Ll}/u.test(raw.slice(part.end, draft.start));

/** "At least 14 people, including four women and two children, were killed and 23 others hurt": the others are of the whole, not of its part. */
function wholeBefore({ raw }: Document, drafts: readonly Draft[], k: number): number | null {
  let part = k - 1;
  while (part > Math.max(0, k - LONGEST_LIST) && drafts[part - 1]?.sentence === drafts[k]?.sentence) {
    const between = raw.slice((drafts[part - 1] as Draft).end, (drafts[part] as Draft).start);
    if (/^,? (?:including|among (?:them|whom))(?: the)? $/u.test(between)) return part - 1;
    if (!/^(?:,|,? and) $/u.test(between)) break;
    part -= 1;
  }
  return null;
}

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
    if (measures[k] === null && measures[k - 1] === 'change' && isToldTwice(document, before, draft)) measures[k] = 'change';
    if (measures[k] !== null) continue;
    const listed =
      inList(document, before, draft) &&
      !isNamed(document, before, draft) &&
      !speaks(document, syntax, draft) &&
      !hasOwnVerb(document, syntax, before, draft);
    const elliptic = BEFALLEN.has(measures[k - 1] ?? null) && isElliptic(document, before, draft);
    if (listed || elliptic || isCompared(document, before, draft)) measures[k] = shared(measures[k - 1]);
  }
  for (let k = drafts.length - 2; k >= 0; k -= 1) {
    const [draft, after] = [drafts[k] as Draft, drafts[k + 1] as Draft];
    if (isWhole(document, draft)) continue;
    if (measures[k] !== null || measures[k + 1] === null || !isPair(document, draft, after) || !inList(document, draft, after)) continue;
    // "1,300 cases and 19 deaths": each noun tells its own.
    if (draft.counted.item === null || nounMeasure(document, after) === null) measures[k] = shared(measures[k + 1]);
  }
  return measures;
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
  if (a.sentence !== b.sentence || b.start - a.end > REACH || !isCount(a) || !isCount(b) || b.counted.item !== null) return false;
  const between = document.raw.slice(a.end, b.start);
  const after = document.raw.slice(b.end, b.sentence.end);
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
function isNamed(document: Document, a: Draft, b: Draft): boolean {
  return (
    b.counted.item !== null &&
    !b.counted.partitive &&
    nounMeasure(document, a) !== null &&
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

const isAmount = ({ quantity }: Draft): boolean => quantity.dimension === 'mass' || quantity.dimension === 'volume';
/** Measures after which "nine wounded" or "five against" are of the same kind. */
const isOfKind = (measure: Measure | null): boolean => BEFALLEN.has(measure) || VOTES.has(measure);
