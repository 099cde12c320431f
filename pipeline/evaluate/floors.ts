/** Floors: the figures below which an evaluation fails. */
import { z } from 'zod';
import { dataError, type Trouble } from '../errors.ts';
import type { Evaluation } from './index.ts';
import type { Score } from './tally.ts';

/** Every figure of an evaluation under one name each, for example `figures.recall` or `quotes_indirect.exact span`. */
export function flattenFigures({ articles, meta, anchors, ...scores }: Evaluation): ReadonlyMap<string, number> {
  const figures = new Map([['articles', articles]]);
  for (const [table, { precision, recall, f1, agree }] of Object.entries(scores as Record<string, Score>)) {
    for (const [name, value] of Object.entries({ precision, recall, f1 })) figures.set(`${table}.${name}`, value);
    for (const [attribute, { share }] of Object.entries(agree)) figures.set(`${table}.${attribute}`, share);
  }
  for (const [attribute, { share }] of Object.entries(meta)) figures.set(`meta.${attribute}`, share);
  // No anchors at all are not right ones.
  figures.set('anchors', (anchors.checked - anchors.broken) / (anchors.checked || 1));
  return figures;
}

/**
 * Reads a file of floors: a JSON object of numbers by name of the figure.
 * @throws {AsReportedError} when it is something else
 */
export function parseFloors(text: string, file: string): ReadonlyMap<string, number> {
  try {
    return new Map(Object.entries(z.record(z.string(), z.number()).parse(JSON.parse(text))));
  } catch {
    throw dataError({ file, problem: 'no JSON object of numbers', remedy: 'write for example {"figures.f1": 0.9}' });
  }
}

/** One trouble for each figure that lies below its floor, or that the evaluation does not give. */
export function checkFloors(evaluation: Evaluation, floors: ReadonlyMap<string, number>, file: string): Trouble[] {
  const figures = flattenFigures(evaluation);
  return [...floors].flatMap(([name, floor]): Trouble[] => {
    const figure = figures.get(name);
    if (figure === undefined) return [{ file, problem: `there is no figure ${name}`, remedy: `use ${[...figures.keys()].join(', ')}` }];
    if (figure >= floor) return [];
    return [{ file, problem: `${name} is ${round(figure)}, below its floor ${floor}`, remedy: 'see --errors for what went wrong' }];
  });
}

/** Rounded down, so that a figure just below its floor does not look like it. */
const round = (figure: number): number => Math.floor(figure * 10_000) / 10_000;
