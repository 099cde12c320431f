/** Who says that it happened, and whether that makes it a mere claim. */

import type { Entity } from '../../models/entities.ts';
import type { EventType } from '../../models/events.ts';
import type { Resolution } from '../entities/index.ts';
import type { FoundQuote } from '../quotes/index.ts';
import type { Candidate } from './candidate.ts';
import type { Modality } from './lexicon.ts';
import { type Naming, type Parties, partyOf } from './parties.ts';
import { speakerOf } from './speaker.ts';

export interface Claim {
  readonly by: Resolution | null;
  readonly modality: Modality;
}

/** Types of the battlefield, of which the word of one side is only a claim. */
const BATTLEFIELD: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE']);

/** The speaker of the quote or reported clause; battlefield claims of one who takes part are alleged. */
export function claimOf(
  naming: Naming,
  candidate: Candidate,
  type: EventType,
  modality: Modality,
  parties: Parties,
  quote: FoundQuote | null,
): Claim {
  const by = quote?.speaker ?? speakerByClause(naming, candidate);
  if (modality !== 'actual' || by === null || !BATTLEFIELD.has(type) || candidate.label) return { by, modality };
  return { by, modality: takesPart(by, parties) ? 'alleged' : 'actual' };
}

function speakerByClause(naming: Naming, { clause, type }: Candidate): Resolution | null {
  const phrases = clause === null ? null : speakerOf(naming.reading, clause);
  return phrases === null ? null : (phrases.flatMap((phrase) => partyOf(naming, phrase, 'actor', type))[0] ?? null);
}

const countryOf = (entity: Entity | null): string | null => entity?.country ?? null;

function takesPart({ entity }: Resolution, { actors, recipients }: Parties): boolean {
  const country = countryOf(entity);
  if (entity === null || country === null) return false;
  return [...actors, ...recipients].some((party) => party.entity?.entity_id === entity.entity_id || countryOf(party.entity) === country);
}
