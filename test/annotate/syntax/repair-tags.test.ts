import { describe, expect, it } from 'vitest';
import { documentOf } from '../../support/document.ts';

/** A sentence, one of its words, and the tag that the word must have. Written for this test. */
const CASES: readonly (readonly [text: string, word: string, tag: string])[] = [
  // unknown past tenses
  ['The Hendersons preferred the older house.', 'preferred', 'VERB'],
  ['The agency scammed more than 400 tenants.', 'scammed', 'VERB'],
  ['Some accused Henderson of theft.', 'accused', 'VERB'],
  ['The accused denied theft.', 'accused', 'NOUN'],
  ['The Chilean military said nothing.', 'military', 'NOUN'],
  // two noun phrases do not meet without a verb
  ['Only 8% trust the council.', 'trust', 'VERB'],
  ['A 5% discount the shop offered ended.', 'discount', 'NOUN'],
  ['Some 59 percent of registered voters view her with doubt.', 'view', 'VERB'],
  ['The verdict deals a blow to the premier.', 'deals', 'VERB'],
  ['The court annuls the vote.', 'annuls', 'VERB'],
  ['The air strikes the army announced failed.', 'strikes', 'NOUN'],
  ['People who support the ban marched.', 'support', 'VERB'],
  ['People love me.', 'love', 'VERB'],
  ['Last week the mayor resigned.', 'week', 'NOUN'],
  ['The man pleaded not guilty to murder.', 'murder', 'NOUN'],
  ['The man is ready to murder.', 'murder', 'VERB'],
  ['In Lima, suspected rebels attacked a port.', 'suspected', 'ADJ'],
  ['Rebels took Lima, killed guards and left.', 'killed', 'VERB'],
  // names that look like verbs
  ['The strike killed dozens of IS members.', 'IS', 'PROPN'],
  ['Aid agencies, in turn, complained.', 'turn', 'NOUN'],
  ['Ted Novak left.', 'Ted', 'PROPN'],
  ['Will the army leave?', 'Will', 'AUX'],
  ['Grant miners a licence.', 'Grant', 'VERB'],
  ['A man from Concord left.', 'Concord', 'PROPN'],
  ['The crowd shouted “Lock her up” and left.', 'Lock', 'VERB'],
  ['“It is fine,” Hoover said.', 'Hoover', 'PROPN'],
  // verbs between a name or "and" and an object
  ['In his address, Perez slams the court.', 'slams', 'VERB'],
  ['The air strikes the army announced failed.', 'strikes', 'NOUN'],
  ['He asked them to stay and pledge their loyalty.', 'pledge', 'VERB'],
  ['They sold bread and milk.', 'milk', 'NOUN'],
  // deeds joined to others before a number, of many before a name, and of others behind "by"
  ['Gunmen shot dead the mayor and abducted six women.', 'abducted', 'VERB'],
  ['Soldiers fired, killing seven and wounding at least 140.', 'wounding', 'VERB'],
  ['Beja tribesmen blockaded Port Sudan.', 'blockaded', 'VERB'],
  ['Hours later, shelling by the rebels hit a house.', 'shelling', 'NOUN'],
  ['Hours later, shelling the hills, the rebels left.', 'shelling', 'VERB'],
  // commands, lone deeds of many, and what is left
  ['“Release the prisoners,” Ruiz said.', 'Release', 'VERB'],
  ['Release dates vary.', 'Release', 'PROPN'],
  ['Teachers demand higher wages.', 'demand', 'VERB'],
  ['Teachers made demand forecasts.', 'demand', 'NOUN'],
  ['The premier left his post.', 'left', 'VERB'],
  ['Protests against the law spread to Lima.', 'spread', 'VERB'],
  ['Doctors feared the spread to Lima.', 'spread', 'NOUN'],
  ['The opposition alleged fraud.', 'alleged', 'VERB'],
  ['The bank denied the alleged fraud.', 'alleged', 'ADJ'],
  ['The judge granted him bail.', 'bail', 'NOUN'],
  // what is held, owned or is a subject
  ['It is a hall of mirrors.', 'mirrors', 'NOUN'],
  ['She won praise after the farmers’ struggles to adjust.', 'struggles', 'NOUN'],
  ['The job she applied for pays well.', 'pays', 'VERB'],
  ['He kept winning nods and applause.', 'nods', 'NOUN'],
  ['The car he bought belongs to her.', 'belongs', 'VERB'],
  ['Local officials this week left.', 'officials', 'NOUN'],
  ['They stayed where credit is cheap.', 'credit', 'NOUN'],
  ['He was ill-treated by the guards.', 'treated', 'ADJ'],
  ['She was court-martialled by the army.', 'court-martialled', 'VERB'],
  ['People who own a house left.', 'own', 'VERB'],
  ['They have their own house.', 'own', 'ADJ'],
  // words in -ing
  ['She tried offering an olive branch.', 'offering', 'VERB'],
  ['After the meeting the minister left.', 'meeting', 'NOUN'],
  ['In the morning the minister left.', 'morning', 'NOUN'],
  ['It passed with three Republicans voting against it.', 'voting', 'VERB'],
  ['Two large Washington lobbying firms closed.', 'lobbying', 'NOUN'],
  ['Two Kyiv residents carrying bags fled.', 'carrying', 'VERB'],
  ['He was found guilty of murder, torture and false imprisonment.', 'torture', 'NOUN'],
  ['They block roads, torture prisoners and burn houses.', 'torture', 'VERB'],
  // other words
  ['A house on the south side, at the back, burned.', 'side', 'NOUN'],
  ['She set down his fork and left.', 'fork', 'NOUN'],
  ['They let her go home.', 'go', 'VERB'],
  ['Officials who deal with the port left.', 'deal', 'VERB'],
  ['Both sides signed a data sharing agreement.', 'sharing', 'NOUN'],
  ['Police met a man carrying arms.', 'carrying', 'VERB'],
  ['The premier will likely meet with rebels.', 'meet', 'VERB'],
  ['The army is currently striking Chilean ports.', 'striking', 'VERB'],
  ['The president fired the army chief and left.', 'chief', 'NOUN'],
  ['The chief minister left.', 'chief', 'ADJ'],
  ['She met the injured at a hospital.', 'injured', 'NOUN'],
  ['She met the injured pilot at a hospital.', 'injured', 'ADJ'],
  ['Residents of Leeds left.', 'Residents', 'NOUN'],
  ['The club lifted its ban on Chilean players this year.', 'players', 'NOUN'],
  ['He last visited in July.', 'last', 'ADV'],
  ['He was released on bail and left.', 'bail', 'NOUN'],
  ['The church, which mediated in a dispute, left.', 'mediated', 'VERB'],
  ['A law that critics say will fail was passed.', 'say', 'VERB'],
  ['Experts estimate that 40 people died.', 'estimate', 'VERB'],
  ['The police report that he read was false.', 'report', 'NOUN'],
  ['The senator repeated his claim that the count was wrong.', 'claim', 'NOUN'],
  ['The premier has a say in the plan.', 'say', 'NOUN'],
  ['The rebels ignored calls for a truce.', 'calls', 'NOUN'],
  ['Rebels in Yemen shot down a drone.', 'shot', 'VERB'],
  ['The students, most of them young, burnt an effigy.', 'burnt', 'VERB'],
  ['Novak branded Chile an aggressor.', 'branded', 'VERB'],
  ['Gunmen looted homes in the hills.', 'looted', 'VERB'],
  ['Faisal alleged that the army fled.', 'alleged', 'VERB'],
  ['The military ordered residents to leave.', 'military', 'NOUN'],
  ['The Lima Post reports the meeting was held.', 'reports', 'VERB'],
  ['The Ortiz claims the court rejected were false.', 'claims', 'NOUN'],
  ['Crime reports the police wrote were lost.', 'reports', 'NOUN'],
  ['Ortiz plans to block the bridge.', 'plans', 'VERB'],
  ['Juan Ortiz, the parish priest, plans to lead a march.', 'plans', 'VERB'],
  ['The costs, the plans to move and the delay worried Ortiz.', 'plans', 'NOUN'],
  ['Growers plan to block the bridge.', 'plan', 'VERB'],
  ['Gangs control most of the port.', 'control', 'VERB'],
  ['The group in 2016 put deaths at nine.', 'put', 'VERB'],
  ['Rebels crossed the bridge and retook the mosque.', 'retook', 'VERB'],
  ['It had retaken two villages.', 'retaken', 'VERB'],
  ['The mayor froze the remaining budget.', 'remaining', 'ADJ'],
  ['The gunmen looted homes in the hills.', 'looted', 'VERB'],
  ['They closed the Aflao crossing and left.', 'crossing', 'NOUN'],
  ['The army fled, Mohammad Faisal alleged.', 'alleged', 'VERB'],
  ['The council disputes this.', 'disputes', 'VERB'],
  ['A judge blocked the order, ruling that it was unlawful.', 'ruling', 'VERB'],
];

