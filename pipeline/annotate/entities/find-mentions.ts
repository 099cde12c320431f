/** All mentions in reading order: names as identified, and the descriptions and pronouns that point back to them. */

import { onOneLine } from '../../text/shape.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../document.ts';
import type { Doubt } from '../rule.ts';
import type { NounPhrase } from '../syntax/index.ts';
import { findCapitalOf, findDescribedPlace } from './describe-place.ts';
import type { Memory } from './memory.ts';
import type { EntityMention } from './mention.ts';
import type { Naming } from './naming.ts';
import { findDescribed } from './resolve-nominal.ts';
import { findPluralAntecedent, findSureAntecedent, isPlural, isReferring } from './resolve-pronoun.ts';

/** Fills the memory from the first to the last token, so that each pronoun sees what stands before it. */
export function findMentions(memory: Memory, dateline: Naming | null): { mentions: EntityMention[]; doubts: Doubt[] } {
  const { tokens, syntax } = memory.document;
  const found: EntityMention[] = [];
  const doubts: Doubt[] = [];
  const add = (naming: Naming, form: EntityMention['form']): void => {
    memory.mentions.push(naming);
    found.push({ start: naming.start, end: naming.end, entity: naming.entity, form, rule: naming.rule });
  };
  if (dateline !== null) add(dateline, 'name');
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const naming = memory.namingFrom(at);
    if (naming !== null) {
      add(naming, 'name');
      at = Math.max(naming.endToken, at + 1);
      continue;
    }
    const antecedent = isPlural(token)
      ? findPluralAntecedent(memory, token)
      : isReferring(token)
        ? findSureAntecedent(memory, token)
        : null;
    if (antecedent === 'several') doubts.push(doubtOf(memory, token, 'body'));
    else if (antecedent !== null) add(pointBack(token, token, at, at + 1, antecedent, 'mention.pronoun'), 'pronoun');
    const capital = findCapitalOf(memory, at);
    if (capital !== null) add(pointBack(token, token, at, at + 1, capital, 'mention.description'), 'nominal');
    const phrase = syntax.nounPhraseAt(at);
    const described = phrase?.first === at ? describe(memory, phrase) : null;
    if (phrase !== null && described === 'several') doubts.push(doubtOf(memory, phrase, 'place'));
    if (phrase !== null && described !== null && described !== 'several') {
      const first = phrase.first + 1;
      add(pointBack(tokens[first] as Token, phrase, first, phrase.endToken, described, 'mention.description'), 'nominal');
      at = phrase.endToken;
      continue;
    }
    at += 1;
  }
  return { mentions: found, doubts };
}

/** The entity that a definite description stands for; 'several' where more than one place fits. */
function describe(memory: Memory, { first, endToken }: NounPhrase): Naming | 'several' | null {
  const { tokens } = memory.document;
  const determiner = tokens[first]?.lower ?? '';
  if (!/^(?:the|this|that)$/u.test(determiner) || endToken < first + 2 || tokens[endToken]?.lower === 'of') return null;
  if (memory.namingsWithin(first, endToken).length > 0) return null;
  const core = { first: first + 1, endToken, phraseEnd: endToken };
  return findDescribed(memory, core) ?? (findDescribedPlace(memory, core) === 'several' ? 'several' : null);
}

function doubtOf({ document }: Memory, { start, end }: Span, kind: string): Doubt {
  const printed = onOneLine(document.raw.slice(start, end));
  const message = `"${printed}" could be more than one ${kind} of the text before`;
  return { code: 'mention.unresolved', severity: 'info', table: 'sentences', start, end, message };
}

const pointBack = (
  from: { start: number; sentence: number },
  to: { end: number },
  first: number,
  endToken: number,
  antecedent: Naming,
  rule: string,
): Naming => ({
  start: from.start,
  end: to.end,
  first,
  endToken,
  sentence: from.sentence,
  entity: antecedent.entity,
  rule,
  demonym: null,
  state: antecedent.state,
  person: antecedent.person,
});
