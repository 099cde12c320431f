/** In which town a paragraph is: the one that it named last as where something is or happens. */
import type { Entity } from '../../../models/entities.ts';
import { firstFrom } from '../../../text/span.ts';
import { type EntityMention, isRegion } from '../../entities/index.ts';
import type { Clause } from '../../syntax/index.ts';
import { isSaying } from '../clause/speaker.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { OTHER_TIMES } from './in-passing.ts';

/** What stands before a town in which something is: "in Homs", "near the port city of Tartus"; not "to Homs", and not "19 of them in Homs". */
const STANDING =
  /(?<!\bof (?:them|these|those|whom) )\b(?:across|around|at|in|inside|near|outside|throughout)\s(?:the\s(?:\p{L}{1,12}\s){0,2}(?:city|district|neighbou?rhood|port|suburb|town|village)\sof\s)?$/iu;
const LONGEST = 60;

/** A look-up of the town that the paragraph of a position named last before it. */
export function indexTowns(reading: Reading, mentions: readonly EntityMention[]): (position: number) => Entity | null {
  const { raw, sentences } = reading.document;
  const bodies = new Set(mentions.flatMap(({ entity, end }) => (entity.kind === 'organization' ? [end] : [])));
  const named = mentions.flatMap(({ entity, form, start }) => {
    if (form !== 'name' || entity.kind !== 'place' || isRegion(entity)) return [];
    const before = STANDING.exec(raw.slice(Math.max(0, start - LONGEST), start));
    const clause = clauseWhere(reading, start);
    // "In Geneva, the envoy said": where words are spoken, nothing that they tell happens.
    if (before === null || (clause !== null && isSaying(reading, clause))) return [];
    const sentence = sentenceAt(reading, start);
    // "The museum in Lima condemned the attack", "A day after a storm hit Lima": where a body sits, what was at another time.
    const isAside = bodies.has(start - before[0].length - 1) || OTHER_TIMES.has(clause?.opener ?? '');
    return [{ start, end: start, town: entity, sentence, paragraph: sentences[sentence]?.paragraph, isAside }];
  });
  return (position) => {
    const last = named[firstFrom(named, position) - 1];
    const sentence = sentenceAt(reading, position);
    if (last === undefined || last.paragraph !== sentences[sentence]?.paragraph) return null;
    return last.isAside && last.sentence === sentence ? null : last.town;
  };
}

/** The clause of which a phrase tells where it happens, or null. */
function clauseWhere(reading: Reading, start: number): Clause | null {
  const token = firstFrom(reading.tokens, start);
  const clauses = reading.clausesIn(sentenceAt(reading, start));
  return clauses.find(({ obliques }) => obliques.some(({ first, endToken }) => first <= token && token < endToken)) ?? null;
}
