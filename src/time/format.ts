/** A stretch of time as people write it, in the reader’s language, in UTC, never finer than its grain. */
import {civil, DAY, HOUR, PART_HOURS} from './calendar.js';
import {parseEdtf} from './edtf.js';
import type {DatedSpan} from './edtf.js';
import {intl} from './intl.js';

export interface FormatOptions {
  /** BCP 47 tag; `en-GB` when none is given. A tag the platform does not know falls back to it. */
  locale?: string;
  /** `long` writes months in full; `short` is for tight places; `weekday` adds the day of the week to a single day. */
  style?: 'long' | 'short' | 'weekday';
  /** The few words Intl has none for. */
  words?: Partial<Words>;
}

/** Words around a date; `{}` stands for the date or number. */
export interface Words {
  about: string;
  after: string;
  before: string;
  quarter: string;
  half: string;
  decade: string;
  century: string;
  millennium: string;
  seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  parts: readonly [night: string, morning: string, afternoon: string, evening: string];
}

const ENGLISH: Words = {
  about: 'about {}',
  after: 'since {}',
  before: 'until {}',
  quarter: 'Q{}',
  half: 'H{}',
  decade: '{}s',
  century: '{} century',
  millennium: '{} millennium',
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  parts: ['night', 'morning', 'afternoon', 'evening'],
};

type Fields = Intl.DateTimeFormatOptions;

/**
 * Words for a date: “2 May 2017”, “3–4 May 2017”, “May 2017”, “summer 2017”, “Q3 2016”, “1990s”, “about 2014”,
 * “4 April 2017?”, “since May 2017”. Empty where the date has no place on the calendar.
 */
export function formatDate(when: DatedSpan, options: FormatOptions = {}): string {
  const {start, end, grain} = when;
  if (!(end >= start) || Math.abs(start) > 8.64e15 || Math.abs(end) > 8.64e15) return '';
  const locale = options.locale || 'en-GB';
  const words: Words = {...ENGLISH, ...options.words};
  const text = plain(start, Math.max(start, end - 1), grain, locale, words, options.style ?? 'long');
  const about = when.approximate ? words.about.replace('{}', text) : text;
  const open = when.openEnd ? words.after : when.openStart ? words.before : '{}';
  return open.replace('{}', about) + (when.uncertain ? '?' : '');
}

function plain(
  first: number,
  last: number,
  grain: DatedSpan['grain'],
  locale: string,
  words: Words,
  style: NonNullable<FormatOptions['style']>,
): string {
  const {year, month} = civil(first);
  const month_ = style === 'short' ? 'short' : 'long';
  const era: Fields = year <= 0 ? {era: 'short'} : {};
  const day: Fields = {...era, day: 'numeric', month: month_, year: 'numeric'};
  const months = month - 1;
  const write = (fields: Fields, from = first, to = last): string => {
    const format = intl(locale, fields);
    const whole = format.format(from);
    return even(whole === format.format(to) ? whole : format.formatRange(from, to));
  };
  const inYear = (text: string): string => `${text} ${write({...era, year: 'numeric'}, first, first)}`;
  switch (grain) {
    case 'second':
    case 'minute':
    case 'hour':
      return write(
        {...day, hour: 'numeric', minute: '2-digit', ...(grain === 'second' && {second: '2-digit'})},
        first,
        grain === 'hour' || last - first < 60_000 ? first : last,
      );
    case 'part-of-day':
      return `${write(day, first, first)}, ${words.parts[partOf(first, last + 1)]}`;
    case 'day':
      return write(style === 'weekday' && last - first < DAY ? {...day, weekday: 'long'} : day);
    case 'weekend':
    case 'week':
      return write(day);
    case 'quarter':
      if (last - first > 93 * DAY) break;
      return inYear(words.quarter.replace('{}', String(Math.floor(months / 3) + 1)));
    case 'half':
      return inYear(words.half.replace('{}', months < 6 ? '1' : '2'));
    case 'season':
      if (last - first > 93 * DAY) break;
      return inYear(words.seasons[Math.floor(month / 3) - 1] ?? '');
    case 'decade':
      if (year <= 0 || last - first > 3660 * DAY) return write({...era, year: 'numeric'});
      return words.decade.replace('{}', String(year));
    case 'century':
      if (year < 0 || last - first > 36_600 * DAY) return write({...era, year: 'numeric'});
      return words.century.replace('{}', ordinal(Math.floor(year / 100) + 1, locale));
    case 'millennium':
      if (year < 0) return write({...era, year: 'numeric'});
      return words.millennium.replace('{}', ordinal(Math.floor(year / 1000) + 1, locale));
    case 'year':
      return write({...era, year: 'numeric'});
    case 'month':
      break;
  }
  return write({...era, month: month_, year: 'numeric'});
}

const PARTS = ['NI', 'MO', 'AF', 'EV'] as const;

/** Which part of the day a stretch lies in, as its place in `Words.parts`; else the one that its middle lies in. */
function partOf(start: number, end: number): 0 | 1 | 2 | 3 {
  const midnight = Math.floor(start / DAY) * DAY;
  const from = (start - midnight) / HOUR;
  const to = (end - midnight) / HOUR;
  const holding = (a: number, b: number): 0 | 1 | 2 | 3 | undefined =>
    ([1, 2, 3, 0] as const).find((part) => {
      const [begins, ends] = PART_HOURS[PARTS[part]]!;
      return (a >= begins && b <= ends) || (a + 24 >= begins && b + 24 <= ends);
    });
  return holding(from, to) ?? holding((from + to) / 2, (from + to) / 2) ?? 0;
}

/** Browsers differ in which spaces stand around a dash and before a.m.; readers do not care, tests do. */
const even = (text: string): string =>
  text.replace(/[\u2009\u202f\u00a0]/g, ' ').replace(/\b(\d{1,2}) – (?=\d{1,2}\b)|\b(\d{4}) – (?=\d{4}\b)/, '$1$2–');

const SUFFIXES: Record<string, string> = {one: 'st', two: 'nd', few: 'rd', other: 'th'};

/** “21st” in English; other languages write “21.”, which most of them read as an ordinal. */
function ordinal(n: number, locale: string): string {
  if (!locale.startsWith('en')) return `${n}.`;
  return n + (SUFFIXES[new Intl.PluralRules('en', {type: 'ordinal'}).select(n)] ?? 'th');
}

/** An EDTF date in English words. */
export function edtfWords(edtf: string): string {
  const when = edtf === '' ? null : parseEdtf(edtf);
  if (!when) return 'without a date';
  return when.unspecified ? `${edtf}, year not known` : formatDate(when);
}
