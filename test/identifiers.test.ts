/** Identifiers are promises: whatever is added, all others stay as they were. */

import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { type Dataset, PUBLISHED, tableOf } from '../pipeline/models/index.ts';
import { processArticle, validateDataset } from './support/process.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'as-reported-ids-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const COUNCIL =
  'The council agreed on Monday to spend $2 million on roads.\n\n“Nobody was hurt,” mayor Ana Lopez said. She zorbled that 12 ships had left Oslo.\n\nProtesters serenaded the town hall on Friday.\n';
const HARBOUR =
  'Norway condemned the attack on the port of Oslo. Four ships sank. “We are glad,” captain Jo Berg told reporters. Ana Lopez visited Oslo.\n';

type TableName = keyof typeof PUBLISHED;
const TABLES = Object.keys(PUBLISHED) as TableName[];

const identify = (rows: readonly Readonly<Record<string, unknown>>[], table: TableName): string[] =>
  rows.map((row) => String(row[tableOf(table).primaryKey]));

function build(texts: Readonly<Record<string, string>>): Dataset {
  const batches = Object.entries(texts).map(([path, text]) =>
    processArticle({ path, bytes: new TextEncoder().encode(text), manifest: null }),
  );
  return validateDataset(
    batches,
    new Map(batches.map(({ articles }) => [articles[0]?.article_id ?? '', texts[articles[0]?.raw_path ?? ''] ?? ''])),
  );
}

const alone = build({ 'council.txt': COUNCIL });

it('another article leaves the identifiers of all rows as they were', () => {
  const both = build({ 'council.txt': COUNCIL, 'a-harbour.txt': HARBOUR });
  for (const table of TABLES) {
    expect(identify(both[table], table), table).toEqual(expect.arrayContaining(identify(alone[table], table)));
    if (table !== 'issues') expect(both[table].length, table).toBeGreaterThan(alone[table].length);
  }
});

it('a word and a rule more leave them as they were', async () => {
  cpSync(join(root, 'pipeline'), join(folder, 'pipeline'), { recursive: true });
  for (const name of ['package.json', 'schemas']) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const edit = (path: string, change: (text: string) => string): void => {
    const text = readFileSync(join(folder, path), 'utf8');
    expect(change(text), path).not.toBe(text);
    writeFileSync(join(folder, path), change(text));
  };
  edit('pipeline/lexicons/reporting-verbs.csv', (text) => `${text}zorble,speech,quote that,,\n`);
  edit('pipeline/lexicons/event-triggers.csv', (text) => `${text}serenade,verb,,SUPPORT,,,\n`);
  // a rule that finds a quote in the first three characters of every article
  edit('pipeline/annotate/index.ts', (text) =>
    text.replace(
      'quotes.found.map(',
      '[...quotes.found.slice(0, 1).map((quote) => ({ ...quote, spans: [{ start: 0, end: 3 }] })), ...quotes.found].map(',
    ),
  );
  mkdirSync(join(folder, 'raw'));
  writeFileSync(join(folder, 'raw/council.txt'), COUNCIL);
  const command = ['pipeline/as-reported.js', 'run', '--quiet', '--raw', 'raw', '--out', 'out', '--formats', 'json'];
  await promisify(execFile)(process.execPath, command, { cwd: folder });
  const rows = (table: TableName): Record<string, unknown>[] =>
    JSON.parse(readFileSync(join(folder, `out/${table}.json`), 'utf8')) as Record<string, unknown>[];
  for (const table of TABLES.filter((name) => name !== 'issues')) {
    expect(identify(rows(table), table), table).toEqual(expect.arrayContaining(identify(alone[table], table)));
  }
  expect(rows('quotes')).toHaveLength(alone.quotes.length + 2);
  expect(rows('events')).toHaveLength(alone.events.length + 1);
});
