/** Words that point from the day of writing: “yesterday”, “last month”, “this week”, “next year”, “last May”. */
import type {Meaning} from '../meaning.js';
import type {Unit} from '../lexicon.js';
import {lasting} from './duration.js';
import {family, type Place} from '../rule.js';
import {notName} from '../guards.js';

export const deictic = family('deictic');
const {rule} = deictic;

export const day = (n: number): Meaning => ({kind: 'offset', unit: 'day', n, from: 'dct'});
export const POINTS: Record<string, number> = {yesterday: -1, today: 0, tonight: 0, tomorrow: 1};
/** Which one a word before a unit, a weekday or a month says. */
export const STEPS: Record<string, -1 | 0 | 1> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};

rule('today', 'DATE', 'today', (_, place) => (notName(place) ? day(0) : null));
rule('yesterday', 'DATE', 'yesterday', () => day(-1));
rule('tomorrow', 'DATE', 'tomorrow', () => day(1));
rule('day-before-yesterday', 'DATE', 'the? day before yesterday', () => day(-2));
rule('day-after-tomorrow', 'DATE', 'the? day after tomorrow', () => day(2));
rule('week-from', 'DATE', 'today|tomorrow week', (_, {tokens, from}) => day(7 + POINTS[tokens[from]!.text]!));
rule('this-day', 'DATE', 'this day', () => day(0));
rule('tonight', 'TIME', 'tonight|tonite', (_, place) =>
  notName(place) ? {kind: 'time', date: day(0), part: 'NI'} : null,
);
rule('last-night', 'TIME', 'last|yesterday night|evening', (_, {tokens, to}) => ({
  kind: 'time',
  date: day(-1),
  part: tokens[to - 1]!.text === 'night' ? 'NI' : 'EV',
}));
rule('overnight', 'TIME', 'overnight', (_, {tokens, to}) => {
  const next = tokens[to];
  return next && next.kind === 'word' && !/^(as|after|when|in|on|and|by|but|to|from|at|into|with)$/.test(next.text)
    ? null
    : {kind: 'time', date: day(0), part: 'NI'};
});
rule('overnight-day', 'TIME', 'overnight (on|into)? DAY', ({day: date}) => ({kind: 'time', date, part: 'NI'}), 1);
rule('this-part', 'TIME', 'this PART', ({part}) => ({kind: 'time', date: day(0), part}));
rule('day-part', 'TIME', '(yesterday|today|tomorrow) PART', ({part}, {tokens, from}) => ({
  kind: 'time',
  date: day(POINTS[tokens[from]!.text]!),
  part,
}));

const shift = (unit: Unit, n: number): Meaning =>
  unit === 'weekend' ? {kind: 'weekend', step: n as -1 | 0 | 1} : {kind: 'offset', unit, n, from: 'dct'};
const long = (unit: Unit): boolean =>
  unit !== 'hour' && unit !== 'minute' && unit !== 'second' && unit !== 'day' && unit !== 'night';
/** Told by length and not by the calendar: “the past fortnight”. */
const lengthy = (unit: Unit): boolean => unit === 'fortnight' || unit === 'decade' || unit === 'century';

rule('step-unit', 'DATE', 'last|this|next ONE', ({one}, {tokens, from}) =>
  one === 'season' || !long(one) ? null : shift(one, STEPS[tokens[from]!.text]!),
);
rule('this-past-unit', 'DATE', 'this|the past ONE', ({one}) =>
  !long(one) || one === 'season' ? null : lengthy(one) ? lasting(1, one) : shift(one, -1),
);
// “over the last decade” is a stretch up to now; “last decade” would be the calendar’s.
rule('the-last-unit', 'DATE', 'the last|next ONE', ({one}) => (lengthy(one) ? lasting(1, one) : null));
rule('coming-unit', 'DATE', 'this|the coming|upcoming ONE', ({one}) =>
  long(one) && one !== 'season' ? shift(one, 1) : null,
);
rule(
  'current-unit',
  'DATE',
  'the? current (fiscal|financial|calendar|school|academic)? ONE',
  ({one}, {tokens, from}) =>
    (long(one) && tokens[from]!.text === 'the') || tokens[from + 1]?.text === 'fiscal' ? shift(one, 0) : null,
);
rule(
  'fiscal-unit',
  'DATE',
  '(the)? last|this|next|previous|prior|past|coming (fiscal|financial|calendar|school|academic) year|quarter',
  (_, {tokens, from, to}) =>
    shift(
      tokens[to - 1]!.text as Unit,
      STEPS[tokens[from]!.text === 'the' ? tokens[from + 1]!.text : tokens[from]!.text] ?? -1,
    ),
);
rule('new-year', 'DATE', 'the new year', () => ({...shift('year', 1), mod: 'START'}));
rule('before-last', 'DATE', 'the ONE before last', ({one}) => (long(one) && one !== 'season' ? shift(one, -2) : null));
rule('after-next', 'DATE', 'the ONE after next', ({one}) => (long(one) && one !== 'season' ? shift(one, 2) : null));
/** “Last May”, “this past winter”, “next Christmas”: which one is said by the word before it. */
const stepped = (of: Meaning, {tokens, from}: Place): Meaning =>
  ({...of, step: STEPS[tokens[from + 1]!.text] ?? STEPS[tokens[from]!.text]!}) as Meaning;
const WHICH = '(last|this|next | this|the past|coming)';
rule('month-step', 'DATE', `${WHICH} MONTH`, ({month}, place) =>
  place.tokens[place.to - 1]!.capital || place.tokens[place.to - 1]!.text === '.'
    ? stepped({kind: 'month', month}, place)
    : null,
);
rule('month-day-step', 'DATE', 'last|next MONTH DAYNUM', ({month, daynum}, place) =>
  stepped({kind: 'month-day', month, day: daynum}, place),
);
rule('season-step', 'DATE', `${WHICH} SEASON`, ({season}, place) => stepped({kind: 'season', season}, place));
rule('holiday-step', 'DATE', `${WHICH} HOLIDAY`, ({holiday}, place) =>
  stepped({kind: 'holiday', name: holiday}, place),
);
