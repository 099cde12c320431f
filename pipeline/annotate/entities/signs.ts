/** What the words around an unknown name tell about its kind, summed up over the article. */
import { findEnglishWords } from '../tag.ts';
import type { Token } from '../token.ts';
import type { Candidate } from './candidate.ts';
import { isBusinessNoun, isClubNoun, isKinNoun, isNatureNoun, isRegionNoun, isTownNoun } from './nouns.ts';
import { readWithin } from './places.ts';
import type { Reading } from './reading.ts';
import { isCapitalized, nameWords, SPEECH_VERBS } from './words.ts';

export type UnknownKind = 'person' | 'organization' | 'place';
type Votes = Record<UnknownKind, number>;
const KINDS = ['person', 'organization', 'place'] as const;

export interface Signs {
  /** The kind that the signs agree on, by the folded name; none where they are too weak or divided. */
  readonly kinds: ReadonlyMap<string, UnknownKind>;
  /** Words of unknown names that are in the list of English words. */
  readonly english: ReadonlySet<string>;
}

/** How many votes decide, and the vote of a sign that is sure alone. */
const ENOUGH = 2;
const SURE = 3;

/** Reads every unknown name of an article once. */
export function readSigns(reading: Reading, candidates: readonly Candidate[]): Signs {
  const votes = new Map<string, Votes>();
  const sure = new Map<string, Votes>();
  const words = new Set<string>();
  for (const candidate of candidates) {
    if ((candidate.guess !== 'single' && candidate.guess !== 'several') || candidate.item.type !== 'word') continue;
    const { folded } = candidate;
    for (const word of folded.split(' ')) if (/^[a-z]+$/u.test(word)) words.add(word);
    const given: Votes = {
      person: personVote(reading, candidate),
      organization: organizationVote(reading, candidate),
      place: placeVote(reading, candidate),
    };
    addVotes(votes, folded, given, 0);
    addVotes(sure, folded, given, SURE);
  }
  const english = findEnglishWords([...words]);
  const kinds = new Map<string, UnknownKind>();
  for (const [name, sum] of votes) {
    // A name made of English words needs one sign that is sure; many weak ones are none ("at State", "to State").
    const kind = strongest(name.split(' ').every((word) => english.has(word)) ? (sure.get(name) as Votes) : sum);
    if (kind !== null) kinds.set(name, kind);
  }
  return { kinds, english };
}

/** Adds what is not below a limit, and what speaks against a person. */
function addVotes(votes: Map<string, Votes>, name: string, given: Votes, least: number): void {
  const sum = votes.get(name) ?? { person: 0, organization: 0, place: 0 };
  if (!votes.has(name)) votes.set(name, sum);
  for (const kind of KINDS) if (given[kind] < 0 || given[kind] >= least) sum[kind] += given[kind];
}

function strongest({ person, organization, place }: Votes): UnknownKind | null {
  const most = Math.max(person, organization, place);
  if (most < ENOUGH) return null;
  if (organization === most) return 'organization';
  return place === most ? (person === most ? null : 'place') : 'person';
}

/** A token of the same sentence, so many steps from one end of the name. */
const tokenOf = ({ tokens }: Reading, at: number, sentence: number): Token | undefined => {
  const token = tokens[at];
  return token?.sentence === sentence ? token : undefined;
};

const isMark = (token: Token | undefined): boolean => /^['’]s?$/u.test(token?.text ?? '');
const isNominal = (token: Token | undefined): boolean => token?.pos === 'NOUN' || token?.pos === 'PROPN' || isMark(token);

const AROUND = /^(?:in|near|off|outside|around|inside|throughout|across|between|north|south|east|west)$/u;
const TOWARDS = /^(?:at|from|to|into|toward|towards|through)$/u;
const PARTS = nameWords('part of a place');

/** Words between a name and the noun of the phrase in apposition: "Tolma, a small fishing town". */
const MOST_APPOSED = 6;

function placeVote(reading: Reading, { first, endToken, sentence }: Candidate): number {
  const before = tokenOf(reading, first - 1, sentence);
  const next = tokenOf(reading, endToken, sentence);
  if (next !== undefined && isNatureNoun(next)) return 2;
  if (next !== undefined && next.text === next.lower && isPlaceNoun(next) && !isNominal(tokenOf(reading, endToken + 1, sentence))) return 2;
  if (isNamedSite(reading, endToken, sentence)) return 3;
  if (before?.lower === 'of') {
    const head = tokenOf(reading, first - 2, sentence);
    if (head !== undefined && head.text === head.lower && isPlaceNoun(head)) return 3;
    if (head !== undefined && PARTS.has(head.lower)) return 2;
  }
  if (isApposedTown(reading, endToken, sentence) || isBeforeState(reading, endToken, sentence)) return 3;
  if (next?.text === '-' && /^(?:based|born)$/u.test(tokenOf(reading, endToken + 1, sentence)?.lower ?? '')) return 2;
  // "a nod to Tolma, where miners died"
  if (next?.text === ',' && tokenOf(reading, endToken + 1, sentence)?.lower === 'where') return 2;
  if (before === undefined || isNominal(next)) return 0;
  // "in neighbouring Tolma", "from northern Tolma"
  if (BESIDE.has(before.lower)) return /^(?:ADP|PUNCT)$/u.test(tokenOf(reading, first - 2, sentence)?.pos ?? '') ? 2 : 0;
  // "at Tolma in the capital"
  if (before.lower === 'at' && next?.lower === 'in') return 2;
  return AROUND.test(before.lower) ? 2 : TOWARDS.test(before.lower) ? 1 : 0;
}

const BESIDE = nameWords('bearing');

/** "the Tolma border crossing", "the Tolma refugee camp": what lies in the open is named after where it lies. */
function isNamedSite(reading: Reading, endToken: number, sentence: number): boolean {
  const next = tokenOf(reading, endToken, sentence);
  const second = tokenOf(reading, endToken + 1, sentence);
  if (next === undefined) return false;
  return SITES.has(next.lower) || (second !== undefined && SITE_KINDS.has(next.lower) && SITES.has(second.lower));
}

const SITES = nameWords('site');
const SITE_KINDS = nameWords('kind of site');

const isPlaceNoun = (token: Token): boolean => isTownNoun(token) || isRegionNoun(token) || isNatureNoun(token);

function isApposedTown(reading: Reading, endToken: number, sentence: number): boolean {
  if (tokenOf(reading, endToken, sentence)?.text !== ',') return false;
  if (!/^(?:an?|the)$/u.test(tokenOf(reading, endToken + 1, sentence)?.lower ?? '')) return false;
  for (let at = endToken + 2; at < endToken + 2 + MOST_APPOSED; at += 1) {
    const token = tokenOf(reading, at, sentence);
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ|VERB|PUNCT)$/u.test(token.pos) || token.text === ',') return false;
    if (isPlaceNoun(token)) return !isNominal(tokenOf(reading, at + 1, sentence));
  }
  return false;
}

