/** Pronouns, by gender, number and salience: the subject before others, the near before the far, the speakers before before all. */
import type { Entity } from '../../models/entities.ts';
import type { Token } from '../document.ts';
import { isQuoted } from '../quoted.ts';
import { sectorOf } from './known.ts';
import type { Memory } from './memory.ts';
import { named } from './metonyms.ts';
import type { Naming } from './naming.ts';
import { isKindNoun, isPeopleNoun, stateNounSort } from './nouns.ts';
import type { Resolution, ResolutionContext } from './resolution.ts';
import { type Gender, SPEECH_VERBS } from './words.ts';

type Sort = { readonly kinds: ReadonlySet<Entity['kind']>; readonly gender: Gender };

const PERSON = new Set<Entity['kind']>(['person']);
const BODY = new Set<Entity['kind']>(['organization', 'country', 'group']);
const male: Sort = { kinds: PERSON, gender: 'm' };
const female: Sort = { kinds: PERSON, gender: 'f' };
const thing: Sort = { kinds: BODY, gender: null };

const SORTS: ReadonlyMap<string, Sort> = new Map([
  ...['he', 'him', 'his', 'himself'].map((word) => [word, male] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, female] as const),
  ...['it', 'its', 'itself'].map((word) => [word, thing] as const),
]);
const OTHERS = new Set([
  'who',
  'i',
  'we',
  'you',
  'me',
  'us',
  'my',
  'our',
  'which',
  'everyone',
  'someone',
  'this',
  'that',
  'these',
  'those',
]);

/** Whether a word stands for somebody named elsewhere; "US" is a state. */
export const isPronoun = ({ lower, text, pos }: Token): boolean =>
  text !== 'US' && (SORTS.has(lower) || OTHERS.has(lower) || pos === 'PRON');

const PLURALS = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

/** Whether a word is a pronoun of the third person plural. */
export const isPlural = ({ lower }: Token): boolean => PLURALS.has(lower);

/**
 * The one body that "they" means: the subject of a plural verb ("Tolma have agreed a fee, and they …"), a people or movement,
 * or whoever says what "they" do. 'several' where a plural noun stands between; null where no body comes into question.
 */
export function findPluralAntecedent(memory: Memory, pronoun: Token): Naming | 'several' | null {
  if (isQuoted(memory.document, pronoun.start)) return null;
  const { tokens } = memory.document;
  for (const mention of memory.before(pronoun.index, 1)) {
    const { kind } = mention.entity;
    if ((kind !== 'organization' && kind !== 'group') || memory.subjectOf(mention) === null) continue;
    if (!actsInPlural(tokens, mention, pronoun)) continue;
    const between = tokens.slice(mention.endToken, pronoun.index);
    return between.some(isPluralNoun) || /^(?:and|or)$/u.test(tokens[mention.first - 1]?.lower ?? '') ? 'several' : mention;
  }
  return null;
}

const isPluralNoun = ({ pos, lower, lemma }: Token): boolean =>
  lower === 'people' || lower === 'police' || ((pos === 'NOUN' || pos === 'PROPN') && lower !== lemma && /(?:s|men)$/u.test(lower));

function actsInPlural(tokens: readonly Token[], { entity, endToken, sentence }: Naming, pronoun: Token): boolean {
  const verb = tokens[endToken];
  if (entity.kind === 'group') return true;
  if (verb === undefined || verb.sentence !== sentence || (verb.pos !== 'VERB' && verb.pos !== 'AUX')) return false;
  if (/^(?:have|are|were|want|do)$/u.test(verb.lower)) return true;
  const skip = tokens[endToken + 1]?.lower === 'that' ? 2 : 1;
  return SPEECH_VERBS.has(verb.lemma) && endToken + skip === pronoun.index;
}

/** Whether a word is a pronoun of the third person singular. */
export const isReferring = ({ lower }: Token): boolean => SORTS.has(lower);

const SENTENCES_BACK = 5;
/** What a candidate must reach: to answer a question, and to stand in the table of mentions. */
const ENOUGH = 4;
const CERTAIN = { person: 8, thing: 11 };

