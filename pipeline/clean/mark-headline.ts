/** Fourth pass: the headline at the top or at the very end, and the lines between a headline and the first paragraph. */
import { countLineWords, endsInStop, foldLine } from '../text/shape.ts';
import { isAgency, isAuthorWithOutlet, isNameAndPlace, isNames, isPersonal, isPlaceOfWork, isRole, isStaff } from './find-authors.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import { isByAlone, readByline } from './find-byline.ts';
import { isOutlet, OUTLET_END } from './find-outlet.ts';
import { readPlaceLine } from './find-place-line.ts';
import { decide, type Item, kindOf, splitHead } from './item.ts';
import { isBullet, isNumbered, isProse, isSurelyTitle, isTitleCase, isTitleLike, isTrail, stopsOf } from './layout.ts';

const KICKER_WORDS = 3;
/** A standfirst and a caption. */
const PROSE_IN_HEAD = 2;
const ROLE_WORDS = 8;
const FEWEST_WORDS_AFTER_KICKER = 5;
const STANDFIRST_WORDS = 8;
const SURE_WORDS = 20;
const FEWEST_PARAGRAPHS_BEFORE_END = 3;
const SHARE_OF_STOPS = 0.8;
const SHARE_OF_WORDS = 0.6;
const STOPPED_WORDS = 16;
/** So much of a title the lead says again. */
const SHARE_OF_LEAD = 0.4;
const SENTENCES = /[.!?]["'”’]? \p{Lu}/u;
const STEM = 5;
const SITE_NAME = new RegExp(`\\s(?:\\|\\s[^|]{2,40}|[-–—]\\s(?:[\\p{L}.]+\\s){0,3}${OUTLET_END})$`, 'u');
/** So many characters from its first two words on make a title of what stands before the name of a site. */
const SHORTEST_TITLE = 13;
const TWO_WORDS = /\S{3} \S/u;
/** A short title that has a word in lower case, as names of sections hardly have. */
const SHORT_TITLE = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+)* \p{Ll}/u;
const FEWEST_WORDS_OF_TITLE = 3;

/** Marks the headline, if the text has one, and what stands between it and the prose. */
export function markHeadline(items: readonly Item[]): Item[] {
  const marked = [...items];
  const firstProse = marked.findIndex((item) => item.parts === null && isProse(item.text) && !isHeadlineAt(items, item));
  const top = marked.findIndex((item) => item.parts === null);
  if (isHalfTitle(marked, top) || isStoppedTitle(marked, top)) {
    const [title, below] = [marked[top] as Item, marked[top + 1] as Item];
    marked[top] = decide(title, 'headline', 'clean.headline-stop');
    if (isHalfTitle(items, top) && countLineWords(below.text) <= SURE_WORDS) marked[top + 1] = decide(below, 'heading', 'clean.standfirst');
    markBetween(marked, top + 1, endOfHead(marked, top));
    return marked;
  }
  if (firstProse < 0 || top < 0) return marked;
  const head = endOfHead(marked, firstProse);
  const field = marked.findIndex((item) => kindOf(item) === 'headline');
  if (field >= 0) {
    markAgain(marked, field);
    markBetween(marked, field + 1, head);
    return marked;
  }
  if (top < firstProse || isHeadlineAt(items, marked[top] as Item)) {
    const at = markTop(marked, top, firstProse);
    if (at !== null) {
      markAgain(marked, at);
      markBetween(marked, at + 1, head);
      return marked;
    }
  }
  markBetween(marked, 0, head);
  markEnd(marked);
  return marked;
}

/**
 * Where the head of the page ends: at the first prose, or at the prose behind a byline or a date that stands a paragraph or two
 * further down, below a standfirst or a caption that are sentences.
 */
function endOfHead(items: readonly Item[], firstProse: number): number {
  let end = firstProse;
  let prose = 0;
  for (let at = firstProse; at < items.length && prose <= PROSE_IN_HEAD; at += 1) {
    const item = items[at] as Item;
    if (item.parts === null && isProse(item.text)) prose += 1;
    else if (isMeta(item) && item.parts?.[0]?.rule !== 'clean.sign-off') end = at + 1;
  }
  while (end > firstProse && end < items.length && !(items[end]?.parts === null && isProse((items[end] as Item).text))) end += 1;
  return end;
}

/**
 * "Council votes for new plan." as the first line, as archives print titles: short, and below it a place line; or without an article
 * or a verb of narration, and below it a lead that says it again.
 */
function isStoppedTitle(items: readonly Item[], top: number): boolean {
  const { text } = items[top] ?? { text: '' };
  const below = items[top + 1];
  if (below === undefined || below.parts !== null || !endsInStop(text) || !isProse(below.text)) return false;
  const words = countLineWords(text);
  if (words < FEWEST_WORDS_OF_TITLE || words > STOPPED_WORDS || SENTENCES.test(text)) return false;
  return readPlaceLine(below.text, true, false) !== null || (isSurelyTitle(text) && shareOfKnownWords(text, [below]) >= SHARE_OF_LEAD);
}

