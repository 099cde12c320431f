/** Whose words a verb without a subject of its own reports: those of a report, or of a clause, that stands before it. */
import type { SourcedView } from './clause-view.ts';
import { contentEnd } from './content-end.ts';
import { findItem, hasFinite, type Items, isAuxiliary, isComma, isFiniteVerb, isRelative, isSubordinator, type Run } from './grammar.ts';
import { maySpeak } from './may-speak.ts';
import { subjectBefore } from './source-before.ts';

/** Kinds of verbs whose subject is likely to go on speaking. */
const REPORTS: ReadonlySet<string> = new Set(['speech', 'writing', 'directive', 'finding', 'judgement']);

interface Host {
  readonly source: Run;
  /** Where its content ends. */
  readonly end: number;
}

/** Where the part of the sentence behind its last semicolon before `at` begins. */
export function partStart(items: Items, at: number): number {
  let k = at;
  while (k > 0 && !(items[k - 1]?.text === ';' && items[k - 1]?.stretch === null)) k -= 1;
  return k;
}

/**
 * The last report before that stands in nobody else's words, and whose subject the next verb can share.
 * @param joined whether the verb is joined by "and", so that it passes over a cue between commas, as "…, she said, adding" does not
 */
export function findHost(items: Items, earlier: readonly SourcedView[], at: number, joined: boolean): Host | null {
  const from = partStart(items, at);
  let host: Host | null = null;
  let covered = 0;
  for (const { cue, content, source, subject, front } of earlier) {
    // "The office, a memo shows, told them"
    const aside = joined && front > 0 && content === null && isComma(items[cue.end]) && isComma(items[front]);
    if (cue.head < from || cue.head < covered || cue.form === 'infinitive' || !REPORTS.has(cue.verb.kind) || aside) continue;
    const end =
      content === null
        ? cue.end
        : contentEnd(items, content.first, {
            head: cue.head,
            link: subject.link,
            subordinate: false,
            infinitive: content.opening === 'inf',
          });
    covered = Math.max(covered, end);
    const opener = items[subject.clause - 1];
    // "After Ortiz announced it, Berg rose and told them": a clause of time in front of the main one.
    const comma = isSubordinator(opener) && opener?.lower !== 'that' ? findItem(items, cue.end, at, isComma) : -1;
    if (comma > 0 && hasFinite(items, comma, at)) continue;
    // "launched what he called an operation": inside the object.
    // "Ortiz, who called it “absurd” and appealed to them": right behind the verb or its words in marks.
    const goesOn =
      joined && subject.link === 'relative' && at - 2 < cue.head + CLOSE && !hasFinite(items, cue.end, at) && !hasComma(items, cue.end, at);
    if (source !== null && (subject.link === 'own' || goesOn) && !isRelative(opener) && opener?.lower !== 'what') host = { source, end };
  }
  return host;
}

/** Items between a verb of a relative clause and the "and" that joins another to it. */
const CLOSE = 15;

const hasComma = (items: Items, from: number, to: number): boolean => findItem(items, from, to, isComma) >= 0;

/** How far back a clause is looked for, in items. */
const REACH_BACK = 40;

/** The subject of the nearest verb in [from, end) that somebody who can speak is the subject of, relative clauses apart. */
export function nearSpeaker(items: Items, from: number, end: number, fits: (items: Items, run: Run) => boolean = maySpeak): Run | null {
  for (let verb = end - 1; verb > Math.max(from, end - REACH_BACK); verb -= 1) {
    // "a memo obtained by the paper": a participle.
    if (!isFiniteVerb(items, verb) || items[verb + 1]?.lower === 'by') continue;
    let first = verb;
    while (first > from && (items[first - 1]?.pos === 'ADV' || isAuxiliary(items[first - 1]))) first -= 1;
    const { run, link } = subjectBefore(items, first);
    // "…, a memo shows, and instructed": the cue between commas is beside the sentence.
    const aside = items[end - 1]?.pos === 'CCONJ' && run !== null && isComma(items[run.first - 1]) && isComma(items[verb + 1]);
    if (link === 'own' && run !== null && !aside && run.first >= from && !isRelative(items[run.first - 1]) && fits(items, run)) return run;
    verb = first;
  }
  return null;
}

/** The subject of a clause beside the report, "although the mayor disputed it", and not of one that tells when or why it was made. */
export const isBesides = (items: Items, run: Run): boolean => {
  const opener = items[run.first - 1];
  return maySpeak(items, run) && (!isSubordinator(opener) || CONCESSIVE.has(opener?.lower ?? ''));
};

const CONCESSIVE = new Set(['although', 'though', 'while', 'whereas']);
