/** Comparison forms of names. Stored text is never changed by them. */

// Letters that Unicode does not decompose into a base letter and a mark.
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII itself
const ASCII = /^[\x00-\x7f]*$/u;

/** Lower case without accents, apostrophes and full stops; hyphens become spaces. `Kurdistan Workers' Party` and `U.S.` fold to `kurdistan workers party` and `us`. */
export function foldName(name: string): string {
  let folded = name.toLowerCase();
  if (!ASCII.test(folded)) {
    folded = folded
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[ıłøđðþßæœə]/gu, (letter) => PLAIN[letter] ?? letter);
  }
  return folded
    .replace(/['’‘ʼʻ`´.]/gu, '')
    .replace(/[\s\-‐-―/]+/gu, ' ')
    .trim();
}

/** The tail of an entity id: ASCII lower case words joined by hyphens. */
export function slugOf(name: string): string {
  const slug = foldName(name)
    .replace(/&/gu, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slug === '' ? 'unnamed' : slug;
}
