/** Lexicons: plain tables beside this file that a contributor can edit. Read once, at start; checked while they are read. */
import Papa from 'papaparse';
import { type AsReportedError, dataError } from '../errors.ts';
import { readOwnFile } from '../own-file.ts';

/** One line of a lexicon: the cells by column name, trimmed; an empty cell is ''. */
export type Entry<Column extends string> = Readonly<Record<Column, string>>;

const fileOf = (name: string): string => `pipeline/lexicons/${name}.csv`;

/** A fault of a lexicon: whoever edits it can mend it. */
export const lexiconFault = (name: string, problem: string, remedy: string, line?: number): AsReportedError =>
  dataError({ file: fileOf(name), ...(line === undefined ? {} : { line }), problem, remedy });

/**
 * Reads `NAME.csv`. The first column is the term; no two lines may be the same.
 * @throws {AsReportedError} naming file and line when it cannot be read, or holds no line, or a column is missing, a cell has stray spaces, a term is empty or a line stands twice
 */
export const loadLexicon = <const Column extends string>(name: string, columns: readonly Column[]): readonly Entry<Column>[] =>
  parseLexicon(readOwnFile(new URL(`${name}.csv`, import.meta.url), fileOf(name)), name, columns);

/** Reads the text of a lexicon, as {@link loadLexicon} does. */
export function parseLexicon<const Column extends string>(
  text: string,
  name: string,
  columns: readonly Column[],
): readonly Entry<Column>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, delimiter: ',' });
  const [fault] = errors;
  if (fault !== undefined) {
    const remedy = 'give each line as many cells as the header has, and put one that holds a comma into double quotes';
    throw lexiconFault(name, fault.message.toLowerCase(), remedy, (fault.row ?? 0) + 2);
  }
  if (data.length === 0) throw lexiconFault(name, 'it holds no words', 'bring back what has been deleted');
  const seen = new Map<string, number>();
  data.forEach((entry, index) => {
    const line = index + 2;
    for (const column of columns) {
      const cell = entry[column];
      if (cell === undefined) throw lexiconFault(name, `there is no column ${column}`, 'name it in the header', 1);
      if (cell !== cell.trim()) throw lexiconFault(name, `a stray space in ${column}`, 'take it out', line);
    }
    if (entry[columns[0] as Column] === '') throw lexiconFault(name, `the cell ${columns[0]} is empty`, 'fill it or delete the line', line);
    const key = columns.map((column) => entry[column]).join('\u0000');
    const twin = seen.get(key);
    if (twin !== undefined) throw lexiconFault(name, `the same as line ${twin}`, 'keep one of the two lines', line);
    seen.set(key, line);
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
    if (words === undefined) throw lexiconFault(name, `there is no word of class "${wanted}"`, 'rules ask for this class: give it a word');
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
