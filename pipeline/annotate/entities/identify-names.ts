/** Candidates to namings: which entity each name of the article means, persons clustered by surname, acronyms by their definition. */

import type { Entity } from '../../models/entities.ts';
import { foldName } from '../../text/fold.ts';
import { gather } from '../../text/gather.ts';
import type { Document, Token } from '../document.ts';
import type { Doubt, Dropped } from '../rule.ts';
import type { Candidate } from './candidate.ts';
import { cityAt, isPlaceHere, unknownPlace } from './city-at.ts';
import { readCompanyWords, withPossessive } from './companies.ts';
import type { Country } from './countries.ts';
import { readDateline } from './dateline.ts';
import { isAcronym, isEnglish, isPerson, isPersonAlone, kindBySigns } from './evidence.ts';
import { findDoubt, findUnknown } from './find-doubts.ts';
import { findCities } from './gazetteer.ts';
import { institutionEntity, sortNamed } from './institutions.ts';
import { readChunks } from './items.ts';
import { findTerms, newEntity } from './known.ts';
import { spreadInLists } from './lists.ts';
import { type EntityTerm, isForeignParty, knownEntity, makeNames, type Names, organizationOf } from './names.ts';
import type { Decision, Naming } from './naming.ts';
import type { Person } from './people.ts';
import { readCandidates } from './read-chunk.ts';
import { makeReading } from './reading.ts';
import { type PrintedRole, printedRole } from './roles.ts';
import { lettersIn, spellOut } from './spelled-out.ts';
import { stateHere } from './state-here.ts';
import { readSurnames } from './surnames.ts';
import { GIVEN_NAMES, isAllCaps, NOT_ORGANIZATIONS, ORGANIZATION_BEGINNINGS, ORGANIZATION_HEADS } from './words.ts';

export interface IdentifiedNames {
  /** The place in front of the text, which has no tokens. */
  readonly dateline: Naming | null;
  readonly namings: readonly Naming[];
  /** The state that the article is about, or null. */
  readonly home: Country | null;
  readonly dropped: readonly Dropped[];
  readonly doubts: readonly Doubt[];
}

/** Reads the article's candidates once for what they define, and once more to say what each means. */
export function identifyNames(document: Document): IdentifiedNames {
  const reading = makeReading(document);
  const letters = lettersIn(reading);
  const read = gather(document.sentences, (sentence) =>
    sentence.firstToken === sentence.endToken
      ? []
      : spellOut(
          reading,
          gather(readChunks(reading, sentence), (chunk) => readCandidates(chunk, reading)),
          letters,
        ),
  );
  const named = readSurnames(reading, read);
  const companies = readCompanyWords(reading, named);
  const candidates = named.map((candidate) => withPossessive(reading, companies, candidate));
  const dateline = readDateline(document);
  const names = makeNames(reading, candidates, companies, dateline?.entity ?? null);
  const roles = candidates.map((candidate) => printedRole(document, candidate));
  candidates.forEach((candidate, index) => {
    register(names, candidate, roles[index] as PrintedRole);
  });
  const namings: Naming[] = [];
  const dropped: Dropped[] = [];
  const doubts = new Map<string, Doubt>();
  const decisions = spreadInLists(
    names,
    candidates.map((candidate, index) => decide(names, candidate, roles[index] as PrintedRole)),
  );
  candidates.forEach((candidate, index) => {
    const { start, end } = candidate;
    const decision = decisions[index] as Decision | string;
    if (typeof decision === 'string') dropped.push({ table: 'mentions', rule: 'mention.name', start, end, reason: decision });
    else {
      const naming = namingOf(candidate, decision);
      namings.push(naming);
      const doubt = findDoubt(names, candidate, naming);
      // One of a kind and name is enough.
      if (doubt !== null && !doubts.has(doubt.message)) doubts.set(doubt.message, doubt);
    }
  });
  return { dateline, namings, home: names.home, dropped, doubts: [...doubts.values(), ...findUnknown(names, decisions)] };
}

const namingOf = ({ start, end, first, endToken, sentence }: Candidate, decision: Decision): Naming => ({
  start,
  end,
  first,
  endToken,
  sentence,
  entity: decision.entity,
  rule: decision.rule,
  demonym: decision.demonym ?? null,
  state: decision.state ?? false,
  person: decision.person ?? null,
});

