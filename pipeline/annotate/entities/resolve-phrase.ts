/** Whom or what a phrase means: by a name in it, as a metonym, by description, by pronoun. */

import { onOneLine } from '../../text/shape.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../document.ts';
import { findApposed, findDescribed } from './apposition.ts';
import { countryOf } from './countries.ts';
import { findNationalBody } from './describe-body.ts';
import { findEpithet, isInModifier } from './describe-person.ts';
import { findTerms, newEntity } from './known.ts';
import type { Memory } from './memory.ts';
import { entityFor, named } from './metonyms.ts';
import type { Naming } from './naming.ts';
import { isActNoun, isDocumentNoun, isFighterNoun, isForceNoun, isKindNoun, isPeopleNoun, stateNounSort } from './nouns.ts';
import { readCore } from './read-core.ts';
import type { Core, Resolution, ResolutionContext } from './resolution.ts';
import { findByDescription, findOffice, findOfficeHolder } from './resolve-nominal.ts';
import { isPronoun, resolvePronoun } from './resolve-pronoun.ts';
import { findSelfNamed } from './self-named.ts';
import { areUnnamedMembers, isUnnamedMember } from './unnamed-members.ts';
import { isLetters, ROLE_NOUNS } from './words.ts';

export type Resolve = (phrase: Span, context: ResolutionContext) => Resolution;

/** Makes the resolver of one article. */
export function makeResolver(memory: Memory): Resolve {
  const resolved: Readonly<Record<ResolutionContext['as'], Map<number, Resolution>>> = {
    speaker: new Map(),
    actor: new Map(),
    recipient: new Map(),
    place: new Map(),
  };
  const width = memory.document.raw.length + 1;
  return (phrase, context) => {
    // The same phrase is asked for by several annotators.
    const answers = context.salient === undefined ? resolved[context.as] : null;
    const key = phrase.start * width + phrase.end;
    const known = answers?.get(key);
    if (known !== undefined) return known;
    const found = resolvePhrase(memory, phrase, context);
    answers?.set(key, found);
    return found;
  };
}

function resolvePhrase(memory: Memory, phrase: Span, context: ResolutionContext): Resolution {
  const core = readCore(memory, phrase);
  const found = core === null ? outsideProse(printedAs(memory, phrase)) : resolveCore(memory, core, phrase, context);
  if (found !== null) return found;
  const basis = core !== null && isPronounAlone(memory, core) ? 'pronoun' : 'nominal';
  return { name: describedAs(memory, phrase), entity: null, role: null, basis };
}

const isPronounAlone = ({ document }: Memory, { first, endToken }: Core): boolean =>
  endToken === first + 1 && isPronoun(document.tokens[first] as Token);

function resolveCore(memory: Memory, core: Core, phrase: Span, context: ResolutionContext): Resolution | null {
  const head = memory.document.tokens[core.endToken - 1] as Token;
  if (isPronounAlone(memory, core)) return resolvePronoun(memory, head, context);
  // "Turkey" of "Turkey's parliament": a part of a name is looked up by itself.
  if (memory.isInsideName(core.first, core.phraseEnd)) {
    const part = memory.document.raw.slice((memory.document.tokens[core.first] as Token).start, head.end);
    // "the Senate of Peru" is not the Senate.
    const goesOn = memory.document.tokens[core.endToken]?.lower === 'of' && memory.namingFrom(core.first)?.entity.kind === 'organization';
    return (goesOn ? null : outsideProse(part)) ?? cutName(memory, core, context);
  }
  const holder = findDescribed(memory, core) ?? (isPeopleNoun(head) ? findHolder(memory, core) : null);
  if (holder !== null) return named(memory, holder, context);
  const selfNamed = context.as === 'speaker' && isPeopleNoun(head) ? findSelfNamed(memory, core) : null;
  if (selfNamed !== null) return selfNamed;
  const inside = memory.namingsWithin(core.first, core.endToken).filter((naming) => !isInModifier(memory, naming));
  const last = inside.at(-1);
  // "Judge Ana Reyes QC"
  const lettered = last?.person != null && last.endToken === core.endToken - 1 && isLetters(head.lower);
  if (last !== undefined && (lettered || last.endToken === core.endToken))
    return isUnnamedMember(memory, core, last) || areUnnamedMembers(memory, phrase, last)
      ? null
      : (byEpithet(memory, core, context) ?? named(memory, last, context));
  const owner = inside[0];
  return owner === undefined ? readUnnamed(memory, core, context) : readOwned(memory, core, last as Naming, owner, context);
}

/** "The company, which employs 12,000," is called "The company", "Critics, including two mayors," are "Critics": an unknown source has no name but its description. */
function describedAs(memory: Memory, { start, end }: Span): string {
  const { tokens } = memory.document;
  const first = memory.tokenAt(start);
  let at = first + 1;
  while (at < tokens.length && (tokens[at] as Token).start < end && !GOES_ON.has((tokens[at] as Token).text)) at += 1;
  const further = tokens[at];
  while (at > first + 1 && (tokens[at - 1]?.pos === 'PUNCT' || tokens[at - 1]?.pos === 'ADP')) at -= 1;
  const cut = further === undefined || further.start >= end ? end : (tokens[at - 1] as Token).end;
  return printedAs(memory, { start, end: cut });
}

