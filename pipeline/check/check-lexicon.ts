/** One lexicon: a sorted table of plain words. Its terms become parts of regular expressions, so they may hold no pattern. */
import { type CsvCell, placeInCell, splitRecords } from '../input/read-csv.ts';
import { compareText } from '../text/compare.ts';
import { escapeHidden, HIDDEN } from '../text/hidden.ts';
import { type Finding, findingOf, findingOfTrouble } from './finding.ts';

/** Letters, digits, currency signs, quotation marks and the punctuation of abbreviations, units and labels. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{Sc} '’"“”.,:;&/@#%©°<>~≤≥+?!()_-]+$/u;
/** A bracket that closes a group and is repeated, or a mark doubled: no word looks so. */
const PATTERN = /\)[+?*{]|[+?]{2}|\(\?|\.[+?*]/u;
const LONGEST_TERM = 120;

const SHOWN = 5;

export interface LexiconContext {
  /** Lower-case text of all raw articles, or null where unused terms are of no interest. */
  readonly corpus: string | null;
  /** The file as it was at the base, or null where there is none to compare with. */
  readonly base: string | null;
}

/** @param file from the root of the project */
export function checkLexicon(text: string, file: string, { corpus, base }: LexiconContext): Finding[] {
  const { records, troubles } = splitRecords(text, file);
  const [header, ...rows] = records;
  const findings = troubles.map((trouble) => findingOfTrouble('lexicon.unfit', trouble, file));
  if (header === undefined) return [...findings, findingOf('lexicon.unfit', file, 'the lexicon is empty', 'give it a header', { line: 1 })];
  const known = base === null ? null : new Set(base.split(/\r?\n/u));
  const lines = text.split(/\r?\n/u);
  const seen = new Map<string, number>();
  const terms = new Map<string, number>();
  const [ambiguous, unused]: [string[], string[]] = [[], []];
  let previous = '';
  for (const { cells, line } of rows) {
    const term = cells[0] as CsvCell;
    const at = { line, column: term.column };
    const isNew = known !== null && !known.has(lines[line - 1] ?? '');
    const add = (rule: 'unfit' | 'duplicate' | 'order', message: string, remedy: string): void =>
      void findings.push(
        findingOf(`lexicon.${rule}`, file, message, remedy, { ...at, ...(rule === 'order' ? { severity: 'warning' } : {}) }),
      );
    if (cells.length !== header.cells.length) {
      add('unfit', `${cells.length} cells under ${header.cells.length} columns`, 'put a cell that holds a comma into double quotes');
    }
    findings.push(...cells.flatMap((cell, index) => (index === 0 ? checkTerm(cell, file) : checkNote(cell, file))));
    const key = cells.map(({ text: cell }) => cell).join('\u0000');
    const twin = seen.get(key);
    if (twin !== undefined) add('duplicate', `the same as line ${twin}`, 'keep one of the two lines');
    else if (terms.has(term.text) && (known === null || isNew)) ambiguous.push(term.text);
    if (compareText(term.text, previous) < 0)
      add('order', `${show(term.text)} stands after ${show(previous)}`, 'sort the lines by their first column');
    if (isNew && corpus !== null && !corpus.includes(term.text.toLowerCase())) unused.push(`${show(term.text)} (line ${line})`);
    seen.set(key, twin ?? line);
    terms.set(term.text, line);
    previous = term.text;
  }
  return [...findings, ...summarize(file, ambiguous, unused)];
}

function checkTerm({ text, line, column }: CsvCell, file: string): Finding[] {
  const refuse = (message: string, remedy: string): Finding[] => [findingOf('lexicon.character', file, message, remedy, { line, column })];
  if (text.length > LONGEST_TERM) return refuse(`a term of ${text.length} characters`, 'a term is a word or a few');
  if (PLAIN.test(text) && !PATTERN.test(text)) return [];
  const wrong = [...text].find((character) => !PLAIN.test(character));
  const fault = wrong === undefined ? 'reads like a pattern' : `holds ${show(wrong)}, which stands in no word`;
  return refuse(`${show(text)} ${fault}`, 'write plain words; patterns are code, with an example and a counter-example');
}

/** The other cells may hold what they like, as long as it can be seen. */
function checkNote(cell: CsvCell, file: string): Finding[] {
  const at = cell.text.search(HIDDEN);
  if (at < 0) return [];
  return [findingOf('lexicon.character', file, `${show(cell.text)} turns or hides text`, 'take the character out', placeInCell(cell, at))];
}

function summarize(file: string, ambiguous: readonly string[], unused: readonly string[]): Finding[] {
  const list = (terms: readonly string[]): string =>
    `${terms.slice(0, SHOWN).join(', ')}${terms.length > SHOWN ? ` and ${terms.length - SHOWN} more` : ''}`;
  return [
    ...(ambiguous.length === 0
      ? []
      : [
          findingOf('lexicon.ambiguous', file, `several senses: ${list([...new Set(ambiguous)])}`, 'see that a clue decides', {
            severity: 'info',
          }),
        ]),
    ...(unused.length === 0
      ? []
      : [
          findingOf('lexicon.unused', file, `added, but in no article: ${list(unused)}`, 'show each in a case in test/', {
            severity: 'warning',
          }),
        ]),
  ];
}

const show = (text: string): string => JSON.stringify(escapeHidden(text));
