/** What the object of a reply is: an accusation, what somebody said, a wish, an offer, a deed; or nothing that is printed. */
import type { NounPhrase } from '../../syntax/index.ts';
import type { Candidate } from '../candidate.ts';
import { lowerAt, namesOf, type Reading, tokenAt } from '../reading.ts';

/** What the object of a reply is: an accusation, any word or deed that is hit back at, what somebody said, a wish, an offer, a deal, a deed, a mere number; nothing that is printed; something else. */
export type Topic = 'charge' | 'retort' | 'statement' | 'wish' | 'offer' | 'deal' | 'decision' | 'deed' | 'count' | 'none' | 'other';

const wordsOf = (words: string): readonly string[] => words.split(' ').map((word) => `=${word}`);

const WORDS: readonly (readonly [Topic, readonly string[]])[] = [
  ['charge', wordsOf('charge accusation allegation claim criticism complaint insinuation')],
  [
    'statement',
    wordsOf(
      'account figure finding version report assertion suggestion story narrative estimate remark comment statement notion idea argument view characterization characterisation description comparison speech rumour rumor speculation theory assessment analysis conclusion number label insult testimony explanation excuse that this it',
    ),
  ],
  ['wish', wordsOf('demand request call appeal ultimatum order threat plea petition motion lawsuit bid push')],
  ['offer', wordsOf('offer proposal invitation overture initiative pledge promise vow commitment assurance gesture apology concession')],
  ['deal', wordsOf('deal agreement pact accord truce ceasefire cease-fire treaty compromise')],
  [
    'decision',
    wordsOf(
      'decision ruling verdict judgment judgement law policy plan scheme cut ban sentence tariff duty order closure announcement budget sanction measure directive appointment choice timing approach handling conduct response stance position reform change tactic strategy bill legislation dismissal sacking veto mandate rule regulation levy tax increase hike',
    ),
  ],
  [
    'deed',
    [
      'attackn',
      ...wordsOf(
        'operation move takeover coup deployment crackdown action seizure annexation use firing violence escalation aggression repression episode incident killing abuse incursion',
      ),
    ],
  ],
];

/** The place of its topic in the list above, of each word; the first one where a word stands twice. */
const RANKS = new Map(WORDS.flatMap(([, names], rank) => names.map((name) => [name, rank] as const)).reverse());

function topicNamed(names: Iterable<string>): Topic {
  let first = WORDS.length;
  for (const name of names) first = Math.min(first, RANKS.get(name) ?? first);
  return WORDS[first]?.[0] ?? 'other';
}

/** "rejected that": read as a conjunction. */
const POINTING = new Set(['that', 'this']);
const OTHERS = /^(?:others|dozens|hundreds|thousands|scores|many|several|some)$/u;

/** "arrested six", "dozens were wounded", "17 others": how many, of whom the text told before. */
const isCount = (reading: Reading, { first, head, endToken }: NounPhrase): boolean =>
  (first === head && tokenAt(reading, head)?.pos === 'NUM') || (OTHERS.test(lowerAt(reading, head)) && lowerAt(reading, endToken) !== 'of');

/** Verbs that set a word against another's. */
export const DENYING = new Set(['deny', 'dispute', 'refute', 'contradict', 'rebut']);

/** The topic of an event that a verb names. */
export function topicOf(reading: Reading, { phrase, clause, patients, obliques }: Candidate): Topic {
  if (phrase !== null || clause === null) return 'other';
  const [object = obliques.find(({ preposition }) => preposition === 'with')?.phrases[0]] = patients;
  // "hit back", "fired back at critics"
  if (lowerAt(reading, clause.verb.head + 1) === 'back' && patients.length === 0) return 'retort';
  // "denied that troops had crossed the border"
  const denies = DENYING.has(tokenAt(reading, clause.verb.head)?.lemma ?? '');
  if (object === undefined && (denies || POINTING.has(lowerAt(reading, clause.verb.endToken)))) return 'statement';
  if (object === undefined) return reading.childrenOf(clause).some(({ verb }) => verb.head > clause.verb.head) ? 'other' : 'none';
  // "arrested six"
  if (patients.every((patient) => isCount(reading, patient))) return 'count';
  return topicNamed(namesOf(reading, object));
}
