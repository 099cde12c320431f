/** Why what a verb governs is no quote. */

import { foldName } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isActNoun, isCompanyNoun, isKindNoun } from '../entities/nouns.ts';
import { ORGANIZATION_HEADS, ROLE_NOUNS } from '../entities/words.ts';
import type { SourcedView } from './clause-view.ts';
import { isCarriedOn } from './cue-span.ts';
import {
  findItem,
  type Items,
  isAuxiliary,
  isBe,
  isComma,
  isFiniteVerb,
  isModal,
  isNegation,
  isNominal,
  isStop,
  isVerb,
  type Run,
} from './grammar.ts';
import { FINDERS, REPORTING_NOUNS, wordsOf } from './lexicon.ts';
import { headOf, maySpeak } from './may-speak.ts';
import { mediumKind } from './medium-nouns.ts';
import { isQuote } from './passage.ts';
import { skipTimeBack } from './time-adjunct.ts';
import { isPurpose } from './verb-group.ts';

/** Why a find is no quote, or null where it is one. */
export function rejectionOf(view: SourcedView, indirect: boolean, direct: boolean, spans: readonly Span[]): string | null {
  const { cue, source, unit, content, subject, hearer } = view;
  if (cue.verb.kind === 'belief' && !(cue.verb.frames.has('quote') && (direct || quotesWords(unit.items, spans))))
    return 'a belief, hope or intention is no statement';
  if (cue.verb.kind === 'hearing' && hearer === null) return 'only a court or an inquiry hears in the sense of being told';
  const opener = unit.items[subject.clause - 1]?.lower;
  if (!direct && (opener === 'if' || opener === 'unless' || opener === 'whether')) return 'what might be said is not reported as said';
  const judged = content?.opening === 'quote' && cue.verb.kind === 'judgement' && source !== null;
  if (cue.passive && (judged || ((source !== null || content?.opening === 'inf') && content?.opening !== 'quote')))
    return 'the subject of a passive does not speak';
  if (source === null && subject.link === 'none' && !cue.passive && content?.opening !== 'quote' && (indirect || content !== null))
    return 'the verb has no subject of its own';
  if ((cue.negated || cue.modal !== null) && !hasSentence(unit.items, content))
    return 'what is not, may or would be said is not reported as said';
  if (indirect && source !== null && NOBODY.has(unit.items[source.first]?.lower ?? '')) return 'nobody says so';
  if (cue.negated && indirect) return 'the verb is negated: nothing is reported';
  const auxiliary = indirect && subject.link === 'shared' ? sharedAuxiliary(unit.items, cue) : null;
  if (auxiliary !== null) return `"${auxiliary}" in front of the verbs that "and" joins: what may or would be said is not reported as said`;
  if (indirect && cue.modal !== null) return 'what may or would be said is not reported as said';
  if (indirect && cue.form === 'infinitive' && !isCarriedOn(unit.items, cue.first) && !isPurpose(unit.items, cue.first))
    return 'an infinitive reports no statement';
  if (cue.passive && cue.verb.frames.has('to') && source !== null && cue.verb.term !== 'promise')
    return 'the subject of a passive is told, and does not tell';
  if (indirect && cue.form === 'ing' && UNDONE.has(unit.items[cue.first - 1]?.lower ?? '') && subject.link !== 'own')
    return 'an act that a noun names is not reported as done';
  if (indirect && content?.opening === 'ing' && unit.items[content.first]?.lower === 'missing')
    return 'who is reported missing reports nothing';
  if (indirect && content?.opening === 'ing' && cue.verb.term === 'deny') return 'to deny a deed is an act, and the deed no statement';
  if (indirect && cue.verb.term === 'cite' && content?.opening === 'np' && isCited(unit.items, content.first))
    return 'a source is cited, or somebody for an offence: nothing is reported';
  if (indirect && content?.opening === 'np' && BODES.has(cue.verb.term) && source !== null && !maySpeak(unit.items, source))
    return 'a thing predicts or suggests something, and says nothing';
  const vain = content?.opening === 'inf' ? vainInfinitive(view, indirect, content.first) : null;
  if (vain !== null) return vain;
  if (
    content?.recipient != null &&
    findItem(unit.items, content.recipient.first, content.recipient.end, ({ lower }) => TALES.has(lower)) >= 0
  )
    return 'a story is told, and what follows is part of it';
  if (INFERENCES.has(cue.verb.term) && source !== null && isThing(unit.items, source)) return 'a thing states nothing: the narrator infers';
  if (cue.verb.kind === 'finding' && !isFoundOut(view) && !isFoundBefore(view) && (source === null || !isDocument(unit.items, source)))
    return 'only a document, a poll or a court finds in the sense of stating';
  return null;
}

