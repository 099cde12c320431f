/** What somebody calls a person or a thing: in quotation marks, or by a word of judgement. */
import type { Clause } from '../../syntax/index.ts';
import type { Token } from '../../token.ts';
import { hasClass } from '../forms.ts';
import type { Reading } from '../reading.ts';

/** What stands between a verb of calling and the words in quotation marks: "called the plan “a joke”", "described it as". */
const LONGEST_NAMED = 8;
const OPENING_MARK = /^["“'‘]$/u;
const CLOSING_MARK = /^["”'’]$/u;

/** "in what he called “a war”" */
const isInWhat = (tokens: readonly Token[], { first }: Clause['verb'], subjects: Clause['subjects']): boolean =>
  /^(?:what|which)$/u.test(tokens[(subjects[0]?.first ?? first) - 1]?.lower ?? '');

/** Whether somebody is called something in quotation marks, a word of the classes if some are given. */
export function isQuotedName({ document, tokens }: Reading, { verb, subjects }: Clause, names: readonly string[] | undefined): boolean {
  if (isInWhat(tokens, verb, subjects)) return false;
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

/** How far behind the verb the word of judgement may begin: "described the raid on the village of Tolma as cruel". */
const LONGEST_JUDGED = 16;
const LONGEST_JUDGEMENT = 4;

/** Whether somebody or something is called by a word of the classes, behind "as" or right behind the object: "called the raid cruel". */
export function isJudgedAs(
  { tokens }: Reading,
  { verb, subjects }: Clause,
  patients: readonly { readonly endToken: number }[],
  names: readonly string[],
): boolean {
  if (isInWhat(tokens, verb, subjects)) return false;
  const object = Math.max(verb.endToken, patients[0]?.endToken ?? 0);
  const isWithin = (at: number): boolean => tokens[at]?.sentence === verb.sentence && !/^[,;:.]$/u.test(tokens[at]?.text ?? '');
  let at = verb.endToken;
  while (at < verb.endToken + LONGEST_JUDGED && isWithin(at) && tokens[at]?.lower !== 'as') at += 1;
  const first = tokens[at]?.lower === 'as' ? at + 1 : object;
  for (let word = first; word < first + LONGEST_JUDGEMENT && isWithin(word) && tokens[word]?.pos !== 'ADP'; word += 1)
    if (names.some((name) => hasClass(tokens[word] as Token, name))) return true;
  return false;
}

/** "had been “neutralised”": one word that the writer takes from somebody, which the tagger may take for a noun. */
export const isQuotedAlone = ({ tokens }: Reading, at: number): boolean =>
  OPENING_MARK.test(tokens[at - 1]?.text ?? '') && CLOSING_MARK.test(tokens[at + 1]?.text ?? '');
