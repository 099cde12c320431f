/** Parties that the clause of an event leaves open and the clauses before it name. */

/** Text, the trigger of one of its events, and what that event has; '' for nothing. */
export type ToldBefore = readonly [text: string, trigger: string, wanted: string];

/** Who acts. */
export const ACTORS: readonly ToldBefore[] = [
  // What somebody says of "it" or "they" he says of himself, if he can be one or many.
  ['Amnesty criticised Chile. The army said it had shelled the harbour.', 'shelled', 'army'],
  ['Police said they arrested nine sailors.', 'arrested', 'Police'],
  ['A spokeswoman for the port authority said they were working with Peru.', 'working', 'port authority'],
  ['His deputy told the council that troops would fight rebels until they withdrew.', 'withdrew', 'troops'],
  ['His deputy said the army would not talk to rebels until they withdrew.', 'withdrew', 'rebels'],
  ['The army said Chile could strike back as it tried to repel the rebels.', 'repel', 'Chile'],
  ['The army said Ana Ruiz left as it shelled the harbour.', 'shelled', 'army'],
  // A group that was named before, but none that a quoted speaker means.
  ['Chile and Peru closed the port. They expelled the ambassador.', 'expelled', 'Chile+Peru'],
  ['Farmers marched in Lyon. They blocked roads with tractors, and police used water cannon.', 'blocked', 'Farmers'],
  ['Farmers marched in Lyon. “They attacked us,” said a baker.', 'attacked', ''],
  // Whoever speaks calls himself "I".
  ['“He must pardon the rebels,” Ana Ruiz said.', 'pardon', ''],
  // Who calls an attack something does not attack.
  ['Rebels shelled Homs. Ana Ruiz called the attack a crime.', 'attack', 'Rebels'],
  // Nobody accuses himself.
  ['The mines ministry in Oslo blamed the levy. It accused Canada of theft.', 'accused', 'mines ministry'],
  // An infinitive of a named group, and one of a plan.
  ['Norway reached a deal with Chile for the army to deploy along the river.', 'deploy', 'army'],
  ['Norway voiced support for a plan to deploy soldiers.', 'deploy', 'Norway'],
  // What is written or adopted is said by those who do it; a day is no subject, and an addressee does not write.
  ['Norway signed a letter calling for a truce.', 'calling', 'Norway'],
  ['Norway sent a message on Monday demanding an inquiry.', 'demanding', 'Norway'],
  ['Norway and Chile wrote to Ana Ruiz last week asking her to resign.', 'asking', 'Norway+Chile'],
  ['The plenum of Chile adopted a resolution that condemns Peru.', 'condemns', 'Chile'],
  ['Norway met an envoy calling for a truce.', 'calling', 'envoy'],
  // Who imposed what a noun names, who wields what he fights with, and who holds talks "with" somebody.
  ['The sanctions that Chile imposed last year have hurt Peru.', 'sanctions', 'Chile'],
  ['Turkey responded with airstrikes on Homs.', 'airstrikes', 'Turkey'],
  // The one armed group of the text, the state that it is about, and who is accused of a deed.
  ['M23 rebels marched in Goma. The rebels attacked a school.', 'attacked', 'M23'],
  ['M23 fighters met Hezbollah militants in Goma. The rebels attacked a school.', 'attacked', 'rebels'],
  ['Rain fell in Peru. Rain fell again in Peru. Peru dried. The government banned salt.', 'banned', 'Peru'],
  ['Rain fell in Peru. The government banned salt.', 'banned', 'government'],
  ['Chile, which Peru has accused of arming the rebels, left.', 'arming', 'Chile'],
  ['The council met at the request of the opposition.', 'request', 'opposition'],
  ['Turkey grappled with airstrikes on Homs.', 'airstrikes', ''],
  ['Turkey began the day with airstrikes followed by floods.', 'airstrikes', 'Turkey'],
  ['Chile said talks with Peru had begun.', 'talks', 'Chile'],
  ['Chile said talks between Peru and Bolivia had begun.', 'talks', 'Peru+Bolivia'],
  // Who says it accuses, and does what the authorities do; victims and witnesses do not.
  ['The doctors said women were among the dead and accused the army of murder.', 'accused', 'doctors'],
  ['The doctors said Ana Ruiz was among the guests and accused the army of murder.', 'accused', 'Ana Ruiz'],
  ['Police said ten sailors had been arrested.', 'arrested', 'Police'],
  ['Witnesses said ten sailors had been arrested.', 'arrested', ''],
  ['Ana Ruiz said the raids clearly amounted to war crimes.', 'amounted', 'Ana Ruiz'],
  ['Chile said an agreement had been reached with Peru.', 'agreement', 'Chile'],
  ['The mayor deplored police brutality.', 'brutality', 'police'],
  ['The American Liberties Union sued Chile. The police union criticised the charges.', 'criticised', 'police union'],
  ['The African Union met. The 55-member union criticised the charges.', 'criticised', 'African Union'],
  ['The American Liberties Union sued Chile. The union criticised the charges.', 'criticised', 'American Liberties Union'],
  // Members stand for the body.
  ['Members of the European Union condemned the raid.', 'condemned', 'European Union'],
  ['Officials in Moscow accused Kyiv of theft.', 'accused', 'Russia'],
  ['Soldiers in Moscow attacked a guard.', 'attacked', 'Soldiers'],
  // Both sides are the two that were named last.
  ['Rebels attacked the army near Homs. Norway urged both sides to withdraw.', 'withdraw', 'Rebels+army'],
  ['Two men marched in Oslo.', 'marched', 'men'],
  // Who was asked refuses.
  ['Senators demanded that Ana Ruiz withdraw the troops. Ruiz refused.', 'refused', 'Ana Ruiz'],
  ['Chile met Peru in Lima. Both rejected the plan.', 'rejected', 'Chile+Peru'],
  ['Rejecting a plea for mercy, Ana Ruiz said the court was right.', 'Rejecting', 'Ana Ruiz'],
  // The speaker goes on where what he spoke of cannot act.
  ['Ana Ruiz said more beds were needed, and urged tourists to leave.', 'urged', 'Ana Ruiz'],
  ['The prosecutor said reports were false and banned photographs.', 'banned', 'prosecutor'],
  ['The prosecutor said police were late and banned photographs.', 'banned', 'police'],
  // The army kills the fighters of whom it tells; witnesses do not.
  ['The army said twelve militants were killed.', 'killed', 'army'],
  ['Witnesses said twelve militants were killed.', 'killed', ''],
  // A noun inside an aside is the act of whom the aside tells; "by" may name a means.
  ['Chile, which concluded a visit to Peru on Monday, urged restraint.', 'visit', 'Chile'],
  ['Norway and Chile are expected to hold talks by telephone.', 'talks', 'Norway+Chile'],
  ['Jordan Pryce, 21, from Leeds, who drove a van, attacked a nurse.', 'attacked', 'Jordan Pryce'],
  // An attack that is told of again.
  ['Gunmen overran a post near Homs, killing nine. The attack lasted an hour.', 'attack', 'Gunmen'],
  ['Gunmen overran a post near Homs, killing nine. An attack in Lima was foiled.', 'attack', ''],
  ['At a meeting with Tom Baker on Monday, Ana Ruiz wept.', 'meeting', 'Ana Ruiz'],
  ['Ana Ruiz, in a telephone call with Tom Baker, said Peru was calm.', 'telephone call', 'Ana Ruiz'],
  ['Sanctions imposed by Norway on Peru have begun.', 'Sanctions', 'Norway'],
  ['Norway and Peru struck a deal.', 'deal', 'Norway+Peru'],
  // The pair that is named most often, not those who broker its talks.
  ['Chile met Peru. Chile shelled Peru. Norway and Fiji brokered talks. Both sides withdrew.', 'withdrew', 'Chile+Peru'],
  ['Ana Ruiz spoke with Tom Baker, and the two agreed on a date.', 'agreed', 'Ana Ruiz+Tom Baker'],
  // Weapons do nothing by themselves; "it" goes on with the body of the clause before.
  ['Drones struck the port.', 'struck', ''],
  ['Peruvian drones struck the port.', 'struck', 'Peru'],
  ['Amnesty criticised Chile. The army denied the charge, and on Friday it banned salt.', 'banned', 'army'],
  ['The officer confirmed that ten nurses were arrested, but denied the rest.', 'denied', 'officer'],
  ['Nine men were killed, according to a tally by the health ministry.', 'killed', ''],
  ['The envoy said Peru would appeal, faulting the judge.', 'faulting', 'envoy'],
  ['The Chilean airstrike hit a bridge and nine nurses were wounded.', 'wounded', 'Chile'],
  // Who arrests, charges and rules where nobody is named: the police near by, else the state.
  ['Police in Lyon fired tear gas. Ten men were arrested.', 'arrested', 'Police'],
  ['Chile and Santiago slept. In Chile, Chile wept. Ten men were arrested in Chile.', 'arrested', 'Chile'],
  ['Ten men were arrested.', 'arrested', ''],
  ['Ten schools were closed in Chile.', 'closed', ''],
  // A strike that goes on is that of those who began it.
  ['Miners rallied in Lyon. The rally ended at noon.', 'rally', 'Miners'],
  // The name behind a description, and what "whose" belongs to.
  ['Ana Ruiz, whose clinic treats more than 90 patients, left.', 'treats', 'Ana Ruiz'],
  // Who marches demands it.
  ['Students staged a walkout demanding water.', 'demanding', 'Students'],
  ['Delhi ordered Norway to leave.', 'ordered', 'India'],
];

