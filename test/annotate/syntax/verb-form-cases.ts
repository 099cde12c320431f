import type { CASES } from './clause-cases.ts';

/** Sentences that turn on whether a verb is a past tense or a participle, active or passive. */
export const VERB_FORMS: typeof CASES = [
  // What has an object of its own is no passive, and what one agrees or refuses to do neither.
  [
    'Rebels entered the port, set it on fire and left.',
    'main: Rebels > entered > the port',
    'coordinate: Rebels > set > it | on: fire',
    'coordinate: Rebels > left > ',
  ],
  ['The mayor met families of displaced miners.', 'main: The mayor > met > families | of: displaced miners'],
  [
    'Rebels in Peru agreed on Monday to lay down their arms.',
    'main: Rebels > agreed >  | on: Monday',
    'infinitive: Rebels > to lay down > their arms',
  ],
  ['Both sides have since accused each other of theft.', 'main: Both sides > have since accused > each other | of: theft'],
  ['The then minister, Ana Ruiz, rejected that.', 'main: Ana Ruiz > rejected > '],
  ['Members of the guild, a rival body, then turned on the miners.', 'main: Members > turned >  | on: the miners'],
  [
    'The war has killed thousands, displaced millions and ruined cities.',
    'main: The war > has killed > thousands',
    'coordinate: The war > displaced > millions',
    'coordinate: The war > ruined > cities',
  ],
  ['Chilean shelling killed ten miners.', 'main: Chilean shelling > killed > ten miners'],
  ['Rebels burned at least a dozen huts.', 'main: Rebels > burned > at least a dozen huts'],
  // An auxiliary that a point or length of time parts from its verb.
  ['The envoy had for weeks refused to sign.', 'main: The envoy > had for weeks refused > ', 'infinitive: The envoy > to sign > '],
  ['Miners were on Thursday turned away.', 'main: Miners > were on Thursday turned away > '],
  ['The rebels had at first demanded a truce.', 'main: The rebels > had at first demanded > a truce'],
  ['The army had on two occasions been accused.', 'main: The army > had on two occasions been accused > '],
  ['The troops were on the border on Monday.', 'main: The troops > were >  | on: the border, on: Monday'],
  ['He had on Monday a meeting.', 'main: He > had > a meeting | on: Monday'],
  // Nobody accuses or convicts without an object.
  [
    'Ana Ruiz, a nurse accused of theft, resigned on Monday.',
    'participle: a nurse > accused >  | of: theft',
    'main: Ana Ruiz > resigned >  | on: Monday',
  ],
  ['Ana Ruiz accused the mayor of theft.', 'main: Ana Ruiz > accused > the mayor | of: theft'],
];
