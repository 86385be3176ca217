/** Distances: “two years ago”, “in three weeks’ time”, “a year earlier”, “two weeks later”, “the next day”, “that year”. */
import type {Unit} from '../lexicon.js';
import {fromDct, type Meaning} from '../meaning.js';
import {ofNoun} from '../guards.js';
import {family} from '../rule.js';
import {day, POINTS, STEPS} from './deictic.js';
import {lasting, SMALLER, type Length} from './duration.js';

export const offset = family('offset');
const {rule} = offset;

function away(length: Length, sign: number, from: 'dct' | 'mention'): Meaning {
  let {n, unit, mod} = length;
  // “years ago”, “66 million years ago”
  if (n === 'X' || n > 9999) return {kind: 'ref', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', mod};
  const [part, times] = (unit === 'month' ? (['day', 30] as const) : SMALLER[unit]) ?? [];
  if (part && (n % 1 || part === 'year')) [n, unit] = [Math.round(n * times!), part];
  return {
    kind: 'offset',
    unit,
    n: sign * n,
    from,
    ...(mod && {mod}),
    ...(unit === 'year' && n === 1 && sign < 0 && {compare: true as const}),
  };
}

/** Minutes and hours later is still the same day: only the length says anything. */
const brief = ({unit}: Length): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

rule('DUR ago', ({dur}) => away(dur, -1, 'dct'));
// “2h ago”, as pages stamp what they carry
const STAMPS: Record<string, Unit> = {d: 'day', w: 'week'};
rule('NUM h|m|d|w ago', ({num}, place) => fromDct(STAMPS[place.next(-2)] ?? 'hour', -num));

/** “A week ago today”, “two years ago Tuesday”: so far from a day, and on that very day; null for “years ago today”. */
function anniversary(dur: Length, of: Meaning, grain: 'day' | 'week' | 'month' = 'day'): Meaning | null {
  const days = {day: 1, week: 7}[dur.unit as string];
  const months = {month: 1, year: 12, decade: 120, century: 1200}[dur.unit as string];
  const n = dur.n === 'X' ? NaN : -dur.n * (days ?? months ?? NaN);
  return Number.isInteger(n) ? {kind: 'anniversary', of, grain, unit: days ? 'day' : 'month', n} : null;
}
rule('DUR ago ( today|yesterday|tomorrow | WEEKDAY | this week|month | last|next month )', ({dur, weekday}, place) => {
  const last = place.next(-1) as 'week' | 'month';
  return weekday
    ? anniversary(dur, {kind: 'weekday', day: weekday})
    : last in POINTS
      ? anniversary(dur, day(POINTS[last]!))
      : anniversary(dur, fromDct(last, STEPS[place.next(-2)]!), last);
});
rule('this day last week|month|year', (_, place) => anniversary(lasting(1, place.next(-1) as Unit), day(0)));
rule('NUM WEEKDAYS ago', ({num, weekdays}) => ({
  kind: 'weekday',
  day: weekdays,
  step: -1,
  weeks: 1 - num,
}));
rule('DUR back', ({dur}, place) => (brief(dur) || place.goesOn ? null : away(dur, -1, 'dct')));
rule("DUR ( hence | from now|today | ( '|'s )? time )", ({dur}, place) =>
  place.next(-1) === 'time' && place.word(-1) !== 'in' ? null : away(dur, 1, 'dct'),
);
rule('DUR ( earlier|before|previously|prior|later|afterward|afterwards | after that )', ({dur}, place) =>
  // “two weeks earlier than usual” is only how much; so is “two weeks before the vote”.
  brief(dur) ||
  /^(than|this)$/.test(place.next()) ||
  (place.next(-1) === 'before' && place.goesOn && place.next() !== 'and')
    ? null
    : away(dur, /^[lat]/.test(place.next(-1)) ? 1 : -1, 'mention'),
);

/** What stands before a date and not before what is said: “in that May”, “. That May”. */
const DATING = /^(in|by|until|since|during|of|from|then|and|[.,;?]|)$/;
const mention = (unit: Unit, n: number): Meaning => ({kind: 'offset', unit, n, from: 'mention'});

/** Which one of those around the one spoken of. */
const WHICH = '( that (same|very)? | the same|very|next|following|previous|preceding|prior )';
rule(`${WHICH} ( SEASON | MONTH )`, ({season, month}, place) =>
  // “the next Winter Olympics”, “the next march”, “said that May was cold”, save “closed that May.”
  place.after?.capital ||
  (month &&
    (!place.last.capital ||
      (place.word(0) === 'that' && !DATING.test(place.word(-1)) && !/^[.;]?$/.test(place.next()))))
    ? null
    : {
        kind: 'of',
        part: month ? {kind: 'month', month} : {kind: 'season', season},
        whole: mention('year', STEPS[place.word(1)] ?? 0),
      },
);
rule(`${WHICH} PART`, ({part}, place) => ({
  kind: 'time',
  part,
  date: mention('day', STEPS[place.word(1)] ?? 0),
}));
// “Within the next week” is counted from today, and “the next week he left” from what was told.
rule(`${WHICH} DATED`, ({dated}, place) =>
  place.word(1) === 'next' && /^(in|within|over|during|throughout)$/.test(place.word(-1))
    ? fromDct(dated, 1)
    : mention(dated, STEPS[place.word(1)] ?? 0),
);
rule('next day', (_, place) => (ofNoun(place) || /^(the|this|last)$/.test(place.word(-1)) ? null : mention('day', 1)));
rule('( the ONE before|prior|after | a day after )', ({one = 'day'}, place) => {
  if (place.goesOn && !/^(and|but|or)$/.test(place.next())) return null;
  const other = mention(one, /^a/.test(place.next(-1)) ? 1 : -1);
  return one === 'night' ? {kind: 'time', part: 'NI', date: other} : other;
});
rule(
  '( DUR | the ONE ) before|after DAYS',
  // “Eight trading days after Oct. 12” leave days out, and “the two weekends before Christmas” are a stretch.
  ({dur, one, days}, place) => {
    const sign = place.has('before') ? -1 : 1;
    if (one) return counted(mention(one, sign), days);
    return brief(dur) || place.word(0) === 'the' || place.has('trading') || place.has('business')
      ? null
      : counted(away(dur, sign, 'mention'), days);
  },
);

/** Counted from a day that is named: “two days before Christmas”. */
const counted = (meaning: Meaning, base: Meaning): Meaning | null =>
  meaning.kind === 'offset' ? {...meaning, base} : null;
