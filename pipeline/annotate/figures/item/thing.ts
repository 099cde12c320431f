/** What a number is of, where that is not the noun behind it: "battery packs worth $310 million", "a 38% drop in profit". */
import { anyOf } from '../../../lexicons/load.ts';
import type { Span } from '../../../text/span.ts';
import type { Document } from '../../document.ts';
import type { NounPhrase } from '../../syntax/types.ts';
import { tokenAt } from '../../token-at.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { anyWordOf, HEDGE, wordsOf } from '../lexicon.ts';
import { countedWho } from '../measure/number-of.ts';
import { CHANGE_NOUNS } from '../measure/words.ts';
import { askedAt, leveledBehind, partBefore } from './asked.ts';
import { beforeBracket, insideRatio, numberOf, runFrom, termOf, whoAre } from './thing-beside.ts';

const ESTIMATED = `(?:(?:an? )?(?:estimated|reported|total|combined|record) |(?:${HEDGE}) ){0,2}`;
const WORTH_BEFORE = new RegExp(
  ` (?:is |are |was |were )?(?:worth|priced|valued at|estimated at|put at|capped at|priced at|(?:expected|thought|estimated|believed) to be|amounting to) ${ESTIMATED}$`,
  'iu',
);
const CHANGE_ITEM = new RegExp(`^(?:[\\p{L}-]+ ){0,2}(?:${anyOf(CHANGE_NOUNS)})s?$`, 'iu');
const NOUN_OF = new RegExp(`(?<!\\p{L})(\\p{L}+) of ${ESTIMATED}$`, 'iu');
const PER_TIME =
  /^ (?:(?:an?|per|each|every|last|this|next) (?:year|month|week|day|quarter|hour)|over (?:the )?(?:next |coming )?(?:\p{L}+ |\d+ )?(?:years|months|decades))/u;
/** "wiped $5 billion off its value", "shave $1 billion a year from their revenue". */
const OFF = /^ (?:off|from) /u;
/** "pay £450 towards the costs", "release $25 million to the counties". */
const TOWARDS = /^ (?:towards?|to) /u;
const REMOVING = wordsOf('removing verb');
/** Verbs of change take what they are taken from too: "cut $3 million from the budget". */
const GIVING = wordsOf('handing verb');
const PAYING = wordsOf('paying verb');
const SPENDING = wordsOf('spending verb');
/** "spent £1.40 on wages", "put €6m into the academy", "put millions behind the bid" */
const ON_OR_INTO = /^ (?:on|into|behind) /u;

/** The printed thing, without its article; null where the noun behind the number, the clause or a neighbour tells. */
export function thingOf(document: Document, syntax: SyntaxIndex, draft: Draft): Span | null {
  return (
    insideRatio(document, draft) ??
    termOf(document, draft) ??
    beforeBracket(document, syntax, draft) ??
    numberOf(document, draft) ??
    countedWho(document, draft)?.item ??
    whoAre(document, draft) ??
    changedIn(document, draft) ??
    changedTo(document, syntax, draft) ??
    sentUp(document, syntax, draft) ??
    pointsOf(document, draft) ??
    ofNoun(document, syntax, draft) ??
    worthOf(document, syntax, draft) ??
    movedSum(document, syntax, draft) ??
    boughtFor(document, syntax, draft) ??
    financedWith(document, syntax, draft) ??
    spreadOf(document, syntax, draft) ??
    costOf(document, syntax, draft) ??
    purposeOf(document, draft) ??
    ofThem(document, syntax, draft) ??
    askedAt(document, draft) ??
    leveledBehind(document, syntax, draft) ??
    partBefore(document, draft)
  );
}

/** "a 38% drop in its net profit": what dropped. */
function changedIn(document: Document, { counted, sentence }: Draft): Span | null {
  if (counted.item === null || !CHANGE_ITEM.test(document.raw.slice(counted.item.start, counted.item.end))) return null;
  if (!document.raw.startsWith(' in ', counted.item.end)) return null;
  const run = runFrom(document, sentence, counted.item.end + 4);
  return run !== null && document.syntax.nounPhraseAt(run.head.index)?.temporal === true ? null : run;
}

