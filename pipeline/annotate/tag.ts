/** Tokens and part-of-speech tags, by wink-nlp; offsets are rebuilt from its tokens and asserted against the raw text. */
import { createRequire } from 'node:module';
import winkNLP, { type ItsFunction, type Model } from 'wink-nlp';
import { readPackageFile } from '../own-file.ts';
import { remember } from '../text/remember.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './syntax/repair-place.ts';
import { repairTags } from './syntax/repair-tags.ts';
import { HYPHENATED } from './syntax/words.ts';
import type { PartOfSpeech, Token } from './token.ts';
import { type Word, wordOf } from './word.ts';

// The package reads its files itself, and takes what it finds.
const MODEL = 'wink-eng-lite-web-model/dist/languages/cur/models';
readPackageFile(`${MODEL}/eng-core-web-model.json`, 0x46e2_1aa5);
readPackageFile(`${MODEL}/eng-pos-model.json`, 0xde78_982e);
const model = createRequire(import.meta.url)('wink-eng-lite-web-model') as Model;

// Without its sentence boundaries: the tags are the same and come faster; sentences are the segment stage's.
const nlp = winkNLP(model, ['pos']);
const { its } = nlp;
/** The words of the model are numbered first: whatever comes later is in no list of English words. */
const FIRST_STRANGE = (nlp.readDoc('zzqxjv').tokens().out(its.uniqueId) as number[])[0] as number;

/** Of some lower-case words those that the tagger's English word list has; names of persons and towns are mostly not there. */
export function findEnglishWords(words: readonly string[]): Set<string> {
  if (words.length === 0) return new Set();
  const tokens = nlp.readDoc(words.join(' ')).tokens();
  const ids = tokens.out(its.uniqueId) as number[];
  const texts = tokens.out(its.value) as string[];
  return new Set(texts.filter((_, i) => (ids[i] as number) < FIRST_STRANGE));
}

// The typings of 2.4 leave the model addons out of what `out` accepts.
const lemmaOf = its.lemma as unknown as ItsFunction<string>;

interface SentenceSpan extends Span {
  readonly paragraph: number;
  readonly prose: boolean;
}

/**
 * Tags the prose sentences. Each paragraph is read at once, since a call of the tagger costs more than a sentence.
 * @throws {Error} when the tokens do not add up to the raw characters
 */
export function tag(raw: string, sentences: readonly SentenceSpan[]): Token[] {
  const tokens: Draft[] = [];
  let first = 0;
  while (first < sentences.length) {
    const head = sentences[first] as SentenceSpan;
    let last = first;
    while (sentences[last + 1]?.paragraph === head.paragraph) last += 1;
    if (head.prose) tagParagraph(raw, sentences, first, last, tokens);
    first = last + 1;
  }
  return tokens;
}

function tagParagraph(raw: string, sentences: readonly SentenceSpan[], first: number, last: number, tokens: Draft[]): void {
  const { start } = sentences[first] as SentenceSpan;
  const { end } = sentences[last] as SentenceSpan;
  let position = start;
  let sentence = first;
  const firstToken = tokens.length;
  const { words, tags } = readWords(raw.slice(start, end));
  for (let k = 0; k < words.length; k += 1) {
    const word = words[k] as Word;
    const { text, lower, lemma } = word;
    position = findToken(raw, text, position, end);
    while (sentence < last && position >= (sentences[sentence] as SentenceSpan).end) sentence += 1;
    const foreign = isForeign(tags[k]);
    const before = tokens.length > firstToken && (foreign || isForeign(tags[k - 1])) ? tokens.at(-1) : undefined;
    if (before?.end === position && areOneWord(before.text, text)) {
      before.word = wordOf(before.text + text);
      before.text = before.word.text;
      before.lower = before.word.lower;
      before.lemma = before.word.lemma;
      before.end += text.length;
      position += text.length;
      continue;
    }
    if (isJoined(tokens, firstToken, lower, position)) {
      joinLast(tokens, text);
      position += text.length;
      continue;
    }
    tokens.push({
      index: tokens.length,
      start: position,
      end: position + text.length,
      word,
      text,
      lower,
      lemma,
      pos: foreign && FOREIGN_NAME.test(text) ? 'PROPN' : (tags[k] as PartOfSpeech),
      sentence,
    });
    position += text.length;
  }
  repairTags(tokens, firstToken);
}

/** "tear|-|gassed": one verb, of which the tagger makes three words. */
function isJoined(tokens: readonly Draft[], first: number, lower: string, position: number): boolean {
  const [front, hyphen] = [tokens.at(-2), tokens.at(-1)];
  if (front === undefined || hyphen?.text !== '-' || front.index < first || front.end !== hyphen.start || hyphen.end !== position)
    return false;
  return HYPHENATED.has(`${front.lower}-${lower}`);
}

