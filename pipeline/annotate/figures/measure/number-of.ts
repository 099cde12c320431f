/** "The number of people who have fled the region has passed 80,000": what is counted, and what became of it, stand before the verb of the number. */
import type { Span } from '../../../text/span.ts';
import type { Document } from '../../document.ts';
import type { Draft } from '../draft.ts';
import type { Measure } from './words.ts';

interface CountedWho {
  readonly item: Span;
  readonly measure: Measure | null;
}

const REACH = 160;
const NUMBER_OF =
  /\b[Tt]he (?:total |official )?number of ((?:\p{L}+ ){0,2}\p{Ll}+) (?:who|that) (?:(?:have|had|has|were|are|was) )?(?:been )?(\p{Ll}+)(?= )(?![^.;]*\bnumber of\b)[^.;\d]{0,90} (?:(?:has|have|had) )?(?:now |already )?(?:passed|topped|surpassed|exceeded|reached|hit|risen to|rose to|grown to|grew to|climbed to|fallen to|fell to|stood at|stands at) (?:(?:about|around|nearly|almost|over|more than|at least|some) )?$/u;

const BECAME: readonly (readonly [RegExp, Measure])[] = [
  [/^fled$/u, 'displaced'],
  [/^(?:died|killed|drowned|perished)$/u, 'killed'],
  [/^(?:injured|wounded|hurt)$/u, 'injured'],
];

/** "mines have killed or wounded over 800 people": two verbs share what stands behind the second. */
const BOTH = /\bkill(?:s|ed|ing)? (?:or|and) (?:wound|injur|hurt|maim)(?:e?d|s|es|ing|e)? (?:\p{Ll}+ly )?$/u;

export const bothMeasure = ({ raw }: Document, { sentence, start, quantity }: Draft): Measure | null =>
  quantity.dimension === null && BOTH.test(raw.slice(Math.max(sentence.start, start - 40), start)) ? 'killed_or_injured' : null;

/** Null where no clause with "who" stands behind "the number of". */
export function countedWho({ raw }: Document, { sentence, start, quantity, counted }: Draft): CountedWho | null {
  if (quantity.dimension !== null || counted.item !== null) return null;
  const from = Math.max(sentence.start, start - REACH);
  const before = raw.slice(from, start);
  const found = before.endsWith(' ') ? NUMBER_OF.exec(before) : null;
  const [whole, item, verb] = found ?? [];
  if (found === null || whole === undefined || item === undefined || verb === undefined) return null;
  const at = from + found.index + whole.indexOf(` of ${item} `) + 4;
  return { item: { start: at, end: at + item.length }, measure: BECAME.find(([pattern]) => pattern.test(verb))?.[1] ?? null };
}
