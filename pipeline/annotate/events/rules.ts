/** The rules of the event annotator. */
import type { Rule } from '../rule.ts';

export const RULES: readonly Rule[] = [
  {
    id: 'event.verb',
    reason: 'A verb in one of the senses of the trigger lexicon names the event; its subject acts, its object undergoes.',
    example: 'Rebels attacked the airport on Monday.',
    counterExample: 'The new coach attacked the problem with charts.',
  },
  {
    id: 'event.passive',
    reason: 'In a passive the subject undergoes the event and the by-phrase, if there is one, names who acts.',
    example: 'The airport was shelled by rebels.',
    counterExample: 'The airport was painted by volunteers.',
  },
  {
    id: 'event.complement',
    reason:
      'An infinitive under a verb of agreeing, asking, refusing or planning is an event of its own, with the modality that the verb gives it.',
    example: 'Norway urged both armies to withdraw from the valley.',
    counterExample: 'Norway urged both teams to train in the valley.',
  },
  {
    id: 'event.noun',
    reason: 'A noun of happening names an event, with possessors, adjectives of nationality and prepositional phrases as its arguments.',
    example: 'An explosion was heard near the harbour.',
    counterExample: 'A melody was heard near the harbour.',
  },
  {
    id: 'event.light-verb',
    reason: 'A verb of little meaning lends its subject to the event that its object names ("hold talks", "impose a curfew").',
    example: 'Norway held talks with Chile in Oslo.',
    counterExample: 'Norway held a record for whaling in Oslo.',
  },
  {
    id: 'event.requirement',
    reason: 'What a speaker says that others must do is a demand of the speaker.',
    example: 'The minister said Chile must withdraw its complaint.',
    counterExample: 'The minister said Chile had mountains.',
  },
];
