/**
 * Dates as files write them: EDTF (ISO 8601-2:2019, annex A) levels 0 and 1, with the dates, weeks, instants and
 * intervals of ISO 8601-1. Strict: a day that does not exist is no date. Never reads what the platform would guess at.
 */
import type {Grain, Span, Timex} from '../model.js';
import {
  addMonths,
  civil,
  civilDay,
  DAY,
  daysInMonth,
  formatClock,
  formatDay,
  formatMonth,
  formatYear,
  HOUR,
  MINUTE,
  startOfWeek,
  utc,
  WEEK,
  weekStart,
} from './calendar.js';

/** A date with how finely and how surely it was written. `start` and `end` are half-open, milliseconds UTC. */
export interface EdtfDate extends Span {
  grain: Grain;
  /** Written with `?` or `%`. */
  uncertain: boolean;
  /** Written with `~` or `%`. */
  approximate: boolean;
  /** An interval without a beginning; `start` is then that of the other side. */
  openStart?: true;
  /** An interval without an end; `end` is then that of the other side. */
  openEnd?: true;
  /** The year is not known (`XXXX-04-04`): `start` and `end` are NaN. */
  unspecified?: true;
}

/** What `toEdtf` needs of a date. */
export interface DatedSpan extends Span {
  grain: Grain;
  uncertain?: boolean;
  approximate?: boolean;
  openStart?: boolean;
  openEnd?: boolean;
}

/** Seasons begin with these months: spring March to May, summer June to August, autumn, and winter from December. */
const SEASON_MONTHS: Record<string, number> = {'21': 3, '22': 6, '23': 9, '24': 12};

/** Grains from finest to coarsest, for comparing. */
const GRAINS: readonly Grain[] = [
  'second',
  'minute',
  'hour',
  'part-of-day',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];

/** True where `a` was said less finely than `b`. */
export const coarser = (a: Grain, b: Grain): boolean => GRAINS.indexOf(a) > GRAINS.indexOf(b);

/**
 * Reads an EDTF or ISO 8601 date: `2017-05-02`, `2017-05`, `2017`, `2017-W18`, `2017-22` (summer), `201X`,
 * `2017-05-02T10:30+02:00`, `2017-05-03/2017-05-04`, `2017-04-04?`, `2014~`, `2017-05/..`.
 *
 * The end of an interval is its last day (month, year) where it is a date, and exclusive where it is an instant.
 * An instant without a zone is taken as UTC.
 *
 * @returns null when it is none of these, names a day that does not exist, ends before it begins, or lies past ±9999
 */
export function parseEdtf(text: string): EdtfDate | null {
  const written = text.trim();
  if (written.length > 80) return null;
  const slash = written.indexOf('/');
  return slash < 0 ? parsePoint(written) : parseInterval(written.slice(0, slash), written.slice(slash + 1));
}

function parseInterval(from: string, to: string): EdtfDate | null {
  const openStart = from === '' || from === '..';
  const openEnd = to === '' || to === '..';
  const first = openStart ? null : parsePoint(from);
  const last = openEnd ? null : parsePoint(to);
  if ((!openStart && !first) || (!openEnd && !last)) return null;
  const a = first ?? last;
  const b = last ?? first;
  if (!a || !b) return null;
  const instant = last && !coarser(last.grain, 'hour');
  const end = instant && first ? last.start : b.end;
  if (end < a.start || b.start < a.start) return null;
  return {
    start: a.start,
    end,
    grain: coarser(a.grain, b.grain) ? a.grain : b.grain,
    uncertain: a.uncertain || b.uncertain,
    approximate: a.approximate || b.approximate,
    ...(openStart && {openStart}),
    ...(openEnd && {openEnd}),
    ...((a.unspecified || b.unspecified) && {unspecified: true as const}),
  };
}

const DATE = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;
const BASIC = /^(\d{4})(\d\d)(\d\d)$/;
const WEEK_DATE = /^(\d{4})-W(\d\d)(?:-([1-7]))?$/;
const ORDINAL_DATE = /^(\d{4})-(\d{3})$/;
const INSTANT =
  /^(-?\d{4}-\d\d-\d\d|\d{8})[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)? ?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
const LONG_YEAR = /^Y(-?\d{1,4})$/;