/** To whom it is done. */
export const RECIPIENTS: readonly ToldBefore[] = [
  // Hearsay is nobody's, and elections are asked of nobody that one met.
  ['Norway condemned the raid. The army denied reports that rebels had fled.', 'denied', ''],
  ['Ana Ruiz met the Chilean ambassador and called for early elections.', 'called', ''],
  ['Ana Ruiz met the Chilean ambassador and called for a truce.', 'called', 'Chile'],
  // Of two states that a whole article sets against each other, what one says to nobody that is named is to the other.
  [
    'Chile accused Peru of theft. Peru expelled two Chilean diplomats. Chile threatened Peru with sanctions. Peru demanded an apology.',
    'demanded',
    'Chile',
  ],
  ['Chile accused Peru of theft. Peru expelled two Chilean diplomats. Chile threatened Peru. Norway demanded an inquiry.', 'demanded', ''],
  // Help from an agency abroad is for the state that the article is about.
  ['A storm hit Peru. Lima flooded. Peru closed its ports. UNICEF sent 25 water tanks.', 'sent', 'Peru'],
  ['A storm hit Peru. Lima flooded. Peru closed its ports. Peru’s army sent 25 water tanks.', 'sent', ''],
  // The makers of a deal, some of a crowd, both of a pair.
  ['Chile and Peru signed a pact. Norway welcomed the deal.', 'welcomed', 'Chile+Peru'],
  ['Chile and Peru slept. Norway welcomed the deal.', 'welcomed', ''],
  ['Students marched in Lyon. Police arrested six.', 'arrested', 'Students'],
  ['Students slept in Lyon. Police arrested six.', 'arrested', ''],
  ['Chile met Peru. Norway urged both delegations to return.', 'urged', 'Chile+Peru'],
  // Those who act on each other are no pair that was named before.
  ['Chile met Peru. Norway and Laos accused each other of lying.', 'accused', ''],
  ['Peru accused Chile of theft. Chile denied the charge.', 'denied', 'Peru'],
  ['Peru accused Chile of theft. Norway denied the report.', 'denied', ''],
  ['Algeria offered to send rescuers to Morocco. Morocco declined the offer.', 'declined', 'Algeria'],
  ['Kenya urged Uganda to withdraw. Uganda refused.', 'refused', 'Kenya'],
  ['Rebels shelled Homs on Monday. Norway condemned the attack.', 'condemned', 'Rebels'],
  ['Rebels shelled Homs on Monday. Norway condemned the budget.', 'condemned', ''],
  ["Norway condemned Chile's raid and demanded a withdrawal.", 'demanded', 'Chile'],
  ['Ana Ruiz said raids by Chile clearly amounted to war crimes.', 'amounted', 'Chile'],
  ['The bank said financial support so far for Uganda was small.', 'support', 'Uganda'],
  ['Senators demanded that Ana Ruiz withdraw the troops.', 'demanded', 'Ana Ruiz'],
  ['Chile voiced its support for Peru.', 'voiced', 'Peru'],
  ['India asked Nepal for help.', 'asked', 'Nepal'],
  ['Two sailors died when police opened fire on students.', 'opened', 'students'],
  ['Norway demanded the release of Ana Ruiz.', 'demanded', ''],
  ['Norway demanded the immediate release of Ana Ruiz.', 'release', 'Ana Ruiz'],
  ['Chile threatened to use force.', 'threatened', ''],
  ['Austria lifted its veto on Romania.', 'lifted', 'Romania'],
  ['Norway signed the deal in Rome.', 'signed', ''],
  ['Norway bombed a bridge in Rome.', 'bombed', 'Italy'],
  ['Serbia rejected an Australian ultimatum.', 'rejected', 'Australia'],
  ['Police in Serbia arrested an Australian.', 'arrested', 'Australian'],
  ['A quake struck Nepal. Villages in Nepal were cut off, and Kathmandu in Nepal was damaged. India sent rescuers.', 'sent', 'Nepal'],
  ['A quake struck Nepal. Villages in Nepal were cut off, and Kathmandu in Nepal was damaged. Nepal sent rescuers.', 'sent', ''],
  // A denial answers whoever spoke, and each side the other.
  ['Ana Ruiz said the march was small. The union disputed that.', 'disputed', 'Ana Ruiz'],
  ['Ana Ruiz said the march was small. The union disputed the award.', 'disputed', ''],
  ['Chile met Peru in Lima. Each side blamed the other for the delay.', 'blamed', 'Chile+Peru'],
  // An object pronoun is not who acts.
  ['Ana Ruiz wrote to Tom Baker asking him to resign.', 'asking', 'Tom Baker'],
  // Of two sides of a war inside a state each fights the other.
  [
    'M23 rebels marched in Congo. Congo wept, and Goma in Congo burned. The rebels seized a port.',
    'seized',
    'Democratic Republic of the Congo',
  ],
  ['M23 rebels marched. The rebels seized a port.', 'seized', ''],
  ['Police fired tear gas to disperse the farmers.', 'fired', 'farmers'],
  ['Police fired tear gas to save time.', 'fired', ''],
  ['Rebels killed nine villagers on Monday, and dozens were wounded.', 'wounded', 'villagers'],
  ['A tank fired shells toward the residents.', 'fired', 'residents'],
  ['Norway sent doctors to Laos.', 'sent', 'Laos'],
  ['Norway relocated villagers to Laos.', 'relocated', 'villagers'],
  ['Gunmen attacked a police station.', 'attacked', 'police'],
  ['Israeli drones struck a car in southern Lebanon.', 'struck', 'Lebanon'],
  ['Israeli drones struck a car in southern Israel.', 'struck', ''],
  // Whose decision it is.
  ['The court banned the march. Students condemned the ruling.', 'condemned', 'court'],
  ['The court slept. Students condemned the ruling.', 'condemned', ''],
  ['Rain fell in Peru. Rain fell again in Peru. Peru dried. Ana Ruiz accused the government of theft.', 'accused', 'Peru'],
  [
    'Senators called for the resignation of the mayor after Ana Ruiz spoke. Students demanded Ana Ruiz’s resignation.',
    'demanded',
    'Ana Ruiz',
  ],
  // A crowd that police face.
  ['Students marched in Lyon. Police fired tear gas.', 'fired', 'Students'],
  ['Students slept in Lyon. Police fired tear gas.', 'fired', ''],
  // Whom one fights elsewhere in the article, if that is one.
  ['The Taliban attacked Pakistan. On Monday the Taliban seized a bridge.', 'seized', 'Pakistan'],
  ['The Taliban attacked Pakistan. The Taliban attacked Iran. On Monday the Taliban seized a bridge.', 'seized', ''],
  // Whose word or deed is judged; what is enacted answers nobody.
  ['Chile expelled the envoy. Norway called the move “reckless”.', 'called', 'Chile'],
  ['“We are safe,” Ana Ruiz said. Tom Baker dismissed the notion.', 'dismissed', 'Ana Ruiz'],
  ['Chile banned the rally. Norway passed the law.', 'passed', ''],
  ['Peru accused Chile of theft. Tom Baker hit back.', 'hit', ''],
  ['Peru accused Chile of theft. Chile hit back.', 'hit', 'Peru'],
  // A denial is not to whom the denied deed was done, nor to whoever spoke of something else before.
  ['“We stay,” said Ana Ruiz. Omar Diaz denied that shots had been fired.', 'denied', ''],
  ['Norway denied arming the rebels.', 'denied', ''],
  // The doer of a deed, not its victim.
  ['Police in Lyon fired tear gas at nurses. Amnesty International condemned the use of force against nurses.', 'condemned', 'Police'],
  // What is said to those with whom one speaks, and whose power a coup takes.
  ['Norway spoke to Chile on Monday and called for a truce.', 'called', 'Chile'],
  ['Ana Ruiz spoke to Tom Baker on Monday and apologised.', 'apologised', 'Tom Baker'],
  ['Norway spoke to Chile on Monday. Peru called for a truce.', 'called', ''],
  ['Togo was calm. In Togo, soldiers seized power in Togo.', 'seized', 'Togo'],
  // One's own people are not oneself.
  ['Putin ordered his generals to leave.', 'ordered', 'generals'],
  ['Norway called on all sides to leave.', 'called', 'all sides'],
];
