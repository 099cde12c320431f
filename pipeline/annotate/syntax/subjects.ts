/** The noun phrases in subject position of a verb group, found by climbing to the left. */
import type { Token } from '../token.ts';
import { readList } from './arguments.ts';
import { climb, climbOverVerb, coordinated, titleBefore } from './climb.ts';
import { closingOfPlace, overAge, overOrigin, overPlace, personBefore } from './described.ts';
import { beforeRelative, isRelativePronoun, relativeOpening } from './relative.ts';
import type { SentenceView } from './sentence.ts';
import type { NounPhrase } from './types.ts';
import type { VerbDraft } from './verb-groups.ts';
import { BE, CLAUSE_VERBS, DASHES, isPersonNoun, RELATIVES, SUBORDINATORS } from './words.ts';

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
  const inverted = invertedSubject(view, verb, at) ?? subjectBehindBe(view, verb);
  if (inverted !== null) return inverted;
  if (at < view.first) return none(verb);
  const token = view.tokens[at] as Token;
  if (isRelativePronoun(view, at)) return relativeSubject(view, at);
  if (token.pos === 'CCONJ') return { subjects: [], left: at, kind: 'coordinate', opener: token.lower };
  if (token.text === ',' || DASHES.has(token.text)) return beforeMark(view, verb, at);
  const phrase = overEach(view, view.phraseAt(at));
  if (phrase === null) {
    const group = view.groupAt(at);
    if (group === null) return none(verb);
    const antecedent = saidOf(view, group);
    if (antecedent !== null) return { subjects: [antecedent], left: verb.first, kind: 'own', opener: null };
    const head = climbOverVerb(view, group);
    return head === null ? none(verb) : own(view, climb(view, head));
  }
  const head = climb(view, phrase);
  const pronoun = relativeBeforeAside(view, head);
  if (pronoun !== null) return relativeSubject(view, pronoun);
  return beforeAdjunct(view, verb, head) ?? own(view, head);
}

/** A mark before the verb: the subject stands before the aside that it closes, or before the day that it opens ("the union, on Monday called"). */
function beforeMark(view: SentenceView, verb: VerbDraft, mark: number): SubjectSearch {
  const found = subjectBeforeAside(view, verb, mark);
  const opensDay = view.tokens[mark]?.text === ',' && isPreposition(view, mark + 1) && mark + 1 < verb.first;
  return found.subjects.length > 0 || !opensDay ? found : (subjectBeforeComma(view, mark) ?? found);
}

/** "The premier, in a statement condemned the raid": the noun before the verb hangs on a preposition behind a comma. */
function beforeAdjunct(view: SentenceView, verb: VerbDraft, { first }: NounPhrase): SubjectSearch | null {
  const preposition = view.skipLeft(first - 1);
  const comma = isPreposition(view, preposition) ? preposition - 1 : -1;
  if (comma <= view.first || view.tokens[comma]?.text !== ',' || hasFinite(view, view.first, comma)) return null;
  const found = subjectBeforeAside(view, verb, comma);
  return found.subjects.length > 0 ? found : subjectBeforeComma(view, comma);
}

/** Unlike "after", which opens a clause as well. */
const isPreposition = (view: SentenceView, at: number): boolean =>
  at >= view.first && view.tokens[at]?.pos === 'ADP' && view.phraseAt(at) === null && !SUBORDINATORS.has(view.tokens[at]?.lower ?? '');

/** The noun before a comma, where no verb with tense and no preposition before it takes it. */
function subjectBeforeComma(view: SentenceView, comma: number): SubjectSearch | null {
  const phrase = view.phraseAt(view.skipLeft(comma - 1));
  if (phrase === null || hasFinite(view, view.first, comma)) return null;
  const found = own(view, climb(view, phrase));
  return isGoverned(view, found.subjects.at(0)) ? null : found;
}

/** "who with his wife robbed", "which in May signed": the relative pronoun before a phrase that a preposition opens; or null. */
function relativeBeforeAside(view: SentenceView, { first }: NounPhrase): number | null {
  const preposition = view.skipLeft(first - 1);
  const pronoun = preposition > view.first && view.tokens[preposition]?.pos === 'ADP' ? view.skipLeft(preposition - 1) : -1;
  return pronoun >= view.first && RELATIVES.has(view.tokens[pronoun]?.lower ?? '') && isRelativePronoun(view, pronoun) ? pronoun : null;
}

