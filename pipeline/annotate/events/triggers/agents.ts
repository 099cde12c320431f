/** Who acts and who undergoes it in the clause of a verb, where that is not simply its subject and object. */

import type { EventType } from '../../../models/events.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import type { Candidate } from '../candidate.ts';
import { CASUALTY, causesOf } from '../clause/casualty.ts';
import { objectOfRelative, rolesOf, senseOf, typeOf } from '../clause/frame.ts';
import { obligationAt } from '../clause/obligation.ts';
import { sayingAbove, speakerOf } from '../clause/speaker.ts';
import { answeredIn, spokenOf, tellersOf } from '../clause/told.ts';
import { nounForms, verbForms } from '../forms.ts';
import { type Trigger, wordsOf } from '../lexicon.ts';
import { isOneOf, nounSenses, type Reading, tokenAt } from '../reading.ts';
import { isTime } from '../times.ts';

/** The phrases of those who act and of those who undergo the event of a verb in the sense that is meant. */
export function partiesInClause(
  reading: Reading,
  clause: Clause,
  { term, type, mode, receives, charges }: Trigger,
): Pick<Candidate, 'agents' | 'patients'> {
  const { agents: doers, patients } = rolesOf(reading, clause);
  const agents = type === 'RETREAT' && isBroughtAbout(reading, clause) ? [] : doers;
  // "the decision angered Chile": who is angered blames whoever decided.
  if (receives && ANGERING.has(term)) return { agents: patients, patients: agents };
  if (receives) return { agents: giversOf(clause), patients: clause.subjects };
  if (charges) return { agents: tellersOf(reading, clause) ?? [], patients: spokenOf(reading, clause) };
  const answered = type === 'REJECT' ? answeredIn(reading, clause) : [];
  if (answered.length > 0) return { agents, patients: answered };
  const beside = agentsBeside(reading, clause, type) ?? lifted(reading, clause, type) ?? agents;
  const others = [beside, expellersOf(clause, term), attackersOf(reading, clause, type)].find((list) => list.length > 0) ?? [];
  return { agents: others.length > 0 ? others : announcersOf(reading, clause, type, mode), patients };
}

/** "Ten were killed when rebels attacked": those who attack in the clause that tells what killed them. */
function attackersOf(reading: Reading, clause: Clause, type: EventType | null): readonly NounPhrase[] {
  if (type !== 'ASSAULT' || !CASUALTY.test(tokenAt(reading, clause.verb.head)?.lower ?? '')) return [];
  const causes = causesOf(reading, clause).filter((cause) => senseOf(reading, cause)?.type === 'ASSAULT');
  return causes
    .flatMap((cause) => rolesOf(reading, cause).agents)
    .filter((agent) => isOneOf(reading, agent, ['force']) || nounSenses(reading, agent).length === 0);
}

/** "were freed after mediation by Chile": Chile did not hold them. */
function isBroughtAbout(reading: Reading, { verb, obliques }: Clause): boolean {
  const by = verb.voice === 'passive' ? obliques.findIndex(({ preposition }) => preposition === 'by') : -1;
  const cause = obliques[by - 1]?.phrases[0];
  return cause !== undefined && cause.endToken === obliques[by]?.first && isOneOf(reading, cause, ['plea']);
}

/** "were expelled from Kenya": by Kenya. */
const expellersOf = ({ verb, obliques }: Clause, term: string): readonly NounPhrase[] =>
  verb.voice === 'passive' && EXPELLING.has(term) ? (obliques.find(({ preposition }) => preposition === 'from')?.phrases ?? []) : [];
const EXPELLING = new Set(['deport', 'expel']);

const ANGERING = wordsOf('angering verb');

/** "drew criticism from Chile", "won the support of Chile" */
const giversOf = ({ obliques, verb }: Clause): readonly NounPhrase[] =>
  obliques.find(({ preposition }) => preposition === 'from' || preposition === 'by' || (preposition === 'of' && verb.lemma === 'win'))
    ?.phrases ?? [];

