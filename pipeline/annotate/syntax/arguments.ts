/** What follows a verb in its own clause: objects and prepositional phrases. */
import type { Token } from '../token.ts';
import { behindBrackets, type SentenceView } from './sentence.ts';
import type { NounPhrase, Oblique } from './types.ts';
import { BE, behindJoined, DAY_NAMES, INTRANSITIVE, isOfPerson, MODALS, RELATIVES, TIME_NOUNS } from './words.ts';

export interface Arguments {
  readonly objects: readonly NounPhrase[];
  readonly obliques: readonly Oblique[];
  /** The token after the last one that belongs to an argument. */
  readonly end: number;
}

/** Reads the arguments to the right of a token, up to the next verb, clause opener or strong mark. */
export function readArguments(view: SentenceView, from: number): Arguments {
  const objects: NounPhrase[] = [];
  const obliques: Oblique[] = [];
  let end = from;
  let i = from;
  let objectsOpen = true;
  while (i < view.end && !closesClause(view, i)) {
    const phrase = view.phraseAt(i);
    const token = view.tokens[i] as Token;
    // "fined Ana Ruiz (PSC) on Monday"
    if (token.text === '(' && behindBrackets(view, i) > i) {
      i = behindBrackets(view, i);
      continue;
    }
    if (phrase !== null) {
      const list = readList(view, phrase);
      if (objectsOpen && !phrase.temporal) objects.push(...list.phrases);
      i = list.end;
      end = i;
    } else if (
      token.pos === 'ADP' ||
      (token.lower === 'to' && token.pos === 'PART') ||
      (token.lower === 'as' && view.phraseAt(i + 1) !== null)
    ) {
      const oblique = readOblique(view, i);
      // "announced on Monday a package": a day may stand before the object.
      objectsOpen &&= oblique !== null && (isDay(view, oblique) || (objects.length === 0 && hasHeavyObject(view, from, oblique)));
      if (oblique !== null) obliques.push(oblique);
      i = oblique === null ? i + 1 : oblique.endToken;
      if (oblique !== null) end = i;
    } else if (token.text === ',' && isBetweenAdjectives(view, i)) {
      i += 1;
    } else if (token.text === ',') {
      objectsOpen = false;
      const next = overFocus(view, overName(view, i) + 1);
      if (next >= view.end || (view.tokens[next]?.pos !== 'ADP' && view.phraseAt(next)?.temporal !== true)) break;
      i = next;
    } else i += 1;
  }
  return { objects, obliques, end };
}

/** "opened direct, high-level talks": the first adjective stands outside the noun phrase. */
const isBetweenAdjectives = (view: SentenceView, at: number): boolean =>
  view.tokens[at - 1]?.pos === 'ADJ' &&
  view.phraseAt(at - 1) === null &&
  view.tokens[at + 1]?.pos === 'ADJ' &&
  view.phraseAt(at + 1)?.first === at + 1;

/** "killed a teacher, Ana Cole, at": the comma that closes the name of the object; the comma itself where none stands behind it. */
function overName(view: SentenceView, comma: number): number {
  const name = comma + 1 < view.end && view.phraseAt(comma - 1) !== null ? view.phraseAt(comma + 1) : null;
  const isName = name !== null && view.tokens[name.head]?.pos === 'PROPN' && view.tokens[name.first]?.pos === 'PROPN';
  return isName && name.endToken < view.end && view.tokens[name.endToken]?.text === ',' ? name.endToken : comma;
}

/** "carried out attacks, mostly on convoys": over a word that says how far the preposition behind a comma holds. */
const overFocus = ({ tokens }: SentenceView, at: number): number =>
  FOCUSING.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'ADP' ? at + 1 : at;

const FOCUSING = new Set(['chiefly', 'especially', 'largely', 'mainly', 'mostly', 'notably', 'particularly', 'primarily', 'principally']);

