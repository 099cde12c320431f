/** What teams and players do to each other at play: "attacked down the left", "beat", "pulled one back", "meet in the final". */
import type { EventType } from '../../../models/events.ts';
import { ask } from '../../word.ts';
import type { Candidate } from '../candidate.ts';
import { classesOfNoun, hasClass } from '../forms.ts';
import { isOneOf, type Reading, tokenAt } from '../reading.ts';
import { sentencesWith } from './sentences-with.ts';

/** Says of an event whether it is one of a game; null in an article that reports none. */
export type Play = ((candidate: Candidate) => boolean) | null;

const isSporting = ask((word): boolean => hasClass({ word }, 'sport') || SCORES.test(word.lower));
const SCORES = /^\d{1,3}[-–]\d{1,3}$/u;

/** An article is of sport where so many different words of it stand, and one in so large a share of its sentences. */
const LEAST_WORDS = 5;
const LEAST_SHARE = 0.4;

/** Types of which the words of a game remind: "attack", "advance", "pull back", "meet", "save"; not what bodies decide about it. */
const PLAYED: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'RETREAT', 'PROTEST']);
/** Those who act around a game, not in it. */
const AROUND = ['around a game', 'official', 'court', 'leadership', 'investigator'];
/** Who bears arms, or stands in the way of a game; a game that they are named beside is read as any other text. */
const isOutside = ask(({ lower }): boolean => classesOfNoun(lower).has('outside a game'));

/** Reads whether an article reports a game, and if so what in it is of the game. */
export function readPlay(reading: Reading): Play {
  const words = new Set<string>();
  const sentences = new Set<number>();
  for (const token of reading.tokens) {
    if (!isSporting(token)) continue;
    words.add(token.lemma);
    sentences.add(token.sentence);
  }
  const told = reading.document.sentences.filter(({ firstToken, endToken }) => endToken > firstToken).length;
  if (words.size < LEAST_WORDS || sentences.size < LEAST_SHARE * told) return null;
  const outside = sentencesWith(reading, isOutside);
  return (candidate) => isWordOfGame(reading, candidate) && isOfGame(reading, candidate, outside);
}

function isWordOfGame(reading: Reading, { trigger, type, rule, agents, modality }: Candidate): boolean {
  if (PLAYED.has(type) || rule === 'event.requirement') return true;
  const verb = tokenAt(reading, trigger.first);
  // "will be suspended for the cup tie": by the rules of the game.
  if (verb?.lemma === 'suspend' && modality === 'planned' && agents.length === 0) return true;
  // Goals are conceded, titles and wickets seized, players sent off.
  if (verb === undefined || !hasClass(verb, 'verb of a game')) return false;
  return agents.every((agent) => reading.kindOf(agent) !== 'organization') || type !== 'SANCTION';
}

function isOfGame(reading: Reading, { trigger, agents, patients, mode }: Candidate, outside: ReadonlySet<number>): boolean {
  if (mode === 'resign' || mode === 'release') return false;
  const isAround = [...agents, ...patients].some(
    (party) => tokenAt(reading, party.head)?.pos === 'NOUN' && isOneOf(reading, party, AROUND),
  );
  return !isAround && !outside.has(tokenAt(reading, trigger.first)?.sentence ?? 0);
}
