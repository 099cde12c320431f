/** A small dataset that is right in every respect, for tests that then break one thing. */
import type { Dataset } from '../../pipeline/models/index.ts';
import { articleIdOf, rowIdOf, sha256 } from '../../pipeline/text/ids.ts';

/** A text with an astral character before the rows, so that code points and UTF-16 units differ. */
export const TEXT = '😀 Mayor Ann Lee said 12 ships had left Oslo on Friday. Norway condemned it.\n';

/** The rows of one article whose text is TEXT after `prefix`. */
export function makeDataset(raw_path = 'one.txt', prefix = ''): { dataset: Dataset; texts: Map<string, string> } {
  const raw = prefix + TEXT;
  const hash = sha256(raw);
  const article_id = articleIdOf(hash);
  const points = [...raw];
  const at = (text: string): { start: number; end: number } => {
    const start = [...raw.slice(0, raw.indexOf(text))].length;
    return { start, end: start + [...text].length };
  };
  const sentence = (text: string, position: number) => {
    const span = at(text);
    return {
      sentence_id: rowIdOf(article_id, 's', span.start, span.end),
      article_id,
      position,
      paragraph: 0,
      kind: 'body' as const,
      ...span,
      text,
    };
  };
  const sentences = [sentence('😀 Mayor Ann Lee said 12 ships had left Oslo on Friday.', 0), sentence('Norway condemned it.', 1)] as const;
  const [first, second] = sentences;
  const anchor = (letter: 'n' | 'q' | 'f' | 'e', text: string) => {
    const span = at(text);
    return { id: rowIdOf(article_id, letter, span.start, span.end), ...span };
  };
  const quote = anchor('q', '12 ships had left Oslo on Friday');
  const figure = anchor('f', '12 ships');
  const event = anchor('e', 'condemned');
  const mention = anchor('n', 'Ann Lee');
  return {
    texts: new Map([[article_id, raw]]),
    dataset: {
      articles: [
        {
          article_id,
          publisher: 'The Test',
          headline: null,
          byline: null,
          published: '2024-02-29',
          published_basis: 'curated',
          published_note: null,
          language: 'en',
          url: 'https://example.org/1',
          rights: null,
          raw_path,
          raw_sha256: hash,
          characters: points.length,
          words: 14,
        },
      ],
      sentences,
      entities: [
        entity('country/NOR', 'Norway', 'country', { country: 'NOR' }),
        entity('person/ann-lee', 'Ann Lee', 'person', { role: 'Mayor', aliases: ['Lee'] }),
      ],
      mentions: [
        {
          mention_id: mention.id,
          article_id,
          sentence_id: first.sentence_id,
          entity_id: 'person/ann-lee',
          start: mention.start,
          end: mention.end,
          text: 'Ann Lee',
          form: 'name',
          rule: 'mention.name',
          corrected: null,
        },
      ],
      quotes: [
        {
          quote_id: quote.id,
          article_id,
          sentence_id: first.sentence_id,
          start: quote.start,
          end: quote.end,
          spans: [[quote.start, quote.end]],
          text: '12 ships had left Oslo on Friday',
          type: 'indirect',
          cue: 'said',
          speaker_text: 'Mayor Ann Lee',
          speaker: 'Ann Lee',
          speaker_id: 'person/ann-lee',
          speaker_role: 'Mayor',
          speaker_basis: 'name',
          medium: null,
          said_on: null,
          rule: 'quote.indirect',
          corrected: null,
        },
      ],
      figures: [
        {
          figure_id: figure.id,
          article_id,
          sentence_id: first.sentence_id,
          start: figure.start,
          end: figure.end,
          text: '12 ships',
          value: 12,
          lower: null,
          upper: null,
          qualifier: 'exact',
          unit: 'count',
          item: 'ships',
          measure: 'other',
          claimed_by: 'Ann Lee',
          claimed_by_id: 'person/ann-lee',
          quote_id: quote.id,
          place: 'Oslo',
          place_id: null,
          as_of: '2024-02-23',
          verification: null,
          rule: 'figure.number',
          corrected: null,
        },
      ],
      events: [
        {
          event_id: event.id,
          article_id,
          sentence_id: second.sentence_id,
          start: event.start,
          end: event.end,
          trigger: 'condemned',
          type: 'ACCUSE',
          mode: 'disapprove',
          quad_class: 'verbal_conflict',
          cameo_root: '11',
          actors: ['Norway'],
          actor_ids: ['country/NOR'],
          recipients: [],
          recipient_ids: [],
          place: null,
          place_id: null,
          place_precision: null,
          latitude: null,
          longitude: null,
          date: null,
          date_precision: null,
          modality: 'actual',
          salience: 'report',
          claimed_by: null,
          claimed_by_id: null,
          rule: 'event.verb',
          corrected: null,
        },
      ],
      issues: [],
    },
  };
}

type Entity = Dataset['entities'][number];

export const entity = (entity_id: string, name: string, kind: Entity['kind'], rest: Partial<Entity> = {}): Entity => ({
  entity_id,
  name,
  kind,
  role: null,
  country: null,
  wikidata: null,
  geonames: null,
  latitude: null,
  longitude: null,
  aliases: [],
  corrected: null,
  ...rest,
});
