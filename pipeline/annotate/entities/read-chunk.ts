/** Chunks of capitalised words to candidates: where one name ends and the next begins, and what kind each may be. */

import { gather } from '../../text/gather.ts';
import type { Candidate } from './candidate.ts';
import { countryOfCapital } from './countries.ts';
import { findCities } from './gazetteer.ts';
import { stateOf } from './institutions.ts';
import type { Item } from './item.ts';
import type { Chunk } from './items.ts';
import type { Term } from './known.ts';
import { candidateOf } from './make-candidate.ts';
import { isStateNoun } from './nouns.ts';
import type { Reading } from './reading.ts';
import {
  GIVEN_NAMES,
  isAllCaps,
  isLetters,
  nameWords,
  ORGANIZATION_BEGINNINGS,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  ROLE_NOUNS,
  THING_HEADS,
} from './words.ts';

interface Piece {
  readonly items: readonly Item[];
  readonly title: string | null;
  readonly initial: boolean;
}

type Emit = (items: readonly Item[], guess: Candidate['guess'], piece: Piece) => Candidate[];
/** Whether a word is a common word too, or hangs on an "of" before: it begins no personal name. */
type IsCommon = (item: Item) => boolean;
/** Whether a noun of office stands right before a name: "party leader Duma Keita". */
type IsIntroduced = (item: Item) => boolean;
type Again = (items: readonly Item[], title?: string | null) => Candidate[];

/** Reads one chunk into candidates, in order. */
export function readCandidates(chunk: Chunk, reading: Reading): Candidate[] {
  const { tokens, lowerCase } = reading;
  const emit: Emit = (items, guess, piece) => {
    const trimmed = trimLinks(items);
    const [head, last] = [trimmed[0], trimmed.at(-1)];
    if (head === undefined || last === undefined) return [];
    const initial = piece.initial && head.first === (chunk.items[0] as Item).first;
    const sort = { sentence: chunk.sentence, guess, item: head, title: piece.title, initial };
    return [candidateOf(reading, head.first, last.endToken, sort)];
  };
  const isCommon: IsCommon = ({ type, first, folded }) => type === 'word' && (lowerCase.has(folded) || tokens[first - 1]?.lower === 'of');
  const isIntroduced: IsIntroduced = ({ first }) => ROLE_NOUNS.has(tokens[first - 1]?.lower ?? '');
  if (isTitleAlone(chunk)) return emit(chunk.items, 'single', { items: chunk.items, title: null, initial: chunk.initial });
  return gather(gather(splitAtTitles(chunk), cutLongPiece), (piece) => readPiece(piece, { emit, isCommon, isIntroduced }));
}

/** Reading a piece takes time in the square of its items; a longer one is a text in capitals, no name. */
const LONGEST_PIECE = 50;

function cutLongPiece(piece: Piece): Piece[] {
  const { items, initial } = piece;
  if (items.length <= LONGEST_PIECE) return [piece];
  const pieces: Piece[] = [];
  for (let from = 0; from < items.length; from += LONGEST_PIECE)
    pieces.push(
      from === 0
        ? { ...piece, items: items.slice(0, LONGEST_PIECE) }
        : { items: items.slice(from, from + LONGEST_PIECE), title: null, initial },
    );
  return pieces;
}

function trimLinks(items: readonly Item[]): readonly Item[] {
  let from = 0;
  let to = items.length;
  while (from < to && items[from]?.type === 'link') from += 1;
  while (to > from && items[to - 1]?.type === 'link') to -= 1;
  return items.slice(from, to);
}

const isHead = (item: Item | undefined): boolean =>
  item !== undefined && item.type !== 'institution' && ORGANIZATION_HEADS.has(item.folded);
const isPlaceHead = (item: Item | undefined): boolean => item !== undefined && item.type !== 'known' && PLACE_HEADS.has(item.folded);
const isGiven = (item: Item | undefined): boolean => item?.type === 'word' && GIVEN_NAMES.has(item.folded);

/** "Whitney Museum": heads that nobody has for a surname. */
const isBodyHead = ({ folded }: Item): boolean => BODY_HEADS.has(folded);
const BODY_HEADS = nameWords('body head');

