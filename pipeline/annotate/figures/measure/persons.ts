/** Whether a counted noun names people: by the noun itself, or by its ending one of a trade, a nation or a creed. */
import { loadLexicon } from '../../../lexicons/load.ts';
import { pluralOf } from '../../../text/inflect.ts';
import { nounsOf } from '../lexicon.ts';

const roles = loadLexicon('role-nouns', ['term']).map(({ term }) => term);
const PERSONS: ReadonlySet<string> = new Set([
  ...nounsOf('person'),
  ...nounsOf('kin'),
  ...nounsOf('force'),
  ...roles.flatMap((role) => [role, pluralOf(role)]),
]);
/** "helicopters", "generators", "vans": things that end as trades and nations do. */
const THINGS = nounsOf('thing in -er');
const TRADE = /(?:ers|ors|ists|ians|ans|ese|eans)$/u;
const NAMES = /^\p{Lu}\p{L}+s$/u;
/** What became of them may stand behind them: "people trapped", "civilians dead". */
const STATE = / (?:dead|killed|injured|wounded|hurt|missing|trapped|alive|aboard|inside|displaced|homeless|each|strong)$/iu;

/** '“terrorists”' */
const MARKS = /["“”‘’]/gu;

/** The last word of a phrase, which tells what is counted: police stations are no police. */
const headOf = (phrase: string): string => phrase.replace(MARKS, '').replace(STATE, '').split(/[\s-]/u).at(-1) ?? '';

/** "firefighters", "Kenyan officers", but no names in the plural, which makes of tanks and aircraft have too ("two Rafales"). */
export function isOfTrade(phrase: string): boolean {
  const head = headOf(phrase).toLowerCase();
  // "damaged 80 homes and 300 others"
  if (head === 'others') return false;
  return PERSONS.has(head) || (TRADE.test(head) && !THINGS.has(head));
}

/** The same with names of peoples: "Greeks", "Druze fighters". */
export const isOfPeople = (phrase: string): boolean =>
  headOf(phrase).toLowerCase() === 'others' ||
  isOfTrade(phrase) ||
  (NAMES.test(headOf(phrase)) && !THINGS.has(headOf(phrase).toLowerCase()));
