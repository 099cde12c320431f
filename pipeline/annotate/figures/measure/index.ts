/**
 * What a figure measures, from the predicate that governs it and its voice ("killed three", "three were killed", "three died");
 * else from the counted noun, the noun that the number equals ("the death toll rose to six"), or the unit.
 */
import { anyOf } from '../../../lexicons/load.ts';
import type { Document } from '../../document.ts';
import { tokenAt } from '../../token-at.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { anyNounOf, anyWordOf, HEDGE } from '../lexicon.ts';
import { TEENS, TENS, UNITS } from '../numerals/pieces.ts';
import { changeOf } from './change.ts';
import { contextNoun, isOfOutput } from './context-noun.ts';
import { isGoods } from './kinds.ts';
import { contextMeasure, deedMeasure, isChangeNoun, isSpoilt, nounMeasure } from './noun.ts';
import { bothMeasure, countedWho } from './number-of.ts';
import {
  amongMeasure,
  followingMeasure,
  governedMeasure,
  includedMeasure,
  isWholeOfPart,
  precedingMeasure,
  rolesOf,
  treatedMeasure,
} from './predicate.ts';
import { resultMeasure } from './result.ts';
import { voteShare } from './votes.ts';
import { ofThoseMeasure } from './whole-before.ts';
import { around, type Measure, NOUN } from './words.ts';

export { contextNoun, isChangeNoun, isOfOutput, isSpoilt, type Measure, nounMeasure };

/** The measure of a figure, without what it inherits from its neighbours; null where nothing tells. */
export function readMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const { quantity } = draft;
  const near =
    tallyMeasure(document, draft) ??
    countedWho(document, draft)?.measure ??
    bothMeasure(document, draft) ??
    neededMeasure(document, draft) ??
    adjacentMeasure(document, draft);
  if (near !== null) return near;
  if (quantity.dimension === 'time') return 'duration';
  if (quantity.unit === '%' && /^ (?:funded|financed)\b/u.test(document.raw.slice(draft.end, draft.end + 10))) return 'funding';
  if (quantity.dimension === 'money' && isGoods(document, draft)) return 'supplied';
  const deed = deedMeasure(document, draft);
  if (deed !== null) return deed;
  const share = voteShare(document, syntax, draft);
  if (share !== null) return share;
  const change = changeOf(document, syntax, draft);
  if (change !== null) return change;
  const physical = physicalMeasure(document, draft);
  // "The fire burned 14,000 acres": land can be destroyed.
  if (physical !== null) return (quantity.dimension === 'area' ? governedMeasure(document, syntax, draft) : null) ?? physical;
  return (
    resultMeasure(document, syntax, draft) ??
    governedMeasure(document, syntax, draft) ??
    precedingMeasure(document, draft) ??
    (isWholeOfPart(document, draft) ? null : attributeMeasure(document, syntax, draft)) ??
    followingMeasure(document, syntax, draft) ??
    treatedMeasure(document, syntax, draft) ??
    nounMeasure(document, syntax, draft) ??
    includedMeasure(document, syntax, draft) ??
    amongMeasure(document, draft) ??
    (isOfOutput(document, draft) ? null : contextMeasure(document, syntax, draft)) ??
    ofThoseMeasure(document, draft)
  );
}

/** "carried by 79 to 62", "passed the Senate 24 to 19"; what is won or lost so may be a game. */
const VOTING =
  '\\b(?:(?:voted|votes?|voting|vote of|count of|tally of|passed|approved)(?: by)?|(?:carried|adopted|endorsed|ratified|rejected|confirmed|quashed|overturned|impeached|ousted|acquitted|censured|reinstated|elected|convicted)(?: (?:him|her|it|them|(?:the )?[\\p{L}-]{2,20}))? by|(?:passed|cleared) the (?:\\p{L}+ ){0,2}\\p{Lu}\\p{L}+)';
