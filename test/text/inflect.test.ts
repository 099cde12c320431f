import { expect, it } from 'vitest';
import { pluralOf } from '../../pipeline/text/inflect.ts';

it.each([
  ['soldier', 'soldiers'],
  ['agency', 'agencies'],
  ['boy', 'boys'],
  ['tax', 'taxes'],
  ['switch', 'switches'],
  ['child', 'children'],
  ['gunman', 'gunmen'],
  ['woman', 'women'],
  ['human rights', 'human rights'],
])('more than one %s are %s', (noun, plural) => {
  expect(pluralOf(noun)).toBe(plural);
});
