/** Who meets whom where a noun names the meeting: "talks with Chile", "a meeting of the council", "in a call with Novak". */
import type { Clause, NounPhrase, Oblique } from '../../syntax/index.ts';
import type { Candidate } from '../candidate.ts';
import { rolesOf } from '../clause/frame.ts';
import type { Setting } from '../clause/noun-setting.ts';
import { speakerOf } from '../clause/speaker.ts';
import type { Trigger } from '../lexicon.ts';
import { lowerAt, type Reading } from '../reading.ts';

/** "attended a meeting of the council", "launched a mediation effort between A and B": those whom the subject meets. */
export const isMet = ({ type, mode }: Trigger, { preposition }: Oblique): boolean =>
  type === 'CONSULT' && (preposition === 'of' || ((preposition === 'between' || preposition === 'among') && mode === 'third-party'));

/** Who meets: who speaks of it, where nobody else is named ("Iran said talks with Chile …"), or who acts in the clause. */
export function meetersOf(
  reading: Reading,
  phrase: NounPhrase,
  type: Candidate['type'],
  { clause, light, position, preposition }: Setting,
  attached: readonly Oblique[],
  isNamed: boolean,
): readonly NounPhrase[] {
  if (clause === null) return [];
  const passive = clause.verb.voice === 'passive';
  const withOthers = [...attached, ...(passive ? clause.obliques : [])].some(({ preposition }) => preposition === 'with');
  const told = (type === 'CONSULT' || type === 'AGREE') && !isNamed && withOthers;
  if (told && (position === 'subject' || passive)) return speakerOf(reading, clause) ?? [];
  if (type === 'CONSULT' && position === 'loose' && !isNamed) return speakersAround(reading, clause, phrase);
  const isThere = position === 'oblique' && !ELSEWHEN.has(preposition ?? '');
  // "In cooperation with Peru, Chile sent aid"
  const isJoined = type === 'COOPERATE' && preposition === 'in' && withOthers && !isNamed;
  return (type === 'CONSULT' || isJoined) && light === null && isThere ? rolesOf(reading, clause).agents : [];
}

/** "Dar, in a call with Novak, said": the subject before the aside that names the meeting. */
function speakersAround(reading: Reading, clause: Clause, { first }: NounPhrase): readonly NounPhrase[] {
  const opens = IN.has(lowerAt(reading, first - 1)) && lowerAt(reading, first - 2) === ',';
  return opens && clause.verb.first > first && clause.subjects.at(-1)?.endToken === first - 2 ? clause.subjects : [];
}

const IN = new Set(['in', 'at', 'during', 'after']);

/** Who acts before or outside a meeting, or because of it, need not take part. */
const ELSEWHEN = new Set(['before', 'ahead of', 'until', 'outside', 'about', 'over', 'despite', 'since', 'pending']);
