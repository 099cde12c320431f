/** The day of publication: from the manifest, a trustworthy printed date, or an argument that is told; else unknown. */

import type { Article } from '../models/articles.ts';
import { gather } from '../text/gather.ts';
import type { Span } from '../text/span.ts';
import { type DateStamp, readDateStamp, readStampLabel } from './date-stamp.ts';
import type { ManifestRow } from './index.ts';
import type { Part } from './part.ts';

export interface Published {
  readonly published: Article['published'];
  readonly published_basis: Article['published_basis'];
  readonly published_note: Article['published_note'];
  readonly doubt: PublishedDoubt | null;
}

export interface PublishedDoubt {
  readonly code: 'article.published-unknown' | 'article.published-doubtful';
  readonly message: string;
  /** The stamp in doubt; null where none is printed. UTF-16 units. */
  readonly span: Span | null;
}

interface Candidate extends DateStamp {
  readonly part: Part;
  readonly text: string;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const ISO_IN_NAME = /(?<!\d)((?:19|20)\d\d)[-_/]?(0[1-9]|1[0-2])[-_/]?(0[1-9]|[12]\d|3[01])(?!\d)/u;
const DATED_ADDRESS = /https?:\/\/[^\s]{4,120}?\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=\/)/u;
const COPYRIGHT_YEAR = /(?:©|\(c\)|copyright)\D{0,40}((?:19|20)\d\d)/iu;

/**
 * Finds the day of publication.
 * @param path the file, whose name may hold a date
 */
export function findPublished(raw: string, parts: readonly Part[], path: string, manifest: ManifestRow | null): Published {
  if (manifest?.published != null) return known(manifest.published, 'curated', manifest.note ?? 'given by the manifest');
  const candidates = readCandidates(raw, parts);
  const printed = candidates.find(({ date, label }) => date !== null && label !== 'updated');
  if (printed !== undefined && !printed.isScrape) return fromPrinted(printed);
  const scraped = candidates.find(({ isScrape }) => isScrape);
  const inferred = inferPublished(raw, parts, path, candidates);
  if (inferred !== null) return inferred;
  if (scraped !== undefined) return doubtful(scraped, 'is written as programs write it that copy pages, and says when the page was copied');
  const ambiguous = candidates.find(({ isAmbiguous }) => isAmbiguous);
  if (ambiguous !== undefined) return doubtful(ambiguous, 'may name two days, since day and month cannot be told apart');
  const message = 'no date of publication is printed; days of the week in the text cannot be resolved (give it in articles.csv)';
  return { ...UNKNOWN, doubt: { code: 'article.published-unknown', message, span: null } };
}

const UNKNOWN = { published: null, published_basis: null, published_note: null } as const;

const known = (published: string, published_basis: Article['published_basis'], published_note: string): Published => ({
  published,
  published_basis,
  published_note,
  doubt: null,
});

/** Stamps in date lines, those above the prose first, then those with a label, then the rest in order. */
function readCandidates(raw: string, parts: readonly Part[]): Candidate[] {
  const firstBody = parts.findIndex(({ kind }) => kind === 'body' || kind === 'list_item');
  const ranked = gather(parts, (part, index) => {
    const text = raw.slice(part.start, part.end);
    if ((part.kind !== 'dateline' && part.kind !== 'byline') || text.length > 200) return [];
    const before = parts[index - 1];
    const label = before === undefined ? null : readStampLabel(raw.slice(before.start, Math.min(before.end, before.start + 60)));
    const found = findStamp(text);
    const stamp = found === null ? null : { ...found, label: found.label ?? label };
    const rank = (stamp?.label === 'published' ? 0 : 2) + (index < firstBody || firstBody < 0 ? 0 : 1);
    return stamp === null ? [] : [{ candidate: { ...stamp, part, text }, rank, index }];
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ candidate }) => candidate);
}

/** The first stamp of a line that holds a day: "KYIV, March 3 (Reuters) -" has one after the place. */
function findStamp(text: string): DateStamp | null {
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])[\p{L}\d]/gu)) {
    const stamp = readDateStamp(text.slice(match.index));
    if (stamp !== null && (stamp.date !== null || stamp.monthDay !== null || stamp.isAmbiguous)) return stamp;
  }
  return null;
}

function fromPrinted(candidate: Candidate): Published {
  const { date, weekday, text, part } = candidate;
  if (date === null) throw new Error('a printed date without a date');
  const actual = new Date(`${date}T00:00:00Z`).getUTCDay();
  const note = `printed: "${text}"`;
  if (weekday === null || weekday === actual) return known(date, 'printed', note);
  const message = `"${text}" contradicts itself: ${date} was a ${WEEKDAYS[actual]}; the date was taken`;
  return { ...known(date, 'printed', note), doubt: { code: 'article.published-doubtful', message, span: part } };
}

function doubtful({ text, part }: Candidate, why: string): Published {
  const message = `the printed date "${text}" ${why}; published is left empty (give it in articles.csv)`;
  return { ...UNKNOWN, doubt: { code: 'article.published-doubtful', message, span: part } };
}

/** What can be argued: an address or a file name with a date, an update, a place line with a copyright year. */
function inferPublished(raw: string, parts: readonly Part[], path: string, candidates: readonly Candidate[]): Published | null {
  const address = DATED_ADDRESS.exec(raw.slice(0, 2000));
  if (address !== null) return inferred(dateOf(address), `the address "${address[0]}" holds the day`, null);
  const name = ISO_IN_NAME.exec(path);
  if (name !== null && dateOf(name) !== null) return inferred(dateOf(name), `the file name holds "${name[0]}"`, null);
  const updated = candidates.find(({ date, label, isScrape }) => date !== null && label === 'updated' && !isScrape);
  if (updated !== undefined) return inferred(updated.date, `only an update is dated: "${updated.text}"`, updated.part);
  const issue = issueOf(raw, parts);
  if (issue !== null) return issue;
  const placed = candidates.find(({ monthDay, date }) => monthDay !== null && date === null);
  const notice = parts.find(
    ({ kind, start, end }) => kind === 'boilerplate' && COPYRIGHT_YEAR.test(raw.slice(start, Math.min(end, start + 300))),
  );
  if (placed === undefined || notice === undefined) return null;
  const text = raw.slice(notice.start, notice.end);
  const year = COPYRIGHT_YEAR.exec(text)?.[1] ?? '';
  return inferred(`${year}-${placed.monthDay}`, `"${placed.text}" gives the day and "${text.slice(0, 80)}" the year`, placed.part);
}

/** "This article appears in the 12 April 2019 issue": a day behind "in the" and before "issue". */
function issueOf(raw: string, parts: readonly Part[]): Published | null {
  for (const part of parts) {
    if (part.kind !== 'boilerplate' || part.end - part.start > 300) continue;
    const text = raw.slice(part.start, part.end);
    const printed = / in (?:the|our) ((?:\p{L}+ )?\d{1,2},? (?:\p{L}+ )?\d{4}),? (?:print )?(?:issue|edition)\b/u.exec(text)?.[1];
    const date = printed === undefined ? null : (readDateStamp(printed)?.date ?? null);
    if (date !== null) return inferred(date, `the issue is dated: "${text.slice(0, 80)}"`, part);
  }
  return null;
}

const dateOf = ([, year = '', month = '', day = '']: RegExpExecArray): string | null => {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date;
};

function inferred(date: string | null, note: string, span: Span | null): Published | null {
  if (date === null) return null;
  const message = `published ${date} is inferred: ${note}`;
  return { ...known(date, 'inferred', note), doubt: { code: 'article.published-doubtful', message, span } };
}
