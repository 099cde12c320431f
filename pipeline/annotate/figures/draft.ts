/** A figure in the making: what the steps after the number grammar read and fill. */
import type { Figure } from '../../models/figures.ts';
import type { Span } from '../../text/span.ts';
import type { Document, DocumentSentence } from '../document.ts';
import type { Clause, NounPhrase } from '../syntax/types.ts';
import type { Counted } from './counted.ts';
import type { Quantity } from './quantity.ts';

export interface Draft extends Span {
  readonly sentence: DocumentSentence;
  readonly quantity: Quantity;
  readonly qualifier: Figure['qualifier'];
  readonly counted: Counted;
  /** Tokens of the number, from its first to its last. */
  readonly firstToken: number;
  readonly lastToken: number;
}

/** How a noun phrase stands in a clause. */
export interface Role {
  readonly clause: Clause;
  readonly as: 'subject' | 'object' | 'oblique';
  readonly preposition: string | null;
}

/** Noun phrases and their roles, by sentence. */
export interface SyntaxIndex {
  readonly phraseAt: (token: number, sentence: number) => NounPhrase | null;
  readonly rolesOf: (phrase: NounPhrase) => readonly Role[];
  readonly clausesOf: (sentence: number) => readonly Clause[];
  /** The shortest clause that contains a token. */
  readonly clauseAt: (token: number, sentence: number) => Clause | null;
}

export function indexSyntax({ syntax }: Document): SyntaxIndex {
  const phrases = groupBySentence(syntax.nounPhrases);
  const clauses = groupBySentence(syntax.clauses);
  const roles = new Map<number, Role[]>();
  const note = (phrase: NounPhrase, role: Role): void => {
    const list = roles.get(phrase.first);
    if (list === undefined) roles.set(phrase.first, [role]);
    else list.push(role);
  };
  for (const clause of syntax.clauses) {
    for (const phrase of clause.subjects) note(phrase, { clause, as: 'subject', preposition: null });
    for (const phrase of clause.objects) note(phrase, { clause, as: 'object', preposition: null });
    for (const { preposition, phrases: inner } of clause.obliques) for (const phrase of inner) note(phrase, { clause, as: 'oblique', preposition });
  }
  return {
    phraseAt: (token, sentence) => phrases.get(sentence)?.find(({ first, endToken }) => first <= token && token < endToken) ?? null,
    rolesOf: (phrase) => roles.get(phrase.first) ?? [],
    clausesOf: (sentence) => clauses.get(sentence) ?? [],
    clauseAt: (token, sentence) => {
      let best: Clause | null = null;
      for (const clause of clauses.get(sentence) ?? [])
        if (clause.first <= token && token < clause.endToken && (best === null || clause.endToken - clause.first <= best.endToken - best.first)) best = clause;
      return best;
    },
  };
}

function groupBySentence<Entry extends { readonly sentence: number }>(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) {
    const list = groups.get(entry.sentence);
    if (list === undefined) groups.set(entry.sentence, [entry]);
    else list.push(entry);
  }
  return groups;
}
