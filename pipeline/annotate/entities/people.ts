/** The persons of one article: full names, and who a surname means. */

import type { Entity } from '../../models/entities.ts';
import { foldName, slugOf } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { countHead } from '../../text/search.ts';
import { onOneLine } from '../../text/shape.ts';
import type { Candidate } from './candidate.ts';
import { stateOf } from './institutions.ts';
import { findTerms, newEntity } from './known.ts';
import type { PrintedRole } from './roles.ts';
import { FULL_TITLES, type Gender, GIVEN_NAMES, HONORIFICS, nameWords, PARTICLES } from './words.ts';

export interface Person {
  /** Grows to the fullest name, so that all mentions share it. */
  entity: Entity;
  gender: Gender;
  /** As printed in the article, first seen; the role of the lexicon does not count. */
  role: string | null;
  readonly nouns: Set<string>;
  words: readonly string[];
  /** Token positions of the full namings, ascending. */
  readonly seen: number[];
  /** The full namings that are the subject of their sentence. */
  readonly leading: Candidate[];
  /** The last naming by the surname alone. */
  alone: Candidate | null;
  readonly known: boolean;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The words of a name without suffixes. */
const wordsOf = remember((name): readonly string[] => {
  const words = name.trim().split(/\s+/u).map(foldName);
  while (words.length > 1 && SUFFIXES.has(words.at(-1) as string)) words.pop();
  return words;
});

/** "le drian" for Jean-Yves Le Drian: the last word with the particles before it. */
function surnameOf(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 1 && PARTICLES.has(words[from - 1] as string)) from -= 1;
  return words.slice(from).join(' ');
}

/** One key for the usual transliterations of a Slavic or Arabic surname: Zelensky, Zelenskiy, Zelenskyy. */
const soundOf: (word: string) => string = remember((word) =>
  word
    .replace(/(?:iy|yy|ii|yi|ij|yj)$/u, 'y')
    .replace(/i$/u, 'y')
    .replace(/kh/gu, 'h')
    .replace(/(?:ou|oo)/gu, 'u')
    .replace(/w/gu, 'v')
    .replace(/(.)\1/gu, '$1'),
);

/** "JOHN O'BRIEN" is John O'Brien; a name with small letters stays as it is. */
const calm = (name: string): string =>
  /\p{Ll}/u.test(name) || !/\p{L}{3}/u.test(name) ? name : name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** Titles that stand before a given name: "Sir John". */
const BY_GIVEN_NAME = nameWords('title of a given name');

export class People {
  private readonly bySurname = new Map<string, Person[]>();
  private readonly byGiven = new Map<string, Person[]>();
  private readonly byMiddle = new Map<string, Person[]>();
  private readonly byId = new Map<string, Person>();

  /** A person of the lexicons. */
  addKnown(entity: Entity, gender: Gender, { first }: Candidate, role: PrintedRole, isNew: boolean): Person {
    let person = this.byId.get(entity.entity_id);
    if (person === undefined) {
      person = {
        entity,
        gender,
        role: null,
        nouns: new Set(),
        words: wordsOf(entity.name),
        seen: [],
        leading: [],
        alone: null,
        known: true,
      };
      this.index(person, [entity.name, ...entity.aliases]);
    }
    note(person, role);
    if (isNew) person.seen.push(first);
    return person;
  }

  /** A person by the name that the article prints; the same person where first and last word agree. */
  add(candidate: Candidate, role: PrintedRole): Person {
    const { printed: name } = candidate;
    const words = wordsOf(name);
    const same = this.sameAs(words);
    if (same !== null) {
      if (!same.known && words.length > same.words.length) this.rename(same, name, words);
      note(same, role);
      same.seen.push(candidate.first);
      return same;
    }
    const gender = genderOf(words, candidate, role);
    const entity = newEntity('person', calm(onOneLine(name)), { country: countryOfRole(role.text), role: role.text });
    const person: Person = {
      entity,
      gender,
      role: null,
      nouns: new Set(),
      words,
      seen: [candidate.first],
      leading: [],
      alone: null,
      known: false,
    };
    note(person, role);
    this.index(person, [name]);
    return person;
  }

  private rename(person: Person, name: string, words: readonly string[]): void {
    const printed = onOneLine(name);
    person.entity = { ...person.entity, entity_id: `person/${slugOf(printed)}`, name: printed, aliases: [person.entity.name] };
    person.words = words;
    this.byId.set(person.entity.entity_id, person);
  }

  private index(person: Person, names: readonly string[]): void {
    this.byId.set(person.entity.entity_id, person);
    for (const name of names) {
      const words = wordsOf(name);
      push(this.bySurname, soundOf(surnameOf(words)), person);
      push(this.bySurname, soundOf(words.at(-1) as string), person);
      push(this.bySurname, soundOf(surnameOf(words).replace(/^(?:al|el) /u, '')), person);
      if (words.length > 1) push(this.byGiven, words[0] as string, person);
      for (const word of words.slice(1, -1)) if (word.length > 3) push(this.byMiddle, soundOf(word), person);
    }
  }

