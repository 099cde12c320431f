/** Whoever reports a number by the verb of its clause: "Phivolcs recorded 611 aftershocks", "recorded as 6.4 by the survey". */

import { loadLexicon } from '../../../lexicons/load.ts';
import type { Span } from '../../../text/span.ts';
import type { Document } from '../../document.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause, ClauseRelation, NounPhrase } from '../../syntax/types.ts';
import { THIRD_PERSON } from '../../syntax/words.ts';
import { tokenAt } from '../../token-at.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { nounsOf, wordsOf } from '../lexicon.ts';
import { NOUN } from '../measure/words.ts';
import { DOCUMENTS, FINDERS, isReader, makerOf } from './document.ts';

const REPORTERS = new Set(loadLexicon('figure-reporters', ['term', 'note']).map(({ term }) => term));
/** Verbs that state a number only where their object is one: "raised the death toll to six", not "raised rates to 4%". */
const SETTERS = wordsOf('number-setting verb');
/** Nouns of counts, that verbs of setting take. */
const COUNTS = nounsOf('toll');
/** "The army admitted to five dead": a hospital admits patients, a team concedes goals. */
const ADMITTING = wordsOf('admitting verb');

/** "Phivolcs recorded 611 aftershocks", "The agency put the number at 368,000", "recorded as 6.4 by the US Geological Survey". */
export function reporterOf(document: Document, syntax: SyntaxIndex, draft: Draft): Span | null {
  const { firstToken, sentence, end } = draft;
  const accord = /^,? according to (?:the |an? )?/u.exec(document.raw.slice(end, Math.min(sentence.end, end + 24)));
  if (accord !== null) {
    const at = tokenAt(document, sentence, end + accord[0].length);
    const named = syntax.phraseAt(at, sentence.index);
    return named === null ? null : (publisherOf(document, syntax, named) ?? named);
  }
  let clause: Clause | null = syntax.clauseAt(firstToken, sentence.index);
  let from: ClauseRelation | null = null;
  for (let step = 0; clause !== null && step < MOST_STEPS; step += 1) {
    if (clause.verb.first <= firstToken && (states(document, clause, from) || (from === null && isPutAt(document, clause, draft)))) {
      const agent =
        clause.verb.voice === 'passive'
          ? clause.obliques.find(({ preposition }) => preposition === 'by')?.phrases[0]
          : subjectOf(syntax, clause);
      if (agent !== undefined && isReader(document, agent.first)) return null;
      if (agent !== undefined && (isSource(document, agent.head) || isPutAt(document, clause, draft)))
        return sayerOf(document, clause, draft) ?? makerOfAgent(document, syntax, agent, clause) ?? agent;
    }
    // "reported a loss after a van was scrapped": what the article sets beside the report is not reported.
    if (clause.relation === 'adverbial') return null;
    from = clause.relation;
    clause = clauseAbove(document.syntax, clause);
    if (clause !== null && clause.sentence !== sentence.index) clause = null;
  }
  return null;
}

/** "according to data from the county registry": whoever a document comes from. */
function publisherOf({ tokens }: Document, syntax: SyntaxIndex, { head, endToken, sentence }: NounPhrase): Span | null {
  if (!DOCUMENTS.has(tokens[head]?.lower ?? '') || !/^(?:from|by|of)$/u.test(tokens[endToken]?.lower ?? '')) return null;
  const maker = syntax.phraseAt(endToken + 1, sentence);
  return maker !== null && isSource({ tokens }, maker.head) ? maker : null;
}

