/** What a meaning comes to on a given day. */
import {
  addMonths,
  civil,
  civilDay,
  DAY,
  formatDay,
  HOUR,
  MINUTE,
  PART_HOURS,
  startOfDay,
  startOfWeek,
  two,
  utc,
  WEEK,
  weekday,
} from './calendar.js';
import {holidayIn, isBankHoliday, nthWeekday} from './holidays.js';
import type {Unit} from './lexicon.js';
import {
  grainOf,
  IN_YEAR,
  type Context,
  type Direction,
  type InYear,
  type Meaning,
  type Of,
  type Resolved,
} from './meaning.js';
import {
  century,
  day,
  decade,
  half,
  lengthOf,
  month,
  quarter,
  samePeriod,
  season,
  shifted,
  sure,
  weekend,
  year,
} from './stretches.js';

/** What a meaning comes to in a context. A meaning that the context cannot place keeps X for what is not known. */
export function resolveMeaning(meaning: Meaning, context: Context): Resolved {
  return (resolvers[meaning.kind] as (meaning: Meaning, context: Context) => Resolved)(meaning, context);
}

const plain = ({kind, value}: Of<'duration' | 'set' | 'ref' | 'literal'>): Resolved => ({
  value,
  certainty: kind === 'ref' || value.includes('X') ? 'vague' : 'firm',
});

/** How each kind of meaning is resolved. */
const resolvers: {[K in Meaning['kind']]: (meaning: Of<K>, context: Context) => Resolved} = {
  day({year: y, month: m, day: d}) {
    const ms = civilDay(y, m, d);
    return ms === null ? {value: 'XXXX-XX-XX'} : day(ms);
  },
  year: ({year: y, compare}, {lastPeriod}) =>
    compare && lastPeriod ? samePeriod(lastPeriod, y - civil(lastPeriod.begin!).year) : year(y),
  decade: (meaning) => decade(meaning.year),
  century: (meaning) => century(meaning.year),
  'month-day'(meaning, context) {
    const {month: m, day: d} = meaning;
    const unknown = `XXXX-${two(m)}-${two(d)}`;
    const found = yearly(meaning, context, (y) => day(utc(y, m, d)));
    return found.begin === undefined || civil(found.begin).day === d ? found : {value: unknown};
  },
  month: (meaning, context) => yearly(meaning, context, (y) => month(utc(y, meaning.month))),
  'day-of-month'({day: d}, {last, dct}) {
    const base = last?.begin ?? dct;
    const {year: y, month: m} = civil(base ?? 0);
    const ms = base === undefined ? null : civilDay(y, m, d);
    return ms === null ? {value: `XXXX-XX-${two(d)}`} : day(ms, 'likely');
  },
  weekday: resolveWeekday,
  'weekday-date': (meaning, context) =>
    nearestDay(
      (ms) => weekday(ms) === meaning.day && civil(ms).day === meaning.date,
      `XXXX-XX-${two(meaning.date)}`,
      context,
    ),
  'bank-holiday': (_, context) => nearestDay(isBankHoliday, 'XXXX-XX-XX', context),
  offset: resolveOffset,
  within({unit, of}, context) {
    // In autumn “the new year” is the next, also of what was put off until it.
    const {begin} = resolveMeaning(of, unit === 'year' ? {...context, direction: 'none'} : context);
    return begin === undefined ? unknownOf(unit) : shifted(begin, unit, 0);
  },
  anniversary: resolveAnniversary,
  of: resolveOf,
  quarter: (meaning, context) => resolvePeriod(meaning, context, quarter),
  half: (meaning, context) => resolvePeriod(meaning, context, half),
  season: (meaning, context) => yearly(meaning, context, (y) => season(y, meaning.season)),
  nth: () => ({value: 'XXXX-XX-XX'}),
  holiday: (meaning, context) => yearly(meaning, context, (y) => day(holidayIn(meaning.name, y)), 4, 'XXXX-XX-XX'),
  weekend: resolveWeekend,
  definite: resolveDefinite,
  duration: plain,
  set: plain,
  ref: plain,
  literal: plain,
  time: resolveTime,
};

/** What a unit is where the creation day is not known. */
const unknownOf = (unit: Unit): Resolved => ({value: shifted(0, unit, 0).value.replace(/\d/g, 'X')});

function givenYear({year: given, shift}: InYear, dct: number | undefined): number | undefined {
  if (given !== undefined) return given;
  return shift === undefined || dct === undefined ? undefined : civil(dct).year + shift;
}

