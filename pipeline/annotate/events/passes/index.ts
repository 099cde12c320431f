/** What the rest of an article adds to the events of its clauses: passes over all events, in the order in which each builds on those before. */

import type { FoundEvent } from '../event.ts';
import type { Story } from '../story/story.ts';
import { nameAsked } from './asked.ts';
import { nameAuthorities } from './authority.ts';
import { nameBothSides } from './both-sides.ts';
import { faceOtherSide } from './civil-war.ts';
import { markClaims } from './claims.ts';
import { fillSides } from './conflict-sides.ts';
import { blameDoers, handOn } from './continuity.ts';
import { nameCrowds } from './crowd.ts';
import { nameDeedsAgain } from './deed-again.ts';
import { nameOtherState } from './dispute.ts';
import { fillPlaces } from './fill-places.ts';
import { nameOtherSide } from './measures.ts';
import { stayOnGround } from './one-ground.ts';
import { faceOpponent } from './opponent.ts';
import { nameJudged } from './reaction.ts';
import { markRepeats } from './repeats.ts';
import { nameAnswered, nameCondemned } from './replies.ts';
import { fillScene, stayInTown } from './scene.ts';
import { handOnDay } from './story-day.ts';
import { nameStruck } from './struck-ground.ts';
import { takeUpAttacks, takeUpTalks } from './taken-up.ts';

export interface Pass {
  readonly id: string;
  /** What it adds, and from where. */
  readonly adds: string;
  /** Passes on whose work it builds. */
  readonly after: readonly string[];
  /** Code and message of the doubt about what it adds; null where it adds nothing that the clause left out. */
  readonly doubt: PassDoubt | null;
  readonly run: (events: readonly FoundEvent[], story: Story) => readonly FoundEvent[];
}

export interface PassDoubt {
  readonly code: string;
  /** @param parts what was added: parties, place, date */
  readonly message: (parts: readonly string[]) => string;
}

const CARRIED: PassDoubt = {
  code: 'events.carried-over',
  message: (parts) => `the clause does not name the ${parts.join(' and ')}; taken from the speaker or from an event told just before`,
};
const OTHER_SIDE: PassDoubt = {
  code: 'events.side-from-context',
  message: () => 'the clause names one side; the other is that of the conflict which the article reports',
};
const GROUND: PassDoubt = {
  code: 'events.place-from-context',
  message: () => 'the clause names no place; the country is that in which the article reports the conflict',
};

const isConflict = ({ conflict }: Story): boolean => conflict !== null;

