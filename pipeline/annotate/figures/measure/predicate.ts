/** The predicate that governs a figure and its voice: "killed three", "three were killed", "three died", "sent thousands fleeing". */

import { anyOf } from '../../../lexicons/load.ts';
import type { Document } from '../../document.ts';
import type { Clause, NounPhrase } from '../../syntax/types.ts';
import type { Token } from '../../token.ts';
import { tokenAt } from '../../token-at.ts';
import type { Draft, Role, SyntaxIndex } from '../draft.ts';
import { anyWordOf, nounsOf, wordsOf } from '../lexicon.ts';
import { ARRIVALS, arrivalMeasure } from './arrivals.ts';
import { countsBuildings, countsPeople, fits, isGift, isHandedOver, keepsTo } from './kinds.ts';
import { AGENT, BY_AGENT, FUNDING, itemHead, itemText, type Measure, type MeasureTable, PATIENT, restrictionOf } from './words.ts';

/** Verbs that hand over anything, advice and honours too: supplies only with a noun of goods. */
const HANDS_OVER = wordsOf('handing verb');

/** The noun phrase of the figure in its clauses. */
export function rolesOf(document: Document, syntax: SyntaxIndex, { firstToken, lastToken, counted, sentence }: Draft): readonly Role[] {
  const phrase = syntax.phraseAt(firstToken, sentence.index) ?? syntax.phraseAt(lastToken, sentence.index);
  const summed = sumBefore(document, syntax, firstToken, sentence.index);
  const own =
    phrase === null
      ? []
      : [
          ...(summed === null ? [] : syntax.rolesOf(summed)),
          ...syntax.rolesOf(phrase),
          ...rolesOfThem(document, syntax, lastToken, sentence),
        ];
  if (counted.head === null || own.some(({ as }) => as !== 'oblique')) return own;
  const item: NounPhrase | null = syntax.phraseAt(counted.head.index, sentence.index);
  return item === null || item === phrase ? own : [...own, ...syntax.rolesOf(item)];
}

/** "pledged a total of $4.6 billion": the noun that only says how the number was reckoned has its place in the clause. */
function sumBefore({ tokens }: Document, syntax: SyntaxIndex, first: number, sentence: number): NounPhrase | null {
  const of = tokens[first - 1]?.lower === 'of' ? first - 1 : first - 2;
  if (tokens[of]?.lower !== 'of' || !SUMMED.has(tokens[of - 1]?.lower ?? '')) return null;
  return syntax.phraseAt(of - 1, sentence);
}

const SUMMED = wordsOf('summing noun');

/** "a quarter of them fled": the parser may take the pronoun for the subject. */
function rolesOfThem(document: Document, syntax: SyntaxIndex, last: number, { index, endToken }: Draft['sentence']): readonly Role[] {
  if (document.tokens[last + 1]?.lower !== 'of' || last + 2 >= endToken) return [];
  if (!/^(?:them|these|those|us)$/u.test(document.tokens[last + 2]?.lower ?? '')) return [];
  const phrase = syntax.phraseAt(last + 2, index);
  return phrase === null ? [] : syntax.rolesOf(phrase).filter(({ as }) => as === 'subject');
}

/** The measure that the governing verb tells, or null. */
export function governedMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const isWhole = isWholeOfPart(document, draft);
  for (const role of rolesOf(document, syntax, draft)) {
    // "seven of the 12 people seized": what describes the whole is said of it.
    if (isWhole && !/^(?:participle|relative|ing)$/u.test(role.clause.relation)) continue;
    if (isOwnVerb(document, draft, role) || isForAnother(document, draft, role)) continue;
    const measure = measureOfRole(document, draft, role);
    if (measure !== null) return measure;
  }
  return null;
}

/** "has moved 23 of its 61 staff": what befell the part did not befall the whole. */
export function isWholeOfPart({ tokens }: Document, { firstToken }: Draft): boolean {
  // "of the province's 68,000 houses"
  const back =
    tokens[firstToken - 1]?.lower === "'s" || tokens[firstToken - 1]?.lower === '’s' ? (tokens[firstToken - 3]?.lower === 'of' ? 3 : 4) : 2;
  const of = tokens[firstToken - 1]?.lower === 'of' ? firstToken - 1 : firstToken - back;
  return tokens[of]?.lower === 'of' && tokens[of - 1]?.pos === 'NUM';
}

/** "killed 63 people and infected 2,100": the tagger takes the second verb for an adjective, the parser the number for an object of the first. */
function isOwnVerb(document: Document, { start, firstToken, sentence }: Draft, { clause, as }: Role): boolean {
  const [first, ...others] = clause.objects;
  if (as !== 'object' || first === undefined || (first.endToken >= firstToken && others.length === 0)) return false;
  return /\b(?:and|or|but) \p{Ll}{2,}(?:ed|ing) $/u.test(document.raw.slice(Math.max(sentence.start, start - 30), start));
}

