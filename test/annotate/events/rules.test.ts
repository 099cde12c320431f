import { describe, expect, it } from 'vitest';
import { RULES } from '../../../pipeline/annotate/events/rules.ts';
import { eventsIn } from './events-in.ts';

describe('rules of the event annotator', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s has a hit and a miss', (id, { example, counterExample }) => {
    expect(eventsIn(example).map(({ rule }) => rule)).toContain(id);
    expect(eventsIn(counterExample).map(({ rule }) => rule)).not.toContain(id);
  });
});
