import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase, VerbGroup } from '../../syntax/index.ts';
import type { Token } from '../../token.ts';
import { isBase } from '../../word.ts';
import { senseOf } from '../clause/frame.ts';
import { isDeniedMind } from '../clause/will.ts';
import { type Modality, wordsOf } from '../lexicon.ts';
import { lowerAt, type Reading, tokenAt } from '../reading.ts';
import {
  governorOf,
  hasAddressee,
  ingGovernor,
  isDoneAtOnce,
  isObliged,
  isOfRow,
  isThreat,
  nounBefore,
  obligation,
  tryAbove,
  VOICED,
  verbOrNoun,
} from './governors.ts';

const FUTURE = new Set(['will', "'ll", 'shall', 'would', "'d", 'wo', 'could', 'can']);
/** Right before the verb: what did not happen after all. */
const ALMOST = new Set(['almost', 'nearly']);
const OBLIGATION = new Set(['must', 'should', 'ought', 'need']);
const HYPOTHETICAL = new Set(['if', 'unless', 'whether', 'lest', 'until', 'in case']);
const ANYBODY = new Set(['anybody', 'anyone', 'whoever']);
/** How far up a chain of clauses the modality of one is looked for. */
const DEEPEST = 6;

/** Clauses that only suppose something ("if Russia attacks"); "until" supposes only what is not past. */
export function isHypothetical(reading: Reading, clause: Clause): boolean {
  const { opener, first } = clause;
  const isOpened =
    HYPOTHETICAL.has(opener ?? '') || HYPOTHETICAL.has(lowerAt(reading, first)) || HYPOTHETICAL.has(lowerAt(reading, first - 1));
  // "whoever is responsible", "anyone who refuses"
  if (isAnybody(reading, clause)) return true;
  if (!isOpened || isClaimed(reading, clause)) return false;
  return clause.opener !== 'until' || clause.verb.tense !== 'past';
}

/** "conflicting claims over whether rebels hold the port": what is claimed, and not supposed. */
const isClaimed = (reading: Reading, { opener, first }: Clause): boolean =>
  opener === 'whether' &&
  /^(?:about|on|over)$/u.test(lowerAt(reading, first - 1)) &&
  /^(?:accounts|claims|reports)$/u.test(lowerAt(reading, first - 2));

const isAnybody = (reading: Reading, { subjects }: Clause): boolean =>
  subjects.some(({ first, head }) => first === head && ANYBODY.has(lowerAt(reading, head)));

/** The modality of what a clause's verb reports. */
export function modalityOf(reading: Reading, clause: Clause, depth = 0): Modality {
  const own = hasNobody(reading, clause) ? 'negated' : isImperative(reading, clause) ? 'demanded' : ownModality(reading, clause);
  if (own !== 'actual' || depth > DEEPEST) return own;
  const parent = clauseAbove(reading.document.syntax, clause);
  if (parent === null) return 'actual';
  switch (clause.relation) {
    case 'infinitive':
      return infinitiveModality(reading, clause, parent, depth);
    case 'ing':
      return ingModality(reading, clause, parent, depth);
    case 'complement':
      return isOfClaim(reading, clause) ? 'alleged' : complementModality(reading, parent);
    case 'adverbial':
      return isOfItsTime(clause) ? toCome(modalityOf(reading, parent, depth + 1)) : 'actual';
    case 'coordinate':
      return isBare(clause) && isOfForm(clause, parent) ? modalityOf(reading, parent, depth + 1) : 'actual';
    default:
      return 'actual';
  }
}

/** "investigates complaints that soldiers beat nurses": what is only claimed; but ", a claim that the nurses rejected". */
function isOfClaim(reading: Reading, { opener, first, objects }: Clause): boolean {
  const noun = first - (lowerAt(reading, first) === 'that' ? 1 : 2);
  if (opener !== 'that' || !CLAIMS.has(lowerAt(reading, noun))) return false;
  return objects.length > 0 || !(/^an?$/u.test(lowerAt(reading, noun - 1)) && lowerAt(reading, noun - 2) === ',');
}
const CLAIMS = wordsOf('claim of a deed');

const OF_ITS_TIME = new Set(['when', 'once', 'after', 'before', 'until']);

/** "will lead the team when talks restart": the present after "when" is of the time of the clause above. */
const isOfItsTime = ({ opener, verb }: Clause): boolean =>
  OF_ITS_TIME.has(opener ?? '') && verb.form === 'finite' && verb.tense === 'present' && !verb.progressive;

const toCome = (above: Modality): Modality =>
  above === 'planned' || above === 'demanded' || above === 'threatened' ? 'planned' : 'actual';

const NOBODY = new Set(['none', 'nobody', 'neither', 'no']);
const FEWER = new Set(['fewer', 'less', 'more']);

