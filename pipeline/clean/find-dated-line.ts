/** A date among names on a line of its own: "AFP•June 16, 2018", "Jane Doe Jun 16, 2018", "All News 17:21 June 16, 2018". */
import { countLineWords, endsAsSentence } from '../text/shape.ts';
import { type DateStamp, readDateStamp } from './date-stamp.ts';
import { isAgency, isAuthorList, isNames, isPersonal } from './find-authors.ts';

export interface DatedLine {
  /** Where the authors in front of the date end; 0 where they are none. */
  readonly authorsEnd: number;
}

const LONGEST = 120;
const MOST_WORDS = 18;
const MOST_NAMES = 8;
const MOST_BEHIND = 5;

/** Where a stamp may begin: at a word, or glued to a name ("Jane Doe16:06"). */
const START = /(?<![\p{L}\p{N}])(?=[\p{L}\d])|(?<=\p{Ll})(?=\d{1,2}:\d\d)/gu;
/** A name, a small word between names, an address, or marks. */
const NAME_LIKE = /^(?:["'“‘(]?[\p{Lu}\d].*|and|by|de|for|from|of|the|with|[^\s@]+@\S+|[^\p{L}\d]+)$/u;
const MARKS_BEHIND = /(?<![\s,|/·•–—:@(-])[\s,|/·•–—:@(-]+$/u;
const ADDRESS = /\s[^\s@]+@[^\s@]+$/u;

/** Reads such a line; null for a sentence, for a title with words in lower case, and where no year is printed. */
export function readDatedLine(text: string): DatedLine | null {
  if (text.length > LONGEST || !/\d{2}/u.test(text) || endsAsSentence(text) || countLineWords(text) > MOST_WORDS) return null;
  for (const { index } of text.matchAll(START)) {
    const stamp = readDateStamp(text.slice(index));
    if (stamp === null || !isDay(stamp)) continue;
    const head = text.slice(0, index);
    const authorsEnd = endOfAuthors(head);
    const isNamed = authorsEnd > 0 || isNamesOnly(head, MOST_NAMES);
    return isNamed && isNamesOnly(behind(text.slice(index)), MOST_BEHIND) ? { authorsEnd } : null;
  }
  return null;
}

const isDay = ({ date, either }: DateStamp): boolean => date !== null || either !== null;

/** What follows the stamps. */
function behind(text: string): string {
  let rest = text;
  for (let stamp = readDateStamp(rest); stamp !== null && stamp.end > 0; stamp = readDateStamp(rest)) rest = rest.slice(stamp.end);
  return rest;
}

function isNamesOnly(text: string, most: number): boolean {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return words.length <= most && words.every((word) => NAME_LIKE.test(word));
}

function endOfAuthors(head: string): number {
  const names = head.replace(MARKS_BEHIND, '').replace(ADDRESS, '');
  const plain = names.replace(/^by:?\s+/iu, '');
  const isPerson = isNames(plain) && (plain !== names || isPersonal(plain));
  return isPerson || isAgency(plain) || isAuthorList(plain) ? names.length : 0;
}
