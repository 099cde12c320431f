/** Events that a noun names: "Russia's shelling of Kyiv", "talks between A and B", "held a meeting", "an explosion". */

import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import type { NounPhrase, Oblique } from '../../syntax/index.ts';
import type { Candidate, Candidates } from '../candidate.ts';
import { sharedTail } from '../clause/arising.ts';
import { isNear, rolesOf, senseOf } from '../clause/frame.ts';
import { type Setting, settingOf } from '../clause/noun-setting.ts';
import { besideImposers, imposedBy, imposersIn, launchOf } from '../clause/occurrence.ts';
import { verbForms } from '../forms.ts';
import { type LightEffect, type Trigger, wordsOf } from '../lexicon.ts';
import { MADE, nounModality } from '../modality/noun-modality.ts';
import { isOneOf, lowerAt, nounSenses, type Reading, tokenAt } from '../reading.ts';
import { isTime } from '../times.ts';
import { isActorPreposition, isVisitor, VOICED } from './actor-prepositions.ts';
import { reasonOfVerb } from './beside-verb.ts';
import { reasonOfCharge } from './charge.ts';
import { isMet, meetersOf } from './meeters.ts';
import { isMeantAsProtest, reasonInside } from './noun-inside.ts';

/** Reads every noun phrase. */
export function findNominal(reading: Reading, { found, rejected }: Candidates): void {
  for (const phrase of reading.document.syntax.nounPhrases) {
    const senses = nounSenses(reading, phrase);
    if (senses.length === 0) continue;
    const setting = settingOf(reading, phrase);
    const tail = sharedTail(reading, phrase, setting);
    const meant = senses.find(({ sense: candidate }) => isMeant(reading, phrase, candidate, setting, tail));
    const sense = meant?.sense;
    const trigger = { first: meant?.first ?? phrase.head, endToken: meant?.endToken ?? phrase.head + 1 };
    const rule = setting.light === null ? 'event.noun' : 'event.light-verb';
    const reason =
      reasonOfVerb(reading, setting, sense) ??
      reasonInside(reading, phrase, trigger, setting) ??
      reasonOfCharge(reading, phrase, setting, tail);
    if (sense === undefined || sense.type === null || reason !== null) {
      rejected.push({ trigger, rule, reason: reason ?? 'a noun that names an event only with arguments or a light verb' });
      continue;
    }
    found.push(readNoun(reading, phrase, sense, setting, tail, rule, trigger));
  }
}

/**
 * Whether all conditions of a noun's sense hold: `near` a word, `after` it, `with` it inside, `of` a class of things or `to` one, with a `pp` behind,
 * `owned` by somebody ("Chile's", "from Chile"), as object of a `light` verb, or with that or any other `argument`.
 */
function isMeant(reading: Reading, phrase: NounPhrase, sense: Trigger, setting: Setting, tail: readonly Oblique[]): boolean {
  return sense.conditions.every(({ kind, arguments: [words = []] }) => {
    if (kind === 'near') return isNear(reading, phrase, words);
    if (kind === 'after') return phrase.first === phrase.head && words.includes(lowerAt(reading, phrase.first - 1));
    if (kind === 'with') return words.some((word) => holdsWord(reading, phrase, word));
    if (kind === 'pp') return tail.some(({ preposition }) => words.includes(preposition));
    if (kind === 'of') return tail[0]?.preposition === 'of' && tail[0].phrases.some((owner) => isOneOf(reading, owner, words));
    if (kind === 'to')
      return tail.some(({ preposition, phrases }) => preposition === 'to' && phrases.some((to) => isOneOf(reading, to, words)));
    if (kind === 'owned')
      return phrase.possessor !== null || tail.some(({ preposition }) => preposition === 'from' || preposition === 'by');
    // Who rejects a charge makes none.
    const light = setting.light !== null && setting.light !== 'ended' && !(setting.light === 'negated' && MADE.has(sense.type ?? ''));
    if (kind === 'light') return light;
    return light || phrase.possessor !== null || tail.some(({ preposition }) => ARGUMENT_PREPOSITIONS.has(preposition));
  });
}

