/** Currencies around a number, from `currencies.csv`. */
import { anyOf, loadLexicon } from '../../../lexicons/load.ts';
import { anyNounOf } from '../lexicon.ts';

const entries = loadLexicon('currencies', ['term', 'code', 'kind', 'factor', 'note']);
type Kind = 'symbol' | 'prefix' | 'code' | 'name' | 'suffix';
const ofKind = (kind: Kind) => entries.filter((entry) => entry.kind === kind);

export interface Currency {
  readonly code: string;
  /** Of the main unit: 0.01 for cents. */
  readonly factor: number;
  readonly term: string;
  /** A bare "$" or "¥", or a name that other currencies or weights share. */
  readonly shared: boolean;
}

const SHARED = new Set([
  '$',
  '¥',
  'dollar',
  'dollars',
  'pound',
  'pounds',
  'peso',
  'pesos',
  'rupee',
  'rupees',
  'lira',
  'rial',
  'rials',
  'cent',
  'cents',
]);
const toCurrency = ({ term, code, factor }: { readonly term: string; readonly code: string; readonly factor: string }): Currency => ({
  term,
  code,
  factor: Number(factor),
  shared: SHARED.has(term),
});
const byTerm = new Map(entries.map((entry) => [entry.kind === 'name' ? entry.term.toLowerCase() : entry.term, toCurrency(entry)]));

const terms = (kind: Kind) => anyOf(ofKind(kind).map(({ term }) => term));
const BEFORE = new RegExp(
  `(?:(?<![\\p{L}])(${terms('prefix')})|(?<![\\p{L}])(Rs\\.?|RMB|CHF|Tk|Rp|RM|KSh|Ksh|Sh|USh|TSh|Tsh|GH[₵¢]|QR|Dhs?)[ \\u00a0]|(${terms('symbol')})[ \\u00a0]?|(?<![\\p{L}])(${terms('code')})[ \\u00a0]?)$`,
  'u',
);
const NAME = new RegExp(`^[ \\u00a0-]?(${terms('name')})(?!\\p{L})`, 'iu');
/** With what the names begin, which is asked first: few numbers are sums. */
const FIRST_WORDS = new Set(ofKind('name').map(({ term }) => (/^\p{L}+/u.exec(term)?.[0] ?? term).toLowerCase()));
const WORD_BEHIND = /^[ \u00a0-]?(\p{L}+)/u;
const AFTER = new RegExp(
  `^(?:[ \\u00a0]?(${terms('code')})(?!\\p{L})|[ \\u00a0]?(${terms('symbol')})(?![\\p{L}\\d])|(${terms('suffix')})(?![\\p{L}\\d]))`,
  'u',
);

const SIGNS = new Set(entries.flatMap(({ term, kind }) => (kind === 'prefix' || kind === 'code' ? [term] : [])));

/** Whether a word is a sign of money that stands before its number: "Tk 300", "KSh 500". */
export const isMoneySign = (word: string): boolean => SIGNS.has(word);

/** The currency sign or code that ends where a number starts, and its length. */
export function currencyBefore(text: string, start: number): { readonly currency: Currency; readonly length: number } | null {
  if (!/[\p{L}\p{Sc}][.]?[ \u00a0]?$/u.test(text.slice(Math.max(0, start - 4), start))) return null;
  const match = BEFORE.exec(text.slice(Math.max(0, start - 6), start));
  const currency = match === null ? undefined : byTerm.get((match[1] ?? match[2] ?? match[3] ?? match[4]) as string);
  return match === null || currency === undefined ? null : { currency, length: match[0].length };
}

/** What can begin a word or sign after a number; most numbers are followed by something else. */
const MAY_FOLLOW = /^(?:[ \u00a0-]?[\p{L}\p{Sc}])/u;

