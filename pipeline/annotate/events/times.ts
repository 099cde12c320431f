/** Words for days, months and parts of the day. */
import { TIME_TERMS } from '../../lexicons/calendar.ts';
import type { Token } from '../document.ts';

const TIMES = new Set(TIME_TERMS.flatMap((term) => (term.length > 3 ? [term.toLowerCase()] : [])));

/** Whether a word names a day, a month or a part of the day; "a march" is no month. */
export const isTime = (token: Token | undefined): boolean => token !== undefined && TIMES.has(token.lower) && token.text !== 'march';
