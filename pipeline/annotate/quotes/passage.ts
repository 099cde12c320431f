/** The narrator's view of the text: sentences in which each quotation in marks is one item. */
import type { Span } from '../../text/span.ts';
import type { Document, PartOfSpeech, QuotedStretch, Token } from '../document.ts';
import { type Word, wordOf } from '../word.ts';
import { FINDERS, readingsAt, readingsOf, type VerbReading } from './lexicon.ts';

/** A word of the narrator, or a whole stretch between marks. */
export interface Item extends Span {
  /** The word, or what stands for it; the empty one for a stretch. */
  readonly word: Word;
  /** The word in lower case; empty for a stretch. */
  readonly lower: string;
  readonly text: string;
  readonly pos: PartOfSpeech;
  readonly stretch: QuotedStretch | null;
  /** Whether the words in marks hold a verb; false for single words. */
  readonly clausal: boolean;
  /** Whether the words in marks all begin with a capital, as in a name or title; false for single words. */
  readonly title: boolean;
}

/** One sentence of the narrator; marks never cut it. */
export interface Unit extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly items: readonly Item[];
  /** Whether the sentence before names several who look into things ("researchers"). */
  readonly behindFinders: boolean;
}

/** A longer sentence is read in pieces, so that no search inside a sentence grows with the article. */
const MOST_ITEMS = 400;

const ENDS_SENTENCE = /[.!?…]["'”’»]*$/u;

/** Splits the prose into narrator's sentences. Linear in tokens and stretches. */
export function readUnits(document: Document): Unit[] {
  const { tokens, sentences } = document;
  const outer = document.quoted.filter(({ depth, start, end }) => depth === 0 && end > start);
  const units: Unit[] = [];
  let items: Item[] = [];
  let paragraph = -1;
  let sentence = -1;
  let stretchAt = 0;
  const close = () => {
    const [first, last] = [items[0], items.at(-1)];
    const behindFinders = units.at(-1)?.items.some(({ lower }) => lower.endsWith('s') && FINDERS.has(lower)) ?? false;
    if (first !== undefined && last !== undefined)
      units.push({ index: units.length, paragraph, items, start: first.start, end: last.end, behindFinders });
    items = [];
  };
  for (let t = 0; t < tokens.length; ) {
    const token = tokens[t] as Token;
    if (token.sentence !== sentence || items.length >= MOST_ITEMS) {
      const next = sentences[token.sentence]?.paragraph ?? -1;
      if (next !== paragraph || items.length >= MOST_ITEMS || !runsOn(items, tokens, t)) close();
      sentence = token.sentence;
      paragraph = next;
    }
    while (stretchAt < outer.length && markedEnd(outer[stretchAt] as QuotedStretch) <= token.start) stretchAt += 1;
    const stretch = outer[stretchAt];
    if (stretch === undefined || token.end <= stretch.start - stretch.opening.length) {
      items.push(wordItem(token, items.at(-1), tokens[t + 1]));
      t += 1;
      continue;
    }
    let end = t;
    while (end < tokens.length && (tokens[end] as Token).start < markedEnd(stretch)) end += 1;
    items.push(stretchItem(document, stretch, tokens.slice(t, end)));
    sentence = tokens[end - 1]?.sentence ?? sentence;
    t = Math.max(end, t + 1);
  }
  close();
  return units;
}

const markedEnd = ({ end, closing }: QuotedStretch): number => end + (closing?.length ?? 0);

const ABBREVIATION = wordOf('abbreviation');
const DASH = wordOf('–');
const HYPHEN = wordOf('-');
const NO_WORD = wordOf('');

function wordItem(token: Token, before: Item | undefined, after: Token | undefined): Item {
  const { start, end, text } = token;
  const glued = before?.end === start && after?.start === end;
  const abbreviates = text === '.' && (after?.text === ')' || after?.text === ',');
  // "Rs2,000": the comma inside a number.
  const inNumber = text === ',' && glued && /\d$/u.test(before.text) && /^\d/u.test(after.text);
  // "the Murray–Darling Basin": a hyphen between two names.
  const joined = text === '–' && glued && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(after.text);
  const word = abbreviates
    ? ABBREVIATION
    : inNumber
      ? NO_WORD
      : joined
        ? HYPHEN
        : isDashMark(text) && !(glued && (text === '-' || /^\d/u.test(after.text)))
          ? DASH
          : token.word;
  // "Tan Kiat How said"
  const questions = before?.pos === 'PROPN' && /^(?:How|Who|Why)$/u.test(text) && after?.pos === 'VERB' && !isShouted(before.text);
  const acronym = questions || isAcronym(text, before, after);
  const lower = acronym ? text : word.lower;
  const counts = token.pos === 'ADP' && opensCount(lower, after);
  const name = acronym || isVerbalName(token, before, after);
  // "NTSB lead investigator Ana Berg"
  const leads = lower === 'lead' && token.pos === 'VERB' && before?.pos === 'PROPN' && after?.pos === 'NOUN';
  return {
    start,
    end,
    word,
    lower,
    text: joined ? HYPHEN.text : text,
    pos: name || abbreviates ? 'PROPN' : leads ? 'ADJ' : inNumber ? 'NUM' : counts ? 'ADV' : token.pos,
    stretch: null,
    clausal: false,
    title: false,
  };
}

/** Initials that spell a word of grammar. */
const ACRONYMS = new Set(['WHO', 'US', 'IS', 'IT']);

/** "a WHO spokesman", but not "WHO IS IT": the words beside it are not all in capitals. */
const isAcronym = (text: string, before: Item | undefined, after: Token | undefined): boolean =>
  ACRONYMS.has(text) && !isShouted(before?.text) && !isShouted(after?.text);

const isShouted = (text: string | undefined): boolean => text !== undefined && /^\p{Lu}{2,}$/u.test(text);

/** A verb or auxiliary with a capital inside a sentence is part of a name ("American Unity Fund"). */
function isVerbalName({ text, lower, pos }: Token, before: Item | undefined, after: Token | undefined): boolean {
  if ((pos !== 'VERB' && pos !== 'AUX' && pos !== 'INTJ') || !/^\p{Lu}/u.test(text)) return false;
  if (before !== undefined) return before.stretch === null ? /^[\p{L}\p{N},]/u.test(before.text) : before.text.trimEnd().endsWith(',');
  // "Ford said": two finite verbs in a row do not begin a sentence.
  const reports = after?.pos === 'VERB' && readingsOf(after).some(({ forms }) => forms.has('past') || forms.has('third'));
  return reports || (after?.text === ',' && !lower.endsWith('ing'));
}

function stretchItem(document: Document, stretch: QuotedStretch, tokens: readonly Token[]): Item {
  const text = document.raw.slice(stretch.start, stretch.end);
  // “heavy-handed”: the second half of a compound is no verb.
  const clausal = tokens.some(({ pos }, n) => (pos === 'VERB' || pos === 'AUX') && tokens[n - 1]?.text !== '-');
  return {
    start: stretch.start - stretch.opening.length,
    end: markedEnd(stretch),
    word: NO_WORD,
    lower: NO_WORD.lower,
    text,
    pos: 'X',
    stretch,
    clausal,
    title: isTitle(text),
  };
}

/** "at least", "up to 40", "about 30": a preposition that is an adverb before a number. */
const opensCount = (lower: string, after: Token | undefined): boolean =>
  lower === 'at'
    ? after?.lower === 'least' || after?.lower === 'most'
    : lower === 'up'
      ? after?.lower === 'to'
      : (after?.pos === 'NUM' || after?.lower === 'half') && BEFORE_COUNT.has(lower);

const BEFORE_COUNT = new Set(['about', 'around', 'over', 'under', 'between']);

/** A hyphen inside a word or a span of numbers is no dash. */
const isDashMark = (text: string): boolean => DASHES.has(text);
const DASHES = new Set(['–', '—', '―', '-', '--', '---']);

const MOST_TITLE = 80;

/** Several words that all begin with a capital, small words apart. */
function isTitle(text: string): boolean {
  const words = text.length > MOST_TITLE ? [] : text.trim().replace(/[,.]$/u, '').split(/\s+/u);
  return (
    words.length > 1 &&
    words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|the|and|in|for|to|a|an|on|at|with|by|from|or)$/u.test(word))
  );
}

