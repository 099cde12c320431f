/** Columns that several tables share: the same name means the same thing everywhere. */
import { z } from 'zod';
import { boundedNumber, count, list, orNull, patternText, text } from './column.ts';
import type { ForeignKey } from './table.ts';

/** Article ids carry a letter in front, so that no reader takes sixteen digits for a number. */
const ARTICLE_ID_PATTERN = '^a[0-9a-f]{16}$';

export const articleId = patternText(ARTICLE_ID_PATTERN, {
  title: 'Article',
  description: 'The article: "a" and the first 16 hexadecimal digits of the SHA-256 of the raw file.',
  example: 'a26007562850f8923',
});

/** An id made of the article's id, the table's letter and the row's own anchor; nothing else renumbers it. */
export function rowId(letter: string, title: string) {
  return {
    ...patternText(`^a[0-9a-f]{16}\\.${letter}\\d+-\\d+$`, {
      title,
      description: `Stable identifier: article id, ".${letter}", start and end of the row's anchor.`,
      example: `a26007562850f8923.${letter}75-232`,
    }),
    unique: true,
  } as const;
}

export const start = count({
  title: 'Start',
  description:
    'Offset of the first character: Unicode code points from the start of the raw file decoded as UTF-8, a byte order mark included.',
  example: 75,
});

export const end = count({ title: 'End', description: 'Offset after the last character (half-open), counted like start.', example: 232 });

export const spans = list(z.tuple([z.int32().min(0), z.int32().min(0)]), {
  title: 'Spans',
  description: 'The pieces of the row in reading order as [start, end] pairs, counted like start and end.',
  example: [[75, 232]],
});

export const sentenceId = text({
  title: 'Sentence',
  description: 'The sentence in which the row starts.',
  example: 'a26007562850f8923.s0-233',
});

export const printedText = text({
  title: 'Text',
  description: 'The raw characters between start and end, untouched.',
  example: 'around 3,500 Russian soldiers',
});

export const rule = text({
  title: 'Rule',
  description: 'The rule that made the row; `as-reported explain` shows it at work.',
  example: 'quote.cue-after',
});

export const corrected = orNull(
  text({
    title: 'Corrected',
    description: 'Why a person mended or added the row (raw/corrections.csv); empty where the rules alone made it.',
    example: 'the pronoun stands for the mayor, named two sentences before',
  }),
);

export const claimedBy = orNull(
  text({
    title: 'Claimed by',
    description: 'Who states it, under the canonical name; empty where the article itself states it.',
    example: 'Oleksiy Arestovych',
  }),
);

export const claimedById = orNull(
  text({ title: 'Claimed by (entity)', description: 'The entity id of claimed_by.', example: 'person/oleksiy-arestovych' }),
);

export const place = orNull(
  text({ title: 'Place', description: 'The most specific named place, under its canonical name.', example: 'Kyiv' }),
);

export const placeId = orNull(text({ title: 'Place (entity)', description: 'The entity id of place.', example: 'geonames/703448' }));

export const latitude = orNull(boundedNumber(-90, 90, { title: 'Latitude', description: 'Degrees north, WGS 84.', example: 50.45466 }));

export const longitude = orNull(boundedNumber(-180, 180, { title: 'Longitude', description: 'Degrees east, WGS 84.', example: 30.5238 }));

export const toArticle: ForeignKey = { column: 'article_id', table: 'articles', tableColumn: 'article_id' };
export const toSentence: ForeignKey = { column: 'sentence_id', table: 'sentences', tableColumn: 'sentence_id' };

/** A foreign key from a column to the entities. */
export const toEntity = (column: string): ForeignKey => ({ column, table: 'entities', tableColumn: 'entity_id' });
