/**
 * Dates in words, always in UTC: a day is the same day for every reader. Plain and British English are written here, as
 * CLDR has them; every other language is left to Intl, whose first date takes longer than all else in a first drawing.
 */

import {intl} from '../time/intl.js';
import {DAY} from './instant.js';

/** What is said of a date, as `Intl.DateTimeFormat` names it; clock times run from 00 to 23. */
export type DateFields = Pick<
  Intl.DateTimeFormatOptions,
  'era' | 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'
>;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const two = (n: number): string => String(n).padStart(2, '0');

/** “4 April 2017”, “Sept”, “3 May 2017 at 14:00”, as far as the fields go. */
export function dateText(t: number, lang: string, fields: DateFields): string {
  return written(lang, fields, t) ? english(new Date(t), fields) : inUtc(lang, fields).format(t);
}

/** “3–4 May 2017”, “29 April – 3 May 2017”; what both ends share is said once. */
export function dateRangeText(from: number, to: number, lang: string, fields: DateFields): string {
  if (written(lang, fields, from)) return englishRange(new Date(from), new Date(to), fields);
  // Between two numbers the dash stands close, as in print; some locales’ data put thin spaces there.
  return inUtc(lang, fields)
    .formatRange(from, to)
    .replace(/\b(\d{1,2}|\d{4})\s*–\s*(\d{1,2}|\d{4})\b/u, (all, first: string, last: string) =>
      first.length > 2 === last.length > 2 ? `${first}–${last}` : all,
    );
}

/** Before our era even English is left to Intl. */
const written = (lang: string, {era}: DateFields, t: number): boolean =>
  (lang === 'en' || lang === 'en-GB') && !era && new Date(t).getUTCFullYear() > 0;

function english(date: Date, {year, month, day, hour, second}: DateFields): string {
  const name = MONTHS[date.getUTCMonth()]!;
  const said = [
    day && date.getUTCDate(),
    month === 'short' ? name.slice(0, name === 'September' ? 4 : 3) : month && name,
    year && date.getUTCFullYear(),
  ];
  const text = said.filter(Boolean).join(' ');
  return hour ? `${text && `${text} at `}${clock(date, second)}` : text;
}

const clock = (date: Date, second: DateFields['second']): string =>
  `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}${second ? `:${two(date.getUTCSeconds())}` : ''}`;

function englishRange(from: Date, to: Date, fields: DateFields): string {
  const first = english(from, fields);
  const last = english(to, fields);
  if (first === last && from.getUTCFullYear() === to.getUTCFullYear()) return first;
  const {year, month, day, hour, second} = fields;
  if (hour) {
    if (Math.floor(+from / DAY) !== Math.floor(+to / DAY)) return `${first} – ${last}`;
    return `${english(from, {year, month, day})}, ${clock(from, second)}–${clock(to, second)}`;
  }
  if (from.getUTCFullYear() !== to.getUTCFullYear()) {
    if (!month) return `${first}–${last}`;
    const dated = {year: 'numeric', month, day} as const;
    return `${english(from, dated)} – ${english(to, dated)}`;
  }
  return from.getUTCMonth() === to.getUTCMonth()
    ? `${from.getUTCDate()}–${last}`
    : `${english(from, {month, day})} – ${last}`;
}

const inUtc = (lang: string, fields: DateFields): Intl.DateTimeFormat =>
  intl(lang === 'en' ? 'en-GB' : lang, fields.hour ? {...fields, hourCycle: 'h23'} : fields);
