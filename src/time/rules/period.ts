/** Quarters, halves, seasons, weekends, decades and centuries. */
import {two} from '../calendar.js';
import {fromDct, grainOf, type Meaning} from '../meaning.js';
import {family, type Place} from '../rule.js';
import {bareSeason, isNamed, ofMatch, ofNoun, ofResults} from '../guards.js';
import {yearless} from './absolute.js';

export const period = family('period');
const {rule} = period;

const THIS_YEAR = fromDct('year', 0);
const THIS_MONTH = fromDct('month', 0);
const quarter = (index: number): Meaning | null => (index >= 1 && index <= 4 ? {kind: 'quarter', index} : null);

/** “the third-quarter loss”, “the 21st-century navy”: the article belongs to the noun behind. */
const ofNext = (place: Place): boolean => place.word(0) === 'the' && place.has('-');
rule('(the)? (fiscal|financial)? ORD (fiscal|financial)? (-)? quarter', ({ord}, place) =>
  ofNext(place) || ofMatch(place) ? null : quarter(ord),
);
// “the last quarter of 2016”, “the third and fourth quarters of 2016”
rule(
  '(the)? ( last|final quarter | ORD and|to ORD2 quarters ) of ( YEARLY | the year )',
  ({ord, ord2, yearly: whole = THIS_YEAR}) => {
    const nth = (index: number): Meaning => ({kind: 'of', part: {kind: 'quarter', index}, whole});
    return ord2 > 4 ? null : ord ? [nth(ord), nth(ord2)] : nth(4);
  },
);
// “the July-September quarter”, “the April to June period”
// and “the March quarter”, which ends with that month
rule('(the)? ( MONTH -|to )? MONTH2 quarter|period', ({month, month2}, place) =>
  month2 % 3 === 0 && (month ? month2 === month + 2 : place.next(-1) === 'quarter' && place.next() !== '-')
    ? quarter(month2 / 3)
    : null,
);
// “the first Monday of May”, “the last day of the month”, “the third weekend of next month”
rule(
  '(the)? ( ORD | last|final ) ( WEEKDAY | day|weekend ) of|in ( WHOLE | the month )',
  ({ord, weekday, whole = THIS_MONTH}, place) => {
    const weekend = place.has('weekend');
    const day = weekend ? 6 : weekday;
    // “the last day of the 2016 season” is not the year’s.
    if ((day && grainOf(whole) !== 'month') || place.next(-1) === 'season' || ofNoun(place)) return null;
    const of: Meaning = {kind: 'of', part: {kind: 'nth', n: ord ?? -1, day}, whole};
    return weekend ? {kind: 'within', unit: 'weekend', of} : of;
  },
);
// “the Hummer H1” is none.
rule('Q ( (of|,)? YEAR )?', ({q, year}, place) =>
  year ? {...q, year} : q.kind === 'half' && isNamed(place) ? null : (q as Meaning),
);
rule('(the)? (fiscal|financial)? first|second (-)? half', (_, place) =>
  ofResults(place) && place.next() !== 'of' ? halfOf(place) : null,
);
rule(
  '(the)? first|second|last|final|latter ( half | two quarters ) (of)? ( YEARLY | the year )',
  ({yearly = THIS_YEAR}, place) => ({kind: 'of', part: halfOf(place), whole: yearly as Meaning}),
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
rule('the (bank)? holiday|long weekend', () => ({kind: 'weekend'}));
// “the weekend of 10-11 May”, “the week commencing June 3”
rule(
  '( (the)? week|weekend of|beginning|commencing|starting|ending | w / c ) ( DATE | HOLIDAY | DAYNUM -|to|and|& DAYNUM2 MONTH | MONTH DAYNUM -|to|and|& DAYNUM2 )',
  ({date, holiday: name, month, daynum}, place) => {
    const of = name ? ({kind: 'holiday', name} as Meaning) : (date ?? yearless(month, daynum));
    return of && {kind: 'within', unit: place.has('weekend') ? 'weekend' : 'week', of};
  },
);

rule('(the)? DECADE', ({decade}) => ({kind: 'decade', year: decade}));
const century = (ord: number): Meaning => ({kind: 'century', year: (ord - 1) * 100});
rule('(the)? ORD -? century (bc|bce)?', ({ord}, place) =>
  place.next(-1) !== 'century'
    ? {kind: 'literal', value: `BC${two(ord - 1)}`}
    : ofNext(place) || ord < 1 || ord > 30 || (place.last.capital && place.after?.capital)
      ? null
      : century(ord),
);
// “the 17th and 18th centuries”
rule('(the)? (early|late)? ORD and|or|to (the)? (early|late)? ORD2 centuries', ({ord, ord2}) => [
  century(ord),
  century(ord2),
]);
// “three summers ago”, “the winter before last”
rule('( NUM SEASONS ago | the SEASON before last )', ({num = 2, seasons, season = seasons}) => ({
  kind: 'season',
  season,
  shift: -num,
}));
rule('the turn of the century|millennium', () => ({kind: 'literal', value: '2000'}));
