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
  /** The currency of a bare number that is compared with a sum before it; else null. */
  readonly comparedWith: (at: number) => Quantity | null;
}

export function readMoney({ raw }: Document, { mentions }: EntityAnnotation, figures: readonly Measured[]): Money {
  const countries = mentions.flatMap(({ entity, form }) => (form === 'pronoun' ? [] : entity.country));
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
  return {
    dollar,
    unitOf,
    comparedWith: (at) => comparedSum(raw, figures, at),
  };
}

/** "rose to 212 billion pesos, from 179 billion": what stands before a number that a sum is compared with. */
const COMPARING = /\b(?:from|than|against|versus|compared (?:to|with)|up from|down from|and|to) (?:the |about |around |nearly )?$/iu;
const BEHIND =
  /^(?:[,.;)]|$| (?:a |one |two )?(?:years?|quarters?|months?|weeks?) (?:earlier|ago|before)\b| (?:in|last|the previous|that)\b)/u;
/** "recovered 4.3 billion reais of a total of 14.7 billion" */
const OF_TOTAL = /\b(?:of|out of|from) an? (?:total|combined|overall) (?:of )?$/iu;
/** "gave 1 million francs and asked for 100 million more" */
const MORE = /^ more(?:[,.;)]|$| (?:in|from|to|for|over|by|this|next|if|when|on)\b)/u;
/** Smaller numbers may count anything. */
const SUM = 1e6;

function comparedSum(raw: string, figures: readonly Measured[], at: number): Quantity | null {
  const draft = (figures[at] as Measured).draft;
  const { quantity, sentence, counted } = draft;
  if (quantity.dimension !== null || (quantity.value ?? 0) < SUM || quantity.numeral.scale < SUM || counted.item !== null) return null;
  const lead = raw.slice(Math.max(sentence.start, draft.start - 30), draft.start);
  const rest = raw.slice(draft.end, Math.min(sentence.end, draft.end + 24));
  if (!OF_TOTAL.test(lead) && !MORE.test(rest) && !(COMPARING.test(lead) && BEHIND.test(rest))) return null;
  const before = figures[at - 1]?.draft;
  // "212 billion pesos ($303 million) in the year, from 179 billion": the sum in brackets only turns the first.
  const isTurned = before !== undefined && raw[before.start - 1] === '(';
  const sum = isTurned ? figures[at - 2]?.draft : before;
  const first = sum?.quantity.dimension === 'time' ? figures[at - 3]?.draft : sum;
  return first?.sentence === sentence && first.quantity.currency !== null ? first.quantity : null;
}
