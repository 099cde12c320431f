/** "Smith: “…”" and a sentence that is nothing but a quotation: attributed by layout, without a cue. */
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { findItem, isColon, isFiniteVerb, isPhrasal, opensPhrase } from './grammar.ts';
import { isQuote, type Unit } from './passage.ts';
import { mainSubject } from './sources.ts';
import { innerSpan, spanOf } from './spans.ts';

/** Finds a name and a colon before a quotation. */
export function findLabel(document: Document, unit: Unit): Candidate | null {
  const { items } = unit;
  const colon = findItem(items, 1, Math.min(items.length, 12), (item) => isColon(item));
  const item = items[colon + 1];
  if (colon < 0 || !isQuote(item) || !opensPhrase(items[0]) || isQuote(items[0])) return null;
  if (
    findItem(items, 0, colon, (word, k) => isFiniteVerb(items, k) || !(isPhrasal(word) || word.pos === 'ADP' || word.pos === 'PUNCT')) >= 0
  )
    return null;
  const span = innerSpan(document, item);
  const source = spanOf(items, { first: 0, end: colon });
  if (span === null || source === null) return null;
  return { spans: [span], type: 'direct', cue: [], source, medium: null, rule: 'quote.label', unit: unit.index, head: -1 };
}

/** "The rally had one message: “…”": the subject of the sentence speaks, though no verb of the lexicon says so. */
export function findColon(document: Document, unit: Unit): Candidate | null {
  const { items } = unit;
  const at = findItem(items, 2, items.length, (item, k) => isQuote(item) && isColon(items[k - 1]));
  const item = items[at];
  if (
    !isQuote(item) ||
    !item.clausal ||
    !/^[\p{Lu}[(]/u.test(item.text) ||
    items.slice(at + 1).some((next) => next.pos !== 'PUNCT' && !isQuote(next))
  )
    return null;
  const source = mainSubject(items, at - 1);
  const span = innerSpan(document, item);
  if (source === null || span === null) return null;
  return {
    spans: [span],
    type: 'direct',
    cue: [],
    source: spanOf(items, source),
    medium: null,
    rule: 'quote.colon',
    unit: unit.index,
    head: -1,
  };
}
