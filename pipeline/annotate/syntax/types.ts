import type { Span } from '../../text/span.ts';

/** A run of tokens: `document.tokens.slice(first, endToken)`. */
export interface TokenRun {
  readonly first: number;
  readonly endToken: number;
}

/** A noun phrase without what follows its head: "Ukraine's deputy foreign minister", "3,500 Russian soldiers". */
export interface NounPhrase extends TokenRun, Span {
  /** Position in `syntax.nounPhrases`. */
  readonly index: number;
  /** Token of the head noun (or the pronoun or number where there is none). */
  readonly head: number;
  /** The part before the last possessive mark ("Ukraine" in "Ukraine's deputy foreign minister"), or a possessive pronoun. */
  readonly possessor: TokenRun | null;
  /** A point in time used without a preposition ("Monday", "last week"): neither subject nor object. */
  readonly temporal: boolean;
  /** Position of its sentence in `document.sentences`. */
  readonly sentence: number;
}

/** A verb with its auxiliaries: "had been killed", "will not send", "to send", "ignoring". */
export interface VerbGroup extends TokenRun, Span {
  /** Position in `syntax.verbGroups`; its clause has the same position in `syntax.clauses`. */
  readonly index: number;
  /** Token of the lexical verb, or of the auxiliary where it stands alone ("is procedural", "had a reason"). */
  readonly head: number;
  /** Lemma of the head. */
  readonly lemma: string;
  /** The particle of a phrasal verb ("out" in "carried out"); included in the group when it follows directly. */
  readonly particle: string | null;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle';
  readonly voice: 'active' | 'passive';
  /** Null for forms without tense. "would" counts as future (seen from the past), with `modal` to tell. */
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  /** The modal auxiliary in lower case ("must", "would", "will"), or null. */
  readonly modal: string | null;
  readonly sentence: number;
}

/** What ties a clause to the one above it. */
export type ClauseRelation = 'main' | 'coordinate' | 'complement' | 'relative' | 'adverbial' | 'infinitive' | 'ing' | 'participle';

/** One verb group with its arguments. The clauses stand in the order of their verbs. */
export interface Clause extends TokenRun, Span {
  /** Position in `syntax.clauses`. */
  readonly index: number;
  readonly verb: VerbGroup;
  readonly relation: ClauseRelation;
  /** The clause above, as a position in `syntax.clauses`, or null. */
  readonly parent: number | null;
  /** The word that opens it ("that", "who", "while", "and", the preposition before an -ing form), in lower case, or null. */
  readonly opener: string | null;
  /**
   * Noun phrases in subject position (of a passive: the patient), several where coordinated. Coordinate, infinitive and
   * -ing clauses without one of their own have the one that the grammar gives them ("urged residents to leave": residents).
   */
  readonly subjects: readonly NounPhrase[];
  /** Noun phrases right after the verb, without a preposition. */
  readonly objects: readonly NounPhrase[];
  /** Prepositional phrases after the verb and, in main clauses, before the subject. "of" phrases are among them. */
  readonly obliques: readonly Oblique[];
  readonly sentence: number;
}

export interface Oblique extends TokenRun {
  /** In lower case; two prepositions in a row are joined ("out of"). */
  readonly preposition: string;
  readonly phrases: readonly NounPhrase[];
}

export interface Syntax {
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** The noun phrase that covers a token, or null. */
  readonly nounPhraseAt: (token: number) => NounPhrase | null;
  /** The verb group that covers a token, or null. */
  readonly verbGroupAt: (token: number) => VerbGroup | null;
  /** The clause whose verb group or arguments reach over a token: the last one that starts at or before it in its sentence, or null. */
  readonly clauseAt: (token: number) => Clause | null;
}