/** Puts a word to the two tokens before it. */
function joinLast(tokens: Draft[], text: string): void {
  const hyphen = tokens.pop() as Draft;
  const front = tokens.at(-1) as Draft;
  const printed = `${front.text}-${text}`;
  front.word = wordOf(printed, HYPHENATED.get(printed.toLowerCase()));
  front.text = front.word.text;
  front.lower = front.word.lower;
  front.lemma = front.word.lemma;
  front.end = hyphen.end + text.length;
  front.pos = 'VERB';
}

/** Where a token stands: white space before it is skipped in the raw text itself, since the tagger folds some kinds of it. */
function findToken(raw: string, text: string, from: number, end: number): number {
  let position = from;
  while (!raw.startsWith(text, position)) {
    if (position >= end || !isSpace(raw, position)) throw new Error(`token ${JSON.stringify(text)} is not at ${position} of the raw text`);
    position += 1;
  }
  return position;
}

/** Longest word that is put together again. */
const LONGEST_WORD = 40;

/** The tagger cuts Latin words at letters beyond Latin-1 ("Erdo|ğ|an"), which it tags as X. */
const isForeign = (tag: PartOfSpeech | undefined): boolean => tag === 'X';

/** A capital at the head of a word with letters beyond Latin-1: a name. */
const FOREIGN_NAME = /^(?=.*[\u0100-\u024f\u1e00-\u1eff])\p{Lu}/u;

const areOneWord = (left: string, right: string): boolean =>
  left.length + right.length <= LONGEST_WORD && /^[\p{Script=Latin}\p{M}]+$/u.test(left) && /^[\p{Script=Latin}\p{M}]+$/u.test(right);

/**
 * "Smith's,": the tokenizer cuts off the comma alone, and from then on takes "Smith's" for one word wherever it stands, so that
 * what is read of an article would hang on the articles before. With a space behind the 's it never learns such a word.
 */
const GLUED_POSSESSIVE = /['’]s(?=[,.;:!?…)\]}"”’])/gu;
/** "turned himself in.": at the end of a sentence, which the tokenizer takes for the sign of inches. */
const GLUED_IN = /(?<=\p{L} )in(?=\.["”’)]?(?:\s|$))/gu;

interface Words {
  readonly words: readonly Word[];
  readonly tags: readonly PartOfSpeech[];
}

function readWords(text: string): Words {
  const pieces = cutLongRuns(text);
  if (pieces.length > 1) {
    const read = pieces.map(readWords);
    return { words: read.flatMap(({ words }) => words), tags: read.flatMap(({ tags }) => tags) };
  }
  const items = nlp.readDoc(text.replace(GLUED_POSSESSIVE, '$& ').replace(GLUED_IN, '$& ')).tokens();
  const tags = items.out(its.pos) as PartOfSpeech[];
  const isContracted = items.out(its.contractionFlag) as unknown as boolean[];
  const lemmaAt = (at: number): string => items.itemAt(at).out(lemmaOf as never) as string;
  const words = (items.out(its.value) as string[]).map((value, at) => {
    // Of a part of a contraction ("ca|n't") the lemma is not that of the word.
    if (isContracted[at] === true) return wordOf(value, lemmaAt(at));
    const byTag = wordsByTag(value);
    const tag = tags[at] as PartOfSpeech;
    const known = byTag[tag];
    if (known !== undefined) return known;
    const word = wordOf(value, lemmaAt(at));
    byTag[tag] = word;
    return word;
  });
  return { words, tags };
}

/** The words of a text by their tags: the lemma is read once for each. */
const wordsByTag = remember((_: string): Partial<Record<PartOfSpeech, Word>> => ({}));

/** The tokenizer takes time in the square of a run without white space; longer ones are no words of any language. */
const LONGEST_RUN = 256;

/** Whether some run is as long: it would cover one of the positions that lie so far apart. */
function hasLongRun(text: string): boolean {
  for (let at = LONGEST_RUN - 1; at < text.length; at += LONGEST_RUN) {
    let from = at;
    let end = at;
    while (from >= 0 && !isSpace(text, from)) from -= 1;
    while (end < text.length && !isSpace(text, end)) end += 1;
    if (end - from > LONGEST_RUN) return true;
  }
  return false;
}

/** The text in pieces, so that no run without white space is longer; no character is cut in two. */
function cutLongRuns(text: string): string[] {
  if (!hasLongRun(text)) return [text];
  const pieces: string[] = [];
  let from = 0;
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    run = isSpace(text, at) ? 0 : run + 1;
    if (run < LONGEST_RUN || (text.charCodeAt(at) & 0xfc00) === 0xd800) continue;
    pieces.push(text.slice(from, at + 1));
    from = at + 1;
    run = 0;
  }
  return from < text.length ? [...pieces, text.slice(from)] : pieces;
}

const isSpace = (text: string, position: number): boolean => text.charCodeAt(position) === 32 || /\s/u.test(text[position] as string);
