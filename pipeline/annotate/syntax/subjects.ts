/** The noun phrases in subject position of a verb group, found by climbing to the left. */
import type { Token } from '../token.ts';
import { overAge, overOrigin, personBefore } from './described.ts';
import type { SentenceView } from './sentence.ts';
import type { NounPhrase } from './types.ts';
import type { VerbDraft } from './verb-groups.ts';
import { CLAUSE_VERBS, RELATIVES, SUBORDINATORS } from './words.ts';

export interface SubjectSearch {
  readonly subjects: readonly NounPhrase[];
  /** Leftmost token of what belongs to the subject; the verb's own first token where it has none. */
  readonly left: number;
  /** How it hangs on what stands to its left. */
  readonly kind: 'own' | 'relative' | 'coordinate' | 'none';
  /** The relative pronoun or coordinator. */
  readonly opener: string | null;
}

const none = (verb: VerbDraft): SubjectSearch => ({ subjects: [], left: verb.first, kind: 'none', opener: null });

/** Finds the subject of a finite verb group. */
export function findSubject(view: SentenceView, verb: VerbDraft): SubjectSearch {
  const at = view.skipLeft(verb.first - 1);
  const inverted = invertedSubject(view, verb, at);
  if (inverted !== null) return inverted;
  if (at < view.first) return none(verb);
  const token = view.tokens[at] as Token;
  if (isRelativePronoun(view, at)) return relativeSubject(view, at);
  if (token.pos === 'CCONJ') return { subjects: [], left: at, kind: 'coordinate', opener: token.lower };
  if (token.text === ',' || token.text === '–' || token.text === '—' || token.text === '-') return subjectBeforeAside(view, verb, at);
  const phrase = view.phraseAt(at);
  if (phrase === null) {
    const group = view.groupAt(at);
    if (group === null || group.form === 'finite') return none(verb);
    const head = climbOverVerb(view, group);
    return head === null ? none(verb) : own(view, climb(view, head));
  }
  return own(view, climb(view, phrase));
}

