import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../pipeline/correct/index.ts';
import { formatTrouble } from '../../pipeline/errors.ts';
import { parseCorrections } from '../../pipeline/input/parse-corrections.ts';
import type { Dataset } from '../../pipeline/models/index.ts';
import { checkDataset } from '../../pipeline/validate/index.ts';
import { makeDataset } from '../validate/dataset.ts';

const { dataset, texts } = makeDataset();
const [quote, figure, event, mention] = [dataset.quotes[0], dataset.figures[0], dataset.events[0], dataset.mentions[0]] as [
  Dataset['quotes'][number],
  Dataset['figures'][number],
  Dataset['events'][number],
  Dataset['mentions'][number],
];
const HEADER = 'table,row_id,operation,column,old_value,new_value,reason,contributor,date';
const BY = 'read again,me,2024-03-01';

/** Applies lines of corrections; `by` is added to each. */
function correct(...lines: string[]): { after: Dataset; complaints: string[] } {
  const text = [HEADER, ...lines.map((line) => `${line},${BY}`), ''].join('\n');
  const { entries, troubles } = parseCorrections(text, 'corrections.csv');
  const corrected = applyCorrections(dataset, texts, entries);
  return { after: corrected.dataset, complaints: [...troubles, ...corrected.troubles].map(formatTrouble) };
}

/** Applies corrections that must all fit, and checks that the whole dataset is still right. */
function mend(...lines: string[]): Dataset {
  const { after, complaints } = correct(...lines);
  expect(complaints).toEqual([]);
  const errors = checkDataset(after, texts).issues.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  return after;
}

describe('corrections', () => {
  it('set a cell, and the row says why', () => {
    const after = mend(`quotes,${quote.quote_id},set,cue,said,had said`);
    expect(after.quotes).toEqual([{ ...quote, cue: 'had said', corrected: 'read again' }]);
    expect({ ...after, quotes: dataset.quotes }).toEqual(dataset);
  });

  it('read numbers, lists and empty cells as the published CSV prints them', () => {
    const after = mend(
      `figures,${figure.figure_id},set,value,12,12.5`,
      `figures,${figure.figure_id},set,place,Oslo,`,
      `events,${event.event_id},set,actors,"[""Norway""]","[]"`,
      `events,${event.event_id},set,actor_ids,"[""country/NOR""]",`,
    );
    expect(after.figures[0]).toMatchObject({ value: 12.5, place: null });
    expect(after.events[0]).toMatchObject({ actors: [], actor_ids: [] });
  });

  it('let columns that follow from others follow', () => {
    const type = `events,${event.event_id},set,type,ACCUSE,ASSAULT`;
    const mode = `events,${event.event_id},set,mode,disapprove,torture`;
    const date = `events,${event.event_id},set,date,,2024-02`;
    expect(mend(type, mode, date).events[0]).toMatchObject({ quad_class: 'material_conflict', cameo_root: '18', date_precision: 'month' });
  });

  it('drop a row with its doubts, and free the figures of a quote', () => {
    const after = mend(`quotes,${quote.quote_id},drop,cue,said,`);
    expect(after.quotes).toEqual([]);
    expect(after.figures).toEqual([{ ...figure, quote_id: null, corrected: 'read again' }]);
  });

  it('add a row by its printed characters; its anchor gives the rest', () => {
    const after = mend(
      'figures,one.txt: Friday,add,qualifier,,exact',
      'figures,one.txt: Friday,add,unit,,d',
      'figures,one.txt: Friday,add,measure,,other',
      'figures,one.txt: Friday,add,value,,1',
    );
    const added = after.figures.find(({ text }) => text === 'Friday');
    expect(added).toMatchObject({
      sentence_id: figure.sentence_id,
      value: 1,
      lower: null,
      rule: 'correction.add',
      corrected: 'read again',
    });
    expect(added?.figure_id).toMatch(/\.f47-53$/u);
  });

  it('give a quote another anchor: drop one, add one, and its figures follow', () => {
    const after = mend(
      `quotes,${quote.quote_id},drop,,,`,
      'quotes,one.txt: 12 ships had left Oslo,add,type,,indirect',
      'quotes,one.txt: 12 ships had left Oslo,add,speaker,,Ann Lee',
      'quotes,one.txt: 12 ships had left Oslo,add,speaker_id,,person/ann-lee',
    );
    expect(after.quotes).toHaveLength(1);
    expect(after.figures[0]?.quote_id).toBe(after.quotes[0]?.quote_id);
    expect(after.quotes[0]?.spans).toEqual([[after.quotes[0]?.start, after.quotes[0]?.end]]);
  });

  it('add entities first, so that rows may name them', () => {
    const after = mend(
      `events,${event.event_id},set,recipients,,"[""Port of Oslo""]"`,
      `events,${event.event_id},set,recipient_ids,,"[""organization/port-of-oslo""]"`,
      'entities,organization/port-of-oslo,add,name,,Port of Oslo',
      'entities,organization/port-of-oslo,add,kind,,organization',
    );
    expect(after.entities.map(({ entity_id }) => entity_id)).toContain('organization/port-of-oslo');
  });
});

const GONE = quote.quote_id.replace(/q.*$/u, 'q0-3');

