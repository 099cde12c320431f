/** "reiterated his claim that …", "Smith's warning that …": a noun reports, with the clause that depends on it. */

import type { Document } from '../document.ts';
import { THIRD_POSSESSIVES } from '../syntax/words.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import { isCarriedOn } from './cue-span.ts';
import {
  findItem,
  hasClause,
  hasFinite,
  type Items,
  isAdverb,
  isAuxiliary,
  isFiniteVerb,
  isIng,
  isModal,
  isNegation,
  isPossessive,
  isVerb,
  type Run,
} from './grammar.ts';
import { EXPRESSED_NOUNS, REPORTING_NOUNS, STATEMENT_MAKERS } from './lexicon.ts';
import { maySpeak } from './may-speak.ts';
import type { Unit } from './passage.ts';
import { nearPhraseStart } from './phrase-start.ts';
import { subjectBefore } from './source-before.ts';
import { mainSubject } from './sources.ts';
import { contentSpans, spanOf } from './spans.ts';
import { subjectEnd } from './subject-end.ts';

/** Finds every noun of reporting that a that-clause follows, at once or behind "was", where the text says whose it is. */
export function findNominals(document: Document, unit: Unit): Candidate[] {
  const { items } = unit;
  const found: Candidate[] = [];
  for (let k = 1; k + 2 < items.length; k++) {
    const equated = findEquated(document, unit, k);
    if (equated !== null) found.push(equated);
    const feels = isNounOf(items, k, EXPRESSED_NOUNS);
    if (items[k + 1]?.lower !== 'that' || !(feels || isNounOf(items, k, REPORTING_NOUNS)) || isFiniteVerb(items, k + 2)) continue;
    const first = nearPhraseStart(items, k);
    const owner = ownerOf(items, first, k);
    // "their fears that …" are no statement; "voiced fears that …" are one of whoever has a voice.
    if (owner === null || (feels && (owner.cue === k || !maySpeak(items, owner.run)))) continue;
    const isSubject = !hasFinite(items, 0, first) && !isIng(items[first - 1]);
    const end = isSubject ? subjectEnd(items, k + 2) : contentEnd(items, k + 2, { head: k, link: 'own', subordinate: false });
    const content = end > 0 && hasClause(items, k + 2, end) ? contentSpans(document, items, { first: k + 2, end }) : null;
    const cue = spanOf(items, { first: owner.cue, end: k + 1 });
    if (content === null || cue === null) continue;
    const source = spanOf(items, owner.run);
    found.push({ ...content, cue: [cue], source, medium: null, rule: 'quote.nominal', unit: unit.index, head: k });
  }
  return found;
}

/** "His argument was that the tax would hurt": the clause tells what the noun in front of "was" states. */
function findEquated(document: Document, unit: Unit, noun: number): Candidate | null {
  const { items } = unit;
  const be = noun + 1;
  if (items[be + 1]?.lower !== 'that' || !/^(?:is|was)$/u.test(items[be]?.lower ?? '') || isFiniteVerb(items, be + 2)) return null;
  const first = nearPhraseStart(items, noun);
  const owner = isNounOf(items, noun, REPORTING_NOUNS) ? ownerOf(items, first, noun) : null;
  if (owner === null || owner.cue !== noun) return null;
  const end = contentEnd(items, be + 2, { head: noun, link: 'own', subordinate: false });
  const content = hasClause(items, be + 2, end) ? contentSpans(document, items, { first: be + 2, end }) : null;
  const [cue, source] = [spanOf(items, { first: noun, end: noun + 1 }), spanOf(items, owner.run)];
  if (content === null || cue === null) return null;
  return { ...content, cue: [cue], source, medium: null, rule: 'quote.nominal', unit: unit.index, head: noun };
}

/** Whether the item is one of the nouns, or its plural in -s. The tagger takes some for verbs. */
export const isNounOf = (items: Items, at: number, nouns: ReadonlySet<string>): boolean => {
  const { pos, lower = '' } = items[at] ?? {};
  const base = lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return (pos === 'NOUN' || pos === 'VERB') && (nouns.has(lower) || nouns.has(base));
};

/** Whose statement a noun names, and where its cue begins. */
export interface Owner {
  readonly run: Run;
  readonly cue: number;
}

/** Where "has made", "tried to make" and "went on to make" begin, or -1 where it may not have been made. */
function makerStart(items: Items, verb: number): number {
  let from = verb;
  if (items[verb - 1]?.lower === 'to') {
    if (isCarriedOn(items, verb - 1)) from = verb - 3;
    else if (/^(?:tried|tries|trying)$/u.test(items[verb - 2]?.lower ?? '')) from = verb - 2;
    else return -1;
  }
  while (isAuxiliary(items[from - 1]) || isNegation(items[from - 1]) || (isAdverb(items[from - 1]) && from > 1)) from -= 1;
  return findItem(items, from, verb, (item) => isModal(item) || isNegation(item)) < 0 ? from : -1;
}

/** The subject of "made the claim", or the owner of "Smith's claim". */
export function ownerOf(items: Items, first: number, noun: number): Owner | null {
  const verb = items[first - 1]?.lower === 'out' ? first - 2 : first - 1;
  if (isVerb(items[verb]) && STATEMENT_MAKERS.has(items[verb]?.lower ?? '')) {
    const cue = makerStart(items, verb);
    if (cue < 0) return null;
    const { run } = subjectBefore(items, cue);
    const subject = run ?? mainSubject(items, cue);
    return subject === null ? null : { run: subject, cue };
  }
  for (let k = noun - 1; k >= first; k--) {
    if (isPossessive(items[k])) return { run: { first, end: k }, cue: noun };
    if (THIRD_POSSESSIVES.has(items[k]?.lower ?? '')) return { run: { first: k, end: k + 1 }, cue: noun };
  }
  return null;
}
