/** Whose a reporting verb without a subject of its own is: that of the report it is joined to, or of the clause right before it. */
import { isCompanyNoun, isKindNoun, isPeopleNoun, stateNounSort } from '../entities/nouns.ts';
import type { SourcedView } from './clause-view.ts';
import { contentEnd } from './content-end.ts';
import {
  findItem,
  type Items,
  isAuxiliary,
  isComma,
  isFiniteVerb,
  isIng,
  isNominal,
  isRelative,
  isSubordinator,
  mediumKind,
  type Run,
} from './grammar.ts';
import type { Item } from './passage.ts';
import { subjectBefore } from './source-before.ts';

/** Kinds of verbs whose subject is likely to go on speaking. */
const REPORTS: ReadonlySet<string> = new Set(['speech', 'writing', 'directive', 'finding', 'judgement']);

interface Host {
  readonly source: Run;
  /** Where its content ends. */
  readonly end: number;
}

/** The last report before that stands in nobody else's words, and whose subject the next verb can share. */
export function findHost(items: Items, earlier: readonly SourcedView[]): Host | null {
  let host: Host | null = null;
  let covered = 0;
  for (const { cue, content, source, subject } of earlier) {
    if (cue.head < covered || cue.form === 'infinitive' || !REPORTS.has(cue.verb.kind)) continue;
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
    // "launched what he called an operation": inside the object.
    if (source !== null && subject.link === 'own' && !isRelative(opener) && opener?.lower !== 'what') host = { source, end };
  }
  return host;
}

/** How far back a clause is looked for, in items. */
const REACH_BACK = 40;

/** The subject of the nearest verb in [from, end) that somebody who can speak is the subject of, relative clauses apart. */
export function nearSpeaker(items: Items, from: number, end: number, fits: (items: Items, run: Run) => boolean = maySpeak): Run | null {
  for (let verb = end - 1; verb > Math.max(from, end - REACH_BACK); verb -= 1) {
    if (!isFiniteVerb(items, verb)) continue;
    let first = verb;
    while (first > from && (items[first - 1]?.pos === 'ADV' || isAuxiliary(items[first - 1]))) first -= 1;
    const { run, link } = subjectBefore(items, first);
    if (link === 'own' && run !== null && run.first >= from && !isRelative(items[run.first - 1]) && fits(items, run)) return run;
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

/** Whether a phrase names somebody: by a name, a pronoun, or a noun for persons, bodies or texts. */
export function maySpeak(items: Items, run: Run): boolean {
  const head = headOf(items, run);
  if (head === undefined) return false;
  if (head.pos !== 'NOUN') return head.pos === 'PROPN' || head.pos === 'PRON' || head.pos === 'NUM';
  return isPeopleNoun(head) || isKindNoun(head) || isCompanyNoun(head) || stateNounSort(head) !== null || TEXTS.has(mediumKind(head) ?? '');
}

/** The last noun before whatever follows the head of a phrase. */
export function headOf(items: Items, { first, end }: Run): Item | undefined {
  const stop = findItem(
    items,
    first,
    end,
    (item, k) => k > first && (item.pos === 'ADP' || isComma(item) || isRelative(item) || isIng(item)),
  );
  let head = (stop < 0 ? end : stop) - 1;
  while (head > first && !isNominal(items[head])) head -= 1;
  return items[head];
}

/** Kinds of media that state something themselves; at an occasion others do. */
const TEXTS: ReadonlySet<string> = new Set(['document', 'outlet']);
