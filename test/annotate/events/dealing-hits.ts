/** Loans, rescues, deals, appeals and warnings between states; and near misses. */
import type { Hit } from './hits.ts';
import type { Miss } from './misses.ts';

export const DEALING_HITS: readonly Hit[] = [
  ["Chile's warning to Peru drew criticism.", 'THREATEN', 'warning', 'Chile', 'Peru', 'actual'],
  ["Chile's warnings to Peru went unheeded.", 'THREATEN', 'warnings', 'Chile', 'Peru', 'actual'],
  ["Chile's appeal to Peru on Monday went unanswered.", 'REQUEST', 'appeal', 'Chile', 'Peru', 'actual'],
  ["Chile's support to Peru angered Bolivia on Monday.", 'SUPPORT', 'support', 'Chile', 'Peru', 'actual'],
  ['The IMF threw Peru a lifeline on Monday.', 'AID', 'threw', 'International Monetary Fund', 'Peru', 'actual'],
  ['Chile bailed out Peru on Monday.', 'AID', 'bailed', 'Chile', 'Peru', 'actual'],
  ['The government bailed out the airline on Monday.', 'AID', 'bailed', 'government', 'airline', 'actual'],
  ['Chile extended a $100 million credit line to Peru on Monday.', 'AID', 'extended', 'Chile', 'Peru', 'actual'],
  ['The World Bank unlocked $200 million for Peru.', 'AID', 'unlocked', 'World Bank', 'Peru', 'actual'],
  ["Chile came to Peru's aid on Monday.", 'AID', 'came', 'Chile', 'Peru', 'actual'],
  ['Chile topped up its aid to Peru.', 'AID', 'topped', 'Chile', 'Peru', 'actual'],
  ['Chile set aside $20 million for Peru.', 'AID', 'set', 'Chile', 'Peru', 'actual'],
  ['Chile handed Peru a $20 million grant.', 'AID', 'handed', 'Chile', 'Peru', 'actual'],
  ["Chile footed the bill for Peru's flood relief.", 'AID', 'footed', 'Chile', 'Peru', 'actual'],
  ['Chile lined up behind Peru.', 'SUPPORT', 'lined', 'Chile', 'Peru', 'actual'],
  ['Chile and Peru clinched an agreement on Monday.', 'AGREE', 'agreement', 'Chile+Peru', '', 'actual'],
  ['Chile and Peru ended their dispute on Monday.', 'AGREE', 'ended', 'Chile+Peru', '', 'actual'],
  ['Peru ruled out a truce on Monday.', 'REJECT', 'ruled', 'Peru', '', 'actual'],
  ['Chile applied to join the European Union on Monday.', 'REQUEST', 'applied', 'Chile', '', 'actual'],
  ['Chile sounded out Peru on a truce.', 'CONSULT', 'sounded', 'Chile', 'Peru', 'actual'],
];

export const DEALING_MISSES: readonly Miss[] = [
  ["The band's appeal to young fans is easy to see.", '*'],
  ["The doctor's warning to parents was clear.", '*'],
  ['The player joined Lima on loan from Santiago.', 'AID'],
  ['The sailors bailed out water.', '*'],
  ['He slipped out the door.', '*'],
  ['The bank extended the loan period.', '*'],
  ['The app unlocked new levels for players.', '*'],
  ['The captain came to the aid of her team.', '*'],
  ['The firm topped up its tanks.', '*'],
  ['He set aside an hour for lunch.', '*'],
  ['He footed the bill for dinner.', '*'],
  ['Customers lined up behind the counter.', '*'],
  ['Ana Ruiz clinched the title on Monday.', '*'],
  ['The teams ended their losing streak.', '*'],
  ['The student applied to join the university.', '*'],
  ['The alarm sounded out.', '*'],
];
