/** The reporting verbs and their inflected forms, from `lexicons/reporting-verbs.csv`. */

import { MONTHS, tokensOf, WEEKDAYS } from '../../lexicons/calendar.ts';
import { lexiconFault, loadClasses, loadLexicon } from '../../lexicons/load.ts';
import type { Token } from '../document.ts';
import { ask } from '../word.ts';

/** Other words that decide who says what, by class: `quote-words.csv`. */
export const wordsOf = loadClasses('quote-words');

/** What a verb of the lexicon does: only belief reports no quote; of hearing, the subject is where it was said. */
export type VerbKind = 'speech' | 'writing' | 'directive' | 'judgement' | 'finding' | 'hearing' | 'belief';

/**
 * What a verb takes. quote: direct speech; that: a that-clause; bare: a clause without "that"; to: a recipient before the clause;
 * wh: whether, what, how …; inf: to do something; frag: a few words in marks; as: X as Y; role: X as Y also without marks; name: what X is called; np: a noun phrase as report; ing: doing something.
 */
export type Frame = 'quote' | 'that' | 'bare' | 'to' | 'wh' | 'inf' | 'frag' | 'as' | 'role' | 'name' | 'np' | 'ing';

/** How a form of a verb can be used. */
export type VerbForm = 'base' | 'third' | 'ing' | 'past' | 'participle';

export interface ReportingVerb {
  readonly term: string;
  readonly kind: VerbKind;
  readonly frames: ReadonlySet<Frame>;
  /** The words after the first ("out" in "point out"). */
  readonly particles: readonly string[];
}