const VOTED = new RegExp(`${VOTING} (?:an? )?$`, 'u');
const NUMBER = `(?:(?<![\\d,])[\\d,]+|\\b(?:${anyOf([...UNITS.keys(), ...TEENS.keys(), ...TENS.keys()])}))`;
const TO_NUMBER = new RegExp(`^ to ${NUMBER}(?![\\p{L}])`, 'u');
/** "eight votes to one" */
const VOTES_TO_NUMBER = new RegExp(`^ votes to ${NUMBER}(?![\\p{L}])`, 'u');
const VOTED_TO = new RegExp(`${NUMBER} votes to $|${VOTING} ${NUMBER} to $`, 'u');

/** The two numbers of "52-48" or "by 141 to seven" beside a word for voting. */
function tallyMeasure(document: Document, { quantity, sentence }: Draft): Measure | null {
  if (quantity.dimension !== null || (quantity.form !== 'digits' && quantity.form !== 'words')) return null;
  const start = sentence.start + quantity.start;
  const end = sentence.start + quantity.end;
  if (/^(?:[-–—]|-to-)\d/u.test(document.raw.slice(end, end + 5))) return 'votes_for';
  if (/\d(?:[-–—]|-to-)$/u.test(document.raw.slice(start - 5, start))) return 'votes_against';
  const before = document.raw.slice(Math.max(sentence.start, start - 32), start);
  const after = document.raw.slice(end, end + 24);
  if ((TO_NUMBER.test(after) && VOTED.test(before)) || VOTES_TO_NUMBER.test(after)) return 'votes_for';
  return / to $/i.test(before) && VOTED_TO.test(before) ? 'votes_against' : null;
}

/** "the nominee needs 270 to win", "it takes 2,383 to win" */
const TO_WIN = /^ to (?:win|pass|clinch|prevail)\b/u;
const NEEDS = /\b(?:needs?|needed|takes?|took|requires?|required) (?:at least )?$/u;
/** How far before a sentence the votes may stand. */
const BEFORE = 300;

/** "amassed the 1,200 delegates needed" */
const VOTES_NEEDED = /^ (?:[\p{Ll}-]+ )?(?:delegates|votes) (?:needed|required|necessary)\b/u;

/** "far from the 289 needed to bring down the government", "short of the 60 required", where the text tells of a vote. */
function neededMeasure({ raw }: Document, { quantity, sentence, start }: Draft): Measure | null {
  const end = sentence.start + quantity.end;
  if (quantity.dimension === null && VOTES_NEEDED.test(raw.slice(end, Math.min(sentence.end, end + 48)))) return 'votes_needed';
  if (
    quantity.dimension === null &&
    TO_WIN.test(raw.slice(end, end + 14)) &&
    NEEDS.test(raw.slice(Math.max(sentence.start, start - 40), start))
  )
    return /\b(?:votes?|delegates|ballots?)\b/iu.test(raw.slice(Math.max(0, sentence.start - BEFORE), sentence.end))
      ? 'votes_needed'
      : null;
  if (quantity.dimension !== null || !/^ (?:needed|required|necessary)(?!\p{L})/u.test(raw.slice(end, end + 12))) return null;
  return /\b(?:vot(?:es?|ed|ing)|ballots?)\b/iu.test(raw.slice(sentence.start, sentence.end)) ? 'votes_needed' : null;
}

const ADJACENT: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:were |was |been |being )?(?:killed|dead|slain|massacred|murdered)(?: and| or|\/) ?(?:wounded|injured|hurt)/iu, 'killed_or_injured'],
  [/^(?:killed|dead|deaths?|fatalit(?:y|ies)|slain|deceased|drowned|murdered|fatally)\b/iu, 'killed'],
  [/^(?:injured|wounded|hurt|injuries|hospitali[sz]ed)\b/iu, 'injured'],
  [/^(?:with|suffering(?: from)?) (?:[\p{L}-]+ ){0,3}(?:wounds|injuries|burns|fractures)\b/iu, 'injured'],
  [/^(?:missing|unaccounted for)\b/iu, 'missing'],
  [/^(?:captured|taken prisoner|taken hostage|kidnapped|abducted)\b/iu, 'captured'],
  [/^(?:displaced|homeless|uprooted|(?:driven|forced) (?:from|out of) (?:their )?homes?)\b/iu, 'displaced'],
  [/^(?:evacuated|rescued)\b/iu, 'evacuated'],
  [/^(?:destroyed|demolished|flattened)\b/iu, 'destroyed'],
  [/^(?:abstained|abstaining|abstentions?)\b/iu, 'abstentions'],
  [/^(?:in favou?r|voted for|for the (?:bill|motion|resolution))\b/iu, 'votes_for'],
  [/^(?:voted against|voting against|opposed|against)\b/iu, 'votes_against'],
];

