import { describe, expect, it } from 'vitest';
import { baseOfPast } from '../../../pipeline/annotate/syntax/regular-past.ts';

describe('baseOfPast', () => {
  it.each([
    ['tortured', 'torture'],
    ['rescued', 'rescue'],
    ['abducted', 'abduct'],
    ['evacuated', 'evacuate'],
    ['invaded', 'invade'],
    ['occupied', 'occupy'],
    ['banned', 'ban'],
    ['rammed', 'ram'],
    ['raided', 'raid'],
    ['detained', 'detain'],
    ['stormed', 'storm'],
    ['jailed', 'jail'],
    ['decried', 'decry'],
    ['besieged', 'besiege'],
    ['ambushed', 'ambush'],
    ['looted', 'loot'],
    ['exiled', 'exile'],
    ['visited', 'visit'],
    ['handcuffed', 'handcuff'],
    ['sacked', 'sack'],
  ])('%s: %s', (form, base) => {
    expect(baseOfPast(form)).toBe(base);
  });
});
