/** The commands, their flags and their help. What a command needs is loaded when it is called: a start costs little. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { ABOUT } from '../about.ts';
import { DIFF_FORMATS, FORMATS, type Format, REPORT_FORMATS } from '../config.ts';
import type { Effects } from '../effects.ts';
import type { StreamOptions } from './annotate-stream.ts';
import type { CommandResult, Command as Run } from './command.ts';
import type { WorkOptions } from './stages.ts';

/**
 * Builds the program.
 * @param done takes the result of the command that ran
 */
export function createProgram(effects: Effects, done: (result: CommandResult) => void): Command {
  const program = new Command('as-reported')
    .description(ABOUT.description)
    .version(ABOUT.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => effects.terminal.print(text),
      writeErr: (text) => effects.terminal.complain(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /u, '')),
    })
    .showHelpAfterError('see as-reported --help')
    .addHelpText('after', printExamples(EXAMPLES))
    .addHelpText('after', '\nExit codes: 0 success, 1 faults of input or data, 2 wrong usage.');
  const add: Add = (name, description, examples) =>
    program
      .command(name)
      .description(description)
      .showHelpAfterError(`see as-reported ${name} --help; folders are named by flags, as in --raw articles`)
      .option('-q, --quiet', 'no progress and no summary, only what went wrong')
      .option('--json', 'the result, or what went wrong, as JSON on stdout')
      .addHelpText('after', printExamples(examples));
  const act: Act = (load) => async (options) => done(await (await load())(options, effects));
  addRun(add, act);
  addStages(add, act);
  addExtract(add, act);
  addExplain(add, act);
  addEvaluate(add, act);
  addGenerate(add, act);
  addCheck(add, act);
  addDiff(add, act);
  addRelease(add, act);
  return program;
}

const EXAMPLES = [
  'as-reported run                                   raw/ to dist-data/, all formats',
  'as-reported run --raw articles --out tables --formats json',
  'as-reported explain raw/article.txt --table quotes',
  'as-reported evaluate --gold test/gold',
  'as-reported clean && as-reported segment          one stage at a time, results in .work/',
  'as-reported annotate --stdin < a.jsonl > b.jsonl  one article at a time, for pipes and clusters',
];

const printExamples = (examples: readonly string[]): string =>
  `\nExamples:\n${examples.map((example) => `  ${example}\n`).join('')}`.trimEnd();

/** Declares a command with the flags that all have. */
type Add = (name: string, description: string, examples: readonly string[]) => Command;

/** Makes the action of a command from what loads its code. */
type Act = <Options>(load: () => Promise<Run<Options>>) => (options: Options) => Promise<void>;

const RAW = ['--raw <folder>', 'the raw articles: .txt files and, if you like, articles.csv', 'raw'] as const;

const addOutput = (command: Command): Command =>
  command
    .option('--out <folder>', 'where the tables go', 'dist-data')
    .option('--formats <list>', `what to write, of ${FORMATS.join(', ')} (default: all)`, readFormats)
    .option('--package <folder>', 'put the descriptor into this folder around OUT instead of OUT itself');

function readJobs(text: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(text)) throw new InvalidArgumentError('It is a number from 1 to 999.');
  return Number(text);
}

function readFormats(list: string): readonly Format[] {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !(FORMATS as readonly string[]).includes(name));
  if (unknown.length > 0) throw new InvalidArgumentError(`Unknown format: ${unknown.join(', ')}; choose of ${FORMATS.join(', ')}.`);
  return FORMATS.filter((format) => names.includes(format));
}

function addRun(add: Add, act: Act): void {
  const examples = [
    'as-reported run --raw articles --out tables',
    'as-reported run --out dist-data --package .       the descriptor beside the folder, as npm start has it',
  ];
  const run = add('run', 'all stages: raw articles to published tables', examples)
    .option(...RAW)
    .addOption(
      new Option(
        '--input <file>',
        'read JSON Lines {id, text, …}, .csv, .html or .warc instead, also .gz, or a folder of them; - is stdin',
      ).conflicts('raw'),
    )
    .option('--cache <folder>', 'keep what is made of each article there, and take it from there while nothing has changed', '.work/cache')
    .option('--no-cache', 'process every article, and keep nothing')
    .option('--jobs <number>', 'threads (default: one for few articles, else one a core)', readJobs)
    .option('--strict', 'fail when an article does; without it, the article becomes a row of issues');
  addOutput(run).action(act(async () => (await import('./run.ts')).run));
}