/** "quit, clearing the way for Roe to return": who stands between "for" and the infinitive returns. */
const isForAnother = ({ raw }: Document, { end }: Draft, { clause, as }: Role): boolean =>
  as === 'subject' &&
  clause.relation === 'infinitive' &&
  /\bfor [^,;]{1,40} $/u.test(raw.slice(Math.max(end, clause.verb.start - 48), clause.verb.start));

function measureOfRole(document: Document, draft: Draft, { clause, as, preposition }: Role): Measure | null {
  const passive = clause.verb.voice === 'passive';
  const keys = lemmasOf(document, clause);
  const table = as === 'oblique' ? (preposition === 'by' && passive ? BY_AGENT : null) : as === 'object' || passive ? PATIENT : AGENT;
  if (draft.quantity.dimension === 'money') {
    // "took in $3 million": the parser takes the particle for a preposition.
    const isTaken = table === PATIENT || table === BY_AGENT || FUNDING.has(`${clause.verb.lemma} ${preposition ?? ''}`);
    return isTaken && keys.some((key) => FUNDING.has(key)) && isGift(document, draft, keys) ? 'funding' : null;
  }
  if (table === null) return null;
  if (table === AGENT && keys.some((key) => ARRIVALS.has(key))) return arrivalMeasure(document, draft, clause.verb.lemma);
  const measure = keys.map((key) => firstFitting(document, draft, table, key)).find((found) => found !== null) ?? null;
  return measure === null ? null : orInjured(document, clause, measure);
}

/** An army loses soldiers and tanks, a town houses; a party loses seats, a company money. */
const isLoss = (document: Document, draft: Draft, measure: Measure): boolean =>
  measure === 'destroyed'
    ? countsBuildings(document, draft) || (isHandedOver(document, draft) && draft.quantity.dimension === null)
    : LOST.test(itemHead(document, draft));

const LOST = new RegExp(`^(?:${anyOf([...nounsOf('force'), 'servicemen', 'fighters', 'pilots', 'lives', 'militants'])})$`, 'u');

/** Crowds pour into the streets, and home again. */
const OUTDOORS = /\b(?:streets?|squares?|plazas?|stadiums?|parks?)\b/u;
const STAFF = new RegExp(`\\b(?:${anyWordOf('staff')})$`, 'iu');

function firstFitting(document: Document, draft: Draft, table: MeasureTable, key: string): Measure | null {
  const handed = !HANDS_OVER.has(key.split(' ', 1)[0] as string) || isHandedOver(document, draft);
  return (
    table.get(key)?.find(
      (measure) =>
        !(key === 'take' && measure === 'votes_for' && (isBalloting(document, draft) || countsPeople(document, draft))) &&
        (measure !== 'supplied' || handed) &&
        (key !== 'lose' || isLoss(document, draft, measure)) &&
        (key !== 'pour' || !OUTDOORS.test(document.raw.slice(draft.end, Math.min(draft.sentence.end, draft.end + 90)))) &&
        keepsTo(document, draft, restrictionOf(key, measure)) &&
        // Workers and pupils are sent home for the day or for good.
        (key !== 'send home' || !STAFF.test(itemText(document, draft))) &&
        (fits(document, draft, measure) || (measure === 'deployed' && isDeployed(document, draft, key))),
    ) ?? null
  );
}

/** Whoever is deployed is, experts and dogs too; what is sent or posted may be anything. */
const isDeployed = (document: Document, draft: Draft, key: string): boolean =>
  draft.quantity.dimension === null &&
  (/^(?:re)?deploy\b/u.test(key) || (/^(?:fly|draft|bring|call|rush|parachute)\b/u.test(key) && countsPeople(document, draft)));

/** "took two votes before a decision", "takes 60 votes to pass": votes held or needed, not votes won. */
const isBalloting = (document: Document, { start, end, sentence }: Draft): boolean =>
  /^ (?:before|after|on|without|until)\b/u.test(document.raw.slice(end, Math.min(sentence.end, end + 10))) ||
  (/\btakes? $/u.test(document.raw.slice(start - 6, start)) && document.raw.startsWith(' to ', end));

const WOUND = anyWordOf('wound stem');
const FOR_WOUNDS = new RegExp(`^ for [^.;,]{0,30}\\b(?:${WOUND})`, 'u');
const TREATED_FOR_WOUNDS = new RegExp(`\\btreated for [^.;]{0,30}\\b(?:${WOUND})`, 'u');
const HURT = new RegExp(`\\b(?:${anyWordOf('incident stem')})`, 'i');