const printedAs = ({ document: { raw } }: Memory, { start, end }: Span): string => onOneLine(raw.slice(start, end)).trim();

/** Words that go on to tell more of whoever is described, or name some of them. */
const GOES_ON = new Set(['who', 'which', 'whose', 'whom', 'including']);

/** Headlines and captions have no tokens: only what the lexicons know is found there. */
function outsideProse(printed: string): Resolution | null {
  const term = findTerms(printed.replace(/^(?:the|an?) /iu, ''))[0];
  return term === undefined || term.type === 'alias' ? null : { name: term.entity.name, entity: term.entity, role: null, basis: 'name' };
}

/** "the National Disaster Risk Reduction": the beginning of a longer name, cut at its "and". */
function cutName(memory: Memory, { first }: Core, context: ResolutionContext): Resolution | null {
  const whole = memory.namingFrom(first);
  return whole === null ? null : named(memory, whole, context);
}

/**
 * "the White House chief of staff Ana Reyes", "the chairman of the African Union Commission Moussa Faki": the person whose title goes on
 * behind an "of", unless that is the title of somebody else ("the brother of President Ana Reyes").
 */
function findHolder(memory: Memory, { endToken }: Core): Naming | null {
  const { tokens } = memory.document;
  if (tokens[endToken]?.lower !== 'of') return null;
  for (let at = endToken + 1; at <= endToken + LONGEST_OFFICE; ) {
    const naming = memory.namingFrom(at);
    const token = tokens[at];
    if (naming?.person != null) return isWholeTitle(tokens, endToken - 1, at - 1) ? naming : null;
    if (naming === null && !/^(?:NOUN|PROPN|ADJ|DET)$/u.test(token?.pos ?? '')) return null;
    at = naming?.endToken ?? at + 1;
  }
  return null;
}

/** "chief of staff", "head of the commission", but not "brother of President": that title is of the name behind it. */
function isWholeTitle(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[last] as Token;
  const title = tokens.slice(first, last + 1).map(({ lower }) => lower);
  return /^(?:NOUN|PROPN)$/u.test(before.pos) && (!isPeopleNoun(before) || ROLE_NOUNS.has(title.join(' ')));
}

/** Tokens behind "of" in a title before a name: "of the African Union Commission", "of Foreign Affairs". */
const LONGEST_OFFICE = 6;

/** "Russian forces", "Ukraine's president", "NDRRMC report", "the NATO alliance": a name that modifies a noun. */
function readOwned(memory: Memory, core: Core, last: Naming, owner: Naming, context: ResolutionContext): Resolution | null {
  const { tokens } = memory.document;
  // "ethnic Armenian forces": a people, and not its state.
  if (tokens[owner.first - 1]?.lower === 'ethnic') return null;
  const head = tokens[core.endToken - 1] as Token;
  const sort = stateNounSort(head);
  const country = owner.entity.kind === 'country' ? owner.entity : owner.entity.kind === 'place' ? entityFor(memory, owner, 'actor') : null;
  if (country?.kind === 'country' && sort !== null && (sort === 'state' || context.as !== 'speaker'))
    return { name: country.name, entity: country, role: null, basis: 'nominal' };
  const apposed = findApposed(memory, core, context);
  if (apposed !== undefined) return named(memory, apposed, context);
  const national = findNationalBody(memory, core, owner);
  if (national !== null) return named(memory, national, context, 'nominal');
  const body = readBody(head, last, context);
  if (body !== null) return body;
  if (owner.entity.kind === 'person' && head.lower === 'office') return officeOf(last);
  if (owner.entity.kind === 'person' && head.lower === 'administration') return administrationOf(owner);
  if (isDocumentNoun(head)) return named(memory, last, context, 'nominal');
  const indefinite = /^an?$/u.test(tokens[core.first - 1]?.lower ?? '');
  // "Westminster Magistrates' Court": a capital makes the noun part of another name.
  const apart = head.pos !== 'PROPN' || tokens[core.endToken - 2]?.pos !== 'PART';
  if (isKindNoun(head) && !indefinite && apart && (last.entity.kind === 'organization' || last.entity.kind === 'group'))
    return named(memory, last, context, 'nominal');
  if (ROLE_NOUNS.has(head.lower)) return findOfficeHolder(memory, core, last, context) ?? byEpithet(memory, core, context);
  return context.as === 'speaker' || context.as === 'place' ? null : readActor(memory, core, last, owner, context);
}

/** "Taliban fighters", "NATO forces", "Assad's regime": the body, or the state of the ruler. */
function readBody(head: Token, last: Naming, { as }: ResolutionContext): Resolution | null {
  const { entity } = last;
  if (as === 'place' || as === 'speaker') return null;
  if ((entity.kind === 'organization' || entity.kind === 'group') && (isForceNoun(head) || isFighterNoun(head)))
    return { name: entity.name, entity, role: null, basis: 'nominal' };
  const country =
    entity.kind === 'person' && stateNounSort(head) === 'state' && head.lower !== 'administration'
      ? countryOf(entity.country)?.entity
      : undefined;
  return country === undefined ? null : { name: country.name, entity: country, role: null, basis: 'nominal' };
}

