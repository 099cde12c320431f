/** From the noun phrase next to a verb to the one that it hangs on, over prepositions, participles and relative clauses. */
import type { Token } from '../token.ts';
import { isRelativePronoun } from './relative.ts';
import { overBrackets, type SentenceView } from './sentence.ts';
import type { NounPhrase } from './types.ts';
import type { VerbDraft } from './verb-groups.ts';
import { BE, behindJoined, CLAUSE_VERBS, isClauseMark, isQuotationMark, NOMINATIVES, STATED, SUBORDINATORS } from './words.ts';

/** No noun that a reader still has in mind stands farther up. */
const MOST_STEPS = 12;

/** From the noun next to the verb to the noun that it hangs on: "the mayor of Kherson", "people killed in the attack". */
export function climb(view: SentenceView, from: NounPhrase): NounPhrase {
  let phrase = from;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (isSubjectPronoun(view, phrase)) return phrase;
    const left = view.skipLeft(phrase.first - 1);
    if (left < view.first) return phrase;
    const token = view.tokens[left] as Token;
    // "the question of whether the mayor was"
    if (token.lower === 'whether') return phrase;
    // "the governor as well as three mayors"
    if (token.lower === 'as' && view.tokens[left - 1]?.lower === 'well' && view.tokens[left - 2]?.lower === 'as')
      return view.phraseAt(overComma(view, left - 3)) ?? phrase;
    // "before talks can begin": what reads as a preposition opens the clause.
    if (SUBORDINATORS.has(token.lower)) return phrase;
    const next =
      token.pos === 'ADP' || token.lower === 'to'
        ? aboveAdposition(view, left)
        : token.pos === 'CCONJ'
          ? aboveList(view, phrase)
          : aboveVerb(view, left);
    if (next === null) return phrase;
    if (token.pos === 'CCONJ') {
      const top = climb(view, next);
      return isObject(view, top) ? phrase : top;
    }
    phrase = next;
  }
  return phrase;
}

/** "fired shots at crowds in Lima and the army was sent": what is the object of one verb is not the subject of the next. */
function isObject(view: SentenceView, { first }: NounPhrase): boolean {
  const group = view.groupAt(view.skipLeft(first - 1));
  // "coordinated attacks": a verb has a subject before it.
  return group?.form === 'finite' && !CLAUSE_VERBS.has(group.lemma) && view.phraseAt(view.skipLeft(group.first - 1)) !== null;
}

const overComma = (view: SentenceView, at: number): number => (view.tokens[at]?.text === ',' ? at - 1 : at);

const isSubjectPronoun = (view: SentenceView, phrase: NounPhrase): boolean => NOMINATIVES.has((view.tokens[phrase.head] as Token).lower);

/** The noun before a preposition, over a second preposition ("from outside") where there is one. */
function aboveAdposition(view: SentenceView, adposition: number): NounPhrase | null {
  let before = view.skipLeft(adposition - 1);
  // "people in and around Lima"
  if (before > view.first && behindJoined(view.tokens, before - 1) === adposition) before -= 1;
  if (before >= view.first && (view.tokens[before] as Token).pos === 'ADP') before = view.skipLeft(before - 1);
  if (before < view.first) return null;
  return view.phraseAt(before) ?? aboveVerb(view, before, true);
}

/** Within the object of a preposition, a list: "talks between Russia and Ukraine ended". */
function aboveList(view: SentenceView, phrase: NounPhrase): NounPhrase | null {
  const list = coordinated(view, phrase);
  const left = view.skipLeft(list.left - 1);
  if (list.phrases.length < 2 || left < view.first || (view.tokens[left] as Token).pos !== 'ADP') return null;
  if (titleBefore(view, left) !== null) return null;
  // "hours after Chile and Peru agreed": what reads as a preposition opens the clause.
  if (closesClause(view, left) || SUBORDINATORS.has(view.tokens[left]?.lower ?? '')) return null;
  return aboveAdposition(view, left);
}

