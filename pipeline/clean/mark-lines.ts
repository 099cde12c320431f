/** First pass: what each line is by itself. */
import { isLower, isUpper } from '../text/characters.ts';
import { isLong } from '../text/shape.ts';
import { readDateStamp, readStampLabel } from './date-stamp.ts';
import { isAgency, isNames } from './find-authors.ts';
import { findBoilerplate } from './find-boilerplate.ts';
import { readByline } from './find-byline.ts';
import { readCaption } from './find-caption.ts';
import { readDatedLine } from './find-dated-line.ts';
import { readField } from './find-field.ts';
import { decide, type Item, splitHead } from './item.ts';

/** A stamp glued to a headline is looked for in so many lines from the top. */
const TOP = 4;

/** "BYLINE: By JANE DOE", "LENGTH: 812 words": archives of papers print their fields in capitals, among other lines. */
const SHOUTED_FIELD = /^\p{Lu}[\p{Lu}-]{3,20}:\s/u;

/** Decides the lines that need no look at their neighbours. */
export function markLines(items: readonly Item[]): Item[] {
  const fields = countFields(items);
  return items.map(
    (item, index) =>
      (index < fields || SHOUTED_FIELD.test(item.text) ? markField(item) : null) ??
      markLine(index < TOP ? splitStamp(item) : item, index === 0),
  );
}

/** How many lines at the head are fields; a date with its label is one. A single field may be a sentence, or a title with a colon. */
function countFields(items: readonly Item[]): number {
  const end = items.findIndex(({ text }) => readField(text) === null && !(isStamps(text) && /^\p{L}+:/u.test(text)));
  const count = end < 0 ? items.length : end;
  return count > 1 ? count : 0;
}

function markField(item: Item): Item | null {
  const field = readField(item.text);
  if (field === null) return null;
  if (field.sense === 'other') return decide(item, 'boilerplate', 'clean.field');
  return decide(
    splitHead(item, field.valueAt, 'boilerplate', 'clean.field'),
    field.sense,
    field.sense === 'headline' ? 'clean.headline-field' : 'clean.byline-field',
  );
}

function markLine(item: Item, isFirst: boolean): Item {
  const { text } = item;
  if (isLong(text)) return item;
  return (
    markByline(item) ??
    markStampedByline(item) ??
    markOutletByline(item) ??
    markBarred(item) ??
    markPublished(item) ??
    markStamp(item) ??
    markCaption(item) ??
    markBoilerplate(item) ??
    (isFirst ? null : markDated(item)) ??
    item
  );
}

function markBoilerplate(item: Item): Item | null {
  const rule = findBoilerplate(item.text);
  return rule === null ? null : decide(item, 'boilerplate', rule);
}

/** "KYIV —" on a line of its own. */
const PLACE_ALONE = /^\p{Lu}[\p{Lu}.'’-]{2,20}(?: \p{Lu}[\p{Lu}.'’-]{1,20}){0,3}(?:, \p{Lu}[\p{L}. ]{1,24})?\s?(?:—|–|--)$/u;
/** "Source: Xinhua| 2019-03-05 10:15:32" */
const SOURCE = /^Source: ?\p{L}[\p{L} .]{1,30}\| ?(?=\d)/u;

/** A line that is a date or a time, or starts with one and a bar: "March 4, 2022 / 10:15 AM / CBS News". */
function markStamp(item: Item): Item | null {
  if (PLACE_ALONE.test(item.text)) return decide(item, 'dateline', 'clean.place-line');
  if (isStamps(item.text.slice(SOURCE.exec(item.text)?.[0].length ?? item.text.length))) return decide(item, 'dateline', 'clean.date-line');
  if (readStampLabel(item.text) !== null) return decide(item, 'dateline', 'clean.date-label');
  if (isStamps(item.text)) return decide(item, 'dateline', 'clean.date-line');
  const place = /^\p{Lu}[\p{L}.'’/ -]{1,30}(?:, \p{Lu}[\p{L}.'’ -]{1,20})?(?:,| [-–—|/]) (?=[\p{L}\d])/u.exec(item.text)?.[0].length;
  if (place === undefined || isLong(item.text)) return null;
  const after = readDateStamp(item.text.slice(place));
  return after !== null && after.monthDay !== null && after.end === item.text.length - place
    ? decide(item, 'dateline', 'clean.date-line')
    : null;
}

/** One stamp after the other, and at most a short piece behind a bar. */
function isStamps(text: string): boolean {
  let at = 0;
  for (let stamp = readDateStamp(text); stamp !== null && stamp.end > 0; stamp = readDateStamp(text.slice(at))) {
    at += stamp.end;
    const rest = text.slice(at).replace(/^[.:]/u, '');
    if (rest === '') return true;
    // "… 09:58 pm IST - KATHMANDU"
    if (/[-–—] $/u.test(text.slice(0, at)) && rest.length <= 40 && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}$/u.test(rest))
      return true;
    if (/[|/·•]\s*$/u.test(text.slice(0, at)) && rest.length <= 40 && !/[.!?]$/u.test(rest)) return true;
  }
  return false;
}

