import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVeil, shownOf } from '../../pipeline/text/veil.ts';

describe('what a reader sees', () => {
  it.each([
    ['a soft hyphen', 're\u00adporters', 'reporters'],
    ['spaces of no width, and a mark of order inside', 'the\u200b may\ufeffor\u2060', 'the mayor'],
    ['marks of direction', '\u2068Ana\u2069 \u200eLopez\u202c', 'Ana Lopez'],
    ['spaces that do not break', 'at\u00a0least\u202f12', 'at least 12'],
    ['tags inside a line', '<b>Mayor</b> <a href="https://example.org/?a=1">Lopez</a>', 'Mayor Lopez'],
    ['tags that end one', '<h1>News</h1><p class="x">One.<br/>Two.', '\nNews\n\nOne.\nTwo.'],
    ['references', '&ldquo;Bread &amp; tea&#8221;&#x2014;&nbsp;&#173;&quot;', '“Bread & tea”— "'],
    ['references that make a tag', '&lt;b&gt;', '<b>'],
    ['half of a pair', '&#xd800;', '\ufffd'],
    ['no tag and no reference', 'a < b, <ana@example.org>, R&D; &c;', 'a < b, <ana@example.org>, R&D; &c;'],
    ['a plain text', 'The mayor spoke.', 'The mayor spoke.'],
  ])('%s', (_, raw, shown) => {
    expect(shownOf(raw)).toBe(shown);
    expect(readVeil(raw)?.shown ?? raw).toBe(shown);
  });

  it('has no veil where the text is shown as it is', () => {
    expect(readVeil('“No,” she said. 👍')).toBeNull();
  });
});

const ARTICLE = 'a0123456789abcdef';

describe('rows of the shown text', () => {
  it('get the positions, identifiers and characters of the raw one', () => {
    const veil = readVeil('👍 <b>“</b>No\u200b,&rdquo; she said.');
    const row = {
      quote_id: `${ARTICLE}.q3-5`,
      sentence_id: `${ARTICLE}.s2-16`,
      start: 3,
      end: 5,
      spans: [[3, 5]],
      text: 'No',
      speaker: 'she',
    };
    expect(veil?.shown).toBe('👍 “No,” she said.');
    expect(veil?.lower([row])).toEqual([
      { quote_id: `${ARTICLE}.q10-12`, sentence_id: `${ARTICLE}.s5-30`, start: 10, end: 12, spans: [[10, 12]], text: 'No', speaker: 'she' },
    ]);
    expect(veil?.lower([{ start: null, end: null, message: `${ARTICLE}.q3-5 is doubtful` }])).toEqual([
      { start: null, end: null, message: `${ARTICLE}.q3-5 is doubtful` },
    ]);
  });

  it('come back as they were, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '👍',
      '\u00ad',
      '\u200b',
      '\ufeff',
      '\u00a0',
      '<b>',
      '<br>',
      '&amp;',
      '&shy;',
      '&#128077;',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), fc.nat(), (pieces, one, other) => {
        const raw = pieces.join('');
        const veil = readVeil(raw);
        if (veil === null) return;
        const shown = [...veil.shown];
        const [start, end] = [one % (shown.length + 1), other % (shown.length + 1)].sort((a, b) => a - b) as [number, number];
        const row = { id: `${ARTICLE}.f${start}-${end}`, start, end, text: shown.slice(start, end).join('') };
        const [lowered] = veil.lower([row]) as [typeof row];
        expect([...raw].slice(lowered.start, lowered.end).join('')).toBe(lowered.text);
        expect(shownOf(lowered.text)).toBe(row.text);
        expect(veil.lift([lowered])).toEqual([row]);
      }),
    );
  });
});