/** "Tolma, Bolivia," */
function isBeforeState(reading: Reading, endToken: number, sentence: number): boolean {
  if (tokenOf(reading, endToken, sentence)?.text !== ',') return false;
  const first = tokenOf(reading, endToken + 1, sentence);
  if (first === undefined || !isCapitalized(first.text)) return false;
  for (let to = endToken + 4; to > endToken + 1; to -= 1) {
    const last = tokenOf(reading, to - 1, sentence);
    const next = tokenOf(reading, to, sentence);
    if (last === undefined || (next !== undefined && !/^(?:PUNCT|ADP|VERB|AUX|PRON)$/u.test(next.pos))) continue;
    if (!isMark(next) && readWithin(reading.document.raw.slice(first.start, last.end)) !== null) return true;
  }
  return false;
}

const OWNED_IN = nameWords('stake');
const EMPLOYED_AT = nameWords('staff');

function organizationVote(reading: Reading, { first, endToken, sentence }: Candidate): number {
  const before = tokenOf(reading, first - 1, sentence);
  const next = tokenOf(reading, endToken, sentence);
  if (next === undefined) return 0;
  // "Tolma have signed": a team or a band; "people in Tolma have" and "Reyes and Tolma have" are none.
  const isAlone = before === undefined || !/^(?:ADP|CCONJ|PUNCT|NOUN|PROPN)$/u.test(before.pos);
  const isPlural = reading.folded[endToken - 1]?.endsWith('s') === true;
  if (isAlone && !isPlural && /^(?:have|are|were|want)$/u.test(next.lower)) return 2;
  // "Lagos-based Tolma": a person would have a noun in between.
  if (before?.lower === 'based' && tokenOf(reading, first - 2, sentence)?.text === '-') return 3;
  if (before?.lower === 'in' && tokenOf(reading, first - 2, sentence)?.lower === 'published') return 4;
  // "a stake in Tolma", "strikers at Tolma's mine"
  const beside = tokenOf(reading, first - 2, sentence)?.lower ?? '';
  if (before?.lower === 'in' && OWNED_IN.has(beside)) return 3;
  if (before?.lower === 'at' && EMPLOYED_AT.has(beside)) return 2;
  if (before?.lower === 'of' && isBusinessNoun(tokenOf(reading, first - 2, sentence) ?? before)) return 2;
  const owned = isMark(next) ? endToken + 1 : endToken;
  for (let at = owned; at < owned + 3; at += 1) {
    const token = tokenOf(reading, at, sentence);
    if (token === undefined || !/^(?:NOUN|ADJ|PROPN)$/u.test(token.pos)) break;
    if (isBusinessNoun(token) || isClubNoun(token)) return 2;
  }
  const after = tokenOf(reading, endToken + 1, sentence)?.lower;
  return next.pos === 'VERB' && (after === 'its' || (after === 'it' && SPEECH_VERBS.has(next.lemma) && next.lemma !== 'call')) ? 3 : 0;
}

function personVote(reading: Reading, { first, endToken, sentence }: Candidate): number {
  const [before, next, after] = [first - 1, endToken, endToken + 1].map((at) => tokenOf(reading, at, sentence));
  if (before?.lower === 'the') return -3;
  if (next?.text === ',' && after !== undefined && /^\d{2}$/u.test(after.text))
    return tokenOf(reading, endToken + 2, sentence)?.pos === 'PUNCT' ? 3 : 0;
  if (next?.lower === 'who' || (next?.text === ',' && /^(?:who|whose)$/u.test(after?.lower ?? ''))) return 2;
  if (isMark(next) && after !== undefined && isKinNoun(after)) return 2;
  if (before?.lower === 'said' && next?.pos === 'PUNCT') return 2;
  if (next?.pos !== 'VERB' || before?.pos === 'ADP') return 0;
  if (/^(?:s?he|his|her)$/u.test(after?.lower ?? '')) return 3;
  return SPEECH_VERBS.has(next.lemma) ? 2 : 0;
}
