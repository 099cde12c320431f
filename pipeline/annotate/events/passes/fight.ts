/** Force between the sides of a fight. */
import type { FoundEvent } from '../event.ts';

/** Modes of force against people who are no side of a fight. */
const ON_PERSONS = new Set(['crowd-control', 'beat', 'torture', 'sexual', 'firearms', 'abduct']);

/** Whether one side of a fight uses force on another, or takes ground from it. */
export const isOfFight = ({ type, mode, modality }: FoundEvent): boolean =>
  modality !== 'negated' && ((type === 'ASSAULT' && !ON_PERSONS.has(mode ?? '')) || (type === 'COERCE' && mode === 'seize'));

/** Whether it is of a war, and not of anything else between two states. */
export const isOfConflict = ({ type, mode }: FoundEvent): boolean =>
  type === 'ASSAULT' || type === 'MOBILIZE' || (type === 'COERCE' && mode === 'seize');
