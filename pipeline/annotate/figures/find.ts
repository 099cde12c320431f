/** Sentence by sentence: numbers to quantities, refusals, and drafts of figures. */

import type { DateExpression } from '../dates/index.ts';
import type { Document, DocumentSentence } from '../document.ts';
import type { Dropped } from '../rule.ts';
import { tokenAt } from '../token-at.ts';
import { readCounted } from './counted/index.ts';
import type { Draft } from './draft.ts';
import { anyWordOf } from './lexicon.ts';
import { withJoined } from './measure/joined.ts';
import { hasNumberCue } from './numerals/cue.ts';
import { cutPieces } from './numerals/pieces.ts';
import { readQuantity } from './quantity/index.ts';
import { readQualifier } from './quantity/qualifier.ts';
import type { Quantity } from './quantity/quantity.ts';
import { rejectReason } from './reject.ts';
import { surround } from './surroundings.ts';

export interface Found {
  readonly drafts: readonly Draft[];
  readonly dropped: readonly Dropped[];
}

/** The id of the rule that read a quantity. */
export function ruleOf({ form, dimension, unit, attribute }: Quantity): string {
  if (form === 'range') return 'figure.range';
  if (form === 'order') return 'figure.order';
  if (dimension === 'money') return 'figure.money';
  if (unit === '%') return 'figure.percent';
  if (form === 'share') return 'figure.share';
  if (dimension !== null) return 'figure.unit';
  if (attribute) return 'figure.attribute';
  return form === 'words' ? 'figure.words' : 'figure.digits';
}

/** Reads all prose sentences. @param dates in reading order */
export function findFigures(document: Document, dates: readonly DateExpression[]): Found {
  const drafts: Draft[] = [];
  const dropped: Dropped[] = [];
  let nextDate = 0;
  for (const sentence of document.sentences) {
    if (!hasNumberCue(document.tokens, sentence.firstToken, sentence.endToken)) continue;
    const text = document.raw.slice(sentence.start, sentence.end);
    const pieces = cutPieces(text);
    for (let at = 0; at < pieces.length; ) {
      const quantity = likeBefore(text, readQuantity(text, pieces, at), drafts.at(-1), sentence);
      if (quantity === null) {
        at += 1;
        continue;
      }
      at = quantity.last + 1;
      const votes = votesOf(text, quantity);
      if (votes !== null) {
        drafts.push(...votes.map((part) => countNothing(draftOf(document, sentence, text, part))));
        continue;
      }
      const start = sentence.start + quantity.start;
      const end = sentence.start + quantity.end;
      while (nextDate < dates.length && (dates[nextDate] as DateExpression).end <= start) nextDate += 1;
      const date = dates[nextDate];
      const reason =
        date !== undefined && date.start < end && !isStretch(text, quantity)
          ? 'date'
          : (rejectReason(surround(text, pieces, quantity)) ?? distanceInTime(text, quantity));
      if ((reason === 'name' || reason === 'age') && isGapped(text, drafts.at(-1), sentence, quantity))
        drafts.push(countNothing(draftOf(document, sentence, text, quantity)));
      else if (reason !== null) dropped.push({ table: 'figures', rule: ruleOf(quantity), start, end, reason });
      else drafts.push(untilDate(document, draftOf(document, sentence, text, quantity), date));
    }
  }
  return { drafts, dropped };
}

const VOTED_BEFORE =
  /\b(?:vot(?:e|ed|es|ing)|votes? (?:of|was|were)|(?:passed|cleared|approved|defeated)(?: (?:in|by))? the (?:\p{L}+ ){0,3}\p{Lu}\p{L}+|passed(?: by)?|(?:approved|passed|carried|rejected|defeated|adopted|failed),|approved|ruled|confirmed|split|divided|rejected(?: by)?|result was|count of|tally of) (?:an? )?$/u;
/** "backed the bill 54-41" */
const VOTED_THE = new RegExp(
  `\\b(?:${anyWordOf('ballot verb')}) (?:the|an?|its|his|her|their) (?:[\\p{L}’'-]+ ){0,2}(?:${anyWordOf('put to a vote')}),? $`,
  'u',
);
const VOTED_AFTER =
  /^ (?:(?:party-line|final|unanimous|narrow|floor|procedural) )?(?:votes?|ruling|decision|majority|to (?:confirm|approve|pass|reject|acquit|convict|advance|impeach)|along party lines|in favou?r)\b/iu;

