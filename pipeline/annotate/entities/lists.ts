/** Names that nothing tells more about, in a list with names that are known: "Derna, Tolma and Ravno" are three places. */
import { gather } from '../../text/gather.ts';
import type { Token } from '../token.ts';
import type { Candidate } from './candidate.ts';
import { cityIn, unknownPlace } from './city-at.ts';
import { isEnglish } from './evidence.ts';
import { type Names, organizationOf } from './names.ts';
import type { Decision } from './naming.ts';
import { GIVEN_NAMES } from './words.ts';

type Decided = Decision | string;

/** The decisions, with those of undecided names that stand in a list with one kind of name, wherever they stand again. */
export function spreadInLists(names: Names, decisions: readonly Decided[]): Decided[] {
  const { candidates } = names;
  const found = new Map<string, Decision>();
  for (let from = 0; from < candidates.length; ) {
    const to = endOfList(names, from);
    const kind = to - from > 1 ? kindOfList(decisions.slice(from, to)) : null;
    if (kind !== null)
      for (let at = from; at < to; at += 1) {
        const candidate = candidates[at] as Candidate;
        if (typeof decisions[at] === 'string' && mayBeName(names, candidate)) found.set(candidate.folded, decideAs(kind, names, candidate));
      }
    from = to;
  }
  if (found.size === 0) return [...decisions];
  return decisions.map((decision, at) =>
    typeof decision === 'string' ? (found.get((candidates[at] as Candidate).folded) ?? decision) : decision,
  );
}

const mayBeName = (names: Names, candidate: Candidate): boolean =>
  (candidate.guess === 'single' || candidate.guess === 'several') &&
  candidate.item.type === 'word' &&
  candidate.title === null &&
  !GIVEN_NAMES.has(candidate.item.folded) &&
  !isEnglish(names, candidate);

/** Where a list that begins with this name ends; a pair needs an "and", and what opens the sentence is in no list. */
function endOfList({ candidates, reading: { tokens } }: Names, from: number): number {
  let to = from + 1;
  let joined = false;
  for (; to < candidates.length; to += 1) {
    const joint = jointOf(tokens, candidates[to - 1] as Candidate, candidates[to] as Candidate);
    if (joint === null || (joint === ',' && to === from + 1 && isOpening(tokens, candidates[from] as Candidate))) break;
    joined ||= joint === 'and';
  }
  return joined || to - from > 2 ? to : from + 1;
}

function jointOf(tokens: readonly Token[], left: Candidate, right: Candidate): 'and' | ',' | null {
  if (left.sentence !== right.sentence || right.first - left.endToken > 2) return null;
  const words = tokens.slice(left.endToken, right.first).map(({ lower }) => lower);
  if (/^(?:, )?(?:and|or)$/u.test(words.join(' '))) return 'and';
  return words.length === 1 && words[0] === ',' ? ',' : null;
}

/** "In Leeds, Tolma and Ravno said": the place of the sentence. */
const isOpening = (tokens: readonly Token[], { first, sentence }: Candidate): boolean =>
  tokens[first - 1]?.pos === 'ADP' && tokens[first - 2]?.sentence !== sentence;

/** The one kind of the names that are decided, or null. */
function kindOfList(decisions: readonly Decided[]): 'place' | 'organization' | null {
  const kinds = new Set(gather(decisions, (decision) => (typeof decision === 'string' ? [] : [kindOf(decision)])));
  const [kind] = kinds;
  return kinds.size === 1 && (kind === 'place' || kind === 'organization') ? kind : null;
}

const kindOf = ({ entity, demonym }: Decision): string =>
  entity.kind === 'country' ? (demonym === undefined ? 'place' : 'people') : entity.kind;

const decideAs = (kind: 'place' | 'organization', names: Names, candidate: Candidate): Decision =>
  kind === 'organization'
    ? { entity: organizationOf(names, candidate), rule: 'mention.organization' }
    : { entity: cityIn(names, candidate) ?? unknownPlace(names, candidate), rule: 'mention.place' };
