/** Dates as a reader of the page would say them: EDTF in, words in the page’s language out. Never finer than the date. */

import {dateRangeText, dateText} from '../layout/date-text.js';
import type {DateFields} from '../layout/date-text.js';
import type {TimelineEvent} from '../model.js';
import {messages} from './messages.js';

export interface DateWordsOptions {
  /** BCP 47 tag of the interface. */
  lang?: string | undefined;
  /** `false` leaves the year out, for labels that stand over an axis which says it. */
  year?: boolean;
}

type Dated = Pick<TimelineEvent, 'date'> & Partial<Pick<TimelineEvent, 'grain'>>;

interface Point {
  /** Milliseconds UTC, clock times as stated. */
  at: number;
  grain: 'year' | 'month' | 'day' | 'minute' | 'second';
  /** As stated in the source: `Z`, `+03:00`, or empty. */
  zone: string;
}

/** `4 April 2017?`, `3–4 May 2017`, `about 2014`, `from 2 May 2017`, `4 April, year not known`. */
export function dateWords({date}: Dated, options: DateWordsOptions = {}): string {
  const words = messages(options.lang);
  if (!date) return words.dateUnknown;
  const [, plain = date, mark = ''] = /^(.*?)([?~%]?)$/.exec(date) ?? [];
  const said = intervalWords(plain.replace(/[?~%]/g, ''), options) ?? date;
  const about = mark === '~' || mark === '%' || /~|%/.test(plain) ? words.about(said) : said;
  return mark === '?' || mark === '%' || /[?%]/.test(plain) ? `${about}?` : about;
}

/** A day given as `YYYY-MM-DD`, in words. */
export function dayWords(day: string, options: DateWordsOptions = {}): string {
  return dateWords({date: day}, options);
}

/** A half-open ISO stretch, in words, at the grain of a day: the last day is the one before `end`. */
export function spanWords(start: string, end: string, options: DateWordsOptions = {}): string {
  const from = Date.parse(start);
  const until = Date.parse(end);
  if (!Number.isFinite(from) || !Number.isFinite(until)) return '';
  const last = new Date(Math.max(from, until - 1)).toISOString().slice(0, 10);
  const first = new Date(from).toISOString().slice(0, 10);
  return dateWords({date: first === last ? first : `${first}/${last}`}, options);
}

function intervalWords(date: string, options: DateWordsOptions): string | null {
  const words = messages(options.lang);
  const [from = '', to] = date.split('/');
  const said = (end: string) => seasonWords(end, options) ?? pointWords(readPoint(end), options);
  if (to === undefined) return unknownWords(from, options) ?? said(from);
  if (to === '..' || to === '') return named(said(from), words.fromDate);
  if (from === '..' || from === '') return named(said(to), words.untilDate);
  const a = readPoint(from);
  const b = readPoint(to);
  if (!a || !b) return named(said(from), (first) => `${first} – ${said(to) ?? to}`);
  return zoned(dateRangeText(a.at, b.at, options.lang ?? 'en', fieldsOf(a, options)), a.zone);
}

const named = (said: string | null, words: (date: string) => string) => said && words(said);

/** “spring 2024”, which EDTF writes 2024-21. */
function seasonWords(date: string, {lang, year = true}: DateWordsOptions): string | null {
  const season = /^(\d{4})-2([1-4])$/.exec(date);
  const words = season && messages(lang).seasons[Number(season[2]) - 1];
  return words ? words.replace(year ? '{}' : / ?\{\}年?/, year ? season[1]! : '') : null;
}

function pointWords(point: Point | null, options: DateWordsOptions): string | null {
  return point && zoned(pointText(point, options), point.zone);
}

const pointText = (point: Point, options: DateWordsOptions): string =>
  dateText(point.at, options.lang ?? 'en', fieldsOf(point, options));

const zoned = (said: string, zone: string) => (zone ? `${said} ${zone === 'Z' ? 'UTC' : `UTC${zone}`}` : said);

/** EDTF with X for what is not known: a decade, a century, or a day without a year. */
function unknownWords(date: string, options: DateWordsOptions): string | null {
  const words = messages(options.lang);
  const yearless = /^XXXX-(\d\d|XX)(?:-(\d\d|XX))?$/.exec(date);
  if (yearless) {
    const [, month = 'XX', day = 'XX'] = yearless;
    if (month === 'XX') return words.dateUnknown;
    // 2000 is a leap year, so that 29 February can be said.
    const point = readPoint(day === 'XX' ? `2000-${month}` : `2000-${month}-${day}`);
    return point && words.yearUnknown(pointText(point, {...options, year: false}));
  }
  const decade = /^(\d{3})X$/.exec(date);
  if (decade) return intervalWords(`${decade[1]}0/${decade[1]}9`, options);
  const century = /^(\d{2})XX$/.exec(date);
  if (century) return intervalWords(`${century[1]}00/${century[1]}99`, options);
  const unsaid = /^(\d{4}(?:-\d\d)?)-XX(?:-XX)?$/.exec(date);
  return unsaid ? pointWords(readPoint(unsaid[1] ?? ''), options) : null;
}

const pointPattern =
  /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?$/;

function readPoint(date: string): Point | null {
  const match = pointPattern.exec(date.replace(/^Y(?=-?\d)/, ''));
  if (!match) return null;
  const [, year = '', month, day, hour, minute, second, zone = ''] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return null;
  const at = new Date(0);
  at.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  at.setUTCHours(Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0));
  if (!Number.isFinite(at.getTime())) return null;
  const grain = second && second !== '00' ? 'second' : hour ? 'minute' : day ? 'day' : month ? 'month' : 'year';
  return {at: at.getTime(), grain, zone};
}

function fieldsOf({grain, at}: Point, {year = true}: DateWordsOptions): DateFields {
  const withYear = year || grain === 'year';
  return {
    ...(withYear && {year: 'numeric'}),
    ...(withYear && new Date(at).getUTCFullYear() < 1 && {era: 'short'}),
    ...(grain !== 'year' && {month: 'long'}),
    ...(grain !== 'year' && grain !== 'month' && {day: 'numeric'}),
    ...((grain === 'minute' || grain === 'second') && {hour: '2-digit', minute: '2-digit'}),
    ...(grain === 'second' && {second: '2-digit'}),
  };
}
