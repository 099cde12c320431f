/** What cells of the manifest and the corrections may do to people who open them in a spreadsheet. */
import { type CsvRow, placeInCell } from '../input/read-csv.ts';
import { HIDDEN } from '../text/hidden.ts';
import { type Finding, findingOf } from './finding.ts';

/** Spreadsheets take such a cell for a formula. Source: OWASP, "CSV Injection". */
const FORMULA = /^[=+\-@\t\r]/u;
const PLAIN_NUMBER = /^[+-]?\d+(\.\d+)?$/u;

/** @param kind the first half of the rule ids */
export function checkCells(kind: 'manifest' | 'corrections', file: string, rows: readonly CsvRow<string>[]): Finding[] {
  return rows.flatMap(({ cells }) => {
    const row_id = cells.get('row_id')?.text || null;
    return [...cells].flatMap(([column, cell]): Finding[] => {
      const findings: Finding[] = [];
      if (FORMULA.test(cell.text) && !PLAIN_NUMBER.test(cell.text)) {
        const message = `a spreadsheet takes the cell ${column} for a formula: it begins with ${JSON.stringify(cell.text[0])}`;
        const { line, column: at } = cell;
        findings.push(findingOf(`${kind}.formula`, file, message, 'begin the cell with another character', { line, column: at, row_id }));
      }
      const hidden = cell.text.search(HIDDEN);
      if (hidden >= 0) {
        const message = `the cell ${column} holds ${cell.text.slice(hidden, hidden + 1)}, which turns or hides what stands beside it`;
        findings.push(findingOf(`${kind}.hidden`, file, message, 'take the character out', { ...placeInCell(cell, hidden), row_id }));
      }
      return findings;
    });
  });
}