/** "plans by rebels to surround the town", "sent a letter demanding": whom the syntax does not hand down. */
function agentsBeside(reading: Reading, clause: Clause, type: EventType | null): readonly NounPhrase[] | null {
  const above = clauseAbove(reading.document.syntax, clause);
  const carrier = above === null ? passiveBehind(reading, clause) : carrierOf(reading, clause, above);
  const writers = carrier === null ? null : (writersOf(reading, clause, carrier, type) ?? marchersOf(reading, clause, carrier, type));
  if (writers !== null) return writers;
  const orders = above !== null && /^(?:order|command|direct|authori[sz]e|instruct)$/u.test(tokenAt(reading, above.verb.head)?.lemma ?? '');
  // "ordered the weapons be put on alert": who orders does it through others.
  if (orders && clause.verb.voice === 'passive' && !clause.obliques.some(({ preposition }) => preposition === 'by')) return above.subjects;
  // "called for the minister to be sacked": he does not do it.
  if (clause.relation === 'infinitive') return clause.verb.voice === 'passive' ? null : agentsOfInfinitive(reading, clause);
  // "the state, which Chile accused of arming rebels": who is accused does it.
  const charged = above !== null && clause.opener === 'of' ? objectOfRelative(reading, above) : null;
  if (charged !== null) return charged;
  // "arrested ten on suspicion of blocking roads": those who are arrested.
  const suspects = above !== null && clause.opener === 'of' && isSuspicion(reading, clause) ? rolesOf(reading, above).patients : [];
  if (suspects.length > 0) return suspects;
  const saying = type !== null && SPEECH.has(type) && clause.verb.form === 'ing' ? sayingAbove(reading, clause) : null;
  // "said the party would appeal, faulting the judge": who says it.
  if (saying !== null && tokenAt(reading, clause.verb.first - 1)?.text === ',' && saying.subjects.length > 0) return saying.subjects;
  if (clause.verb.form !== 'ing' || clause.subjects.length > 0) return null;
  // "the union, while welcoming the decision, said"
  if (WHILE.has(tokenAt(reading, clause.verb.first - 1)?.lower ?? ''))
    return reading.clausesIn(clause.sentence).find(({ relation }) => relation === 'main')?.subjects ?? null;
  if (reading.document.sentences[clause.sentence]?.firstToken === clause.verb.first) return mainBehind(reading, clause);
  if (clause.parent !== null && tokenAt(reading, clause.verb.first - 1)?.lower !== ',') return null;
  const main = reading.clausesIn(clause.sentence).find(({ relation, subjects }) => relation === 'main' && subjects.length > 0);
  return main !== undefined && main.verb.head < clause.verb.head ? main.subjects : null;
}

/** "Rejecting the claim that the vote was forged, the judge said": the subject of the main clause, behind the comma that closes this one. */
function mainBehind(reading: Reading, clause: Clause): readonly NounPhrase[] | null {
  const behind = reading
    .clausesIn(clause.sentence)
    .find(({ first, subjects }) => first > clause.verb.head && subjects.length > 0 && tokenAt(reading, first - 1)?.text === ',');
  return behind?.subjects ?? null;
}

/** "suspicion", "charges" before "of" and an -ing form. */
const isSuspicion = (reading: Reading, { first }: Clause): boolean => {
  const noun = tokenAt(reading, first - 1);
  return noun !== undefined && nounForms(noun).some((form) => form === 'suspicion' || form === 'charge' || form === 'count');
};

const WHILE = new Set(['while', 'when', 'after', 'before', 'since', 'despite', 'without']);

/** Who can act; "support for a plan to build" has no builder. */
const ABLE = ['human', 'force', 'organisation', 'leadership'];

