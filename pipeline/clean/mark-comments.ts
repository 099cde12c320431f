/** Last pass but one: what readers wrote below an article. */
import { readDateStamp } from './date-stamp.ts';
import { decide, type Item } from './item.ts';
import { isProse } from './layout.ts';

/** "3 thoughts on “…”", "Leave a Reply", "12 Comments": what comments stand below. */
const OPENING =
  /^(?:leave a (?:reply|comment)|(?:\d+|one|an?) (?:thoughts?|repl(?:y|ies)|responses?|comments?)(?: (?:on|to) .{1,160})?|comments? \(\d+\)|comments|discussion)$/iu;
/** "Carol M. says:", "jdoe wrote:" */
const WRITER = /^\S.{0,40} (?:says|said|wrote):?$/u;
/** A comment shows who wrote it, or when, within so many lines of the opening. */
const REACH = 6;
const FEWEST_PARAGRAPHS = 2;

/** Takes all that follows for comments, where the opening stands below the prose and the head of a comment below the opening. */
export function markComments(items: readonly Item[]): Item[] {
  let prose = 0;
  const start = items.findIndex((item, index) => {
    if (item.parts === null && isProse(item.text)) prose += 1;
    return prose >= FEWEST_PARAGRAPHS && OPENING.test(item.text) && items.slice(index + 1, index + 1 + REACH).some(isHead);
  });
  return start < 0 ? [...items] : items.map((item, index) => (index < start ? item : decide(item, 'boilerplate', 'clean.comment')));
}

/** Who wrote a comment, or the minute at which it was written. */
function isHead({ text }: Item): boolean {
  if (text.length > 80) return false;
  const stamp = readDateStamp(text);
  return WRITER.test(text) || (stamp !== null && stamp.end === text.length && /\d{1,2}[:.]\d\d|\bago\b/iu.test(text));
}
