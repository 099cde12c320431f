import { z } from 'zod';
import { list, oneOf, orNull, partialDate, patternText, text } from './column.ts';
import {
  articleId,
  claimedBy,
  claimedById,
  corrected,
  end,
  latitude,
  longitude,
  place,
  placeId,
  rowId,
  rule,
  sentenceId,
  start,
  toArticle,
  toEntity,
  toSentence,
} from './shared.ts';
import { defineTable, type Row } from './table.ts';

/** PLOVER 2.0 (Open Event Data Alliance), in the order of the manual. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
const QUAD_CLASSES = ['verbal_cooperation', 'material_cooperation', 'verbal_conflict', 'material_conflict'] as const;
export const MODALITIES = ['actual', 'planned', 'demanded', 'threatened', 'negated', 'alleged'] as const;
const SALIENCES = ['report', 'repeat', 'background'] as const;
const DATE_PRECISIONS = ['day', 'month', 'year'] as const;
const PLACE_PRECISIONS = ['exact', 'near', 'region', 'country'] as const;

const names = (title: string, description: string, example: readonly string[]) => list(z.string().min(1), { title, description, example });

export const events = defineTable({
  name: 'events',
  title: 'Events',
  description: 'Reported events of the sixteen PLOVER types: who did what to whom, where, when, in what modality, and who says so.',
  grain: 'one reported event',
  primaryKey: 'event_id',
  foreignKeys: [toArticle, toSentence, toEntity('claimed_by_id'), toEntity('place_id')],
  columns: {
    event_id: rowId('e', 'Event'),
    article_id: articleId,
    sentence_id: sentenceId,
    start,
    end,
    trigger: text({
      title: 'Trigger',
      description: 'The verb or noun that names the event; the raw characters between start and end.',
      example: 'launched',
    }),
    type: oneOf(EVENT_TYPES, { title: 'Type', description: 'PLOVER 2.0 type.', example: 'ASSAULT' }),
    mode: orNull(text({ title: 'Mode', description: 'PLOVER 2.0 mode of the type, where the words give one.', example: 'aerial' })),
    quad_class: oneOf(QUAD_CLASSES, {
      title: 'Quad class',
      description: 'Verbal or material, cooperation or conflict; follows from type.',
      example: 'material_conflict',
    }),
    cameo_root: patternText('^(0[1-9]|1\\d|20)$', {
      title: 'CAMEO root',
      description: 'Root code of the older CAMEO scheme, for users of GDELT.',
      example: '19',
    }),
    actors: names('Actors', 'Who did it: canonical names.', ['Russia']),
    actor_ids: names(
      'Actors (entities)',
      'Entity ids of actors, in the same order; "" has no place here, so unnamed actors are left out.',
      ['country/RUS'],
    ),
    recipients: names('Recipients', 'To whom it was done: canonical names.', ['Ukraine']),
    recipient_ids: names('Recipients (entities)', 'Entity ids of recipients that have one, in the same order.', ['country/UKR']),
    place,
    place_id: placeId,
    place_precision: orNull(
      oneOf(PLACE_PRECISIONS, {
        title: 'Precision of place',
        description: 'Whether the coordinates are of the place itself (exact), of a place near it, of a region or of a country.',
        example: 'exact',
      }),
    ),
    latitude,
    longitude,
    date: orNull(
      partialDate({ title: 'Date', description: 'When it happened or is to happen; a day, a month or a year.', example: '2022-02-24' }),
    ),
    date_precision: orNull(oneOf(DATE_PRECISIONS, { title: 'Precision of date', description: 'How exact date is.', example: 'day' })),
    modality: oneOf(MODALITIES, {
      title: 'Modality',
      description: 'actual, planned, demanded, threatened, negated (did not happen), or alleged (only a claim of one side).',
      example: 'actual',
    }),
    salience: oneOf(SALIENCES, {
      title: 'Salience',
      description: 'report: the article reports it here; repeat: reported before in the article; background: label or history.',
      example: 'report',
    }),
    claimed_by: claimedBy,
    claimed_by_id: claimedById,
    rule,
    corrected,
  },
});

export type Event = Row<typeof events>;