/** Whatever the first reading makes sure of: persons by full name, organisations and their acronyms. */
function register(names: Names, candidate: Candidate, role: PrintedRole): void {
  const known = knownEntity(names, candidate);
  const { institution } = candidate.item;
  if (known?.entity.kind === 'person' && !known.short)
    lead(names, candidate, names.people.addKnown(known.entity, known.gender, candidate, role, true));
  else if (known !== null) defineAcronym(names, candidate, known.entity);
  else if (candidate.guess === 'institution' && institution !== null)
    defineAcronym(names, candidate, decideInstitution(names, candidate).entity);
  else if (candidate.guess === 'organization') addOrganization(names, candidate);
  else if (candidate.guess === 'person' || (candidate.guess === 'several' && isPerson(names, candidate, role)))
    lead(names, candidate, names.people.add(candidate, role));
  else if (candidate.guess === 'several' && kindBySigns(names, candidate) === 'organization') addOrganization(names, candidate);
}

/** Notes that a person is the subject of a sentence. */
function lead({ reading: { document } }: Names, candidate: Candidate, { leading }: Person): void {
  const phrase = document.syntax.nounPhraseAt(candidate.endToken - 1);
  const clause = document.syntax.clauseAt(candidate.endToken - 1);
  const isSubject = phrase !== null && clause?.relation === 'main' && clause.subjects.some(({ index }) => index === phrase.index);
  if (isSubject) leading.push(candidate);
}

/** An organisation under its full name; the article goes on to use its acronym, or a word of it that nothing else has. */
function addOrganization(names: Names, candidate: Candidate): void {
  const entity = organizationOf(names, candidate);
  defineAcronym(names, candidate, entity);
  const initials = initialsOf(candidate.printed);
  if (initials.length > 2 && !names.acronyms.has(initials)) names.acronyms.set(initials, entity);
  const { reading, signs, shortForms } = names;
  const sector = ORGANIZATION_HEADS.get(reading.folded[candidate.endToken - 1] as string);
  if (sector !== undefined && sector !== 'company' && sector !== 'sport') return;
  const isTeam = sector === 'sport' || ORGANIZATION_BEGINNINGS.has(reading.folded[candidate.first] as string);
  for (let at = candidate.first; at < candidate.endToken; at += 1) {
    const word = reading.folded[at] as string;
    const isOwn = /^\p{L}{4,}$/u.test(word) && !signs.english.has(word) && !reading.lowerCase.has(word) && !ORGANIZATION_HEADS.has(word);
    // "Mayfield" is the town, not Mayfield Products; of a team it is the team.
    const isTown = !isTeam && findCities(word).length > 0;
    if (isOwn && !isTown && !shortForms.has(word) && findTerms((reading.tokens[at] as Token).text).length === 0)
      shortForms.set(word, entity);
  }
}

/** "rfs" for "Rural Fire Service" */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .flatMap((word) => (/^\p{Lu}/u.test(word) ? [foldName(word).charAt(0)] : []))
    .join('');

/** "Syrian Democratic Forces (SDF)": the letters in brackets are another name. */
function defineAcronym({ reading: { tokens }, acronyms }: Names, { endToken }: Candidate, entity: Entity): void {
  const [open, word, close] = [tokens[endToken], tokens[endToken + 1], tokens[endToken + 2]];
  if (open?.text !== '(' || close?.text !== ')' || word === undefined) return;
  if (/^\p{Lu}[\p{L}\d&]+$/u.test(word.text)) acronyms.set(foldName(word.text), entity);
}

/** The entity that a candidate names, or the reason why it is none. The surest sign comes first. */
function decide(names: Names, candidate: Candidate, role: PrintedRole): Decision | string {
  if (candidate.guess === 'institution' && candidate.item.institution !== null) return decideInstitution(names, candidate);
  const { terms, folded } = candidate;
  const known = knownEntity(names, candidate);
  if (known?.entity.kind === 'person' && !known.short) return decideKnownPerson(names, candidate, role, known, 'mention.person');
  const demonym = terms.find((term) => term.type === 'demonym');
  // "a Cuban envoy": no surname, though the article names a Mark Cuban.
  const person = demonym !== undefined && candidate.guess === 'known' ? null : names.people.find(candidate, role);
  if (known !== null && known.entity.kind !== 'person' && (candidate.title === null || person === null))
    return decideKnown(names, candidate, known);
  if (person !== null && (candidate.guess !== 'single' || !isPlaceHere(names, candidate)))
    return { entity: person.entity, rule: 'mention.person', person };
  if (known !== null) return decideKnownPerson(names, candidate, role, known, 'mention.known');
  if (demonym !== undefined) return { entity: demonym.entity, rule: 'mention.demonym', demonym: demonym.form };
  const acronym = names.acronyms.get(folded);
  if (acronym !== undefined) return { entity: acronym, rule: 'mention.acronym' };
  const short = names.shortForms.get(candidate.item.folded);
  if (candidate.guess === 'single' && names.companies.words.has(candidate.item.folded))
    return { entity: short ?? organizationOf(names, candidate), rule: 'mention.organization' };
  if (candidate.guess === 'single' && short !== undefined && !isPlaceHere(names, candidate))
    return { entity: short, rule: 'mention.organization' };
  const own = ownInstitution(names, candidate);
  if (own !== null) return own;
  const city = placeOfDateline(names, candidate) ?? stateHere(names, candidate) ?? cityAt(names, candidate);
  if (city !== null) return { entity: city, rule: 'mention.place' };
  return decideUnknown(names, candidate, role);
}

