/** Distances: “two years ago”, “in three weeks’ time”, “a year earlier”, “two weeks later”, “the next day”, “that year”. */
import type {Unit} from '../lexicon.js';
import type {Meaning} from '../meaning.js';
import {family} from '../rule.js';
import {day, POINTS, STEPS} from './deictic.js';

export const offset = family('offset');
const {rule} = offset;

type Duration = Extract<Meaning, {kind: 'duration'}>;

function away(duration: Duration, sign: number, from: 'dct' | 'mention'): Meaning {
  const mod = duration.mod && {mod: duration.mod};
  if (duration.n === 'X') return {kind: 'ref', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', ...mod};
  let {n, unit} = duration;
  if (n > 9999) return {kind: 'ref', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', ...mod}; // “66 million years ago”
  if (n % 1 !== 0 && unit === 'year') [n, unit] = [Math.round(n * 12), 'month'];
  if (n % 1 !== 0 && unit === 'month') [n, unit] = [Math.round(n * 30), 'day'];
  if (n % 1 !== 0 && unit === 'week') [n, unit] = [Math.round(n * 7), 'day'];
  if (unit === 'decade' || unit === 'century') [n, unit] = [n * (unit === 'decade' ? 10 : 100), 'year'];
  return {
    kind: 'offset',
    unit,
    n: sign * n,
    from,
    ...mod,
    ...(unit === 'year' && n === 1 && sign < 0 && {compare: true as const}),
  };
}

/** Minutes and hours later is still the same day: only the length says anything. */
const brief = ({unit}: Duration): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

rule('ago', 'DATE', 'DUR ago', ({dur}) => away(dur, -1, 'dct'), 1);

/** “A week ago today”, “two years ago Tuesday”: so far from a day, and on that very day; null for “years ago today”. */
function anniversary(dur: Duration, of: Meaning, grain: 'day' | 'week' | 'month' = 'day'): Meaning | null {
  const days = {day: 1, week: 7, fortnight: 14}[dur.unit as string];
  const months = {month: 1, year: 12, decade: 120, century: 1200}[dur.unit as string];
  const n = dur.n === 'X' ? NaN : -dur.n * (days ?? months ?? NaN);
  return Number.isInteger(n) ? {kind: 'anniversary', of, grain, unit: days ? 'day' : 'month', n} : null;
}
/** The weekday counted from, with the word before it. */
const counting = (day: number, word: string): Meaning => ({
  kind: 'weekday',
  day,
  ...(STEPS[word] !== undefined && {step: STEPS[word]}),
});
rule(
  'ago-today',
  'DATE',
  'DUR ago today|yesterday|tomorrow',
  ({dur}, {tokens, to}) => anniversary(dur, day(POINTS[tokens[to - 1]!.text]!)),
  1,
);
rule(
  'ago-weekday',
  'DATE',
  'DUR ago (this|last|next)? WEEKDAY',
  ({dur, weekday}, {tokens, to}) =>
    anniversary(dur, counting(weekday, tokens[to - (tokens[to - 1]!.text === '.' ? 3 : 2)]!.text)),
  1,
);
rule(
  'ago-weekday-part',
  'TIME',
  'DUR ago (this|last|next)? WEEKDAY PART',
  ({dur, weekday, part}, {tokens, to}) => {
    const date = anniversary(dur, counting(weekday, tokens[to - 3]!.text));
    return date && {kind: 'time', date, part};
  },
  1,
);
rule(
  'ago-this',
  'DATE',
  'DUR ago this week|month',
  ({dur}, {tokens, to}) => {
    const unit = tokens[to - 1]!.text as 'week' | 'month';
    return anniversary(dur, {kind: 'offset', unit, n: 0, from: 'dct'}, unit);
  },
  1,
);
// “Tuesday a week ago”, “a week ago on Tuesday”; said of years it is only a day of that year, and not known which.
const weeksAgo = (dur: Duration, weekday: number): Meaning | null =>
  dur.unit === 'week' || dur.unit === 'fortnight' ? anniversary(dur, {kind: 'weekday', day: weekday}) : null;
rule('weekday-ago', 'DATE', '( WEEKDAY DUR ago | DUR ago on WEEKDAY )', ({dur, weekday}) => weeksAgo(dur, weekday), 1);
rule('weekdays-ago', 'DATE', 'NUM WEEKDAYS ago', ({num, weekdays}) => ({
  kind: 'weekday',
  day: weekdays,
  step: -1,
  weeks: 1 - num,
}));
rule(
  'back',
  'DATE',
  'DUR back',
  ({dur}, {tokens, to}) => (tokens[to]?.kind === 'word' && tokens[to].gap ? null : away(dur, -1, 'dct')),
  1,
);
rule('from-now', 'DATE', 'DUR (hence | from now|today)', ({dur}) => away(dur, 1, 'dct'), 1);
rule('in-time', 'DATE', "in DUR ( ' | 's ) time", ({dur}) => away(dur, 1, 'dct'), 1);
rule(
  'earlier',
  'DATE',
  'DUR earlier|before|previously|prior',
  ({dur}, {tokens, to}) =>
    // “two weeks earlier than usual” is only how much; so is “two weeks before the vote”.
    tokens[to]?.text === 'than' ||
    (tokens[to - 1]!.text === 'before' &&
      tokens[to]?.kind === 'word' &&
      tokens[to].gap &&
      !tokens[to].breaks &&
      tokens[to].text !== 'and')
      ? null
      : away(dur, -1, 'mention'),
  1,
);
rule(
  'later',
  'DATE',
  'DUR later|afterward|afterwards',
  ({dur}, {tokens, to}) => (brief(dur) || tokens[to]?.text === 'than' ? null : away(dur, 1, 'mention')),
  1,
);
rule('after-that', 'DATE', 'DUR after that', ({dur}) => away(dur, 1, 'mention'), 1);

const mention = (unit: Unit, n: number): Meaning => ({kind: 'offset', unit, n, from: 'mention'});

rule('that', 'DATE', 'that (same|very)? ONE', ({one}, {tokens, from, to}) => {
  if (one === 'hour' || one === 'minute' || one === 'second' || one === 'season' || one === 'night') return null;
  // “so that day care …”: a conjunction.
  return tokens[to]?.kind === 'word' && tokens[to].text === 'care' && from > 0 ? null : mention(one, 0);
});
rule('that-season', 'DATE', 'that (same)? SEASON', ({season}) => ({
  kind: 'of',
  part: {kind: 'season', season},
  whole: mention('year', 0),
}));
rule('that-part', 'TIME', 'that (same)? PART', ({part}) => ({kind: 'time', part, date: mention('day', 0)}));
rule('same', 'DATE', 'the same|very ONE', ({one}) =>
  one === 'day' || one === 'week' || one === 'month' || one === 'year' || one === 'weekend' ? mention(one, 0) : null,
);
rule('next', 'DATE', 'the (next|following) ONE', ({one}, {tokens, to}) =>
  one === 'season' ||
  one === 'night' ||
  one === 'decade' ||
  one === 'second' ||
  one === 'minute' ||
  one === 'hour' ||
  tokens[to]?.kind === 'number'
    ? null
    : mention(one, 1),
);
rule('previous', 'DATE', 'the previous|preceding|prior ONE', ({one}) =>
  one === 'season' || one === 'night' || one === 'second' || one === 'minute' || one === 'hour'
    ? null
    : mention(one, -1),
);
rule('night-before', 'TIME', 'the night before', () => ({kind: 'time', part: 'NI', date: mention('day', -1)}));
rule('next-part', 'TIME', 'the (next|following) PART', ({part}) => ({kind: 'time', part, date: mention('day', 1)}));
rule('previous-part', 'TIME', 'the previous PART', ({part}) => ({kind: 'time', part, date: mention('day', -1)}));
rule('day-after', 'DATE', 'the|a ONE after|later', ({one}, {tokens, from, to}) => {
  const bare = tokens[to]?.kind !== 'word' || !tokens[to].gap || tokens[to].breaks;
  if (one === 'hour' || one === 'minute' || one === 'second') return null;
  return tokens[to - 1]!.text === 'later' && tokens[from]!.text === 'a'
    ? mention(one, 1)
    : bare && one === 'day'
      ? mention(one, 1)
      : null;
});
rule('day-before', 'DATE', 'the ONE before|prior', ({one}, {tokens, to}) =>
  tokens[to]?.kind === 'word' && tokens[to].gap && !tokens[to].breaks ? null : mention(one, -1),
);
rule(
  'from-day',
  'DATE',
  'DUR before|after DAYS',
  ({dur, days}, {tokens, from, to}) =>
    counted(away(dur, tokens.slice(from, to).some((t) => t.text === 'before') ? -1 : 1, 'mention'), days),
  2,
);
rule(
  'day-from-day',
  'DATE',
  'the ONE before|after DAYS',
  ({one, days}, {tokens, from}) => counted(mention(one, tokens[from + 2]!.text === 'before' ? -1 : 1), days),
  2,
);

/** Counted from a day that is named: “two days before Christmas”. */
const counted = (meaning: Meaning, base: Meaning): Meaning | null =>
  meaning.kind === 'offset' ? {...meaning, base} : null;
