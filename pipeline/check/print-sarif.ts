/** The list of findings as SARIF 2.1.0 (OASIS), for code scanning and editors. */
import { ABOUT } from '../about.ts';
import { sha256 } from '../text/ids.ts';
import { type Finding, type Level, RULES, type RuleId } from './finding.ts';

const SARIF_LEVELS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** Prints findings as one run; a fingerprint keeps each the same finding when lines move. */
export function printSarif(findings: readonly Finding[]): string {
  const used = (Object.keys(RULES) as RuleId[]).filter((id) => findings.some(({ rule }) => rule === id));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: ABOUT.name,
            version: ABOUT.version,
            rules: used.map((id) => ({ id, shortDescription: { text: RULES[id] } })),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: findings.map((finding) => resultOf(finding, used.indexOf(finding.rule))),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function resultOf(
  { rule, severity, file, line, column, row_id, message, remedy }: Finding,
  ruleIndex: number,
): Readonly<Record<string, unknown>> {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  const region = line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } };
  return {
    ruleId: rule,
    ruleIndex,
    level: SARIF_LEVELS[severity],
    message: { text: `${message}; ${remedy}` },
    locations: [{ physicalLocation: { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, ...region } }],
    partialFingerprints: { 'finding/v1': sha256([rule, file, row_id ?? '', message].join('|')).slice(0, 16) },
    ...(row_id === null ? {} : { properties: { row_id } }),
  };
}
