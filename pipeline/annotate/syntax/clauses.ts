/** Clauses: each verb group with its relation, its parent and its arguments. Two passes, both left to right. */
import { gather } from '../../text/gather.ts';
import type { Token } from '../token.ts';
import { readArguments } from './arguments.ts';
import { nounOfContact } from './climb.ts';
import { isDemanded } from './demanded.ts';
import { doerBefore } from './described.ts';
import { decideForm, opensClause } from './form.ts';
import { frontedOf } from './fronted.ts';
import {
  type Draft,
  denialAbove,
  hostOfAside,
  hostOfInfinitive,
  hostOfOf,
  isBesideMarks,
  isComment,
  isOutcome,
  isParallel,
  sharesPerfect,
} from './hosts.ts';
import { isRelativePronoun } from './relative.ts';
import type { SentenceView } from './sentence.ts';
import { findSubject, opensAmong, type SubjectSearch } from './subjects.ts';
import { decideThose } from './those.ts';
import type { Clause, ClauseRelation, NounPhrase } from './types.ts';
import type { VerbDraft } from './verb-groups.ts';
import {
  ADDRESSING,
  BE,
  CLAUSE_VERBS,
  COMPLEMENTIZERS,
  COORDINATORS,
  DASHES,
  isClauseMark,
  NAMING,
  STATED,
  SUBORDINATORS,
} from './words.ts';

/** Builds the clauses of one sentence. `verbs` are mutated once: bare "-ed" forms get their final form. */
export function findClauses(view: SentenceView, verbs: readonly VerbDraft[]): Clause[] {
  decideThose(view, verbs);
  for (let position = 0; position < verbs.length; position += 1) decideForm(view, verbs, position);
  const drafts: Draft[] = [];
  for (const verb of verbs) drafts.push(relate(view, verb, drafts));
  // A noun phrase that is the subject of a verb with tense is no object of the verb before it.
  const taken = new Set(
    gather(drafts, (draft) => (draft.verb.form === 'finite' ? draft.subjects.filter(({ first }) => first >= draft.first) : [])),
  );
  return drafts.map((draft, position) => complete(view, draft, drafts[position + 1], taken));
}

function relate(view: SentenceView, verb: VerbDraft, before: readonly Draft[]): Draft {
  if (verb.form === 'infinitive') return infinitive(verb, hostOfInfinitive(view, verb, before));
  if (verb.form === 'finite') return finite(view, verb, before);
  return nonFinite(view, verb, before);
}

const draftOf = (
  verb: VerbDraft,
  relation: ClauseRelation,
  parent: Draft | null,
  opener: string | null,
  subjects: readonly NounPhrase[],
  first: number,
): Draft => ({
  index: verb.index,
  verb,
  relation,
  parent: parent?.index ?? null,
  opener,
  subjects,
  first,
});

/** "urged residents to leave": the object acts; "agreed to leave": the subject. */
function infinitive(verb: VerbDraft, parent: Draft | null): Draft {
  return draftOf(verb, 'infinitive', parent, 'to', parent?.subjects ?? [], verb.first);
}

function finite(view: SentenceView, verb: VerbDraft, before: readonly Draft[]): Draft {
  const found = findSubject(view, verb);
  const previous = before.at(-1) ?? null;
  if (found.kind === 'relative') return draftOf(verb, 'relative', previous, found.opener, found.subjects, found.left);
  if (found.kind === 'coordinate') {
    const isTwin = (draft: Draft): boolean => isParallel(draft.verb, verb) && !isComment(view, draft, closingOf(view, draft, verb));
    const parallel = before.findLast((draft) => isTwin(draft) && isBesideMarks(view, draft, verb)) ?? before.findLast(isTwin);
    const twin =
      denialAbove(parallel, verb, before) ??
      parallel ??
      before.findLast((draft) => sharesPerfect(draft.verb, verb)) ??
      before.findLast((draft) => draft.verb.form === 'finite') ??
      previous;
    return draftOf(verb, twin === null ? 'main' : 'coordinate', twin, found.opener, twin?.subjects ?? [], found.left);
  }
  const first = found.kind === 'none' && view.tokens[verb.first - 1]?.text === ',' ? seriesBefore(verb, before) : undefined;
  if (first !== undefined) return draftOf(verb, 'coordinate', first, null, first.subjects, verb.first);
  return placed(view, verb, found, before);
}

