/** Which state's money a name stands for that several states share: "pesos" in a report from Bogotá. */
import { loadLexicon } from '../../../lexicons/load.ts';
import type { Currency } from './money.ts';

const entries = loadLexicon('shared-currencies', ['term', 'country', 'code', 'note']);
const terms = new Set(entries.map(({ term }) => term));
/** "kroner", "kronor" */
const SINGULARS: Readonly<Record<string, string>> = { kroner: 'krone', kronor: 'krona', rs: 'rupee', 'rs.': 'rupee' };

/** The name in the singular, or null where no two states share it. */
function sharedName({ term }: Currency): string | null {
  const lower = term.toLowerCase();
  const singular = SINGULARS[lower] ?? lower.replace(/s$/u, '');
  return terms.has(singular) ? singular : null;
}

/**
 * The code of a shared name in an article, or null where the name is not shared or no state that has it is named.
 * @param countries the states of all that the article names, one for each mention
 */
export function homeCurrencyOf(currency: Currency, countries: readonly (string | null)[]): string | null {
  const name = sharedName(currency);
  if (name === null) return null;
  const counted = entries
    .filter(({ term }) => term === name)
    .map(({ country, code }) => ({ code, count: countries.filter((other) => other === country).length }));
  const most = Math.max(...counted.map(({ count }) => count));
  const found = counted.filter(({ count }) => count === most);
  return most > 0 && found.length === 1 ? (found[0]?.code ?? null) : null;
}

/** "11.2 cents a share" */
export const isCent = ({ term }: Currency): boolean => /^cents?$/iu.test(term);

/** Money other than dollars of which a hundredth is a cent. */
const OF_CENTS = new Set(['EUR', 'ZAR', 'KES', 'TZS', 'UGX', 'NAD', 'LKR', 'MUR', 'ANG', 'SLE']);

/** The money whose cents an article counts: that of its sums, where they are all of one that has cents and is no dollar; else null. */
export function centOf(currencies: readonly Currency[]): string | null {
  const codes = new Set(currencies.filter((currency) => !isCent(currency)).map(({ code }) => code));
  const [only] = codes;
  return codes.size === 1 && only !== undefined && OF_CENTS.has(only) ? only : null;
}
