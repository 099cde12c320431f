/** Whether an event happened: auxiliaries, negation, and what governs the clause. */
import type { EventType } from '../../models/events.ts';
import { clauseAbove } from '../syntax/above.ts';
import type { Clause, NounPhrase } from '../syntax/index.ts';
import { nounForms, verbForms } from './forms.ts';
import { senseOf } from './frame.ts';
import { CONTROLS, type Modality } from './lexicon.ts';
import { lowerAt, type Reading, tokenAt } from './reading.ts';

const FUTURE = new Set(['will', "'ll", 'shall', 'would', "'d", 'wo', 'could', 'can']);
const OBLIGATION = new Set(['must', 'should', 'ought', 'need']);
const HYPOTHETICAL = new Set(['if', 'unless', 'whether', 'lest', 'until', 'in case']);
/** How far up a chain of clauses the modality of one is looked for. */
const DEEPEST = 6;

/** Clauses that only suppose something ("if Russia attacks"); "until" supposes only what is not past. */
export function isHypothetical(reading: Reading, clause: Clause): boolean {
  const openers = [clause.opener ?? '', lowerAt(reading, clause.first), lowerAt(reading, clause.first - 1)];
  if (!openers.some((word) => HYPOTHETICAL.has(word))) return false;
  return clause.opener !== 'until' || clause.verb.tense !== 'past';
}

/** The modality of what a clause's verb reports. */
export function modalityOf(reading: Reading, clause: Clause, depth = 0): Modality {
  const own = hasNobody(reading, clause) ? 'negated' : isImperative(reading, clause) ? 'demanded' : ownModality(clause);
  if (own !== 'actual' || depth > DEEPEST) return own;
  const parent = clauseAbove(reading.document.syntax, clause);
  if (parent === null) return 'actual';
  switch (clause.relation) {
    case 'infinitive':
      return infinitiveModality(reading, clause, parent, depth);
    case 'ing':
      return ingModality(reading, clause, parent, depth);
    case 'complement':
      return complementModality(reading, parent);
    case 'coordinate':
      return isBare(clause) ? modalityOf(reading, parent, depth + 1) : 'actual';
    default:
      return 'actual';
  }
}

const NOBODY = new Set(['none', 'nobody', 'neither', 'no']);

/** "none of the members can", "nobody has", "no country supports" */
export const hasNobody = (reading: Reading, { subjects, relation, verb }: Clause): boolean =>
  (relation === 'main' || relation === 'coordinate' || relation === 'complement' || relation === 'adverbial') &&
  subjects.some(({ first, endToken }) => {
    const outer = lowerAt(reading, first - 1) === 'of' ? first - 2 : first;
    return endToken <= verb.first && NOBODY.has(lowerAt(reading, outer));
  });

/** Between an imperative and the beginning of its sentence: "Please leave", "Now go home". */
const BEFORE_IMPERATIVES = new Set(['please', 'so', 'now', 'just', 'and', 'then', 'but']);

/** "Go home", "Stop the bombing": the bare verb, with nobody before it. */
function isImperative(reading: Reading, { relation, subjects, verb }: Clause): boolean {
  if (relation !== 'main' || subjects.length > 0 || verb.form !== 'finite' || verb.negated) return false;
  if (verb.tense !== 'present' || verb.modal !== null || verb.first !== verb.head || lowerAt(reading, verb.head) !== verb.lemma)
    return false;
  let at = verb.first - 1;
  while (BEFORE_IMPERATIVES.has(lowerAt(reading, at)) && tokenAt(reading, at)?.sentence === verb.sentence) at -= 1;
  const before = tokenAt(reading, at);
  return before === undefined || before.sentence !== verb.sentence || OPENING_MARK.test(lowerAt(reading, at));
}

const OPENING_MARK = /^[“"‘'«:]$/u;

function ownModality({ verb }: Clause): Modality {
  if (verb.negated) return 'negated';
  if (verb.modal !== null && OBLIGATION.has(verb.modal)) return 'demanded';
  if (verb.tense === 'future' || (verb.modal !== null && FUTURE.has(verb.modal) && !verb.perfect)) return 'planned';
  return 'actual';
}

/** A coordinate verb without auxiliaries of its own shares those of the first ("will deploy and fight"). */
const isBare = ({ verb }: Clause): boolean => verb.first === verb.head && verb.tense !== 'past' && verb.form !== 'participle';

/** "managed to cross the river and enter the city": the second infinitive shares what governs the first. */
export const isSecondInfinitive = (reading: Reading, { relation, verb }: Clause, parent: Clause): boolean =>
  relation === 'infinitive' &&
  parent.relation === 'infinitive' &&
  lowerAt(reading, verb.first) !== 'to' &&
  tokenAt(reading, verb.first - 1)?.pos === 'CCONJ';

function infinitiveModality(reading: Reading, clause: Clause, parent: Clause, depth: number): Modality {
  const above = modalityOf(reading, parent, depth + 1);
  if (isSecondInfinitive(reading, clause, parent)) return above;
  const governor = governorOf(reading, clause, parent);
  const given = governor === null ? undefined : verbOrNoun(governor.forms);
  if (lowerAt(reading, clause.verb.first - 1) === 'yet') return 'negated';
  // Without a governing word it is a purpose: meant, not done.
  if (given === undefined) return above === 'negated' || isDoneAtOnce(reading, clause, parent) ? above : 'planned';
  // "warned of plans to": who is not addressed is not asked.
  if (given === 'demanded' && governor?.isVerb === true && !hasAddressee(parent)) return 'planned';
  if (given === 'actual') return above;
  if (governor?.isVerb === true && above === 'negated') return 'negated';
  return given;
}

const VOICED: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'ACCUSE', 'PROTEST', 'SUPPORT', 'REJECT']);

