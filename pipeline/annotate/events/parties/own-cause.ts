/** Those of a nation who act for themselves and not for its state: "Chilean rebels", "Chile's opposition leaders". */
import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { hasClass } from '../forms.ts';
import { isOneOf, lowerAt, type Reading, tokenAt } from '../reading.ts';
import { nameGroup } from './group-name.ts';

/** Heads that say nothing of whose cause it is, which a word before them may: "rebel forces", "union leaders". */
const LEADING = [
  'force',
  'leadership',
  'official',
  'worker',
  '=figure',
  '=group',
  '=organisation',
  '=organization',
  '=member',
  '=supporter',
];

export function hasOwnCause(reading: Reading, phrase: NounPhrase): boolean {
  const { first, head, endToken } = phrase;
  const noun = tokenAt(reading, head);
  // "Chile's opposition to the plan"
  if (noun === undefined || (noun.lower === 'opposition' && lowerAt(reading, endToken) === 'to')) return false;
  if (hasClass(noun, 'own cause')) return true;
  const from = Math.max(first, phrase.possessor?.endToken ?? first);
  return isOneOf(reading, phrase, LEADING) && reading.tokens.slice(from, head).some((token) => hasClass(token, 'own cause'));
}

/** Who has a cause of their own by their printed name, where they were taken for their state; else as they were resolved. */
export const withOwnCause = (reading: Reading, phrase: NounPhrase, resolution: Resolution): Resolution =>
  resolution.entity?.kind === 'country' && resolution.basis !== 'name' && hasOwnCause(reading, phrase)
    ? nameGroup(reading, phrase, { ...resolution, entity: null, basis: 'nominal' })
    : resolution;
