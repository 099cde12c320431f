/** What stands behind a bare "-ed" form and by itself decides its voice: an object of its own, or none where there must be one. */
import type { Token } from '../token.ts';
import { isBase } from '../word.ts';
import type { SentenceView } from './sentence.ts';
import { findSubject } from './subjects.ts';
import type { VerbDraft } from './verb-groups.ts';
import { CLAUSE_VERBS, DITRANSITIVE, NAMING, ONLY_PARTICIPLES, SUBJECT_CONTROL, TRANSITIVE } from './words.ts';

/** The token behind a verb group, in its sentence. */
export const next = (view: SentenceView, verb: VerbDraft): Token | undefined =>
  verb.endToken < view.end ? view.tokens[verb.endToken] : undefined;

const CLAIMED = new Set(['asylum', 'credit', 'lives', 'responsibility', 'victory']);

/** Whether a clause may be what a verb reports; not so behind "claimed responsibility". */
export const takesClause = (view: SentenceView, { lemma, endToken }: VerbDraft): boolean =>
  CLAUSE_VERBS.has(lemma) && !(lemma === 'claim' && CLAIMED.has(view.tokens[endToken]?.lower ?? ''));

/** "Ten people arrested over thefts": a headline leaves out "were", and whoever arrests arrests somebody. */
export function isBarePassive(view: SentenceView, verbs: readonly VerbDraft[], position: number): boolean {
  const verb = verbs[position] as VerbDraft;
  // "left five dead and 30 injured"
  if (verbs.slice(0, position).some(({ form }) => form === 'finite')) return false;
  const follower = next(view, verb);
  if (!TRANSITIVE.has(verb.lemma) || (follower !== undefined && follower.pos !== 'ADP' && !/^[,.]$/u.test(follower.text))) return false;
  if (opensQuantity(view, verb.endToken)) return false;
  const [subject] = findSubject(view, verb).subjects;
  if (subject === undefined || view.tokens[subject.head]?.pos === 'PRON') return false;
  // "Police detained, then released, six men"
  return follower?.text !== ',' || view.tokens[subject.first]?.pos === 'NUM';
}

/** "mentioned worshippers killed at a church": nobody kills without killing somebody. */
export const isLeftBare = (view: SentenceView, verb: VerbDraft): boolean =>
  (TRANSITIVE.has(verb.lemma) || isOrdered(view, verb)) &&
  /^(?:ADP|SCONJ|undefined)$|^PUNCT$/u.test(String(next(view, verb)?.pos)) &&
  !opensQuantity(view, verb.endToken) &&
  !hasObject(view, verb);

/** "ordered the officers held in prison": right behind whom an order is about. */
function isOrdered(view: SentenceView, { first, head }: VerbDraft): boolean {
  const object = first === head ? view.phraseAt(first - 1) : null;
  return object !== null && object.first > view.first && view.groupAt(object.first - 1)?.lemma === 'order';
}

/** "killed at least nine", "arrested around 40": a preposition that only bounds a number. */
const opensQuantity = (view: SentenceView, at: number): boolean =>
  /^(?:least|most)$/u.test(view.tokens[at + 1]?.lower ?? '') ||
  (BOUNDING.has(view.tokens[at]?.lower ?? '') && /^(?:NUM|ADP)$/u.test(view.tokens[at + 1]?.pos ?? ''));
const BOUNDING = new Set(['about', 'around', 'between', 'over', 'some', 'under', 'up']);

/** Nouns of how often and how far, which are no objects. */
const MEASURES = new Set(['time', 'times', 'part', 'half', 'way', 'home', 'months', 'years', 'miles', 'kilometers', 'kilometres']);

