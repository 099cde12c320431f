/** The files that the program brings along: where one is missing or damaged, the installation is at fault, and not the program. */
import { readFileSync } from 'node:fs';
import { describeSystemError } from './effects.ts';
import { dataError } from './errors.ts';
import { decodeText } from './text/decode-text.ts';

const REMEDY = 'bring it back: git checkout in a checkout, npm ci elsewhere';

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
