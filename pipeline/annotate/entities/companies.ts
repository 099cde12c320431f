/** Single words that an article calls a company or another body: "retailer Plymco", "shares in Plymco", and shops whose name ends in 's. */
import { gather } from '../../text/gather.ts';
import type { Token } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { findCities } from './gazetteer.ts';
import { candidateOf } from './make-candidate.ts';
import { isCompanyNoun, isNamedNoun } from './nouns.ts';
import type { Reading } from './reading.ts';
import { SPEECH_VERBS } from './words.ts';

/** What the text calls companies, by folded word. */
export interface CompanyWords {
  readonly words: ReadonlySet<string>;
  /** Of these, the names of which 's is a part: "Marlow's said". */
  readonly possessive: ReadonlySet<string>;
}

const POSSESSIVE = /^['’]s$/u;
/** Words inside an apposition before its noun: "Plymco, the troubled Leeds carmaker,". */
const MOST_APPOSED = 6;

/** Reads every candidate of an article once. */
export function readCompanyWords(reading: Reading, candidates: readonly Candidate[]): CompanyWords {
  const words = new Set<string>();
  const possessive = new Set<string>();
  const surnames = new Set(
    gather(candidates, ({ first, endToken }) => (endToken > first + 1 ? [reading.folded[endToken - 1] as string] : [])),
  );
  const business = reading.tokens.some(isCompanyNoun);
  for (const candidate of candidates) {
    if (candidate.guess !== 'single' || candidate.title !== null || candidate.item.terms.length > 0) continue;
    const shop = isShop(reading, candidate) && !surnames.has(candidate.item.folded);
    if (shop) possessive.add(candidate.item.folded);
    const body = business && !surnames.has(candidate.item.folded) && speaksAsBody(reading, candidate);
    if (shop || body || isCalledCompany(reading, candidate)) words.add(candidate.item.folded);
  }
  return { words, possessive };
}

/** The candidate with the 's that belongs to its name, where the article has such a name. */
export function withPossessive(reading: Reading, { possessive }: CompanyWords, candidate: Candidate): Candidate {
  const own = candidate.guess === 'single' && possessive.has(candidate.item.folded);
  return own && isMark(reading, candidate) ? candidateOf(reading, candidate.first, candidate.endToken + 1, candidate) : candidate;
}

const isMark = ({ tokens }: Reading, { endToken, sentence }: Candidate): boolean =>
  tokens[endToken]?.sentence === sentence && POSSESSIVE.test(tokens[endToken]?.text ?? '');

/** "Marlow's said": nothing is owned. */
function isShop(reading: Reading, candidate: Candidate): boolean {
  if (!isMark(reading, candidate)) return false;
  const next = reading.tokens[candidate.endToken + 1];
  if (next?.pos === 'VERB' && /(?:ed|s|id|old)$/u.test(next.lower) && SPEECH_VERBS.has(next.lemma)) return true;
  const ends = next === undefined || next.sentence !== candidate.sentence || /^(?:VERB|AUX|PUNCT|ADP|CCONJ)$/u.test(next.pos);
  return ends && (followsCompanyNoun(reading, candidate) || followsShares(reading, candidate));
}

function isCalledCompany(reading: Reading, candidate: Candidate): boolean {
  if (followsCompanyNoun(reading, candidate) || followsNamedNoun(reading, candidate) || isApposed(reading, candidate)) return true;
  // "Shares in Moscow fell" is said of a market.
  return followsShares(reading, candidate) && findCities((reading.tokens[candidate.first] as Token).text).length === 0;
}

/** "Plymco said it would …", in an article that speaks of a company: a person would be "he" or "she". */
function speaksAsBody({ tokens }: Reading, { endToken, sentence }: Candidate): boolean {
  const [verb, pronoun, next] = [tokens[endToken], tokens[endToken + 1], tokens[endToken + 2]];
  if (next?.sentence !== sentence || verb?.pos !== 'VERB' || !SPEECH_VERBS.has(verb.lemma)) return false;
  return pronoun?.lower === 'it' && /^(?:would|will|had|has|plans|planned|expects|expected)$/u.test(next.lower);
}

const tokenBefore = ({ tokens }: Reading, { first, sentence }: Candidate, back: number): Token | undefined => {
  const token = tokens[first - back];
  return token?.sentence === sentence ? token : undefined;
};

function followsCompanyNoun(reading: Reading, candidate: Candidate): boolean {
  const before = tokenBefore(reading, candidate, 1);
  return before !== undefined && isCompanyNoun(before);
}

/** "the charity Tolma", "The human rights network, Tolma, said", "his company, Tolma, failed" */
function followsNamedNoun(reading: Reading, candidate: Candidate): boolean {
  const before = tokenBefore(reading, candidate, 1);
  if (before?.text !== ',') return before !== undefined && isNamedNoun(before);
  const next = reading.tokens[candidate.endToken];
  const noun = tokenBefore(reading, candidate, 2);
  return noun !== undefined && (isNamedNoun(noun) || isCompanyNoun(noun)) && next?.sentence === candidate.sentence && next.text === ',';
}

const followsShares = (reading: Reading, candidate: Candidate): boolean =>
  /^(?:in|of)$/u.test(tokenBefore(reading, candidate, 1)?.lower ?? '') &&
  /^(?:shares|stake)$/u.test(tokenBefore(reading, candidate, 2)?.lower ?? '');

/** "Plymco, the carmaker, …" */
function isApposed({ tokens }: Reading, { endToken, sentence }: Candidate): boolean {
  if (tokens[endToken]?.text !== ',' || !/^(?:an?|the)$/u.test(tokens[endToken + 1]?.lower ?? '')) return false;
  for (let k = endToken + 2; k < endToken + 2 + MOST_APPOSED; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.sentence !== sentence || !(/^(?:NOUN|PROPN|ADJ|VERB)$/u.test(token.pos) || token.text === '-'))
      return false;
    const next = tokens[k + 1];
    // "… and Ravenscar, the firm said": the noun has a verb of its own.
    if (isCompanyNoun(token) || isNamedNoun(token))
      return next === undefined || !(POSSESSIVE.test(next.text) || /^(?:NOUN|PROPN|VERB|AUX)$/u.test(next.pos));
  }
  return false;
}
