import {utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcSecond, utcYear} from 'd3';
import type {CountableTimeInterval, TimeInterval} from 'd3';
import {dateText} from './date-text.js';
import type {DateFields} from './date-text.js';
import type {Domain} from './source.js';
import {DAY, FIRST, HOUR, LAST, MINUTE, SECOND, YEAR} from './instant.js';

export interface Tick {
  /** Milliseconds UTC. */
  t: number;
  /** Pixels from the left edge of the drawing. */
  x: number;
  text: string;
  /** The same with its year, for the first text that is in sight, where `text` leaves the year out. */
  dated?: string;
  /** It begins before the drawing and its text is held at the edge. */
  held?: boolean;
}

export interface Ticks {
  minor: Tick[];
  /** The larger unit under the smaller one: the month under the days. */
  major: Tick[];
  /** Quiet stretches the axis leaves out. */
  breaks?: Break[] | undefined;
}

/** A stretch without events that is drawn shorter than it is. */
export interface Break {
  /** Its edges, in pixels. */
  x0: number;
  x1: number;
  /** Milliseconds it lasts. */
  length: number;
}

export interface TickOptions {
  /** BCP 47. */
  locale?: string;
  /** Width of a character of a tick’s text, in pixels. */
  character?: number;
  /** Least distance between two texts, in pixels. */
  gap?: number;
}

type Naming = (t: number, locale: string) => string;

/** One step of the ladder: every how much, how long that is, how it is named, and what stands under it. */
interface Step {
  every: TimeInterval;
  length: number;
  name: Naming;
  /** Characters of its longest name. */
  characters: number;
  major: TimeInterval | null;
  majorName: Naming | null;
}

/** How many columns a text takes, about: signs of the Far East are twice as wide as letters. */
export const breadth = (text: string): number => text.length + (text.match(/[\u2e80-\uffee]/g)?.length ?? 0) * 0.8;

/** Names instants by these parts of their date, and keeps the names: a gesture asks for the same few at every frame. */
function naming(fields: DateFields): Naming {
  const texts = new Map<string, string>();
  return (t, locale) => {
    const asked = `${locale}|${t}`;
    let text = texts.get(asked);
    if (text === undefined) {
      if (texts.size > 500) texts.clear();
      texts.set(asked, (text = dateText(t, locale, fields)));
    }
    return text;
  };
}

const yearOf = (t: number): number => new Date(t).getUTCFullYear();

const yearAndEra = naming({year: 'numeric', era: 'short'});
/** 2017; AD 99; 44 BC. The year 0 of ISO 8601 is 1 BC. */
export const yearName: Naming = (t, locale) => (yearOf(t) > 999 ? String(yearOf(t)) : yearAndEra(t, locale));

const dayName = naming({day: 'numeric'});
const clock = naming({hour: '2-digit', minute: '2-digit'});
const clockSeconds = naming({hour: '2-digit', minute: '2-digit', second: '2-digit'});
const monthName = naming({month: 'short'});
const longMonth = naming({month: 'long'});
const longMonthAndYear = naming({month: 'long', year: 'numeric'});
const monthAndYear: Naming = (t, locale) =>
  yearOf(t) > 999 ? longMonthAndYear(t, locale) : `${longMonth(t, locale)} ${yearName(t, locale)}`;
const millis: Naming = (t) => `.${String(((t % SECOND) + SECOND) % SECOND).padStart(3, '0')}`;
const date = {day: 'numeric', month: 'long', year: 'numeric'} as const;
const dateOfOurEra = naming(date);
const dateAndEra = naming({...date, era: 'short'});
const wholeDay: Naming = (t, locale) => (yearOf(t) > 999 ? dateOfOurEra : dateAndEra)(t, locale);

const every = (interval: CountableTimeInterval, n: number): TimeInterval => (n === 1 ? interval : interval.every(n)!);

/** Every n milliseconds, counted from 1970. d3 has this too, but floors years before 1 by way of the local zone. */
function milliseconds(n: number): TimeInterval {
  return {
    range: (from: Date, to: Date) => {
      const dates: Date[] = [];
      for (let t = Math.ceil(+from / n) * n; t < +to; t += n) dates.push(new Date(t));
      return dates;
    },
    floor: (date: Date) => new Date(Math.floor(+date / n) * n),
    ceil: (date: Date) => new Date(Math.ceil(+date / n) * n),
  } as TimeInterval;
}

/** 1, 3, 5 … 29: the 31st would stand beside the 1st. */
const oddDay = utcDay.filter((date) => date.getUTCDate() % 2 === 1 && date.getUTCDate() < 31);

