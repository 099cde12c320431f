import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** Text, type of the event, its place ('' for none). */
const CASES: readonly (readonly [text: string, type: string, place: string])[] = [
  // Two places between which it happens; the first is taken.
  ['Fighting was reported between Homs and Hama.', 'ASSAULT', 'Homs'],
  ['Iraq launched a landing of marines between Basra and Umm Qasr.', 'MOBILIZE', 'Basra'],
  // What is attacked, not whose attack it is.
  ["Ankara's assault on Syria has killed dozens of villagers.", 'ASSAULT', 'Syria'],
  ["Russia's attack on Kharkiv killed ten people.", 'ASSAULT', 'Kharkiv'],
  // A day that owns the deed owns no place.
  ["Monday's Lima market bombing shocked voters.", 'ASSAULT', 'Lima'],
  // A capital that stands for its government is no place.
  ['Caracas accused Washington of theft.', 'ACCUSE', ''],
  ['Beijing condemned the decision of Washington.', 'ACCUSE', ''],
  ['Berlin said it would send more weapons to Kyiv.', 'AGREE', ''],
  ['Joe Biden visited Brussels.', 'CONSULT', 'Brussels'],
  // Where it was said is not where it happened; what stands before "where" is.
  ['A minister said in Brussels that rebels had attacked the airport.', 'ASSAULT', ''],
  ['Shots were heard in the centre of Homs, where officials say street fighting has broken out.', 'ASSAULT', 'Homs'],
  ['The envoy visited a school in the capital of Moldova.', 'CONSULT', 'Moldova'],
  // The name behind "the town of", and not the town named before.
  ['He spoke in Juba. Rebels bombed a market in the town of Mellit.', 'ASSAULT', 'Mellit'],
  ['Rebels bombed a market in the northern suburbs of Homs.', 'ASSAULT', 'Homs'],
  ['Residents of Tolma, a market town north of Goma, reported hearing gunfire.', 'ASSAULT', 'Tolma'],
  ['Residents of Tolma, a market town, left. Mortars hit soldiers there on Monday.', 'ASSAULT', 'Tolma'],
  // "the capital" of the state that the article is about, also where it is not named.
  ["Nepal's minister flew to Beijing. In the capital, police arrested ten people.", 'COERCE', 'Kathmandu'],
  ['Delegations met at the Peruvian-Chilean border.', 'CONSULT', 'Chilean-Peruvian border'],
  ['Fighting broke out near the Tolma border crossing on Sunday.', 'ASSAULT', 'Tolma'],
  // Buildings are where something happens behind "at" and "outside".
  ['Ten people protested outside Marlow Library on Sunday.', 'PROTEST', 'Marlow Library'],
  ['Ten people protested outside the Marlow Fairgrounds.', 'PROTEST', 'Marlow Fairgrounds'],
  ['The High Court in Lima rejected the appeal.', 'REJECT', 'Lima'],
  ['People were ordered out of Lima on Thursday.', 'REQUEST', 'Lima'],
  ['The army entered Tell Tamer yesterday.', 'MOBILIZE', 'Tell Tamer'],
  // A name of which only the preposition tells that it is a place.
  ['A labourer was killed by a missile at Tiabongou.', 'ASSAULT', 'Tiabongou'],
  ['A labourer was killed by a missile at the NBC.', 'ASSAULT', ''],
  // Of a list the first; many without a name are none that another clause names.
  ['Ten people were killed as guards pounded posts in Homs, Hama and Daraa, officials said.', 'ASSAULT', 'Homs'],
  ['After rebels killed ten people in Homs, the president declared a curfew in 14 provinces.', 'COERCE', ''],
  // A road leads to where nothing happens.
  ['In Leeds, crowds blocked the highway to Peru.', 'PROTEST', 'Leeds'],
  // Where one goes, it happens; what troops try to enter.
  ['The envoy flew to Syria and met Bashar Assad.', 'CONSULT', 'Syria'],
  ['The army repelled rebels trying to slip into the village of Tolma.', 'ASSAULT', 'Tolma'],
  ['Police were called to Leeds after residents blocked a road.', 'PROTEST', 'Leeds'],
  ['Police in Rome fired tear gas at protesters who attacked a shop.', 'ASSAULT', 'Rome'],
  ['Mourners walked through Tulkarem after an airstrike on a cafe there.', 'ASSAULT', 'Tulkarem'],
  ['Students marched along the Marlow Expressway.', 'PROTEST', 'Marlow Expressway'],
  ['It snowed in Leeds. The Leeds City Council rejected the plan.', 'REJECT', 'Leeds'],
  ['It snowed in Leeds. The Brindle City Council rejected the plan.', 'REJECT', ''],
  ['Two men died when a shell hit a house in the Tolma tehsil of Lima, said a nurse who spoke in Cusco.', 'ASSAULT', 'Tolma'],
  ['A raid in Homs killed two men, as the envoy warned in Damascus of a war.', 'ASSAULT', 'Homs'],
  ['Two men were killed after guards opened fire in the grounds of the Marlow Fairgrounds.', 'ASSAULT', 'Marlow Fairgrounds'],
  // The town of those who act at home; the government in a capital acts for its state, and an assault is not where its doer is.
  ['It rained in Marlow, Lagos. The Lagos traders marched on Tuesday.', 'PROTEST', 'Lagos'],
  ['It rained in Dayton. A jury sat. The Dayton jury convicted the driver of fraud.', 'SANCTION', 'Dayton'],
  ['Ankara wept. The Ankara government imposed sanctions on Chile.', 'SANCTION', ''],
  // What words are about is not where they are spoken.
  ['He accused the army of bombing a school in Homs.', 'ACCUSE', ''],
  ['In Homs, he accused the army of lying.', 'ACCUSE', 'Homs'],
  ['The envoy urged residents of Homs to stay indoors.', 'REQUEST', 'Homs'],
  ['Peru and Chile blamed each other for the failure of talks in Bolivia.', 'ACCUSE', ''],
  // Where a journey leads, words are spoken; not where it led before.
  ['During a visit to Ankara on Monday, the envoy praised the deal.', 'SUPPORT', 'Ankara'],
  ['The ministers, meeting in Oslo, condemned the raid.', 'ACCUSE', 'Oslo'],
  ['A day after visiting Ankara, the envoy accused Chile of fraud.', 'ACCUSE', ''],
  ['The envoy flew to Ankara on Monday, where he met a general.', 'CONSULT', 'Ankara'],
  // A building in a town, what is joined, and a distance that tells of another clause.
  ['The minister visited the injured at the Marlow Hospital in Lyon.', 'CONSULT', 'Lyon'],
  ['Nine rebels were killed and 14 soldiers wounded in the hinterlands of Homs.', 'ASSAULT', 'Homs'],
  ['Nine men were killed when a shell hit a market in Homs, 100 km north of Damascus.', 'ASSAULT', 'Homs'],
  // Where those are who decide; a region gives way to the town told behind it, and an owner to what it owns.
  ['Lawmakers in Warsaw approved the bill.', 'SUPPORT', 'Warsaw'],
  ['Bankers in Lima condemned the raid in Homs.', 'ACCUSE', 'Lima'],
  ['In Kaduna state, gunmen abducted ten pupils from a school in Zaria.', 'ASSAULT', 'Zaria'],
  ["Rebels bombed a market in Nairobi's Kibera district.", 'ASSAULT', 'Kibera'],
  // Where a thing leads to is not where it is.
  ['A bomb exploded among passengers on the ferry to Lagos.', 'ASSAULT', ''],
  // The region that the article opens with and names above all; of one that it names less nothing is known.
  ['Nagorno-Karabakh wept. Snow fell on Nagorno-Karabakh. Karabakh slept. Shells killed two farmers.', 'ASSAULT', 'Nagorno-Karabakh'],
  ['Nagorno-Karabakh wept. Snow fell on Nagorno-Karabakh. Shells killed two farmers.', 'ASSAULT', ''],
  ['Nagorno-Karabakh wept. Snow fell on Nagorno-Karabakh. Karabakh slept. A truce took effect.', 'RETREAT', 'Nagorno-Karabakh'],
  ['Nagorno-Karabakh wept. Snow fell on Nagorno-Karabakh. Karabakh slept. A minister resigned.', 'RETREAT', ''],
  ['Karabakh wept. Snow fell on Karabakh. Karabakh slept. Lyon, Lyon and Lyon slept. Shells killed two farmers.', 'ASSAULT', ''],
  // Words are not spoken where what they are about happens, nor where somebody else is; but where their speaker speaks.
  ['A minister accused the army of corruption and fled after a storm hit Lyon.', 'ACCUSE', ''],
  ['A plane landed in Lima, and Chile pledged money.', 'AGREE', ''],
  ['The envoy fled from a port in Lima after the council rejected the plan.', 'REJECT', ''],
  ['The envoy, speaking at a rally in Lima, accused the army of theft.', 'ACCUSE', 'Lima'],
  ['A crowd marched in Lima to demand a vote.', 'REQUEST', 'Lima'],
  ['A plane landed in Lima, where Chile pledged money.', 'AGREE', 'Lima'],
  // Whom words are about, and what they ask for, is elsewhere; residents that are told to go are not.
  ['The envoy praised a Lima senator.', 'SUPPORT', ''],
  ['The council urged Lima citizens to leave.', 'REQUEST', 'Lima'],
  ['The Lima-born envoy was accused of theft.', 'ACCUSE', ''],
  ['In Lima, the envoy demanded that rebels withdraw.', 'RETREAT', ''],
  ['Rebels withdrew in Lima.', 'RETREAT', 'Lima'],
  // What was done at another time was done elsewhere, and so was what a report tells.
  ['A day after planes landed in Lima, rebels killed ten people.', 'ASSAULT', ''],
  ['Planes landed in Lima as rebels killed ten people.', 'ASSAULT', 'Lima'],
  ['The rebels have beaten ten people, the council said in a report launched in Lima.', 'ASSAULT', ''],
  ['Rebels stormed into northern Peru, killing ten people and abducting a nurse.', 'ASSAULT', 'Peru'],
  ['The navy boarded a boat off Peru and seized ten rockets.', 'COERCE', 'Peru'],
  // How far from a known place; of two the one that it is in.
  ['A shell hit a farm 12 miles north of Lima, killing ten people.', 'ASSAULT', 'Lima'],
  ['Rebels attacked a village about 40 km (25 miles) east of Goma.', 'ASSAULT', 'Goma'],
  ['The ship was struck by a rocket at noon, some 76 nautical miles north-west of the port of Tartus.', 'ASSAULT', 'Tartus'],
  ['A rocket hit the tanker, owned by a family, 100 miles off Aden.', 'ASSAULT', 'Aden'],
  ['Rebels attacked police in Tolma, a village 12 miles north of Lima.', 'ASSAULT', 'Tolma'],
  ['Rebels killed ten people 12 years before.', 'ASSAULT', ''],
  // What goes on during something, goes on where that does.
  ['The pact was signed in Lima, Peru, during a meeting of the council.', 'CONSULT', 'Lima'],
  ['The pact was signed in Lima, Peru, after a meeting of the council.', 'CONSULT', ''],
  // One scene, which the article opens with.
  ['A bomb killed ten people in Izmir. Rescuers in Izmir treated others. Another eight people were wounded.', 'ASSAULT', 'Izmir'],
];

