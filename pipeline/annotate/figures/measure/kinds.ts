/** Which things a measure can be said of: people are killed, houses destroyed, weapons supplied, money given. */
import type { Document } from '../../document.ts';
import type { Draft } from '../draft.ts';
import { anyNounOf, anyWordOf, wordsOf } from '../lexicon.ts';
import { isOfPeople, isOfTrade } from './persons.ts';
import { around, FUNDING, isGoodsNoun, itemHead, itemText, type Measure, NOUN } from './words.ts';

/** Verbs that say what happened to people do so only where people are counted; the others only where things are. */
export const PEOPLE_ONLY: ReadonlySet<Measure> = new Set<Measure>([
  'killed',
  'injured',
  'killed_or_injured',
  'captured',
  'missing',
  'displaced',
  'returned',
  'evacuated',
  'deployed',
]);
const THINGS_ONLY: ReadonlySet<Measure> = new Set<Measure>(['destroyed', 'supplied']);
const DEPLOYABLE = new RegExp(`\\b(?:${anyNounOf('deployable')})\\b`, 'iu');
/** Whether the counted noun phrase names people. */
export const countsPeople = (document: Document, draft: Draft): boolean => isOfPeople(itemText(document, draft));

/** Whether what is counted can be what the measure says. */
export function fits(document: Document, draft: Draft, measure: Measure): boolean {
  const { quantity, counted, start, end, sentence } = draft;
  const item = counted.item === null ? null : itemText(document, draft);
  if (measure === 'deployed') return quantity.dimension === null && DEPLOYABLE.test(item ?? document.raw.slice(start, end));
  if (measure === 'votes_needed' || measure === 'votes_for')
    return (
      item !== null &&
      (/\bvotes?\b|\bballots?\b|\bdelegates?\b/iu.test(item) ||
        (measure === 'votes_needed' && LEGISLATORS.test(item)) ||
        (measure === 'votes_for' && isOfPeople(item) && VOTED_ON.test(document.raw.slice(sentence.start, sentence.end))) ||
        /^(?:countries|members|states|nations)$/iu.test(item))
    );
  // "54 percent oppose the plan" in a poll; of a vote the text says that it was one.
  if ((measure === 'votes_against' || measure === 'abstentions') && (quantity.unit === '%' || quantity.unit === 'share'))
    return /\bvot(?:ed|es?|ing)\b|\bballots?\b|\breferend/iu.test(document.raw.slice(sentence.start, sentence.end));
  // "killed 14 people, including four members of the group"
  if (
    measure === 'membership' &&
    /, including (?:the |at least |about )?$/u.test(document.raw.slice(Math.max(sentence.start, start - 26), start))
  )
    return false;
  if (measure === 'membership') return item !== null && NOUN.get(itemHead(document, draft))?.[0] === 'membership';
  if (quantity.unit !== 'count' && quantity.unit !== 'share' && quantity.unit !== '%')
    return (measure === 'supplied' && quantity.dimension !== 'money') || (measure === 'destroyed' && quantity.dimension === 'area');
  if (measure === 'change' || measure === 'funding') return false;
  if (item === null) return true;
  // "4,600 inmates escaped" from a prison.
  if (measure === 'displaced' && /\b(?:inmates|prisoners|detainees|convicts|suspects|fighters|militants|gunmen)$/iu.test(item))
    return false;
  // Sums and savings are swallowed and wiped out only in a manner of speaking, and fires burn.
  if (measure === 'destroyed' && (SUM.test(item) || /fires?$/u.test(item))) return false;
  if (PEOPLE_ONLY.has(measure))
    return (
      isOfPeople(item) || (measure === 'killed' && !BUILT.test(item) && !/(?:jobs|bills?|projects?|deals?|plans?|proposals?)$/iu.test(item))
    );
  return !THINGS_ONLY.has(measure) || !(measure === 'destroyed' ? isOfTrade : isOfPeople)(item);
}

/** What members of a body back or oppose by a vote. */
const VOTED_ON = /\bvot|\b(?:resolution|motion|bill|amendment|measure|legislation|treaty|referendum|nomination|budget|members|countries)/iu;

/** Homes, shops, bridges. */
const BUILT = new RegExp(`\\b(?:${anyNounOf('building')})$`, 'iu');

/** Whether what is counted is built, and so is destroyed rather than killed. */
export const countsBuildings = (document: Document, draft: Draft): boolean => BUILT.test(itemText(document, draft));

/** Verbs that a note of the lexicon keeps to people or to buildings. */
export function keepsTo(document: Document, draft: Draft, restriction: string | undefined): boolean {
  if (restriction === undefined) return true;
  return restriction.startsWith('people') ? countsPeople(document, draft) : countsBuildings(document, draft);
}

const LEGISLATORS = new RegExp(`\\b(?:${anyNounOf('legislator')})$`, 'iu');
const SUM = new RegExp(`\\b(?:${anyNounOf('sum')})$`, 'iu');
const GOODS = new RegExp(`\\b(?:${anyNounOf('goods')})\\b`, 'iu');

/** "$350 million worth of weapons": goods handed over, not money. */
export function isGoods(document: Document, { counted, end }: Draft): boolean {
  return (
    counted.item !== null &&
    document.raw.startsWith(' worth of', end) &&
    GOODS.test(document.raw.slice(counted.item.start, counted.item.end))
  );
}

/** Whether goods are counted: weapons, doses, tonnes. */
export function isHandedOver(document: Document, draft: Draft): boolean {
  const { quantity } = draft;
  return isGoodsNoun(itemHead(document, draft)) || quantity.dimension === 'mass' || quantity.dimension === 'volume';
}

/** "profit", "revenue", "shares": money that is no support of anything. */
export const EARNED = new RegExp(`\\b(?:${anyNounOf('earned')})\\b`, 'iu');
/** "the shop Blue Lamp Sales donated $40": a name tells of no earnings. */
const EARNED_NEAR = new RegExp(EARNED.source, 'u');
/** Verbs of funding that also take sums earned, owed or sought. */
const ANY_SUM = wordsOf('verb of any sum');

/** "raised $4 million": taxes and fees are raised by sums; a sum itself is raised from donors or lenders. */
const RAISED = /\brais(?:es?|ed|ing) (?:an? (?:\p{Ll}+ )?|another )?$/u;

const GIFT = new RegExp(`\\b(?:${anyWordOf('gift stem')})`, 'iu');

/** Whether a sum is given for a purpose, rather than earned, owed or paid. */
export function isGift(document: Document, draft: Draft, keys: readonly string[]): boolean {
  const { counted, end } = draft;
  const item = itemText(document, draft);
  const near = around(document, draft, 40, 40);
  if (EARNED.test(item) || (counted.item === null && EARNED_NEAR.test(near))) return false;
  return (
    keys.some((key) => FUNDING.has(key) && !ANY_SUM.has(key)) ||
    RAISED.test(document.raw.slice(Math.max(draft.sentence.start, draft.start - 24), draft.start)) ||
    GIFT.test(near) ||
    /^\s*(?:(?:from|for|to)|over the (?:next|coming))\b/u.test(document.raw.slice(end, end + 20))
  );
}
