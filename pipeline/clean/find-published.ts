/** The day of publication: from the manifest, a trustworthy printed date, or an argument that is told; else unknown. */

import type { Article } from '../models/articles.ts';
import { gather } from '../text/gather.ts';
import type { Span } from '../text/span.ts';
import { type DateStamp, readDateStamp, readStampLabel } from './date-stamp.ts';
import { type Argued, inferPublished, type StampedPart } from './infer-published.ts';
import type { Part } from './part.ts';
import type { ManifestRow } from './source.ts';

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

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * Finds the day of publication.
 * @param path the file, whose name may hold a date
 */
export function findPublished(raw: string, parts: readonly Part[], path: string, manifest: ManifestRow | null): Published {
  if (manifest?.published != null) return known(manifest.published, 'curated', manifest.note ?? 'given by the manifest');
  const candidates = readStampedParts(raw, parts);
  const printed = candidates.find(({ date, label }) => date !== null && label !== 'updated');
  if (printed !== undefined && !printed.isScrape) return fromPrinted(printed);
  const scraped = candidates.find(({ isScrape }) => isScrape);
  const argued = inferPublished(raw, parts, path, candidates);
  if (argued !== null) return inferred(argued);
  if (scraped !== undefined) return doubtful(scraped, 'is written as programs write it that copy pages, and says when the page was copied');
  const ambiguous = candidates.find(({ either }) => either !== null);
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
function readStampedParts(raw: string, parts: readonly Part[]): StampedPart[] {
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
    if (stamp !== null && (stamp.date !== null || stamp.monthDay !== null || stamp.either !== null)) return stamp;
  }
  return null;
}

function fromPrinted(candidate: StampedPart): Published {
  const { date, weekday, text, part } = candidate;
  if (date === null) throw new Error('a printed date without a date');
  const actual = new Date(`${date}T00:00:00Z`).getUTCDay();
  const note = `printed: "${text}"`;
  if (weekday === null || weekday === actual) return known(date, 'printed', note);
  const message = `"${text}" contradicts itself: ${date} was a ${WEEKDAYS[actual]}; the date was taken`;
  return { ...known(date, 'printed', note), doubt: { code: 'article.published-doubtful', message, span: part } };
}

function doubtful({ text, part }: StampedPart, why: string): Published {
  const message = `the printed date "${text}" ${why}; published is left empty (give it in articles.csv)`;
  return { ...UNKNOWN, doubt: { code: 'article.published-doubtful', message, span: part } };
}

function inferred({ date, note, span }: Argued): Published {
  const message = `published ${date} is inferred: ${note}`;
  return { ...known(date, 'inferred', note), doubt: { code: 'article.published-doubtful', message, span } };
}
