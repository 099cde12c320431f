/** The closed classes that the parser rests on. The words themselves are in `pipeline/lexicons/`. */
import { calendarWords, MONTHS, tokensOf, WEEKDAYS } from '../../lexicons/calendar.ts';
import { loadClasses, loadLexicon } from '../../lexicons/load.ts';
import type { Token } from '../token.ts';
import { ask } from '../word.ts';

const frames = loadLexicon('verb-frames', ['lemma', 'frame']);
const irregular = loadLexicon('irregular-verbs', ['lemma', 'past', 'participle']);
const particles = loadLexicon('particles', ['verb', 'particle']);

const classOf = loadClasses('function-words');
const frameOf = (name: string): ReadonlySet<string> => new Set(frames.flatMap((entry) => (entry.frame === name ? [entry.lemma] : [])));

export const MODALS = classOf('modal');
export const SUBORDINATORS = classOf('subordinator');
export const COMPLEMENTIZERS = classOf('complementizer');
export const COORDINATORS = classOf('coordinator');
export const RELATIVES = classOf('relative');

/** Verbs that take a clause as their object without "that" ("said he would"). */
export const CLAUSE_VERBS = frameOf('clause');
/** Verbs whose object is the subject of the infinitive ("urged residents to leave"). */
export const OBJECT_CONTROL = frameOf('object-control');
/** Verbs whose object is told what the clause behind it says ("told reporters that"). */
export const ADDRESSING = frameOf('addressee');

/** Verbs whose object did what "for" or "with" and an -ing form tell ("fined the bank for hiding losses"). */
export const BLAMING = frameOf('object-gerund');

/** Verbs with two objects ("called the raid a crime"). */
export const NAMING = frameOf('naming');
/** What one calls somebody up for ("called the winner to thank her"). */
export const BY_PHONE = frameOf('by-phone');
/** Other verbs that keep an object in the passive ("a girl given a prize"). */
export const DITRANSITIVE = frameOf('ditransitive');
/** Verbs of which the subject does what the infinitive tells ("agreed to leave"). */
export const SUBJECT_CONTROL = frameOf('subject-control');
/** Verbs that another verb in -ing follows as what is begun, kept up or shunned ("stop arming"). */
export const ASPECTS = frameOf('aspect');

/** Verbs of demanding, behind which what is demanded stands in a base form ("demanded that he resign"). */
export const MANDATIVE = frameOf('mandative');

/** Verbs for what is often demanded, which stand before a noun as well ("demanded that the firm raise wages"). */
export const DEMANDED = frameOf('demanded');

/** Verbs for how a place lies to others ("in a town bordering Chile"). */
export const BORDERING = frameOf('bordering');

/** Verbs for what only a person or a body does ("summoned the envoy"). */
export const AGENTIVE = frameOf('agentive');

/** Verbs for what somebody thinks of a thing for a time, and does not do at a moment ("backed the plan"). */
export const STANCE = frameOf('stance');

/** Verbs that never stand without an object ("arrested"). */
export const TRANSITIVE = frameOf('transitive');
/** What is done to somebody after he was seized: behind "was arrested in Lima and" without an object it is done to him too. */
export const UNDERGONE: ReadonlySet<string> = new Set([...TRANSITIVE, ...frameOf('undergone')]);
/** Verbs of which the object befalls the subject, and that describe no noun behind a number ("eleven received prison terms"). */
export const BEFALLEN = frameOf('befallen');
/** Verbs without an object or a passive ("fled", "arrived"). */
export const INTRANSITIVE = frameOf('intransitive');

/** Verbs that seldom take what the verb joined to them takes ("met and signed a pact"). */
export const BY_ITSELF = classOf('verb-by-itself');

/** Words for a report that are as often the verb of reporting ("experts estimate that"). */
export const NOUN_OR_REPORT = classOf('noun-or-report');
/** Adjectives that are the base of a verb as well ("close", "free"). */
export const EITHER = classOf('adjective-or-verb');
/** What is written or spoken to tell others something, and orders them something ("a letter warning the firm"). */
export const TOLD_IN = classOf('written-noun');
/** Nouns of what is agreed, built or run, which a noun and an -ing form describe ("a data sharing agreement"). */
export const PURPOSE_NOUNS = classOf('purpose-noun');
/** Adjectives that are heads behind a noun ("the army chief"). */
export const HEAD_ADJECTIVES = classOf('head-adjective');
/** What one is granted or denied, and which needs no article ("granted the miners | access"). */
export const GRANTED = classOf('granted-noun');
/** Adjectives that mean people where they stand alone behind an article ("the premier", "a nationalist"). */
export const LONE_HEADS = classOf('lone-head');

