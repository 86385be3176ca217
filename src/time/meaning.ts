/**
 * What an expression means, apart from where it stands: small plain data, so that one reading of a text can be resolved
 * against many candidate days (resolve.ts). From it come both views, the TIMEX3 value and the interval, which therefore
 * cannot disagree.
 */
import type {Grain} from '../model.js';
import type {Unit} from './lexicon.js';

/** Which way from the creation date to look: the words decide it, or the clause, or the default of the kind. */
export type Direction = 'past' | 'future' | 'none' | 'plan';

/** A year that is given, or counted from the creation date’s (`shift` −1 is last year), or left open. */
export interface InYear {
  year?: number;
  shift?: number;
  /** “last spring”, “next May”, “this fall”: −1, 1, 0. */
  step?: -1 | 0 | 1;
  /** “was arrested in October”, “since March”: it is no other than one that has begun. */
  told?: true;
}

export type Meaning = {mod?: string | undefined} & (
  | {
      kind: 'day';
      year: number;
      month: number;
      day: number;
      /** In figures that allow the other order as well. */
      swap?: true;
      /** Which stands first in figures that allow no other order. */
      ordered?: 'day' | 'month';
    }
  | ({kind: 'month-day'; month: number; day: number} & InYear)
  | ({kind: 'month'; month: number} & InYear)
  | {kind: 'day-of-month'; day: number}
  | {kind: 'year'; year: number; /** “the 2012 quarter”: the one that is spoken of, in that year. */ compare?: true}
  | {
      kind: 'weekday';
      day: number;
      step?: -1 | 0 | 1;
      /** Weeks from that day. */ weeks?: number;
      /** “next Friday”, and not “this coming Friday”: no day of this week that is close by. */ beyond?: true;
    }
  | {
      kind: 'offset';
      unit: Unit;
      n: number;
      /** Counted from the creation date, or from the last mention. */ from: 'dct' | 'mention';
      /** A day that is named: “two days before Christmas”. */ base?: Meaning;
      /** “a year earlier”: the same quarter or month of the year before, in prose of results. */ compare?: true;
    }
  /** “Friday the 13th”: a weekday and the day of its month. */
  | {kind: 'weekday-date'; day: number; date: number}
  /** A Monday on which Britain does not work. */
  | {kind: 'bank-holiday'}
  | {kind: 'of'; part: Meaning; whole: Meaning}
  /** “Two years ago Tuesday”, “10 years ago this week”: a day, week or month, and how far from it. */
  | {kind: 'anniversary'; of: Meaning; grain: 'day' | 'week' | 'month'; unit: 'day' | 'month'; n: number}
  /** The week or weekend that holds a day. */
  | {kind: 'within'; unit: Unit; of: Meaning}
  | ({kind: 'quarter'; index: number} & InYear)
  | ({kind: 'half'; index: number} & InYear)
  | ({kind: 'season'; season: 'SP' | 'SU' | 'FA' | 'WI'} & InYear)
  | {kind: 'weekend'; step?: -1 | 0 | 1}
  /** “the first Monday of May”, “the first day of May”; the last where n is −1. It is part of a whole. */
  | {kind: 'nth'; n: number; day?: number | undefined}
  | {kind: 'decade'; year: number}
  | {kind: 'century'; year: number}
  | ({kind: 'holiday'; name: string} & InYear)
  | {kind: 'definite'; unit: Unit}
  | {kind: 'duration'; n: number | 'X'; unit: Unit; value: string}
  | {kind: 'set'; value: string; quant?: string | undefined; freq?: string | undefined}
  | {kind: 'ref'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'}
  /** What has a value, and no place that we draw. */
  | {kind: 'literal'; value: string}
  | {
      kind: 'time';
      date?: Meaning | undefined;
      part?: string;
      hour?: number;
      minute?: number;
      second?: number;
      zone?: string;
      /** “from 10 p.m. to 5 a.m.”: of the day after the one spoken of. */
      next?: true;
    }
);

/** The kinds of what comes once a year, and may say in which. */
export const IN_YEAR = /^(month|month-day|quarter|half|season|holiday)$/;

/** The meanings of one kind. */
export type Of<K extends Meaning['kind']> = Extract<Meaning, {kind: K}>;

/** What a meaning comes to. */
export interface Resolved {
  value: string;
  begin?: number;
  until?: number;
  grain?: Grain;
  zone?: string;
  certainty?: 'firm' | 'likely' | 'vague';
}

/** What has been said so far, and when it was said. */
export interface Context {
  /** Midnight of the creation day; undefined when it is not known. */
  dct: number | undefined;
  /** Which way the clause looks. */
  direction: Direction;
  /** It is listed together with the expression before: “Wednesday and Thursday”. */
  joined?: 'range' | 'list' | undefined;
  /** The last mention with a place on the calendar, and the last of a day. */
  last?: Resolved | undefined;
  lastDay?: Resolved | undefined;
  /** The last mention of a day that was not still to come. */
  lastPast?: Resolved | undefined;
  /** The last quarter, month or half mentioned, which “a year earlier” compares with. */
  lastPeriod?: Resolved | undefined;
  /** The last month that was named with its year, and the last year that was named. */
  named?: {year: number; month: number} | undefined;
  namedYear?: number;
  /** An evening or a night stands shortly before, and what is told of the morning lies behind it. */
  night?: boolean;
  /** The expression before was three months, of which a day may be the last. */
  threeMonths?: boolean;
}

/** So many units from the creation date: “last year” is one before it. */
export const fromDct = (unit: Unit, n: number): Of<'offset'> => ({
  kind: 'offset',
  unit,
  n,
  from: 'dct',
});

/** How finely a meaning is said; undefined where it has no place on a calendar. */
export function grainOf(meaning: Meaning): Grain | undefined {
  switch (meaning.kind) {
    case 'month-day':
    case 'day-of-month':
    case 'weekday':
    case 'weekday-date':
    case 'bank-holiday':
    case 'holiday':
    case 'nth':
      return 'day';
    case 'offset':
    case 'within':
    case 'definite': {
      const {unit} = meaning;
      return unit === 'night' ? 'day' : unit === 'fortnight' ? 'week' : unit;
    }
    case 'anniversary':
      return meaning.grain;
    case 'of':
      return grainOf(meaning.part);
    case 'time':
      return meaning.hour === undefined ? 'part-of-day' : meaning.second === undefined ? 'minute' : 'second';
    case 'duration':
    case 'set':
    case 'ref':
    case 'literal':
      return undefined;
    default:
      return meaning.kind;
  }
}

/** Whether a meaning is of some kind, or holds one that is: what it is part of, counted from or the time of. */
export const tells = (meaning: Meaning, kinds: RegExp): boolean =>
  kinds.test(meaning.kind) || Object.values(meaning).some((held) => held?.kind && tells(held as Meaning, kinds));
