/** Institutions of states, by pattern: "Russia's Defence Ministry", "the Ukrainian interior ministry", "the foreign ministry of France". */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Entity } from '../../models/entities.ts';
import { foldName } from '../../text/fold.ts';
import { onOneLine } from '../../text/shape.ts';
import type { Token } from '../document.ts';
import { type Country, countryOf } from './countries.ts';
import { beginsName, findTerms, newEntity, type Term } from './known.ts';
import { foldedRun, type Reading } from './reading.ts';
import { isCapitalized, ORGANIZATION_HEADS } from './words.ts';

export interface Institution {
  readonly entity: Entity;
  /** What it is, without the state: "Ministry of Defence". */
  readonly sort: string;
  readonly country: Country | null;
  /** Whether what it does is done by the state. */
  readonly state: boolean;
  readonly endToken: number;
}

/** A sort of institution. */
interface Sort {
  readonly name: string;
  /** Whether what it does is done by the state. */
  readonly state: boolean;
  /** How its name tells the state: by an adjective, as "of Kenya", or as it names itself ("Kenya Medical Association"). */
  readonly form: '' | 'of' | 'own';
}

const sorts = new Map<string, Sort>();
const beginnings = new Set<string>();
const forms = new Map<string, Sort['form']>();
for (const { term, name, state, form } of loadLexicon('institutions', ['term', 'name', 'state', 'form'])) {
  const key = foldName(term);
  key.split(' ').forEach((_, i, words) => {
    const beginning = words.slice(0, i + 1).join(' ');
    // A possessive 's is a token of its own.
    beginnings.add(beginning).add(beginning.replace(/s$/u, ''));
  });
  sorts.set(key, { name, state: state === '1', form: form as Sort['form'] });
  forms.set(name, form as Sort['form']);
}

/** Whether the sort of an institution begins with this folded word. */
export const beginsSort = (folded: string): boolean => beginnings.has(folded);

/** The sort of institution that a folded name is by itself, of no state: "Senate". */
export const sortNamed = (folded: string): Sort | null => sorts.get(folded) ?? null;

const POSSESSIVE = new Set(["'s", '’s', "'", '’']);

function matchSort(reading: Reading, first: number, end: number): { sort: Sort; endToken: number } | null {
  let best: { sort: Sort; endToken: number } | null = null;
  for (let endToken = first + 1; endToken <= end; endToken += 1) {
    const run = foldedRun(reading, first, endToken);
    if (!beginnings.has(run)) break;
    const sort = sorts.get(run);
    if (sort !== undefined && /[\p{L}\p{N}]/u.test((reading.tokens[endToken - 1] as Token).text)) best = { sort, endToken };
  }
  return best;
}

/** The state that terms name or whose adjective they are. */
export function stateOf(terms: readonly Term[]): Country | undefined {
  for (const term of terms) {
    if (term.type === 'demonym') return term.country;
    if (term.type === 'entity' && term.entity.kind === 'country') return countryOf(term.entity.country);
  }
  return undefined;
}

/** The state that is named from this token on, with the end of its name. */
function matchState(reading: Reading, first: number, end: number): { country: Country; endToken: number } | null {
  const head = reading.tokens[first];
  if (head === undefined || first >= end || !isCapitalized(head.text)) return null;
  let best: { country: Country; endToken: number } | null = null;
  for (let endToken = first + 1; endToken <= end && beginsName(foldedRun(reading, first, endToken)); endToken += 1) {
    const country = stateOf(findTerms(reading.document.raw.slice(head.start, (reading.tokens[endToken - 1] as Token).end)));
    if (country !== undefined) best = { country, endToken };
  }
  return best;
}

/**
 * The institution after the name or adjective of a state: "Ukraine's" + "interior ministry".
 * @param first where the name of the state begins
 */
