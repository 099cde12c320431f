/** Verb groups: a lexical verb with its auxiliaries, negation and particle. */
import type { DocumentSentence, Token } from '../token.ts';
import { isBase } from '../word.ts';
import { invertedAuxiliary, partedAuxiliary } from './parted-auxiliaries.ts';
import { isDay, isPastForm } from './past-form.ts';
import type { VerbGroup } from './types.ts';
import {
  BASES_IN_ING,
  BE,
  DITRANSITIVE,
  DO,
  HAVE,
  INTRANSITIVE,
  isPhrasal,
  isSpeaking,
  isVerbal,
  MODALS,
  NAMING,
  ONLY_PARTICIPLES,
  ONLY_PASTS,
  TIME_NOUNS,
  UNDERGONE,
} from './words.ts';

/** A verb group before the clause decides whether a bare "-ed" form is a past tense or a participle. */
export interface VerbDraft extends Omit<VerbGroup, 'form' | 'voice' | 'tense'> {
  form: VerbGroup['form'];
  voice: VerbGroup['voice'];
  tense: VerbGroup['tense'];
  /** A bare form that can be a past tense or a participle. */
  readonly ambiguous: boolean;
}

const FUTURE = new Set(['will', "'ll", 'wo', 'shall', 'would']);
const OPENING = new Set(['"', '“', '‘']);
const NEGATIONS = new Set(['not', "n't", 'never']);

/** Finds the verb groups of one sentence, in order. `covered` tells the tokens that noun phrases have taken. */
export function findVerbGroups(
  tokens: readonly Token[],
  sentence: DocumentSentence,
  covered: (token: number) => boolean,
  offset: number,
): VerbDraft[] {
  const groups: VerbDraft[] = [];
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    const run = covered(i) ? null : readRun(tokens, i, sentence.endToken, covered);
    if (run === null) {
      i += 1;
      continue;
    }
    const before = groups.at(-1);
    const inverted = invertedAuxiliary(tokens, before, run, covered, sentence.firstToken);
    const parted = inverted === null ? partedAuxiliary(tokens, before, run) : null;
    if (inverted !== null || parted !== null) groups.pop();
    const whole = parted ?? (inverted === null ? run : { ...run, before: inverted });
    groups.push(makeGroup(tokens, whole, sentence.index, offset + groups.length, sharedAuxiliaries(tokens, groups.at(-1), whole, covered)));
    i = run.end;
  }
  return groups;
}

interface Run {
  readonly first: number;
  readonly head: number;
  readonly end: number;
  readonly infinitive: boolean;
  /** Auxiliaries and adverbs before the head. */
  readonly before: readonly Token[];
  readonly particle: string | null;
}

function readRun(tokens: readonly Token[], first: number, limit: number, covered: (token: number) => boolean): Run | null {
  const opener = tokens[first] as Token;
  const infinitive = opener.lower === 'to' && opensInfinitive(tokens, first, limit, covered);
  const negated =
    NEGATIONS.has(opener.lower) &&
    tokens[first + 1]?.lower === 'to' &&
    first + 1 < limit &&
    opensInfinitive(tokens, first + 1, limit, covered);
  if (!infinitive && !negated && !isVerbal(opener)) return null;
  let head = -1;
  let i = infinitive ? first + 1 : negated ? first + 2 : first;
  while (i < limit && !covered(i)) {
    const token = tokens[i] as Token;
    if (token.pos === 'VERB') {
      head = i;
      break;
    }
    if (token.pos === 'AUX') head = i;
    else if (!isInner(tokens, i, limit, covered)) break;
    i += 1;
  }
  if (head < 0) return null;
  const follower = tokens[head + 1];
  const lemma = (tokens[head] as Token).lemma;
  const particle =
    head + 1 < limit && follower !== undefined && isPhrasal(lemma, follower.lower) && !isVerbal(follower) && !isDay(tokens[head + 2])
      ? follower.lower
      : null;
  return {
    first,
    head,
    end: head + (particle === null ? 1 : 2),
    infinitive: infinitive || negated,
    before: tokens.slice(first, head),
    particle,
  };
}

/** "to" opens an infinitive when a verb follows, adverbs and negation aside. */
function opensInfinitive(tokens: readonly Token[], at: number, limit: number, covered: (token: number) => boolean): boolean {
  let i = at + 1;
  while (
    i < limit &&
    ((tokens[i] as Token).pos === 'ADV' || NEGATIONS.has((tokens[i] as Token).lower) || OPENING.has((tokens[i] as Token).text))
  )
    i += 1;
  const verb = i < limit ? tokens[i] : undefined;
  return verb !== undefined && isVerbal(verb) && !covered(i) && (isBase(verb) || BE.has(verb.lower));
}

