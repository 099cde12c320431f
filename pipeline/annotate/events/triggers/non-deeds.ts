/** Words of events where nobody acts upon anybody: accidents, disasters, what things do, and games. */
import { type Candidates, judgeEach } from '../candidate.ts';
import type { Reading } from '../reading.ts';
import { readCalamity } from './calamity.ts';
import { readPlay } from './play.ts';
import { reasonOfNobody } from './unacting.ts';

/** Leaves out what no political or social actor does. */
export function withoutNonDeeds(reading: Reading, candidates: Candidates): Candidates {
  if (candidates.found.length === 0) return candidates;
  const calamity = readCalamity(reading);
  const isPlay = readPlay(reading);
  return judgeEach(
    candidates,
    (candidate) => reasonOfNobody(reading, candidate, calamity) ?? (isPlay?.(candidate) === true ? 'what players do in a game' : candidate),
  );
}