/** "Secretary of State Ana Ruiz, two envoys and the agency": the title that "of" joins to the name behind it, with no article before; or null. */
export function titleBefore(view: SentenceView, of: number): NounPhrase | null {
  const title = of > view.first && view.tokens[of]?.lower === 'of' ? view.phraseAt(of - 1) : null;
  const isTitle = title !== null && title.first === title.head && TITLES.has(view.tokens[title.head]?.text ?? '');
  const name = isTitle ? view.phraseAt(of + 1) : null;
  return name !== null && name.endToken - name.first > 1 && view.tokens[name.head]?.pos === 'PROPN' ? title : null;
}

const TITLES = new Set(['Chief', 'Director', 'Minister', 'Secretary', 'Speaker']);

/** "was charged with abuse of office and two of his aides were held": over prepositions, a verb with tense that is told already. */
function closesClause(view: SentenceView, adposition: number): boolean {
  let at = adposition;
  for (let step = 0; step < MOST_STEPS && at > view.first && view.tokens[at]?.pos === 'ADP'; step += 1) {
    const before = view.skipLeft(at - 1);
    const group = before < view.first ? null : view.groupAt(before);
    if (group !== null) return group.form === 'finite';
    const phrase = before < view.first ? null : view.phraseAt(before);
    if (phrase === null) return false;
    at = view.skipLeft(phrase.first - 1);
  }
  return false;
}

function aboveVerb(view: SentenceView, at: number, overPreposition = false): NounPhrase | null {
  const group = view.groupAt(at);
  return group === null ? null : climbOverVerb(view, group, overPreposition);
}

/** Over a reduced relative clause, an infinitive or a relative clause, to the noun that it describes. */
export function climbOverVerb(view: SentenceView, group: VerbDraft, overPreposition = false): NounPhrase | null {
  const described = group.form === 'finite' ? nounOfContact(view, group) : null;
  if (described !== null) return described;
  // "who said talks had": the noun belongs to what is said; not so in "who had reported on corruption was".
  if (group.form === 'finite' && CLAUSE_VERBS.has(group.lemma) && !overPreposition) return null;
  const before = view.skipLeft(group.first - 1);
  if (before < view.first) return null;
  // "a law that critics say will fail": over who says so.
  const said = group.form === 'finite' ? view.groupAt(before) : null;
  const subject = said?.form === 'finite' && CLAUSE_VERBS.has(said.lemma) ? view.skipLeft(said.first - 1) : before;
  const relative = isRelativePronoun(view, before) ? before : subject < view.first ? null : openingOfRelative(view, subject);
  if (relative !== null) {
    // "Chile, which has led talks with Peru, the host, said": also over the comma before the pronoun.
    const noun = view.skipLeft(overComma(view, view.skipLeft(relative - 1)));
    return noun < view.first ? null : view.phraseAt(noun);
  }
  if (group.form === 'finite') return null;
  // "written by the mayor and published on Monday": over the first of the joined participles.
  if (view.tokens[before]?.pos === 'CCONJ') {
    const twin = participleBefore(view, before);
    return twin === null ? null : climbOverVerb(view, twin, overPreposition);
  }
  // "gunmen suspected to be bandits", "workers told to leave the site"
  const above = group.form === 'infinitive' ? view.groupAt(before) : null;
  if (above?.form === 'participle') return climbOverVerb(view, above, overPreposition);
  // "accused of killing Abe"
  if (group.form === 'ing' && view.tokens[before]?.pos === 'ADP') return aboveAdposition(view, before);
  return view.phraseAt(before);
}

/** "the town where the attack took place", "the man whose house was raided": where the clause opens that has a subject of its own; or null. */
function openingOfRelative(view: SentenceView, at: number): number | null {
  const subject = view.phraseAt(at);
  if (subject === null) return null;
  if (view.tokens[subject.first]?.lower === 'whose') return subject.first;
  if (subject.first === view.first) return null;
  const opener = subject.first - 1;
  return view.tokens[opener]?.lower === 'where' || isRelativePronoun(view, opener) ? opener : null;
}

