import { z } from 'zod';
import { list, oneOf, orNull, patternText, text } from './column.ts';
import { corrected, latitude, longitude } from './shared.ts';
import { defineTable, type Row } from './table.ts';

const ENTITY_KINDS = ['person', 'organization', 'country', 'place', 'group'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const entities = defineTable({
  name: 'entities',
  title: 'Entities',
  description: 'The persons, organisations, states and places that the articles name, once each over all articles.',
  grain: 'one person, organisation, state, place or group',
  primaryKey: 'entity_id',
  columns: {
    entity_id: {
      ...patternText('^(person|organization|country|place|group|geonames)/[^\\s]+$', {
        title: 'Entity',
        description: 'Stable identifier, made from the canonical name, the ISO code or the GeoNames id.',
        example: 'person/volodymyr-zelenskyy',
      }),
      unique: true,
    },
    name: text({ title: 'Name', description: 'Canonical name.', example: 'Volodymyr Zelenskyy' }),
    kind: oneOf(ENTITY_KINDS, { title: 'Kind', description: 'What the entity is.', example: 'person' }),
    role: orNull(text({ title: 'Role', description: 'Title or office as first printed.', example: 'President' })),
    country: orNull(
      patternText('^[A-Z]{3}$', { title: 'Country', description: 'ISO 3166-1 alpha-3 code of the state it belongs to.', example: 'UKR' }),
    ),
    wikidata: orNull(
      patternText('^Q\\d+$', {
        title: 'Wikidata',
        description: 'Wikidata item of a state; of others, where a lexicon of the project gives it with its source.',
        example: 'Q212',
      }),
    ),
    geonames: orNull(patternText('^\\d+$', { title: 'GeoNames', description: 'GeoNames id.', example: '703448' })),
    latitude: {
      ...latitude,
      description:
        'Degrees north, WGS 84: of the town, or of the middle of the state; for a region, of the population-weighted middle of its towns.',
    },
    longitude,
    aliases: list(z.string().min(1), {
      title: 'Aliases',
      description: 'Other spellings and short forms seen in the articles or known to the lexicons.',
      example: ['Zelensky', 'Zelenskiy'],
    }),
    corrected,
  },
});

export type Entity = Row<typeof entities>;