function parsePoint(written: string): EdtfDate | null {
  const mark = written.at(-1) ?? '';
  const qualified = mark === '?' || mark === '~' || mark === '%';
  const span = parseSpan(qualified ? written.slice(0, -1) : written);
  return (
    span && {
      ...span,
      uncertain: qualified && mark !== '~',
      approximate: qualified && mark !== '?',
      ...(Number.isNaN(span.start) && {unspecified: true as const}),
    }
  );
}

function parseSpan(written: string): (Span & {grain: Grain}) | null {
  const date = DATE.exec(written) ?? BASIC.exec(written);
  if (date) return dateSpan(date[1]!, date[2], date[3]);
  const instant = INSTANT.exec(written);
  if (instant) return instantSpan(instant);
  const week = WEEK_DATE.exec(written);
  if (week) {
    const monday = weekStart(Number(week[1]), Number(week[2]));
    if (monday === null) return null;
    if (!week[3]) return {start: monday, end: monday + WEEK, grain: 'week'};
    return daySpan(monday + (Number(week[3]) - 1) * DAY);
  }
  const ordinal = ORDINAL_DATE.exec(written);
  if (ordinal) {
    const year = Number(ordinal[1]);
    const start = utc(year) + (Number(ordinal[2]) - 1) * DAY;
    return civil(start).year === year ? daySpan(start) : null;
  }
  const long = LONG_YEAR.exec(written);
  return long ? months(Number(long[1]), 1, 12, 'year') : null;
}

const daySpan = (start: number): Span & {grain: Grain} => ({start, end: start + DAY, grain: 'day'});

function months(year: number, month: number, count: number, grain: Grain): Span & {grain: Grain} {
  return {start: utc(year, month), end: utc(year, month + count), grain};
}

function dateSpan(y: string, m?: string, d?: string): (Span & {grain: Grain}) | null {
  const digits = /^(-?)(\d{0,4})(X{0,4})$/.exec(y);
  if (!digits || y === '-0000') return null;
  const unknown = digits[3]!.length;
  const month = m === undefined || m === 'XX' ? null : Number(m);
  const day = d === undefined || d === 'XX' ? null : Number(d);
  if (Number.isNaN(month) || Number.isNaN(day)) return null; // “1X” is level 2
  if (unknown > 0) {
    if (month !== null && unknown < 4) return null;
    if (month !== null && (month < 1 || month > 12)) return null;
    if (day !== null && (month === null || day < 1 || day > daysInMonth(2000, month))) return null;
    if (unknown > 3) return {start: NaN, end: NaN, grain: day !== null ? 'day' : month !== null ? 'month' : 'year'};
    const size = 10 ** unknown;
    const first = Number(digits[1] + digits[2]! + '0'.repeat(unknown));
    const from = digits[1] ? first - size + 1 : first;
    return months(from, 1, 12 * size, unknown === 1 ? 'decade' : unknown === 2 ? 'century' : 'millennium');
  }
  const year = Number(y);
  if (month === null) return day === null ? months(year, 1, 12, 'year') : null;
  const season = day === null && d === undefined ? SEASON_MONTHS[m!] : undefined;
  if (season) return months(year, season, 3, 'season');
  if (month < 1 || month > 12) return null;
  if (day === null) return months(year, month, 1, 'month');
  const start = civilDay(year, month, day);
  return start === null ? null : daySpan(start);
}

function instantSpan([, d = '', h = '', min, s, zone]: RegExpExecArray): (Span & {grain: Grain}) | null {
  const day = dateSpan(...((d.length === 8 ? BASIC.exec(d) : DATE.exec(d))!.slice(1) as [string, string, string]));
  const hour = Number(h);
  const minute = Number(min ?? 0);
  const second = Number(s ?? 0);
  if (!day || minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute + second > 0)) return null;
  const offset = zoneOffset(zone ?? 'Z');
  if (offset === null) return null;
  const grain: Grain = s ? 'second' : min ? 'minute' : 'hour';
  const start = day.start + hour * HOUR + minute * MINUTE + second * 1000 - offset;
  return {start, end: start + (s ? 1000 : min ? MINUTE : HOUR), grain};
}