/** "Moscow's assault", "the Polish government's handling", "NATO airstrikes": whoever does it. */
function readActor(memory: Memory, core: Core, last: Naming, owner: Naming, context: ResolutionContext): Resolution | null {
  const { tokens } = memory.document;
  const head = tokens[core.endToken - 1] as Token;
  if (isPeopleNoun(head)) return null;
  let possessive = last.endToken;
  while (possessive < core.endToken && !/^['’]s?$/u.test((tokens[possessive] as Token).text)) possessive += 1;
  // "Merkel's party": a body, and not she.
  if (last.entity.kind === 'person' && isKindNoun(head)) return null;
  if (possessive === last.endToken && possessive < core.endToken) return named(memory, last, context, 'nominal');
  if (possessive < core.endToken) {
    if (isPeopleNoun(tokens[possessive - 1] as Token)) return null;
    return readOwned(memory, { ...core, endToken: possessive }, last, owner, context);
  }
  return isActNoun(head) && last.endToken === core.endToken - 1 ? named(memory, last, context, 'nominal') : null;
}

/** "the Obama administration" */
function administrationOf({ entity }: Naming): Resolution {
  const surname = entity.name.split(' ').at(-1) as string;
  const body = newEntity('organization', `${surname} administration`, { country: entity.country });
  return { name: body.name, entity: body, role: null, basis: 'nominal' };
}

/** Descriptions without a name in front: an apposition, "the mayor of Kherson", "an update from the ministry", "the mayor". */
function readUnnamed(memory: Memory, core: Core, context: ResolutionContext): Resolution | null {
  const { tokens } = memory.document;
  const head = tokens[core.endToken - 1] as Token;
  const after = tokens[core.endToken];
  // "a survey by Lagos-based Tolma"
  const rest = memory.namingsWithin(core.endToken, core.phraseEnd).filter((naming) => !isInModifier(memory, naming));
  const apposed = findApposed(memory, core, context);
  if (apposed !== undefined) return named(memory, apposed, context);
  const complement = after?.pos === 'ADP' && core.endToken < core.phraseEnd ? nearestComplement(memory, core, rest) : undefined;
  if (complement !== undefined) {
    if (head.lower === 'office' && complement.entity.kind === 'person') return officeOf(complement);
    if (isDocumentNoun(head) && /^(?:from|by|of)$/u.test(after?.lower ?? '') && !isModifying(memory, complement, core))
      return named(memory, complement, context, 'nominal');
    if (stateNounSort(head) === 'state' && after?.lower === 'of' && complement.entity.kind === 'country')
      return named(memory, complement, context, 'nominal');
    if (!ROLE_NOUNS.has(head.lower)) return null;
    // "the MP for Leeds" says itself who it is.
    const epithet = complement.entity.kind === 'place' ? null : byEpithet(memory, core, context);
    return findOfficeHolder(memory, core, complement, context) ?? epithet;
  }
  const spoken = context.salient?.[0];
  // "according to the statement": of whoever spoke last.
  if (context.as === 'speaker' && core.endToken === core.first + 1 && isDocumentNoun(head) && spoken !== undefined)
    return { name: spoken.name, entity: spoken, role: null, basis: 'context' };
  if (core.endToken < core.phraseEnd && after?.pos === 'ADP') return byEpithet(memory, core, context);
  return findByDescription(memory, core, context) ?? byEpithet(memory, core, context);
}

/** Who speaks is likely to be whom the text speaks of. */
function byEpithet(memory: Memory, core: Core, context: ResolutionContext): Resolution | null {
  const naming = context.as === 'speaker' ? findEpithet(memory, core) : null;
  return naming === null ? null : named(memory, naming, context, 'nominal');
}

/** "a poll of Indiana voters": the name modifies a noun that follows. */
function isModifying({ document: { tokens } }: Memory, { endToken }: Naming, { phraseEnd }: Core): boolean {
  const next = tokens[endToken];
  return (
    endToken < phraseEnd &&
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || /^['’]s?$/u.test(next.text))
  );
}

/** The name that an "of" or "from" leads to: past its own adjectives and titles ("the office of Ukrainian President Volodymyr Zelensky"). */
function nearestComplement({ document: { tokens } }: Memory, { endToken }: Core, rest: readonly Naming[]): Naming | undefined {
  const [head] = rest;
  // "by Lagos-based Tolma"
  const reach = head !== undefined && tokens[head.first - 1]?.lower === 'based' ? 6 : 3;
  if (head === undefined || head.first > endToken + reach) return undefined;
  let last = head;
  for (const naming of rest) {
    const between = tokens.slice(last.endToken, naming.first);
    if (
      naming !== head &&
      (last.demonym !== 'adjective' || !between.every(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ'))
    )
      break;
    last = naming;
  }
  return last;
}

function officeOf(holder: Naming): Resolution | null {
  const entity = findOffice(holder);
  return entity === null ? null : { name: entity.name, entity, role: null, basis: 'nominal' };
}