/** "Jobs report gives council a lift;" as the first line, above its other half. */
function isHalfTitle(items: readonly Item[], top: number): boolean {
  const { text } = items[top] ?? { text: '' };
  return text.endsWith(';') && items[top + 1]?.parts === null && items[top + 2]?.parts === null && countLineWords(text) <= STOPPED_WORDS;
}

/** A line ending in a full stop is prose by its form; in title case it is a headline if it stands first. */
function isHeadlineAt(items: readonly Item[], item: Item): boolean {
  return items.find(({ parts }) => parts === null) === item && isTitleLike(item.text) && countLineWords(item.text) >= 2;
}

/** Marks the first line, or the second where the first is a section name; gives its index. */
function markTop(marked: Item[], top: number, firstProse: number): number | null {
  const twice = printedTwice(marked, top, firstProse);
  if (twice !== null) {
    for (let at = top; at < twice; at += 1)
      if (marked[at]?.parts === null) marked[at] = decide(marked[at] as Item, 'boilerplate', 'clean.kicker');
    marked[twice] = decideTitle(marked[twice] as Item, 'clean.headline-first');
    return twice;
  }
  const item = marked[top] as Item;
  const below = belowKickers(marked, top, firstProse);
  if (below !== null) {
    for (let at = top; at < below; at += 1)
      if (marked[at]?.parts === null) marked[at] = decide(marked[at] as Item, 'boilerplate', 'clean.kicker');
    marked[below] = decideTitle(marked[below] as Item, 'clean.headline-first');
    return below;
  }
  const at = isHeadline(item) ? top : titleBelowWord(marked, top, firstProse);
  if (at === null) return null;
  if (at > top) marked[top] = decide(item, 'boilerplate', 'clean.kicker');
  marked[at] = decideTitle(marked[at] as Item, 'clean.headline-first');
  return at;
}

/** "On the edge" below "Bolivia": a short title right below one word. */
function titleBelowWord(marked: readonly Item[], top: number, firstProse: number): number | null {
  const below = marked[top + 1];
  const isOne = countLineWords((marked[top] as Item).text) === 1 && isTitleLike((marked[top] as Item).text);
  return isOne && top + 1 < firstProse && below?.parts === null && isHeadline(below) && !isNames(below.text) ? top + 1 : null;
}

/** The first longer title below section names ("Home", "News", "City"); null where the first line is none, or an author stands between. */
function belowKickers(marked: readonly Item[], top: number, firstProse: number): number | null {
  for (let at = top; at < firstProse; at += 1) {
    const { parts, text } = marked[at] as Item;
    if (parts !== null) continue;
    if (isTrail(text)) continue;
    const words = countLineWords(text);
    if (words >= FEWEST_WORDS_AFTER_KICKER)
      return at > top && isHeadline(marked[at] as Item) ? (shortTitleAbove(marked, top, at) ?? at) : null;
    if ((words > KICKER_WORDS && !isOutlet(text)) || (at > top && isNames(text) && isPersonal(text))) return null;
  }
  return null;
}

/** "Third time unlucky" below "Burundi" and above a standfirst in lower case, which stands above a date or the text. */
function shortTitleAbove(marked: readonly Item[], top: number, below: number): number | null {
  const at = below - 1;
  const { parts, text } = marked[at] as Item;
  if (at < top || parts !== null || countLineWords(text) < FEWEST_WORDS_OF_TITLE || !SHORT_TITLE.test(text) || / (?:and|&) /u.test(text))
    return null;
  const last = foldLine(text).split(' ').at(-1) ?? '';
  const standfirst = (marked[below] as Item).text;
  const next = marked[below + 1];
  const endsHead = isMeta(next) || (next?.parts === null && isProse(next.text));
  return endsHead && findBoilerplate(last) === null && !isTitleCase(standfirst) && countLineWords(standfirst) >= STANDFIRST_WORDS
    ? at
    : null;
}

/** The first title that the page repeats below section names ("News", "City"): its headline. */
function printedTwice(marked: readonly Item[], top: number, firstProse: number): number | null {
  const lines = marked.slice(top, firstProse).map(({ parts, text }) => (parts === null ? foldLine(text) : ''));
  const at = lines.findIndex(
    (line, index) => index > 0 && countLineWords(line) >= FEWEST_WORDS_AFTER_KICKER && lines.includes(line, index + 1),
  );
  return at > 0 && lines.slice(0, at).every((line) => countLineWords(line) <= KICKER_WORDS) ? top + at : null;
}

/** A title, and the name of the site that pages put behind it: "Council votes | The Daily Example". */
function decideTitle(item: Item, rule: string): Item {
  const site = SITE_NAME.exec(item.text)?.index;
  const words = TWO_WORDS.exec(item.text)?.index;
  if (site === undefined || words === undefined || site < words + SHORTEST_TITLE) return decide(item, 'headline', rule);
  return decide(splitHead(item, site, 'headline', rule), 'boilerplate', 'clean.site-name');
}

function isHeadline({ text }: Item): boolean {
  return isTitleLike(text) && countLineWords(text) >= 2 && (countLineWords(text) <= SURE_WORDS || isSurelyTitle(text));
}