/** ", the army said in Lima, and left": the comma that closes a comment, which a second verb of saying may go on with. */
function closingOf(view: SentenceView, { verb }: Draft, next: VerbDraft): number {
  const before = view.skipLeft(next.first - 1) - 1;
  return view.tokens[before]?.text === ',' && !CLAUSE_VERBS.has(next.lemma) ? before : verb.endToken;
}

/** "closed the borders, suspended the law and jailed …": the verb before, where it has the same tense and is no clause of its own kind. */
function seriesBefore(verb: VerbDraft, before: readonly Draft[]): Draft | undefined {
  return before.findLast((draft) => isParallel(draft.verb, verb) && draft.relation !== 'relative');
}

/** A clause with a subject of its own: what stands before the subject says how it is tied. */
function placed(view: SentenceView, verb: VerbDraft, found: SubjectSearch, before: readonly Draft[]): Draft {
  const previous = before.at(-1) ?? null;
  // "Mr Khan, whose party won, has …"
  if (found.left < verb.first && (view.tokens[found.left] as Token).lower === 'whose')
    return draftOf(verb, 'relative', previous, 'whose', found.subjects, found.left);
  const pronoun = view.skipLeft(found.left - 1);
  if (pronoun >= view.first && isObjectRelative(view, verb, pronoun, previous))
    return draftOf(verb, 'relative', previous, (view.tokens[pronoun] as Token).lower, found.subjects, pronoun);
  // What is left out counts as "that".
  if (isContact(view, verb, previous)) return draftOf(verb, 'relative', previous, 'that', found.subjects, found.left);
  const { opener, at } = openerBefore(view, found.left);
  const first = opener === null ? found.left : at;
  if (opener !== null && COMPLEMENTIZERS.has(opener) && previous !== null)
    return draftOf(verb, 'complement', complementParent(before, at), opener, found.subjects, first);
  if (opener !== null && SUBORDINATORS.has(opener)) return draftOf(verb, 'adverbial', previous, opener, found.subjects, first);
  if (opener !== null && COORDINATORS.has(opener) && previous !== null) {
    return draftOf(verb, 'coordinate', before.findLast((draft) => draft.verb.form === 'finite') ?? previous, opener, found.subjects, first);
  }
  const governor = view.skipLeft(found.left - 1);
  // "said the report based on leaks was wrong": what describes the subject stands between.
  const above = before.findLast((draft) => draft.verb.first < found.left) ?? previous;
  const bare =
    above !== null &&
    (CLAUSE_VERBS.has(above.verb.lemma) || isDemanded(view, above.verb, verb)) &&
    governor >= above.verb.first &&
    !closes(view, above.verb.endToken, found.left);
  if (bare) return draftOf(verb, 'complement', above, null, found.subjects, first);
  // "The army, which says it won, has left": what stands between a subject and its verb is no clause above it.
  const finiteBefore = before.findLast(
    ({ relation, verb: { form, first } }) => form === 'finite' && relation !== 'adverbial' && relation !== 'relative' && first < found.left,
  );
  return draftOf(verb, finiteBefore === undefined ? 'main' : 'coordinate', finiteBefore ?? null, null, found.subjects, first);
}

