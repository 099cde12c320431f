/** Points in which polls and elections tell a lead: percentage points, where games, leagues and markets count points of their own. */
import type { Document } from '../document.ts';
import type { Draft } from './draft.ts';
import { anyNounOf } from './lexicon.ts';

const POINTS = /^[ -](?:(?:clear|full|whole) )?points?(?![\p{L}-])/u;
const POLLED = new RegExp(`\\b(?:${anyNounOf('election word')})\\b`, 'iu');
const SCORED = new RegExp(`\\b(?:${anyNounOf('counted in points')})\\b`, 'iu');
/** A lead of more points than these is no lead of shares. */
const MOST = 100;
/** How many sentences before may tell of the poll or the election. */
const REACH = 2;
/** How far back the words may stand, in characters, however long the sentences are. */
const FAR = 600;

/** "stands at 39%, 20 points below the average": points of a percentage that stands before them. */
const OF_PERCENT = /(?:%|\bper ?cent\b)[^.;]{0,40}(?:,|\band\b|\bor\b|\() (?:about |some |nearly |almost |more than |just )?$/u;
const COMPARED = /^[ -](?:full |whole )?points? (?:above|below|higher|lower|more|less|up|down)\b/u;

/** "won the state by 13 points", "a four-point lead", where the text tells of a poll or an election. */
export function arePercentagePoints({ raw, sentences }: Document, { quantity, sentence, start }: Draft): boolean {
  const end = sentence.start + quantity.end;
  if (quantity.dimension !== null || (quantity.value ?? MOST) >= MOST || !POINTS.test(raw.slice(end, end + 20))) return false;
  const from = Math.max(start - FAR, sentences[Math.max(0, sentence.index - REACH)]?.start ?? sentence.start);
  if (
    COMPARED.test(raw.slice(end, end + 24)) &&
    OF_PERCENT.test(raw.slice(Math.max(sentence.start, start - 70), start)) &&
    !SCORED.test(raw.slice(Math.max(sentence.start, start - FAR), Math.min(sentence.end, start + FAR)))
  )
    return true;
  const told = raw.slice(from, Math.min(sentence.end, start + FAR));
  return POLLED.test(told) && !SCORED.test(told);
}
