/** Whom "I", "we" and "our troops" mean: the speaker, the body for which he speaks, or the state on whose side he stands. */
import type { EventType } from '../../../models/events.ts';
import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import type { Token } from '../../token.ts';
import { lowerAt } from '../reading.ts';
import type { Naming } from './naming.ts';
import { VERBAL } from './party-types.ts';

const ALONE = new Set(['i', 'me', 'myself']);
const TOGETHER = new Set(['we', 'us', 'ourselves']);

/** Whether a word is a pronoun of the first person; "US" is a state. */
export const isSelf = ({ lower, text }: Token): boolean => (ALONE.has(lower) || TOGETHER.has(lower)) && text !== 'US';

/** Whom a pronoun of the first person means in an event of a type: words are a person's or a body's own, deeds those of a state. */
export const selvesMeant = ({ speakerAt }: Naming, { lower, start }: Token, type: EventType): readonly Resolution[] =>
  speakerAt(start, ALONE.has(lower) ? 'self' : VERBAL.has(type) ? 'body' : 'state');

/** "our forces" */
export const ownersMeant = ({ reading, speakerAt }: Naming, { possessor, start }: NounPhrase): readonly Resolution[] =>
  possessor !== null && lowerAt(reading, possessor.first) === 'our' ? speakerAt(start, 'state') : [];
