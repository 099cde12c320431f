/** Who may have written an article, by the form of a line: names alone, with a place, with a role. */
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { countLineWords, endsInMark, isLong } from '../text/shape.ts';

export const NAME_WORD = "(?:(?:d['’]|al-|el-)?\\p{Lu}[\\p{L}'’.-]*)";
const PARTICLE = '(?:de|del|della|der|di|da|dos|du|van|von|den|bin|bint|ibn|al|el|la|le|ter|ten|y)';
const PERSON = `${NAME_WORD}(?: (?:${PARTICLE} ){0,2}${NAME_WORD}){1,3}`;
export const NAMES = `${PERSON}(?:(?:, | and | AND | & |, and | with )${PERSON}){0,7}`;

const agencies = anyOf(loadLexicon('news-agencies', ['term', 'sense', 'note']).map(({ term }) => term));
const AGENCIES = `(?:${agencies})(?:(?:, | and )(?:${agencies})){0,4}`;
/** "(with AFP, Reuters)", "with AFP, Reuters" */
const WITH_AGENCIES = ` (?:\\((?:with )?${AGENCIES}\\)|with ${AGENCIES})`;
const AGENCY = new RegExp(`^(?:${agencies})$`, 'u');
const roles = anyOf(loadLexicon('bio-roles', ['term', 'note']).map(({ term }) => term));
const givenNames = new Set(loadLexicon('given-names', ['term', 'gender']).map(({ term }) => term));
/** Names, and behind a bar or dot their outlet. */
const NAMED = new RegExp(`^(?!The )${NAMES}(?: ?[|·•] ?(?:The )?${NAME_WORD}(?: ${NAME_WORD}){0,3}| @\\w{2,20}|${WITH_AGENCIES})?$`, 'u');
/** "Jane Doe, Kyiv": from where she reports, beside a date. */
const NAMED_AT = new RegExp(`^${PERSON}, ${NAME_WORD}(?: ${NAME_WORD})?$`, 'u');
const AUTHOR = new RegExp(`^${PERSON}$`, 'u');
/** What each line that names an author begins with. */
const TWO_NAMES = new RegExp(`^${NAME_WORD} (?:${PARTICLE} ){0,2}${NAME_WORD}`, 'u');
const PLACED = new RegExp(`^(?:${PERSON} )?(?:in|on) ${NAME_WORD}(?: ${NAME_WORD}){0,2}$`, 'u');
/** "West Africa correspondent", "Football reporter at Elm Park". */
const ROLE = new RegExp(`^(?:[\\p{L}&'’/-]+ ){0,5}(?:${roles})s?(?: (?:at|for|in|of|on|based in) [\\p{L}\\p{N} @&'’.-]{1,40})?$`, 'iu');
/** "Jane Doe health reporter", "Jane Doe North of England correspondent" */
const OWN_ROLE = new RegExp(`^${PERSON} (?:(?:\\p{Ll}+ ){0,3}|of (?:the )?(?:\\p{Lu}\\p{L}+ ){1,2})(?:${roles})$`, 'u');
const ROLE_WORDS = 9;
const MOST_AUTHORS = 12;

/** Whether a line is nothing but one or more names in capitals of two words and more: a byline beside a date, else perhaps a title. */
export const isNames = (text: string): boolean => !isLong(text) && NAMED.test(text);

/** A name and a place behind a comma, which a title may be as well. */
export const isNameAndPlace = (text: string): boolean => !isLong(text) && NAMED_AT.test(text);

/** Whether the first of these names is one that people are given. */
export const isPersonal = (text: string): boolean => {
  const first = text.split(' ', 1)[0] as string;
  return givenNames.has(first) || (/^\p{Lu}+$/u.test(first) && givenNames.has(first.charAt(0) + first.slice(1).toLowerCase()));
};

/** "PTI", as the author of a report. */
export const isAgency = (text: string): boolean => text.length < 40 && AGENCY.test(text);

/** A line that says what somebody does at a news site, and no more. */
export const isRole = (text: string): boolean =>
  !isLong(text) && countLineWords(text) <= ROLE_WORDS && !endsInMark(text) && ROLE.test(text);

/** "in Hong Kong", below the names. */
export const isPlaceOfWork = (text: string): boolean => !isLong(text) && /^in /u.test(text) && PLACED.test(text);

/** "Jane Doe in Kyiv and John Roe, energy correspondent": authors, of whom a place or a role is told. */
export function isAuthorList(text: string): boolean {
  if (isLong(text)) return false;
  const pieces = text.split(/, (?:and )?| and | with | & | [|·•] /u);
  if (pieces.length > MOST_AUTHORS || !startsWithAuthor(pieces[0] as string)) return false;
  const told = pieces.filter((piece) => !AUTHOR.test(piece));
  return told.length > 0 && told.every((piece) => PLACED.test(piece) || OWN_ROLE.test(piece) || isRole(piece) || piece === 'agencies');
}

/** "Our Special Correspondent", "The Newspaper's Staff Reporter", "Al Jazeera and news agencies": those who are not named. */
const UNNAMED =
  /^(?:(?:our|the newspaper['’]s|a)? ?(?:(?:own|staff|special|foreign|news|web|city|senior) ){1,2}(?:correspondents?|reporters?|writers?|desk|staff)|(?:\p{L}+ ){1,3}and (?:news )?agencies|(?:news )?agencies)$/iu;
export const isStaff = (text: string): boolean => text.length <= 60 && UNNAMED.test(text);

/** "Jane Doe, Example News, Nairobi", "Jane Doe - The Example", "Jane Doe, Kyiv and John Roe, Warsaw": a given name, and names after it. */
const WITH_OUTLET = new RegExp(
  `^${PERSON}(?:(?:,| [-–/|•·]|,? and|,? with| in| for) ${NAME_WORD}(?: ${NAME_WORD}){0,3}){1,6}(?: /)?$`,
  'u',
);
export const isAuthorWithOutlet = (text: string): boolean => text.length <= 120 && isPersonal(text) && WITH_OUTLET.test(text);

const startsWithAuthor = (piece: string): boolean =>
  TWO_NAMES.test(piece) && (AUTHOR.test(piece) || OWN_ROLE.test(piece) || PLACED.test(piece));
