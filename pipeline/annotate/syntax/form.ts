/** Decides whether a bare "-ed" form is a past tense ("Russia attacked") or a participle ("the city attacked by Russia"). */
import type { Token } from '../token.ts';
import { climb, nounOfContact } from './climb.ts';
import { boundaryBetween, closesApposition, closesReport } from './closed-asides.ts';
import {
  hasObject,
  hasOwnObject,
  isBarePassive,
  isChargedOf,
  isHeldToBe,
  isHelped,
  isJoinedToParticiple,
  isLeftBare,
  isOwnAct,
  next,
  takesClause,
} from './own-object.ts';
import { beforeRelative, isRelativePronoun, overSubject } from './relative.ts';
import type { SentenceView } from './sentence.ts';
import { findSubject } from './subjects.ts';
import { makeParticiple } from './those.ts';
import type { VerbGroup } from './types.ts';
import type { VerbDraft } from './verb-groups.ts';
import { ADDRESSING, CLAUSE_VERBS, DASHES, INTRANSITIVE, isClauseMark, SUBORDINATORS, UNCHANGED } from './words.ts';

/** Sets the final form of an ambiguous verb group; all groups to its left are decided already. */
export function decideForm(view: SentenceView, verbs: readonly VerbDraft[], position: number): void {
  const verb = verbs[position] as VerbDraft;
  if (isHelped(view, verb, verbs[position - 1])) {
    verb.form = 'infinitive';
    verb.tense = null;
  }
  if (!verb.ambiguous || verb.form === 'participle') return;
  if (sharesPassive(view, verb, verbs[position - 1])) {
    verb.voice = 'passive';
    return;
  }
  if (hasOwnObject(view, verb) || isOwnAct(view, verbs, position) || isHelped(view, verbs[position + 1], verb)) return;
  if (!isParticiple(view, verbs, position) && !isJoinedToParticiple(view, verbs, position)) {
    if (isBarePassive(view, verbs, position)) verb.voice = 'passive';
    return;
  }
  makeParticiple(verb);
}

/** "two were killed and four others wounded", "its boss jailed and its licence revoked": an auxiliary said once. */
function sharesPassive(view: SentenceView, verb: VerbDraft, previous: VerbDraft | undefined): boolean {
  if (previous?.form !== 'finite' || previous.voice !== 'passive' || INTRANSITIVE.has(verb.lemma) || CLAUSE_VERBS.has(verb.lemma))
    return false;
  const subject = view.phraseAt(verb.first - 1);
  const joint = subject === null ? undefined : view.tokens[subject.first - 1];
  if (subject === null || (joint?.pos !== 'CCONJ' && joint?.text !== ',') || startsWithPronoun(view, subject.head)) return false;
  return !hasObject(view, verb);
}

function isParticiple(view: SentenceView, verbs: readonly VerbDraft[], position: number): boolean {
  const verb = verbs[position] as VerbDraft;
  const at = view.skipLeft(verb.first - 1);
  if (at < view.first) return true;
  const token = view.tokens[at] as Token;
  if (isRelativePronoun(view, at)) return false;
  if (token.pos === 'SCONJ' || token.pos === 'ADP') return token.lower !== 'that';
  // "when asked about it": without a subject of its own.
  if (SUBORDINATORS.has(token.lower) && view.phraseAt(at) === null) return true;
  if (token.pos === 'CCONJ') return verbs[position - 1]?.form === 'participle';
  const previous = verbs.slice(0, position).findLast((other) => other.form === 'finite');
  if (token.text === ',') return isAfterComma(view, verbs, position, previous);
  if (DASHES.has(token.text)) return next(view, verb)?.lower === 'by';
  // "were left stranded"; but "the man whose house was raided sued"
  if (view.groupAt(verb.first - 1) !== null) return !closesRelative(view, verb, previous);
  if (view.phraseAt(at) === null) return false;
  if (isHeldToBe(view, verb) || (isChargedOf(view, verb) && hasLaterFinite(verbs, position))) return true;
  if (startsWithPronoun(view, at) || hasObjectRelative(view, verb, at) || nounOfContact(view, verb) !== null) return false;
  if (previous !== undefined && next(view, verb)?.lower === 'by') return true;
  if (previous !== undefined && isLeftBare(view, verb)) return true;
  if (previous !== undefined && !boundaryBetween(view, previous.endToken, verb.first)) {
    // "said in a message posted on": the object of a preposition is no subject.
    const found = findSubject(view, verb);
    // "lawmakers who voted against the deal said": the subject stands before the relative clause.
    if (found.left < previous.first) return beforeItsOwnVerb(view, verbs, position);
    const left = view.skipLeft(found.left - 1);
    const governor = left > previous.head ? view.tokens[left] : undefined;
    // "came after the invasion entered its second week": but "after an attack launched by".
    if (governor !== undefined && SUBORDINATORS.has(governor.lower)) return next(view, verb)?.lower === 'by';
    if (governor?.pos === 'ADP') return true;
    // "threatened to shell forces based in": the object of a verb that takes no clause.
    const host = left > previous.head ? view.groupAt(left) : null;
    if (host !== null && !takesClause(view, host)) return true;
    if (!takesClause(view, previous) || (next(view, verb)?.lower === 'by' && hasLaterFinite(verbs, position))) return true;
    // "said rebels armed with knives attacked": a verb behind it wants the noun before it.
    return next(view, verb)?.pos === 'ADP' && !hasObject(view, verb) && beforeItsOwnVerb(view, verbs, position);
  }
  return (hasLaterFinite(verbs, position) && isFronted(view, verb)) || beforeItsOwnVerb(view, verbs, position);
}

