/** Gold annotations: their form, and that they quote their article. */
import { AsReportedError } from '../errors.ts';
import { parseGold } from '../evaluate/gold.ts';
import { mapOffsets } from '../text/offsets.ts';
import { placeAt } from '../text/place.ts';
import { type Finding, findingOf, findingOfTrouble } from './finding.ts';

interface Anchored {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * @param file from the root of the project
 * @param textBySha raw texts by the SHA-256 of their bytes
 */
export function checkGold(text: string, file: string, textBySha: ReadonlyMap<string, string>): Finding[] {
  try {
    const { sha256, quotes, figures, events, boilerplate } = parseGold(text, file);
    const raw = sha256 === undefined ? undefined : textBySha.get(sha256);
    if (sha256 !== undefined && raw === undefined) {
      return [
        findingOf('gold.unfit', file, 'no raw article has this sha256', 'annotate the article as it stands in raw/', lineOf(text, sha256)),
      ];
    }
    const anchors: Anchored[] = [
      ...quotes.flatMap(({ spans }) => spans),
      ...figures,
      ...events.map(({ trigger }) => trigger),
      ...(boilerplate ?? []),
    ];
    return raw === undefined ? [] : findMisquoted(anchors, raw, text, file);
  } catch (error) {
    if (!(error instanceof AsReportedError)) throw error;
    return error.troubles.map((trouble) => findingOfTrouble('gold.unfit', { ...lineOfProblem(text, trouble.problem), ...trouble }, file));
  }
}

function findMisquoted(anchors: readonly Anchored[], raw: string, gold: string, file: string): Finding[] {
  const offsets = mapOffsets(raw);
  return anchors.flatMap(({ start, end, text }) => {
    const found = raw.slice(offsets.toUtf16(start), offsets.toUtf16(end));
    if (found === text) return [];
    const message = `[${start}, ${end}) is ${JSON.stringify(found.slice(0, 60))}, not ${JSON.stringify(text.slice(0, 60))}`;
    return [findingOf('gold.unfit', file, message, 'count code points of the raw file', lineOf(gold, JSON.stringify(text)))];
  });
}

function lineOf(text: string, sought: string): { line: number; column: number } {
  return placeAt(text, Math.max(0, text.indexOf(sought)));
}

/** Where a message names a position or a path of keys, the place that it means. */
function lineOfProblem(text: string, problem: string): { line: number; column: number } {
  const position = /position (\d+)/u.exec(problem)?.[1];
  if (position !== undefined) return placeAt(text, Number(position));
  let at = 0;
  for (const key of (/^[\w.]+(?=: )/u.exec(problem)?.[0] ?? '').split('.')) {
    at = /^\d+$/u.test(key) ? skipItems(text, at, Number(key)) : Math.max(at, text.indexOf(`"${key}"`, at));
  }
  return placeAt(text, at);
}

/** The start of an item of the first list after a position, by brackets; strings are passed over. */
function skipItems(text: string, from: number, index: number): number {
  let depth = 0;
  let item = 0;
  const tokens = /"(?:[^"\\]|\\.)*"|[[\]{},]/gu;
  tokens.lastIndex = text.indexOf('[', from);
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    if (depth === 1 && item === index && match[0] !== ',') return match.index;
    if ('[{'.includes(match[0])) depth += 1;
    else if (']}'.includes(match[0])) depth -= 1;
    else if (match[0] === ',' && depth === 1) item += 1;
    if (depth === 0) break;
  }
  return Math.max(0, from);
}
