/** "Clashes broke out in Lima between police and miners": what stands behind the verb of an event that arises tells who takes part. */
import type { NounPhrase, Oblique } from '../../syntax/index.ts';
import { verbForms } from '../forms.ts';
import { wordsOf } from '../lexicon.ts';
import { type Reading, tailOf, tokenAt } from '../reading.ts';
import type { Setting } from './noun-setting.ts';

const ARISING = new Set([...wordsOf('arising'), ...wordsOf('taking place')]);
const SHARING = new Set(['between', 'among']);

/** What hangs on the noun of an event: what stands behind it, and who shares in it behind the verb that says that it takes place. */
export function sharedTail(reading: Reading, phrase: NounPhrase, { clause, position }: Setting): readonly Oblique[] {
  const tail = tailOf(reading, phrase);
  const verb = clause === null || position === 'oblique' || position === 'loose' ? undefined : tokenAt(reading, clause.verb.head);
  if (clause === null || verb === undefined || !verbForms(verb).some((form) => ARISING.has(form))) return tail;
  if (tail.some(({ preposition }) => SHARING.has(preposition))) return tail;
  return [...tail, ...clause.obliques.filter(({ preposition, first }) => SHARING.has(preposition) && first > clause.verb.head)];
}
