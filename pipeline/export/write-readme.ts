/** The README of the data: tables, columns and a real row of each, limits, how to load, rights. For people. */
import { ABOUT } from '../about.ts';
import type { Format } from '../config.ts';
import { codeCell, describeContent, describeKeys, describeType, textCell } from '../generate/data-dictionary.ts';
import { type PublishedName, tableOf } from '../models/index.ts';
import type { Table } from '../models/table.ts';
import { cutText } from '../text/cut.ts';
import { type Cell, readCells } from './cells.ts';
import { countFilled } from './chunk.ts';
import { describeCrosswalks } from './describe-crosswalks.ts';
import { flatCell } from './write-csv.ts';
import type { WrittenFile } from './write-table.ts';
import type { WrittenTable } from './written-table.ts';

/** What is said of a table. */
export interface TableSummary {
  readonly name: PublishedName;
  readonly rows: number;
  /** The fullest of its rows; undefined where it has none. */
  readonly example: readonly Cell[] | undefined;
}

export interface PackageFiles {
  readonly formats: readonly Format[];
  readonly written: readonly WrittenTable[];
  readonly texts: WrittenFile | null;
}

/** The Markdown of `README.md` beside the tables. */
export function writeReadme(tables: readonly TableSummary[], { formats, written, texts }: PackageFiles): Uint8Array {
  const lines = [
    ...writeCard(tables, formats, written),
    `# ${ABOUT.title}`,
    '',
    `Version ${ABOUT.version}. Written by \`as-reported\`; changes made here by hand are lost.`,
    '',
    'The tables say what news articles **report**, who is reported to have said or done it, and exactly where in the text',
    'it stands. They never say what is true.',
    '',
    '## Tables',
    '',
    `Each table is published as ${formats.map((format) => `\`<table>.${format}\``).join(', ')}, with the same rows in the same order.`,
    '',
    ...describeParts(written),
    '| table | one row | rows |',
    '|---|---|---|',
    ...tables.map(({ name, rows }) => `| [\`${name}\`](#${name}) | ${textCell(tableOf(name).grain)} | ${rows} |`),
    '',
    ...describeConventions(texts),
    ...LIMITS,
    ...howToLoad(formats, hasParts('quotes', written)),
    ...RIGHTS,
    ...VERSIONS,
    ...describeCrosswalks(),
    '## Columns',
    '',
    'The example of each table is one of its rows, the first of those with the fewest empty cells; long text is cut.',
    '',
    ...tables.flatMap(describeTable),
  ];
  return new TextEncoder().encode(`${lines.join('\n').trimEnd()}\n`);
}

const CONVENTIONS = [
  '## Conventions',
  '',
  '- `start` and `end` are half-open offsets in Unicode code points into the raw file decoded as UTF-8, a byte order mark',
  "  included: `raw[start:end]` in Python, `[...raw].slice(start, end).join('')` in JavaScript.",
  '- Texts are the printed characters, untouched. A cell may therefore begin with `=`, `+`, `-` or `@`; a spreadsheet that',
  '  opens the CSV would take it for a formula. Import such columns as text there.',
  '- An empty cell (null in JSON and Parquet) is the only missing value; `NA`, `null` and `nan` are text.',
  '- Lists are arrays in JSON, and JSON text in CSV and Parquet.',
  '- Rows are ordered: articles by `raw_path`, entities by `entity_id`, all others by article, `start` and identifier.',
  '- Identifiers stay the same when other rows come or go. `articles.raw_path` names the file of each article.',
  '',
];

/** The conventions; where the raw files are pages, positions count in the texts that were extracted. */
const describeConventions = (texts: WrittenFile | null): string[] =>
  texts === null
    ? CONVENTIONS
    : [
        ...CONVENTIONS.slice(0, -1),
        `- The texts were extracted from web pages. \`${texts.name}\` holds them by \`article_id\`, and offsets count in its \`text\`; its \`id\` is \`raw_path\`.`,
        '',
      ];

const LIMITS = [
  '## Known limits',
  '',
  '- Rows are made by rules; where a person mended or added one, its column `corrected` says why. `as-reported evaluate`',
  '  measures the rules, without those corrections, against annotations made by hand; expect both missing and wrong rows, most of all indirect quotes and events.',
  '- English news prose only. Headlines, captions and boilerplate are kept in `sentences`, but nothing is looked for there.',
  '- `speaker`, `actors` and `recipients` are the best guess for pronouns and short names; `rule` and `speaker_basis` tell',
  '  how they were found, and `issues` lists what the pipeline itself was unsure of.',
  '- The same event told in two articles is two rows; nothing is merged across articles except entities.',
  '- Figures and dates are those that the text prints; none is checked against the world.',
  '',
];

const RIGHTS = [
  '## Rights',
  '',
  `- Data: [${ABOUT.dataLicence.title} (CC BY 4.0)](${ABOUT.dataLicence.path}).`,
  `- Texts: ${ABOUT.rightsInTexts}`,
  `- Code: ${ABOUT.codeLicence.title}.`,
  ...ABOUT.references.map(({ title, path }) => `- Data of others: [${title}](${path}).`),
  '',
];