/** "voted 72-25 to oust one member and 69-26 to remove another" */
const VOTED_TWICE = /\bvoted \d{1,3}[-–]\d{1,3} (?:to|for|against|on) [^.;:]{1,90}\b(?:and|but) $/u;
const TWICE = 120;

/** "voted 52-48", "a 5-4 ruling": the ayes and the noes, where a game would have a score. */
function votesOf(text: string, { pair, start, end, dashed }: Quantity): readonly Quantity[] | null {
  if (pair === null) return null;
  // "by a vote of 49 to 51"; "10 to 12 votes" is a range.
  if (!dashed && !/\b(?:vote|count|tally) of $/u.test(text.slice(Math.max(0, start - 10), start))) return null;
  const before = text.slice(Math.max(0, start - 60), start);
  const twice = VOTED_TWICE.test(text.slice(Math.max(0, start - TWICE), start));
  const voted = twice || VOTED_BEFORE.test(before) || VOTED_THE.test(before) || VOTED_AFTER.test(text.slice(end, end + 32));
  return voted ? pair.map((part) => ({ ...part, attribute: false })) : null;
}

/** "the party had 45 percent, the Greens 40 and Lee 8", "Lee at 25 percent and Ruiz at 14": between two shares, the second without its unit. */
const SHARE_GAP =
  /^(?: of (?:the )?\p{L}+| (?:in|on|for) (?:the )?[\p{L}-]+)?(?:,|;)?(?: and| but| while| with)? (?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?: (?:at|with|on|had|has|got|won|to|just|only))* $/u;

/** "won 6.1 percent in Lima and 7.3 in Cusco, while the Greens, on 3.2, lost": a number with decimals behind a percentage. */
const isDecimalShare = (text: string, { form, start, end }: Quantity): boolean =>
  form === 'digits' &&
  /^\d{1,2}\.\d$/u.test(text.slice(start, end)) &&
  /(?:, on|,? and|\bto (?:the )?\p{Lu}[\p{L}-]*['’]s?) $/u.test(text.slice(Math.max(0, start - 30), start)) &&
  /^(?:[.,;)]|$| in )/u.test(text.slice(end, end + 4));

/** "every three months rather than every six", "five months to stop and six to leave": the unit is said once. */
function likeBefore(text: string, quantity: Quantity | null, before: Draft | undefined, sentence: DocumentSentence): Quantity | null {
  if (quantity === null || quantity.dimension !== null || before?.sentence !== sentence) return quantity;
  if (before.quantity.unit === '%' && (quantity.value ?? 101) <= 100 && quantity.form !== 'share') {
    const isGap = SHARE_GAP.test(text.slice(before.end - sentence.start, quantity.start));
    const isLast = /^(?:[,.;]|$| and | while | but )/u.test(text.slice(quantity.end, quantity.end + 7));
    return (isGap && isLast) || isDecimalShare(text, quantity)
      ? { ...quantity, unit: '%', dimension: before.quantity.dimension }
      : quantity;
  }
  if (before.quantity.dimension !== 'time') return quantity;
  const isParallel =
    /\b(?:and|or) $/u.test(text.slice(Math.max(0, quantity.start - 4), quantity.start)) &&
    [quantity, before.quantity].every(({ end }) => text.startsWith(' to ', end));
  if (isParallel) return { ...quantity, unit: before.quantity.unit, dimension: 'time' };
  const isEach = [quantity, before.quantity].every(({ start }) => text.slice(0, start).endsWith('every '));
  if (!isEach || !/^(?:[,.;]|$)/u.test(text.slice(quantity.end, quantity.end + 1))) return quantity;
  return { ...quantity, unit: before.quantity.unit, dimension: 'time' };
}

/** "The Reds won 89 seats, the Greens 78 and the Blues 32": the verb and the noun of the first number are left out. */
const GAP =
  /^(?: (?:in|at|on|for|from) (?:the )?[\p{L}-]+)?(?:,|;)?(?: and| but| while)? (?:the )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3} $/u;

function isGapped(text: string, before: Draft | undefined, sentence: DocumentSentence, { start, end, dimension }: Quantity): boolean {
  if (before?.sentence !== sentence || before.quantity.dimension !== null || dimension !== null) return false;
  return GAP.test(text.slice(before.end - sentence.start, start)) && /^(?:[,.;]|$| and | while | but )/u.test(text.slice(end, end + 7));
}

