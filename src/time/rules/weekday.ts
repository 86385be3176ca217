/** Days of the week: “Tuesday”, “last Friday”, “Friday of last week”, “a week on Tuesday”, “Saturday, April 25”. */
import {bareWeekday, isListed, isListing, ofNoun} from '../guards.js';
import type {Meaning} from '../meaning.js';
import {family} from '../rule.js';
import {STEPS} from './deictic.js';

export const weekday = family('weekday');
const {rule} = weekday;
const everyWeek = (day: number): Meaning => ({kind: 'set', value: `XXXX-WXX-${day}`});

// “Open Tuesday to Sunday, 10am–5pm”
rule('WEEKDAY -|to|through WEEKDAY2', ({weekday, weekday2}, {tokens, from}) =>
  isListing(tokens, from) ? [everyWeek(weekday), everyWeek(weekday2)] : null,
);
rule('WEEKDAY', ({weekday}, place) =>
  bareWeekday(place) ? (isListed(place) ? everyWeek(weekday) : {kind: 'weekday', day: weekday}) : null,
);
rule('(this|the)? past|last|next|previous|following|this|coming WEEKDAY', ({weekday}, place) => {
  const which = place.next(place.next(-1) === '.' ? -3 : -2);
  const lead = place.word(0);
  // “following Sunday’s defeat”, “the last Friday of Lent”
  if (lead === 'following' || (which === 'last' && lead === 'the' && place.next() === 'of')) return null;
  return {kind: 'weekday', day: weekday, step: STEPS[which]!, ...(which === 'next' && {beyond: true})};
});
const inWeek = (day: number, whole: Meaning): Meaning => ({kind: 'of', part: {kind: 'weekday', day}, whole});
rule('WEEKDAY ( -|to|and|or|through WEEKDAY2 )? (of | of the | in the)? WEEKLY', ({weekday, weekday2, weekly}) =>
  weekday2 ? [inWeek(weekday, weekly), inWeek(weekday2, weekly)] : inWeek(weekday, weekly),
);
// “He fell ill on 3 May and died on the Sunday”
rule('the|that WEEKDAY', ({weekday}, place) =>
  /^(on|by|until)$/.test(place.word(-1)) && !ofNoun(place)
    ? inWeek(weekday, {kind: 'offset', unit: 'week', n: 0, from: 'mention'})
    : null,
);
// “the bank holiday”, “bank holiday Monday”; Tuesday is told by the week.
rule('( the bank holiday | bank holiday WEEKDAY )', ({weekday: day = 1}) =>
  day === 1 ? {kind: 'bank-holiday'} : {kind: 'weekday', day},
);
rule('( a week (on|from|next|last)? WEEKDAY | WEEKDAY week )', ({weekday: day}, place) =>
  place.next(-1) === 'week' && ofNoun(place)
    ? null
    : place.has('last')
      ? {kind: 'weekday', day, step: -1, weeks: -1}
      : {kind: 'weekday', day, step: 0, weeks: 1},
);
rule('WEEKDAY ,? the? DAYNUM', ({weekday, daynum}, place) => {
  // “Friday the 13th”, “Tuesday 13th”, “Friday the thirteenth”, “Saturday 23”; but not “on Friday the 13th Amendment …”, nor
  // “on Monday the second man …”.
  const {kind} = place.last;
  const dated =
    kind === 'number' ? place.length < 3 : /\d/.test(place.next(-2)) || (daynum >= 10 && place.next(-2) === 'the');
  // “Saturday 10 to 4” tells the hours.
  return dated && (daynum > 12 || place.next() !== 'to') && !ofNoun(place) && !/^[-:%\d]/.test(place.next())
    ? {kind: 'weekday-date', day: weekday, date: daynum}
    : null;
});
// The date decides; the weekday only agrees with it, or is the writer’s slip.
rule('(this|last|next)? (coming|past)? WEEKDAY ( ,? (the)? DATE | [ DATE ] )', ({date}) => date as Meaning);
// “Until 21 April, Tues–Sun” and “Friday 19, Saturday 20” have the weekday of what follows.
rule('DATE ,? (a)? WEEKDAY', ({date}, place) =>
  (place.goesOn && place.after!.capital) || /^[-\d]/.test(place.next()) ? null : (date as Meaning),
);