/** The mention that a pronoun points back to, or null where nothing fits well enough. */
function findAntecedent(
  memory: Memory,
  pronoun: Token,
  { salient = [], except = null }: Pick<ResolutionContext, 'salient' | 'except'>,
  enough = ENOUGH,
): Naming | null {
  const sort = SORTS.get(pronoun.lower);
  if (sort === undefined || isEmptyIt(memory, pronoun)) return null;
  let best: Naming | null = null;
  let bestScore = enough;
  const reach = sort === thing && isOfBareBody(memory, pronoun) ? 0 : SENTENCES_BACK;
  for (const mention of memory.before(pronoun.index, reach)) {
    if (!sort.kinds.has(mention.entity.kind) || mention.demonym === 'adjective' || mention.entity.entity_id === except) continue;
    if (isOfOtherGender(mention, sort)) continue;
    const score = scoreOf(memory, pronoun, mention, sort) + salienceOf(salient, mention.entity);
    if (score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  return best;
}

/** A sentence may be a whole book without a full stop. */
const TOKENS_BACK = 80;

/** "The army launched an offensive and captured its camp": a body without a name, as subject before, leaves no room for one of an earlier sentence. */
function isOfBareBody(memory: Memory, { index, sentence }: Token): boolean {
  const { tokens } = memory.document;
  for (let at = index - 1; at >= Math.max(0, index - TOKENS_BACK) && tokens[at]?.sentence === sentence; at -= 1) {
    const token = tokens[at] as Token;
    const isBody = token.pos === 'NOUN' && (isKindNoun(token) || stateNounSort(token) === 'state') && !/[^s]s$/u.test(token.lower);
    if (isBody && memory.isMainSubject(at)) return [...memory.before(at + 1, 0)].every(({ endToken }) => endToken !== at + 1);
  }
  return false;
}

/** The same, where the mention is sure enough to be published. */
export const findSureAntecedent = (memory: Memory, pronoun: Token): Naming | null =>
  findAntecedent(memory, pronoun, {}, SORTS.get(pronoun.lower)?.gender === null ? CERTAIN.thing : CERTAIN.person);

/** The entity that a pronoun means, or null. */
export function resolvePronoun(memory: Memory, pronoun: Token, context: ResolutionContext): Resolution | null {
  if (pronoun.lower === 'who' || pronoun.lower === 'which') return resolveRelative(memory, pronoun, context);
  const antecedent = isPlural(pronoun) ? findPluralAntecedent(memory, pronoun) : findAntecedent(memory, pronoun, context);
  if (antecedent === null || antecedent === 'several') return fromSalient(memory, pronoun, context);
  return named(memory, antecedent, context, 'pronoun');
}

/** Where nothing near fits: the last of the earlier speakers of the right kind. */
function fromSalient(memory: Memory, pronoun: Token, { salient, except }: ResolutionContext): Resolution | null {
  const sort = SORTS.get(pronoun.lower);
  if (sort === undefined || sort.gender === null) return null;
  const spoken = salient?.find(({ kind, entity_id }) => {
    const naming = sort.kinds.has(kind) && entity_id !== except ? memory.personNamed(entity_id) : null;
    return naming !== null && !isOfOtherGender(naming, sort);
  });
  return spoken === undefined ? null : { name: spoken.name, entity: spoken, role: null, basis: 'pronoun' };
}

/** "It is likely that", "it was not clear", "it remains to be seen": stands for nothing. */
function isEmptyIt({ document: { tokens } }: Memory, { lower, index, sentence }: Token): boolean {
  if (lower !== 'it') return false;
  let at = index + 1;
  while (tokens[at]?.sentence === sentence && (tokens[at]?.pos === 'AUX' || tokens[at]?.pos === 'ADV' || tokens[at]?.pos === 'PART'))
    at += 1;
  const next = tokens[at];
  if (next === undefined || next.sentence !== sentence || at === index + 1)
    return /^(?:remains|seems|appears|takes|turns)$/u.test(next?.lower ?? '');
  return next.pos === 'ADJ' && /^(?:that|to|whether|how|why|if|who|what|where)$/u.test(tokens[at + 1]?.lower ?? '');
}

function salienceOf(salient: readonly Entity[], { entity_id }: Entity): number {
  const rank = salient.findIndex((entity) => entity.entity_id === entity_id);
  return rank < 0 ? 0 : Math.max(1, 5 - 2 * rank);
}

const isOfOtherGender = ({ person }: Naming, { gender }: Sort): boolean =>
  gender !== null && person !== null && person.gender !== null && person.gender !== gender;

function scoreOf(memory: Memory, pronoun: Token, mention: Naming, { gender }: Sort): number {
  const { tokens } = memory.document;
  const distance = pronoun.sentence - mention.sentence;
  let score = 10 - 2.5 * distance;
  if (gender !== null && (mention.person?.gender ?? null) === null) score -= 1.5;
  const subject = memory.subjectOf(mention);
  if (subject !== null) score += subject === 'main' && distance <= 1 ? 5 : 2;
  const after = tokens[mention.endToken];
  if (after !== undefined && /^['’]s?$/u.test(after.text)) score -= 2;
  if (isQuoted(memory.document, mention.start) && !isQuoted(memory.document, pronoun.start)) score -= 4;
  // "a Hamas commander was killed, it said": the name only describes a person.
  if (gender === null && after?.pos === 'NOUN' && after.sentence === mention.sentence && isPeopleNoun(after)) score -= 3;
  // "a text seen by Reuters. It says": whoever reports is not what the article is about.
  if (gender === null && subject === null && sectorOf(mention.entity) === 'outlet') score -= 6;
  // Within a sentence the nearer of two equals.
  return score - (pronoun.index - mention.first) / 200;
}

/** "Biden, who …": the name right before. */
function resolveRelative(memory: Memory, { index }: Token, context: ResolutionContext): Resolution | null {
  const comma = memory.document.tokens[index - 1]?.text === ',' ? 1 : 0;
  for (const naming of memory.before(index, 0)) {
    if (naming.endToken !== index - comma) return null;
    return named(memory, naming, context, 'pronoun');
  }
  return null;
}
