import type { Entity } from '../../models/entities.ts';
import type { Span } from '../../text/span.ts';
import type { Person } from './people.ts';

/** One naming of an entity. */
export interface Naming extends Span {
  readonly first: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly entity: Entity;
  readonly rule: string;
  /** The state's adjective or people ("Russian", "Russians"), which modifies or stands for the state. */
  readonly demonym: 'adjective' | 'people' | null;
  /** An institution by which the state acts ("Russian army"). */
  readonly state: boolean;
  readonly person: Person | null;
}

/** What a candidate is decided to name. */
export interface Decision {
  readonly entity: Entity;
  readonly rule: string;
  readonly person?: Person;
  readonly demonym?: 'adjective' | 'people';
  readonly state?: boolean;
}
