/** Whom a sum goes to or comes from where it is read as one phrase with it: "fined Lumina $315,000". */
import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { hasClass } from '../forms.ts';
import { isOneOf, tokenAt } from '../reading.ts';
import { nameGroup } from './group-name.ts';
import type { Naming } from './naming.ts';
import { isKnown } from './party-list.ts';
import { GROUPS } from './party-types.ts';

/** "fined Lumina $315,000": whom the sum goes to or comes from is read as one phrase with it. */
export function givenWith(naming: Naming, phrase: NounPhrase): readonly Resolution[] {
  if (!isOneOf(naming.reading, phrase, ['money']) || phrase.possessor !== null) return [];
  const first = tokenAt(naming.reading, phrase.first);
  const named = naming.mentionsIn(phrase).filter(({ form, start }) => form === 'name' && start === first?.start);
  const found = named.map((mention) => naming.entities.resolve(mention, { as: 'recipient' })).filter(isKnown);
  return found.length > 0 ? found : payerBefore(naming, phrase);
}

/** "fined the club $25,000": the noun before the sum. */
function payerBefore({ reading, entities, mentionsIn }: Naming, phrase: NounPhrase): readonly Resolution[] {
  let head = phrase.first;
  while (head < phrase.endToken && !SUM.test(tokenAt(reading, head)?.text ?? '')) head += 1;
  const noun = tokenAt(reading, head - 1);
  if (head <= phrase.first || head === phrase.endToken || noun?.pos !== 'NOUN') return [];
  const payer = { ...phrase, endToken: head, head: head - 1, end: noun.end };
  if (!GROUPS.some((name) => hasClass(noun, name))) return [];
  const known = entities.resolve(payer, { as: 'recipient' });
  return [isKnown(known) && mentionsIn(payer).length === 0 ? known : nameGroup(reading, payer, known)];
}

/** What a sum begins with. */
const SUM = /^(?:[$€£¥₹]|\d|\p{Lu}{1,3}[$])/u;
