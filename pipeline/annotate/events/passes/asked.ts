/** Whom a demand is made of that names nobody: who holds those who are to go free, or who is to do what is demanded. */
import { firstFrom } from '../../../text/span.ts';
import type { Resolution } from '../../entities/index.ts';
import type { NounPhrase } from '../../syntax/index.ts';
import type { FoundEvent } from '../event.ts';
import { isFreeing } from '../parties/freed.ts';
import { GROUPS } from '../parties/party-types.ts';
import { isOneOf, type Reading, tailOf, tokenAt } from '../reading.ts';
import { inOrder, type Story } from '../story/story.ts';

/** Names the captors that are to free somebody, and then those who are asked. */
export function nameAsked(events: readonly FoundEvent[], story: Story): FoundEvent[] {
  const freed = inOrder(events, (event, done) => nameCaptors(event, done));
  return freed.map((event, at) => nameAskedOf(event, freed, at, story));
}

/** Modes by which somebody comes to be held. */
const HOLDING = new Set(['COERCE/arrest', 'ASSAULT/abduct']);

const isCapture = ({ type, mode, actors, modality }: FoundEvent): boolean =>
  HOLDING.has(`${type}/${mode ?? ''}`) && modality !== 'negated' && modality !== 'planned' && actors.length > 0;

const share = (some: readonly Resolution[], others: readonly Resolution[]): boolean =>
  some.some(({ name }) => others.some((other) => other.name === name));

/** "demanded the release of the two": whoever holds them would free them; "the four were freed": those who were held. */
function nameCaptors(event: FoundEvent, done: readonly FoundEvent[]): FoundEvent {
  const { type, mode, modality, actors, recipients } = event;
  if (type !== 'RETREAT' || mode !== 'release') return event;
  const captors = modality === 'demanded' && actors.length === 0 ? captorsOf(recipients, [], done) : actors;
  // "Police arrested ten. Two of them were freed": not of the police.
  const isTold = recipients.length > 0 && !share(recipients, captors);
  const capture = isTold ? undefined : done.findLast((other) => isCapture(other) && share(other.actors, captors));
  const held = capture?.recipients ?? recipients;
  return captors === actors && held === recipients ? event : { ...event, actors: captors, recipients: held };
}

/** Who took those people last, or else who took anybody last. */
function captorsOf(held: readonly Resolution[], asking: readonly Resolution[], done: readonly FoundEvent[]): readonly Resolution[] {
  const captures = done.filter((event) => isCapture(event) && !share(event.actors, asking));
  const known = captures.findLast(({ recipients }) => share(recipients, held)) ?? captures.at(-1);
  return known?.actors ?? [];
}

function nameAskedOf(event: FoundEvent, events: readonly FoundEvent[], at: number, story: Story): FoundEvent {
  if (event.type !== 'REQUEST' || event.recipients.length > 0 || event.rule === 'event.noun') return event;
  const deed = events[at + 1];
  const isDeed = deed !== undefined && isWished(deed) && story.sentenceOf(deed) === story.sentenceOf(event) && isBelow(event, deed, story);
  if (isDeed && deed.actors.length > 0) return share(deed.actors, event.actors) ? event : { ...event, recipients: deed.actors };
  if (!asksForFreedom(event, story)) return event;
  const captors = captorsOf([], event.actors, events.slice(0, at));
  return captors.length === 0 ? event : { ...event, recipients: captors };
}

/** A deed that is demanded in a clause of its own, or that somebody goes free. */
const isWished = ({ modality, rule, mode }: FoundEvent): boolean =>
  modality === 'demanded' && (mode === 'release' || (rule !== 'event.noun' && rule !== 'event.light-verb'));

/** Whether the deed stands in the clause of the demand or in one below it. */
function isBelow(event: FoundEvent, deed: FoundEvent, { reading }: Story): boolean {
  const { syntax } = reading.document;
  const above = syntax.clauseAt(firstFrom(reading.tokens, event.start));
  let clause = syntax.clauseAt(firstFrom(reading.tokens, deed.start));
  for (let depth = 0; clause !== null && depth < DEPTH; depth += 1) {
    if (clause === above) return true;
    clause = clause.parent === null ? null : (syntax.clauses[clause.parent] ?? null);
  }
  return false;
}
const DEPTH = 3;

/** "the release of the four", "her release"; not that of a report. */
const isOfPeople = (reading: Reading, phrase: NounPhrase): boolean =>
  tailOf(reading, phrase).every(
    ({ preposition, phrases }) =>
      preposition !== 'of' || phrases.some((at) => isOneOf(reading, at, GROUPS) || tokenAt(reading, at.head)?.pos !== 'NOUN'),
  );

/** "called for their immediate release", "demanded her freedom" */
function asksForFreedom(event: FoundEvent, { reading }: Story): boolean {
  const clause = reading.document.syntax.clauseAt(firstFrom(reading.tokens, event.start));
  const wished: readonly NounPhrase[] = [
    ...(clause?.objects ?? []),
    ...(clause?.obliques ?? []).flatMap(({ preposition, phrases }) => (preposition === 'for' ? phrases : [])),
  ];
  return wished.some((phrase) => isFreeing(reading, phrase) && isOfPeople(reading, phrase));
}
