/** What each rule of the dates annotator rests on. */
import type { Rule } from '../rule.ts';

export const RULES: readonly Rule[] = [
  {
    id: 'date.printed',
    reason: 'Year, month and day are all printed: nothing needs to be worked out.',
    example: 'The treaty was signed on 26 February 2022 in Geneva.',
    counterExample: 'The treaty has 26 articles and 2022 signatories.',
  },
  {
    id: 'date.month-day',
    reason: 'Month and day without a year mean the one nearest to publication, rather before than after it.',
    example: 'Talks on March 3 ended without a deal.',
    counterExample: 'Officials may 3 times a year march on the capital.',
  },
  {
    id: 'date.month',
    reason: 'A capitalised month after a preposition, or with its year, names that month.',
    example: 'Prices fell in March 2019.',
    counterExample: 'Theresa May spoke to reporters.',
  },
  {
    id: 'date.year',
    reason: 'Four digits after a preposition of time, and decades, are years unless a counted noun follows.',
    example: 'The war has lasted since 2014.',
    counterExample: 'The number of dead rose to 2014 people.',
  },
  {
    id: 'date.holiday',
    reason: 'Feasts on a fixed day of the calendar name that day.',
    example: 'The shelling stopped on Christmas Day.',
    counterExample: 'The shelling stopped on Main Street.',
  },
  {
    id: 'date.weekday',
    reason: 'A bare weekday is the last one up to publication in a clause that looks back, the next in one that looks ahead.',
    example: 'Voters went to the polls on Sunday.',
    counterExample: 'The sun set over the polls.',
  },
  {
    id: 'date.day-word',
    reason: 'Yesterday, today, overnight and their like count from the day of publication.',
    example: 'Two bridges collapsed overnight.',
    counterExample: 'Two bridges collapsed over a mighty river.',
  },
  {
    id: 'date.day-before',
    reason: '"The previous day" and "the next day" count from the day that the text told of last.',
    example: 'Losses on March 3 were higher than the previous day.',
    counterExample: 'Losses were higher than in the previous report.',
  },
  {
    id: 'date.clock',
    reason: 'A clock time or a part of the day in a sentence without a date is of the day that is being told of.',
    example: 'Police arrested the man at 11:40 p.m. near the port.',
    counterExample: 'The museum opens every morning at 9 a.m. and is free.',
  },
  {
    id: 'date.period',
    reason: 'Last, this and next before a unit count whole units from the one of publication.',
    example: 'Exports doubled last year.',
    counterExample: 'Exports doubled at last.',
  },
  {
    id: 'date.season',
    reason: '"Last summer" is a time of its own, though no one month tells when.',
    example: 'A storm hit the coast last summer.',
    counterExample: 'A storm hit the coast in the warm season.',
  },
  {
    id: 'date.same-period',
    reason: '"That month" and "the same year" are those that the text told of last.',
    example: 'Prices rose in March 2019. In that month shops closed.',
    counterExample: 'He said that months of talks had failed.',
  },
  {
    id: 'date.apart',
    reason: 'A number of days or weeks "after" or "before" what a day describes is so far from that day.',
    example: "Two days after Monday's raid the troops left.",
    counterExample: 'Two days after the raid the troops left on Monday.',
  },
  {
    id: 'date.ago',
    reason: 'A number of units "ago" counts from publication, "earlier" and "later" from the day told of last.',
    example: 'The invasion began two weeks ago.',
    counterExample: 'The talks lasted two weeks.',
  },
  {
    id: 'date.window',
    reason: '"In the past seven days" is a stretch that ends on the day of publication.',
    example: 'A million people fled in the past seven days.',
    counterExample: 'A million people fled for seven days.',
  },
  {
    id: 'date.range',
    reason: 'Two dates tied by "from … to" or "between … and" are one stretch.',
    example: 'The summit runs from March 3 to March 5.',
    counterExample: 'The summit met on March 5 and on March 3.',
  },
];
