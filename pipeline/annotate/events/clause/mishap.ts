/** Deaths and damage that nobody does: by earthquake, flood, accident, fire or disease. */
import { gather } from '../../../text/gather.ts';
import type { Clause, NounPhrase } from '../../syntax/index.ts';
import { verbForms } from '../forms.ts';
import { classesOf, wordsOf } from '../lexicon.ts';
import { isOneOf, lowerAt, type Reading, tokenAt } from '../reading.ts';

/** Prepositions behind which the cause stands ("killed in a flood", "died of cholera", "hurt during the storm"). */
const CAUSAL = new Set(['in', 'by', 'of', 'from', 'after', 'during', 'amid', 'due to', 'because of', 'to', 'following', 'when']);
/** Verbs of accidents, in the clause that tells how it came ("when a bus overturned"). */
const ACCIDENTS: ReadonlySet<string> = new Set([...wordsOf('accident verb'), ...wordsOf('outbreak verb')]);
const TELLING = new Set(['when', 'as', 'after', 'while']);

/** Whether a clause, or the one that says when, blames a mishap. */
export function hasMishap(reading: Reading, clause: Clause, agents: readonly NounPhrase[]): boolean {
  if (agents.some((phrase) => isMishap(reading, phrase))) return true;
  if (clause.relation === 'relative' && isMishapBefore(reading, clause)) return true;
  // "Flooding killed": the tagger sees a verb.
  if (agents.length === 0 && classesOf(lowerAt(reading, clause.verb.first - 1)).has('disaster')) return true;
  const causes = gather(clause.obliques, ({ preposition, phrases }) => (CAUSAL.has(preposition) ? phrases : []));
  if (causes.some((phrase) => isMishap(reading, phrase))) return true;
  return reading.childrenOf(clause).some((child) => isAccident(reading, child));
}

/** How many words back the noun of a relative clause may stand ("an earthquake of magnitude 6 that struck"). */
const REACH = 8;

function isMishapBefore(reading: Reading, { first, sentence }: Clause): boolean {
  for (let at = first - 1; at >= Math.max(0, first - REACH) && tokenAt(reading, at)?.sentence === sentence; at -= 1) {
    const phrase = reading.document.syntax.nounPhraseAt(at);
    if (phrase?.head === at && isMishap(reading, phrase)) return true;
  }
  return false;
}

/** "when a bus overturned"; what somebody caused ("after militants crashed a lorry") is no accident. */
function isAccident(reading: Reading, { opener, verb, objects, subjects }: Clause): boolean {
  if (!TELLING.has(opener ?? '') || objects.length > 0 || verb.voice === 'passive') return false;
  const head = tokenAt(reading, verb.head);
  if (subjects.some((phrase) => isMishap(reading, phrase))) return true;
  if (head === undefined) return false;
  // "when a bus fell into a ravine", unlike "when shells fell on the town"
  const falls = FALLING.has(head.lemma) && subjects.some((phrase) => isOneOf(reading, phrase, FALLEN));
  return falls || verbForms(head).some((form) => ACCIDENTS.has(form));
}

const FALLING = new Set(['fall', 'go', 'roll', 'slide', 'slip']);
const FALLEN = ['vehicle', 'ship', 'aircraft', 'dwelling', 'buildingw', '=bridge', '=crane', '=tree', '=wall', '=rock'];

const ARTICLES = new Set(['a', 'an', 'the', 'this', 'that', 'another', 'one']);

/** A disaster; "fire" without an article is that of guns ("killed by artillery fire"). */
function isMishap(reading: Reading, phrase: NounPhrase): boolean {
  if (!isOneOf(reading, phrase, ['disaster'])) return false;
  return lowerAt(reading, phrase.head) !== 'fire' || ARTICLES.has(lowerAt(reading, phrase.first));
}
