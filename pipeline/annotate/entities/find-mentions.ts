/** All mentions in reading order: names as identified, and the descriptions and pronouns that point back to them. */

import type { Token } from '../document.ts';
import type { NounPhrase } from '../syntax/index.ts';
import type { EntityMention } from './index.ts';
import type { Memory } from './memory.ts';
import type { Naming } from './naming.ts';
import { findDescribed } from './resolve-nominal.ts';
import { findSureAntecedent, isReferring } from './resolve-pronoun.ts';

/** Fills the memory from the first to the last token, so that each pronoun sees what stands before it. */
export function findMentions(memory: Memory, dateline: Naming | null): EntityMention[] {
  const { tokens, syntax } = memory.document;
  const found: EntityMention[] = [];
  const phrases = new Map(syntax.nounPhrases.map((phrase) => [phrase.first, phrase]));
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
    const antecedent = isReferring(token) ? findSureAntecedent(memory, token) : null;
    if (antecedent !== null) add(pointBack(token, token, at, at + 1, antecedent, 'mention.pronoun'), 'pronoun');
    const phrase = phrases.get(at);
    const described = phrase === undefined ? null : describe(memory, phrase);
    if (phrase !== undefined && described !== null) {
      const first = phrase.first + 1;
      add(pointBack(tokens[first] as Token, phrase, first, phrase.endToken, described, 'mention.description'), 'nominal');
      at = phrase.endToken;
      continue;
    }
    at += 1;
  }
  return found;
}

function describe(memory: Memory, phrase: NounPhrase): Naming | null {
  const { tokens } = memory.document;
  const next = tokens[phrase.endToken];
  if (tokens[phrase.first]?.lower !== 'the' || phrase.endToken < phrase.first + 2 || next?.lower === 'of') return null;
  if (memory.namingsWithin(phrase.first, phrase.endToken).length > 0) return null;
  return findDescribed(memory, { first: phrase.first + 1, endToken: phrase.endToken, phraseEnd: phrase.endToken });
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
