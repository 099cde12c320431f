import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import type { Difference } from '../../pipeline/compare/index.ts';
import type { Dataset } from '../../pipeline/models/index.ts';
import { fakeEffects } from '../support/effects.ts';
import { memoryDisk } from '../support/memory-disk.ts';
import { makeDataset } from '../validate/dataset.ts';
import { projectFiles, type VersionFiles } from './versions.ts';

const { dataset } = makeDataset();
const other = makeDataset('two.txt', 'Once more.\n').dataset;
const HEADER = 'table,row_id,operation,column,old_value,new_value,reason,contributor,date\n';
const MANIFEST = 'file,published\none.txt,2024-02-29\n';

async function call(files: Record<string, string | Uint8Array>, ...args: string[]) {
  const effects = fakeEffects(memoryDisk(files));
  const exitCode = await runCommandLine(['diff', ...args], () => effects);
  return { exitCode, effects, text: effects.printed.join('') };
}

/** Compares two datasets as projects on a disk. */
async function diff(old: Dataset, now: Dataset, before: VersionFiles = {}, after: VersionFiles = before): Promise<Difference> {
  const files = { ...projectFiles('/old', old, before), ...projectFiles('/new', now, after) };
  const { exitCode, effects, text } = await call(files, '/old', '/new', '--format', 'json');
  expect(effects.complained).toEqual([]);
  expect(exitCode).toBe(0);
  return JSON.parse(text) as Difference;
}

const withCue = (cue: string, corrected: string | null = null): Dataset => ({
  ...dataset,
  quotes: dataset.quotes.map((quote) => ({ ...quote, cue, corrected })),
});
const quoteId = dataset.quotes[0]?.quote_id ?? '';

describe('as-reported diff', () => {
  it('finds nothing between equal versions', async () => {
    expect(await diff(dataset, dataset)).toMatchObject({ schema: [], rows: [] });
  });

  it('tells cells with old and new values; where neither text nor manifest changed, the pipeline did it', async () => {
    const { rows } = await diff(dataset, withCue('told'), { manifest: MANIFEST });
    expect(rows).toEqual([
      {
        table: 'quotes',
        row_id: quoteId,
        article_id: dataset.articles[0]?.article_id,
        change: 'changed',
        cause: 'pipeline',
        label: dataset.quotes[0]?.text,
        cells: [{ column: 'cue', old: 'said', new: 'told' }],
      },
    ]);
  });

  it('blames the source for rows of a new article and of entities that only it names', async () => {
    const both: Dataset = Object.fromEntries(
      Object.entries(dataset).map(([name, rows]) => [name, name === 'entities' ? rows : [...rows, ...other[name as keyof Dataset]]]),
    ) as unknown as Dataset;
    const { rows } = await diff(dataset, both);
    expect(new Set(rows.map(({ cause, change }) => `${change} ${cause}`))).toEqual(new Set(['added source']));
    expect(rows.map(({ table }) => table)).toEqual(expect.arrayContaining(['articles', 'sentences', 'quotes', 'figures', 'events']));
    const { rows: back } = await diff(both, dataset);
    expect(new Set(back.map(({ cause, change }) => `${change} ${cause}`))).toEqual(new Set(['removed source']));
  });

  it('blames the source where the manifest row changed', async () => {
    const { rows } = await diff(dataset, withCue('told'), { manifest: MANIFEST }, { manifest: MANIFEST.replace('29', '28') });
    expect(rows.map(({ cause }) => cause)).toEqual(['source']);
  });

  it.each([
    ['by its identifier', `${HEADER}quotes,${quoteId},set,cue,said,told,why,me,2024-03-01\n`],
    ['by its characters', `${HEADER}quotes,one.txt: ${dataset.quotes[0]?.text},set,cue,said,told,why,me,2024-03-01\n`],
  ])('knows a correction %s', async (_, corrections) => {
    const { rows } = await diff(dataset, withCue('told'), {}, { corrections });
    expect(rows.map(({ cause }) => cause)).toEqual(['correction']);
    const dropped = await diff(dataset, { ...dataset, quotes: [] }, {}, { corrections });
    expect(dropped.rows.map(({ cause, change }) => `${change} ${cause}`)).toEqual(['removed correction']);
    const again = await diff(withCue('told'), withCue('tells'), { corrections });
    expect(again.rows.map(({ cause }) => cause)).toEqual(['pipeline']);
  });

  it('knows a correction by the row itself', async () => {
    const { rows } = await diff(dataset, withCue('told', 'read again'));
    expect(rows.map(({ cause }) => cause)).toEqual(['correction']);
  });

  it('tells columns and tables that came, went or hold other values', async () => {
    const files = { ...projectFiles('/old', dataset), ...projectFiles('/new', dataset) };
    const descriptor = JSON.parse(new TextDecoder().decode(files['/old/datapackage.json'] as Uint8Array)) as {
      resources: { name: string; jsonSchema: { items: { properties: Record<string, unknown> } } }[];
    };
    const quotes = descriptor.resources.find(({ name }) => name === 'quotes-json')?.jsonSchema.items.properties ?? {};
    delete quotes.medium;
    quotes.verb = { type: 'string', title: 'Verb' };
    quotes.cue = { type: 'integer' };
    descriptor.resources = descriptor.resources.filter(({ name }) => name !== 'mentions-json');
    const { text } = await call({ ...files, '/old/datapackage.json': JSON.stringify(descriptor) }, '/old', '/new', '--format', 'json');
    const { schema, rows } = JSON.parse(text) as Difference;
    expect(schema.map(({ table, column, change }) => `${table}.${column} ${change}`)).toEqual([
      'mentions.null added',
      'quotes.cue changed',
      'quotes.medium added',
      'quotes.verb removed',
    ]);
    expect(rows.map(({ table, cause }) => `${table} ${cause}`)).toEqual(['mentions schema']);
  });
});

