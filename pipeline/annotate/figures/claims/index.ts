/** Who states a figure: the speaker of the quote that contains it, else the subject of a clause that reports numbers. */

import { gather } from '../../../text/gather.ts';
import { countHead } from '../../../text/search.ts';
import { contains, firstFrom, type Span } from '../../../text/span.ts';
import type { Document } from '../../document.ts';
import type { EntityAnnotation, Resolution } from '../../entities/index.ts';
import type { FoundQuote, QuoteAnnotation } from '../../quotes/index.ts';
import { THIRD_PERSON } from '../../syntax/words.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { type Paper, paperOf } from './document.ts';
import { reportOf, showingOf } from './report.ts';
import { reporterBeforeAside, reporterOf } from './reporter.ts';

export interface Claim {
  readonly claimedBy: Resolution | null;
  readonly quote: FoundQuote | null;
}

export const NO_CLAIM: Claim = { claimedBy: null, quote: null };
/** How many quotes back one may start that still contains a position: quotes nest, but not deep. */
const NESTING = 8;

/** A look-up from figures to claims. */
export function indexClaims(
  document: Document,
  syntax: SyntaxIndex,
  entities: EntityAnnotation,
  quotes: QuoteAnnotation,
): (draft: Draft) => Claim {
  const spans = gather(quotes.found, (quote) => quote.spans.map((span) => ({ quote, span }))).sort((a, b) => a.span.start - b.span.start);
  return (draft) => {
    const held = quoteAt(spans, draft);
    // "44 per cent said that …": those asked state nothing of their number.
    const quote = held !== null && SHARE_OF_ASKED.test(held.speaker?.name ?? '') ? null : held;
    const paper = paperOf(document, syntax, draft);
    const source =
      paper?.maker ??
      reporterBeforeAside(document, syntax, draft) ??
      reporterOf(document, syntax, draft) ??
      paper?.noun ??
      reportOf(document, draft) ??
      showingOf(document, draft);
    // "Two diplomats said": how many speak is what the article states.
    if (isSourceItself(document, draft)) return NO_CLAIM;
    const known =
      source !== null &&
      !contains(source, draft) &&
      !(quote !== null && isRecorder(document, source)) &&
      !(quote !== null && PRONOUN.test(document.raw.slice(source.start, source.end)));
    const named =
      source === null || !known
        ? null
        : (cleanName(entities.resolve(source, { as: 'speaker' })) ?? speakerBefore(document, quotes.found, source, draft));
    if (quote !== null && paper !== null && isOfPaper(document, paper, quote)) {
      const told = cleanName(entities.resolve(paper.maker ?? paper.noun, { as: 'speaker' }));
      if (told !== null) return { quote, claimedBy: told };
    }
    if (quote !== null && isDirective(document, quote)) return NO_CLAIM;
    // Within reported speech a clause may name its own source: "it was recorded as 6.4 by the Geological Survey".
    if (quote !== null && (source === null || named === null || !contains(hullOf(quote), source)))
      return isSpeaker(document, quote, draft) ? NO_CLAIM : { quote, claimedBy: cleanName(quote.speaker) };
    return named === null ? NO_CLAIM : { quote: null, claimedBy: named };
  };
}

/** "Chile has recorded 340 cases, the ministry said": the ministry states what befell Chile. */
function isRecorder({ tokens }: Document, { end }: Span): boolean {
  const at = firstFrom(tokens, end);
  const verb = tokens.slice(at, at + 4).find(({ pos }) => pos === 'VERB');
  return verb !== undefined && /^(?:record|register|log|see|count|suffer)$/u.test(verb.lemma);
}

/** A speaker that is a share of some: "44 per cent", "About half of voters", "Thirty-one percent of those asked", "4 in 10 owners". */
const SHARE_OF_ASKED =
  /^(?:(?:about|around|almost|nearly|roughly|some|just|only|over|under|more than|fewer than|less than|at least|up to) )*(?:[\d.]+ ?(?:%|per ?cent)|[\p{L}-]+ (?:percent|per cent)\b|(?:half|a (?:third|quarter|fifth)|(?:one|two|three|four)[- ](?:half|thirds?|quarters?|fifths?|tenths?)) of\b|[\p{L}\d.]+ (?:in|out of) (?:\d|ten|five|four|three)\p{L}*\b)/iu;

