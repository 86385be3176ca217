/** Holidays that news calls by name, and the day they fall on in a year. */
import {civil, DAY, utc, weekday} from './calendar.js';

/**
 * Easter Sunday of the Gregorian calendar, midnight UTC: the one after the paschal full moon, which is counted from the
 * year of the moon’s cycle of 19 (Butcher’s rule, as in Meeus, Astronomical Algorithms, chapter 8).
 */
export function easter(year: number): number {
  const {floor} = Math;
  const golden = year % 19;
  const century = floor(year / 100);
  const corrected = century - floor(century / 4) - floor((8 * century + 13) / 25);
  const epact = (19 * golden + corrected + 15) % 30;
  const early = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0;
  const moon = utc(year, 3, 21 + epact - early);
  return moon + (7 - (weekday(moon) % 7)) * DAY;
}

/** The nth such weekday of a month; counted from its end where n is negative. */
export function nthWeekday(year: number, month: number, day: number, n: number): number {
  const first = utc(year, n < 0 ? month + 1 : month);
  return first + (((day - weekday(first) + 7) % 7) + 7 * (n < 0 ? n : n - 1)) * DAY;
}

/**
 * By month and day (`7/4`), by month, weekday and which of them (`5x7x2` is the second Sunday of May, the last where it is
 * −1), with so many days more as a fourth, or by days from Easter (`-2`). Marks in names are optional in a text.
 */
const TABLE = `1/1 new year's day|new year
12/31 new year's eve
1x1x3 martin luther king jr. day|martin luther king day|mlk day
1/20 inauguration day
1/26 australia day
2/14 valentine's day
2x1x3 presidents' day
3/8 international women's day
3/17 st. patrick's day|saint patrick's day
4/1 april fools' day
4/22 earth day
4/25 anzac day
5/1 may day
5x7x2 mother's day
5x1x-1 memorial day
6x7x3 father's day
6/19 juneteenth
7/1 canada day
7/4 independence day
7/14 bastille day
9x1x1 labor day|labour day
10x1x2 columbus day|indigenous peoples' day
10/31 halloween
11/1 all saints' day
11x1x1x1 election day
11/5 bonfire night
11/11 remembrance day|armistice day|veterans' day
11x7x2 remembrance sunday
11x4x4 thanksgiving day|thanksgiving
11x4x4x1 black friday
11x4x4x4 cyber monday
12/24 christmas eve
12/25 christmas day|christmas|xmas
12/26 boxing day
-47 shrove tuesday|fat tuesday|mardi gras
-46 ash wednesday
-7 palm sunday
-3 maundy thursday|holy thursday
-2 good friday
0 easter sunday|easter day|easter
1 easter monday`;

/** A name by its letters alone. */
export const letters = (name: string): string => name.replace(/[^a-z]/g, '');

/** When each falls, by the letters of its name. */
const FALLS = new Map<string, number[]>();
/** The names, the longest first. */
export const HOLIDAYS = TABLE.split('\n')
  .flatMap((line) => {
    const [when, ...words] = line.split(' ');
    return words
      .join(' ')
      .split('|')
      .map((name) => (FALLS.set(letters(name), when!.split(/[/x]/).map(Number)), name));
  })
  .sort((a, b) => b.length - a.length);

/** Midnight UTC of a holiday, by the letters of its name, in a year. */
export function holidayIn(name: string, year: number): number {
  const [a = 0, b, n, more = 0] = FALLS.get(name)!;
  if (b === undefined) return easter(year) + a * DAY;
  return n === undefined ? utc(year, a, b) : nthWeekday(year, a, b, n) + more * DAY;
}

/** Whether Britain does not work on a day: the first and the last Monday of May, the last of August, and the one after Easter. */
export function isBankHoliday(ms: number): boolean {
  const {year: y, month: m, day: d} = civil(ms);
  return weekday(ms) === 1 && (m === 5 ? d < 8 || d > 24 : m === 8 ? d > 24 : ms === easter(y) + DAY);
}
