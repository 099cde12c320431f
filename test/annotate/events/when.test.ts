/** On which day an event is told to have happened. The articles are of Wednesday, 3 March 2021. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** The dates of the events whose trigger is one of the words. */
const dateOf = (text: string, trigger: string): string | null | undefined => {
  const event = eventsIn(text).find((row) => row.trigger === trigger);
  return event === undefined ? undefined : event.date;
};

describe('the date of an event', () => {
  it.each([
    ['Rebels attacked Homs on Monday, killing ten people.', 'killing', '2021-03-01'],
    ['Rebels shelled Homs and attacked Hama on Monday.', 'shelled', '2021-03-01'],
    ['Police used tear gas on Monday to disperse men who were marching on a jail.', 'marching', '2021-03-01'],
    ['Police used tear gas on Monday to disperse men who had attacked a jail.', 'attacked', null],
    ['Rebels attacked a town held by the army yesterday.', 'attacked', '2021-03-02'],
    ['On 1 March, rebels, backed by Chile, attacked Homs.', 'attacked', '2021-03-01'],
    ['Ten people were killed when shells hit a market in Homs on Monday.', 'killed', '2021-03-01'],
    ['Rebels attacked Homs before dawn on Monday.', 'attacked', '2021-03-01'],
    // The verb right before it tells whether a month is past; a day that a paragraph goes back to ends with it.
    ['Chile would pay for the soldiers, half the number that it deployed in April.', 'deployed', '2020-04'],
    ['Rebels shelled Hama on Tuesday.\n\nThe agency arrested two men on 26 February.\n\nYouths burned tyres in Homs.', 'burned', null],
    ['The agency arrested two men on Tuesday.\n\nYouths burned tyres in Homs.', 'burned', '2021-03-02'],
    ['Rebels attacked Homs over the weekend, the army said on Tuesday.', 'attacked', '2021-02-27'],
    ['Ana Ruiz agreed on Monday to resign on 20 March.', 'resign', '2021-03-20'],
    ['Ana Ruiz agreed on Monday to resign on 20 March.', 'agreed', '2021-03-01'],
    ['It was the worst raid since the army seized power in 2014.', 'seized', '2014'],
    ['Rebels have shelled Homs since the coup on 1 February.', 'shelled', null],
    ['Rebels attacked Homs between 1 and 3 February.', 'attacked', '2021-02'],
    ['Rebels attacked Homs in the early hours of Monday.', 'attacked', '2021-03-01'],
    ['Ana Ruiz, speaking in Lima on Monday, condemned the raid.', 'condemned', '2021-03-01'],
    ["Monday's raid by Chile killed ten people.", 'killed', '2021-03-01'],
    ['Tanks stood there until Tuesday, when the army withdrew from Homs.', 'withdrew', '2021-03-02'],
    ['By Tuesday evening, police had arrested 40 people.', 'arrested', '2021-03-02'],
    ['The rebels have been fighting the army since April 2019.', 'fighting', '2019-04'],
    ['Peru closed the crossing, through which many goods pass, on Monday.', 'closed', '2021-03-01'],
    ['Peru, which last year agreed to free ten rebels, condemned the raid.', 'agreed', '2020'],
    ["Rebels attacked Homs two days after Sunday's vote.", 'attacked', '2021-03-02'],
    ['She summoned her supporters to march on Saturday.', 'march', '2021-03-06'],
    // a year that an event has, unlike one that a law has
    ['During the debt talks of 1970, Chile expelled ten envoys.', 'expelled', '1970'],
    ['In a law of 1970, Chile expelled ten envoys.', 'expelled', null],
    ['Rebels killed ten people in an overnight raid on Monday.', 'killed', '2021-03-01'],
    // what came before or brought it about is of another time
    ['In the wake of the vote in February, the government arrested ten judges.', 'arrested', null],
    ['Since her speech on rail in January, she has criticised Chile.', 'criticised', null],
    ['After the vote on Monday, rebels attacked a convoy.', 'attacked', '2021-03-01'],
    ['Ten men were freed on Monday, two years after they were arrested.', 'arrested', null],
    ['Ten men were freed on Monday, two years after their arrest by rebels.', 'arrest', null],
    ['Ten men were freed on Monday after they were arrested.', 'arrested', '2021-03-01'],
    ['Ana Ruiz, in response to a call to act in February, accused Chile.', 'accused', null],
    // what was going on when it happened, told before it; not what had been, and not behind "after"
    ['As the plane left on Sunday, rebels shelled Homs, while the army fired at Hama.', 'shelled', '2021-02-28'],
    ['As the plane left on Sunday, rebels shelled Homs, while the army fired at Hama.', 'fired', '2021-02-28'],
    ['As the trial goes on, rebels shelled Homs.', 'shelled', null],
    ['In a televised address on Monday, the president accused Chile.', 'accused', '2021-03-01'],
    // a date between an auxiliary and its verb
    ['The senate had in February called on Chile to leave.', 'called', '2021-02'],
    ['The ministry had on January 9 directed the army to leave.', 'directed', '2021-01-09'],
    ['The minister was on Friday charged with murder.', 'charged', '2021-02-26'],
    // what is called for is held later, an inquiry is called for on the day
    ['The party called for a nationwide strike on Friday.', 'called', null],
    ['The party called for an inquiry on Friday.', 'called', '2021-02-26'],
    ['The court opened an inquiry and expelled a judge in 2017 after two officers lied.', 'expelled', '2017'],
    // counted from what was told last
    ['He ran in April 2015. Soldiers attacked Lima the following month.', 'attacked', '2015-05'],
    ['He ruled until 2019. Soldiers attacked Lima in May of that year.', 'attacked', '2019-05'],
    // what is threatened or demanded lies ahead, the threat and the demand do not
    ['Rebels threatened to attack Lima in November.', 'attack', '2021-11'],
    ['Rebels threatened to attack Lima in November.', 'threatened', null],
    ['In November the firm had agreed to help Peru.', 'agreed', '2020-11'],
    ['Rebels attacked Lima in November.', 'attacked', '2020-11'],
    ['Government forces began deploying into previously SDF controlled territory yesterday.', 'deploying', '2021-03-02'],
  ])('%s [%s] is %s', (text, trigger, date) => {
    expect(dateOf(text, trigger)).toBe(date);
  });

  it.each([
    // deeds go on far from the day that the story is of, words of others do not, unless the story is of words
    ['Rebels attacked Homs on Monday. It rained. It was cold. It was dark. It was late.\n\nRebels shelled Hama.', 'shelled', '2021-03-01'],
    ['Rebels attacked Homs on Monday. It rained. It was cold. It was dark. It was late.\n\nRebels had shelled Hama.', 'shelled', null],
    ['Rebels attacked Homs on Monday. It rained in 2019. Rebels shelled Hama.', 'shelled', null],
    ['Rebels attacked Homs on Monday. It rained in 2019.\n\nRebels shelled Hama.', 'shelled', '2021-03-01'],
    ['Rebels attacked Homs on Monday. Chile condemned the raid.', 'condemned', null],
    ['Chile accused Peru of fraud on Monday. It rained. Brazil condemned the vote.', 'condemned', '2021-03-01'],
    ['Rebels blocked the port on Monday. They seized a ship and demanded a ransom.', 'demanded', '2021-03-01'],
    ['Nurses marched in Lyon on Monday. Police arrested six.', 'arrested', '2021-03-01'],
    ['Chile accused Peru of fraud on Monday. Peru rejected the accusation.', 'rejected', '2021-03-01'],
    ["Chile accused Peru of fraud on Monday. Peru's denial was no surprise.", 'denial', null],
    ['Chile accused Peru of fraud on 1 January. Peru rejected the accusation.', 'rejected', null],
    ['Rebels attacked Homs on Sunday. Chile accused Peru of fraud on Monday. Peru rejected the accusation.', 'rejected', null],
    ['Miners have occupied a hill since Monday. Police arrested ten.', 'arrested', null],
    ['Rebels attacked Homs on Monday. Ana Ruiz leads the team that came on 9 February. Police arrested six.', 'arrested', '2021-03-01'],
    ['Rebels attacked Homs on Monday, their worst raid since a truce brokered in 2014. The army killed six.', 'killed', '2021-03-01'],
    ['The president visited Lima on Monday. She met Ana Ruiz and signed a treaty with Peru.', 'met', '2021-03-01'],
    ['Rebels left Homs on Sunday. The president visited Lima on Monday. Ana Ruiz met Peru in Oslo.', 'met', null],
    ['The president visited Lima on Monday. She has met Ana Ruiz.', 'met', null],
    ['Nurses marched in Lyon on Monday. Police later released six.', 'released', null],
    ['In the wake of a march in Lyon on Monday, mayors met. Police released six.', 'released', null],
    ['Nurses marched in Lyon on Monday. Police have arrested six.', 'arrested', null],
    ['Nurses will march in Lyon on Friday. Police arrested six.', 'arrested', null],
    ['Nurses marched in Lyon on Monday. Police arrested six before the vote of 2019.', 'arrested', null],
  ])('is that of the sentence before, where the story goes on: %s', (text, trigger, date) => {
    expect(dateOf(text, trigger)).toBe(date);
  });

  it.each([
    ['Police have arrested ten men in Lima. They were seized in raids on Monday.', 'arrested', '2021-03-01'],
    ['Police had arrested ten men in Lima. Six were seized in raids on Monday.', 'arrested', null],
    ['The raid came after police had arrested ten men. Six more were seized on Monday.', 'arrested', null],
    ['Police have arrested ten men. It rained. It snowed. The sun shone. Six more were seized on Monday.', 'arrested', null],
    ['Police have arrested ten men. Six were seized on 4 January.', 'arrested', null],
  ])('is that of the sentence behind, where a story begins without a day: %s', (text, trigger, date) => {
    expect(dateOf(text, trigger)).toBe(date);
  });

  it('is the day of publication for what opens an entry of a live page', () => {
    const entry = (time: string, text: string) => `${time}\n\n${text}\n\n`;
    const live =
      entry('8.05pm BST', 'The speaker has appealed for calm.') +
      entry('7.22pm BST', 'Police arrested ten people near the port.\n\nRebels condemned the speaker.') +
      entry('6.41pm BST', 'Organisers hope for a big day.');
    expect(['appealed', 'arrested', 'condemned'].map((trigger) => dateOf(live, trigger))).toEqual(['2021-03-03', '2021-03-03', null]);
    expect(dateOf('8.05pm BST\n\nPolice arrested ten people near the port.', 'arrested')).toBeNull();
  });

  it.each([
    ['what is reproached', 'On Monday Chile accused the rebels of attacking Homs.', 'attacking'],
    ['a reproach by the day of the deed', 'Chile accused the rebels of attacking Homs on Monday.', 'accused'],
    ['the clause around a relative one', 'Chile, which met the rebels in 2014, accused Peru of fraud.', 'accused'],
    [
      'the clause around a date before its relative verb',
      'Peru, which last year agreed to free ten rebels, condemned the raid.',
      'condemned',
    ],
    ['an earlier clause with another subject', 'Chile rejected the offer, and on Monday Peru accused the rebels of fraud.', 'rejected'],
    ['a plan by its limit', 'Chile urged Peru to release the prisoners by Friday.', 'urged'],
    ['the year of a thing', 'Chile accused Peru of stealing the 2019 election.', 'accused'],
    ['a count since a day', 'Peru has deported 90 rebels since Monday.', 'deported'],
    ['who says it by the day of the saying', 'Rebels attacked Homs, the army said on Tuesday.', 'attacked'],
    ['what is still to come by the day of the saying', 'Ana Ruiz said on Monday that Chile would withdraw from Homs.', 'withdraw'],
    ['what is past by a day to come', 'Chile condemned the raid; Peru is to meet the rebels on Friday.', 'condemned'],
  ])('does not date %s', (_what, text, trigger) => {
    expect(dateOf(text, trigger)).toBeNull();
  });
});
