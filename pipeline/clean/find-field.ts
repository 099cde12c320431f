/** Fields at the head of an exported text: "Title: …", "Author: …", "Source: …". */
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { isLong } from '../text/shape.ts';

export interface Field {
  readonly sense: 'headline' | 'byline' | 'other';
  /** Where the value starts, relative to the line. */
  readonly valueAt: number;
}

const labels = loadLexicon('field-labels', ['term', 'sense', 'note']);
const senses = new Map(labels.map(({ term, sense }) => [term, sense as Field['sense']]));
const FIELD = new RegExp(`^(${anyOf(senses.keys())})\\s?:\\s*(?=\\S)`, 'iu');

/** Reads a line as a field; null where it is none. */
export function readField(text: string): Field | null {
  if (isLong(text)) return null;
  const match = FIELD.exec(text);
  const sense = senses.get((match?.[1] ?? '').toLowerCase());
  return match === null || sense === undefined ? null : { sense, valueAt: match[0].length };
}
