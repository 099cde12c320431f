/** Adjectives that say what their subject thinks of somebody: "was critical of the law", "is alarmed by the raid". */
import type { Clause } from '../../syntax/index.ts';
import { wordsOf } from '../lexicon.ts';
import { lowerAt, type Reading } from '../reading.ts';

const ABOUT = new Set(['about', 'of']);
const AT = new Set(['about', 'at', 'by', 'over']);
const TO = new Set(['to']);
/** What leads to whom or what is meant; "is critical to the plan" judges nobody. */
const LEADING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...wordsOf('judging adjective')].map((word) => [word, ABOUT] as const),
  ...['grateful', 'loyal', 'opposed', 'thankful'].map((word) => [word, TO] as const),
  ...['alarmed', 'angry', 'appalled', 'concerned', 'dismayed', 'furious', 'outraged'].map((word) => [word, AT] as const),
]);

/** Whether a word judges what the preposition behind it leads to. */
export const isFelt = (reading: Reading, word: number): boolean =>
  LEADING.get(lowerAt(reading, word))?.has(lowerAt(reading, word + 1)) === true;

/** What an adjective or participle is felt about, or undefined. */
export const objectFelt = (reading: Reading, { obliques }: Clause, word: number): Clause['obliques'][number] | undefined => {
  const leading = LEADING.get(lowerAt(reading, word));
  return leading === undefined ? undefined : obliques.find(({ preposition }) => leading.has(preposition));
};
