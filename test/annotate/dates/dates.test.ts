import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAYS, FEASTS, NARRATIVE_DAYS } from '../../../pipeline/annotate/dates/calendar.ts';
import { CUE } from '../../../pipeline/annotate/dates/cues.ts';
import { dayNumber, isoDate, parseIsoDay, shiftDay, startOf, weekdayOf } from '../../../pipeline/annotate/dates/days.ts';
import { findAbsolute } from '../../../pipeline/annotate/dates/find-absolute.ts';
import { RULES } from '../../../pipeline/annotate/dates/rules.ts';
import { datesOf } from './helpers.ts';

/** Published on Thursday, 3 March 2022. Text, then each expression with its date (and the last day of a range). */
const CASES: readonly [text: string, ...expected: string[]][] = [
  // printed
  ['The bill was signed on 26 February 2022 in Rome.', '26 February 2022 = 2022-02-26'],
  ['The bill was signed on February 26, 2022, in Rome.', 'February 26, 2022 = 2022-02-26'],
  ['The towers fell on Sept 11, 2001.', 'Sept 11, 2001 = 2001-09-11'],
  ['It rained on March 3-5 and on 7 to 9 January.', 'March 3-5 = 2022-03-03..2022-03-05', '7 to 9 January = 2022-01-07..2022-01-09'],
  ['The log is dated 2022-02-26.', '2022-02-26 = 2022-02-26'],
  ['He was born on the 4th of July 1976.', '4th of July 1976 = 1976-07-04'],
  // the year is worked out
  ['Talks on March 3 ended without a deal.', 'March 3 = 2022-03-03'],
  ['Talks began on Feb 24.', 'Feb 24 = 2022-02-24'],
  ['It ran from 28 February to 2 March.', '28 February to 2 March = 2022-02-28..2022-03-02'],
  ['Talks as of 1 March were slow.', '1 March = 2022-03-01'],
  ['Rebels stormed the port on March 5.', 'March 5 = 2021-03-05'],
  ['The vote on March 5: what to know.', 'March 5 = 2022-03-05'],
  ['He resigned on December 30.', 'December 30 = 2021-12-30'],
  ['The games are set to begin on March 4.', 'March 4 = 2022-03-04'],
  ['The election will be held on June 12.', 'June 12 = 2022-06-12'],
  ['The election will be held in November.', 'November = 2022-11'],
  ['They should vote in November.', 'November = 2022-11'],
  ['They should have voted in November.', 'November = 2021-11'],
  ['In November the firm had agreed to leave.', 'November = 2021-11'],
  ['Prices will have risen in February.', 'February = 2022-02'],
  ['Prices rose in January.', 'January = 2022-01'],
  ['Prices rose in November.', 'November = 2021-11'],
  ['Prices rose in October last year.', 'October last year = 2021-10'],
  ['A bomb fell on 5 May of last year.', '5 May of last year = 2021-05-05'],
  ['Rebels stormed Homs on March 5. Rebels hit Homs before the vote on March 5.', 'March 5 = 2021-03-05', 'March 5 = 2022-03-05'],
  ['Rebels hit Homs on July 7, 2015. Homs mourned on July 7.', 'July 7, 2015 = 2015-07-07', 'July 7 = 2015-07-07'],
  [
    'Rebels hit Homs on July 7, 2015. Homs voted on July 7, 2019. Homs mourned on July 7.',
    'July 7, 2015 = 2015-07-07',
    'July 7, 2019 = 2019-07-07',
    'July 7 = 2021-07-07',
  ],
  ['Rebels hit Homs on March 1, 2015. Homs mourned on March 1.', 'March 1, 2015 = 2015-03-01', 'March 1 = 2022-03-01'],
  ['Prices rose in March 2019.', 'March 2019 = 2019-03'],
  ['He was held last August and freed last March.', 'August = 2021-08', 'March = 2021-03'],
  ['The mine opens next March.', 'March = 2023-03'],
  ['They have fought since October last year.', 'October last year = 2021-10'],
  ['They fought on October 3 last year and in January of this year.', 'October 3 last year = 2021-10-03', 'January of this year = 2022-01'],
  ['In February Norway expelled an envoy, and in May Oslo let him in.', 'February = 2022-02', 'May = 2021-05'],
  ['A play by August Wilson was read to May Norway.'],
  ['Crimea was seized in 2014.', '2014 = 2014'],
  ['Only ten sessions were held since 1950.', '1950 = 1950'],
  ['Wages stagnated in the 1990s.', 'the 1990s = 1990..1999'],
  ['She led the party (2005–2010) twice.', '2005–2010 = 2005..2010'],
  ['The market crashed on Christmas Eve.', 'Christmas Eve = 2021-12-24'],
  // feasts that move, and names that tell no date
  ['Shops were shut on Good Friday.', 'Good Friday = 2021-04-02'],
  ['He was shot on Easter Sunday 2019.', 'Easter Sunday 2019 = 2019-04-21'],
  ['Sales rose on Black Friday.', 'Black Friday = 2021-11-26'],
  ['He will march on Labor Day.', 'Labor Day = 2022-09-05'],
  ['The Good Friday Agreement ended the fighting.', 'Good Friday = null'],
  ['A ship sailed to Easter Island with Christmas trees.', 'Easter = null', 'Christmas = null'],
  ['Troops fired on Bloody Sunday.', 'Bloody Sunday = null'],
  ['Churches fill on Orthodox Easter.', 'Orthodox Easter = null'],
  // weekdays: back, ahead, the day itself
  ['Shelling began on Monday.', 'Monday = 2022-02-28'],
  ['Shelling began on Thursday.', 'Thursday = 2022-03-03'],
  ['The cabinet resigned on Thursday last.', 'Thursday last = 2022-02-24'],
  ['Tanks had been parked there until Tuesday.', 'Tuesday = 2022-03-01'],
  ['Tanks stood there until Tuesday, when they left.', 'Tuesday = 2022-03-01'],
  ['The bridge is shut until Tuesday.', 'Tuesday = 2022-03-08'],
  ['Unions have called a strike from Tuesday.', 'Tuesday = 2022-03-08'],
  ['Unions have been on strike from Tuesday.', 'Tuesday = 2022-03-01'],
  ['The office on Tuesday directed agencies to update their plans.', 'Tuesday = 2022-03-01'],
  // the day of the story: a clock time, a part of the day
  ['Rebels hit Homs on Monday. Police left by 3 p.m. on foot.', 'Monday = 2022-02-28', 'by 3 p.m. = 2022-02-28'],
  [
    'Rebels hit Homs on Wednesday. They struck Hama on Monday.\n\nPolice left at noon.',
    'Wednesday = 2022-03-02',
    'Monday = 2022-02-28',
    'at noon = 2022-03-02',
  ],
  ['Police left before dawn. Hours later, a bomb fell.', 'before dawn = 2022-03-03', 'Hours later = 2022-03-03'],
  ['Rebels hit Homs on Monday at 3 p.m. sharp.', 'Monday = 2022-02-28'],
  ['The museum closes every day at 3 p.m. sharp.'],
  ['Peru will vote on Monday. Polls open at 7am.', 'Monday = 2022-03-07'],
  ['Rebels hit Homs on Monday. Later that day, police left.', 'Monday = 2022-02-28', 'Later that day = 2022-02-28'],
  ['Rebels hit Homs on Monday and left the following morning.', 'Monday = 2022-02-28', 'the following morning = 2022-03-01'],
  ['Shelling was heard on Saturday evening.', 'Saturday evening = 2022-02-26'],
  ['The council will meet on Monday.', 'Monday = 2022-03-07'],
  ['The council is due to vote on Sunday.', 'Sunday = 2022-03-06'],
  ['The council is set to vote on Thursday.', 'Thursday = 2022-03-03'],
  ['The vote is expected to take place on Friday.', 'Friday = 2022-03-04'],
  ['A session, which would be held on Monday, was called.', 'Monday = 2022-03-07'],
  ['The trial opens on Tuesday.', 'Tuesday = 2022-03-08'],
  // the present of a day to come
  ['The unions meet ministers on Tuesday.', 'Tuesday = 2022-03-08'],
  ['Two men appear in court on Tuesday.', 'Tuesday = 2022-03-08'],
  ['Troops hit the port on Tuesday.', 'Tuesday = 2022-03-01'],
  ['The officers deny firing on Tuesday.', 'Tuesday = 2022-03-01'],
  ['Guards saw the men leave on Tuesday.', 'Tuesday = 2022-03-01'],
  ['Crowds march there every Tuesday.'],
  ['The judge adjourned the case to Tuesday.', 'Tuesday = 2022-03-08'],
  ['The rally was moved to the port on Tuesday.', 'Tuesday = 2022-03-01'],
  ['He said on Tuesday that troops will leave on Friday.', 'Tuesday = 2022-03-01', 'Friday = 2022-03-04'],
  ['Last Thursday the bank failed.', 'Last Thursday = 2022-02-24'],
  ['The bank reopens next Thursday.', 'next Thursday = 2022-03-10'],
  ['By midnight Sunday, thousands had left.', 'midnight Sunday = 2022-02-27'],
  ['The storm has raged since Wednesday.', 'Wednesday = 2022-03-02'],
  ["Turnout in Sunday's election was high.", 'Sunday = 2022-02-27'],
  ["Polls narrowed ahead of Sunday's election.", 'Sunday = 2022-03-06'],
  ['Saturday, February 26, was calm.', 'Saturday, February 26 = 2022-02-26'],
  ['The army advanced on Thursday last week.', 'Thursday last week = 2022-02-24'],
  ['The army advanced last week on Thursday.', 'last week on Thursday = 2022-02-24'],
  ['The army advanced overnight on Tuesday.', 'overnight on Tuesday = 2022-03-01'],
  ['The army advanced this Saturday.', 'this Saturday = 2022-02-26'],
  ['The army will advance this Saturday.', 'this Saturday = 2022-03-05'],
  ['The army advanced on Weds.', 'Weds = 2022-03-02'],
  ['The army advanced in the late spring of 2017.', 'the late spring of 2017 = 2017'],
  ['The army advanced in summer 2017 and held 2017 villages.', 'summer 2017 = 2017'],
  ['The cabinet resigned on Friday last; the last on Friday last.', 'Friday last = 2022-02-25', 'Friday last = 2022-02-25'],
  ['The office on Tuesday told schools to update their plans.', 'Tuesday = 2022-03-01'],
  ['The office on Tuesday said it will close.', 'Tuesday = 2022-03-01'],
  ['The office told schools to report by Monday.', 'Monday = 2022-03-07'],
  ['The council formed a panel to meet on Friday.', 'Friday = 2022-03-04'],
  ['Unions have called a strike from Friday.', 'Friday = 2022-03-04'],
  ['Peru closed the road, which many lorries pass, on Tuesday.', 'Tuesday = 2022-03-01'],
  // relative
  ['Two bridges collapsed yesterday.', 'yesterday = 2022-03-02'],
  ['Two bridges collapsed overnight.', 'overnight = 2022-03-03'],
  ['The court rules tomorrow.', 'tomorrow = 2022-03-04'],
  ['It snowed last night and this morning.', 'last night = 2022-03-02', 'this morning = 2022-03-03'],
  ['Inflation rose last month.', 'last month = 2022-02'],
  ['Inflation rose earlier this month.', 'earlier this month = 2022-03'],
  ['Inflation rose this year.', 'this year = 2022'],
  ['The mine will close next year.', 'next year = 2023'],
  ['Exports fell last week.', 'last week = 2022-02-21..2022-02-27'],
  ['The trend will end soon, the office reported on Tuesday.', 'Tuesday = 2022-03-01'],
  ['The trend will end soon, and the office will report it on Tuesday.', 'Tuesday = 2022-03-08'],
  ['Seven decades on, little has changed.', 'Seven decades on = null'],
  ['They fled in the past seven days.', 'the past seven days = 2022-02-24..2022-03-03'],
  ['They fled in the last 24 hours.', 'the last 24 hours = 2022-03-02..2022-03-03'],
  ['The invasion began a week ago.', 'a week ago = 2022-02-24'],
  ['The invasion began two days ago.', 'two days ago = 2022-03-01'],
  ['The mine closed three years ago.', 'three years ago = 2019'],
  ['She was wounded five years ago this week.', 'five years ago = 2017'],
  ['Talks on February 28 failed, a day earlier than planned.', 'February 28 = 2022-02-28', 'a day earlier = 2022-02-27'],
  ['On March 2 it rose by 5 from the previous day.', 'March 2 = 2022-03-02', 'the previous day = 2022-03-01'],
  ['It fell on Tuesday. Hours later the talks began.', 'Tuesday = 2022-03-01', 'Hours later = 2022-03-01'],
  // counted from what was told last
  ['Prices fell in March 2019. In that month shops closed.', 'March 2019 = 2019-03', 'that month = 2019-03'],
  ['The war began in 2014. Two years later it ended.', '2014 = 2014', 'Two years later = 2016'],
  ['The war began in 2014. Two days later it ended.', '2014 = 2014', 'Two days later = null'],
  [
    'Talks failed on Monday. The war had begun in 2014.\n\nTwo days later it ended.',
    'Monday = 2022-02-28',
    '2014 = 2014',
    'Two days later = 2022-03-02',
  ],
  ['In September 2018 rebels took the port. A truce was signed on November 9.', 'September 2018 = 2018-09', 'November 9 = 2018-11-09'],
  ['In September 2018 rebels took the port.\n\nA truce was signed on November 9.', 'September 2018 = 2018-09', 'November 9 = 2021-11-09'],
  ['In September 2018 rebels took the port. A truce was signed on January 9.', 'September 2018 = 2018-09', 'January 9 = 2022-01-09'],
  ["Police left two days after Monday's vote.", 'two days after = 2022-03-02', 'Monday = 2022-02-28'],
  ['Police left a week before the Feb. 20 vote.', 'a week before the = 2022-02-13', 'Feb. 20 = 2022-02-20'],
  ['Police left a day after Monday and came back.', 'Monday = 2022-02-28'],
  ['She called on them to rally on Saturday.', 'Saturday = 2022-03-05'],
  ['The unions have called a strike for Saturday.', 'Saturday = 2022-03-05'],
  ['The court fixed a hearing for Saturday.', 'Saturday = 2022-03-05'],
  ['The unions called a strike on Saturday.', 'Saturday = 2022-02-26'],
  ['They used water to disperse the rally on Saturday.', 'Saturday = 2022-02-26'],
  ['He said unrest would spread to Lima, where a strike in April left ten dead.', 'April = 2021-04'],
  ['He said unrest would spread to Lima in April.', 'April = 2022-04'],
  ['At a Thursday rally, she promised to leave.', 'Thursday = 2022-03-03'],
  ['At a Friday rally, she is expected to speak.', 'Friday = 2022-03-04'],
  ["There is grief after Monday's attack.", 'Monday = 2022-02-28'],
  ['She gave an interview the day after the raid.'],
  ['Rebels hit Homs on Monday. She left the day after.', 'Monday = 2022-02-28', 'the day after = 2022-03-01'],
  [
    'Rebels hit Homs on Tuesday. By 8 a.m. 20 were dead, up from 5 a day earlier.',
    'Tuesday = 2022-03-01',
    'By 8 a.m. = 2022-03-01',
    'a day earlier = 2022-02-28',
  ],
  ['Riots broke out at the weekend.', 'the weekend = 2022-02-26..2022-02-27'],
  // ranges
  ['The summit ran from Monday to Wednesday.', 'Monday to Wednesday = 2022-02-28..2022-03-02'],
  ['The summit ran between March 1 and March 3.', 'March 1 and March 3 = 2022-03-01..2022-03-03'],
  ['It rained in 2014 and 2019.', '2014 = 2014', '2019 = 2019'],
  // no dates
  ['Theresa May spoke to reporters.'],
  ['They may march on the capital.'],
  ['The sun rose; the couple wed.'],
  ['The number of dead rose to 2014 people.'],
  ['The talks lasted two weeks.'],
  ['He paid $2,019 for a 1950 kg car.'],
  ['Boeing shipped 12 jets; version 2.10 came out.'],
];