/** "a law that critics say will fail": of what something is said, behind a verb of saying in a relative clause; or null. */
function saidOf(view: SentenceView, group: VerbDraft): NounPhrase | null {
  if (group.form !== 'finite' || !CLAUSE_VERBS.has(group.lemma)) return null;
  const subject = view.phraseAt(view.skipLeft(group.first - 1));
  const pronoun = subject === null ? -1 : view.skipLeft(subject.first - 1);
  return pronoun < view.first || !isRelativePronoun(view, pronoun) ? null : (relativeSubject(view, pronoun).subjects[0] ?? null);
}

/** "Ruiz and Diaz each called": over a word of number that floats behind those whom it counts. */
function overEach(view: SentenceView, phrase: NounPhrase | null): NounPhrase | null {
  const isFloating = phrase !== null && phrase.endToken === phrase.first + 1 && FLOATING.has(view.tokens[phrase.first]?.lower ?? '');
  return isFloating && phrase.first > view.first ? (view.phraseAt(phrase.first - 1) ?? phrase) : phrase;
}

const FLOATING = new Set(['all', 'both', 'each']);

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

/** "Among those killed were two nurses", "Also arrested was his brother": who it was stands behind "was". */
function subjectBehindBe(view: SentenceView, verb: VerbDraft): SubjectSearch | null {
  if (verb.first !== verb.head || verb.endToken !== verb.head + 1 || !BE.has(view.tokens[verb.head]?.lower ?? '')) return null;
  let opener = view.first;
  while (view.tokens[opener]?.pos === 'ADV' && view.groupAt(opener) === null) opener += 1;
  if (view.groupAt(opener)?.form !== 'participle' && !opensAmong(view)) return null;
  for (let i = opener; i < verb.first; i += 1) if (view.groupAt(i)?.form === 'finite') return null;
  const phrase = verb.endToken < view.end ? view.phraseAt(verb.endToken) : null;
  if (phrase === null || phrase.temporal) return null;
  return { subjects: readList(view, phrase).phrases, left: verb.first, kind: 'own', opener: null };
}

/** "Among those", at the head of a sentence. */
export const opensAmong = (view: SentenceView): boolean => view.tokens[view.first]?.lower === 'among';

/** Whether a verb with tense stands between two tokens, outside an aside that a relative pronoun opens. */
function hasFinite(view: SentenceView, from: number, to: number): boolean {
  let isAside = false;
  for (let i = from; i < to; i += 1) {
    if (view.tokens[i]?.text === ',') isAside = RELATIVES.has(view.tokens[i + 1]?.lower ?? '');
    else if (!isAside && isTold(view, i)) return true;
  }
  return false;
}

/** A verb with a tense, unless it describes a noun: "in a move that surprised many". */
function isTold(view: SentenceView, at: number): boolean {
  const group = view.groupAt(at);
  return group?.form === 'finite' && relativeOpening(view, group) === null;
}

function relativeSubject(view: SentenceView, at: number): SubjectSearch {
  const opener = (view.tokens[at] as Token).lower;
  let before = beforeRelative(view, at);
  const mark = before >= view.first ? (view.tokens[before] as Token).text : '';
  if (mark === ',' || (DASHES.has(mark) && view.phraseAt(before) === null)) before = view.skipLeft(before - 1);
  const found = before >= view.first ? view.phraseAt(before) : null;
  const nearest = overAge(view, overOrigin(view, mark === ',' ? found : overPlace(view, found, opener), opener));
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
    // "the National Front, or NF, said": another name for it.
    if (mark === ',' && view.tokens[i + 1]?.pos === 'CCONJ' && view.tokens[i + 1]?.lower !== 'or') continue;
    // "armed with machetes, attacked the village, burned houses": what has a verb of its own is no aside, unless it opens as one.
    if (holdsFinite && !opensSubordinate(view, i + 1) && !reports(view, i + 1) && !describes(view, i + 1, closing)) {
      if (isInRelative(view, i)) continue;
      return none(verb);
    }
    const before = view.skipLeft(i - 1);
    if (before < view.first) break;
    const phrase = view.phraseAt(before);
    if (phrase === null) continue;
    const aside = view.phraseAt(i + 1);
    // "the mayor, Ihor Kolykhayev, said", "two envoys, Ana Ruiz and Omar Diaz, said": an aside of names says who the noun before it
    // is; any other describes the name.
    const found = own(view, climb(view, overAge(view, overOrigin(view, phrase, 'who')) ?? phrase));
    const subject = found.subjects.at(-1);
    // "a rally in Concord, N.C., ended": where the place is, but "the mayor of Lagos, Ana Cole,".
    const places = closingOfPlace(view, i) !== null && view.tokens[phrase.first - 1]?.lower !== 'of';
    // "Ana Ruiz, speaking in Wilmington, N.C., left": what holds the place opened behind a comma before.
    if (places && isGoverned(view, subject)) continue;
    // "leaders in Chad's capital, Tolma,": the aside names the nearer noun, which is where they are.
    const isWhere =
      subject !== phrase && !isName(view, phrase) && /^(?:at|in|near|outside)$/u.test(view.tokens[phrase.first - 1]?.lower ?? '');
    const renames = aside !== null && subject !== undefined && isName(view, aside) && !isNamed(view, subject) && !places && !isWhere;
    const named = renames ? readList(view, aside).phrases.filter(({ endToken }) => endToken <= closing) : [];
    // "Ana Cole and her party, the Tolma Front, said": the last of those joined.
    return renames ? { ...found, subjects: [...found.subjects.slice(0, -1), ...named] } : found;
  }
  return none(verb);
}

