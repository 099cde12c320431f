/** `SHA256SUMS`, for `sha256sum -c`. */
import { compareText } from '../text/compare.ts';
import { sha256 } from '../text/ids.ts';

/** One line per file, sorted by name. */
export function sumFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const lines = [...files].sort(([a], [b]) => compareText(a, b)).map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  return new TextEncoder().encode(lines.join(''));
}