/** "the militias they contacted", "the bridge the army built": the noun that a clause without a relative pronoun describes; or null. */
export function nounOfContact(view: SentenceView, group: VerbDraft): NounPhrase | null {
  const at = view.skipLeft(group.first - 1);
  const subject = at < view.first ? null : view.phraseAt(at);
  if (subject === null || subject.first === view.first || subject.temporal) return null;
  const noun = view.phraseAt(subject.first - 1);
  if (noun === null || noun.temporal || noun.endToken !== subject.first || !OPENS_CONTACT.test(view.tokens[subject.first]?.lower ?? ''))
    return null;
  const head = view.tokens[noun.head] as Token;
  // "the way they voted on it"
  if (MANNER.has(head.lemma)) return noun;
  const isNoun = (head.pos === 'NOUN' && !STATED.has(head.lemma)) || head.pos === 'NUM' || PRONOUNS_FOR_ALL.has(head.lower);
  return isNoun && wantsObject(view, group) ? noun : null;
}

const PRONOUNS_FOR_ALL = new Set(['all', 'anything', 'everything', 'nothing', 'something', 'those']);

/** How, why and when something was done, which a clause with an object of its own can describe. */
const MANNER = new Set(['way', 'reason', 'time', 'moment', 'day', 'night', 'week', 'year']);

/** Whether a verb has no object, as one has not that stands for the noun which it describes. */
function wantsObject(view: SentenceView, { endToken, head, voice }: VerbDraft): boolean {
  if (voice === 'passive' || BE.has((view.tokens[head] as Token).lower)) return false;
  const next = endToken < view.end && isQuotationMark(view.tokens[endToken] as Token) ? endToken + 1 : endToken;
  const object = next < view.end ? view.phraseAt(next) : null;
  return object === null || object.temporal;
}

/** What a subject begins with right behind another noun. */
const OPENS_CONTACT = /^(?:i|he|she|it|we|they|you|the|his|her|their|its|our|my)$/u;

/** The verb group without tense before a conjunction, with no clause between; or null. */
function participleBefore(view: SentenceView, conjunction: number): VerbDraft | null {
  for (let at = conjunction - 1; at >= view.first; at -= 1) {
    const group = view.groupAt(at);
    if (group !== null) return group.form === 'participle' ? group : null;
    if (view.phraseAt(at) === null && isClauseMark(view.tokens[at] as Token)) return null;
  }
  return null;
}

/** Whether a phrase hangs on a preposition or a verb without tense at the start of its sentence, with no other verb before it. */
function isFronted(view: SentenceView, phrase: NounPhrase): boolean {
  const lead = view.tokens[phrase.first - 1];
  const isHeld = lead?.pos === 'ADP' || SUBORDINATORS.has(lead?.lower ?? '') || view.groupAt(phrase.first - 1) !== null;
  if (phrase.first <= view.first || !isHeld) return false;
  const opening = view.groupAt(view.first);
  for (let i = phrase.first - 1; i >= view.first; i -= 1)
    if (view.tokens[i]?.text === ',' || (view.groupAt(i) !== null && view.groupAt(i) !== opening)) return false;
  const opener = view.tokens[view.first];
  if (opening !== null) return opening.form !== 'finite';
  return opener?.pos === 'ADP' || SUBORDINATORS.has(opener?.lower ?? '');
}

/** "Ana Cole of Chile and Omar Diaz of Peru", "the mayor of Lima and the head of the port": each of two with its "of"; the first, or null. */
function paralleled(view: SentenceView, origin: NounPhrase, last: NounPhrase): NounPhrase | null {
  if (view.tokens[origin.first - 1]?.lower !== 'of' || view.tokens[last.endToken]?.lower !== 'of' || last.head === last.first) return null;
  const first = view.phraseAt(origin.first - 2);
  const kindOf = ({ first: opener, head }: NounPhrase): string | undefined =>
    view.tokens[opener]?.pos === 'DET' ? 'DET' : view.tokens[head]?.pos;
  const kind = kindOf(last);
  return first !== null && first.head > first.first && (kind === 'DET' || kind === 'PROPN') && kindOf(first) === kind ? first : null;
}

