/** Candidates to namings: which entity each name of the article means, persons clustered by surname, acronyms by their definition. */
import type { Entity } from '../../models/entities.ts';
import { foldName } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Document, Token } from '../document.ts';
import type { Dropped } from '../rule.ts';
import { countryOfAlpha2 } from './countries.ts';
import { findCities } from './gazetteer.ts';
import { readChunks } from './items.ts';
import { findTerms, newEntity, type Term } from './known.ts';
import { People, type Person } from './people.ts';
import { chooseCity, cityEntity, divisionOf, readWithin, type Within } from './places.ts';
import { type Candidate, readCandidates } from './read-chunk.ts';
import { makeReading } from './reading.ts';
import { type PrintedRole, printedRole } from './roles.ts';
import {
  AMBIGUOUS_PLACES,
  GIVEN_NAMES,
  HONORIFICS,
  isAllCaps,
  NOT_ORGANIZATIONS,
  ORGANIZATION_HEADS,
  PLACE_BEGINNINGS,
  PLACE_PREPOSITIONS,
  ROLE_NOUNS,
  SPEECH_VERBS,
  THING_HEADS,
} from './words.ts';

/** One naming of an entity. */
export interface Naming extends Span {
  readonly first: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly entity: Entity;
  readonly rule: string;
  /** The state's adjective or people ("Russian", "Russians"), which modifies or stands for the state. */
  readonly demonym: 'adjective' | 'people' | null;
  /** An institution by which the state acts ("Russian army"). */
  readonly state: boolean;
  readonly person: Person | null;
}

export interface IdentifiedNames {
  readonly namings: readonly Naming[];
  readonly dropped: readonly Dropped[];
}

type Decision = {
  readonly entity: Entity;
  readonly rule: string;
  readonly person?: Person;
  readonly demonym?: 'adjective' | 'people';
  readonly state?: boolean;
};

/** Reads the article's candidates once for what they define, and once more to say what each means. */
export function identifyNames(document: Document): IdentifiedNames {
  const reading = makeReading(document);
  const candidates: Candidate[] = [];
  for (const sentence of document.sentences) {
    if (sentence.firstToken === sentence.endToken) continue;
    for (const chunk of readChunks(reading, sentence)) candidates.push(...readCandidates(chunk, reading));
  }
  const reader = new NameReader(document, candidates, reading.lowerCase);
  return reader.read();
}

/** Holds what the candidates of one article tell about each other. */
class NameReader {
  private readonly people = new People();
  private readonly acronyms = new Map<string, Entity>();
  private readonly organizations = new Map<string, Entity>();
  private readonly weights = new Map<string, number>();
  private readonly cities = new Map<string, Entity | null>();
  private readonly dropped: Dropped[] = [];
  /** Capitalised words that stand alone somewhere: surnames, if they end a longer name. */
  private readonly alone: ReadonlySet<string>;
  private readonly document: Document;
  private readonly candidates: readonly Candidate[];
  private readonly lowerCase: ReadonlySet<string>;

  constructor(document: Document, candidates: readonly Candidate[], lowerCase: ReadonlySet<string>) {
    this.document = document;
    this.candidates = candidates;
    this.lowerCase = lowerCase;
    this.alone = new Set(candidates.flatMap(({ guess, item }) => (guess === 'single' ? [item.folded] : [])));
  }

  read(): IdentifiedNames {
    const roles = this.candidates.map((candidate) => printedRole(this.document, candidate));
    for (const candidate of this.candidates) this.weighCountry(candidate);
    this.candidates.forEach((candidate, index) => {
      this.register(candidate, roles[index] as PrintedRole);
    });
    const namings: Naming[] = [];
    this.candidates.forEach((candidate, index) => {
      const { start, end } = this.spanOf(candidate);
      const decision = this.decide(candidate, roles[index] as PrintedRole);
      if (typeof decision === 'string') this.dropped.push({ table: 'mentions', rule: 'mention.name', start, end, reason: decision });
      else
        namings.push({
          start,
          end,
          first: candidate.first,
          endToken: candidate.endToken,
          sentence: candidate.sentence,
          entity: decision.entity,
          rule: decision.rule,
          demonym: decision.demonym ?? null,
          state: decision.state ?? false,
          person: decision.person ?? null,
        });
    });
    return { namings, dropped: this.dropped };
  }

  private spanOf({ first, endToken }: Candidate): Span {
    const { tokens } = this.document;
    return { start: (tokens[first] as Token).start, end: (tokens[endToken - 1] as Token).end };
  }

