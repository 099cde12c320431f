/** Those asked, told at the head of a sentence. */
import type { Span } from '../../../text/span.ts';
import type { Document } from '../../document.ts';
import type { Draft } from '../draft.ts';

/** "Among nurses under 30, 40 percent agree", "Of those asked, a third agree": of whom a share is told at the head of its sentence. */
const ASKED =
  /^["“]?(?:Among|Of) (?:(?:all )?(?:the|its|their) |all )?((?!(?:the|its|their|all) |\d)[^,;:.\d"“”][^,;:."“”]{2,60}), (?:(?:just|only|about|some|around|nearly|almost) )?$/u;

export function askedAt({ raw }: Document, { sentence, start, quantity, counted }: Draft): Span | null {
  if (!/^(?:%|share)$/u.test(quantity.unit) || counted.item !== null || start - sentence.start > 90) return null;
  const before = raw.slice(sentence.start, start);
  const asked = ASKED.exec(before)?.[1];
  if (asked === undefined) return null;
  const from = sentence.start + before.indexOf(asked);
  return { start: from, end: from + asked.length };
}
