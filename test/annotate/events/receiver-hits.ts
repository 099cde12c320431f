/** To whom a gift goes, on whom a measure lies, whose two things are, and with whom a deal is made; written for this test. */
import type { Hit } from './hits.ts';

export const RECEIVER_HITS: readonly Hit[] = [
  // the receiver behind a clause that describes the gift, and a gift that belongs to somebody
  ['Chile returned a statue engraved with the image of a king to Peruvian officials.', 'RETREAT', 'returned', 'Chile', 'Peru', 'actual'],
  ['Chile returned the mandate to Ana Ruiz for the formation of a government.', 'RETREAT', 'returned', 'Chile', 'Ana Ruiz', 'actual'],
  ['Chile returned a statue belonging to Peru.', 'RETREAT', 'returned', 'Chile', '', 'actual'],
  // on whom a measure was put
  ['Peru has lifted sanctions imposed on Chile and Kenya after their tests.', 'CONCEDE', 'lifted', 'Peru', 'Chile+Kenya', 'actual'],
  ['Kenya refused to lift the ban that it had placed on Chile in 2010.', 'REJECT', 'refused', 'Kenya', 'Chile', 'actual'],
  ['Peru has lifted sanctions imposed after a raid on Chile.', 'CONCEDE', 'lifted', 'Peru', '', 'actual'],
  ['Peru imposed sanctions over the Rohingya crisis.', 'SANCTION', 'sanctions', 'Peru', '', 'actual'],
  // two nouns under one article
  ['Peru praised the government and parliament of Chile.', 'SUPPORT', 'praised', 'Peru', 'Chile+Chilean Parliament', 'actual'],
  ['Peru praised the police and a group of Chilean nurses.', 'SUPPORT', 'praised', 'Peru', 'police+Chilean nurses', 'actual'],
  // a deal, its sides, and where it was made
  ['Peru signed an agreement with Kenya for work on Chilean ports.', 'SUPPORT', 'signed', 'Peru', 'Kenya', 'actual'],
  ['Kenya violated the Minsk agreements.', 'REJECT', 'violated', 'Kenya', '', 'actual'],
  ['Kenya welcomed the talks among Chilean parties.', 'SUPPORT', 'welcomed', 'Kenya', 'Chilean parties', 'actual'],
  // those whom nobody in the sentence has freed are nobody's own
  ['Two leaders, Ana Ruiz and her son Juan Soto, were freed on Monday.', 'RETREAT', 'freed', '', 'Ana Ruiz+Juan Soto', 'actual'],
  ['The UN withdrew a batch of 200 peacekeepers from Kenya.', 'SANCTION', 'withdrew', 'United Nations', 'Kenya', 'actual'],
  // times, brackets, asides and participles that stand in the way
  ['Rebels attacked the Peruvian Navy early Monday.', 'ASSAULT', 'attacked', 'Rebels', 'Peru', 'actual'],
  ['The union has carried out attacks, mostly on Chilean convoys.', 'ASSAULT', 'attacks', 'union', 'Chile', 'actual'],
  ['The court fined Ana Ruiz (PSC) and Juan Soto (PN) on Monday.', 'SANCTION', 'fined', 'court', 'Ana Ruiz+Juan Soto', 'actual'],
  ['Jailed opposition leader Ana Ruiz and lawyer Juan Soto were freed.', 'RETREAT', 'freed', '', 'Ana Ruiz+Juan Soto', 'actual'],
  ['The court rejected a petition filed by defeated 2016 candidate Ana Ruiz.', 'REJECT', 'rejected', 'court', 'Ana Ruiz', 'actual'],
  // two objects of a verb, and one that stands behind a preposition
  ['Kenya granted Ana Ruiz asylum.', 'AID', 'granted', 'Kenya', 'Ana Ruiz', 'actual'],
  ['Kenya denied the miners access to the site.', 'REJECT', 'denied', 'Kenya', 'miners', 'actual'],
  ['Peru gave Chile an ultimatum.', 'THREATEN', 'ultimatum', 'Peru', 'Chile', 'actual'],
  ['Peru gave a speech and an ultimatum.', 'THREATEN', 'ultimatum', 'Peru', '', 'actual'],
  ['A Kenyan court has freed on bail two former ministers.', 'RETREAT', 'freed', 'Kenyan court', 'former ministers', 'actual'],
  // what is pledged, and between whom one mediates
  ['Peru reaffirmed its commitment to help Chile.', 'SUPPORT', 'reaffirmed', 'Peru', 'Chile', 'actual'],
  ['Peru reaffirmed its commitment to peace.', 'SUPPORT', 'reaffirmed', 'Peru', '', 'actual'],
  ['Peru offered to send troops to help the Chilean army.', 'AGREE', 'offered', 'Peru', 'Chile', 'actual'],
  [
    'Egypt launched a mediation effort to end the rift between Qatar and Kuwait.',
    'CONSULT',
    'mediation effort',
    'Egypt',
    'Qatar+Kuwait',
    'actual',
  ],
  ['Ana Ruiz joined Chilean ministers for talks.', 'CONSULT', 'talks', 'Ana Ruiz', 'Chile', 'actual'],
  // adjectives that are people, and participles behind a verb of saying
  ['The premier condemned Chile.', 'ACCUSE', 'condemned', 'premier', 'Chile', 'actual'],
  ['The general met Ana Ruiz.', 'CONSULT', 'met', 'general', 'Ana Ruiz', 'actual'],
  ['Peru said rebels armed with knives attacked Chile.', 'ASSAULT', 'attacked', 'rebels', 'Chile', 'actual'],
  ['Chile ordered an inquiry into a bank based on islands.', 'ACCUSE', 'inquiry', 'Chile', 'bank', 'actual'],
  // years between which something is are nobody, and a capital is no town of that name elsewhere
  ['Chile opened investigations into a bank over fraud between 2001 and 2011.', 'ACCUSE', 'investigations', 'Chile', 'bank', 'actual'],
  ['A British minister cancelled a visit to Washington.', 'REJECT', 'cancelled', 'United Kingdom', 'United States', 'actual'],
];
