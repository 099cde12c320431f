/** What the words around a noun make of it: supposed, feared, a sort of letter, or what an act is meant as. */
import type { NounPhrase, TokenRun } from '../../syntax/index.ts';
import { rolesOf, typeOf } from '../clause/frame.ts';
import type { Setting } from '../clause/noun-setting.ts';
import { wordsOf } from '../lexicon.ts';
import { isCompound, isOneOf, lowerAt, type Reading, tokenAt } from '../reading.ts';

const CASES = new Set(['case', 'event']);
const FEARING = wordsOf('fear');
const LETTER_OF = new Set(['letter', 'letters', 'note', 'notes']);
const SUPPOSING = new Set(['if', 'unless', 'whether']);

/** Why the words around a noun speak against it: "if rebels attack", "fighting the disease". */
export function reasonInside(reading: Reading, phrase: NounPhrase, trigger: TokenRun, setting: Setting): string | null {
  if (SUPPOSING.has(lowerAt(reading, phrase.first - 1)) || lowerAt(reading, phrase.first) === 'any') return 'supposed, not reported';
  // "quit in protest at the law": the verb reports it.
  if (isInProtest(reading, phrase) && !isMeantAsProtest(reading, phrase, setting)) return 'what another act is meant as';
  // "sent letters of protest": words, and not a march.
  if (LETTER_OF.has(lowerAt(reading, phrase.first - 2)) && lowerAt(reading, phrase.first - 1) === 'of') return 'a sort of letter';
  // "for fear of reprisals", "the risk of war"
  if (lowerAt(reading, phrase.first - 1) === 'of' && FEARING.has(lowerAt(reading, phrase.first - 2))) return 'feared, not reported';
  // "in case of arrests", "in the event of a strike"
  if (
    lowerAt(reading, phrase.first - 1) === 'of' &&
    CASES.has(lowerAt(reading, phrase.first - 2)) &&
    lowerAt(reading, phrase.first - 3) !== 'a'
  )
    return 'supposed, not reported';
  // "The council, meeting in Lima, voted": what it was doing then, and no meeting told before.
  if (lowerAt(reading, phrase.head) === 'meeting' && phrase.first === phrase.head && lowerAt(reading, phrase.first - 1) === ',')
    return 'a verb, not a noun';
  // "a sit-in" ends behind its hyphen.
  if (isCompound(reading, trigger.endToken - 1)) return 'a part of a longer word';
  const next = tokenAt(reading, phrase.endToken);
  const isGerund = lowerAt(reading, phrase.head).endsWith('ing') && (next?.pos === 'DET' || next?.pos === 'PRON');
  return isGerund && next?.sentence === phrase.sentence ? 'a verb with an object, not a noun' : null;
}

/** "in protest" */
const isInProtest = (reading: Reading, { first, head }: NounPhrase): boolean =>
  lowerAt(reading, head) === 'protest' && first === head && lowerAt(reading, first - 1) === 'in';

const PROTESTING = ['human', 'civilian', 'protester', 'worker', 'official', 'organisation', 'party', 'prisoner', 'own cause'];

/** "Shopkeepers closed their shops in protest at the tax": what people do who could do it for any reason is their protest. */
export function isMeantAsProtest(reading: Reading, phrase: NounPhrase, { clause }: Setting): boolean {
  if (clause === null || !isInProtest(reading, phrase) || typeOf(reading, clause) !== null) return false;
  const { agents } = rolesOf(reading, clause);
  return agents.some((agent) => isOneOf(reading, agent, PROTESTING) || (reading.kindOf(agent) ?? 'place') !== 'place');
}
