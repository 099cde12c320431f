/** Control: whose deed an infinitive or an -ing form tells, the subject's or the object's of the clause above. */
import type { Token } from '../token.ts';
import type { Clause, NounPhrase } from './types.ts';
import { BLAMING, BY_PHONE, DAY_NAMES, MONTH_NAMES, NATIONALITIES, OBJECT_CONTROL, POSSESSIVES, RESOLVED, TIME_NOUNS } from './words.ts';

/** Gives infinitives and -ing clauses behind a preposition the object of a verb that hands it on. */
export function handOnObjects(tokens: readonly Token[], clauses: readonly Clause[], offset: number): Clause[] {
  const done: Clause[] = [];
  const main = clauses.find(({ relation }) => relation === 'main');
  for (const clause of clauses) {
    // "Since taking office, the envoy has": before the main clause, its subject.
    if (clause.parent === null && clause.verb.form !== 'finite' && clause.subjects.length === 0 && main !== undefined) {
      done.push({ ...clause, subjects: main.subjects, parent: main.index });
      continue;
    }
    const parent = clause.parent === null ? undefined : done[clause.parent - offset];
    const forDeed = clause.relation === 'ing' && /^(?:for|with)$/u.test(clause.opener ?? '') && BLAMING.has(parent?.verb.lemma ?? '');
    const takesObject =
      forDeed ||
      clause.relation === 'infinitive' ||
      (clause.relation === 'ing' && /^(?:of|from|into|as)$/u.test(clause.opener ?? '')) ||
      (clause.opener === 'against' && parent !== undefined && WARNING.has(parent.verb.lemma));
    // "told the town to stop arming rebels": what shares the subject of the clause above shares the one that it was handed.
    const isShared = parent !== undefined && clauses[parent.index - offset]?.subjects === clause.subjects;
    const resolvers = parent === undefined || clause.relation !== 'infinitive' ? [] : resolversOf(tokens, parent, clause);
    if (parent === undefined || parent.index >= clause.index) done.push(clause);
    else if (resolvers.length > 0) done.push({ ...clause, subjects: resolvers });
    else if (isVerdict(tokens, clause) && parent.verb.voice === 'active' && parent.objects.length > 0)
      done.push({ ...clause, subjects: parent.objects });
    else if (clause.relation === 'infinitive' && isGivenTime(tokens, parent))
      done.push({ ...clause, subjects: parent.objects.slice(0, 1) });
    else if (!takesObject) done.push(isShared ? { ...clause, subjects: parent.subjects } : clause);
    else if (
      (forDeed || OBJECT_CONTROL.has(parent.verb.lemma) || clause.opener === 'as') &&
      parent.verb.voice === 'active' &&
      !(isPhoning(parent) && isBackTo(tokens, clause)) &&
      receiversOf(parent, clause).length > 0
    )
      done.push({ ...clause, subjects: receiversOf(parent, clause) });
    else done.push({ ...clause, subjects: parent.subjects });
  }
  return done;
}

/** "warned the bank against selling it": who is warned would do it. */
const WARNING = new Set(['advise', 'caution', 'counsel', 'warn']);

/** "found the firm guilty of hiding losses": whom the adjective describes did it. */
const isVerdict = (tokens: readonly Token[], { relation, opener, first }: Clause): boolean =>
  relation === 'ing' && (opener === 'of' || opener === 'for') && VERDICTS.has(tokens[first - 1]?.lower ?? '');
const VERDICTS = new Set(['guilty', 'innocent', 'liable', 'responsible', 'culpable', 'negligent']);

/** "gave him until Monday to step down", "gave them two days to leave" */
const isGivenTime = (tokens: readonly Token[], { verb, objects, obliques }: Clause): boolean =>
  verb.lemma === 'give' &&
  verb.voice === 'active' &&
  objects.length > 0 &&
  (obliques.some(({ preposition }) => preposition === 'until') ||
    objects.slice(1).some(({ head }) => TIME_NOUNS.has(tokens[head]?.lemma ?? '')));

/** "called the winner to congratulate him": who calls does it, as in "to voice concern"; "called him to testify": he does. */
const isPhoning = ({ verb, objects }: Clause): boolean => (verb.lemma === 'call' || verb.lemma === 'summon') && objects.length > 0;
const isBackTo = (tokens: readonly Token[], { objects: [object], verb }: Clause): boolean =>
  BY_PHONE.has(verb.lemma) || (object !== undefined && BACK.has(tokens[object.head]?.lower ?? ''));
const BACK = new Set(['him', 'her', 'them']);

/** "urged residents to", "called on Putin to": the object, or the object of "on" and "for". */
function receiversOf(parent: Clause, clause: Clause): readonly NounPhrase[] {
  if (parent.objects.length > 0) return parent.objects.filter((phrase) => phrase.first < clause.verb.first);
  return parent.obliques.find(({ preposition }) => /^(?:on|upon|for|to)$/u.test(preposition))?.phrases ?? [];
}

/** "backed Chile's decision to leave", "the decision by Chile to leave": whoever decided does it, and not who speaks of it. */
function resolversOf(tokens: readonly Token[], { objects, obliques }: Clause, { verb }: Clause): readonly NounPhrase[] {
  const behind = [...objects, ...obliques.flatMap(({ phrases }) => phrases)];
  const near = behind.find(({ endToken }) => endToken === verb.first);
  if (near === undefined) return [];
  if (isResolved(tokens, near)) return isOwned(tokens, near) ? [near] : [];
  const owners = obliques.find(({ preposition, phrases }) => /^(?:by|of|from)$/u.test(preposition) && phrases.includes(near));
  const noun = owners === undefined ? undefined : behind.find(({ endToken }) => endToken === owners.first);
  return owners !== undefined && noun !== undefined && isResolved(tokens, noun) ? owners.phrases : [];
}

const isResolved = (tokens: readonly Token[], { head }: NounPhrase): boolean => RESOLVED.has(tokens[head]?.lemma ?? '');

const OWNING: ReadonlySet<string> = new Set(POSSESSIVES);

/** "Chile's decision", "the Chilean decision", "the Ruiz decision"; unlike "its decision", which is that of the subject, and "Friday's". */
function isOwned(tokens: readonly Token[], { first, head, possessor }: NounPhrase): boolean {
  const isTime = ({ lower, lemma }: Token): boolean => DAY_NAMES.has(lower) || MONTH_NAMES.has(lower) || TIME_NOUNS.has(lemma);
  if (possessor !== null) {
    const owner = tokens.slice(possessor.first, possessor.endToken);
    return !OWNING.has(owner[0]?.lower ?? '') && !owner.some(isTime);
  }
  return tokens.slice(first, head).some((token) => !isTime(token) && (/^\p{Lu}/u.test(token.text) || NATIONALITIES.has(token.lower)));
}
