/** Whether the words before a verb are its subject and no clause, so that a noun phrase behind it is no inverted subject. */
import { findItem, type Items, isComma, isEd, isFiniteVerb, isIng, isRelative, isVerb } from './grammar.ts';
import { isQuote } from './passage.ts';
import { isPostmodifier } from './phrase-start.ts';

/** "X, a lawyer, said the plan": the chunks before the verb hold no clause of their own, so one of them is the subject. */
export function subjectIsAhead(items: Items, verb: number): boolean {
  let close = verb - 1;
  for (let k = close - 1; k >= Math.max(0, verb - 60); k--) {
    if (k > 0 && !isComma(items[k - 1]) && !isQuote(items[k - 1])) continue;
    const opening = items[k];
    // "Nominated MP Ana Reyes": a participle before its noun.
    const attribute = isVerb(opening) && isEd(opening) && items[k + 1]?.pos === 'PROPN';
    const participle = isIng(opening) || (isVerb(opening) && isEd(opening) && !attribute);
    const aside = opening?.pos === 'ADP' || opening?.pos === 'ADV' || participle || isRelative(opening);
    if (!aside) {
      const relative = findItem(items, k, close, isRelative);
      // "the JRM, a group linked to the army, claimed responsibility": a participle behind its noun is no verb of a clause.
      const finite = findItem(
        items,
        attribute ? k + 1 : k,
        relative < 0 ? close : relative,
        (_, at) => isFiniteVerb(items, at) && !(k > 0 && opening?.pos === 'DET' && isPostmodifier(items, at)),
      );
      return finite < 0;
    }
    if (isQuote(items[k - 1])) return false;
    close = k - 1;
  }
  return false;
}
