/** Definite descriptions: "the mayor", "Ukraine's president", "the ministry", "the company". */

import type { Entity } from '../../models/entities.ts';
import { foldName } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { onOneLine } from '../../text/shape.ts';
import type { Token } from '../document.ts';
import { countryOf } from './countries.ts';
import { findCalledSo, findDescribedBody, findSubjectBody } from './describe-body.ts';
import { areAffiliations, findAged, readModifiers } from './describe-person.ts';
import { findDescribedPlace } from './describe-place.ts';
import { newEntity } from './known.ts';
import { findMainCompany } from './main-company.ts';
import type { Memory } from './memory.ts';
import { named } from './metonyms.ts';
import type { Naming } from './naming.ts';
import { isCompanyNoun, isKindNoun } from './nouns.ts';
import { findHolder, roleOn } from './offices.ts';
import type { Core, Resolution, ResolutionContext } from './resolution.ts';

import { nameWords, ORGANIZATION_HEADS, ROLE_NOUNS } from './words.ts';

/** How far back a description may point, in sentences. */
const SENTENCES_BACK = 40;

/** The folded role without what it is an office of. */
const officeIn = remember((role): string => foldName(role).split(' of ', 1)[0] ?? '');

/** Whether the article calls a person so, or he is known for an office that he holds on the day: a premier may be president later. */
function withNoun({ document }: Memory, { person, entity }: Naming, noun: string): boolean {
  if (person === null) return false;
  const { published } = document.article;
  const role = published === null ? (person.role ?? entity.role) : roleOn(entity, person.role, published);
  return person.nouns.has(noun) || officeIn(role ?? '').endsWith(noun);
}

const answer = (memory: Memory, naming: Naming, context: ResolutionContext): Resolution => named(memory, naming, context, 'nominal');

/** The role noun at the end of a core, the longest that fits, folded. */
function roleNounOf({ document }: Memory, { first, endToken }: Core): string | null {
  for (let from = Math.max(first, endToken - 4); from < endToken; from += 1) {
    const noun = foldName(document.raw.slice((document.tokens[from] as Token).start, (document.tokens[endToken - 1] as Token).end));
    if (ROLE_NOUNS.has(noun)) return noun;
  }
  return null;
}

/** The role noun of a core; "top diplomat" is another word for an office. */
function officeNamed(memory: Memory, core: Core): string | null {
  const noun = roleNounOf(memory, core);
  return noun === 'diplomat' && memory.document.tokens[core.endToken - 2]?.lower === 'top' ? 'foreign minister' : noun;
}

