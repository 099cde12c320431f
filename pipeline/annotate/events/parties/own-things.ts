/** Things of whoever acts, which are no recipients: the support that one voices, the word that one breaks, the staff that one calls home. */
import type { EventType } from '../../../models/events.ts';
import type { NounPhrase, TokenRun } from '../../syntax/index.ts';
import { THIRD_POSSESSIVES } from '../../syntax/words.ts';
import { wordsOf } from '../lexicon.ts';
import { countedIn, isOneOf, lowerAt, tokenAt } from '../reading.ts';
import type { Naming } from './naming.ts';
import { OWNING } from './party-types.ts';

const VOICING = wordsOf('voicing verb');
/** Whom one calls home from somebody. */
const STAFF = ['peacekeeper', '=staff', '=personnel', '=inspector', '=troop', '=ambassador', '=envoy', '=diplomat'];
const AWARDING = new Set(['award', 'bestow', 'confer', 'give', 'grant', 'present']);
const HONOURS = ['=order', '=medal', '=honour', '=honor', '=title', '=award', '=prize', '=cross', '=star', '=decoration', '=citizenship'];
const INQUIRING = [
  '=inquiry',
  '=enquiry',
  '=probe',
  '=investigation',
  '=audit',
  '=commission',
  '=committee',
  '=tribunal',
  '=panel',
  '=referendum',
];
/** Those with whom somebody has to do, and who are not his own. */
const EQUALS = wordsOf('equal');
const RECALLING = new Set(['evacuate', 'pull', 'recall', 'remove', 'withdraw']);

/** Whether what the verb takes is of whoever acts. */
export function isOwn({ reading, mentionsIn }: Naming, phrase: NounPhrase, type: EventType, { first }: TokenRun): boolean {
  const verb = tokenAt(reading, first)?.lemma ?? '';
  // "reiterated Chile's support for Peru": what one gives or feels, by whosever name.
  const isFelt = type === 'SUPPORT' || type === 'AGREE';
  if (isFelt && VOICING.has(verb) && isOneOf(reading, phrase, ['feelingpos', 'own word'])) return true;
  // "voiced its displeasure at the remarks by Chile"
  if (type === 'ACCUSE' && VOICING.has(verb) && isOneOf(reading, phrase, ['feelingneg'])) return true;
  // "withdrew peacekeepers from Kenya"
  if (
    type === 'SANCTION' &&
    RECALLING.has(verb) &&
    isOneOf(reading, phrase, STAFF) &&
    !mentionsIn(phrase).some(({ form }) => form === 'name')
  )
    return true;
  // "awarded the Order of Merit to Ana Ruiz"
  if (type === 'SUPPORT' && AWARDING.has(verb) && isOneOf(reading, phrase, HONOURS)) return true;
  // "demanded an inquiry": what is to be set up is asked nothing.
  if (type === 'REQUEST' && /^an?$/u.test(lowerAt(reading, phrase.first)) && isOneOf(reading, phrase, INQUIRING)) return true;
  // "40 percent of their arms"
  const { possessor } = countedIn(reading, phrase) ?? phrase;
  if (possessor === null || !THIRD_POSSESSIVES.has(lowerAt(reading, possessor.first))) return false;
  // "will meet his counterpart"
  if (reading.tokens.slice(phrase.first, phrase.head + 1).some(({ lower }) => EQUALS.has(lower))) return false;
  return (
    OWNING.has(type) ||
    // "cut its aid to Peru", "suspended its pact with Peru"
    (type === 'SANCTION' && tokenAt(reading, first)?.pos === 'VERB' && !isOneOf(reading, phrase, ['human', 'organisation'])) ||
    (type === 'SUPPORT' && isOneOf(reading, phrase, ['feelingpos'])) ||
    (type === 'AID' && isOneOf(reading, phrase, ['=border', '=door', '=market', '=port', '=airspace']))
  );
}

/** "reneged on his commitment to the miners": what one goes back on is one's own. */
export const isOwnWord = ({ reading }: Naming, phrase: NounPhrase, type: EventType): boolean =>
  type === 'REJECT' && THIRD_POSSESSIVES.has(lowerAt(reading, phrase.first)) && isOneOf(reading, phrase, ['own word']);