/** Adverbs that are adjectives as well ("15 earlier contests"). */
export const ADJECTIVE_ADVERBS = classOf('adjective-adverb');

/** Participles that describe what one has ("has limited means"). */
export const ATTRIBUTIVE_PARTICIPLES = classOf('attributive-participle');

/** Short verbs of blame and praise that the tagger knows as nouns ("slams"). */
export const JUDGING = classOf('judging');
/** What one says for or against somebody, without a clause of its own. */
const JUDGING_VERBS = classOf('judging-verb');
/** Verbs of those who speak: with a clause of what they say, or for or against somebody. */
export const isSpeaking = (lemma: string): boolean => CLAUSE_VERBS.has(lemma) || JUDGING_VERBS.has(lemma);
/** What came of a deed, as an -ing form behind a comma tells ("killing ten"). */
export const OUTCOMES = classOf('outcome');
/** Nouns in -ing of what befalls somebody ("shooting"). */
export const BEFALLING = classOf('befalling');
/** Where one goes or is brought, by nouns that are verbs as well ("court"). */
export const GOALS = classOf('destination');
/** Plurals of those who do something, which look like forms of a verb ("dealers"). */
export const NEVER_VERBS = classOf('plural-of-doers');
/** Plurals of people that open many a sentence of the news. */
export const PLURALS_OF_PEOPLE = classOf('plural-of-people');
/** Those who are called by what befell them: "the injured". */
export const SUFFERERS = classOf('sufferer');
/** Nouns that look like the past of an unknown verb. */
export const NOUNS_IN_ED = classOf('noun-in-ed');
/** Bases that are the past of another verb ("to lay off"). */
export const PASTS_OR_BASES = classOf('base-and-past');
/** Verbs whose object is help. */
export const HELP_VERBS = classOf('help-verb');
/** Participles that have become prepositions. */
export const PARTICIPLE_PREPOSITIONS = classOf('participle-preposition');
/** Prepositions that are no particles or conjunctions. */
export const NOUN_PREPOSITIONS = classOf('noun-preposition');

/** Nouns behind which "that" opens what is stated ("the claim that rebels advanced"). */
export const STATED = classOf('content-noun');

/** Nouns of what somebody is set, able or bound to do ("Chile's decision to leave"). */
export const RESOLVED = classOf('resolved-noun');

/** Forms that can only be a participle ("taken") or only a past tense ("took"), and those that are both and the base too ("hit"). */
export const ONLY_PARTICIPLES = new Set(irregular.flatMap(({ past, participle }) => (past === participle ? [] : [participle])));
export const ONLY_PASTS = new Set(irregular.flatMap(({ past, participle }) => (past === participle ? [] : [past])));
/** The tagger gives an unknown word in -ing ("rigging") its own form as lemma; these are all that are base forms. */
export const BASES_IN_ING = classOf('base-in-ing');
/** "mounting criticism": -ing forms that mostly describe how much there is of what follows. */
export const CHANGING = classOf('changing-ing');
/** "the mall shooting": deeds that are told by a noun in -ing. */
export const DEEDS_IN_ING = classOf('deed-in-ing');
/** Irregular forms in the past → their base. */
export const PAST_LEMMAS: ReadonlyMap<string, string> = new Map(
  irregular.flatMap(({ lemma, past, participle }) => [
    [past, lemma],
    [participle, lemma],
  ]),
);
/** Verbs of two words that a hyphen joins, by their past form: "tear-gassed". */
export const HYPHENATED: ReadonlyMap<string, string> = new Map(
  irregular.flatMap(({ lemma, past }) => (lemma.includes('-') ? [[past, lemma]] : [])),
);

