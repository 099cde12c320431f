/** Descriptions and pronouns that point back to a name, and those that are left alone. */
import { describe, expect, it } from 'vitest';
import { readEntities } from './read.ts';

/** The descriptions and pronouns of a text as "printed = id", with the doubts. */
function pointersIn(text: string): string[] {
  const { document, annotation } = readEntities(text);
  const pointers = annotation.mentions.filter(({ form }) => form !== 'name');
  return [
    ...pointers.map(({ start, end, entity }) => `${document.raw.slice(start, end)} = ${entity.entity_id}`),
    ...annotation.doubts.map(({ code }) => code),
  ];
}

describe('descriptions of places', () => {
  it.each([
    ['Rain fell in Patna. The city was dark.', ['city = geonames/1260086']],
    ['Rain fell in Patna. Shops in that city were dark.', ['city = geonames/1260086']],
    ['Rain fell in Patna. A nearby town was dark. The neighbouring town was not.', []],
    ['Rain fell in Patna and Ranchi. The city was dark.', ['mention.unresolved']],
    ['Patna is larger than Ranchi. The city was dark.', ['city = geonames/1260086']],
    ['Rain fell across Bihar. The region was dark. The town was not.', ['region = place/bihar']],
    ['Rain fell in Lilongwe. The town was dark.', []],
    ['Rain fell in Patna and Qolmira. The town was dark.', ['town = geonames/1260086']],
    ['Rain fell in Bihar. The state capital was dark.', []],
    ['Rain fell in Patna. The state capital was dark.', ['state capital = geonames/1260086']],
    ['Rain fell in Lilongwe. The capital was dark.', ['capital = geonames/927967']],
    ['Rain fell in Malawi. The capital was dark.', ['capital = geonames/927967']],
    [
      'Rain fell in the Ugandan capital. Boats reached Senegal\u2019s capital.',
      ['capital = geonames/232422', 'capital = geonames/2253354'],
    ],
    ['Rain fell in the South African capital.', []],
    ['Boats crossed Lake Volta. The lake was calm. The river was not.', ['lake = place/lake-volta']],
  ])('%s', (text, pointers) => {
    expect(pointersIn(text)).toEqual(pointers);
  });
});

describe('descriptions of bodies and leaders', () => {
  it.each([
    ['The European Union met. Malta left. The 27-member bloc was split.', ['27-member bloc = organization/european-union']],
    ['Hezbollah spoke. Rain fell. The armed group was calm. The rights group was not.', ['armed group = organization/hezbollah']],
    ['Greenpeace marched. The group was calm. The far-right party was not.', ['group = organization/greenpeace']],
    ['The Alternative for Germany met. The far-right party was split.', ['far-right party = organization/alternative-for-germany']],
    ['NATO met the African Union. The alliance was split.', ['alliance = organization/nato']],
    ['Hamas met with Hezbollah and the Taliban in Doha. A group left.', []],
    ['The Democratic National Committee met. The party was split.', []],
    ['President Omar al-Bashir slept. The ousted leader woke.', ['ousted leader = person/omar-al-bashir']],
    ['President Omar al-Bashir slept. The leader of the race woke. The deaf leader did not.', []],
  ])('%s', (text, pointers) => {
    expect(pointersIn(text)).toEqual(pointers);
  });
});

describe('they', () => {
  it.each([
    ['Tolvaro have agreed a fee, and they will pay soon.', ['they = organization/tolvaro']],
    ['The Taliban said that they would talk.', ['they = group/taliban']],
    ['The Taliban met elders and said they would talk.', ['mention.unresolved']],
    ['Tolvaro have met their fans and said they would pay.', ['their = organization/tolvaro', 'mention.unresolved']],
    ['Quellix Holdings paid. They left.', []],
    ['Rain fell in Britain. They left.', []],
  ])('%s', (text, pointers) => {
    expect(pointersIn(text)).toEqual(pointers);
  });
});
