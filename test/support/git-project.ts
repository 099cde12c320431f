/** Small projects in real git repositories, for tests of what contributors do. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommandLine } from '../../pipeline/commands/index.ts';
import { nodeDisk, nodeEffects } from '../../pipeline/effects-node.ts';
import { type FakeEffects, fakeEffects } from './effects.ts';

export interface Outcome {
  readonly exitCode: number;
  readonly effects: FakeEffects;
  /** What was printed on stdout. */
  readonly text: string;
}

export interface GitProject {
  readonly root: string;
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly git: (...args: string[]) => string;
  /** Commits everything. */
  readonly commit: (message: string) => void;
  /** Runs as-reported in this process, on the real disk. */
  readonly call: (...args: string[]) => Promise<Outcome>;
  /** `npm start`, `npm run generate`: brings all that follows up to date. */
  readonly build: () => Promise<void>;
}

const folder = mkdtempSync(join(tmpdir(), 'as-reported-git-'));
let count = 0;

/** Removes all projects; for afterAll. */
export const removeProjects = (): void => rmSync(folder, { recursive: true, force: true });

/** A new repository with some files, or a copy of another project with its history. */
export function makeProject(files: Readonly<Record<string, string>> | GitProject): GitProject {
  count += 1;
  const root = join(folder, `p${count}`);
  const project = projectAt(root);
  if ('root' in files && typeof files.root === 'string') cpSync(files.root, root, { recursive: true, verbatimSymlinks: true });
  else {
    mkdirSync(root);
    project.git('init', '--quiet', '--initial-branch=main', '--template=');
    for (const [path, content] of Object.entries(files)) project.write(path, content as string);
  }
  return project;
}

function projectAt(root: string): GitProject {
  const git = (...args: string[]): string => {
    const identity = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'core.autocrlf=false',
    ];
    return execFileSync('git', ['-C', root, ...identity, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  };
  const call = async (...args: string[]): Promise<Outcome> => {
    const effects = fakeEffects(nodeDisk, { git: nodeEffects({ quiet: true }).git });
    const exitCode = await runCommandLine(args, () => effects);
    return { exitCode, effects, text: effects.printed.join('') };
  };
  return {
    root,
    git,
    call,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    commit: (message) => {
      git('add', '--all');
      git('commit', '--quiet', '--message', message);
    },
    build: async () => {
      const generated = await call('generate', '--root', root);
      const built = await call('run', '--raw', join(root, 'raw'), '--out', join(root, 'dist-data'), '--package', root, '--no-cache');
      if (generated.exitCode + built.exitCode > 0)
        throw new Error([...generated.effects.complained, ...built.effects.complained].join('\n'));
    },
  };
}

export const CORRECTIONS_HEADER = 'table,row_id,operation,column,old_value,new_value,reason,contributor,date';

/** Two articles with manifest, one correction, one lexicon and gold for one article. */
export const SMALL_PROJECT: Readonly<Record<string, string>> = {
  'raw/council.txt':
    'The council met on Monday.\nIt agreed to spend $2 million on roads and on the two bridges that the floods of last winter had damaged badly.\n',
  'raw/village.txt': 'Rescue crews reached the village on Friday.\n\n“Nobody was hurt,” mayor Ana Lopez said.\n',
  'raw/articles.csv': 'file,published,note\nvillage.txt,2021-05-07,"the text says\n""on Friday"""\ncouncil.txt,2021-05-11,\n',
  'raw/corrections.csv': `${CORRECTIONS_HEADER}\nquotes,village.txt: Nobody was hurt,set,medium,,interview,"a reason\non two lines",me,2024-03-01\n`,
  'pipeline/lexicons/words.csv': 'term,note\nbridge,\nroad,\n',
  'test/gold/village.json': JSON.stringify({ article: 'village.txt', quotes: [], figures: [], events: [] }, null, 1),
};
