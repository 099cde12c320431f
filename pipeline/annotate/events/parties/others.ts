/** Of which kind "others" are: "killed two soldiers and hurt four others". */
import { gather } from '../../../text/gather.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { rolesOf } from '../clause/frame.ts';
import type { Reading } from '../reading.ts';

/** Those to whom something was done before in the sentence, by another verb; or null. */
export function sameKindBefore(reading: Reading, others: NounPhrase): NounPhrase | null {
  const told = reading.clausesIn(others.sentence).map((clause) => rolesOf(reading, clause).patients);
  const before = gather(told, (patients) => (patients.includes(others) ? [] : patients));
  return before.findLast(({ endToken }) => endToken < others.first) ?? null;
}
