/** Those asked, told at the head of a sentence. */
import type { Span } from '../../../text/span.ts';
import type { Document } from '../../document.ts';
import { tokenAt } from '../../token-at.ts';
import type { Draft, SyntaxIndex } from '../draft.ts';

/** "Among nurses under 30, 40 percent agree", "Of those asked, a third agree": of whom a share is told at the head of its sentence. */
const ASKED =
  /^["“]?(?:Among|Of) (?:(?:all )?(?:the|its|their) |all )?((?!(?:the|its|their|all) |\d)[^,;:.\d"“”][^,;:."“”]{2,60}), (?:(?:just|only|about|some|around|nearly|almost) )?$/u;

/** "At 7.4 percent, the jobless rate is …", "At $1.2 billion, the stadium is …" */
const AT_LEVEL = /^["“]?At (?:(?:about|around|nearly|just|almost|some|roughly|more than|only|over|under) )*$/u;

/** The subject behind a level that opens its sentence. */
export function leveledBehind(document: Document, syntax: SyntaxIndex, { sentence, start, quantity, counted }: Draft): Span | null {
  const { raw, tokens } = document;
  const end = sentence.start + quantity.end;
  if (counted.item !== null || !/^(?:money|ratio)$/u.test(quantity.dimension ?? '') || !raw.startsWith(', ', end)) return null;
  if (start - sentence.start > 24 || !AT_LEVEL.test(raw.slice(sentence.start, start))) return null;
  const phrase = syntax.phraseAt(tokenAt(document, sentence, end + 2), sentence.index);
  return phrase === null || phrase.temporal || tokens[phrase.head]?.pos !== 'NOUN' ? null : phrase;
}

/** "A majority of likely voters, 56%, agree": the part that the number tells again. */
const PART_BEFORE =
  /\b(?:majority|plurality|minority|most|bulk|share|part) of (?:the |its |all )?([^,;:.\d"“”]{3,60}), (?:or )?(?:(?:just|only|about|some|around|nearly|almost) )?$/iu;

export function partBefore({ raw }: Document, { sentence, start, quantity, counted }: Draft): Span | null {
  const end = sentence.start + quantity.end;
  if (!/^(?:%|share)$/u.test(quantity.unit) || counted.item !== null || !/^(?:,|\))/u.test(raw.slice(end, end + 1))) return null;
  const before = raw.slice(Math.max(sentence.start, start - 110), start);
  const part = PART_BEFORE.exec(before);
  if (part === null) return null;
  const from = start - before.length + part.index + part[0].lastIndexOf(part[1] as string);
  return { start: from, end: from + (part[1] as string).length };
}

export function askedAt({ raw }: Document, { sentence, start, quantity, counted }: Draft): Span | null {
  if (!/^(?:%|share)$/u.test(quantity.unit) || counted.item !== null || start - sentence.start > 90) return null;
  const before = raw.slice(sentence.start, start);
  const asked = ASKED.exec(before)?.[1];
  if (asked === undefined) return null;
  const from = sentence.start + before.indexOf(asked);
  return { start: from, end: from + asked.length };
}
