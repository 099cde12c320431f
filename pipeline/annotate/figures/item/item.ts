/** What a figure counts or measures: the noun printed with it, the one that it equals, or that of the figure before. */
import { firstFrom, type Span } from '../../../text/span.ts';
import type { Document } from '../../document.ts';
import { tokenAt } from '../../token-at.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { contextNoun, isChangeNoun, isOfOutput } from '../measure/index.ts';
import { gappedNoun, isCompared, isConversion, isCount, isToldTwice } from './pairs.ts';
import { isPoints, thingOf } from './thing.ts';

/** A length, a time, a weight: its own thing, where a sum, a share or a flow is one of something. */
const isExtent = ({ quantity }: Draft): boolean =>
  quantity.dimension !== null && !/^(?:money|flow|ratio)$/u.test(quantity.dimension) && quantity.unit !== 'share';

const isRatio = ({ unit }: Draft['quantity']): boolean => unit === '%' || unit === 'share';

/** Participles that say what happened to things named elsewhere. */
const STANDS_ALONE = /^(?:others|wounded|injured|killed|dead|missing|hurt|more)$/iu;

/** The thing that a figure counts or measures, as printed, without its article; null where nothing tells. */
export function itemOf(
  document: Document,
  syntax: SyntaxIndex,
  draft: Draft,
  before: Draft | undefined,
  beforeItem: string | null,
  beforeCasualty: boolean,
): string | null {
  const { counted, quantity } = draft;
  const printed = counted.item === null ? null : document.raw.slice(counted.item.start, counted.item.end);
  const stands = printed !== null && STANDS_ALONE.test(printed);
  const thing = toldThing(document, syntax, draft);
  if (thing !== null && !SUM_ALONE.test(thing)) return withoutArticle(thing);
  if (thing !== null && isOfOutput(document, draft)) return before?.sentence === draft.sentence ? beforeItem : null;
  if (printed !== null && beforeItem !== null && isRiseOf(document, before, draft, printed)) return beforeItem;
  // "half the delegates"
  if (printed !== null && !stands) return quantity.unit === 'share' ? withoutArticle(printed) : printed;
  if (quantity.dimension === 'magnitude') return quakeOf(document, draft);
  if (before !== undefined && beforeItem !== null && printed === null && isConversion(document, before, draft)) return beforeItem;
  const gapped = before === undefined ? null : gappedNoun(document, before, draft);
  if (gapped !== null) return gapped;
  if (isExtent(draft)) return null;
  if (before !== undefined && beforeItem !== null && (isCompared(document, before, draft) || isToldTwice(document, before, draft)))
    return beforeItem;
  if (before !== undefined && beforeItem !== null && document.raw.slice(before.end, draft.start) === ' to ') return beforeItem;
  if (printed === null && /^[ -]strong\b/u.test(document.raw.slice(draft.end, draft.end + 8))) {
    const subject = syntax.clauseAt(draft.firstToken, draft.sentence.index)?.subjects.at(-1);
    if (subject !== undefined) return withoutArticle(document.raw.slice(subject.start, subject.end));
  }
  const named = printed === null ? contextItem(document, syntax, draft, before, beforeItem) : null;
  if (named !== null) return named;
  return itemBefore(document, draft, before, { item: beforeItem, casualty: beforeCasualty }, printed, stands);
}