export const PASSES: readonly Pass[] = [
  {
    id: 'both-sides',
    adds: 'the two parties that "both sides" are, as named last',
    after: [],
    doubt: CARRIED,
    run: nameBothSides,
  },
  {
    id: 'answered',
    adds: 'whom a denial, a refusal or a deal answers',
    after: ['both-sides'],
    doubt: CARRIED,
    run: nameAnswered,
  },
  {
    id: 'talks',
    adds: 'the parties of "the talks" that were told of before',
    after: ['both-sides', 'answered'],
    doubt: CARRIED,
    run: takeUpTalks,
  },
  {
    id: 'attacks',
    adds: 'the parties of "the invasion" that was told of before; in a conflict the sides of the conflict tell them',
    after: ['both-sides'],
    doubt: CARRIED,
    run: (events, story) => (isConflict(story) ? events : takeUpAttacks(events, story)),
  },
  {
    id: 'hand-on',
    adds: 'who is asked, the place and the date, from the events of the sentences before',
    after: ['answered', 'talks', 'attacks'],
    doubt: CARRIED,
    run: handOn,
  },
  {
    id: 'scene',
    adds: 'the one town or region in which a story is set; in a conflict between states the ground is told below',
    after: ['hand-on'],
    doubt: CARRIED,
    run: (events, story) => (isConflict(story) ? events : fillScene(events, story)),
  },
  {
    id: 'town',
    adds: 'the town that the paragraph is in',
    after: ['hand-on', 'scene'],
    doubt: CARRIED,
    run: stayInTown,
  },
  {
    id: 'story-day',
    adds: 'the day that the story goes on to tell of',
    after: ['hand-on'],
    doubt: CARRIED,
    run: handOnDay,
  },
  {
    id: 'conflict-sides',
    adds: 'the other side of the conflict, and whom help from abroad is for',
    after: ['answered', 'talks', 'attacks', 'scene'],
    doubt: OTHER_SIDE,
    run: fillSides,
  },
  {
    id: 'one-ground',
    adds: 'the town in which all that was placed so far happened; in a conflict between states the ground is told below',
    after: ['scene', 'town'],
    doubt: CARRIED,
    run: (events, story) => (isConflict(story) ? events : stayOnGround(events, story)),
  },
  {
    id: 'conflict-ground',
    adds: 'the country that is fought over, or in which the story is set',
    after: ['scene', 'town', 'conflict-sides'],
    doubt: GROUND,
    run: fillPlaces,
  },
  {
    id: 'struck-ground',
    adds: 'the state whose ground another state strikes',
    after: ['conflict-ground'],
    doubt: CARRIED,
    run: nameStruck,
  },
  {
    id: 'civil-war',
    adds: 'the other side of a war inside a state',
    after: ['struck-ground'],
    doubt: CARRIED,
    run: faceOtherSide,
  },
  {
    id: 'blamed',
    adds: 'who did the deed that is condemned in the same breath',
    after: ['conflict-sides', 'civil-war'],
    doubt: CARRIED,
    run: blameDoers,
  },
  {
    id: 'condemned',
    adds: 'who did the deed that is condemned sentences later',
    after: ['blamed'],
    doubt: CARRIED,
    run: nameCondemned,
  },
  {
    id: 'deeds-again',
    adds: 'the parties of "the attack" that was told of before',
    after: ['civil-war'],
    doubt: CARRIED,
    run: (events, story) => (isConflict(story) ? events : nameDeedsAgain(events, story)),
  },
  {
    id: 'opponent',
    adds: 'whom a party fights elsewhere in the article',
    after: ['civil-war', 'deeds-again'],
    doubt: CARRIED,
    run: faceOpponent,
  },
  {
    id: 'crowds',
    adds: 'the crowd that police face, and that of protests named again',
    after: ['answered'],
    doubt: CARRIED,
    run: nameCrowds,
  },
  {
    id: 'authorities',
    adds: 'who arrests, charges and tries where nobody is named',
    after: ['answered', 'hand-on'],
    doubt: CARRIED,
    run: nameAuthorities,
  },
  {
    id: 'asked',
    adds: 'who is asked: who holds those that are to go free, or is to do what is demanded',
    after: ['hand-on', 'authorities'],
    doubt: CARRIED,
    run: nameAsked,
  },
  {
    id: 'measures',
    adds: 'against whom further measures of a sentence are, and on whom one walks out',
    after: ['talks', 'both-sides'],
    doubt: CARRIED,
    run: nameOtherSide,
  },
  {
    id: 'judged',
    adds: 'whose word or deed "the move" or "the report" is',
    after: ['condemned', 'authorities'],
    doubt: CARRIED,
    run: nameJudged,
  },
  {
    id: 'dispute',
    adds: 'the other of the two states that the article sets against each other',
    after: ['measures', 'judged'],
    doubt: CARRIED,
    run: nameOtherState,
  },
  {
    id: 'claims',
    adds: 'that only one side of a fight says so',
    after: ['conflict-sides', 'civil-war', 'deeds-again'],
    doubt: null,
    run: markClaims,
  },
  {
    id: 'repeats',
    adds: 'that it was reported before',
    after: ['conflict-sides', 'conflict-ground', 'civil-war', 'deeds-again', 'claims'],
    doubt: null,
    run: markRepeats,
  },
];
