/** Who states a figure: the speaker of the quote that contains it, else the subject of a clause that reports numbers. */

import { loadLexicon } from '../../lexicons/load.ts';
import { gather } from '../../text/gather.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, Resolution } from '../entities/index.ts';
import type { FoundQuote, QuoteAnnotation } from '../quotes/index.ts';
import { clauseAbove } from '../syntax/above.ts';
import type { Clause, ClauseRelation, NounPhrase } from '../syntax/types.ts';
import { DOCUMENTS, FINDERS, isReader, type Paper, paperOf } from './claim-document.ts';
import { tokenAt } from './counted.ts';
import type { Draft, SyntaxIndex } from './draft.ts';
import { anyNounOf, nounsOf, wordsOf } from './lexicon.ts';
import { NOUN } from './measure/words.ts';

export interface Claim {
  readonly claimedBy: Resolution | null;
  readonly quote: FoundQuote | null;
}

const REPORTERS = new Set(loadLexicon('figure-reporters', ['term', 'note']).map(({ term }) => term));
/** Verbs that state a number only where their object is one: "raised the death toll to six", not "raised rates to 4%". */
const SETTERS = new Set([
  'raise',
  'lower',
  'increase',
  'revise',
  'update',
  'place',
  'put',
  'register',
  'give',
  'issue',
  'release',
  'publish',
  'offer',
  'quote',
]);
/** Nouns of counts, that verbs of setting take. */
const COUNTS = nounsOf('toll');
/** "The army admitted to five dead": a hospital admits patients, a team concedes goals. */
const ADMITTING = wordsOf('admitting verb');
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
      paper?.maker ?? reporterOf(document, syntax, draft) ?? paper?.noun ?? reportOf(document, draft) ?? showingOf(document, draft);
    // "Two diplomats said": how many speak is what the article states.
    if (isSourceItself(document, draft)) return NO_CLAIM;
    const known =
      source !== null && !contains(source, draft) && !(quote !== null && PRONOUN.test(document.raw.slice(source.start, source.end)));
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

const SHARE_OF_ASKED = /^[\d.]+ ?(?:%|per ?cent)/u;

/** Whether a quote is given to the document that states the number, or to one who has read it: "A memo … seen by Acme News shows". */
const isOfPaper = ({ raw }: Document, { noun, verb }: Paper, { speakerText, speaker }: FoundQuote): boolean => {
  const at = speakerText === null ? -1 : raw.slice(noun.start, verb).indexOf(speakerText);
  return at >= 0 && (at > 0 || speaker?.entity === null);
};

