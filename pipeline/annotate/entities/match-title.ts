/** Titles and role nouns in front of names: "Deputy Foreign Minister", "the secretary of State". */
import type { DocumentSentence, Token } from '../document.ts';
import { type Item, itemOf } from './item.ts';
import { foldedRun, type Reading } from './reading.ts';
import { beginsTitle, HONORIFICS, isCapitalized, ROLE_NOUNS, TITLE_MODIFIERS } from './words.ts';

/** The title or role noun that begins at this token, with its modifiers ("Deputy Foreign Minister"). */
export function matchTitle(reading: Reading, first: number, end: number): Item | null {
  const { tokens } = reading;
  // "Son Heung-min": a Korean surname.
  if (tokens[first]?.text === 'Son' && tokens[first + 2]?.text === '-') return null;
  let best: Item | null = null;
  let noun = first;
  while (
    noun < Math.min(end - 1, first + 4) &&
    TITLE_MODIFIERS.has((tokens[noun] as Token).lower) &&
    isCapitalized((tokens[noun + 1] as Token).text)
  )
    noun += 1;
  for (const from of noun === first ? [first] : [first, noun]) {
    if (!beginsTitle(tokens[from] as Token)) continue;
    for (let endToken = from + 1; endToken <= Math.min(end, from + 5); endToken += 1) {
      const folded = foldedRun(reading, from, endToken);
      if (!ROLE_NOUNS.has(folded) && !HONORIFICS.has(folded)) continue;
      if (best === null || endToken > best.endToken) best = itemOf('title', first, endToken, folded);
    }
  }
  return best;
}

/** "the secretary of State Ana Keita": the end of a title of which only this word has a capital. */
export function endsTitle(reading: Reading, { firstToken }: DocumentSentence, at: number): boolean {
  if ((reading.tokens[at - 1] as Token | undefined)?.lower !== 'of') return false;
  for (let from = at - 2; from >= Math.max(firstToken, at - LONGEST_TITLE); from -= 1)
    if (ROLE_NOUNS.has(foldedRun(reading, from, at + 1))) return true;
  return false;
}

export const titleWord = (reading: Reading, at: number): Item => itemOf('title', at, at + 1, reading.folded[at] as string);

/** Tokens of the longest title before its last word. */
const LONGEST_TITLE = 4;