/** "the union, whose head, Ana Cole, is ill, said": a comma inside a clause that a relative pronoun opened, before its verb. */
function isInRelative(view: SentenceView, comma: number): boolean {
  for (let i = comma - 1; i > view.first && view.groupAt(i) === null; i -= 1)
    if (/^(?:who|whose|which)$/u.test(view.tokens[i]?.lower ?? '') && view.tokens[i - 1]?.text === ',') return true;
  return false;
}

/** Whether a preposition or a verb stands right before a noun phrase. */
function isGoverned(view: SentenceView, phrase: NounPhrase | undefined): boolean {
  const before = phrase === undefined ? -1 : view.skipLeft(phrase.first - 1);
  return before >= view.first && (view.groupAt(before) !== null || view.tokens[before]?.pos === 'ADP');
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
  // "to which both belong"
  if (token.lower === 'to' && RELATIVES.has(view.tokens[i + 1]?.lower ?? '')) return true;
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
    if (group?.form === 'finite') return relativeOpening(view, group) !== null || isSubordinate(view, group) || opensWithWhose(view, group);
  }
  return false;
}

/** "one of the groups whose men were hit" */
const opensWithWhose = (view: SentenceView, { first }: VerbDraft): boolean =>
  view.tokens[view.phraseAt(view.skipLeft(first - 1))?.first ?? first]?.lower === 'whose';

/** "the first since the war began": a word that subordinates stands before the subject. */
function isSubordinate(view: SentenceView, { first }: VerbDraft): boolean {
  const subject = view.phraseAt(view.skipLeft(first - 1));
  return subject !== null && subject.first > view.first && SUBORDINATORS.has(view.tokens[subject.first - 1]?.lower ?? '');
}

/** "The Treasury, he promised, would": who says it, between the commas. */
function reports(view: SentenceView, at: number): boolean {
  const subject = view.phraseAt(at);
  const group = subject === null ? view.groupAt(at) : view.groupAt(subject.endToken);
  return group !== null && CLAUSE_VERBS.has(group.lemma);
}

/** A name, and not an office in capitals: "The Prime Minister of Peru, Ana Cole,". */
const isNamed = (view: SentenceView, phrase: NounPhrase): boolean =>
  isName(view, phrase) && !(view.tokens[phrase.first]?.lower === 'the' && isPersonNoun(view.tokens[phrase.head] as Token));

const isName = (view: SentenceView, phrase: NounPhrase): boolean => view.tokens[phrase.head]?.pos === 'PROPN';

function own(view: SentenceView, head: NounPhrase): SubjectSearch {
  const list = coordinated(view, head);
  const before = view.skipLeft(list.left - 1);
  const title = titleBefore(view, before);
  if (title !== null && list.phrases.length > 1)
    return { subjects: [title, ...list.phrases.slice(1)], left: title.first, kind: 'own', opener: null };
  const governed = before >= view.first && view.tokens[before]?.pos === 'ADP' && !SUBORDINATORS.has(view.tokens[before]?.lower ?? '');
  // "raged in key cities and Putin raised": the list belongs to the preposition, the last member to the verb.
  if (governed && list.phrases.length > 1) return { subjects: [head], left: head.first, kind: 'own', opener: null };
  return { subjects: list.phrases, left: list.left, kind: 'own', opener: null };
}
