/** Over which links between clauses a date is shared: "hit X, killing ten" is one time, "accused Chile of bombing Y" is two. */
import { AMOUNT, readAmount } from '../../dates/calendar.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause } from '../../syntax/index.ts';
import { CLAUSE_VERBS } from '../../syntax/words.ts';
import type { Reading } from '../reading.ts';
import type { Dated } from './dated.ts';

/** From a trigger's clause to a date. */
export interface Way {
  /** How far the two lie apart. */
  readonly links: number;
  /** Days by which the two lie apart ("on Saturday, a day after gunmen attacked"). */
  readonly apart: number;
}

const DEEPEST = 8;

/** The way from a clause to a date in its sentence, or null where the date is that of something else. */
export function wayTo(reading: Reading, from: Clause, { home, bare }: Dated): Way | null {
  const up = climb(reading, from, sharesBelow);
  if (home === null) return wayToFront(reading, up);
  const down = climb(reading, home, bare ? sharesBareAbove : sharesAbove);
  for (const [steps, { clause, apart }] of up.entries()) {
    const met = down.findIndex((step) => step.clause === clause);
    if (met < 0) continue;
    // A date below is sooner that of its own clause alone.
    return { links: steps + 2 * met, apart };
  }
  return null;
}

/** A date before the subject of a sentence holds for its main clause and for what hangs on that. */
function wayToFront(reading: Reading, up: readonly Step[]): Way | null {
  const top = up.at(-1);
  if (top === undefined || clauseAbove(reading.document.syntax, top.clause) !== null) return null;
  return { links: up.length - 1, apart: top.apart + daysApart(reading, top.clause) };
}

/** Two verbs with neither a mark nor a conjunction between are no two clauses, however they were read ("into rebel held land yesterday"). */
const isRunOn = ({ tokens }: Reading, { relation, opener, first }: Clause): boolean =>
  relation === 'coordinate' && opener === null && /[\p{L}\p{N}]$/u.test(tokens[first - 1]?.text ?? '.');

interface Step {
  readonly clause: Clause;
  readonly apart: number;
}

/** A clause and those above it, as far as each link shares the time. */
function climb(reading: Reading, from: Clause, shares: (reading: Reading, below: Clause, above: Clause) => boolean): Step[] {
  const steps: Step[] = [{ clause: from, apart: 0 }];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const { clause, apart } = steps.at(-1) as Step;
    const above = clauseAbove(reading.document.syntax, clause) ?? mainBehind(reading, clause);
    // "ten were killed and nine hurt when a mob marched on Monday": what says when says it of all that is joined before it.
    const isJoined = clause.relation === 'coordinate' && steps.at(-2)?.clause.relation === 'adverbial';
    if (above === null || !(shares(reading, clause, above) || ((isJoined || isRunOn(reading, clause)) && isOneTense(clause, above)))) break;
    steps.push({ clause: above, apart: apart + daysApart(reading, clause) });
  }
  return steps;
}

/** "As the plane left on Sunday, warplanes bombed": the main clause behind one that says at which time, and stands first; or null. */
function mainBehind(reading: Reading, { relation, opener, sentence, first }: Clause): Clause | null {
  if (relation !== 'adverbial' || !AT_THE_TIME.has(opener ?? '')) return null;
  const next = reading.clausesIn(sentence).find((clause) => clause.first > first && clause.parent === null);
  return next?.relation === 'main' ? next : null;
}

/** What is reproached or feared is of another time than the reproach. */
const OF_ANOTHER_TIME = new Set(['of', 'for', 'against', 'from', 'since', 'despite']);

