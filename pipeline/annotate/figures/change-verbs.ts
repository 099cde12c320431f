/** Forms of the verbs of change ("rose", "fell by"), made from the lemmas of `measures.csv` and `irregular-verbs.csv`. */
import { anyOf, loadLexicon } from '../../lexicons/load.ts';
import { HEDGE, wordsOf } from './lexicon.ts';

const irregular = new Map(loadLexicon('irregular-verbs', ['lemma', 'past', 'participle']).map((entry) => [entry.lemma, entry]));
/** Verbs that take the changed thing as their object: "raised $80 million", "lost 120 tanks" are no changes of a level. */
const TRANSITIVE = wordsOf('transitive change verb');
const changes = loadLexicon('measures', ['term', 'frame', 'measure', 'note']).filter(
  ({ frame, measure, term }) => frame === 'by' && measure === 'change' && !/ |^(?:up|down)$/u.test(term),
);
/** Irregular pasts that stand in the note: "past: lost". */
const pasts = new Map(changes.map(({ term, note }) => [term, /^past: (\p{L}+)$/u.exec(note)?.[1]]));
const lemmas = changes.map(({ term }) => term);

function formsOf(lemma: string): string[] {
  const known = irregular.get(lemma);
  const stem = lemma.replace(/e$/u, '');
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/u.test(lemma) ? `${lemma}${lemma.at(-1)}` : stem;
  const regular = lemma.endsWith('y') && !/[aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  return [lemma, `${lemma}s`, `${stem}es`, regular, `${doubled}ing`, known?.past, known?.participle, pasts.get(lemma)].filter(
    (form) => form !== undefined,
  );
}

const forms = (verbs: readonly string[]): string[] => verbs.flatMap(formsOf);
const levelForms = new Set(forms(lemmas.filter((lemma) => !TRANSITIVE.has(lemma))));

/** Whether a word is a form of a verb that says how a level moved: "fell", "climbed". */
export const isLevelVerb = (word: string): boolean => levelForms.has(word);

const movingForms = new Set(forms(lemmas));

/** Whether a word is a form of any verb of change, also of those that take what changes for their object: "overshot", "cut". */
export const isMovingForm = (word: string): boolean => movingForms.has(word);

const BETWEEN = `(?: (?:up|down|back|higher|lower))?(?: by)?(?: (?:${HEDGE}|another|an additional|a further|by|an?))*`;

/**
 * A verb of change right before a number, with any qualifiers between. Here and wherever words are ASCII without the flag u: with it, V8
 * tries hundreds of words one after the other, letter by letter; without it, it looks them up as in a tree.
 */
export const CHANGE_VERB_BEFORE = new RegExp(`\\b(?:${anyOf(forms(lemmas))})${BETWEEN} $`, 'i');
/** The same without the verbs that take an object. */
export const LEVEL_VERB_BEFORE = new RegExp(`\\b(?:${anyOf(levelForms)})${BETWEEN} $`, 'i');
