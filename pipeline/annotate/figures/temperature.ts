/** What "degrees" are: an angle, or a temperature on one of two scales. */

import type { Document } from '../document.ts';
import type { Draft } from './draft.ts';
import { anyWordOf, HEDGE } from './lexicon.ts';

const WEATHER = new RegExp(`\\b(?:${anyWordOf('weather')})\\b|\\b(?:${anyWordOf('weather stem')})`, 'i');
/** "It was 36 degrees." */
const IT_WAS = new RegExp(`\\bit(?:['’]s| (?:is|was|gets|got|reached|hit|will be|can be))(?: (?:${HEDGE}|already|still))* $`, 'iu');
const FAHRENHEIT = /\bFahrenheit\b|°F\b|\bdegrees F\b/u;
/** No weather is as hot as this in degrees Celsius. */
const HOTTEST = 60;

/** Drafts whose bare degrees are a temperature, with their scale: Fahrenheit where the text names it or a number is too high for Celsius. */
export function readTemperatures(document: Document, drafts: readonly Draft[]): Draft[] {
  const degrees = drafts.filter((draft) => isTemperature(document, draft));
  if (degrees.length === 0) return [...drafts];
  const isHot = degrees.some(({ quantity }) => (quantity.value ?? quantity.upper ?? 0) > HOTTEST);
  const unit = isHot || FAHRENHEIT.test(document.raw) ? 'degF' : 'Cel';
  const found = new Set(degrees);
  return drafts.map((draft) => (found.has(draft) ? { ...draft, quantity: { ...draft.quantity, unit, dimension: 'temperature' } } : draft));
}

function isTemperature({ raw }: Document, { quantity, sentence, start }: Draft): boolean {
  if (quantity.unit !== 'deg') return false;
  return WEATHER.test(raw.slice(sentence.start, sentence.end)) || IT_WAS.test(raw.slice(Math.max(sentence.start, start - 40), start));
}