/** Those of people. */
const OF_PEOPLE = ADJACENT.filter(([, measure]) => !measure.startsWith('votes') && measure !== 'destroyed');

const REPORTED =
  /^ (?:(?:who|that|which) )?(?:were |was |are |is |being )?(?:already |also |now |still |since )?(?:reported(?:ly)?|feared|believed|confirmed|presumed|found|declared|pronounced|listed|left|thought|known|still|said)?(?: to have been| to be| as)? ?/u;

/** Participles before or behind the noun: "93 injured people", "four Americans dead", "dozens feared captured". */
function attributeMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const { quantity, counted, end, sentence } = draft;
  if (quantity.dimension !== null && quantity.unit !== 'share') return null;
  const phrase = counted.item === null ? '' : document.raw.slice(counted.item.start, counted.item.end);
  // "a quarter of the population displaced": what befell them stands behind the noun.
  const from = Math.max(end, counted.item?.end ?? end);
  const rest = document.raw.slice(from, Math.min(sentence.end, from + 120)).replace(ASIDE, ' ');
  const prefix = REPORTED.exec(rest)?.[0] ?? '';
  const behind = rest.slice(prefix.length);
  const left = leftBehind(document, { ...draft, end: from });
  if (left !== null) return left;
  const acts = rolesOf(document, syntax, draft).some(
    ({ clause, as }) =>
      as === 'subject' &&
      clause.verb.voice === 'active' &&
      clause.verb.start - from < 2 &&
      // "a quarter of the population displaced.": nobody is displaced by them.
      !(clause.objects.length === 0 && ENDS.test(document.raw.slice(clause.verb.end, Math.min(sentence.end, clause.verb.end + 10)))),
  );
  // "Four civilians and a Border Security Force (BSF) constable were killed": what the parser cuts at the bracket.
  const state = WITH_ANOTHER.exec(document.raw.slice(from, Math.min(sentence.end, from + 120)))?.[1];
  if (state !== undefined) return OF_PEOPLE.find(([pattern]) => pattern.test(state))?.[1] ?? null;
  return OF_PEOPLE.find(([pattern]) => ((!acts || prefix.trim() !== '') && pattern.test(behind)) || pattern.test(phrase))?.[1] ?? null;
}

/** What stands behind a participle, and not behind a verb whose object is left out: "recorded 900 civilians killed since 2022". */
const ENDS = /^(?:[.,;)]|$| (?:since|in|by|during|between|from|on|at|over|across|when|as|after|near|so far|this|last)\b)/u;

/** "left three people, including two women, dead": what became of those whom something left. */
const LEFT = /\b(?:left|leaves|leaving) (?:\p{L}+ ){0,2}$/u;
const BEHIND_ASIDE = /^(?:, (?:including|among them|most of them)[^.;]{0,60},)? (dead|injured|wounded|homeless|missing)\b/u;

function leftBehind(document: Document, { sentence, start, end }: Draft): Measure | null {
  if (!LEFT.test(document.raw.slice(Math.max(sentence.start, start - 24), start))) return null;
  const state = BEHIND_ASIDE.exec(document.raw.slice(end, Math.min(sentence.end, end + 90)))?.[1];
  return state === undefined ? null : (OF_PEOPLE.find(([pattern]) => pattern.test(state))?.[1] ?? null);
}

/** ", seven of them children, were confirmed dead", and what follows "seven" in it. */
const ASIDE = /^(?:, [^.;,]{3,60}| of (?:them|whom)[^.;,]{0,30}), (?=(?:were|was|are|is|have|has|had) )/u;

