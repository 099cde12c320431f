import type { Event } from '../../../pipeline/models/events.ts';
import { processArticle } from '../../support/process.ts';

/** The events of a text, as rows; the text is an article published on Wednesday, 3 March 2021. */
export function eventsIn(text: string, headline: string | null = null): readonly Event[] {
  const manifest = {
    file: 'x.txt',
    publisher: null,
    url: null,
    published: '2021-03-03',
    headline,
    byline: null,
    language: null,
    rights: null,
    note: null,
  };
  return processArticle({ path: 'x.txt', bytes: new TextEncoder().encode(text), manifest }).events;
}
