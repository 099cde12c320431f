/** Picture captions and credits. A line may hold both: "The president spoke on Friday. Picture: Alamy". */
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { countLineWords, endsInStop, isLong } from '../text/shape.ts';

/** Positions relative to the line. */
export interface Caption {
  readonly rule: string;
  /** Where the credit starts: 0 where the line is a credit alone, its length where it is a caption alone. */
  readonly creditAt: number;
}

const labels = loadLexicon('credit-labels', ['term', 'sense', 'note']);
const agencyList = loadLexicon('news-agencies', ['term', 'sense', 'note']);
const AGENCY = `(?:${anyOf([...agencyList.map(({ term }) => term), 'REUTERS'])})`;
const SHOUTED_AGENCY = `(?:${anyOf(agencyList.map(({ term }) => term.toUpperCase()))})`;
const PICTURES = `(?:${anyOf(agencyList.filter(({ sense }) => sense === 'pictures').map(({ term }) => term))})`;
const LABEL = `(?:${anyOf(inAnyCase('label'))})`;
const BY = `(?:${anyOf(inAnyCase('by'))})`;
const SOURCE = `(?:${anyOf(inAnyCase('source'))})`;

/** Names in capitals: "Jane Doe/AFP via Getty Images". Words in lower case would make a sentence of it. */
const WORD = "[\\p{L}\\p{N}.'’&@_-]*";
const NAMES = `[\\p{Lu}@\\p{N}]${WORD}(?:[\\s,/|]+(?:(?:via|for|of|the|and|de|van|von|al|from|at)\\s+){0,2}[\\p{Lu}@\\p{N}(]${WORD}\\)?){0,14}`;
const AFTER_TEXT = '(?:^|[.!?"”’)\\]|]\\s*|\\s)';
const AFTER_SENTENCE = '(?:^|[.!?"”’)\\]|]\\s*)';
const FILE = '(?:[Ff]ile(?: [Pp]hoto)?:? ?)?';

interface Form {
  readonly pattern: RegExp;
  /** What each text of the form holds: nearly all lines are told by it, at a fraction of the cost. */
  readonly sign: RegExp;
}

const ENDS_IN_BRACKET = /[)\]]\.?$/u;
/** "AFP/Getty", "Jane Doe via AP". */
const TWO_SOURCES = /\/|\svia\s/u;

