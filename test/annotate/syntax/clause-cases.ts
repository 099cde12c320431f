/** Sentences and their clauses, each as `relation: subjects > verb > objects | prepositional phrases`. */
export const CASES: readonly (readonly [text: string, ...clauses: string[]])[] = [
  // Subjects over what stands between noun and verb.
  ['The mayor of Lyon resigned.', 'main: The mayor > resigned > '],
  ['People trapped in the mine were rescued.', 'participle: People > trapped >  | in: the mine', 'main: People > were rescued > '],
  ['Rebels advancing on the capital have halted.', 'ing: Rebels > advancing >  | on: the capital', 'main: Rebels > have halted > '],
  // An aside that is a noun with a relative clause, and whom "who" means.
  ['Ana Cole, a lawyer who represents miners, resigned.', 'relative: a lawyer > represents > miners', 'main: Ana Cole > resigned > '],
  [
    'Ana filed a complaint with prosecutors, and a judge in Madrid has fined him.',
    'main: Ana > filed > a complaint | with: prosecutors',
    'coordinate: a judge > has fined > him',
  ],
  ['The woman, a mother of three who lost her home, left.', 'relative: a mother > lost > her home', 'main: The woman > left > '],
  [
    'The owner of the Dallas Rovers who bought the ground resigned.',
    'relative: The owner > bought > the ground',
    'main: The owner > resigned > ',
  ],
  ['The brother of the soldier who shot a dog resigned.', 'relative: the soldier > shot > a dog', 'main: The brother > resigned > '],
  [
    'The minister, who took office in May, resigned.',
    'relative: The minister > took > office | in: May',
    'main: The minister > resigned > ',
  ],
  [
    'Food, which accounts for half of the basket, was cheap.',
    'relative: Food > accounts >  | for: half, of: the basket',
    'main: Food > was > ',
  ],
  // Relative pronouns that are objects, and a clause that says what was claimed.
  [
    'The attack, which the army launched on Sunday, killed ten people.',
    'relative: the army > launched >  | on: Sunday',
    'main: The attack > killed > ten people',
  ],
  ['Norway lifted sanctions that Chile imposed last year.', 'main: Norway > lifted > sanctions', 'relative: Chile > imposed > '],
  ['Norway rejected the claim that Chile attacked last year.', 'main: Norway > rejected > the claim', 'complement: Chile > attacked > '],
  // A day before the object; a place before what is no object.
  ['Peru announced on Monday a package of laws.', 'main: Peru > announced > a package | on: Monday, of: laws'],
  ['The premier, Ana Ruiz, urged the council to act.', 'main: Ana Ruiz > urged > the council', 'infinitive: the council > to act > '],
  ['Police fought crowds with tear gas.', 'main: Police > fought > crowds | with: tear gas'],
  [
    'Tom Baker, the baker who bought the club in 2014, resigned on Monday.',
    'relative: the baker > bought > the club | in: 2014',
    'main: Tom Baker > resigned >  | on: Monday',
  ],
  [
    'The premier, who left Rome, declared three days of mourning.',
    'relative: The premier > left > Rome',
    'main: The premier > declared > three days | of: mourning',
  ],
  [
    'Ana Ruiz said beds would be needed, and urged tourists to leave.',
    'main: Ana Ruiz > said > ',
    'complement: beds > would be needed > ',
    'coordinate: Ana Ruiz > urged > tourists',
    'infinitive: tourists > to leave > ',
  ],
  ['Ana Cole, 34, of Bolton, who denies it, left.', 'relative: Ana Cole > denies > it', 'main: Ana Cole > left > '],
  [
    'The mayor of Lagos, who took office in May, resigned.',
    'relative: The mayor > took > office | in: May',
    'main: The mayor > resigned > ',
  ],
  [
    'Chile, whose forces are training there, handed over guns.',
    'relative: whose forces > are training > there',
    'main: Chile > handed over > guns',
  ],
  [
    'Ana Cole apologised, denied any theft and left.',
    'main: Ana Cole > apologised > ',
    'coordinate: Ana Cole > denied > any theft',
    'coordinate: Ana Cole > left > ',
  ],
  ['The plan to cut taxes was rejected.', 'infinitive: The plan > to cut > taxes', 'main: The plan > was rejected > '],
  ['France, Germany and Italy signed the treaty.', 'main: France + Germany + Italy > signed > the treaty'],
  ['On Monday, Peru and Chile signed a deal.', 'main: Peru + Chile > signed > a deal | on: Monday'],
  ['Maria Lopez, a senator, resigned.', 'main: Maria Lopez > resigned > '],
  ['The mayor, Maria Lopez, resigned.', 'main: Maria Lopez > resigned > '],
  // Verbs that the tagger does not know; days without a preposition.
  ['The guards tortured a prisoner.', 'main: The guards > tortured > a prisoner'],
  ['Gunmen abducted a priest Sunday.', 'main: Gunmen > abducted > a priest'],
  [
    'Rebels attacked the town today and killed two soldiers.',
    'main: Rebels > attacked > the town',
    'coordinate: Rebels > killed > two soldiers',
  ],
  // A series with the subject said once, also behind an aside.
  [
    'The rebels, backed by Iran, attacked the village at night, burned houses and took hostages.',
    'participle: The rebels > backed >  | by: Iran',
    'main: The rebels > attacked > the village | at: night',
    'coordinate: The rebels > burned > houses',
    'coordinate: The rebels > took > hostages',
  ],
  // An auxiliary said once; not of a verb that has no passive, nor of one with an object.
  [
    'Two soldiers were killed and four others wounded when a mine exploded.',
    'main: Two soldiers > were killed > ',
    'coordinate: four others > wounded > ',
    'adverbial: a mine > exploded > ',
  ],
  ['Two soldiers were killed and four others fled.', 'main: Two soldiers > were killed > ', 'coordinate: four others > fled > '],
  ['She may have been angry and promised a reply.', 'main: She > may have been > ', 'coordinate: She > promised > a reply'],
  // Asides between a subject and its verb.
  [
    'Lawmakers who voted against the deal said they feared a split.',
    'relative: Lawmakers > voted >  | against: the deal',
    'main: Lawmakers > said > ',
    'complement: they > feared > a split',
  ],
  [
    'Witnesses said that officers, backed by a tank, arrived before dawn.',
    'main: Witnesses > said > ',
    'participle: officers > backed >  | by: a tank',
    'complement: officers > arrived >  | before: dawn',
  ],
  ['The man, identified only as K., was arrested.', 'participle: The man > identified >  | as: K.', 'main: The man > was arrested > '],
  [
    'The protesters, many of whom wore masks, set fire to cars.',
    'relative: The protesters > wore > masks',
    'main: The protesters > set > fire | to: cars',
  ],
  ['The Treasury, he promised, would pay.', 'main: he > promised > ', 'main: The Treasury > would pay > '],
  [
    'Mr Khan, whose party won, has accused the army of rigging the vote.',
    'relative: whose party > won > ',
    'main: Mr Khan > has accused > the army',
    'ing: the army > rigging > the vote',
  ],
  [
    'He attacked Mr Riera, whom she accused of lying.',
    'main: He > attacked > Mr Riera',
    'relative: she > accused > ',
    'ing: she > lying > ',
  ],
  // What a preposition at the head of the sentence holds is no subject.
  [
    'In a statement released on Monday, the group claimed the attack.',
    'participle: a statement > released >  | on: Monday',
    'main: the group > claimed > the attack',
  ],
  ['About 2.9 million people voted in the poll.', 'main: 2.9 million people > voted >  | in: the poll'],
  // A past tense before a clause with a conjunction.
  ['Britain summoned the envoy after two men were jailed.', 'main: Britain > summoned > the envoy', 'adverbial: two men > were jailed > '],
  [
    'The woman, whose name is known, told police that he left.',
    'relative: whose name > is known > ',
    'main: The woman > told > police',
    'complement: he > left > ',
  ],
  ['The law was passed on Tuesday.', 'main: The law > was passed >  | on: Tuesday'],
  ['The group said it had shot down a drone.', 'main: The group > said > ', 'complement: it > had shot down > a drone'],
  ['The army retook the town.', 'main: The army > retook > the town'],
  // Asides with more than one verb, and behind a fronted place; a participle that describes what is joined.
  [
    'Chile, which denies backing the rebels, welcomed the deal.',
    'relative: Chile > denies > ',
    'ing: Chile > backing > the rebels',
    'main: Chile > welcomed > the deal',
  ],
  [
    'In Lyon, hundreds of nurses, backed by unions, marched.',
    'participle: nurses > backed >  | by: unions',
    'main: hundreds > marched >  | in: Lyon',
  ],
  ['The army and allied rebel groups attacked.', 'main: The army + allied rebel groups > attacked > '],
  // An aside with a name before an order is no inversion; a quotation before it is one.
  ['The mayor of Lagos, Ana Cole, ordered a curfew.', 'main: Ana Cole > ordered > a curfew'],
  ['The plan is dead, said the mayor.', 'main: The plan > is > ', 'coordinate: the mayor > said > '],
  // "that" goes back to the verb of saying.
  [
    'The army said five men had died and that it had sent help.',
    'main: The army > said > ',
    'complement: five men > had died > ',
    'complement: it > had sent > help',
  ],
  // Who does what the -ing form tells: the object of blaming, the subject of doing.
  ['Judges fined the bank for hiding the losses.', 'main: Judges > fined > the bank', 'ing: the bank > hiding > the losses'],
  ['Judges praised the bank before hiding the losses.', 'main: Judges > praised > the bank', 'ing: Judges > hiding > the losses'],
  [
    'China urged Norway to stop arming Chile.',
    'main: China > urged > Norway',
    'infinitive: Norway > to stop > ',
    'ing: Norway > arming > Chile',
  ],
  [
    'Gunmen raided a village, killing nine men and abducting dozens of women.',
    'main: Gunmen > raided > a village',
    'ing: Gunmen > killing > nine men',
    'coordinate: Gunmen > abducting > dozens | of: women',
  ],
  [
    'A journalist who had reported on corruption was found.',
    'relative: A journalist > had reported >  | on: corruption',
    'main: A journalist > was found > ',
  ],
  ['Two officers shot dead a man.', 'main: Two officers > shot > a man'],
  // What a noun is accused of, called or left; verbs behind a place in an aside.
  [
    'The man accused of killing Abe pleaded guilty.',
    'participle: The man > accused > ',
    'ing: The man > killing > Abe',
    'main: The man > pleaded > ',
  ],
  ['She fled a purge that the court called genocide.', 'main: She > fled > a purge', 'relative: the court > called > genocide'],
  ['Hundreds were left stranded.', 'main: Hundreds > were left > ', 'participle: Hundreds > stranded > '],
  ['Iraq, where troops are stationed, has protested.', 'adverbial: troops > are stationed > ', 'main: Iraq > has protested > '],
  ['Turkey took over guarding captured Chilean rebels.', 'main: Turkey > took over > ', 'ing: Turkey > guarding > captured Chilean rebels'],
  ['Police shot at protesters.', 'main: Police > shot >  | at: protesters'],
  [
    'Activists boarded the ship and chained themselves to it.',
    'main: Activists > boarded > the ship',
    'coordinate: Activists > chained > themselves | to: it',
  ],
  // A list ends where the next clause begins.
  ['Turkey struck the port and Greece protested.', 'main: Turkey > struck > the port', 'coordinate: Greece > protested > '],
  [
    'Clashes broke out in two towns, and police fired tear gas.',
    'main: Clashes > broke out >  | in: two towns',
    'coordinate: police > fired > tear gas',
  ],
  // Complement clauses, with and without "that".
  ['She said the bridge had collapsed.', 'main: She > said > ', 'complement: the bridge > had collapsed > '],
  [
    'She said that the bridge collapsed and that trains stopped.',
    'main: She > said > ',
    'complement: the bridge > collapsed > ',
    'complement: trains > stopped > ',
  ],
  // Past tense or participle.
  [
    'A report published on Tuesday blamed the company.',
    'participle: A report > published >  | on: Tuesday',
    'main: A report > blamed > the company',
  ],
  ['Police arrested a man accused of theft.', 'main: Police > arrested > a man', 'participle: a man > accused >  | of: theft'],
  [
    'The bank, backed by investors, bought its rival.',
    'participle: The bank > backed >  | by: investors',
    'main: The bank > bought > its rival',
  ],
  [
    'Aid agencies suspended deliveries to the camp over fears they were unsafe.',
    'main: Aid agencies > suspended > deliveries | to: the camp, over: fears',
    'coordinate: they > were > ',
  ],
  [
    'Troops threatened to shell villages held by rebels.',
    'main: Troops > threatened > ',
    'infinitive: Troops > to shell > villages',
    'participle: villages > held >  | by: rebels',
  ],
  // The -ing clause of a verb of saying goes with the main clause.
  [
    'She rejected the claim that he lied, saying it was old.',
    'main: She > rejected > the claim',
    'complement: he > lied > ',
    'ing: She > saying > ',
    'complement: it > was > ',
  ],
  // Control.
  ['Officials urged residents to leave.', 'main: Officials > urged > residents', 'infinitive: residents > to leave > '],
  ['Officials agreed to leave.', 'main: Officials > agreed > ', 'infinitive: Officials > to leave > '],
  ['Kenya accused Uganda of blocking the road.', 'main: Kenya > accused > Uganda', 'ing: Uganda > blocking > the road'],
  // Voice, coordination of verbs under one auxiliary.
  ['Ten soldiers were killed or wounded.', 'main: Ten soldiers > were killed > ', 'coordinate: Ten soldiers > wounded > '],
  ['Ministers will meet and discuss the budget.', 'main: Ministers > will meet > ', 'coordinate: Ministers > discuss > the budget'],
  // Inversion after a quotation.
  ['"It is over," said the coach.', 'main: It > is > ', 'coordinate: the coach > said > '],
];