/**
 * What comes once a year: in the year that is given, or else what lies nearest to the creation date, or on the side that
 * the words (“last May”) or the clause point to.
 *
 * @param make what it is in a year
 * @param pull how many times nearer the other side must be to win against the clause
 * @param unknown its value where neither a year nor a creation date is known
 */
function yearly(
  meaning: InYear & {month?: number; day?: number},
  context: Context,
  make: (year: number) => Resolved,
  pull = 4,
  unknown?: string,
): Resolved {
  const {dct, direction, named} = context;
  const given = givenYear(meaning, dct);
  if (given !== undefined) return make(given);
  if (dct === undefined) return {value: unknown ?? make(2000).value.replace('2000', 'XXXX')};
  const found = nearest(dct, context, meaning, make, pull);
  // “In July 2010 … on 9 July”, told in February: of the year that its month was named with; “in July” may be of another.
  const recent =
    meaning.day === undefined ||
    direction === 'future' ||
    meaning.step !== undefined ||
    Math.abs(found.begin! - dct) < 5 * WEEK;
  // “In 2013 … on 14 February a train left the rails”, told in January.
  const lastYear = civil(dct).year - 1;
  const told = meaning.day && direction === 'past' && found.begin! > dct && context.namedYear === lastYear;
  const said = !recent && named?.month === meaning.month ? named?.year : told && lastYear;
  return sure(said ? make(said) : found, 'likely');
}

function nearest(
  dct: number,
  {direction, joined, last}: Context,
  meaning: InYear,
  make: (year: number) => Resolved,
  pull: number,
): Resolved {
  const {step, told} = meaning;
  const {year: y} = civil(dct);
  const now = make(y);
  const near = (years: number): Resolved => (years ? make(y + years) : now);
  if (step !== undefined) {
    // “this winter”, said in January
    if (step === 0) return near(-1).until! > dct ? near(-1) : now;
    if (step === -1) return now.until! < dct ? now : near(-1);
    return now.begin! > dct + (lengthOf(now) < 5 * WEEK ? lengthOf(now) : 0) ? now : near(1); // “next June”, said in May
  }
  // “From June through November” ends behind its beginning, and within a year of it.
  const from = joined === 'range' && last?.begin;
  const end = from && [near(-1), now, near(1)].find(({begin}) => begin! >= from && begin! - from < 53 * WEEK);
  if (end && (direction !== 'past' || end.begin! <= dct)) return end;
  let best = now;
  let least = Infinity;
  for (const years of YEARS) {
    const found = near(years);
    const begin = found.begin!;
    const length = lengthOf(found);
    if (told && begin > dct) continue;
    const off = begin + length / 2 - dct;
    // A clause that looks ahead or back must be strong enough to reach past what is much nearer.
    const against = (direction === 'future' && off < 0) || (direction === 'past' && off > length / 2);
    // Half a year off either way is told rather than foretold.
    const distance = Math.abs(off) * (against ? pull : off > 0 ? 1.03 : 1);
    if (distance < least) {
      best = found;
      least = distance;
    }
    if (least < NEAR) break; // no other is as near
  }
  return best;
}
/** The years that a day may be of, this one first. */
const YEARS = [0, -1, 1];
/** Less than half of a year: what is nearer than this in one year is farther off in the two beside it. */
const NEAR = 150 * DAY;

function resolveWeekday(meaning: Of<'weekday'>, context: Context): Resolved {
  const {dct, direction} = context;
  if (dct === undefined) return {value: `XXXX-WXX-${meaning.day}`};
  const listed = context.joined && meaning.step === undefined ? listedAfter(context) : undefined;
  const ms =
    listed === undefined
      ? weekdayFrom(dct, meaning, direction === 'none' && isNear(context.lastDay, dct) ? 'future' : direction)
      : listed + (((meaning.day - weekday(listed) + 6) % 7) + 1) * DAY;
  return day(ms + (meaning.weeks ?? 0) * WEEK, meaning.step === undefined ? 'likely' : undefined);
}

