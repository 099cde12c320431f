/** What became of those whom a verb befell, told by a phrase of result: "stabbed to death", "brought 60 to safety", "left 30 in ruins". */
import { anyOf } from '../../../lexicons/load.ts';
import type { Document } from '../../document.ts';
import type { Clause } from '../../syntax/types.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { wordsOf } from '../lexicon.ts';
import { fits } from './kinds.ts';
import { rolesOf } from './predicate.ts';
import { type Measure, RESULT } from './words.ts';

const RESULTS = new RegExp(
  `^(?: of (?:them|these|those|whom|us|which))? (${anyOf(RESULT.keys())})(?=[.,;:)”"]|$| (?:and|or|but|in|on|at|by|near|after|before|when|while|as|since|during|outside|inside|with|from|for|this|last|earlier|overnight|due|because|amid|under|across|around|until)\\b)`,
  'i',
);
/** "sentenced to death", "bored to death": nobody has died. */
const NOT_DONE = wordsOf('verb without result');

/** The measure of a phrase of result behind the figure or behind its verb, or null. */
export function resultMeasure(document: Document, syntax: SyntaxIndex, draft: Draft): Measure | null {
  if (draft.quantity.dimension !== null && draft.quantity.unit !== 'share' && draft.quantity.unit !== '%') return null;
  const { raw } = document;
  const clause = syntax.clauseAt(draft.firstToken, draft.sentence.index);
  const isBehind = clause !== null && clause.verb.endToken <= draft.firstToken;
  // "90 percent of the foreigners in jail": what stands behind the whole is said of the whole.
  const isWhole = draft.counted.partitive && draft.counted.item !== null;
  if (isBehind && !isWhole && !NOT_DONE.has(clause.verb.lemma)) {
    const found = fitting(document, draft, raw.slice(Math.max(draft.end, draft.counted.item?.end ?? 0), draft.sentence.end));
    if (found !== null) return found;
  }
  for (const { as, clause: own } of rolesOf(document, syntax, draft)) {
    if (as !== 'subject' || NOT_DONE.has(own.verb.lemma) || isOfAnother(document, own, draft)) continue;
    const found = fitting(document, draft, raw.slice(own.verb.end, draft.sentence.end));
    if (found !== null) return found;
  }
  return null;
}

/** "one of them taken from a policeman hacked to death": behind another verb, what looks like one belongs to the noun before it. */
const isOfAnother = ({ tokens }: Document, { verb }: Clause, { lastToken }: Draft): boolean =>
  tokens.slice(lastToken + 1, verb.first).some(({ pos }) => pos === 'VERB');

function fitting(document: Document, draft: Draft, after: string): Measure | null {
  const phrase = RESULTS.exec(after.slice(0, 48))?.[1];
  return phrase === undefined ? null : (RESULT.get(phrase.toLowerCase())?.find((measure) => fits(document, draft, measure)) ?? null);
}
