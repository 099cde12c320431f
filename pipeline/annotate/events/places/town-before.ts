/** In which town a paragraph is: the one that it named last as where something is or happens. */
import type { Entity } from '../../../models/entities.ts';
import { firstFrom } from '../../../text/span.ts';
import { type EntityMention, isRegion } from '../../entities/index.ts';
import type { Clause } from '../../syntax/index.ts';
import { isSaying } from '../clause/speaker.ts';
import type { Reading } from '../reading.ts';
import { sentenceAt } from '../sentence-at.ts';
import { OTHER_TIMES } from './in-passing.ts';

/** What stands before a town in which something is: "in Homs", "near the port city of Tartus"; not "to Homs", and not "19 of them in Homs". */
const STANDING =
  /(?<!\bof (?:them|these|those|whom) )\b(?:across|around|at|in|inside|near|outside|throughout)\s(?:the\s(?:\p{L}{1,12}\s){0,2}(?:city|district|neighbou?rhood|port|suburb|town|village)\sof\s)?$/iu;
const LONGEST = 60;

/** A look-up of the town that the paragraph of a position named last before it. */
export function indexTowns(reading: Reading, mentions: readonly EntityMention[]): (position: number) => Entity | null {
  const { raw, sentences } = reading.document;
  const bodies = new Set(mentions.flatMap(({ entity, end }) => (entity.kind === 'organization' ? [end] : [])));
  const named = mentions.filter(({ entity, form }) => form === 'name' && entity.kind === 'place');
  /** Whether something is in a town as it is named there, aside from what is told, or not at all. */
  const standingOf = ({ entity, start }: EntityMention): 'there' | 'aside' | null => {
    const before = isRegion(entity) ? null : STANDING.exec(raw.slice(Math.max(0, start - LONGEST), start));
    const clause = before === null ? null : clauseWhere(reading, start);
    // "In Geneva, the envoy said": where words are spoken, nothing that they tell happens.
    if (before === null || (clause !== null && isSaying(reading, clause))) return null;
    // "The museum in Lima condemned the attack", "A day after a storm hit Lima": where a body sits, what was at another time.
    return bodies.has(start - before[0].length - 1) || OTHER_TIMES.has(clause?.opener ?? '') ? 'aside' : 'there';
  };
  return (position) => {
    const sentence = sentenceAt(reading, position);
    for (let at = firstFrom(named, position) - 1; at >= 0; at -= 1) {
      const town = named[at] as EntityMention;
      const there = sentenceAt(reading, town.start);
      if (sentences[there]?.paragraph !== sentences[sentence]?.paragraph) return null;
      const standing = standingOf(town);
      if (standing !== null) return standing === 'aside' && there === sentence ? null : town.entity;
    }
    return null;
  };
}

/** The clause of which a phrase tells where it happens, or null. */
function clauseWhere(reading: Reading, start: number): Clause | null {
  const token = firstFrom(reading.tokens, start);
  const clauses = reading.clausesIn(sentenceAt(reading, start));
  return clauses.find(({ obliques }) => obliques.some(({ first, endToken }) => first <= token && token < endToken)) ?? null;
}
