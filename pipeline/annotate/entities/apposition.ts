/** The name behind a description: "the mayor, Ana Reyes". */
import { foldName } from '../../text/fold.ts';
import type { Token } from '../document.ts';
import type { Memory } from './memory.ts';
import type { Naming } from './naming.ts';
import { isCompanyNoun, isKindNoun, isPeopleNoun } from './nouns.ts';
import type { Core, ResolutionContext } from './resolution.ts';
import { HONORIFICS, isCapitalized, nameWords, ROLE_NOUNS, TITLE_MODIFIERS } from './words.ts';

/** "…, Leonid Maltsev", "…, Dr Ana Reyes" after a description, "…, Tolma" after that of a body. */
export function findApposed(memory: Memory, { endToken, phraseEnd }: Core, { as }: ResolutionContext): Naming | undefined {
  const head = memory.document.tokens[endToken - 1] as Token;
  const isBody = isKindNoun(head) || isCompanyNoun(head) || OWNING.has(head.lower);
  return memory.namingsWithin(endToken, phraseEnd).find((naming) => {
    // "Member for skills, Ana Reyes,", "her co-author, Ana Reyes of Tolma,": the name that ends the description of a speaker.
    const closes =
      as === 'speaker' &&
      (naming.endToken === phraseEnd || isAge(memory, naming.endToken, phraseEnd) || isPlaced(memory, naming.endToken, phraseEnd));
    if (naming.entity.kind === 'person')
      return followsComma(memory, naming.first) ? isPeopleNoun(head) || closes : closes && isDescribedName(memory, naming.first, endToken);
    return isBody && closes && naming.entity.kind === 'organization' && naming.first === endToken + 1;
  });
}

/** "Its publisher, Tolma Press": what a company is to another. */
const OWNING = nameWords('business relation');

/** "One of the men, Jonas Elk, 70": only the age follows the name. */
const isAge = ({ document: { tokens } }: Memory, at: number, end: number): boolean =>
  at + 2 === end && tokens[at]?.text === ',' && tokens[at + 1]?.pos === 'NUM';

/** "Ana Reyes of the Tolma Institute", "Ana Reyes (D-Ohio)": where somebody is from, without a further comma. */
const isPlaced = ({ document: { tokens } }: Memory, at: number, end: number): boolean =>
  at < end && /^(?:at|from|of|\()$/u.test(tokens[at]?.lower ?? '') && tokens.slice(at, end).every(({ text }) => text !== ',');

/** "One of them, retired teacher Ana Lind", "The winner, Kenya’s Ana Lind": nothing but a description between the comma and the name. */
function isDescribedName({ document: { tokens } }: Memory, first: number, from: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined || !(isPeopleNoun(before) || /^['’]s?$/u.test(before.text))) return false;
  let at = first - 1;
  while (at > from && at > first - MOST_TITLES && /^(?:ADJ|DET|NOUN|PART|PROPN|VERB)$/u.test(tokens[at]?.pos ?? '')) at -= 1;
  return tokens[at]?.text === ',';
}

/** "Ana Reyes, a Texas lawyer who", "Ana Reyes, 54, a lawyer", "a lawyer named Ana Reyes": the person beside the description. */
export function findDescribed(memory: Memory, { first, endToken }: Core): Naming | null {
  const { tokens } = memory.document;
  if (!/^an?$/u.test(tokens[first - 1]?.lower ?? '') || !isPeopleNoun(tokens[endToken - 1] as Token)) return null;
  if (tokens[endToken]?.lower === 'named') return memory.namingFrom(endToken + 1);
  // "Ana Reyes, a lawyer and two doctors": a list.
  if (tokens[first - 2]?.text !== ',' || tokens[endToken]?.pos === 'CCONJ') return null;
  const comma = tokens[first - 3]?.pos === 'NUM' && tokens[first - 4]?.text === ',' ? first - 4 : first - 2;
  const naming = memory.namingsWithin(Math.max(0, comma - MOST_TITLES), comma).at(-1);
  return naming?.person != null && naming.endToken === comma ? naming : null;
}

/** Words of a title between the comma and the name: "Mr", "Detective Chief Inspector". */
const MOST_TITLES = 5;
const isTitle = (token: Token | undefined): boolean =>
  token !== undefined &&
  isCapitalized(token.text) &&
  (HONORIFICS.has(foldName(token.text)) || ROLE_NOUNS.has(token.lower) || TITLE_MODIFIERS.has(token.lower));

function followsComma({ document: { tokens } }: Memory, first: number): boolean {
  let before = first - 1;
  while (before > first - MOST_TITLES && isTitle(tokens[before])) before -= 1;
  return tokens[before]?.text === ',';
}
