import { describe, expect, it } from 'vitest';
import { PASSES } from '../../../pipeline/annotate/events/passes/index.ts';

describe('the passes over the events of an article', () => {
  const ids = PASSES.map(({ id }) => id);

  it('have ids of their own', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(PASSES.map(({ id, after }, at) => ({ id, after, at })))('$id builds only on passes that run before it', ({ after, at }) => {
    expect(ids.slice(0, at)).toEqual(expect.arrayContaining([...after]));
  });
});