describe('salience and dates of events', () => {
  it('takes an old deed for background, and its date for its own clause only', () => {
    const [rejected, seized] = ['REJECT', 'COERCE'].map((type) =>
      eventsIn('Chile rejected the offer, as it has since Peru seized the island in 2014.').find((event) => event.type === type),
    );
    expect(rejected?.date).toBeNull();
    expect(rejected?.salience).toBe('report');
    expect(seized?.date).toBe('2014');
    expect(seized?.salience).toBe('background');
  });

  it.each([
    ['Rebels shelled the port over the weekend.', '2021-02-27'],
    // A day between a comma and a verb goes with that verb.
    ['The envoy, who is seeking a seat in a vote due on June 30, on Saturday accused Chile of lying.', '2021-02-27'],
    // The perfect is of no day, nor is what has been since one; a day beside it is that of the noun.
    ["Unions have called for a teachers' strike on March 13.", 'null|2021-03-13'],
    ['Chile has sanctioned ten firms since the coup on Feb. 1.', 'null'],
    ['The envoy, who met rebels in Lima on Monday, has appealed for calm.', '2021-03-01|null'],
    ['On Tuesday, a day after rebels killed ten sailors, the army shelled a port.', '2021-03-01|2021-03-02'],
    ["Monday's meeting of the council with Chile ended when protesters marched on the port.", '2021-03-01'],
    ['Police fired stun grenades at striking workers yesterday after a march.', '2021-03-02'],
    // A verb that leaves out its auxiliary has the time of the one before.
    ['Ten men were killed and nine hurt on Monday.', '2021-03-01'],
    ['Rebels shelled the port last week.', '2021-02'],
    ['The council will meet on March 23 and 24.', '2021-03-23'],
    ['Rebels agreed to a truce till Friday.', null],
    ['Rebels closed the road, which many lorries pass, on Tuesday.', '2021-03-02'],
    ['A judge ordered the senate to keep the result of the November 27 by-election.', null],
    ['Tanks stood at the gate until Monday, when they attacked the port.', '2021-03-01'],
    ['Rebels attacked 98 villages, up from 50 a day earlier.', null],
    ['Two men are dead and five hurt after guards opened fire on Monday.', '2021-03-01'],
    ['Guards shelled a port after rebels took Lima on Monday.', 'null|2021-03-01'],
    ['He urged the cabinet to freeze the 2020 budget.', null],
    ['Ten soldiers have died since rain set in last week.', null],
    // The story goes on with its day.
    ['Rebels shelled the port on Tuesday. They seized a ship.', '2021-03-02'],
    ['Rebels shelled the port on Tuesday. They have killed many since.', '2021-03-02|null'],
    ['Rebels shelled the port on Tuesday. Chile condemned it.', '2021-03-02|null'],
    ['Rebels left Homs on Monday. They shelled the port on Tuesday. Chile condemned it.', '2021-03-01|2021-03-02|null'],
    ['Rebels shelled the port on Tuesday. On Monday nobody came. They seized a ship.', '2021-03-02|2021-03-01'],
  ])('%s', (text, date) => {
    expect([...new Set(eventsIn(text).map((event) => String(event.date)))].join('|')).toBe(String(date));
  });

  it('reads the day before the subject also for what was announced', () => {
    const found = eventsIn('Late on Monday, the front announced it had entered into an agreement with Chile after Peru attacked the port.');
    expect(found.find(({ type }) => type === 'AGREE')?.date).toBe('2021-03-01');
  });
});

