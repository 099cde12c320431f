/** Institutions of states, by pattern: "Russia's Defence Ministry", "the Ukrainian interior ministry", "the foreign ministry of France". */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Entity } from '../../models/entities.ts';
import { foldName } from '../../text/fold.ts';
import type { Document, Token } from '../document.ts';
import { type Country, countryOf } from './countries.ts';
import { findTerms, longestFrom, newEntity } from './known.ts';
import { isCapitalized } from './words.ts';

export interface Institution {
  readonly entity: Entity;
  /** What it is, without the state: "Ministry of Defence". */
  readonly sort: string;
  readonly country: Country | null;
  /** Whether what it does is done by the state. */
  readonly state: boolean;
  readonly endToken: number;
}

interface Sort {
  readonly name: string;
  readonly state: boolean;
}

const sorts = new Map<string, Sort>();
const longest = new Map<string, number>();
for (const { term, name, state } of loadLexicon('institutions', ['term', 'name', 'state'])) {
  const key = foldName(term);
  const words = key.split(' ');
  longest.set(words[0] as string, Math.max(longest.get(words[0] as string) ?? 0, words.length));
  sorts.set(key, { name, state: state === '1' });
}

const POSSESSIVE = new Set(["'s", '’s', "'", '’']);

function matchSort({ raw, tokens }: Document, first: number, end: number): { sort: Sort; endToken: number } | null {
  const head = tokens[first];
  if (head === undefined || first >= end) return null;
  const most = longest.get(foldName(head.text)) ?? 0;
  let best: { sort: Sort; endToken: number } | null = null;
  for (let endToken = first + 1; most > 0 && endToken <= Math.min(end, first + most + 2); endToken += 1) {
    const tail = tokens[endToken - 1] as Token;
    if (!/[\p{L}\p{N}]/u.test(tail.text)) continue;
    const sort = sorts.get(foldName(raw.slice(head.start, tail.end)));
    if (sort !== undefined) best = { sort, endToken };
  }
  return best;
}

/** The state that a demonym or a country's name at this token means, with the end of the words. */
function matchState({ raw, tokens }: Document, first: number, end: number): { country: Country; endToken: number } | null {
  const head = tokens[first];
  if (head === undefined || first >= end || !isCapitalized(head.text)) return null;
  let best: { country: Country; endToken: number } | null = null;
  for (let endToken = first + 1; endToken <= Math.min(end, first + longestFrom(head.text)); endToken += 1) {
    for (const term of findTerms(raw.slice(head.start, (tokens[endToken - 1] as Token).end))) {
      const country =
        term.type === 'demonym'
          ? term.country
          : term.type === 'entity'
            ? countryOf(term.entity.kind === 'country' ? term.entity.country : null)
            : undefined;
      if (country !== undefined) best = { country, endToken };
    }
  }
  return best;
}

/** The institution whose name begins at this token, if any. A sort of institution without its state counts only in capitals. */
export function matchInstitution(document: Document, first: number, end: number): Institution | null {
  const { tokens } = document;
  const state = matchState(document, first, end);
  if (state !== null) {
    const possessive = POSSESSIVE.has(tokens[state.endToken]?.lower ?? '') ? 1 : 0;
    const found = matchSort(document, state.endToken + possessive, end);
    return found === null ? null : institution(found.sort, state.country, found.endToken);
  }
  const found = matchSort(document, first, end);
  if (found === null) return null;
  if (tokens[found.endToken]?.lower === 'of') {
    const article = tokens[found.endToken + 1]?.lower === 'the' ? 1 : 0;
    const owner = matchState(document, found.endToken + 1 + article, end);
    if (owner !== null) return institution(found.sort, owner.country, owner.endToken);
  }
  const printedAsName =
    found.endToken > first + 1 && isCapitalized((tokens[first] as Token).text) && isCapitalized((tokens[found.endToken - 1] as Token).text);
  if (!printedAsName || findTerms(document.raw.slice((tokens[first] as Token).start, (tokens[found.endToken - 1] as Token).end)).length > 0)
    return null;
  return institution(found.sort, null, found.endToken);
}

function institution(sort: Sort, country: Country | null, endToken: number): Institution {
  const name = country === null ? sort.name : `${country.adjective} ${sort.name}`;
  const known = findTerms(name).find((term) => term.type === 'entity');
  const entity = known?.type === 'entity' ? known.entity : newEntity('organization', name, { country: country?.code ?? null });
  return { entity, sort: sort.name, country, state: sort.state, endToken };
}
