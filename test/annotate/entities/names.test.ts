import { describe, expect, it } from 'vitest';
import { namesIn, readEntities } from './read.ts';

const CASES: readonly (readonly [text: string, names: readonly string[]])[] = [
  ['Turkish Deputy Trade Minister Ayla Demirel spoke.', ['Turkish = country/TUR', 'Ayla Demirel = person/ayla-demirel']],
  [
    'U.S. President Joe Biden called. Mr. Biden was brief.',
    ['U.S. = country/USA', 'Joe Biden = person/joe-biden', 'Biden = person/joe-biden'],
  ],
  ['Opposition leader Duma Keita spoke.', ['Duma Keita = person/duma-keita']],
  ['Ismael "El Mayo" Ruiz left. Ruiz ran.', ['Ismael "El Mayo" Ruiz = person/ismael-el-mayo-ruiz', 'Ruiz = person/ismael-el-mayo-ruiz']],
  ['Olaf Scholz Weber left.', ['Olaf Scholz Weber = person/olaf-scholz-weber']],
  ['The Duma met.', ['Duma = organization/state-duma']],
  ['India voted. Congress won India.', ['India = country/IND', 'Congress = organization/indian-national-congress', 'India = country/IND']],
  ['It helps us all.', []],
  ['Tropical Storm Olga hit the coast.', []],
  ['She works at University College London.', ['University College London = organization/university-college-london']],
  [
    'The Institute for Risk and Disaster Management met.',
    ['Institute for Risk and Disaster Management = organization/institute-for-risk-and-disaster-management'],
  ],
  ['The Kenyan foreign ministry said so.', ['Kenyan foreign ministry = organization/kenyan-foreign-ministry']],
  ["Peru's Ministry of Health said so.", ["Peru's Ministry of Health = organization/peruvian-health-ministry"]],
  [
    'The International Criminal Court (ICC) met.',
    ['International Criminal Court = organization/international-criminal-court', 'ICC = organization/international-criminal-court'],
  ],
  ['He lives in Kharkov.', ['Kharkov = geonames/706483']],
  ['He lives in Paris, Texas, with his wife.', ['Paris = geonames/4717560', 'Texas = place/texas']],
  ['He lives in Paris with his wife.', ['Paris = geonames/2988507']],
  ['Reading is fun, and so is a nice walk.', []],
  [
    'Kenyan striker Brian Otieno scored twice for Rovers United.',
    ['Kenyan = country/KEN', 'Brian Otieno = person/brian-otieno', 'Rovers United = organization/rovers-united'],
  ],
  [
    'Chief executive Mary Barra told investors that General Motors would grow.',
    ['Mary Barra = person/mary-barra', 'General Motors = organization/general-motors'],
  ],
  [
    'Virologist Priya Nair of the University of Leeds said so.',
    ['Priya Nair = person/priya-nair', 'University of Leeds = organization/university-of-leeds'],
  ],
  [
    'Jean-Claude Van Houten met Omar bin Rashid.',
    ['Jean-Claude Van Houten = person/jean-claude-van-houten', 'Omar bin Rashid = person/omar-bin-rashid'],
  ],
  ["The New People's Front attacked.", ["New People's Front = organization/new-peoples-front"]],
  ['The Tokyo Fish Market burned.', ['Tokyo Fish Market = place/tokyo-fish-market']],
  ['Officials in Bogota met the Bank of Japan.', ['Bogota = geonames/3688689', 'Bank of Japan = organization/bank-of-japan']],
  ['Secretary of State Ken Dawson spoke.', ['Ken Dawson = person/ken-dawson']],
  ['Jordan Ellis flew to Jordan.', ['Jordan Ellis = person/jordan-ellis', 'Jordan = country/JOR']],
  [
    'Atlanta is in Georgia, and Alabama is next to it.',
    ['Atlanta = geonames/4180439', 'Georgia = place/georgia-us-state', 'Alabama = place/alabama'],
  ],
  [
    'He lives in Atlanta, Georgia. Georgia Southern University closed.',
    [
      'Atlanta = geonames/4180439',
      'Georgia = place/georgia-us-state',
      'Georgia Southern University = organization/georgia-southern-university',
    ],
  ],
  ['Tbilisi is in Georgia, and Armenia is next to it.', ['Tbilisi = geonames/611717', 'Georgia = country/GEO', 'Armenia = country/ARM']],
  // Titles in letters, names in capitals, letters behind a name, adjectives of parties.
  ['Navy SEAL Chris Benson slept.', ['Chris Benson = person/chris-benson']],
  ['MLA Jane Fonseca slept.', ['Jane Fonseca = person/jane-fonseca']],
  ['President Trinidad Lopez slept.', ['Trinidad Lopez = person/trinidad-lopez']],
  ['Barrister Ana Keita KC spoke.', ['Ana Keita = person/ana-keita']],
  ['Democratic Latino voters slept.', []],
  ['The Whitney Museum opened.', ['Whitney Museum = organization/whitney-museum']],
  ['A new ZIP code and a FOIA request.', []],
  ['She visited A&E at night.', []],
  // A body that every state has is that of the state which the article is about.
  [
    'Peru dried. Rain left Peru. The Senate of Peru slept. The Senate met.',
    ['Peru = country/PER', 'Peru = country/PER', 'Senate of Peru = organization/peruvian-senate', 'Senate = organization/peruvian-senate'],
  ],
  ['Ohio dried. The Senate met.', ['Ohio = place/ohio', 'Senate = organization/us-senate']],
  ['Nobody shelled Bukavu.', ['Bukavu = geonames/217831']],
  ['On Monday in March he left for Christmas.', []],
  ['April Benson met Jan de Wit in May.', ['April Benson = person/april-benson', 'Jan de Wit = person/jan-de-wit']],
  ['The CEO watched TV.', []],
  // What the text calls a company, and shops whose name ends in 's.
  [
    "Retailer Marlow's said sales rose. Shares in Marlow's fell, and Marlow's profits too.",
    ["Marlow's = organization/marlows", "Marlow's = organization/marlows", "Marlow's = organization/marlows"],
  ],
  ["Tom Marlow fell. Marlow's said to be well.", ['Tom Marlow = person/tom-marlow', 'Marlow = person/tom-marlow']],
  ['The carmaker Plymco cut jobs. Plymco lost money.', ['Plymco = organization/plymco', 'Plymco = organization/plymco']],
  ['Brindex, the insurer, cut jobs.', ['Brindex = organization/brindex']],
  ["Brindex, the insurer's home, is quiet.", []],
  ['Brindex said it would cut jobs. The insurer is old.', ['Brindex = organization/brindex']],
  ['Brindex said he would leave. The insurer is old.', ['Brindex = person/brindex']],
  ['Shares in Moscow fell.', ['Moscow = geonames/524901']],
  ['The Airline Pilots Association met.', ['Airline Pilots Association = organization/airline-pilots-association']],
  // A state's agency is not the federal one.
  ['The Ohio Department of Justice met.', ['Ohio Department of Justice = organization/ohio-department-of-justice']],
  ['The Ohio EPA met the EPA.', ['Ohio EPA = organization/ohio-epa', 'EPA = organization/environmental-protection-agency']],
  ['British intelligence met.', ['British intelligence = organization/uk-ministry-of-defence']],
  ['The British intelligence service met.', ['British intelligence service = organization/uk-intelligence-service']],
  ['Reactor No. 3 was shut. Juror No. 4 left.', []],
  // What kind an unknown name is, by the words around it wherever it stands.
  ['Police in Tolvaro fled. Then Tolvaro fell silent.', ['Tolvaro = place/tolvaro', 'Tolvaro = place/tolvaro']],
  ['They left the village of Bagmara, where Nolvex fell.', ['Bagmara = place/bagmara']],
  ['Zelmira, a small mining town, was quiet.', ['Zelmira = place/zelmira']],
  ['Zelmira, a small mining town council member, was quiet.', []],
  ['Tolvaro have agreed a fee. They paid Tolvaro.', ['Tolvaro = organization/tolvaro', 'Tolvaro = organization/tolvaro']],
  ['People near Ravnica and Tolvaro have agreed.', ['Ravnica = place/ravnica', 'Tolvaro = place/tolvaro']],
  ["Quellix's shareholders met. Later Quellix paid.", ['Quellix = organization/quellix', 'Quellix = organization/quellix']],
  ['The team signed a striker from Borussia Neudorf.', ['Borussia Neudorf = organization/borussia-neudorf']],
  ['The study was published in Nature Reports.', ['Nature Reports = organization/nature-reports']],
  ['Brumley Nights lost. Brumley paid.', []],
  ['Quellix Holdings lost. Quellix paid.', ['Quellix Holdings = organization/quellix-holdings', 'Quellix = organization/quellix-holdings']],
  ['Auto Sales fell and Deep South won.', []],
  ['Larossi Abdullin fell and Moner Qumush won.', ['Larossi Abdullin = person/larossi-abdullin', 'Moner Qumush = person/moner-qumush']],
  ['The Ayta Magbukon won.', []],
  ['Jonah Hill sang at Jonah Hill.', ['Jonah Hill = person/jonah-hill', 'Jonah Hill = person/jonah-hill']],
  ['Sen. Ann Lowe, D-N.M., spoke.', ['Ann Lowe = person/ann-lowe']],
  ['Ann Lowe, whose uncle died, spoke.', ['Ann Lowe = person/ann-lowe']],
  ['The Malawi Congress Party met.', ['Malawi Congress Party = organization/malawi-congress-party']],
  [
    'The Competition and Markets Authority fined it.',
    ['Competition and Markets Authority = organization/competition-and-markets-authority'],
  ],
  [
    'The Department for Environment, Food and Rural Affairs met.',
    ['Department for Environment, Food and Rural Affairs = organization/department-for-environment-food-and-rural-affairs'],
  ],
  [
    'The Society for the Protection of Birds met.',
    ['Society for the Protection of Birds = organization/society-for-the-protection-of-birds'],
  ],
  // What follows the field is no body.
  ['Competition and Marlow Farmers met.', []],
  ['A ferry sank in Lake Victoria.', ['Lake Victoria = place/lake-victoria']],
  ['It rained in Kramatorsk.', ['Kramatorsk = geonames/704508']],
  [
    'The Energy and Natural Resources Committee met.',
    ['Energy and Natural Resources Committee = organization/energy-and-natural-resources-committee'],
  ],
  ['Reyes and the Natural Resources Committee met.', ['Natural Resources Committee = organization/natural-resources-committee']],
  [
    'She left the University of Illinois at Urbana-Champaign.',
    ['University of Illinois at Urbana-Champaign = organization/university-of-illinois-at-urbana-champaign'],
  ],
  ['Hadi al-Rashud spoke. Then al-Rashud left.', ['Hadi al-Rashud = person/hadi-al-rashud', 'al-Rashud = person/hadi-al-rashud']],
  ['Bak Dae-hyun sang.', ['Bak Dae-hyun = person/bak-dae-hyun']],
  ['Rival Quellix fell.', []],
  // The state that the article is about.
  ['Kenya was calm. The Senate met.', ['Kenya = country/KEN', 'Senate = organization/kenyan-senate']],
  ['Kenya was calm. In Parliament few met.', ['Kenya = country/KEN', 'Parliament = organization/kenyan-parliament']],
  ['Texas was calm. The Senate met.', ['Texas = place/texas', 'Senate = organization/us-senate']],
  ['Kenya was calm. The Supreme Court met.', ['Kenya = country/KEN', 'Supreme Court = organization/supreme-court-of-kenya']],
  // Some institutions are called after their state with "of", and some as they call themselves.
  ['Nigeria’s central bank cut rates.', ['Nigeria’s central bank = organization/central-bank-of-nigeria']],
  ['Philippine Supreme Court judges met.', ['Philippine Supreme Court = organization/supreme-court-of-the-philippines']],
  ['The Kenya Medical Association met.', ['Kenya Medical Association = organization/kenya-medical-association']],
  ['Kenya’s medical association met.', ['Kenya’s medical association = organization/kenyan-medical-association']],
  // A name begins where its letters begin.
  [
    'The Ethics and Anti-Corruption Commission (EACC) met.',
    [
      'Ethics and Anti-Corruption Commission = organization/ethics-and-anti-corruption-commission',
      'EACC = organization/ethics-and-anti-corruption-commission',
    ],
  ],
  [
    'The Lagos Bakers, Millers and Clerks Union (LBCU) met.',
    [
      'Lagos Bakers, Millers and Clerks Union = organization/lagos-bakers-millers-and-clerks-union',
      'LBCU = organization/lagos-bakers-millers-and-clerks-union',
    ],
  ],
  ['He paid US$3,000 for an MQ-9 drone.', []],
  ['Workers at Tolmin said Tolmin lied.', ['Tolmin = organization/tolmin', 'Tolmin = organization/tolmin']],
  ['La Gazzetta reported it.', ['La Gazzetta = organization/la-gazzetta']],
  [
    'Kenya and Peru were calm. The Supreme Court met.',
    ['Kenya = country/KEN', 'Peru = country/PER', 'Supreme Court = organization/supreme-court'],
  ],
  [
    'Malawi was calm. The Democratic Progressive Party met.',
    ['Malawi = country/MWI', 'Democratic Progressive Party = organization/democratic-progressive-party-malawi'],
  ],
  [
    'Taiwan was calm. The Democratic Progressive Party met.',
    ['Taiwan = country/TWN', 'Democratic Progressive Party = organization/democratic-progressive-party'],
  ],
  ['He was at Meadow. She came to Meadow.', []],
  ['FORT WELLOW, Texas was calm.', ['FORT WELLOW = place/fort-wellow', 'Texas = place/texas']],
  ['The QRX Nabiska group lost. Nabiska lost.', []],
  ['Brenner said so. The book For Brenner was written for Brenner.', ['Brenner = person/brenner', 'Brenner = person/brenner']],
  [
    'The carmaker Plymco lost. Plymco International was sold.',
    ['Plymco = organization/plymco-international', 'Plymco International = organization/plymco-international'],
  ],
  // Further names of one person or body.
  [
    'Koffi Nguessan Aristide spoke. Nguessan left.',
    ['Koffi Nguessan Aristide = person/koffi-nguessan-aristide', 'Nguessan = person/koffi-nguessan-aristide'],
  ],
  [
    'The Rural Flood Service met. The RFS left.',
    ['Rural Flood Service = organization/rural-flood-service', 'RFS = organization/rural-flood-service'],
  ],
  [
    'Mayfield Quality Products lost in Mayfield.',
    ['Mayfield Quality Products = organization/mayfield-quality-products', 'Mayfield = geonames/11592286'],
  ],
  ["Silva's Democratic Left Front met.", ['Democratic Left Front = organization/democratic-left-front']],
  ['The member M. A. Sumanthar spoke.', ['M. A. Sumanthar = person/m-a-sumanthar']],
  ['The former secretary of State Keita left. Ana Keita sang.', ['Keita = person/ana-keita', 'Ana Keita = person/ana-keita']],
  ['In April Baku opened a road.', ['Baku = geonames/587084']],
  ['In Lima April Keita opened a road.', ['Lima = geonames/3936456', 'April Keita = person/april-keita']],
  ['A fruit seller named Wilmer sang.', ['Wilmer = person/wilmer']],
  ['A boat named Wilmer sank.', []],
  ['Monsignor Reginald Keita sang.', ['Reginald Keita = person/reginald-keita']],
  // A surname that is the adjective or the name of a state.
  ['Mark Cuban left. Then Cuban sang.', ['Mark Cuban = person/mark-cuban', 'Cuban = person/mark-cuban']],
  ['Mark Cuban met a Cuban envoy.', ['Mark Cuban = person/mark-cuban', 'Cuban = country/CUB']],
  ['Mark met Cuban doctors.', ['Cuban = country/CUB']],
  ['Tim Jordan left. Jordan sang.', ['Tim Jordan = person/tim-jordan', 'Jordan = person/tim-jordan']],
  ['Tim Jordan lives in Jordan.', ['Tim Jordan = person/tim-jordan', 'Jordan = country/JOR']],
  ['Jordan sang. Tim Jordan left.', ['Jordan = country/JOR', 'Tim Jordan = person/tim-jordan']],
  // What stands behind the head of a body, and a state's letters at the end of one's name.
  ['The Club for Growth met.', ['Club for Growth = organization/club-for-growth']],
  ['He left the club for Leeds.', ['Leeds = geonames/2644688']],
  [
    'The Federal Office for the Protection of the Constitution met.',
    ['Federal Office for the Protection of the Constitution = organization/federal-office-for-the-protection-of-the-constitution'],
  ],
  ['The Legal Clinic for the Homeless met.', ['Legal Clinic for the Homeless = organization/legal-clinic-for-the-homeless']],
  ['Priorities USA met.', ['Priorities USA = organization/priorities-usa']],
  ['The USA met Peru.', ['USA = country/USA', 'Peru = country/PER']],
  ['A super PAC spent it.', []],
  // An initial, of whom the lexicon knows without it only in that office.
  ['Gov. John R. Kasich left.', ['John R. Kasich = person/john-kasich']],
  ['Dr. John R. Kasich left.', ['John R. Kasich = person/john-r-kasich']],
  ['Michael B. Jordan left.', ['Michael B. Jordan = person/michael-b-jordan']],
  // A city or its state of the same name.
  ['She won the primary in New York.', ['New York = place/new-york-state']],
  ['Rain fell in Ohio, New York and Florida.', ['Ohio = place/ohio', 'New York = place/new-york-state', 'Florida = place/florida']],
  ["New York's Democratic governor left.", ['New York = place/new-york-state']],
  ["New York's mayor left.", ['New York = geonames/5128581']],
  ['New York, London and Paris won.', ['New York = geonames/5128581', 'London = geonames/2643743', 'Paris = geonames/2988507']],
  // A surname that is a common word too, before a past tense.
  ['Ana Bird left. Bird estimated it.', ['Ana Bird = person/ana-bird', 'Bird = person/ana-bird']],
  ['Ana Bird left. Bird flu is back.', ['Ana Bird = person/ana-bird']],
  // What is called by a saint.
  ["He left St. Mary's Hospital.", ["St. Mary's Hospital = organization/st-marys-hospital"]],
  ['He left St Thomas’ Hospital.', ['St Thomas’ Hospital = organization/st-thomas-hospital']],
  ["Rain fell on St. Peter's Square.", ["St. Peter's Square = place/st-peters-square"]],
  ["St. Petersburg's governor left.", ['St. Petersburg = geonames/498817']],
  ["He left Mary's hospital bed.", []],
  // In a list with one kind of name.
  ['Rain fell in Leeds, Ravnica and Tolvaro.', ['Leeds = geonames/2644688', 'Ravnica = place/ravnica', 'Tolvaro = place/tolvaro']],
  ['In Leeds, Ravnica and Tolvaro lost.', ['Leeds = geonames/2644688']],
];

