/** Whether a reported clause begins at a word: a subject and its own finite verb. */
import {
  findItem,
  type Items,
  isAuxiliary,
  isClausePronoun,
  isComma,
  isCounter,
  isEd,
  isFiniteVerb,
  isIng,
  isNominal,
  isRelative,
  isStop,
  isSubordinator,
  isVerb,
  opensMeasure,
  opensPhrase,
} from './grammar.ts';
import { readingsAt, wordsOf } from './lexicon.ts';
import { isMediumPhrase, mediumKind } from './medium-nouns.ts';
import { type Item, isQuote, opensPredicate } from './passage.ts';

const CLAUSE_OPENERS = wordsOf('clause opener');

/**
 * Whether a clause (subject and finite verb) begins at `from`.
 * @param wide whether a comma right before the verb may belong to an aside, as it cannot after a participle
 */
export function isClause(items: Items, from: number, limit: number, wide = true): boolean {
  const item = items[from];
  if (item === undefined) return false;
  const gerund =
    item.pos === 'VERB' && isIng(item) && findItem(items, from + 1, Math.min(limit, from + 6), (_, k) => isFiniteVerb(items, k)) > 0;
  const opener =
    gerund ||
    opensPhrase(item) ||
    isClausePronoun(item) ||
    CLAUSE_OPENERS.has(item.lower) ||
    (isVerb(item) === false && item.pos === 'VERB');
  if (!opener) return false;
  if (opensMeasure(items, from)) return findPredicate(items, from + 2, limit, wide) > 0;
  if ((item.pos === 'ADP' || isSubordinator(item)) && !CLAUSE_OPENERS.has(item.lower) && !isCounter(item)) return false;
  if (item.pos === 'ADP' && !isCounter(item) && (isMediumPhrase(items, from) || !hasSubjectAfterComma(items, from, limit))) return false;
  if (BREAKS.has(item.lower) && !CONCESSIVE.has(item.lower) && !hasSubjectAfterComma(items, from, limit)) return false;
  return findPredicate(items, from, limit, wide) > 0;
}

/** The finite verb of the clause whose subject begins at `from`, or -1: not that of a relative, adverbial or coordinated clause. */
function findPredicate(items: Items, from: number, limit: number, wide: boolean): number {
  const adverbial = isSubordinator(items[from]) || (items[from]?.pos === 'ADP' && !isCounter(items[from]));
  let relative = false;
  // Whether the relative clause stands between commas, and whether the next of them closes it.
  let nested = false;
  let closing = false;
  let clause = false;
  let openCommas = 0;
  let listed = false;
  for (let k = from + 1; k < limit; k++) {
    const item = items[k];
    if (item === undefined || isStop(item) || item.text === ';') return -1;
    if (isQuote(item) && item.clausal && !/^(?:as|to)$/u.test(items[k - 1]?.lower ?? '')) return k;
    // "declared an emergency, warning people to “stay calm”": the participle begins another report.
    if (isComma(item) && isIng(items[k + 1]) && readingsAt(items, k + 1).some(({ verb }) => verb.kind === 'speech')) return -1;
    // "swore an affidavit saying she had left"
    if (/^(?:saying|stating)$/u.test(item.lower) && mediumKind(items[k - 1]) === 'document') return -1;
    // "wrote a letter to the bank asking that the fee be waived"
    const asks = isIng(item) && items[k + 1]?.lower === 'that' && readingsAt(items, k).length > 0;
    if (asks && findItem(items, from, k, (word) => mediumKind(word) === 'document') >= 0) return -1;
    if (isQuote(item) && item.text.trimEnd().endsWith(',')) openCommas += 1;
    else if (isComma(item) && !(items[k - 1]?.pos === 'ADJ' && isModifier(items[k + 1]))) openCommas += 1;
    else if (item.pos === 'CCONJ' && openCommas > 0) listed = true;
    if (isComma(item) && closing) relative = closing = false;
    if (isFiniteVerb(items, k)) {
      closing = relative && nested;
      if (!relative) return openCommas % 2 === 1 && !listed && !adverbial ? resumedAt(items, k, limit, wide) : k;
      relative = isAuxiliary(item);
    } else if (isRelative(item) && (isNominal(items[k - 1]) || (isComma(items[k - 1]) && item.lower !== 'that'))) {
      relative = !isMistaggedVerb(items, k + 1);
      nested = isComma(items[k - 1]);
      closing = false;
      clause = true;
    } else if (item.lower === 'that' && (clause || items[k - 2]?.lower === 'to') && isVerb(items[k - 1])) relative = true;
    else if (adverbial) continue;
    else if (isComma(item) && endsAtComma(items, k, wide)) return -1;
    else if ((BREAKS.has(item.lower) && !closing) || (item.pos === 'CCONJ' && isFiniteVerb(items, k + 1) && !clause)) return -1;
  }
  return -1;
}

/**
 * "two of them, members of a club called Leaf, | were held": the auxiliary right behind the comma that closes the aside, or -1. Behind a
 * participle any verb: "the suspect, believed to be in his 20s, | fled".
 */
function resumedAt(items: Items, from: number, limit: number, wide: boolean): number {
  if (!wide) return -1;
  const participle = isComma(items[from - 1]) && isEd(items[from]);
  const resumes = (k: number): boolean =>
    isComma(items[k - 1]) && (participle ? isFiniteVerb(items, k) || isPredicate(items[k]) : isAuxiliary(items[k]));
  const end = findItem(items, from + 1, limit, (item, k) => isStop(item) || isQuote(item) || resumes(k));
  return end > 0 && resumes(end) ? end : -1;
}

/** A comma behind which no predicate of the subject before it can stand. */
const endsAtComma = (items: Items, comma: number, wide: boolean): boolean =>
  (!wide && isFiniteVerb(items, comma + 1)) ||
  isQuotation(items[comma + 1]) ||
  (items[comma + 1]?.pos === 'CCONJ' && items[comma + 1]?.lower !== 'or');

/** Words in marks that begin anew, and not "the deal, signed in May, “was a mistake”". */
const isQuotation = (item: Item | undefined): boolean => isQuote(item) && !isPredicate(item);

const isPredicate = (item: Item | undefined): boolean => item !== undefined && isQuote(item) && opensPredicate(item);

/** "hotter, drier summers": a comma between adjectives closes nothing. */
const isModifier = (item: Item | undefined): boolean => item?.pos === 'ADJ' || item?.pos === 'NOUN';

/** "who disrespect the authority": a noun by its tag, a verb by its place. */
const isMistaggedVerb = (items: Items, at: number): boolean =>
  (items[at]?.pos === 'NOUN' || items[at]?.pos === 'ADJ') && ['DET', 'PRON', 'ADP'].includes(items[at + 1]?.pos ?? '');

/** Words that begin an adverbial clause behind an object. */
const BREAKS = wordsOf('adverbial opener');

/** Words that can begin the content itself: "said while sales were weak profits had grown". */
const CONCESSIVE = new Set(['if', 'while', 'although', 'though']);

/** "In that step, officers can …": a phrase, a comma, and a subject. */
function hasSubjectAfterComma(items: Items, from: number, limit: number): boolean {
  const comma = findItem(items, from + 1, Math.min(limit, from + 15), (item) => isComma(item) || isStop(item));
  return comma > 0 && isComma(items[comma]) && (opensPhrase(items[comma + 1]) || isClausePronoun(items[comma + 1]));
}
