/** Dates as feeds write them. Read by hand: what an engine makes of a date in words differs from one to the next. */

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day of an RFC 822 date, as it was where it was written: `Tue, 02 May 2017 10:00:00 GMT` gives `2017-05-02`.
 * Years of two digits are read as RFC 2822 does. Null for everything else, and for days no calendar has.
 */
export function mailDay(text: string): string | null {
  const match =
    /^\s*(?:(?:mon|tue|wed|thu|fri|sat|sun),?\s+)?(\d{1,2})\s+([a-z]{3})\s+(\d{4}|\d\d)(?:\s+\d\d?:\d\d(?::\d\d)?(?:\s+(?:[a-z]{1,5}|[+-]\d{4}))?)?\s*$/i.exec(
      text,
    );
  if (!match) return null;
  const [, day = '', name = '', digits = ''] = match;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const year = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (!month || Number(day) < 1 || Number(day) > days) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
