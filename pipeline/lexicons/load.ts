/** Lexicons: plain tables beside this file that a contributor can edit. Read once, at start; checked while they are read. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One line of a lexicon: the cells by column name, trimmed; an empty cell is ''. */
export type Entry<Column extends string> = Readonly<Record<Column, string>>;

/**
 * Reads `NAME.csv`. The first column is the term; no two lines may be the same.
 * @throws {Error} naming file and line when a column is missing, a cell has stray spaces, a term is empty or a line stands twice
 */
export function loadLexicon<const Column extends string>(name: string, columns: readonly Column[]): readonly Entry<Column>[] {
  const file = `${name}.csv`;
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, delimiter: ',' });
  const fault = errors[0];
  if (fault !== undefined) throw new Error(`lexicon ${file}:${(fault.row ?? 0) + 2}: ${fault.message}`);
  const seen = new Map<string, number>();
  data.forEach((entry, index) => {
    const where = `lexicon ${file}:${index + 2}`;
    for (const column of columns) {
      const cell = entry[column];
      if (cell === undefined) throw new Error(`${where}: no column ${column}`);
      if (cell !== cell.trim()) throw new Error(`${where}: stray space in ${column}`);
    }
    if (entry[columns[0] as Column] === '') throw new Error(`${where}: empty ${columns[0]}`);
    const key = columns.map((column) => entry[column]).join('\u0000');
    const twin = seen.get(key);
    if (twin !== undefined) throw new Error(`${where}: the same as line ${twin}`);
    seen.set(key, index + 2);
  });
  return data as unknown as readonly Entry<Column>[];
}

/**
 * The words of each class of a lexicon, by the name of the class.
 * @returns a look-up that throws for a class without a word, which is a slip of the pen
 */
export function loadClasses(name: string, column = 'class'): (wanted: string) => ReadonlySet<string> {
  const classes = new Map<string, Set<string>>();
  for (const { term, [column]: own } of loadLexicon(name, ['term', column])) {
    const words = classes.get(own as string);
    if (words === undefined) classes.set(own as string, new Set([term as string]));
    else words.add(term as string);
  }
  return (wanted) => {
    const words = classes.get(wanted);
    if (words === undefined) throw new Error(`lexicon ${name}.csv: no word of class "${wanted}"`);
    return words;
  };
}

/** A regular expression source that matches any of the terms, the longest first. */
export function anyOf(terms: Iterable<string>): string {
  return [...new Set(terms)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((term) => term.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('|');
}
