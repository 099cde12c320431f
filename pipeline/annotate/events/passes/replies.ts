/** What one party says of another's words and deeds: who is refused, denied or condemned stands in the sentences before. */
import type { EventType } from '../../../models/events.ts';
import type { Resolution } from '../../entities/index.ts';
import type { Topic } from '../clause/topic.ts';
import type { FoundEvent } from '../event.ts';
import { eventsBefore, inOrder, type Story, textBehind } from '../story/story.ts';
import type { TriggerClass } from '../story/trigger-words.ts';

const DEEDS: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);
const PRAISED: ReadonlySet<string> = new Set([...DEEDS, 'AID', 'COOPERATE', 'RETREAT']);
const SPEECH: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'THREATEN']);

/** Types that answer, go on with a demand, or are done to some of a crowd. */
const ANSWERING: ReadonlySet<string> = new Set(['REJECT', 'REQUEST', 'AGREE', 'CONCEDE', 'COERCE', 'ASSAULT', 'RETREAT']);

/** Types that a reply to a topic answers. */
const ANSWERED: Readonly<Record<Topic, readonly string[]>> = {
  charge: ['ACCUSE'],
  statement: ['ACCUSE'],
  wish: ['REQUEST', 'THREATEN'],
  offer: ['AGREE', 'REQUEST'],
  deal: [],
  decision: [],
  count: [],
  none: ['REQUEST'],
  retort: ['ACCUSE', 'THREATEN', 'REJECT', 'REQUEST', 'ASSAULT', 'SANCTION'],
  deed: [],
  other: [],
};

/** Names those who are answered, in reading order. */
export function nameAnswered(events: readonly FoundEvent[], story: Story): FoundEvent[] {
  return inOrder(events, (event, done) => {
    const near = ANSWERING.has(event.type) ? eventsBefore(done, event, story) : [];
    const answered = joinCharge(reply(event, near, story), done, story);
    const replied = joinDeal(joinDemand(answered, near, story), done, story);
    const judged = joinDecision(replied, done, story);
    return nameCounted(judged, near, story);
  });
}

/** "Rebels shelled a town. Norway condemned the attack", "praised the raids": who is meant is who did it; in reading order. */
export function nameCondemned(events: readonly FoundEvent[], story: Story): FoundEvent[] {
  return events.map((found, at) => {
    if (found.type !== 'ACCUSE' && found.type !== 'SUPPORT') return found;
    const event = joinMarch(found, events.slice(0, at), story);
    const before = events.slice(Math.max(0, at - EVENTS_BACK), at);
    const near = eventsBefore(before, event, story, DEED_BACK);
    const label = [events[at + 1], events[at - 1]].find((other) => isLabelBeside(event, other, story));
    if (label === undefined) return blame(event, near, story);
    const same = near.filter(({ type, mode }) => type === label.type && isSameMode(mode, label));
    if (same.length > 0) return blame(event, same, story);
    return blame(event, RAIDING.test(story.textOf(label)) ? near : soleAttack(events.slice(0, at), event, label), story);
  });
}

/** "condemned the attack", "the arrests were condemned": the deed is named, and no other is meant. */
const isLabelBeside = (event: FoundEvent, other: FoundEvent | undefined, { sentenceOf }: Story): other is FoundEvent =>
  other !== undefined &&
  (other.type === 'ASSAULT' || other.type === 'COERCE') &&
  other.rule === 'event.noun' &&
  sentenceOf(other) === sentenceOf(event) &&
  (other.start > event.end || event.rule === 'event.passive');
/** What police and soldiers do under other names: arrests, searches. */
const RAIDING = /^(?:raid|operation|crackdown)s?$/iu;

/** "condemned the attack": the one that the article reports, where all that it reports were done by the same. */
function soleAttack(before: readonly FoundEvent[], { actors }: FoundEvent, { type }: FoundEvent): readonly FoundEvent[] {
  if (type !== 'ASSAULT') return [];
  const attacks = before.filter((other) => other.type === 'ASSAULT' && other.actors.length > 0 && other.salience !== 'background');
  const names = new Set(attacks.flatMap((attack) => attack.actors.map(({ name }) => name)));
  const [first] = attacks;
  return first === undefined || names.size !== first.actors.length || share(first.actors, actors) ? [] : [first];
}

const isSameMode = (mode: string | null, label: FoundEvent): boolean => label.type === 'ASSAULT' || mode === label.mode;

/** How many events and sentences back a deed that is condemned may stand. */
const EVENTS_BACK = 12;
const DEED_BACK = 4;

const share = (some: readonly Resolution[], others: readonly Resolution[]): boolean =>
  some.some(({ name }) => others.some((other) => other.name === name));

