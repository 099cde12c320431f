/** Changes: "up 15%", "an increase of 2,000", "25% higher", "fell by 3 points". */
import { anyOf } from '../../../lexicons/load.ts';
import type { Document } from '../../document.ts';
import { tokenAt } from '../../token-at.ts';
import { CHANGE_VERB_BEFORE, LEVEL_VERB_BEFORE } from '../change-verbs.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { anyWordOf, HEDGE, wordsOf } from '../lexicon.ts';
import { movingLemma } from './moving.ts';
import { CHANGE, CHANGE_NOUNS, FUNDING, type Measure } from './words.ts';

const CHANGE_AFTER = new RegExp(
  `^(?: of [\\p{L} ]{2,20})?(?: (?:${anyWordOf('changed')}))? (?:${anyOf([...wordsOf('compared'), ...CHANGE_NOUNS])}|(?:month|year|quarter|week)[ -](?:on|over)[ -](?:month|year|quarter|week)|on the (?:year|day|month|week))\\b`,
  'iu',
);
const CHANGE_BEFORE = new RegExp(
  `(?:(?:^|[,;–—(-] ?|\\b(?:is|are|was|were|be|been|stood|stands|trading|closed?|ended?|still|now|finished) )(?:up|down)(?: by)?|\\b(?<!storm |tidal )(?:${anyOf(CHANGE_NOUNS)}) of|\\bby)(?: (?:${HEDGE}|another|an additional|an?))* $`,
  'i',
);

/** Basis points tell changes, but for the distance between two rates. */
const SPREAD = /\b(?:spread|premium|gap|discount|above|over|below|fee|charge)\b/iu;
const UP_FRONT = /^ up front\b/u;

/** "up 15%", "an increase of 2,000", "25% higher", "fell by 3 points". "rose to" names a level, not a change. */
export function changeOf(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const { sentence, quantity, start } = draft;
  const before = document.raw.slice(Math.max(sentence.start, start - 48), start);
  const numberEnd = sentence.start + quantity.end;
  const after = overPoints(document.raw.slice(numberEnd, Math.min(sentence.end, numberEnd + 48)));
  if (quantity.unit === 'bp' && !SPREAD.test(before + after)) return 'change';
  if (
    (quantity.unit === '%' || quantity.unit === 'share' || quantity.dimension === 'money' || /^ (?:higher|lower)/u.test(after)) &&
    CHANGE_AFTER.test(after) &&
    !UP_FRONT.test(after) &&
    !(quantity.dimension === 'money' && /^ more\b(?! (?:than|expensive))/u.test(after) && FUNDING.has(movingLemma(document, syntax, draft)))
  )
    return 'change';
  // "posted a loss of £71.2m" is a result; a loss of points is a change.
  if (quantity.dimension === 'money' && /\bloss of [^,;]{0,20}$/iu.test(before)) return null;
  const lemma = movingLemma(document, syntax, draft);
  // "lost by six wickets" is a margin.
  const moves = lemma === 'change' || (CHANGE.has(lemma) && lemma !== 'lose');
  if (CHANGE_BEFORE.test(before) && (moves || !BY.test(before) || UP_BY.test(before))) return 'change';
  if (isTakenOff(document, draft, lemma) && !/\b(?:to|from) (?:\p{L}+ ){0,2}$/u.test(before)) return 'change';
  const isSum = quantity.dimension === 'money' && draft.counted.item === null;
  if ((quantity.unit === '%' || isSum) && isSentUp(document, draft, before)) return 'change';
  const ratio =
    quantity.unit === '%' ||
    quantity.unit === 'share' ||
    quantity.unit === 'bp' ||
    /^ points?\b/u.test(document.raw.slice(numberEnd, numberEnd + 8));
  const isBound = draft.qualifier === 'under' || draft.qualifier === 'over';
  if (isBound && /^(?:below|under|above|over)\b/iu.test(document.raw.slice(start, start + 6))) return null;
  if (ratio && CHANGE_VERB_BEFORE.test(before)) return 'change';
  const number = quantity.unit === 'count' && draft.counted.item === null && /^ to\b/u.test(after);
  if ((isSum || number) && (LEVEL_VERB_BEFORE.test(before) || WENT_UP.test(before))) return 'change';
  return quantity.unit === '%' &&
    CHANGE.has(lemma) &&
    !/\b(?:to|at|from|of|for|in|with|on|the)(?: [\p{L}]+){0,3} $/u.test(before) &&
    !/\b(?:lose|gain|add)\b/u.test(lemma)
    ? 'change'
    : null;
}

/** "two points lower", "312 points, or 0.8%, lower": points are counted as people are, and the change may be told twice. */
const overPoints = (after: string): string =>
  after
    .replace(/^ (?:percentage )?points?(?= (?:high|low)|, or )/u, '')
    .replace(/^(?:, or [^,;]{1,20},| \([^()]{1,20}\)|,)(?= (?:high|low)er\b)/u, '');

/** "shave £250 from the bill", "wiped a fifth off its value": what is taken off a level; "took $5 from the till" is a theft. */
const isTakenOff = ({ raw }: Document, { quantity, sentence, end, counted }: Draft, lemma: string): boolean =>
  CUTTING.has(lemma) &&
  (quantity.dimension === 'money' || quantity.unit === '%' || quantity.unit === 'bp' || quantity.unit === 'share') &&
  OFF.test(raw.slice(Math.max(end, counted.item?.end ?? end), sentence.end));

const CUTTING = wordsOf('cutting verb');
const OFF = /^ (?:(?:an?|per|each) (?:year|month|week|day) )?(?:off|from) (?!\d)/u;

/** "Wages went up £7m to £340m" */
const WENT_UP = /\b(?:go|goes|going|gone|went) (?:up|down) (?:by )?(?:about |around |nearly |almost )?$/u;
const BY = /\bby [^,;]{0,24}$/iu;
const UP_BY = /\b(?:up|down) by (?:\p{L}+ ){0,3}$/u;
const UP_BEFORE = new RegExp(`\\b(?:up|down)(?: by)?(?: (?:${HEDGE}))* $`, 'iu');

/** "sending its shares up 6%": a noun stands before "up"; behind a verb ("makes up 6%") it is a particle. */
function isSentUp(document: Document, { sentence, start }: Draft, before: string): boolean {
  const match = UP_BEFORE.exec(before);
  if (match === null) return false;
  const at = tokenAt(document, sentence, start - before.length + match.index);
  const pos = at > sentence.firstToken ? document.tokens[at - 1]?.pos : undefined;
  return pos === 'NOUN' || pos === 'PROPN';
}