/** "the weapons that France sent", "the deal, which Peru signed": a verb without an object, whose object the pronoun is. */
function isObjectRelative(view: SentenceView, verb: VerbDraft, pronoun: number, previous: Draft | null): boolean {
  const { lower } = view.tokens[pronoun] as Token;
  // "the minister, whom she accused of lying"
  if (lower === 'whom') return true;
  if (
    (lower !== 'that' && lower !== 'which') ||
    !isRelativePronoun(view, pronoun) ||
    verb.voice === 'passive' ||
    BE.has((view.tokens[verb.head] as Token).lower)
  )
    return false;
  const object = verb.endToken < view.end ? view.phraseAt(verb.endToken) : null;
  const after = verb.endToken < view.end ? view.groupAt(verb.endToken) : null;
  // "a crackdown that the UN called genocide": a verb of naming has two objects.
  if ((object !== null && !object.temporal && !NAMING.has(verb.lemma)) || after?.form === 'infinitive') return false;
  const noun = view.phraseAt(view.skipLeft(pronoun - 1));
  // "told reporters that rebels had advanced": to whom it is said, and what.
  if (lower === 'that' && noun?.first === previous?.verb.endToken && ADDRESSING.has(previous?.verb.lemma ?? '')) return false;
  // "the claim that rebels advanced": a clause that says what was claimed.
  return lower === 'which' || (noun !== null && !STATED.has((view.tokens[noun.head] as Token).lemma) && !CLAUSE_VERBS.has(verb.lemma));
}

/** "the militias they contacted were evasive", "hit the bridge the army built": a clause right behind the noun that it describes. */
function isContact(view: SentenceView, verb: VerbDraft, previous: Draft | null): boolean {
  const noun = nounOfContact(view, verb);
  if (noun === null) return false;
  const isHeld =
    previous !== null &&
    !CLAUSE_VERBS.has(previous.verb.lemma) &&
    !ADDRESSING.has(previous.verb.lemma) &&
    noun.first >= previous.verb.endToken;
  return (isHeld && !closes(view, previous.verb.endToken, noun.first)) || meetsVerb(view, verb.endToken);
}

/** Whether a verb with tense follows that has no subject of its own, with nothing but prepositions and what they hold before it. */
function meetsVerb(view: SentenceView, from: number): boolean {
  let isGoverned = true;
  for (let i = from; i < view.end; i += 1) {
    const phrase = view.phraseAt(i);
    if (phrase !== null) {
      isGoverned = phrase.temporal || phrase.first === from || view.tokens[phrase.first - 1]?.pos === 'ADP';
      i = phrase.endToken - 1;
      continue;
    }
    const group = view.groupAt(i);
    if (group !== null) return group.form === 'finite' && isGoverned;
    const token = view.tokens[i] as Token;
    if (isClauseMark(token) || token.pos === 'CCONJ' || isOpener(token.lower) || isRelativePronoun(view, i)) return false;
  }
  return false;
}

/** "said A and that B": the second clause hangs on the verb of the first; "said A, demanding that B" on the one right before it. */
function complementParent(drafts: readonly Draft[], at: number): Draft | null {
  const before = drafts.filter((draft) => draft.verb.first < at);
  const previous = before.at(-1) ?? null;
  if (previous?.verb.endToken === at) return previous;
  let above = previous;
  for (let depth = 0; above !== null && depth < DEEPEST && !CLAUSE_VERBS.has(above.verb.lemma); depth += 1) {
    const { parent }: Draft = above;
    above = before.find(({ index }) => index === parent) ?? null;
  }
  return above !== null && CLAUSE_VERBS.has(above.verb.lemma) ? above : previous;
}

/** The word that opens the clause whose subject starts at a token, over a fronted phrase between commas. */
function openerBefore(view: SentenceView, left: number): { readonly opener: string | null; readonly at: number } {
  let i = view.skipLeft(left - 1);
  if (i >= view.first && (view.tokens[i] as Token).text === ',') {
    // "that, on Monday, forces …": look once over the aside.
    const inner = i - 1;
    for (let k = inner; k >= Math.max(view.first, inner - 8); k -= 1) {
      const token = view.tokens[k] as Token;
      if (view.groupAt(k) !== null) break;
      if (token.text === ',' && k > view.first && isOpener((view.tokens[k - 1] as Token).lower))
        return { opener: (view.tokens[k - 1] as Token).lower, at: k - 1 };
    }
    i = -1;
  }
  if (i < view.first) return { opener: null, at: left };
  const token = view.tokens[i] as Token;
  return view.phraseAt(i) === null && isOpener(token.lower) ? { opener: token.lower, at: i } : { opener: null, at: left };
}

