/** The classes of content words that the rules of figures rest on. The words themselves are in `pipeline/lexicons/figure-words.csv`. */
import { anyOf, loadClasses } from '../../lexicons/load.ts';
import { pluralOf } from '../../text/inflect.ts';

/** The words of a class as they stand in the lexicon. */
export const wordsOf = loadClasses('figure-words');

/** The nouns of a class, singular and plural. */
export const nounsOf = (name: string): ReadonlySet<string> => new Set([...wordsOf(name)].flatMap((noun) => [noun, pluralOf(noun)]));

/** A regular expression source that matches a word of the class as it stands in the lexicon. */
export const anyWordOf = (name: string): string => anyOf(wordsOf(name));

/** A regular expression source that matches a noun of the class, singular or plural. */
export const anyNounOf = (name: string): string => anyOf(nounsOf(name));

/** A regular expression source that matches a word that may stand between another and its number: "fell by nearly 5%". */
export const HEDGE = anyWordOf('hedge');
