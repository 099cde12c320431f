/** The files that the program and its packages bring along: where one is missing or damaged, the installation is at fault, not the program. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { crc32 } from 'node:zlib';
import { describeSystemError } from './effects.ts';
import { type AsReportedError, dataError } from './errors.ts';
import { decodeText } from './text/decode-text.ts';

const REMEDY = 'bring it back: git checkout in a checkout, npm ci elsewhere';
const PACKAGE_REMEDY = 'install the packages again: npm ci';

/**
 * Reads a file of text beside the code.
 * @param name its path from the root of the package, for messages
 * @throws {AsReportedError} when it is missing, cannot be read or is not UTF-8
 */
export function readOwnFile(url: URL, name: string): string {
  try {
    return decodeText(readFileSync(url)).replace(/^\uFEFF/u, '');
  } catch (error) {
    const { problem } = describeSystemError(error, 'read', name) ?? { problem: 'it is not UTF-8' };
    throw dataError({ file: name, problem, remedy: REMEDY });
  }
}

/**
 * Makes something of a file of text beside the code.
 * @param what it should be, for messages
 * @throws {AsReportedError} when it cannot be read, or nothing can be made of it
 */
export function parseOwnFile<Parsed>(url: URL, name: string, what: string, parse: (text: string) => Parsed): Parsed {
  const text = readOwnFile(url, name);
  try {
    return parse(text);
  } catch {
    throw dataError({ file: name, problem: `it is no ${what}`, remedy: REMEDY });
  }
}

/**
 * Reads a file of data of a package.
 * @param path the name of the package and the path in it
 * @param sum the CRC-32 of the file: what was cut short, or is of another version, would be read as something else
 * @throws {AsReportedError} when it is missing, cannot be read or is not the same
 */
export function readPackageFile(path: string, sum: number): Buffer {
  const file = `node_modules/${path}`;
  const bytes = attemptRead(path, file);
  if (crc32(bytes) === sum) return bytes;
  throw dataError({ file, problem: 'it is damaged, or of another version', remedy: PACKAGE_REMEDY });
}

function attemptRead(path: string, file: string): Buffer {
  try {
    return readFileSync(createRequire(import.meta.url).resolve(path));
  } catch (error) {
    const { problem } = describeSystemError(error, 'read', file) ?? { problem: 'it is missing' };
    throw dataError({ file, problem, remedy: PACKAGE_REMEDY });
  }
}

/** What is wrong with the packages, where an error says that one is missing or cannot be read; null for another error. */
export function describePackageError(error: unknown): AsReportedError | null {
  if (!(error instanceof Error)) return null;
  const { message, name, stack = '' } = error;
  const remedy = PACKAGE_REMEDY;
  // Node names who asked, too, by its path on this machine.
  const wanted = message.replace(/(?: imported from |\n)[\s\S]*/u, '').replace(/^C/u, 'c');
  if ('code' in error && NOT_FOUND.test(String(error.code))) return dataError({ problem: `a package is not whole: ${wanted}`, remedy });
  const place = 'path' in error ? String(error.path) : PLACES[name]?.(`${message}\n${stack}`);
  const file = FILE_OF_PACKAGE.exec(place ?? '')?.[0];
  if (file === undefined) return null;
  const { problem } = describeSystemError(error, 'read', file) ?? { problem: 'it is damaged' };
  return dataError({ file, problem, remedy });
}

const NOT_FOUND = /^(?:ERR_)?MODULE_NOT_FOUND$/u;
const FILE_OF_PACKAGE = /\bnode_modules\/[^\s:'")]+/u;

/** Where errors of code, JSON and WebAssembly name the file that cannot be parsed, or the one that asked for it. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  SyntaxError: (text) => text.replace(/\n +at [\s\S]*/u, ''),
  CompileError: (text) => text,
};