/** Verbs that tell what a thing bodes as well: "the clouds predict rain". */
const BODES = new Set(['predict', 'suggest']);

/** "did not come out and say", "will go to court and argue": the negation or modal that a bare form has from the verb before "and", or null. */
function sharedAuxiliary(items: Items, { head, first, verb }: SourcedView['cue']): string | null {
  if (items[first - 1]?.pos !== 'CCONJ' || items[head]?.lower !== verb.term.split(' ')[0]) return null;
  for (let k = first - 2; k > first - AUXILIARY_REACH && k > 0; k--) {
    const item = items[k];
    if (isComma(item) || isStop(item) || (isFiniteVerb(items, k) && !isAuxiliary(item) && !isVerb(item))) return null;
    if (isModal(item) || (isNegation(item) && isAuxiliary(items[k - 1]))) return item?.lower ?? null;
  }
  return null;
}

const AUXILIARY_REACH = 10;

/** "citing two officials", "citing a report", "cited the driver for speeding" */
function isCited(items: Items, first: number): boolean {
  const end = findItem(items, first, items.length, (item) => item.pos === 'ADP' || isComma(item) || isStop(item));
  const object = { first, end: end < 0 ? items.length : end };
  return maySpeak(items, object) || isDocument(items, object);
}

/** "…, the agency found.": behind what was found, of a name or a body. */
function isFoundBefore({ unit: { items }, content, source, front }: SourcedView): boolean {
  const head = front > 0 && content === null && source !== null ? headOf(items, source) : undefined;
  return head !== undefined && (head.text !== head.lower || isKindNoun(head) || isCompanyNoun(head));
}

/** "It found that …": of the report before, or of whoever has looked into it; "they found that …" only behind those who have. */
const isFoundOut = ({ cue, source, content, unit }: SourcedView): boolean => {
  const pronoun = cue.verb.term === 'find' && content?.opening === 'that' && source !== null ? unit.items[source.first]?.lower : null;
  return pronoun === 'it' || (pronoun === 'they' && unit.behindFinders);
};

/** "a town | it promised to save", but not "last week | it promised to save the town". */
const followsNoun = (items: Items, at: number): boolean => isNominal(items[at - 1]) && skipTimeBack(items, at) === at;

const NOBODY = new Set(['nobody', 'none', 'neither', 'no', 'not']);

/** Whether more than a single word in marks stands in the content: words that the believer must have spoken. */
const quotesWords = (items: Items, spans: readonly Span[]): boolean =>
  items.some((item) => isQuote(item) && /\s/u.test(item.text.trim()) && spans.some((span) => overlaps(span, item)));

/** "asked not to be named", "asked me not to use his name", "asked to be called Dan". */
const isAnonymity = (items: Items, at: number): boolean =>
  items[at]?.lower === 'not'
    ? ['named', 'identified', 'quoted'].includes(items[at + 3]?.lower ?? '') || items[at + 2]?.lower === 'use'
    : items[at + 1]?.lower === 'be' && ['called', 'identified', 'known', 'named'].includes(items[at + 2]?.lower ?? '');

/** Whether the content begins with a whole sentence in marks. */
const hasSentence = (items: Items, content: SourcedView['content']): boolean => content === null || items[content.first]?.clausal === true;

/** Whether a phrase names a text, or somebody whose findings are stated. */
export const isDocument = (items: Items, { first, end }: Run): boolean =>
  findItem(items, first, end, (item) => mediumKind(item) !== undefined || FINDERS.has(item.lower)) >= 0;

