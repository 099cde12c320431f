/** Second pass: the caption above a credit that has a line of its own, or between a label of an image and its credit. */
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { countLineWords, isLong } from '../text/shape.ts';
import { decide, type Item } from './item.ts';

const IMAGE_LABEL =
  /^(?:view image in fullscreen|open (?:this )?(?:photo|image) in (?:gallery|viewer)|click to expand image|enlarge (?:this )?image)/iu;
/** In a caption of one or two sentences. */
const MOST_WORDS = 45;
/** Pictures show no shares and no sums. */
const AMOUNT = /[%$€£]|\bper ?cent\b/u;
const QUOTED = /["“”]/u;
const verbs = loadLexicon('irregular-verbs', ['lemma', 'past', 'participle']);
const pastsWhere = (isParticiple: boolean): string =>
  anyOf(verbs.flatMap(({ lemma, past, participle }) => (past !== lemma && (past === participle) === isParticiple ? [past] : [])));
const TELLING = 'said|told|says|had|has|have|would|will|could|should|may|might';
/** Pasts that the table of irregular verbs leaves to the tagger; all are participles too. */
const MORE_PASTS =
  'bought|brought|built|caught|felt|fought|found|heard|held|kept|led|left|lost|made|met|paid|sent|sold|sought|spent|stood|taught|thought|won';
const BEHIND_VERB = '(?:the|an?|his|her|its|their|that|to|on|in|at|by|for|from|with|into|over|after|before|more|about|\\d)';
/** A caption tells what is to be seen, in the present or without a verb. A past that is a participle too needs what follows a verb. */
const TELLS = new RegExp(
  `(?<!\\p{L})(?:(?:${pastsWhere(false)}|${TELLING})(?!\\p{L})|(?:\\p{L}+ed|${pastsWhere(true)}|${MORE_PASTS}) ${BEHIND_VERB})`,
  'u',
);

/** Gives captions their kind where the credit below shows them; the first line of a page is its headline. */
export function markCaptions(items: readonly Item[]): Item[] {
  const first = items.findIndex(({ parts }) => parts === null);
  return items.map((item, index) =>
    index > first && item.parts === null && isCaption(items, index) ? decide(item, 'caption', 'clean.caption-above') : item,
  );
}

function isCaption(items: readonly Item[], index: number): boolean {
  const { text } = items[index] as Item;
  const below = items[index + 1];
  if (below === undefined || below.parts?.[0]?.rule !== 'clean.credit' || isLong(text) || countLineWords(text) > MOST_WORDS) return false;
  // The credit is that of the picture whose caption stands below it.
  if (QUOTED.test(text) || items[index + 2]?.parts?.[0]?.rule === 'clean.caption-label') return false;
  return IMAGE_LABEL.test(items[index - 1]?.text ?? '') || !(TELLS.test(text) || AMOUNT.test(text));
}
