/** Measures told by nouns: the counted one, the one before "of", and the one that the number equals. */
import { anyOf } from '../../../lexicons/load.ts';
import type { Document } from '../../document.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/types.ts';
import { tokenAt } from '../counted/index.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { anyNounOf, nounsOf, wordsOf } from '../lexicon.ts';
import { FRACTIONS } from '../numerals/pieces.ts';
import { countsPeople, EARNED, fits, isHandedOver } from './kinds.ts';
import { movingClause, movingLemmaOf } from './moving.ts';
import { rolesOf } from './predicate.ts';
import { around, CHANGE, CONTEXT, DEED, itemHead, itemText, type Measure, NOUN } from './words.ts';

/** Asked first: without it, no noun stands before "of". */
const OF = / of /i;
const DEED_BEFORE =
  /(\p{L}+) of (?:(?:about|around|some|nearly|almost|more than|over|just|only|roughly|another|an additional|at least|up to|as many as|the|all|these|those) )*$/iu;

/** "the deaths of five people", "the deployment of 230 troops". */
export function deedMeasure(document: Document, draft: Draft): Measure | null {
  const { sentence, start, quantity } = draft;
  if (quantity.dimension !== null && quantity.unit !== 'share' && quantity.unit !== '%') return null;
  const before = document.raw.slice(Math.max(sentence.start, start - 60), start);
  const noun = OF.test(before) ? DEED_BEFORE.exec(before)?.[1]?.toLowerCase() : undefined;
  return noun === undefined
    ? null
    : (DEED.get(noun)?.find(
        (measure) =>
          fits(document, draft, measure) &&
          (measure !== 'supplied' || isHandedOver(document, draft)) &&
          (noun !== 'loss' || /^lives$/u.test(itemHead(document, draft)) || countsPeople(document, draft)),
      ) ?? null);
}

/** "an increase of 2,000": the noun says how the thing counted before it changed. */
export const isChangeNoun = (phrase: string): boolean => CONTEXT.get(phrase.toLowerCase().split(/\s+/u).at(-1) ?? '')?.[0] === 'change';