/** "100 people were being treated in hospitals": the injured, where the text tells of an incident; patients are merely ill. */
export function treatedMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const { sentence, start, end, firstToken } = draft;
  const clause = syntax.clauseAt(firstToken, sentence.index);
  // "was treating 30 people for gunshot wounds"
  if (clause?.verb.lemma === 'treat' && clause.verb.voice === 'active' && clause.verb.start < start)
    return countsPeople(document, draft) && FOR_WOUNDS.test(document.raw.slice(end, Math.min(sentence.end, end + 60))) ? 'injured' : null;
  if (IN_HOSPITAL.test(document.raw.slice(end, Math.min(sentence.end, end + 60))))
    return (draft.counted.item === null || countsPeople(document, draft)) && isAfterHarm(document, draft) ? 'injured' : null;
  if (clause?.verb.voice !== 'passive' || !/^(?:treat|admit|take)$/u.test(clause.verb.lemma) || clause.verb.start < end) return null;
  if (!countsPeople(document, draft) || /patients$/u.test(itemHead(document, draft))) return null;
  const after = document.raw.slice(end, Math.min(sentence.end, end + 90));
  if (TREATED_FOR_WOUNDS.test(after)) return 'injured';
  if (!/\b(?:treated|admitted|taken)\b[^.;,]{0,20}\bhospitals?\b/u.test(after)) return null;
  return isAfterHarm(document, draft) ? 'injured' : null;
}

/** "Eleven were in hospital", "11 remain in a critical condition" */
const IN_HOSPITAL =
  /^ (?:(?:others|people|survivors|of them|others) )?(?:(?:was|were|are|is|remain|remained|stayed) )?(?:still )?in (?:(?:an? )?hospitals?|an? (?:critical|serious|stable) condition)\b/u;

/** Whether the text has told of an incident in the sentences before. */
function isAfterHarm({ raw, sentences }: Document, { sentence, end }: Draft): boolean {
  const from = sentences[Math.max(0, sentence.index - 3)]?.start ?? sentence.start;
  return HURT.test(raw.slice(Math.max(from, end - 1500), sentence.end));
}

/** The lemma with its particle, with its object ("cross border"), and alone. */
function lemmasOf(document: Document, clause: Clause): string[] {
  const { lemma, particle } = clause.verb;
  const after = document.tokens.slice(clause.verb.endToken, clause.verb.endToken + 4).map((token) => token.lower);
  // The group holds a particle that follows it directly.
  const words = particle === null || after[0] === particle ? after : [particle, ...after];
  const object = clause.objects[0];
  const keys = [lemma, lemma.split(' ')[0] as string];
  if (object !== undefined) keys.unshift(`${lemma} ${document.tokens[object.head]?.lemma ?? ''}`);
  for (let length = 3; length >= 1; length -= 1) keys.unshift(`${lemma} ${words.slice(0, length).join(' ')}`);
  return keys;
}

/** "were killed or injured", "killed and wounded". */
function orInjured(document: Document, clause: Clause, measure: Measure): Measure {
  // "were fatally shot"
  if (measure === 'killed_or_injured' && /\bfatally\b/u.test(document.raw.slice(clause.start, clause.verb.end))) return 'killed';
  if (measure !== 'killed' && measure !== 'injured') return measure;
  const [or, verb] = document.tokens.slice(clause.verb.endToken, clause.verb.endToken + 2).map((token) => token.lower);
  const both = /^(?:or|and)$/u.test(or ?? '') && /^(?:injured|wounded|hurt|killed|maimed)$/u.test(verb ?? '');
  const next = document.tokens[clause.verb.endToken + 2]?.pos;
  return both && next !== 'NUM' ? 'killed_or_injured' : measure;
}

/** A transitive verb right before the phrase, where the clauses tell no role: ", killing at least 17 soldiers with …". */
export function precedingMeasure(document: Document, draft: Draft): Measure | null {
  const at = tokenAt(document, draft.sentence, draft.start);
  const verb = at > draft.sentence.firstToken ? document.tokens[at - 1] : undefined;
  if (verb === undefined || !/(?:ing|ed)$/u.test(verb.lower) || isPassive(document.tokens[at - 2])) return null;
  // "Insurgents beheaded two": the tagger takes the verb for an adjective, whose lemma is the form itself.
  const stem = verb.lower.replace(/(?:ing|ed)$/u, '');
  return (
    [verb.lemma.toLowerCase(), stem, `${stem}e`]
      .map((lemma) => firstFitting(document, draft, PATIENT, lemma))
      .find((found) => found !== null) ?? null
  );
}

/** "had freed over 300 hostages": behind "have" a participle has its object, behind "be" it has none. */
const isPassive = (auxiliary: Token | undefined): boolean => auxiliary?.pos === 'AUX' && !/^(?:has|have|had)$/u.test(auxiliary.lower);

