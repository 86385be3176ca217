/** Days of the week: “Tuesday”, “last Friday”, “Friday of last week”, “a week on Tuesday”, “Saturday, April 25”. */
import {bareWeekday} from '../guards.js';
import type {Meaning} from '../meaning.js';
import {family} from '../rule.js';
import {STEPS} from './deictic.js';

export const weekday = family('weekday');
const {rule} = weekday;

/** What can follow a date and be no noun that the number counts. */
const FUNCTION =
  /^(at|in|on|and|or|but|as|when|while|after|before|to|until|with|for|by|from|that|which|is|was|will|has|had|he|she|it|they|we|i)$/;

rule('bare', 'DATE', 'WEEKDAY', ({weekday}, place) => (bareWeekday(place) ? {kind: 'weekday', day: weekday} : null));
rule(
  'step',
  'DATE',
  '(this|the)? last|this|next|previous|following|past|coming WEEKDAY',
  ({weekday}, {tokens, from, to}) => {
    const which = tokens[tokens[to - 1]!.text === '.' ? to - 3 : to - 2]!.text;
    if (which === 'last' && tokens[from]!.text === 'the' && tokens[to]?.text === 'of') return null; // “the last Friday of Lent”
    return {kind: 'weekday', day: weekday, step: STEPS[which]!};
  },
);
rule('of-week', 'DATE', 'WEEKDAY (of | of the | in the)? last|this|next week', ({weekday}, {tokens, to}) => {
  const which = tokens[to - 2]!.text;
  return {kind: 'weekday', day: weekday, week: which === 'last' ? -1 : which === 'next' ? 1 : 0};
});
rule('week-on', 'DATE', 'a week (on|from|next)? WEEKDAY', ({weekday}) => ({
  kind: 'weekday',
  day: weekday,
  step: 0,
  weeks: 1,
}));
rule('week-after', 'DATE', 'WEEKDAY week', ({weekday}, {tokens, to}) =>
  tokens[to]?.kind === 'word' ? null : {kind: 'weekday', day: weekday, step: 0, weeks: 1},
);
rule('numbered', 'DATE', 'WEEKDAY ,? the? DAYNUM', ({weekday, daynum}, {tokens, to}) => {
  // “Friday the 13th”, but not “on Friday the 13th Amendment …”, nor “on Monday the second man …”.
  const last = tokens[to - 1]!;
  const next = tokens[to];
  // “Friday the 13th”, “Tuesday 13th”, “Friday the thirteenth”
  const ordinal =
    last.kind === 'word' && (tokens[to - 2]!.kind === 'number' || (daynum >= 10 && tokens[to - 2]!.text === 'the'));
  const counts = next?.kind === 'word' && next.gap && !next.breaks && !FUNCTION.test(next.text);
  return ordinal && !counts ? {kind: 'weekday-date', day: weekday, date: daynum} : null;
});
// The date decides; the weekday only agrees with it, or is the writer’s slip.
rule('dated', 'DATE', '(this|last|next)? (coming|past)? WEEKDAY ,? (the)? DATE', ({date}) => date as Meaning, 1);
rule(
  'dated-after',
  'DATE',
  'DATE ,? (a)? WEEKDAY',
  ({date}, {tokens, from, to}) =>
    tokens[to - 1]!.start - tokens[from]!.start > 60 ||
    (date.kind === 'month-day' &&
      tokens.slice(from, to).some((t) => t.text === ',') &&
      tokens[to]?.kind === 'word' &&
      tokens[to].capital)
      ? null
      : (date as Meaning),
  1,
);
rule('dated-bracket', 'DATE', 'WEEKDAY [ DATE ]', ({date}) => date as Meaning, 1);
