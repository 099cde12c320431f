/** The kinds of all lines of a text: six passes, from what a line says by itself to what its neighbours make of it. */
import { gather } from '../text/gather.ts';
import { type Item, newItem } from './item.ts';
import { isProse } from './layout.ts';
import { markBody } from './mark-body.ts';
import { markCaptions } from './mark-captions.ts';
import { markComments } from './mark-comments.ts';
import { markHeadline } from './mark-headline.ts';
import { markLines } from './mark-lines.ts';
import { markLinks } from './mark-links.ts';
import { readParagraphs } from './paragraphs.ts';
import type { Part } from './part.ts';

/** Splits a raw text into parts in order; every character that is not white space is in exactly one. Positions in UTF-16 units. */
export function findBlocks(raw: string): Part[] {
  const items = readParagraphs(raw).map(newItem);
  const passes = [markLines, keepTitles, markCaptions, markLinks, markHeadline, markComments, markBody];
  const decided = passes.reduce<Item[]>((list, pass) => pass(list), items);
  return gather(decided, ({ head, parts }) => [...head, ...(parts ?? [])]);
}

/** "Live updates: war in its second week" above all prose is the headline of the page, not a link from it. */
function keepTitles(items: readonly Item[]): Item[] {
  const firstProse = items.findIndex(({ parts, text }) => parts === null && isProse(text));
  const title = items.findIndex(({ parts }) => parts === null || parts[0]?.rule === 'clean.media-label');
  return items.map((item, index) => {
    const isLabel = item.parts?.[0]?.rule === 'clean.media-label';
    return isLabel && index === title && index < firstProse && !/[.!?]["'”’]*$/u.test(item.text) ? { ...item, parts: null } : item;
  });
}
