/** Where a figure holds: the most specific named place of its clause, else of its sentence, else the last one of its paragraph. */
import type { Entity } from '../../models/entities.ts';
import type { Span } from '../../text/span.ts';
import type { Document } from '../document.ts';
import type { EntityAnnotation, EntityMention } from '../entities/index.ts';
import type { Draft, SyntaxIndex } from './draft.ts';
import type { Measured } from './inherit.ts';

/** Of each figure the place, or null where the text gives none. */
export function readPlaces(
  document: Document,
  syntax: SyntaxIndex,
  { mentions }: EntityAnnotation,
  figures: readonly Measured[],
): (Entity | null)[] {
  const places = mentions.filter(({ entity, form }) => form === 'name' && (entity.kind === 'place' || entity.kind === 'country'));
  let before = 0;
  return figures.map(({ draft }) => {
    while (before < places.length && (places[before] as EntityMention).start < draft.sentence.start) before += 1;
    const inSentence = takeWhile(places, before, ({ start }) => start < draft.sentence.end);
    const clause = syntax.clauseAt(draft.firstToken, draft.sentence.index);
    const inClause = clause === null ? [] : inSentence.filter(({ start, end }) => start >= clause.start && end <= clause.end);
    const earlier = places[before - 1];
    const inherited = earlier !== undefined && isSameParagraph(document, earlier, draft) ? earlier.entity : null;
    return (pick(document, inClause, draft) ?? pick(document, inSentence, draft))?.entity ?? inherited;
  });
}

const MOST = 40;

function takeWhile(places: readonly EntityMention[], from: number, holds: (mention: EntityMention) => boolean): EntityMention[] {
  const taken: EntityMention[] = [];
  for (let at = from; at < places.length && taken.length < MOST && holds(places[at] as EntityMention); at += 1)
    taken.push(places[at] as EntityMention);
  return taken;
}

/** A place after a preposition of place before a bare one, a town before a country, the nearest first. */
function pick(document: Document, mentions: readonly EntityMention[], { start, end }: Draft): EntityMention | null {
  let best: EntityMention | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const mention of mentions) {
    const located =
      /\b(?:in|at|near|across|around|outside|throughout|inside|into|from|to|of|off|for|entered|left|fled|reached|crossed|entering|leaving|fleeing|reaching|hit|struck|hitting|rocked|swept|devastated) (?:the )?(?:\p{Ll}+ ){0,2}$/u.test(
        document.raw.slice(Math.max(0, mention.start - 30), mention.start),
      );
    const distance = mention.start >= end ? mention.start - end : start - mention.end;
    const score = (located ? 1000 : 0) + (mention.entity.kind === 'place' ? 300 : 0) - Math.min(Math.abs(distance), 290);
    if (located && score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  return best;
}

function isSameParagraph(document: Document, { start }: Span, { sentence }: Draft): boolean {
  const first = document.sentences[sentence.index - 1];
  return first !== undefined && first.paragraph === sentence.paragraph && start >= first.start;
}