/** "Rebels accused Chile of theft. Chile denied the charge": denied to the rebels. "He refused": who was asked. */
function reply(event: FoundEvent, near: readonly FoundEvent[], story: Story): FoundEvent {
  if (event.type !== 'REJECT' || event.recipients.length > 0) return event;
  const topic = story.topicOf(event);
  const types = ANSWERED[topic];
  const isOpen = (recipients: readonly Resolution[]): boolean => recipients.length === 0 && topic !== 'none';
  const answered = near.find(
    ({ type, mode, actors, recipients, rule }) =>
      types.includes(type) &&
      actors.length > 0 &&
      !share(actors, event.actors) &&
      (topic !== 'charge' || isCharge({ mode, recipients, rule })) &&
      (event.actors.length === 0 ? recipients.length > 0 : type === 'AGREE' || isOpen(recipients) || share(recipients, event.actors)),
  );
  if (answered === undefined) return contradict(event, near, topic, story);
  return { ...event, actors: event.actors.length > 0 ? event.actors : answered.recipients, recipients: answered.actors };
}

/** "The union denied the charge": to whoever made the last one, or spoke last; who denies that something happened may answer anybody. */
function contradict(event: FoundEvent, near: readonly FoundEvent[], topic: Topic, { speakersBefore }: Story): FoundEvent {
  if (event.actors.length === 0) return event;
  const isOther = (who: readonly Resolution[]): boolean => who.length > 0 && !share(who, event.actors);
  const accuser =
    topic === 'charge' ? near.find((other) => other.type === 'ACCUSE' && isOther(other.actors) && isCharge(other)) : undefined;
  const speaker = SPOKEN_OF.has(topic) ? speakersBefore(event).find((who) => isOther([who])) : undefined;
  const contradicted = accuser?.actors ?? (speaker === undefined ? [] : [speaker]);
  return contradicted.length === 0 ? event : { ...event, recipients: contradicted };
}

/** "Chile accused Peru's army. … The Peruvian minister dismissed the accusations": of whoever charged him or his side last. */
function joinCharge(event: FoundEvent, done: readonly FoundEvent[], { topicOf, sides: { sideOf } }: Story): FoundEvent {
  if (event.type !== 'REJECT' || event.recipients.length > 0 || event.actors.length === 0 || topicOf(event) !== 'charge') return event;
  const own = new Set(event.actors.map(sideOf).filter((side) => side !== null));
  const isOfOwn = (who: readonly Resolution[]): boolean =>
    share(who, event.actors) ||
    who.some((one) => {
      const side = sideOf(one);
      return side !== null && own.has(side);
    });
  const charge = done.findLast(
    (other) =>
      other.type === 'ACCUSE' && other.mode === 'allege' && other.actors.length > 0 && isOfOwn(other.recipients) && !isOfOwn(other.actors),
  );
  return charge === undefined ? event : { ...event, recipients: charge.actors };
}

/** Who complains of something in general charges nobody. */
const isCharge = ({ mode, recipients, rule }: Pick<FoundEvent, 'mode' | 'recipients' | 'rule'>): boolean =>
  mode === 'allege' || recipients.length > 0 || rule === 'event.light-verb';

/** Topics that answer whoever spoke. */
const SPOKEN_OF: ReadonlySet<Topic> = new Set<Topic>(['charge', 'retort']);

/** "backed the strike", "criticised the march": of those who strike or march. */
const MARCHING = /^\s(?:\S{1,14}\s){0,3}(?:(strike|walkout)|march|protest|demonstration|rally|sit-in)(?:s|es)?\b/iu;
const NEAR_MARCH = 60;

function joinMarch(event: FoundEvent, done: readonly FoundEvent[], story: Story): FoundEvent {
  const named = event.recipients.length > 0 ? null : MARCHING.exec(textBehind(event, story, NEAR_MARCH));
  if (named === null) return event;
  const march = done.findLast(
    ({ type, mode, actors }) =>
      type === 'PROTEST' && (mode === 'strike') === (named[1] !== undefined) && actors.length > 0 && !share(actors, event.actors),
  );
  return march === undefined ? event : { ...event, recipients: march.actors };
}

function blame(event: FoundEvent, near: readonly FoundEvent[], { topicOf }: Story): FoundEvent {
  if (event.recipients.length > 0 || topicOf(event) !== 'deed') return event;
  const deeds = event.type === 'SUPPORT' ? PRAISED : DEEDS;
  const deed = near.find(
    ({ type, actors, modality }) => deeds.has(type) && modality !== 'negated' && actors.length > 0 && !share(actors, event.actors),
  );
  return deed === undefined ? event : { ...event, recipients: deed.actors };
}

/** Types that are about a deal which others made. */
const OF_DEALS: ReadonlySet<string> = new Set(['SUPPORT', 'ACCUSE', 'REJECT']);