const NEEDED_BEFORE = /\b(?:need|require|requir|must|necessary)\p{L}*\b[^,;.]{0,30}$/iu;
/** "a majority, or 290 votes, is required" */
const NEEDED_AFTER = /^,? (?:is|are|was|were|(?:would|will) be) (?:required|needed|necessary)\b/u;
/** "takes 60 votes to pass" */
const TAKES_BEFORE = /\btakes? (?:\p{L}+ ){0,2}$/iu;
/** "of the assembly's 193 members", "has 27 members": the size of a body, not people who did something. */
const BODY_BEFORE =
  /(?:['’]s|\b(?:the|its|their|all|has|have|had|with|compris\p{L}+|includ\p{L}+|counts?|boasts?|controls?|held|holds?|won|win|wins|lost|took|gained)) (?:\p{L}+ )?$/iu;

/** "took two votes", "after three votes": how often was voted, not how many were in favour. */
const BALLOTING_BEFORE =
  /\b(?:take|takes|took|taken|taking|hold|holds|held|holding|after|following|lost|losing|over|through|faces?|faced|surviv(?:e|es|ed|ing)) (?:\p{L}+ )?$/iu;
const IN_FAVOUR = /^ (?:in favou?r|for\b|to \d)/u;

/** "won by 63 votes" */
const MARGIN_BEFORE =
  /\b(?:by|(?:margin|lead|majority) of) (?:just |only |about |around |some |nearly |almost |more than |fewer than |over |a mere )?$/iu;
/** "98% of votes counted", "one in five ballots was spoiled" */
const PROCESSED =
  /^ (?:(?:was|were|are|is|been|being|have been|had been) )?(?:counted|cast|tallied|spoil\p{L}*|invalid\p{L}*|discarded|tabulated|missing|outstanding)\b/u;

const VIOLENCE = new RegExp(`\\b(?:${anyOf(wordsOf('violence stem'))})`, 'iu');

/** Victims of fraud are neither dead nor hurt. */
function isViolent(document: Document, { sentence }: Draft): boolean {
  const from = document.sentences[Math.max(0, sentence.index - 3)]?.start ?? sentence.start;
  return VIOLENCE.test(document.raw.slice(Math.max(from, sentence.start - 1000), sentence.end));
}

/** "nine spoilt ballots" */
const SPOILT = /^(?:spoil|invalid|blank|void|null|rejected|discarded)/iu;

/** Whether what is counted are votes for nobody. */
export const isSpoilt = (document: Document, draft: Draft): boolean => SPOILT.test(itemText(document, draft));

/** Prisoners who escape, are freed or moved are no longer, or not thereby, captured. */
const FREEING = wordsOf('freeing verb');
const isSetFree = (document: Document, syntax: SyntaxIndex, draft: Draft): boolean =>
  rolesOf(document, syntax, draft).some(({ clause, as }) => as !== 'oblique' && FREEING.has(clause.verb.lemma));

/** The counted noun: "12 deaths", "nine votes", "368,000 refugees". */
export function nounMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const { counted, quantity } = draft;
  // "a three-vote margin" tells no votes.
  if (counted.item === null || quantity.dimension === 'money' || (quantity.attribute && itemHead(document, draft) === 'vote')) return null;
  const measure = (NOUN.get(itemText(document, draft).toLowerCase()) ?? NOUN.get(itemHead(document, draft)))?.[0] ?? null;
  const before = around(document, { ...draft, end: draft.start }, 48, 0);
  const needed =
    NEEDED_BEFORE.test(before) ||
    (TAKES_BEFORE.test(before) && /^ to \p{Ll}/u.test(document.raw.slice(counted.item.end, counted.item.end + 6)));
  if (measure === 'votes_for' && (needed || NEEDED_AFTER.test(document.raw.slice(counted.item.end, counted.item.end + 28))))
    return 'votes_needed';
  if (
    measure === 'votes_for' &&
    BALLOTING_BEFORE.test(before) &&
    !IN_FAVOUR.test(document.raw.slice(counted.item.end, counted.item.end + 16))
  )
    return null;
  if (
    measure === 'votes_for' &&
    (MARGIN_BEFORE.test(before) || PROCESSED.test(document.raw.slice(counted.item.end, counted.item.end + 30)))
  )
    return /^ to \d/u.test(document.raw.slice(counted.item.end, counted.item.end + 5)) ? measure : null;
  if (measure === 'captured' && isSetFree(document, syntax, draft)) return null;
  if (isSpoilt(document, draft)) return null;
  if (measure === 'killed_or_injured' && /^victims?$/u.test(itemHead(document, draft)) && !isViolent(document, draft)) return null;
  if (measure === 'votes_for' && /^(?: votes?)? against\b(?! \d)/iu.test(document.raw.slice(counted.item.end, counted.item.end + 12)))
    return 'votes_against';
  // "half of the country's population"
  if (measure === 'population' && quantity.unit !== 'count') return null;
  return measure === 'membership' && (quantity.unit !== 'count' || !BODY_BEFORE.test(before)) ? null : measure;
}

const GIFTS = anyNounOf('gift');
const GIFT_BEFORE = new RegExp(
  `\\b(?:${GIFTS})(?: package| program| programme)?(?: worth| of| totall?ing| totall?ed| amounting to)* $`,
  'iu',
);
const GIFT_AFTER = new RegExp(`^(?: in| of| for| worth of)? (?:\\p{L}+ ){0,2}(?:${GIFTS})\\b`, 'iu');

/** "put a further €6m into the academy" */
const INTO = /^ into /u;
const INVESTS = wordsOf('spending verb');
const SET_ASIDE =
  /^ (?:(?:had|has|have|was|were|is|are|will) )?(?:already |also )?(?:be(?:en)? )?(?:earmarked|allocated|set aside|budgeted|released) for /u;
/** "plans to appeal for $100 million", "the response plan, which calls for $674 million" */
const SOUGHT =
  /\bappeal(?:s|ed|ing)? for (?:\p{L}+ )?$|\b(?:humanitarian|response|relief|aid|recovery) (?:plan|appeal)\b.{0,24}\bfor (?:\p{L}+ )?$/iu;

/** The noun that the number equals: subject of "is", "rose to", "stood at"; object of "put … at"; the noun before "of". */
export function contextMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const { quantity } = draft;
  const source = contextNoun(document, syntax, draft);
  const text = source === null ? '' : document.raw.slice(source.start, source.end).toLowerCase();
  const words = text.split(/[\s-]+/u);
  for (let from = 0; from < words.length; from += 1)
    for (let to = words.length; to > from; to -= 1) {
      const measure = CONTEXT.get(words.slice(from, to).join(' '))?.[0];
      // Sums are never casualties: "losses reached $3 million".
      if (measure !== undefined && measure !== 'change' && (measure === 'funding') === (quantity.dimension === 'money')) return measure;
    }
  if (quantity.dimension !== 'money') return null;
  const before = around(document, { ...draft, end: draft.start }, 40, 0);
  const after = document.raw.slice(draft.end, Math.min(draft.sentence.end, draft.end + 50));
  const item = itemText(document, draft).toLowerCase();
  const funded =
    item.split(/\s+/u).some((word) => CONTEXT.get(word)?.[0] === 'funding') ||
    GIFT_BEFORE.test(before) ||
    SOUGHT.test(around(document, { ...draft, end: draft.start }, 70, 0)) ||
    GIFT_AFTER.test(after) ||
    SET_ASIDE.test(after) ||
    isGivenBehind(document, draft) ||
    (INTO.test(after) && INVESTS.has(syntax.clauseAt(draft.firstToken, draft.sentence.index)?.verb.lemma ?? ''));
  return funded && !EARNED.test(item) && !EARNED.test(before) ? 'funding' : null;
}

