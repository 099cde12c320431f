/** Shares of the vote that no noun names: "won with 52.3 percent", "took 31%". */
import type { Document } from '../../document.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';
import { HEDGE, nounsOf, wordsOf } from '../lexicon.ts';
import type { Measure } from './words.ts';

/** "won with", "came second on", "a victory with" */
const WITH_SHARE = new RegExp(
  `\\b(?:w[io]n(?:s|ning)?|victory|lead(?:s|ing)?|led|ahead|first|second|third|fourth|last|trail(?:s|ed|ing)?|finish(?:es|ed|ing)?|re-?elected|elected)\\b[^,.;]{0,30} (?:with|on|at) (?:(?:${HEDGE}) ){0,2}$`,
  'u',
);
/** "to Mr Bello's 46.9 percent" */
const RIVAL = / (?:to|against|versus|for) (?:(?:the )?\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.-]*['’]s? $/u;
/** "lost the primary, 27.6 percent to 24.3 percent" */
const CONTEST = /\b(?:w[io]n(?:s|ning)?|los(?:t|es?|ing)|beat(?:s|ing|en)?|defeat(?:s|ed|ing)?|victory|defeat)\b[^;:]{0,66} $/u;
const FIRST_OF_TWO = /^ to \d[\d.]* ?(?:%|per ?cent)/u;
const SECOND_OF_TWO = /\d ?(?:%|per ?cent) to $/u;
const ELECTION = /\b(?:elect(?:ed|ions?|oral)|votes?|voters?|ballots?|polling|runoff|run-off|primary|constituency|presidency)\b/iu;
/** What those asked would do are no votes; an exit poll asks who has voted, and polls close. */
const POLLED =
  /\b(?:(?<!exit )polls? (?:by|conducted|found|finds?|gave|gives?|has|have|of|put|puts|released|published|showed|shows?|suggest(?:s|ed)?|surveyed|taken)|pollsters?|opinion polls?|respondents)\b/iu;
/** How far from a share the words of an election may stand, in characters, however long the sentence is. */
const REACH = 800;
const EARNS = wordsOf('polling verb');
const OTHER = nounsOf('earned');

/** Whether a percentage is what a candidate or party got of the votes, where the text tells of an election. */
export function voteShare(
  document: Document,
  syntax: SyntaxIndex,
  { quantity, counted, sentence, start, firstToken }: Draft,
): Measure | null {
  if (quantity.unit !== '%' || counted.item !== null) return null;
  const { raw, sentences } = document;
  const from = sentences[Math.max(0, sentence.index - 2)]?.start ?? sentence.start;
  const around = raw.slice(Math.max(from, start - REACH), start + REACH);
  if (!ELECTION.test(around)) return null;
  const before = raw.slice(Math.max(sentence.start, start - 72), start);
  if (POLLED.test(raw.slice(from, start + REACH))) return null;
  if (WITH_SHARE.test(before) || RIVAL.test(before)) return 'votes_for';
  if (CONTEST.test(before) && (FIRST_OF_TWO.test(raw.slice(sentence.start + quantity.end, start + 40)) || SECOND_OF_TWO.test(before)))
    return 'votes_for';
  const clause = syntax.clauseAt(firstToken, sentence.index);
  const isObject = clause !== null && clause.verb.voice === 'active' && document.tokens[firstToken - 1]?.index === clause.verb.endToken - 1;
  const words = clause?.subjects[0];
  const isMoney = words !== undefined && OTHER.has(document.tokens[words.head]?.lower ?? '');
  return isObject && EARNS.has(clause.verb.lemma) && !isMoney ? 'votes_for' : null;
}
