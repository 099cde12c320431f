/** Whether what is told as a fact is a mere claim of one who takes part. */

import type { EventType } from '../../../models/events.ts';
import { firstFrom } from '../../../text/span.ts';
import { type Resolution, sectorOf } from '../../entities/index.ts';
import type { FoundEvent } from '../event.ts';
import { endsInWordOf } from '../parties/party-words.ts';
import { isOneOf, lowerAt } from '../reading.ts';
import { isWordOfOneSide } from '../story/civil-war.ts';
import type { Story } from '../story/story.ts';
import { isAttackersDeed } from './conflict-sides.ts';

/** Types of the battlefield, of which the word of one side is only a claim. */
const BATTLEFIELD: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'COERCE']);

/** Words of admitting: who says it against his own interest does not merely claim it. */
const ADMITTING = /\b(?:admit|conced|acknowledg|confirm)/iu;

/** What is stated as a fact and known only from one side of a fight is alleged. */
export function markClaims(events: readonly FoundEvent[], story: Story): FoundEvent[] {
  const fighting = new Set(
    events.flatMap((event) => (event.claimedBy !== null && isOfOwnForce(story, event) ? [event.claimedBy.name] : [])),
  );
  return events.map((event) => (isMereClaim(event, story, fighting) ? { ...event, modality: 'alleged' } : event));
}

/** Cues of a text that does not vouch for what is said. */
const CLAIMING = /^(?:\w+ )?(?:claim|alleg|purport)(?:s|es|ed|ing)?$/iu;
/** Whoever speaks for a force that fights. */
const SPEAKS_FOR_FORCE =
  /\b(?:army|military|air force|navy|rebel|militia)(?:['’]s)? (?:spokes(?:man|woman|person|people)|commander|chief|source|official|officer)\b/iu;

const OWN = new Set(['its', 'their']);

/** "It said its fighters had killed nine": whoever has fighters is a side of a fight. */
function isOfOwnForce({ reading }: Story, { start }: FoundEvent): boolean {
  const subject = reading.document.syntax.clauseAt(firstFrom(reading.tokens, start))?.subjects[0];
  return subject !== undefined && OWN.has(lowerAt(reading, subject.first)) && isOneOf(reading, subject, ['force']);
}

const isBelligerent = ({ entity, name, role }: Resolution): boolean =>
  endsInWordOf(name, 'soldiery', 'command', 'rebel force', 'militia') ||
  SPEAKS_FOR_FORCE.test(`${role ?? ''} ${name}`) ||
  (entity !== null && sectorOf(entity) === 'armed');

/** "officials on both sides", "AFP's correspondent": no word of one side. */
const isNoSide = ({ name, entity }: Resolution): boolean => BOTH.test(name) || (entity !== null && sectorOf(entity) === 'outlet');
const BOTH = /\b(?:both|all|two) sides\b/iu;

/**
 * Whether an event that is stated as a fact is known only from one of those who take part in it.
 * @param fighting names of those who speak of forces of their own
 */
function isMereClaim(event: FoundEvent, story: Story, fighting: ReadonlySet<string>): boolean {
  const { conflict, civilWar, sides, isOf, textOf, cueOf } = story;
  const { sideOf } = sides;
  const { type, mode, modality, salience, claimedBy, actors, recipients, rule } = event;
  if (claimedBy === null || modality !== 'actual' || salience === 'background' || isNoSide(claimedBy)) return false;
  // "claimed the president had abused his power": who says it accuses.
  if (type === 'ACCUSE') return false;
  const cue = cueOf(event);
  const isClaimed = cue !== null && CLAIMING.test(cue);
  if (isClaimed && (rule === 'event.verb' || rule === 'event.passive')) return true;
  if (!BATTLEFIELD.has(type)) return false;
  if (type === 'COERCE' && mode !== 'seize') return false;
  if (cue !== null && ADMITTING.test(cue)) return false;
  // Fighting and blasts that nobody is blamed for are seen by all.
  if (isAttackersDeed(textOf(event)) || (actors.length === 0 && isOf(event, 'seen by all'))) return false;
  // "said it had fired a salvo"; but who "claimed both attacks" does not claim that they were made.
  if (type !== 'MOBILIZE' && !isClaimed && (isBelligerent(claimedBy) || fighting.has(claimedBy.name))) return true;
  // Of what a party of a case in court says, nothing is proved yet.
  if (type !== 'MOBILIZE' && actors.length > 0 && endsInWordOf(claimedBy.name, 'prosecuting', 'suing')) return true;
  if (civilWar !== null && type !== 'MOBILIZE' && isWordOfOneSide(event, civilWar)) return true;
  const speaker = sideOf(claimedBy);
  const doers = actors.map(sideOf);
  if (speaker === null) return conflict !== null && claimedBy.entity?.kind !== 'organization';
  // What one does oneself, other than fight, one knows: "two battalions had been sent".
  if (type === 'MOBILIZE' && (doers.includes(speaker) || doers.every((side) => side === null))) return false;
  return doers.includes(speaker) || recipients.map(sideOf).includes(speaker) || (conflict?.sides.includes(speaker) ?? false);
}
