/** The source of each cue in a sentence: its own subject, or that of the clause before. */
import type { CueView, SourcedView } from './clause-view.ts';
import {
  findItem,
  followsPause,
  hasFinite,
  type Items,
  isAuxiliary,
  isComma,
  isEd,
  isFiniteVerb,
  isIng,
  isNominative,
  isObjective,
  isRelative,
  isSubordinator,
  isVerb,
  type Run,
} from './grammar.ts';
import { maySpeak } from './may-speak.ts';
import { findHost, isBesides, nearSpeaker, partStart } from './near-source.ts';
import { isPostmodifier } from './phrase-start.ts';
import { isDocument } from './reject-verb.ts';
import { phraseAfter } from './source-after.ts';
import { subjectBefore } from './source-before.ts';

/** Gives every view its source; a participle or coordinated verb takes that of the clause it hangs on. */
export function giveSources(views: readonly CueView[]): SourcedView[] {
  const sourced: SourcedView[] = [];
  for (const view of views) sourced.push(readHearing(view) ?? withSource(view, sourceOf(view, sourced), null));
  return sourced;
}

/** The fields one by one: V8 takes a hundred times as long to add a field to a copy by spreading. */
const withSource = (
  { unit, cue, subject, inverted, content, front }: CueView,
  source: SourcedView['source'],
  hearer: SourcedView['hearer'],
): SourcedView => ({ unit, cue, subject, inverted, content, front, source, hearer });

/** Who says it: nobody where the subject is the object of another verb. */
function sourceOf(view: CueView, sourced: readonly SourcedView[]): Run | null {
  const source = view.cue.passive
    ? passiveSource(view)
    : isMadeTo(view) || isPosted(view)
      ? null
      : (view.subject.run ?? sharedSource(view, sourced));
  return source === null || isThere(view.unit.items, source) ? null : source;
}

/** "There was talk of it, saying …": nobody. */
const isThere = (items: Items, { first, end }: Run): boolean => end - first === 1 && items[first]?.lower === 'there';

/** "have him speak": the object of another verb. */
function isMadeTo({ cue, subject: { run }, unit }: CueView): boolean {
  return cue.form !== 'ing' && run !== null && run.end - run.first === 1 && isObjective(unit.items[run.first]);
}

/** "claimed responsibility in a message posted on X": the object of another verb, with a participle behind it. */
const isPosted = ({ cue, subject: { link, run }, unit: { items } }: CueView): boolean =>
  cue.verb.kind === 'writing' && link === 'own' && run !== null && isVerb(items[run.first - 1]) && !maySpeak(items, run);

/** "The court heard that …", "The jury was told by the doctor that …": the subject is where it was said, and all the source there is without an agent. */
function readHearing(view: CueView): SourcedView | null {
  const { cue, subject, unit } = view;
  const told = cue.passive && cue.verb.term === 'tell';
  if ((cue.verb.kind !== 'hearing' && !told) || subject.link !== 'own' || subject.run === null || !isDocument(unit.items, subject.run))
    return null;
  return withSource({ ...view, cue: { ...cue, passive: false } }, agentOf(unit.items, cue.end) ?? subject.run, subject.run);
}

/** "by the doctor that …": whoever the preposition names, up to the clause. */
function agentOf(items: Items, by: number): Run | null {
  const run = items[by]?.lower === 'by' ? phraseAfter(items, by + 1) : null;
  if (run === null) return null;
  const that = findItem(items, run.first, run.end, ({ lower }) => lower === 'that');
  return that < 0 ? run : { first: run.first, end: that };
}

/** "it was reported that": nobody is named. */
function passiveSource({ subject, unit }: CueView): Run | null {
  const { run } = subject;
  return run !== null && run.end - run.first === 1 && unit.items[run.first]?.lower === 'it' ? null : run;
}

function sharedSource({ cue, subject, unit, content }: CueView, earlier: readonly SourcedView[]): Run | null {
  const shares = subject.link === 'shared' || cue.form === 'ing' || cue.form === 'infinitive';
  if (!shares && subject.link !== 'none') return null;
  const { items } = unit;
  const paused = followsPause(items, cue.first);
  const apart = subject.link === 'shared' || paused;
  // "They were charged as residents blocked the road demanding that": the clause right before the participle is the residents'.
  const beside = cue.form === 'ing' && !paused ? nearestSubject(items, cue.first) : null;
  if (beside !== null && isSubordinator(items[beside.first - 1]) && maySpeak(items, beside)) return beside;
  if (subject.link === 'shared' || cue.form === 'ing') {
    const host = findHost(items, earlier, cue.first, cue.form !== 'ing');
    const joined = cue.form === 'ing' && apart ? joinedSubject(items, host?.end ?? partStart(items, cue.first), cue.first) : null;
    if (joined !== null) return joined;
    if (host !== null) return (apart ? nearSpeaker(items, host.end, cue.first, isBesides) : null) ?? host.source;
  }
  if (subject.link === 'none' && cue.form === 'finite') return null;
  const opening = subject.link === 'shared' || apart ? subjectOfOpening(items, cue.first) : null;
  if (opening !== null) return opening;
  const main =
    (cue.form === 'infinitive' ? nearestSubject(items, cue.first) : null) ?? mainSubject(items, cue.first, partStart(items, cue.first));
  // "The talks failed when the rebels left, saying …": what cannot speak does not say it.
  // "There was one, when Ortiz rose and called it late"
  const mute = main !== null && apart && cue.form !== 'infinitive' && (!maySpeak(items, main) || isThere(items, main));
  if (main !== null) return mute ? (nearSpeaker(items, main.end, cue.first) ?? main) : main;
  return cue.form === 'ing' ? followingSubject(items, content?.first ?? cue.end) : null;
}

