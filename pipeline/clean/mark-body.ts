/** Last pass: list items, crossheads and place lines within the body, author notes at its end; all else is body. */

import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { isDigit, isUpper } from '../text/characters.ts';
import { countLineWords, endsAsSentence, endsInMark, foldLine, isLong } from '../text/shape.ts';
import { isNames } from './find-authors.ts';
import { readByline } from './find-byline.ts';
import { readPlaceLine } from './find-place-line.ts';
import { decide, type Item, kindOf, splitHead } from './item.ts';
import { isBullet, isNumbered, isProse, isSurelyTitle, isTitleCase, stopsOf } from './layout.ts';

const HEADING_WORDS = 12;
const HEADING_LENGTH = 90;
const QUESTION_WORDS = 9;
const QUOTED_HEADING_WORDS = 6;
const WHOLLY_QUOTED = /^["“‘'].*["”’']$/u;
/** What somebody says in a paragraph ends in a stop before the closing mark; a crosshead does not. */
const QUOTED_HEADING = /^["“‘'][^"“”]*[^"“”.!?…,;:–—-]["”’']$/u;
/** "- Tightening grip -", as AFP heads a section. */
const BETWEEN_DASHES = /^[–—-] ?[\p{Lu}\p{N}"“‘'][^.!?]*[^.!?\s] ?[–—-]$/u;
/** "Talks or no talks?" */
const CHOICE = /^(?:\p{L}+ ){1,3}or \p{L}+(?: \p{L}+){0,2} ?\?$/u;
const PRONOUN_FIRST = /^(?:i|he|she|it|they|we|you|and|but|so|or|then)(?![\p{L}'])/u;
const QUESTION = /^(?:what|why|who|how|when|where|which|is|are|will|can|could|does|did|do|has|have|should)(?:'s|'re)? .*\?$/u;
const PERSONAL = /(?<!\p{L})(?:i|me|my|you|your|we|us|our|it|this|that|he|she|him|her|they|them)(?!\p{L})/u;
const REPORTS = /\b(?:said|says|told|asked|was|were|had)\b/u;
const SPEAKER = /^\p{Lu}[\p{Lu} .'’-]{1,40}:\s/u;
/** So many words with an auxiliary or a possessive are a sentence that has lost its full stop. */
const CLAUSE_WORDS = 8;
const CLAUSE = /\b(?:is|are|has|have|will|would|its|their|his|her)\b/u;
const LAST_PARAGRAPHS = 3;
const BIO_WORDS = 60;
const FEWEST_PARAGRAPHS = 3;
const SHARE_OF_STOPS = 0.8;

/** A tag or a section, whatever its first word. */
const TAG_WORDS = 2;

/** A sign-off on the line of a sentence is no longer than this. */
const TAIL = 100;

const agencies = anyOf(loadLexicon('news-agencies', ['term', 'sense', 'note']).map(({ term }) => term));
const roles = anyOf(loadLexicon('bio-roles', ['term', 'note']).map(({ term }) => term));
const BIO = new RegExp(
  `^((?:\\p{Lu}[\\p{L}'’.-]*\\s){2,4})(?:,[^.]{2,60},\\s)?(?:is|was|covers|writes|reports|works|has been)\\b.{0,80}?\\b(?:${roles})s?\\b`,
  'u',
);

/** What a text says of its own author: "Jane Doe covers courts", "Jane is based in Leeds". */
const OF_AUTHOR =
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}) (?:is|was|covers|writes|reports|joined|works|has (?:been|covered|reported|worked|written))\b/u;

/** Decides all that is left. */
export function markBody(items: readonly Item[]): Item[] {
  const listed = items.map((item, index) =>
    item.parts === null && isListItem(items, index) ? decide(item, 'list_item', 'clean.list-item') : item,
  );
  const headed = listed.map((item, index) => {
    if (item.parts !== null || !isHeading(listed, index)) return item;
    return isPostAuthor(listed, index) ? decide(item, 'byline', 'clean.byline-names') : decide(item, 'heading', 'clean.crosshead');
  });
  const signed = markTail(markBios(headed));
  const isTranscript = signed.filter(({ parts, text }) => parts === null && SPEAKER.test(text)).length > 1;
  // A standfirst and a caption may stand above the lead.
  let leads = 3;
  return signed.map((item) => {
    if (item.parts !== null) return item;
    const place = readPlaceLine(item.text, leads > 0, isTranscript);
    const body = place === null ? item : splitHead(item, place.end, 'dateline', place.rule);
    if (place !== null) leads = 0;
    else if (leads > 0 && isProse(item.text)) leads -= 1;
    return body.parts === null ? decideBody(body) : body;
  });
}

/** "“It is over,” she said. – Additional reporting: AP": the sign-off stands on the line of the last sentence. */
const SIGNED = new RegExp(
  `(?<=[.!?]["'”’]? ?)\\s(?:–|—|-{1,2})\\s?(?:(?:Additional reporting(?::| by)|(?:[Ww]ith|WITH) (?:a report|reports|A REPORT|REPORTS) (?:from|by|FROM|BY)) [^.!?]{2,60}|(?:${agencies})(?:(?:, |/| and )(?:${agencies})){0,3})\\.?$|(?<=[.!?]["'”’]? ?)\\s(?:With (?:a report|reports|additional reports?) from [^.!?]{2,60}|/ ?[a-z]{2,4})$`,
  'u',
);

/** "… he said. ($1 = 0.92 euros) (Reporting by Jane Doe in Kyiv; Editing by John Roe)": what agencies put behind the last sentence. */
const NOTES =
  /(?<=[.!?]["'”’]? ?)\s(\(\$1 = [^()]{2,60}\) ?)?(\((?:(?:(?:Additional |Further )?[Rr]eporting|Writing|Editing) by \p{Lu}[^()]{1,280})\))?$/u;
const NOTES_LENGTH = 400;

function decideBody(item: Item): Item {
  const from = Math.max(0, item.text.length - NOTES_LENGTH);
  const [notes = '', rate, credits] = NOTES.exec(item.text.slice(from)) ?? [];
  if (notes.trim() === '') return decideSigned(item);
  const noted = splitHead(item, item.text.length - notes.length, 'body', 'clean.body');
  if (credits === undefined) return decide(noted, 'boilerplate', 'clean.address-or-counter');
  const signed = rate === undefined ? noted : splitHead(noted, rate.trimEnd().length, 'boilerplate', 'clean.address-or-counter');
  return decide(signed, 'byline', 'clean.sign-off');
}

function decideSigned(item: Item): Item {
  const signed = SIGNED.exec(item.text.slice(-TAIL))?.index;
  if (signed === undefined) return decide(item, 'body', 'clean.body');
  const at = Math.max(0, item.text.length - TAIL) + signed;
  return decide(splitHead(item, at, 'body', 'clean.body'), 'byline', 'clean.sign-off');
}

/** A bullet makes an item by itself; a dash or a number does with a neighbour of its kind. */
function isListItem(items: readonly Item[], index: number): boolean {
  const { text } = items[index] as Item;
  const mark = text[0] ?? '';
  if (isBullet(text))
    return !/[–—*-]/u.test(mark) || [index - 1, index + 1].some((at) => items[at]?.text[0] === mark && isBullet(items[at]?.text ?? ''));
  return isNumbered(text) && [index - 1, index + 1].some((at) => isNumbered(items[at]?.text ?? ''));
}

/** A short line without a full stop between paragraphs that have one. */
function isHeading(items: readonly Item[], index: number): boolean {
  const { text } = items[index] as Item;
  if (index === 0 || isLong(text) || text.length > HEADING_LENGTH || countLineWords(text) > HEADING_WORDS) return false;
  if (!isHeadingLine(text)) return false;
  const next = items[index + 1];
  const opensSection = next !== undefined && (kindOf(next) === 'list_item' || (next.parts === null && isProse(next.text)));
  const afterNext = items[index + 2];
  const opensTwo = next?.parts === null && hasHeadingForm(next.text) && afterNext?.parts === null && isProse(afterNext.text);
  return (opensSection || opensTwo) && !isShortRun(items, index);
}

/** Whether a line could head a section by its form. */
function isHeadingLine(text: string): boolean {
  if (BETWEEN_DASHES.test(text)) return true;
  return /^["“‘'«(]?[\p{Lu}\p{N}]/u.test(text) && (endsAsSentence(text) ? isQuestionHeading(text) : hasHeadingForm(text));
}

/** The author of a post in a live blog: names alone below its time and title. */
const isPostAuthor = (items: readonly Item[], index: number): boolean =>
  isNames((items[index] as Item).text) && items[index - 1]?.parts === null && kindOf(items[index - 2]) === 'dateline';

function hasHeadingForm(text: string): boolean {
  if (isLong(text) || endsInMark(text) || isBullet(text)) return false;
  if (QUOTED_HEADING.test(text)) return true;
  const folded = foldLine(text);
  if (PRONOUN_FIRST.test(folded) || REPORTS.test(folded)) return false;
  if (countLineWords(text) >= CLAUSE_WORDS && CLAUSE.test(folded) && !isTitleCase(text)) return false;
  return !WHOLLY_QUOTED.test(text) || countLineWords(text) <= QUOTED_HEADING_WORDS;
}

/** "What is the Wagner group?" heads a section; "Why did you leave?" is asked in an interview. */
function isQuestionHeading(text: string): boolean {
  const folded = foldLine(text);
  return countLineWords(text) <= QUESTION_WORDS && (QUESTION.test(folded) || CHOICE.test(folded)) && !PERSONAL.test(folded);
}

/** Verse and tables: three short lines in a row without full stops head nothing. */
function isShortRun(items: readonly Item[], index: number): boolean {
  const isShort = (at: number): boolean => {
    const item = items[at];
    return item?.parts === null && !isProse(item.text) && !endsAsSentence(item.text);
  };
  let run = 1;
  for (let at = index - 1; isShort(at) && run < 3; at -= 1) run += 1;
  for (let at = index + 1; isShort(at) && run < 3; at += 1) run += 1;
  return run >= 3;
}

/** "Jane Doe is a columnist for …" at the end, where the article has not named her; what its author covers or where to write to her. */
function markBios(items: readonly Item[]): Item[] {
  const lastProse = items.flatMap((item, index) => (item.parts === null ? [index] : [])).slice(-LAST_PARAGRAPHS);
  const authors = new Set(items.filter((item) => kindOf(item) === 'byline').flatMap(authorsOf));
  return items.map((item, index) => {
    const isLast = lastProse.includes(index);
    if (item.parts !== null || !(isLast || authors.size > 0)) return item;
    if (isLong(item.text) || countLineWords(item.text) > BIO_WORDS) return item;
    const writer = OF_AUTHOR.exec(item.text)?.[1];
    if (writer?.split(' ').every((word) => authors.has(word.toLowerCase()))) return decide(item, 'boilerplate', 'clean.author-note');
    if (!isLast) return item;
    const surname = BIO.exec(item.text)?.[1]?.trim().split(/\s/u).at(-1);
    if (surname === undefined || !startsUpper(surname)) return item;
    const isNamed = items.some((other, at) => at !== index && other.parts === null && other.text.includes(surname));
    return isNamed ? item : decide(item, 'boilerplate', 'clean.author-note');
  });
}

/** The words of the names in a byline, which may be in capitals throughout. */
const authorsOf = ({ text }: Item): string[] =>
  ((readByline(text)?.names ?? text).match(/\p{Lu}[\p{L}'’-]+/gu) ?? []).map((word) => word.toLowerCase());

/** Tags, buttons and titles of other articles below the last paragraph of an article whose paragraphs end in full stops. */
function markTail(items: readonly Item[]): Item[] {
  const prose = items.filter(({ parts, text }) => parts === null && isProse(text));
  if (prose.length < FEWEST_PARAGRAPHS || stopsOf(prose) < SHARE_OF_STOPS) return [...items];
  const last = items.findLastIndex(({ parts, text }) => parts === null && !isTailLine(text));
  return items.map((item, index) => (index > last && item.parts === null ? decide(item, 'boilerplate', 'clean.tail-line') : item));
}

const isTailLine = (text: string): boolean =>
  hasHeadingForm(text) && countLineWords(text) <= HEADING_WORDS && (isSurelyTitle(text) || countLineWords(text) <= TAG_WORDS);

const startsUpper = (word: string): boolean => isUpper(word[0]) && !isDigit(word[0]);