/** Whether a quote is given to the document that states the number, or to one who has read it: "A memo … seen by Acme News shows". */
const isOfPaper = ({ raw }: Document, { noun, verb }: Paper, { speakerText, speaker }: FoundQuote): boolean => {
  const at = speakerText === null ? -1 : raw.slice(noun.start, verb).indexOf(speakerText);
  return at >= 0 && (at > 0 || speaker?.entity === null);
};

/** "Analysts at the bank wrote that … They put the chance at a half": the unnamed source of the sentence before, of the same number. */
function speakerBefore({ raw, sentences }: Document, found: readonly FoundQuote[], source: Span, { sentence }: Draft): Resolution | null {
  const pronoun = raw.slice(source.start, source.end).toLowerCase();
  const before = sentences[sentence.index - 1];
  if (!THIRD_PERSON.has(pronoun) || before === undefined || before.paragraph !== sentence.paragraph) return null;
  const last = found.filter((quote) => hullOf(quote).start >= before.start && hullOf(quote).end <= sentence.start).at(-1)?.speaker ?? null;
  return last === null || last.entity !== null || isSeveral(last.name) !== (pronoun === 'they') ? null : { ...last, basis: 'pronoun' };
}

/** "Analysts at the bank", "two officials": by the noun before what describes it. */
const isSeveral = (name: string): boolean => /(?:[^s]s|men|people|police)(?: (?:at|of|in|with|from|for|familiar|who)\b|$)/u.test(name);

/** A pronoun that stands for nobody known names no source. */
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|this|that|these|those)$/iu;

/** "The company, which employs 12,000 people": who is no known entity is named by the words before the first comma. */
function cleanName(source: Resolution | null): Resolution | null {
  if (source === null || source.entity !== null) return source;
  if (PRONOUN.test(source.name)) return null;
  const comma = source.name.search(/[,;](?= )/u);
  return comma <= 0 ? source : { ...source, name: source.name.slice(0, comma) };
}

/** "…, according to two guests": how many they are, no guest states. */
const isSourceItself = ({ raw }: Document, { start, sentence }: Draft): boolean =>
  /\baccording to (?:the )?$/iu.test(raw.slice(Math.max(sentence.start, start - 20), start));

/** "two attendees said": the number belongs to the words that name the speaker, wherever they stand in the quote. */
const isSpeaker = ({ raw }: Document, { speaker }: FoundQuote, { start, end }: Draft): boolean =>
  speaker !== null && speaker.entity === null && speaker.name.startsWith(raw.slice(start, end));

/** "urged the council to spend $5 million": what is asked for is not stated; "claimed to have destroyed 40 tanks" is. */
const isDirective = ({ raw }: Document, { type, spans }: FoundQuote): boolean => {
  const start = spans[0]?.start ?? 0;
  return type === 'indirect' && /^to (?!have\b)\p{Ll}/u.test(raw.slice(start, start + 12));
};

const hullOf = ({ spans }: FoundQuote): Span => ({ start: (spans[0] as Span).start, end: (spans.at(-1) as Span).end });

/** The innermost quote that contains the figure. */
function quoteAt(
  spans: readonly { readonly quote: FoundQuote; readonly span: Span }[],
  { start, end, sentence, quantity }: Draft,
): FoundQuote | null {
  const numberStart = sentence.start + quantity.start;
  const numberEnd = Math.min(end, sentence.start + quantity.end);
  const begun = countHead(spans, ({ span }) => span.start <= Math.max(start, numberStart));
  let best: { readonly quote: FoundQuote; readonly span: Span } | null = null;
  for (let at = begun - 1; at >= 0 && begun - at <= NESTING; at -= 1) {
    const entry = spans[at] as { readonly quote: FoundQuote; readonly span: Span };
    if (entry.span.end >= numberEnd && (best === null || entry.span.end - entry.span.start < best.span.end - best.span.start)) best = entry;
  }
  return best?.quote ?? null;
}
