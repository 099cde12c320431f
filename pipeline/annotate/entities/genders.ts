/** The gender of persons whose name does not tell it, from the pronouns that follow: "Norhaya Macabago counts the doors of her brother". */
import type { Token } from '../token.ts';
import type { Naming } from './naming.ts';
import { isPeopleNoun } from './nouns.ts';
import type { Person } from './people.ts';
import type { Gender } from './words.ts';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'his', 'him', 'himself'].map((word) => [word, 'm'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'f'] as const),
]);

/** Reads the sentences that name one person, and that person as a subject; where the pronouns disagree nothing is told. */
export function readGenders(
  tokens: readonly Token[],
  sentences: readonly { readonly endToken: number }[],
  namings: readonly Naming[],
  isSubject: (naming: Naming) => boolean,
): void {
  const told = new Map<Person, Set<Gender>>();
  for (let i = 0; i < namings.length; ) {
    const { sentence } = namings[i] as Naming;
    let end = i;
    while (namings[end]?.sentence === sentence) end += 1;
    const naming = soleSubject(namings, i, end, isSubject);
    i = end;
    if (naming?.person == null) continue;
    const genders = told.get(naming.person) ?? new Set<Gender>();
    let next = end;
    while (namings[next]?.sentence === sentence + 1 && namings[next]?.person === null) next += 1;
    const stop = namings[next]?.first ?? tokens.length;
    readPronouns(tokens, naming, Math.min(stop, sentences[sentence + 1]?.endToken ?? tokens.length), genders);
    told.set(naming.person, genders);
  }
  for (const [person, genders] of told) if (genders.size === 1) person.gender = [...genders][0] as Gender;
}

/** The pronouns behind a name, in its sentence and on in the next up to a noun for somebody else. */
function readPronouns(tokens: readonly Token[], { endToken, sentence }: Naming, end: number, genders: Set<Gender>): void {
  for (let at = endToken; at < end; at += 1) {
    const token = tokens[at] as Token;
    if (token.sentence !== sentence && token.pos === 'NOUN' && isPeopleNoun(token)) return;
    const gender = GENDERS.get(token.lower);
    if (gender !== undefined) genders.add(gender);
  }
}

/** The one person that the namings of a sentence name, of unknown gender and a subject; null where there is none. */
function soleSubject(namings: readonly Naming[], from: number, end: number, isSubject: (naming: Naming) => boolean): Naming | null {
  let found: Naming | null = null;
  for (let at = from; at < end; at += 1) {
    const naming = namings[at] as Naming;
    if (naming.person === null) continue;
    if (naming.person.gender !== null || (found !== null && naming.person !== found.person)) return null;
    found ??= isSubject(naming) ? naming : null;
    if (found === null) return null;
  }
  return found;
}
