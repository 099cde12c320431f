/** When "one" counts, and when a small number only points ("the two sides"). */
import type { Document } from '../document.ts';
import type { Draft } from './draft.ts';

const ONLY =
  /\b(?:only|just|exactly|precisely|at least|at most|more than|less than|fewer than|nearly|almost|about|over|up to|not even|and|or|another|with|including|plus|killed|injured|wounded) $/iu;
const INDEFINITE = new Set([
  'day',
  'thing',
  'way',
  'reason',
  'example',
  'time',
  'moment',
  'point',
  'side',
  'hand',
  'man',
  'woman',
  'person',
  'side',
  'step',
  'word',
  'question',
  'issue',
  'kind',
  'sort',
  'source',
  'official',
  'analyst',
  'expert',
  'witness',
  'resident',
  'user',
  'area',
  'place',
  'case',
  'story',
  'post',
  'voter',
  'supporter',
  'observer',
  'big',
  'idea',
  'problem',
  'aspect',
  'factor',
  'direction',
  'version',
  'theory',
  'instance',
  'measure',
  'part',
  'level',
  'sense',
  'night',
  'morning',
  'evening',
  'spot',
]);

/** Whether "one" states a quantity here: with a qualifier, a unit, a casualty, or beside other numbers of its kind. */
export function oneCounts(document: Document, draft: Draft, measured: boolean, beside: boolean): boolean {
  const { quantity, sentence, start, counted, qualifier } = draft;
  if (quantity.numeral.scale > 1 || quantity.dimension === 'money' || quantity.unit === '%' || quantity.form === 'share') return true;
  const before = document.raw.slice(Math.max(sentence.start, start - 24), start);
  const head = counted.head?.lower ?? '';
  if (
    /\b(?:the|that|this|no|any) $/iu.test(
      document.raw.slice(Math.max(sentence.start, sentence.start + quantity.start - 6), sentence.start + quantity.start),
    )
  )
    return false;
  if (qualifier !== 'exact') return true;
  if (counted.partitive) return false;
  if (quantity.dimension !== null) return !(quantity.unit === 'd' && !quantity.attribute) && !/\b(?:no|any|that|this|the) $/iu.test(before);
  if (/\b(?:no|any|that|this|the|every|each|which|another|some) $/iu.test(before)) return false;
  if (quantity.attribute) return true;
  if (counted.item === null) return measured && beside;
  if (measured) return true;
  return !INDEFINITE.has(head) && (beside || ONLY.test(before));
}

const ANAPHORIC = new Set([
  'sides',
  'countries',
  'leaders',
  'men',
  'women',
  'nations',
  'parties',
  'presidents',
  'ministers',
  'governments',
  'candidates',
  'neighbours',
  'neighbors',
  'companies',
  'teams',
  'states',
  'rivals',
  'superpowers',
  'powers',
  'allies',
  'officials',
  'brothers',
  'sisters',
  'sisters',
  'groups',
  'camps',
  'firms',
  'banks',
  'cities',
  'others',
  'diplomats',
  'armies',
  'peoples',
  'economies',
  'continents',
  'heads',
  'premiers',
  'politicians',
]);

/** "the two leaders", "these three countries": names them again, states no quantity. */
export function pointsBack(document: Document, { quantity, sentence, start, counted, qualifier }: Draft): boolean {
  if (quantity.dimension !== null || quantity.attribute || qualifier !== 'exact' || (quantity.value ?? 99) > 4) return false;
  const before = document.raw.slice(Math.max(sentence.start, start - 12), start);
  if (!/\b(?:the|these|those|both|our|their|its) $/iu.test(before)) return false;
  return counted.item === null ? !counted.partitive : ANAPHORIC.has(counted.head?.lower ?? '');
}
