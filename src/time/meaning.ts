/**
 * What an expression means, apart from where it stands; and what that comes to on a given day.
 *
 * A meaning is small plain data, so that one reading of a text can be resolved against many candidate days. From it
 * come both views, the TIMEX3 value and the interval, which therefore cannot disagree.
 */
import type {Grain} from '../model.js';
import {
  addMonths,
  civil,
  civilDay,
  DAY,
  daysInMonth,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
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

/** Which way from the creation date to look: the words decide it, or the clause, or the default of the kind. */
export type Direction = 'past' | 'future' | 'none' | 'plan';

/** A year that is given, or counted from the creation date’s (`shift` −1 is last year), or left open. */
interface InYear {
  year?: number;
  shift?: number;
  /** “last spring”, “next May”, “this fall”: −1, 1, 0. */
  step?: -1 | 0 | 1;
  /** “was arrested in October”, “since March”: it is no other than one that has begun. */
  told?: true;
}

export type Meaning = {mod?: string} & (
  | {
      kind: 'day';
      year: number;
      month: number;
      day: number;
      /** In figures that allow the other order as well. */
      swap?: true;
      /** Which stands first in figures that allow no other order. */
      ordered?: 'day' | 'month';
    }
  | ({kind: 'month-day'; month: number; day: number} & InYear)
  | ({kind: 'month'; month: number} & InYear)
  | {kind: 'day-of-month'; day: number}
  | {kind: 'year'; year: number; /** “the 2012 quarter”: the one that is spoken of, in that year. */ compare?: true}
  | {
      kind: 'weekday';
      day: number;
      step?: -1 | 0 | 1;
      /** Weeks from that day. */ weeks?: number;
      /** “next Friday”, and not “this coming Friday”: no day of this week that is close by. */ beyond?: true;
    }
  | {
      kind: 'offset';
      unit: Unit;
      n: number;
      /** Counted from the creation date, or from the last mention. */ from: 'dct' | 'mention';
      /** A day that is named: “two days before Christmas”. */ base?: Meaning;
      /** “a year earlier”: the same quarter or month of the year before, in prose of results. */ compare?: true;
    }
  /** “Friday the 13th”: a weekday and the day of its month. */
  | {kind: 'weekday-date'; day: number; date: number}
  /** A Monday on which Britain does not work. */
  | {kind: 'bank-holiday'}
  | {kind: 'of'; part: Meaning; whole: Meaning}
  /** “Two years ago Tuesday”, “10 years ago this week”: a day, week or month, and how far from it. */
  | {kind: 'anniversary'; of: Meaning; grain: 'day' | 'week' | 'month'; unit: 'day' | 'month'; n: number}
  /** The week or weekend that holds a day. */
  | {kind: 'within'; unit: Unit; of: Meaning}
  | ({kind: 'quarter'; index: number} & InYear)
  | ({kind: 'half'; index: number} & InYear)
  | ({kind: 'season'; season: 'SP' | 'SU' | 'FA' | 'WI'} & InYear)
  | {kind: 'weekend'; step?: -1 | 0 | 1}
  /** “the first Monday of May”, “the first day of May”; the last where n is −1. It is part of a whole. */
  | {kind: 'nth'; n: number; day?: number}
  | {kind: 'decade'; year: number}
  | {kind: 'century'; year: number}
  | ({kind: 'holiday'; name: string} & InYear)
  | {kind: 'definite'; unit: Unit}
  | {kind: 'duration'; n: number | 'X'; unit: Unit; value: string}
  | {kind: 'set'; value: string; quant?: string; freq?: string}
  | {kind: 'ref'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'}
  /** What has a value, and no place that we draw. */
  | {kind: 'literal'; value: string}
  | {
      kind: 'time';
      date?: Meaning;
      part?: string;
      hour?: number;
      minute?: number;
      second?: number;
      zone?: string;
      /** “from 10 p.m. to 5 a.m.”: of the day after the one spoken of. */
      next?: true;
    }
);

/** What a meaning comes to. */
export interface Resolved {
  value: string;
  begin?: number;
  until?: number;
  grain?: Grain;
  zone?: string;
  certainty?: 'firm' | 'likely' | 'vague';
}

/** What has been said so far, and when it was said. */
export interface Context {
  /** Midnight of the creation day; undefined when it is not known. */
  dct: number | undefined;
  /** Which way the clause looks. */
  direction: Direction;
  /** It is listed together with the expression before: “Wednesday and Thursday”. */
  joined?: 'range' | 'list' | undefined;
  /** The last mention with a place on the calendar, and the last of a day. */
  last?: Resolved | undefined;
  lastDay?: Resolved | undefined;
  /** The last mention of a day that was not still to come. */
  lastPast?: Resolved | undefined;
  /** The last quarter, month or half mentioned, which “a year earlier” compares with. */
  lastPeriod?: Resolved | undefined;
  /** The last month that was named with its year, and the last year that was named. */
  named?: {year: number; month: number} | undefined;
  namedYear?: number;
  /** An evening or a night stands shortly before, and what is told of the morning lies behind it. */
  night?: boolean;
  /** The expression before was three months, of which a day may be the last. */
  threeMonths?: boolean;
}

/** So many units from the creation date: “last year” is one before it. */
export const fromDct = (unit: Unit, n: number): Extract<Meaning, {kind: 'offset'}> => ({
  kind: 'offset',
  unit,
  n,
  from: 'dct',
});

const day = (ms: number, certainty?: Resolved['certainty']): Resolved =>
  sure({value: formatDay(ms), begin: ms, until: ms + DAY, grain: 'day'}, certainty);
/** Its year, week or day is not said: it is the likeliest one. */
const sure = (found: Resolved, certainty: Resolved['certainty']): Resolved => {
  if (certainty) found.certainty = certainty;
  return found;
};
/** So many months from one on, by the year and the month that it begins with. */
const stretch = (grain: Grain, value: string, y: number, m = 1, months = 12): Resolved => ({
  value,
  begin: utc(y, m),
  until: utc(y, m + months),
  grain,
});
const month = (ms: number): Resolved => {
  const {year: y, month: m} = civil(ms);
  return stretch('month', formatMonth(ms), y, m, 1);
};
const lengthOf = ({begin, until}: Resolved): number => until! - begin!;
const week = (ms: number): Resolved => {
  const monday = startOfWeek(ms);
  return {value: formatWeek(ms), begin: monday, until: monday + WEEK, grain: 'week'};
};
const year = (y: number): Resolved =>
  Math.abs(y) > 9999
    ? {value: 'XXXX'}
    : stretch('year', y < 1 ? `BC${String(1 - y).padStart(4, '0')}` : formatYear(y), y);
const quarter = (y: number, index: number): Resolved =>
  stretch('quarter', `${formatYear(y)}-Q${index}`, y, index * 3 - 2, 3);
const half = (y: number, index: number): Resolved => stretch('half', `${formatYear(y)}-H${index}`, y, index * 6 - 5, 6);
const SEASON_START = {SP: 3, SU: 6, FA: 9, WI: 12};
const season = (y: number, name: keyof typeof SEASON_START): Resolved =>
  stretch('season', `${formatYear(y)}-${name}`, y, SEASON_START[name], 3);
const weekend = (ms: number): Resolved => {
  const monday = startOfWeek(ms);
  return {value: `${formatWeek(ms)}-WE`, begin: monday + 5 * DAY, until: monday + WEEK, grain: 'weekend'};
};
const decade = (y: number): Resolved => {
  const first = Math.floor(y / 10) * 10;
  return stretch('decade', formatYear(first).slice(0, -1), first, 1, 120);
};
const century = (y: number): Resolved => {
  const first = Math.floor(y / 100) * 100;
  return stretch('century', formatYear(first).slice(0, -2), first, 1, 1200);
};

/** An instant moved by a number of units, as a span of that unit. */
export function shifted(from: number, unit: Unit, n: number): Resolved {
  switch (unit) {
    case 'night':
    case 'day':
      return day(startOfDay(from) + n * DAY);
    case 'week':
      return week(from + n * WEEK);
    case 'fortnight':
      return week(from + 2 * n * WEEK);
    case 'weekend':
      return weekend(from + n * WEEK);
    case 'month':
      return month(addMonths(startOfDay(from), n));
    case 'quarter': {
      const {year: y, month: m} = civil(from);
      const index = y * 4 + Math.floor((m - 1) / 3) + n;
      return quarter(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1);
    }
    case 'season':
    case 'year':
      return year(civil(from).year + n);
    case 'decade':
      return n % 1 === 0 && Math.abs(n) < 2 ? decade(civil(from).year + n * 10) : year(civil(from).year + n * 10);
    case 'century':
      return century(civil(from).year + n * 100);
    case 'millennium':
      return year(civil(from).year + n * 1000);
    default:
      return day(startOfDay(from)); // without a creation time of day, hours stay within the day
  }
}

/** How finely a meaning is said; undefined where it has no place on a calendar. */
export function grainOf(meaning: Meaning): Grain | undefined {
  switch (meaning.kind) {
    case 'month-day':
    case 'day-of-month':
    case 'weekday':
    case 'weekday-date':
    case 'bank-holiday':
    case 'holiday':
    case 'nth':
      return 'day';
    case 'offset':
    case 'within':
    case 'definite': {
      const {unit} = meaning;
      return unit === 'night' ? 'day' : unit === 'fortnight' ? 'week' : unit;
    }
    case 'anniversary':
      return meaning.grain;
    case 'of':
      return grainOf(meaning.part);
    case 'time':
      return meaning.hour === undefined ? 'part-of-day' : meaning.second === undefined ? 'minute' : 'second';
    case 'duration':
    case 'set':
    case 'ref':
    case 'literal':
      return undefined;
    default:
      return meaning.kind;
  }
}

/** Whether a meaning is of some kind, or holds one that is: what it is part of, counted from or the time of. */
export const tells = (meaning: Meaning, kinds: RegExp): boolean =>
  kinds.test(meaning.kind) || Object.values(meaning).some((held) => held?.kind && tells(held as Meaning, kinds));

/** What a unit is where the creation day is not known. */
const unknownOf = (unit: Unit): string => shifted(0, unit, 0).value.replace(/\d/g, 'X');

/** What a meaning comes to in a context. A meaning that the context cannot place keeps X for what is not known. */
export function resolveMeaning(meaning: Meaning, context: Context): Resolved {
  const {dct, direction} = context;
  switch (meaning.kind) {
    case 'day': {
      const ms = civilDay(meaning.year, meaning.month, meaning.day);
      return ms === null ? {value: 'XXXX-XX-XX'} : day(ms);
    }
    case 'year':
      return meaning.compare && context.lastPeriod
        ? samePeriod(context.lastPeriod, meaning.year - civil(context.lastPeriod.begin!).year)
        : year(meaning.year);
    case 'decade':
      return decade(meaning.year);
    case 'century':
      return century(meaning.year);
    case 'month-day': {
      const {month: m, day: d} = meaning;
      const unknown = `XXXX-${two(m)}-${two(d)}`;
      const found = yearly(meaning, context, unknown, (y) => day(utc(y, m, Math.min(d, daysInMonth(y, m)))));
      return found.begin === undefined || civil(found.begin).day === d ? found : {value: unknown};
    }
    case 'month':
      return yearly(meaning, context, `XXXX-${two(meaning.month)}`, (y) => month(utc(y, meaning.month)));
    case 'day-of-month': {
      const base = context.last?.begin ?? dct;
      if (base === undefined) return {value: `XXXX-XX-${two(meaning.day)}`};
      const {year: y, month: m} = civil(base);
      const ms = civilDay(y, m, meaning.day);
      return ms === null ? {value: `XXXX-XX-${two(meaning.day)}`} : day(ms, 'likely');
    }
    case 'weekday': {
      if (dct === undefined) return {value: `XXXX-WXX-${meaning.day}`};
      const listed = context.joined && meaning.step === undefined ? listedAfter(context) : undefined;
      const ms =
        listed === undefined
          ? weekdayFrom(dct, meaning, direction === 'none' && isNear(context.lastDay, dct) ? 'future' : direction)
          : listed + (((meaning.day - weekday(listed) + 6) % 7) + 1) * DAY;
      return day(ms + (meaning.weeks ?? 0) * WEEK, meaning.step === undefined ? 'likely' : undefined);
    }
    case 'weekday-date':
      return nearestDay(
        (ms) => weekday(ms) === meaning.day && civil(ms).day === meaning.date,
        `XXXX-XX-${two(meaning.date)}`,
        context,
      );
    case 'bank-holiday':
      return nearestDay(isBankHoliday, 'XXXX-XX-XX', context);
    case 'offset': {
      const {unit, n, from} = meaning;
      const {last, lastPeriod} = context;
      // “Up from 3% in May a year earlier”
      const period = meaning.compare && (lastPeriod ?? (from === 'mention' && last?.grain === 'month' && last));
      if (period) return {...samePeriod(period, n), certainty: 'likely'};
      const mentioned = meaning.base ? resolveMeaning(meaning.base, context) : anchor(context, unit);
      const base = from === 'dct' ? dct : mentioned?.begin;
      if (base === undefined) {
        // Nothing was mentioned that it could count from: a value for the record, and no place on the calendar.
        if (from === 'mention' && dct !== undefined && n !== 0)
          return {value: shifted(dct, unit, n).value, certainty: 'vague'};
        return {value: unknownOf(unit)};
      }
      const found = shifted(base, unit, n);
      if (from === 'dct') return found;
      // “December, and two weeks later”: in which week is not said.
      return mentioned && lengthOf(mentioned) > 1.5 * lengthOf(found)
        ? {value: unknownOf(unit), certainty: 'vague'}
        : {...found, certainty: 'likely'};
    }
    case 'within': {
      // In autumn “the new year” is the next, also of what was put off until it.
      const near: Context = meaning.unit === 'year' ? {...context, direction: 'none'} : context;
      const {begin} = resolveMeaning(meaning.of, near);
      return begin === undefined ? {value: unknownOf(meaning.unit)} : shifted(begin, meaning.unit, 0);
    }
    case 'anniversary': {
      // What is counted back from in weeks is a day just gone; in years it may be one to come: “it will be a year ago …”
      const {begin} = resolveMeaning(meaning.of, meaning.unit === 'day' ? {...context, direction: 'past'} : context);
      if (begin === undefined || dct === undefined) return {value: unknownOf(meaning.grain)};
      const from = meaning.grain === 'week' ? dct : begin;
      const then = meaning.unit === 'day' ? from + meaning.n * DAY : addMonths(from, meaning.n);
      return shifted(then, meaning.grain, 0);
    }
    case 'of':
      return resolveOf(meaning.part, meaning.whole, context);
    case 'quarter':
    case 'half': {
      const {index, kind} = meaning;
      const [make, letter] = kind === 'quarter' ? [quarter, 'Q'] : [half, 'H'];
      // Results are told of what is over, even where no verb says so.
      const told: Context = {...context, direction: direction === 'none' ? 'past' : direction};
      return yearly(meaning, told, `XXXX-${letter}${index}`, (y) => make(y, index), 3);
    }
    case 'season':
      return yearly(meaning, context, `XXXX-${meaning.season}`, (y) => season(y, meaning.season));
    case 'nth':
      return {value: 'XXXX-XX-XX'};
    case 'holiday':
      return yearly(meaning, context, 'XXXX-XX-XX', (y) => day(holidayIn(meaning.name, y)));
    case 'weekend': {
      if (dct === undefined) return {value: unknownOf('weekend')};
      const {step} = meaning;
      if (step !== undefined) {
        // On a Monday “last weekend” is the one just gone, which lies in last week; so it is on a Sunday.
        const ahead = step === 0 && direction === 'past' && weekday(dct) < 5 ? -1 : step;
        return weekend(dct + ahead * WEEK);
      }
      const back = direction === 'past' || (direction === 'none' && weekday(dct) < 4);
      return {...weekend(back && weekday(dct) < 6 ? dct - WEEK : dct), certainty: 'likely'};
    }
    case 'definite':
      return resolveDefinite(meaning, context);
    case 'duration':
    case 'set':
    case 'ref':
    case 'literal':
      return {
        value: meaning.value,
        certainty: meaning.kind === 'ref' || meaning.value.includes('X') ? 'vague' : 'firm',
      };
    case 'time':
      return resolveTime(meaning, context);
  }
}

function givenYear({year: given, shift}: InYear, dct: number | undefined): number | undefined {
  if (given !== undefined) return given;
  return shift === undefined || dct === undefined ? undefined : civil(dct).year + shift;
}

/**
 * What comes once a year: in the year that is given, or else what lies nearest to the creation date, or on the side that
 * the words (“last May”) or the clause point to.
 *
 * @param unknown its value where neither a year nor a creation date is known
 * @param make what it is in a year
 * @param pull how many times nearer the other side must be to win against the clause
 */
function yearly(
  meaning: InYear & {month?: number; day?: number},
  context: Context,
  unknown: string,
  make: (year: number) => Resolved,
  pull = 4,
): Resolved {
  const {dct, direction, named} = context;
  const given = givenYear(meaning, dct);
  if (given !== undefined) return make(given);
  if (dct === undefined) return {value: unknown};
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
  const made = [make(y - 1), make(y), make(y + 1)] as const;
  const [before, now, after] = made;
  if (step === 0) return before.until! > dct ? before : now; // “this winter”, said in January
  if (step === -1) return now.until! < dct ? now : before;
  if (step === 1) return now.begin! > dct + (lengthOf(now) < 5 * WEEK ? lengthOf(now) : 0) ? now : after; // “next June”, said in May
  // “From June through November” ends behind its beginning, and within a year of it.
  const from = joined === 'range' && last?.begin;
  const end = from && made.find(({begin}) => begin! >= from && begin! - from < 53 * WEEK);
  if (end && (direction !== 'past' || end.begin! <= dct)) return end;
  let best = now;
  let least = Infinity;
  for (const found of made) {
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
  }
  return best;
}

function weekdayFrom(
  dct: number,
  {day: wanted, step, beyond}: Extract<Meaning, {kind: 'weekday'}>,
  direction: Direction,
): number {
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

/** The mention that “later”, “the same day” or “the following month” counts from. */
function anchor(context: Context, unit: Unit): Resolved | undefined {
  if (unit !== 'day' && unit !== 'night' && unit !== 'hour' && unit !== 'minute') return context.last;
  const {lastDay, dct, direction} = context;
  // What is told as past does not count from a day still to come.
  return direction === 'past' && dct !== undefined && lastDay && lastDay.begin! > dct ? day(dct) : lastDay;
}

/** The same quarter, half or month some years on. */
function samePeriod({begin, grain}: Resolved, years: number): Resolved {
  const {year: y, month: m} = civil(begin!);
  if (grain === 'quarter') return quarter(y + years, Math.floor(m / 3) + 1);
  if (grain === 'half') return half(y + years, m < 7 ? 1 : 2);
  return month(utc(y + years, m));
}

/** “January last year”, “the third quarter of 1990”, “the Friday of that week”: a part, placed in a whole. */
function resolveOf(part: Meaning, whole: Meaning, context: Context): Resolved {
  const outer = resolveMeaning(whole, context);
  if (outer.begin === undefined) {
    // “On the Sunday”, of no week that was told, is any other Sunday.
    return resolveMeaning(part, part.kind === 'weekday' ? context : {...context, dct: undefined});
  }
  const {begin, until} = outer;
  const {year: y, month: m} = civil(begin);
  switch (part.kind) {
    case 'month-day':
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
    case 'holiday':
      return resolveMeaning({...part, year: y}, context);
    case 'weekday':
      return day(startOfWeek(begin) + (part.day - 1) * DAY);
    case 'day-of-month':
      return resolveMeaning({kind: 'day', year: y, month: m, day: part.day}, context);
    case 'nth':
      if (part.day !== undefined) return day(nthWeekday(y, m, part.day, part.n));
      return day(part.n < 0 ? until! - DAY : begin + (part.n - 1) * DAY);
    default:
      return outer;
  }
}

/** “The quarter”, “the year”, “the day”: what was spoken of, or else the creation date’s own. */
function resolveDefinite(meaning: Extract<Meaning, {kind: 'definite'}>, context: Context): Resolved {
  const {unit} = meaning;
  const {dct, last, lastPeriod} = context;
  if (unit === 'quarter') {
    if (lastPeriod?.grain === 'quarter') return {...lastPeriod, certainty: 'likely'};
    if (dct === undefined) return {value: unknownOf(unit)};
    return {...shifted(dct, 'quarter', -1), certainty: 'likely'};
  }
  const found = unit === 'day' ? (context.lastDay ?? last) : last;
  if (found?.begin !== undefined && unit === 'day') return {...day(found.begin), certainty: 'likely'};
  if (dct === undefined) return {value: unknownOf(unit)};
  return {...shifted(dct, unit, 0), certainty: 'likely'};
}

function resolveTime(meaning: Extract<Meaning, {kind: 'time'}>, context: Context): Resolved {
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
  if (base?.begin === undefined) return {value, grain: hour === undefined ? 'part-of-day' : 'minute'};
  const midnight = startOfDay(base.begin);
  if (hour === undefined) {
    const [from, to] = PART_HOURS[part ?? 'DT'] ?? [0, 24];
    return sure({value, begin: midnight + from * HOUR, until: midnight + to * HOUR, grain: 'part-of-day'}, certainty);
  }
  // What midnight in the zone is in UTC: later the farther west.
  const offset = Date.parse(`1970-01-01T00:00${zone || 'Z'}`);
  // T24:00 is the last moment of the day that it names, and so must its place on the calendar be.
  const clockTime = hour * HOUR + (minute ?? 0) * MINUTE + (second ?? 0) * 1000;
  const begin = midnight + (hour === 24 ? Math.min(clockTime, DAY - MINUTE) : clockTime) + offset;
  const grain: Grain = second !== undefined ? 'second' : 'minute';
  const found: Resolved = {value, begin, until: begin + (second !== undefined ? 1000 : MINUTE), grain};
  if (zone !== undefined) found.zone = zone;
  return sure(found, certainty);
}
