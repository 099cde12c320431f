/** A figure in the making: what the steps after the number grammar read and fill. */

import type { Figure } from '../../models/figures.ts';
import { addTo } from '../../text/group.ts';
import { countHead } from '../../text/search.ts';
import type { Span } from '../../text/span.ts';
import type { Document, DocumentSentence } from '../document.ts';
import type { Clause, NounPhrase } from '../syntax/types.ts';
import type { Counted } from './counted/index.ts';
import type { Quantity } from './quantity/quantity.ts';

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

/** Clauses and the roles of noun phrases, by sentence. */
export interface SyntaxIndex {
  readonly phraseAt: (token: number, sentence: number) => NounPhrase | null;
  readonly rolesOf: (phrase: NounPhrase) => readonly Role[];
  readonly clausesOf: (sentence: number) => readonly Clause[];
  /** The innermost clause that contains a token. */
  readonly clauseAt: (token: number, sentence: number) => Clause | null;
}

/** Indexes phrases, their roles and clauses by sentence, once for all figures of an article. */
export function indexSyntax({ syntax }: Document): SyntaxIndex {
  const clauses = groupBySentence([...syntax.clauses].sort((a, b) => a.first - b.first));
  const roles = new Map<number, ReadonlyMap<number, readonly Role[]>>();
  return {
    phraseAt: (token, sentence) => {
      const phrase = syntax.nounPhraseAt(token);
      return phrase?.sentence === sentence ? phrase : null;
    },
    rolesOf: ({ first, sentence }) => {
      let known = roles.get(sentence);
      if (known === undefined) {
        known = readRoles(clauses.get(sentence) ?? []);
        roles.set(sentence, known);
      }
      return known.get(first) ?? [];
    },
    clausesOf: (sentence) => clauses.get(sentence) ?? [],
    clauseAt: (token, sentence) => {
      const list = clauses.get(sentence) ?? [];
      let best: Clause | null = null;
      const from = countHead(list, ({ first }) => first <= token) - 1;
      for (let at = from; at >= 0 && from - at < NESTING; at -= 1) {
        const clause = list[at] as Clause;
        // A clause that starts later is the inner one, also where the outer one ends within it.
        if (best !== null && clause.first < best.first) break;
        if (token < clause.endToken && (best === null || clause.endToken < best.endToken)) best = clause;
      }
      return best;
    },
  };
}

/** The roles of the noun phrases of a sentence, by their first token: read where a figure asks for them, since few sentences hold one. */
function readRoles(clauses: readonly Clause[]): ReadonlyMap<number, readonly Role[]> {
  const roles = new Map<number, Role[]>();
  const note = (phrase: NounPhrase, role: Role): void => addTo(roles, phrase.first, role);
  for (const clause of clauses.toSorted((a, b) => a.index - b.index)) {
    for (const phrase of clause.subjects) note(phrase, { clause, as: 'subject', preposition: null });
    for (const phrase of clause.objects) note(phrase, { clause, as: 'object', preposition: null });
    for (const { preposition, phrases } of clause.obliques)
      for (const phrase of phrases) note(phrase, { clause, as: 'oblique', preposition });
  }
  return roles;
}

/** How many clauses back one may start that still holds a token. */
const NESTING = 12;

function groupBySentence<Entry extends { readonly sentence: number }>(entries: readonly Entry[]): ReadonlyMap<number, readonly Entry[]> {
  const groups = new Map<number, Entry[]>();
  for (const entry of entries) addTo(groups, entry.sentence, entry);
  return groups;
}
