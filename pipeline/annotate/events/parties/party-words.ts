/** What the words of a printed party tell it is: police, judges, soldiers, rebels. The words are in `event-words.csv`. */
import { remember } from '../../../text/remember.ts';
import { classesOfNoun } from '../forms.ts';

/** Classes of words that tell what a party is. */
export type PartyClass =
  | 'administering'
  | 'command'
  | 'defending'
  | 'enemy'
  | 'judging'
  | 'militia'
  | 'policing'
  | 'prosecuting'
  | 'rebel force'
  | 'soldiery'
  | 'suing'
  | 'voting';

/** The classes of each word of a name, together with those of it and the word before ("air force"). */
const classesIn = remember((name): readonly ReadonlySet<string>[] => {
  const words = name.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.map((word, at) => new Set([...classesOfNoun(word), ...(at === 0 ? [] : classesOfNoun(`${words[at - 1]} ${word}`))]));
});

const isOfOne = (own: ReadonlySet<string> | undefined, classes: readonly PartyClass[]): boolean =>
  own !== undefined && classes.some((name) => own.has(name));

/** Whether the word that ends a name is of one of the classes: "the riot police". */
export const endsInWordOf = (name: string, ...classes: readonly PartyClass[]): boolean => isOfOne(classesIn(name).at(-1), classes);

/** Whether any word of a name is: "Lima's police chief". */
export const hasWordOf = (name: string, ...classes: readonly PartyClass[]): boolean => classesIn(name).some((own) => isOfOne(own, classes));