/** "plans by rebels to surround", "a deal for the army to enter and to help": also for the infinitives below. */
function agentsOfInfinitive(reading: Reading, clause: Clause, depth = 0): readonly NounPhrase[] | null {
  const before = reading.document.syntax.nounPhraseAt(clause.verb.first - 1);
  const joint = before === null ? '' : tokenAt(reading, before.first - 1)?.lower;
  if (before !== null && (joint === 'by' || (joint === 'for' && isOneOf(reading, before, ABLE)))) return [before];
  const above = clauseAbove(reading.document.syntax, clause);
  // "sent the club a letter threatening to sue"
  const letter = above?.verb.form === 'ing' ? clauseAbove(reading.document.syntax, above) : null;
  const type = above === null ? null : typeOf(reading, above);
  // "a letter urging Chile to sue": Chile is to do it.
  const writers = above === null || letter === null || type === 'REQUEST' ? null : writersOf(reading, above, letter, type);
  if (writers !== null) return writers;
  const isHanded = above?.relation === 'infinitive' && above.objects.length === 0 && depth < 3;
  return isHanded ? agentsOfInfinitive(reading, above, depth + 1) : null;
}

/** Types that words can do, so that a letter or a resolution does them for those who write or adopt it. */
const SPEECH: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'ACCUSE', 'SUPPORT', 'REJECT', 'THREATEN', 'AGREE']);
const WRITING = wordsOf('writing verb');

/** "a resolution condemning the raid and calling on Peru": both -ing forms are of the resolution. */
function carrierOf(reading: Reading, clause: Clause, above: Clause): Clause {
  const isJoined = clause.relation === 'coordinate' && clause.verb.form === 'ing' && above.verb.form === 'ing';
  return (isJoined ? clauseAbove(reading.document.syntax, above) : null) ?? above;
}

/** "signed a letter calling for", "wrote to the envoy asking him", "adopted a resolution that deplores": who writes it does it. */
function writersOf(reading: Reading, clause: Clause, above: Clause, type: EventType | null): readonly NounPhrase[] | null {
  const isBeside =
    clause.verb.form === 'ing' || (clause.relation === 'relative' && clause.subjects.some((subject) => above.objects.includes(subject)));
  if (type === null || !isBeside || above.subjects.length === 0) return null;
  const [named] = clause.subjects;
  if (!(SPEECH.has(type) || (named !== undefined && BINDING.has(type) && isOneOf(reading, named, ['bill', 'law'])))) return null;
  const head = tokenAt(reading, above.verb.head);
  const isWritten = head !== undefined && verbForms(head).some((form) => WRITING.has(form));
  if (!isWritten) return null;
  if (above.verb.voice === 'passive') return writersBehind(reading, clause, above);
  if (clause.subjects.some((subject) => above.subjects.includes(subject))) return null;
  const isWriting = above.objects.some((object) => isOneOf(reading, object, CARRIERS));
  const isAddressee =
    named !== undefined && above.obliques.some(({ preposition, phrases }) => preposition === 'to' && phrases.includes(named));
  const isDay = named !== undefined && isTime(tokenAt(reading, named.head));
  return isWriting || isAddressee || isDay ? above.subjects : null;
}

/** What says something for those who write, give or carry it. */
const CARRIERS = [
  ...['statement', 'advertisement', 'document', 'protestsign', 'bill', 'law'],
  ...['=speech', '=address', '=sermon', '=leaflet', '=flyer', '=pamphlet', '=slogan'],
];
/** What a law does for those who pass it. */
const BINDING: ReadonlySet<EventType> = new Set<EventType>(['COERCE', 'SANCTION']);

/** "A statement condemning the raid | was issued by Chile" */
const passiveBehind = (reading: Reading, { subjects: [named], sentence, verb }: Clause): Clause | null =>
  named === undefined || verb.form !== 'ing'
    ? null
    : (reading
        .clausesIn(sentence)
        .find((other) => other.verb.head > verb.head && other.verb.voice === 'passive' && other.subjects.includes(named)) ?? null);

/** "A statement condemning the raid was issued by Chile": Chile condemns it. */
function writersBehind(reading: Reading, clause: Clause, { subjects, obliques }: Clause): readonly NounPhrase[] | null {
  const isWriting = clause.subjects.some((subject) => subjects.includes(subject) && isOneOf(reading, subject, CARRIERS));
  return isWriting ? (obliques.find(({ preposition }) => preposition === 'by')?.phrases ?? null) : null;
}

