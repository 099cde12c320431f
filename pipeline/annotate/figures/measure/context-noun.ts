/** The noun whose value a number gives: "the death toll rose to six", "put the number at 368,000", "bail of R100,000". */
import type { Span } from '../../../text/span.ts';
import type { Document } from '../../document.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/types.ts';
import { tokenAt } from '../../token-at.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { nounsOf, wordsOf } from '../lexicon.ts';
import { FRACTIONS } from '../numerals/pieces.ts';
import { withSubjectOfAside } from './aside.ts';
import { movingClause, movingLemmaOf } from './moving.ts';
import { CHANGE } from './words.ts';

/** Verbs whose object has the value: "put the number at", "raised the toll to". */
const SETS = wordsOf('setting verb');
/** Verbs that say by themselves how high a level is. */
const LEVELS = wordsOf('level verb');
const EQUALS = new Set([...LEVELS, ...SETS]);

const LOANS = nounsOf('gift');
const KIN = nounsOf('parent');
/** "a total of $675,000": the noun says how it was reckoned, not what it is. */
const SUMMED = wordsOf('summing noun');

/** "was down by a third" */
const UP_BY = /\b(?:up|down)(?: by)? (?:\p{L}+ ){0,3}$/u;
/** "slid by between", "went up by about" */
const MOVED_BY = /\bby (?:\p{L}+ ){0,3}$/u;

/** Whether a clause says of something which number it is: by its verb, or by one of change with a level or a ratio. */
function isEquation(document: Document, clause: Clause, { sentence, start, quantity }: Draft): boolean {
  const { raw } = document;
  const { verb } = clause;
  const before = raw.slice(Math.max(sentence.start, start - 24), start);
  // "is on course for 70": what a thing is has no preposition.
  if (verb.lemma === 'be' && UP_BY.test(before)) return true;
  if (verb.lemma === 'be' && /\b(?:for|on|in|with|by|from|over) (?:only |just |about )?$/u.test(before)) return false;
  const lemma = movingLemmaOf(document, clause);
  if (CHANGE.has(lemma) && MOVED_BY.test(before)) return true;
  // "came second with 31%": a total comes to a number.
  if (/^(?:come|go)$/u.test(verb.lemma) && /\b(?:down|up) by (?:\p{L}+ ){0,3}$/u.test(before)) return true;
  // "Prices went up 5%", "wages went up £7m"
  if (verb.lemma === 'go' && / (?:up|down) (?:\p{L}+ )?$/u.test(raw.slice(verb.start, start)))
    return quantity.dimension === 'money' || quantity.unit === '%' || quantity.unit === 'share';
  if (/^(?:come|go)$/u.test(verb.lemma)) return /^ (?:in )?(?:to|at) (?:\p{L}+ )?$/u.test(raw.slice(verb.end, start));
  // "lost the primary, 27.6 percent to 24.3 percent": the shares of two sides.
  if (/^(?:win|lose|beat|defeat|lead|trail)$/u.test(verb.lemma) && /(?:,|(?:%|per ?cent) to) $/u.test(before)) return false;
  // "voted to sell an 80% stake": only what a thing sells for is its value.
  if (/^(?:sell|trade|retail|quote|price|list|value|start|begin)$/u.test(verb.lemma))
    return /\b(?:for|at) (?:[\p{L}]+ ){0,2}$/u.test(before);
  // "was little changed at 13.4", "left its rate unchanged at 5%"
  if (/^(?:un)?change$/u.test(verb.lemma) && verb.voice === 'passive') return before.endsWith(' at ');
  // "left the race with 163", "kept 200 of them"
  if (/^(?:leave|keep|hold|bring|drive|push|place|put|maintain)$/u.test(verb.lemma))
    return /\b(?:at|to|above|below|under|over|near|around) (?:\p{L}+ ){0,3}$/u.test(before);
  // "deaths were recorded in 12 provinces"
  if (EQUALS.has(verb.lemma)) return !/ (?:in|across|among|within|throughout) (?:\p{L}+ )?$/u.test(before);
  const isRatio =
    quantity.unit === '%' ||
    quantity.unit === 'bp' ||
    quantity.unit === 'share' ||
    /^ points?\b/u.test(raw.slice(sentence.start + quantity.end, sentence.start + quantity.end + 8));
  const moves = CHANGE.has(lemma) || CHANGE.has(`${verb.lemma} ${verb.particle ?? raw.slice(verb.end + 1, verb.end + 3)}`);
  return moves && (isRatio || /\b(?:to|at)(?: \p{L}+)? $/u.test(before));
}

