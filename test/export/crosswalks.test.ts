import { describe, expect, it } from 'vitest';
import { describeCrosswalks } from '../../pipeline/export/describe-crosswalks.ts';
import { loadLexicon } from '../../pipeline/lexicons/load.ts';
import { EVENT_TYPES } from '../../pipeline/models/events.ts';
import { QUALIFIERS } from '../../pipeline/models/figures.ts';

/** The types and sub-types of the ACLED codebook. */
const ACLED: Readonly<Record<string, readonly string[]>> = {
  Battles: ['Armed clash', 'Government regains territory', 'Non-state actor overtakes territory'],
  Protests: ['Excessive force against protesters', 'Protest with intervention', 'Peaceful protest'],
  Riots: ['Violent demonstration', 'Mob violence'],
  'Explosions/Remote violence': [
    'Chemical weapon',
    'Air/drone strike',
    'Suicide bomb',
    'Shelling/artillery/missile attack',
    'Remote explosive/landmine/IED',
    'Grenade',
  ],
  'Violence against civilians': ['Sexual violence', 'Attack', 'Abduction/forced disappearance'],
  'Strategic developments': [
    'Agreement',
    'Arrests',
    'Change to group/activity',
    'Disrupted weapons use',
    'Headquarters or base established',
    'Looting/property destruction',
    'Non-violent transfer of territory',
    'Other',
  ],
};

const rows = loadLexicon('acled-crosswalk', ['type', 'mode', 'event_type', 'sub_event_type', 'note']);

describe('crosswalk to ACLED', () => {
  it.each(EVENT_TYPES)('%s has a line without mode', (type) => {
    expect(rows.filter((row) => row.type === type && row.mode === '')).toHaveLength(1);
  });

  it('names only types that ACLED has, or says why there is none', () => {
    for (const row of rows) {
      if (row.event_type === '') expect(row.note, row.type).not.toBe('');
      else expect(ACLED[row.event_type], row.event_type).toContain(row.sub_event_type);
    }
  });

  it('knows every mode of the triggers', () => {
    const known = new Set(rows.map(({ type, mode }) => `${type}/${mode}`));
    const verbal = new Set(rows.filter(({ mode, event_type }) => mode === '' && event_type === '').map(({ type }) => type));
    const used = loadLexicon('event-triggers', ['term', 'pos', 'frame', 'type', 'mode', 'effect', 'roles']);
    const unknown = used.filter(({ type, mode }) => type !== 'none' && mode !== '' && !verbal.has(type) && !known.has(`${type}/${mode}`));
    expect(unknown).toEqual([]);
  });

  it('is printed with every line', () => {
    const printed = describeCrosswalks();
    for (const { type, mode, sub_event_type } of rows)
      expect(printed.some((text) => text.startsWith(`| ${type} | ${mode} | `) && text.includes(` | ${sub_event_type} | `))).toBe(true);
  });
});

describe('crosswalk of qualifiers', () => {
  const figures = loadLexicon('figure-crosswalk', ['qualifier', 'cqe', 'acled', 'note']);

  it('has one line for each, with a sign of CQE and the number that ACLED counts', () => {
    expect(figures.map(({ qualifier }) => qualifier).sort()).toEqual([...QUALIFIERS].sort());
    for (const { cqe, acled } of figures)
      expect([cqe, acled]).toEqual([expect.stringMatching(/^[=~<>]$/u), expect.stringMatching(/^(?:value|lower|order)$/u)]);
  });
});