describe('places of events', () => {
  it.each(CASES)('%s', (text, type, place) => {
    const found = eventsIn(text).filter((event) => event.type === type);
    expect([...new Set(found.map((event) => event.place ?? ''))]).toEqual([place]);
  });
});

describe('the town of a paragraph', () => {
  it.each([
    ['Shops burned in the port city of Izmir. A man was killed.', 'Izmir'],
    ['Shops burned in Izmir.\n\nA man was killed.', null],
    ['Shops burned in Izmir. A man was killed in Lima.', 'Lima'],
    // Where one comes from or goes to, where somebody speaks, and where some of a number were.
    ['A bus came from Izmir. A man was killed.', null],
    ['In Izmir, the envoy said that a man was killed.', null],
    ['Ten died, two of them in Izmir. A man was killed.', null],
    // A body sits there, and words are its own.
    ['The Red Cross in Lima issued a report charging rebels with atrocities.', 'Lima'],
    // Others take part; "the attack" is another one.
    ['Darfur wept. Darfur slept. Rain fell on Darfur. In Nyala, shops burned. A man was shot.', 'Nyala'],
    ['Shops burned in Izmir. Israel killed a man.', null],
    ['Shops burned in Izmir. The attack shocked many.', null],
    ['A blast killed ten in Izmir. The attack shocked many.', 'Izmir'],
  ])('%s', (text, place) => {
    expect(eventsIn(text).at(-1)?.place ?? null).toBe(place);
  });
});