const JOINING = new Set(['and', 'or', 'nor']);

/** "Ana Ruiz, left, and Omar Diaz": before where somebody stands in a picture, between commas. */
function overPictured({ tokens }: SentenceView, at: number): number {
  if (tokens[at + 1]?.text !== ',' || !/^(?:left|right|cent(?:er|re))$/u.test(tokens[at]?.lower ?? '')) return at;
  const opener = tokens[at - 1]?.text === ',' ? at - 1 : at - 2;
  return tokens[opener]?.text === ',' ? opener - 1 : at;
}

/** A determiner that stands once before two nouns for people, of which a name behind them names one. */
function isSamePerson(view: SentenceView, first: NounPhrase, last: NounPhrase): boolean {
  const { tokens } = view;
  const of = tokens[last.endToken]?.lower === 'of' ? view.phraseAt(last.endToken + 1) : null;
  const behind = of?.endToken ?? last.endToken;
  const opener = tokens[first.first] as Token;
  const noun = tokens[last.first] as Token;
  const isOwned = first.possessor !== null || opener.lower === 'the' || (opener.pos === 'PRON' && first.head > first.first);
  const isBare = noun.text === noun.lower && /^(?:NOUN|ADJ)$/u.test(noun.pos) && !noun.lower.endsWith('s');
  const named = tokens[last.head]?.pos === 'PROPN' ? last.head : tokens[behind]?.text === ',' ? behind + 1 : -1;
  return (
    isOwned &&
    isBare &&
    tokens[first.head]?.pos === 'NOUN' &&
    tokens[named]?.pos === 'PROPN' &&
    !/(?:s|men)$/u.test(tokens[first.head]?.lower ?? '')
  );
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
    const conjunction = token.pos === 'CCONJ' && JOINING.has(token.lower);
    if (!conjunction && !(joined && token.text === ',')) break;
    let before = at - 1;
    if (conjunction && (view.tokens[before] as Token).text === ',') before -= 1;
    before = overPictured(view, overBrackets(view, before));
    const member = before < view.first ? null : view.phraseAt(before);
    if (member === null || member.endToken !== before + 1) break;
    // "his rival and predecessor", "the founder and head of the firm": one person.
    if (conjunction && phrases.length === 1 && isSamePerson(view, member, last)) return { phrases: [last], left: member.first };
    if (!conjunction) firstComma = phrases.length;
    const whole = conjunction ? paralleled(view, member, phrases[0] as NounPhrase) : null;
    phrases.unshift(whole ?? member);
    joined = true;
    oxford ||= conjunction && before === at - 2;
    at = (whole ?? member).first - 1;
  }
  // "…, and Ukraine responded": a comma before "and" joins two clauses, or the last of three and more.
  if (oxford && phrases.length === 2) return { phrases: [last], left: last.first };
  // "On the ground, Ukrainian and Russian soldiers": what a fronted phrase holds, up to its comma, is no member.
  if (firstComma >= 0 && isFronted(view, phrases[0] as NounPhrase)) phrases.splice(0, phrases.length - firstComma);
  // "Russia attacked Kyiv and Ukraine responded": what hangs on a verb to the left is no part of this subject.
  const left = view.skipLeft((phrases[0] as NounPhrase).first - 1);
  // "Jailed lawyer Ana Ruiz and two others were freed": nor is what opens the sentence without a subject a verb that governs.
  const opensSentence = left === view.first && firstComma < 0 && view.groupAt(left)?.form !== 'ing';
  const governor = left >= view.first && !opensSentence ? view.groupAt(left) : null;
  if (phrases.length > 1 && governor !== null && !CLAUSE_VERBS.has(governor.lemma)) return { phrases: [last], left: last.first };
  return { phrases, left: (phrases[0] as NounPhrase).first };
}
