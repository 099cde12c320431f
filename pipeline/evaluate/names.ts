/** When two ways of writing a name mean the same one. */

/** A text with nothing left but its words: no case, accents, articles, possessives or punctuation. */
export function foldText(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(the|a|an)\b/gu, ' ')
    .trim()
    .replace(/\s+/gu, ' ');
}

/** The different words of a text. */
export const wordsOf = (text: string | null | undefined): ReadonlySet<string> => new Set(foldText(text).split(' ').filter(Boolean));

/** Whether two texts share a word. */
export function shareWord(a: string | null | undefined, b: string | null | undefined): boolean {
  const words = wordsOf(b);
  return [...wordsOf(a)].some((word) => words.has(word));
}

/** Whether all words of the shorter name stand in the longer, or at least half of the words of both are shared. */
export function isSameName(a: string | null | undefined, b: string | null | undefined): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size === 0 || right.size === 0) return left.size === right.size;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared === Math.min(left.size, right.size) || shared / (left.size + right.size - shared) >= 0.5;
}

type Alternatives = readonly (string | null)[] | undefined;

/** Whether a name is the one of the gold or one of its alternatives. */
export const isOneOfNames = (name: string | null | undefined, gold: string | null | undefined, others: Alternatives): boolean =>
  isSameName(name, gold) || (others ?? []).some((other) => isSameName(name, other));

/** Whether some name of a list is right; no name is right where the gold has none, or any with the alternative `*`. */
export function isSomeName(names: readonly string[], gold: readonly string[], others: Alternatives): boolean {
  if (gold.length === 0) return names.length === 0 || (others ?? []).includes('*');
  return names.some((name) => [...gold, ...(others ?? [])].some((right) => isSameName(name, right)));
}

/** Whether a value is the one of the gold or one of its alternatives, to the letter. */
export const isOneOfValues = (value: string | null | undefined, gold: string | null | undefined, others: Alternatives): boolean =>
  [gold ?? null, ...(others ?? [])].includes(value ?? null);
