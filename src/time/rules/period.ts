/** Quarters, halves, seasons, weekends, decades and centuries. */
import {fromDct, type Meaning} from '../meaning.js';
import {family, type Place, type Rule} from '../rule.js';
import {bareSeason, business, ofMatch} from '../guards.js';

export const period = family('period');
const {rule} = period;

const THIS_YEAR = fromDct('year', 0);
const quarter = (index: number, more = {}): Meaning | null =>
  index >= 1 && index <= 4 ? {kind: 'quarter', index, ...more} : null;

const ofYear: Rule['read'] = ({ord}, place) => (ofMatch(place) ? null : quarter(ord));
rule('(the)? (fiscal|financial)? ORD (fiscal|financial)? quarter', ofYear);
rule('(fiscal|financial)? ORD (fiscal|financial)? - quarter', ofYear);
rule(
  '(the)? last|final quarter of ( YEARLY | the year )',
  ({yearly}) => ({kind: 'of', part: {kind: 'quarter', index: 4}, whole: yearly ?? THIS_YEAR}),
  1,
);
// “the July-September quarter”, “the April to June period”
rule('(the)? MONTH -|to MONTH2 quarter|period', ({month, month2}) =>
  month % 3 === 1 && month2 === month + 2 ? quarter(month2 / 3) : null,
);
rule('(the)? ( ORD | last ) WEEKDAY of|in MONTH (,? YEAR)?', ({ord, weekday, month, year}) => ({
  kind: 'nth',
  n: ord ?? -1,
  day: weekday,
  month,
  ...(year && {year}),
}));
rule('(the)? year - ago|earlier ORD -? quarter', ({ord}) => quarter(ord, {shift: -1}));
rule('Q', ({q}) => q as Meaning);
rule('Q (of|,)? YEAR', ({q, year}) => ({...(q as Meaning), year}) as Meaning);
rule('(the)? (fiscal|financial)? first|second (-)? half', (_, place) =>
  business(place.tokens) && place.next() !== 'of' ? halfOf(place) : null,
);
rule(
  '(the)? first|second half (of)? ( YEARLY | the year )',
  ({yearly}, place) => ({
    kind: 'of',
    part: halfOf(place),
    whole: (yearly as Meaning | undefined) ?? THIS_YEAR,
  }),
  1,
);
function halfOf(place: Place): Meaning {
  return {kind: 'half', index: place.has('first') ? 1 : 2};
}

rule('(the)? SEASON', ({season}, place) => (bareSeason(place) ? {kind: 'season', season} : null));
// “the winter of 2013-14” begins in the first of the two.
rule('(the)? SEASON (of | ,)? YEAR (-|/ NUM)?', ({season, year, num}) =>
  num === undefined || num === (year + 1) % 100 || num === year + 1 ? {kind: 'season', season, year} : null,
);
rule('the weekend', () => ({kind: 'weekend'}));
rule('(the)? ( ORD | last ) weekend of|in MONTH (,? YEAR)?', ({ord, month, year}) => ({
  kind: 'within',
  unit: 'weekend',
  of: {kind: 'nth', n: ord ?? -1, day: 6, month, ...(year && {year})},
}));
rule('the ( bank holiday | holiday|long ) weekend', () => ({kind: 'weekend'}));
rule('the weekend of DATE', ({date}) => ({kind: 'within', unit: 'weekend', of: date}), 1);
rule('the week (of|beginning|starting|ending) DATE', ({date}) => ({kind: 'within', unit: 'week', of: date}), 1);

rule('(the)? DECADE', ({decade}) => ({kind: 'decade', year: decade}));
rule('(the)? ORD -? century', ({ord}, place) =>
  ord < 1 || ord > 30
    ? null
    : place.after?.capital && place.next() === 'fox'
      ? null
      : {kind: 'century', year: (ord - 1) * 100},
);
// “the 17th and 18th centuries”
rule('(the)? ORD and|or|to (the)? ORD2 centuries', ({ord, ord2}) =>
  ord > 0 && ord < ord2 && ord2 < 31
    ? [
        {kind: 'century', year: (ord - 1) * 100},
        {kind: 'century', year: (ord2 - 1) * 100},
      ]
    : null,
);
rule('(the)? ORD century bc|bce', ({ord}) => ({
  kind: 'literal',
  value: `BC${String(ord - 1).padStart(2, '0')}`,
}));
rule('the turn of the century', () => ({kind: 'literal', value: '2000'}));