/** Whether the date of the clause above holds for the one below. */
function sharesBelow(reading: Reading, below: Clause, above: Clause): boolean {
  if (below.relation === 'ing') return !OF_ANOTHER_TIME.has(below.opener ?? '');
  if (below.relation === 'adverbial') return below.opener !== 'since' && !isFar(reading, below);
  // "adopted a resolution that condemns the raid"
  if (below.relation === 'relative' && below.opener === 'that' && below.verb.tense === 'present') return !below.verb.perfect;
  // "used gas to disperse crowds who were marching": what was going on went on then.
  if (below.relation === 'relative' && above.relation === 'infinitive' && below.verb.progressive)
    return below.verb.tense === 'past' && !below.verb.perfect;
  if (below.relation === 'relative') return below.verb.tense === above.verb.tense && !below.verb.perfect;
  // "said on Monday that it would leave": not on Monday.
  if (below.relation === 'complement' && below.verb.tense === 'future' && !below.verb.negated) return false;
  // "said on Friday while they advanced they have met resistance": what is said, without a word that opens it.
  if (below.relation === 'coordinate') return isOneTense(below, above) || (below.opener === null && CLAUSE_VERBS.has(above.verb.lemma));
  // "a tower, built in 2010, fell on Monday", but "began with air strikes, followed by an invasion"
  return below.relation !== 'participle' || below.first >= above.verb.endToken;
}

/** Openers of clauses that tell of the time of the one above. */
export const AT_THE_TIME = new Set(['when', 'as', 'while']);
/** "Two are dead and five were hurt after a man opened fire on Monday": the dead died of what comes after "after". */
const SUFFERING = new Set(['kill', 'wound', 'injure', 'die', 'hurt', 'be']);

/** Whether the date of the clause below holds for the one above. */
function sharesAbove(_: Reading, below: Clause, above: Clause): boolean {
  // "the envoy, in response to a call to act in May, left": what stands between the subject and its verb is said aside.
  if (below.relation === 'infinitive' && below.first < above.verb.first && (above.subjects[0]?.first ?? below.first) < below.first)
    return false;
  // "launched what he called a raid": the object of the clause above.
  if (below.relation === 'infinitive' || (below.opener === 'what' && below.first === above.verb.endToken)) return true;
  if (below.relation === 'ing') return !OF_ANOTHER_TIME.has(below.opener ?? '') && below.opener !== 'after' && below.opener !== 'before';
  if (below.relation === 'adverbial')
    return AT_THE_TIME.has(below.opener ?? '') || (below.opener === 'after' && SUFFERING.has(above.verb.lemma));
  if (below.relation !== 'coordinate') return false;
  // "Ten were killed and nine hurt on Monday": a verb that leaves out its auxiliary has that of the clause above, and its time.
  return isGapped(below, above) || (below.subjects[0] === above.subjects[0] && isOneTense(below, above));
}

const isGapped = ({ verb }: Clause, above: Clause): boolean =>
  verb.voice === 'passive' && verb.first === verb.head && above.verb.voice === 'passive';

/** "took the town held by rebels yesterday": a bare day at the end goes with the verb of the sentence. */
const sharesBareAbove = (reading: Reading, below: Clause, above: Clause): boolean =>
  below.relation === 'participle' || (below.relation === 'coordinate' && below.subjects.length === 0) || sharesAbove(reading, below, above);

/** "has accused Chile and said on Monday": two times, by their tense. */
const isOneTense = ({ verb: a }: Clause, { verb: b }: Clause): boolean => a.tense === b.tense;

const APART = new RegExp(`\\b(${AMOUNT}) (days?|weeks?) $`, 'iu');
/** "two years after they were arrested": too far apart to count in days. */
const FAR = /\b(?:months?|years?|decades?|long) $/iu;

const isFar = ({ document }: Reading, { opener, first }: Clause): boolean => {
  const at = document.tokens[first]?.start ?? 0;
  return (opener === 'after' || opener === 'before') && FAR.test(document.raw.slice(Math.max(0, at - 24), at));
};

/** "on Saturday, a day after gunmen attacked": days from the clause above to a clause opened by "after" or "before". */
function daysApart({ document }: Reading, { opener, first }: Clause): number {
  if (opener !== 'after' && opener !== 'before') return 0;
  const at = document.tokens[first]?.start ?? 0;
  const match = APART.exec(document.raw.slice(Math.max(0, at - 24), at));
  const count = (readAmount(match?.[1] ?? '') ?? 0) * (match?.[2]?.startsWith('week') === true ? 7 : 1);
  return opener === 'after' ? -count : count;
}
