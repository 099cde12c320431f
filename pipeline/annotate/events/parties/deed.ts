/** Deeds that others speak of: an invasion that is condemned, a release that is demanded. */
import type { EventType } from '../../../models/events.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { NATIONALITIES } from '../../syntax/words.ts';
import { hasClass } from '../forms.ts';
import { isOneOf, lowerAt, nounSenses, type Reading, tailOf, tokenAt } from '../reading.ts';
import { VERBAL } from './party-types.ts';

/** "condemned the invasion of Kuwait": who is meant is who did it, and never the one to whom it was done. */
export const isDeed = (reading: Reading, phrase: NounPhrase, type: EventType): boolean =>
  (VERBAL.has(type) || type === 'PROTEST') &&
  (isUseOfForce(reading, phrase) ||
    (type === 'REQUEST' && lowerAt(reading, phrase.head) === 'extradition') ||
    nounSenses(reading, phrase).some(({ sense: { type: deed, mode } }) => (deed !== null && DEEDS.has(deed)) || mode === 'release'));

/** "An attack on police killed ten": who acts is who attacked, and never those who were attacked. */
export const isForce = (reading: Reading, phrase: NounPhrase): boolean =>
  nounSenses(reading, phrase).some(({ sense: { type } }) => type === 'ASSAULT');

/** "withdrawal", "surrender", "return": what those behind "of" do themselves. */
export const isLeaving = (reading: Reading, phrase: NounPhrase): boolean =>
  nounSenses(reading, phrase).some(({ sense: { type, mode } }) => type === 'RETREAT' && (mode === 'withdraw' || mode === 'disarm')) &&
  !isHandedOver(reading, phrase);

/** "the return of the captives", "the handover of the suspects": others hand them over. */
const isHandedOver = (reading: Reading, phrase: NounPhrase): boolean =>
  lowerAt(reading, phrase.head) === 'handover' ||
  tailOf(reading, phrase).some(
    ({ preposition, phrases }) => preposition === 'of' && phrases.some((at) => isOneOf(reading, at, ['prisoner', 'suspect', '=victim'])),
  );

/** "condemned the use of force against nurses" */
const isUseOfForce = (reading: Reading, { head, endToken }: NounPhrase): boolean =>
  lowerAt(reading, head) === 'use' &&
  lowerAt(reading, endToken) === 'of' &&
  /^(?:force|violence|weapons|gas)$/u.test(lowerAt(reading, endToken + 1));
const DEEDS: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'MOBILIZE']);

/** "officials were looking into it", "Peru rejects this": a thing that was done or said; not so at the head of a sentence, where it may be a body. */
export const isMatter = (reading: Reading, { head }: NounPhrase, as: 'actor' | 'recipient', type: EventType): boolean =>
  as === 'recipient' && VERBAL.has(type) && MATTERS.has(tokenAt(reading, head)?.text ?? '');
const MATTERS = new Set(['it', 'that', 'this']);

/** "gave 1 million Swiss francs": money, not those whose it is. */
export function isSum(reading: Reading, { head }: NounPhrase): boolean {
  const noun = tokenAt(reading, head);
  return (
    noun?.pos === 'NOUN' &&
    hasClass(noun, 'money') &&
    tokenAt(reading, head - 2)?.pos === 'NUM' &&
    NATIONALITIES.has(lowerAt(reading, head - 1))
  );
}
