/** Times of day, alone or with their day: “5:30 p.m. EST”, “8:30am on Tuesday”, “Friday night”, “the morning of May 2”. */
import type {Meaning} from '../meaning.js';
import type {Clock} from '../pieces.js';
import {bareClock, barePart} from '../guards.js';
import {family} from '../rule.js';
import {day, POINTS} from './deictic.js';

export const clock = family('clock');
const {rule} = clock;

/** A time of a day, or of the one spoken of. */
export const at = (clock: Clock, date?: Meaning): Meaning => ({kind: 'time', ...clock, ...(date && {date})});
/** “Half past seven this evening”: the part of the day says which half of it. */
const within = (clock: Clock, part: string | undefined, date: Meaning): Meaning =>
  at(
    clock.hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour > 4))
      ? {...clock, hour: clock.hour + 12}
      : clock,
    date,
  );

rule('time', 'TIME', 'CLOCK', ({clock}, place) => (bareClock(place) ? at(clock) : null));
rule('time-day', 'TIME', 'CLOCK ,? (on)? DAYS', ({clock, days}) => at(clock, days), 2);
rule(
  'day-time',
  'TIME',
  'DAYS (, | at | ,? at | by)? (around|about|exactly)? CLOCK',
  ({clock, days}, {tokens, to}) => (tokens[to]?.text === '%' ? null : at(clock, days)),
  2,
);
rule('day-part', 'TIME', "DAY ('s)? PART", ({day: date, part}) => ({kind: 'time', date, part}), 1);
rule(
  'day-part-time',
  'TIME',
  'DAY PART (, | at | ,? at) CLOCK',
  ({day: date, part, clock}) => within(clock, part, date),
  1,
);
rule('time-day-part', 'TIME', 'CLOCK (on)? DAY PART', ({day: date, part, clock}) => within(clock, part, date), 1);
rule(
  'part-of-day',
  'TIME',
  '(the)? (early|late)? PART (hours)? of DAYS',
  ({days, part}) => ({kind: 'time', date: days, part}),
  2,
);
// “The early hours of Friday”, “the small hours of Friday morning”
rule(
  'early-hours',
  'TIME',
  '(the)? early|small hours of ( DAYS | TIME )',
  ({days, time}) => ({kind: 'time', date: days ?? time.date, part: 'MO'}),
  2,
);
rule('part-day', 'TIME', 'PART (on|of|,)? (yesterday|today|tomorrow)', ({part}, {tokens, to}) => ({
  kind: 'time',
  part,
  date: day(POINTS[tokens[to - 1]!.text]!),
}));
rule(
  'this-part-time',
  'TIME',
  'CLOCK (this|last PART | tonight|today|tomorrow|yesterday)',
  ({clock, part}, {tokens, to}) => {
    const {text} = tokens[to - 1]!;
    const n = tokens[to - 2]!.text === 'last' ? -1 : (POINTS[text] ?? 0);
    return within(clock, text === 'tonight' ? 'NI' : part, day(n));
  },
);
rule('part', 'TIME', '(the)? PART', ({part}, place) => (barePart(place) ? {kind: 'time', part} : null));
rule('mid-part', 'TIME', 'mid (-)? PART', ({part}) => ({kind: 'time', part, mod: 'MID'}));
rule('iso', 'TIME', 'ISO t CLOCK', ({iso, clock}) => at(clock, iso));