/** "date 2022-02-26 'We won't …'": a stamp with a label, a weekday or in ISO form, and a title or a sentence after it. */
function splitStamp(item: Item): Item {
  const stamp = /^(?:on|as of) /iu.test(item.text) ? null : readDateStamp(item.text.slice(0, 120));
  if (isStamps(item.text.slice(0, 120)) || stamp === null || stamp.date === null || stamp.end >= item.text.length) return item;
  const marked = stamp.label !== null || stamp.weekday !== null || /^\D{0,12}\d{4}-\d\d-\d\d/u.test(item.text);
  const next = /^["'“‘«]*(.)/u.exec(item.text.slice(stamp.end))?.[1];
  if (!marked || isLower(next) || !(isUpper(next) || /\d/u.test(next ?? ''))) return item;
  return splitHead(item, item.text.slice(0, stamp.end).trimEnd().length, 'dateline', 'clean.date-head');
}

function markByline(item: Item): Item | null {
  const byline = readByline(item.text);
  // "Jane Doe in Kyiv" may be a caption or a title further down; the layout pass takes it near the top.
  if (byline === null || byline.rule === 'clean.byline-place') return null;
  if (byline.end >= item.text.length) return decide(item, 'byline', byline.rule);
  const rest = splitHead(item, byline.end, 'byline', byline.rule);
  return decide(rest, readDateStamp(rest.text.replace(/^[\s,|/·•–—-]+/u, '')) === null ? 'byline' : 'dateline', 'clean.byline-rest');
}

/** "16 September 2023 By Jane Doe": the day stands in front of the authors. */
function markStampedByline(item: Item): Item | null {
  const stamp = readDateStamp(item.text);
  if (stamp === null || stamp.date === null || stamp.end >= item.text.length) return null;
  const rest = splitHead(item, stamp.end, 'dateline', 'clean.date-line');
  // "Posted on June 9, 2020 by Deb", on a blog.
  return /^by \p{Lu}\p{L}{1,20}$/u.test(rest.text) ? decide(rest, 'byline', 'clean.byline-names') : markByline(rest);
}

/** A piece with a date, or nothing but a time ("Updated: 2 hours ago"). */
function isStamped(piece: string): boolean {
  const stamp = readDateStamp(piece);
  return stamp !== null && (stamp.date !== null || stamp.end >= piece.trimEnd().length);
}

/** "Jane Doe · Example News · Posted: Nov 22, 2024": names, the outlet and the date between bars. */
function markBarred(item: Item): Item | null {
  const pieces = item.text.split(/(?<= [·•|/] )/u);
  const dated = pieces.findIndex(isStamped);
  const names = (pieces[0] as string).replace(/ [·•|/] $/u, '');
  if (dated < 1 || dated > 2 || !(isNames(names) || isAgency(names))) return null;
  const from = pieces.slice(0, dated).join('').length;
  const named = splitHead(item, names.length, 'byline', 'clean.byline-names');
  return decide(
    splitHead(named, from - (item.text.length - named.text.length), 'byline', 'clean.byline-rest'),
    'dateline',
    'clean.date-line',
  );
}

/** What stands between the names and the date on one line. */
const PUBLISHED = / (?=(?:published|updated|posted)\b)/iu;

/** "Jane Doe Published August 11, 2016" */
function markPublished(item: Item): Item | null {
  const at = PUBLISHED.exec(item.text)?.index ?? -1;
  if (at < 0 || !isNames(item.text.slice(0, at)) || readDateStamp(item.text.slice(at + 1)) === null) return null;
  return decide(splitHead(item, at, 'byline', 'clean.byline-names'), 'dateline', 'clean.date-line');
}

/** "Jane Doe Jun 16, 2018", "AFP•June 16, 2018"; on the first line it may be a title. */
function markDated(item: Item): Item | null {
  const dated = readDatedLine(item.text);
  if (dated === null) return null;
  const rest = dated.authorsEnd === 0 ? item : splitHead(item, dated.authorsEnd, 'byline', 'clean.byline-names');
  return decide(rest, 'dateline', 'clean.dated-names');
}

const OUTLET = /^(?:The )?\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4} ?[/|•·] ?(?=by:? )/iu;

/** "The Daily Example / By Jane Doe, 22 October 2025": the outlet before the names. */
function markOutletByline(item: Item): Item | null {
  const outlet = OUTLET.exec(item.text)?.[0].length;
  return outlet === undefined ? null : markByline(splitHead(item, outlet, 'byline', 'clean.byline-rest'));
}

function markCaption(item: Item): Item | null {
  const caption = readCaption(item.text);
  if (caption === null) return null;
  if (caption.creditAt === 0) return decide(item, 'boilerplate', caption.rule);
  if (caption.creditAt >= item.text.length) return decide(item, 'caption', caption.rule);
  return decide(splitHead(item, caption.creditAt, 'caption', caption.rule), 'boilerplate', 'clean.credit');
}