const LADDER: Step[] = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((n) =>
    step(milliseconds(n), n, millis, 4, utcSecond, (t, locale) => `${wholeDay(t, locale)}, ${clockSeconds(t, locale)}`),
  ),
  ...[1, 2, 5, 10, 15, 30].map((n) => step(every(utcSecond, n), n * SECOND, clockSeconds, 8, utcDay, wholeDay)),
  ...[1, 2, 5, 10, 15, 30].map((n) => step(every(utcMinute, n), n * MINUTE, clock, 5, utcDay, wholeDay)),
  ...[1, 2, 3, 6, 12].map((n) => step(every(utcHour, n), n * HOUR, clock, 5, utcDay, wholeDay)),
  step(utcDay, DAY, dayName, 2, utcMonth, longMonth),
  step(oddDay, 2 * DAY, dayName, 2, utcMonth, longMonth),
  step(utcMonday, 7 * DAY, dayName, 2, utcMonth, longMonth),
  ...[1, 3, 6].map((n) => step(every(utcMonth, n), (n * YEAR) / 12, monthName, 4, utcYear, yearName)),
  ...[1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000].map((n) =>
    step(every(utcYear, n), n * YEAR, yearName, 6, null, null),
  ),
];

function step(
  every: TimeInterval,
  length: number,
  name: Naming,
  characters: number,
  major: TimeInterval | null,
  majorName: Naming | null,
): Step {
  return {every, length, name, characters, major, majorName};
}

/**
 * Two tiers of ticks for a domain: the finest step whose texts keep their distance, and the unit it counts within.
 * The domain is held within the years −9999 to 9999 first; d3 does not return for one at the edge of Date.
 *
 * @param width of the drawing, in pixels
 */
export function ticks(
  domain: Domain,
  width: number,
  {locale = 'en', character = 6.8, gap = 18}: TickOptions = {},
): Ticks {
  const from = Math.max(FIRST, domain.from);
  const to = Math.min(LAST, domain.to);
  const k = width / (domain.to - domain.from);
  if (!(to > from) || !(k > 0) || !Number.isFinite(k)) return {minor: [], major: []};
  const x = (t: number) => (t - domain.from) * k;
  const chosen = LADDER.find(({length, characters}) => length * k >= characters * character + gap) ?? LADDER.at(-1)!;
  const room = chosen.characters * character + gap;
  const minor = spaced(
    chosen.every
      .range(new Date(Math.ceil(from)), new Date(to))
      .map((date) => ({t: +date, x: x(+date), text: chosen.name(+date, locale)})),
    room * 0.8,
  );
  if (!chosen.major || !chosen.majorName) return {minor, major: []};
  return {minor, major: majors(chosen, {from, to}, x, locale, character)};
}

/** Leaves out what stands too near its left neighbour: the Monday after the 29th, the second every-other day of a month. */
function spaced(ticks: Tick[], room: number): Tick[] {
  let last = -Infinity;
  return ticks.filter((tick) => {
    if (tick.x - last < room) return false;
    last = tick.x;
    return true;
  });
}

function majors(
  {major, majorName}: Step,
  {from, to}: Domain,
  x: (t: number) => number,
  locale: string,
  character: number,
): Tick[] {
  const first = +major!.floor(new Date(from));
  const starts = [
    first,
    ...major!
      .range(new Date(Math.ceil(from)), new Date(to))
      .map(Number)
      .filter((t) => t > first),
  ];
  const all = starts.map((t, i): Tick => {
    const held = x(t) < 0;
    const text = majorName!(t, locale);
    const dated = majorName === longMonth ? monthAndYear(t, locale) : text;
    // The month says its year where it is the first one in sight or begins one.
    const withYear = i === 0 || new Date(t).getUTCMonth() === 0;
    return {
      t,
      x: held ? 0 : x(t),
      text: withYear ? dated : text,
      ...(dated !== text && {dated}),
      ...(held && {held}),
    };
  });
  const wide = (tick: Tick) => breadth(tick.text) * character * 1.08 + 14;
  // A held text gives way to the next unit; among crowded units every second, third … is named.
  return all
    .filter((tick, i) => {
      const next = all[i + 1];
      return !next || !tick.held || next.x - tick.x >= wide(tick);
    })
    .reduce<Tick[]>((kept, tick) => {
      const last = kept.at(-1);
      if (!last || tick.x - last.x >= wide(last)) kept.push(tick);
      return kept;
    }, []);
}
