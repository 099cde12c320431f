/** Where a noun phrase that may name an event stands in its clause. */
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { verbForms } from '../forms.ts';
import { LIGHT_VERBS, type LightEffect } from '../lexicon.ts';
import { countedIn, isQuantity, lowerAt, type Reading, tokenAt } from '../reading.ts';
import { rolesOf } from './frame.ts';

/** Where a noun phrase stands: its clause, and the light verb whose object it is, if it is one. */
export interface Setting {
  readonly clause: Clause | null;
  readonly position: 'subject' | 'object' | 'oblique' | 'loose';
  readonly preposition: string | null;
  readonly light: LightEffect | null;
}

/** Where a noun phrase stands: in which clause and role, and whether a light verb carries it. */
export function settingOf(reading: Reading, phrase: NounPhrase): Setting {
  const outer = containerOf(reading, phrase);
  if (outer !== null) return settingOf(reading, outer);
  const clause = reading.document.syntax.clauseAt(phrase.head) ?? frontedIn(reading, phrase);
  const before = lowerAt(reading, phrase.first - 1);
  if (clause === null) return { clause, position: 'loose', preposition: null, light: null };
  const around = [clause, ...reading.childrenOf(clause), ...asidesAround(reading, clause, phrase)];
  for (const candidate of around) {
    // "began with airstrikes followed by": what describes the noun does not say what becomes of it.
    if (candidate !== clause && DESCRIBING.has(candidate.relation) && phrase.endToken <= candidate.first) continue;
    const { patients, agents } = rolesOf(reading, candidate);
    if (patients.includes(phrase))
      return { clause: candidate, position: 'object', preposition: null, light: lightOf(reading, candidate, null) };
    if (agents.includes(phrase)) return { clause: candidate, position: 'subject', preposition: null, light: null };
  }
  // "The teachers, who are on strike, marched": the main clause reaches over that of the aside.
  const host = around.find(({ obliques }) => obliques.some(({ phrases }) => phrases.includes(phrase))) ?? clause;
  const oblique = host.obliques.find(({ phrases }) => phrases.includes(phrase));
  if (oblique === undefined) return { clause, position: 'loose', preposition: before, light: null };
  const { preposition } = oblique;
  const direct = oblique.first === host.verb.head + 1 || oblique.first === host.verb.endToken;
  const light = direct ? lightOf(reading, host, preposition) : null;
  if (host !== clause && light === null) return { clause, position: 'loose', preposition: before, light };
  return { clause: host, position: 'oblique', preposition, light };
}

/** "At a meeting with Chile, Peru asked": what stands before the subject belongs to its clause. */
const frontedIn = (reading: Reading, phrase: NounPhrase): Clause | null =>
  reading.clausesIn(phrase.sentence).find(({ obliques }) => obliques.some(({ phrases }) => phrases.includes(phrase))) ?? null;

/** "The envoy, who cut short a visit, left": the main clause reaches over the clauses inside its subject. */
const asidesAround = (reading: Reading, { index, sentence }: Clause, { first, endToken }: NounPhrase): readonly Clause[] =>
  reading
    .clausesIn(sentence)
    .filter((other) => other.index < index && other.relation === 'relative' && other.first < first && endToken <= other.endToken);

const DESCRIBING = new Set(['participle']);

/** "three days of rioting" */
const SPANS = /^(?:hours|days?|nights?|weeks?)$/u;

/** "a second round of talks", "$100 million in aid": the phrase of quantity around an event noun, or null. */
function containerOf(reading: Reading, phrase: NounPhrase): NounPhrase | null {
  const joint = lowerAt(reading, phrase.first - 1);
  const outer = joint === 'of' || joint === 'in' ? reading.document.syntax.nounPhraseAt(phrase.first - 2) : null;
  if (outer === null) return null;
  const lasts = joint === 'of' && SPANS.test(lowerAt(reading, outer.head));
  const counts = lasts || (joint === 'of' ? countedIn(reading, outer)?.index === phrase.index : isQuantity(reading, outer));
  return counts ? outer : null;
}

/** "called the strike “irresponsible”": an adjective or a quotation right behind the object. */
function isJudged(reading: Reading, object: NounPhrase | undefined): boolean {
  const next = object === undefined ? undefined : tokenAt(reading, object.endToken);
  return next !== undefined && next.sentence === object?.sentence && (next.pos === 'ADJ' || /^["“‘]$/u.test(next.text));
}

/** The effect of a light verb, with its particle or preposition ("carry out", "enter into"). */
function lightOf(reading: Reading, { verb, objects, obliques }: Clause, preposition: string | null): LightEffect | null {
  const head = tokenAt(reading, verb.head);
  // "called the attack a crime": who names it does not do it.
  if (head === undefined || (verb.lemma === 'call' && (objects.length > 1 || isJudged(reading, objects.at(-1))))) return null;
  // "used the uprising as an excuse"
  if (verb.lemma === 'use' && obliques.some((oblique) => oblique.preposition === 'as')) return null;
  const further = preposition ?? verb.particle;
  for (const form of verbForms(head)) {
    const effect = LIGHT_VERBS.get(further === null ? form : `${form} ${further}`);
    if (effect !== undefined) return effect;
  }
  return null;
}
