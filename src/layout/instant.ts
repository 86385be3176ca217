import {daysInMonth, utc} from '../time/calendar.js';
import {parseEdtf} from '../time/edtf.js';
import type {EdtfDate} from '../time/edtf.js';

/** First and last instant the drawing shows: years −9999 to 9999. d3 ticks are never asked for anything beyond. */
export const FIRST = -377705116800000;
export const LAST = 253402300800000;
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** A mean Gregorian year. */
export const YEAR = 365.2425 * DAY;

const pair = (text: string, i: number): number => {
  const tens = text.charCodeAt(i) - 48;
  const ones = text.charCodeAt(i + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
};

/** First instant and number of days of the months met so far: news dwells in few of them, and counting anew would take thrice as long. */
const months = new Map<number, {start: number; days: number}>();

function month(year: number, number: number): {start: number; days: number} {
  const key = year * 12 + number;
  let known = months.get(key);
  if (!known) months.set(key, (known = {start: utc(year, number), days: daysInMonth(year, number)}));
  return known;
}

/**
 * Reads the two plain forms nearly all data has, `2017-05-02` and `2017-05-02T09:30:00.000Z` (seconds and milliseconds
 * may be missing), without making an object.
 *
 * @returns milliseconds UTC; NaN for any other form and for days and times that do not exist
 */
export function plainInstant(text: string): number {
  const {length} = text;
  if (length !== 10 && (length < 17 || text.charCodeAt(length - 1) !== 90)) return NaN;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = pair(text, 0) * 100 + pair(text, 2);
  const number = pair(text, 5);
  const day = pair(text, 8);
  if (!(number >= 1 && number <= 12 && year >= 0)) return NaN;
  const {start, days} = month(year, number);
  if (!(day >= 1 && day <= days)) return NaN;
  const midnight = start + (day - 1) * DAY;
  return length === 10 ? midnight : midnight + plainClock(text, length - 1);
}

/** The clock time between `T` and `Z`, in milliseconds; NaN where it is not one. */
function plainClock(text: string, end: number): number {
  if (text.charCodeAt(10) !== 84 || text.charCodeAt(13) !== 58) return NaN;
  const hours = pair(text, 11);
  const minutes = pair(text, 14);
  let ms = hours * HOUR + minutes * MINUTE;
  if (!(hours <= 23 && minutes <= 59)) return NaN;
  if (end === 16) return ms;
  const seconds = pair(text, 17);
  if (text.charCodeAt(16) !== 58 || !(seconds <= 59)) return NaN;
  ms += seconds * SECOND;
  if (end === 19) return ms;
  const hundredths = pair(text, 20);
  const thousandths = text.charCodeAt(22) - 48;
  if (end !== 23 || text.charCodeAt(19) !== 46 || !(thousandths >= 0 && thousandths <= 9)) return NaN;
  return ms + hundredths * 10 + thousandths;
}

/** A date of any kind this package knows, EDTF or ISO 8601; null when it is none. Never throws. */
export function readDate(text: unknown): EdtfDate | null {
  return typeof text === 'string' && text ? parseEdtf(text) : null;
}

/** Within what can be drawn. */
export const plottable = (t: number): boolean => t >= FIRST && t <= LAST;