  private printed(candidate: Candidate): string {
    const { start, end } = this.spanOf(candidate);
    return this.document.raw.slice(start, end);
  }

  /** Counts the states that the article names, for the choice between places. */
  private weighCountry({ item }: Candidate): void {
    const add = (code: string | null, weight: number): void => {
      if (code !== null) this.weights.set(code, (this.weights.get(code) ?? 0) + weight);
    };
    if (item.institution !== null) add(item.institution.country?.code ?? null, 1);
    const term = item.terms[0];
    if (term?.type === 'demonym') add(term.country.code, 1);
    else if (term?.type === 'alias') add(countryOfPlace(term), 0.5);
    else if (term?.type === 'entity' && !term.short) {
      add(term.entity.country, term.entity.kind === 'country' ? 1 : 0.5);
      if (term.sector === 'state' && term.entity.kind === 'place') add(divisionOf(term.entity), 1);
    }
  }

  /** Whatever the first reading makes sure of: persons by full name, organisations and their acronyms. */
  private register(candidate: Candidate, role: PrintedRole): void {
    const known = this.knownEntity(candidate);
    if (known?.entity.kind === 'person' && !known.short) this.people.addKnown(known.entity, known.gender, candidate, role, true);
    else if (known !== null) this.defineAcronym(candidate, known.entity);
    else if (candidate.guess === 'institution' && candidate.item.institution !== null)
      this.defineAcronym(candidate, candidate.item.institution.entity);
    else if (candidate.guess === 'organization') this.defineAcronym(candidate, this.organizationOf(candidate));
    else if (candidate.guess === 'person' || (candidate.guess === 'several' && this.isPerson(candidate, role)))
      this.people.add(this.printed(candidate), candidate, role);
  }

  private knownEntity(candidate: Candidate): Extract<Term, { type: 'entity' }> | null {
    const terms = findTerms(this.printed(candidate))
      .filter((term) => term.type === 'entity')
      .filter((term) => this.isInContext(term));
    return terms.find((term) => term.entity.country !== null && this.weights.has(term.entity.country)) ?? terms[0] ?? null;
  }

  /** A surname alone is the world-known person's only where the article has to do with that person's state. */
  private isInContext({ needsContext, entity }: Extract<Term, { type: 'entity' }>): boolean {
    return !needsContext || entity.country === null || (this.weights.get(entity.country) ?? 0) >= 1;
  }

  /** "Syrian Democratic Forces (SDF)": the letters in brackets are another name. */
  private defineAcronym({ endToken }: Candidate, entity: Entity): void {
    const { tokens } = this.document;
    const [open, word, close] = [tokens[endToken], tokens[endToken + 1], tokens[endToken + 2]];
    if (open?.text !== '(' || close?.text !== ')' || word === undefined) return;
    if (/^\p{Lu}[\p{L}\d&]+$/u.test(word.text)) this.acronyms.set(foldName(word.text), entity);
  }

  private organizationOf(candidate: Candidate): Entity {
    const printed = this.printed(candidate).replace(/\s+/gu, ' ');
    const key = foldName(printed);
    const known = this.organizations.get(key);
    if (known !== undefined) return known;
    const first = candidate.item.terms[0];
    const country = first?.type === 'demonym' ? first.country.code : first?.type === 'entity' ? first.entity.country : null;
    const entity = newEntity('organization', printed, { country });
    this.organizations.set(key, entity);
    return entity;
  }

  /** Whether several capitalised words are a person: a title, a role, an age, a verb of speech, or the surname alone elsewhere. */
  private isPerson(candidate: Candidate, role: PrintedRole): boolean {
    const words = this.printed(candidate).split(/[\s-]+/u);
    if (words.length > 4) return false;
    if (role.text !== null || candidate.title !== null) return true;
    const { tokens } = this.document;
    const [next, after] = [tokens[candidate.endToken], tokens[candidate.endToken + 1]];
    if (next?.text === ',' && after !== undefined && /^\d{2}$/u.test(after.text)) return true;
    if (next?.pos === 'VERB' && SPEECH_VERBS.has(next.lemma)) return true;
    const folded = words.map(foldName);
    if (GIVEN_NAMES.has(folded[0] as string) && !(isAllCaps(words.join('')) && words.length > 3)) return true;
    if (PLACE_BEGINNINGS.has(folded[0] as string) || findCities(this.printed(candidate)).length > 0) return false;
    if (this.alone.has(folded.at(-1) as string)) return true;
    // Two or three strange words in a row are a person more often than anything else.
    return words.length < 4 && words.every((word, i) => !isAllCaps(word) && !this.isCommon(folded[i] as string));
  }

