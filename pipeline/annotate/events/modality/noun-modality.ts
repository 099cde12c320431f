/** Whether an event that a noun names happened: by the words inside it, by its verb, and by what governs it. */
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { predicateOf, senseOf } from '../clause/frame.ts';
import type { Setting } from '../clause/noun-setting.ts';
import { occurrenceOf } from '../clause/occurrence.ts';
import { nounForms, verbForms } from '../forms.ts';
import { CONTROLS, type Modality, wordsOf } from '../lexicon.ts';
import { lowerAt, type Reading, tokenAt } from '../reading.ts';
import { isDecided, modalityOf, phraseModality } from './modality.ts';

/** Verbs that say of an event that it takes place; only they carry their negation over to their subject. */
const OCCURRING = wordsOf('occurring verb');
/** Verbs of moving: who travels to talks has not met yet. */
const MOVING = wordsOf('setting-out verb');
const REFUSED = new Set(['deny', 'refuse']);
const CALLING = new Set(['call', 'announce', 'schedule']);
const WILLING = wordsOf('willing');
const UNMADE = wordsOf('unmade');
/** Types whose noun stays true when it is refused: a rejected demand was made. */
export const MADE = new Set(['REQUEST', 'ACCUSE', 'THREATEN', 'REJECT', 'AGREE']);

/** Whether the event of a noun happened, is planned, asked for or denied; the words inside the phrase are surer than those around it. */
export function nounModality(reading: Reading, phrase: NounPhrase, type: string, setting: Setting): Modality {
  const inside = phraseModality(reading, phrase);
  // "cancelled a planned visit"
  if (inside === 'planned' && setting.light === 'negated' && !MADE.has(type)) return 'negated';
  if (inside !== null) return inside;
  const occurrence = occurrenceOf(reading, phrase);
  if (occurrence !== null) return modalityOf(reading, occurrence);
  const wish = wishFor(reading, phrase);
  if (wish !== null) return wish;
  const { clause, light, position, preposition } = setting;
  // "ended without an agreement"
  if (preposition === 'without') return 'negated';
  // "was denied a meeting with his lawyer"
  if (clause?.verb.voice === 'passive' && REFUSED.has(clause.verb.lemma) && clause.objects.includes(phrase)) return 'negated';
  if (clause === null || position === 'loose') return 'actual';
  const above = modalityOf(reading, clause);
  const verb = tokenAt(reading, predicateOf(reading, clause));
  const forms = verb === undefined ? [] : verbForms(verb);
  if (position === 'subject') return isForetold(reading, clause, forms) ? 'planned' : subjectModality(above, forms);
  // "called a strike": for a day to come
  if ((type === 'PROTEST' || type === 'CONSULT') && light === 'same' && above === 'actual' && forms.some((form) => CALLING.has(form)))
    return 'planned';
  if (light === 'same' || light === 'patient') return type === 'AID' && above === 'actual' && isDecided(forms) ? 'planned' : above;
  // "rejected the demand", which was made, but "avoided criticism"
  if (light === 'negated' && MADE.has(type)) return forms.some((form) => UNMADE.has(form)) ? 'negated' : 'actual';
  if (light !== null && light !== 'ended') return light;
  if (type === 'CONSULT' && (preposition === 'for' || preposition === 'to') && forms.some((form) => MOVING.has(form))) return 'planned';
  // "was due to convene for a meeting", "is open to talks"
  if (type === 'CONSULT' && preposition === 'for' && above === 'planned') return 'planned';
  // "will lead a delegation on a visit to Chile"
  if (position === 'oblique' && preposition === 'on' && above === 'planned' && (type === 'CONSULT' || type === 'AID')) return 'planned';
  if (WILLING.has(lowerAt(reading, phrase.first - 2)) && (preposition === 'to' || preposition === 'for')) return 'planned';
  if (position === 'oblique' && (!GOVERNED.has(preposition ?? '') || isHeld(reading, phrase, clause))) return 'actual';
  const effect = senseOf(reading, clause)?.effect ?? null;
  // "accepted an offer": what is agreed on is what was offered.
  if (effect === 'planned' && MADE.has(type)) return 'actual';
  return effect === null || effect === 'alleged' || effect === 'negated' ? 'actual' : effect;
}

/** What is only wished for or said: "a demand for talks", "the threat of attacks", "charges of murder"; but "the aim of the visit". */
function wishFor(reading: Reading, phrase: NounPhrase): Modality | null {
  const preposition = lowerAt(reading, phrase.first - 1);
  if (preposition !== 'for' && preposition !== 'of') return null;
  if (preposition === 'of' && (phrase.possessor !== null || DEFINITE.has(lowerAt(reading, phrase.first)))) return null;
  const noun = tokenAt(reading, phrase.first - 2);
  if (noun?.pos !== 'NOUN') return null;
  const modality = nounForms(noun)
    .map((form) => CONTROLS.noun.get(form))
    .find((found) => found !== undefined);
  return modality === undefined || modality === 'negated' ? null : modality;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** Prepositions behind which a verb of demanding or agreeing names its object ("called for a withdrawal"). */
const GOVERNED = new Set(['for', 'to', 'of', 'with']);

/** "reached a deal after days of talks": what another phrase of the clause holds, the verb does not govern. */
function isHeld({ document }: Reading, { first }: NounPhrase, { obliques }: Clause): boolean {
  const holder = document.tokens[first - 1]?.lower === 'of' ? document.syntax.nounPhraseAt(first - 2) : null;
  return holder !== null && obliques.some(({ phrases }) => phrases.includes(holder));
}

/** "talks are expected", "talks are due to begin"; "a summit opened" has begun. */
const isForetold = (reading: Reading, clause: Clause, forms: readonly string[]): boolean =>
  forms.some((form) => CONTROLS.to.get(form) === 'planned') &&
  (clause.verb.voice === 'passive' ||
    clause.verb.tense !== 'past' ||
    reading.childrenOf(clause).some(({ relation }) => relation === 'infinitive'));

function subjectModality(above: Modality, forms: readonly string[]): Modality {
  return above === 'actual' || forms.some((form) => OCCURRING.has(form)) ? above : 'actual';
}