describe('annotateDates', () => {
  it.each(CASES)('%s', (text, ...expected) => {
    const found = datesOf(text, '2022-03-03').map(
      ({ text: printed, date, until }) => `${printed} = ${date}${until === null ? '' : `..${until}`}`,
    );
    expect(found).toEqual(expected);
  });

  it.each([...DAYS.keys(), ...NARRATIVE_DAYS.keys(), ...FEASTS.keys()])('looks for "%s" wherever its words stand', (term) => {
    expect(datesOf(`The bridge was closed ${term}.`, '2022-03-03').map(({ text }) => text)).toContain(term);
  });

  it('reads abbreviated months with their dot', () => {
    expect(
      findAbsolute('from Feb. 24 to Sept. 11, 2023', CUE.digit | CUE.month)
        .filter(({ rule }) => rule !== 'date.month')
        .map(({ start, end }) => [start, end]),
    ).toEqual([
      [5, 12],
      [16, 30],
    ]);
  });

  it('resolves nothing but what is printed when the day of publication is unknown', () => {
    const found = datesOf('On Monday, March 3, 2008, and again on May 4, in 2014 and last week, it rained.', null);
    expect(found.map(({ text, date }) => [text, date])).toEqual([
      ['Monday, March 3, 2008', '2008-03-03'],
      ['May 4', null],
      ['2014', '2014'],
      ['last week', null],
    ]);
  });

  it.each(['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'])('gives the same dates in %s', (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      const found = datesOf('On March 3, on Monday, on 1 January 2022 and yesterday it rained.', '2022-03-03');
      expect(found.map(({ date }) => date)).toEqual(['2022-03-03', '2022-02-28', '2022-01-01', '2022-03-02']);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  it('reads back every calendar day that is printed', () => {
    const names = 'January February March April May June July August September October November December'.split(' ');
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const iso = isoDate(dayNumber({ year, month, day }) as number, 'day');
          for (const printed of [`${names[month - 1]} ${day}, ${year}`, `${day} ${names[month - 1]} ${year}`, iso])
            expect(datesOf(`It happened on ${printed}.`, '2020-01-01').map(({ date }) => date)).toEqual([iso]);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is linear: a line of month names takes no longer than its length allows', () => {
    const started = performance.now();
    expect(datesOf('March 3 '.repeat(5_000), '2022-03-03').length).toBe(5_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s fires on its example only', (id, rule) => {
    expect(datesOf(rule.example, '2022-03-03').map((date) => date.rule)).toContain(id);
    expect(datesOf(rule.counterExample, '2022-03-03').map((date) => date.rule)).not.toContain(id);
  });
});

describe('days', () => {
  it('knows the calendar', () => {
    expect(dayNumber({ year: 2022, month: 2, day: 30 })).toBeNull();
    expect(weekdayOf(parseIsoDay('2022-03-03') as number)).toBe(4);
    expect(isoDate(shiftDay(parseIsoDay('2022-03-31') as number, -1, 'month'), 'day')).toBe('2022-02-28');
    expect(isoDate(startOf(parseIsoDay('2022-03-06') as number, 'week'), 'day')).toBe('2022-02-28');
  });
});
