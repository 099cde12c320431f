/** What a date expression says before it is resolved: the finders read, the resolver reckons. */
import type { Span } from '../../text/span.ts';
import type { CalendarUnit } from './days.ts';
import type { Feast } from './feasts.ts';

/** "October last year", "June of this year": counted from the year of publication; "March of that year": the one told of last. */
export type YearPointer = 'last' | 'this' | 'next' | 'that';

export type Reading =
  /** Printed parts of a date; a missing year is worked out. */
  | {
      readonly kind: 'calendar';
      readonly year: number | YearPointer | null;
      readonly month: number;
      readonly day: number | null;
      /** The last day of "March 3-5", in the same month. */
      readonly untilDay: number | null;
    }
  /** "last June", "next March": the one before or after the month of publication. */
  | { readonly kind: 'month'; readonly month: number; readonly pointer: 'last' | 'next' }
  | { readonly kind: 'feast'; readonly feast: Feast; readonly year: number | null }
  | { readonly kind: 'year'; readonly year: number; readonly years: number }
  /** 0 is Sunday; `week` counts from the week of publication, null where none is named. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly pointer: 'last' | 'next' | 'this' | null; readonly week: number | null }
  /**
   * So many units before (negative) or after an anchor: the day of publication, the day told of last, or the day of the story
   * (that of its paragraph, else the first one that the text names).
   */
  | {
      readonly kind: 'offset';
      readonly amount: number;
      readonly unit: CalendarUnit;
      readonly anchor: 'publication' | 'narrative' | 'story';
    }
  /** "that month", "the same year": the one that the text told of last. */
  | { readonly kind: 'same'; readonly unit: 'month' | 'year' }
  /** A whole unit, counted from the one of publication: "last week" is -1. */
  | { readonly kind: 'period'; readonly unit: CalendarUnit | 'weekend'; readonly shift: number; readonly toDate: boolean }
  /** "the following month", "the previous year": counted from what was told last. */
  | { readonly kind: 'period-beside'; readonly unit: 'month' | 'year'; readonly shift: number }
  /** A stretch that ends (negative amount) or begins on the day of publication: "in the past seven days". */
  | { readonly kind: 'window'; readonly amount: number; readonly unit: CalendarUnit }
  | { readonly kind: 'unresolved'; readonly precision: 'day' | 'month' | 'year' };

export interface DateCandidate extends Span {
  readonly reading: Reading;
  readonly rule: string;
}