/** Whether a word means that there is nobody; "no fewer than 38" are 38. */
const isNobody = (reading: Reading, at: number): boolean =>
  NOBODY.has(lowerAt(reading, at)) && !(FEWER.has(lowerAt(reading, at + 1)) && lowerAt(reading, at + 2) === 'than');

const isNotOne = (reading: Reading, first: number): boolean =>
  lowerAt(reading, first - 1) === 'not' && /^(?:an?|one|any|even)$/u.test(lowerAt(reading, first));

/** "none of the members can", "nobody has", "no country supports", "not a single officer was", "disarmed no one" */
export const hasNobody = (reading: Reading, { subjects, objects, relation, verb }: Clause): boolean =>
  (relation === 'main' || relation === 'coordinate' || relation === 'complement' || relation === 'adverbial') &&
  (objects.some(({ first }) => first === verb.endToken && isNobody(reading, first)) ||
    subjects.some(({ first, endToken }) => {
      const outer = lowerAt(reading, first - 1) === 'of' ? first - 2 : first;
      return endToken <= verb.first && (isNobody(reading, outer) || isNotOne(reading, first));
    }));

/** Between an imperative and the beginning of its sentence: "Please leave", "Now go home". */
const BEFORE_IMPERATIVES = new Set(['please', 'so', 'now', 'just', 'and', 'then', 'but']);

/** "Go home", "Stop the bombing", 'chanted, "Lock her up"': the bare verb, with nobody before it. */
function isImperative(reading: Reading, { relation, opener, subjects, verb }: Clause): boolean {
  const isChanted = relation === 'coordinate' && opener === null && OPENING_MARK.test(lowerAt(reading, verb.first - 1));
  if ((relation !== 'main' && !isChanted) || subjects.length > 0 || verb.form !== 'finite' || verb.negated) return false;
  if (verb.tense !== 'present' || verb.modal !== null || verb.first !== verb.head || !isBase(tokenAt(reading, verb.head) as Token))
    return false;
  let at = verb.first - 1;
  while (BEFORE_IMPERATIVES.has(lowerAt(reading, at)) && tokenAt(reading, at)?.sentence === verb.sentence) at -= 1;
  const before = tokenAt(reading, at);
  return before === undefined || before.sentence !== verb.sentence || OPENING_MARK.test(lowerAt(reading, at));
}

