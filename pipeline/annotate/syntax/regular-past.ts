/** The base of regular verb forms where the tagger's lemma is none. English spelling rules. */
import { BASES_IN_ING } from './words.ts';

/** Endings that lose their final e before "-ed". The vowel and consonant before tell "invade" from "load". */
const DROPS_E =
  /(?:[^aeiou][aiuy][dkmnprtvsz]|[^aeiou]o[dkmnptvsz]|[cuv]|[^aeiou][aeiou]s|[bcdfgkptz]l|[^aeiou]il|[nr]c|dg|[aelr]ng|rg|[aeiou]g|[aeo]v|tur|at)$/u;
const KEEPS_BARE =
  /(?:[aeo][aeiou][dkmnprtlsz]|visit|limit|edit|exit|profit|benefit|orbit|inhabit|exhibit|prohibit|credit|audit|target|market|open|happen|threaten|ain|eat)$/u;

/** The base form, for a form that ends in "-ed". */
export function baseOfPast(form: string): string {
  if (form.endsWith('ied') && form.length > 4) return `${form.slice(0, -3)}y`;
  const stem = form.slice(0, -2);
  if (/([bdgklmnprtv])\1$/u.test(stem) && !/(?:ll)$/u.test(stem)) return stem.slice(0, -1);
  if (KEEPS_BARE.test(stem)) return stem;
  return DROPS_E.test(stem) ? `${stem}e` : stem;
}

/** One vowel and one consonant: English doubles the consonant before "-ed" and "-ing", so that "raged" cannot be of "rag". */
const DOUBLES = /^[^aeiou]*[aeiou][bdfgklmnprstvz]$/u;

/** The base of a verb form, given the tagger's lemma: an unknown form ("defunding") stays as it is there, and a final e may be lost ("fined": fin). */
export function baseOf(lower: string, lemma: string): string {
  if (lemma === lower) {
    if (/[^e]ed$/u.test(lower) && lower.length > 4) return baseOfPast(lower);
    if (lower.endsWith('ing') && lower.length > 5 && !BASES_IN_ING.has(lower)) return baseOfPast(`${lower.slice(0, -3)}ed`);
    return lower;
  }
  return (lower === `${lemma}ed` || lower === `${lemma}ing`) && DOUBLES.test(lemma) ? `${lemma}e` : lemma;
}
