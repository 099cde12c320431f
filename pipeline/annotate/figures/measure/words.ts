/** The words of `measures.csv`, by the place in which they stand. */
import { loadLexicon } from '../../../lexicons/load.ts';
import type { Figure } from '../../../models/figures.ts';
import type { Document } from '../../document.ts';
import type { Draft } from '../draft.ts';

export type Measure = Figure['measure'];

const entries = loadLexicon('measures', ['term', 'frame', 'measure', 'note']);

/** A word may tell several measures ("send": deployed, funding); what is counted decides. */
export type MeasureTable = ReadonlyMap<string, readonly Measure[]>;

function tableOf(...frames: string[]): MeasureTable {
  const table = new Map<string, Measure[]>();
  for (const { term, frame, measure } of entries)
    if (frames.includes(frame)) table.set(term, [...(table.get(term) ?? []), measure as Measure]);
  return table;
}

/** What a verb says of nothing else: "people only", "buildings only", by term and measure. */
const restrictions = new Map(entries.flatMap(({ term, measure, note }) => (note.endsWith(' only') ? [[`${term}:${measure}`, note]] : [])));

/** The kind of thing of which alone a verb tells a measure, as the lexicon notes it, or undefined. */
export const restrictionOf = (term: string, measure: Measure): string | undefined => restrictions.get(`${term}:${measure}`);

/** Object of the active, subject of the passive verb. */
export const PATIENT = tableOf('patient', 'both');
/** Subject of the active verb. */
export const AGENT = tableOf('agent', 'both');
/** "by" phrase of the passive verb. */
export const BY_AGENT = tableOf('by');
/** The counted noun itself. */
export const NOUN = tableOf('noun');
/** The noun that the number equals. */
export const CONTEXT = tableOf('context');
/** The noun before "of" and the number: "the deaths of five people". */
export const DEED = tableOf('deed');
/** What becomes of those whom a verb befalls: "to death", "to safety". */
export const RESULT = tableOf('result');
const goods = tableOf('goods');
const ofMeasure = (measure: Measure): ReadonlySet<string> =>
  new Set(
    entries.filter((entry) => entry.measure === measure && entry.frame !== 'context' && entry.frame !== 'noun').map(({ term }) => term),
  );
export const FUNDING = ofMeasure('funding');
export const CHANGE = ofMeasure('change');
/** Nouns of change: "an increase of", "a 5% drop". */
export const CHANGE_NOUNS: readonly string[] = [...CONTEXT].flatMap(([noun, measures]) => (measures.includes('change') ? [noun] : []));

/** What befell people or things: of one kind with its neighbours, and carried on from sentence to sentence. */
export const BEFALLEN: ReadonlySet<Measure | null> = new Set<Measure>([
  'killed',
  'injured',
  'killed_or_injured',
  'captured',
  'missing',
  'displaced',
  'evacuated',
  'destroyed',
]);
export const VOTES: ReadonlySet<Measure | null> = new Set<Measure>(['votes_for', 'votes_against', 'abstentions']);

/** The counted noun phrase as printed, or ''. */
export const itemText = (document: Document, { counted }: Draft): string =>
  counted.item === null ? '' : document.raw.slice(counted.item.start, counted.item.end);

/** The last word of the counted noun phrase in lower case, or ''. */
export const itemHead = (document: Document, draft: Draft): string => itemText(document, draft).toLowerCase().split(/[\s-]/u).at(-1) ?? '';

/** Whether a noun is of things that are made, sent or sold. */
export const isGoodsNoun = (noun: string): boolean => goods.has(noun);

/** The characters around a figure within its sentence. */
export const around = (
  document: Document,
  { sentence, start, end }: Pick<Draft, 'sentence' | 'start' | 'end'>,
  before: number,
  after: number,
): string => document.raw.slice(Math.max(sentence.start, start - before), Math.min(sentence.end, end + after));