/** "Jonah Hill", "Nora Lake": heads of places that are surnames too, after a given name. */
const isSurname = ({ folded }: Item, items: readonly Item[]): boolean =>
  items.length === 2 && isGiven(items[0]) && PLACE_SURNAMES.has(folded);
const PLACE_SURNAMES = nameWords('place surname');

/** "Borussia Mönchengladbach", "Universidad Mayor de San Andrés" */
const isBeginning = ({ type, folded }: Item, { title, initial }: Piece): boolean =>
  type === 'word' && title === null && ORGANIZATION_BEGINNINGS.has(folded) && !(initial && folded.length < 4);

const PARTISAN = nameWords('partisan');

/** A title begins a new piece; inside the name of an institution it does not. */
function splitAtTitles(chunk: Chunk): Piece[] {
  const { items, initial } = chunk;
  const last = items.at(-1);
  const whole =
    items.length > 1 &&
    (isHead(last) || isPlaceHead(last)) &&
    items.slice(0, -1).every(({ type, folded }) => type !== 'title' || !folded.includes(' '));
  const titled = items.findIndex(({ type }) => type === 'title');
  const isParty = titled === 0 && items.length > 2 && PARTISAN.has(items[0]?.folded ?? '');
  if (whole && (isParty || (titled > 0 && items[titled - 1]?.type === 'word'))) return [{ items, title: null, initial }];
  const pieces: Piece[] = [];
  const surname = items.at(-1);
  // "Dayton King": a title that ends a name is a surname.
  if (surname?.type === 'title' && !surname.folded.includes(' ') && items.at(-2)?.type === 'word')
    return splitAtTitles({ ...chunk, items: [...items.slice(0, -1), { ...surname, type: 'word' }] });
  let current: Item[] = [];
  let title: string | null = null;
  for (const item of items) {
    if (item.type !== 'title') {
      current.push(item);
      continue;
    }
    if (current.length > 0) pieces.push({ items: current, title, initial });
    current = [];
    title = item.folded;
  }
  if (current.length > 0) pieces.push({ items: current, title, initial });
  return pieces;
}

/** "Cook said": a title that stands alone, which may be the surname of somebody named in full before; {@link readSurnames} decides. */
const isTitleAlone = ({ items: [item, ...rest] }: Chunk): boolean =>
  rest.length === 0 && item?.type === 'title' && item.endToken === item.first + 1;

const entityTerms = (item: Item): readonly Term[] => item.terms;
const isDemonym = (item: Item): boolean => entityTerms(item).some(({ type }) => type === 'demonym');
const isState = (item: Item): boolean => stateOf(item.terms) !== undefined;
const isPersonTerm = (item: Item): boolean => item.terms.some((term) => term.type === 'entity' && term.entity.kind === 'person');
const isShort = (item: Item): boolean => item.terms.length > 0 && item.terms.every((term) => term.type === 'entity' && term.short);

function readPiece(piece: Piece, around: Around): Candidate[] {
  const { emit } = around;
  const items = trimLinks(piece.items);
  const [head] = items;
  if (head === undefined) return [];
  const rest = items.slice(1);
  const last = items.at(-1) as Item;
  const again: Again = (next, title = piece.title) => readPiece({ ...piece, items: next, title }, around);
  if (items.length === 1)
    return emit(items, head.type === 'word' ? 'single' : head.type === 'institution' ? 'institution' : 'known', piece);
  if (head.type === 'institution') return [...emit([head], 'institution', { ...piece, title: null }), ...again(rest)];
  // "the German Government", "the Government of India": the state, by whatever acts for it.
  if (items.length === 2 && isState(head) && isStateNoun(last.folded)) return emit([head], 'known', piece);
  if (items.length === 3 && head.folded === 'government' && isState(last)) return emit([last], 'known', { ...piece, title: null });
  if (isBeginning(head, piece)) return emit(items, 'organization', piece);
  const nested = items.some((item) => item.type === 'institution' || (isPersonTerm(item) && !isShort(item)));
  const linked = items.some(({ type }) => type === 'link');
  if (isHead(last) && !nested && !(isGiven(head) && items.length === 2 && !isBodyHead(last)))
    return emit(items, 'organization', { ...piece, title: null });
  if (linked && items.some(isHead) && !nested) return emit(items, 'organization', { ...piece, title: null });
  if (isPlaceHead(last) && !nested && !isSurname(last, items)) return readPlace(items, piece, emit);
  if (linked && items.some(isPlaceHead)) return emit(items, 'place', piece);
  if (head.type === 'word' && piece.title === null && GEOGRAPHIC.has(head.folded))
    // "Lake Victoria": what follows may be known by itself.
    return emit(items.slice(0, Math.max(2, endOfWords(items))), 'place', piece);
  if (head.type === 'known') return readAfterKnown(head, rest, { ...around, piece, again });
  return readWords(items, { ...around, piece, again });
}

