/** Which figure an ellipsis goes back to: "nine of them", "23 others", "another 1,597", "up from 58". */
import type { Document } from '../../document.ts';
import type { Draft } from '../draft.ts';
import type { Measure } from '../measure/index.ts';
import { PEOPLE_ONLY } from '../measure/kinds.ts';
import { isOfPeople } from '../measure/persons.ts';
import { BEFALLEN, VOTES } from '../measure/words.ts';
import { COMPARES, isCount } from './pairs.ts';

/** "120 blockades across 22 departments, up from 58": what is compared is not the place. */
export function comparedWith({ raw }: Document, drafts: readonly Draft[], k: number): number | null {
  const [draft, last] = [drafts[k] as Draft, drafts[k - 1]];
  if (last === undefined || last.sentence !== draft.sentence || draft.counted.item !== null) return null;
  const between = raw.slice(last.end, draft.start);
  const isMoved = /, (?:up|down) from (?:about |around |some )?$/u.test(between);
  if (!isMoved && !COMPARES.test(between)) return null;
  let at = k - 1;
  while (
    at > 0 &&
    drafts[at - 1]?.sentence === draft.sentence &&
    IN_PLACE.test(raw.slice((drafts[at - 1] as Draft).end, (drafts[at] as Draft).start))
  )
    at -= 1;
  if (at === k - 1 || !isCount(drafts[at] as Draft) || !isCount(draft)) return null;
  return isMoved || isFar(draft, last) ? at : null;
}

/** "30,000 cases were reported by 40 states, compared with 941 last year": no number of states is so far from theirs. */
const isFar = ({ quantity: a }: Draft, { quantity: b }: Draft): boolean =>
  a.value !== null && b.value !== null && (a.value > b.value * FAR || a.value * FAR < b.value);

const FAR = 4;

