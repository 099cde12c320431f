/** Gold annotations: one JSON file per article, coded by hand after the rules of the codebook. */
import { z } from 'zod';
import { dataError, type Trouble } from '../errors.ts';

const nullableText = z.string().nullish();
const alternatives = z.array(z.string().nullable()).optional();
const position = z.int().min(0);
const anchored = z.object({ start: position, end: position, text: z.string() });
/** Borderline rows count neither way. */
const optional = z.boolean().optional();

const goldQuote = z.object({
  type: z.enum(['direct', 'indirect', 'mixed']),
  spans: z.array(anchored),
  cue: nullableText,
  speaker: nullableText,
  speaker_alt: alternatives,
  optional,
});

const goldFigure = anchored.extend({
  value: z.number().nullish(),
  lower: z.number().nullish(),
  upper: z.number().nullish(),
  value_alt: z.array(z.number()).optional(),
  unit: nullableText,
  unit_alt: alternatives,
  qualifier: nullableText,
  qualifier_alt: alternatives,
  measure: nullableText,
  measure_alt: alternatives,
  item: nullableText,
  claimed_by: nullableText,
  claimed_by_alt: alternatives,
  as_of: nullableText,
  as_of_alt: alternatives,
  verification: nullableText,
  verification_alt: alternatives,
  optional,
});

const goldEvent = z.object({
  type: z.string(),
  type_alt: z.array(z.string()).optional(),
  trigger: anchored,
  actor: z.array(z.string()),
  actor_alt: alternatives,
  target: z.array(z.string()),
  target_alt: alternatives,
  place: nullableText,
  place_alt: alternatives,
  date: nullableText,
  date_alt: alternatives,
  modality: z.string(),
  modality_alt: alternatives,
  optional,
});

const goldArticle = z.object({
  /** The name of the raw file. */
  article: z.string(),
  sha256: z.string().optional(),
  meta: z.object({ headline: nullableText, byline: nullableText, published: nullableText }).optional(),
  boilerplate: z.array(anchored).optional(),
  quotes: z.array(goldQuote),
  figures: z.array(goldFigure),
  events: z.array(goldEvent),
});

export type GoldArticle = z.infer<typeof goldArticle>;
export type GoldQuote = z.infer<typeof goldQuote>;
export type GoldFigure = z.infer<typeof goldFigure>;
export type GoldEvent = z.infer<typeof goldEvent>;

/**
 * Reads one gold file.
 * @param file as the user named it, for messages
 * @throws {AsReportedError} naming each place that is not as it should be
 */
export function parseGold(text: string, file: string): GoldArticle {
  const result = goldArticle.safeParse(parseJson(text, file));
  if (result.success) return result.data;
  const troubles = result.error.issues.map(({ path, message }): Trouble => {
    const problem = `${path.map(String).join('.') || 'the file'}: ${message.toLowerCase()}`;
    return { file, problem, remedy: 'see the rules for gold annotations' };
  });
  throw dataError(...troubles);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (error) {
    throw dataError({ file, problem: `no JSON: ${error instanceof Error ? error.message : ''}`, remedy: 'mend the file' });
  }
}
