/** Ranges written once for both ends: “May 3-4”, “3–4 May”, “July–September 2016”, “1990-92”, “5 to 7 p.m.”. */
import type {Clock} from '../pieces.js';
import type {Meaning} from '../meaning.js';
import {dayNotAmount, ledOn, ofHours} from '../guards.js';
import {full, yearless} from './absolute.js';
import {at} from './clock.js';
import {family} from '../rule.js';

export const range = family('range');
const {rule} = range;

const day = (month: number, d: number, year?: number): Meaning | null =>
  year === undefined ? yearless(month, d) : full(year, month, d);
const pair = (a: Meaning | null, b: Meaning | null): [Meaning, Meaning] | null => (a && b ? [a, b] : null);

// Both days of one month: with its year, or where the second is no amount (“May 3 to 5 percent”, “on May 4 and 11 miners died”).
rule('MONTH DAYNUM -|to|and|or|through|& DAYNUM2 (,? YEAR)?', ({month, daynum, daynum2, year}, place) =>
  daynum2 > daynum &&
  (year ||
    (dayNotAmount(place) &&
      !place.after?.entry?.unit &&
      !(place.has('and') && place.word(-1) === 'on' && /...[^s]s$/.test(place.next()))))
    ? pair(day(month, daynum, year), day(month, daynum2, year))
    : null,
);
// “from Monday 4 to Friday 8 May”
rule(
  '(WEEKDAY | the)? DAYNUM -|to|and|or|until|& (WEEKDAY | the)? DAYNUM2 (of)? MONTH ( ,? YEAR | YEARLY )?',
  ({month, daynum, daynum2, year, yearly}) => {
    const of = (d: number): Meaning | null => {
      const part = day(month, d, year);
      return part && yearly ? {kind: 'of', part, whole: yearly} : part;
    };
    return daynum2 > daynum ? pair(of(daynum), of(daynum2)) : null;
  },
);
rule(
  '( MONTH DAYNUM | DAYNUM MONTH ) -|to|through|until|and ( MONTH2 DAYNUM2 | DAYNUM2 MONTH2 ) ,? YEAR',
  ({month, daynum, month2, daynum2, year}) =>
    pair(day(month, daynum, month > month2 ? year - 1 : year), day(month2, daynum2, year)),
);
rule('MONTH -|to|through|and|until MONTH2 (of | ,)? YEAR', ({month, month2, year}) => [
  {kind: 'month', month, year: month > month2 ? year - 1 : year},
  {kind: 'month', month: month2, year},
]);
rule('DIGITSYEAR -|/ NUM', ({digitsyear, num}, place) => {
  const text = place.next(-1);
  const end = Math.floor(digitsyear / 100) * 100 + num;
  return text.length === 2 &&
    end > digitsyear &&
    end - digitsyear < 30 &&
    place.last.gap === place.tokens[place.to - 2]!.gap && // and not “in 1956 4 - 2”
    place.next() !== '-' &&
    place.word(-1) !== '-'
    ? [
        {kind: 'year', year: digitsyear},
        {kind: 'year', year: end},
      ]
    : null;
});
rule('( CLOCK | DAYNUM ) -|to|until|and CLOCK2 (,? (on)? DAYS)?', ({clock, daynum, clock2, days}, place) => {
  if (days && ledOn(place)) return null;
  if (place.has('and') && place.word(-1) !== 'between' && !(clock && days)) return null;
  if (!clock) return halfDay(daynum, clock2, place.has('am'), days);
  return [at(clock, days), afterwards(clock, at(clock2, days))];
});

// “Open daily, 10–4”, “lunch from 12 till 4”: from the morning to the afternoon.
rule('DAYNUM -|to|till|until DAYNUM2', ({daynum, daynum2}, place) =>
  place.length === 3 && daynum > 7 && daynum < 13 && daynum2 < 9 && ofHours(place)
    ? [at({hour: daynum}), at({hour: daynum2 + 12})]
    : null,
);

/** What ends a stretch of hours: on the next day where it would come before the beginning. */
export const afterwards = (first: {hour?: number}, last: Meaning): Meaning =>
  last.kind === 'time' && last.hour! < first.hour! ? {...last, next: true} : last;

/** “5–7 p.m.”, “11 to 2 p.m.”, “11 to 2 a.m.”; “8 to 4:30” is no night’s work. */
function halfDay(hour: number, clock: Clock, am: boolean, date?: Meaning): [Meaning, Meaning] | null {
  if (hour < 1 || hour > 12 || clock.hour > 23) return null;
  const late = clock.hour > 11;
  const over = (hour % 12) + (late ? 12 : 0) > clock.hour;
  const first = {...clock, hour: (hour % 12) + ((late ? !over : over && am) ? 12 : 0)};
  delete first.minute;
  const last = over && !late && !am ? {...clock, hour: clock.hour + 12} : clock;
  return [at(first, date), afterwards(first, at(last, date))];
}
