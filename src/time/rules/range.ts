/** Ranges written once for both ends: “May 3-4”, “3–4 May”, “July–September 2016”, “1990-92”, “5 to 7 p.m.”. */
import {civilDay} from '../calendar.js';
import type {Clock} from '../pieces.js';
import type {Meaning} from '../meaning.js';
import {dayNotAmount} from '../guards.js';
import {at} from './clock.js';
import {family} from '../rule.js';

export const range = family('range');
const {rule} = range;

const day = (month: number, d: number, year?: number): Meaning | null =>
  civilDay(year ?? 2000, month, d) === null
    ? null
    : year === undefined
      ? {kind: 'month-day', month, day: d}
      : {kind: 'day', year, month, day: d};
const quarter = (index: number, year?: number): Meaning | null =>
  index > 4 ? null : {kind: 'quarter', index, ...(year !== undefined && {year})};
const pair = (a: Meaning | null, b: Meaning | null): [Meaning, Meaning] | null => (a && b ? [a, b] : null);

// Both days of one month: with its year, or where the second is no amount (“May 3 to 5 percent”).
rule(
  'month-days',
  'DATE',
  'MONTH DAYNUM -|to|and|or|through|& DAYNUM2 (,? YEAR)?',
  ({month, daynum, daynum2, year}, place) =>
    daynum2 > daynum && (year || (dayNotAmount(place) && !place.tokens[place.to]?.entry?.unit))
      ? pair(day(month, daynum, year), day(month, daynum2, year))
      : null,
);
rule(
  'days-month',
  'DATE',
  '(the)? DAYNUM -|to|and|or|until|& (the)? DAYNUM2 (of)? MONTH (,? YEAR)?',
  ({month, daynum, daynum2, year}) =>
    daynum2 > daynum ? pair(day(month, daynum, year), day(month, daynum2, year)) : null,
);
rule(
  'dates-year',
  'DATE',
  '( MONTH DAYNUM | DAYNUM MONTH ) -|to|through|until|and ( MONTH2 DAYNUM2 | DAYNUM2 MONTH2 ) ,? YEAR',
  ({month, daynum, month2, daynum2, year}) =>
    pair(day(month, daynum, month > month2 ? year - 1 : year), day(month2, daynum2, year)),
);
rule('months-year', 'DATE', 'MONTH -|to|through|and|until MONTH2 (of | ,)? YEAR', ({month, month2, year}) => [
  {kind: 'month', month, year: month > month2 ? year - 1 : year},
  {kind: 'month', month: month2, year},
]);
rule('months', 'DATE', 'MONTH - MONTH2', ({month, month2}, {tokens, from}) =>
  tokens[from]!.capital
    ? [
        {kind: 'month', month},
        {kind: 'month', month: month2},
      ]
    : null,
);
rule('years-short', 'DATE', 'DIGITSYEAR -|/ NUM', ({digitsyear, num}, {tokens, to, from}) => {
  const text = tokens[to - 1]!.text;
  const end = Math.floor(digitsyear / 100) * 100 + num;
  return text.length === 2 &&
    end > digitsyear &&
    end - digitsyear < 30 &&
    tokens[to - 1]!.gap === tokens[to - 2]!.gap && // and not “in 1956 4 - 2”
    tokens[to]?.text !== '-' &&
    tokens[from - 1]?.text !== '-'
    ? [
        {kind: 'year', year: digitsyear},
        {kind: 'year', year: end},
      ]
    : null;
});
rule('years', 'DATE', 'DIGITSYEAR -|to|and|through DIGITSYEAR2', ({digitsyear, digitsyear2}, {tokens, from}) =>
  digitsyear2 > digitsyear &&
  digitsyear2 < 2200 &&
  (/^(between|from)$/.test(tokens[from - 1]?.text ?? '') ||
    (tokens[from + 1]!.text === '-' && digitsyear2 - digitsyear < 600))
    ? [
        {kind: 'year', year: digitsyear},
        {kind: 'year', year: digitsyear2},
      ]
    : null,
);
rule(
  'quarters',
  'DATE',
  '(the)? ORD and|or|to|through (the)? ORD2 ( quarters | quarters|quarter of YEAR )',
  ({ord, ord2, year}) => pair(quarter(ord, year), quarter(ord2, year)),
);
rule(
  'hours',
  'TIME',
  'CLOCK -|to|until|and CLOCK2 (,? (on)? DAYS)?',
  ({clock, clock2, days}, {tokens, from, to}) => {
    const and = !days && tokens.slice(from, to).some((t) => t.text === 'and');
    if (and && tokens[from - 1]?.text !== 'between') return null;
    const closing = at(clock2, days);
    return [at(clock, days), days ? closing : afterwards(clock, closing)];
  },
  2,
);
rule(
  'hours-short',
  'TIME',
  'DAYNUM -|to|until CLOCK (,? (on)? DAYS)?',
  ({daynum, clock, days}) => halfDay(daynum, clock, days),
  2,
);

/** What ends a stretch of hours: on the next day where it would come before the beginning. */
export const afterwards = (first: {hour?: number}, last: Meaning): Meaning =>
  last.kind === 'time' && last.hour! < first.hour! ? {...last, next: true} : last;

/** “5–7 p.m.”: the first hour is in the same half of the day, unless it would come after the second. */
function halfDay(hour: number, clock: Clock, date?: Meaning): [Meaning, Meaning] | null {
  if (hour < 1 || hour > 12 || clock.hour > 23) return null;
  const half = clock.hour >= 12 ? 12 : 0;
  const first = (hour % 12) + half;
  const {zone} = clock;
  return [
    at({hour: first > clock.hour ? first - 12 : first, ...(zone !== undefined && {zone})}, date),
    at(clock, date),
  ];
}

rule('weekdays', 'DATE', 'WEEKDAY - WEEKDAY2', ({weekday, weekday2}) => [
  {kind: 'weekday', day: weekday},
  {kind: 'weekday', day: weekday2},
]);