/** What stands at the end of a line after a sentence, a bar or nothing, and says who took the picture. */
const CREDITS: readonly Form[] = [
  {
    sign: new RegExp(`${LABEL}\\s?(?:by|[:/©]|\\.{3})`, 'u'),
    pattern: new RegExp(`(?:${AFTER_SENTENCE}|\\s\\()${LABEL}\\s?(?:by:?\\s|[:/©]\\s?|\\.{3}\\s?)${NAMES}[).]?$`, 'u'),
  },
  // "Crowds on Friday Credit: Jane Doe": no sentence has a capital here.
  { sign: /Credits?:/u, pattern: new RegExp(`\\s(?:\\| )?(?:(?:Photo|Picture|Image) )?Credits?: ?${NAMES}$`, 'u') },
  // "Image: Jane Doe/dpa/picture alliance"
  { sign: /\//u, pattern: new RegExp(`^${LABEL}\\s?:\\s?(?:[^\\s/.!?]+ ){0,4}[^\\s/.!?]+ ?/[^.!?]{2,60}$`, 'u') },
  { sign: /©/u, pattern: new RegExp(`${AFTER_SENTENCE}© ?${NAMES}$`, 'u') },
  { sign: /^\(/u, pattern: new RegExp(`^\\(${NAMES} ?/ ?${NAMES}\\)$`, 'u') },
  { sign: ENDS_IN_BRACKET, pattern: new RegExp(`${AFTER_TEXT}\\((?:${BY}|${LABEL}):?\\s${NAMES}\\)\\.?$`, 'u') },
  { sign: new RegExp(`^${BY}`, 'u'), pattern: new RegExp(`^${BY}:?\\s${NAMES}$`, 'u') },
  {
    sign: ENDS_IN_BRACKET,
    pattern: new RegExp(`${AFTER_TEXT}[([]${FILE}${NAMES}(?:/| via )${AGENCY}(?:(?:/| via )${NAMES})?[)\\]]\\.?$`, 'u'),
  },
  {
    sign: ENDS_IN_BRACKET,
    pattern: new RegExp(`${AFTER_TEXT}[([]${FILE}(?:${AGENCY}(?:/| via | photo by )${NAMES}|${PICTURES})[)\\]]\\.?$`, 'u'),
  },
  { sign: ENDS_IN_BRACKET, pattern: new RegExp(`${AFTER_TEXT}[([][Ff]ile(?: [Pp]hoto)?: ?${AGENCY}[)\\]]$`, 'u') },
  { sign: TWO_SOURCES, pattern: new RegExp(`${AFTER_SENTENCE}(?:${NAMES}(?:/ ?| via ))?${AGENCY}(?: ?/ ?| via )${NAMES}$`, 'u') },
  { sign: TWO_SOURCES, pattern: new RegExp(`${AFTER_SENTENCE}${NAMES}(?:/ ?| via )${AGENCY}$`, 'u') },
  { sign: new RegExp(`^${SOURCE}`, 'u'), pattern: new RegExp(`^${SOURCE}[,:]?(?:\\s${NAMES})?$`, 'u') },
  // "ST PHOTO: JANE DOE", "JANE DOE FOR THE EXAMPLE"
  { sign: /PHOTO|FILE/u, pattern: /^\p{Lu}{2,6} (?:PHOTO|FILE|PHOTOS): ?\p{Lu}[\p{Lu} .'’-]{2,40}$/u },
  { sign: / FOR /u, pattern: /^\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){1,3} FOR [\p{Lu}][\p{Lu} .'’-]{2,30}$/u },
  // "… on Tuesday. (Jane Doe for The Example)", "… on Tuesday. (ABC News: Jane Doe)"
  {
    sign: ENDS_IN_BRACKET,
    pattern: /[.!?]["”’]?\s\((?:\p{Lu}[\p{L}.'’-]+ ){2,4}for (?:The )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}\)$/u,
  },
  {
    sign: ENDS_IN_BRACKET,
    pattern: /[.!?]["”’]?\s\(\p{Lu}{2,6}(?: \p{Lu}\p{L}+){0,2}: \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,2}\)$/u,
  },
  // "POOL/WXYZ", "JANE DOE/THE CANADIAN PRESS", "(Jane Doe/TNH)" behind a caption: whoever took it and the house in capitals.
  {
    sign: TWO_SOURCES,
    pattern: new RegExp(
      `^(?:[Pp]ool|POOL|[Hh]andout|HANDOUT|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}) ?/ ?(?:\\p{Lu}{2,10}|${SHOUTED_AGENCY})$`,
      'u',
    ),
  },
  {
    sign: ENDS_IN_BRACKET,
    pattern:
      /[.!?]["”’]?\s\(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} ?\/ ?(?:[\p{Lu}\d]{2,10}|\p{Lu}\p{L}+\d{0,3}(?: \p{Lu}\p{L}+)?)\)$/u,
  },
];
const CAPTION_LABEL =
  /^(?:(?:image|media|video|photo|picture) ?caption\b[,:]?\s?|caption:\s|(?:image|photo|picture|pic): |FILE ?(?:-|–|—|PHOTO\b)|file photo\b\s?[:,(-]|pictured:|photo shows|(?:above|below|left|right|top|cover)(?: (?:photo|image|picture))?: )/iu;
const MOST_WORDS = 60;
const CREDIT_LENGTH = 140;

/** Reads a line as a caption, a credit or both; null where it is neither. */
export function readCaption(text: string): Caption | null {
  if (isLong(text)) return null;
  const couldBeCredit = !endsInStop(text) || /[:/([©]/u.test(text.slice(-CREDIT_LENGTH));
  const labelled = CAPTION_LABEL.test(text);
  // Nearly all paragraphs leave here: they end in a full stop and have no colon, slash or bracket near it.
  if ((!couldBeCredit && !labelled) || countLineWords(text) > MOST_WORDS) return null;
  for (const { sign, pattern } of couldBeCredit ? CREDITS : []) {
    const match = sign.test(text) ? pattern.exec(text) : null;
    if (match === null) continue;
    const creditAt = match.index + (/^[.!?"”’)\]|\s]*/u.exec(match[0])?.[0].length ?? 0);
    return { rule: creditAt === 0 ? 'clean.credit' : 'clean.caption-credit', creditAt };
  }
  return labelled ? { rule: 'clean.caption-label', creditAt: text.length } : null;
}

/** A label as sites write it: photo, Photo, PHOTO. Patterns that look for capitals cannot leave case aside. */
function inAnyCase(sense: string): string[] {
  const terms = labels.filter((entry) => entry.sense === sense).map(({ term }) => term);
  return terms.flatMap((term) => [term, `${term.slice(0, 1).toUpperCase()}${term.slice(1)}`, term.toUpperCase()]);
}
