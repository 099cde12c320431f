import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEntities } from '../../pipeline/validate/index.ts';
import { entity } from './dataset.ts';

const article = (name: string) => ({ article_id: `a${name.repeat(16)}`, raw_path: `${name}.txt` });

describe('mergeEntities', () => {
  const perArticle = [
    { article: article('a'), entities: [entity('person/ann-lee', 'Ann Lee', 'person', { aliases: ['Lee', 'Ms Lee'] })] },
    {
      article: article('b'),
      entities: [
        entity('person/ann-lee', 'Anne Lee', 'person', { role: 'Mayor', aliases: ['Ann Lee', 'A. Lee'] }),
        entity('geonames/1', 'Oslo', 'place', { latitude: 59.9, longitude: 10.7 }),
      ],
    },
    {
      article: article('c'),
      entities: [
        entity('person/ann-lee', 'Ann Lee', 'group', { role: 'Minister', country: 'NOR' }),
        entity('geonames/1', 'Oslo', 'place', { latitude: 1, longitude: 2 }),
      ],
    },
  ];

  it('keeps the first name and kind, fills gaps from the first that knows, joins aliases', () => {
    expect(mergeEntities(perArticle).entities).toEqual([
      entity('geonames/1', 'Oslo', 'place', { latitude: 59.9, longitude: 10.7 }),
      entity('person/ann-lee', 'Ann Lee', 'person', { role: 'Mayor', country: 'NOR', aliases: ['A. Lee', 'Anne Lee', 'Lee', 'Ms Lee'] }),
    ]);
  });

  it('reports each conflict of name or kind', () => {
    const { issues } = mergeEntities(perArticle);
    expect(issues.map(({ code, article_id, message }) => [code, article_id, message])).toEqual([
      ['entity.name-conflict', article('b').article_id, 'name is Anne Lee here, Ann Lee elsewhere'],
      ['entity.kind-conflict', article('c').article_id, 'kind is group here, person elsewhere'],
    ]);
  });

  it('reports a conflict in each article, and says nothing of what fits, however often it stands', () => {
    const [first, second] = perArticle as [(typeof perArticle)[0], (typeof perArticle)[0]];
    const again = [article('d'), article('e')].flatMap((each) => [
      { article: each, entities: first.entities },
      { article: each, entities: second.entities },
    ]);
    const { entities, issues } = mergeEntities([...perArticle, ...again]);
    expect(entities).toEqual(mergeEntities(perArticle).entities);
    expect(issues.map(({ article_id }) => article_id?.[1]).join('')).toBe('bcde');
  });

  it('gives the same rows whatever the order of the articles', () => {
    const expected = mergeEntities(perArticle);
    fc.assert(
      fc.property(fc.shuffledSubarray(perArticle, { minLength: 3 }), (shuffled) => {
        expect(mergeEntities(shuffled)).toEqual(expected);
      }),
    );
  });
});
