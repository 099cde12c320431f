/** Orders: "hundreds of thousands", "dozens", "several hundred". */
import { ORDERS, type Piece, SCALES } from './pieces.ts';
import { type Numeral, nextWord, wordAt } from './walk.ts';

const VAGUE = new Set(['several', 'few', 'many', 'some', 'couple']);

const asOrder = (first: number, last: number, lower: number): Numeral => ({
  first,
  last,
  value: null,
  lower,
  form: 'order',
  scale: 1,
  letterScale: false,
});

/** "hundreds of thousands", "dozens", "several hundred", "a few thousand", "tens of billions". */
export function readOrder(pieces: readonly Piece[], first: number): Numeral | null {
  const lead = pieces[first]?.lower ?? '';
  const plural = ORDERS.get(lead);
  return plural !== undefined && pieces[first]?.kind === 'word' ? readPlural(pieces, first, plural) : readVague(pieces, first);
}

/** "hundreds of thousands", "dozens". */
function readPlural(pieces: readonly Piece[], first: number, plural: number): Numeral | null {
  // "scores" and "tens" are other words, too.
  if (
    /^(?:scores|tens)$/u.test(pieces[first]?.lower ?? '') &&
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
  return asOrder(first, last, lower);
}

/** "several hundred", "a few thousand", "a couple of hundred". */
function readVague(pieces: readonly Piece[], first: number): Numeral | null {
  const at = pieces[first]?.lower === 'a' ? nextWord(pieces, first) : first;
  if (!VAGUE.has(wordAt(pieces, at)) || at === null) return null;
  let next = nextWord(pieces, at);
  if (wordAt(pieces, at) === 'couple' && next !== null) next = wordAt(pieces, next) === 'of' ? nextWord(pieces, next) : next;
  if (next === null || wordAt(pieces, at) === 'some') return null;
  const word = wordAt(pieces, next);
  const factor = word === 'hundred' ? 100 : word === 'dozen' ? 12 : (SCALES.get(word) ?? ORDERS.get(word));
  if (factor === undefined) return null;
  const beyond = nextWord(pieces, next);
  const scale = word === 'hundred' ? SCALES.get(wordAt(pieces, beyond)) : undefined;
  return scale === undefined || beyond === null ? asOrder(first, next, factor) : asOrder(first, beyond, factor * scale);
}