/** First words that are followed by the name of a lake, a mountain, a fort: "Lake Volta". */
const GEOGRAPHIC = nameWords('feature');

interface Around {
  readonly emit: Emit;
  readonly isCommon: IsCommon;
  readonly isIntroduced: IsIntroduced;
}

interface Reader extends Around {
  readonly piece: Piece;
  readonly again: Again;
}

const BORNE = nameWords('borne title');

const isPostnominal = ({ type, folded }: Item): boolean => type === 'word' && isLetters(folded);

/** Words that no lexicon knows: a person after a title or a given name; else the article decides. */
function readWords(items: readonly Item[], { piece, emit, again, isCommon }: Reader): Candidate[] {
  // "Celebrities Julianne Moore", "Secretary of State Ken Detzner": what stands before the given name is none.
  const given = items.findIndex((item, i) => i > 0 && i < items.length - 1 && isGiven(item));
  if (given > 0 && !isGiven(items[0]) && items.slice(0, given).every(isCommon))
    return [...emit(items.slice(0, given), given === 1 ? 'single' : 'several', piece), ...again(items.slice(given))];
  const tail = items.at(-1) as Item;
  // "Federal Foreign Office": what stands before the name of an institution belongs to it.
  const isBody =
    tail.type === 'known' &&
    ORGANIZATION_HEADS.has(tail.folded.split(' ').at(-1) as string) &&
    tail.terms.some((term) => term.type === 'entity' && term.entity.kind === 'organization');
  if (isBody && piece.title === null && items.length < 5 && !isGiven(items[0])) return emit(items, 'organization', piece);
  const end = endOfWords(items);
  // "Abu Dhabi": a capital that begins like a person's name.
  if (end > 1 && piece.title === null && countryOfCapital(nameOf(items.slice(0, end))) !== null)
    return [...emit(items.slice(0, end), 'place', piece), ...again(items.slice(end))];
  const isPerson = piece.title !== null || isGiven(items[0]) || (isInitialLetter(items[1]) && items.length <= LONGEST_NAME);
  // "Ana Keita KC"
  if (isPerson && items.length > 2 && isPostnominal(tail)) return again(items.slice(0, -1));
  const city = isPerson ? 0 : cityPrefix(items);
  if (city > 0 && isGiven(items[city]))
    return [...emit(items.slice(0, city), city === 1 ? 'single' : 'place', piece), ...again(items.slice(city))];
  return [...emit(items.slice(0, end), end === 1 ? 'single' : isPerson ? 'person' : 'several', piece), ...again(items.slice(end), null)];
}

/** "Lake Victoria" and "Davao City" are places; of "Kyiv Mayor" or "Ukraine Border" the first is a name of its own. */
function readPlace(items: readonly Item[], piece: Piece, emit: Emit): Candidate[] {
  const [head] = items as [Item];
  if (items.length === 2 && head.type === 'known' && isDemonym(head)) return emit([head], 'known', piece);
  return emit(items, 'place', { ...piece, title: null });
}

/** Words of the longest name that an initial tells ("Franklin D. van der Roosevelt"). */
const LONGEST_NAME = 4;
const isInitialLetter = (item: Item | undefined): boolean => item?.type === 'word' && /^\p{L}$/u.test(item.folded);

