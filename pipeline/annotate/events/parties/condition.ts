/** Whom a threat is meant for by its condition: "threatened to strike unless the firm raises wages". */
import { gather } from '../../../text/gather.ts';
import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import type { Candidate } from '../candidate.ts';
import { isOneOf, nounSenses, type Reading, tokenAt } from '../reading.ts';
import type { Naming } from './naming.ts';
import { unique } from './party-list.ts';
import { partyOf } from './party-of.ts';
import { GROUPS } from './party-types.ts';

/** "if attacks continue" is nobody's doing, and a pronoun may be anybody's. */
const isSomebody = (reading: Reading, phrase: NounPhrase): boolean =>
  nounSenses(reading, phrase).length === 0 && (tokenAt(reading, phrase.head)?.pos === 'PROPN' || isOneOf(reading, phrase, GROUPS));

const CONDITIONS = new Set(['if', 'unless', 'until']);

/** Who must act or not act, so that the threat is not carried out; none where that is who threatens or a pronoun. */
export function whoeverActs(naming: Naming, { clause, agents }: Candidate): readonly Resolution[] {
  if (clause === null) return [];
  const condition = naming.reading
    .clausesIn(clause.sentence)
    .find(({ opener, subjects, verb }) => CONDITIONS.has(opener ?? '') && subjects.length > 0 && verb.head > clause.verb.head);
  const subjects = (condition?.subjects ?? []).filter((subject) => !agents.includes(subject) && isSomebody(naming.reading, subject));
  return unique(gather(subjects, (subject) => partyOf(naming, subject, 'recipient', 'THREATEN')));
}