/** Whether a word stands before the head of a phrase ("a big deal"). */
function holdsWord(reading: Reading, phrase: NounPhrase, word: string): boolean {
  for (let at = phrase.first; at < phrase.head; at += 1) if (lowerAt(reading, at) === word) return true;
  return false;
}

const ARGUMENT_PREPOSITIONS = new Set(['by', 'against', 'on', 'between', 'with', 'from', 'to', 'of', 'for']);
const BACKGROUND_PREPOSITIONS = new Set([
  'since',
  'before',
  'during',
  'despite',
  'amid',
  'after',
  'following',
  'until',
  'over',
  'in',
  'about',
  'ahead of',
]);
/** What opens a clause that only says when. */
const TIMING = new Set(['since', 'before', 'until']);

const AIMING = new Set(['against', 'on']);
const PEOPLE = ['civilian', 'force', 'protester', 'worker'];

/** "An attack on police killed ten": on the police; the dead are those of the verb. */
const isAimed = (reading: Reading, tail: readonly Oblique[]): boolean =>
  tail.some(({ preposition, phrases }) => AIMING.has(preposition) && phrases.some((phrase) => isOneOf(reading, phrase, PEOPLE)));

/** Types that happen on the ground, so that "between" may tell where. */
const MARTIAL = new Set(['ASSAULT', 'MOBILIZE', 'COERCE']);

/** Effects of light verbs whose subject does what the object names; who demands or rejects an attack does not attack. */
const DOING: ReadonlySet<LightEffect> = new Set<LightEffect>(['same', 'patient', 'planned', 'threatened']);

function readNoun(
  reading: Reading,
  phrase: NounPhrase,
  sense: Trigger,
  setting: Setting,
  tail: readonly Oblique[],
  rule: string,
  trigger: Candidate['trigger'],
): Candidate {
  const { clause, light } = setting;
  const type = sense.type as Candidate['type'];
  const roles = clause === null ? null : rolesOf(reading, clause);
  // An "of" further behind belongs to the phrase before it ("against the government of").
  const attached = tail.filter(({ preposition }, at) => at === 0 || preposition !== 'of');
  const doer = roles === null ? [] : doersOf(light, type, roles.agents);
  const isActor = (oblique: Oblique): boolean =>
    !(doer.length > 0 && isMet(sense, oblique)) && namesActor(reading, phrase, sense, light, oblique);
  const own = attached.filter(isActor);
  const others = attached.filter((oblique) => !isActor(oblique));
  const named = gather(own, ({ preposition, phrases }) => (preposition === 'of' ? [] : phrases));
  const owners = gather(own, ({ phrases }) => phrases);
  const meets = meetersOf(reading, phrase, type, setting, attached, own.length + doer.length > 0);
  const imposed = imposedBy(reading, phrase);
  const launchers = launchOf(reading, phrase)?.subjects ?? imposersIn(imposed);
  const isWielded = roles !== null && (isMeantAsProtest(reading, phrase, setting) || isInstrument(reading, sense, setting));
  return {
    rule,
    trigger,
    type,
    mode: sense.mode,
    clause,
    phrase,
    agents:
      [named, light === 'patient' ? [] : doer, launchers, owners, meets, isWielded ? roles.agents : []].find((list) => list.length > 0) ??
      [],
    patients: light === 'patient' ? doer : struckOrServed(reading, phrase, setting, type, others, isWielded),
    obliques: [
      ...others,
      ...sidesOf(reading, sense, phrase, clause),
      ...(light === null ? besideImposers(imposed) : obliquesBut(own, clause)),
    ],
    modality: nounModality(reading, phrase, type, setting),
    label: (light === null || (light === 'negated' && MADE.has(type))) && isLabel(reading, phrase, setting),
  };
}