describe('the scene of a story', () => {
  it.each([
    ['A bomb hit a bus in Izmir. Rescuers fought a fire. Rebels attacked police in Izmir.\n\nRebels attacked a school.', 'Izmir'],
    ['A bomb hit a bus in Izmir. A bomb hit a train in Lagos. Rebels attacked guards in Lima.\n\nRebels attacked a school.', null],
    ['Rebels attacked a convoy. Rebels attacked police in Izmir. A bomb hit a bus in Izmir.\n\nRebels attacked a school.', 'Izmir'],
  ])('%s', (text, place) => {
    expect(eventsIn(text).at(-1)?.place).toBe(place);
  });

  it('is that of its opening until it goes on to another town', () => {
    const found = eventsIn(
      'Police arrested marchers in Izmir.\n\nTen men were hurt.\n\nPolice arrested marchers in Lagos.\n\nSix men were hurt.\n\nPolice arrested marchers in Lima.',
    );
    expect(found.map(({ place }) => place)).toEqual(expect.arrayContaining(['Izmir', 'Lagos', 'Lima']));
    expect(found.filter(({ trigger }) => trigger === 'hurt').map(({ place }) => place)).toEqual(['Izmir', null]);
  });

  it.each([
    // Where the reporter is too, the story is, if that is no capital.
    ['TOLMA, Peru (Reuters) - A bomb hit a bus in Tolma. Rebels attacked a port in Lima in 2020.\n\nRebels attacked a school.', 'Tolma'],
    ['TOLMA, Peru (Reuters) - It rained.\n\nRebels attacked a school.', 'Tolma'],
    ['LIMA, Peru (Reuters) - It rained.\n\nRebels attacked a school.', null],
  ])('as its dateline tells: %s', (text, place) => {
    expect(eventsIn(text).at(-1)?.place ?? null).toBe(place);
  });

  it.each([
    ['The long way out of Izmir', 'Izmir'],
    ['The long way out', null],
    ['The long way from Izmir to Lagos', null],
  ])('of an article with the headline %s', (headline, place) => {
    const text = 'Rebels attacked a convoy. The road from Izmir to Lagos was shut. Rebels attacked a school.';
    expect(eventsIn(text, headline).at(-1)?.place).toBe(place);
  });
});

