/** Times of day, alone or with their day: “5:30 p.m. EST”, “8:30am on Tuesday”, “Friday night”, “the morning of May 2”. */
import type {Meaning} from '../meaning.js';
import type {Clock} from '../pieces.js';
import {bareClock, bareHour, barePart, ledOn} from '../guards.js';
import {family} from '../rule.js';

export const clock = family('clock');
const {rule} = clock;

/** A time of a day, or of the one spoken of. */
export const at = (clock: Clock, date?: Meaning): Meaning => ({kind: 'time', ...clock, date});
/** “Half past seven this evening”: the part of the day says which half of it. */
const within = (clock: Clock, {part, date}: {part?: string; date?: Meaning}): Meaning =>
  at(
    clock.hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour > 4))
      ? {...clock, hour: clock.hour + 12}
      : clock,
    date,
  );

rule('CLOCK', ({clock}, place) => (bareClock(place) ? at(clock) : null));
rule('CLOCK ,? (on)? DAYS', ({clock, days}, place) => (ledOn(place) ? null : at(clock, days)));
rule('DAYS (, | at|@ | ,? at | by)? (around|about|exactly)? CLOCK', ({clock, days}, place) =>
  place.next() === '%' ? null : at(clock, days),
);
// “Tuesday’s afternoon”, “Tuesday afternoon and evening”
rule("DAY ('s)? PART ( and|or|to PART2 )?", ({day: date, part, part2}) => {
  const first: Meaning = {kind: 'time', date, part};
  return part2 ? [first, {...first, part: part2}] : first;
});
rule('( DAYPART (, | at | ,? at)? (about|around)? CLOCK | CLOCK ,? (on)? DAYPART )', ({daypart, clock}) =>
  within(clock, daypart),
);
/** An hour whose half of the day nobody says: that in which things are held. */
const daytime = (clock: Clock, date?: Meaning): Meaning =>
  at(clock.hour < 7 ? {...clock, hour: clock.hour + 12} : clock, date);
// “at 9 this morning”, “until 10 tomorrow”, “on Wednesday at 6.30”
rule('( HOUR (on)? ( DAYPART | DAYS ) | ( DAYPART | DAYS ) ,? at HOUR )', ({hour, daypart, days}, place) =>
  bareHour(place) ? (daypart ? within(hour, daypart) : daytime(hour, days)) : null,
);
// “Doors open at 7”
rule('HOUR', ({hour}, place) =>
  place.word(-1) === 'at' && STARTS.test(place.word(-2)) && bareHour(place) ? daytime(hour) : null,
);
const STARTS = /^(opens?|closes?|starts?|begins?|began|off)$/;
// “mid-afternoon Thursday”
rule('(the)? ( early|late|mid -? )? PART (hours)? (of|on)? DAYS', ({days, part}, place) => ({
  kind: 'time',
  date: days,
  part,
  ...(place.has('mid') && {mod: 'MID'}),
}));
// “The early hours of Friday”, “the small hours of Friday morning”, “in the small hours” of the day spoken of
rule('(the)? early|small|wee hours ( of ( DAYS | TIME | the morning ) )?', ({days, time}, place) =>
  place.next() === 'of' ? null : {kind: 'time', part: 'MO', date: days ?? time?.date},
);
rule('(the)? ( early|late|mid -? )? PART', ({part}, place) =>
  place.has('mid') || barePart(place) ? {kind: 'time', part, ...(place.has('mid') && {mod: 'MID'})} : null,
);
rule('ISO t? CLOCK', ({iso, clock}) => at(clock, iso));