const TURNED = new RegExp(
  `\\b(?:${anyOf([...CHANGE_NOUNS, ...wordsOf('changing gerund')])})s? (?:of|in) (?:[\\p{L}’'-]+ ){1,5}(to (?:\\p{L}+ )?)$`,
  'iu',
);

/** "a tripling of their basic pay to 12,500 rand": what has the level that a noun of change leads to. */
function changedTo(document: Document, syntax: SyntaxIndex, { counted, sentence, start }: Draft): Span | null {
  if (counted.item !== null) return null;
  const to = TURNED.exec(document.raw.slice(Math.max(sentence.start, start - 90), start))?.[1];
  const phrase = to === undefined ? null : syntax.phraseAt(tokenAt(document, sentence, start - to.length - 2), sentence.index);
  return phrase === null || phrase.temporal || phrase.end > start ? null : phrase;
}

const UP_OR_DOWN = new RegExp(` (?:up|down)(?: by)?(?: (?:${HEDGE}))? $`, 'u');

/** "with Brent down $1.10": a noun stands before "down"; behind a verb it is a particle. */
function sentUp(document: Document, syntax: SyntaxIndex, { sentence, start, counted }: Draft): Span | null {
  if (counted.item !== null) return null;
  const moved = UP_OR_DOWN.exec(document.raw.slice(Math.max(sentence.start, start - 30), start));
  if (moved === null) return null;
  const at = tokenAt(document, sentence, start - moved[0].length - 1);
  return /^(?:NOUN|PROPN)$/u.test(document.tokens[at]?.pos ?? '') ? syntax.phraseAt(at, sentence.index) : null;
}

/** "a 12-point lead", "a three-vote margin": what is counted in points or votes. */
function pointsOf(document: Document, { quantity, counted, sentence }: Draft): Span | null {
  if (!quantity.attribute || counted.item === null || document.raw[counted.end] !== ' ') return null;
  if (!COUNTED_IN.test(document.raw.slice(counted.item.start, counted.item.end))) return null;
  const lead = LEAD.exec(document.raw.slice(counted.end, Math.min(sentence.end, counted.end + 12)));
  if (lead === null && document.raw.slice(counted.item.start, counted.item.end) !== 'point') return null;
  return lead === null ? runFrom(document, sentence, counted.end + 1) : { start: counted.end + 1, end: counted.end + lead[0].length };
}

const COUNTED_IN = /^(?:point|vote|seat|run|goal|shot|stroke|wicket|game)$/u;
const LEAD = new RegExp(`^ (?:${anyWordOf('lead')})\\b`, 'u');

/** "savings of £28m in its budget", "a shortfall of 40 petajoules": the noun before "of" says what the amount is. */
function ofNoun(document: Document, syntax: SyntaxIndex, { sentence, start, end, quantity, counted }: Draft): Span | null {
  const { dimension } = quantity;
  const isSumIn = dimension === 'money' && counted.item !== null && document.raw.startsWith(' in ', end);
  if (!isSumIn && !(counted.item === null && dimension !== null && AMOUNTS.has(dimension))) return null;
  const of = NOUN_OF.exec(document.raw.slice(Math.max(sentence.start, start - 60), start));
  if (of === null || GENERIC.has((of[1] as string).toLowerCase())) return null;
  const phrase = syntax.phraseAt(tokenAt(document, sentence, start - of[0].length), sentence.index);
  return phrase === null || document.tokens[phrase.head]?.pos === 'NUM' ? null : phrase;
}

const AMOUNTS = new Set(['energy', 'power', 'mass', 'volume', 'flow']);
/** "a total of", "an average of": how it was reckoned. */
const GENERIC = wordsOf('summing noun');