/** How many items the name takes: up to a known name that is no mere surname. */
function endOfWords(items: readonly Item[]): number {
  for (let i = 1; i < items.length; i += 1) {
    const item = items[i] as Item;
    if (item.type === 'institution') return i;
    // "Jack London", "Michael B. Jordan": a known name is a surname only at the end, after a given name or an initial.
    const isNamed = isGiven(items[i - 1]) || (i > 1 && isInitialLetter(items[i - 1]));
    const surname = i === items.length - 1 && item.endToken === item.first + 1 && isNamed && !isDemonym(item);
    if (item.type === 'known' && !isShort(item) && !surname) return i;
  }
  return items.length;
}

const nameOf = (items: readonly Item[]): string => items.map(({ folded }) => folded).join(' ');

/** How many leading words are the name of a city of 100,000 or more. */
function cityPrefix(items: readonly Item[]): number {
  for (let length = Math.min(3, items.length - 1); length > 0; length -= 1) {
    const name = nameOf(items.slice(0, length));
    if (items.slice(0, length).every(({ type }) => type === 'word') && (findCities(name)[0]?.population ?? 0) >= 100_000) return length;
  }
  return 0;
}

const isUsState = ({ terms }: Item): boolean =>
  terms.some((term) => term.type === 'entity' && term.sector === 'state' && term.entity.kind === 'place' && term.entity.country === 'USA');
/** "Duma", "Fatah": a body's name of one word with small letters, which may be a given name too. */
const isBodyWord = ({ first, endToken, terms }: Item): boolean =>
  endToken === first + 1 &&
  terms.some((term) => term.type === 'entity' && /^(?:organization|group)$/u.test(term.entity.kind) && !isAllCaps(term.entity.name));
const isAgency = ({ type, terms }: Item): boolean =>
  type === 'known' && terms.some((term) => term.type === 'entity' && term.sector === 'agency' && term.entity.country === 'USA');

function readAfterKnown(head: Item, rest: readonly Item[], { piece, emit, again, isCommon, isIntroduced }: Reader): Candidate[] {
  const next = rest[0] as Item;
  const alone = (): Candidate[] => [...emit([head], 'known', piece), ...again(rest, isPersonTerm(head) ? null : piece.title)];
  // "the Ohio EPA": a state's agency is not the federal one of that name.
  if (rest.length === 1 && isUsState(head) && isAgency(next)) return emit([head, next], 'organization', piece);
  if (next.type !== 'word' || isDemonym(head)) return alone();
  // "Joaquín Guzmán López": a longer name than the one that is known.
  const isLonger = rest.length === 1 && !isHead(next) && !isPlaceHead(next) && !THING_HEADS.has(next.folded) && !isCommon(next);
  if (isPersonTerm(head) && !isShort(head) && isLonger && !isGiven(next)) return emit([head, next], 'person', piece);
  if (isPersonTerm(head))
    return isShort(head) && !isCommon(next) && !THING_HEADS.has(next.folded) ? emit([head, ...rest], 'several', piece) : alone();
  // "party leader Duma Keita": behind an office stands a person, and not the Duma.
  if (rest.length === 1 && isBodyWord(head) && !isCommon(next) && (piece.title !== null || isIntroduced(head)))
    return emit([head, next], 'person', piece);
  const isStateOrPlace = head.terms.some(
    (term) => term.type === 'alias' || (term.type === 'entity' && (term.entity.kind === 'country' || term.entity.kind === 'place')),
  );
  // "Jordan Peele", "Chad Smith": a state's name that is a given name too.
  if (GIVEN_NAMES.has(head.folded) && isStateOrPlace) return emit([head, ...rest], 'person', piece);
  // "President Trinidad Lopez": behind a title that a person bears no state stands.
  if (isStateOrPlace && rest.length === 1 && piece.title !== null && BORNE.has(piece.title) && !isCommon(next))
    return emit([head, next], 'person', piece);
  // "China Daily", "Texas Rangers": what follows a state's name directly makes one name with it.
  const joins = isStateOrPlace && !isGiven(next) && piece.title === null && rest.every((item) => item.type === 'word' && !isCommon(item));
  return joins ? emit([head, ...rest], 'organization', piece) : alone();
}
