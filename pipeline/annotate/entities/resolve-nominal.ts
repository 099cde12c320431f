/** Definite descriptions: "the mayor", "Ukraine's president", "the ministry", "the company". */
import type { Entity } from '../../models/entities.ts';
import { foldName } from '../../text/fold.ts';
import type { Token } from '../document.ts';
import { countryOf } from './countries.ts';
import type { Naming } from './identify-names.ts';
import type { Resolution, ResolutionContext } from './index.ts';
import type { Memory } from './memory.ts';
import { isKindNoun } from './nouns.ts';
import { type Core, entityFor } from './resolve-phrase.ts';
import { ORGANIZATION_HEADS, ROLE_NOUNS } from './words.ts';

/** How far back a description may point, in sentences. */
const SENTENCES_BACK = 40;

const withNoun = (naming: Naming, noun: string): boolean =>
  naming.person !== null &&
  (naming.person.nouns.has(noun) ||
    foldName(naming.entity.role ?? '')
      .split(' of ', 1)[0]
      ?.endsWith(noun) === true);

const answer = (memory: Memory, naming: Naming, context: ResolutionContext): Resolution => {
  const entity = entityFor(memory, naming, context.as);
  return { name: entity.name, entity, role: naming.person?.role ?? null, basis: 'nominal' };
};

/** The role noun at the end of a core, the longest that fits, folded. */
function roleNounOf({ document }: Memory, { first, endToken }: Core): string | null {
  for (let from = Math.max(first, endToken - 4); from < endToken; from += 1) {
    const noun = foldName(document.raw.slice((document.tokens[from] as Token).start, (document.tokens[endToken - 1] as Token).end));
    if (ROLE_NOUNS.has(noun)) return noun;
  }
  return null;
}

/** "Ukraine's president", "the mayor of Kherson": who holds the office, if the article names the holder. */
export function findOfficeHolder(memory: Memory, core: Core, owner: Naming, context: ResolutionContext): Resolution | null {
  const noun = roleNounOf(memory, core);
  if (noun === null) return null;
  const { entity } = owner;
  const signs = [
    entity.name,
    countryOf(entity.kind === 'country' ? entity.country : null)?.adjective ?? entity.name,
    ...entity.aliases,
  ].map(foldName);
  for (const naming of memory.namings) {
    if (naming.person === null || !withNoun(naming, noun)) continue;
    const printed = foldName(`${naming.person.role ?? ''} ${naming.entity.role ?? ''}`);
    const fits =
      signs.some((sign) => ` ${printed} `.includes(` ${sign} `)) || (entity.kind === 'country' && naming.entity.country === entity.country);
    if (fits) return answer(memory, naming, context);
  }
  return null;
}

const isBodyNoun = (head: Token): boolean => isKindNoun(head) || ORGANIZATION_HEADS.has(head.lower);

const KIND_OF_NOUN: Readonly<Record<string, readonly Entity['kind'][]>> = {
  country: ['country'],
  nation: ['country'],
  city: ['place'],
  town: ['place'],
};

/** "the mayor", "the ministry": the nearest entity before that the noun fits. */
export function findByDescription(memory: Memory, core: Core, context: ResolutionContext): Resolution | null {
  const { tokens } = memory.document;
  const determiner = tokens[core.first - 1];
  if (determiner === undefined || !/^(?:the|this|that|his|her|its|their)$/u.test(determiner.lower)) return null;
  const head = tokens[core.endToken - 1] as Token;
  const noun = roleNounOf(memory, core);
  const kinds = KIND_OF_NOUN[head.lower];
  const word = foldName(head.text);
  for (const naming of memory.before(core.first, SENTENCES_BACK)) {
    if (noun !== null && withNoun(naming, noun)) return answer(memory, naming, context);
    if (kinds?.includes(naming.entity.kind) && naming.demonym === null && core.endToken === core.first + 1)
      return answer(memory, naming, context);
    if (
      noun === null &&
      isBodyNoun(head) &&
      naming.entity.kind === 'organization' &&
      foldName(naming.entity.name).split(' ').includes(word)
    )
      return answer(memory, naming, context);
  }
  return null;
}