  private isCommon(word: string): boolean {
    return word.length < 2 || this.lowerCase.has(word) || THING_HEADS.has(word) || ORGANIZATION_HEADS.has(word) || /\d/u.test(word);
  }

  private decide(candidate: Candidate, role: PrintedRole): Decision | string {
    if (candidate.guess === 'institution' && candidate.item.institution !== null) return this.decideInstitution(candidate);
    const printed = this.printed(candidate);
    const person = this.people.find(printed, candidate, role);
    const known = this.knownEntity(candidate);
    if (known !== null && known.entity.kind === 'person' && !known.short)
      return {
        entity: known.entity,
        rule: 'mention.person',
        person: this.people.addKnown(known.entity, known.gender, candidate, role, false),
      };
    if (known !== null && known.entity.kind !== 'person' && !(candidate.title !== null && person !== null))
      return this.decideKnown(candidate, known);
    if (person !== null && (candidate.guess !== 'single' || !this.isPlaceHere(candidate)))
      return { entity: person.entity, rule: 'mention.person', person };
    if (known !== null)
      return {
        entity: known.entity,
        rule: 'mention.known',
        person: this.people.addKnown(known.entity, known.gender, candidate, role, false),
      };
    const demonym = findTerms(printed).find((term) => term.type === 'demonym');
    if (demonym !== undefined) return { entity: demonym.entity, rule: 'mention.demonym', demonym: demonym.form };
    const acronym = this.acronyms.get(foldName(printed));
    if (acronym !== undefined) return { entity: acronym, rule: 'mention.acronym' };
    const city = this.cityAt(candidate);
    if (city !== null) return { entity: city, rule: 'mention.place' };
    return this.decideUnknown(candidate, printed, role);
  }

  private decideInstitution({ item }: Candidate): Decision {
    const { entity, country, sort, state } = item.institution as NonNullable<Candidate['item']['institution']>;
    if (country !== null) return { entity, rule: 'mention.institution', state };
    // "the Defence Ministry" is the one that the article has named with its state.
    for (const { item: other } of this.candidates) {
      if (other.institution !== null && other.institution.sort === sort && other.institution.country !== null)
        return { entity: other.institution.entity, rule: 'mention.institution', state };
    }
    return { entity, rule: 'mention.institution', state };
  }

  private decideKnown(candidate: Candidate, { entity }: Extract<Term, { type: 'entity' }>): Decision {
    // "Georgia" the US state, where the article speaks of the United States and not of Tbilisi.
    const same = findTerms(this.printed(candidate)).flatMap((term) =>
      term.type === 'entity' && term.entity.kind !== 'person' ? [term.entity] : [],
    );
    const weight = ({ country }: Entity): number => (country === null ? 0 : (this.weights.get(country) ?? 0));
    const chosen = same.length > 1 ? same.reduce((best, other) => (weight(other) > weight(best) + 1 ? other : best)) : entity;
    return { entity: chosen, rule: chosen.kind === 'country' ? 'mention.country' : 'mention.known' };
  }

  private isPlaceHere(candidate: Candidate): boolean {
    const before = this.document.tokens[candidate.first - 1];
    return (
      candidate.title === null && before !== undefined && /^(?:in|at|near|outside)$/u.test(before.lower) && this.cityAt(candidate) !== null
    );
  }

  private decideUnknown(candidate: Candidate, printed: string, role: PrintedRole): Decision | string {
    const { guess, title, initial } = candidate;
    if (guess === 'organization') return { entity: this.organizationOf(candidate), rule: 'mention.organization' };
    if (guess === 'place') return { entity: newEntity('place', printed.replace(/\s+/gu, ' ')), rule: 'mention.place' };
    if (guess === 'several')
      return this.lowerCase.has(printed.toLowerCase()) ? 'a common word' : 'several capitalised words without a sign of what they name';
    if ((title !== null && !initial && !this.isBodyWord(candidate)) || this.isPersonAlone(candidate, role)) {
      const person = this.people.add(printed, candidate, role);
      return { entity: person.entity, rule: 'mention.person', person };
    }
    if (this.isAcronym(candidate, printed)) {
      const entity = newEntity('organization', printed);
      return { entity, rule: 'mention.acronym' };
    }
    return 'a capitalised word that nothing tells more about';
  }