/** "Analysts at the bank wrote that … They put the chance at a half": the unnamed source of the sentence before, of the same number. */
function speakerBefore({ raw, sentences }: Document, found: readonly FoundQuote[], source: Span, { sentence }: Draft): Resolution | null {
  const pronoun = raw.slice(source.start, source.end).toLowerCase();
  const before = sentences[sentence.index - 1];
  if (!/^(?:he|she|it|they)$/u.test(pronoun) || before === undefined || before.paragraph !== sentence.paragraph) return null;
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
  const comma = source.name.search(/,(?= )/u);
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

const REPORT =
  /^["“]?In (?:an?|its|his|her|their|the) (?:[\p{Ll}-]+ ){0,3}(?:report|statement|update|bulletin|assessment|briefing|survey|study|estimate)s? (?:of|by|from) (?:the )?([\p{Lu}][^,;]{1,80}?),/u;

/** "According to prosecutors, …" */
const ACCORDING = /^["“]?According to (?:the |an? )?(\p{L}[^,;()"“”]{2,60}),/u;

/** "In a report of the council, …", "According to prosecutors, …": the sentence states what the report or the source does. */
function reportOf(document: Document, { sentence }: Draft): Span | null {
  const head = document.raw.slice(sentence.start, Math.min(sentence.end, sentence.start + 160));
  const match = REPORT.exec(head) ?? ACCORDING.exec(head);
  if (match === null) return null;
  const end = sentence.start + match[0].length - 1;
  return { start: end - (match[1] as string).length, end };
}

const SHOWING = new RegExp(
  `, ((?:an? |the )?(?:[\\p{L}\\p{N}.'’&-]+ ){0,5}(?:${anyNounOf('document')}))(?: (?:published|released|compiled)(?: \\p{L}+){0,3})? (?:showed|show|shows|indicated|indicates|revealed)(?=[.,;”"]|$| (?:on|in|for|from|this|last|earlier|late|\\p{Lu}\\p{Ll}+day)(?!\\p{L}))`,
  'u',
);
/** "…, the auditor found.": who found it, at the end of the sentence. */
const FOUND =
  /, ((?:(?:an?|the) )?[\p{L}\p{N}'’&-]+(?: [\p{L}\p{N}'’&-]+){0,4}) (?:has |have )?(?:found|concluded|estimated|calculated|reckoned|reckons?|estimates?)[.”"]{0,2}$/u;
/** How far behind a figure its source may stand. */
const REACH = 240;

/** "Inflation eased to 4.75%, government data showed": a document behind what it shows. */
function showingOf(document: Document, { sentence, end }: Draft): Span | null {
  const rest = document.raw.slice(end, Math.min(sentence.end, end + REACH));
  const match = SHOWING.exec(rest) ?? FOUND.exec(rest);
  if (match === null) return null;
  const start = end + match.index + 2;
  return { start, end: start + (match[1] as string).length };
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
function reporterOf(document: Document, syntax: SyntaxIndex, draft: Draft): Span | null {
  const { firstToken, sentence, end } = draft;
  const accord = /^,? according to (?:the |an? )?/u.exec(document.raw.slice(end, Math.min(sentence.end, end + 24)));
  if (accord !== null) {
    const at = tokenAt(document, sentence, end + accord[0].length);
    return syntax.phraseAt(at, sentence.index);
  }
  let clause: Clause | null = syntax.clauseAt(firstToken, sentence.index);
  let from: ClauseRelation | null = null;
  for (let step = 0; clause !== null && step < MOST_STEPS; step += 1) {
    if (clause.verb.first <= firstToken && (states(document, clause, from) || (from === null && isPutAt(document, clause, draft)))) {
      const agent =
        clause.verb.voice === 'passive' ? clause.obliques.find(({ preposition }) => preposition === 'by')?.phrases[0] : clause.subjects[0];
      if (agent !== undefined && isReader(document, agent.first)) return null;
      if (agent !== undefined && (isSource(document, agent.head) || isPutAt(document, clause, draft)))
        return sayerOf(document, clause, draft) ?? makerOf(document, syntax, agent, clause) ?? agent;
    }
    // "reported a loss after a van was scrapped": what the article sets beside the report is not reported.
    if (clause.relation === 'adverbial') return null;
    from = clause.relation;
    clause = clauseAbove(document.syntax, clause);
    if (clause !== null && clause.sentence !== sentence.index) clause = null;
  }
  return null;
}

const MOST_STEPS = 4;

/** Whether a clause states the number: by a verb of reporting, or by one of finding with a clause ("found that 47% …"). */
function states(document: Document, { verb, relation, objects }: Clause, from: ClauseRelation | null): boolean {
  // ", estimating that savings would drop": only with what is stated.
  const isThat = document.tokens[verb.endToken]?.lower === 'that';
  // "said the union, which has 300 members": the article describes the source.
  if (from === 'relative') return false;
  if (relation === 'participle' || (relation === 'ing' && !isThat)) return false;
  const hasThat = isThat || from === 'complement';
  if (hasThat && FINDERS.has(verb.lemma)) return true;
  // "The chief said the same, and 80 workers were sent home": the second clause stands beside the report.
  if ((from === 'coordinate' && objects.length > 0) || !REPORTERS.has(verb.lemma)) return false;
  if (ADMITTING.has(verb.lemma) && from === null) return admits(document, verb.endToken, objects);
  // "told its 3,500 citizens to leave": those spoken to.
  if (verb.lemma === 'tell' && from === null && !hasThat) return false;
  return !SETTERS.has(verb.lemma) || objects.some(({ head }) => COUNTS.has(document.tokens[head]?.lower ?? ''));
}

/** "admitted to five dead", "conceded four deaths" */
const admits = ({ tokens }: Document, after: number, objects: Clause['objects']): boolean =>
  tokens[after]?.lower === 'to' || objects.some(({ head }) => NOUN.has(tokens[head]?.lower ?? ''));

/** "discounts that a dealer put at $300": whoever puts a thing at a number states it. */
const isPutAt = ({ raw }: Document, { verb }: Clause, { start, sentence }: Draft): boolean =>
  verb.lemma === 'put' && verb.voice === 'active' && /\bat (?:\p{L}+ )?$/u.test(raw.slice(Math.max(sentence.start, start - 16), start));

/** "said its members had filed 300 claims, and put losses at $85 million": the putting goes on from the saying. */
function sayerOf(document: Document, clause: Clause, draft: Draft): Span | null {
  if (clause.relation !== 'coordinate' || !isPutAt(document, clause, draft)) return null;
  let above = clauseAbove(document.syntax, clause);
  for (let step = 0; above !== null && step < MOST_STEPS; step += 1) {
    const [subject] = above.subjects;
    if (above.verb.lemma === 'say' && subject !== undefined && isSource(document, subject.head)) return subject;
    above = clauseAbove(document.syntax, above);
  }
  return null;
}

/** "A poll released this week by Marplan showed": who made the document. */
function makerOf(document: Document, syntax: SyntaxIndex, agent: NounPhrase, { verb, sentence }: Clause): Span | null {
  if (!DOCUMENTS.has(document.tokens[agent.head]?.lower ?? '')) return null;
  const by = document.tokens.slice(agent.endToken, verb.first).findIndex(({ lower }) => lower === 'by');
  return by < 0 ? null : syntax.phraseAt(agent.endToken + by + 1, sentence);
}

const SOURCES = nounsOf('source');

/** A name, a person's pronoun or an institution's noun can state numbers; an earthquake cannot. */
function isSource(document: Document, head: number): boolean {
  const token = document.tokens[head];
  if (token === undefined) return false;
  // "The WHO": the tagger takes an acronym for a common noun.
  return (
    token.pos === 'PROPN' || /^(?:he|she|they|it)$/u.test(token.lower) || SOURCES.has(token.lower) || /^\p{Lu}{2,6}$/u.test(token.text)
  );
}