/** "protesters broke in, set part of it on fire": a participle of a passive has no object, but for verbs with two. */
export function hasOwnObject(view: SentenceView, verb: VerbDraft): boolean {
  // "convicted one of those held and sentenced him": no passive has such an object.
  if (view.tokens[verb.first - 1]?.pos === 'CCONJ' && /^(?:him|them)$/u.test(next(view, verb)?.lower ?? '')) return true;
  if (DITRANSITIVE.has(verb.lemma) || NAMING.has(verb.lemma)) return false;
  const object = verb.endToken < view.end ? view.phraseAt(verb.endToken) : null;
  if (object === null || object.first !== verb.endToken || object.temporal) return false;
  // "help for displaced workers", "a lawless, divided nation": a participle that describes the noun behind it.
  const at = view.skipLeft(verb.first - 1);
  const opener = view.tokens[object.first] as Token;
  const isSeries = at >= view.first && view.tokens[at]?.text === ',' && opener.pos !== 'NOUN' && opener.pos !== 'ADJ';
  if (!isSeries && (at < view.first || view.phraseAt(at) === null)) return false;
  // "a town located some 20 km away", "hit several times"
  return !view.tokens.slice(object.first, object.endToken).some(({ pos, lower }) => pos === 'NUM' || MEASURES.has(lower));
}

/** "forces agreed on Wednesday to lay down arms": what one agrees or refuses to do is no passive. */
export function isOwnAct(view: SentenceView, verbs: readonly VerbDraft[], position: number): boolean {
  const verb = verbs[position] as VerbDraft;
  return SUBJECT_CONTROL.has(verb.lemma) && verbs[position + 1]?.form === 'infinitive' && next(view, verb)?.lower !== 'by';
}

/** "a memo sent to ministers and seen by": what "and" joins to a sure participle, without an object, is one too. */
export function isJoinedToParticiple(view: SentenceView, verbs: readonly VerbDraft[], position: number): boolean {
  const verb = verbs[position] as VerbDraft;
  const twin = verbs[position + 1];
  if (twin?.form !== 'participle' || !ONLY_PARTICIPLES.has(view.tokens[twin.head]?.lower ?? '')) return false;
  if (view.tokens[twin.first - 1]?.pos !== 'CCONJ') return false;
  return !hasObject(view, verb) && view.phraseAt(view.skipLeft(verb.first - 1)) !== null;
}

/** Whether a noun phrase follows that is no point in time. */
export function hasObject(view: SentenceView, { endToken }: VerbDraft): boolean {
  const phrase = endToken < view.end ? view.phraseAt(endToken) : null;
  return phrase !== null && !phrase.temporal;
}

const BARE = new Set(['help', 'let']);

/** "helped restore order", "let the envoys do their work": behind "help" and "let" an infinitive has no "to". */
export function isHelped(view: SentenceView, verb: VerbDraft | undefined, previous: VerbDraft | undefined): boolean {
  if (verb === undefined) return false;
  const head = view.tokens[verb.head] as Token;
  if (!BARE.has(previous?.lemma ?? '') || previous === undefined || !isBase(head) || verb.first !== verb.head || verb.form !== 'finite')
    return false;
  const object = view.phraseAt(previous.endToken);
  return view.skipLeft(verb.first - 1) < previous.endToken || object?.endToken === verb.first;
}

const HELD = new Set(['believe', 'know', 'presume', 'say', 'suspect', 'think', 'understand']);
const TO_BE = new Set(['be', 'have']);

/** "Gunmen suspected to be bandits have killed two": nobody "suspects to be" anything. */
export const isHeldToBe = (view: SentenceView, { lemma, endToken }: VerbDraft): boolean =>
  HELD.has(lemma) && view.tokens[endToken]?.lower === 'to' && TO_BE.has(view.tokens[endToken + 1]?.lower ?? '');

const CHARGED = new Set(['accuse', 'acquit', 'convict', 'deprive', 'suspect']);

/** "a senator accused of theft", "a clerk suspected by police of": nobody accuses without an object. */
export const isChargedOf = (view: SentenceView, verb: VerbDraft): boolean =>
  CHARGED.has(verb.lemma) && /^(?:of|by)$/u.test(next(view, verb)?.lower ?? '');
