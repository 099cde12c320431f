/** The name that stands right behind a description: "the host, Ana Ruiz", "a militia known as Tolma". */
import { firstFrom } from '../../../text/span.ts';
import type { EntityMention, Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { isOfPerson } from '../../syntax/words.ts';
import { isOneOf, lowerAt, type Reading, tailOf, tokenAt } from '../reading.ts';
import type { Naming } from './naming.ts';

const PERSONS = ['human', 'kin', 'official', 'jobholder', 'suspect', 'prisoner', 'civilian', 'protester', 'worker'];
const COUNTRIES = ['state among states'];
const BODIES = ['organisation', 'force', 'party', 'human', ...COUNTRIES];
/** Words that lead from a description to its name; "known" with "as" behind it. */
const NAMED = new Set(['called', 'named', 'dubbed', 'nicknamed', 'known']);
/** Marks before a name that closes a description, and those behind it. */
const OPENING = /^[,–—(]$/u;
const CLOSING = /^[,.;:–—)?!]$/u;
/** Words of a title between the mark and the name ("Father", "Lt. Col."). */
const MOST_TITLES = 3;

/** Whom the name behind a phrase names, or null. */
export function namedBeside(naming: Naming, phrase: NounPhrase, as: 'actor' | 'recipient'): Resolution | null {
  const { reading, entities } = naming;
  const behind = behindOffice(reading, phrase);
  const mark = /^[,–—]$/u.test(tokenAt(reading, behind)?.text ?? '') && NAMED.has(lowerAt(reading, behind + 1)) ? 1 : 0;
  const isLed = NAMED.has(lowerAt(reading, behind + mark));
  if (!isLed && !(OPENING.test(tokenAt(reading, behind)?.text ?? '') && isOne(reading, phrase))) return null;
  const named = behind + mark;
  const joint = named + (lowerAt(reading, named + 1) === 'as' ? 2 : 1);
  const from = joint + (lowerAt(reading, joint) === 'the' ? 1 : 0);
  const mention = naming.mentionsIn({ first: from, endToken: from + MOST_TITLES + 1 }).find(({ form }) => form === 'name');
  if (mention === undefined || !fits(reading, phrase, mention) || !opensWithTitles(reading, from, mention)) return null;
  return isLed || behind > phrase.endToken || isClosed(reading, mention) ? entities.resolve(mention, { as }) : null;
}

/** "the mayor of Lima, Ana Ruiz": behind that of which somebody is the mayor. */
function behindOffice(reading: Reading, phrase: NounPhrase): number {
  const [of] = isOfPerson(reading.tokens, phrase.endToken) ? tailOf(reading, phrase) : [];
  // "the head of the World Bank (WB)": a short name of the bank.
  return of?.phrases.length === 1 && tokenAt(reading, of.endToken)?.text === ',' ? of.endToken : phrase.endToken;
}

/** "the host", "a priest", "his brother"; "the soldiers, Hamas and the rebels" are a list. */
function isOne(reading: Reading, { first, head }: NounPhrase): boolean {
  const noun = tokenAt(reading, head);
  const opener = tokenAt(reading, first);
  const isDetermined = opener?.pos === 'DET' || opener?.pos === 'PRON';
  return noun?.pos === 'NOUN' && isDetermined && !noun.lower.endsWith('s');
}

function fits(reading: Reading, phrase: NounPhrase, { entity: { kind } }: EntityMention): boolean {
  if (kind === 'person') return isOneOf(reading, phrase, PERSONS);
  if (kind === 'country') return isOneOf(reading, phrase, COUNTRIES);
  return (kind === 'organization' || kind === 'group') && isOneOf(reading, phrase, BODIES);
}

/** Whether only words of a title stand before a name. */
function opensWithTitles(reading: Reading, from: number, { start }: EntityMention): boolean {
  for (let at = from; ; at += 1) {
    const token = tokenAt(reading, at);
    if (token === undefined || token.start >= start) return token?.start === start;
    if (!/^[\p{Lu}.]/u.test(token.text)) return false;
  }
}

/** "the mayor, Ana Ruiz, and the governor" may be three. */
function isClosed(reading: Reading, { end }: EntityMention): boolean {
  const behind = firstFrom(reading.tokens, end);
  // "her rival, Ana Ruiz of Ohio,"
  const home = /^(?:of|from)$/u.test(lowerAt(reading, behind)) ? reading.document.syntax.nounPhraseAt(behind + 1) : null;
  const next = home?.endToken ?? behind;
  const mark = tokenAt(reading, next)?.text ?? '.';
  return CLOSING.test(mark) && (mark === '.' || tokenAt(reading, next + 1)?.pos !== 'CCONJ');
}
