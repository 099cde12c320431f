/** The shape of the code: who may import whom, what only effects may do, how large a file may grow. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSourceFiles, type SourceFile } from './support/source-files.ts';

/** From the ground up. A file may import from its own line and from the lines above it. */
const LAYERS: readonly (readonly string[])[] = [
  ['errors.ts', 'config.ts', 'about.ts'],
  ['effects.ts'],
  ['text'],
  ['own-file.ts'],
  ['lexicons'],
  ['models'],
  ['clean'],
  ['segment'],
  ['annotate'],
  ['validate'],
  ['correct'],
  ['article.ts', 'progress.ts', 'failure.ts'],
  ['generate', 'export'],
  ['store', 'input'],
  ['output', 'evaluate', 'explain', 'compute-dataset.ts'],
  ['batch'],
  ['article-worker.ts'],
  ['check', 'compare'],
  ['build.ts', 'stages'],
  ['effects-node.ts', 'terminal.ts', 'threads.ts', 'compiler.ts'],
  ['export-worker.ts'],
  ['parquet-worker.ts'],
  ['commands'],
  ['cli.ts', 'as-reported.js'],
];

/** Inside annotate: each annotator may use the ones before it. */
const ANNOTATORS = ['syntax', 'dates', 'entities', 'quotes', 'figures', 'events'];

/** The folders inside an annotator: each may use the ones before it; the files beside them are common to all. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  figures: ['numerals', 'quantity', 'counted', 'measure', 'item', 'claims'],
  events: ['clause', 'modality', 'triggers', 'parties', 'places', 'dates', 'story', 'passes'],
};

/** The only files that may touch the machine, and why. */
const TOUCH_THE_MACHINE: Readonly<Record<string, string>> = {
  'pipeline/effects-node.ts': 'the effects of a real run',
  'pipeline/terminal.ts': 'the streams of a real run',
  'pipeline/cli.ts': 'arguments and exit code',
  'pipeline/as-reported.js': 'the launcher',
  'pipeline/about.ts': 'package.json, which is a part of the program',
  'pipeline/own-file.ts': 'lexicons, bounds and schemas, which are a part of the program, and the data of packages',
};

const LONGEST_FILE = 300;
/** The aim is 40 lines; some tables of cases read better in one piece. */
const LONGEST_FUNCTION = 45;

const files = readSourceFiles('pipeline');
const byPath = new Map(files.map((file) => [file.path, file]));
const each = files.map((file) => [file.path, file] as const);

const layerOf = (path: string): number => {
  const [, name] = path.split('/') as [string, string];
  return LAYERS.findIndex((layer) => layer.includes(name));
};

const annotatorOf = (path: string): number => ANNOTATORS.indexOf(/^pipeline\/annotate\/(\w+)\//u.exec(path)?.[1] ?? '');

/** The annotator and the folder in it of a file, or null. */
const roomOf = (path: string): { annotator: string; room: number } | null => {
  const [, annotator = '', room = ''] = /^pipeline\/annotate\/(\w+)\/(\w+)\//u.exec(path) ?? [];
  return annotator in ROOMS ? { annotator, room: (ROOMS[annotator] as readonly string[]).indexOf(room) } : null;
};

const runtimeImports = ({ imports }: SourceFile): string[] => imports.filter(({ isTypeOnly }) => !isTypeOnly).map(({ target }) => target);

describe('imports', () => {
  it('are found', () => {
    expect(runtimeImports(byPath.get('pipeline/article.ts') as SourceFile)).toContain('pipeline/clean/index.ts');
    expect(runtimeImports(byPath.get('pipeline/commands/program.ts') as SourceFile)).toContain('pipeline/commands/run.ts');
    expect(runtimeImports(byPath.get('pipeline/text/search.ts') as SourceFile)).toEqual([]);
  });

  it.each(each)('%s imports only from the layers it may stand on', (path, { imports }) => {
    expect(layerOf(path), 'add it to LAYERS').toBeGreaterThanOrEqual(0);
    const within = imports.map(({ target }) => target).filter((target) => target.startsWith('pipeline/'));
    expect(within.filter((target) => layerOf(target) > layerOf(path))).toEqual([]);
    expect(within.filter((target) => !byPath.has(target))).toEqual([]);
  });

  it.each(each.filter(([path]) => annotatorOf(path) >= 0))('%s calls no annotator that runs after its own', (path, file) => {
    expect(runtimeImports(file).filter((target) => annotatorOf(target) > annotatorOf(path))).toEqual([]);
  });

  it.each(each.filter(([path]) => roomOf(path) !== null))('%s imports from no folder that comes after its own', (path, { imports }) => {
    const own = roomOf(path);
    expect(own?.room, 'add its folder to ROOMS').toBeGreaterThanOrEqual(0);
    const later = imports.filter(({ target }) => {
      const other = roomOf(target);
      return other !== null && other.annotator === own?.annotator && other.room > own.room;
    });
    expect(later).toEqual([]);
  });

  it('lead in no circle', () => {
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      const file = byPath.get(path);
      if (done.has(path) || file === undefined) return;
      expect(trail, [...trail, path].join(' → ')).not.toContain(path);
      for (const { target } of file.imports) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const { path } of files) visit(path, []);
  });
});

describe('exports', () => {
  it('are used: no value is handed out that no other file names', () => {
    const all = [...files, ...readSourceFiles('test')];
    const words = all.map(({ path, code }) => ({ path, words: new Set(code.match(/\w+/gu)) }));
    const unused = files.flatMap(({ path, code }) =>
      [...code.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gmu)]
        .map(([, name]) => name as string)
        .filter((name) => !words.some((other) => other.path !== path && other.words.has(name)))
        .map((name) => `${path}: ${name}`),
    );
    expect(unused).toEqual([]);
  });
});