export const PARTICIPLES = new Set(irregular.map(({ participle }) => participle));
export const UNCHANGED = new Set(irregular.flatMap(({ lemma, past }) => (lemma === past ? [lemma] : [])));

const PHRASAL = new Map<string, Set<string>>();
for (const { verb, particle } of particles) PHRASAL.set(verb, (PHRASAL.get(verb) ?? new Set()).add(particle));

/** Whether verb and particle make one verb: "carry out". */
export const isPhrasal = (lemma: string, particle: string): boolean => PHRASAL.get(lemma)?.has(particle) === true;

/** Pronouns that are subjects and nothing else. */
export const NOMINATIVES = new Set(['i', 'he', 'she', 'we', 'they']);
/** Subjects that point to somebody or something told of before, and their possessives. */
export const THIRD_PERSON = new Set(['he', 'she', 'it', 'they']);
export const THIRD_POSSESSIVES = new Set(['his', 'her', 'its', 'their']);

/** Pronouns that stand as determiners. */
export const POSSESSIVES = ['his', 'her', 'its', 'their', 'our', 'my', 'your'] as const;
/** Those that are never an object: "let her go". */
export const OWNERS: ReadonlySet<string> = new Set(POSSESSIVES.filter((word) => word !== 'her'));

export const BE = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', "'m", "'re", "'s"]);
export const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'d"]);
export const DO = new Set(['do', 'does', 'did']);

/** Names of days and other points in time that stand without a preposition. */
export const DAY_NAMES = new Set([...tokensOf(WEEKDAYS.keys()), 'today', 'yesterday', 'tomorrow', 'tonight']);
export const MONTH_NAMES = new Set(tokensOf(MONTHS.keys()));
export const DAY_PARTS = new Set(calendarWords('daypart').keys());
export const TIME_NOUNS = new Set([...calendarWords('unit').keys(), ...calendarWords('season').keys(), ...DAY_PARTS, 'time']);

const OPENING_MARKS = new Set(['"', '“', '‘', "'", '«', '„', '”', '’']);
/** Marks that end a clause inside a sentence. */
const CLAUSE_MARKS = new Set([',', ';', ':', '–', '—', '―', '--']);

/** Dashes, of which two set off an aside; a hyphen is one where it stands alone. */
export const DASHES = new Set(['–', '—', '―', '--', '-']);

/** Whether a mark ends a clause inside a sentence. */
export const isClauseMark = (token: Token): boolean => CLAUSE_MARKS.has(token.text);

/** Whether a token is a quotation mark, opening or closing. */
export const isQuotationMark = (token: Token): boolean => OPENING_MARKS.has(token.text);

/** Whether a word is tagged as a verb or an auxiliary. */
export const isVerbal = (token: Pick<Token, 'pos'> | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';

/** Whether two tokens stand without white space between them. */
export const touches = (left: Token, right: Token): boolean => left.end === right.start;

const PERSONS: ReadonlySet<string> = new Set([...loadLexicon('role-nouns', ['term']).map(({ term }) => term), ...classOf('person')]);

/** Whether a noun means a person: "owner", "lawyers". */
export const isPersonNoun = ask(({ lower, lemma }): boolean => PERSONS.has(lower) || PERSONS.has(lemma));

/** "the mayor of": an "of" behind one person, whose name may stand behind the next comma. */
export const isOfPerson = (tokens: readonly Token[], of: number): boolean => {
  const [holder, joint] = [tokens[of - 1], tokens[of]];
  return joint?.lower === 'of' && holder?.pos === 'NOUN' && holder.lower === holder.lemma && isPersonNoun(holder);
};

/** Adjectives of nationality, in lower case: "pakistani", unlike "pakistanis" and "pakistan". */
export const NATIONALITIES: ReadonlySet<string> = new Set(
  loadLexicon('demonyms', ['term', 'country', 'form']).flatMap(({ term, form }) => (form === 'adjective' ? [term.toLowerCase()] : [])),
);

/** "in and around Lima", "at or near the port": the second of two prepositions before one phrase, else the one at the position. */
export const behindJoined = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.pos === 'ADP' && tokens[at + 1]?.pos === 'CCONJ' && tokens[at + 2]?.pos === 'ADP' ? at + 2 : at;
