/** "KYIV, March 3 (Reuters) -": the place, day and agency that a report starts with, on the line of its first sentence. */
import { MONTHS, WEEKDAYS } from '../lexicons/calendar.ts';
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { isLower } from '../text/characters.ts';

/** Positions relative to the paragraph. */
export interface PlaceLine {
  readonly rule: string;
  /** Where the place line ends, its dash included. */
  readonly end: number;
}

const months = anyOf(MONTHS.keys());
const weekdays = anyOf(WEEKDAYS.keys());
const agencies = anyOf(loadLexicon('news-agencies', ['term', 'sense', 'note']).map(({ term }) => term));

/** Old wires print an underscore. */
const DASH = '(?:—|–|--|-|_|:)';
const DAY = `(?:(?:${weekdays})\\.?,? )?(?:(?:${months})\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:${months})\\.?)(?:,? \\d{4})?`;
const SHOUTED = "\\p{Lu}[\\p{Lu}.'’-]+(?:[ /][\\p{Lu}.'’][\\p{Lu}.'’-]*){0,4}";
const REGION = "(?:, \\p{Lu}[\\p{L}.'’ -]{1,24}){0,2}";
const PLACE = "\\p{Lu}[\\p{L}.'’-]*(?:[ /](?:de |la |el |of |al-)?\\p{Lu}[\\p{L}.'’-]*){0,4}";
const AGENCY = `[(/](?:${agencies}|[\\p{Lu}][\\p{L}/ ]{1,24})[)/]`;
/** Place or day, or both, and agency in brackets; then a dash, which some sites leave out. The state may stand in brackets too. */
const WITH_AGENCY = new RegExp(
  `^(?:${DAY} |${PLACE}(?:${REGION}| \\(${PLACE}\\))(?:,? ${DAY})?,? ?)?\\((?:${agencies})\\)\\s*(?:${DASH}\\s*)?`,
  'u',
);
/** "(Nairobi) – The court …", in the reports of organizations. */
const BRACKETED_PLACE = new RegExp(`^\\(${PLACE}${REGION}(?:,? ${DAY})?\\)\\s*(?:—|–|--|-)\\s+`, 'u');
const WITH_SOURCE = new RegExp(`^${SHOUTED}${REGION}(?:,? ${DAY})? ?${AGENCY}\\s*${DASH}\\s*`, 'u');
/** "MOSCOW, March 3. /TASS/. The council …" */
const SLASHED_AGENCY = new RegExp(`^${PLACE}${REGION},? ${DAY}\\. ?/(?:${agencies}|\\p{Lu}{2,12})/\\.?\\s*`, 'u');
const NAMED_AGENCY = new RegExp(`^(?:${PLACE}${REGION}\\s+)?(?:CNN|AP|AFP|UPI|Reuters)\\s+[—–]\\s*`, 'u');
const SHOUTED_PLACE = new RegExp(`^${SHOUTED}${REGION}(?:,? ${DAY})?(?:\\s+(?:—|–|--|-)\\s+|\\s*(?:—|--)\\s*)`, 'u');
const DATED_PLACE = new RegExp(`^${PLACE}${REGION},? ${DAY}\\s*(?:\\(\\p{Lu}[\\p{L} ]{1,24}\\)\\s*)?(?:—|–|--|-|:)\\s+`, 'u');
const YEAR_DAY = `(?:(?:${months})\\.? \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:${months})\\.?),? \\d{4}`;
/** "June 16, 2018 (JUBA) - The army …", "June 16, 2018 GENEVA— The council …": the day in front of the place. */
const DAY_BEFORE = new RegExp(`^${YEAR_DAY},? (?:\\(${PLACE}${REGION}\\)|${SHOUTED}${REGION})\\s*${DASH}\\s*`, 'u');
/** "GENEVA (16 June 2018) – The council …" */
const DAY_IN_BRACKETS = new RegExp(`^${PLACE}${REGION} \\(${YEAR_DAY}\\)\\s*${DASH}\\s*`, 'u');
/** "ISLAMABAD: The minister …", in papers of South Asia; in a transcript the same form names the speaker. */
const COLON_PLACE = new RegExp(`^(?=\\p{Lu}{5})${SHOUTED}${REGION}:\\s+`, 'u');
/** "Durban – The police …", in papers that print the place as it is; in a transcript the same form may name the speaker. */
const PLAIN_PLACE = /^\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2}(?:, \p{Lu}\p{Ll}+)?\s[—–-]\s(?=\p{Lu})/u;
const HEAD = 160;

interface Form {
  readonly pattern: RegExp;
  /** What each text of the form begins with: nearly all paragraphs are told by it, at a fraction of the cost. */
  readonly sign: RegExp;
}

const AGENCY_FORMS: readonly Form[] = [
  { pattern: WITH_AGENCY, sign: /^(?:\(|\p{Lu}[^(]*\()/u },
  { pattern: WITH_SOURCE, sign: /^\p{Lu}[\p{Lu}.'’-][^(/]*[(/]/u },
];
const LEAD_FORMS: readonly Form[] = [
  ...AGENCY_FORMS,
  { pattern: SLASHED_AGENCY, sign: /^\p{Lu}\D*\d[^/]*\//u },
  { pattern: NAMED_AGENCY, sign: /^\p{Lu}[^—–]*[—–]/u },
  { pattern: DATED_PLACE, sign: /^\p{Lu}\D*\d/u },
  { pattern: SHOUTED_PLACE, sign: /^\p{Lu}[\p{Lu}.'’-][^—–-]*[—–-]/u },
  { pattern: DAY_BEFORE, sign: /^(?:\d{1,2}|\p{Lu}\p{L}{2,8}\.?) [\p{L}\d]/u },
  { pattern: DAY_IN_BRACKETS, sign: /^\p{Lu}[^(]*\(\D{0,12}\d/u },
  { pattern: BRACKETED_PLACE, sign: /^\(/u },
];
const PLAIN_FORM: Form = { pattern: PLAIN_PLACE, sign: /^\p{Lu}\p{Ll}/u };
const COLON_FORM: Form = { pattern: COLON_PLACE, sign: /^\p{Lu}{5}[^:]*:/u };

/**
 * Reads a place line; null where there is none. After it a sentence must start, so that "NATO — which met on Friday — said"
 * stays whole.
 * @param isLead the paragraph is among the first of the prose: only there a place in capitals without an agency is read
 * @param isTranscript other paragraphs start with a name in capitals and a colon
 */
export function readPlaceLine(paragraph: string, isLead: boolean, isTranscript: boolean): PlaceLine | null {
  const head = paragraph.slice(0, HEAD);
  const forms = isLead ? [...LEAD_FORMS, ...(isTranscript ? [] : [COLON_FORM, PLAIN_FORM])] : AGENCY_FORMS;
  for (const { pattern, sign } of forms) {
    const end = sign.test(head) ? pattern.exec(head)?.[0].length : undefined;
    if (end === undefined) continue;
    const next = paragraph[end];
    if (next === undefined || isLower(next)) continue;
    if (pattern === SHOUTED_PLACE && /^(?:—|–|--|-)/u.test(paragraph.slice(end))) continue;
    const isAgency = pattern === WITH_AGENCY || pattern === WITH_SOURCE || pattern === NAMED_AGENCY || pattern === SLASHED_AGENCY;
    return { rule: isAgency ? 'clean.agency-line' : 'clean.place-line', end };
  }
  return null;
}
