/** Runs of words that look like names, cut into items: known names, titles and capitalised words. */
import { foldName } from '../../text/fold.ts';
import type { DocumentSentence, Token } from '../document.ts';
import { ask } from '../word.ts';
import { beginsSort, matchInstitution, matchOwned, stateOf } from './institutions.ts';
import { type Item, itemOf, NO_TERMS } from './item.ts';
import { beginsLonger, beginsName, findTerms } from './known.ts';
import { endOfLink } from './links.ts';
import { endsTitle, matchTitle, titleWord } from './match-title.ts';
import { isCompanyNoun } from './nouns.ts';
import { foldedRun, type Reading } from './reading.ts';
import { isDemonymSurname, isTitleSurname } from './surnames.ts';
import { CALENDAR, GIVEN_NAMES, HONORIFICS, isAllCaps, isCapitalized, ORGANIZATION_HEADS, PARTICLES, SPEECH_VERBS } from './words.ts';

/** Items side by side that may make up one name. */
export interface Chunk {
  readonly items: readonly Item[];
  readonly sentence: number;
  /** Whether it begins where any word would have a capital. */
  readonly initial: boolean;
}

const OPENERS = new Set(['“', '"', '‘', "'", '«', '(', '[', ':', '•', '-', '–', '—', '―', '…']);
const NEVER_NAMES = new Set(['DET', 'ADP', 'PRON', 'CCONJ', 'SCONJ', 'AUX', 'NUM', 'PART', 'INTJ', 'ADV', 'PUNCT', 'SYM']);
const glued = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** No known name has more tokens; marks fold to nothing, so that a run of them would begin a name without end. */
const LONGEST_KNOWN = 24;

/** Whether a known name begins with a word; a mark folds to nothing, and nothing is the beginning of every name. */
const beginsKnown = ask(({ text }): boolean => foldName(text) !== '' && beginsName(foldName(text)));

/** The longest known name that begins at this token. */
function matchKnown(reading: Reading, first: number, end: number): Item | null {
  const { document, tokens } = reading;
  const head = tokens[first] as Token;
  if (!beginsKnown(head)) return null;
  let best: Item | null = null;
  for (let endToken = first + 1; endToken <= Math.min(end, first + LONGEST_KNOWN); endToken += 1) {
    const tail = tokens[endToken - 1] as Token;
    const run = foldedRun(reading, first, endToken);
    if (tail !== head && !beginsName(run)) break;
    if (!/[\p{L}\p{N}+]/u.test(tail.text)) continue;
    // "Miss Reyes" is not of Mississippi.
    if (tail === head && HONORIFICS.has(run) && !head.text.endsWith('.') && isCapitalized(tokens[endToken]?.text ?? '')) continue;
    const terms = findTerms(document.raw.slice(head.start, tail.end), run);
    if (terms.length > 0) best = itemOf('known', first, endToken, run, terms);
    if (!beginsLonger(run)) break;
  }
  return best;
}

// Longer than any name: a text of capitals without end is cut here.
const MOST_ITEMS = 24;

/** Cuts one sentence into chunks. */
export function readChunks(reading: Reading, sentence: DocumentSentence): Chunk[] {
  const end = sentence.endToken;
  const chunks: Chunk[] = [];
  let items: Item[] = [];
  const shouting = isShouting(reading, sentence);
  const flush = (): void => {
    while (items.at(-1)?.type === 'link') items.pop();
    if (items.length > 0) chunks.push({ items, sentence: sentence.index, initial: isInitial(reading, sentence, (items[0] as Item).first) });
    items = [];
  };
  let at = sentence.firstToken;
  while (at < end) {
    const item = readItem(reading, sentence, at, items, shouting);
    if (item === null) {
      if (items.length > 0) flush();
      at += 1;
    } else {
      items.push(item);
      at = item.endToken;
      if (items.length === MOST_ITEMS) flush();
    }
  }
  flush();
  return chunks;
}

const isShouted = ask(({ text }): boolean => isAllCaps(text));

/** Whether a sentence is in capitals throughout, so that they tell nothing. */
function isShouting({ tokens }: Reading, { firstToken, endToken }: DocumentSentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = firstToken; i < endToken; i += 1) {
    const token = tokens[i] as Token;
    const { text, pos } = token;
    if (text.length < 2 || pos === 'PUNCT' || pos === 'NUM') continue;
    words += 1;
    if (isShouted(token)) capitals += 1;
  }
  return words > 3 && capitals > 0.6 * words;
}

function isInitial({ tokens }: Reading, { firstToken }: DocumentSentence, at: number): boolean {
  let before = at - 1;
  if (before < firstToken) return true;
  if (OPENERS.has((tokens[before] as Token).text)) return true;
  while (before >= firstToken && !/[\p{L}\p{N}]/u.test((tokens[before] as Token).text)) before -= 1;
  return before < firstToken;
}

