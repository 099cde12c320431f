/** What follows from an event type. Source: PLOVER manual, draft 2.0, and its CAMEO conversion table (Open Event Data Alliance, CC BY-SA). */
import type { Event, EventType } from '../../models/events.ts';

const CLASSES: Readonly<Record<EventType, { readonly quad: Event['quad_class']; readonly cameo: string }>> = {
  AGREE: { quad: 'verbal_cooperation', cameo: '03' },
  CONSULT: { quad: 'verbal_cooperation', cameo: '04' },
  SUPPORT: { quad: 'verbal_cooperation', cameo: '05' },
  CONCEDE: { quad: 'verbal_cooperation', cameo: '08' },
  COOPERATE: { quad: 'material_cooperation', cameo: '06' },
  AID: { quad: 'material_cooperation', cameo: '07' },
  RETREAT: { quad: 'material_cooperation', cameo: '08' },
  REQUEST: { quad: 'verbal_conflict', cameo: '10' },
  ACCUSE: { quad: 'verbal_conflict', cameo: '11' },
  REJECT: { quad: 'verbal_conflict', cameo: '12' },
  THREATEN: { quad: 'verbal_conflict', cameo: '13' },
  PROTEST: { quad: 'material_conflict', cameo: '14' },
  SANCTION: { quad: 'material_conflict', cameo: '16' },
  MOBILIZE: { quad: 'material_conflict', cameo: '15' },
  COERCE: { quad: 'material_conflict', cameo: '17' },
  ASSAULT: { quad: 'material_conflict', cameo: '19' },
};

/** Modes of ASSAULT that CAMEO files under "unconventional mass violence" (20) or "assault" (18) instead of "fight" (19). */
const ASSAULT_ROOTS: Readonly<Record<string, string>> = {
  unconventional: '20',
  abduct: '18',
  beat: '18',
  torture: '18',
  sexual: '18',
  'suicide-attack': '18',
  targeted: '18',
};

/** Verbal or material, cooperation or conflict. */
export const quadClassOf = (type: EventType): Event['quad_class'] => CLASSES[type].quad;

/** The root code of CAMEO, two digits, for users of its data; the mode of an assault tells more than its type. */
export function cameoRootOf(type: EventType, mode: string | null): string {
  if (type === 'ACCUSE' && mode === 'investigate') return '09';
  if (type === 'ASSAULT' && mode !== null) return ASSAULT_ROOTS[mode] ?? CLASSES.ASSAULT.cameo;
  return CLASSES[type].cameo;
}
