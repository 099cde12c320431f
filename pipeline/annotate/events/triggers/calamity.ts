/** Whether an article tells of an accident or a disaster, and the names of the storms in it. */
import type { Token } from '../../token.ts';
import { ask } from '../../word.ts';
import { hasClass, namesOfNoun, verbForms } from '../forms.ts';
import { type Reading, tokenAt } from '../reading.ts';

export interface Calamity {
  /** "Freya" of "Tropical Cyclone Freya". */
  readonly storms: ReadonlySet<string>;
  /** Whether casualties in a sentence, or blasts, that nobody is said to have caused are those of an accident. */
  readonly isAccident: (sentence: number, isBlast: boolean) => boolean;
}

const STORM = /^(?:cyclone|hurricane|typhoon|storm|depression)$/iu;

/** How many sentences tell what an article is about: the headline and the lead. */
const OPENING = 3;

const ACCIDENTS = new Set('capsize overturn sink derail collide collapse topple skid plunge overflow drown malfunction crash'.split(' '));
const isMishap = ask(
  (word): boolean =>
    (word.lower !== 'fire' && namesOfNoun({ word }).has('disaster')) || verbForms({ word }).some((form) => ACCIDENTS.has(form)),
);
/** Words of people or arms that do harm on purpose; "dead" and "police" stand in reports of accidents as well. */
const isOfForce = ask((word): boolean => (hasClass({ word }, 'harm') && !hasClass({ word }, 'toll')) || FRAYS.test(word.lower));
const FRAYS =
  /^(?:attack(?:s|ed|ers?)?|wars?|fighting|clash(?:es|ed)?|protest(?:s|ers?)?|riots?|raid(?:s|ed)?|offensive|ambush(?:ed)?|ramm(?:ed|ing)|cannons?|standoff|confrontation|arsonists?|torched)$/u;
/** What blows up by itself, or where it does. */
const VOLATILE =
  /^(?:gas|methane|propane|butane|lpg|boiler|mine|miners?|colliery|coal|pit|dust|chemicals?|ammonia|hydrogen|fireworks?|firecrackers?|factory|refinery|plant|pipeline|tanker|fuel|petrol|gasoline|depot|cylinders?|transformer|battery|batteries|silo|warehouse|fertili[sz]er|ammonium|oil|turbine|reactor|engine)$/u;
const BLAST = /^(?:blasts?|explosions?|exploded?)$/u;

/** Reads the opening of an article for what it is about. */
export function readCalamity(reading: Reading): Calamity {
  const { tokens } = reading;
  const lead = reading.document.sentences.filter(({ firstToken, endToken }) => endToken > firstToken)[OPENING - 1]?.index ?? Infinity;
  const storms = new Set<string>();
  let [mishaps, forced] = [0, false];
  const volatile = new Set<number>();
  const struck: number[] = [];
  for (const token of tokens) {
    const next = tokens[token.index + 1];
    if (STORM.test(token.text) && isNameOf(token, next)) storms.add((next as Token).text);
    if (VOLATILE.test(token.lower)) volatile.add(token.sentence);
    if (BLAST.test(token.lower)) struck.push(token.sentence);
    if (token.sentence > lead) continue;
    if (isOfForce(token)) forced = true;
    if (isMishap(token)) mishaps += 1;
  }
  const isIndustrial = struck.some((sentence) => volatile.has(sentence));
  return {
    storms,
    isAccident: (sentence, isBlast) => !forced && (isIndustrial || (!isBlast && mishaps > 0)) && !hasForce(reading, sentence, 0),
  };
}

/** "Storm Ana", "Cyclone Freya": a name behind the kind, written as one. */
const isNameOf = (kind: Token, next: Token | undefined): boolean =>
  /^\p{Lu}/u.test(kind.text) && next?.sentence === kind.sentence && /^\p{Lu}\p{Ll}+$/u.test(next.text);

/** Whether arms or those who bear them are named in a sentence or so many beside it. */
export function hasForce(reading: Reading, sentence: number, around = 1): boolean {
  for (let at = sentence - around; at <= sentence + around; at += 1) {
    const found = reading.document.sentences[at];
    if (found === undefined) continue;
    for (let token = found.firstToken; tokenAt(reading, token)?.sentence === at; token += 1)
      if (isOfForce(reading.tokens[token] as Token)) return true;
  }
  return false;
}