/** "freed on bail two former ministers", "returned to Peru 21 statues": how many it was done to, behind a short phrase with a preposition. */
function hasHeavyObject(view: SentenceView, from: number, { first, endToken, phrases }: Oblique): boolean {
  const verb = view.groupAt(from - 1);
  let at = endToken;
  while (view.phraseAt(at)?.temporal && view.phraseAt(at)?.first === at) at = (view.phraseAt(at) as NounPhrase).endToken;
  const object = at < view.end ? view.phraseAt(at) : null;
  if (verb === null || verb.voice === 'passive' || first !== from || phrases.length > 1 || object?.first !== at) return false;
  const head = view.tokens[object.head] as Token;
  const isCount = head.pos === 'NOUN' && view.tokens.slice(object.first, object.head).some(({ pos }) => pos === 'NUM');
  return isCount && !TIME_NOUNS.has(head.lemma) && !INTRANSITIVE.has(verb.lemma) && !BE.has(verb.lemma) && !isSubjectAhead(view, object);
}

const isDay = (view: SentenceView, { preposition, phrases }: Oblique): boolean =>
  preposition === 'on' && phrases.every(({ head }) => DAY_NAMES.has((view.tokens[head] as Token).lower));

/** Prepositional phrases between two tokens, for those that stand before the subject ("In Kyiv, an explosion …"). */
export function readFronted(view: SentenceView, from: number, to: number): Oblique[] {
  const obliques: Oblique[] = [];
  let i = from;
  while (i < to) {
    const token = view.tokens[i] as Token;
    const oblique = token.pos === 'ADP' && view.phraseAt(i) === null ? readOblique(view, i) : null;
    if (oblique !== null && oblique.endToken <= to) obliques.push(oblique);
    i = oblique === null ? i + 1 : Math.max(i + 1, oblique.endToken);
  }
  return obliques;
}

function closesClause(view: SentenceView, i: number): boolean {
  if (view.groupAt(i) !== null) return true;
  if (view.phraseAt(i) !== null) return false;
  const token = view.tokens[i] as Token;
  if (RELATIVES.has(token.lower) || token.pos === 'SCONJ' || MODALS.has(token.lower)) return true;
  return /^[;:–—.?!]$/u.test(token.text) || (token.pos === 'CCONJ' && view.phraseAt(i + 1) === null) || token.lower === 'that';
}

const PARTICLES = new Set(['back', 'off', 'on', 'out', 'over']);

const isOfVerb = (first: string, second: string): boolean =>
  (second === 'to' && PARTICLES.has(first)) || (first === 'off' && second === 'on') || (second === 'by' && STRANDED.has(first));

/** "was jeered at by fans", "were fired on by rebels": left behind in a passive. */
const STRANDED = new Set(['at', 'on', 'upon']);

