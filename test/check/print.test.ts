import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type Finding, findingOf, RULES, sortFindings } from '../../pipeline/check/finding.ts';
import { printAnnotations, printFindings } from '../../pipeline/check/print-findings.ts';
import { printSarif } from '../../pipeline/check/print-sarif.ts';

const hostile = findingOf('raw.name', 'raw/a,b:c%.txt', 'bad\n::error::injected \u202e 100 %', 'rename it', { line: 3, column: 4 });
const warning = findingOf('raw.other', 'raw/x.doc', 'no text', 'remove it', { severity: 'warning' });
const row = findingOf('corrections.unfit', 'raw/corrections.csv', 'stale', 'mend it', { line: 2, row_id: 'a0.q1-2' });

describe('the list of findings', () => {
  it('has the worst first', () => {
    expect(sortFindings([warning, row, hostile])).toEqual([hostile, row, warning]);
  });

  it('is a line each, with place, row, remedy and rule', () => {
    expect(printFindings([row, warning])).toBe(
      'raw/corrections.csv:2: error: a0.q1-2: stale; mend it [corrections.unfit]\nraw/x.doc: warning: no text; remove it [raw.other]\n1 error, 1 warning',
    );
    expect(printFindings([])).toBe('nothing found');
  });
});

describe('annotations', () => {
  it('cannot smuggle in commands', () => {
    const lines = printAnnotations([hostile]).split('\n');
    expect(lines).toEqual([
      '::error file=raw/a%2Cb%3Ac%25.txt,line=3,col=4,title=raw.name::bad\\u{a}::error::injected \\u{202e} 100 %25; rename it',
      '1 error',
    ]);
  });

  it('are ten a level, the tenth says how many more', () => {
    const many = Array.from({ length: 13 }, (_, line) => findingOf('raw.unfit', 'raw/a.txt', 'bad', 'mend it', { line: line + 1 }));
    const ten = many.slice(0, 10).map((finding): Finding => ({ ...finding, severity: 'warning' }));
    const lines = printAnnotations(sortFindings([...ten, ...many])).split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines[9]).toBe('::error title=as-reported check::and 4 more; see the log');
    expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10);
    expect(lines.join('\n')).not.toMatch(/warning.*more/u);
  });
});

/** What SARIF 2.1.0 demands of the parts that are used: section 3 of the OASIS standard. */
const SARIF = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: { type: 'array', items: { $ref: '#/$defs/run' } },
  },
  additionalProperties: false,
  $defs: {
    message: { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } }, additionalProperties: false },
    run: {
      type: 'object',
      required: ['tool'],
      properties: {
        tool: {
          type: 'object',
          required: ['driver'],
          properties: {
            driver: {
              type: 'object',
              required: ['name'],
              properties: {
                name: { type: 'string' },
                version: { type: 'string' },
                rules: {
                  type: 'array',
                  uniqueItems: true,
                  items: {
                    type: 'object',
                    required: ['id'],
                    properties: { id: { type: 'string' }, shortDescription: { $ref: '#/$defs/message' } },
                    additionalProperties: false,
                  },
                },
              },
              additionalProperties: false,
            },
          },
          additionalProperties: false,
        },
        columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
        results: { type: 'array', items: { $ref: '#/$defs/result' } },
      },
      additionalProperties: false,
    },
    result: {
      type: 'object',
      required: ['message'],
      properties: {
        ruleId: { type: 'string' },
        ruleIndex: { type: 'integer', minimum: -1 },
        level: { enum: ['none', 'note', 'warning', 'error'] },
        message: { $ref: '#/$defs/message' },
        locations: { type: 'array', items: { $ref: '#/$defs/location' } },
        partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
        properties: { type: 'object' },
      },
      additionalProperties: false,
    },
    location: {
      type: 'object',
      properties: {
        physicalLocation: {
          type: 'object',
          required: ['artifactLocation'],
          properties: {
            artifactLocation: {
              type: 'object',
              properties: { uri: { type: 'string', pattern: "^[\\w./%~!'()*-]+$" }, uriBaseId: { type: 'string' } },
              additionalProperties: false,
            },
            region: {
              type: 'object',
              required: ['startLine'],
              properties: { startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 } },
              additionalProperties: false,
            },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
};

describe('SARIF', () => {
  const ajv = new Ajv2020({ formats: { uri: (text: string) => URL.canParse(text) } });

  it.each([
    ['of nothing', []],
    [
      'of findings of every rule',
      (Object.keys(RULES) as (keyof typeof RULES)[]).map((rule) => findingOf(rule, 'a b.txt', 'bad', 'mend it')),
    ],
    ['of places, rows and levels', [hostile, row, warning, { ...warning, severity: 'info' as const }]],
  ])('%s fits the standard', (_, findings) => {
    const log = JSON.parse(printSarif(findings)) as {
      runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleId: string; ruleIndex: number }[] }];
    };
    expect(ajv.validate(SARIF, log), ajv.errorsText()).toBe(true);
    const [{ tool, results }] = log.runs;
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(findings.map(({ rule }) => rule));
  });
});
