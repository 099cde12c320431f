/** On which day a quote is told to have been said. The articles are of Wednesday, 3 March 2021. */
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../support/document.ts';
import { annotate } from './read.ts';

const PUBLISHED = '2021-03-03';

describe('said on', () => {
  it.each([
    ['“The well is dry,” Kane said on Monday.', '2021-03-01'],
    ['On Monday, Kane said the well was dry.', '2021-03-01'],
    ['“The well is dry,” said Kane, who visited the town on Monday.', null],
    ['Kane said the well had been dry since Monday.', null],
    ['Kane admitted before the committee on energy and foreign trade on Monday that the well was dry.', '2021-03-01'],
    ['Kane, who visited the town on Monday, said the well was dry.', null],
  ])('%s', (text, day) => {
    const document = documentOf(text);
    const { found } = annotate({ ...document, article: { ...document.article, published: PUBLISHED } });
    expect(found.map(({ saidOn }) => saidOn)).toEqual([day]);
  });
});
