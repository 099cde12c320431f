/** The source files of the project as text, with what they import; for tests about the code itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

export interface Import {
  /** A path from the root for files of the project, else the name as written. */
  readonly target: string;
  /** Whether nothing but types is imported. */
  readonly isTypeOnly: boolean;
  /** Whether it is loaded when its place is reached only. */
  readonly isLate: boolean;
}

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without comments; strings stay. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** Reads all .ts and .js files of a folder and its sub-folders. */
export function readSourceFiles(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|js)$/u.test(path))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const code = text.replace(/^\s*(\/\*[\s\S]*?\*\/|\/\/.*)$/gmu, '');
      return { path, text, code, imports: importsOf(path, code) };
    });
}

function importsOf(path: string, code: string): Import[] {
  const statements = code.matchAll(
    /^(?:import|export)\s+(type\s+)?((?:\w+\s*,?\s*)?(?:\{[^}]*\}|\*(?:\s+as\s+\w+)?)?)\s*from\s+'([^']+)'/gmu,
  );
  const declared = [...statements].map(([, type, names, target]) => ({
    target: resolveImport(path, target ?? ''),
    isTypeOnly: type !== undefined || holdsOnlyTypes(names ?? ''),
    isLate: false,
  }));
  const loaded = [
    /\bimport\('([^']+)'\)/gu,
    /\brequire\('([^']+)'\)/gu,
    /createRequire\([^)]*\)\('([^']+)'\)/gu,
    /\breadPackageFile\('([^']+)'/gu,
    /\b(?:require|url\))\.resolve\('([^']+)'\)/gu,
  ];
  const targets = loaded.flatMap((pattern) => [...code.matchAll(pattern)].map(([, target]) => resolveImport(path, target ?? '')));
  return [...declared, ...targets.map((target) => ({ target, isTypeOnly: false, isLate: true }))];
}

function holdsOnlyTypes(names: string): boolean {
  const inBraces = /^\{([\s\S]*)\}$/u.exec(names.trim())?.[1];
  const specifiers = (inBraces ?? '').split(',').map((name) => name.trim());
  return inBraces !== undefined && specifiers.every((name) => name === '' || name.startsWith('type '));
}

const resolveImport = (path: string, target: string): string =>
  target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), target)) : target;
