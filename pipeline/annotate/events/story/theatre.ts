/** The region that an article is about: where what it tells of a conflict happens, though the state around it is larger. */
import type { Entity } from '../../../models/entities.ts';
import type { Document } from '../../document.ts';
import { countryOfCapital } from '../../entities/countries.ts';
import { type EntityMention, isRegion } from '../../entities/index.ts';

/** How often a region must be named, and in which first share of the text. */
const LEAST_NAMINGS = 3;
const OPENING = 0.2;

/** "three weeks of fighting over Kashmir" */
const FOUGHT_OVER = /\b(?:battles?|conflicts?|disputes?|fight(?:s|ing)?|hostilities|stand-?offs?|wars?) over (?:the )?$/iu;
const LONGEST = 24;

/** The region that an article opens with and names more often than any other place ("Nagorno-Karabakh", "Darfur"), or tells is fought over; or null. */
export function theatreOf({ raw }: Document, mentions: readonly EntityMention[]): Entity | null {
  const namings = new Map<string, { readonly entity: Entity; readonly start: number; times: number }>();
  for (const { entity, form, start } of mentions) {
    // A capital mostly stands for its government.
    if (form !== 'name' || entity.kind !== 'place' || countryOfCapital(entity.name) !== null) continue;
    if (isRegion(entity) && start < OPENING * raw.length && FOUGHT_OVER.test(raw.slice(Math.max(0, start - LONGEST), start))) return entity;
    const known = namings.get(entity.entity_id);
    if (known === undefined) namings.set(entity.entity_id, { entity, start, times: 1 });
    else known.times += 1;
  }
  const [first, second] = [...namings.values()].sort((a, b) => b.times - a.times);
  if (first === undefined || !isRegion(first.entity) || first.times < LEAST_NAMINGS || first.times === second?.times) return null;
  return first.start < OPENING * raw.length ? first.entity : null;
}
