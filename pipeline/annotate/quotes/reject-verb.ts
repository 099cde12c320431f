/** Why what a verb governs is no quote. */
import { overlaps, type Span } from '../../text/span.ts';
import type { SourcedView } from './clause-view.ts';
import { findItem, type Items, mediumKind, type Run } from './grammar.ts';
import { FINDERS } from './lexicon.ts';
import { isQuote } from './passage.ts';
import { isCarriedOn } from './verb-group.ts';

/** Why a find is no quote, or null where it is one. */
export function rejectionOf(
  { cue, source, unit, content, subject, hearer }: SourcedView,
  indirect: boolean,
  direct: boolean,
  spans: readonly Span[],
): string | null {
  if (cue.verb.kind === 'belief' && !(cue.verb.frames.has('quote') && (direct || quotesWords(unit.items, spans))))
    return 'a belief, hope or intention is no statement';
  if (cue.verb.kind === 'hearing' && hearer === null) return 'only a court or an inquiry hears in the sense of being told';
  const opener = unit.items[subject.clause - 1]?.lower;
  if (!direct && (opener === 'if' || opener === 'unless' || opener === 'whether')) return 'what might be said is not reported as said';
  const judged = content?.opening === 'quote' && cue.verb.kind === 'judgement' && source !== null;
  if (cue.passive && (judged || ((source !== null || content?.opening === 'inf') && content?.opening !== 'quote')))
    return 'the subject of a passive does not speak';
  if (source === null && subject.link === 'none' && !cue.passive && content?.opening !== 'quote' && (indirect || content !== null))
    return 'the verb has no subject of its own';
  if ((cue.negated || cue.modal !== null) && !hasSentence(unit.items, content))
    return 'what is not, may or would be said is not reported as said';
  if (cue.negated && indirect) return 'the verb is negated: nothing is reported';
  if (indirect && cue.modal !== null) return 'what may or would be said is not reported as said';
  if (indirect && cue.form === 'infinitive' && !isCarriedOn(unit.items, cue.first)) return 'an infinitive reports no statement';
  if (cue.passive && cue.verb.frames.has('to') && source !== null && cue.verb.term !== 'promise')
    return 'the subject of a passive is told, and does not tell';
  if (indirect && content?.opening === 'inf' && cue.verb.kind !== 'directive' && cue.verb.kind !== 'speech')
    return 'no statement follows the verb';
  if (content?.opening === 'inf' && isAnonymity(unit.items, content.first)) return 'a wish to stay unnamed is no statement';
  if (cue.verb.kind === 'finding' && (source === null || !isDocument(unit.items, source)))
    return 'only a document, a poll or a court finds in the sense of stating';
  return null;
}

/** Whether more than a single word in marks stands in the content: words that the believer must have spoken. */
const quotesWords = (items: Items, spans: readonly Span[]): boolean =>
  items.some((item) => isQuote(item) && /\s/u.test(item.text.trim()) && spans.some((span) => overlaps(span, item)));

/** "asked not to be named". */
const isAnonymity = (items: Items, at: number): boolean =>
  ['named', 'identified', 'quoted'].includes(items[at + 3]?.lower ?? '') && items[at]?.lower === 'not';

/** Whether the content begins with a whole sentence in marks. */
const hasSentence = (items: Items, content: SourcedView['content']): boolean => content === null || items[content.first]?.clausal === true;

/** Whether a phrase names a text, or somebody whose findings are stated. */
export const isDocument = (items: Items, { first, end }: Run): boolean =>
  findItem(items, first, end, (item) => mediumKind(item) !== undefined || FINDERS.has(item.lower)) >= 0;
