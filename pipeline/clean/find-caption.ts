/** Picture captions and credits. A line may hold both: "The president spoke on Friday. Picture: Alamy". */
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { countLineWords, isLong } from '../text/shape.ts';

/** Positions relative to the line. */
export interface Caption {
  readonly rule: string;
  /** Where the credit starts: 0 where the line is a credit alone, its length where it is a caption alone. */
  readonly creditAt: number;
}

const labels = loadLexicon('credit-labels', ['term', 'sense', 'note']);
const termsOf = (sense: string): string => anyOf(labels.filter((entry) => entry.sense === sense).map(({ term }) => term));
const agencies = anyOf(loadLexicon('news-agencies', ['term', 'note']).map(({ term }) => term));

const NAME = "[\\p{L}\\p{N}\\s.,'’&/@|()_-]";
/** At the end of a line, after a sentence end, a bar or nothing: who took the picture. */
const CREDITS: readonly RegExp[] = [
  new RegExp(`(?:^|[.!?"”’)\\]|]\\s*|\\s\\()(?:${termsOf('label')})\\s?(?:by\\s|[:/©]\\s?)${NAME}{2,90}[).]?$`, 'iu'),
  new RegExp(`(?:^|[.!?"”’)\\]|]\\s*|\\s)\\((?:${termsOf('by')}|${termsOf('label')}):?\\s${NAME}{2,90}\\)\\.?$`, 'iu'),
  new RegExp(`^(?:${termsOf('by')})\\s${NAME}{2,60}$`, 'iu'),
  new RegExp(
    `(?:^|[.!?"”’)\\]|]\\s*|\\s)[([](?:File(?: photo)?:? ?)?(?:${NAME}{2,70}(?:/| via ))?(?:${agencies})(?:(?:/| via | photo by )${NAME}{2,70})?[)\\]]\\.?$`,
    'u',
  ),
  new RegExp(`(?:^|[.!?"”’)\\]|]\\s*)(?:[\\p{L}.'’ -]{2,60}/ ?)?(?:${agencies}|REUTERS)(?:(?: ?/ ?| via )[\\p{L}.'’ /-]{2,60})$`, 'u'),
  new RegExp(`^(?:[\\p{L}.'’ -]{2,50}(?:/ ?| via ))(?:${agencies}|REUTERS)(?:(?: ?/ ?| via )[\\p{L}.'’ /-]{2,50})?$`, 'u'),
  new RegExp(`^(?:${termsOf('source')})[,:]?(?:\\s${NAME}{2,80})?$`, 'iu'),
];
const CAPTION_LABEL =
  /^(?:(?:image|media|video|photo|picture) ?caption\b[,:]?\s?|caption:\s|FILE ?(?:-|–|—|PHOTO\b)|file photo\b\s?[:,(-]|pictured:|photo shows|(?:above|below|left|right|top|cover)(?: (?:photo|image|picture))?: )/iu;
const MOST_WORDS = 90;

/** Reads a line as a caption, a credit or both; null where it is neither. */
export function readCaption(text: string): Caption | null {
  if (isLong(text) || countLineWords(text) > MOST_WORDS) return null;
  for (const pattern of CREDITS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const creditAt = match.index + (/^[.!?"”’)\]|\s]*/u.exec(match[0])?.[0].length ?? 0);
    return { rule: creditAt === 0 ? 'clean.credit' : 'clean.caption-credit', creditAt };
  }
  return CAPTION_LABEL.test(text) ? { rule: 'clean.caption-label', creditAt: text.length } : null;
}
