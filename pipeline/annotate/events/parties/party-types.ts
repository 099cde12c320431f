/** What the type of an event says of the words that name its parties. */
import type { EventType } from '../../../models/events.ts';

/** Prepositions that lead to the recipient, the surest first, by type; `other` for the rest. */
export const RECIPIENT_PREPOSITIONS: Readonly<Partial<Record<EventType | 'other', readonly string[]>>> = {
  CONSULT: ['with', 'to', 'between', 'among', 'of'],
  REQUEST: ['on', 'upon', 'to', 'from', 'of', 'with', 'against'],
  ACCUSE: ['against', 'into', 'of', 'on', 'at', 'over', 'to', 'with', 'about'],
  AID: ['to', 'into', 'for', 'of', 'with', 'in'],
  COOPERATE: ['with', 'to', 'between', 'for', 'in'],
  AGREE: ['with', 'to', 'for', 'from', 'between', 'of'],
  PROTEST: ['against', 'at', 'of'],
  SUPPORT: ['for', 'with', 'to', 'of', 'on', 'behind'],
  RETREAT: ['of', 'to', 'with', 'on', 'against'],
  MOBILIZE: ['against', 'on', 'toward', 'towards'],
  ASSAULT: ['against', 'on', 'upon', 'at', 'toward', 'towards', 'of', 'with', 'into'],
  COERCE: ['against', 'on', 'of', 'from', 'for', 'with'],
  other: ['against', 'on', 'upon', 'with', 'to', 'at', 'of', 'from', 'toward', 'towards', 'into', 'for', 'between', 'among'],
};

/** Types of which the object may be a thing of the recipient's: "rejected the offer of", "condemned the decision by". */
export const VERBAL: ReadonlySet<EventType> = new Set<EventType>(['ACCUSE', 'REJECT', 'SUPPORT', 'CONCEDE', 'REQUEST', 'AGREE']);

/** Types of which the object is one's own: the forces that are moved or withdrawn. */
export const OWN: ReadonlySet<EventType> = new Set<EventType>(['MOBILIZE', 'RETREAT']);

/** Types of which the object is one's own where the text says so: "lifted its veto", "withdrew its offer". */
export const OWNING: ReadonlySet<EventType> = new Set<EventType>(['CONCEDE', 'AGREE', 'COOPERATE', 'RETREAT']);

/** Types of which the things of a place are those of its state: "bombed a school in Kuwait", "criticised a law in Kuwait". */
export const BOUND: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'COERCE', 'AID', 'ACCUSE', 'SUPPORT', 'SANCTION']);

/** Those who stand for a town, a province or their voters, and not for a state. */
export const ELECTED = ['=mayor', '=governor', '=senator', '=councillor'];

/** Words that stand for people although no list of persons has them. */
export const GROUPS = [
  'human',
  'force',
  'civilian',
  'protester',
  'worker',
  'court',
  'investigator',
  'official',
  'refugee',
  'leadership',
  'organisation',
];

/** Types by which a measure is put on somebody, eased or kept. */
export const EASED: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'COERCE', 'CONCEDE', 'REJECT', 'SANCTION']);

/** What several sides make, often called by where they made it. */
export const PACTS = ['pact', 'deal', '=accord', '=agreement', '=protocol', '=declaration', '=talks'];