/** Prepositions before the name of an act that nobody need have done: "voted against asking him to go". */
const UNDONE = new Set(['of', 'against', 'about', 'from']);

/** Why an infinitive is no demand or promise, or null. */
function vainInfinitive(view: SourcedView, indirect: boolean, first: number): string | null {
  const { cue, source, unit, subject, inverted } = view;
  if (indirect && cue.verb.term === 'threaten') return 'a threat is an act and no statement';
  if (indirect && source === null) return 'nobody makes the demand';
  // "the people told to leave": whoever is told does not tell.
  if (indirect && TELLS.has(cue.verb.term) && first === cue.end && view.content?.recipient == null)
    return 'the verb has no object, and is a participle';
  if (indirect && leadsToPurpose(view, first)) return 'the infinitive tells what a thing is for';
  if (indirect && cue.verb.kind !== 'directive' && cue.verb.kind !== 'speech') return 'no statement follows the verb';
  if (PORTENDS.has(cue.verb.term) && (source === null || isPortent(unit.items, source)))
    return 'a thing threatens or promises to be something, and says nothing';
  if (subject.link === 'own' && inverted === null && followsNoun(unit.items, subject.clause))
    return 'in "a town it promised to save" the verb only tells which town';
  if (cue.verb.term === 'plead' && findItem(unit.items, cue.first, first, ({ lower }) => lower === 'guilty') >= 0)
    return 'a plea names the charge, and asks for nothing';
  if (isAnonymity(unit.items, first)) return 'a wish to stay unnamed is no statement';
  return null;
}

/** Directives that name whom they direct before what is to be done. */
const TELLS = new Set(['advise', 'command', 'direct', 'encourage', 'instruct', 'order', 'remind', 'tell', 'urge']);

/** "ordered a review to find out why", "asked for permission to land": an act or a right is ordered or asked for, and has a purpose. */
function leadsToPurpose({ unit: { items }, content }: SourcedView, first: number): boolean {
  if (isBe(items[first + 1])) return false;
  const head = content?.recipient == null ? items[first - 1] : headOf(items, content.recipient);
  return head?.pos === 'NOUN' && (isActNoun(head) || ASKED_FOR.has(head.lower));
}

/** Acts, rights and means that are ordered or asked for. */
const ASKED_FOR = wordsOf('asked for');

/** Verbs whose infinitive tells what a thing is likely to do. */
const PORTENDS = new Set(['threaten', 'promise']);

/** "the season", "the talks": neither somebody nor a text. */
const isPortent = (items: Items, source: Run): boolean =>
  !maySpeak(items, source) && (isThing(items, source) || mediumKind(headOf(items, source)) === 'occasion');

const TALES = wordsOf('tale');

/** Verbs that say what follows from a thing as well as what somebody hints at. */
const INFERENCES = new Set(['suggest', 'indicate', 'imply', 'signal', 'hint', 'rule']);

/** "A skull in the cave suggests that …": the head is a common noun for neither people, nor a body, nor a text, nor findings. */
function isThing(items: Items, { first, end }: Run): boolean {
  let head = first;
  while (head + 1 < end && (items[head]?.pos === 'DET' || items[head]?.pos === 'ADJ' || items[head + 1]?.pos === 'NOUN')) head += 1;
  const { pos, text, lower = '' } = items[head] ?? {};
  if (pos !== 'NOUN' || text !== lower || isDocument(items, { first, end })) return false;
  const singular = lower.replace(/s$/u, '');
  const speaks = [lower, singular].some(
    (word) => ROLE_NOUNS.has(word) || ORGANIZATION_HEADS.has(foldName(word)) || REPORTING_NOUNS.has(word),
  );
  return !speaks && !PEOPLE.test(lower);
}

/** Nouns that name people by their endings, and some that have none. */
const PEOPLE =
  /(?:[eo]rs?|ists?|ians?|ants?|ees?|men|man|people|crats?|ics?|sources?|famil(?:y|ies)|allies|polls?|police|authorities|bod(?:y|ies))$/u;
