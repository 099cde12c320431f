/** The words that events are read from: triggers with their frames, light verbs, control verbs and word classes. */
import { type Entry, lexiconFault, loadClasses, loadLexicon } from '../../lexicons/load.ts';
import { EVENT_TYPES, type EventType, MODALITIES } from '../../models/events.ts';
import { addTo } from '../../text/group.ts';
import { quadClassOf } from './plover.ts';

export type Modality = (typeof MODALITIES)[number];
/** What a light verb does to the event that its object names. `patient`: its subject undergoes the event. */
export type LightEffect = Modality | 'same' | 'patient' | 'ended';

/** The kinds of conditions in the frames of verbs and of nouns; see `frame.ts` and `find-nominal.ts` for what each means. */
const CONDITIONS: Readonly<Record<string, readonly string[]>> = {
  verb: [
    'obj',
    'obj2',
    'subj',
    'pass',
    'pp',
    'to',
    'ing',
    'that',
    'several',
    'cause',
    'beside',
    'quoted',
    'judged',
    'told',
    'foretold',
    'is',
    'will',
    'not',
    'w',
  ],
  noun: ['near', 'after', 'with', 'of', 'to', 'owned', 'pp', 'light', 'argument'],
};

/** One condition of a frame. */
export interface Condition {
  readonly kind: string;
  readonly negated: boolean;
  /** The alternatives of each argument. */
  readonly arguments: readonly (readonly string[])[];
}

/** One sense of a trigger. `type` is null for a sense that names no event ("strike a balance"). */
export interface Trigger {
  readonly term: string;
  /** Those of the term. */
  readonly words: readonly string[];
  readonly conditions: readonly Condition[];
  readonly type: EventType | null;
  readonly mode: string | null;
  /** What the trigger makes of events in its complement ("refused to meet": negated), or null. */
  readonly effect: Modality | null;
  /** The subject receives ("received arms from allies"). */
  readonly receives: boolean;
  /** The subject is charged with it by whoever speaks ("the raid amounts to a war crime"). */
  readonly charges: boolean;
}

type TriggerEntry = Entry<'term' | 'pos' | 'frame' | 'type' | 'mode' | 'effect' | 'roles'>;

const isType = (text: string): text is EventType => (EVENT_TYPES as readonly string[]).includes(text);
const isModality = (text: string): text is Modality => (MODALITIES as readonly string[]).includes(text);

/** A condition of a frame: words that belong together are joined by `_` ("out_of"). */
function readCondition(text: string, term: string, known: readonly string[]): Condition {
  const negated = text.startsWith('!');
  const [kind = '', ...rest] = (negated ? text.slice(1) : text).split(':');
  if (!known.includes(kind)) throw unknownWord(term, 'condition', kind, known);
  return { kind, negated, arguments: rest.map((alternatives) => alternatives.replaceAll('_', ' ').split('|')) };
}

const unknownWord = (term: string, column: string, word: string, known: readonly string[]): Error =>
  lexiconFault('event-triggers', `${term}: unknown ${column} ${JSON.stringify(word)}`, `use one of ${known.join(', ')}`);

/** @throws {AsReportedError} for a type that is none of the sixteen or "none", and for an unknown modality or condition */
export function readTrigger({ term, pos, frame, type, mode, effect, roles }: TriggerEntry): Trigger {
  if (type !== 'none' && !isType(type)) throw unknownWord(term, 'type', type, [...EVENT_TYPES, 'none']);
  if (effect !== '' && !isModality(effect)) throw unknownWord(term, 'effect', effect, MODALITIES);
  const known = CONDITIONS[pos] ?? [];
  if (known.length === 0) throw unknownWord(term, 'pos', pos, Object.keys(CONDITIONS));
  return {
    term,
    words: term.split(' '),
    conditions: frame === '' ? [] : frame.split(' ').map((condition) => readCondition(condition, term, known)),
    type: type === 'none' ? null : type,
    mode: mode === '' ? null : mode,
    effect: effect === '' ? null : effect,
    receives: roles === 'receiver',
    charges: roles === 'charged',
  };
}

/** How much a sense asks for: the most demanding sense that fits is the one meant, and a sense that is no event goes first. */
const weightOf = ({ words, conditions, type }: Trigger): number =>
  4 * (words.length - 1) + conditions.reduce((sum, { arguments: named }) => sum + (named.length > 0 ? 4 : 2), 0) + (type === null ? 1 : 0);

function indexBy(
  entries: readonly TriggerEntry[],
  keys: (words: readonly string[]) => readonly string[],
): ReadonlyMap<string, readonly Trigger[]> {
  const index = new Map<string, Trigger[]>();
  for (const entry of entries) {
    const trigger = readTrigger(entry);
    for (const key of keys(trigger.words)) addTo(index, key, trigger);
  }
  for (const list of index.values()) list.sort((a, b) => weightOf(b) - weightOf(a));
  return index;
}

const triggers = loadLexicon('event-triggers', ['term', 'pos', 'frame', 'type', 'mode', 'effect', 'roles']);
const ofPart = (pos: string): readonly TriggerEntry[] => triggers.filter((entry) => entry.pos === pos);

/** Senses by the first word of the verb, the most demanding first. */
export const VERB_TRIGGERS = indexBy(ofPart('verb'), (words) => words.slice(0, 1));
/** Senses by the last word of the noun, which is its head, and by what follows a hyphen in it, since the tagger splits some. */
export const NOUN_TRIGGERS = indexBy(ofPart('noun'), (words) => {
  const last = words.at(-1) as string;
  return last.includes('-') ? [last, last.slice(last.lastIndexOf('-') + 1)] : [last];
});

export const LIGHT_VERBS: ReadonlyMap<string, LightEffect> = new Map(
  loadLexicon('event-light-verbs', ['term', 'effect']).map(({ term, effect }) => [term, effect as LightEffect]),
);

const controls = loadLexicon('event-modality', ['term', 'complement', 'modality']);
/** The modality that a verb or adjective gives to its complement, by lemma, for infinitives, for -ing forms and for infinitives under a noun. */
export const CONTROLS: Readonly<Record<'to' | 'ing' | 'noun', ReadonlyMap<string, Modality>>> = {
  to: new Map(controls.flatMap(({ term, complement, modality }) => (complement === 'to' ? [[term, modality as Modality]] : []))),
  noun: new Map(controls.flatMap(({ term, complement, modality }) => (complement === 'noun' ? [[term, modality as Modality]] : []))),
  ing: new Map(controls.flatMap(({ term, complement, modality }) => (complement === 'ing' ? [[term, modality as Modality]] : []))),
};

const classes = new Map<string, Set<string>>();
for (const { term, class: name } of loadLexicon('event-words', ['term', 'class'])) {
  const set = classes.get(term);
  if (set === undefined) classes.set(term, new Set([name]));
  else set.add(name);
}
const NONE: ReadonlySet<string> = new Set();

/** The classes of a word, by lemma or printed form in lower case. */
export const classesOf = (word: string): ReadonlySet<string> => classes.get(word) ?? NONE;

/** The words of a class. */
export const wordsOf = loadClasses('event-words');

/** The types of the two cooperative quad classes. */
export const COOPERATIVE: ReadonlySet<EventType> = new Set(EVENT_TYPES.filter((type) => quadClassOf(type).endsWith('_cooperation')));
