/** Holidays that news calls by name, and the day they fall on in a year. */
import {DAY, utc, weekday} from './calendar.js';

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

type Falls = (year: number, easter: number) => number;
const on =
  (month: number, day: number): Falls =>
  (year) =>
    utc(year, month, day);
const nthDay =
  (month: number, day: number, n: number): Falls =>
  (year) =>
    nthWeekday(year, month, day, n);
const fromEaster =
  (days: number): Falls =>
  (_, sunday) =>
    sunday + days * DAY;

export const HOLIDAYS = {
  "new year's day": on(1, 1),
  "new year's eve": on(12, 31),
  'new year': on(1, 1),
  'martin luther king day': nthDay(1, 1, 3),
  'martin luther king jr. day': nthDay(1, 1, 3),
  'mlk day': nthDay(1, 1, 3),
  'groundhog day': on(2, 2),
  "valentine's day": on(2, 14),
  "presidents' day": nthDay(2, 1, 3),
  'presidents day': nthDay(2, 1, 3),
  "international women's day": on(3, 8),
  "st. patrick's day": on(3, 17),
  "st patrick's day": on(3, 17),
  "saint patrick's day": on(3, 17),
  "april fools' day": on(4, 1),
  "april fool's day": on(4, 1),
  'ash wednesday': fromEaster(-46),
  'shrove tuesday': fromEaster(-47),
  'fat tuesday': fromEaster(-47),
  'mardi gras': fromEaster(-47),
  'palm sunday': fromEaster(-7),
  'maundy thursday': fromEaster(-3),
  'holy thursday': fromEaster(-3),
  'good friday': fromEaster(-2),
  'holy saturday': fromEaster(-1),
  'easter sunday': fromEaster(0),
  'easter monday': fromEaster(1),
  'easter day': fromEaster(0),
  easter: fromEaster(0),
  'ascension day': fromEaster(39),
  'whit monday': fromEaster(50),
  'whit sunday': fromEaster(49),
  pentecost: fromEaster(49),
  'earth day': on(4, 22),
  'anzac day': on(4, 25),
  'may day': on(5, 1),
  "king's day": on(4, 27),
  'cinco de mayo': on(5, 5),
  "mother's day": nthDay(5, 7, 2),
  "father's day": nthDay(6, 7, 3),
  'memorial day': nthDay(5, 1, -1),
  'd-day': on(6, 6),
  juneteenth: on(6, 19),
  'canada day': on(7, 1),
  'independence day': on(7, 4),
  'bastille day': on(7, 14),
  'labor day': nthDay(9, 1, 1),
  'labour day': nthDay(9, 1, 1),
  'columbus day': nthDay(10, 1, 2),
  "indigenous peoples' day": nthDay(10, 1, 2),
  halloween: on(10, 31),
  "all saints' day": on(11, 1),
  'guy fawkes night': on(11, 5),
  'bonfire night': on(11, 5),
  'election day': (year) => nthWeekday(year, 11, 1, 1) + DAY,
  'remembrance day': on(11, 11),
  'armistice day': on(11, 11),
  'veterans day': on(11, 11),
  "veterans' day": on(11, 11),
  'remembrance sunday': nthDay(11, 7, 2),
  thanksgiving: nthDay(11, 4, 4),
  'thanksgiving day': nthDay(11, 4, 4),
  'black friday': (year) => nthWeekday(year, 11, 4, 4) + DAY,
  'cyber monday': (year) => nthWeekday(year, 11, 4, 4) + 4 * DAY,
  'christmas eve': on(12, 24),
  'christmas day': on(12, 25),
  christmas: on(12, 25),
  xmas: on(12, 25),
  'boxing day': on(12, 26),
  'inauguration day': on(1, 20),
  'australia day': on(1, 26),
  'burns night': on(1, 25),
  'orthodox christmas': on(1, 7),
} satisfies Record<string, Falls>;

export type Holiday = keyof typeof HOLIDAYS;
