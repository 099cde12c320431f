import { describe, expect, it } from 'vitest';
import { resolveIn } from './read.ts';

const CASES = [
  ['Brest mayor Anna Kowalska spoke. "It is late," said Kowalska.', 'Kowalska', 'speaker', 'Anna Kowalska'],
  ['Moscow said it was ready.', 'Moscow', 'speaker', 'Russia'],
  ['The envoy flew to Moscow.', 'Moscow', 'place', 'Moscow'],
  ['Chilean troops crossed the border.', 'Chilean troops', 'actor', 'Chile'],
  ['Chilean shoppers crossed the border.', 'Chilean shoppers', 'actor', 'Chilean shoppers'],
  ['The opposition Social Democrats left.', 'The opposition Social Democrats', 'actor', 'Social Democratic Party'],
  ['Senate Democrats left.', 'Senate Democrats', 'actor', 'Democratic Party'],
  ['Diplomats said so.', 'Diplomats', 'speaker', 'Diplomats'],
  ['Mali President Ana Keita spoke. She was late.', 'She', 'speaker', 'Ana Keita'],
  ['Mayor Tom Baker spoke. The mayor was late.', 'The mayor', 'speaker', 'Tom Baker'],
  // A premier who was president in another year.
  ['President Luis Mora met Prime Minister Dmitry Medvedev. The president was late.', 'The president', 'speaker', 'Luis Mora'],
  // A body that a noun was put to; of workers, and not of states.
  ['The DKTV union struck. The union said so.', 'The union', 'speaker', 'DKTV'],
  ['The European Union met. The union said so.', 'The union', 'speaker', 'The union'],
  // States are no people, and a body without a name is not the one of an earlier sentence.
  ['Ana Keita spoke. The US and Peru said so.', 'The US', 'speaker', 'United States'],
  ['Peru spoke. The army launched a raid and left its camp.', 'its', 'actor', 'its'],
  // The letters of a title.
  ['District Police Officer Ana Keita spoke. The DPO was late.', 'The DPO', 'speaker', 'Ana Keita'],
  ['District Police Officer Ana Keita spoke. The FIR was late.', 'The FIR', 'speaker', 'The FIR'],
  [
    'Two brothers, Vitali Klitschko and Wladimir Klitschko, spoke. The boxer Wladimir Klitschko left. "Enough," Klitschko said.',
    'Klitschko',
    'speaker',
    'Wladimir Klitschko',
  ],
  ['Shells fell on Mykolaiv in Ukraine.', 'Mykolaiv', 'recipient', 'Ukraine'],
  ['Shells fell on Mykolaiv in Ukraine.', 'Mykolaiv', 'place', 'Mykolaiv'],
  ['The Kremlin denied it.', 'The Kremlin', 'speaker', 'Kremlin'],
  ['The Kremlin sent troops.', 'The Kremlin', 'actor', 'Russia'],
  ['The European Commission met. Brussels imposed tariffs.', 'Brussels', 'actor', 'European Union'],
  ['The European Commission met in Brussels.', 'Brussels', 'place', 'Brussels'],
  ['Belgium voted. Brussels imposed tariffs.', 'Brussels', 'actor', 'Belgium'],
  ['JANE FONSECA spoke. JANE FONSECA left.', 'JANE FONSECA', 'speaker', 'Jane Fonseca'],
  ['Bill Clinton spoke. In Clinton’s office it was late.', 'Clinton', 'speaker', 'Bill Clinton'],
  ['Kim Sanders was born in Brooklyn. She liked the state.', 'the state', 'place', 'the state'],
  // A title that goes on behind "of", and a description behind the name.
  ['The White House chief of staff Ana Keita left.', 'The White House chief', 'actor', 'Ana Keita'],
  ['The chair of the city council Ana Keita left.', 'The chair', 'actor', 'Ana Keita'],
  ['The brother of President Ana Keita left.', 'The brother', 'actor', 'The brother'],
  ['Ana Keita, a Texas lawyer who sued Ford, left.', 'a Texas lawyer', 'actor', 'Ana Keita'],
  ['A lawyer named Ana left.', 'A lawyer', 'actor', 'Ana'],
  ['Ana Keita, 51, a Texas lawyer, left.', 'a Texas lawyer', 'actor', 'Ana Keita'],
  ['He met Ana Keita, two nurses and a Texas lawyer.', 'a Texas lawyer', 'recipient', 'a Texas lawyer'],
  ['A spokesman said so.', 'A spokesman', 'speaker', 'A spokesman'],
  ["Peru's president said so. Peruvian President Alma Quispe is 60.", "Peru's president", 'speaker', 'Alma Quispe'],
  [
    'Plymouth Motors grew. Plymouth Motors met Ford. The company, which is old, said so.',
    'The company, which is old',
    'speaker',
    'Plymouth Motors',
  ],
  ['Plymouth Motors met General Motors. The company said so.', 'The company', 'speaker', 'The company'],
  ['The Labour Party met. The company said so.', 'The company', 'speaker', 'The company'],
  ["Retailer Marlow's said so.", "Retailer Marlow's", 'speaker', "Marlow's"],
  ['The firm, which employs 90 people, said so.', 'The firm, which employs 90 people', 'speaker', 'The firm'],
  ['Juror No. 4, who gave no name, said so.', 'Juror No. 4, who gave no name', 'speaker', 'Juror No. 4'],
  ['The rider with whom he fell said so.', 'The rider with whom he fell', 'speaker', 'The rider'],
  ['A widow from Lisbon said so.', 'A widow from Lisbon', 'speaker', 'A widow from Lisbon'],
  ['The mayor of Lisbon said so.', 'The mayor of Lisbon', 'speaker', 'The mayor of Lisbon'],
  ['The head of the Dutch delegation, Jan de Wit, said so.', 'The head of the Dutch delegation, Jan de Wit', 'speaker', 'Jan de Wit'],
  ['Jan de Wit, the head of the delegation, said so.', 'Jan de Wit, the head of the delegation', 'speaker', 'Jan de Wit'],
  ["An update from Kenya's foreign ministry said so.", "An update from Kenya's foreign ministry", 'speaker', 'Kenyan Foreign Ministry'],
  ['A poll of Ohio voters said so.', 'A poll of Ohio voters', 'speaker', 'A poll of Ohio voters'],
  ['The NATO alliance met.', 'The NATO alliance', 'actor', 'NATO'],
  ['NATO allies met.', 'NATO allies', 'actor', 'NATO allies'],
  ["They condemned Chile's actions.", "Chile's actions", 'recipient', 'Chile'],
  ["They met Chile's refugees.", "Chile's refugees", 'recipient', "Chile's refugees"],
  ['The Obama administration acted.', 'The Obama administration', 'actor', 'Obama administration'],
  ['They arrested an Iranian.', 'an Iranian', 'recipient', 'an Iranian'],
  ['Tom Baker met Ana Keita. She was late.', 'She', 'speaker', 'Ana Keita'],
  ['Tom Baker met Ana Keita. He was late.', 'He', 'speaker', 'Tom Baker'],
  ['The Harbour Bank grew. It sold a branch.', 'It', 'speaker', 'Harbour Bank'],
  ['The Harbour Bank grew. It is clear that it will last.', 'It', 'speaker', 'It'],
  ["Turkey's parliament voted.", 'Turkey', 'actor', 'Turkey'],
] as const;

describe('resolve', () => {
  it('gives the office as printed for the role of whom the article names without one', () => {
    const { name, role } = resolveIn("Volodymyr Zelenskyy left. Ukraine's president said so.", "Ukraine's president");
    expect([name, role]).toEqual(['Volodymyr Zelenskyy', "Ukraine's president"]);
  });

  it.each(CASES)('%s — %s as %s', (text, phrase, as, name) => {
    expect(resolveIn(text, phrase, as).name).toBe(name);
  });
});
