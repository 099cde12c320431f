/** What the object of a reply is: an accusation, what somebody said, a wish, an offer, a deed; or nothing that is printed. */
import type { NounPhrase } from '../../syntax/index.ts';
import type { Candidate } from '../candidate.ts';
import { wordsOf } from '../lexicon.ts';
import { lowerAt, namesOf, type Reading, tokenAt } from '../reading.ts';

/** What the object of a reply is: an accusation, any word or deed that is hit back at, what somebody said, a wish, an offer, a deal, a deed, a mere number; nothing that is printed; something else. */
export type Topic = 'charge' | 'retort' | 'statement' | 'wish' | 'offer' | 'deal' | 'decision' | 'deed' | 'count' | 'none' | 'other';

/** Topics that a word names, of `topic of …` in `event-words.csv`; a word of two has the first of them. */
const NAMED = ['charge', 'statement', 'wish', 'offer', 'deal', 'decision', 'deed'] as const;

/** The place of its topic in the list above, of each word. Attacks are deeds. */
const RANKS = new Map([
  ...NAMED.flatMap((topic, rank) => [...wordsOf(`topic of ${topic}`)].map((word) => [`=${word}`, rank] as const)).reverse(),
  ['attackn', NAMED.indexOf('deed')],
]);

function topicNamed(names: Iterable<string>): Topic {
  let first: number = NAMED.length;
  for (const name of names) first = Math.min(first, RANKS.get(name) ?? first);
  return NAMED[first] ?? 'other';
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
  // "denied that troops had crossed the border" may answer anybody.
  const isTold = reading.childrenOf(clause).some(({ relation, verb }) => relation === 'complement' && verb.head > clause.verb.head);
  const denies = DENYING.has(tokenAt(reading, clause.verb.head)?.lemma ?? '');
  if (object === undefined && !isTold && (denies || POINTING.has(lowerAt(reading, clause.verb.endToken)))) return 'statement';
  if (object === undefined) return reading.childrenOf(clause).some(({ verb }) => verb.head > clause.verb.head) ? 'other' : 'none';
  // "arrested six"
  if (patients.every((patient) => isCount(reading, patient))) return 'count';
  return isHearsay(reading, object) ? 'other' : topicNamed(namesOf(reading, object));
}

/** "denied reports that", "dismissed media rumours": nobody's that was told of. */
const isHearsay = (reading: Reading, { first, head }: NounPhrase): boolean =>
  HEARSAY.test(lowerAt(reading, head)) && !/^(?:DET|PRON|PROPN)$/u.test(tokenAt(reading, first)?.pos ?? '');
const HEARSAY = /^(?:reports|rumou?rs|speculation)$/u;
