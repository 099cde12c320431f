/** The years in which everybody whom a text names with an office held it: "President Jacob Zuma" is of 2009 to 2018. */
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { foldName } from '../text/fold.ts';
import { findMatches } from '../text/matches.ts';

interface Term {
  readonly office: string;
  readonly from: string;
  readonly to: string;
}

const terms = new Map<string, Term[]>();
for (const { office, person, from, to } of loadLexicon('office-holders', ['office', 'of', 'person', 'from', 'to']))
  terms.set(person, [...(terms.get(person) ?? []), { office: foldName(office), from, to }]);

/** What a person is called behind the word for the office. */
const people = new Map<string, string>();
for (const { name, aliases, short } of loadLexicon('people', ['name', 'aliases', 'short'])) {
  if (!terms.has(name)) continue;
  for (const called of [name, ...aliases.split('|'), ...short.split('|')])
    if (called !== '') people.set(foldName(called).replace(/^(?:pope|king) /u, ''), name);
}

const all = [...terms.values()].flat();
const OFFICES = new Set(all.map(({ office }) => office));
const NAMED = new RegExp(`(?<![a-z])(${anyOf(OFFICES)}),? (${anyOf(people.keys())})(?![a-z])`, 'gu');
/** Words before an office that its holder holds no longer, or not yet. */
const NOT_NOW = /\b(?:former|ex|then|late|future|vice|deputy|acting|under)(?: [a-z]+){0,2} $/u;

/** The list knows of nobody who took office later, nor whether those who hold one now still do after it. */
const LAST_YEAR = Math.max(...all.map(({ from }) => Number(from.slice(0, 4)))) + 1;
const FIRST_YEAR = Math.min(...all.map(({ from }) => Number(from.slice(0, 4))));

export interface OfficeYears {
  /** The years that most of the named offices agree on, for a day of the year. */
  readonly years: readonly number[];
  /** As the text names them, folded. */
  readonly named: readonly string[];
}

/**
 * The years in which a day may lie for those who are named with their office.
 * @param monthDay `MM-DD`
 */
export function officeYears(prose: readonly string[], monthDay: string): OfficeYears {
  const named = new Map<string, readonly Term[]>();
  for (const text of prose) {
    const folded = foldName(text);
    for (const { index, 0: match, 1: office, 2: called } of findMatches(folded, NAMED)) {
      if (NOT_NOW.test(folded.slice(Math.max(0, index - 30), index))) continue;
      const held = (terms.get(people.get(called ?? '') ?? '') ?? []).filter((term) => term.office === office);
      if (held.length > 0) named.set(match, held);
    }
  }
  if (named.size === 0) return { years: [], named: [] };
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const agreeing = years.map(
    (year) => [...named.values()].filter((held) => held.some((term) => isHeld(term, `${year}-${monthDay}`))).length,
  );
  const most = Math.max(...agreeing);
  return { years: most === 0 ? [] : years.filter((_, at) => agreeing[at] === most), named: [...named.keys()] };
}

const isHeld = ({ from, to }: Term, day: string): boolean => from <= day && (to === '' || day < to);
