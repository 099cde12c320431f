/** Third pass: "Read more:" and the titles that follow it; live pages linked from within the article. */
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { countLineWords, endsInMark, endsInStop, foldLine, isLong } from '../text/shape.ts';
import { isLiveLink } from './find-boilerplate.ts';
import { decide, type Item } from './item.ts';
import { isProse } from './layout.ts';

const labels = loadLexicon('link-labels', ['term', 'note']).map(({ term }) => term);
const isLabel = new Set(labels);
const LABEL_AND_TITLE = new RegExp(`^(?:${anyOf(labels)})\\s?[:|>»→]\\s*\\S`, 'u');
const READ_MORE = /^(?:read|see|find out|learn|discover|get) more (?:about|at|from|here|in our|of our|on|stories)\b/u;
/** "Read more Mayor quits over plan": a label and a title with nothing between. */
const GLUED_LABEL = /^(?:Read more|READ MORE|Also read|ALSO READ|Read also|READ ALSO|See also|SEE ALSO) ["'“‘]?[\p{Lu}\d]/u;
/** "MOST READ IN SHOWBIZ", "More from Europe" */
const LABEL_OF =
  /^(?:most (?:read|viewed|popular|watched|commented|shared)|(?:more|latest|trending|top|related|other)(?: (?:stories|news|headlines|articles|videos|posts))?) (?:in|from|on|by) [\p{L}\p{N}' &-]{2,40}$/u;
/** Labels may stand in a list: "• Read more: …". */
const BULLET = /^[•·▪●■►▶*–—-]\s+/u;
const MOST_LINKS = 15;
const LABEL_LENGTH = 60;
/** A label stands within so many characters. */
const HEAD_LENGTH = 100;
const LINK_WORDS = 24;
const LINK_LENGTH = 160;

/** Marks link labels, the titles after them, and links to live pages once the prose has begun. */
export function markLinks(items: readonly Item[]): Item[] {
  const marked = [...items];
  let prose = false;
  for (let index = 0; index < marked.length; index += 1) {
    const item = marked[index] as Item;
    const text = item.text.replace(BULLET, '');
    if (item.parts === null && isProse(text)) prose = true;
    if (isLong(text)) continue;
    if (isLabelLine(text)) {
      marked[index] = decide(item, 'boilerplate', 'clean.link-label');
      markTitles(marked, index + 1);
    } else if (item.parts !== null) continue;
    else if (isLinkLine(text)) {
      marked[index] = decide(item, 'boilerplate', 'clean.link');
      // "Read more from the Example:"
      if (text.endsWith(':')) markTitles(marked, index + 1);
    } else if (prose && isLiveLink(text)) marked[index] = decide(item, 'boilerplate', 'clean.live-link');
  }
  return marked;
}

function isLabelLine(text: string): boolean {
  if (text.length > LABEL_LENGTH) return false;
  const folded = foldLine(text);
  return isLabel.has(folded.replace(/[\s:>»→….]+$/u, '')) || LABEL_OF.test(folded);
}

function isLinkLine(text: string): boolean {
  const head = foldLine(text.slice(0, HEAD_LENGTH));
  if (LABEL_AND_TITLE.test(head)) return countLineWords(text) <= 40;
  if (GLUED_LABEL.test(text) && !endsInStop(text)) return countLineWords(text) <= LINK_WORDS;
  return READ_MORE.test(head) && countLineWords(text) <= 15 && !/["“”]/u.test(text);
}

/** Titles go on until prose resumes, or an empty line sets the next line apart from links that had none between. */
function markTitles(marked: Item[], first: number): void {
  const tight = marked[first]?.paragraph.apart === false;
  for (let index = first; index < marked.length && index < first + MOST_LINKS; index += 1) {
    const item = marked[index] as Item;
    if (tight && item.paragraph.apart) return;
    if (item.parts !== null) {
      // A time or a picture credit beside a link is part of the list.
      if (item.parts[0]?.kind === 'byline' || isLabelLine(item.text)) return;
      continue;
    }
    if (!isTitle(item.text)) return;
    marked[index] = decide(item, 'boilerplate', 'clean.link-title');
  }
}

function isTitle(text: string): boolean {
  if (isLong(text) || text.length > LINK_LENGTH || countLineWords(text) > LINK_WORDS) return false;
  return !endsInStop(text) && (!endsInMark(text) || /[!?]["'”’]*$/u.test(text));
}