/** Whether the verb right before ends a relative clause, behind which the noun that it describes still waits for its verb. */
function closesRelative(view: SentenceView, verb: VerbDraft, previous: VerbDraft | undefined): boolean {
  if (previous === undefined || previous.endToken !== verb.first || next(view, verb)?.lower === 'by') return false;
  return findSubject(view, verb).left < view.skipLeft(previous.first - 1);
}

/** "In a statement released on Monday, the group": the object of the preposition that opens the sentence is no subject. */
function isFronted(view: SentenceView, verb: VerbDraft): boolean {
  const { left, kind } = findSubject(view, verb);
  const governor = kind === 'own' && left > view.first ? (view.tokens[left - 1] as Token) : undefined;
  // "About 2.9 million people voted"
  const isNumber = view.tokens[left]?.pos === 'NUM';
  return governor?.pos === 'ADP' && !isNumber && !SUBORDINATORS.has(governor.lower) && next(view, verb)?.pos === 'ADP';
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you']);
/** Also "whose own mother", which no participle describes. */
const startsWithPronoun = (view: SentenceView, at: number): boolean =>
  SUBJECT_PRONOUNS.has((view.tokens[at] as Token).lower) || view.tokens[view.phraseAt(at)?.first ?? at]?.lower === 'whose';

/** "the sanctions that Chile imposed last year", "the deal, which Peru signed": the relative pronoun is the object. */
function hasObjectRelative(view: SentenceView, verb: VerbDraft, at: number): boolean {
  const subject = view.phraseAt(at);
  const before = subject === null ? -1 : view.skipLeft(subject.first - 1);
  return before >= view.first && isRelativePronoun(view, before) && next(view, verb)?.pos !== 'ADP';
}

/** "X, backed by Y, said" against "the man, who was 40, died" and "he shot, stabbed and killed". */
function isAfterComma(view: SentenceView, verbs: readonly VerbDraft[], position: number, previous: VerbDraft | undefined): boolean {
  const verb = verbs[position] as VerbDraft;
  const follower = next(view, verb);
  // Reporting verbs after a comma or closing mark report (", said X", "Germany, …, said it").
  if (CLAUSE_VERBS.has(verb.lemma) && follower !== undefined && (follower.pos !== 'ADP' || verb.lemma === 'say')) return false;
  if (closesApposition(view, verb, previous) || closesReport(view, verbs, position)) return false;
  // "The strikes, the first since the war began, hit a camp": what has an object is no passive, but for "called" and "given".
  if (UNCHANGED.has(verb.lemma) && hasObject(view, verb)) return false;
  if (follower?.pos === 'ADP' && previous !== undefined && !opensAside(view, verbs, position)) return true;
  if (previous === undefined) return (follower?.pos === 'ADP' && hasLaterFinite(verbs, position)) || isClosedAside(view, verbs, position);
  return !opensAside(view, verbs, position) && !endsSeries(view, verbs, position);
}

/** "the man, identified only as K., was arrested": a comma stands before the next verb with tense. */
function isClosedAside(view: SentenceView, verbs: readonly VerbDraft[], position: number): boolean {
  const following = verbs.slice(position + 1).find((other) => other.form === 'finite');
  if (following === undefined || view.tokens[view.skipLeft(following.first - 1)]?.text !== ',') return false;
  // "attacked the village, burned houses" has an object, "signed last year, collapsed" has none.
  return !following.ambiguous || !hasObject(view, verbs[position] as VerbDraft);
}

/** Whether a verb before opened an aside after a comma (a relative or -ing clause), which this comma closes. */
function opensAside(view: SentenceView, verbs: readonly VerbDraft[], position: number): boolean {
  const closing = (verbs[position] as VerbDraft).first - 1;
  for (let k = position - 1; k >= 0; k -= 1) {
    if (isAsideVerb(view, verbs, k)) return true;
    // "the envoy, who refused to meet rebels, left": what hangs on the verb of the aside, up to the next comma.
    if (hasComma(view, (verbs[k] as VerbDraft).first - 1, closing)) return false;
  }
  return false;
}

function isAsideVerb(view: SentenceView, verbs: readonly VerbDraft[], position: number): boolean {
  const aside = verbs[position] as VerbDraft;
  if (opensWithWhose(view, aside)) return true;
  const before = overSubject(view, view.skipLeft(aside.first - 1));
  if (before < view.first) return false;
  const token = view.tokens[before] as Token;
  const opener = isRelativePronoun(view, before) ? overGovernor(view, overDescription(view, beforeRelative(view, before))) : before;
  if (opener < view.first) return false;
  return (
    (view.tokens[opener] as Token).text === ',' &&
    (aside.form !== 'finite' || isRelativePronoun(view, before) || token.text === ',') &&
    awaitsVerb(
      view,
      verbs.slice(0, position).findLast((verb) => verb.form === 'finite'),
      opener,
    )
  );
}

/** "Tom Baker, a lawyer who represents miners, left": the comma before the noun that the relative clause describes. */
function overDescription(view: SentenceView, at: number): number {
  const phrase = at < view.first ? null : view.phraseAt(at);
  return phrase === null ? at : view.skipLeft(climb(view, phrase).first - 1);
}

/** "Rebels, in a move that surprised many, attacked soldiers": the comma before the preposition that holds the noun. */
function overGovernor(view: SentenceView, at: number): number {
  const comma = at > view.first && view.tokens[at]?.pos === 'ADP' && view.phraseAt(at) === null ? view.skipLeft(at - 1) : -1;
  return comma > view.first && view.tokens[comma]?.text === ',' ? comma : at;
}

function hasComma(view: SentenceView, from: number, to: number): boolean {
  for (let i = Math.max(from, view.first); i < to; i += 1)
    if ((view.tokens[i] as Token).text === ',' && view.phraseAt(i) === null) return true;
  return false;
}

/** ", whose forces are there,": the aside opens with the owner of its subject. */
function opensWithWhose(view: SentenceView, aside: VerbDraft): boolean {
  const subject = view.phraseAt(view.skipLeft(aside.first - 1));
  const opener = subject === null ? undefined : view.tokens[subject.first];
  return opener?.lower === 'whose' && view.tokens[opener.index - 1]?.text === ',';
}

/** The noun phrase before an aside still waits for its verb: no finite verb stands before it, or it begins a clause of its own. */
function awaitsVerb(view: SentenceView, finite: VerbGroup | undefined, comma: number): boolean {
  return finite === undefined || opensClause(view, finite, comma) || (CLAUSE_VERBS.has(finite.lemma) && !ADDRESSING.has(finite.lemma));
}

/** "said that officers, backed …, arrived": a clause opens between a finite verb and a comma, and has no verb yet. */
export function opensClause(view: SentenceView, finite: VerbGroup, comma: number): boolean {
  for (let i = comma - 1; i >= finite.endToken; i -= 1) {
    if (view.phraseAt(i) !== null) continue;
    const token = view.tokens[i] as Token;
    // "before dawn" is no clause.
    if (token.lower === 'that' || (SUBORDINATORS.has(token.lower) && token.pos !== 'ADP')) return true;
    if (isClauseMark(token) || view.groupAt(i) !== null) return false;
  }
  return false;
}

/** "shot, stabbed and killed": a later verb is joined by "and". */
function endsSeries(view: SentenceView, verbs: readonly VerbDraft[], position: number): boolean {
  const following = verbs[position + 1];
  return (
    following?.ambiguous === true &&
    view.tokens[following.first - 1]?.pos === 'CCONJ' &&
    following.first - (verbs[position] as VerbDraft).endToken < 8
  );
}

const hasLaterFinite = (verbs: readonly VerbDraft[], position: number): boolean =>
  verbs.slice(position + 1).some((verb) => verb.form === 'finite');

/** "People killed in the attack were buried": a finite verb follows that has no other subject. */
function beforeItsOwnVerb(view: SentenceView, verbs: readonly VerbDraft[], position: number): boolean {
  const verb = verbs[position] as VerbDraft;
  const following = verbs.slice(position + 1).find((other) => other.form === 'finite');
  if (following === undefined || boundaryBetween(view, verb.endToken, following.first)) return false;
  // "said the siege had": with an object clause of its own it is a past tense.
  if (CLAUSE_VERBS.has(verb.lemma) && next(view, verb)?.pos !== 'ADP') return false;
  if (verbs.slice(position + 1, verbs.indexOf(following)).some((other) => CLAUSE_VERBS.has(other.lemma))) return false;
  // "suspended supplies over fears they were": the verb that follows has a subject of its own.
  const found = findSubject(view, following);
  const left = view.skipLeft(found.left - 1);
  const governor = view.tokens[left];
  // "the man accused of killing Abe pleaded": the object of the -ing form.
  const isObject = (view.groupAt(left)?.form ?? 'finite') !== 'finite';
  const opensClause = !isObject && (governor?.pos !== 'ADP' || SUBORDINATORS.has(governor.lower));
  if (found.kind === 'own' && found.left > verb.head && opensClause && left !== verb.head) return false;
  if (CLAUSE_VERBS.has(verb.lemma) && left === verb.head) return false;
  if (!following.ambiguous) return true;
  // "Emmanuel Macron called for a halt to arms used in": a name needs a comma before what describes it.
  const named = view.tokens[view.skipLeft(verb.first - 1)]?.pos === 'PROPN';
  if (named && next(view, verb)?.lower === 'for' && next(view, following)?.pos === 'ADP') return false;
  // Two bare forms: "arrested a man accused of theft" has an object, "a report published on Tuesday blamed" has none.
  return next(view, following)?.lower !== 'by' && !hasObject(view, verb);
}
