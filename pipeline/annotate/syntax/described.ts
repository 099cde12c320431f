/** Whom an aside or "who" describes: over ages, places of origin and the bodies that a person belongs to. */
import type { Token } from '../token.ts';
import type { SentenceView } from './sentence.ts';
import type { NounPhrase } from './types.ts';
import { isPersonNoun } from './words.ts';
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

/** "in Concord, N.C., …", "near Agadez, Niger, …": of the comma behind a place, the one that closes the larger place behind it; or null. */
export function closingOfPlace(view: SentenceView, comma: number): number | null {
  const [place, larger] = [view.phraseAt(comma - 1), comma + 1 < view.end ? view.phraseAt(comma + 1) : null];
  if (view.tokens[comma]?.text !== ',' || place === null || larger === null || place.first === view.first) return null;
  if (!isName(view, place) || !isName(view, larger) || !PLACING.has(view.tokens[place.first - 1]?.lower ?? '')) return null;
  return larger.endToken < view.end && view.tokens[larger.endToken]?.text === ',' ? larger.endToken : null;
}

const isName = (view: SentenceView, { head }: NounPhrase): boolean => view.tokens[head]?.pos === 'PROPN';
