/** Whom an object pronoun, or "its neighbour", means beside the one who acts: in "Ruiz wrote to Soto asking her to leave", her is not Ruiz. */
import type { EntityMention, Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import { isOneOf, tokenAt } from '../reading.ts';
import type { Naming } from './naming.ts';

const PERSONS: ReadonlySet<string> = new Set(['person']);
const BODIES: ReadonlySet<string> = new Set(['organization', 'country', 'group']);
/** Pronouns that never mean the subject of their own verb, and what they can mean. */
const OBJECTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['him', PERSONS],
  ['her', PERSONS],
  ['it', BODIES],
]);

/** What a pronoun can mean; "its neighbour" of a state is a state. */
function kindsMeant({ reading }: Naming, phrase: NounPhrase, actors: readonly Resolution[]): ReadonlySet<string> | null {
  if (phrase.first === phrase.head) return OBJECTS.get(tokenAt(reading, phrase.head)?.lower ?? '') ?? null;
  const isOfState = actors.length === 1 && actors[0]?.entity?.kind === 'country';
  return isOfState && tokenAt(reading, phrase.first)?.lower === 'its' && isOneOf(reading, phrase, ['state among states']) ? STATES : null;
}
const STATES: ReadonlySet<string> = new Set(['country']);

/** The party that was named last before the pronoun, in its sentence or the one before, and that does not act itself. */
export function othersMeant(naming: Naming, phrase: NounPhrase, actors: readonly Resolution[]): readonly Resolution[] {
  const { reading, entities, mentionsIn } = naming;
  const kinds = kindsMeant(naming, phrase, actors);
  if (kinds === null || actors.length === 0) return [];
  const acting = new Set(actors.map(({ name }) => name));
  const isOther = ({ entity, form }: EntityMention): boolean => form === 'name' && kinds.has(entity.kind) && !acting.has(entity.name);
  const sentences = reading.document.sentences;
  const own = sentences[phrase.sentence]?.firstToken ?? phrase.first;
  const before = sentences[phrase.sentence - 1]?.firstToken ?? own;
  const other =
    mentionsIn({ first: own, endToken: phrase.first }).findLast(isOther) ?? mentionsIn({ first: before, endToken: own }).findLast(isOther);
  return other === undefined ? [] : [entities.resolve(other, { as: 'recipient' })];
}
