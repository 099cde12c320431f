/** Those for whom somebody or something else stands: the body behind its members, who holds a ground, who fired a missile. */
import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { hasClass } from '../forms.ts';
import { wordsOf } from '../lexicon.ts';
import { isOneOf, lowerAt, type Reading, tailOf, tokenAt } from '../reading.ts';
import type { Naming } from './naming.ts';
import { isKnown } from './party-list.ts';

const BRANCHES = wordsOf('branch');

/** "members of the union", "the Lima branch of the union", "a spokesman for the union": the union; but family members are no family. */
export function bodyBehind(reading: Reading, phrase: NounPhrase): readonly NounPhrase[] {
  const head = lowerAt(reading, phrase.head);
  const isMember = isOneOf(reading, phrase, ['=member']) && lowerAt(reading, phrase.head - 1) !== 'family';
  const isVoice = /^spokes(?:man|woman|person)$/u.test(head);
  if (!isMember && !isVoice && !BRANCHES.has(head)) return [];
  const behind = tailOf(reading, phrase).at(0);
  const leads = behind !== undefined && (behind.preposition === 'of' || (isVoice && behind.preposition === 'for'));
  return leads ? behind.phrases : [];
}

/** "the rebel-held town", "an ISIS-controlled district": who holds a ground is struck on it; or null. */
export function holderOf({ reading, entities, mentionsIn }: Naming, { first, head }: NounPhrase): Resolution | null {
  for (let at = first + 2; at < head; at += 1) {
    if (!HOLDING.has(lowerAt(reading, at)) || lowerAt(reading, at - 1) !== '-') continue;
    const holder = tokenAt(reading, at - 2);
    if (holder === undefined || holder.end !== tokenAt(reading, at - 1)?.start) continue;
    const named = mentionsIn({ first, endToken: at - 1 }).findLast(({ form, end }) => form === 'name' && end === holder.end);
    if (named !== undefined) return [entities.resolve(named, { as: 'recipient' })].find(isKnown) ?? null;
    if (!hasClass(holder, 'rebel force')) return null;
    return { name: holder.lower.endsWith('s') ? holder.lower : `${holder.lower}s`, entity: null, role: null, basis: 'nominal' };
  }
  return null;
}

const HOLDING = new Set(['held', 'controlled', 'occupied', 'ruled', 'run', 'dominated']);

/** "a suicide car bomber", "the bomber": who carries a bomb; "Chilean bombers" are aircraft. */
export function isBomber(reading: Reading, { first, head }: NounPhrase): boolean {
  const noun = lowerAt(reading, head);
  if (noun !== 'bomber' && noun !== 'bombers') return false;
  for (let at = first; at < head; at += 1) if (CARRIED.has(lowerAt(reading, at))) return true;
  return noun === 'bomber' && head - first <= 1 && ARTICLE.test(lowerAt(reading, first));
}
const CARRIED = new Set(['suicide', 'car', 'truck', 'motorcycle', 'female', 'teenage', 'lone', 'alleged', 'suspected', 'would-be']);
const ARTICLE = /^(?:an?|the|another|one)$/u;

/** "the missiles fired by Chile struck": who fired them. */
export const firersOf = (reading: Reading, phrase: NounPhrase): readonly NounPhrase[] =>
  reading
    .clausesIn(phrase.sentence)
    .find(({ relation, subjects, verb }) => relation === 'participle' && subjects.includes(phrase) && FIRING.has(verb.lemma))
    ?.obliques.find(({ preposition }) => preposition === 'by')?.phrases ?? [];

const FIRING = new Set(['drop', 'fire', 'launch', 'operate', 'pilot', 'plant', 'send', 'throw', 'use']);

/** "coalition warplanes", "rebel drones": who stands before the noun; "government helicopters" are those of the state of the article. */
export function wieldersOf({ reading, home }: Naming, { first, head }: NounPhrase): readonly Resolution[] {
  const noun = head > first ? lowerAt(reading, head - 1) : '';
  if (STATE.has(noun) && home !== null) return [{ name: home.name, entity: home, role: null, basis: 'context' }];
  const name = WIELDING.get(noun);
  return name === undefined ? [] : [{ name, entity: null, role: null, basis: 'nominal' }];
}
const STATE = new Set(['army', 'government', 'military', 'navy', 'regime']);
const WIELDING = new Map([
  ['alliance', 'alliance'],
  ['army', 'army'],
  ['coalition', 'coalition'],
  ['government', 'government'],
  ['insurgent', 'insurgents'],
  ['militant', 'militants'],
  ['military', 'military'],
  ['navy', 'navy'],
  ['opposition', 'opposition'],
  ['police', 'police'],
  ['rebel', 'rebels'],
  ['regime', 'regime'],
  ['separatist', 'separatists'],
]);