/** Milliseconds a zone written `Z`, `+02`, `+0200` or `+02:00` is ahead of UTC. */
function zoneOffset(zone: string): number | null {
  if (zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 18 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}

/**
 * Writes a date as EDTF levels 0–1, never finer than its grain. Weeks, weekends, quarters, halves, parts of a day and
 * stretches of several days become intervals; clock times become ISO instants.
 *
 * A timex without a place on the calendar gives `XXXX-05-02` where month or day are known, and else `''`.
 * A clock time that names no zone is written without one.
 */
export function toEdtf(when: DatedSpan | Timex): string {
  if ('value' in when) return timexToEdtf(when);
  const {start, end, grain} = when;
  if (!Number.isFinite(start) || !Number.isFinite(end)) return '';
  const point = written(start, end, grain, 'Z');
  const marked = mark(point, when.uncertain ?? false, when.approximate ?? false);
  if (when.openEnd) return `${marked.split('/')[0]}/..`;
  if (when.openStart) return `../${marked.split('/').at(-1)}`;
  return marked;
}

function timexToEdtf(timex: Timex): string {
  const {begin, until, grain, mod = '', value} = timex;
  if (begin === undefined || until === undefined || !grain) {
    return /^XXXX-\d\d(-\d\d)?$/.test(value) ? value : '';
  }
  const [start, end] = /^(START|MID|END)$/.test(mod) ? whole(begin, until, grain) : [begin, until];
  const point = written(start, end, grain, timex.zone === undefined ? '' : 'Z');
  return mark(point, false, mod === 'APPROX');
}

/** The whole unit that an early, middle or late part lies in: a file says no more than the words did. */
function whole(begin: number, until: number, grain: Grain): [number, number] {
  const {year, month} = civil(begin);
  const size = grain === 'decade' ? 10 : grain === 'century' ? 100 : 0;
  if (size) return [utc(Math.floor(year / size) * size), utc(Math.floor(year / size) * size + size)];
  const count = grain === 'quarter' || grain === 'season' ? 3 : grain === 'half' ? 6 : 0;
  if (count) {
    const first = grain === 'season' ? Math.floor(month / 3) * 3 : Math.floor((month - 1) / count) * count + 1;
    return [utc(year, first), utc(year, first + count)];
  }
  return grain === 'week' ? [startOfWeek(begin), startOfWeek(begin) + WEEK] : [begin, until];
}

function mark(edtf: string, uncertain: boolean, approximate: boolean): string {
  const qualifier = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  return qualifier
    ? edtf
        .split('/')
        .map((part) => part + qualifier)
        .join('/')
    : edtf;
}

const instant = (ms: number, zone: string): string => `${formatDay(ms)}T${formatClock(ms)}${zone}`;

function written(start: number, end: number, grain: Grain, zone: string): string {
  const {year, month} = civil(start);
  switch (grain) {
    case 'second':
    case 'minute':
      if (end - start <= (grain === 'second' ? 1000 : MINUTE)) return instant(start, zone);
      return `${instant(start, zone)}/${instant(end, zone)}`;
    case 'hour':
    case 'part-of-day':
      return `${instant(start, zone)}/${instant(end, zone)}`;
    case 'day':
    case 'weekend':
    case 'week':
      return between(formatDay(start), formatDay(end - 1));
    case 'month':
    case 'quarter':
    case 'half':
      return between(formatMonth(start), formatMonth(end - 1));
    case 'season': {
      const name = Object.keys(SEASON_MONTHS).find((key) => SEASON_MONTHS[key] === month);
      if (name && addMonths(start, 3) === end) return `${formatYear(year)}-${name}`;
      return between(formatMonth(start), formatMonth(end - 1));
    }
    default: {
      const size = grain === 'decade' ? 1 : grain === 'century' ? 2 : grain === 'millennium' ? 3 : 0;
      const last = civil(end - 1).year;
      const whole = year >= 0 && year % 10 ** size === 0 && last - year === 10 ** size - 1;
      if (size && whole) return formatYear(year).slice(0, 4 - size) + 'X'.repeat(size);
      return between(formatYear(year), formatYear(last));
    }
  }
}

const between = (first: string, last: string): string => (first === last ? first : `${first}/${last}`);
