/** What has been named so far in an article, looked up by position. */

import type { Entity } from '../../models/entities.ts';
import { gather } from '../../text/gather.ts';
import { countHead } from '../../text/search.ts';
import { firstFrom } from '../../text/span.ts';
import type { Document } from '../document.ts';
import { type Country, countryOfCapital } from './countries.ts';
import type { Naming } from './naming.ts';
import { isLetters } from './words.ts';

/** What stands further back than this is forgotten; a sentence may have no end. */
const MOST_BACK = 300;

export class Memory {
  readonly document: Document;
  readonly namings: readonly Naming[];
  /** The state that the article is about, or null. */
  readonly home: Country | null;
  /** Names, descriptions and pronouns that are resolved so far, in reading order. */
  readonly mentions: Naming[] = [];
  private readonly persons: readonly Naming[];
  private readonly personsByKey = new Map<string, readonly Naming[]>();
  private readonly byFirst: ReadonlyMap<number, Naming>;
  /** Head tokens of subjects: true in a main clause. */
  private readonly subjectHeads: ReadonlyMap<number, boolean>;

  constructor(document: Document, namings: readonly Naming[], home: Country | null) {
    this.document = document;
    this.namings = namings;
    this.home = home;
    this.persons = [
      ...new Map(
        gather(namings, (naming) => (naming.person === null ? [] : [[naming.entity.entity_id, naming] as const])).reverse(),
      ).values(),
    ].reverse();
    this.byFirst = new Map(namings.map((naming) => [naming.first, naming]));
    const clauses = document.syntax.clauses.filter(({ relation }) => relation !== 'infinitive' && relation !== 'ing');
    this.subjectHeads = new Map(
      gather(clauses, ({ subjects, relation }) => subjects.map(({ head }) => [head, relation === 'main'] as const)).sort(
        (a, b) => Number(a[1]) - Number(b[1]),
      ),
    );
  }

  /** The first token that begins at or after a position. */
  tokenAt(position: number): number {
    return firstFrom(this.document.tokens, position);
  }

  namingFrom(token: number): Naming | null {
    return this.byFirst.get(token) ?? null;
  }

  /** The persons of the article of whom something holds, each by a first naming; asked once per key. */
  personsWith(key: string, holds: (naming: Naming) => boolean): readonly Naming[] {
    const known = this.personsByKey.get(key);
    if (known !== undefined) return known;
    const found = this.persons.filter(holds);
    this.personsByKey.set(key, found);
    return found;
  }

  /** A first naming of the person with this id, or null. */
  personNamed(id: string): Naming | null {
    return this.persons.find(({ entity }) => entity.entity_id === id) ?? null;
  }

  /** Whether these tokens are a part of one name and not the whole of it. */
  isInsideName(first: number, endToken: number): boolean {
    const naming = this.namings[this.firstNaming(first + 1) - 1];
    return naming !== undefined && endToken <= naming.endToken && (first > naming.first || endToken < naming.endToken);
  }

  /** Namings that lie between two tokens. */
  namingsWithin(first: number, endToken: number): Naming[] {
    const found: Naming[] = [];
    for (let i = this.firstNaming(first); i < this.namings.length; i += 1) {
      const naming = this.namings[i] as Naming;
      if (naming.endToken > endToken) break;
      found.push(naming);
    }
    return found;
  }

  /** Mentions before a token, the nearest first, not more than so many sentences and {@link MOST_BACK} mentions back. */
  *before(token: number, sentences: number): Iterable<Naming> {
    const sentence = this.document.tokens[Math.min(token, this.document.tokens.length - 1)]?.sentence ?? 0;
    const end = countHead(this.mentions, ({ first }) => first < token);
    for (let i = end - 1; i >= Math.max(0, end - MOST_BACK); i -= 1) {
      const naming = this.mentions[i] as Naming;
      if (naming.sentence < sentence - sentences) return;
      if (naming.endToken <= token) yield naming;
    }
  }

  /** The mention that begins at a token, if it is resolved. */
  mentionAt(token: number): Naming | null {
    const mention = this.mentions[countHead(this.mentions, ({ first }) => first < token)];
    return mention?.first === token ? mention : null;
  }

  /** Whether a mention is the subject of a main clause, of another, or of none. */
  subjectOf({ first, endToken }: Naming): 'main' | 'other' | null {
    // "Ana Reyes QC"
    const letters = isLetters(this.document.tokens[endToken]?.lower ?? '') ? this.subjectHeads.get(endToken) : undefined;
    let main = letters;
    // "Doctors Without Borders": the head may stand before the end.
    for (let at = endToken - 1; main === undefined && at >= first; at -= 1) main = this.subjectHeads.get(at);
    return main === undefined ? null : main ? 'main' : 'other';
  }

  /** Whether the subject of a main clause ends in a token. */
  isMainSubject(head: number): boolean {
    return this.subjectHeads.get(head) === true;
  }

  /** Whether a place is the capital of its state. */
  isCapital({ name, country }: Entity): boolean {
    return country !== null && countryOfCapital(name)?.code === country;
  }

  private firstNaming(token: number): number {
    return countHead(this.namings, ({ first }) => first < token);
  }
}