/** Adverbs and negation inside a group: only where a verb still follows. "was loudly and repeatedly booed": also two adverbs that are joined. */
function isInner(tokens: readonly Token[], at: number, limit: number, covered: (token: number) => boolean): boolean {
  for (let k = at; k < Math.min(limit, at + 4); k += 1) {
    const token = tokens[k] as Token;
    if (isVerbal(token)) return !covered(k);
    const joins = token.pos === 'CCONJ' && tokens[k - 1]?.pos === 'ADV' && tokens[k + 1]?.pos === 'ADV';
    if (!joins && token.pos !== 'ADV' && !NEGATIONS.has(token.lower) && !OPENING.has(token.text)) return false;
  }
  return false;
}

/** So many tokens from a modal verb the next one may stand that shares it: "would move to zones in the north on Thursday and hand over". */
const SHARED_REACH = 12;

/** "had been killed or injured", "will meet and discuss": the second verb shares the auxiliaries of the first. */
function sharedAuxiliaries(
  tokens: readonly Token[],
  previous: VerbDraft | undefined,
  run: Run,
  covered: (token: number) => boolean,
): VerbDraft | null {
  // "were arrested and later released"
  const conjunction = tokens[run.first - 1]?.pos === 'ADV' ? tokens[run.first - 2] : tokens[run.first - 1];
  if (previous === undefined || run.infinitive || run.before.length > 0) return null;
  // "have burned ten stations, sprung inmates and shut the port": a list of what was done.
  const isListed =
    conjunction?.text === ',' &&
    (previous.voice === 'passive' ? isAmidParticiples(tokens, run) : previous.perfect && previous.voice === 'active' && covered(run.end));
  if (conjunction?.pos !== 'CCONJ' && !isListed) return null;
  const gap = run.first - 1 - previous.endToken;
  const head = tokens[run.head] as Token;
  const participle = isPastForm(head);
  if (previous.form === 'infinitive' && previous.voice === 'active') return isBase(head) && gap < 12 ? previous : null;
  if (previous.modal !== null && previous.voice === 'active' && !previous.perfect && !previous.progressive)
    return isBase(head) && gap < SHARED_REACH ? previous : null;
  // A closing mark ends the quoted clause; the verb after it goes with the clause around the quotation.
  if (tokens.slice(previous.endToken, run.first).some((token) => /^["”]$/u.test(token.text))) return null;
  // "said that rebels had attacked the town and urged calm": who speaks is who has said the rest.
  if (previous.perfect && previous.tense === 'past' && isSpeaking(head.lemma) && !isSpeaking(previous.lemma)) return null;
  // "may have been responsible and promised": "be" with a predicate shares nothing.
  const wantsParticiple = previous.voice === 'passive' || (previous.perfect && !BE.has(tokens[previous.head]?.lower ?? ''));
  const wantsIng = previous.progressive && previous.voice === 'active';
  // "would be needed, and urged tourists to leave": what has an object of its own is active, behind a comma.
  const isApart = tokens[run.first - 2]?.text === ',' && covered(run.end) && !isDay(tokens[run.end]);
  if (previous.voice === 'passive' && (isApart || hasObjectOfItsOwn(tokens, run, covered) || isNeverPassive(tokens, run))) return null;
  // "was taken from his office in Lima and charged with"
  const reach = previous.voice === 'passive' && !wantsIng ? (UNDERGONE.has(head.lemma) ? 12 : 4) : 8;
  if (previous.ambiguous || gap > reach) return null;
  return (wantsParticiple && participle && !ONLY_PASTS.has(head.lower)) || (wantsIng && head.lower.endsWith('ing')) ? previous : null;
}

/** "must be diagnosed, excised and discarded": between participles, without an object. */
function isAmidParticiples(tokens: readonly Token[], { end }: Run): boolean {
  const joint = tokens[end]?.text === ',' && tokens[end + 1]?.pos === 'CCONJ' ? end + 1 : end;
  const twin = tokens[joint + 1];
  return tokens[joint]?.pos === 'CCONJ' && twin?.pos === 'VERB' && isPastForm(twin);
}

/** "called for him to be replaced and demanded three seats": a verb with one object, which no passive has. */
const hasObjectOfItsOwn = (tokens: readonly Token[], { end, head }: Run, covered: (token: number) => boolean): boolean =>
  covered(end) && !KEEPING.some((verbs) => verbs.has(tokens[head]?.lemma ?? '')) && !opensTime(tokens, end);
/** "was appalled and called on Peru to stop it", "was robbed and fled"; but "was seized and returned to its owner". */
const isNeverPassive = (tokens: readonly Token[], { end, head }: Run): boolean => {
  const { lemma } = tokens[head] as Token;
  return (INTRANSITIVE.has(lemma) && lemma !== 'return') || (lemma === 'call' && /^(?:for|on|upon)$/u.test(tokens[end]?.lower ?? ''));
};
/** Verbs of which a passive keeps an object: "was offered a job", "was named head of". */
const KEEPING = [DITRANSITIVE, NAMING];

/** "was arrested and charged last week", "was fined and banned three months" */
const opensTime = (tokens: readonly Token[], at: number): boolean =>
  isDay(tokens[at]) ||
  TIME_WORDS.has(tokens[at]?.lower ?? '') ||
  (tokens[at]?.pos === 'NUM' && TIME_NOUNS.has(tokens[at + 1]?.lemma ?? ''));
const TIME_WORDS = new Set(['last', 'next', 'this', 'that', 'today', 'yesterday', 'tomorrow', 'early', 'late', 'later', 'earlier']);
type Features = Pick<VerbDraft, 'form' | 'voice' | 'tense' | 'perfect' | 'progressive' | 'negated' | 'modal' | 'ambiguous'>;

function makeGroup(tokens: readonly Token[], run: Run, sentence: number, index: number, shared: VerbDraft | null): VerbDraft {
  const head = tokens[run.head] as Token;
  const features = shared ?? readFeatures(run, head);
  const isNever = run.first > 0 && tokens[run.first - 1]?.lower === 'never';
  // Written out, since spreading objects in the innermost loop costs more than the parsing.
  return {
    index,
    first: run.first,
    endToken: run.end,
    head: run.head,
    lemma: head.lemma,
    particle: run.particle,
    sentence,
    start: (tokens[run.first] as Token).start,
    end: (tokens[run.end - 1] as Token).end,
    form: features.form,
    voice: features.voice,
    tense: features.tense,
    perfect: features.perfect,
    progressive: features.progressive,
    negated: features.negated || isNever,
    modal: features.modal,
    ambiguous: shared === null && features.ambiguous,
  };
}

function readFeatures(run: Run, head: Token): Features {
  const auxiliaries: string[] = [];
  let negated = false;
  run.before.forEach(({ lower, pos }, k) => {
    if (pos === 'AUX' || pos === 'VERB') auxiliaries.push(lower);
    else if (NEGATIONS.has(lower) && run.before[k + 1]?.lower !== 'only') negated = true;
  });
  const last = auxiliaries.at(-1);
  const first = auxiliaries[0] ?? head.lower;
  const ing = head.lower.endsWith('ing') && !BASES_IN_ING.has(head.lower);
  const past = isPastForm(head);
  const modal = auxiliaries.find((word) => MODALS.has(word) && !(word === "'d" && past)) ?? null;
  const passive = last !== undefined && past && BE.has(last) && head.pos === 'VERB';
  const participial = first === 'being' || first === 'having';
  const finite = !run.infinitive && (auxiliaries.length > 0 ? !participial : !ing && !ONLY_PARTICIPLES.has(head.lower));
  const form = run.infinitive ? 'infinitive' : finite ? 'finite' : ing || participial ? 'ing' : 'participle';
  return {
    form,
    voice: passive || (form === 'participle' && !ing) ? 'passive' : 'active',
    tense: form === 'finite' ? tenseOf(first, head, past, modal) : null,
    perfect: auxiliaries.some((word) => HAVE.has(word)) && (past || ing || BE.has(head.lower)),
    progressive: (ing && last !== undefined && BE.has(last)) || (auxiliaries.length > 1 && last === 'being'),
    negated,
    modal,
    ambiguous: !run.infinitive && auxiliaries.length === 0 && past && head.pos === 'VERB' && !ONLY_PASTS.has(head.lower),
  };
}

function tenseOf(first: string, head: Token, past: boolean, modal: string | null): VerbGroup['tense'] {
  if (modal !== null) return FUTURE.has(modal) ? 'future' : 'present';
  if (BE.has(first)) return first === 'was' || first === 'were' ? 'past' : 'present';
  if (HAVE.has(first)) return first === 'had' || first === "'d" ? 'past' : 'present';
  if (DO.has(first)) return first === 'did' ? 'past' : 'present';
  return past && first === head.lower ? 'past' : 'present';
}
