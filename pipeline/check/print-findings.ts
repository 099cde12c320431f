/** The list of findings, for people and for code hosts. */
import { type Finding, LEVELS, type Level } from './finding.ts';

/** A line each: `file:line:column: severity message; remedy [rule]`, and a summary. */
export function printFindings(findings: readonly Finding[]): string {
  const lines = findings.map(({ rule, severity, file, line, column, row_id, message, remedy }) => {
    const where = [file, line, line === null ? null : column].filter((part) => part !== null).join(':');
    return `${where}: ${severity}: ${row_id === null ? '' : `${row_id}: `}${message}; ${remedy} [${rule}]`;
  });
  return [...lines, summarize(findings)].join('\n');
}

/** `2 errors, 1 warning`. */
export function summarize(findings: readonly Finding[]): string {
  const counts = LEVELS.map((level) => [level, findings.filter(({ severity }) => severity === level).length] as const);
  const told = counts
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${count} ${level}${count === 1 || level === 'info' ? '' : 's'}`);
  return told.length === 0 ? 'nothing found' : told.join(', ');
}

/** GitHub shows so many annotations of each level of one step. */
const ANNOTATIONS = 10;
const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions, the worst first, ten a level; the tenth says how many more there are.
 * @param findings sorted
 */
export function printAnnotations(findings: readonly Finding[]): string {
  const lines = LEVELS.flatMap((level) => {
    const own = findings.filter(({ severity }) => severity === level);
    if (own.length <= ANNOTATIONS) return own.map(printAnnotation);
    const rest = own.length - ANNOTATIONS + 1;
    return [
      ...own.slice(0, ANNOTATIONS - 1).map(printAnnotation),
      `::${COMMANDS[level]} title=as-reported check::and ${rest} more; see the log`,
    ];
  });
  return [...lines, summarize(findings)].join('\n');
}

function printAnnotation({ rule, severity, file, line, column, row_id, message, remedy }: Finding): string {
  const properties = [
    ['file', file],
    ['line', line],
    ['col', line === null ? null : column],
    ['title', rule],
  ] as const;
  const printed = properties.flatMap(([name, value]) => (value === null ? [] : [`${name}=${escapeProperty(String(value))}`]));
  return `::${COMMANDS[severity]} ${printed.join(',')}::${escapeData(`${row_id === null ? '' : `${row_id}: `}${message}; ${remedy}`)}`;
}

/** What a raw file says may never become a command to the runner. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