function weekdayFrom(dct: number, {day: wanted, step, beyond}: Of<'weekday'>, direction: Direction): number {
  const back = (weekday(dct) - wanted + 7) % 7; // days since the last such day, 0 today
  if (step === -1) return dct - (back || 7) * DAY;
  if (step === 1) return dct + (beyond && wanted > weekday(dct) && back > 3 ? 14 - back : 7 - back) * DAY;
  const ahead = (7 - back) % 7;
  // “this Friday” said on a Monday is ahead whatever the clause; said on a Saturday only the clause can tell.
  if (step === 0) return direction === 'past' && wanted < weekday(dct) ? dct - back * DAY : dct + ahead * DAY;
  // Where no verb says otherwise, tomorrow is likelier meant than what is nearly a week gone.
  // What was planned for a day is told before it, or the day after.
  const far = {past: 7, none: 4, plan: 1, future: 0}[direction];
  return back > far ? dct + ahead * DAY : dct - back * DAY;
}

function resolveWeekend({step}: Of<'weekend'>, {dct, direction}: Context): Resolved {
  if (dct === undefined) return unknownOf('weekend');
  if (step !== undefined) {
    // On a Monday “last weekend” is the one just gone, which lies in last week; so it is on a Sunday.
    const ahead = step === 0 && direction === 'past' && weekday(dct) < 5 ? -1 : step;
    return weekend(dct + ahead * WEEK);
  }
  const back = direction === 'past' || (direction === 'none' && weekday(dct) < 4);
  return sure(weekend(back && weekday(dct) < 6 ? dct - WEEK : dct), 'likely');
}

/** How far such a day is looked for: nobody leaves out a month that is farther off. */
const REACH = 183;

/** “Friday the 13th”, “the bank holiday”: the nearest such day on the side that the clause points to; none where none is near. */
function nearestDay(isSuch: (ms: number) => boolean, value: string, {dct, direction}: Context): Resolved {
  for (let off = 0; dct !== undefined && off <= REACH; off++) {
    for (const ms of [dct - off * DAY, dct + off * DAY]) {
      if ((direction === 'past' && ms > dct) || (direction === 'future' && ms < dct)) continue;
      if (isSuch(ms)) return day(ms, 'likely');
    }
  }
  return {value};
}

/** Within the week to come: a weekday that no verb places is behind it rather than gone. */
const isNear = (found: Resolved | undefined, dct: number): boolean =>
  !!found && found.begin! > dct && found.begin! < dct + WEEK;

/** The day that a listed weekday comes after: “from Monday to Thursday”, “on Wednesday and Thursday” of what is ahead. */
function listedAfter({joined, last, dct}: Context): number | undefined {
  if (last?.grain !== 'day' || last.begin === undefined || dct === undefined || Math.abs(last.begin - dct) > WEEK)
    return undefined;
  return joined === 'range' || last.begin > dct ? last.begin : undefined;
}

/** “Two days later”, “last year”: so far from the creation date, from a mention or from a day that is named. */
function resolveOffset(meaning: Of<'offset'>, context: Context): Resolved {
  const {unit, n, from} = meaning;
  const {dct, last, lastPeriod} = context;
  // “Up from 3% in May a year earlier”
  const period = meaning.compare && (lastPeriod ?? (from === 'mention' && last?.grain === 'month' && last));
  if (period) return sure(samePeriod(period, n), 'likely');
  const mentioned = meaning.base ? resolveMeaning(meaning.base, context) : anchor(context, unit);
  const base = from === 'dct' ? dct : mentioned?.begin;
  if (base === undefined) {
    // Nothing was mentioned that it could count from: a value for the record, and no place on the calendar.
    if (from === 'mention' && dct !== undefined && n !== 0)
      return {value: shifted(dct, unit, n).value, certainty: 'vague'};
    return unknownOf(unit);
  }
  const found = shifted(base, unit, n);
  if (from === 'dct') return found;
  // “December, and two weeks later”: in which week is not said.
  return mentioned && lengthOf(mentioned) > 1.5 * lengthOf(found)
    ? sure(unknownOf(unit), 'vague')
    : sure(found, 'likely');
}

function resolveAnniversary({of, grain, unit, n}: Of<'anniversary'>, context: Context): Resolved {
  const {dct} = context;
  // What is counted back from in weeks is a day just gone; in years it may be one to come: “it will be a year ago …”
  const {begin} = resolveMeaning(of, unit === 'day' ? {...context, direction: 'past'} : context);
  if (begin === undefined || dct === undefined) return unknownOf(grain);
  const from = grain === 'week' ? dct : begin;
  return shifted(unit === 'day' ? from + n * DAY : addMonths(from, n), grain, 0);
}