/** "…,” said the mayor": after a comma or mark, a reporting verb with its subject behind it. */
function invertedSubject(view: SentenceView, verb: VerbDraft, at: number): SubjectSearch | null {
  // Nobody is told without being named: "…, told police that".
  if (!CLAUSE_VERBS.has(verb.lemma) || verb.lemma === 'tell' || verb.endToken !== verb.head + 1 || verb.first !== verb.head) return null;
  const before = view.tokens[verb.first - 1];
  if (verb.first > view.first && (before === undefined || !/^[,"”’?!.]$/u.test(before.text))) return null;
  // "The mayor of Lagos, Ana Cole, ordered a curfew": what is said would have a verb.
  if (before?.text === ',' && !hasFinite(view, view.first, at)) return null;
  const phrase = verb.endToken < view.end ? view.phraseAt(verb.endToken) : null;
  if (
    phrase === null ||
    phrase.temporal ||
    (at >= view.first && view.phraseAt(at) !== null && view.tokens[at]?.text !== ',' && before?.text === ',')
  )
    return null;
  // "apologised, denied any wrongdoing and": nobody speaks so.
  if (/^(?:any|no|all|every)$/u.test(view.tokens[phrase.first]?.lower ?? '')) return null;
  const after = phrase.endToken < view.end ? view.groupAt(phrase.endToken) : null;
  // "the premier, Ana Ruiz, urged the council to act": an object that acts.
  if (after !== null && (after.form === 'finite' || after.form === 'infinitive')) return null;
  return { subjects: [phrase], left: verb.first, kind: 'own', opener: null };
}

/** Whether a verb with tense stands between two tokens, outside an aside that a relative pronoun opens. */
function hasFinite(view: SentenceView, from: number, to: number): boolean {
  let isAside = false;
  for (let i = from; i < to; i += 1) {
    if (view.tokens[i]?.text === ',') isAside = RELATIVES.has(view.tokens[i + 1]?.lower ?? '');
    else if (!isAside && view.groupAt(i)?.form === 'finite') return true;
  }
  return false;
}

/** "who", "which", or "that" right after a noun phrase. */
export function isRelativePronoun(view: SentenceView, at: number): boolean {
  const token = view.tokens[at] as Token;
  if (view.phraseAt(at) !== null) return false;
  if (RELATIVES.has(token.lower)) return true;
  if (token.lower !== 'that') return false;
  const before = view.skipLeft(at - 1);
  return before >= view.first && view.phraseAt(before) !== null;
}

/** The token before a relative pronoun, over "many of" in "many of whom". */
export function beforeRelative(view: SentenceView, pronoun: number): number {
  const before = view.skipLeft(pronoun - 1);
  if (before < view.first || (view.tokens[before] as Token).lower !== 'of') return before;
  const part = before - 1;
  return view.skipLeft((view.phraseAt(part)?.first ?? part) - 1);
}

function relativeSubject(view: SentenceView, at: number): SubjectSearch {
  const opener = (view.tokens[at] as Token).lower;
  let before = beforeRelative(view, at);
  if (before >= view.first && (view.tokens[before] as Token).text === ',') before = view.skipLeft(before - 1);
  const nearest = before >= view.first ? overAge(view, overOrigin(view, view.phraseAt(before), opener)) : null;
  const antecedent = nearest !== null && (opener === 'who' || opener === 'whom') ? personBefore(view, nearest) : nearest;
  return { subjects: antecedent === null ? [] : coordinated(view, antecedent).phrases, left: at, kind: 'relative', opener };
}

/** "Kherson's mayor, Ihor Kolykhayev, said": the subject stands before the aside that the comma closes. */
function subjectBeforeAside(view: SentenceView, verb: VerbDraft, closing: number): SubjectSearch {
  const mark = (view.tokens[closing] as Token).text;
  let holdsFinite = false;
  for (let i = closing - 1; i > view.first; i -= 1) {
    const token = view.tokens[i] as Token;
    holdsFinite ||= view.groupAt(i)?.form === 'finite';
    if (token.text !== mark || view.phraseAt(i) !== null) continue;
    if (view.tokens[i + 1]?.pos === 'CCONJ') continue;
    // "armed with machetes, attacked the village, burned houses": what has a verb of its own is no aside, unless it opens as one.
    if (holdsFinite && !opensSubordinate(view, i + 1) && !reports(view, i + 1) && !describes(view, i + 1, closing)) return none(verb);
    const before = view.skipLeft(i - 1);
    if (before < view.first) break;
    const phrase = view.phraseAt(before);
    if (phrase === null) continue;
    const aside = view.phraseAt(i + 1);
    // "the mayor, Ihor Kolykhayev, said": an aside that is a name says who the noun before it is; any other describes the name.
    const found = own(view, climb(view, overAge(view, overOrigin(view, phrase, 'who')) ?? phrase));
    const subject = found.subjects.at(-1);
    const renames = aside !== null && subject !== undefined && isName(view, aside) && !isName(view, subject);
    return renames ? { ...found, subjects: [aside] } : found;
  }
  return none(verb);
}

/** A relative clause, a conjunction or a verb without tense after the comma that opens an aside. */
function opensSubordinate(view: SentenceView, at: number): boolean {
  if (/^(?:where|when)$/u.test(view.tokens[at]?.lower ?? '')) return true;
  let i = at;
  while (i < view.end && view.tokens[i]?.pos === 'ADV' && view.groupAt(i) === null) i += 1;
  const token = view.tokens[i];
  if (token === undefined) return false;
  const group = view.groupAt(i);
  if (group !== null) return group.form !== 'finite';
  // "many of whom wore masks"
  if (view.tokens[i + 1]?.lower === 'of' && RELATIVES.has(view.tokens[i + 2]?.lower ?? '')) return true;
  const opens = RELATIVES.has(token.lower) || SUBORDINATORS.has(token.lower) || token.pos === 'SCONJ' || token.pos === 'ADP';
  return opens || token.lower === 'whose';
}

/** "a lawyer who represents miners": a noun whose first verb stands in its relative clause. */
function describes(view: SentenceView, at: number, closing: number): boolean {
  if (view.phraseAt(at) === null) return false;
  for (let i = at; i < closing; i += 1) {
    const group = view.groupAt(i);
    if (group?.form === 'finite') return relativeOpening(view, group) !== null;
  }
  return false;
}

/** The relative pronoun that opens the clause of a verb, right before it or before its subject ("that the army held"); or null. */
export function relativeOpening(view: SentenceView, { first }: VerbDraft): number | null {
  const at = view.skipLeft(first - 1);
  const subject = at < view.first ? null : view.phraseAt(at);
  for (const place of subject === null ? [at] : [at, view.skipLeft(subject.first - 1)])
    if (place >= view.first && isRelativePronoun(view, place)) return place;
  return null;
}

/** "The Treasury, he promised, would": who says it, between the commas. */
function reports(view: SentenceView, at: number): boolean {
  const subject = view.phraseAt(at);
  const group = subject === null ? view.groupAt(at) : view.groupAt(subject.endToken);
  return group !== null && CLAUSE_VERBS.has(group.lemma);
}

const isName = (view: SentenceView, phrase: NounPhrase): boolean => view.tokens[phrase.head]?.pos === 'PROPN';

/** From the noun next to the verb to the noun that it hangs on: "the mayor of Kherson", "people killed in the attack". */
export function climb(view: SentenceView, from: NounPhrase): NounPhrase {
  let phrase = from;
  for (let step = 0; step < 12; step += 1) {
    if (isSubjectPronoun(view, phrase)) return phrase;
    const left = view.skipLeft(phrase.first - 1);
    if (left < view.first) return phrase;
    const token = view.tokens[left] as Token;
    // "before talks can begin": what reads as a preposition opens the clause.
    if (SUBORDINATORS.has(token.lower)) return phrase;
    const next =
      token.pos === 'ADP' || token.lower === 'to'
        ? aboveAdposition(view, left)
        : token.pos === 'CCONJ'
          ? aboveList(view, phrase)
          : aboveVerb(view, left);
    if (next === null) return phrase;
    phrase = next;
  }
  return phrase;
}

const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'i']);
const isSubjectPronoun = (view: SentenceView, phrase: NounPhrase): boolean =>
  SUBJECT_PRONOUNS.has((view.tokens[phrase.head] as Token).lower);

/** The noun before a preposition, over a second preposition ("from outside") where there is one. */
function aboveAdposition(view: SentenceView, adposition: number): NounPhrase | null {
  let before = view.skipLeft(adposition - 1);
  if (before >= view.first && (view.tokens[before] as Token).pos === 'ADP') before = view.skipLeft(before - 1);
  if (before < view.first) return null;
  return view.phraseAt(before) ?? aboveVerb(view, before, true);
}

/** Within the object of a preposition, a list: "talks between Russia and Ukraine ended". */
function aboveList(view: SentenceView, phrase: NounPhrase): NounPhrase | null {
  const list = coordinated(view, phrase);
  const left = view.skipLeft(list.left - 1);
  if (list.phrases.length < 2 || left < view.first || (view.tokens[left] as Token).pos !== 'ADP') return null;
  return aboveAdposition(view, left);
}

function aboveVerb(view: SentenceView, at: number, overPreposition = false): NounPhrase | null {
  const group = view.groupAt(at);
  return group === null ? null : climbOverVerb(view, group, overPreposition);
}

/** Over a reduced relative clause, an infinitive or a relative clause, to the noun that it describes. */
function climbOverVerb(view: SentenceView, group: VerbDraft, overPreposition = false): NounPhrase | null {
  // "who said talks had": the noun belongs to what is said; not so in "who had reported on corruption was".
  if (group.form === 'finite' && CLAUSE_VERBS.has(group.lemma) && !overPreposition) return null;
  const before = view.skipLeft(group.first - 1);
  if (before < view.first) return null;
  if (isRelativePronoun(view, before)) {
    const noun = view.skipLeft(before - 1);
    return noun < view.first ? null : view.phraseAt(noun);
  }
  if (group.form === 'finite') return null;
  // "accused of killing Abe"
  if (group.form === 'ing' && view.tokens[before]?.pos === 'ADP') return aboveAdposition(view, before);
  return view.phraseAt(before);
}

function own(view: SentenceView, head: NounPhrase): SubjectSearch {
  const list = coordinated(view, head);
  const before = view.skipLeft(list.left - 1);
  const governed = before >= view.first && view.tokens[before]?.pos === 'ADP' && !SUBORDINATORS.has(view.tokens[before]?.lower ?? '');
  // "raged in key cities and Putin raised": the list belongs to the preposition, the last member to the verb.
  if (governed && list.phrases.length > 1) return { subjects: [head], left: head.first, kind: 'own', opener: null };
  return { subjects: list.phrases, left: list.left, kind: 'own', opener: null };
}

/** Whether a phrase hangs on a preposition at the start of its sentence, with no verb before it. */
function isFronted(view: SentenceView, phrase: NounPhrase): boolean {
  const lead = view.tokens[phrase.first - 1];
  if (phrase.first <= view.first || (lead?.pos !== 'ADP' && !SUBORDINATORS.has(lead?.lower ?? ''))) return false;
  for (let i = phrase.first - 1; i >= view.first; i -= 1) if (view.groupAt(i) !== null || view.tokens[i]?.text === ',') return false;
  const opener = view.tokens[view.first];
  return opener?.pos === 'ADP' || SUBORDINATORS.has(opener?.lower ?? '');
}

/** A noun phrase with those joined to it on the left by commas and "and" or "or", in reading order. */
export function coordinated(view: SentenceView, last: NounPhrase): { readonly phrases: readonly NounPhrase[]; readonly left: number } {
  const phrases = [last];
  let joined = false;
  let oxford = false;
  /** Members behind the leftmost bare comma. */
  let firstComma = -1;
  let at = last.first - 1;
  while (at > view.first && phrases.length < 30) {
    const token = view.tokens[at] as Token;
    const conjunction = token.pos === 'CCONJ' && (token.lower === 'and' || token.lower === 'or');
    if (!conjunction && !(joined && token.text === ',')) break;
    let before = at - 1;
    if (conjunction && (view.tokens[before] as Token).text === ',') before -= 1;
    const member = view.phraseAt(before);
    if (member === null || member.endToken !== before + 1) break;
    if (!conjunction) firstComma = phrases.length;
    phrases.unshift(member);
    joined = true;
    oxford ||= conjunction && before < at - 1;
    at = member.first - 1;
  }
  // "…, and Ukraine responded": a comma before "and" joins two clauses, or the last of three and more.
  if (oxford && phrases.length === 2) return { phrases: [last], left: last.first };
  // "On the ground, Ukrainian and Russian soldiers": what a fronted phrase holds, up to its comma, is no member.
  if (firstComma >= 0 && isFronted(view, phrases[0] as NounPhrase)) phrases.splice(0, phrases.length - firstComma);
  // "Russia attacked Kyiv and Ukraine responded": what hangs on a verb to the left is no part of this subject.
  const left = view.skipLeft((phrases[0] as NounPhrase).first - 1);
  const governor = left >= view.first ? view.groupAt(left) : null;
  if (phrases.length > 1 && governor !== null && !CLAUSE_VERBS.has(governor.lemma)) return { phrases: [last], left: last.first };
  return { phrases, left: (phrases[0] as NounPhrase).first };
}
