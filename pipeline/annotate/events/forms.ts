/** Words as the event lexicons list them: by their forms, which are found once for each word. */
import { remember } from '../../text/remember.ts';
import { ask } from '../word.ts';
import { classesOf, NOUN_TRIGGERS, type Trigger, VERB_TRIGGERS } from './lexicon.ts';

/** Forms under which a noun may stand in a lexicon: as printed, its lemma, and without a plural ending (the tagger keeps that of names). */
export const nounForms = ask(({ lower, lemma }): readonly string[] => {
  const base = lower.replace(FORMER, '');
  return [...new Set([lower, lemma, ...singularsOf(lower), ...(base === lower ? [] : [base, ...singularsOf(base)])])];
});
/** "ex-officials", "co-founders": of the same kind as those without it. */
const FORMER = /^(?:ex|co|vice)-(?=\p{L}{3})/u;

function singularsOf(lower: string): readonly string[] {
  if (!lower.endsWith('s')) return [];
  if (lower.endsWith('ies')) return [`${lower.slice(0, -3)}y`, lower.slice(0, -1)];
  return /(?:s|x|z|ch|sh)es$/u.test(lower) ? [lower.slice(0, -2), lower.slice(0, -1)] : [lower.slice(0, -1)];
}

/** Forms under which a verb may stand in a lexicon: its lemma, or one rebuilt where the tagger cut too much ("raged": "rag"). */
export const verbForms = ask(({ lower, lemma }): readonly string[] => [...new Set([lemma, ...basesOf(lower)])]);

function basesOf(lower: string): readonly string[] {
  // Also the past of "lie".
  if (lower === 'lay') return ['lay'];
  if (lower.endsWith('ed')) return [lower.slice(0, -1), ...stemsOf(lower.slice(0, -2))];
  if (lower.endsWith('ing')) return [`${lower.slice(0, -3)}e`, ...stemsOf(lower.slice(0, -3))];
  return lower.endsWith('es') ? [lower.slice(0, -1)] : [];
}

/** Before an ending the last consonant may be doubled ("expelling": expel). */
const stemsOf = (stem: string): readonly string[] => (/([bdglmnprt])\1$/u.test(stem) ? [stem, stem.slice(0, -1)] : [stem]);

/** The senses of a verb. */
export const verbSenses = ask((word): readonly Trigger[] => {
  for (const form of verbForms({ word })) {
    const senses = VERB_TRIGGERS.get(form);
    if (senses !== undefined) return senses;
  }
  return [];
});

/** The forms of a noun that end a term of the lexicon. */
export const triggerForms = ask((word): readonly string[] => nounForms({ word }).filter((form) => NOUN_TRIGGERS.has(form)));

const NO_CLASSES: ReadonlySet<string> = new Set();

const classesOfWord = ask((word): ReadonlySet<string> => {
  const forms = [...nounForms({ word }), ...verbForms({ word })];
  const names = new Set(forms.flatMap((form) => [...classesOf(form)]));
  return names.size === 0 ? NO_CLASSES : names;
});

/** Whether some form of a word belongs to a word class. */
export const hasClass = (token: Parameters<typeof classesOfWord>[0], name: string): boolean => classesOfWord(token).has(name);

/** The word classes of a printed noun in lower case, or of several ("air force"). */
export const classesOfNoun = remember(
  (printed): ReadonlySet<string> => new Set([printed, ...singularsOf(printed)].flatMap((form) => [...classesOf(form)])),
);

/** The word classes of a form, and the form itself as `=word`. */
export const namesOfForm = remember((form): readonly string[] => [`=${form.replaceAll(' ', '_')}`, ...classesOf(form)]);

/** The same of all forms of a noun. */
export const namesOfNoun = ask((word): ReadonlySet<string> => new Set(nounForms({ word }).flatMap(namesOfForm)));
