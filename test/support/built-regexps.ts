/** The expressions that the pipeline builds from its tables while it is loaded: no literal shows them. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readSourceFiles } from './source-files.ts';

export interface BuiltRegExp {
  /** The file that builds it, from the root of the project; not the helper that it calls. */
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

/** These run something as soon as they are loaded. */
const PROGRAMS = /\.js$|\/(?:cli|(?:article|export)-worker)\.ts$/u;
/** Helpers that build expressions for others. */
const HELPER = /^pipeline\/(?:text|lexicons)\//u;

/** Loads all modules of the pipeline and notes each expression that they build, once. */
export async function collectBuiltRegExps(): Promise<BuiltRegExp[]> {
  const built = new Map<string, BuiltRegExp>();
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, args, newTarget) => {
      const made = Reflect.construct(target, args, newTarget) as RegExp;
      const path = readCaller(new Error().stack ?? '');
      if (path !== null) built.set(String(made), { path, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    const paths = readSourceFiles('pipeline').map(({ path }) => path);
    for (const path of paths) if (!PROGRAMS.test(path)) await import(pathToFileURL(resolve(path)).href);
  } finally {
    globalThis.RegExp = plain;
  }
  return [...built.values()];
}

/** The file of the pipeline that asked for an expression; null where a package did. */
function readCaller(stack: string): string | null {
  const [, , caller = '', ...others] = stack.split('\n');
  const callers = [caller, ...others].map((line) => line.match(/\/(pipeline\/[\w./-]+\.ts)/u)?.[1]);
  if (callers[0] === undefined) return null;
  return callers.find((path) => path !== undefined && !HELPER.test(path)) ?? callers[0];
}
