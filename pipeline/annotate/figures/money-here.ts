/** Which money an article means by a sign or a name that several states share. */
import type { Document } from '../document.ts';
import type { EntityAnnotation } from '../entities/index.ts';
import type { Measured } from './item/inherit.ts';
import { centOf, homeCurrencyOf, isCent } from './quantity/home-currency.ts';
import { dollarOf, homeDollarOf } from './quantity/money.ts';
import type { Quantity } from './quantity/quantity.ts';

export interface Money {
  /** What "$" means here, where it is not the dollar of the United States; else null. */
  readonly dollar: string | null;
  /** The unit, or the currency that a shared sign or name stands for in this article. */
  readonly unitOf: (quantity: Quantity) => string;
}

export function readMoney({ raw }: Document, { mentions }: EntityAnnotation, figures: readonly Measured[]): Money {
  const countries = mentions.map(({ entity }) => entity.country);
  const currencies = figures.flatMap(({ draft }) => draft.quantity.currency ?? []);
  const isDollar = currencies.some((currency) => currency.term === '$' || isCent(currency));
  // By a prefixed dollar that the text prints, or by the country it tells of.
  const dollar = isDollar ? (dollarOf(raw) ?? homeDollarOf(raw, countries)) : null;
  const cent = isDollar ? (centOf(currencies) ?? dollar) : null;
  const unitOf = ({ currency, unit }: Quantity): string => {
    if (currency === null) return unit;
    if (isCent(currency)) return cent ?? unit;
    return currency.term === '$' ? (dollar ?? unit) : (homeCurrencyOf(currency, countries) ?? unit);
  };
  return { dollar, unitOf };
}
