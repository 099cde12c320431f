/** Whether an article tells of an accident or a disaster, and the names of the storms in it. */
import type { Token } from '../../token.ts';
import { ask } from '../../word.ts';
import { classesOfNoun, hasClass, namesOfNoun, verbForms } from '../forms.ts';
import { wordsOf } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { sentencesWith } from './sentences-with.ts';

export interface Calamity {
  /** "Freya" of "Tropical Cyclone Freya". */
  readonly storms: ReadonlySet<string>;
  /** Whether casualties in a sentence, or blasts, that nobody is said to have caused are those of an accident. */
  readonly isAccident: (sentence: number, isOfBlast: boolean) => boolean;
  /** Whether arms or those who bear them are named in a sentence or beside it. */
  readonly hasForce: (sentence: number) => boolean;
}

/** How many sentences tell what an article is about: the headline and the lead. */
const OPENING = 3;

const ACCIDENTS = wordsOf('accident verb');
const isMishap = ask(
  (word): boolean =>
    (word.lower !== 'fire' && namesOfNoun({ word }).has('disaster')) || verbForms({ word }).some((form) => ACCIDENTS.has(form)),
);
/** Words of people or arms that do harm on purpose; "dead" and "police" stand in reports of accidents as well. */
const isOfForce = ask((word): boolean => (hasClass({ word }, 'harm') && !hasClass({ word }, 'toll')) || hasClass({ word }, 'violence'));
/** What kills by itself, whatever else an article tells: "200 have died since the rains set in". */
const isOfNature = ask((word): boolean => namesOfNoun({ word }).has('force of nature'));
/** What blows up by itself, or where it does. */
const isVolatile = ask(({ lower }): boolean => classesOfNoun(lower).has('volatile'));
const isStorm = ask(({ lower }): boolean => classesOfNoun(lower).has('storm'));
/** Whether a word tells of something that blew up. */
export const isBlast = ask(({ lower }): boolean => classesOfNoun(lower).has('blast'));

/** Reads the opening of an article for what it is about. */
export function readCalamity(reading: Reading): Calamity {
  const lead = reading.document.sentences.filter(({ firstToken, endToken }) => endToken > firstToken)[OPENING - 1]?.index ?? Infinity;
  const isTold = (sentences: ReadonlySet<number>): boolean => [...sentences].some((at) => at <= lead);
  const force = sentencesWith(reading, isOfForce);
  const blasts = sentencesWith(reading, isBlast);
  const isIndustrial = blasts.size > 0 && reading.tokens.some((token) => blasts.has(token.sentence) && isVolatile(token));
  const isDisaster = isTold(sentencesWith(reading, isMishap));
  const isForced = isTold(force);
  const natural = sentencesWith(reading, isOfNature);
  return {
    storms: stormsIn(reading),
    isAccident: (at, isOfBlast) =>
      !force.has(at) && ((!isOfBlast && natural.has(at)) || (!isForced && (isIndustrial || (!isOfBlast && isDisaster)))),
    hasForce: (at) => force.has(at) || force.has(at - 1) || force.has(at + 1),
  };
}

/** "Storm Ana", "Cyclone Freya": names behind the kind, written as one. */
function stormsIn({ tokens }: Reading): ReadonlySet<string> {
  const named = tokens.filter((token) => {
    const kind = tokens[token.index - 1];
    return kind !== undefined && isStorm(kind) && isNameOf(kind, token);
  });
  return new Set(named.map(({ text }) => text));
}

const isNameOf = (kind: Token, name: Token): boolean =>
  /^\p{Lu}/u.test(kind.text) && name.sentence === kind.sentence && /^\p{Lu}\p{Ll}+$/u.test(name.text);
