/** Second pass: the caption above or below a credit that has a line of its own, or between a label of an image and its credit. */
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { countLineWords, endsAsSentence, foldLine, isLong } from '../text/shape.ts';
import { isAgency, isRole } from './find-authors.ts';
import { decide, type Item, kindOf } from './item.ts';
import { isProse, isTitleCase } from './layout.ts';

const IMAGE_LABEL =
  /^(?:view image in fullscreen|open (?:this )?(?:photo|image) in (?:gallery|viewer)|click to expand image|enlarge (?:this )?image|image$)/iu;
/** In a caption of one or two sentences. */
const MOST_WORDS = 45;
/** Pictures show no shares and no sums. */
const AMOUNT = /[%$€£]|\bper ?cent\b/u;
const QUOTED = /["“”]|^[‘']/u;
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

/** Fewer words below a credit may be a crosshead. */
const FEWEST_BELOW = 6;
const FEWEST_ABOVE = 4;

/** Gives captions their kind where the credit below or above shows them; the first line of a page is its headline. */
export function markCaptions(items: readonly Item[]): Item[] {
  const first = items.findIndex(({ parts }) => parts === null);
  const prose = items.findIndex(({ parts, text }) => parts === null && isProse(text));
  const above = items.map((item, index) => {
    const couldBe = index > first && item.parts === null && !isLong(item.text) && !isRole(item.text);
    return couldBe && isCaption(items, index, prose) ? decide(item, 'caption', 'clean.caption-above') : item;
  });
  return above.map((item, index) =>
    item.parts === null && isCaptionBelow(above, index, prose) ? decide(item, 'caption', 'clean.caption-below') : item,
  );
}

/** A line without a full stop that is too long for a crosshead, or a sentence that tells nothing above the date of the page. */
function isCaptionBelow(items: readonly Item[], index: number, prose: number): boolean {
  const { text } = items[index] as Item;
  if (!isCredit(items[index - 1]) || kindOf(items[index - 2]) === 'caption') return false;
  const words = countLineWords(text);
  if (words < FEWEST_BELOW || words > MOST_WORDS || QUOTED.test(text) || isTitleCase(text)) return false;
  if (!endsAsSentence(text)) return prose >= 0 && prose < index;
  const isApart = IMAGE_LABEL.test(items[index - 2]?.text ?? '') || isAboveText(items[index + 1]);
  return isApart && !(TELLS.test(text) || AMOUNT.test(text));
}

/** A credit, or the name of an agency alone. */
const isCredit = (item: Item | undefined): boolean =>
  item?.parts?.[0]?.rule === 'clean.credit' || (kindOf(item) === 'boilerplate' && isAgency(item?.text ?? ''));
/** The headline printed again above the picture. */
const isRepeated = (items: readonly Item[], index: number): boolean =>
  items.slice(0, index).some(({ text }) => foldLine(text) === foldLine((items[index] as Item).text));
const isAboveText = (item: Item | undefined): boolean => kindOf(item) === 'dateline' || kindOf(item) === 'byline';

function isCaption(items: readonly Item[], index: number, prose: number): boolean {
  const { text } = items[index] as Item;
  const below = items[index + 1];
  if (!isCredit(below) || countLineWords(text) > MOST_WORDS || isRepeated(items, index)) return false;
  // The credit is that of the picture whose caption stands below it.
  if (QUOTED.test(text) || items[index + 2]?.parts?.[0]?.rule === 'clean.caption-label') return false;
  // Below the first paragraph only captions and crossheads have no full stop.
  if (prose >= 0 && prose < index && countLineWords(text) >= FEWEST_ABOVE && !endsAsSentence(text)) return true;
  return IMAGE_LABEL.test(items[index - 1]?.text ?? '') || !(TELLS.test(text) || AMOUNT.test(text));
}
