/** Nouns that one number counts together: "11,400 homes and businesses", "150 parents, children and staff". */
import type { Document, DocumentSentence, Token } from '../../document.ts';
import type { Counted } from '../counted/index.ts';
import { isMany, nounRun } from '../counted/noun-run.ts';
import { ORDERS } from '../numerals/pieces.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { isOfPeople } from './persons.ts';

/** How many nouns are joined at most. */
const MOST = 4;
const AND = /^(?:and|or)$/u;

/** The counted phrase with the bare plurals that are joined to it. @param quantity with the start of its qualifier */
export function withJoined(document: Document, sentence: DocumentSentence, quantity: Quantity, counted: Counted): Counted {
  const { item, head } = counted;
  if (item === null || head === null || quantity.attribute || quantity.value === 1 || !isTold(quantity, head)) return counted;
  const people = isOfPeople(document.raw.slice(item.start, item.end));
  let last = head.index;
  for (let joined = 0; joined < MOST; joined += 1) {
    const link = document.tokens[last + 1];
    const isAnd = AND.test(link?.lower ?? '');
    if (link === undefined || link.index + 1 >= sentence.endToken || (!isAnd && link.text !== ',')) return counted;
    // "900 people, villagers and monks, fled": who they are.
    if (!isAnd && head.lower === 'people') return counted;
    const next = bareNoun(document, sentence, quantity, link.index + 1);
    if (next === null || isOfPeople(document.raw.slice(next.start, next.end)) !== people) return counted;
    last = next.head;
    if (isAnd) return isOwnSubject(document, sentence, quantity, last) ? counted : upTo(counted, next.end);
  }
  return counted;
}

/** Numbers of many things; a mass has its stuff ("300 tons of flour and beans"). */
const isTold = ({ dimension }: Quantity, head: Token): boolean =>
  dimension === null ? isMany(head) : (dimension === 'mass' || dimension === 'volume') && head.pos === 'NOUN';

function upTo(counted: Counted, end: number): Counted {
  const item = counted.item === null ? null : { start: counted.item.start, end };
  return { ...counted, item, end: counted.partitive ? counted.end : end };
}

/** A noun with its adjectives, without determiner or owner. */
function bareNoun(document: Document, sentence: DocumentSentence, { dimension }: Quantity, first: number) {
  if (!/^(?:NOUN|ADJ)$/u.test(document.tokens[first]?.pos ?? '')) return null;
  const run = nounRun(document, sentence, first);
  if (run === null || run.head.pos !== 'NOUN' || (dimension === null && !isMany(run.head))) return null;
  // "400 rifles and thousands of rounds", "60 nurses and more than 20 doctors": another number.
  const words = document.tokens.slice(first, run.head.index + 1);
  return words.some(({ pos, lower }) => pos === 'NUM' || ORDERS.has(lower))
    ? null
    : { start: run.start, end: run.end, head: run.head.index };
}

/** "owns 12 horses and cows graze nearby": behind a number that something governs, a verb has the second noun for its subject. */
function isOwnSubject({ tokens }: Document, sentence: DocumentSentence, { start }: Quantity, last: number): boolean {
  const next = last + 1 < sentence.endToken ? tokens[last + 1] : undefined;
  if (next === undefined || !/^(?:VERB|AUX)$/u.test(next.pos) || next.lower.endsWith('ing')) return false;
  const from = sentence.start + start;
  let before = last;
  while (before >= sentence.firstToken && (tokens[before]?.start ?? 0) >= from) before -= 1;
  while (before >= sentence.firstToken && /^(?:ADV|ADJ|DET|SYM)$/u.test(tokens[before]?.pos ?? '')) before -= 1;
  return before >= sentence.firstToken && !/^(?:PUNCT|CCONJ|SCONJ)$/u.test(tokens[before]?.pos ?? '');
}
