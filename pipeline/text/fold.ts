/** Comparison forms of names. Stored text is never changed by them. */
import { remember } from './remember.ts';

// Letters that Unicode does not decompose into a base letter and a mark.
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ə: 'a' };

/** Words of ASCII with single spaces, none of which holds a mark that is folded. */
const EVEN = /^[!-&(-,0-_a-~]+(?: [!-&(-,0-_a-~]+)*$/u;

/** Lower case without accents, apostrophes and full stops; hyphens become spaces. `Kurdistan Workers' Party` and `U.S.` fold to `kurdistan workers party` and `us`. */
export function foldName(name: string): string {
  return EVEN.test(name) ? name.toLowerCase() : (foldPlain(name) ?? foldAny(name));
}

/** {@link foldName} of a single word. */
export const foldWord: (word: string) => string = remember(foldName);

/** The same for ASCII with curly apostrophes and dashes, which most names are, in one pass; null for all else. */
function foldPlain(name: string): string | null {
  let folded = '';
  let space = false;
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i);
    // Apostrophe, full stop, grave accent, curly apostrophes.
    if (code === 39 || code === 46 || code === 96 || code === 0x2018 || code === 0x2019) continue;
    // White space, hyphen, slash, dashes.
    if (code === 32 || code === 45 || code === 47 || (code >= 9 && code <= 13) || (code >= 0x2010 && code <= 0x2015)) {
      space = folded !== '';
      continue;
    }
    if (code >= 128) return null;
    if (space) folded += ' ';
    space = false;
    folded += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : name[i];
  }
  return folded;
}

function foldAny(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøđðþßæœə]/gu, (letter) => PLAIN[letter] ?? letter)
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