const WITH_ANOTHER =
  /^ and (?:an?|one|two|three|four|five|his|her|their) [^.;,]{2,70}? (?:was|were|has been|have been|had been) (killed|wounded|injured|hurt|captured|kidnapped|abducted|displaced|evacuated|rescued)\b/u;

/** Words right after the number or inside its phrase: "five dead", "93 injured people", "1,597 wounded", "27-member". */
function adjacentMeasure(document: Document, { quantity, counted, end, sentence, start }: Draft): Measure | null {
  const numberEnd = sentence.start + quantity.end;
  const phrase = counted.item === null ? '' : document.raw.slice(counted.item.start, counted.item.end);
  const after = document.raw
    .slice(numberEnd, Math.min(sentence.end, numberEnd + 60))
    .replace(/^ (?:others? |more |people |of them |of whom )?/u, '');
  const alone = !/\s/u.test(phrase);
  if (quantity.dimension === null || quantity.unit === 'share') {
    for (const [pattern, measure] of ADJACENT) {
      if (!pattern.test(after) && !(alone && pattern.test(phrase))) continue;
      if (measure === 'votes_for' || measure === 'votes_against') {
        if (
          !/\bvot|\bin favou?r|\bballot/iu.test(document.raw.slice(Math.max(sentence.start, start - 60), Math.min(sentence.end, end + 60)))
        )
          continue;
        if (/^against\b/iu.test(after) && !/\bvot/iu.test(document.raw.slice(Math.max(sentence.start, start - 40), start))) continue;
      }
      return measure;
    }
  }
  if (quantity.unit === '%' && VOTED_SHARE.test(document.raw.slice(Math.max(sentence.start, start - 60), start)))
    for (const [pattern, measure] of BALLOTS) if (pattern.test(after)) return measure;
  if (quantity.attribute && quantity.dimension === null && ROOM.test(document.raw.slice(numberEnd, numberEnd + 50))) return 'size';
  if (quantity.attribute && quantity.dimension === null && BOARD.test(document.raw.slice(numberEnd, numberEnd + 50))) return 'membership';
  if (STATES.test(phrase) && !OF_STATES.test(document.raw.slice(numberEnd, numberEnd + 60))) return null;
  if (quantity.attribute && quantity.dimension === null)
    return /^(?:member|seat|strong|nation|country|state)/iu.test(phrase)
      ? /^strong/iu.test(phrase)
        ? 'size'
        : 'membership'
      : phrase === 'vote'
        ? null
        : (NOUN.get(phrase.toLowerCase())?.[0] ?? null);
  return null;
}

/** "voted 81 per cent against the deal" */
const VOTED_SHARE = /\bvoted (?:by )?(?:\p{L}+ ){0,2}$/u;
const BALLOTS = ADJACENT.filter(([, measure]) => measure.startsWith('votes'));

/** Seats to sit on, not seats in a chamber. */
const ROOM = new RegExp(`^[-‐‑]seat(?:er)? (?:[\\p{L}-]+ ){0,2}(?:${anyWordOf('room with seats')})\\b`, 'iu');

/** "a seven-person board" */
const BOARD = new RegExp(`^[-‐‑](?:person|man|woman|judge|justice) (?:\\p{L}+ )?(?:${anyWordOf('panel')})\\b`, 'u');

/** "the 27-nation bloc", "the 12-nation TPP pact": a 50-state poll has no members. */
const STATES = /^(?:nation|country|state)s?$/iu;
const OF_STATES = new RegExp(`^[-‐‑]\\p{L}+ (?:(?:[\\p{L}-]+ ){0,2}?(?:${anyNounOf('body of states')})|\\p{Lu}\\p{L}+)\\b`, 'u');

const INHABITED = anyWordOf('inhabited');
const BUILT_UP = new RegExp(`\\b(?:${INHABITED}|home) (?:of|to|with)(?: [\\p{L}-]+)? $`, 'iu');
/** "the capital's 8 million residents" */
const OWN_PEOPLE = new RegExp(`\\b(?:${INHABITED})['’]s (?:\\p{L}+ ){0,2}$`, 'iu');
/** "Boasting 4,000 residents, the county …" */
const HOUSES = new RegExp(`\\b(?:has|have|had|having|with|boast(?:s|ed|ing)?|counts|counted|home to|houses) (?:(?:${HEDGE}) )*$`, 'iu');
const DWELLERS =
  /^ (?:permanent |year-round |full-time )?(?:residents|inhabitants)\b(?! (?:have|had|has|were|was|are|is|who (?:have|had|were|are|left|fled))\b)/u;
