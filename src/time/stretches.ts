/** The stretches that the calendar is told in, from the day to the century, each with its TIMEX3 value. */
import type {Grain} from '../model.js';
import {
  addMonths,
  civil,
  DAY,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  startOfDay,
  startOfWeek,
  utc,
  WEEK,
} from './calendar.js';
import type {Unit} from './lexicon.js';
import type {Resolved} from './meaning.js';

export const day = (ms: number, certainty?: Resolved['certainty']): Resolved =>
  sure({value: formatDay(ms), begin: ms, until: ms + DAY, grain: 'day'}, certainty);
/**
 * How sure it is, where that is less than certain: its year, week or day is not said, and it is the likeliest one.
 *
 * @param found newly made, and changed
 */
export function sure(found: Resolved, certainty: Resolved['certainty']): Resolved {
  if (certainty) found.certainty = certainty;
  return found;
}
/** So many months from one on, by the year and the month that it begins with. */
const stretch = (grain: Grain, value: string, y: number, m = 1, months = 12): Resolved => ({
  value,
  begin: utc(y, m),
  until: utc(y, m + months),
  grain,
});
export const month = (ms: number): Resolved => {
  const {year: y, month: m} = civil(ms);
  return stretch('month', formatMonth(ms), y, m, 1);
};
export const lengthOf = ({begin, until}: Resolved): number => until! - begin!;
export const week = (ms: number): Resolved => {
  const monday = startOfWeek(ms);
  return {value: formatWeek(ms), begin: monday, until: monday + WEEK, grain: 'week'};
};
export const year = (y: number): Resolved =>
  Math.abs(y) > 9999
    ? {value: 'XXXX'}
    : stretch('year', y < 1 ? `BC${String(1 - y).padStart(4, '0')}` : formatYear(y), y);
export const quarter = (y: number, index: number): Resolved =>
  stretch('quarter', `${formatYear(y)}-Q${index}`, y, index * 3 - 2, 3);
const quarterOf = (ms: number): Resolved => quarter(civil(ms).year, Math.ceil(civil(ms).month / 3));
export const half = (y: number, index: number): Resolved =>
  stretch('half', `${formatYear(y)}-H${index}`, y, index * 6 - 5, 6);
const SEASON_START = {SP: 3, SU: 6, FA: 9, WI: 12};
export const season = (y: number, name: keyof typeof SEASON_START): Resolved =>
  stretch('season', `${formatYear(y)}-${name}`, y, SEASON_START[name], 3);
export const weekend = (ms: number): Resolved => {
  const monday = startOfWeek(ms);
  return {value: `${formatWeek(ms)}-WE`, begin: monday + 5 * DAY, until: monday + WEEK, grain: 'weekend'};
};
/** So many years that begin with a round one; the value leaves out as many of its last figures. */
const round = (grain: Grain, y: number, years: number, figures: number): Resolved => {
  const first = Math.floor(y / years) * years;
  return stretch(grain, formatYear(first).slice(0, -figures), first, 1, 12 * years);
};
export const decade = (y: number): Resolved => round('decade', y, 10, 1);
export const century = (y: number): Resolved => round('century', y, 100, 2);

/** An instant moved by a number of units, as a span of that unit. */
export function shifted(from: number, unit: Unit, n: number): Resolved {
  const today = startOfDay(from);
  const y = civil(from).year;
  switch (unit) {
    case 'night':
    case 'day':
      return day(today + n * DAY);
    case 'week':
      return week(from + n * WEEK);
    case 'fortnight':
      return week(from + 2 * n * WEEK);
    case 'weekend':
      return weekend(from + n * WEEK);
    case 'month':
      return month(addMonths(today, n));
    case 'quarter':
      return quarterOf(addMonths(today, 3 * n));
    case 'season':
    case 'year':
      return year(y + n);
    case 'decade':
      return (n % 1 === 0 && Math.abs(n) < 2 ? decade : year)(y + n * 10);
    case 'century':
      return century(y + n * 100);
    case 'millennium':
      return year(y + n * 1000);
    default:
      return day(today); // without a creation time of day, hours stay within the day
  }
}

/** The same quarter, half or month some years on. */
export function samePeriod({begin, grain}: Resolved, years: number): Resolved {
  const then = addMonths(begin!, 12 * years);
  if (grain === 'quarter') return quarterOf(then);
  const {year: y, month: m} = civil(then);
  return grain === 'half' ? half(y, m < 7 ? 1 : 2) : month(then);
}
