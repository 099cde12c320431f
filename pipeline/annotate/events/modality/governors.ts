/** What a subordinate clause hangs on: the verb, noun or adjective that says whether its event is wanted, planned, claimed or done. */
import type { EventType } from '../../../models/events.ts';
import { clauseAbove } from '../../syntax/above.ts';
import type { Clause } from '../../syntax/index.ts';
import { senseOf } from '../clause/frame.ts';
import { nounForms, verbForms } from '../forms.ts';
import { CONTROLS, type Modality, wordsOf } from '../lexicon.ts';
import { lowerAt, type Reading, tokenAt } from '../reading.ts';

const ROW = new Set('first second third fourth fifth sixth seventh eighth ninth tenth last latest only'.split(' '));

/** Parts of speech of what stands before a noun, and behind it before "to" ("the only well-known minister here to quit"). */
const AROUND_NOUN = new Set(['ADJ', 'ADV', 'NOUN', 'NUM', 'PROPN', 'PUNCT']);
const LONGEST_ROW = 8;

/** "the third minister to quit", "the only member to vote against": who is counted by what he did. */
export function isOfRow(reading: Reading, { verb }: Clause): boolean {
  for (let at = verb.first - 1; at > verb.first - LONGEST_ROW; at -= 1) {
    const token = tokenAt(reading, at);
    const isPartOfWord = lowerAt(reading, at - 1) === '-';
    if (token === undefined || token.sentence !== verb.sentence || !(AROUND_NOUN.has(token.pos) || isPartOfWord)) return false;
    if (ROW.has(token.lower)) return at < verb.first - 1;
  }
  return false;
}

const TRYING = wordsOf('trying');

/** The clause that tells of a try whose means an -ing form is ("tried to stop the vote by blocking roads"), or null. */
export function tryAbove(reading: Reading, { opener }: Clause, parent: Clause): Clause | null {
  const above = opener === 'by' && parent.relation === 'infinitive' ? clauseAbove(reading.document.syntax, parent) : null;
  const governor = above === null ? null : governorOf(reading, parent, above);
  return governor?.forms.some((form) => TRYING.has(form)) === true ? above : null;
}

/** "has to leave", "have got to leave" */
export const isObliged = ({ verb }: Clause, { verb: above, objects }: Clause): boolean =>
  (above.lemma === 'have' || (above.lemma === 'get' && above.perfect)) && objects.length === 0 && verb.first === above.endToken;

/** "had to leave": who had to, did; who has to, has not yet. */
export function obligation({ lemma, tense, perfect, modal }: Clause['verb'], above: Modality): Modality {
  if (above !== 'actual' || (lemma === 'have' && (tense === 'past' || perfect))) return above;
  return modal === null ? 'demanded' : 'planned';
}

const VOWING = new Set(['vow', 'swear', 'pledge', 'promise']);

/** "vowed to attack": a promise of force is a threat. */
export const isThreat = (reading: Reading, clause: Clause, forms: readonly string[]): boolean =>
  forms.some((form) => VOWING.has(form)) && senseOf(reading, clause)?.type === 'ASSAULT';

export const VOICED: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'ACCUSE', 'PROTEST', 'SUPPORT', 'REJECT', 'CONCEDE']);

/** "marched to demand", "phoned to apologise", "fired in the air to disperse": what is meant by the act is done with it. */
export function isDoneAtOnce(reading: Reading, clause: Clause, parent: Clause): boolean {
  // "marched in Lima, chanting, to demand"
  const act = parent.relation === 'ing' ? (clauseAbove(reading.document.syntax, parent) ?? parent) : parent;
  const [above, own] = [senseOf(reading, act), senseOf(reading, clause)];
  const verb = tokenAt(reading, act.verb.head)?.lemma ?? '';
  if (above?.mode === 'crowd-control' || (own?.mode === 'crowd-control' && FIRING.has(verb))) return true;
  if (!VOICED.has(own?.type ?? 'ASSAULT')) return false;
  return above?.type === 'PROTEST' || above?.type === 'CONSULT' || GATHERING.has(verb);
}

const FIRING = wordsOf('firing verb');

const GATHERING = wordsOf('gathering verb');

const ADDRESSING = new Set(['on', 'upon', 'to', 'for', 'with']);

/** "called on them to go", "was told to go": somebody else than the subject is to do it. */
export const hasAddressee = ({ verb, objects, obliques }: Clause): boolean =>
  verb.voice === 'passive' || objects.length > 0 || obliques.some(({ preposition }) => ADDRESSING.has(preposition));

/** What a verb or a noun makes of the infinitive below it, or undefined where neither is listed. */
export const verbOrNoun = (forms: readonly string[]): Modality | undefined => {
  for (const form of forms) {
    const modality = CONTROLS.to.get(form) ?? CONTROLS.noun.get(form);
    if (modality !== undefined) return modality;
  }
  return undefined;
};

interface Governor {
  readonly forms: readonly string[];
  readonly isVerb: boolean;
}

/** The word that an infinitive hangs on: an adjective or noun right before it, else the verb above. */
export function governorOf(reading: Reading, clause: Clause, parent: Clause): Governor | null {
  const before = tokenAt(reading, clause.verb.first - 1);
  if (before !== undefined && before.index !== parent.verb.head) {
    const forms = before.pos === 'NOUN' ? nounForms(before).filter((form) => CONTROLS.noun.has(form)) : verbForms(before);
    if (verbOrNoun(forms) !== undefined) return { forms, isVerb: false };
  }
  const head = tokenAt(reading, parent.verb.head);
  return head === undefined ? null : { forms: verbForms(head), isVerb: true };
}

/** "on suspicion of killing", "in the hope of winning": the noun that an -ing form hangs on. */
export function nounBefore(reading: Reading, { opener, first }: Clause): Modality | undefined {
  const noun = tokenAt(reading, first - 1);
  if ((opener !== 'of' && opener !== 'for') || noun?.pos !== 'NOUN') return undefined;
  return nounForms(noun)
    .map((form) => CONTROLS.noun.get(form))
    .find((modality) => modality !== undefined);
}

/** Prepositions behind which one is accused or suspected of something; "arrested after killing" is no reproach. */
const REPROACHING = new Set(['of', 'for', 'with', 'over', 'in']);

/** What a verb makes of the -ing form below it ("accused of hiding": alleged), or undefined. */
export function ingGovernor(reading: Reading, { opener }: Clause, parent: Clause): Modality | undefined {
  const head = tokenAt(reading, parent.verb.head);
  const forms = head === undefined ? [] : verbForms(head);
  const given = forms.map((form) => CONTROLS.ing.get(form)).find((modality) => modality !== undefined);
  // "called for raising the tax"
  if (opener === 'for' && senseOf(reading, parent)?.effect === 'demanded') return 'demanded';
  // "supports the union, with others supporting the firm": what is weighed stands behind its verb.
  if (given === 'planned' && opener === null) return undefined;
  return given === 'alleged' && opener !== null && !REPROACHING.has(opener) ? undefined : given;
}
