/**
 * Shallow syntax over tags: noun phrases, verb groups and clauses. No treebank and no model: closed-class words, tags and order.
 * What it cannot tell it leaves open (a clause without a subject), and the annotators treat that as doubt.
 */
import type { DocumentSentence, Token } from '../token.ts';
import { findClauses } from './clauses.ts';
import { handOnObjects } from './control.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { viewSentence } from './sentence.ts';
import { shareObjects } from './shared-objects.ts';
import type { Clause, NounPhrase, Syntax } from './types.ts';
import { findVerbGroups, type VerbDraft } from './verb-groups.ts';

export type { Clause, NounPhrase, Oblique, Syntax, TokenRun, VerbGroup } from './types.ts';

/** Tokens of the longest sentence that is parsed; what is longer is a table or code, and parsing it would take quadratic time. */
const LONGEST_SENTENCE = 800;

/** Look-up of what covers a token. The position -1 is asked about first: V8 takes long over an array's element -1. */
function lookUp<Item>(items: readonly Item[], positions: Int32Array): (token: number) => Item | null {
  return (token) => {
    const position = token < 0 ? -1 : (positions[token] ?? -1);
    return position < 0 ? null : (items[position] as Item);
  };
}

/** Parses all sentences. Linear in the number of tokens of the article, given sentences of bounded length. */
export function parse(_raw: string, sentences: readonly DocumentSentence[], tokens: readonly Token[]): Syntax {
  const nounPhrases: NounPhrase[] = [];
  const verbGroups: VerbDraft[] = [];
  const clauses: Clause[] = [];
  const phraseOf = new Int32Array(tokens.length).fill(-1);
  const groupOf = new Int32Array(tokens.length).fill(-1);
  const clauseOf = new Int32Array(tokens.length).fill(-1);
  const phraseAt = lookUp(nounPhrases, phraseOf);
  const groupAt = lookUp(verbGroups, groupOf);
  for (const sentence of sentences) {
    const length = sentence.endToken - sentence.firstToken;
    if (length === 0 || length > LONGEST_SENTENCE) continue;
    for (const phrase of findNounPhrases(tokens, sentence, nounPhrases.length)) {
      nounPhrases.push(phrase);
      phraseOf.fill(phrase.index, phrase.first, phrase.endToken);
    }
    const groups = findVerbGroups(tokens, sentence, (token) => phraseOf[token] !== -1, verbGroups.length);
    for (const group of groups) {
      verbGroups.push(group);
      groupOf.fill(group.index, group.first, group.endToken);
    }
    const offset = clauses.length;
    const view = viewSentence(tokens, sentence.firstToken, sentence.endToken, phraseAt, groupAt);
    const found = shareObjects(tokens, handOnObjects(tokens, findClauses(view, groups), offset));
    clauses.push(...found);
    found.forEach((clause, position) => {
      clauseOf.fill(clause.index, clause.first, Math.max(clause.verb.endToken, found[position + 1]?.first ?? sentence.endToken));
    });
  }
  return {
    nounPhrases,
    verbGroups,
    clauses,
    nounPhraseAt: phraseAt,
    verbGroupAt: groupAt,
    clauseAt: lookUp(clauses, clauseOf),
  };
}
