/** The base of a regular past form that the tagger does not know as a verb ("tortured": torture). English spelling rules. */

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