  /** A surname that the article never gives in full, with a role or a verb of speech beside it. */
  private isPersonAlone(candidate: Candidate, role: PrintedRole): boolean {
    const { endToken, item } = candidate;
    if (
      this.lowerCase.has(item.folded) ||
      item.folded.length < 3 ||
      ORGANIZATION_HEADS.has(item.folded) ||
      THING_HEADS.has(item.folded) ||
      ROLE_NOUNS.has(item.folded)
    )
      return false;
    if (isAllCaps((this.document.tokens[item.first] as Token).text)) return false;
    const next = this.document.tokens[endToken];
    return role.text !== null || (next?.pos === 'VERB' && /^(?:said|says|told|tells|added|adds)$/u.test(next.lower));
  }

  private isBodyWord({ item: { folded } }: Candidate): boolean {
    return ORGANIZATION_HEADS.has(folded) || THING_HEADS.has(folded);
  }

  private isAcronym({ first }: Candidate, printed: string): boolean {
    const { tokens } = this.document;
    const { pos } = tokens[first] as Token;
    // One of several words in capitals is shouted.
    if ([tokens[first - 1], tokens[first + 1]].some((neighbour) => neighbour !== undefined && isAllCaps(neighbour.text))) return false;
    const shaped = isAllCaps(printed) && printed.length <= 7 && (pos === 'PROPN' || pos === 'NOUN');
    return shaped && !this.lowerCase.has(printed.toLowerCase()) && !NOT_ORGANIZATIONS.has(foldName(printed));
  }

  /** The city that a candidate names, or null where it is none or too doubtful. */
  private cityAt(candidate: Candidate): Entity | null {
    const printed = this.printed(candidate);
    const within = this.withinAt(candidate);
    const key = within === null ? foldName(printed) : `${foldName(printed)},${within.country?.code}${within.division}`;
    const alias = findTerms(printed).find((term) => term.type === 'alias');
    if (alias === undefined && !this.isPlaceLike(candidate, printed, within)) return null;
    const known = this.cities.get(key);
    if (known !== undefined) return known;
    const entity = this.chooseEntity(printed, alias, within);
    this.cities.set(key, entity);
    return entity;
  }

  private chooseEntity(printed: string, alias: Extract<Term, { type: 'alias' }> | undefined, within: Within | null): Entity | null {
    const own = within === null || alias === undefined || within.country?.alpha2 === alias.country ? alias : undefined;
    // Of two towns of one name the lexicon's is meant, unless the article is about the other's state.
    const other = chooseCity(printed, this.weights, within);
    const named =
      own === undefined ? null : (chooseCity(own.place, this.weights, { country: countryOfAlpha2(own.country), division: null }) ?? null);
    const city = named !== null && (other === null || other.population < 3 * named.population) ? named : other;
    return city === null ? null : cityEntity(city, city === named && own !== undefined ? own.canonical : null, printed);
  }

  private withinAt({ endToken, sentence }: Candidate): Within | null {
    const { tokens, sentences, raw } = this.document;
    const end = sentences[sentence]?.endToken ?? 0;
    if (tokens[endToken]?.text !== ',' || endToken + 1 >= end) return null;
    const from = tokens[endToken + 1] as Token;
    for (let to = Math.min(end, endToken + 4); to > endToken + 1; to -= 1) {
      const within = readWithin(raw.slice(from.start, (tokens[to - 1] as Token).end));
      if (within !== null) return within;
    }
    return null;
  }

  /** Whether a bare name may be a city: after a preposition of place, before its state, or a large one with nothing against it. */
  private isPlaceLike(candidate: Candidate, printed: string, within: Within | null): boolean {
    if (candidate.title !== null || candidate.guess === 'person') return false;
    const before = this.document.tokens[candidate.first - 1];
    const placed = before !== undefined && before.sentence === candidate.sentence && PLACE_PREPOSITIONS.has(before.lower);
    const common =
      this.lowerCase.has(printed.toLowerCase()) ||
      AMBIGUOUS_PLACES.has(foldName(printed)) ||
      GIVEN_NAMES.has(foldName(printed)) ||
      ROLE_NOUNS.has(foldName(printed)) ||
      HONORIFICS.has(foldName(printed)) ||
      ORGANIZATION_HEADS.has(foldName(printed));
    if (within !== null) return true;
    const city = chooseCity(printed, this.weights, null);
    if (city === null) return false;
    const inContext = this.weights.has(countryOfAlpha2(city.country)?.code ?? '');
    if (placed)
      return (!common || (inContext && before?.lower === 'in')) && (inContext || city.population >= 20_000 || printed.includes(' '));
    return !common && city.population >= (inContext ? 50_000 : 300_000) * (candidate.initial && !inContext ? 3 : 1);
  }
}

const countryOfPlace = ({ country }: Extract<Term, { type: 'alias' }>): string | null => countryOfAlpha2(country)?.code ?? null;
