/** Names of news outlets, by their form: "The Daily Example", "Example News". */
import { anyOf, loadLexicon } from '../lexicons/load.ts';
import { isPersonal, isStaff } from './find-authors.ts';

const words = loadLexicon('outlet-words', ['term', 'sense', 'note']);
const ofSense = (sense: string): string => anyOf(words.filter((entry) => entry.sense === sense).map(({ term }) => term));
const lastWord = ofSense('last word');
const shoutedLastWord = anyOf(words.flatMap(({ term, sense }) => (sense === 'last word' ? [term.toUpperCase()] : [])));
/** The last word of an outlet's name, or all of it. */
export const OUTLET_END = `(?:${lastWord}|${ofSense('outlet')})`;
const OUTLET = new RegExp(`^(?:The )?(?:\\p{Lu}[\\p{L}.&'’-]* ){0,4}${OUTLET_END}$`, 'u');
const SHOUTED_OUTLET = new RegExp(`^(?:\\p{Lu}[\\p{Lu}.&'’-]* ){1,4}(?:${shoutedLastWord})$`, 'u');
const LONGEST = 60;

/** Whether a line is the name of an outlet and nothing else; "Emily Post" is a person. */
export const isOutlet = (text: string): boolean =>
  text.length <= LONGEST && (OUTLET.test(text) || SHOUTED_OUTLET.test(text)) && !isPersonal(text) && !isStaff(text);