/** "raise the contributions that farmers pay from 5% to 9%": what is moved, described by a clause between. */
function movedObject(document: Document, { sentence, start, quantity }: Draft, clause: Clause | null): NounPhrase | null {
  if (clause?.relation !== 'relative' || quantity.dimension === null) return null;
  if (!/\b(?:from|to) $/u.test(document.raw.slice(Math.max(sentence.start, start - 6), start))) return null;
  const above = clauseAbove(document.syntax, clause);
  return above !== null && above.sentence === sentence.index && CHANGE.has(above.verb.lemma) ? (above.objects[0] ?? null) : null;
}

/** "a deficit of 4.3 percent of GDP": what is reckoned by the size of the economy. */
export const isOfOutput = ({ raw }: Document, { quantity, end }: Draft): boolean =>
  quantity.unit === '%' && /^ of (?:GDP|(?:gross domestic|national|economic) (?:product|income|output))\b/u.test(raw.slice(end, end + 30));

/** "a margin of error of 4.5 points" */
const isInPoints = ({ raw }: Document, { counted: { item } }: Draft): boolean =>
  item !== null && /^(?:percentage |basis )?points?$/iu.test(raw.slice(item.start, item.end));

/** "put the number of people killed in the floods at 38": the clause that sets the number, where another describes what it is of. */
function settingClause(document: Document, clause: Clause | null, { sentence, start }: Draft): Clause | null {
  const { raw, syntax } = document;
  if (clause?.relation !== 'participle' || !/ at (?:\p{L}+ ){0,3}$/u.test(raw.slice(Math.max(sentence.start, start - 24), start)))
    return clause;
  const above = clauseAbove(syntax, clause);
  const isSet =
    above !== null &&
    above.sentence === sentence.index &&
    clause.verb.voice === 'passive' &&
    /^(?:put|place|estimate|set)$/u.test(above.verb.lemma);
  return isSet ? above : clause;
}

const WITHIN = /^ (?:at|of|in|for|from|among|between|with) (?!the \p{L}+,)[^,;]{1,60} and $/u;

/** A clause with more arguments than this is a list, and none of them is what the number equals. */
const MOST = 12;

const STATES = /^(?:dead|killed|wounded|injured|hurt|missing|displaced|homeless|arrested|detained|unemployed)$/u;

/** The phrase whose value the number gives, with its "of" complement; null where none is printed. */
export function contextNoun(document: Document, syntax: SyntaxIndex, draft: Draft): Span | null {
  const before = document.raw.slice(Math.max(draft.sentence.start, draft.start - 40), draft.start);
  const of = / of /.test(before) ? OF_BEFORE.exec(before) : null;
  const isSpread = of !== null && /(?:minus |\+\/- ?|± ?)$/u.test(of[0]);
  const isBare = draft.counted.item === null || isSpread || isOfOutput(document, draft) || isInPoints(document, draft);
  const described = of !== null && isBare ? nounBeforeOf(document, syntax, draft, of) : undefined;
  if (described !== undefined) return described;
  const clause = withSubjectOfAside(document, settingClause(document, movingClause(document, syntax, draft), draft));
  return clause !== null && isEquation(document, clause, draft)
    ? equatedNoun(document, syntax, draft, clause)
    : movedObject(document, draft, clause);
}

const OF_BEFORE = /(\ban? )?(?<!\p{L})(\p{L}+),? of (?:plus[ -]or[ -]minus |\+\/- ?|± ?|\p{L}+ )?$/u;

