/** `SHA256SUMS`, for `sha256sum -c`. */
import { compareText } from '../text/compare.ts';
import type { WrittenFile } from './write-table.ts';

/** One line per file, sorted by name. */
export function sumFiles(files: readonly WrittenFile[]): Uint8Array {
  const lines = [...files].sort((a, b) => compareText(a.name, b.name)).map(({ name, sha256 }) => `${sha256}  ${name}\n`);
  return new TextEncoder().encode(lines.join(''));
}
