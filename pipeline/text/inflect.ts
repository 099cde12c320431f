/** Plurals of English nouns. */

const IRREGULAR: Readonly<Record<string, string>> = { child: 'children', person: 'people' };

/** The plural of a noun; a noun in -s is taken for a plural already. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular !== undefined) return irregular;
  if (/(?:^|wo|\p{Ll})man$/u.test(noun)) return `${noun.slice(0, -3)}men`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:x|z|ch|sh)$/u.test(noun)) return `${noun}es`;
  return noun.endsWith('s') ? noun : `${noun}s`;
}
