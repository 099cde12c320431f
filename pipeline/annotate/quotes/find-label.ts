/** "Smith: “…”" and a sentence that is nothing but a quotation: attributed by layout, without a cue. */

import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { findItem, hasFinite, isBe, isColon, isDash, isFiniteVerb, isInPhrase, opensPhrase } from './grammar.ts';
import { isQuote, isSentence, type Unit } from './passage.ts';
import { phraseAfter } from './source-after.ts';
import { mainSubject } from './sources.ts';
import { innerSpan, spanOf } from './spans.ts';

/** Finds a name and a colon before a quotation. */
export function findLabel(document: Document, unit: Unit): Candidate | null {
  const { items } = unit;
  const signed = readSignature(document, unit);
  if (signed !== null) return signed;
  const colon = findItem(items, 1, Math.min(items.length, 12), (item) => isColon(item));
  const item = items[colon + 1];
  // "Here's Anna Schmidt in May: “…”"
  const first = /^here['’]s$/u.test(items[0]?.lower ?? '') ? 1 : items[0]?.lower === 'here' && isBe(items[1]) ? 2 : 0;
  if (colon <= first || !isQuote(item) || !opensPhrase(items[first]) || isQuote(items[first])) return null;
  if (
    findItem(
      items,
      first,
      colon,
      (word, k) => isFiniteVerb(items, k) || !(isInPhrase(word) || word.pos === 'ADP' || word.pos === 'PUNCT'),
    ) >= 0
  )
    return null;
  const span = innerSpan(document, item);
  const phrase = findItem(items, first, colon, ({ pos, text }) => pos === 'ADP' || text === ',');
  // 'Farewell: “A bar to close,” by the Post’s Anna Schmidt: “…”': the author, and not the title.
  const title = findItem(items, first, colon, isQuote);
  const by = title < 0 ? -1 : findItem(items, title, colon, ({ lower }) => lower === 'by');
  const source = spanOf(items, by < 0 ? { first, end: first > 0 && phrase > 0 ? phrase : colon } : { first: by + 1, end: colon });
  return span === null || source === null ? null : labelled(unit, span, source);
}

/** "“I never saw it.” – Anna Schmidt, lawyer": a quotation with its author behind a dash, and nothing else. */
function readSignature(document: Document, unit: Unit): Candidate | null {
  const { items } = unit;
  const [item, dash, name] = items;
  const run = isQuote(item) && item.clausal && isDash(dash) && name?.pos === 'PROPN' ? phraseAfter(items, 2) : null;
  if (!isQuote(item) || run === null || items.slice(run.end).some(({ pos }) => pos !== 'PUNCT') || hasFinite(items, run.first, run.end))
    return null;
  const span = innerSpan(document, item);
  return span === null ? null : labelled(unit, span, spanOf(items, run));
}

const labelled = ({ index }: Unit, span: Span, source: Span | null): Candidate => ({
  spans: [span],
  type: 'direct',
  cue: [],
  source,
  medium: null,
  rule: 'quote.label',
  unit: index,
  head: -1,
});

/** "The rally had one message: “…”": the subject of the sentence speaks, though no verb of the lexicon says so. */
export function findColon(document: Document, unit: Unit): Candidate | null {
  const { items } = unit;
  const at = findItem(items, 2, items.length, (item, k) => isQuote(item) && isColon(items[k - 1]));
  const item = items[at];
  if (!isQuote(item) || !isSentence(item) || items.slice(at + 1).some((next) => next.pos !== 'PUNCT' && !isQuote(next))) return null;
  const source = mainSubject(items, at - 1);
  const span = innerSpan(document, item);
  if (source === null || span === null) return null;
  return { ...labelled(unit, span, spanOf(items, source)), rule: 'quote.colon' };
}
