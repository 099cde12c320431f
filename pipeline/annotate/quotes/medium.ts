/** Where something was said or written: the phrase beside the cue, or the one that opens the sentence. */
import { contains, type Span } from '../../text/span.ts';
import type { CueView } from './clause-view.ts';
import { findItem, type Items, isComma, isStop, isVerb, opensPhrase, type Run } from './grammar.ts';
import { isMediumPhrase, mediumKind } from './medium-nouns.ts';
import { isQuote } from './passage.ts';
import { recipientEnd } from './phrase-end.ts';
import { spanOf } from './spans.ts';

/** Where it was said: a phrase between verb and content, or whom "told" names when that is an outlet. */
export function mediumOf({ unit, content, cue, subject, inverted }: CueView, spans: readonly Span[]): Span | null {
  if (content?.medium != null) return nounsOf(unit.items, withoutParticiple(unit.items, content.medium));
  const recipient = content === null && cue.verb.frames.has('to') ? hearerBehind(unit.items, cue.end) : (content?.recipient ?? null);
  if (recipient !== null && findItem(unit.items, recipient.first, recipient.end, (item) => mediumKind(item) === 'outlet') >= 0)
    return spanOf(unit.items, recipient);
  for (let k = inverted?.end ?? cue.end; k < Math.min(unit.items.length, (inverted?.end ?? cue.end) + 12); k++) {
    const item = unit.items[k];
    if (item !== undefined && spans.some((span) => contains(span, item))) continue;
    if (isStop(item) || isQuote(item)) break;
    if (item?.pos === 'ADP' && isMediumPhrase(unit.items, k)) return nounsOf(unit.items, { first: k + 1, end: mediumEnd(unit.items, k) });
  }
  return openingMedium(unit.items, subject.clause);
}

/** "“…,” she told Sky News.": whom the verb names behind its quotation. */
const hearerBehind = (items: Items, from: number): Run | null =>
  opensPhrase(items[from]) && !isQuote(items[from]) ? { first: from, end: recipientEnd(items, from, items.length) } : null;

/** "In a video message, the mayor said …": the phrase that opens the sentence, right before the clause of the cue. */
function openingMedium(items: Items, clause: number): Span | null {
  if (items[0]?.pos !== 'ADP' || !isMediumPhrase(items, 0)) return null;
  const end = mediumEnd(items, 0);
  const comma = findItem(items, end, clause, isComma);
  return comma >= 0 && comma === clause - 1 ? nounsOf(items, { first: 1, end }) : null;
}

function mediumEnd(items: Items, preposition: number): number {
  const noun = findItem(items, preposition + 1, preposition + 8, (item) => mediumKind(item) !== undefined);
  let end = noun < 0 ? preposition + 1 : noun + 1;
  while (items[end]?.pos === 'NOUN' && mediumKind(items[end]) !== undefined) end += 1;
  return end;
}

/** The phrase behind its preposition, without "dated Monday", "posted on its website". */
function withoutParticiple(items: Items, { first, end }: Run): Run {
  const noun = findItem(items, first + 1, end, (item) => mediumKind(item) !== undefined);
  const participle = noun < 0 ? -1 : findItem(items, noun + 1, end, (item) => isVerb(item));
  return { first: first + 1, end: participle < 0 ? end : participle };
}

/** The phrase without its article. */
export function nounsOf(items: Items, { first, end }: Run): Span | null {
  let k = first;
  while (k < end && (items[k]?.pos === 'DET' || items[k]?.lower === 'its' || items[k]?.lower === 'his' || items[k]?.lower === 'her'))
    k += 1;
  return spanOf(items, { first: k, end });
}