/** "staged a walkout demanding", "held a rally calling for": who marches demands it. */
function marchersOf(reading: Reading, clause: Clause, above: Clause, type: EventType | null): readonly NounPhrase[] | null {
  const [named] = clause.subjects;
  if (type === null || !SPEECH.has(type) || clause.verb.form !== 'ing' || named === undefined || !above.objects.includes(named))
    return null;
  const isMarch = nounSenses(reading, named).some(({ sense }) => sense.type === 'PROTEST');
  return isMarch && above.subjects.length > 0 ? above.subjects : null;
}

/** "said women were among the dead and accused the army": who says it accuses, where the subject between cannot. */
function lifted(reading: Reading, clause: Clause, type: EventType | null): readonly NounPhrase[] | null {
  const twin = clause.relation === 'coordinate' ? clauseAbove(reading.document.syntax, clause) : null;
  if (type === null || type === 'ASSAULT' || twin === null || clause.subjects[0] !== twin.subjects[0]) return null;
  const saying = sayingAbove(reading, twin);
  if (saying === null || saying.subjects.length === 0 || clause.verb.tense !== saying.verb.tense) return null;
  const able = SPEECH.has(type) ? SPEAKERS : DOERS;
  const canAct = clause.subjects.some(
    (subject) => tokenAt(reading, subject.head)?.pos === 'PRON' || reading.kindOf(subject) !== null || isOneOf(reading, subject, able),
  );
  if (clause.verb.voice === 'passive') return null;
  // "confirmed that ten were arrested, but denied": who undergoes the one does not say the other.
  const turns = SPEECH.has(type) && twin.verb.voice === 'passive' && tokenAt(reading, clause.first - 1)?.text === ',';
  return turns || !canAct ? saying.subjects : null;
}

const SPEAKERS = ['official', 'leadership', 'organisation', 'protester', 'court', 'force', 'jobholder'];
const DOERS = [...SPEAKERS, 'human', 'civilian', 'worker', 'suspect', 'weapon', 'ship', 'aircraft', 'law', 'bill', 'disaster'];

/** What the authorities that say it do themselves, where nobody else is named. */
const OFFICIAL_MODES = new Set(['arrest', 'deport', 'curfew', 'martial-law', 'restrict', 'release']);
const OFFICIAL_TYPES: ReadonlySet<EventType> = new Set<EventType>(['AID', 'SANCTION']);

/** "Police said ten people had been arrested", "Chile said food had been sent": by the police, by Chile. */
function announcersOf(reading: Reading, clause: Clause, type: EventType | null, mode: string | null): readonly NounPhrase[] {
  if (type === null || clause.verb.voice !== 'passive' || !TOLD.has(clause.relation)) return [];
  // "Chile said the men must be freed": by others.
  if (obligationAt(reading, clause.verb.first, clause.verb.head) !== null) return [];
  const isFight = type === 'ASSAULT' && clause.subjects.some((subject) => isOneOf(reading, subject, FIGHTERS));
  if (!isFight && !OFFICIAL_TYPES.has(type) && !OFFICIAL_MODES.has(mode ?? '')) return [];
  if (isFight) return (speakerOf(reading, clause) ?? []).filter((speaker) => isOneOf(reading, speaker, TROOPS));
  return (speakerOf(reading, clause) ?? []).filter((speaker) => isAuthority(reading, speaker));
}

const TOLD = new Set(['complement', 'coordinate']);
/** Whom only troops and police kill: "the army said 12 militants were killed". */
const FIGHTERS = ['armed fighter'];
const TROOPS = ['=army', '=military', '=police', '=staff', '=navy', '=forces', '=troops'];

const isAuthority = (reading: Reading, speaker: NounPhrase): boolean =>
  reading.kindOf(speaker) === 'country' ||
  isOneOf(reading, speaker, ['leadership', '=police', '=army', '=military', '=ministry', '=authority', '=prosecutor']);
