/** Words that tell whether a date is past or still to come. The words themselves are in `pipeline/lexicons/date-words.csv`. */
import { loadClasses } from '../../lexicons/load.ts';

/** The words of a class. */
export const wordsOf = loadClasses('date-words');
