/** Who states a figure: the speaker of the quote that contains it, else the subject of a clause that reports numbers. */
import { loadLexicon } from '../../lexicons/load.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import type { FoundQuote, QuoteAnnotation } from '../quotes/index.ts';
import type { Clause } from '../syntax/types.ts';
import type { Draft, SyntaxIndex } from './draft.ts';

export interface Claim {
  readonly claimedBy: Resolution | null;
  readonly quote: FoundQuote | null;
}

const REPORTERS = new Set(loadLexicon('figure-reporters', ['term', 'note']).map(({ term }) => term));
const NO_CLAIM: Claim = { claimedBy: null, quote: null };
/** How many quotes back one may start that still contains a position: quotes nest, but not deep. */
const NESTING = 8;

/** A look-up from figures to claims. */
export function indexClaims(
  document: Document,
  syntax: SyntaxIndex,
  entities: EntityAnnotation,
  quotes: QuoteAnnotation,
): (draft: Draft) => Claim {
  const spans = quotes.found.flatMap((quote) => quote.spans.map((span) => ({ quote, span }))).sort((a, b) => a.span.start - b.span.start);
  return (draft) => {
    const quote = quoteAt(spans, draft);
    if (quote !== null) return { quote, claimedBy: quote.speaker };
    const source = reporterOf(document, syntax, draft);
    return source === null ? NO_CLAIM : { quote: null, claimedBy: entities.resolve(source, { as: 'speaker' }) };
  };
}

/** The innermost quote that contains the figure. */
function quoteAt(
  spans: readonly { readonly quote: FoundQuote; readonly span: Span }[],
  { start, end, sentence, quantity }: Draft,
): FoundQuote | null {
  const numberStart = sentence.start + quantity.start;
  const numberEnd = Math.min(end, sentence.start + quantity.end);
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.span.start ?? 0) <= Math.max(start, numberStart)) low = middle + 1;
    else high = middle;
  }
  let best: { readonly quote: FoundQuote; readonly span: Span } | null = null;
  for (let at = low - 1; at >= 0 && low - at <= NESTING; at -= 1) {
    const entry = spans[at] as { readonly quote: FoundQuote; readonly span: Span };
    if (entry.span.end >= numberEnd && (best === null || entry.span.end - entry.span.start < best.span.end - best.span.start)) best = entry;
  }
  return best?.quote ?? null;
}

/** "Phivolcs recorded 611 aftershocks", "The agency put the number at 368,000", "recorded as 6.4 by the US Geological Survey". */
function reporterOf(document: Document, syntax: SyntaxIndex, { firstToken, sentence }: Draft): Span | null {
  let clause: Clause | null = syntax.clauseAt(firstToken, sentence.index);
  for (let step = 0; clause !== null && step < 4; step += 1) {
    if (REPORTERS.has(clause.verb.lemma) && clause.verb.first <= firstToken) {
      const agent =
        clause.verb.voice === 'passive' ? clause.obliques.find(({ preposition }) => preposition === 'by')?.phrases[0] : clause.subjects[0];
      if (agent !== undefined && isSource(document, agent.head)) return agent;
    }
    const parent: number | null = clause.parent;
    clause = parent === null ? null : (document.syntax.clauses[parent] ?? null);
    if (clause !== null && clause.sentence !== sentence.index) clause = null;
  }
  return null;
}

const SOURCES =
  /(?:agency|agencies|authorit(?:y|ies)|council|ministry|department|office|police|officials?|spokes\p{L}+|reports?|survey|institute|army|military|government|bureau|centre|center|company|bank|minister|mayor|governor|president|poll|study|commission|organi[sz]ation|group|union|researchers?|analysts?|scientists?|data|figures|statement|newspaper|media|service|firm|board|committee|watchdog|observatory|monitor)$/iu;

/** A name, a person's pronoun or an institution's noun can state numbers; an earthquake cannot. */
function isSource(document: Document, head: number): boolean {
  const token = document.tokens[head];
  return token !== undefined && (token.pos === 'PROPN' || /^(?:he|she|they|it)$/u.test(token.lower) || SOURCES.test(token.lower));
}