/** Whether a chunk can begin with a word: most words in small letters stand in no name. */
const mayOpen = ask(({ text }): boolean => isCapitalized(text) || beginsName(foldName(text)) || beginsSort(foldName(text)));

function readItem(reading: Reading, sentence: DocumentSentence, at: number, items: readonly Item[], shouting: boolean): Item | null {
  const { tokens } = reading;
  const end = sentence.endToken;
  const token = tokens[at] as Token;
  if (items.length === 0 && !mayOpen(token)) return null;
  const known = matchKnown(reading, at, end);
  // "British intelligence service": a known name may stop short of the institution that its first word owns.
  const own = known === null ? undefined : stateOf(known.terms);
  const state = own ?? (known === null ? undefined : stateOf(findTerms(token.text, reading.folded[at])));
  const institution =
    known !== null && state !== undefined
      ? matchOwned(reading, state, at, own === undefined ? at + 1 : known.endToken, end)
      : items.length > 0
        ? null
        : matchInstitution(reading, at, end);
  if (institution !== null && institution.endToken > (known?.endToken ?? 0))
    return itemOf('institution', at, institution.endToken, '', NO_TERMS, institution);
  if (items.length > 0) {
    const link = endOfLink(tokens, at, end, items);
    if (link !== null) return itemOf('link', at, link, '');
  }
  const isOther = known !== null && (isDemonymSurname(reading, known, items.at(-1)) || isOfDivision(tokens, known, items.at(-1)));
  if (isOther) return { ...known, type: 'word', terms: NO_TERMS };
  if (known !== null && !isCompound(tokens, known, end)) return known;
  if (items.length === 0 && isArabicArticle(tokens, at, end)) return itemOf('word', at, at + 3, foldedRun(reading, at, at + 3));
  if (!isCapitalized(token.text) || isCalendar(reading, at, items) || shouting || /^i['’]/u.test(token.lower)) return null;
  return readWord(reading, sentence, at, items);
}

/** "the Ohio Department of Justice": that of a part of the state, and not the one that is known without it. */
const isOfDivision = (tokens: readonly Token[], { first }: Item, before: Item | undefined): boolean =>
  before !== undefined &&
  /^(?:bureau|department)$/u.test(tokens[first]?.lower ?? '') &&
  before.terms.some((term) => term.type === 'entity' && term.entity.kind === 'place');

/** "al-Hakim said": a surname that begins with a small letter. */
const isArabicArticle = (tokens: readonly Token[], at: number, end: number): boolean =>
  /^(?:al|el)$/u.test((tokens[at] as Token).text) &&
  at + 2 < end &&
  tokens[at + 1]?.text === '-' &&
  glued(tokens[at], tokens[at + 1]) &&
  glued(tokens[at + 1], tokens[at + 2]) &&
  isCapitalized((tokens[at + 2] as Token).text);

const TEMPORAL = /^(?:in|since|until|till|during|last|next|this|early|late|mid|-)$/u;

/** A month or weekday, unless it is a name: "Jan de Wit", "April Smith", "Mrs May". */
function isCalendar({ tokens, folded, surnames }: Reading, at: number, items: readonly Item[]): boolean {
  const word = folded[at] as string;
  if (!CALENDAR.has(word)) return false;
  const before = items.at(-1);
  if (
    before !== undefined &&
    ((before.type === 'word' && GIVEN_NAMES.has(before.folded)) || (before.type === 'title' && HONORIFICS.has(before.folded)))
  )
    return false;
  const next = tokens[at + 1];
  // "In April Baku opened a road": a month behind a preposition of time.
  if (items.length === 0 && TEMPORAL.test(tokens[at - 1]?.lower ?? '')) return true;
  // "May said" where the article names a Theresa May.
  if (surnames.has(word) && next?.pos === 'VERB' && SPEECH_VERBS.has(next.lemma)) return false;
  const goesOn = next !== undefined && (isCapitalized(next.text) ? !CALENDAR.has(folded[at + 1] as string) : PARTICLES.has(next.lower));
  return !(goesOn && GIVEN_NAMES.has(word) && !(tokens[at] as Token).text.endsWith('.'));
}

/** A capitalised word that no lexicon knows: a title, or a word that may be a name. */
function readWord(reading: Reading, sentence: DocumentSentence, at: number, items: readonly Item[]): Item | null {
  const { tokens } = reading;
  const end = sentence.endToken;
  const token = tokens[at] as Token;
  const title = items.length === 0 && endsTitle(reading, sentence, at) ? titleWord(reading, at) : matchTitle(reading, at, end);
  if (title !== null && !(title.endToken === at + 1 && isTitleSurname(reading, at, items))) return title;
  if (items.length === 0 && isInitial(reading, sentence, at) && (!isNameAtStart(reading, at, end) || opensWithCompanyNoun(tokens, at, end)))
    return null;
  if (NEVER_NAMES.has(token.pos) && token.text.length < 3 && !/^\p{Lu}\.?$/u.test(token.text) && !isShortName(reading, sentence, at, items))
    return null;
  if (token.lower === 'i' || (items.length === 0 && (token.pos === 'PRON' || isCompoundNoun(token)))) return null;
  const endToken = endOfWord(tokens, at, end, items.length > 0);
  return itemOf('word', at, endToken, foldedRun(reading, at, endToken));
}

/** "Co-star", "Ex-wife": a noun at the head of a sentence; in "Ki-moon" the given name is the second word. */
const isCompoundNoun = ask(({ text }): boolean => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text));

/** "Da Nang", "Hoi An": a small word of English inside a name of two. */
function isShortName(reading: Reading, sentence: DocumentSentence, at: number, items: readonly Item[]): boolean {
  const { text } = reading.tokens[at] as Token;
  if (!/^\p{Lu}\p{Ll}$/u.test(text) || /^(?:As|At|By|He|If|In|Is|It|My|No|Of|On|Or|So|To|Up|Us|We)$/u.test(text)) return false;
  if (items.length > 0) return items.at(-1)?.type === 'word';
  const next = reading.tokens[at + 1];
  return !isInitial(reading, sentence, at) && next !== undefined && at + 1 < sentence.endToken && isCapitalized(next.text);
}

/** "Retailer Marlow's said": the noun is no part of the name, unless an institution's name begins with it. */
function opensWithCompanyNoun(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isCompanyNoun(tokens[at] as Token)) return false;
  let next = at + 1;
  while (next < end && isCapitalized((tokens[next] as Token).text)) next += 1;
  return next > at + 1 && !ORGANIZATION_HEADS.has((tokens[next - 1] as Token).lower);
}

