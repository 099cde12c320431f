/** Those who act or undergo a deed in their own person: an officer who resigns or is arrested does not stand for his state or house. */
import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import type { Candidate } from '../candidate.ts';
import { isOneOf } from '../reading.ts';
import { nameGroup } from './group-name.ts';
import type { Naming } from './naming.ts';

const OFFICERS = ['=minister', '=speaker', '=secretary', '=chief', '=head', '=governor', '=ambassador', '=commissioner', '=premier'];

/** What is done by or to one man: to leave an office, to be held, to be found guilty. */
const OWN_MODES = { actor: new Set(['resign']), recipient: new Set(['arrest', 'convict']) } as const;

/** "Peru's interior minister resigned", "police arrested the speaker of the parliament": the officer, not Peru or the parliament. */
export function inPerson(
  { reading }: Naming,
  phrase: NounPhrase,
  as: 'actor' | 'recipient',
  { mode }: Candidate,
  parties: readonly Resolution[],
): readonly Resolution[] {
  const [only] = parties;
  const isBody = only !== undefined && parties.length === 1 && /^(?:country|organization)$/u.test(only.entity?.kind ?? '');
  if (mode === null || !isBody || !OWN_MODES[as].has(mode) || !isOneOf(reading, phrase, OFFICERS)) return parties;
  return [nameGroup(reading, phrase, { name: '', entity: null, role: null, basis: 'nominal' })];
}
