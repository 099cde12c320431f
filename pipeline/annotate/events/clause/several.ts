/** Whether a phrase names more than one, of whom some may meet the others. */
import type { NounPhrase } from '../../syntax/index.ts';
import { hasClass } from '../forms.ts';
import { isOneOf, type Reading, tokenAt } from '../reading.ts';

const MANY = new Set(['they', 'we', 'both', 'who']);
const MEETING = ['human', 'official', 'organisation'];

/** "ministers", "both", "the council": of whom some may meet the others. */
export const isSeveral = (reading: Reading, phrase: NounPhrase): boolean => {
  const head = tokenAt(reading, phrase.head);
  if (head === undefined) return false;
  const isCommon = head.pos === 'NOUN' && head.lemma !== head.lower;
  const isPlural = head.lower.endsWith('s') && (isCommon || MEETING.some((name) => hasClass(head, name)));
  return isPlural || MANY.has(head.lower) || isOneOf(reading, phrase, ['meetingbody']);
};