const OPENING_MARK = /^(?:[“"‘'«:]|''|``)$/u;

/** Adverbs by which a text passes on what is said without vouching for it. */
const HEARSAY = new Set(['allegedly', 'purportedly', 'reportedly', 'supposedly']);
/** "would later call it a massacre": what was still to come then has come. */
const LATER = new Set(['later', 'eventually', 'subsequently', 'ultimately']);

/** Whether one of the words stands in a verb group or right beside it. */
const hasBeside = (reading: Reading, { first, endToken }: VerbGroup, words: ReadonlySet<string>): boolean =>
  reading.tokens.slice(Math.max(0, first - 1), endToken + 1).some(({ lower }) => words.has(lower));

function ownModality(reading: Reading, clause: Clause): Modality {
  const { verb } = clause;
  // "almost won", "would have won"
  if (verb.negated || ALMOST.has(lowerAt(reading, verb.head - 1)) || (verb.modal === 'would' && verb.perfect)) return 'negated';
  if (hasBeside(reading, verb, HEARSAY) || isClaimed(reading, clause)) return 'alleged';
  if (verb.modal !== null && OBLIGATION.has(verb.modal)) return 'demanded';
  if (verb.modal === 'would' && hasBeside(reading, verb, LATER)) return 'actual';
  if (verb.tense === 'future' || (verb.modal !== null && FUTURE.has(verb.modal) && !verb.perfect)) return 'planned';
  return 'actual';
}

/** A coordinate verb without auxiliaries of its own shares those of the first ("will deploy and fight"). */
const isBare = ({ verb }: Clause): boolean => verb.first === verb.head && verb.tense !== 'past' && verb.form !== 'participle';

/** "promising to rebuild and calling on them": an -ing form goes on with another, not with an infinitive. */
const isOfForm = ({ verb }: Clause, parent: Clause): boolean => verb.form !== 'ing' || parent.verb.form === 'ing';

/** "managed to cross the river and enter the city": the second infinitive shares what governs the first. */
export const isSecondInfinitive = (reading: Reading, { relation, verb }: Clause, parent: Clause): boolean =>
  relation === 'infinitive' && parent.relation === 'infinitive' && tokenAt(reading, verb.first - 1)?.pos === 'CCONJ';

const MINDED = wordsOf('willing');

function infinitiveModality(reading: Reading, clause: Clause, parent: Clause, depth: number): Modality {
  const above = modalityOf(reading, parent, depth + 1);
  if (isSecondInfinitive(reading, clause, parent)) return above;
  const governor = governorOf(reading, clause, parent);
  const given = governor === null ? undefined : verbOrNoun(governor.forms);
  if (lowerAt(reading, clause.verb.first - 1) === 'yet') return 'negated';
  // "not the only minister to quit" has quit too.
  if (isOfRow(reading, clause)) return above === 'negated' ? 'actual' : above;
  if (isObliged(clause, parent)) return obligation(parent.verb, above);
  // "called the winner to congratulate him"
  if (given === 'demanded' && senseOf(reading, parent)?.mode === 'phone') return isDoneAtOnce(reading, clause, parent) ? above : 'planned';
  // Without a governing word it is a purpose: meant, not done.
  if (given === undefined) return above === 'negated' || clause.verb.perfect || isDoneAtOnce(reading, clause, parent) ? above : 'planned';
  if (given === 'planned' && governor?.isVerb === true && isThreat(reading, clause, governor.forms)) return 'threatened';
  // "warned of plans to": who is not addressed is not asked.
  if (given === 'demanded' && governor?.isVerb === true && !hasAddressee(parent)) return 'planned';
  if (given === 'actual') return above;
  // "has no plans to meet": what nobody plans or promises.
  if (governor?.isVerb === false && lowerAt(reading, clause.verb.first - 2) === 'no') return 'negated';
  // "is not ready to talk"
  if (MINDED.has(lowerAt(reading, clause.verb.first - 1)) && isDeniedMind(reading, clause)) return 'negated';
  if (governor?.isVerb === true && above === 'negated') return 'negated';
  return given;
}

/** Whether an infinitive is foreseen by a word that is no event of its own: "is ready to send", "is expected to meet". */
export function isForeseen(reading: Reading, clause: Clause): boolean {
  const parent = clauseAbove(reading.document.syntax, clause);
  if (clause.relation !== 'infinitive' || parent === null) return false;
  const governor = governorOf(reading, clause, parent);
  if (governor === null || verbOrNoun(governor.forms) !== 'planned') return false;
  return !governor.isVerb || senseOf(reading, parent)?.type == null;
}

function ingModality(reading: Reading, clause: Clause, parent: Clause, depth: number): Modality {
  // "stopped short of banning"
  if (clause.opener === 'of' && lowerAt(reading, clause.verb.first - 2) === 'short') return 'negated';
  if (clause.opener === 'without' || clause.opener === 'from' || clause.opener === 'against') return 'negated';
  // "accused of stealing and of lying"
  if (parent.relation === 'ing' && parent.opener === clause.opener && tokenAt(reading, clause.first - 1)?.pos === 'CCONJ')
    return modalityOf(reading, parent, depth + 1);
  const tried = tryAbove(reading, clause, parent);
  if (tried !== null) return modalityOf(reading, tried, depth + 1);
  // "blocked roads, killing a guard": behind a comma it tells what came of it.
  const isResult = clause.opener === null && lowerAt(reading, clause.verb.first - 1) === ',';
  const governed = nounBefore(reading, clause) ?? ingGovernor(reading, clause, parent);
  const type = senseOf(reading, clause)?.type ?? null;
  const isVoiced = type !== null && VOICED.has(type) && lowerAt(reading, clause.verb.first - 1) === ',';
  // "accused the court of bias, calling the ruling a farce"
  const given = isResult && (governed !== 'alleged' || isVoiced) ? undefined : governed;
  // "showed no sign of backing down", "has not considered resigning"
  if (isOfNothing(reading, clause) || (given === 'planned' && parent.verb.negated)) return 'negated';
  if (given !== undefined && given !== 'actual') return given;
  if (isVoiced) return 'actual';
  const above = modalityOf(reading, parent, depth + 1);
  return above === 'planned' || above === 'demanded' || above === 'threatened' || given === 'actual' ? above : 'actual';
}

/** "no sign of", "no intention of" before an -ing form. */
function isOfNothing(reading: Reading, { opener, first }: Clause): boolean {
  const noun = opener === 'of' ? reading.document.syntax.nounPhraseAt(first - 1) : null;
  return noun !== null && (lowerAt(reading, noun.first) === 'no' || lowerAt(reading, noun.first) === 'little');
}

function complementModality(reading: Reading, parent: Clause): Modality {
  const effect = senseOf(reading, parent)?.effect ?? null;
  return effect === 'alleged' || effect === null ? 'actual' : effect;
}

/** Verbs by which help is decided on before it is given. */
const DECIDING = new Set(['announce', 'approve', 'authorise', 'authorize', 'unveil', 'offer']);

/** "approved aid": what is announced or decided on is still to be given. */
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