describe('the main thread', () => {
  /** All files that are loaded with a file. */
  const loadedWith = (path: string, found = new Set<string>()): Set<string> => {
    if (found.has(path) || !byPath.has(path)) return found;
    found.add(path);
    for (const { target, isTypeOnly, isLate } of byPath.get(path)?.imports ?? []) if (!isTypeOnly && !isLate) loadedWith(target, found);
    return found;
  };
  const annotators = (path: string): string[] => [...loadedWith(path)].filter((target) => target.startsWith('pipeline/annotate/'));

  it('loads no annotator while other threads do the work: they fill as much memory as all else', () => {
    expect(annotators('pipeline/article-worker.ts')).toContain('pipeline/annotate/tag.ts');
    const table = ['pipeline/annotate/events/plover.ts'];
    expect(annotators('pipeline/commands/run.ts')).toEqual([]);
    expect(annotators('pipeline/build.ts')).toEqual(table);
    expect(annotators('pipeline/parquet-worker.ts')).toEqual([]);
  });
});

describe('only effects touch the machine', () => {
  const machine = /\bnode:(fs|process|os|child_process|worker_threads|net|http|https|readline|tty)\b/u;

  it.each(each.filter(([path]) => !(path in TOUCH_THE_MACHINE)))('%s reads no disk, environment or stream', (_, { imports, code }) => {
    expect(imports.filter(({ target }) => machine.test(target))).toEqual([]);
    expect(code).not.toMatch(/\bprocess\.|\bconsole\./u);
  });

  it('and those that may, do', () => {
    for (const path of Object.keys(TOUCH_THE_MACHINE)) {
      expect(
        byPath.get(path)?.imports.some(({ target }) => machine.test(target)),
        path,
      ).toBe(true);
    }
  });

  it.each(each.filter(([path]) => path !== 'pipeline/effects-node.ts'))('%s asks no clock, chance, time zone or locale', (_, { code }) => {
    const forbidden =
      /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\brandomUUID\b|\blocaleCompare\b|\.toLocale\w*|\bIntl\.(?!Segmenter)\w+|\.get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/u;
    expect(code).not.toMatch(forbidden);
  });
});

describe('size', () => {
  const finished = [...each, ...readSourceFiles('test').map((file) => [file.path, file] as const)];

  it.each(finished)('%s can be read at a sitting', (_, { text }) => {
    expect(text.split('\n').length - 1).toBeLessThanOrEqual(LONGEST_FILE);
  });
});

/** Functions at the top of a file with the number of their lines; the formatter puts their last brace into the first column. */
function measureFunctions({ path, text }: SourceFile): { name: string; lines: number }[] {
  const functions = text.matchAll(/^(?:export )?(?:async )?(?:function (\w+)|const (\w+).*=> \{$)[\s\S]*?^\}/gmu);
  return [...functions].map(([body, ...names]) => ({ name: `${path} ${names.find(Boolean)}`, lines: body.split('\n').length }));
}

describe('functions', () => {
  it('are measured', () => {
    expect(measureFunctions(byPath.get('pipeline/build.ts') as SourceFile).map(({ name }) => name)).toContain('pipeline/build.ts build');
  });

  it.each(each)('of %s fit a screen', (_, file) => {
    const long = measureFunctions(file).filter(({ lines }) => lines > LONGEST_FUNCTION);
    expect(long).toEqual([]);
  });
});

describe('packages', () => {
  interface Package {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
    readonly scripts: Readonly<Record<string, string>>;
  }
  const { dependencies, devDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  const nameOf = (target: string): string =>
    target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/');
  const importedBy = (sources: readonly SourceFile[], isTypeToo: boolean): Set<string> =>
    new Set(
      sources.flatMap(({ imports }) =>
        imports
          .filter(({ target, isTypeOnly }) => (isTypeToo || !isTypeOnly) && !/^(node:|pipeline\/|test\/)/u.test(target))
          .map(({ target }) => nameOf(target)),
      ),
    );
  /** Only in a checkout does the launcher need a compiler. */
  const inCheckoutOnly = 'tsx';

  it('are all declared, and all used', () => {
    const used = importedBy(files, false);
    used.delete(inCheckoutOnly);
    expect(Object.keys(dependencies).sort()).toEqual([...used].sort());
  });

  it('of development are used by tests, scripts or types', () => {
    const used = importedBy([...files, ...readSourceFiles('test')], true);
    const commands = `${Object.values(scripts).join(' ')} ${readFileSync('.ci/run', 'utf8')}`;
    const binaries: Readonly<Record<string, RegExp>> = { '@biomejs/biome': /\bbiome\b/u, typescript: /\btsc\b/u, vitest: /\bvitest\b/u };
    const isUsed = (name: string): boolean => {
      const typed = name.replace(/^@types\//u, '');
      return used.has(name) || binaries[name]?.test(commands) === true || typed === 'node' || (typed !== name && used.has(typed));
    };
    expect(Object.keys(devDependencies).filter((name) => !isUsed(name))).toEqual([]);
  });

  it('for other platforms stand in the lock file too', () => {
    interface Locked {
      readonly optionalDependencies?: Readonly<Record<string, string>>;
    }
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Locked>> };
    const optional = Object.values(packages).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}));
    expect(optional.filter((name) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });

  it('have exact versions', () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+[\w.-]*$/u);
  });
});