/** "when 270 people drowned": a word in -ed that ends its clause and names what happens to its subject alone. */
function isLoneAct(document: Document, { sentence }: Draft, at: number): boolean {
  const token = document.tokens[at];
  if (token === undefined || token.pos !== 'ADJ' || !token.lower.endsWith('ed')) return false;
  const next = at + 1 < sentence.endToken ? document.tokens[at + 1] : undefined;
  return AGENT.has(token.lower.slice(0, -2)) && (next === undefined || /^(?:PUNCT|ADP|SCONJ|CCONJ)$/u.test(next.pos));
}

const ASIDE =
  /^, (?:including|among them|mostly|most of them|led by|such as|many of them)\b[^.;]{0,120}?, (?=(?:and )?(?:have|has|had|were|was|are|fled|\p{Ll}+ed)\b)/u;
/** "Some 780 families, or about 3,100 people, have been moved": the number told in another way. */
const OTHER_NUMBER = /^, (?:or [^,;.]{1,40}, )?(?=(?:have|has|had|were|was|are) )/u;
/** "and one, the United States, voted against" */
const VOTER = /^, [^,;.]{2,50}, (?=(?:voted|abstained|opposed|backed)\b)/u;

/** A verb right after the phrase or after an aside: "sent thousands fleeing", "five countries, including Syria, voted against". */
export function followingMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const rest = document.raw.slice(draft.end, draft.sentence.end);
  const aside = ASIDE.exec(rest) ?? OTHER_NUMBER.exec(rest) ?? VOTER.exec(rest);
  const from = draft.end + (aside?.[0].length ?? 0);
  let at = tokenAt(document, draft.sentence, from);
  const first = document.tokens[at];
  if (first !== undefined && first.start < from) at += 1;
  for (let step = 0; step < 5 && at < draft.sentence.endToken; step += 1, at += 1) {
    const token = document.tokens[at];
    if (
      token === undefined ||
      (!((aside !== null || isLoneAct(document, draft, at)) && /ed$/u.test(token.lower)) &&
        token.pos !== 'VERB' &&
        token.pos !== 'AUX' &&
        token.pos !== 'PART' &&
        token.pos !== 'ADV' &&
        token.lower !== 'who')
    )
      return null;
    // The tagger takes a verb behind an aside or a number's noun for an adjective ("…, most of them children, drowned").
    const cutOff = token.pos === 'ADJ' && (aside !== null || isLoneAct(document, draft, at));
    if (token.pos !== 'VERB' && !cutOff) continue;
    const isTensed = /\b(?:was|were|been|being|be)$/u.test(document.raw.slice(from, token.start).trimEnd());
    const passive =
      isTensed ||
      (step === 0 &&
        aside === null &&
        !cutOff &&
        /ed$/u.test(token.lower) &&
        !rolesOf(document, syntax, draft).some(({ as }) => as === 'subject'));
    const lemma = cutOff ? token.lower.replace(/ed$/u, '') : token.lemma.toLowerCase();
    const next = document.tokens[at + 1]?.lower ?? '';
    const table = passive ? PATIENT : AGENT;
    // "Only one of the 168 members backs it": what the part does.
    if ((!passive || isTensed) && first?.lower !== 'who' && isWholeOfPart(document, draft)) return null;
    return firstFitting(document, draft, table, `${lemma} ${next}`) ?? firstFitting(document, draft, table, lemma);
  }
  return null;
}

/** "The dead included 19 Chinese and two infants": what befell the whole befell the part. */
export function includedMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  const clause = syntax.clauseAt(draft.firstToken, draft.sentence.index);
  if (clause === null || !/^(?:include|comprise)$/u.test(clause.verb.lemma)) return null;
  if (draft.quantity.dimension !== null || !countsPeople(document, draft)) return null;
  // The tagger takes "dead" behind "the" for anything but a noun: the word right before the verb decides.
  return WHOLES.get(document.tokens[clause.verb.first - 1]?.lower ?? '') ?? null;
}

const AMONG = /^[^.;,"“”]{0,60} (?:was|were|is|are|being|been) among (?:the|those) (\p{L}+)\b/u;

/** "Among the dead were three firefighters" */
const AMONG_BEFORE = /\bamong (?:the|those) (\p{L}+) (?:was|were|is|are) $/iu;

/** "Six members of the family were among the dead". */
export const amongMeasure = ({ raw }: Document, { start, end, sentence, quantity }: Draft): Measure | null =>
  WHOLES.get(AMONG_BEFORE.exec(raw.slice(Math.max(sentence.start, start - 40), start))?.[1] ?? '') ??
  (quantity.dimension === null ? (WHOLES.get(AMONG.exec(raw.slice(end, Math.min(sentence.end, end + 110)))?.[1] ?? '') ?? null) : null);

const WHOLES: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ['dead', 'killed'],
  ['killed', 'killed'],
  ['victims', 'killed'],
  ['deceased', 'killed'],
  ['fatalities', 'killed'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['missing', 'missing'],
]);
