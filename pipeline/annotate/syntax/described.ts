/** Whom an aside or "who" describes: over ages, places of origin and the bodies that a person belongs to. */
import type { Token } from '../token.ts';
import type { SentenceView } from './sentence.ts';
import type { NounPhrase } from './types.ts';
import { BORDERING, isPersonNoun } from './words.ts';
/** "Jordan Pryce, 21, who drove": over an age between commas to the name before it. */
export function overAge(view: SentenceView, phrase: NounPhrase | null): NounPhrase | null {
  const isAge = phrase !== null && phrase.endToken === phrase.first + 1 && /^\d{1,3}$/u.test(view.tokens[phrase.first]?.text ?? '');
  if (!isAge || view.tokens[phrase.first - 1]?.text !== ',') return phrase;
  return view.phraseAt(view.skipLeft(phrase.first - 2)) ?? phrase;
}

/** "Jordan Pryce, from Leeds, who": over where a person comes from, between commas. */
export function overOrigin(view: SentenceView, phrase: NounPhrase | null, opener: string): NounPhrase | null {
  if (phrase === null || opener === 'which' || opener === 'that') return phrase;
  const isOrigin = /^(?:from|of)$/u.test(view.tokens[phrase.first - 1]?.lower ?? '') && view.tokens[phrase.first - 2]?.text === ',';
  return isOrigin && phrase.first - 3 >= view.first ? (view.phraseAt(view.skipLeft(phrase.first - 3)) ?? phrase) : phrase;
}

const isOfPeople = (view: SentenceView, { head }: NounPhrase): boolean => {
  const token = view.tokens[head] as Token;
  return token.pos === 'NUM' || /^(?:more|others)$/u.test(token.lower) || isPersonNoun(token);
};

/** "a professor of law at the University of Bergen in Norway, who": the person that a row of places and fields tells more of, or null. */
function personAround(view: SentenceView, named: NounPhrase): NounPhrase | null {
  for (let phrase: NounPhrase | null = named, depth = 0; phrase !== null && depth < DEEPEST; depth += 1) {
    const preposition = view.skipLeft(phrase.first - 1);
    if (preposition <= view.first || !/^(?:at|from|in|near|of)$/u.test(view.tokens[preposition]?.lower ?? '')) return null;
    phrase = view.phraseAt(view.skipLeft(preposition - 1));
    if (phrase !== null && isPersonNoun(view.tokens[phrase.head] as Token)) return phrase;
  }
  return null;
}

/** Prepositional phrases in a row that are climbed. */
const DEEPEST = 5;

/** "the owner of the Rovers who", "a mother of three who": "who" is the person that a thing, a body or a number belongs to. */
export function personBefore(view: SentenceView, nearest: NounPhrase): NounPhrase {
  for (let phrase: NounPhrase | null = nearest; phrase !== null; ) {
    const head = view.tokens[phrase.head] as Token;
    const preposition = view.skipLeft(phrase.first - 1);
    const outer: NounPhrase | null =
      preposition > view.first && view.tokens[preposition]?.pos === 'ADP' ? view.phraseAt(view.skipLeft(preposition - 1)) : null;
    const isNamed = head.pos === 'PROPN' && view.tokens[phrase.first]?.pos !== 'DET';
    // "the mayor of Lagos, who", "four more in Lagos, who"
    const isOffice =
      isNamed && outer !== null && /^(?:at|from|in|near|of)$/u.test(view.tokens[preposition]?.lower ?? '') && isOfPeople(view, outer);
    if (!isOffice && isNamed) return personAround(view, phrase) ?? phrase;
    if (!isOffice && isPersonNoun(head)) return phrase;
    phrase = outer;
  }
  return nearest;
}

const PLACING = new Set(['in', 'at', 'near', 'from', 'outside', 'around', 'to', 'into', 'of']);

/** Prepositions before where or when something is done. */
const SETTING = new Set(['across', 'around', 'at', 'from', 'in', 'near', 'on', 'outside', 'through', 'throughout', 'to']);

/** The position of the word that a place or a day hangs on ("marched | in Lima | on Sunday"), or null where a phrase is neither. */
function aboveSetting(view: SentenceView, phrase: NounPhrase): number | null {
  if (!phrase.temporal && (!isName(view, phrase) || view.tokens[phrase.first]?.pos === 'DET')) return null;
  const at = view.skipLeft(phrase.first - 1);
  const isGoverned = at > view.first && SETTING.has(view.tokens[at]?.lower ?? '');
  if (!isGoverned && !phrase.temporal) return null;
  const above = isGoverned ? view.skipLeft(at - 1) : at;
  // "returned | to Lima", but not "a letter to Ana"
  const isGoal = view.tokens[at]?.lower === 'to' && view.groupAt(above) === null;
  return above < view.first || isGoal ? null : above;
}

/**
 * Whom an -ing form behind a place or a day describes: "protesters in Lima calling for". Null where that is whoever acts in the clause
 * before it: "arrived in Lima on Sunday seeking".
 */
export function doerBefore(view: SentenceView, noun: NounPhrase, lemma: string): NounPhrase | null {
  let phrase = noun;
  for (let depth = 0; depth < DEEPEST && !BORDERING.has(lemma); depth += 1) {
    const above = aboveSetting(view, phrase);
    if (above === null) break;
    if (view.groupAt(above) !== null) return null;
    const outer = view.phraseAt(above);
    if (outer === null) return noun;
    // "held talks in Lima seeking"
    if (!isOfPeople(view, outer) && view.groupAt(view.skipLeft(outer.first - 1))?.form === 'finite') return null;
    phrase = outer;
  }
  return phrase;
}

/** "an attack in Kabul that killed ten": a name needs no "that", and the place of something is not what is described. */
export function overPlace(view: SentenceView, phrase: NounPhrase | null, opener: string): NounPhrase | null {
  if (phrase === null || phrase.temporal || (opener !== 'that' && opener !== 'which')) return phrase;
  const above = aboveSetting(view, phrase);
  const outer = above === null ? null : view.phraseAt(above);
  // "a raid on a clinic in Lima that": of two places either may be meant.
  return outer === null || SETTING.has(view.tokens[outer.first - 1]?.lower ?? '') ? phrase : outer;
}

/** "in Concord, N.C., …", "near Agadez, Niger, …": of the comma behind a place, the one that closes the larger place behind it; or null. */
export function closingOfPlace(view: SentenceView, comma: number): number | null {
  const [place, larger] = [view.phraseAt(comma - 1), comma + 1 < view.end ? view.phraseAt(comma + 1) : null];
  if (view.tokens[comma]?.text !== ',' || place === null || larger === null || place.first === view.first) return null;
  if (!isName(view, place) || !isName(view, larger) || !PLACING.has(view.tokens[place.first - 1]?.lower ?? '')) return null;
  return larger.endToken < view.end && view.tokens[larger.endToken]?.text === ',' ? larger.endToken : null;
}

const isName = (view: SentenceView, { head }: NounPhrase): boolean => view.tokens[head]?.pos === 'PROPN';
