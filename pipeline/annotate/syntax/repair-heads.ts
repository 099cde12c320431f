/** Adjectives of the tagger that are the heads of their phrases: "the army chief", "the premier met". */
import { isNominal, type Place } from './repair-place.ts';
import { HEAD_ADJECTIVES, LONE_HEADS, POSSESSIVES } from './words.ts';

const WHOSE: ReadonlySet<string> = new Set(POSSESSIVES);

/** Whether an adjective is a noun: no noun follows that it could describe. */
export function isHead({ tokens, index, token, before, after }: Place): boolean {
  if (after !== undefined && isNominal(after)) return false;
  const isPerson = HEAD_ADJECTIVES.has(token.lower);
  if (!isPerson && !LONE_HEADS.has(token.lower)) return false;
  // "the premier/ADJ met", "a conservative/ADJ who", but "a general/ADJ, vague plan"
  if (before.pos === 'DET') return after !== undefined && (FOLLOWS_HEAD.test(after.pos) || isClosed(tokens[index + 2], after.text));
  // "fired the army chief/ADJ and", "her main rival/ADJ, Ana Ruiz": these are heads after a noun, and after whose they are.
  const owner = before.pos === 'ADJ' ? tokens[index - 2] : before;
  return isPerson && (/^(?:NOUN|PROPN)$/u.test(before.pos) || before.lower === 'one' || WHOSE.has(owner?.lower ?? ''));
}

const FOLLOWS_HEAD = /^(?:ADP|AUX|PART|PRON|VERB)$/u;

const isClosed = (next: Place['after'], mark: string): boolean =>
  mark === '.' || (mark === ',' && next?.pos !== 'ADJ' && next?.pos !== 'ADV');
