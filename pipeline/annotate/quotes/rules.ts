/** The rules of the quotes annotator: what each rests on, with a text in which it makes a row and one in which it must not. */
import type { Rule } from '../rule.ts';

export const RULES: readonly Rule[] = [
  {
    id: 'quote.cue-before',
    reason: 'A reporting verb, then words in marks: direct speech of the subject of the verb.',
    example: 'The coach said, “We lost the game in the first ten minutes.”',
    counterExample: 'The coach said nothing. The team plays in a stadium called “The Furnace.”',
  },
  {
    id: 'quote.cue-after',
    reason: 'Content first, then subject and verb, set off by a comma or a closing mark.',
    example: 'The bridge will stay closed until June, the council said.',
    counterExample: 'When the bridge was closed in June, the council said it would pay.',
  },
  {
    id: 'quote.cue-inverted',
    reason: 'English journalism turns verb and subject round after the quotation: “…,” said X.',
    example: '“The river is rising by the hour,” said Maria Lopez, a farmer near the dam.',
    counterExample: '“The river is rising by the hour,” Maria Lopez said.',
  },
  {
    id: 'quote.cue-middle',
    reason: 'A quotation that its cue interrupts is one quote with two spans.',
    example: '“We are ready,” the captain said, “and we will sail at dawn.”',
    counterExample: '“We are ready,” the captain said, walking to the ship.',
  },
  {
    id: 'quote.that-clause',
    reason: 'A that-clause under a reporting verb is reported speech.',
    example: 'The company warned that prices would rise next year.',
    counterExample: 'The company believes that prices will rise next year.',
  },
  {
    id: 'quote.bare-clause',
    reason: 'Verbs such as say, claim and tell take their clause without "that".',
    example: 'The minister told reporters the plan was dead.',
    counterExample: 'The minister told reporters a joke.',
  },
  {
    id: 'quote.relative',
    reason: 'In "X, who said …" the speaker is the noun before the pronoun.',
    example: 'The report was welcomed by doctors, who said that it came too late.',
    counterExample: 'The report was welcomed by doctors, who waited for years.',
  },
  {
    id: 'quote.participle',
    reason: 'A reporting participle behind a comma (adding, saying, warning) shares the subject of its sentence.',
    example: 'The mayor closed three schools, saying that the roofs were not safe.',
    counterExample: 'The mayor closed three schools, leaving parents without help.',
  },
  {
    id: 'quote.shared-subject',
    reason: 'A coordinated reporting verb has the subject of the verb before it.',
    example: 'The judge rejected the appeal and said that the fine was fair.',
    counterExample: 'The judge rejected the appeal and raised the fine.',
  },
  {
    id: 'quote.question',
    reason: 'ask, wonder and explain take whether, what and how clauses.',
    example: 'Senators asked whether the bank had known about the loans.',
    counterExample: 'Asked about the loans, the bank declined to comment.',
  },
  {
    id: 'quote.answer',
    reason: '"Yes" and "no" under a verb of saying are the whole answer.',
    example: 'Asked whether the pool would reopen, the mayor said no.',
    counterExample: 'The mayor said no word about the pool.',
  },
  {
    id: 'quote.directive',
    reason: 'An infinitive under urge, order, vow or call on reports what is demanded or promised.',
    example: 'The police urged drivers to stay at home.',
    counterExample: 'Drivers were urged to stay at home.',
  },
  {
    id: 'quote.noun-phrase',
    reason: 'announce and report state a thing in a noun phrase; admit and deny state an act with -ing.',
    example: 'The airline announced 300 job cuts.',
    counterExample: 'The airline welcomed 300 job cuts.',
  },
  {
    id: 'quote.gap',
    reason: 'In "an attack that police said was planned" the verb goes on with the relative clause.',
    example: 'The fire destroyed a warehouse that police said was empty.',
    counterExample: 'The fire destroyed a warehouse that was empty.',
  },
  {
    id: 'quote.hearing',
    reason:
      'In "the court heard that …" and "the jury was told that …" the subject is where it was said, and the source where nobody is named.',
    example: 'The court heard that the driver had fled.',
    counterExample: 'The driver heard that the court had closed.',
  },
  {
    id: 'quote.according-to',
    reason: '"According to" names the source of the clause beside it.',
    example: 'According to the fire service, two people were hurt.',
    counterExample: 'Two people were moved according to plan.',
  },
  {
    id: 'quote.words-of',
    reason: '"In the words of" and "in her own words" name the source of the marks beside them.',
    example: 'The bridge is, in the words of one engineer, “a house of cards”.',
    counterExample: 'The bridge is, in other words, a “house of cards”.',
  },
  {
    id: 'quote.quoted-as',
    reason: 'In "A quoted B as saying" B speaks; A is the medium.',
    example: 'The Daily Echo quoted the manager as saying the club was “in safe hands”.',
    counterExample: 'The Daily Echo quoted from the letter at length.',
  },
  {
    id: 'quote.fragment',
    reason: 'A few words in marks under a verb of speech or judgement are the words of its subject.',
    example: 'Critics described the law as “a gift to polluters”.',
    counterExample: 'Critics waited at the so-called “gate of hope”.',
  },
  {
    id: 'quote.nominal',
    reason: 'A noun of reporting with a that-clause states what its owner, or the subject of "made the claim", said.',
    example: 'The senator repeated his claim that the count was wrong.',
    counterExample: 'The senator repeated his journey that the storm had cut short.',
  },
  {
    id: 'quote.nominal-fragment',
    reason: 'A noun of speaking with an owner reports the words in marks beside it; shouts belong to whoever breaks into them.',
    example: 'The senator’s call for “a fresh start” pleased the hall, which broke into chants of “One more year!”',
    counterExample: 'The senator’s house in “Little Havana” was sold.',
  },
  {
    id: 'quote.label',
    reason: 'A name and a colon before a quotation attribute it by layout.',
    example: 'Anna Schmidt: “I never saw the contract.”',
    counterExample: 'The answer was clear: nobody saw the contract.',
  },
  {
    id: 'quote.transcript',
    reason: 'Where paragraphs begin with the names of two or more persons and a colon, the layout says who speaks.',
    example: 'Ada Mensah: I wrote it in a year.\n\nPeter Lang: What changed?\n\nAda Mensah: My mother died.',
    counterExample: 'Ada Mensah: a life in books.\n\nShe was born in Kumasi.',
  },
  {
    id: 'quote.marked-verb',
    reason: 'A verb of speech or judgement that itself stands in marks is quoted from its subject, with its object.',
    example: 'The synod “deplores” the sale of the chapel.',
    counterExample: 'The synod rejects the sale of the “old” chapel.',
  },
  {
    id: 'quote.feeling',
    reason: 'Words in marks that tell what somebody feels are the words of whoever feels it.',
    example: 'The club was “deeply disappointed” by the ruling.',
    counterExample: 'The club was “deeply indebted” to the bank.',
  },
  {
    id: 'quote.colon',
    reason: 'A sentence that leads to a colon and a quotation makes its subject the speaker.',
    example: 'The union had one message for the owners: “We will not move.”',
    counterExample: 'The union had one demand for the owners: more pay.',
  },
  {
    id: 'quote.context',
    reason: 'A sentence that is all quotation is spoken by whoever the sentence before reports.',
    example: 'Mr Patel said the shop would close. “I cannot pay the rent any more.”',
    counterExample: 'The shop closed in May. “Closing Down” was on every window.',
  },
  {
    id: 'quote.cue-sentence',
    reason: 'A sentence that ends in a reporting verb without content introduces the quotation after it.',
    example: 'Her lawyer disagreed. “The court has made a mistake.”',
    counterExample: 'Her lawyer left. “The court has made a mistake.”',
  },
];
