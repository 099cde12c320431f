/** The rules of the entities annotator: each with a text in which it makes a row and one in which it makes none. */
import type { Rule } from '../rule.ts';

export const RULES: readonly Rule[] = [
  {
    id: 'mention.country',
    reason: 'States are named by a closed list of names (ISO 3166, with the names that English news uses).',
    example: 'The talks between Norway and Japan ended on Monday.',
    counterExample: 'The talks ended on Monday.',
  },
  {
    id: 'mention.demonym',
    reason: 'The adjective of a state, and the noun for its people, name the state.',
    example: 'Peruvian officials met reporters.',
    counterExample: 'Local officials met reporters.',
  },
  {
    id: 'mention.institution',
    reason: "A state's adjective or possessive before a sort of institution is the name of that state's institution.",
    example: "Kenya's foreign ministry said so.",
    counterExample: 'The company said so in Kenya.',
  },
  {
    id: 'mention.known',
    reason: 'Institutions, regions and world-known persons of the lexicons, under any of their names.',
    example: 'Officials of the International Monetary Fund arrived.',
    counterExample: 'Officials of the fund arrived.',
  },
  {
    id: 'mention.person',
    reason: 'A full name with a given name, a title or a verb of speech beside it; later the surname alone.',
    example: 'Mayor Selma Brandt spoke. Brandt left early.',
    counterExample: 'The mayor spoke and left early.',
  },
  {
    id: 'mention.organization',
    reason: 'Capitalised words that end in the head of an institution ("Council", "Bank") or hold one before "of".',
    example: 'The Harbour Workers Union called a strike.',
    counterExample: 'The workers called a strike.',
  },
  {
    id: 'mention.acronym',
    reason: 'Letters in brackets after a name are another name of the same; a word in capitals is an acronym.',
    example: 'The Harbour Workers Union (HWU) called a strike. The HWU wants more pay.',
    counterExample: 'The union called a strike and wants more pay.',
  },
  {
    id: 'mention.place',
    reason: 'A town of the gazetteer: in the dateline, after a preposition of place, before its state, or large and with no other sense.',
    example: 'Two people died in Guayaquil.',
    counterExample: 'Two people died in silence.',
  },
  {
    id: 'mention.description',
    reason: 'A definite description points back to the nearest name with that role, kind or head noun.',
    example: 'Mayor Selma Brandt spoke. The mayor left early.',
    counterExample: 'Selma Brandt spoke. A mayor left early.',
  },
  {
    id: 'mention.pronoun',
    reason: 'A pronoun of the third person points back to the most salient mention of its gender and kind.',
    example: 'Mayor Selma Brandt spoke. She left early.',
    counterExample: 'It was clear that nobody spoke.',
  },
];