/** The currency that follows a number, and its length. A name that is also a common verb counts only after thousands. */
export function currencyAfter(
  text: string,
  end: number,
  value: number | null,
): { readonly currency: Currency; readonly length: number } | null {
  if (!MAY_FOLLOW.test(text.slice(end, end + 2))) return null;
  const after = text.slice(end, end + 40);
  const word = WORD_BEHIND.exec(after)?.[1]?.toLowerCase();
  const match = (word !== undefined && FIRST_WORDS.has(word) ? NAME.exec(after) : null) ?? AFTER.exec(after);
  if (match === null) return null;
  const term = (match[1] ?? match[2] ?? match[3]) as string;
  const currency = byTerm.get(term) ?? byTerm.get(term.toLowerCase());
  if (currency === undefined || (/^won$/iu.test(term) && (value ?? 0) < 1000)) return null;
  if (/^pounds?$/iu.test(term) && isWeight(text, end, after.slice(match[0].length))) return null;
  return { currency, length: match[0].length };
}

const WEIGHT_BEFORE =
  /\b(?:weigh\p{L}*|lost|lose|losing|gain\p{L}*|shed\p{L}*|lift\p{L}*|load|payload|bomb|seized|carrying)\b[^.;]{0,40}$/iu;

/** What is reckoned in money: "40 million pounds of savings" has no weight. */
const SUMS = new RegExp(`^ of (?:[\\p{Ll}-]+ ){0,2}(?:${anyNounOf('sum')})\\b`, 'iu');

/** "10 pounds of cocaine", "weighs 200 pounds", "a 500-pound bomb" are weights. */
function isWeight(text: string, end: number, after: string): boolean {
  if (SUMS.test(after)) return false;
  return text[end] === '-' || /^ of \p{Ll}/u.test(after) || WEIGHT_BEFORE.test(text.slice(Math.max(0, end - 60), end));
}

const DOLLARS: Readonly<Record<string, string>> = { AUS: 'AUD', CAN: 'CAD', NZL: 'NZD', HKG: 'HKD', SGP: 'SGD', TWN: 'TWD' };

const prefixOf = (codes: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${anyOf(ofKind('prefix').flatMap(({ term, code }) => (codes.includes(code) ? [term] : [])))})(?=\\d)`, 'u');
const PREFIXED_DOLLARS = Object.values(DOLLARS).map((code) => ({ code, pattern: prefixOf([code]) }));
/** Asked first, since few articles print any. */
const ANY_PREFIXED_DOLLAR = prefixOf(Object.values(DOLLARS));

/** "A$5 million ($3.3 million)": the sum in brackets is of the United States. */
const TURNED = /\p{L}\$\d[\d.,]{0,12} ?(?:million|billion|trillion|bn|m)? \((?:about |around )?\$\d/u;

/** What "$" means in an article that prints a prefixed dollar ("A$") as well: that dollar's country code, or null. */
export function dollarOf(text: string): string | null {
  if (!ANY_PREFIXED_DOLLAR.test(text) || TURNED.test(text)) return null;
  const [only, ...others] = PREFIXED_DOLLARS.filter(({ pattern }) => pattern.test(text));
  return only === undefined || others.length > 0 ? null : only.code;
}

/** So many names from a country make it the scene of the article. */
const HOME_NAMES = 3;
/** Agencies and networks that reckon in dollars of the United States wherever they report from. */
const FOREIGN_DESK = /\((?:AP|AFP|Reuters|CNN|UPI|Bloomberg)\)|\b(?:Associated Press|Reuters|CNN|Bloomberg|BBC|US\$)/u;

/** What "$" means in an article that names a country with a dollar of its own and hardly the United States; null elsewhere. */
export function homeDollarOf(text: string, countries: readonly (string | null)[]): string | null {
  if (FOREIGN_DESK.test(text)) return null;
  const names = (code: string): number => countries.filter((country) => country === code).length;
  const homes = Object.keys(DOLLARS).filter((code) => names(code) >= HOME_NAMES);
  const home = homes.length === 1 ? (homes[0] as string) : null;
  return home !== null && names('USA') * HOME_NAMES <= names(home) ? (DOLLARS[home] as string) : null;
}