describe('the forms of a diff', () => {
  const nasty = withCue('a | `b`\n\u202e</details>');
  const files = { ...projectFiles('/old', dataset), ...projectFiles('/new', nasty) };

  it.each([
    [
      'text',
      /^quotes: 1 changed \(pipeline 1\)\n {2}~ a[0-9a-f]+\.q\d+-\d+ \(pipeline\) "12 ships.*\n {6}cue: "said" → "a \| `b`\\n\\u\{202e\}<\/details>"$/u,
    ],
    ['markdown', /\| ~ \| `a[^|]+\| pipeline \| `"12 ships[^|]+\| cue: `"said"` → ``"a \\\| `b`\\n\\u\{202e\}<\/details>"`` \|\n/u],
    ['csv', /^table,row_id,article_id,change,cause,column,old_value,new_value\nquotes,[^,]+,[^,]+,changed,pipeline,cue,said,"a \| `b`\n/u],
  ])('%s', async (format, expected) => {
    expect((await call(files, '/old', '/new', '--format', format)).text).toMatch(expected);
  });

  it('takes the folder of the tables too', async () => {
    expect((await call(files, '/old/dist-data', '/new/dist-data')).text).toMatch(/^quotes: 1 changed/u);
  });

  it('lists at most forty rows of a table in Markdown', async () => {
    const many = { ...dataset, issues: Array.from({ length: 50 }, (_, index) => issue(index)) };
    const { text } = await call(
      { ...projectFiles('/old', dataset), ...projectFiles('/new', many) },
      '/old',
      '/new',
      '--format',
      'markdown',
    );
    expect(text.match(/^\| \+ \|/gmu)).toHaveLength(40);
    expect(text).toMatch(/^and 10 more$/mu);
  });

  it.each<[what: string, files: Record<string, string | Uint8Array>, complaint: RegExp]>([
    ['no tables', { '/old/': '' }, /^\/old: there is no datapackage\.json; name a folder or a revision/u],
    [
      'rows that are none',
      { ...projectFiles('/old', dataset), '/old/dist-data/quotes.json': '[null]' },
      /^\/old: dist-data\/quotes\.json: no JSON array of rows/u,
    ],
    ['a descriptor that is no JSON', { '/old/datapackage.json': '{' }, /^\/old: datapackage\.json: no JSON/u],
    ['a descriptor of something else', { '/old/datapackage.json': '{}' }, /describes no tables/u],
    [
      'a descriptor that leads outside',
      {
        '/old/datapackage.json': JSON.stringify({
          version: '1.0.0',
          resources: [{ name: 'quotes-json', path: '../../etc/passwd', format: 'json' }],
        }),
      },
      /names a file outside the package: \.\.\/\.\.\/etc\/passwd/u,
    ],
  ])('refuses %s', async (_, old, complaint) => {
    const { exitCode, effects } = await call({ ...old, ...projectFiles('/new', dataset) }, '/old', '/new');
    expect(effects.complained.join('\n')).toMatch(complaint);
    expect(exitCode).toBe(1);
  });
});

const issue = (index: number): Dataset['issues'][number] => ({
  issue_id: `i${String(index).padStart(16, '0')}`,
  article_id: null,
  stage: 'clean',
  code: 'input.passed-over',
  severity: 'info',
  table: null,
  row_id: null,
  start: null,
  end: null,
  message: `file ${index}`,
});
