/** Prepositions behind a noun of an event that lead to those who do it. */
import type { NounPhrase } from '../../syntax/index.ts';
import { isOneOf, type Reading } from '../reading.ts';

/** Types of which "of" names the one who does it ("the withdrawal of Russian forces"). */
const OWN_MOVES = new Set(['RETREAT', 'MOBILIZE', 'PROTEST', 'SUPPORT', 'CONSULT']);
/** "the recognition of Peru", "the boycott of Peru": to whom it is done. */
const DONE_TO = new Set(['boycott', 'endorsement', 'ratification', 'recognition']);

/** What comes from those who do it: "threats from rebels", "support from the unions"; unlike a withdrawal. */
export const VOICED = new Set(['SUPPORT', 'REJECT']);
const COMING_FROM = new Set(['AGREE', 'REQUEST', 'THREATEN', 'ACCUSE', 'AID', 'ASSAULT', ...VOICED]);

export function isActorPreposition(preposition: string, type: string, mode: string | null, term: string): boolean {
  if (preposition === 'by' || preposition === 'between' || preposition === 'among') return true;
  if (preposition === 'from') return COMING_FROM.has(type);
  // "at the request of the opposition", "over the objections of the union"
  return (
    preposition === 'of' &&
    !DONE_TO.has(term) &&
    (OWN_MOVES.has(type) || type === 'REQUEST' || term.startsWith('objection')) &&
    mode !== 'release' &&
    mode !== 'visit'
  );
}

/** "the visit of Ana Ruiz", unlike "the visit of the camps" */
export const isVisitor = (reading: Reading, phrase: NounPhrase): boolean =>
  reading.kindOf(phrase) === 'person' || isOneOf(reading, phrase, ['=lawmaker', '=president', '=minister', '=envoy', '=delegation']);