/** What follows a subject: a verb, or the comma before an apposition. */
const isSubjectEnd = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.pos === 'AUX' || (token?.pos === 'VERB' && SPEECH_VERBS.has(token.lemma));

const isPastForm = ({ lower, lemma }: Token): boolean => lower !== lemma && !/(?:s|ing)$/u.test(lower);

/** Whether a capitalised word at the start of a sentence may be a name. */
function isNameAtStart({ tokens, folded, lowerCase, surnames }: Reading, at: number, end: number): boolean {
  const token = tokens[at] as Token;
  // "Ban Russian teams": before an adjective of nationality and a noun stands a verb, not a given name.
  const [second, third] = [tokens[at + 1], tokens[at + 2]];
  if (third?.pos === 'NOUN' && second !== undefined && findTerms(second.text, folded[at + 1]).some(({ type }) => type === 'demonym'))
    return false;
  if (GIVEN_NAMES.has(folded[at] as string) && token.pos === 'PROPN') return true;
  // "Rose Hill, a nurse", "Mark Reyes said": tagged as verbs, but subjects.
  if (GIVEN_NAMES.has(folded[at] as string) && second?.pos === 'PROPN' && isCapitalized(second.text) && isSubjectEnd(third)) return true;
  // "Bird said", "Bird estimated" where the article names a Sue Bird.
  if (surnames.has(folded[at] as string) && second?.pos === 'VERB' && (SPEECH_VERBS.has(second.lemma) || isPastForm(second))) return true;
  if (NEVER_NAMES.has(token.pos) || lowerCase.has(token.lower)) return false;
  if (token.pos === 'PROPN') return true;
  const next = tokens[at + 1];
  return (
    at + 1 < end && next !== undefined && isCapitalized(next.text) && next.pos === 'PROPN' && token.pos !== 'ADJ' && token.pos !== 'VERB'
  );
}

/** "France-2", "Boeing-built": the known name is a part of a longer word. */
function isCompound(tokens: readonly Token[], { endToken }: Item, end: number): boolean {
  const hyphen = tokens[endToken];
  const next = tokens[endToken + 1];
  if (endToken + 1 >= end || hyphen?.text !== '-' || !glued(tokens[endToken - 1], hyphen) || !glued(hyphen, next)) return false;
  return /^\d/u.test(next?.text ?? '');
}

/** Hyphens join: "Jean-Yves", and in the middle of a name "Ying-jeou"; a dash joins two names: "the Murray–Darling Basin". */
function endOfWord(tokens: readonly Token[], at: number, end: number, inside: boolean): number {
  let endToken = at + 1;
  while (endToken + 1 < end) {
    const [before, hyphen, next] = [tokens[endToken - 1], tokens[endToken], tokens[endToken + 1]];
    if (hyphen === undefined || next === undefined || !/^[-‐‑–]$/u.test(hyphen.text) || !glued(before, hyphen) || !glued(hyphen, next))
      break;
    if (hyphen.text === '–' && !isCapitalized(next.text)) break;
    const joins =
      isCapitalized(next.text) ||
      /^\d+$/u.test(next.text) ||
      (inside && next.text.length <= 5 && (next.pos === 'PROPN' || next.pos === 'NOUN' || next.lower === 'won'));
    if (!joins) break;
    endToken += 2;
  }
  return endToken;
}
