/** Numbers with their currency, unit and second bound: what is stated, before anything says whether it is a figure. */

import { CHANGE_VERB_BEFORE } from '../change-verbs.ts';
import { HEDGE } from '../lexicon.ts';
import { tidy } from '../numerals/index.ts';
import type { Piece } from '../numerals/pieces.ts';
import { borrowUnit, joinSmaller } from './compound.ts';
import { type Part, readPart } from './part.ts';
import type { Quantity } from './quantity.ts';

const MAGNITUDE_BEFORE = /\bmagnitude(?: of| was| is|-)? ?(?=$)/iu;
const QUAKE_AFTER = /^(?:[- ](?:earthquake|quake|tremor|temblor|aftershock|foreshock)s?\b| on the (?:open-ended )?(?:Richter|moment)\b)/iu;

/** The size of an earthquake: "magnitude 6.3", "a magnitude of 4.0", "a 5.0 earthquake", "6.3 on the Richter scale". */
function readMagnitude(text: string, quantity: Quantity): Quantity {
  if (quantity.dimension !== null || quantity.form !== 'digits' || (quantity.value ?? 99) > 10) return quantity;
  const before = MAGNITUDE_BEFORE.exec(text.slice(Math.max(0, quantity.start - 14), quantity.start));
  if (
    before === null &&
    !(QUAKE_AFTER.test(text.slice(quantity.end, quantity.end + 30)) && /\.\d/u.test(text.slice(quantity.start, quantity.end)))
  )
    return quantity;
  return {
    ...quantity,
    start: quantity.start - (before === null ? 0 : before[0].length),
    unit: 'magnitude',
    dimension: 'magnitude',
    attribute: false,
  };
}

/** The quantity whose number begins at a piece, or null. */
export function readQuantity(text: string, pieces: readonly Piece[], first: number): Quantity | null {
  const part = readPart(text, pieces, first);
  if (part === null) return null;
  const range = readRange(text, pieces, part) ?? levelsOf(text, pieces, part);
  if (range !== null) return inOneUnit(range);
  const read = (at: number): Quantity | null => {
    const next = readPart(text, pieces, at);
    return next === null ? null : finish(text, next);
  };
  return inOneUnit(readMagnitude(text, joinSmaller(text, pieces, borrowUnit(text, pieces, finish(text, part), read), read)));
}

/** Multiples of a unit in that unit: of "10 a", as \`units.csv\` has a decade, "two decades" are 20 a. */
function inOneUnit(quantity: Quantity): Quantity {
  const [, factor, unit] = /^(\d+) (.+)$/u.exec(quantity.unit) ?? [];
  if (factor === undefined || unit === undefined) return quantity;
  const times = (value: number | null): number | null => (value === null ? null : value * Number(factor));
  const { value, lower, upper } = quantity;
  return { ...quantity, unit, value: times(value), lower: times(lower), upper: times(upper) };
}

function finish(text: string, { numeral, start, end, value, currency, unit }: Part): Quantity {
  const hyphen = /^[-‐‑](?=\p{L})/u.test(text.slice(end, end + 2));
  const isShare = numeral.form === 'share' && currency === null && unit === null;
  return {
    start,
    end,
    first: numeral.first,
    last: numeral.last,
    value,
    lower: numeral.lower,
    upper: null,
    form: numeral.form,
    unit: currency?.code ?? unit?.code ?? (isShare ? 'share' : 'count'),
    dimension: currency === null ? (unit?.dimension ?? null) : 'money',
    currency,
    attribute: unit?.hyphen === true || hyphen,
    dashed: false,
    numeral,
    pair: null,
  };
}

/** What a connector begins with. */
const CONNECTS = /^(?: ?[-‐‑–—]| to| or| an)/u;

/** "200,000 or 250,000" are two numbers to choose from; "two or three" and "fifty or sixty" are one guess. */
const isGuess = (lower: number, upper: number): boolean =>
  upper - lower === 1 || (upper <= 20 && upper - lower <= 2) || (upper <= 100 && upper - lower === 10 && lower % 10 === 0);

const CONNECTOR = /^(?: ?(?:-|‐|‑|–|—) ?|-to-|[-‐‑–]? to | or | and )$/u;

/** "rose 5% to 8%", "down $1.10 to $78.40": a change and a level. */
const MOVED_BEFORE = new RegExp(`${CHANGE_VERB_BEFORE.source}|\\b(?:up|down)(?: by)? $`, 'i');

/** "adds 10 to 14 days": bounds that share one unit, where a change and a level have each its own or none. */
const isMove = (text: string, low: Part, high: Part): boolean =>
  // "lift its rate by half a point to four percent"
  (low.unit?.code === '%' && /points?$/u.test(text.slice(low.start, low.end)) && !/points?$/u.test(text.slice(high.start, high.end))) ||
  isMoveBehind(text, low, high);

const isMoveBehind = (text: string, low: Part, high: Part): boolean =>
  ((low.unit ?? low.currency) !== null || (high.unit ?? high.currency) === null) &&
  // "losing half to two-thirds of the crop"
  !(low.numeral.form === 'share' && text.startsWith(' of ', high.end)) &&
  MOVED_BEFORE.test(text.slice(Math.max(0, low.start - 48), low.start));

/** "lost the state 36 percent to 51 percent": the shares of two sides. */
const CONTEST_BEFORE =
  /\b(?:won|wins?|winning|lost|loses?|losing|beat|beats|beating|defeat(?:s|ed|ing)?|leads?|led|leading|trail(?:s|ed|ing)?|ahead|voted|approved|passed|rejected)\b[^.;:\d]{0,40}$/iu;