/** "After the mayor resigned, saying he was ill, the council met", "When she came and said …": the subject of the clause that opens the sentence. */
function subjectOfOpening(items: Items, end: number): Run | null {
  const comma = findItem(items, 0, end, isComma);
  if (!isSubordinator(items[0]) || !(comma < 0 || comma === end - 1)) return null;
  const verb = findItem(items, 1, end, (_, k) => isFiniteVerb(items, k));
  if (verb < 0) return null;
  const { run, link } = subjectBefore(items, verb);
  return link === 'own' && run?.first === 1 && maySpeak(items, run) ? run : null;
}

/** "The union signed, but its leader, Ana Ruiz, walked out, saying …": the subject that the last "and" or "but" before the participle opens. */
function joinedSubject(items: Items, start: number, end: number): Run | null {
  let at = end - 1;
  while (at > start && !(items[at]?.pos === 'CCONJ' && items[at]?.stretch === null && isComma(items[at - 1]))) at -= 1;
  if (at <= start || !hasFinite(items, start, at)) return null;
  const verb = findItem(items, at + 1, end, (_, k) => isFiniteVerb(items, k));
  if (verb < 0) return null;
  let first = verb;
  while (first > at && (items[first - 1]?.pos === 'ADV' || isAuxiliary(items[first - 1]))) first -= 1;
  const { run, link } = subjectBefore(items, first);
  return link === 'own' && run !== null && run.first === at + 1 && maySpeak(items, run) ? run : null;
}

/** The subject of the first finite verb in [start, end) that is no adverbial clause's. */
export function mainSubject(items: Items, end: number, start = 0): Run | null {
  let from = start;
  if (isSubordinator(items[start]) || isIng(items[start]) || (isVerb(items[start]) && isEd(items[start]))) {
    const comma = findItem(items, start, end, isComma);
    if (comma > 0) from = comma + 1;
  }
  let apposition: Run | null = null;
  // "The group, which holds the port and says …": whoever the relative clause is about, where no main verb stands before.
  let bearer: Run | null = null;
  for (let round = 0; round < MOST_VERBS; round++) {
    const verb = findItem(items, from, end, (_, k) => isFiniteVerb(items, k));
    if (verb <= 0) return apposition ?? bearer;
    let first = verb;
    while (first > 0 && items[first - 1]?.pos === 'ADV') first -= 1;
    const { run, link } = subjectBefore(items, first);
    const inside = run !== null && opensRelative(items, run);
    // "JRM, a group linked to the army, left": a participle behind an apposition.
    const apposed = run !== null && isComma(items[run.first - 1]) && isPostmodifier(items, verb);
    // "In a letter sent on Friday, Lind found …"
    const object = run !== null && items[run.first - 1]?.pos === 'ADP' && isPostmodifier(items, verb);
    const aside = object || (run !== null && isAside(items, run, verb));
    if (link === 'own' && !inside && !apposed && !aside) return run;
    // "The mayor, who had flown in, thanked …": the verb of the relative clause is not the main one.
    const nested = inside || apposed || aside || link === 'relative' || (link === 'none' && isAuxiliary(items[verb - 1]));
    if (apposed) apposition ??= run;
    if (link === 'relative' && run !== null && (run.first === start || isComma(items[run.first - 1]))) bearer ??= run;
    if (!nested) return apposition;
    from = verb + 1;
  }
  return apposition;
}

/** "Ortiz said the mayor was right to warn": whoever the verb right before the infinitive is about, of the same clause. */
function nearestSubject(items: Items, to: number): Run | null {
  let verb = to - 1;
  while (verb > 0 && !isFiniteVerb(items, verb) && !isComma(items[verb]) && !isRelative(items[verb])) verb -= 1;
  if (!isFiniteVerb(items, verb)) return null;
  while (verb > 0 && (items[verb - 1]?.pos === 'ADV' || isAuxiliary(items[verb - 1]))) verb -= 1;
  const { run, link } = subjectBefore(items, verb);
  return link === 'own' ? run : null;
}

/** "…, as the envoy has urged, the premier was blunt", "Her father, she says, could tell": a clause beside the main one. */
function isAside(items: Items, { first, end }: Run, verb: number): boolean {
  if (first > 0 && isSubordinator(items[first - 1])) return true;
  if (!isComma(items[first - 1])) return false;
  if (end - first === 1 && isNominative(items[first]) && isComma(items[verb + 1])) return true;
  // "as the envoy, Ana Reyes, has urged": the name behind its description.
  let opener = first - 2;
  while (opener > 0 && !isComma(items[opener - 1])) opener -= 1;
  return opener > 0 && isSubordinator(items[opener]) && !hasFinite(items, opener, first);
}

/** "a senator whose district": the phrase ends inside a relative clause. */
const opensRelative = (items: Items, { first, end }: Run): boolean =>
  findItem(items, first, end, ({ lower }, k) => (lower === 'whose' || lower === 'which') && !hasFinite(items, k, end)) >= 0;

/** How many verbs of relative clauses are passed on the way to the main one. */
const MOST_VERBS = 5;

/** "Saying the vote was rigged, Smith left": the subject of the main clause behind the comma. */
function followingSubject(items: Items, from: number): Run | null {
  const comma = findItem(items, from, items.length, (item, k) => isComma(item) && k > from);
  if (comma < 0) return null;
  const verb = findItem(items, comma + 1, items.length, (_, k) => isFiniteVerb(items, k));
  return verb < 0 ? null : subjectBefore(items, verb).run;
}