/** The subject before the verb: of "the minister, who met lenders, estimates it at $4" the one that "who" describes. */
function subjectOf(syntax: SyntaxIndex, { subjects: [subject], verb, sentence }: Clause): NounPhrase | undefined {
  if (subject === undefined || subject.first < verb.first) return subject;
  return syntax
    .clausesOf(sentence)
    .filter(({ relation, opener, verb: own }) => relation === 'relative' && opener === 'who' && own.endToken <= verb.first)
    .at(-1)?.subjects[0];
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
  /^(?:to|of)$/u.test(tokens[after]?.lower ?? '') || objects.some(({ head }) => NOUN.has(tokens[head]?.lower ?? ''));

/** "discounts that a dealer put at $300": whoever puts a thing at a number states it. */
const isPutAt = ({ raw }: Document, { verb }: Clause, { start, sentence }: Draft): boolean =>
  /^(?:put|value|assess|estimate)$/u.test(verb.lemma) &&
  verb.voice === 'active' &&
  /\bat (?:\p{L}+ )?$/u.test(raw.slice(Math.max(sentence.start, start - 16), start));

/** "said its members had filed 300 claims, and put losses at $85 million": the putting goes on from the saying. */
function sayerOf(document: Document, clause: Clause, draft: Draft): Span | null {
  const [own] = clause.subjects;
  // "Organisers said 20,000 came; police put the crowd at 4,500": who puts it is another.
  if (own !== undefined && own.first >= clause.first && own.endToken <= clause.verb.first) return null;
  if (clause.relation !== 'coordinate' || !isPutAt(document, clause, draft)) return null;
  let above = clauseAbove(document.syntax, clause);
  for (let step = 0; above !== null && step < MOST_STEPS; step += 1) {
    const [subject] = above.subjects;
    if (above.verb.lemma === 'say' && subject !== undefined && isSource(document, subject.head)) return subject;
    above = clauseAbove(document.syntax, above);
  }
  return null;
}

/** "A poll released this week by Marplan showed": who made it, where a document reports. */
function makerOfAgent(document: Document, syntax: SyntaxIndex, { head, endToken }: NounPhrase, { verb, sentence }: Clause): Span | null {
  const isDocument = DOCUMENTS.has(document.tokens[head]?.lower ?? '');
  return isDocument ? makerOf(document, syntax, { from: endToken, end: verb.first, sentence }) : null;
}

const SOURCES = nounsOf('source');

/** A name, a person's pronoun or an institution's noun can state numbers; an earthquake cannot. */
function isSource({ tokens }: Pick<Document, 'tokens'>, head: number): boolean {
  const token = tokens[head];
  if (token === undefined) return false;
  // "The WHO": the tagger takes an acronym for a common noun.
  return token.pos === 'PROPN' || THIRD_PERSON.has(token.lower) || SOURCES.has(token.lower) || /^\p{Lu}{2,6}$/u.test(token.text);
}

/** How many words may hedge the number behind the verb, and how long the name before the aside may be. */
const MOST_HEDGES = 4;
const LONGEST_NAME = 9;

/** "The Observatory, a monitor based in Leeds, counted 61 strikes": the subject stands before an aside that the parser takes for the clause. */
export function reporterBeforeAside(document: Document, syntax: SyntaxIndex, { firstToken, sentence }: Draft): Span | null {
  const { tokens } = document;
  let verb = firstToken - 1;
  while (verb > firstToken - 1 - MOST_HEDGES && /^(?:ADV|ADJ|ADP|DET|SCONJ)$/u.test(tokens[verb]?.pos ?? '')) verb -= 1;
  const lemma = tokens[verb]?.lemma ?? '';
  if (tokens[verb]?.pos !== 'VERB' || tokens[verb - 1]?.text !== ',' || !REPORTERS.has(lemma) || SETTERS.has(lemma)) return null;
  const first = tokens[sentence.firstToken]?.pos === 'CCONJ' ? sentence.firstToken + 1 : sentence.firstToken;
  const phrase = syntax.phraseAt(first, sentence.index);
  const comma = tokens.slice(first, first + LONGEST_NAME).find(({ text }) => text === ',');
  if (phrase === null || comma === undefined || comma.index >= verb - 2 || !isSource(document, phrase.head)) return null;
  const isWhole = tokens.slice(phrase.endToken, comma.index).every(({ pos }) => /^(?:ADP|PROPN|NOUN|ADJ|DET)$/u.test(pos));
  return isWhole ? { start: phrase.start, end: (tokens[comma.index - 1] ?? comma).end } : null;
}
