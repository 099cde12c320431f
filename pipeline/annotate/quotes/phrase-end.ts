/** Ends of the phrases between a reporting verb and its content. */
import { POSSESSIVES } from '../syntax/words.ts';
import {
  findItem,
  type Items,
  isAdverb,
  isAuxiliary,
  isClausePronoun,
  isColon,
  isComma,
  isCounter,
  isEd,
  isFiniteVerb,
  isInPhrase,
  isNominal,
  isPossessive,
  isStop,
  isSubordinator,
  isVerb,
  opensMeasure,
  opensPhrase,
  REACH,
} from './grammar.ts';
import { wordsOf } from './lexicon.ts';
import { isQuote } from './passage.ts';
import { skipTime } from './time-adjunct.ts';
import type { CueVerb } from './verb-group.ts';

const OBJECT_PRONOUNS = wordsOf('hearer');

const OWNERS: ReadonlySet<string> = new Set(POSSESSIVES);

/** The end of a prepositional phrase without what its noun may be followed by. */
export function prepositionEnd(items: Items, at: number, limit: number): number {
  let k = at + 1;
  while (k < limit) {
    const item = items[k];
    const joined = (item?.pos === 'ADP' || item?.pos === 'CCONJ') && opensPhrase(items[k + 1]) && !isQuote(items[k + 1]) && k > at + 1;
    const bare =
      isInPhrase(item) &&
      (!isQuote(item) || item.title) &&
      item?.lower !== 'that' &&
      !(k > at + 1 && isClausePronoun(item)) &&
      !(k > at + 1 && item?.pos === 'DET' && isNominal(items[k - 1]));
    const modifier = isVerb(item) && isInPhrase(items[k + 1]) && !isNominal(items[k - 1]);
    // "in a letter dated Monday", "in a statement posted on its website"
    const participle = k > at + 1 && isVerb(item) && isEd(item) && (items[k + 1]?.pos === 'ADP' || skipTime(items, k + 1) > k + 1);
    if (
      !(
        participle ||
        bare ||
        joined ||
        modifier ||
        isCounter(item) ||
        item?.text === '-' ||
        (item?.pos === 'ADV' && isInPhrase(items[k + 1]))
      )
    )
      break;
    // "in its morning update", "in Monday’s evening bulletin": the time tells which.
    const which = items[k - 1]?.pos === 'DET' || OWNERS.has(items[k - 1]?.lower ?? '') || isPossessive(items[k - 1]);
    if (k > at + 1 && skipTime(items, k) > k && !which) break;
    k += 1;
  }
  return Math.max(k, at + 1);
}

/** The end of the recipient: an object pronoun, or a noun phrase up to the next determiner or pronoun. */
export function recipientEnd(items: Items, from: number, limit: number): number {
  const opening = items[from];
  if (opening !== undefined && OBJECT_PRONOUNS.has(opening.lower) && !(opening.lower === 'her' && items[from + 1]?.pos === 'NOUN'))
    return from + 1;
  let k = from + 1;
  while (k < limit) {
    const item = items[k];
    if (item !== undefined && isComma(item) && listsNouns(items, k, limit)) {
      k += 1;
      continue;
    }
    if (item === undefined || isQuote(item) || isStop(item) || isComma(item) || isColon(item)) break;
    const close = item.text === '(' ? findItem(items, k, limit, ({ text }) => text === ')') : -1;
    if (close > 0) {
      k = close + 1;
      continue;
    }
    if (item.lower === 'whether' || item.lower === 'if' || opensMeasure(items, k)) break;
    const starts = item.pos === 'DET' || item.pos === 'PRON' || item.lower === 'that';
    const afterNoun = isNominal(items[k - 1]) && !isPossessive(items[k - 1]);
    if (starts && afterNoun) break;
    // "told the court £4m had gone"
    if (afterNoun && item.pos === 'SYM') break;
    if (skipTime(items, k) > k && !isPossessive(items[k - 1])) break;
    const joins =
      (item.pos === 'ADP' || item.pos === 'CCONJ') && item.lower !== 'to' && opensPhrase(items[k + 1]) && !isQuote(items[k + 1]);
    const runsInto = item.pos === 'PROPN' && items[k - 1]?.pos === 'NOUN' && items[k - 1]?.lower.endsWith('s');
    // "told the largely female audience"
    const degree = k === from + 1 && item.pos === 'ADV' && opening?.pos === 'DET' && items[k + 1]?.pos === 'ADJ';
    if (
      runsInto ||
      !(
        isInPhrase(item) ||
        joins ||
        degree ||
        item.text === '-' ||
        (isVerb(item) && isInPhrase(items[k + 1]) && items[k - 1]?.pos === 'DET')
      )
    )
      break;
    k += 1;
  }
  return k;
}

/** "told the health, sport and culture committee that": a list of nouns and nothing else leads to "that". */
function listsNouns(items: Items, comma: number, limit: number): boolean {
  const end = findItem(
    items,
    comma + 1,
    Math.min(limit, comma + LONGEST_LIST),
    (item) => isVerb(item) || isAuxiliary(item) || isQuote(item) || isStop(item) || item.lower === 'that',
  );
  return items[end]?.lower === 'that' && findItem(items, comma + 1, end, ({ lower }) => lower === 'and') > 0;
}

/** Words of such a list behind a comma. */
const LONGEST_LIST = 12;

/** How many adjuncts may stand between a cue and the comma that closes its clause. */
const MOST_ADJUNCTS = 4;

/** The comma that closes the clause of a cue: behind the verb, its recipient, a day or a phrase ("she told reporters on Monday,"); or -1. */
export function closingComma(items: Items, cue: CueVerb): number {
  const end = adjunctsEnd(items, cue);
  return isComma(items[end]) ? end : -1;
}

/** Behind the recipient of a cue and the phrases that tell when and where: "told reporters | on Monday |". */
export function adjunctsEnd(items: Items, { end, verb }: CueVerb): number {
  let k = verb.frames.has('to') && !isComma(items[end]) && opensPhrase(items[end]) ? recipientEnd(items, end, end + REACH) : end;
  for (let round = 0; round < MOST_ADJUNCTS && !isComma(items[k]); round++) {
    const time = skipTime(items, k);
    if (time > k) k = time;
    else if (items[k]?.pos === 'ADP' && opensPhrase(items[k + 1]) && !isQuote(items[k + 1])) k = prepositionEnd(items, k, k + REACH);
    else if (isAdverb(items[k]) && !isSubordinator(items[k])) k += 1;
    else break;
  }
  return k;
}

/** "that aired on Sunday | that he was ill", "who was ill | that": the "that" behind a relative clause without a comma, or -1. */
export function relativeEnd(items: Items, relative: number): number {
  const that = findItem(
    items,
    relative + 2,
    Math.min(items.length, relative + LONGEST_RELATIVE),
    (item, k) => item.lower === 'that' || isComma(item) || isStop(item) || isColon(item) || isQuote(item) || isFiniteVerb(items, k),
  );
  return items[that]?.lower === 'that' ? that : -1;
}

const LONGEST_RELATIVE = 12;