/** The five stages one by one: each reads what the one before has left in the work folder. */
function addStages(add: Add, act: Act): void {
  const addStage = (name: string, description: string): Command =>
    add(name, description, [`as-reported ${name}`, `as-reported ${name} --work /tmp/work`]).option(
      '--work <folder>',
      'where the stages leave their results for the next',
      '.work',
    );
  addStage('clean', 'stage 1: raw articles to lines with their kinds')
    .option(...RAW)
    .action(act(async () => (await import('./stages.ts')).clean));
  addStage('segment', 'stage 2: lines to sentences and quotation marks').action(act(async () => (await import('./stages.ts')).segment));
  addStage('annotate', 'stage 3: sentences to entities, quotes, figures and events')
    .addOption(
      new Option('--stdin', 'all of stages 1 to 4, article by article: JSON Lines {id, text, …} in, {table, row} out').conflicts('json'),
    )
    .option('--strict', 'with --stdin: exit with 1 when a line or an article fails')
    .action((options: WorkOptions & StreamOptions & { readonly stdin?: boolean }) =>
      options.stdin
        ? act(async () => (await import('./annotate-stream.ts')).annotateStream)(options)
        : act(async () => (await import('./stages.ts')).annotate)(options),
    );
  addStage('validate', 'stage 4: all rows to one checked dataset').action(act(async () => (await import('./stages.ts')).validate));
  addOutput(addStage('export', 'stage 5: the checked dataset to published tables')).action(
    act(async () => (await import('./stages.ts')).exportTables),
  );
}

function addExtract(add: Add, act: Act): void {
  const description = 'articles of archives as JSON Lines {id, text, …}: .csv, .html, .warc, each also with .gz';
  const examples = ['as-reported extract crawl.warc.gz > articles.jsonl', 'as-reported extract *.html | as-reported annotate --stdin'];
  add('extract', description, examples)
    .argument('<files...>', 'the archives')
    .action((files: string[], options: object) => act(async () => (await import('./extract.ts')).extract)({ ...options, files }));
}

function addExplain(add: Add, act: Act): void {
  const description = 'one article: its text with the findings marked, the rule of each, and what was dropped';
  const tables = new Option('--table <table>', 'one table only (default: quotes, figures, events)');
  add('explain', description, ['as-reported explain raw/article.txt', 'as-reported explain raw/article.txt --table quotes'])
    .argument('<file>', 'the raw article')
    .addOption(tables.choices(['mentions', 'quotes', 'figures', 'events']))
    .action(async (file: string, options: object) => act(async () => (await import('./explain.ts')).explain)({ ...options, file }));
}

function addEvaluate(add: Add, act: Act): void {
  const examples = [
    'as-reported evaluate --gold test/gold --errors quotes',
    'as-reported evaluate --gold test/gold --data dist-data --json',
    'as-reported evaluate --gold test/gold --floors test/floors.json',
  ];
  add('evaluate', 'compare with gold annotations: precision, recall, F1 and agreement of attributes', examples)
    .requiredOption('--gold <folder>', 'the gold annotations, one .json per article')
    .option('--raw <folder>', 'process these raw articles (default: raw); with --data, check its rows against them')
    .option('--data <folder>', 'evaluate these published JSON tables instead')
    .option('--floors <file>', 'exit with 1 when a figure lies below its floor in this JSON file')
    .option('--set-floors <file>', 'write floors just under the figures reached')
    .addOption(new Option('--errors <table>', 'list what differs from the gold').choices(['quotes', 'figures', 'events']))
    .action(act(async () => (await import('./evaluate.ts')).evaluate));
}

function addGenerate(add: Add, act: Act): void {
  const examples = ['as-reported generate', 'as-reported generate --check'];
  add('generate', 'schemas, data dictionary and citation file from the declarations in the code', examples)
    .option('--check', 'only say which files differ; exit with 1 if any does')
    .option('--root <folder>', 'the folder of the project (default: where this program lies)')
    .action(act(async () => (await import('./generate.ts')).generate));
}

function addCheck(add: Add, act: Act): void {
  const examples = ['as-reported check', 'as-reported check --base origin/main --format github'];
  add('check', 'judge a working tree: raw articles, manifest, corrections, lexicons, gold, generated files and tables', examples)
    .option('--root <folder>', 'the folder of the project', '.')
    .option('--base <revision>', 'the state that the contribution starts from: tells what it takes away and adds')
    .addOption(new Option('--format <format>', 'how to print what is found').choices(REPORT_FORMATS).default('text'))
    .action(act(async () => (await import('./check.ts')).check));
}

function addDiff(add: Add, act: Act): void {
  const examples = ['as-reported diff v0.1.0 .', 'as-reported diff origin/main . --format markdown'];
  add('diff', 'what changed between two versions of the tables, row by row, and why: source, pipeline, correction or schema', examples)
    .argument('<old>', 'a folder with tables, or a git revision')
    .argument('<new>', 'the same; . is the working tree')
    .addOption(new Option('--format <format>', 'how to print it').choices(DIFF_FORMATS).default('text'))
    .action(async (old: string, now: string, options: object) =>
      act(async () => (await import('./diff.ts')).diff)({ ...options, old, new: now }),
    );
}

function addRelease(add: Add, act: Act): void {
  const examples = ['as-reported release', 'as-reported release --since v0.1.0 --to 1.0.0 --write'];
  add('release', 'the version that the changes ask for, with reasons; writes nothing without --write', examples)
    .option('--root <folder>', 'the folder of the project', '.')
    .option('--since <version>', 'the version before: a git revision or a folder (default: the last tag v…)')
    .option('--to <version>', 'release this number (default: the lowest that the changes allow)')
    .option('--write', 'write package.json, CHANGELOG.md and dist-data/changes/')
    .action(act(async () => (await import('./release.ts')).release));
}