const PEOPLE_OF = /^ (?:residents|people|inhabitants|citizens)\b/u;
/** What is as long as a way: "a 2,000-mile journey"; other hyphenated lengths are sizes. */
const TRAVEL = new RegExp(`^[ -](?:\\p{L}+ )?(?:${anyWordOf('way')})\\b`, 'u');
/** A house has residents too. */
const FEWEST = 100;
const HEIGHT = /^[ -](?:tall|high|long|wide|deep|thick|in (?:height|length|diameter|size)|across|square)\b/iu;

/** "1.6 by 0.9 metres", "15 inches of rain": how large, not how far. */
const DIMENSION_BEFORE = new RegExp(
  `\\d ?(?:\\p{L}{1,11} )?(?:by|x|×) $|\\bmeasur(?:es?|ed|ing) (?:\\p{L}+ ){0,2}$|\\b(?:${anyNounOf('extent')}) of (?:\\p{L}+ ){0,2}$`,
  'iu',
);
const DIMENSION_AFTER = /^ ?(?:by|x|×) ?\d/u;
const SMALL = new Set(['mm', 'cm', 'in']);
/** Rain and snow are measured by how deep they lie. */
const RAINFALL = /\b(?:rain|snow|hail|sleet|wettest|drizzle)\p{Ll}*\b|\b(?:had|has|have|could|would|will|may) (?:also )?fall(?:en)?\b/iu;

/** "the 4.8km tunnel": the unit is tied to the noun as by a hyphen. */
function isGlued(document: Document, { sentence, start, end }: Pick<Draft, 'sentence' | 'start' | 'end'>): boolean {
  const { raw } = document;
  const isTied = /\d\p{L}+$/u.test(raw.slice(start, end)) && raw[end] === ' ';
  if (!isTied || !/\b(?:an?|the|its|their|this|that) $/iu.test(raw.slice(Math.max(sentence.start, start - 6), start))) return false;
  return document.tokens[tokenAt(document, sentence, end)]?.pos === 'NOUN';
}

function physicalMeasure(document: Document, { quantity, sentence, counted, start }: Draft): Measure | null {
  const numberEnd = sentence.start + quantity.end;
  const after = document.raw.slice(numberEnd, Math.min(sentence.end, numberEnd + 24));
  const before = document.raw.slice(Math.max(sentence.start, start - 40), start);
  if (quantity.dimension === 'length')
    return HEIGHT.test(after) ||
      DIMENSION_AFTER.test(after) ||
      DIMENSION_BEFORE.test(before) ||
      (quantity.unit === 'in' && /f/iu.test(document.raw.slice(start, numberEnd))) ||
      quantity.unit === 'mm' ||
      (SMALL.has(quantity.unit) &&
        (/^ (?:of|more) /u.test(after) || RAINFALL.test(around(document, { sentence, start, end: numberEnd }, 60, 60)))) ||
      (((quantity.attribute && counted.item !== null) || isGlued(document, { sentence, start, end: numberEnd })) && !TRAVEL.test(after))
      ? 'size'
      : 'distance';
  if (quantity.dimension === 'area' || quantity.dimension === 'magnitude' || quantity.dimension === 'resolution') return 'size';
  if (quantity.dimension === null && ((PEOPLE_OF.test(after) && OWN_PEOPLE.test(before)) || BUILT_UP.test(before))) return 'population';
  if (quantity.unit === 'count' && (quantity.value ?? 0) >= FEWEST && DWELLERS.test(after) && HOUSES.test(before)) return 'population';
  return quantity.dimension === null &&
    /\bpopulation (?:of|is|was|stands at|stood at|reached|numbers)[\p{L} ]{0,16}$|\bpopulation $/iu.test(before)
    ? 'population'
    : null;
}
