/** A reporting verb in its sentence, with auxiliaries, polarity and form. */
import type { Span } from '../../text/span.ts';
import {
  type Items,
  isAdverb,
  isAuxiliary,
  isBe,
  isColon,
  isComma,
  isHave,
  isModal,
  isNegation,
  isNominal,
  isNominative,
  isPossessive,
  isSubordinator,
  isVerb,
} from './grammar.ts';
import { type ReportingVerb, readingsOf, type VerbForm, type VerbReading } from './lexicon.ts';
import { type Item, isQuote } from './passage.ts';
import { spanOf } from './spans.ts';

export interface CueVerb {
  readonly verb: ReportingVerb;
  /** Position of the verb itself. */
  readonly head: number;
  /** First auxiliary, adverb or "to" of the group. */
  readonly first: number;
  /** After the verb and its particle. */
  readonly end: number;
  /** participle: without an auxiliary ("a statement posted on Facebook"). */
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
}

/** Reads the item as a reporting verb, or null where it is none. */
export function readCueVerb(items: Items, head: number): CueVerb | null {
  const item = items[head];
  if (item === undefined || item.stretch !== null || items[head - 1]?.lower === '-') return null;
  const reading = chooseReading(items, head, readingsOf(item.lower));
  if (reading === null || !isUsedAsVerb(items, head, reading)) return null;
  const { verb, forms } = reading;
  let first = head;
  let negated = false;
  let modal: string | null = null;
  let be = false;
  let auxiliaries = 0;
  while (first > 0 && head - first < 6) {
    const before = items[first - 1] as Item;
    if (isNegation(before) && before.lower !== 'no' && before.lower !== 'nor' && before.lower !== 'neither') negated = true;
    else if (isModal(before)) modal = before.lower;
    else if (before.lower === 'since' && isHave(items[first - 2])) auxiliaries += 0;
    else if (isBe(before)) be = be || auxiliaries === 0;
    else if (!(isAuxiliary(before) || isGroupAdverb(items, first - 1))) break;
    if (isAuxiliary(before)) auxiliaries += 1;
    first -= 1;
  }
  const infinitive = items[first - 1]?.lower === 'to' && forms.has('base') && auxiliaries === 0;
  if (infinitive) first -= 1;
  const passive = be && forms.has('participle') && !forms.has('ing');
  return { verb, head, first, end: endOf(items, head, verb), form: formOf(forms, infinitive, auxiliaries), passive, negated, modal };
}

/** The verb as printed, with its auxiliaries, adverbs and "to", and the verb that carries it on: "has also said", "went on to say". */
export function groupSpan(items: Items, { first, end }: CueVerb): Span {
  let from = first;
  if (isCarriedOn(items, first)) while (from > 0 && !isVerb(items[from])) from -= 1;
  return spanOf(items, { first: from, end }) as Span;
}

/** "went on to say", "continued to insist": said all the same. */
export function isCarriedOn(items: Items, to: number): boolean {
  const before = items[to - 1]?.lower ?? '';
  return items[to]?.lower === 'to' && (before === 'on' || before.startsWith('continu') || before === 'came');
}

const endOf = (items: Items, head: number, verb: ReportingVerb): number =>
  verb.particle !== null && items[head + 1]?.lower === verb.particle ? head + 2 : head + 1;

function formOf(forms: ReadonlySet<VerbForm>, infinitive: boolean, auxiliaries: number): CueVerb['form'] {
  if (infinitive) return 'infinitive';
  if (auxiliaries > 0) return 'finite';
  return forms.has('ing') ? 'ing' : 'finite';
}

/** An adverb before the verb, unless it opens the sentence or stands behind the subject ("mayors alike"). */
const isGroupAdverb = (items: Items, index: number): boolean =>
  index > 0 && isAdverb(items[index]) && !isSubordinator(items[index]) && items[index]?.lower !== 'alike';

function chooseReading(items: Items, head: number, readings: readonly VerbReading[]): VerbReading | null {
  const next = items[head + 1]?.lower;
  return readings.find(({ verb }) => verb.particle === null || verb.particle === next) ?? null;
}

/** "The papers each called it …": the word belongs to the subject before it. */
const isFloating = ({ lower }: Item, forms: ReadonlySet<VerbForm>): boolean =>
  forms.has('past') && (lower === 'each' || lower === 'both' || lower === 'all');

/** Forms that are also nouns, adjectives or prepositions count as verbs only where tag or neighbours say so. */
function isUsedAsVerb(items: Items, head: number, { verb, forms }: VerbReading): boolean {
  const item = items[head] as Item;
  const before = items[head - 1];
  const after = items[head + 1];
  if (verb.term === 'say' || verb.term === 'tell')
    return !(before?.lower === 'the' || (item.lower === 'say' && (before?.pos === 'DET' || before?.pos === 'ADJ')));
  if (
    before !== undefined &&
    ((before.pos === 'DET' && !isFloating(before, forms)) || isPossessive(before) || (before.pos === 'ADJ' && !isNominal(before))) &&
    !isNominative(before)
  )
    return false;
  if (before?.pos === 'ADP' && !forms.has('ing')) return false;
  if (item.pos === 'VERB' || item.pos === 'AUX') return !(forms.has('past') && before?.pos === 'ADP');
  if (forms.has('ing') && isComma(before) && ['that', 'of', ':'].includes(after?.lower ?? '')) return true;
  if (item.text !== item.lower && head > 0) return false;
  if (isNominative(before) || isAuxiliary(before)) return true;
  const clauseFollows = after?.lower === 'that' || isQuote(after) || isColon(after) || (isComma(after) && isQuote(items[head + 2]));
  if (forms.has('third') && before?.pos === 'CCONJ' && (after?.lower === 'to' || after?.lower === 'that')) return true;
  if (forms.has('third') && before !== undefined && isNominal(before) && before.pos !== 'NUM')
    return clauseFollows || isNominative(after) || after?.lower === 'it';
  return forms.has('past') && !forms.has('base') && (clauseFollows || (before !== undefined && isNominal(before)));
}