function readOblique(view: SentenceView, at: number): Oblique | null {
  let i = behindJoined(view.tokens, at) + 1;
  let preposition = (view.tokens[at] as Token).lower;
  while (i < view.end && view.phraseAt(i) === null && view.groupAt(i) === null) {
    const token = view.tokens[i] as Token;
    // "handed the villages over to Chile", "sounded off on Chile": the first goes with the verb.
    if (token.pos === 'ADP') preposition = isOfVerb(preposition, token.lower) ? token.lower : `${preposition} ${token.lower}`;
    else if (token.pos !== 'ADV' && !/^["“‘]$/u.test(token.text)) return null;
    i += 1;
  }
  const phrase = i < view.end ? view.phraseAt(i) : null;
  if (phrase === null) return null;
  const list = readList(view, phrase, preposition);
  // "killed the governor of Tacna, Ana Ruiz, and two guards": the name is that of the governor.
  const isNamed = view.tokens[phrase.endToken]?.text === ',' && isOfPerson(view.tokens, at);
  return isNamed && list.phrases.length > 1 && view.tokens[list.phrases[1]?.head ?? 0]?.pos === 'PROPN'
    ? { preposition, phrases: [phrase], first: at, endToken: list.end }
    : { preposition, phrases: list.phrases, first: at, endToken: list.end };
}

/** A noun phrase with those joined to it on the right; stops before one that is the subject of a verb of its own. */
export function readList(
  view: SentenceView,
  phrase: NounPhrase,
  preposition: string | null = null,
): { readonly phrases: readonly NounPhrase[]; readonly end: number } {
  const phrases = [phrase];
  let pending: NounPhrase[] = [];
  let i = phrase.endToken;
  while (i < view.end) {
    const behind = behindBrackets(view, i);
    const joint = view.tokens[behind];
    if (joint?.pos === 'CCONJ' || joint?.text === ',') i = behind;
    const token = view.tokens[i] as Token;
    const conjunction = token.pos === 'CCONJ' && (token.lower === 'and' || token.lower === 'or');
    if (!conjunction && token.text !== ',') break;
    let next = i + 1;
    const after = view.tokens[next];
    const closing = conjunction || (after?.pos === 'CCONJ' && after.lower !== 'but');
    if (!conjunction && closing) next += 1;
    // "condemned by Chile, Peru and by Norway"
    if (closing && preposition === 'by' && view.tokens[next]?.lower === 'by') next += 1;
    const member = next < view.end ? view.phraseAt(next) : null;
    if (member === null || member.temporal || isSubjectAhead(view, member)) break;
    // "with prosecutors, and a judge in Madrid has …": behind a comma another clause may begin.
    if (conjunction && view.tokens[i - 1]?.text === ',' && pending.length === 0 && isSubjectFarAhead(view, member)) break;
    if (!conjunction && closing && pending.length === 0 && phrases.length === 1 && isSubjectFarAhead(view, member)) break;
    pending.push(member);
    i = member.endToken;
    if (closing) {
      phrases.push(...pending);
      pending = [];
      return { phrases, end: i };
    }
  }
  return { phrases, end: (phrases.at(-1) as NounPhrase).endToken };
}

const MOST_OF = 4;
const ofBehind = (view: SentenceView, at: number): NounPhrase | null =>
  at + 1 < view.end && view.tokens[at]?.lower === 'of' ? view.phraseAt(at + 1) : null;

/** How far the verb of a subject is looked for behind its prepositional phrases and its relative clause. */
const REACH = 24;

/** Whether a verb with tense follows a noun phrase behind phrases with prepositions, or behind a relative clause between commas. */
function isSubjectFarAhead(view: SentenceView, phrase: NounPhrase): boolean {
  let i = phrase.endToken;
  const limit = Math.min(view.end, i + REACH);
  while (i < limit && view.tokens[i]?.pos === 'ADP' && view.phraseAt(i + 1) !== null) i = (view.phraseAt(i + 1) as NounPhrase).endToken;
  if (view.tokens[i]?.text === ',' && RELATIVES.has(view.tokens[i + 1]?.lower ?? '')) {
    i += 2;
    while (i < limit && view.tokens[i]?.text !== ',') i += 1;
    i += 1;
  }
  const group = i > phrase.endToken && i < limit ? view.groupAt(i) : null;
  return group !== null && (group.form === 'finite' || view.tokens[i - 1]?.text === ',');
}

/** Whether a verb with tense follows a noun phrase directly, or behind what it is "of" ("two of his aides were held"). */
function isSubjectAhead(view: SentenceView, phrase: NounPhrase): boolean {
  let i = phrase.endToken;
  for (let of = ofBehind(view, i), step = 0; of !== null && step < MOST_OF; of = ofBehind(view, i), step += 1) i = of.endToken;
  while (i < view.end && view.tokens[i]?.pos === 'ADV' && view.groupAt(i) === null) i += 1;
  const group = i < view.end ? view.groupAt(i) : null;
  return group !== null && group.form === 'finite';
}