  /** The person with this first and last word, if the article has named one. */
  private sameAs(words: readonly string[]): Person | null {
    const list = this.bySurname.get(soundOf(words.at(-1) as string)) ?? [];
    const [first] = words as [string];
    return (
      list.find((person) => words.length > 1 && agree(first, person.words[0] as string)) ?? (words.length === 1 ? (list[0] ?? null) : null)
    );
  }

  /** Whom a printed name means here: by full name, else by surname, else by given name. */
  find(candidate: Candidate, role: PrintedRole): Person | null {
    const { printed, first, guess, title } = candidate;
    const words = wordsOf(printed);
    if (words.length > 1 && guess !== 'single') {
      const same = this.sameAs(words);
      if (same !== null) return same;
    }
    const named = this.bySurname.get(soundOf(words.join(' '))) ?? [];
    const [word] = words as [string];
    // "López" of Andrés Manuel López Obrador, then "Andrés".
    const others =
      words.length > 1
        ? []
        : (this.byMiddle.get(soundOf(word)) ?? (title === null || BY_GIVEN_NAME.has(title) ? this.byGiven.get(word) : undefined) ?? []);
    const chosen = choose(named.length > 0 ? named : others, first, role, title);
    if (chosen !== null && words.length === 1 && named.length > 0) chosen.alone = candidate;
    return chosen;
  }

  /** Everybody whom this surname can mean. */
  namesakes({ printed }: Candidate): readonly Person[] {
    return this.bySurname.get(soundOf(wordsOf(printed).join(' '))) ?? [];
  }
}

/** "Peruvian President": the state that a printed role begins with. */
function countryOfRole(role: string | null): string | null {
  const words = role?.split(' ') ?? [];
  for (const length of [2, 1]) {
    const state = stateOf(
      findTerms(
        words
          .slice(0, length)
          .join(' ')
          .replace(/['’]s$/u, ''),
      ),
    );
    if (state !== undefined) return state.code;
  }
  return null;
}

const agree = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b)) || soundOf(a) === soundOf(b);

function push<K>(map: Map<K, Person[]>, key: K, person: Person): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else if (!list.includes(person)) list.push(person);
}

function note(person: Person, role: PrintedRole): void {
  person.role ??= role.text;
  // What the lexicons say of a known person stands.
  if (!person.known && person.entity.role === null && role.text !== null)
    person.entity = { ...person.entity, role: role.text, country: person.entity.country ?? countryOfRole(role.text) };
  person.gender ??= role.gender;
  if (role.noun === null) return;
  person.nouns.add(role.noun);
  const full = FULL_TITLES.get(role.noun);
  if (full !== undefined) person.nouns.add(full);
}

function genderOf(words: readonly string[], { title }: Candidate, role: PrintedRole): Gender {
  const byTitle = title === null ? null : (HONORIFICS.get(title) ?? null);
  // Before the role: a chairman may be a woman.
  const byName = words.length > 1 ? GIVEN_NAMES.get(words[0] as string) : null;
  return byTitle ?? byName ?? role.gender;
}

/** How near a full name must stand to settle whose surname follows, in tokens. */
const NEAR = 60;

/**
 * Of several with one surname: whose role or gender is printed here; else whose it was alone before, since a namesake who is only mentioned
 * keeps the given name; else who was named in full just before, else who is named in full most.
 */
function choose(list: readonly Person[], at: number, role: PrintedRole, title: string | null): Person | null {
  if (list.length < 2) return list[0] ?? null;
  const gender = role.gender ?? (title === null ? null : (HONORIFICS.get(title) ?? null));
  const last = bearerBefore(list, at);
  const score = (person: Person): number => {
    const before = countHead(person.seen, (seen) => seen <= at);
    const distance = at - (person.seen[before - 1] ?? Number.NEGATIVE_INFINITY);
    const fits =
      (role.noun !== null && person.nouns.has(role.noun) ? 1e7 : 0) +
      (gender === null || person.gender === null ? 0 : person.gender === gender ? 5e6 : -1e7) -
      // "Trump" is not Donald Trump Jr. where both are named.
      (SUFFIXES.has(foldName(person.entity.name).split(' ').at(-1) as string) ? 2e6 : 0) +
      (person === last ? 3e6 : 0);
    return fits + (distance <= NEAR ? 1e6 - distance : Math.min(before, 99) * 1000 - Math.min(distance, 1e5) / 1e3);
  };
  return list.reduce((best, person) => (score(person) > score(best) ? person : best));
}

/** Who bore the surname alone last, before a position. */
const bearerBefore = (list: readonly Person[], at: number): Person | null =>
  list.reduce<Person | null>((last, person) => {
    const isLater = person.alone !== null && person.alone.first < at && person.alone.first > (last?.alone?.first ?? -1);
    return isLater && !list.some((other) => other !== person && leadsSince(other, person.alone as Candidate, at)) ? person : last;
  }, null);

/** "Bill Clinton came too. Clinton said": whoever has led a sentence since has taken the surname over. */
const leadsSince = ({ leading }: Person, alone: Candidate, at: number): boolean =>
  leading.some(({ first, sentence }) => first > alone.first && first < at && sentence > alone.sentence);