const hasAge = ({ reading: { tokens } }: Names, { endToken }: Candidate): boolean =>
  tokens[endToken]?.text === ',' && /^\d{2}$/u.test(tokens[endToken + 1]?.text ?? '');

function decideKnownPerson(
  { people }: Names,
  candidate: Candidate,
  role: PrintedRole,
  { entity, gender }: EntityTerm,
  rule: string,
): Decision {
  return { entity, rule, person: people.addKnown(entity, gender, candidate, role, false) };
}

function decideInstitution({ institutions, home }: Names, { item }: Candidate): Decision {
  const { entity, country, sort, state } = item.institution as NonNullable<typeof item.institution>;
  // "the Defence Ministry" is the one that the article has named with its state, else that of the state it is about.
  const meant = country === null ? (institutions.get(sort) ?? (home === null ? entity : institutionEntity(sort, home))) : entity;
  return { entity: meant, rule: 'mention.institution', state };
}

function decideKnown(names: Names, candidate: Candidate, { entity }: EntityTerm): Decision {
  // "Georgia" the US state, where the article speaks of the United States and not of Tbilisi.
  const same = gather(candidate.terms, (term) => (term.type === 'entity' && term.entity.kind !== 'person' ? [term.entity] : []));
  const weight = ({ country }: Entity): number => (country === null ? 0 : (names.weights.get(country) ?? 0));
  const chosen = same.length > 1 ? same.reduce((best, other) => (weight(other) > weight(best) ? other : best)) : entity;
  const own = chosen.country === null || chosen.country === names.home?.code ? null : ownInstitution(names, candidate);
  if (own !== null) return own;
  return { entity: chosen, rule: chosen.kind === 'country' ? 'mention.country' : 'mention.known' };
}

/** "the Senate", "Parliament": of the state that the article is about, though the lexicon may have that of the United States. */
function ownInstitution({ home, institutions }: Names, { folded }: Candidate): Decision | null {
  const sort = sortNamed(folded);
  if (sort === null || home === null) return null;
  return { entity: institutions.get(sort.name) ?? institutionEntity(sort.name, home), rule: 'mention.institution', state: sort.state };
}

/** "TOLMA, South Africa, Aug 16 –": the text goes on to name the place in front of it. */
function placeOfDateline({ dateline }: Names, { folded, title }: Candidate): Entity | null {
  const isIt = dateline !== null && dateline.kind === 'place' && title === null && foldName(dateline.name) === folded;
  return isIt ? dateline : null;
}

function decideUnknown(names: Names, candidate: Candidate, role: PrintedRole): Decision | string {
  const { guess, printed, terms } = candidate;
  if (terms.some((term) => term.type === 'entity' && isForeignParty(names, term)))
    return { entity: organizationOf(names, candidate), rule: 'mention.organization' };
  if (guess === 'organization') return { entity: organizationOf(names, candidate), rule: 'mention.organization' };
  if (guess === 'place') return { entity: unknownPlace(names, candidate), rule: 'mention.place' };
  const kind = kindBySigns(names, candidate);
  if (kind === 'organization' && (guess === 'several' || !isEnglish(names, candidate)) && !NOT_ORGANIZATIONS.has(candidate.item.folded))
    return { entity: organizationOf(names, candidate), rule: 'mention.organization' };
  // "STATE COLLEGE, Pa. -": a part of a longer name in capitals.
  const isCut = isAllCaps(printed) && isAllCaps(names.reading.tokens[candidate.first - 1]?.text ?? '');
  if (
    kind === 'place' &&
    !isCut &&
    !NOT_ORGANIZATIONS.has(candidate.folded) &&
    (guess === 'several' || !GIVEN_NAMES.has(candidate.item.folded))
  )
    return { entity: unknownPlace(names, candidate), rule: 'mention.place' };
  if (guess === 'several') return 'several capitalised words without a sign of what they name';
  // "Mariam, 24, a nurse"
  const isAged = kind === 'person' && hasAge(names, candidate) && (GIVEN_NAMES.has(candidate.item.folded) || !isEnglish(names, candidate));
  if (isAged || isPersonAlone(names, candidate, role)) {
    const person = names.people.add(candidate, role);
    return { entity: person.entity, rule: 'mention.person', person };
  }
  if (isAcronym(names, candidate)) return { entity: newEntity('organization', printed), rule: 'mention.acronym' };
  return 'a capitalised word that nothing tells more about';
}