const isResult = (text: string, low: Part): boolean =>
  low.unit?.code === '%' && CONTEST_BEFORE.test(text.slice(Math.max(0, low.start - 56), low.start));

/** "the 13-to-11 vote" */
const BALLOT = /^ (?:party-line |final )?(?:votes?|ruling|decision|majority|verdict)\b/u;

/** "two to three days", "5-10%", "$10–12 million", "between 5 and 10", "two or three". */
function readRange(text: string, pieces: readonly Piece[], low: Part): Quantity | null {
  if (low.value === null || !CONNECTS.test(text.slice(low.end, low.end + 4))) return null;
  const opener = openerOf(text, low.start);
  const high = readSecond(text, pieces, low, opener);
  if (high === null || high.part.value === null) return null;
  const { part, connector } = high;
  if (!isOneScale(low, part) || (connector === 'to' && (isMove(text, low, part) || isResult(text, low)))) return null;
  const lower = distribute(low, part);
  const upper = part.value as number;
  const isTally = text.startsWith('-to-', low.end) && BALLOT.test(text.slice(part.end, part.end + 24));
  const dash = /^[-‐‑–—]$/u.test(connector);
  const bare = part.currency === null && part.unit === null && part.numeral.scale === 1;
  const plural = /^ (?:[\p{L}-]+ ){0,2}?(?:\p{Ll}+s|people|men|women|children)\b(?! of\b)/u.test(text.slice(part.end, part.end + 50));
  // "case 11-2345" is no range either.
  const dashed =
    isTally || (dash && bare && !plural && (upper < 1000 || (lower < 1000 && /^\d+$/u.test(text.slice(part.start, part.end)))));
  if (!dashed && (lower >= upper || (connector === 'or' && !isGuess(lower, upper)))) return null;
  const whole = finish(text, part);
  return {
    ...whole,
    start: opener === 'between' ? text.lastIndexOf(' ', low.start - 2) + 1 : low.start,
    first: low.numeral.first,
    value: null,
    lower,
    upper,
    form: 'range',
    unit: part.currency?.code ?? low.currency?.code ?? whole.unit,
    dimension: (part.currency ?? low.currency) === null ? whole.dimension : 'money',
    currency: part.currency ?? low.currency,
    dashed,
    pair: dashed || (connector === 'to' && bare) ? [finish(text, low), whole] : null,
  };
}

const OPENER = new RegExp(`(?:^|\\s)(between|from)(?: (?:${HEDGE}))? $`, 'iu');
const SPREADS = /\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|stretch(?:es|ed|ing)?|spann?(?:s|ed|ing)) from\b[^.;]{0,10}$/iu;

/** "between" and "from" before the first bound: "between" ties both to a range, "from" tells two levels unless the verb spreads over them. */
function openerOf(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - 30), start);
  return SPREADS.test(before) ? undefined : OPENER.exec(before)?.[1]?.toLowerCase();
}

/** "from 6,500 to 41,000 hectares": the unit of both levels is told once. */
function levelsOf(text: string, pieces: readonly Piece[], low: Part): Quantity | null {
  if (low.unit !== null || low.currency !== null || !text.startsWith(' to ', low.end) || openerOf(text, low.start) !== 'from') return null;
  const high = readPart(text, pieces, low.numeral.last + 2);
  const unit = high?.unit ?? null;
  if (unit === null || unit.hyphen || unit.dimension === 'time' || high?.start !== low.end + 4) return null;
  return { ...finish(text, low), unit: unit.code, dimension: unit.dimension };
}

/** Bounds of one range are in one currency or unit; "8% to $24.3 billion" is a change and a level. */
function isOneScale(low: Part, high: Part): boolean {
  // "fell by a fifth to $3.2 billion"
  if (low.numeral.form === 'share' && (high.currency !== null || high.numeral.form !== 'share')) return false;
  const lowUnit = low.currency?.code ?? low.unit?.code;
  const highUnit = high.currency?.code ?? high.unit?.code;
  return lowUnit === undefined || lowUnit === highUnit || (low.currency !== null && highUnit === undefined);
}

function readSecond(
  text: string,
  pieces: readonly Piece[],
  low: Part,
  opener: string | undefined,
): { part: Part; connector: string } | null {
  // Two connecting marks or words and a currency sign at most stand between the bounds.
  for (let at = low.numeral.last + 1; at <= low.numeral.last + 6 && at < pieces.length; at += 1) {
    const part = readPart(text, pieces, at);
    if (part === null || part.numeral.form === 'order') continue;
    const between = text.slice(low.end, part.start);
    if (!CONNECTOR.test(between) && !(between === '' && text[part.start] === '-')) return null;
    const connector = between.trim().replace(/^[-‐‑–] ?to-?$/u, 'to');
    if (connector === 'and' ? opener !== 'between' : opener === 'from' || opener === 'between') return null;
    if (/^[–—]$/u.test(connector) && between.startsWith(' ')) return null;
    return {
      part: part.value !== null && part.value < 0 && between === '' ? { ...part, value: -part.value } : part,
      connector: connector === '' ? '-' : connector,
    };
  }
  return null;
}

/** "$10–12 million", "40 to 60 cents": a magnitude that only the second number has holds for both, when the numbers before it rise. */
function distribute(low: Part, high: Part): number {
  const value = low.value as number;
  const factor = low.currency === null ? (high.currency?.factor ?? 1) : 1;
  if (factor < 1 && high.value !== null && value * factor < high.value) return tidy(value * factor);
  const { scale } = high.numeral;
  const before = (high.value as number) / scale;
  return scale > 1 && low.numeral.scale === 1 && value < before ? value * scale : value;
}
