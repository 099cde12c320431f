/** Words of campaigns and of judging others, and clauses that tell of them; written for this test. */
import type { Hit } from './hits.ts';

export const CAMPAIGN_HITS: readonly Hit[] = [
  // adjectives that judge
  ['Ana Ruiz has been critical of the minister.', 'ACCUSE', 'critical', 'Ana Ruiz', 'minister', 'actual'],
  ['The union remained highly critical of the police.', 'ACCUSE', 'critical', 'union', 'police', 'actual'],
  ['Two envoys have been supportive of Chile.', 'SUPPORT', 'supportive', 'envoys', 'Chile', 'actual'],
  // doubts about somebody, aim, defence and support
  [
    "In debate after debate, Ana Ruiz questioned Tom Hill's tactics, his judgment and his decency.",
    'ACCUSE',
    'questioned',
    'Ana Ruiz',
    'Tom Hill',
    'actual',
  ],
  ['Ana Ruiz took direct aim at Chile.', 'ACCUSE', 'took', 'Ana Ruiz', 'Chile', 'actual'],
  ["The governor came to Chile's defense.", 'SUPPORT', 'came', 'governor', 'Chile', 'actual'],
  ["Ana Ruiz has touted Tom Hill's record.", 'SUPPORT', 'touted', 'Ana Ruiz', 'Tom Hill', 'actual'],
  ['Ana Ruiz and Tom Hill have traded criticism for days.', 'ACCUSE', 'criticism', 'Ana Ruiz+Tom Hill', '', 'actual'],
  ['Ana Ruiz signed the Dodd-Frank Act.', 'SUPPORT', 'signed', 'Ana Ruiz', '', 'actual'],
  // adverbs between subject, auxiliary and verb; "all", "both" and "back" behind those who do it
  ['Voters uniformly scorned Tom Hill.', 'ACCUSE', 'scorned', 'Voters', 'Tom Hill', 'actual'],
  ['Tom Hill was loudly and repeatedly booed in Lima.', 'PROTEST', 'booed', '', 'Tom Hill', 'actual'],
  ['Ana Ruiz and Tom Hill, who both back the tax, met in Lima.', 'SUPPORT', 'back', 'Ana Ruiz+Tom Hill', '', 'actual'],
  ['The field is split, with Ana Ruiz and Tom Hill all calling for a vote.', 'REQUEST', 'calling', '*', '', 'actual'],
  // what is called for in an -ing form, and a year behind who did it
  ['Ana Ruiz called for getting the trains back on track.', 'REQUEST', 'called', 'Ana Ruiz', '', 'actual'],
  ['The firm was investigated by a panel in 1989.', 'ACCUSE', 'investigated', 'panel', 'firm', 'actual'],
  ['A court on Tuesday convicted Tom Hill of killing a guard.', 'ASSAULT', 'killing', 'Tom Hill', 'guard', 'alleged'],
  ['Ten men will be tried in May.', 'ACCUSE', 'tried', '', 'men', 'planned'],
  ['Nurses have been on strike since Monday.', 'PROTEST', 'strike', 'Nurses', '', 'actual'],
  // a person or a town that describes a deed, and what follows a noun and not the verb
  ['The Ana Ruiz assassination shocked voters.', 'ASSAULT', 'assassination', '', 'Ana Ruiz', 'actual'],
  ['The Tom Hill shooting led to a strike.', 'ASSAULT', 'shooting', '', 'Tom Hill', 'actual'],
  ['The Hamas attack killed ten people.', 'ASSAULT', 'attack', 'Hamas', '*', 'actual'],
  ['Police saw a man shooting ten guards.', 'ASSAULT', 'shooting', 'man', 'guards', 'actual'],
  ['Ana Ruiz spoke with Tom Hill in hopes of persuading him to stay.', 'CONSULT', 'spoke', 'Ana Ruiz', 'Tom Hill', 'actual'],
  // who faces criticism, or acts amid it
  ['Facing mounting criticism from Chile, Tom Hill left.', 'ACCUSE', 'criticism', 'Chile', 'Tom Hill', 'actual'],
  ['Tom Hill quit amid criticism by Chile.', 'ACCUSE', 'criticism', 'Chile', 'Tom Hill', 'actual'],
  ['Tom Hill quit amid growing criticism of Chile.', 'ACCUSE', 'criticism', '', 'Chile', 'actual'],
  ['Chile was mounting raids on Peru.', 'ASSAULT', 'raids', 'Chile', 'Peru', 'actual'],
  ['Chile called an emergency summit.', 'CONSULT', 'summit', 'Chile', '', 'planned'],
  // British spelling
  ['Chile refused to recognise Peru.', 'REJECT', 'refused', 'Chile', 'Peru', 'actual'],
  ['Chile tried to neutralise ten rebels.', 'ASSAULT', 'neutralise', 'Chile', 'rebels', 'actual'],
  ['Two ministers criticise Chile.', 'ACCUSE', 'criticise', 'ministers', 'Chile', 'actual'],
  // an -ing form that the tagger takes for a noun, and a doubled consonant
  ['Tom Hill was jailed for arresting ten nurses.', 'COERCE', 'arresting', 'Tom Hill', 'nurses', '*'],
  ['Chile is considering expelling the envoy.', 'SANCTION', 'expelling', 'Chile', 'envoy', 'planned'],
];

export const CAMPAIGN_MISSES: readonly (readonly [text: string, type: string])[] = [
  ['Tom Hill avoided criticism of Peru.', 'ACCUSE'],
  ['Ana Ruiz is assured of winning ten seats.', 'AGREE'],
  ['Ana Ruiz was critical to the success of the team.', 'ACCUSE'],
  ['The patient was in critical condition.', 'ACCUSE'],
  ['One in ten voters opposed the tax.', 'REJECT'],
  ['The envoy came to Lima by train.', 'SUPPORT'],
];
