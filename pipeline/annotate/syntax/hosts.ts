/** On which clause before it one without a tense hangs. */
import type { SentenceView } from './sentence.ts';
import type { Clause, NounPhrase, VerbGroup } from './types.ts';
import type { VerbDraft } from './verb-groups.ts';
import { CLAUSE_VERBS, isSpeaking, OUTCOMES } from './words.ts';

/** A clause before its arguments are read. */
export type Draft = Omit<Clause, 'start' | 'end' | 'endToken' | 'objects' | 'obliques' | 'sentence'>;

/** "asked the mayor, who has banned lorries, to open a lane": behind the comma that closes a relative clause, the clause above it. */
export function hostOfInfinitive(view: SentenceView, verb: VerbDraft, before: readonly Draft[]): Draft | null {
  const previous = before.at(-1) ?? null;
  if (view.tokens[verb.first - 1]?.text !== ',') return previous;
  const aside = before.findLast(({ relation }) => relation === 'relative');
  if (aside === undefined || aside.parent === null || view.tokens[aside.first - 1]?.text !== ',') return previous;
  return before.find(({ index }) => index === aside.parent) ?? previous;
}

/** "accused the service, still known as the Office, of hiding him": behind the comma that closes an aside, the verb before the aside; or null. */
export const hostOfOf = (view: SentenceView, at: number, before: readonly Draft[]): Draft | null =>
  view.tokens[at]?.lower === 'of' && view.tokens[at - 1]?.text === ','
    ? (before.findLast(({ verb, relation }) => verb.form === 'finite' && relation !== 'relative') ?? null)
    : null;

/** ", the army said,", ", the army said on Tuesday,": who says so, between commas, of which the closing one stands at a position. */
export const isComment = (view: SentenceView, { verb, first }: Draft, closing = verb.endToken): boolean =>
  CLAUSE_VERBS.has(verb.lemma) && first > view.first && view.tokens[first - 1]?.text === ',' && view.tokens[closing]?.text === ',';

/** The clause that a participle behind a comma goes with: "…, saying" with the main clause, "…, killing ten" with the nearest. */
export function hostOfAside(view: SentenceView, verb: VerbDraft, before: readonly Draft[], comma: number): Draft | null {
  const reports = CLAUSE_VERBS.has(verb.lemma) && verb.form === 'ing';
  const host = before.findLast(
    (draft) => draft.verb.form === 'finite' && (!reports || (draft.relation !== 'complement' && draft.relation !== 'relative')),
  );
  if (host === undefined) return before.at(-1) ?? null;
  const main = mainBeside(verb, host, before);
  if (main !== null) return main;
  // "hit a base, officials said Tuesday, killing ten": what came of the attack goes with the attack.
  if (host.opener === 'where' && (host.verb.perfect || host.verb.progressive) && OUTCOMES.has(view.tokens[verb.head]?.lower ?? ''))
    return before.findLast((draft) => draft.verb.form === 'finite' && draft.index < host.index) ?? host;
  const isToll = OUTCOMES.has(view.tokens[verb.head]?.lower ?? '') && view.skipLeft(comma - 1) === host.verb.head;
  if (!isToll || !isComment(view, host, comma)) return host;
  return before.findLast((draft) => draft.verb.form === 'finite' && draft.index < host.index) ?? host;
}

/** Above this many clauses none is looked for. */
const DEEPEST = 4;

/**
 * "fired as protesters tried to march, leaving ten dead": what goes on meanwhile is not what killed them; "freed men they had captured,
 * handing them over": nor is what had been before; or null.
 */
function mainBeside(verb: VerbDraft, host: Draft, before: readonly Draft[]): Draft | null {
  const parentOf = ({ parent }: Draft): Draft | undefined => before.find(({ index }) => index === parent);
  if (host.relation === 'relative' && host.verb.perfect && host.verb.tense === 'past' && host.opener === 'that') {
    const above = parentOf(host);
    return above?.verb.form === 'finite' && !above.verb.perfect ? above : null;
  }
  let at: Draft | undefined = host;
  for (let depth = 0; at !== undefined && at.relation === 'coordinate' && depth < DEEPEST; depth += 1) at = parentOf(at);
  const main = at?.relation === 'adverbial' && at.opener === 'as' ? parentOf(at) : undefined;
  return main?.relation === 'main' && verb.form === 'ing' ? main : null;
}

/** "shelled the enclave of Arica for a third day killing ten": no place kills, so that it is what came of the deed. */
export const isOutcome = (view: SentenceView, verb: VerbDraft, { first, head }: NounPhrase): boolean =>
  OUTCOMES.has(view.tokens[verb.head]?.lower ?? '') &&
  view.tokens[head]?.pos === 'PROPN' &&
  view.tokens[first - 1]?.pos === 'ADP' &&
  // "over Ruiz's killing"
  view.tokens[verb.first - 1]?.pos !== 'PART';

/** Whether two finite verbs have the same tense, so that "and" can join them under one subject. */
export const isParallel = (a: VerbGroup, b: VerbGroup): boolean =>
  a.form === 'finite' && a.tense === b.tense && a.perfect === b.perfect && (a.modal === null) === (b.modal === null);

/** "has proposed a law that bans it, and called for": a past form that goes on with "has". */
export const sharesPerfect = (a: VerbGroup, b: VerbGroup): boolean =>
  a.form === 'finite' && a.perfect && a.voice === 'active' && b.tense === 'past' && !b.perfect && b.first === b.head;

/** "denied that his client had met them and accused the police": who denies goes on to speak, and not of whom it is denied; or null. */
export function denialAbove(parallel: Draft | undefined, verb: VerbDraft, before: readonly Draft[]): Draft | null {
  const isSaid = parallel?.relation === 'complement' && !isSpeaking(parallel.verb.lemma);
  const above = isSaid && isSpeaking(verb.lemma) ? before.find(({ index }) => index === parallel.parent) : undefined;
  return above?.verb.lemma === 'deny' && isParallel(above.verb, verb) ? above : null;
}

/** "called it “an act against those who had nothing” and declared": a verb behind the closing mark does not go on with one inside. */
export function isBesideMarks(view: SentenceView, { verb: { head } }: Draft, { first }: VerbDraft): boolean {
  let marks = 0;
  for (let at = head + 1; at < first; at += 1) if (/^["“”]$/u.test(view.tokens[at]?.text ?? '')) marks += 1;
  return marks % 2 === 0;
}
