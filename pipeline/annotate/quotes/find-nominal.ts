/** "reiterated his claim that …", "Smith's warning that …": a noun reports, with the clause that depends on it. */
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import { hasClause, hasFinite, type Items, isFiniteVerb, isIng, isPossessive, isVerb, type Run } from './grammar.ts';
import { REPORTING_NOUNS, STATEMENT_MAKERS } from './lexicon.ts';
import type { Unit } from './passage.ts';
import { nearPhraseStart } from './phrase-start.ts';
import { subjectBefore } from './source-before.ts';
import { mainSubject } from './sources.ts';
import { contentSpans, spanOf } from './spans.ts';

/** Finds every noun of reporting that a that-clause follows, where the text says whose it is. */
export function findNominals(document: Document, unit: Unit): Candidate[] {
  const { items } = unit;
  const found: Candidate[] = [];
  for (let k = 1; k + 2 < items.length; k++) {
    if (items[k + 1]?.lower !== 'that' || !isReportingNoun(items, k) || isFiniteVerb(items, k + 2)) continue;
    const first = nearPhraseStart(items, k);
    // "His claim that the vote was rigged was false": where the subject ends is not told by its words.
    if (!hasFinite(items, 0, first) && !isIng(items[first - 1])) continue;
    const owner = ownerOf(items, first, k);
    if (owner === null) continue;
    const end = contentEnd(items, k + 2, { head: k, link: 'own', subordinate: false });
    const content = hasClause(items, k + 2, end) ? contentSpans(document, items, { first: k + 2, end }) : null;
    const cue = spanOf(items, { first: owner.cue, end: k + 1 });
    if (content === null || cue === null) continue;
    const source = spanOf(items, owner.run);
    found.push({ ...content, cue: [cue], source, medium: null, rule: 'quote.nominal', unit: unit.index, head: k });
  }
  return found;
}

const isReportingNoun = (items: Items, at: number): boolean => {
  const { pos, lower = '' } = items[at] ?? {};
  return (
    (pos === 'NOUN' || pos === 'VERB') && (REPORTING_NOUNS.has(lower) || (lower.endsWith('s') && REPORTING_NOUNS.has(lower.slice(0, -1))))
  );
};

/** Whose statement it is: the subject of "made the claim", or the owner of "Smith's claim". */
function ownerOf(items: Items, first: number, noun: number): { readonly run: Run; readonly cue: number } | null {
  const verb = items[first - 1]?.lower === 'out' ? first - 2 : first - 1;
  if (isVerb(items[verb]) && STATEMENT_MAKERS.has(items[verb]?.lower ?? '')) {
    const { run } = subjectBefore(items, verb);
    const subject = run ?? mainSubject(items, verb);
    return subject === null ? null : { run: subject, cue: verb };
  }
  for (let k = noun - 1; k >= first; k--) {
    if (isPossessive(items[k])) return { run: { first, end: k }, cue: noun };
    if (OWNERS.has(items[k]?.lower ?? '')) return { run: { first: k, end: k + 1 }, cue: noun };
  }
  return null;
}

const OWNERS = new Set(['his', 'her', 'their', 'its']);
