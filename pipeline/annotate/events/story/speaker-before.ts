/** Who spoke before a position: whom a denial answers. */
import { firstFrom } from '../../../text/span.ts';
import type { Resolution } from '../../entities/index.ts';
import type { FoundQuote } from '../../quotes/index.ts';

/** How many sentences back the speaker may stand. */
const SENTENCES_BACK = 2;

/**
 * A look-up of those who spoke before a position, the last first.
 * @param sentenceAt the position of the sentence at a position of the text
 */
export function indexSpeakers(
  quotes: readonly FoundQuote[],
  sentenceAt: (position: number) => number,
): (position: number) => readonly Resolution[] {
  const spoken = quotes
    .flatMap(({ spans, speaker }) =>
      speaker === null || spans[0] === undefined ? [] : [{ start: spans[0].start, end: spans[0].end, speaker }],
    )
    .sort((a, b) => a.start - b.start);
  return (position) => {
    const speakers: Resolution[] = [];
    for (let at = firstFrom(spoken, position) - 1; at >= 0; at -= 1) {
      const { start, end, speaker } = spoken[at] as (typeof spoken)[number];
      if (sentenceAt(position) - sentenceAt(start) > SENTENCES_BACK) break;
      // What one says oneself in the same words is no answer to oneself.
      if (end <= position) speakers.push(speaker);
    }
    return speakers;
  };
}
