/** What a number is of, where that stands right beside it: "12 years in prison", "women (61 percent)", "4,800 the number of people". */
import { firstFrom, type Span } from '../../../text/span.ts';
import type { Document } from '../../document.ts';
import { tokenAt } from '../../token-at.ts';
import { nounRun, type Run } from '../counted/noun-run.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { wordsOf } from '../lexicon.ts';

/** "bringing to 4,800 the number of people told to leave": whose number is told behind. */
export function numberOf(document: Document, { quantity, sentence }: Draft): Span | null {
  if (quantity.dimension !== null) return null;
  const end = sentence.start + quantity.end;
  const number = /^ the (?:total )?(?:number|tally|toll) of /u.exec(document.raw.slice(end, Math.min(sentence.end, end + 24)));
  return number === null ? null : runFrom(document, sentence, end + number[0].length);
}

/** "15,000 Indians were there, of whom around 8,500 were students", "Of its members, 30 are farmers": what the part is. */
export function whoAre(document: Document, { sentence, start, end, quantity, counted }: Draft): Run | null {
  if (quantity.dimension !== null || counted.item !== null || quantity.value === 1) return null;
  if (!BEFORE_PART.test(document.raw.slice(Math.max(sentence.start, start - 10), start))) return null;
  const are = /^ (?:are|were) (?!(?:the|its|their|his|her|our|my|an?) )/u.exec(document.raw.slice(end, end + 12));
  const run = are === null ? null : runFrom(document, sentence, end + are[0].length);
  if (run === null || !/^(?:NOUN|PROPN)$/u.test(run.head.pos) || BEFALLEN.has(run.head.lower)) return null;
  return /^(?:[.,;)]|$| and | or | but )/u.test(document.raw.slice(run.end, run.end + 5)) ? run : null;
}

/** "of whom", "them", or the beginning of a clause. */
const BEFORE_PART = /(?:^|[,;] |\b(?:of (?:whom|which|them)|and|but|while) )$/u;
/** What became of them is told by the measure. */
const BEFALLEN = wordsOf('standing for people');

/** "women (61 percent) and retired voters (67 percent)": the noun before the bracket. */
export function beforeBracket(
  { raw, tokens }: Document,
  syntax: SyntaxIndex,
  { quantity, counted, sentence, start, end }: Draft,
): Span | null {
  if (!/^(?:ratio)$/u.test(quantity.dimension ?? '') || counted.item !== null || raw.slice(start - 2, start) !== ' (' || raw[end] !== ')')
    return null;
  const at = firstFrom(tokens, start) - 2;
  const phrase = syntax.phraseAt(at, sentence.index);
  return phrase === null || phrase.temporal || phrase.head !== at || !/^(?:NOUN|PROPN)$/u.test(tokens[at]?.pos ?? '') ? null : phrase;
}

const TERM =
  /^(?:['’]s?)? (?:(?:to life |or more )?in (?:(?:a|state|federal|the) )?)?(behind bars|(?:[\p{Ll}]+ ){0,1}(?:prison|jail|imprisonment|custody|detention|labour|labor|probation|servitude|incarceration|penitentiary))\b/u;

/** "sentenced to 12 years in prison", "up to eight years' jail", "ten years behind bars": what one is sentenced to. */
export function termOf({ raw }: Document, { quantity, sentence }: Draft): Span | null {
  if (quantity.dimension !== 'time') return null;
  const from = sentence.start + quantity.end;
  const term = TERM.exec(raw.slice(from, Math.min(sentence.end, from + 48)));
  return term === null ? null : { start: from + term[0].length - (term[1] as string).length, end: from + term[0].length };
}

/** The noun run from a position on, over a determiner. */
export function runFrom(document: Document, sentence: Draft['sentence'], position: number): Run | null {
  const at = tokenAt(document, sentence, position);
  const isDeterminer = document.tokens[at]?.pos === 'DET' || /^(?:its|their|his|her|our|my)$/u.test(document.tokens[at]?.lower ?? '');
  const first = isDeterminer ? at + 1 : at;
  const run = first >= sentence.endToken ? null : nounRun(document, sentence, first);
  return run === null || /^[\p{Sc}\d]/u.test(document.raw.slice(run.start, run.start + 1)) ? null : run;
}

/** "one American in ten": whom the part is of. */
export function insideRatio({ raw }: Document, { quantity, sentence }: Draft): Span | null {
  const from = sentence.start + quantity.start;
  const inside =
    quantity.form === 'share' ? / (\p{L}+) in (?:every )?[\p{L}\d-]+$/u.exec(raw.slice(from, sentence.start + quantity.end)) : null;
  return inside === null || inside.index === 0 || / (?:out|one) /u.test(inside[0])
    ? null
    : { start: from + inside.index + 1, end: from + inside.index + 1 + (inside[1] as string).length };
}