const VERSIONS = [
  '## Versions',
  '',
  'The version follows the Data Package recipe: major when tables, columns, types or identifiers change, which includes a',
  'column that is added; minor when rows or tables are added; patch when values are corrected. (Croissant 1.1 counts a',
  'corrected value as major and an added column as minor.)',
  '',
];

/** The head that dataset hubs read (Hugging Face): licence, size, and a configuration for each table. */
function writeCard(tables: readonly TableSummary[], formats: readonly Format[], written: readonly WrittenTable[]): string[] {
  const format = bestOf(formats);
  const rows = Math.max(...tables.map((table) => table.rows));
  const size = SIZES.find(([limit]) => rows < limit)?.[1] ?? LARGEST;
  return [
    '---',
    `pretty_name: ${JSON.stringify(ABOUT.title)}`,
    `license: ${ABOUT.dataLicence.name.toLowerCase()}`,
    'language:',
    '  - en',
    'size_categories:',
    `  - ${size}`,
    'tags:',
    ...ABOUT.keywords.map((keyword) => `  - ${JSON.stringify(keyword)}`),
    'configs:',
    ...tables.flatMap(({ name }) => [
      `  - config_name: ${name}`,
      `    data_files: ${JSON.stringify(hasParts(name, written) && format === 'parquet' ? `${name}/*.parquet` : `${name}.${format}`)}`,
      ...(name === SHOWN_FIRST ? ['    default: true'] : []),
    ]),
    '---',
    '',
  ];
}

/** The table that a hub shows before one is chosen. */
const SHOWN_FIRST: PublishedName = 'quotes';

/** The sizes that hubs know, by the number of rows that they stay below. */
const SIZES = [
  [1e3, 'n<1K'],
  [1e4, '1K<n<10K'],
  [1e5, '10K<n<100K'],
  [1e6, '100K<n<1M'],
  [1e7, '1M<n<10M'],
  [1e8, '10M<n<100M'],
] as const;
const LARGEST = '100M<n<1B';

/** Parquet carries the types. */
const bestOf = (formats: readonly Format[]): Format => (formats.includes('parquet') ? 'parquet' : (formats[0] ?? 'csv'));

const hasParts = (name: PublishedName, written: readonly WrittenTable[]): boolean =>
  written.some((table) => table.name === name && table.files.length > 1);

function describeParts(written: readonly WrittenTable[]): string[] {
  const parted = written.filter(({ files }) => files.length > 1).map(({ name }) => `\`${name}\``);
  return parted.length === 0 ? [] : [`In Parquet, ${parted.join(', ')} are folders of parts, each of which is read as one table.`, ''];
}

function howToLoad(formats: readonly Format[], isParted: boolean): string[] {
  const format = bestOf(formats);
  const pandas = {
    parquet: `quotes = pd.read_parquet('${isParted ? 'quotes' : 'quotes.parquet'}')`,
    csv: "quotes = pd.read_csv('quotes.csv', keep_default_na=False, na_values=[''])",
    json: "quotes = pd.read_json('quotes.json', dtype=False, convert_dates=False)",
  };
  const r = {
    parquet: isParted ? 'arrow::open_dataset("quotes")' : 'arrow::read_parquet("quotes.parquet")',
    csv: 'readr::read_csv("quotes.csv", na = "")',
    json: 'jsonlite::fromJSON("quotes.json")',
  };
  return [
    '## How to load',
    '',
    'Parquet carries the types. Readers that guess types from CSV take `events.cameo_root` (`03`) and `entities.geonames`',
    'for numbers; `datapackage.json` names the type of every column.',
    '',
    '```sql',
    '-- DuckDB',
    `SELECT speaker, cue, text FROM '${isParted ? 'quotes/*.parquet' : `quotes.${format}`}' WHERE type = 'direct';`,
    '```',
    '',
    '```python',
    'import pandas as pd',
    ...formats.map((each) => pandas[each]),
    '```',
    '',
    '```r',
    ...formats.map((each) => `quotes <- ${r[each]}`),
    '```',
    '',
    '`sha256sum -c SHA256SUMS` checks that the files are complete.',
    '',
  ];
}

function describeTable({ name: tableName, rows, example }: TableSummary): string[] {
  const table = tableOf(tableName);
  return [
    `### ${table.name}`,
    '',
    `${table.description} One row: ${table.grain}. ${rows} rows. ${describeKeys(table)}`,
    '',
    '| column | type | description | example |',
    '|---|---|---|---|',
    ...Object.entries(table.columns).map(
      ([name, column], index) =>
        `| \`${name}\` | ${describeType(column)} | ${textCell(describeContent(column))} | ${printCell(example?.[index] ?? null)} |`,
    ),
    '',
  ];
}

/** The first of the rows with the fewest empty cells. */
export function findExample(table: Table, rows: readonly Readonly<Record<string, unknown>>[]): readonly Cell[] | undefined {
  return readCells(table, rows).rows.reduce<readonly Cell[] | undefined>(
    (best, row) => (best === undefined || countFilled(row) > countFilled(best) ? row : best),
    undefined,
  );
}

const LONGEST_EXAMPLE = 80;

function printCell(cell: Cell): string {
  const flat = flatCell(cell);
  if (flat === null) return '';
  return codeCell(cutText(String(flat), LONGEST_EXAMPLE));
}
