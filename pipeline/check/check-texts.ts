/** Raw articles against each other and against what the eye cannot see. */

import { HIDDEN } from '../text/hidden.ts';
import { placeAt } from '../text/place.ts';
import { type Finding, findingOf } from './finding.ts';

export interface RawText {
  /** From the root of the project, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Finds the first character of each text that no reader sees, since what is reviewed must be what is read. */
export function findHiddenCharacters(texts: readonly RawText[]): Finding[] {
  return texts.flatMap(({ file, text }) => {
    const at = text.search(HIDDEN);
    if (at < 0) return [];
    const message = `the text holds ${String.fromCodePoint(text.codePointAt(at) ?? 0)}, which turns or hides what stands beside it`;
    return [
      findingOf('raw.hidden', file, message, 'take the character out, unless it is printed so: then ask in an issue', placeAt(text, at)),
    ];
  });
}

/** Words in a row that two articles share only if one copies the other. */
const SHINGLE = 5;
/** The share of the shorter text that also stands in the other one. */
const COPY = 0.9;
const KIN = 0.6;
/** A sequence in more texts than this is a house phrase, and tells nothing. */
const COMMON = 50;

/** Pairs of articles that share most of their wording. The later name is told; time is linear in the length of all texts. */
export function findNearDuplicates(texts: readonly RawText[]): Finding[] {
  const holders = new Map<string, number[]>();
  const sizes = texts.map(() => 0);
  const shared = new Map<string, number>();
  texts.forEach(({ text }, index) => {
    const shingles = shinglesOf(text);
    sizes[index] = shingles.size;
    for (const shingle of shingles) {
      const earlier = holders.get(shingle) ?? [];
      if (earlier.length >= COMMON) continue;
      for (const other of earlier) shared.set(`${other} ${index}`, (shared.get(`${other} ${index}`) ?? 0) + 1);
      holders.set(shingle, [...earlier, index]);
    }
  });
  return [...shared].flatMap(([pair, count]) => {
    const [first, second] = pair.split(' ').map(Number) as [number, number];
    const share = count / Math.max(1, Math.min(sizes[first] ?? 0, sizes[second] ?? 0));
    if (share < KIN) return [];
    const [file, other] = [texts[second]?.file ?? '', texts[first]?.file ?? ''];
    const message = `${Math.round(100 * share)} % of the shorter of the two texts also stands in ${other}`;
    const severity = share >= COPY ? 'error' : 'warning';
    return [findingOf('raw.near-duplicate', file, message, 'keep the version that was published first', { severity, line: 1 })];
  });
}

function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) shingles.add(words.slice(at, at + SHINGLE).join(' '));
  return shingles;
}