/** The noun that the number equals, or what is told before where that is only its change; null for neither. */
function contextItem(
  document: Document,
  syntax: SyntaxIndex,
  draft: Draft,
  before: Draft | undefined,
  beforeItem: string | null,
): string | null {
  const context = contextNoun(document, syntax, draft);
  if (
    context !== null &&
    beforeItem !== null &&
    before?.sentence === draft.sentence &&
    (before.quantity.unit === draft.quantity.unit || draft.quantity.unit === '%') &&
    isBareChange(document, draft.sentence, context, draft.quantity.dimension === 'money')
  )
    return beforeItem;
  const named = context === null || startsWithNumber(document, context) ? '' : fromHyphen(document.raw, context);
  if (
    named !== '' &&
    !NUMBER_ALONE.test(named) &&
    !HEDGED_NUMBER.test(named) &&
    !/^(?:it|they|he|she|this|that|these|those|we|i|you|who|which|there|what|him|her|them|us|me|an?|the)(?:['’]\p{L}+)?$/iu.test(named)
  )
    return withoutArticle(named);
  return null;
}

/** What the number is of as printed, where that is told apart from it. */
function toldThing(document: Document, syntax: SyntaxIndex, draft: Draft): string | null {
  const thing = thingOf(document, syntax, draft) ?? (isOfContext(document, draft) ? contextNoun(document, syntax, draft) : null);
  return thing === null ? null : document.raw.slice(thing.start, thing.end);
}

/** "set bail at $250,000 for the driver": what is set, not for whom. */
const isSetFor = ({ raw }: Document, { quantity, counted, sentence, start, end }: Draft): boolean =>
  quantity.dimension === 'money' &&
  counted.partitive &&
  raw.startsWith(' for ', end) &&
  / at (?:\p{Ll}+ ){0,2}$/u.test(raw.slice(Math.max(sentence.start, start - 20), start));

/** Where the noun behind the number is not what it is of. */
const isOfContext = (document: Document, draft: Draft): boolean =>
  isPoints(document, draft) || isOfOutput(document, draft) || isSetFor(document, draft);

/** "drew 9 million visitors, a 15% increase on the year before": what rose is counted before. */
const isRiseOf = ({ raw }: Document, before: Draft | undefined, { sentence, start }: Draft, printed: string): boolean =>
  before?.sentence === sentence && isChangeNoun(printed) && /^, an? $/u.test(raw.slice(before.end, start));

/** "a rise of 6%" is of what is told before, "a pay rise of 6%" of pay. */
function isBareChange(document: Document, sentence: Draft['sentence'], { start, end }: Span, isMoney: boolean): boolean {
  // "posted a loss of $3 million" is a result.
  if (!isChangeNoun(document.raw.slice(start, end)) || (isMoney && /\bloss(?:es)?$/iu.test(document.raw.slice(start, end)))) return false;
  const tokens = document.tokens.slice(tokenAt(document, sentence, start), tokenAt(document, sentence, end - 1) + 1);
  return tokens.filter(({ pos }) => pos === 'NOUN').length < 2;
}

/** "six seats, down from 37.1%": one count is not what another is of. */
const startsWithNumber = ({ tokens }: Document, { start }: Span): boolean => tokens[firstFrom(tokens, start)]?.pos === 'NUM';

/** "set aside 186.6 billion zlotys, or 4.7% of output": no sum and no share is a thing. */
const SUM_ALONE = /^(?:\p{Sc}|[\d.,]+(?:%| per ?cent| ?(?:million|billion|trillion|crore|lakh)\b))/u;

const HEDGED_NUMBER = /^(?:(?:more|fewer|less) than|at (?:least|most)|about|around|some|nearly|almost|over|up to|roughly) \d/u;

/** A phrase that ends in a number, or holds a sum or a share; "2026 budget" does not. */
const NUMBER_ALONE = /[\p{Sc}%]|\d[.,]?$|\d (?:per|million|billion|trillion|thousand)\b/u;

/** Ellipsis: the item of the figure before, where both count the same kind of thing; else what is printed. */
function itemBefore(
  document: Document,
  draft: Draft,
  before: Draft | undefined,
  { item: beforeItem, casualty: beforeCasualty }: { readonly item: string | null; readonly casualty: boolean },
  printed: string | null,
  stands: boolean,
): string | null {
  const { quantity } = draft;
  const rest = before === undefined || before.sentence !== draft.sentence ? '' : document.raw.slice(before.end, draft.start);
  if (beforeItem !== null && before !== undefined && isOfSame(document, before, draft, rest)) return beforeItem;
  // "at an average of 24.6", "with a population under 500", "home to 300": of something else.
  if (
    /\b(?:(?:average|mean|median|rate|population) of|population|home to) (?:\p{L}+ )?$/u.test(
      document.raw.slice(Math.max(draft.sentence.start, draft.start - 24), draft.start),
    )
  )
    return printed;
  if (
    (stands && !beforeCasualty) ||
    (quantity.unit === '%' && before?.quantity.unit !== '%' && !/\bof (?:whom|them|which|those)\b/u.test(rest))
  )
    return printed;
  if (before === undefined || quantity.dimension === 'money' || !isCount(before) || beforeItem === null || STANDS_ALONE.test(beforeItem))
    return printed;
  const near =
    before.sentence === draft.sentence ||
    (quantity.unit !== 'share' &&
      before.sentence.paragraph === draft.sentence.paragraph &&
      before.sentence.index === draft.sentence.index - 1);
  return near ? beforeItem : printed;
}

/** A ratio of what the figure before is of: its change, or another part of those asked. */
function isOfSame(document: Document, before: Draft, { quantity, end }: Draft, between: string): boolean {
  if (quantity.unit === '%' && MOVED.test(between)) return true;
  // "10 million passengers, 7 per cent more than a year ago"
  if (
    quantity.unit === '%' &&
    /^[^,;.]{0,30}, $/u.test(between) &&
    /^ (?:more|fewer|less|higher|lower) than\b/u.test(document.raw.slice(end, end + 12))
  )
    return true;
  // "56% of voters, including 18% who would leave"
  if (isRatio(quantity) && isRatio(before.quantity) && /,? including (?:the )?$/u.test(between))
    return /^ who\b/u.test(document.raw.slice(end, end + 5));
  // "47 percent of voters were for it and 33 percent against"
  return (
    isRatio(quantity) && isRatio(before.quantity) && /(?:,|,? and|,? while|,? with|,? but) (?:just |only |another |about )?$/u.test(between)
  );
}

const MOVED = /^(?!.*\b(?:and|but|while)\b)[^.;]{0,30}\b(?:up|down|rise|fall|increase|decrease|drop|decline|jump|gain|growth)\b/iu;

const QUAKE = /(?:earth)?quake|tremor|temblor|aftershock|foreshock/giu;

/** A magnitude is an earthquake's: the one named after it, else the last one named before it in the sentence. */
function quakeOf(document: Document, { sentence, start, end }: Draft): string | null {
  const after = document.raw.slice(end, Math.min(sentence.end, end + 16)).match(QUAKE);
  return (
    after?.[0] ??
    document.raw
      .slice(Math.max(sentence.start, start - 200), start)
      .match(QUAKE)
      ?.at(-1) ??
    null
  );
}

/** "Match-day income": the parser may take the first part of a word for a phrase of its own. */
function fromHyphen(raw: string, { start, end }: Span): string {
  const first = /(?<![\p{L}\d-])\p{L}{2,20}[-‐‑]$/u.exec(raw.slice(Math.max(0, start - 22), start));
  return raw.slice(start - (first?.[0].length ?? 0), end);
}

const withoutArticle = (text: string): string => text.replace(/^(?:the|that(?= \p{Ll})|an?|its|their|his|her|whose) /iu, '');