/** "gave Chile an ultimatum", "paid Peru a visit": who gets it stands right before it. */
function receiversBefore({ first }: NounPhrase, clause: Setting['clause']): readonly NounPhrase[] {
  if (clause === null || clause.verb.voice === 'passive') return [];
  return clause.objects.filter(({ endToken }, at) => at === 0 && endToken === first);
}

/** Who does by a light verb what the noun names. */
function doersOf(light: LightEffect | null, type: Candidate['type'], agents: readonly NounPhrase[]): readonly NounPhrase[] {
  // "cancelled a visit to Peru": who cancels it would have gone.
  const isOff = light === 'negated' && type === 'CONSULT';
  return light !== null && (DOING.has(light) || isOff) ? agents : [];
}

/** Who gets what the noun names, who is struck or beset by it, or on whom it is wielded. */
function struckOrServed(
  reading: Reading,
  phrase: NounPhrase,
  setting: Setting,
  type: Candidate['type'],
  others: readonly Oblique[],
  isWielded: boolean,
): readonly NounPhrase[] {
  const { clause, light } = setting;
  const receivers = light === null ? joinedFor(type, setting) : receiversBefore(phrase, clause);
  if (receivers.length > 0) return receivers;
  const killed = type === 'ASSAULT' && !isAimed(reading, others) ? struckBy(reading, setting) : besetBy(type, setting, others);
  if (killed.length > 0 || others.length > 0 || clause === null) return killed;
  // "died in an airstrike": those who die are struck.
  const isStruck = type === 'ASSAULT' && setting.preposition === 'in' && senseOf(reading, clause)?.receives === true;
  return isWielded ? rolesOf(reading, clause).patients : isStruck ? clause.subjects : killed;
}

/** "joined the envoy for talks": whom one joins one meets. */
const joinedFor = (type: Candidate['type'], { clause, preposition }: Setting): readonly NounPhrase[] =>
  type === 'CONSULT' && preposition === 'for' && clause?.verb.lemma === 'join' && clause.verb.voice === 'active' ? clause.objects : [];

/** "launched a mediation effort to end the war between Chile and Peru": between whom, said behind what it is for. */
const sidesOf = (reading: Reading, { type, mode }: Trigger, { endToken }: NounPhrase, clause: Setting['clause']): readonly Oblique[] =>
  type !== 'CONSULT' || mode !== 'third-party' || clause === null
    ? []
    : gather(
        reading.childrenOf(clause).filter(({ relation, verb }) => relation === 'infinitive' && verb.first === endToken),
        ({ obliques }) => obliques.filter(({ preposition }) => preposition === 'between' || preposition === 'among'),
      );

/** What hangs on the light verb, but for those who act. */
const obliquesBut = (own: readonly Oblique[], clause: Setting['clause']): readonly Oblique[] =>
  clause?.obliques.filter((oblique) => !own.includes(oblique)) ?? [];

/** Whether what stands behind the noun of an event is who does it. */
function namesActor(
  reading: Reading,
  { endToken, possessor }: NounPhrase,
  { type, mode, term }: Trigger,
  light: LightEffect | null,
  { preposition, phrases, first, endToken: end }: Oblique,
): boolean {
  // "the refusal of Chile to leave": who refuses to leave.
  if (preposition === 'of' && first === endToken && RESOLVING.has(type ?? '') && lowerAt(reading, end) === 'to') return true;
  // "the visit of Ana Ruiz to Lima", unlike "the visit of the camps"
  if (preposition === 'of' && mode === 'visit' && first === endToken) return phrases.some((of) => isVisitor(reading, of));
  // "won the endorsement of the union"
  if (preposition === 'of' && first === endToken && light === 'patient' && type === 'SUPPORT') return true;
  if (!isActorPreposition(preposition, type ?? '', mode, term)) return false;
  // "the rejection of an offer from Chile"
  if (preposition === 'from' && VOICED.has(type ?? '')) return first === endToken;
  // "launched a landing between A and B": who acts is named already, and the two are where.
  // "fraud between 2001 and 2011"
  if (phrases.every(({ head }) => tokenAt(reading, head)?.pos === 'NUM' || isTime(tokenAt(reading, head)))) return false;
  if (preposition === 'between') return !(MARTIAL.has(type ?? '') && (light !== null || possessor !== null));
  // "a protest at the killings by the army": the army's, unless they are who protests.
  if (preposition === 'by' && type === 'PROTEST' && first > endToken) return phrases.some((by) => isOneOf(reading, by, PROTESTING));
  return preposition !== 'by' || phrases.some((by) => canAct(reading, by));
}