/** "Chile and Peru signed a pact. Norway welcomed the deal": theirs; the latest deal of two parties counts. */
function joinDeal(event: FoundEvent, done: readonly FoundEvent[], { topicOf }: Story): FoundEvent {
  if (!OF_DEALS.has(event.type) || event.recipients.length > 0 || event.actors.length === 0 || topicOf(event) !== 'deal') return event;
  const deal = done.findLast(
    (other) =>
      (other.type === 'AGREE' || other.type === 'SUPPORT') && partiesOf(other).length > 1 && !share(partiesOf(other), event.actors),
  );
  return deal === undefined ? event : { ...event, recipients: partiesOf(deal) };
}

const partiesOf = ({ actors, recipients }: FoundEvent): readonly Resolution[] => [...actors, ...recipients];

/** Types of what those who rule decide; of praise, refusals and demands only what binds others. */
const DECIDED: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'CONCEDE']);
function isDecided(event: FoundEvent, { isOf }: Story): boolean {
  const binding = BINDING[event.type];
  return DECIDED.has(event.type) || (binding !== undefined && isOf(event, binding));
}
const BINDING: Readonly<Partial<Record<EventType, TriggerClass>>> = { SUPPORT: 'enacting', REJECT: 'overruling', REQUEST: 'directing' };
const OF_DECISIONS: ReadonlySet<string> = new Set(['SUPPORT', 'ACCUSE']);

/** "criticised the ruling": of the judge who ruled, whoever decided something since. */
const isOfRuling = (event: FoundEvent, story: Story): boolean => RULING.test(textBehind(event, story, NEAR_RULING));
const RULING = /^\s(?:\S{1,12}\s){0,2}(?:conviction|injunction|judge?ment|ruling|sentence|verdict)s?\b/iu;
const NEAR_RULING = 40;
const isBench = ({ name, role }: Resolution): boolean => /\b(?:court|judge|justice|magistrate|tribunal)/iu.test(`${role ?? ''} ${name}`);

/** "The court banned the march. Students condemned the ruling": whose decision was told last, or else first, of all that it may be. */
function joinDecision(event: FoundEvent, done: readonly FoundEvent[], story: Story): FoundEvent {
  if (!OF_DECISIONS.has(event.type) || event.recipients.length > 0 || event.actors.length === 0) return event;
  if (story.topicOf(event) !== 'decision' || story.isOf(event, 'enacting')) return event;
  const isDecision = (other: FoundEvent): boolean =>
    isDecided(other, story) && other.actors.length > 0 && !share(other.actors, event.actors);
  const ruled = isOfRuling(event, story) ? done.findLast((other) => isDecision(other) && other.actors.some(isBench)) : undefined;
  const decision = ruled ?? eventsBefore(done, event, story, DEED_BACK).find(isDecision) ?? done.find(isDecision);
  return decision === undefined ? event : { ...event, recipients: decision.actors };
}

/** Types that are done to some of a crowd. */
const TO_SOME: ReadonlySet<string> = new Set(['COERCE', 'ASSAULT', 'RETREAT']);

/** "Students marched. Police arrested six", "killed 14 people and wounded 31": of those who were told of before. */
function nameCounted(event: FoundEvent, near: readonly FoundEvent[], { topicOf }: Story): FoundEvent {
  if (!TO_SOME.has(event.type) || event.recipients.length > 0 || topicOf(event) !== 'count') return event;
  for (const { type, actors, recipients } of near) {
    const crowd = type === 'PROTEST' ? actors : TO_SOME.has(type) ? recipients : [];
    if (crowd.length > 0 && !share(crowd, event.actors)) return { ...event, recipients: crowd };
  }
  return event;
}

/** Types of what is said to those with whom one speaks. */
const TO_PARTNERS: ReadonlySet<string> = new Set(['REQUEST', 'AGREE', 'CONCEDE']);

/** "met the Chilean envoy and called for early elections": of nobody that he met. */
const ELECTIONS = /^\s(?:for\s)?(?:\S{1,10}\s){0,2}(?:elections?|polls?|referendum)\b/iu;
const NEAR_ELECTIONS = 40;

/** "condemned Chile's raid and demanded a withdrawal": of Chile; "telephoned Ana Ruiz to apologise": to her. */
function joinDemand(event: FoundEvent, near: readonly FoundEvent[], story: Story): FoundEvent {
  const { sentenceOf } = story;
  if (!TO_PARTNERS.has(event.type) || event.recipients.length > 0 || event.actors.length === 0) return event;
  if (ELECTIONS.test(textBehind(event, story, NEAR_ELECTIONS))) return event;
  const before = near.find(
    (other) =>
      sentenceOf(other) === sentenceOf(event) &&
      ((event.type === 'REQUEST' && SPEECH.has(other.type)) || other.type === 'CONSULT') &&
      other.rule !== 'event.noun' &&
      other.recipients.length > 0 &&
      share(other.actors, event.actors),
  );
  return before === undefined ? event : { ...event, recipients: before.recipients };
}