/** Results are told of what is over, even where no verb says so. */
function resolvePeriod(meaning: Of<'quarter' | 'half'>, context: Context, make: typeof quarter): Resolved {
  const direction = context.direction === 'none' ? 'past' : context.direction;
  return yearly(meaning, {...context, direction}, (y) => make(y, meaning.index), 3);
}

/** The mention that “later”, “the same day” or “the following month” counts from. */
function anchor(context: Context, unit: Unit): Resolved | undefined {
  if (unit !== 'day' && unit !== 'night' && unit !== 'hour' && unit !== 'minute') return context.last;
  const {lastDay, dct, direction} = context;
  // What is told as past does not count from a day still to come.
  return direction === 'past' && dct !== undefined && lastDay && lastDay.begin! > dct ? day(dct) : lastDay;
}

/** “January last year”, “the third quarter of 1990”, “the Friday of that week”: a part, placed in a whole. */
function resolveOf({part, whole}: Of<'of'>, context: Context): Resolved {
  const outer = resolveMeaning(whole, context);
  if (outer.begin === undefined) {
    // “On the Sunday”, of no week that was told, is any other Sunday.
    return resolveMeaning(part, part.kind === 'weekday' ? context : {...context, dct: undefined});
  }
  const {begin, until} = outer;
  const {year: y, month: m} = civil(begin);
  switch (part.kind) {
    case 'weekday':
      return day(startOfWeek(begin) + (part.day - 1) * DAY);
    case 'day-of-month':
      return resolveMeaning({kind: 'day', year: y, month: m, day: part.day}, context);
    case 'nth':
      if (part.day !== undefined) return day(nthWeekday(y, m, part.day, part.n));
      return day(part.n < 0 ? until! - DAY : begin + (part.n - 1) * DAY);
    default:
      return IN_YEAR.test(part.kind) ? resolveMeaning({...part, year: y} as Meaning, context) : outer;
  }
}

/** “The quarter”, “the year”, “the day”: what was spoken of, or else the creation date’s own. */
function resolveDefinite({unit}: Of<'definite'>, {dct, last, lastDay = last}: Context): Resolved {
  if (unit === 'day' && lastDay?.begin !== undefined) return day(lastDay.begin, 'likely');
  if (dct === undefined) return unknownOf(unit);
  return sure(shifted(dct, unit, unit === 'quarter' ? -1 : 0), 'likely');
}

function resolveTime(meaning: Of<'time'>, context: Context): Resolved {
  const {date, part, hour, minute, second, zone} = meaning;
  const spoken = date
    ? resolveMeaning(date, context)
    : ((context.direction === 'past' ? context.lastPast : context.lastDay) ??
      (context.dct === undefined ? undefined : day(context.dct)));
  // “Rain overnight, with frost by dawn”, “Friday night until 3am”
  const next = meaning.next || (!date && context.night && (part === 'MO' || hour! < 12));
  const base = next && spoken?.begin !== undefined ? day(startOfDay(spoken.begin) + DAY) : spoken;
  const dayValue = base?.begin === undefined ? (base?.value ?? 'XXXX-XX-XX') : formatDay(base.begin);
  const clock = [hour, minute ?? 0, second].flatMap((n) => (n === undefined ? [] : two(n))).join(':');
  const value = `${dayValue}T${hour === undefined ? part : clock}`;
  const certainty = date ? base?.certainty : 'likely';
  const grain = grainOf(meaning)!;
  if (base?.begin === undefined) return {value, grain};
  const midnight = startOfDay(base.begin);
  if (hour === undefined) {
    const [from, to] = PART_HOURS[part ?? 'DT'] ?? [0, 24];
    return sure({value, begin: midnight + from * HOUR, until: midnight + to * HOUR, grain}, certainty);
  }
  // What midnight in the zone is in UTC: later the farther west.
  const offset = Date.parse(`1970-01-01T00:00${zone || 'Z'}`);
  // T24:00 is the last moment of the day that it names, and so must its place on the calendar be.
  const clockTime = hour * HOUR + (minute ?? 0) * MINUTE + (second ?? 0) * 1000;
  const begin = midnight + (hour === 24 ? Math.min(clockTime, DAY - MINUTE) : clockTime) + offset;
  const found: Resolved = {value, begin, until: begin + (second === undefined ? MINUTE : 1000), grain};
  if (zone !== undefined) found.zone = zone;
  return sure(found, certainty);
}