export interface VerbReading {
  readonly verb: ReportingVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

const KINDS: ReadonlySet<string> = new Set<VerbKind>(['speech', 'writing', 'directive', 'judgement', 'finding', 'hearing', 'belief']);
const FRAMES: ReadonlySet<string> = new Set<Frame>(['quote', 'that', 'bare', 'to', 'wh', 'inf', 'frag', 'as', 'role', 'name', 'np', 'ing']);
const SIBILANT = /(?:s|x|z|ch|sh)$/u;
const CONSONANT_Y = /[^aeiou]y$/u;

function thirdPerson(base: string): string {
  if (base === 'go') return 'goes';
  if (SIBILANT.test(base)) return `${base}es`;
  return CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** The -ing form; a past that doubles the last letter ("admitted") tells that this form does too. */
function ingForm(base: string, past: string): string {
  const last = base.at(-1) as string;
  if (past === `${base}${last}ed`) return `${base}${last}ing`;
  if (base === 'swear' || base === 'see') return `${base}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function inflect(base: string, past: string): [string, VerbForm][] {
  const [simple = '', participle = simple] = past === '' ? [regularPast(base)] : past.split('/');
  return [
    [base, 'base'],
    [thirdPerson(base), 'third'],
    [ingForm(base, simple), 'ing'],
    // The other spelling, "labeled", has its own -ing form.
    [ingForm(base, participle), 'ing'],
    [simple, 'past'],
    [participle, 'participle'],
  ];
}

const unknownWord = (column: string, word: string, term: string, known: ReadonlySet<string>): Error =>
  lexiconFault('reporting-verbs', `${term}: unknown ${column} ${JSON.stringify(word)}`, `use one of ${[...known].join(', ')}`);

function readVerbs(): ReadonlyMap<string, readonly VerbReading[]> {
  const readings = new Map<string, VerbReading[]>();
  for (const { term, kind, frames, past } of loadLexicon('reporting-verbs', ['term', 'kind', 'frames', 'past', 'note'])) {
    const [base = '', ...particles] = term.split(' ');
    const list = frames.split(' ').filter((frame) => frame !== '');
    if (!KINDS.has(kind)) throw unknownWord('kind', kind, term, KINDS);
    const odd = list.find((frame) => !FRAMES.has(frame));
    if (odd !== undefined) throw unknownWord('frame', odd, term, FRAMES);
    const verb: ReportingVerb = { term, kind: kind as VerbKind, frames: new Set(list as Frame[]), particles };
    const forms = new Map<string, Set<VerbForm>>();
    for (const [word, form] of inflect(base, past)) forms.set(word, (forms.get(word) ?? new Set<VerbForm>()).add(form));
    for (const [word, set] of forms) readings.set(word, [...(readings.get(word) ?? []), { verb, forms: set }]);
  }
  // A verb with its particle is more special than the verb alone.
  for (const list of readings.values()) list.sort((a, b) => b.verb.particles.length - a.verb.particles.length);
  return readings;
}

const VERBS = readVerbs();
const NO_READINGS: readonly VerbReading[] = [];

/** The readings of a word as a reporting verb, those with a particle first; none for other words. */
export const readingsOf = ask(({ lower }): readonly VerbReading[] => VERBS.get(lower) ?? NO_READINGS);

/** The readings of the word at a position whose particles follow it. */
export function readingsAt(words: readonly Pick<Token, 'word' | 'lower'>[], at: number): readonly VerbReading[] {
  const word = words[at];
  const readings = word === undefined ? NO_READINGS : readingsOf(word);
  // Those with particles come first.
  return (readings[0]?.verb.particles.length ?? 0) === 0
    ? readings
    : readings.filter(({ verb }) => verb.particles.every((word, n) => words[at + 1 + n]?.lower === word));
}

const MEDIA_WORDS = loadLexicon('media-words', ['term', 'kind', 'note']);

/** Nouns that name a text or an occasion of speaking, platforms and outlets. Lower case. */
export const MEDIA: ReadonlyMap<string, string> = new Map(
  MEDIA_WORDS.filter(({ kind }) => kind !== 'finder').map(({ term, kind }) => [term.toLowerCase(), kind]),
);

/** Nouns whose "found that" states a finding: researchers, courts, data. Lower case. */
export const FINDERS: ReadonlySet<string> = new Set(MEDIA_WORDS.flatMap(({ term, kind }) => (kind === 'finder' ? [term] : [])));

/** Words of time adjuncts. Lower case. */
export const TIME: ReadonlyMap<string, string> = new Map([
  ...tokensOf(MONTHS.keys()).map((name) => [name, 'month'] as const),
  ...tokensOf(WEEKDAYS.keys()).map((name) => [name, 'weekday'] as const),
  ...loadLexicon('time-words', ['term', 'kind', 'note']).map(({ term, kind }) => [term, kind] as const),
]);

const NOMINALS = loadLexicon('reporting-nouns', ['term', 'kind', 'note']);

/** Nouns that name a statement ("the claim that …"). */
export const REPORTING_NOUNS: ReadonlySet<string> = new Set(NOMINALS.flatMap(({ term, kind }) => (kind === 'noun' ? [term] : [])));

/** Nouns for what somebody feels, which is a statement where it is expressed ("voiced fears that …"). */
export const EXPRESSED_NOUNS: ReadonlySet<string> = new Set(NOMINALS.flatMap(({ term, kind }) => (kind === 'feeling' ? [term] : [])));

/** Nouns that name what somebody said only where its words stand beside them in marks ("his call for “calm”"). */
export const MARKED_NOUNS: ReadonlySet<string> = new Set(NOMINALS.flatMap(({ term, kind }) => (kind === 'marked' ? [term] : [])));

/** Nouns of shouting ("chants of “…”"). */
export const SHOUTS: ReadonlySet<string> = new Set(NOMINALS.flatMap(({ term, kind }) => (kind === 'shout' ? [term] : [])));

/** Verbs whose subject makes the statement that their object names ("made the claim"). */
export const STATEMENT_MAKERS: ReadonlySet<string> = new Set(NOMINALS.flatMap(({ term, kind }) => (kind === 'maker' ? [term] : [])));

/** Adjectives of what somebody feels, of which only whoever feels it can speak ("“proud”"). */
export const FEELINGS: ReadonlySet<string> = new Set(loadLexicon('feelings', ['term', 'note']).map(({ term }) => term));

const COMMENTS = loadLexicon('comment-nouns', ['term', 'kind', 'note']);

/** Nouns by which a narrator comments on what was said ("a swipe at …"). */
export const COMMENT_NOUNS: ReadonlySet<string> = new Set(COMMENTS.flatMap(({ term, kind }) => (kind === 'remark' ? [term] : [])));

/** Nouns for what a court or a report decides, and for what is demanded or promised: behind the words themselves they are the narrator's. */
export const RULING_NOUNS: ReadonlySet<string> = new Set(COMMENTS.flatMap(({ term, kind }) => (kind === 'ruling' ? [term] : [])));
export const DEMAND_NOUNS: ReadonlySet<string> = new Set(COMMENTS.flatMap(({ term, kind }) => (kind === 'demand' ? [term] : [])));

/** Nouns for a quantity, a deed or anything at all, of which others say what they think ("a number residents dispute"). */
export const JUDGED_NOUNS: ReadonlySet<string> = new Set(COMMENTS.flatMap(({ term, kind }) => (kind === 'judged' ? [term] : [])));
