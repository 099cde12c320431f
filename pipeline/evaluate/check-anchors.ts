import type { Dataset } from '../models/index.ts';

export interface Anchors {
  readonly checked: number;
  /** Rows whose characters are not their text. */
  readonly broken: number;
}

/** Compares rows with the raw characters that they point to; nothing is checked without the text. */
export function checkAnchors({ quotes, figures, events }: Pick<Dataset, 'quotes' | 'figures' | 'events'>, text: string | null): Anchors {
  if (text === null) return { checked: 0, broken: 0 };
  const characters = [...text];
  const printed = (start: number, end: number): string => characters.slice(start, end).join('');
  const results = [
    ...figures.map((row) => printed(row.start, row.end) === row.text),
    ...events.map((row) => printed(row.start, row.end) === row.trigger),
    ...quotes.map(({ spans, text: quoted }) => {
      const folded = foldSpaces(quoted);
      return spans.every(([start, end]) => folded.includes(foldSpaces(printed(start, end))));
    }),
  ];
  return { checked: results.length, broken: results.filter((isRight) => !isRight).length };
}

const foldSpaces = (text: string): string => text.replace(/\s+/gu, ' ');
