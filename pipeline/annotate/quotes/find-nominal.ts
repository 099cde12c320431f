/** "reiterated his claim that …", "Smith's warning that …": a noun reports, with the clause that depends on it. */

import type { Document } from '../document.ts';
import { THIRD_POSSESSIVES } from '../syntax/words.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import { hasClause, hasFinite, type Items, isFiniteVerb, isIng, isPossessive, isVerb, type Run } from './grammar.ts';
import { REPORTING_NOUNS, STATEMENT_MAKERS } from './lexicon.ts';
import type { Unit } from './passage.ts';
import { nearPhraseStart } from './phrase-start.ts';
import { subjectBefore } from './source-before.ts';
import { mainSubject } from './sources.ts';
import { contentSpans, spanOf } from './spans.ts';
import { subjectEnd } from './subject-end.ts';

/** Finds every noun of reporting that a that-clause follows, where the text says whose it is. */
export function findNominals(document: Document, unit: Unit): Candidate[] {
  const { items } = unit;
  const found: Candidate[] = [];
  for (let k = 1; k + 2 < items.length; k++) {
    if (items[k + 1]?.lower !== 'that' || !isNounOf(items, k, REPORTING_NOUNS) || isFiniteVerb(items, k + 2)) continue;
    const first = nearPhraseStart(items, k);
    const owner = ownerOf(items, first, k);
    if (owner === null) continue;
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

/** The subject of "made the claim", or the owner of "Smith's claim". */
export function ownerOf(items: Items, first: number, noun: number): Owner | null {
  const verb = items[first - 1]?.lower === 'out' ? first - 2 : first - 1;
  if (isVerb(items[verb]) && STATEMENT_MAKERS.has(items[verb]?.lower ?? '')) {
    const { run } = subjectBefore(items, verb);
    const subject = run ?? mainSubject(items, verb);
    return subject === null ? null : { run: subject, cue: verb };
  }
  for (let k = noun - 1; k >= first; k--) {
    if (isPossessive(items[k])) return { run: { first, end: k }, cue: noun };
    if (THIRD_POSSESSIVES.has(items[k]?.lower ?? '')) return { run: { first: k, end: k + 1 }, cue: noun };
  }
  return null;
}