describe('names', () => {
  it.each(CASES)('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('takes role and state of an unknown person from the title', () => {
    const { entities } = readEntities('Tom Baker met Peruvian Trade Minister Alma Quispe. Mayor Tom Baker left.');
    const people = entities.filter(({ kind }) => kind === 'person');
    expect(people.map(({ name, role, country }) => [name, role, country])).toEqual([
      ['Tom Baker', 'Mayor', null],
      ['Alma Quispe', 'Peruvian Trade Minister', 'PER'],
    ]);
  });

  it.each([
    ['2019-05-01', 'Angela Merkel spoke.', 'Chancellor of Germany'],
    ['2019-05-01', 'Chancellor Angela Merkel spoke.', 'Chancellor of Germany'],
    ['2023-05-01', 'Former chancellor Angela Merkel spoke.', 'Former chancellor'],
    ['2023-05-01', 'Angela Merkel spoke.', null],
    ['2022-03-03', 'Foreign Secretary Liz Truss spoke.', 'Foreign Secretary'],
    [null, 'Angela Merkel spoke.', null],
    [null, 'Chancellor Angela Merkel spoke.', 'Chancellor'],
  ])('takes the role of a known person from the list of offices on the day (%s), else as printed: %s', (day, text, role) => {
    expect(readEntities(text, day).entities.map((entity) => entity.role)).toEqual([role]);
  });

  it('gives three spellings of one person one id', () => {
    for (const name of ['Volodymyr Zelensky', 'Volodymyr Zelenskiy', 'Volodymyr Zelenskyy'])
      expect(namesIn(`President ${name} spoke.`)).toEqual([`${name} = person/volodymyr-zelenskyy`]);
  });
});