/** Types whose noun, behind "of", has who does what the infinitive behind that tells. */
const RESOLVING = new Set(['REJECT', 'AGREE', 'THREATEN']);

const PROTESTING = ['protester', 'worker', 'civilian', 'own cause'];

/** "quit amid criticism by Chile": who quits is criticised. */
function besetBy(type: Candidate['type'], { clause, position, preposition }: Setting, others: readonly Oblique[]): readonly NounPhrase[] {
  const isBeset = type === 'ACCUSE' && position === 'oblique' && AMID.has(preposition ?? '') && clause?.verb.voice === 'active';
  return isBeset && !others.some((oblique) => oblique.preposition === 'of' || AIMING.has(oblique.preposition)) ? clause.subjects : [];
}

const AMID = new Set(['amid', 'under', 'despite']);

const STRIKING = wordsOf('striking verb');

/** "the attack killed ten", "the blast rocked Homs", but not "the attack shocked voters": who is struck by what the subject names. */
function struckBy(reading: Reading, { clause, position }: Setting): readonly NounPhrase[] {
  if (clause === null || position !== 'subject') return [];
  const head = tokenAt(reading, clause.verb.head);
  const strikes =
    senseOf(reading, clause)?.type === 'ASSAULT' || (head !== undefined && verbForms(head).some((form) => STRIKING.has(form)));
  return strikes ? rolesOf(reading, clause).patients : [];
}

const ACTING = ['human', 'force', 'organisation', 'leadership', 'civilian', 'court', 'protester', 'worker', 'weapon', 'aircraft', 'ship'];

/** "talks by video link", "a win by ten votes": by means of a thing. */
const canAct = (reading: Reading, phrase: NounPhrase): boolean =>
  tokenAt(reading, phrase.head)?.pos === 'PROPN' || reading.kindOf(phrase) !== null || isOneOf(reading, phrase, ACTING);

/** Types whose noun may be the means of another act. */
const MEANS: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'SANCTION', 'COERCE']);
const ANSWERING = wordsOf('answering verb');

/** "killed three in an airstrike", "responded with sanctions": who does the one does the other. */
function isInstrument(reading: Reading, { type }: Trigger, { clause, position, preposition, light }: Setting): boolean {
  if (clause === null || position !== 'oblique' || light !== null || type === null || !MEANS.has(type)) return false;
  // "died in an airstrike": not those who die.
  const act = senseOf(reading, clause);
  if (preposition === 'in') return type === 'ASSAULT' && act?.type === 'ASSAULT' && !act.receives;
  const head = tokenAt(reading, clause.verb.head);
  return preposition === 'with' && head !== undefined && verbForms(head).some((form) => ANSWERING.has(form));
}

/** A noun without a light verb that is time or topic, or takes up what was reported ("since the invasion", "the talks"). */
function isLabel(reading: Reading, phrase: NounPhrase, setting: Setting): boolean {
  const { clause, position, preposition } = setting;
  if (isMeantAsProtest(reading, phrase, setting)) return false;
  // "since the fighting began"
  if (position === 'subject') return clause?.relation === 'adverbial' && TIMING.has(clause.opener ?? '');
  if (preposition !== null && BACKGROUND_PREPOSITIONS.has(preposition)) return true;
  return phrase.possessor !== null || lowerAt(reading, phrase.first) === 'the' || position === 'loose';
}
