/**
 * Civil dates in UTC, proleptic Gregorian, years −9999 to 9999. The only door to date-fns, of which the units are taken:
 * its functions count in the reader’s time zone, and what is counted here must be the same in Los Angeles, Apia and
 * Kolkata.
 */
export {
  millisecondsInMinute as MINUTE,
  millisecondsInHour as HOUR,
  millisecondsInDay as DAY,
  millisecondsInWeek as WEEK,
} from 'date-fns/constants';
import {millisecondsInDay as DAY, millisecondsInWeek as WEEK} from 'date-fns/constants';

/** A day of the calendar: year as astronomers count (0 is 1 BC), month 1–12, day 1–31. */
export interface Civil {
  year: number;
  month: number;
  day: number;
}

/** From 1 March of year 0, where the leap day of a year and of four centuries comes last, to 1 January 1970. */
const EPOCH = 719_468;
const {floor} = Math;

/**
 * Midnight UTC of a day, in milliseconds; months and days outside their range are carried over.
 * This and `civil` count as in Howard Hinnant, “chrono-compatible low-level date algorithms”: no Date object is made.
 */
export function utc(year: number, month = 1, day = 1): number {
  const months = year * 12 + month - 3; // since March of year 0
  const y = floor(months / 12);
  const leaps = floor(y / 4) - floor(y / 100) + floor(y / 400);
  return (365 * y + leaps + floor((153 * (months - 12 * y) + 2) / 5) + day - 1 - EPOCH) * DAY;
}

/** Midnight UTC of a day that exists, in milliseconds; null for the likes of 30 February and for years past ±9999. */
export function civilDay(year: number, month: number, day: number): number | null {
  if (!(Math.abs(year) <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)))
    return null;
  return utc(year, month, day);
}

/** The day of the calendar an instant falls on. */
export function civil(ms: number): Civil {
  const days = dayNumber(ms) + EPOCH;
  const era = floor(days / 146_097); // of four centuries
  const rest = days - era * 146_097;
  const y = floor((rest - floor(rest / 1460) + floor(rest / 36_524) - floor(rest / 146_096)) / 365);
  const dayOfYear = rest - (365 * y + floor(y / 4) - floor(y / 100));
  const m = floor((5 * dayOfYear + 2) / 153); // 0 is March
  return {
    year: 400 * era + y + (m > 9 ? 1 : 0),
    month: m > 9 ? m - 9 : m + 3,
    day: dayOfYear - floor((153 * m + 2) / 5) + 1,
  };
}

export const daysInMonth = (year: number, month: number): number => civil(utc(year, month + 1) - DAY).day;

/** The day an instant falls on, as whole days since 1 January 1970, UTC. */
export const dayNumber = (ms: number): number => floor(ms / DAY);

/** Midnight UTC of the day an instant falls on. */
export const startOfDay = (ms: number): number => dayNumber(ms) * DAY;

/** Day of the week, as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export const weekday = (ms: number): number => ((((dayNumber(ms) + 3) % 7) + 7) % 7) + 1;

/** Midnight UTC of the Monday of an instant’s ISO week. */
export const startOfWeek = (ms: number): number => startOfDay(ms) - (weekday(ms) - 1) * DAY;

/** ISO 8601 week: the one that holds the year’s first Thursday is week 1. */
export function isoWeek(ms: number): {year: number; week: number} {
  const thursday = startOfWeek(ms) + 3 * DAY;
  const {year} = civil(thursday);
  return {year, week: Math.floor((thursday - utc(year)) / WEEK) + 1};
}

/** Midnight UTC of the Monday of an ISO week; null when that year has no such week. */
export function weekStart(year: number, week: number): number | null {
  const monday = startOfWeek(utc(year, 1, 4)) + (week - 1) * WEEK;
  const found = isoWeek(monday);
  return found.year === year && found.week === week ? monday : null;
}

/** The same day of a month `n` months on, or that month’s last day where it is shorter. Keeps the time of day. */
export function addMonths(ms: number, n: number): number {
  const {year, month, day} = civil(ms);
  const first = civil(utc(year, month + n));
  return utc(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month))) + ms - startOfDay(ms);
}

/** A number in two digits or more. */
export const two = (n: number): string => (n < 10 ? '0' : '') + n;

/** Four digits, with a minus before the common era: `2017`, `0476`, `-0043`. */
export const formatYear = (year: number): string =>
  year > 999 ? `${year}` : (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');

/** `2017-05-02`: the day an instant falls on, in UTC. */
export function formatDay(ms: number): string {
  const {year, month, day} = civil(ms);
  return `${formatYear(year)}-${two(month)}-${two(day)}`;
}

/** `2017-05`: the month an instant falls in, in UTC. */
export function formatMonth(ms: number): string {
  return formatDay(ms).slice(0, -3);
}

/** `2017-W18`: the ISO week an instant falls in. */
export function formatWeek(ms: number): string {
  const {year, week} = isoWeek(ms);
  return `${formatYear(year)}-W${two(week)}`;
}

/** `10:35`, or `10:35:20` where there are seconds: the time of day in UTC. */
export function formatClock(ms: number): string {
  const date = new Date(ms);
  const seconds = date.getUTCSeconds();
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}${seconds ? `:${two(seconds)}` : ''}`;
}

/**
 * Midnight UTC of a day written `2017-05-02`, `20170502`, or either with a time after it, in milliseconds.
 * Null when it is not written so or there is no such day.
 */
export function parseDay(text: string): number | null {
  const match = /^(-?\d{4})(-?)(\d\d)\2(\d\d)(?:$|[T ]\d)/.exec(text.trim());
  return match && civilDay(Number(match[1]), Number(match[3]), Number(match[4]));
}

/** The hours of each part of a day, by its TIMEX3 letters; past 24 is the next day’s. They overlap, as in speech. */
export const PART_HOURS: Record<string, readonly [from: number, to: number]> = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 22],
  NI: [20, 29],
  DT: [8, 18],
};
