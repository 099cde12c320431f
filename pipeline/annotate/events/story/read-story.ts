/** What an article tells as a whole: its conflict, its ground, its scene. */

import type { EventContext, FoundEvent } from '../event.ts';
import type { Read } from '../own-clause.ts';
import { indexTowns } from '../places/town-before.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentence-at.ts';
import { civilWarOf } from './civil-war.ts';
import { datelineOf } from './dateline.ts';
import { groundsOf } from './grounds.ts';
import { townInHeadline } from './headline-town.ts';
import { isTold, mostNamedState } from './home-ground.ts';
import { mainTownOf } from './main-town.ts';
import { findConflict, type Sides } from './sides.ts';
import { indexSpeakers } from './speaker-before.ts';
import type { Story } from './story.ts';
import { theatreOf } from './theatre.ts';
import { readTriggerWords } from './trigger-words.ts';

/** Reads the story once, from what its clauses tell by themselves. */
export function readStory(reading: Reading, { events, topics, naming, quoteAt }: Read, context: EventContext, sides: Sides): Story {
  const { dates, entities, quotes } = context;
  const { document } = reading;
  const { raw } = document;
  const textOf = ({ start, end }: FoundEvent): string => raw.slice(start, end);
  const sentences = new Map(events.map(({ start }) => [start, sentenceAt(reading, start)]));
  const sentenceOf = ({ start }: FoundEvent): number => sentences.get(start) ?? 0;
  const speakersBefore = indexSpeakers(quotes.found, (position) => sentenceAt(reading, position));
  const townBefore = indexTowns(reading, entities.mentions);
  const isOf = readTriggerWords(reading);
  const conflict = findConflict(events, sides, isOf);
  const theatre = theatreOf(document, entities.mentions);
  return {
    reading,
    dates,
    sides,
    conflict,
    civilWar: conflict === null ? civilWarOf(naming.armed, naming.home) : null,
    home: naming.home !== null && isTold(entities.mentions, naming.home) ? naming.home : null,
    grounds: groundsOf(events, mostNamedState(entities.mentions), sides),
    theatre,
    headlined: townInHeadline(document.article.headline, entities.mentions) ?? theatre,
    mainTown: mainTownOf(entities.mentions),
    dateline: datelineOf(document, entities.mentions),
    townBefore: ({ start }) => townBefore(start),
    sentenceOf,
    paragraphOf: (event) => document.sentences[sentenceOf(event)]?.paragraph ?? 0,
    textOf,
    isOf,
    topicOf: ({ start }) => topics.get(start) ?? 'other',
    isDefinite: ({ start }) => DEFINITE.test(raw.slice(Math.max(0, start - LONGEST_ARTICLE), start)),
    speakersBefore: ({ start }) => speakersBefore(start),
    cueOf: ({ start }) => quoteAt(start)?.cue ?? null,
  };
}

/** Determiners by which a text takes up what it told of, with a word between: "the deadly attack". */
const DEFINITE = /\b(?:the|this|that|these|those)\s+(?:[\p{L}-]{1,14}\s+)?$/iu;
const LONGEST_ARTICLE = 24;
