/** Figures as users of other tools write them; the mapping is `figure-crosswalk.csv`. */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Figure } from '../../models/figures.ts';

const BY_QUALIFIER = new Map(
  loadLexicon('figure-crosswalk', ['qualifier', 'cqe', 'acled', 'note']).map((entry) => [entry.qualifier, entry]),
);

type Stated = Pick<Figure, 'value' | 'lower' | 'upper' | 'qualifier' | 'measure' | 'unit'>;

/** Change symbol and value as in CQE (Almasian et al., EMNLP 2023): = exact, ~ about, < less than, > more than; a range by its middle. */
export function toCqe({ value, lower, upper, qualifier }: Stated): {
  readonly change: '=' | '~' | '<' | '>';
  readonly value: number | null;
} {
  const change = entryOf(qualifier).cqe as '=' | '~' | '<' | '>';
  return { change, value: value ?? (lower !== null && upper !== null ? (lower + upper) / 2 : lower) };
}

/**
 * Fatalities as a whole number after the convention of the ACLED codebook: the reported figure, of a range the lowest number,
 * of "dozens" 12 and "hundreds" 100; null where the figure counts no dead.
 */
export function toAcledFatalities(figure: Stated): number | null {
  if (figure.measure !== 'killed' || figure.unit !== 'count') return null;
  const number = entryOf(figure.qualifier).acled === 'value' ? figure.value : figure.lower;
  return number === null ? null : Math.round(number);
}

function entryOf(qualifier: Figure['qualifier']) {
  const entry = BY_QUALIFIER.get(qualifier);
  if (entry === undefined) throw new Error(`lexicon figure-crosswalk.csv: no line for the qualifier ${qualifier}`);
  return entry;
}
