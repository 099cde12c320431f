import { describe, expect, it } from 'vitest';
import { figuresOf } from './helpers.ts';

describe('claimed_by', () => {
  it.each([
    ['The Observatory recorded 611 aftershocks.', 'Observatory'],
    ['The quake struck at noon and killed 12 people.', null],
    ['Inflation eased to 4.75% in May, government data showed on Wednesday.', 'government data'],
    ['Inflation eased to 4.75% in May, the boards of the bank showed up.', null],
    ['According to the mayor, 106 people have been injured.', 'mayor'],
    ['The bank raised its key rate by 50 basis points.', null],
    ['A poll released this week by Marplan showed that 61% of voters agree.', 'Marplan'],
    ['A poll conducted this month found that 61% of voters agree.', 'poll'],
    ['Police found 12 bodies in the house.', null],
    ['It was late, said the union, which speaks for 3,200 drivers.', null],
    ['The poll puts her up four points, while other surveys show a dead heat.', null],
    ['The council said its members were at work, and put losses at $85 million.', 'council'],
    ['Only 4 of the plans have been carried out, the auditor found.', 'auditor'],
    ['Only 4 of the keys fit the door that the auditor found.', null],
    ['Experts estimate that between 8 and 10 million tonnes are lost.', 'Experts'],
    ['Acme Watch last month accused the army of killing 56 villagers.', 'Acme Watch'],
    ['Two guests who were there said the roof had leaked.', null],
    ['The roof had leaked, according to two guests.', null],
    ['The agency recorded floods after 300 dams broke.', null],
    ['The embassy told its 3,500 citizens to leave.', null],
    ['Discounts, which a dealer in Leeds put at £300, grew.', 'dealer'],
    ['The mayor urged the council to spend $5 million on pumps.', null],
    ['The army claimed to have destroyed 40 tanks.', 'army'],
    ['The agency documented 1,554 people killed and 826 injured.', 'agency', 'agency'],
    ['A poll by Marplan found that 53 percent of them were for it, while 38 percent were not.', 'Marplan', 'Marplan'],
    ['The army acknowledged losing 14 soldiers.', 'army'],
    ['The rebels admitted to seven dead.', 'rebels'],
    ['The council conceded only four deaths.', 'council'],
    ['The council conceded four goals.', null],
    ['The agency admitted 40 patients.', null],
    ['The Leeds Medical Association gave a figure of 13 dead.', 'Leeds Medical Association'],
    ['Jane Poe, who met lenders on Tuesday, estimates it at $200 million.', 'Jane Poe'],
    ['Some 20,000 marched, according to police; organisers spoke of 80,000.', 'police', 'organisers'],
    ['The Leeds Observatory, a monitor based in York, counted 61 strikes.', 'Leeds Observatory'],
    ['The Leeds Observatory, a dome built in York, housed 61 clerks.', null],
    ["By the army's own count, 3,200 men have been hurt.", 'army'],
    ["By the army's own gate, 3,200 men have been hurt.", null],
    ["The ministry's records showed at least 540 deaths.", 'ministry'],
    ["The ministry's records cost at least 540 pounds.", null],
    ['The Leeds Medical Association gave 13 blankets.', null],
    ['The WHO recorded 31 deaths.', 'WHO'],
    ['A memo sent to ministers and seen by Acme News shows that sales fell by 30%.', 'memo'],
    ['A poll of 1,200 adults taken by the firm Norte Sur before the vote suggested that one in five would leave.', null, 'Norte Sur'],
    ['A survey suggested that they were split: 44 per cent said it was so and 43 per cent said it was not.', 'survey', 'survey'],
    ['Analysts at the bank wrote that it was late. They put the loss at $4 million.', 'Analysts at the bank'],
    ['An analyst at the bank wrote that it was late. They put the loss at $4 million.', null],
    ['According to prosecutors, Roe met him – in a hall – at least five times.', 'prosecutors'],
  ] as const)('%s', (text, ...expected) => {
    const named = figuresOf(text).slice(0, expected.length);
    expect(named.map(({ claimedBy }) => claimedBy?.name ?? null)).toEqual(
      expected.map((name) => (name === null ? null : expect.stringContaining(name))),
    );
  });
});
