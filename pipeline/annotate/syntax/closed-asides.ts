/** What a comma before a verb closes: an aside without a verb, or who says so. */
import type { Token } from '../token.ts';
import { closingOfPlace } from './described.ts';
import { hasObject } from './own-object.ts';
import { isRelativePronoun } from './relative.ts';
import type { SentenceView } from './sentence.ts';
import type { NounPhrase } from './types.ts';
import type { VerbDraft } from './verb-groups.ts';
import { CLAUSE_VERBS, COMPLEMENTIZERS, isClauseMark } from './words.ts';

/** "it said Mariupol, a large port city, appeared": the comma closes an aside without a verb, behind the subject of this verb. */
export function closesApposition(view: SentenceView, verb: VerbDraft, previous: VerbDraft | undefined): boolean {
  const from = previous?.endToken ?? view.first;
  const closing = view.skipLeft(verb.first - 1);
  for (let i = closing - 1; i > from; i -= 1) {
    if (view.groupAt(i) !== null) return false;
    if ((view.tokens[i] as Token).text !== ',' || view.phraseAt(i) !== null || view.tokens[i + 1]?.pos === 'CCONJ') continue;
    const phrase = view.phraseAt(view.skipLeft(i - 1));
    if (phrase === null) continue;
    const before = outerPhrase(view, phrase).first - 1;
    // "In Kisumu, hundreds of nurses, backed by unions, marched": what a preposition holds is no subject.
    if (previous === undefined && before >= view.first && (view.tokens[before] as Token).pos === 'ADP') return false;
    return previous === undefined || (before >= from && boundaryBetween(view, from, phrase.first)) || CLAUSE_VERBS.has(previous.lemma);
  }
  return false;
}

/** "The army, it added, arrested ten": the comma closes who says so, and nothing before has a tense. */
export function closesReport(view: SentenceView, verbs: readonly VerbDraft[], position: number): boolean {
  const verb = verbs[position] as VerbDraft;
  const [said, ...others] = verbs.slice(0, position).filter(({ form }) => form === 'finite');
  if (said === undefined || others.length > 0 || !CLAUSE_VERBS.has(said.lemma) || said.endToken !== verb.first - 1) return false;
  const speaker = view.phraseAt(said.first - 1);
  const opening = speaker === null ? -1 : speaker.first - 1;
  return opening > view.first && view.tokens[opening]?.text === ',' && view.phraseAt(opening - 1) !== null && hasObject(view, verb);
}

/** "members of the union": over what stands behind "of" to the phrase that it belongs to. */
function outerPhrase(view: SentenceView, phrase: NounPhrase): NounPhrase {
  const isBelonging = phrase.first - 1 > view.first && view.tokens[phrase.first - 1]?.lower === 'of';
  const outer = isBelonging ? view.phraseAt(phrase.first - 2) : null;
  return outer === null ? phrase : outerPhrase(view, outer);
}

/** A comma, conjunction, clause opener or strong mark between two tokens. */
export function boundaryBetween(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (view.phraseAt(i) !== null) continue;
    const token = view.tokens[i] as Token;
    const closing = closingOfPlace(view, i);
    if (closing !== null) {
      i = closing;
      continue;
    }
    if (
      isClauseMark(token) ||
      token.pos === 'CCONJ' ||
      token.pos === 'SCONJ' ||
      isRelativePronoun(view, i) ||
      COMPLEMENTIZERS.has(token.lower)
    )
      return true;
  }
  return false;
}
