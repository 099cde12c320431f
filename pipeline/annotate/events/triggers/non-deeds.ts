/** Words of events where nobody acts upon anybody: accidents, disasters, what things do, and games. */
import type { Candidate, Candidates } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { readCalamity } from './calamity.ts';
import { readPlay } from './play.ts';
import { reasonOfNobody } from './unacting.ts';

/** Leaves out what no political or social actor does. */
export function withoutNonDeeds(reading: Reading, { found, rejected }: Candidates): Candidates {
  if (found.length === 0) return { found, rejected };
  const calamity = readCalamity(reading);
  const isPlay = readPlay(reading);
  const reasonAgainst = (candidate: Candidate): string | null =>
    reasonOfNobody(reading, candidate, calamity) ?? (isPlay?.(candidate) === true ? 'what players do in a game' : null);
  const judged: Candidates = { found: [], rejected: [...rejected] };
  for (const candidate of found) {
    const reason = reasonAgainst(candidate);
    if (reason === null) judged.found.push(candidate);
    else judged.rejected.push({ trigger: candidate.trigger, rule: candidate.rule, reason });
  }
  return judged;
}
