/** Words that point from the day of writing: “yesterday”, “last month”, “this week”, “next year”, “last May”. */
import {fromDct, type Meaning} from '../meaning.js';
import {wordAt} from '../lex.js';
import type {Unit} from '../lexicon.js';
import {lasting} from './duration.js';
import {family, type Place} from '../rule.js';
import {notName, nowadays, ofNoun} from '../guards.js';
import {YEAR_KINDS} from '../pieces.js';

export const deictic = family('deictic');
const {rule} = deictic;

export const day = (n: number): Meaning => fromDct('day', n);
export const POINTS: Record<string, number> = {yesterday: -1, today: 0, tomorrow: 1};
/** Which one a word before a unit, a weekday or a month says. */
export const STEPS: Record<string, -1 | 0 | 1> = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  this: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};

rule('today|yesterday|tomorrow', (_, place) =>
  !notName(place) ? null : nowadays(place) ? {kind: 'ref', value: 'PRESENT_REF'} : day(POINTS[place.word(0)]!),
);
// “the final is a week today”
rule('( today|tomorrow week | a|one week today|tomorrow )', (_, place) =>
  day(7 + (POINTS[place.word(0)] ?? POINTS[place.next(-1)]!)),
);
rule('tonight|tonite', () => ({kind: 'time', date: day(0), part: 'NI'}));
/** “His last week in Tallis”, “the last night of the fair”: the last of something else, and not the one before this. */
const isOwned = (place: Place): boolean =>
  place.word(0) === 'last' && /^(the|his|her|their|my|our)$/.test(place.word(-1));
// “last night” and “last evening” are yesterday’s, and “the last morning” is of something else.
rule('( this|last PART | the PART before last )', ({part}, place) =>
  (place.word(0) === 'last' && !/EV|NI/.test(part)) || isOwned(place)
    ? null
    : {kind: 'time', date: day(STEPS[place.word(0)] ?? -2), part},
);
// “Overnight into Friday” is the night that ends on that day.
rule('overnight ( (on|into)? DAY )?', ({day: base}, place) =>
  !base && ofNoun(place)
    ? null
    : {
        kind: 'time',
        date: base ? {kind: 'offset', unit: 'day', n: place.has('into') ? -1 : 0, from: 'mention', base} : day(0),
        part: 'NI',
      },
);

const shift = (unit: Unit, n: number): Meaning =>
  unit === 'weekend' ? {kind: 'weekend', step: n as -1 | 0 | 1} : fromDct(unit, n);
/** Told by length and not by the calendar: “the past fortnight”. */
const lengthy = (unit: Unit): boolean => unit === 'fortnight' || unit === 'decade' || unit === 'century';

rule('last|this|next LONG', ({long}, place) => (isOwned(place) ? null : shift(long, STEPS[place.word(0)]!)));
rule('last|this|next season', (_, place) => (ofNoun(place) ? null : shift('year', STEPS[place.word(0)]!)));
// “higher this year than last”, “by 1.1% this year and 1.4% next”
rule('last|next', (_, {tokens, from, goesOn}) => {
  for (let at = from - 2; at > from - 8 && !goesOn; at--) {
    const unit = tokens[at]?.entry?.unit;
    if (unit && unit !== 'season' && wordAt(tokens, at - 1) === 'this') return shift(unit, STEPS[tokens[from]!.text]!);
  }
  return null;
});
// “Over the last decade” is a stretch up to now; “last decade” would be the calendar’s.
rule('this|the past|last|next|coming|upcoming LONG', ({long}, place) =>
  lengthy(long)
    ? lasting(1, long)
    : place.word(1) === 'next' || (place.word(1) === 'last' && place.next() === 'of')
      ? null
      : shift(long, STEPS[place.word(1)]!),
);
// “the last half century”
rule('the past|last|next|coming ( hour | half (-)? ONE )', ({one}, place) =>
  place.next() === 'of' ? null : lasting(one ? 0.5 : 1, one ?? 'hour'),
);
rule('the ( latest | most recent ) (fiscal|financial|calendar)? ( LONG | period )', ({long}) =>
  shift(long ?? 'quarter', -1),
);
rule(`( the current (${YEAR_KINDS})? | current fiscal|- ) LONG`, ({long}) => shift(long, 0));
rule(`(the)? past|last|next|previous|prior|this|coming (${YEAR_KINDS}) year|quarter`, (_, place) =>
  shift(place.next(-1) as Unit, STEPS[place.word(1)] ?? STEPS[place.word(0)]!),
);
// In January it is the one that has begun.
rule('the ( new year | turn of the year )', () => ({
  kind: 'within',
  unit: 'year',
  of: {kind: 'holiday', name: 'newyear'},
  mod: 'START',
}));
rule('the LONG ( before last | after next )', ({long}, place) => shift(long, 2 * STEPS[place.next(-1)]!));
/** “Last May”, “this past winter”, “next Christmas”: which one is said by the word before it. */
const stepped = (of: Meaning, place: Place): Meaning =>
  ({...of, step: STEPS[place.word(1)] ?? STEPS[place.word(0)]!}) as Meaning;
const WHICH = '(last|this|next | this|the past|coming)';
rule(`${WHICH} ( MONTH DAYNUM? | SEASON | HOLIDAY )`, ({month, daynum: day, season, holiday: name}, place) =>
  month && !day && !place.last.capital && place.next(-1) !== '.'
    ? null
    : stepped(
        day
          ? {kind: 'month-day', month, day}
          : month
            ? {kind: 'month', month}
            : season
              ? {kind: 'season', season}
              : {kind: 'holiday', name},
        place,
      ),
);