/** The headline printed a second time, as pages do in their title and above the text. */
function markAgain(marked: Item[], headline: number): void {
  const title = foldLine((marked[headline] as Item).text);
  marked.forEach((item, index) => {
    if (index !== headline && item.parts === null && item.text.length < title.length + 8 && foldLine(item.text) === title)
      marked[index] = decide(item, 'headline', 'clean.headline-again');
  });
}

/** Names and roles beside a byline or a date, and the second line of a headline. */
function markBetween(marked: Item[], from: number, firstProse: number): void {
  for (let index = from; index < firstProse; index += 1) {
    const item = marked[index] as Item;
    if (item.parts !== null || isBullet(item.text) || isNumbered(item.text)) continue;
    const byline = readByline(item.text);
    if (byline !== null) marked[index] = decide(item, 'byline', byline.rule);
    else if (isOutlet(item.text) && isBesideMeta(marked, index)) marked[index] = decide(item, 'boilerplate', 'clean.outlet');
    else if (isBareByline(marked, index)) marked[index] = decide(item, 'byline', 'clean.byline-names');
    else if (
      kindOf(marked[index - 1]) === 'byline' &&
      (isTitleLike(item.text) || isPlaceOfWork(item.text)) &&
      countLineWords(item.text) <= ROLE_WORDS
    )
      marked[index] = decide(item, 'byline', 'clean.byline-role');
    else if (from > 0 && isTitleLike(item.text) && !isBullet(marked[index + 1]?.text ?? ''))
      marked[index] = decide(item, 'heading', 'clean.standfirst');
  }
}

/** "FROM Example News", below a name. */
const FROM_OUTLET = /^(?:FROM|From) \p{Lu}[\p{L}&]*(?: \p{Lu}[\p{L}&]*){0,3}$/u;

/** Names, of which more follow on the next line. */
const startsAuthors = (text: string): boolean => {
  const names = text.replace(/^and /u, '').replace(/(?:,| and)$/u, '');
  return isNames(names) || isAgency(names);
};

/** Names beside a date or a byline, or above a role; a name that people are given; "By" on a line of its own above names. */
function isBareByline(marked: readonly Item[], index: number): boolean {
  const { text } = marked[index] as Item;
  const [before, after] = [marked[index - 1], marked[index + 1]];
  if (isByAlone(text)) return startsAuthors(after?.text ?? '');
  if (kindOf(before) === 'byline' && (/^and /u.test(text) || isByAlone((before as Item).text)) && startsAuthors(text)) return true;
  // "Jane Doe, Jos" right above the text, as papers of Nigeria sign.
  if (isNameAndPlace(text) && isPersonal(text) && after?.parts === null && isProse(after.text)) return true;
  if (isNameAndPlace(text) || isAgency(text) || isStaff(text)) return isBesideMeta(marked, index);
  if (!isNames(text)) return isAuthorWithOutlet(text) && isBesideMeta(marked, index);
  // Below the title of a post in a live blog, which stands below its time.
  const ofPost = kindOf(before) === 'heading' && kindOf(marked[index - 2]) === 'dateline';
  if (ofPost || isMeta(before) || isMeta(after) || isPersonal(text)) return true;
  // Above the name of the outlet, which stands above the date.
  if (after?.parts === null && isNames(after.text) && isMeta(marked[index + 2])) return true;
  return after !== undefined && (isRole(after.text) || isPlaceOfWork(after.text) || FROM_OUTLET.test(after.text));
}

const isBesideMeta = (marked: readonly Item[], index: number): boolean => isMeta(marked[index - 1]) || isMeta(marked[index + 1]);

const isMeta = (item: Item | undefined): boolean => kindOf(item) === 'byline' || kindOf(item) === 'dateline';

/** A page title copied to the end: the only line without a full stop, in words that the text has used. */
function markEnd(marked: Item[]): void {
  const last = marked.findLastIndex((item) => item.parts === null);
  const item = marked[last];
  if (
    item === undefined ||
    endsInStop(item.text) ||
    !isTitleLike(item.text) ||
    !isSurelyTitle(item.text) ||
    isBullet(item.text) ||
    isNumbered(item.text)
  )
    return;
  const words = countLineWords(item.text);
  const prose = marked.slice(0, last).filter(({ parts, text }) => parts === null && isProse(text));
  if (words < FEWEST_WORDS_AFTER_KICKER || words > SURE_WORDS || prose.length < FEWEST_PARAGRAPHS_BEFORE_END) return;
  if (stopsOf(prose) < SHARE_OF_STOPS) return;
  if (shareOfKnownWords(item.text, prose) >= SHARE_OF_WORDS) marked[last] = decideTitle(item, 'clean.headline-last');
}

const stemsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, STEM));

function shareOfKnownWords(title: string, prose: readonly Item[]): number {
  const known = new Set(prose.flatMap(({ text }) => stemsOf(text)));
  const stems = stemsOf(title);
  return stems.length === 0 ? 0 : stems.filter((stem) => known.has(stem)).length / stems.length;
}