/** "marched to demand", "used tear gas to disperse": what is meant by the act is done with it. */
function isDoneAtOnce(reading: Reading, clause: Clause, parent: Clause): boolean {
  const above = senseOf(reading, parent);
  if (above?.mode === 'crowd-control') return true;
  const type = senseOf(reading, clause)?.type ?? null;
  return type !== null && VOICED.has(type) && (above?.type === 'PROTEST' || GATHERING.has(tokenAt(reading, parent.verb.head)?.lemma ?? ''));
}

const GATHERING = new Set(['march', 'gather', 'rally', 'assemble', 'join', 'demonstrate', 'walk', 'write', 'stage', 'take', 'go']);

/** Whether an infinitive is foreseen by a word that is no event of its own: "is ready to send", "is expected to meet". */
export function isForeseen(reading: Reading, clause: Clause): boolean {
  const parent = clauseAbove(reading.document.syntax, clause);
  if (clause.relation !== 'infinitive' || parent === null) return false;
  const governor = governorOf(reading, clause, parent);
  if (governor === null || verbOrNoun(governor.forms) !== 'planned') return false;
  return !governor.isVerb || senseOf(reading, parent)?.type == null;
}

const ADDRESSING = new Set(['on', 'upon', 'to', 'for', 'with']);

const hasAddressee = ({ verb, objects, obliques }: Clause): boolean =>
  verb.voice === 'passive' || objects.length > 0 || obliques.some(({ preposition }) => ADDRESSING.has(preposition));

const verbOrNoun = (forms: readonly string[]): Modality | undefined => {
  for (const form of forms) {
    const modality = CONTROLS.to.get(form) ?? CONTROLS.noun.get(form);
    if (modality !== undefined) return modality;
  }
  return undefined;
};

interface Governor {
  readonly forms: readonly string[];
  readonly isVerb: boolean;
}

/** The word that an infinitive hangs on: an adjective or noun right before it, else the verb above. */
function governorOf(reading: Reading, clause: Clause, parent: Clause): Governor | null {
  const before = tokenAt(reading, clause.verb.first - 1);
  if (before !== undefined && before.index !== parent.verb.head) {
    const forms = before.pos === 'NOUN' ? nounForms(before).filter((form) => CONTROLS.noun.has(form)) : verbForms(before);
    if (verbOrNoun(forms) !== undefined) return { forms, isVerb: false };
  }
  const head = tokenAt(reading, parent.verb.head);
  return head === undefined ? null : { forms: verbForms(head), isVerb: true };
}

function ingModality(reading: Reading, clause: Clause, parent: Clause, depth: number): Modality {
  // "stopped short of banning"
  if (clause.opener === 'of' && lowerAt(reading, clause.verb.first - 2) === 'short') return 'negated';
  if (clause.opener === 'without' || clause.opener === 'from' || clause.opener === 'against') return 'negated';
  const head = tokenAt(reading, parent.verb.head);
  const given =
    head === undefined
      ? undefined
      : verbForms(head)
          .map((form) => CONTROLS.ing.get(form))
          .find((m) => m !== undefined);
  if (given !== undefined && given !== 'actual') return given;
  const type = senseOf(reading, clause)?.type ?? null;
  if (type !== null && VOICED.has(type) && lowerAt(reading, clause.verb.first - 1) === ',') return 'actual';
  const above = modalityOf(reading, parent, depth + 1);
  return above === 'planned' || above === 'demanded' || above === 'threatened' || given === 'actual' ? above : 'actual';
}

function complementModality(reading: Reading, parent: Clause): Modality {
  const effect = senseOf(reading, parent)?.effect ?? null;
  return effect === 'alleged' || effect === null ? 'actual' : effect;
}

/** Verbs by which help is decided on before it is given. */
const DECIDING = new Set(['announce', 'approve', 'authorise', 'authorize', 'unveil', 'offer']);
export const isDecided = (forms: readonly string[]): boolean => forms.some((form) => DECIDING.has(form));

const ADJECTIVES: ReadonlyMap<string, Modality> = new Map([
  ['planned', 'planned'],
  ['proposed', 'planned'],
  ['possible', 'planned'],
  ['potential', 'planned'],
  ['upcoming', 'planned'],
  ['imminent', 'planned'],
  ['forthcoming', 'planned'],
  ['scheduled', 'planned'],
  ['expected', 'planned'],
  ['future', 'planned'],
  ['intended', 'planned'],
  ['threatened', 'threatened'],
  ['alleged', 'alleged'],
  ['suspected', 'alleged'],
  ['reported', 'alleged'],
  ['no', 'negated'],
  ['failed', 'negated'],
]);

/** What the words inside a noun phrase say about the event that it names ("planned talks", "no agreement"). */
export function phraseModality(reading: Reading, phrase: NounPhrase): Modality | null {
  for (let at = phrase.first; at < phrase.head; at += 1) {
    const modality = ADJECTIVES.get(lowerAt(reading, at));
    if (modality !== undefined) return modality;
  }
  return null;
}