export function matchOwned(reading: Reading, country: Country, first: number, endOfState: number, end: number): Institution | null {
  const possessive = POSSESSIVE.has(reading.tokens[endOfState]?.lower ?? '') ? 1 : 0;
  const found = matchSort(reading, endOfState + possessive, end);
  // "Malawi Congress Party": the name goes on.
  const next = found === null || found.endToken >= end ? undefined : reading.tokens[found.endToken];
  if (next !== undefined && possessive === 0 && isCapitalized(next.text) && ORGANIZATION_HEADS.has(next.lower)) return null;
  if (found === null) return null;
  return possessive === 0
    ? (ownName(reading, found.sort, country, first, found.endToken) ?? institution(found.sort, country, found.endToken))
    : institution(found.sort, country, found.endToken);
}

/** "Kenya Medical Association", "Communist Party of Nepal": what names itself is called as it is printed. */
function ownName(reading: Reading, sort: Sort, country: Country, first: number, endToken: number): Institution | null {
  const words = reading.tokens.slice(first, endToken);
  if (sort.form !== 'own' || !words.every(({ text }) => text === 'of' || text === 'the' || isCapitalized(text))) return null;
  const printed = onOneLine(reading.document.raw.slice((words[0] as Token).start, (words.at(-1) as Token).end));
  const known = findTerms(printed).find((term) => term.type === 'entity');
  const entity = known?.type === 'entity' ? known.entity : newEntity('organization', printed, { country: country.code });
  return { entity, sort: sort.name, country, state: sort.state, endToken };
}

/** The institution whose sort begins at this token: with "of" and its state, else in capitals. */
export function matchInstitution(reading: Reading, first: number, end: number): Institution | null {
  const { tokens, document } = reading;
  const found = matchSort(reading, first, end);
  if (found === null) return null;
  if (tokens[found.endToken]?.lower === 'of') {
    const article = tokens[found.endToken + 1]?.lower === 'the' ? 1 : 0;
    const owner = matchState(reading, found.endToken + 1 + article, end);
    // "Congress of Peruvian Trade Unions": the name goes on.
    if (owner !== null && owner.endToken < end && isCapitalized(tokens[owner.endToken]?.text ?? '')) return null;
    if (owner !== null)
      return ownName(reading, found.sort, owner.country, first, owner.endToken) ?? institution(found.sort, owner.country, owner.endToken);
  }
  if (tokens[found.endToken]?.lower === 'and' && isCapitalized(tokens[found.endToken + 1]?.text ?? '')) return null;
  const [head, tail] = [tokens[first] as Token, tokens[found.endToken - 1] as Token];
  if (found.endToken === first + 1 || !isCapitalized(head.text) || !isCapitalized(tail.text)) return null;
  return findTerms(document.raw.slice(head.start, tail.end)).length > 0 ? null : institution(found.sort, null, found.endToken);
}

function institution(sort: Sort, country: Country | null, endToken: number): Institution {
  return { entity: institutionEntity(sort.name, country), sort: sort.name, country, state: sort.state, endToken };
}

/** The institution of a sort that a state has, under its own name where the lexicons have it. */
export function institutionEntity(sort: string, country: Country | null): Entity {
  const name = country === null ? sort : nameOf(sort, country);
  const known = findTerms(name).find((term) => term.type === 'entity');
  return known?.type === 'entity' ? known.entity : newEntity('organization', name, { country: country?.code ?? null });
}

/** The United Kingdom has one court of that name for each of its parts. */
const OF_PARTS = new Set(['GBR']);

function nameOf(sort: string, country: Country): string {
  if (forms.get(sort) !== 'of' || OF_PARTS.has(country.code)) return `${country.adjective} ${sort}`;
  return `${sort} of ${THE.test(country.entity.name) ? 'the ' : ''}${country.entity.name}`;
}

const THE =
  /^(?:Bahamas|Central African|Comoros|Czech Republic|Democratic|Dominican Republic|Gambia|Maldives|Netherlands|Philippines|Republic|Solomon|United)\b/u;
