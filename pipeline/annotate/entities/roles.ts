/** The title or office that is printed beside a name: before it, or after a comma. */

import { foldName } from '../../text/fold.ts';
import { onOneLine } from '../../text/shape.ts';
import type { Document, Token } from '../document.ts';
import { endsRole, type Gender, HONORIFICS, ROLE_NOUNS } from './words.ts';

export interface PrintedRole {
  /** "Ukrainian Deputy Foreign Minister", without a determiner; null where none is printed. */
  readonly text: string | null;
  /** The head noun, folded ("minister"). */
  readonly noun: string | null;
  readonly gender: Gender;
}

const NONE: PrintedRole = { text: null, noun: null, gender: null };
const MOST = 12;

interface Stretch {
  readonly first: number;
  readonly endToken: number;
}

/** The role noun that ends before this token, three words at most. */
function nounBefore({ raw, tokens }: Document, endToken: number, floor: number): { first: number; noun: string } | null {
  if (!mayEndRole(tokens, endToken - 1)) return null;
  for (let first = Math.max(floor, endToken - 5); first < endToken; first += 1) {
    const noun = foldName(raw.slice((tokens[first] as Token).start, (tokens[endToken - 1] as Token).end));
    if (ROLE_NOUNS.has(noun)) return { first, noun };
  }
  return null;
}

/** Whether a role noun can end in this token; one that touches the token before may be the end of a word. */
function mayEndRole(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at];
  return last !== undefined && (endsRole(last) || tokens[at - 1]?.end === last.start);
}

const isModifier = ({ pos, text, lower }: Token): boolean =>
  (pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'ADJ' ||
    pos === 'NUM' ||
    lower === "'s" ||
    lower === '’s' ||
    text === '-' ||
    text === "'" ||
    lower === 'former' ||
    lower === 'then' ||
    lower === 'acting') &&
  text !== '“' &&
  text !== '"';

/** The role printed around a name, with the gender that it or an honorific tells. */
export function printedRole(
  document: Document,
  { first, endToken, sentence }: { first: number; endToken: number; sentence: number },
): PrintedRole {
  const { tokens, sentences } = document;
  const { firstToken, endToken: end } = sentences[sentence] as Document['sentences'][number];
  const before = tokens[first - 1];
  const honorific = first > firstToken && before !== undefined ? HONORIFICS.get(foldName(before.text)) : undefined;
  const prefix = roleBefore(document, first, firstToken);
  if (prefix !== null) return describe(document, prefix.stretch, prefix.noun);
  // "The minister of education, Mr. Nyesom Wike": the honorific is a part of the name.
  const comma = honorific === undefined ? first - 1 : first - 2;
  const apposed = tokens[comma]?.text === ',' && comma > firstToken ? roleInFront(document, comma, firstToken) : null;
  const beside = apposed ?? roleAfter(document, endToken, end);
  const role = beside === null ? NONE : describe(document, beside.stretch, beside.noun);
  return honorific == null ? role : { ...role, gender: honorific };
}

function describe({ raw, tokens }: Document, { first, endToken }: Stretch, noun: string): PrintedRole {
  const printed = onOneLine(raw.slice((tokens[first] as Token).start, (tokens[endToken - 1] as Token).end));
  const text = printed.replace(/^[^\p{L}\p{N}]+/u, '');
  return { text, noun, gender: ROLE_NOUNS.get(noun) ?? null };
}

/** "Ukrainian Deputy Foreign Minister" right before the name. */
function roleBefore(document: Document, first: number, floor: number): { stretch: Stretch; noun: string } | null {
  const { tokens } = document;
  const found = nounBefore(document, first, floor);
  if (found === null) return null;
  let from = found.first;
  while (from > floor && first - from < MOST && isModifier(tokens[from - 1] as Token)) from -= 1;
  while (from < found.first && !/[\p{L}\p{N}]/u.test((tokens[from] as Token).text)) from += 1;
  if ((tokens[from] as Token).lower === "'s" || (tokens[from] as Token).lower === '’s') from += 1;
  return { stretch: { first: from, endToken: first }, noun: found.noun };
}

/** "Kherson's mayor, Ihor Kolykhayev" and "The head of the Russian delegation, Vladimir Medinsky". */
function roleInFront(document: Document, comma: number, floor: number): { stretch: Stretch; noun: string } | null {
  const { tokens } = document;
  let from = comma;
  while (from > floor && comma - from < MOST) {
    const token = tokens[from - 1] as Token;
    if (!isModifier(token) && token.pos !== 'DET' && token.pos !== 'ADP' && token.pos !== 'PRON') break;
    from -= 1;
  }
  for (let i = from; i < comma; i += 1) {
    const next = tokens[i + 1] as Token;
    if (i + 1 !== comma && next.pos !== 'ADP') continue;
    const found = nounBefore(document, i + 1, from);
    if (found === null) continue;
    let start = found.first;
    while (start > from && isModifier(tokens[start - 1] as Token)) start -= 1;
    return { stretch: { first: start, endToken: comma }, noun: found.noun };
  }
  return null;
}

/** "…, the mayor of Davao City," after the name. */
function roleAfter(document: Document, comma: number, end: number): { stretch: Stretch; noun: string } | null {
  const { tokens } = document;
  if (tokens[comma]?.text !== ',') return null;
  let from = comma + 1;
  if (/^(?:whose|which|who|that)$/u.test(tokens[from]?.lower ?? '')) return null;
  while (from < end && ((tokens[from] as Token).pos === 'DET' || (tokens[from] as Token).pos === 'PRON')) from += 1;
  let noun: string | null = null;
  let to = from;
  for (; to < end && to - from < MOST; to += 1) {
    const token = tokens[to] as Token;
    if (noun === null) {
      if (!isModifier(token)) return null;
      const found = nounBefore(document, to + 1, from);
      const next = tokens[to + 1];
      if (found !== null && (next === undefined || !isModifier(next) || to + 1 >= end)) noun = found.noun;
    } else if (!isModifier(token) && token.pos !== 'ADP' && token.pos !== 'DET') break;
  }
  if (noun === null || isComment(tokens, to) || isSubject(document, comma, to)) return null;
  return { stretch: { first: from, endToken: to }, noun };
}

/** "In a talk with Ana Reyes, the candidate said": what follows the comma is the subject of the sentence, and not a word for her. */
function isSubject({ syntax }: Document, comma: number, verb: number): boolean {
  const group = syntax.verbGroupAt(verb);
  const clause = group === null ? undefined : syntax.clauses[group.index];
  return clause?.relation === 'main' && clause.subjects.some(({ first, endToken }) => first > comma && endToken <= verb);
}

/** Words between the verb of a comment and the comma that closes it. */
const LONGEST_COMMENT = 4;

/** "Hill, the prosecutor told jurors, planned": who speaks between the commas is somebody else. */
const isComment = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.pos === 'VERB' && tokens.slice(verb + 1, verb + 1 + LONGEST_COMMENT).some(({ text }) => text === ',');
