/** Owners without a name: "praised the teenager's courage". */
import { firstFrom, type Span } from '../../../text/span.ts';
import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { hasClass } from '../forms.ts';
import { lowerAt, type Reading, tokenAt } from '../reading.ts';
import type { Naming } from './naming.ts';

const PEOPLE = ['human', 'civilian', 'official', 'protester', 'worker', 'force', 'organisation', 'leadership'];

/** The people to whom a thing belongs, as they are printed; none where the owner is no person or body. */
export function unnamedOwner({ reading }: Naming, { possessor }: NounPhrase, owner: Resolution): readonly Resolution[] {
  if (possessor === null) return [];
  const mark = tokenAt(reading, possessor.endToken - 1);
  const head = /^['’]s?$/u.test(mark?.text ?? '') ? tokenAt(reading, possessor.endToken - 2) : mark;
  if (head === undefined || head.pos !== 'NOUN') return [];
  const isPeople = PEOPLE.some((name) => hasClass(head, name));
  return isPeople ? [{ ...owner, name: owner.name.replace(/^(?:the|an?) /iu, '') }] : [];
}

const SERVICES = new Set(['police', 'coastguard', 'militia', 'rebel', 'refugee']);

/** "a police station", "a refugee camp": whose it is stands before the noun. */
export function servedBy(reading: Reading, { first, head }: NounPhrase): readonly Resolution[] {
  const at = head - 1;
  const word = lowerAt(reading, at);
  if (at < first || !SERVICES.has(word)) return [];
  return [{ name: word === 'rebel' || word === 'refugee' ? `${word}s` : word, entity: null, role: null, basis: 'nominal' }];
}

/** "the clinic, whose doctors treat 90": what a thing or body belongs to stands before "whose"; a relative is somebody else. */
export function ownerBeforeWhose(reading: Reading, { first, head }: NounPhrase): NounPhrase | null {
  if (lowerAt(reading, first) !== 'whose') return null;
  const noun = tokenAt(reading, head);
  if (noun === undefined || noun.pos === 'PROPN' || hasClass(noun, 'kin')) return null;
  const before = lowerAt(reading, first - 1) === ',' ? first - 2 : first - 1;
  const owner = reading.document.syntax.nounPhraseAt(before);
  return owner === null || tokenAt(reading, owner.head)?.pos === 'PRON' ? null : owner;
}

/** "a building belonging to the union", "a ship owned by a Chilean firm": whose a thing is stands behind it. */
export function ownersBehind(reading: Reading, { endToken }: NounPhrase): readonly NounPhrase[] {
  const link = lowerAt(reading, endToken + 1);
  const isOwned = link === 'to' ? lowerAt(reading, endToken) === 'belonging' : link === 'by' && OWNED.has(lowerAt(reading, endToken));
  const owner = isOwned ? reading.document.syntax.nounPhraseAt(endToken + 2) : null;
  return owner === null ? [] : [owner];
}
const OWNED = new Set(['owned', 'run', 'operated', 'controlled']);

/** "Iran-backed rebels", "a Maltese-flagged ship": who stands behind them does not act; "the US-led coalition" acts for its leader. */
export const isBacker = (reading: Reading, mention: Span): boolean => BACKED.test(joinedTo(reading, mention));

/** "a Chile-backed offensive": who only helps; unlike "a Taliban-claimed bomb". */
export const isHelper = (reading: Reading, mention: Span): boolean => HELPED.test(joinedTo(reading, mention));

/** The word that a hyphen joins to a name, or ''. */
function joinedTo({ tokens }: Reading, { end }: Span): string {
  const hyphen = tokens[firstFrom(tokens, end)];
  const word = hyphen?.text === '-' && hyphen.start === end ? tokens[hyphen.index + 1] : undefined;
  return word !== undefined && word.start === hyphen?.end ? word.lower : '';
}

/** "ethnic Armenian forces": a people, and not its state. */
export const isEthnic = (reading: Reading, { start }: Span): boolean => lowerAt(reading, firstFrom(reading.tokens, start) - 1) === 'ethnic';

const HELPED = /^(?:armed|backed|funded|inspired|sponsored|supported|trained)$/u;
const BACKED = /(?:^(?:born|bound|built|held|made|run)|[^l]ed)$/u;