/** One word with a capital. */
export const isName = (text: string): boolean => /^\p{Lu}[\p{L}-]+[,.]?$/u.test(text.trim());

/** Whether the sentence that begins at token `t` is the narrator's going on: its cue follows a question or exclamation in marks. */
function runsOn(items: readonly Item[], tokens: readonly Token[], t: number): boolean {
  const last = items.at(-1);
  if (last?.stretch == null) return false;
  if (!ENDS_SENTENCE.test(last.text.trimEnd())) return true;
  if (last.text.trimEnd().endsWith('.') || isIntroduced(items)) return false;
  // “Go!” She told him to run: a new sentence, unless nothing but a clause of time follows the verb.
  const opens = tokens[t]?.pos !== 'PROPN' && /^\p{Lu}/u.test(tokens[t]?.text ?? '');
  for (let k = t; k < t + 8; k++) {
    const token = tokens[k];
    if (token === undefined || token.pos === 'PUNCT') return false;
    const reading = readingsAt(tokens, k)[0];
    if (reading !== undefined && token.pos === 'VERB')
      return reading.verb.frames.has('quote') && (opens ? closesCue(reading, tokens[k + 1]) : endsClause(tokens[k + 1]));
    if (token.pos === 'VERB' || token.pos === 'AUX') return false;
  }
  return false;
}

/** “He wrote back, ‘Why now?’”: the last quotation has a cue in front of it. */
const isIntroduced = (items: readonly Item[]): boolean =>
  /^[,:]$/u.test(items.at(-2)?.text ?? '') &&
  items.some(({ pos }, k) => pos === 'VERB' && readingsAt(items, k).some(({ verb }) => verb.frames.has('quote')));

const TIME_CLAUSES = new Set(['when', 'after', 'before', 'as', 'while']);

const closesCue = ({ verb }: VerbReading, token: Token | undefined): boolean =>
  token === undefined || token.pos === 'PUNCT' || (TIME_CLAUSES.has(token.lower) && !verb.frames.has('wh'));

const endsClause = (token: Token | undefined): boolean =>
  token === undefined || token.pos === 'PUNCT' || token.pos === 'ADP' || token.pos === 'ADV';

/** Whether the item is a stretch between marks. */
export const isQuote = (item: Item | undefined): item is Item & { stretch: QuotedStretch } => item?.stretch != null;

/** "complained about the queue “would be the end of it”": a finite auxiliary has its subject in front of the marks. */
export const opensPredicate = ({ text }: Item): boolean =>
  /^(?:is|are|was|were|has|had|have|does|did|will|would|could|should|must|may|might|cannot)\s/u.test(text.trimStart());

/** Words in marks that begin with a capital, and hold a verb or end with a stop: “What a night.” */
export const isSentence = (item: Item | undefined): boolean =>
  item !== undefined && /^[\p{Lu}[(]/u.test(item.text) && (item.clausal || ENDS_SENTENCE.test(item.text.trimEnd()));