/** A sentence, one of its verbs, and its base, where the tagger gives another or none. */
const LEMMAS: readonly (readonly [text: string, word: string, lemma: string])[] = [
  ['Judges fined the bank.', 'fined', 'fine'],
  ['The war raged on.', 'raged', 'rage'],
  ['He was rapped by the judge.', 'rapped', 'rap'],
  ['Rebels staged a coup.', 'staged', 'stage'],
  ['She was defunding the agency.', 'defunding', 'defund'],
  ['They were bringing food.', 'bringing', 'bring'],
  ['They bring food.', 'bring', 'bring'],
  ['Guards tortured a prisoner.', 'tortured', 'torture'],
  ['The army retook the town.', 'retook', 'retake'],
  ['The premier agreed to feed them.', 'feed', 'feed'],
];

describe('tags that the neighbours of a word correct', () => {
  it.each(CASES)('%s – %s is %s', (text, word, tag) => {
    const { tokens } = documentOf(text);
    expect(tokens.find((token) => token.text === word)?.pos).toBe(tag);
  });

  it.each(LEMMAS)('%s – %s comes from %s', (text, word, lemma) => {
    const { tokens } = documentOf(text);
    expect(tokens.find((token) => token.text === word)).toMatchObject({ pos: 'VERB', lemma });
  });
});
