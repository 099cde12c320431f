/** Documents that state numbers, and who made them: "A poll of 1,200 adults by the firm Datos Norte suggested that …". */
import type { Span } from '../../../text/span.ts';
import type { Document, Token } from '../../document.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { nounsOf, wordsOf } from '../lexicon.ts';

export const DOCUMENTS = nounsOf('document');
/** Verbs that state what the clause behind them says: "the poll found that 47% …". */
export const FINDERS = wordsOf('finding verb');
/** Verbs whose object is what a document counts: "the register lists 312 deaths". */
const LISTING = wordsOf('listing verb');
/** "seen by", "obtained by": whoever has read a document did not make it. */
const READING = wordsOf('reading verb');

/** How many words may stand before the noun of a document and between it and its verb. */
const BEFORE_NOUN = 6;
const BEFORE_VERB = 26;

export interface Paper {
  readonly noun: Span;
  readonly maker: Span | null;
  /** Where its verb begins. */
  readonly verb: number;
}

/** The document that opens a sentence and shows what follows, the figure among it; null where none does. */
export function paperOf(document: Document, syntax: SyntaxIndex, { sentence, firstToken, start }: Draft): Paper | null {
  const { tokens } = document;
  const from = tokens[sentence.firstToken]?.pos === 'CCONJ' ? sentence.firstToken + 1 : sentence.firstToken;
  const noun = findToken(tokens, from, Math.min(from + BEFORE_NOUN, firstToken), ({ lower }) => DOCUMENTS.has(lower));
  const last = noun + (DOCUMENTS.has(tokens[noun + 1]?.lower ?? '') ? 1 : 0);
  if (noun < 0 || tokens.slice(from, noun).some(({ pos }) => /^(?:VERB|AUX|PUNCT|ADP|PRON)$/u.test(pos))) return null;
  const verb = findToken(tokens, noun + 1, Math.min(noun + BEFORE_VERB, firstToken), (token, at) => isShowing(token, tokens[at - 1]));
  if (verb < 0 || !isOneClause(tokens.slice(noun, verb))) return null;
  // "The poll puts her up four points" states no number of hers.
  if (tokens[verb]?.lemma === 'put' && !AT.test(document.raw.slice(sentence.start, start))) return null;
  if (tokens.slice(verb, firstToken).some(({ text }) => text === ';') || isBesideStatement(syntax, firstToken, sentence.index)) return null;
  return {
    noun: { start: (tokens[from] as Token).start, end: (tokens[last] as Token).end },
    verb: (tokens[verb] as Token).start,
    maker: makerOf(document, syntax, { from: noun + 1, end: verb, sentence: sentence.index }) ?? ownerOf(tokens, from, noun),
  };
}

/** Who made a document, as told between its noun and its verb: "A poll released this week by the firm Datos Norte showed". */
export function makerOf(
  document: Document,
  syntax: SyntaxIndex,
  { from, end, sentence }: { readonly from: number; readonly end: number; readonly sentence: number },
): Span | null {
  const { tokens } = document;
  const by = findToken(tokens, from, end, ({ lower }, at) => lower === 'by' && !READING.has(tokens[at - 1]?.lemma ?? ''));
  return by < 0 ? null : nameAt(document, syntax, by + 1, sentence);
}

/** Up to its verb a clause has no marks but the two commas of an aside, and brackets: "the tally, released on Friday (and seen by us), lists". */
function isOneClause(tokens: readonly Token[]): boolean {
  let depth = 0;
  const marks = tokens.filter(({ pos, lower, text }) => {
    if (text === '(') depth += 1;
    const isInside = depth > 0;
    if (text === ')') depth -= 1;
    return pos === 'PUNCT' && !isInside && lower !== "'s" && lower !== '-' && lower !== '/';
  });
  return marks.length === 0 || (marks.length === 2 && marks.every(({ text }) => text === ',') && tokens.at(-1)?.text === ',');
}

/** "The ministry's own tally": whose the document is. */
function ownerOf(tokens: readonly Token[], from: number, noun: number): Span | null {
  const mark = findToken(tokens, from + 1, noun, ({ lower }) => lower === "'s" || lower === "'");
  return mark < 0 ? null : { start: (tokens[from] as Token).start, end: (tokens[mark - 1] as Token).end };
}

const AT = / (?:at|to|on) (?:\p{L}+ ){0,3}$/u;

function findToken(tokens: readonly Token[], from: number, end: number, is: (token: Token, at: number) => boolean): number {
  for (let at = from; at < end; at += 1) if (is(tokens[at] as Token, at)) return at;
  return -1;
}

/** Not "a report that showed", nor "seen by those who found". */
const isShowing = ({ lemma, pos }: Token, before: Token | undefined): boolean =>
  pos === 'VERB' && (FINDERS.has(lemma) || LISTING.has(lemma)) && !/^(?:that|which|who|to|and|as)$/u.test(before?.lower ?? '');

/** "found flaws after 12 people died": what the article sets beside the finding. */
const isBesideStatement = (syntax: SyntaxIndex, token: number, sentence: number): boolean => {
  const clause = syntax.clauseAt(token, sentence);
  return clause?.relation === 'adverbial' && /^(?:after|before|because|since|as|when)$/u.test(clause.opener ?? '');
};

/** "the firm Datos Norte": the name alone, where a name ends the phrase. */
function nameAt({ tokens }: Document, syntax: SyntaxIndex, at: number, sentence: number): Span | null {
  const phrase = syntax.phraseAt(at, sentence);
  if (phrase === null) return null;
  let first = phrase.endToken;
  while (first > phrase.first && tokens[first - 1]?.pos === 'PROPN') first -= 1;
  return first === phrase.endToken ? phrase : { start: (tokens[first] as Token).start, end: phrase.end };
}

/** The document that a phrase behind "by" was read by: "a memo … and seen by Reuters shows" says what the memo shows. */
export const isReader = ({ tokens }: Document, first: number): boolean =>
  tokens[first - 1]?.lower === 'by' && READING.has(tokens[first - 2]?.lemma ?? '');