/** "Ukraine's president", "the mayor of Kherson": who holds the office, as the article names the holder, or by the day of publication. */
export function findOfficeHolder(memory: Memory, core: Core, owner: Naming, context: ResolutionContext): Resolution | null {
  const noun = officeNamed(memory, core);
  if (noun === null) return null;
  const { entity } = owner;
  if (entity.kind === 'person') return onlyHolder(memory, noun, owner, context);
  const { tokens, raw, article } = memory.document;
  const determiner = tokens[core.first - 1]?.lower ?? '';
  const from = Math.max(core.first, Math.min(owner.endToken, core.endToken - 1));
  // A former holder, a deputy, one of many: not the office itself.
  const words = tokens.slice(core.first, core.endToken).map(({ lower }) => lower);
  if (/^(?:an?|another|some)$/u.test(determiner) && holderCount(memory, noun, entity) !== 1) return null;
  const printedOffice = onOneLine(raw.slice((tokens[core.first] as Token).start, (tokens[core.endToken - 1] as Token).end));
  const holding = namedHolder(memory, noun, entity);
  if (holding !== null && !words.some((word) => /^(?:former|ex|deputy|vice|acting)$/u.test(word))) {
    const held = answer(memory, holding, context);
    return { ...held, role: held.role ?? printedOffice };
  }
  const office = raw.slice((tokens[from] as Token).start, (tokens[core.endToken - 1] as Token).end).replace(/^['’]s?\s+/u, '');
  const holder = findHolder(office, entity, article.published);
  return holder === null ? null : { name: holder.name, entity: holder, role: printedOffice, basis: 'nominal' };
}

const signsOf = (entity: Entity): string[] =>
  [entity.name, countryOf(entity.kind === 'country' ? entity.country : null)?.adjective ?? entity.name, ...entity.aliases].map(foldName);

/** Whether the article, or what the person is known for, gives this person the office of that state, town or body. */
function holds(memory: Memory, naming: Naming, noun: string, entity: Entity, signs: readonly string[]): boolean {
  if (naming.person === null || !withNoun(memory, naming, noun)) return false;
  const offices = [naming.person.nouns.has(noun) ? naming.person.role : null, naming.entity.role].map(
    (office) => ` ${foldName(office ?? '')} `,
  );
  const printed = offices.some((office) => office.includes(noun) && signs.some((sign) => office.includes(` ${sign} `)));
  return printed || (entity.kind === 'country' && naming.entity.country === entity.country);
}

const withNounIn = (memory: Memory, noun: string): readonly Naming[] =>
  memory.personsWith(noun, (naming) => withNoun(memory, naming, noun));

function namedHolder(memory: Memory, noun: string, entity: Entity): Naming | null {
  const signs = signsOf(entity);
  // "the French leader": the president or premier of France.
  const nouns = LEADERS.has(noun) && entity.kind === 'country' ? [noun, ...LEADING] : [noun];
  for (const title of nouns) {
    const holder = withNounIn(memory, title).find((naming) => holds(memory, naming, title, entity, signs));
    if (holder !== undefined) return holder;
  }
  return null;
}

function holderCount(memory: Memory, noun: string, entity: Entity): number {
  const signs = signsOf(entity);
  return withNounIn(memory, noun).filter((naming) => holds(memory, naming, noun, entity, signs)).length;
}

/** "An adviser to President X": the one person of the article who is called so and is of the same state. */
function onlyHolder(memory: Memory, noun: string, owner: Naming, context: ResolutionContext): Resolution | null {
  const holders = withNounIn(memory, noun).filter(
    ({ person, entity }) => person !== owner.person && entity.country === owner.entity.country,
  );
  const [holder] = holders;
  return holders.length === 1 && holder !== undefined ? answer(memory, holder, context) : null;
}

const isBodyNoun = (head: Token): boolean => isKindNoun(head) || ORGANIZATION_HEADS.has(head.lower);

/** "the mayor", "the ministry": the nearest mention before that the noun fits. */
export function findDescribed(memory: Memory, core: Core): Naming | null {
  const { tokens } = memory.document;
  const determiner = tokens[core.first - 1];
  if (determiner === undefined || !/^(?:the|this|that|his|her|its|their)$/u.test(determiner.lower)) return null;
  const head = tokens[core.endToken - 1] as Token;
  const lettered = core.endToken === core.first + 1 && OFFICE_LETTERS.test(head.text) ? findLettered(memory, core, head.text) : null;
  if (lettered !== null) return lettered;
  const noun = roleNounOf(memory, core);
  const place = noun === null ? findDescribedPlace(memory, core) : null;
  if (place !== null) return place === 'several' ? null : place;
  const isForce = noun === null && FORCES.has(head.lower);
  const body = noun === null && (isForce || isBodyNoun(head)) ? foldName(head.text) : null;
  const { telling, age } = readModifiers(memory, core.first, core.endToken - (noun?.split(' ').length ?? 1));
  if (noun === null && head.lower === 'old') return findAgedAlone(memory, core);
  const isDefinite = /^(?:the|this)$/u.test(determiner.lower);
  const company = noun === null && isCompanyNoun(head) && telling.length === 0 && isDefinite;
  // "the regulator": a body rather than a person.
  const kindred = (noun === null || isKindNoun(head)) && isDefinite ? findDescribedBody(memory, core) : null;
  if (kindred !== null && !company) return kindred;
  if (noun === null && body === null && !company) return null;
  const called = body === null ? null : findCalledSo(memory, core);
  if (called !== null) return called;
  const modifiers = telling.map(({ text }) => foldName(text));
  for (const mention of memory.before(core.first, SENTENCES_BACK)) {
    if (noun !== null && fitsNoun(memory, mention, noun, modifiers) && fitsModifiers(mention, modifiers, noun)) return mention;
    if (body === null || mention.entity.kind !== 'organization') continue;
    if (isNamedSo(mention.entity, [...modifiers, body])) return mention;
    if (isForce && modifiers.length === 0 && FORCE_NAME.test(mention.entity.name)) return mention;
  }
  if (noun !== null && areAffiliations(telling)) return onlyNear(memory, core, noun);
  if (noun !== null && age !== null) return findAged(memory, core, age);
  return (
    (company ? (findMainCompany(memory, core.first) ?? kindred) : null) ??
    (isDefinite && telling.length === 0 ? findSubjectBody(memory, core) : null)
  );
}

/** "the DPO", of a district police officer named before. */
const OFFICE_LETTERS = /^\p{Lu}{2,5}$/u;

function findLettered(memory: Memory, core: Core, letters: string): Naming | null {
  for (const mention of memory.before(core.first, SENTENCES_BACK))
    if (mention.person !== null && lettersOf(mention.person.role ?? '') === letters) return mention;
  return null;
}

/** "DPO" of "District Police Officer", "SP" of "Superintendent of Police". */
const lettersOf = remember((role): string => (role.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join(''));

/** What the forces of a state are called for short, and the names that they have. */
const FORCES = new Set(['army', 'military']);
const FORCE_NAME = /\b(?:Army|[Mm]ilitary|(?:Armed|Defen[cs]e) Forces)$/u;

/** The folded words of a name or role. */
const wordsOf = remember((text): ReadonlySet<string> => new Set(foldName(text).split(' ')));

/** "the 24-year-old" */
function findAgedAlone(memory: Memory, core: Core): Naming | null {
  const { age, telling } = readModifiers(memory, core.first, core.endToken);
  return age === null || telling.length > 0 ? null : findAged(memory, core, age);
}

/** How far back "the Labour MP" looks for the one MP, in sentences. */
const NEAR = 3;

/** The one person just before with this noun. */
function onlyNear(memory: Memory, core: Core, noun: string): Naming | null {
  const holders = [...memory.before(core.first, NEAR)].filter((mention) => withNoun(memory, mention, noun));
  const [first] = holders;
  return first !== undefined && holders.every(({ entity }) => entity.entity_id === first.entity.entity_id) ? first : null;
}

/** "the police union" is not the Civil Liberties Union: every word stands in the name, but for a size ("the 15-member council"). */
function isNamedSo({ name }: Entity, words: readonly string[]): boolean {
  const named = wordsOf(name);
  const isSized = words.some((word) => /\d/u.test(word));
  // "the union": of workers, and not of states.
  if (words.length === 1 && words[0] === 'union' && UNION_OF_STATES.test(name)) return false;
  return (isSized ? words.slice(-1) : words).every((word) => named.has(word));
}

const UNION_OF_STATES = /^(?:African|European|Soviet) Union$/u;

/** "the national chairwoman" is not the chairwoman of Nevada: some word of the description must stand in the role. */
function fitsModifiers({ person, entity }: Naming, described: readonly string[], noun: string): boolean {
  const modifiers = described.filter((word) => !FORTUNES.has(word));
  const words = wordsOf(`${person?.role ?? ''} ${entity.role ?? ''}`);
  if (!MANIFOLD.has(noun) && SECONDS.some((word) => words.has(word) && !noun.includes(word) && !modifiers.includes(word))) return false;
  return modifiers.length === 0 || modifiers.some((word) => words.has(word));
}

/** What has become of who holds an office, and not which office it is ("the ousted president"). */
const FORTUNES = nameWords('fortune');
/** The deputy minister is not the minister. */
const SECONDS = ['assistant', 'deputy', 'shadow', 'vice'];
/** Offices that many hold: a deputy prosecutor is a prosecutor. */
const MANIFOLD = new Set(['attorney', 'coroner', 'editor', 'prosecutor', 'professor']);
/** Who leads a state may be called so under any title; bare "the leader" may lead a race. */
const LEADERS = new Set(['leader', 'ruler', 'strongman']);
const LEADING = ['president', 'prime minister', 'premier', 'chancellor', 'king', 'emir', 'sultan', 'leader', 'dictator', 'taoiseach'];

const fitsNoun = (memory: Memory, naming: Naming, noun: string, modifiers: readonly string[]): boolean =>
  withNoun(memory, naming, noun) || (modifiers.length > 0 && LEADERS.has(noun) && LEADING.some((title) => withNoun(memory, naming, title)));

/** What a description without a name means. */
export function findByDescription(memory: Memory, core: Core, context: ResolutionContext): Resolution | null {
  const known = memory.mentionAt(core.first);
  const mention = known?.endToken === core.endToken ? known : findDescribed(memory, core);
  return mention === null ? null : answer(memory, mention, context);
}

/** "the office of President X": the institution, not the person. */
export function findOffice(holder: Naming): Entity | null {
  const country = countryOf(holder.entity.country);
  const noun = [...(holder.person?.nouns ?? []), officeIn(holder.entity.role ?? '')].find(
    (role) => role === 'president' || role === 'prime minister',
  );
  if (country === undefined || noun === undefined) return null;
  const title = noun === 'president' ? 'President' : 'Prime Minister';
  return newEntity('organization', `Office of the ${title} of ${country.entity.name}`, { country: country.code });
}
