/** Where words are spoken, and what they are about. */
import type { EventType } from '../../../models/events.ts';
import { gather } from '../../../text/gather.ts';
import type { Clause, Oblique } from '../../syntax/index.ts';
import type { Token } from '../../token.ts';
import type { Candidate } from '../candidate.ts';
import { wordsOf } from '../lexicon.ts';
import { isOneOf, nounSenses, type Reading, tailOf } from '../reading.ts';
import type { Located } from './ground.ts';
import { OTHER_TIMES } from './in-passing.ts';
import { GOING_PREPOSITIONS, located, locatedWithin } from './located.ts';

/** Reproaches and demands, and what opens what they are about: "accused rebels of bombing Lima", "called for a truce in Homs". */
const ABOUT: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REQUEST', 'THREATEN']);
const CONTENT = new Set(['about', 'for', 'of', 'over']);

/** Without what words are about, a deed or a phrase, and all behind it: that is not where they are spoken. */
export function withoutContent(reading: Reading, { type, trigger, patients }: Candidate, obliques: readonly Oblique[]): readonly Oblique[] {
  const { tokens } = reading;
  if (!ABOUT.has(type)) return obliques;
  const { sentence } = tokens[trigger.first] as Token;
  let content = trigger.endToken;
  while (tokens[content]?.sentence === sentence && !CONTENT.has(tokens[content]?.lower ?? '')) content += 1;
  const deed = patients.find((patient) => patient.first >= trigger.endToken && nounSenses(reading, patient).length > 0);
  if (deed !== undefined) content = Math.min(content, deed.first);
  return obliques.filter(({ first }) => first < content);
}

/** Where the speaker of a clause is: what he does or visits there is told beside his words. */
export const whereSpoken = (reading: Reading, clause: Clause): Located[] => [...speaksBelow(reading, clause), ...travels(reading, clause)];

/** "The envoy, speaking at a rally in Lima, accused", "ministers, meeting in Lima, agreed": where words are spoken. */
const speaksBelow = (reading: Reading, clause: Clause): Located[] =>
  gather(
    reading
      .clausesIn(clause.sentence)
      .filter(({ relation, opener, verb }) => relation === 'ing' && SPEAKING.has(verb.lemma) && !OTHER_TIMES.has(opener ?? ''))
      .filter(({ subjects }) => subjects[0] === clause.subjects[0]),
    ({ objects, obliques }) => [...objects.map((phrase) => ({ phrase, preposition: 'in' })), ...locatedWithin(reading, obliques)],
  );

const SPEAKING = wordsOf('appearing verb');

/** "On a visit to Lima, the envoy praised": where the journey leads. */
const travels = (reading: Reading, { obliques }: Clause): Located[] =>
  gather(obliques, ({ preposition, phrases }) =>
    gather(JOURNEYING.has(preposition) ? phrases : [], (journey) =>
      isOneOf(reading, journey, JOURNEYS)
        ? located(reading, tailOf(reading, journey), GOING_PREPOSITIONS).map(({ phrase }) => ({ phrase, preposition: 'in' }))
        : [],
    ),
  );

const JOURNEYING = new Set(['during', 'on']);
const JOURNEYS = ['=stop', '=stopover', '=tour', '=trip', '=visit'];