describe('unfit corrections are told with their line', () => {
  it.each<[what: string, lines: string[], complaint: RegExp]>([
    ['a row that is gone', [`quotes,${GONE},set,cue,said,told`], /^corrections.csv:2: stale: there is no such row in quotes/u],
    ['a dropped row that is gone', [`quotes,${GONE},drop,,,`], /^corrections.csv:2: stale: there is no such row/u],
    ['an old value that is gone', [`quotes,${quote.quote_id},set,cue,told,added`], /:2: stale: cue is "said" now, not "told"/u],
    ['a guard that fails', [`quotes,${quote.quote_id},drop,cue,told,`], /:2: stale: cue is "said" now, not "told"/u],
    ['what the rules say already', [`quotes,${quote.quote_id},set,cue,told,said`], /:2: stale: cue is "said" without it/u],
    ['a row that is there already', [`quotes,${quote.quote_id},add,type,,direct`], /:2: stale: the rules make a row/u],
    ['an unknown column', [`quotes,${quote.quote_id},set,verb,said,told`], /:2: quotes has no column "verb"; use one of quote_id/u],
    ['a column of all objects', [`quotes,${quote.quote_id},set,constructor,said,told`], /:2: quotes has no column "constructor"/u],
    [
      'an unknown table',
      ['sentences,s1,drop,,,'],
      /:2: table must be one of entities, mentions, quotes, figures, events, not "sentences"/u,
    ],
    ['an unknown operation', [`quotes,${quote.quote_id},delete,,,`], /:2: operation must be one of set, drop, add, not "delete"/u],
    ['no row', ['quotes,,drop,,,'], /:2: row_id is empty/u],
    [
      'a name without its entity',
      [`events,${event.event_id},set,actors,"[""Norway""]","[""Sweden""]"`],
      /:2: actor_ids has country\/NOR, which is Norway, and actors does not; correct actor_ids in a line of its own/u,
    ],
    ['a column missing', [`quotes,${quote.quote_id},set,,said,told`], /:2: set needs a column/u],
    ['a number that is none', [`figures,${figure.figure_id},set,value,12,twelve`], /:2: value: "twelve" is no number/u],
    ['a day that is none', [`quotes,${quote.quote_id},set,said_on,,2024-02-30`], /:2: said_on: "2024-02-30" is no day/u],
    ['a value off the list', [`events,${event.event_id},set,type,ACCUSE,CRITICISE`], /:2: type: "CRITICISE" is no text.*one of AGREE/u],
    ['a list that is none', [`events,${event.event_id},set,actors,"[""Norway""]",Norway`], /:2: actors: "Norway" is no JSON list/u],
    ['an empty cell where none may be', [`figures,${figure.figure_id},set,unit,count,`], /:2: unit: the column is never empty/u],
    ['an anchor', [`figures,${figure.figure_id},set,end,29,30`], /:2: end follows from where the row stands; drop the row and add/u],
    [
      'the same cell twice',
      [1, 2].map(() => `quotes,${quote.quote_id},set,cue,said,told`),
      /:3: duplicate: line 2 is about the same cell/u,
    ],
    [
      'two operations on a row',
      [`quotes,${quote.quote_id},set,cue,said,told`, `quotes,${quote.quote_id},drop,,,`],
      /:3: line 2 has set for this row, this line drop/u,
    ],
    [
      'characters that stand twice',
      ['events,one.txt: or,add,type,,ACCUSE'],
      /:2: one\.txt prints these characters \d times; .*\.e\d+-\d+/u,
    ],
    ['characters that stand nowhere', ['events,one.txt: Denmark,add,type,,ACCUSE'], /:2: one\.txt does not print these characters/u],
    ['another file', ['events,two.txt: Norway,add,type,,ACCUSE'], /:2: there is no article two\.txt/u],
    ['a row without what it must have', ['events,one.txt: left,add,type,,RETREAT'], /:2: modality is missing; give modality a line/u],
    [
      'an anchor outside',
      [`mentions,${mention.mention_id.replace(/n.*$/u, 'n10-9999')},add,form,,name`],
      /:2: \[10, 9999\) is no stretch/u,
    ],
    ['an old value of a new row', ['events,one.txt: left,add,type,ACCUSE,RETREAT'], /:2: a new row has no old value/u],
    ['a new value of a dropped row', [`quotes,${quote.quote_id},drop,cue,said,told`], /:2: a dropped row gets no new value/u],
  ])('%s', (_, lines, complaint) => {
    const { complaints } = correct(...lines);
    expect(complaints.join('\n')).toMatch(complaint);
  });

  it('after cells with line breaks, at the right line and column', () => {
    const text = `${HEADER}\nquotes,${quote.quote_id},set,cue,said,told,"a reason\nof ""two"" lines",me,2024-03-01\nquotes,x,drop,,,,why,me,soon\n`;
    const { troubles } = parseCorrections(text, 'corrections.csv');
    expect(troubles).toMatchObject([{ line: 4, column: 25, rowId: 'x' }]);
  });

  it('and leave the dataset as it was', () => {
    const { after } = correct(`quotes,${quote.quote_id},set,cue,told,added`, `figures,${figure.figure_id},set,value,12,twelve`);
    expect(after).toEqual(dataset);
  });
});