/** "battery packs worth $310 million": goods before their price. */
function worthOf(document: Document, syntax: SyntaxIndex, { sentence, start, quantity, counted, firstToken }: Draft): Span | null {
  if (quantity.dimension !== 'money' || counted.item !== null) return null;
  const worth = WORTH_BEFORE.exec(document.raw.slice(Math.max(sentence.start, start - 60), start));
  if (worth === null) return null;
  // "The house, near the sea, is worth €1.2m"
  // "he's worth $10 billion"
  const before = document.raw.slice(Math.max(sentence.start, start - worth[0].length - 8), start - worth[0].length);
  if (/(?<!\p{L})(?:he|she|it|they|we|you|I)['’]\p{L}+$/iu.test(before)) return null;
  const subject = /^ (?:is|are|was|were) /u.test(worth[0]) ? syntax.clauseAt(firstToken, sentence.index)?.subjects.at(-1) : undefined;
  if (subject !== undefined && subject.endToken < firstToken && isThing(document, subject)) return subject;
  const last = tokenAt(document, sentence, start - worth[0].length - 1);
  // "The firm, worth $14bn, …"
  const at = document.tokens[last]?.text === ',' ? last - 1 : last;
  const phrase = behindTime(syntax, sentence, syntax.phraseAt(at, sentence.index));
  if (phrase !== null) {
    const isNamed = !/^(?:NUM|PRON)$/u.test(document.tokens[phrase.head]?.pos ?? '');
    return isNamed ? { start: phrase.start, end: Math.min(phrase.end, start - worth[0].length) } : null;
  }
  // "battery packs": the tagger takes the second noun for a verb.
  const first = syntax.phraseAt(at - 1, sentence.index);
  return first === null || document.tokens[at]?.pos === 'CCONJ' ? null : { start: first.start, end: document.tokens[at]?.end ?? first.end };
}

/** "signed a deal on Sunday worth €1 billion": no day has a price. */
const behindTime = (syntax: SyntaxIndex, sentence: Draft['sentence'], phrase: NounPhrase | null): NounPhrase | null =>
  phrase?.temporal === true && phrase.first > sentence.firstToken + 1 ? syntax.phraseAt(phrase.first - 2, sentence.index) : phrase;

const isThing = ({ tokens }: Document, { head }: NounPhrase): boolean => !/^(?:NUM|PRON|DET)$/u.test(tokens[head]?.pos ?? '');

/** What a sum is taken off, or whom or what it is given to. */
function movedSum(document: Document, syntax: SyntaxIndex, draft: Draft): Span | null {
  const { sentence, quantity, counted, firstToken } = draft;
  // "took in $3 million from donors" takes nothing off them.
  const isTakenIn = / in (?:\p{Ll}+ )?$/u.test(document.raw.slice(Math.max(sentence.start, draft.start - 16), draft.start));
  const lemma = isTakenIn ? '' : (syntax.clauseAt(firstToken, sentence.index)?.verb.lemma.split(' ', 1)[0] ?? '');
  const isPart = (isPoints(document, draft) || (quantity.unit === '%' && counted.item === null)) && REMOVING.has(lemma);
  if (!isPart && (quantity.dimension !== 'money' || counted.item !== null)) return null;
  const end = Math.max(draft.end, counted.item?.end ?? 0);
  const from = end + (PER_TIME.exec(document.raw.slice(end, end + 36))?.[0].length ?? 0);
  const after = document.raw.slice(from, from + 10);
  const link = REMOVING.has(lemma)
    ? OFF.exec(after)
    : SPENDING.has(lemma)
      ? ON_OR_INTO.exec(after)
      : GIVING.has(lemma) || PAYING.has(lemma)
        ? TOWARDS.exec(after)
        : null;
  if (link === null) return null;
  const next = tokenAt(document, sentence, from + link[0].length);
  // "raised from $5 to $8", "paid $3 million to settle it"
  return document.tokens[next]?.pos === 'NUM' ? null : runFrom(document, sentence, from + link[0].length);
}

/** "bought the club for £1", "was sold for $3 million": what has the price. */
function boughtFor(document: Document, syntax: SyntaxIndex, { sentence, start, quantity, counted, firstToken }: Draft): Span | null {
  if (quantity.dimension !== 'money' || counted.item !== null) return null;
  if (!FOR.test(document.raw.slice(Math.max(sentence.start, start - 24), start))) return null;
  const right = soldRight(document, syntax, sentence, start);
  const clause = syntax.clauseAt(firstToken, sentence.index);
  if (right !== null || clause === null || !TRADES.has(clause.verb.lemma)) return right;
  const traded = clause.verb.voice === 'passive' ? clause.subjects.at(-1) : clause.objects[0];
  return traded === undefined || traded.endToken > firstToken || /^(?:NUM|PRON)$/u.test(document.tokens[traded.head]?.pos ?? '')
    ? null
    : traded;
}

/** "a firm, owned by two brothers, sold the lot for $3,000": the verb and what is traded stand right before the price, whatever the parser takes for the clause. */
function soldRight(document: Document, syntax: SyntaxIndex, sentence: Draft['sentence'], start: number): Span | null {
  const before = document.raw.slice(Math.max(sentence.start, start - 24), start);
  const preposition = FOR.exec(before);
  const at = preposition === null ? -1 : tokenAt(document, sentence, start - preposition[0].length - 2);
  const phrase = at < 0 ? null : syntax.phraseAt(at, sentence.index);
  if (phrase === null || phrase.endToken !== at + 1 || !isThing(document, phrase)) return null;
  const verb = document.tokens[phrase.first - 1];
  return verb?.pos === 'VERB' && TRADES.has(verb.lemma) ? phrase : null;
}

/** "would finance the drones with some €500 million": what the sum is for. */
function financedWith(document: Document, syntax: SyntaxIndex, { sentence, start, quantity, counted, firstToken }: Draft): Span | null {
  if (quantity.dimension !== 'money' || counted.item !== null) return null;
  if (!/\bwith (?:\p{Ll}+ ){0,2}$/u.test(document.raw.slice(Math.max(sentence.start, start - 24), start))) return null;
  const clause = syntax.clauseAt(firstToken, sentence.index);
  const financed =
    clause === null || !FINANCING.has(clause.verb.lemma)
      ? undefined
      : clause.verb.voice === 'passive'
        ? clause.subjects.at(-1)
        : clause.objects[0];
  return financed === undefined || financed.endToken > firstToken || !isThing(document, financed) ? null : financed;
}

const FINANCING = wordsOf('financing verb');

const FOR = new RegExp(`\\bfor (?:(?:${HEDGE}|a (?:reported|record)) )*$`, 'u');
const TRADES = wordsOf('trading verb');

/** "Tickets cost between £45 and £120": what costs, whatever the tagger takes the verb for. */
function costOf(document: Document, syntax: SyntaxIndex, { sentence, start, quantity, counted }: Draft): Span | null {
  // "cost $2 to make"
  const isFor = counted.item !== null && !document.raw.startsWith('to ', counted.item.start);
  if (quantity.dimension !== 'money' || isFor) return null;
  const cost = COSTS.exec(document.raw.slice(Math.max(sentence.start, start - 40), start));
  if (cost === null) return null;
  const told = WHICH_COSTS.exec(document.raw.slice(Math.max(sentence.start, start - 110), start));
  if (told !== null) {
    const plan = syntax.phraseAt(tokenAt(document, sentence, start - told[0].length - 1), sentence.index);
    return plan !== null && document.tokens[plan.head]?.pos === 'NOUN' ? plan : null;
  }
  let at = tokenAt(document, sentence, start - cost[0].length - 1);
  // "The tunnel will cost"
  while (at > sentence.firstToken && /^(?:AUX|ADV|PART)$/u.test(document.tokens[at]?.pos ?? '')) at -= 1;
  const end = document.tokens[at]?.end ?? start;
  const phrase = syntax.phraseAt(at, sentence.index);
  if (phrase === null || /^(?:PRON|NUM|DET)$/u.test(document.tokens[at]?.pos ?? '')) return null;
  // "A deal for all workers would cost": not whom it is for.
  const whole = document.tokens[phrase.first - 1]?.lower === 'for' ? syntax.phraseAt(phrase.first - 2, sentence.index) : null;
  return whole !== null && document.tokens[whole.head]?.pos === 'NOUN' ? whole : { start: phrase.start, end };
}

/** "the plan, which engineers have estimated to cost": what is described costs, not who describes it. */
const WHICH_COSTS =
  /,? (?:which|that) (?:[\p{L}’'-]+ ){1,6}(?:estimated|expected|projected|calculated|reckoned|forecast|believed|thought) (?:to|would|will|could) cost(?: \p{Ll}+){0,3} $/u;

/** Behind a noun; "at a cost of" and "it will cost" are told elsewhere. */
const COSTS = new RegExp(`(?<=\\p{Ll}) (?:costs?|averages?|averaged)(?: (?:${HEDGE}|between|from))*(?: an estimated)? $`, 'u');

/** "deposits ranging from 30.6% to 39%": what spreads over a range. */
function spreadOf(document: Document, syntax: SyntaxIndex, { sentence, start, counted }: Draft): Span | null {
  if (counted.item !== null) return null;
  const spread = / (?:of )?(?:ranging|varying) (?:from )?$/u.exec(document.raw.slice(Math.max(sentence.start, start - 24), start));
  return spread === null ? null : syntax.phraseAt(tokenAt(document, sentence, start - spread[0].length - 1), sentence.index);
}

/** ", according to the monitor ACLED, more than half of them": no part is of the source. */
const isSourceBefore = (before: string): boolean =>
  /\b(?:according to|says?|said) /u.test(before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1));

const OF_THEM = /^ of (?:them|whom|which|these|those)\b/u;

/** "56 civilians, 15 of them children": what the part is. */
const THEM_NOUN =
  /^ of (?:them|whom) ((?!are |is |were |was |have |has |had |will |would |could |fled |died )(?:\p{Ll}+ )?(?:\p{Ll}+s|men|women|children|people|crew|staff|police))(?=[,.;)]| and )/u;

/** "Their crews, a third of them from abroad, …": the noun before the comma. */
function ofThem(document: Document, syntax: SyntaxIndex, { sentence, start, end, quantity, counted }: Draft): Span | null {
  const kind = counted.item === null ? THEM_NOUN.exec(document.raw.slice(end, Math.min(sentence.end, end + 48))) : null;
  if (kind !== null) return { start: end + kind[0].length - (kind[1] as string).length, end: end + kind[0].length };
  if (counted.item !== null || (quantity.form !== 'share' && quantity.unit !== '%')) return null;
  if (!OF_THEM.test(document.raw.slice(end, end + 10)) || document.raw.slice(start - 2, start) !== ', ') return null;
  if (isSourceBefore(document.raw.slice(Math.max(sentence.start, start - 80), start - 2))) return null;
  const phrase = syntax.phraseAt(tokenAt(document, sentence, start - 3), sentence.index);
  return phrase === null || phrase.temporal || document.tokens[phrase.first]?.pos === 'NUM' ? null : phrase;
}

/** "the $3 billion earmarked for roads": what a sum is set aside for. */
function purposeOf(document: Document, { sentence, end, quantity, counted }: Draft): Span | null {
  if (quantity.dimension !== 'money' || counted.item !== null) return null;
  const set = SET_ASIDE.exec(document.raw.slice(end, Math.min(sentence.end, end + 24)));
  return set === null ? null : runFrom(document, sentence, end + set[0].length);
}

const SET_ASIDE =
  /^ (?:(?:had|has|have|was|were|is|are|will) )?(?:already |also )?(?:be(?:en)? )?(?:earmarked|allocated|set aside|budgeted|intended|reserved|meant|needed|released|approved) for /u;

/** "slipped four points": what is counted in points, percentage points or basis points is something else. */
export const isPoints = ({ raw }: Document, { counted, start, end }: Draft): boolean =>
  counted.item !== null &&
  !/^ (?:clear|ahead|behind|adrift|above|below|short|better|worse|in)\b/u.test(raw.slice(end, end + 8)) &&
  !/\b(?:with|scor(?:e|es|ed|ing)|had|has|have|got) (?:\p{Ll}+ )?$/u.test(raw.slice(Math.max(0, start - 24), start)) &&
  /^(?:percentage |basis )?points?$/iu.test(raw.slice(counted.item.start, counted.item.end));
