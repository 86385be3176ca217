/** Quarters, halves, seasons, weekends, decades and centuries. */
import type {Meaning} from '../meaning.js';
import {family, type Place} from '../rule.js';
import {bareSeason, business} from '../guards.js';

export const period = family('period');
const {rule} = period;

const quarter = (index: number, more = {}): Meaning | null =>
  index >= 1 && index <= 4 ? {kind: 'quarter', index, ...more} : null;

/** “last year’s”, “this year’s”, “next year’s” before a part of it. */
const shiftOf = ({tokens, from}: Place): {shift: number} => ({
  shift: {last: -1, this: 0, next: 1}[tokens[from]!.text] ?? 0,
});

rule('quarter', 'DATE', '(the)? (fiscal|financial)? ORD (fiscal|financial)? quarter', ({ord}) => quarter(ord));
rule('quarter-hyphen', 'DATE', '(fiscal|financial)? ORD (fiscal|financial)? - quarter', ({ord}) => quarter(ord));
rule('last-quarter-of', 'DATE', '(the)? last|final quarter of (YEAR | the year)', ({year}) =>
  quarter(4, year === undefined ? {shift: 0} : {year}),
);
rule('nth-weekday', 'DATE', '(the)? ORD WEEKDAY of|in MONTH', ({ord, weekday, month}) => ({
  kind: 'nth',
  n: ord,
  day: weekday,
  month,
}));
rule('nth-weekday-year', 'DATE', '(the)? ORD WEEKDAY of|in MONTH ,? YEAR', ({ord, weekday, month, year}) => ({
  kind: 'nth',
  n: ord,
  day: weekday,
  month,
  year,
}));
rule('last-weekday', 'DATE', '(the)? last WEEKDAY of|in MONTH', ({weekday, month}) => ({
  kind: 'nth',
  n: -1,
  day: weekday,
  month,
}));
rule('last-weekday-year', 'DATE', '(the)? last WEEKDAY of|in MONTH ,? YEAR', ({weekday, month, year}) => ({
  kind: 'nth',
  n: -1,
  day: weekday,
  month,
  year,
}));
rule('quarter-year', 'DATE', "(the)? YEAR ('s)? (fiscal)? ORD -? quarter", ({ord, year}) => quarter(ord, {year}));
rule(
  'quarter-of',
  'DATE',
  '(the)? (fiscal)? ORD -? quarter (of | in | ,)? (the)? (fiscal)? (year)? YEAR',
  ({ord, year}) => quarter(ord, {year}),
);
rule('quarter-shift', 'DATE', "last|this|next year 's (fiscal)? ORD -? quarter", ({ord}, place) =>
  quarter(ord, shiftOf(place)),
);
rule('quarter-of-shift', 'DATE', '(the)? ORD -? quarter (of)? last|this|next year', ({ord}, {tokens, to}) =>
  quarter(ord, {shift: {last: -1, this: 0, next: 1}[tokens[to - 2]!.text]}),
);
rule('year-ago-quarter', 'DATE', '(the)? year - ago|earlier ORD -? quarter', ({ord}) => quarter(ord, {shift: -1}));
rule('q', 'DATE', 'Q (of|,)? YEAR', ({q, year}) => quarter(q, {year}));
rule('q-bare', 'DATE', 'Q', ({q}) => quarter(q));
rule('q-after', 'DATE', 'YEAR Q', ({q, year}) => quarter(q, {year}));
rule('half', 'DATE', '(the)? first|second half (of)? YEAR', ({year}, place) => halfOf(place, {year}));
rule('half-shift', 'DATE', '(the)? first|second half (of)? (last|this|next) year', (_, place) =>
  halfOf(place, {shift: {last: -1, this: 0, next: 1}[place.tokens[place.to - 2]!.text] ?? 0}),
);
rule('half-of-year', 'DATE', '(the)? first|second half of the year', (_, place) => halfOf(place, {shift: 0}));

rule('half', 'DATE', '(the)? (fiscal|financial)? first|second half', (_, place) =>
  business(place.tokens) ? halfOf(place, {}) : null,
);
rule('half-hyphen', 'DATE', '(fiscal|financial)? first|second - half', (_, place) =>
  business(place.tokens) ? halfOf(place, {}) : null,
);
rule('fiscal-year-quarter', 'DATE', '(the)? fiscal YEAR ORD quarter', ({ord, year}) => quarter(ord, {year}));
rule('quarter-end', 'DATE', 'month|quarter|week - end', (_, {tokens, from}) => ({
  kind: 'offset',
  unit: tokens[from]!.text as 'month',
  n: 0,
  from: 'dct',
  mod: 'END',
}));
function halfOf({tokens, from}: Place, more: object): Meaning {
  const first = tokens.slice(from, from + 3).some(({text}) => text === 'first');
  return {kind: 'half', index: first ? 1 : 2, ...more};
}

rule('season', 'DATE', '(the)? SEASON', ({season}, place) => (bareSeason(place) ? {kind: 'season', season} : null));
rule('season-year', 'DATE', '(the)? SEASON (of | ,)? YEAR', ({season, year}) => ({kind: 'season', season, year}));
rule('year-season', 'DATE', 'the YEAR SEASON', ({season, year}) => ({kind: 'season', season, year}));
rule('weekend', 'DATE', 'the weekend', () => ({kind: 'weekend'}));
rule('bank-holiday', 'DATE', 'the ( bank holiday | holiday|long ) weekend', () => ({kind: 'weekend'}));
rule('weekend-of-date', 'DATE', 'the weekend of DATE', ({date}) => ({kind: 'within', unit: 'weekend', of: date}), 1);
rule(
  'week-of-date',
  'DATE',
  'the week (of|beginning|starting|ending) DATE',
  ({date}) => ({kind: 'within', unit: 'week', of: date}),
  1,
);

rule('decade', 'DATE', '(the)? DECADE', ({decade}) => ({kind: 'decade', year: decade}));
rule('century', 'DATE', '(the)? ORD -? century', ({ord}, {tokens, to}) =>
  ord < 1 || ord > 30
    ? null
    : tokens[to]?.capital && tokens[to].text === 'fox'
      ? null
      : {kind: 'century', year: (ord - 1) * 100},
);
rule('century-bc', 'DATE', '(the)? ORD century bc|bce', ({ord}) => ({
  kind: 'literal',
  value: `BC${String(ord - 1).padStart(2, '0')}`,
}));
rule('turn-of-century', 'DATE', 'the turn of the century', () => ({kind: 'literal', value: '2000'}));