/** "voted 52-48 last week": what follows a tally is not counted by it. */
function countNothing(draft: Draft): Draft {
  const end = draft.sentence.start + draft.quantity.end;
  return { ...draft, counted: { item: null, end, head: null, partitive: false }, end };
}

/** "in the 16 years since the war", "it has been 12 days since", "will last two weeks": how long, not when. */
const isStretch = (text: string, { dimension, start, end }: Quantity): boolean =>
  dimension === 'time' &&
  ((/^ since\b/u.test(text.slice(end, end + 7)) && SPAN_BEFORE.test(text.slice(Math.max(0, start - 24), start))) ||
    LASTS.test(text.slice(Math.max(0, start - 30), start)));

/** "in the 16 years since", "it has been 12 days since" */
const SPAN_BEFORE =
  /\b(?:(?:in|over|during|for) the|(?:has|have|['’]s|had) been (?:(?:about|almost|just|more than|nearly|only|over) )?) ?$/iu;

/** "is expected to last two weeks": the verb, not the weeks before. */
const LASTS =
  /\b(?:to|will|would|could|may|might|can|cannot|should|must|did|does|not|n['’]t) last (?:only |just |about |around |at least )?$/u;

/** "two days before the vote" tells when, as "two days ago" does; "more than two years after" states a length. */
function distanceInTime(text: string, quantity: Quantity): string | null {
  if (quantity.dimension !== 'time' || quantity.attribute) return null;
  const after = text.slice(quantity.end, quantity.end + 12);
  // "15 seconds ahead of" a rival is a lead, "11 seconds after touchdown" a length: no date is told by seconds.
  if ((quantity.unit === 's' && !/^ ago/u.test(after)) || (/^ ahead of/u.test(after) && quantity.unit === 'min')) return null;
  // Whatever qualifies it: "less than a dozen years ago".
  if (/^ ago\b/u.test(after)) return 'date';
  // "the first six months of this year": a part of the calendar.
  if (
    PART_OF_YEAR.test(text.slice(quantity.end, quantity.end + 24)) &&
    /\b(?:first|last|final) $/iu.test(text.slice(Math.max(0, quantity.start - 7), quantity.start))
  )
    return 'date';
  if (isStretch(text, quantity)) return null;
  return /^ (?:before|after|prior to|ahead of|from now|since|earlier|later)\b/u.test(after) &&
    readQualifier(text, quantity).qualifier === 'exact'
    ? 'date'
    : null;
}

const PART_OF_YEAR = /^ of (?:(?:the|this|last|next) )?(?:(?:financial|fiscal|calendar) )?(?:year|month|decade|century|(?:19|20)\d{2})\b/u;

/** A counted noun phrase ends where a date begins: "five states | Tuesday", "gas | last year". */
function untilDate({ raw }: Document, draft: Draft, date: DateExpression | undefined): Draft {
  const { item } = draft.counted;
  if (item === null || date === undefined || date.start >= item.end || date.end <= item.start) return draft;
  const end = date.start - 1;
  // "half its 2009 peak": the year is of the name.
  if (/^(?:its|their|his|her|the|an?)$/iu.test(raw.slice(item.start, end))) return draft;
  const counted =
    end <= item.start
      ? { ...draft.counted, item: null, head: null, end: draft.sentence.start + draft.quantity.end }
      : { ...draft.counted, item: { ...item, end }, end };
  return { ...draft, counted, end: Math.max(counted.end, draft.sentence.start + draft.quantity.end) };
}

function draftOf(document: Document, sentence: DocumentSentence, text: string, quantity: Quantity): Draft {
  const { qualifier, start, end } = readQualifier(text, quantity);
  // "the 300-odd villagers": the hyphen ties the qualifier, not the noun.
  const isTied = quantity.attribute && end === quantity.end;
  const told = { ...quantity, attribute: isTied };
  const counted = withJoined(document, sentence, { ...told, start }, readCounted(document, sentence, told, sentence.start + end));
  const numberEnd = sentence.start + quantity.end;
  return {
    sentence,
    quantity,
    qualifier,
    counted,
    start: sentence.start + start,
    end: Math.max(counted.end, numberEnd),
    firstToken: tokenAt(document, sentence, sentence.start + quantity.start),
    lastToken: tokenAt(document, sentence, numberEnd - 1),
  };
}
