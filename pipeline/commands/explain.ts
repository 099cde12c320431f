import { dirname, join, relative, sep } from 'node:path';
import { rowsOf, traceArticle } from '../article.ts';
import type { ManifestRow } from '../clean/source.ts';
import { MANIFEST_FILE } from '../config.ts';
import type { Disk } from '../effects.ts';
import { dataError } from '../errors.ts';
import { EXPLAINED, type ExplainedTable, explainArticle } from '../explain/index.ts';
import { printExplanation } from '../explain/print-explanation.ts';
import { checkBytes } from '../input/check-bytes.ts';
import { findManifestRow } from '../input/read-sources.ts';
import type { Command } from './command.ts';

export interface ExplainOptions {
  readonly file: string;
  readonly table?: ExplainedTable;
}

/** Names are many and seldom what one asks about. */
const SHOWN = EXPLAINED.filter((table) => table !== 'mentions');

/** `explain`: one article with its findings marked, each with its rule, and the candidates that were dropped. */
export const explain: Command<ExplainOptions> = ({ file, table }, { disk, terminal }) => {
  const bytes = disk.read(file);
  const troubles = checkBytes(bytes, file);
  if (troubles.length > 0) throw dataError(...troubles);
  const { path, manifest } = locate(file, disk);
  const traced = traceArticle({ path, bytes, manifest });
  const { article, raw } = traced.cleaned;
  const explanation = explainArticle({ rows: rowsOf(traced), annotated: traced.annotated, tables: table === undefined ? SHOWN : [table] });
  return { text: printExplanation(explanation, article, raw, terminal.colours), data: { article, ...explanation } };
};

/** The file as its manifest knows it: the nearest one in the folders above. There, articles.csv can also be a table or somebody's own. */
function locate(file: string, disk: Disk): { path: string; manifest: ManifestRow | null } {
  const absolute = disk.resolve(file);
  for (let folder = dirname(absolute); ; folder = dirname(folder)) {
    const path = relative(folder, absolute).split(sep).join('/');
    const file = join(folder, MANIFEST_FILE);
    if (disk.kindOf(file) === 'file' && (!path.includes('/') || namesFiles(disk.read(file)))) {
      return { path, manifest: findManifestRow(folder, path, disk) };
    }
    if (folder === dirname(folder)) return { path: relative(dirname(absolute), absolute), manifest: null };
  }
}

/** Whether the header of a CSV file has the one column that a manifest must have. */
const namesFiles = (bytes: Uint8Array): boolean =>
  (new TextDecoder().decode(bytes).split(/[\r\n]/u, 1)[0] ?? '').split(',').some((name) => /^"?\s*file\s*"?$/u.test(name.trim()));
