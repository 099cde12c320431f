/** Where a name could mean something else as well: namesakes in one article, towns of one name. */
import { addTo } from '../../text/group.ts';
import type { Doubt } from '../rule.ts';
import type { Candidate } from './candidate.ts';
import { withinAt } from './city-at.ts';
import { countryOfAlpha2 } from './countries.ts';
import { isEnglish } from './evidence.ts';
import type { Names } from './names.ts';
import type { Decision, Naming } from './naming.ts';
import { findRival } from './places.ts';

/** The doubt about one naming, if there is reason for one. */
export function findDoubt(names: Names, candidate: Candidate, naming: Naming): Doubt | null {
  if (candidate.guess !== 'single') return null;
  const { printed, start, end } = candidate;
  const doubt = (code: string, message: string): Doubt => ({
    code,
    severity: 'info',
    table: 'mentions',
    start,
    end,
    message,
  });
  if (naming.person !== null) {
    const others = names.people.namesakes(candidate).filter((person) => person !== naming.person);
    if (others.length === 0) return null;
    const list = others.map(({ entity }) => entity.name).join(', ');
    return doubt('mention.namesakes', `"${printed}" is taken for ${naming.entity.name}; the article also names ${list}`);
  }
  if (naming.rule !== 'mention.place' || naming.entity.name !== printed) return null;
  const rival = findRival(printed, names.weights, withinAt(names, candidate));
  if (rival === null || rival.geonames === naming.entity.geonames) return null;
  const country = countryOfAlpha2(rival.country)?.entity.name ?? rival.country;
  return doubt(
    'mention.several-towns',
    `"${printed}" is taken for GeoNames ${naming.entity.geonames}; ${rival.geonames} in ${country} is possible`,
  );
}

/** Names that stand in the article again and again, and of which nothing tells what they are. */
export function findUnknown(names: Names, decisions: readonly (Decision | string)[]): Doubt[] {
  const seen = new Map<string, Candidate[]>();
  names.candidates.forEach((candidate, index) => {
    const isName = candidate.guess === 'single' || candidate.guess === 'several';
    if (typeof decisions[index] !== 'string' || !isName || candidate.item.type !== 'word' || isEnglish(names, candidate)) return;
    addTo(seen, candidate.folded, candidate);
  });
  return [...seen.values()].flatMap((list) => {
    const [first] = list as [Candidate];
    if (list.length < 2 || first.printed.length < 3 || /['’]/u.test(first.printed) || names.reading.lowerCase.has(first.folded)) return [];
    const message = `"${first.printed}" is named ${list.length} times, and nothing tells what it is`;
    return [{ code: 'mention.unknown', severity: 'info', table: 'sentences', start: first.start, end: first.end, message }];
  });
}
