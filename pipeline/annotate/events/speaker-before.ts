/** Who spoke before a position: whom a denial answers. */
import { firstFrom } from '../../text/span.ts';
import type { Resolution } from '../entities/index.ts';
import type { FoundQuote } from '../quotes/index.ts';

/** How many sentences back the speaker may stand. */
const SENTENCES_BACK = 2;

/**
 * A look-up of the last speaker before a position.
 * @param sentenceAt the position of the sentence at a position of the text
 */
export function indexSpeakers(
  quotes: readonly FoundQuote[],
  sentenceAt: (position: number) => number,
): (position: number) => Resolution | null {
  const spoken = quotes
    .flatMap(({ spans, speaker }) =>
      speaker === null || spans[0] === undefined ? [] : [{ start: spans[0].start, end: spans[0].end, speaker }],
    )
    .sort((a, b) => a.start - b.start);
  return (position) => {
    const last = spoken[firstFrom(spoken, position) - 1];
    // What one says oneself in the same words is no answer to oneself.
    return last === undefined || last.end > position || sentenceAt(position) - sentenceAt(last.start) > SENTENCES_BACK
      ? null
      : last.speaker;
  };
}
