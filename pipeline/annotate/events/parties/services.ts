/** Bodies that are called by their service: "the security service", "the prison service". */

import type { NounPhrase } from '../../syntax/index.ts';
import { wordsOf } from '../lexicon.ts';
import { lowerAt, type Reading } from '../reading.ts';

const SERVING = wordsOf('service of a state');

/** Whether a phrase means those who serve, and not what they offer, as a bus service does. */
export const isService = (reading: Reading, { head }: NounPhrase): boolean =>
  /^services?$/u.test(lowerAt(reading, head)) && SERVING.has(lowerAt(reading, head - 1));
