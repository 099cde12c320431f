/** What only those who rule can do, they do where nobody is named: arrests, charges, sentences, curfews. */
import { countryEntity, type Resolution } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import { hasWordOf } from '../parties/party-words.ts';
import { eventsBefore, fromContext, inOrder, type Story } from '../story/story.ts';

/** Acts of the authorities, by type and mode: those of a state, and those of its police and courts. */
const OF_STATES = new Set(['COERCE/arrest', 'COERCE/censor', 'COERCE/curfew', 'COERCE/martial-law']);
const OF_COURTS = new Set(['SANCTION/convict', 'RETREAT/release']);
const CHARGED = /^(?:charged|prosecuted|indicted|arraigned)$/iu;

const isArrest = ({ type, mode, actors, modality }: FoundEvent): boolean =>
  type === 'COERCE' &&
  mode === 'arrest' &&
  modality === 'actual' &&
  actors.some((who) => isEnforcing(who) || who.entity?.kind === 'country');
const isSentencing = ({ name }: Resolution): boolean => hasWordOf(name, 'judging');
const isEnforcing = ({ name }: Resolution): boolean => hasWordOf(name, 'policing', 'prosecuting', 'soldiery');

const UNACTED: ReadonlySet<string> = new Set(['event.passive', 'event.noun', 'event.light-verb']);

/** Names the authorities that act in passives and nouns without an agent, in reading order. */
export const nameAuthorities = (events: readonly FoundEvent[], story: Story): FoundEvent[] =>
  inOrder(events, (event, done) => nameAuthority(event, done, story));

function nameAuthority(event: FoundEvent, done: readonly FoundEvent[], story: Story): FoundEvent {
  const { type, mode, rule, actors, recipients, place } = event;
  if (actors.length > 0 || !UNACTED.has(rule)) return event;
  const act = `${type}/${mode ?? ''}`;
  const isOfState = OF_STATES.has(act) || (type === 'ACCUSE' && rule === 'event.passive' && CHARGED.test(story.textOf(event)));
  if (!isOfState && !OF_COURTS.has(act)) return event;
  // "Three officers accused of theft were charged": not by those officers.
  const undergo = new Set(recipients.map(({ name }) => name));
  const does = mode === 'convict' ? isSentencing : isEnforcing;
  const isDoing = (who: Resolution): boolean => does(who) && !undergo.has(who.name);
  const enforcing =
    eventsBefore(done, event, story)
      .find((other) => other.actors.some(isDoing))
      ?.actors.filter(isDoing) ?? [];
  if (enforcing.length > 0) return { ...event, actors: enforcing };
  // "Police arrested ten men. … Two were released": whoever made the arrests, however long before.
  const arrest = act === 'RETREAT/release' ? done.findLast(isArrest) : undefined;
  if (arrest !== undefined) return { ...event, actors: arrest.actors };
  // "600 schools are closed", "opposed a ban": nobody need have closed or banned it.
  const isVague = mode === 'censor' && (recipients.length > 0 || rule === 'event.noun');
  const ground = !isOfState || isVague ? null : (place?.country ?? story.home?.country ?? null);
  const state = ground === null ? null : countryEntity(ground);
  return state === null ? event : { ...event, actors: [fromContext(state)] };
}