describe('the ground of a story', () => {
  const SHELLED = 'Peru and Chile quarrelled. Chile shelled a port in Lima.\n\nChile shelled a farm in Cusco.\n\n';
  it.each([
    // What a state does abroad, it does where the story tells it does; others do it where most force is used.
    [`${SHELLED}Chile said it had killed ten rebels.`, 'Peru'],
    [`${SHELLED}Peru slept. Ten people were killed, the ministry said.`, 'Peru'],
    [`${SHELLED}Bolivia said it had killed ten rebels.`, null],
    ['Peru and Chile quarrelled.\n\nTen people were killed, the ministry said.', null],
  ])('%s', (text, place) => {
    expect(eventsIn(text).at(-1)?.place ?? null).toBe(place);
  });
});

describe('the country of what a clause does not place', () => {
  const WEATHER = `${'It rained and snowed.\n\n'.repeat(10)}Shells killed two farmers.`;
  const KENYA = 'Kenya slept. Kenyans slept. It rained in Kenya.\n\n';
  it.each([
    // What is meant or asked for is nowhere yet; lawmakers vote on other things than whom to elect.
    [`${KENYA}Police arrested ten people.`, 'Kenya'],
    ["Kenya slept. Kenya's army wept. Kenya's army slept. It rained in Peru. It snowed in Lima.\n\nPolice arrested ten people.", 'Kenya'],
    [`${KENYA}A minister promised to jail ten people.`, null],
    [`${KENYA}Armoured vehicles had been stationed on a bridge.`, 'Kenya'],
    [`${KENYA}Peru had stationed armoured vehicles on a bridge.`, null],
    [`${KENYA}Ten million people voted on Sunday.`, 'Kenya'],
    [`${KENYA}The committee voted for the plan.`, null],
    // A paper at home names its towns, and not its country.
    ['It rained in Nairobi. It snowed in Mombasa and Kisumu.\n\nPolice arrested ten people.', null],
    ['It rained in Nairobi. It snowed in Mombasa and Kenya.\n\nPolice arrested ten people.', 'Kenya'],
    // Police arrest people of any state at home; an authority counts the victims of its own country.
    ['Greek police arrested four Egyptian men.', 'Greece'],
    ['The Lebanese health ministry said 22 people were killed.', 'Lebanon'],
    ['The Lebanese singer said 22 people were killed.', null],
    // A region that is fought over.
    [`Peru and Chile talked about the fighting over Kashmir.\n\n${WEATHER}`, 'Kashmir'],
    [`Peru and Chile talked about the snow in Kashmir.\n\n${WEATHER}`, null],
  ])('%s', (text, place) => {
    expect(eventsIn(text).at(-1)?.place ?? null).toBe(place);
  });
});

describe('the scene of what is done on the spot', () => {
  it.each([
    ['Officers sealed off a hill.', 'Izmir'],
    ['The ministry banned a song.', 'Turkey'],
    ['Troops retook a port.', 'Izmir'],
  ])('%s', (text, place) => {
    expect(eventsIn(`A bomb killed ten people in Izmir. Rebels killed five people in Izmir.\n\n${text}`).at(-1)?.place ?? null).toBe(place);
  });
});

describe('the precision of a place', () => {
  it.each([
    ['Rebels attacked a convoy in Patna.', 'exact'],
    ['Rebels attacked a convoy near Patna.', 'near'],
    ['Rebels attacked a convoy ten miles east of Patna.', 'near'],
    ['Rebels attacked a convoy in Bihar.', 'region'],
    ['Rebels attacked a convoy across the Donbas.', 'region'],
    ['Rebels attacked a convoy in Peru.', 'country'],
  ])('%s', (text, precision) => {
    expect(eventsIn(text).map(({ place_precision }) => place_precision)).toEqual([precision]);
  });
});
