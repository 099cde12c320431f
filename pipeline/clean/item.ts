/** A paragraph while its kind is being found. */
import type { BlockKind } from '../models/blocks.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Part } from './part.ts';

/** The text shrinks as pieces at its head are given a kind of their own. */
export interface Item {
  readonly paragraph: Paragraph;
  /** Where the undecided rest starts. */
  readonly start: number;
  readonly text: string;
  /** Pieces before the rest. */
  readonly head: readonly Part[];
  /** The rest, once it is decided. */
  readonly parts: readonly Part[] | null;
}

/** A paragraph of which nothing is decided yet. */
export const newItem = (paragraph: Paragraph): Item => ({ paragraph, start: paragraph.start, text: paragraph.text, head: [], parts: null });

/** Gives the whole rest one kind. */
export function decide(item: Item, kind: BlockKind, rule: string): Item {
  return { ...item, parts: [{ start: item.start, end: item.paragraph.end, kind, rule }] };
}

/** Gives the head of the rest a kind of its own, up to a position in its text; what follows stays undecided. */
export function splitHead(item: Item, length: number, kind: BlockKind, rule: string): Item {
  const gap = /^\s*/u.exec(item.text.slice(length))?.[0].length ?? 0;
  const end = item.start + item.text.slice(0, length).trimEnd().length;
  const start = item.start + length + gap;
  if (start >= item.paragraph.end) return decide(item, kind, rule);
  return { ...item, start, text: item.text.slice(length + gap), head: [...item.head, { start: item.start, end, kind, rule }] };
}

/** The kind of the rest, or null where it is undecided. */
export const kindOf = (item: Item | undefined): BlockKind | null => item?.parts?.[0]?.kind ?? null;