/** Between a number and the number of places or bodies, or of the whole of these. */
const IN_PLACE = /\b(?:across|in|at|over|of|by|from) (?:the |its |their |all |some |\p{L}+['’]s ){0,3}$/u;

/** The figure that an ellipsis goes back to: the one before, or the one before that where it alone tells the same harm. */
export function antecedent(
  document: Document,
  drafts: readonly Draft[],
  measures: readonly (Measure | null)[],
  items: readonly (string | null)[],
  k: number,
): number {
  const own = measures[k] ?? null;
  const persons = own !== null && PEOPLE_ONLY.has(own) ? personsBefore(drafts, items, k) : null;
  if (persons !== null) return persons;
  const [last, earlier] = [drafts[k - 1], drafts[k - 2]];
  // "230 people across six states, half of them in the north": who are meant is not where they are.
  const overPlace =
    last !== undefined &&
    earlier !== undefined &&
    earlier.sentence === last.sentence &&
    /^ of (?:them|whom)\b/u.test(document.raw.slice(drafts[k]?.end ?? 0, (drafts[k]?.end ?? 0) + 9)) &&
    /\b(?:in|at|near|across|on) (?:the )?$/u.test(document.raw.slice(Math.max(0, last.start - 12), last.start));
  if (overPlace || isSubjectAgain(document, drafts, k)) return k - 2;
  // "Nine in 10 members in five states are glad, and four in 10 are angry": a share goes on with those of the share before.
  const isShareAgain =
    earlier !== undefined &&
    last !== undefined &&
    earlier.sentence === drafts[k]?.sentence &&
    isShare(drafts[k]) &&
    isShare(earlier) &&
    !isShare(last);
  if (isShareAgain) return k - 2;
  const skips = isOfKind(own) && measures[k - 1] !== own && measures[k - 2] === own && drafts[k - 2]?.sentence === drafts[k - 1]?.sentence;
  return skips ? k - 2 : k - 1;
}

/** "Some 900 people were hit in eight regions, and about 300 were in shelters": who are meant is not where. */
function isSubjectAgain({ raw }: Document, drafts: readonly Draft[], k: number): boolean {
  const [earlier, last, draft] = [drafts[k - 2], drafts[k - 1], drafts[k]];
  if (earlier === undefined || last === undefined || draft === undefined) return false;
  if (earlier.sentence !== draft.sentence || last.sentence !== draft.sentence || draft.counted.item !== null) return false;
  return (
    isCount(earlier) &&
    isCount(draft) &&
    /^ (?:\p{Ll}+ly |still |also )?(?:were|are|was|is|have|had|has|remain(?:ed)?)\b/u.test(raw.slice(draft.end, draft.end + 24)) &&
    /\b(?:in|at|across|near|from) (?:the |its |all |some |about )?$/u.test(
      raw.slice(Math.max(last.sentence.start, last.start - 16), last.start),
    )
  );
}

/** "rescued 112 survivors with two vessels. Eleven were in hospital": who is hurt are those people that were counted, not the ships. */
function personsBefore(drafts: readonly Draft[], items: readonly (string | null)[], k: number): number | null {
  const last = items[k - 1] ?? null;
  const isUnknown = last === null && drafts[k - 1]?.quantity.dimension === null;
  if (isUnknown || isOfPeople(last ?? '') || drafts[k]?.counted.item !== null) return null;
  for (let at = k - 2; at >= Math.max(0, k - MOST_BETWEEN) && isNear(drafts[at] as Draft, drafts[k] as Draft); at -= 1)
    if (isOfPeople(items[at] ?? '')) return at;
  return null;
}

const MOST_BETWEEN = 5;

/** In the same sentence or the one before it in its paragraph. */
const isNear = (a: Draft, b: Draft): boolean => b.sentence.index - a.sentence.index <= 1 && a.sentence.paragraph === b.sentence.paragraph;

const isShare = (draft: Draft | undefined): boolean => draft?.quantity.unit === 'share' || draft?.quantity.unit === '%';

const LONGEST_LIST = 12;

/** "17 others": what they are was told with the figure before. */
export const isOthers = ({ raw }: Document, { counted }: Draft): boolean =>
  counted.item !== null && /^others\b/iu.test(raw.slice(counted.item.start, counted.item.end));

/** ", including six children, were killed and dozens injured": the part before is in an aside that a comma closes. */
export const isBehindAside = ({ raw }: Document, part: Draft | undefined, draft: Draft): boolean =>
  part !== undefined && part.sentence === draft.sentence && /^, \p{Ll}/u.test(raw.slice(part.end, draft.start));

/** "62 people on board, 12 of them children": a part of those counted before. */
export const isOfThem = ({ raw }: Document, draft: Draft | undefined): boolean =>
  draft !== undefined && /^ of (?:them|whom|these|those)\b/u.test(raw.slice(numberEnd(draft), numberEnd(draft) + 10));

const numberEnd = ({ sentence, quantity }: Draft): number => sentence.start + quantity.end;

/** What is told of a part is told of the whole, where the part has no verb of its own: "11 of them children", "11 of them were women". */
const PART_ALONE =
  /^ of (?:them|whom|these|those)(?: (?:were|are|was|is))?(?: \p{Ll}+)?(?:[.,;)]|$| and | (?:in|on|at|near|since|during|by|this|last) )/u;

/** The whole that a part is of, among the figures before. */
export function wholeOfThem(document: Document, drafts: readonly Draft[], k: number): number | null {
  const draft = drafts[k] as Draft;
  // "one of them, a woman in her 60s, …"
  if (
    draft.quantity.value === 1 ||
    !PART_ALONE.test(document.raw.slice(numberEnd(draft), Math.min(draft.sentence.end, numberEnd(draft) + 40)))
  )
    return null;
  for (let at = k - 1; at >= Math.max(0, k - MOST_BETWEEN) && isNear(drafts[at] as Draft, draft); at -= 1)
    if (isCount(drafts[at] as Draft) && !isOfThem(document, drafts[at])) return at;
  return null;
}

/** "At least 14 people, including four women and two children, were killed and 23 others hurt": the others are of the whole, not of its part. */
export function wholeBefore(document: Document, drafts: readonly Draft[], k: number): number | null {
  const { raw } = document;
  let part = k - 1;
  while (part > Math.max(0, k - LONGEST_LIST) && drafts[part - 1]?.sentence === drafts[k]?.sentence) {
    const between = raw.slice((drafts[part - 1] as Draft).end, (drafts[part] as Draft).start);
    if (/^,? (?:including|among (?:them|whom))(?: the)? $/u.test(between) || isOfThem(document, drafts[part])) return part - 1;
    if (!/^(?:,|,? and) $/u.test(between)) break;
    part -= 1;
  }
  return null;
}

/** Measures after which "nine wounded" or "five against" are of the same kind. */
export const isOfKind = (measure: Measure | null): boolean => BEFALLEN.has(measure) || VOTES.has(measure);
