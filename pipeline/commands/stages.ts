import { countIssues } from '../batch/pack-rows.ts';
import { publishDataset } from '../build.ts';
import type { Effects } from '../effects.ts';
import { annotateStage, cleanStage, readDataset, segmentStage, validateStage } from '../stages/run-stages.ts';
import { assertPublishable, countDataset } from '../validate/index.ts';
import { type Command, type CommandResult, countOf } from './command.ts';
import { type OutputOptions, readSettings } from './output-options.ts';
import { describeRows } from './run.ts';

export interface WorkOptions {
  readonly work: string;
}

/** `clean`: stage one. */
export const clean: Command<WorkOptions & { readonly raw: string }> = ({ raw, work }, effects) =>
  report('clean', cleanStage(raw, work, effects), work, effects);

/** `segment`: stage two. */
export const segment: Command<WorkOptions> = ({ work }, effects) => report('segment', segmentStage(work, effects), work, effects);

/** `annotate`: stage three. */
export const annotate: Command<WorkOptions> = ({ work }, effects) => report('annotate', annotateStage(work, effects), work, effects);

/** `validate`: stage four. The dataset is left to look at even where it has errors. */
export const validate: Command<WorkOptions> = ({ work }, effects) => {
  const dataset = validateStage(work, effects);
  const { rows } = countDataset(dataset);
  effects.terminal.note(`${describeRows(rows)}; see ${work}/validate`);
  assertPublishable(dataset);
  return { text: '', data: { work, rows, issues: countIssues(dataset.issues) } };
};

/** `export`: stage five. */
export const exportTables: Command<WorkOptions & OutputOptions> = (options, effects) => {
  const dataset = readDataset(options.work, effects.disk);
  const files = publishDataset(dataset, readSettings(options), effects);
  effects.terminal.note(`${countOf(files.length, 'file')} written to ${options.out}`);
  return { text: '', data: { work: options.work, out: options.out, rows: countDataset(dataset).rows, files } };
};

function report(stage: string, articles: number, work: string, effects: Effects): CommandResult {
  effects.terminal.note(`${countOf(articles, 'article')}; see ${work}/${stage}`);
  return { text: '', data: { stage, articles, work } };
}