/** How far behind a sum the verb may stand that gives it. */
const REACH = 8;
const GIVEN = wordsOf('giving verb');

/** "the $140 million pledged in May", "$2.7 billion it asked for", "a sum that it agreed to inject": by what is said of the sum behind it. */
function isGivenBehind(document: Document, { sentence, end }: Draft): boolean {
  const { tokens, raw } = document;
  const first = tokenAt(document, sentence, end);
  const opener = tokens[first];
  if (opener === undefined || first >= sentence.endToken || /^[.,;:)]/u.test(raw.slice(end, end + 1))) return false;
  if (opener.pos === 'VERB' && GIVEN.has(opener.lemma)) return /(?:ed|given|lent|set)$/u.test(opener.lower);
  if (!/^(?:that|which|it|they|he|she|we)$/u.test(opener.lower) && opener.pos !== 'PROPN') return false;
  const clause = tokens.slice(first, Math.min(sentence.endToken, first + REACH));
  const stop = clause.findIndex(({ pos }, at) => at > 0 && /^(?:PUNCT|CCONJ|NUM|SCONJ)$/u.test(pos));
  return (stop < 0 ? clause : clause.slice(0, stop)).some(
    ({ pos, lemma, index }) =>
      pos === 'VERB' && (GIVEN.has(lemma) || (/^(?:ask|appeal|call)$/u.test(lemma) && tokens[index + 1]?.lower === 'for')),
  );
}

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
  if (/^(?:come|go)$/u.test(verb.lemma)) return /^ (?:in )?(?:to|at) (?:\p{L}+ )?$/u.test(raw.slice(verb.end, start));
  // "voted to sell an 80% stake": only what a thing sells for is its value.
  if (/^(?:sell|trade|retail|quote|price|list|value|start|begin)$/u.test(verb.lemma))
    return /\b(?:for|at) (?:[\p{L}]+ ){0,2}$/u.test(before);
  if (EQUALS.has(verb.lemma)) return true;
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

/** A clause with more arguments than this is a list, and none of them is what the number equals. */
const MOST = 12;

const STATES = /^(?:dead|killed|wounded|injured|hurt|missing|displaced|homeless|unemployed)$/u;

const NOUN_BEFORE = /(\ban? )?(?<!\p{L})(\p{L}+),? of (?:plus or minus |\p{L}+ )?$/u;

/** The phrase whose value the number gives, with its "of" complement; null where none is printed. */
export function contextNoun(
  document: Document,
  syntax: SyntaxIndex,
  draft: Draft,
): { readonly start: number; readonly end: number } | null {
  const { sentence, start, firstToken } = draft;
  const before = document.raw.slice(Math.max(sentence.start, start - 40), start);
  const of = OF.test(before) ? NOUN_BEFORE.exec(before) : null;
  const clause = movingClause(document, syntax, draft);
  if (of !== null && (draft.counted.item === null || isOfOutput(document, draft))) {
    // "a father of three": the children are counted, and not named.
    const noun = (of[2] as string).toLowerCase();
    // "a third of the $4 billion"
    if (KIN.has(noun) || FRACTIONS.has(noun)) return null;
    const phrase = syntax.phraseAt(tokenAt(document, sentence, start - of[0].length + (of[1]?.length ?? 0)), sentence.index);
    // "An earlier loan, of $44 million": the tagger takes the noun for a verb.
    if (LOANS.has(noun) && (phrase === null || document.tokens[phrase.head]?.pos === 'DET')) {
      const from = start - of[0].length + (of[1]?.length ?? 0);
      return { start: from, end: from + noun.length };
    }
    const isNumber = phrase !== null && document.tokens[phrase.head]?.pos === 'NUM';
    if (phrase !== null && !isNumber && !(of[1] !== undefined && SUMMED.has(noun))) return phrase;
  }
  if (clause === null || !isEquation(document, clause, draft)) return movedObject(document, draft, clause);
  const named = (phrase: NounPhrase): boolean => phrase.endToken <= firstToken && document.tokens[phrase.head]?.pos !== 'NUM';
  const sets = clause.verb.voice === 'active' && SETS.has(clause.verb.lemma);
  const object = sets ? clause.objects.slice(0, MOST).find(named) : undefined;
  // "takes home $150,000": who takes a sum does not equal it.
  if (sets && object === undefined && !LEVELS.has(clause.verb.lemma)) return null;
  const phrase = object ?? clause.subjects.slice(0, MOST).filter(named).at(-1);
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
  return complement !== null && isNamed && complement.endToken <= firstToken ? { start: phrase.start, end: complement.end } : phrase;
}