/** Clauses inside clauses that are climbed. */
const DEEPEST = 8;

const isOpener = (lower: string): boolean => COMPLEMENTIZERS.has(lower) || SUBORDINATORS.has(lower) || COORDINATORS.has(lower);

/** Whether a comma or stronger mark stands between two tokens. */
function closes(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isClauseMark(view.tokens[i] as Token)) return true;
  return false;
}

/** -ing and participle clauses: after a noun they describe it, after a comma or preposition they share the subject above. */
function nonFinite(view: SentenceView, verb: VerbDraft, before: readonly Draft[]): Draft {
  const previous = before.at(-1) ?? null;
  const relation = verb.form === 'ing' ? 'ing' : 'participle';
  const at = view.skipLeft(verb.first - 1);
  const token = at >= view.first ? (view.tokens[at] as Token) : undefined;
  const noun = at >= view.first ? view.phraseAt(at) : null;
  // "Among those killed were two nurses": those are told behind.
  const doer = noun === null || relation === 'participle' ? noun : doerBefore(view, noun, verb.lemma);
  if (noun !== null && (doer === null || isOutcome(view, verb, noun)) && previous?.verb.form === 'finite')
    return draftOf(verb, relation, previous, null, previous.subjects, verb.first);
  if (noun !== null && doer === null && previous !== null) return draftOf(verb, relation, previous, null, previous.subjects, verb.first);
  if (noun !== null)
    return draftOf(verb, relation, previous, null, opensAmong(view) && previous === null ? [] : [doer ?? noun], verb.first);
  if (token?.pos === 'CCONJ' && previous !== null) return draftOf(verb, 'coordinate', previous, token.lower, previous.subjects, at);
  if (token === undefined || token.text === ',' || (verb.form === 'participle' && DASHES.has(token.text))) {
    const host = hostOfAside(view, verb, before, at);
    // "Dzhaparova, addressing the council, said": before any verb the aside describes the noun before its comma.
    const beforeComma =
      token !== undefined && (host === null || opensClause(view, host.verb, at)) ? view.phraseAt(view.skipLeft(at - 1)) : null;
    return draftOf(verb, relation, host, null, beforeComma === null ? (host?.subjects ?? []) : [beforeComma], verb.first);
  }
  // "accused Russia of targeting": the object acts.
  const host = hostOfOf(view, at, before) ?? previous;
  return draftOf(verb, relation, host, token.lower, host?.subjects ?? [], token.pos === 'ADP' || token.pos === 'SCONJ' ? at : verb.first);
}

function complete(view: SentenceView, draft: Draft, next: Draft | undefined, taken: ReadonlySet<NounPhrase>): Clause {
  const found = readArguments(view, draft.verb.endToken);
  const objects = found.objects.filter((phrase) => !taken.has(phrase));
  const obliques = found.obliques.filter(({ phrases }) => !phrases.some((phrase) => taken.has(phrase)));
  const limit = next === undefined ? view.end : Math.max(draft.verb.endToken, Math.min(next.first, view.end));
  const fronted = frontedOf(view, draft);
  const endToken = Math.max(limit, found.end);
  return {
    index: draft.index,
    verb: draft.verb,
    relation: draft.relation,
    parent: draft.parent,
    opener: draft.opener,
    subjects: draft.subjects,
    objects,
    obliques: fronted.length > 0 ? [...fronted, ...obliques] : obliques,
    first: draft.first,
    endToken,
    sentence: draft.verb.sentence,
    start: (view.tokens[draft.first] as Token).start,
    end: (view.tokens[endToken - 1] as Token).end,
  };
}
