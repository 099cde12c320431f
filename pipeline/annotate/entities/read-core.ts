/** The head of a phrase, without what is told of it behind. */
import type { Span } from '../../text/span.ts';
import type { Token } from '../document.ts';
import type { Memory } from './memory.ts';
import type { Core } from './resolution.ts';

/** As printed: the WHO is no "who". */
const CUTS = new Set([',', ';', ':', '(', ')', '—', '–', 'who', 'which', 'that', 'whose', 'whom', 'where', 'when']);

/** Cuts a phrase down to its head: no determiner, no complement, no apposition, no relative clause. */
export function readCore(memory: Memory, phrase: Span): Core | null {
  const { tokens } = memory.document;
  let first = memory.tokenAt(phrase.start);
  const phraseEnd = memory.tokenAt(phrase.end);
  while (first < phraseEnd && memory.namingFrom(first) === null) {
    const { pos, text } = tokens[first] as Token;
    if (pos !== 'DET' && pos !== 'PUNCT' && !/^(?:an?|the|this|that|some|his|her|its|their|our)$/iu.test(text)) break;
    if (first + 1 >= phraseEnd) break;
    first += 1;
  }
  if (first >= phraseEnd) return null;
  let endToken = first;
  while (endToken < phraseEnd) {
    const naming = memory.namingFrom(endToken);
    if (naming !== null) {
      endToken = Math.min(phraseEnd, naming.endToken);
      continue;
    }
    const token = tokens[endToken] as Token;
    if (
      endToken > first &&
      (CUTS.has(token.text) ||
        (token.pos === 'ADP' && !isGlued(tokens, endToken)) ||
        token.pos === 'CCONJ' ||
        token.pos === 'AUX' ||
        token.lower === 'to')
    )
      break;
    endToken += 1;
  }
  // The 's of "Marlow's" is a part of the name.
  const whole = memory.namingsWithin(first, endToken).at(-1)?.endToken === endToken;
  while (!whole && endToken > first + 1 && /^(?:['’]s|['’]|[.,!?"”])$/u.test((tokens[endToken - 1] as Token).text)) endToken -= 1;
  return { first, endToken, phraseEnd };
}

/** "mum-of-three": a preposition inside a longer word. */
const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.text === '-' && tokens[at + 1]?.text === '-';