/** "a loan of $44 million"; null where the noun names no thing, undefined where it only says how the number was reckoned. */
function nounBeforeOf(document: Document, syntax: SyntaxIndex, { sentence, start }: Draft, of: RegExpExecArray): Span | null | undefined {
  const noun = (of[2] as string).toLowerCase();
  // "a father of three": the children are counted, and not named. "a third of the $4 billion", "to the tune of $9"
  // "in front of 39,500"
  if (KIN.has(noun) || FRACTIONS.has(noun) || /^(?:tune|front|excess)$/u.test(noun)) return null;
  const from = start - of[0].length + (of[1]?.length ?? 0);
  const phrase = syntax.phraseAt(tokenAt(document, sentence, from), sentence.index);
  // "An earlier loan, of $44 million", "her bail of R100,000": the tagger takes the noun for a verb.
  const isUnread = phrase === null || document.tokens[phrase.head]?.pos === 'DET';
  if (isUnread && (LOANS.has(noun) || noun === 'bail')) return { start: from, end: from + noun.length };
  const isNumber = phrase !== null && document.tokens[phrase.head]?.pos === 'NUM';
  if (phrase === null || isNumber || (of[1] !== undefined && SUMMED.has(noun))) return undefined;
  // "a margin of error of 3%": the whole of what is named.
  const whole = document.tokens[phrase.first - 1]?.lower === 'of' ? syntax.phraseAt(phrase.first - 2, sentence.index) : null;
  return whole !== null && whole.endToken === phrase.first - 1 && SUMMED.has(document.tokens[whole.head]?.lower ?? '')
    ? { start: whole.start, end: phrase.end }
    : phrase;
}

/** "reported raising and spending $9 million": a verb in -ing that the tagger takes for a noun has the number for its object. */
const governsNext = ({ tokens }: Document, { head, end }: NounPhrase, start: number): boolean =>
  end === start - 1 && (tokens[head]?.lower.endsWith('ing') ?? false);

/** The subject of a clause that says which number it is, or the object of one that sets it. */
function equatedNoun(document: Document, syntax: SyntaxIndex, { sentence, firstToken, start }: Draft, clause: Clause): Span | null {
  const named = (phrase: NounPhrase): boolean =>
    phrase.endToken <= firstToken && document.tokens[phrase.head]?.pos !== 'NUM' && !governsNext(document, phrase, start);
  const sets = clause.verb.voice === 'active' && SETS.has(clause.verb.lemma);
  const object = sets ? clause.objects.slice(0, MOST).find(named) : undefined;
  // "takes home $150,000": who takes a sum does not equal it.
  if (sets && object === undefined && !LEVELS.has(clause.verb.lemma)) return null;
  const subjects = clause.subjects.slice(0, MOST).filter(named);
  const [subject] = subjects;
  // "enrollment at colleges and universities soared": what is joined within the phrase of a preposition is no second subject.
  const isInside = subject !== undefined && WITHIN.test(document.raw.slice(subject.end, subjects.at(-1)?.start ?? subject.end));
  const phrase = object ?? (isInside ? subject : subjects.at(-1));
  if (phrase === undefined || phrase.endToken > firstToken) return null;
  // "hotel employment there had grown by 2 percent"
  if (/^(?:there|here)$/u.test(document.tokens[phrase.head]?.lower ?? '')) return syntax.phraseAt(phrase.first - 1, sentence.index);
  const complement = /^(?:of|for)$/u.test(document.tokens[phrase.endToken]?.lower ?? '')
    ? syntax.phraseAt(phrase.endToken + 1, sentence.index)
    : null;
  // "the number of dead": the tagger takes them for an adjective or a verb.
  const state = document.tokens[phrase.endToken + 1];
  if (complement === null && state !== undefined && STATES.test(state.lower) && state.index < firstToken)
    return { start: phrase.start, end: state.end };
  const isNamed = complement !== null && document.tokens[complement.head]?.pos !== 'NUM';
  if (complement === null || !isNamed || complement.endToken > firstToken) return phrase;
  // "the number of people killed in the floods at 38"
  const befell = document.tokens[complement.endToken];
  const end = befell !== undefined && STATES.test(befell.lower) && befell.index < firstToken ? befell.end : complement.end;
  return { start: phrase.start, end };
}
