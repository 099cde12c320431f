/** Orders: "hundreds of thousands", "dozens", "several hundred". */
import { ORDERS, type Piece, SCALES } from '../pieces.ts';
import { type Numeral, nextWord, wordAt } from './walk.ts';

const VAGUE = new Set(['several', 'few', 'many', 'some', 'couple']);

/** "hundreds of thousands", "dozens", "several hundred", "a few thousand", "tens of billions". */
export function readOrder(pieces: readonly Piece[], first: number): Numeral | null {
  const order = (last: number, lower: number): Numeral => ({
    first,
    last,
    value: null,
    lower,
    form: 'order',
    scale: 1,
    letterScale: false,
  });
  const lead = pieces[first]?.lower ?? '';
  const plural = ORDERS.get(lead);
  if (plural !== undefined && pieces[first]?.kind === 'word') {
    // "scores" and "tens" are other words, too.
    if (
      /^(?:scores|tens)$/u.test(lead) &&
      !/^(?:of|more|dead|killed|injured|wounded|others)$/u.test(wordAt(pieces, nextWord(pieces, first)))
    )
      return null;
    let lower = plural;
    let last = first;
    for (let of = nextWord(pieces, last); wordAt(pieces, of) === 'of' && of !== null; of = nextWord(pieces, last)) {
      const next = nextWord(pieces, of);
      const factor = ORDERS.get(wordAt(pieces, next));
      if (factor === undefined || next === null) break;
      lower *= factor;
      last = next;
    }
    return order(last, lower);
  }
  let at: number | null = first;
  if (lead === 'a') at = nextWord(pieces, first);
  if (!VAGUE.has(wordAt(pieces, at)) || at === null) return null;
  let next = nextWord(pieces, at);
  if (wordAt(pieces, at) === 'couple' && next !== null) next = wordAt(pieces, next) === 'of' ? nextWord(pieces, next) : next;
  if (next === null || wordAt(pieces, at) === 'some') return null;
  const word = wordAt(pieces, next);
  const factor = word === 'hundred' ? 100 : word === 'dozen' ? 12 : (SCALES.get(word) ?? ORDERS.get(word));
  if (factor === undefined) return null;
  const beyond = nextWord(pieces, next);
  const scale = word === 'hundred' ? SCALES.get(wordAt(pieces, beyond)) : undefined;
  return scale === undefined || beyond === null ? order(next, factor) : order(beyond, factor * scale);
}
