/** Why the verb of its clause speaks against a noun that may name an event: it names that event already, ends it or only supposes it. */
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause } from '../../syntax/index.ts';
import { senseOf } from '../clause/frame.ts';
import type { Setting } from '../clause/noun-setting.ts';
import type { Trigger } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import { isSupposed } from './find-verbal.ts';

/** Why the noun in a setting names no event of its own, or null. */
export function reasonOfVerb(reading: Reading, { clause, light, position }: Setting, sense: Trigger | undefined): string | null {
  if (clause !== null && position !== 'loose' && isSupposed(reading, clause)) return 'supposed, not reported';
  if (light === 'ended') return 'the verb says that it ended';
  if (clause !== null && isPartOfVerb(reading, clause, sense)) return 'a part of the verb that names the event';
  if (clause === null || sense === undefined) return null;
  const verb = senseOf(reading, clause);
  if (sense.type === 'AGREE' && (verb?.term === 'agree' || isUnreached(reading, clause))) return 'the verb names the event';
  if (position !== 'object') return null;
  // "reduced military aid": what is not given is no help.
  if (verb?.type === 'SANCTION' && sense.type === 'AID') return 'the verb names the event';
  // "lifted the ban" is one event, and the verb names it.
  if (verb === null || verb.type === null || light === null) return null;
  // "used tear gas": a weapon.
  if (verb.type === 'ASSAULT' && sense.type === 'ASSAULT' && sense.conditions.some(({ kind }) => kind === 'light'))
    return 'the verb names the event';
  if (verb.type === 'AID' && sense.type === 'AID') return 'the verb names the event';
  if (isSpecific(sense)) return null;
  if (verb.type === sense.type) return sense.conditions.some(({ kind }) => kind === 'light') ? 'the verb names the event' : null;
  // "approved the deployment": who backs whatever it is leaves the naming to it.
  const isBacked = verb.type === 'SUPPORT' && verb.conditions.every(({ arguments: named }) => named.length === 0);
  return light === 'same' && !isBacked && verb.conditions.some(({ kind }) => kind === 'obj') ? 'the verb names the event' : null;
}

/** "failed to reach agreement": a failure that is told already. */
function isUnreached(reading: Reading, clause: Clause): boolean {
  const above = clause.relation === 'infinitive' ? clauseAbove(reading.document.syntax, clause) : null;
  return above !== null && senseOf(reading, above)?.term === 'fail';
}

/** "went on strike", "took to the streets in protest" */
function isPartOfVerb(reading: Reading, clause: Clause, sense: Trigger | undefined): boolean {
  const verb = senseOf(reading, clause);
  return verb?.type === sense?.type && (verb?.words.length ?? 0) > 1 && verb?.words.at(-1) === sense?.words.at(-1);
}

/** "hunger strike", "joint exercise": words that say more than the verb before them. */
const isSpecific = ({ words, conditions }: Trigger): boolean => words.length > 1 || conditions.some(({ kind }) => kind === 'near');
