/** What somebody calls a person or a thing in quotation marks. */
import type { Clause } from '../../syntax/index.ts';
import type { Token } from '../../token.ts';
import { hasClass } from '../forms.ts';
import type { Reading } from '../reading.ts';

/** What stands between a verb of calling and the words in quotation marks: "called the plan “a joke”", "described it as". */
const LONGEST_NAMED = 8;
const OPENING_MARK = /^["“'‘]$/u;
const CLOSING_MARK = /^["”'’]$/u;

/** Whether somebody is called something in quotation marks, a word of the classes if some are given. */
export function isQuotedName({ document, tokens }: Reading, { verb, subjects }: Clause, names: readonly string[] | undefined): boolean {
  // "in what he called “a war”"
  if (/^(?:what|which)$/u.test(tokens[(subjects[0]?.first ?? verb.first) - 1]?.lower ?? '')) return false;
  let at = verb.endToken + 1;
  while (at < verb.endToken + LONGEST_NAMED && !OPENING_MARK.test(tokens[at]?.text ?? '')) {
    if (tokens[at]?.sentence !== verb.sentence || /^[,;:.]$/u.test(tokens[at]?.text ?? '') || document.syntax.verbGroupAt(at) !== null)
      return false;
    at += 1;
  }
  if (!OPENING_MARK.test(tokens[at]?.text ?? '')) return false;
  if (names === undefined) return true;
  for (let word = at + 1; tokens[word]?.sentence === verb.sentence && !CLOSING_MARK.test(tokens[word]?.text ?? ''); word += 1)
    if (names.some((name) => hasClass(tokens[word] as Token, name))) return true;
  return false;
}
