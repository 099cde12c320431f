/** The commands, their flags and their help. What a command needs is loaded when it is called: a start costs little. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { ABOUT } from '../about.ts';
import { FORMATS, type Format } from '../config.ts';
import type { Effects } from '../effects.ts';
import type { CommandResult, Command as Run } from './command.ts';

const EXAMPLES = `
Examples:
  as-reported run                                   raw/ to dist-data/, all formats
  as-reported run --raw articles --out tables --formats json
  as-reported explain raw/article.txt --table quotes
  as-reported evaluate --gold test/gold
  as-reported clean && as-reported segment          one stage at a time, results in .work/

Exit codes: 0 success, 1 faults of input or data, 2 wrong usage.`;

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
    .addHelpText('after', EXAMPLES);
  /** Declares a command with the flags that all have; the action loads the code. */
  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .option('-q, --quiet', 'no progress and no summary, only what went wrong')
      .option('--json', 'the result, or what went wrong, as JSON on stdout');
  const act =
    <Options>(load: () => Promise<Run<Options>>) =>
    async (options: Options): Promise<void> =>
      done(await (await load())(options, effects));

  addOutput(add('run', 'all stages: raw articles to published tables').option(...RAW)).action(
    act(async () => (await import('./run.ts')).run),
  );
  addStages(add, act);
  add('explain', 'one article: its text with the findings marked, the rule of each, and what was dropped')
    .argument('<file>', 'the raw article')
    .addOption(
      new Option('--table <table>', 'one table only (default: quotes, figures, events)').choices([
        'mentions',
        'quotes',
        'figures',
        'events',
      ]),
    )
    .action(async (file: string, options: object) => act(async () => (await import('./explain.ts')).explain)({ ...options, file }));
  add('evaluate', 'compare with gold annotations: precision, recall, F1 and agreement of attributes')
    .requiredOption('--gold <folder>', 'the gold annotations, one .json per article')
    .option('--raw <folder>', 'process these raw articles (default: raw); with --data, check its rows against them')
    .option('--data <folder>', 'evaluate these published JSON tables instead')
    .option('--floors <file>', 'exit with 1 when a figure lies below its floor in this JSON file')
    .addOption(new Option('--errors <table>', 'list what differs from the gold').choices(['quotes', 'figures', 'events']))
    .action(act(async () => (await import('./evaluate.ts')).evaluate));
  add('generate', 'schemas, data dictionary and citation file from the declarations in the code')
    .option('--check', 'only say which files differ; exit with 1 if any does')
    .option('--root <folder>', 'the folder of the project (default: where this program lies)')
    .action(act(async () => (await import('./generate.ts')).generate));
  return program;
}

type Add = (name: string, description: string) => Command;
type Act = <Options>(load: () => Promise<Run<Options>>) => (options: Options) => Promise<void>;

/** The five stages one by one: each reads what the one before has left in the work folder. */
function addStages(add: Add, act: Act): void {
  const work = ['--work <folder>', 'where the stages leave their results for the next', '.work'] as const;
  add('clean', 'stage 1: raw articles to lines with their kinds')
    .option(...RAW)
    .option(...work)
    .action(act(async () => (await import('./stages.ts')).clean));
  add('segment', 'stage 2: lines to sentences and quotation marks')
    .option(...work)
    .action(act(async () => (await import('./stages.ts')).segment));
  add('annotate', 'stage 3: sentences to entities, quotes, figures and events')
    .option(...work)
    .action(act(async () => (await import('./stages.ts')).annotate));
  add('validate', 'stage 4: all rows to one checked dataset')
    .option(...work)
    .action(act(async () => (await import('./stages.ts')).validate));
  addOutput(add('export', 'stage 5: the checked dataset to published tables').option(...work)).action(
    act(async () => (await import('./stages.ts')).exportTables),
  );
}

const RAW = ['--raw <folder>', 'the raw articles: .txt files and, if you like, articles.csv', 'raw'] as const;

const addOutput = (command: Command): Command =>
  command
    .option('--out <folder>', 'where the tables go', 'dist-data')
    .option('--formats <list>', `what to write, of ${FORMATS.join(', ')} (default: all)`, readFormats)
    .option('--package <folder>', 'put the descriptor into this folder around OUT instead of OUT itself');

function readFormats(list: string): readonly Format[] {
  const names = list.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !(FORMATS as readonly string[]).includes(name));
  if (unknown.length > 0) throw new InvalidArgumentError(`Unknown format: ${unknown.join(', ')}; choose of ${FORMATS.join(', ')}.`);
  return FORMATS.filter((format) => names.includes(format));
}
