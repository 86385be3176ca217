/**
 * Temporal expressions in English news: what they are, and what they mean on the day the news was written.
 *
 * Two stages, because the creation date is often itself to be found: `recognise` reads a text once, without knowing
 * when it was written; `resolve` places what was read, against one candidate day after another, cheaply.
 */
import type {Grain, Timex, TimexType} from '../model.js';
import {civil, DAY, parseDay} from './calendar.js';
import {directionOf, isTold} from './direction.js';
import {isTitle} from './guards.js';
import {lex, type Token} from './lex.js';
import {grainOf, IN_YEAR, type Context, type Direction, type InYear, type Meaning, type Resolved} from './meaning.js';
import {resolveMeaning} from './resolve.js';
import {shifted} from './stretches.js';
import {enter, longest} from './rule.js';
import {absolute} from './rules/absolute.js';
import {duration} from './rules/duration.js';
import {reference} from './rules/reference.js';
import {offset} from './rules/offset.js';
import {clock} from './rules/clock.js';
import {modified} from './rules/modified.js';
import {named} from './rules/named.js';
import {weekday} from './rules/weekday.js';
import {afterwards, range} from './rules/range.js';
import {deictic} from './rules/deictic.js';
import {period} from './rules/period.js';
import {sets} from './rules/set.js';

export type {Meaning, Direction} from './meaning.js';

/** A temporal expression as it was read, before anyone asks when. Offsets are UTF-16 units, half-open. */
export interface Expression {
  start: number;
  end: number;
  text: string;
  rule: string;
  type: TimexType;
  /** How finely it is said; absent where it has no place on a calendar. */
  grain?: Grain;
  /** What its place on the calendar hangs on: the creation date, an earlier mention, or nothing. */
  needs: 'dct' | 'mention' | 'nothing';
  meaning: Meaning;
  /** Which way the clause looks. */
  direction: Direction;
  /** “and”, “to” or a comma alone stands between it and the expression before. */
  joined?: 'range' | 'list';
  /** Number of the range it is one half of. */
  range?: number;
}

export interface ResolveOptions {
  /** The creation date: `2017-05-02`, `20170502`, either with a time after it. */
  dct?: string | undefined;
}

enter([absolute, weekday, deictic, period, named, duration, sets, reference, clock, offset, range, modified]);

/** Reads every temporal expression of a text: in order, none overlapping. Needs no creation date; linear in length. */
export function recognise(text: string): Expression[] {
  const found: Expression[] = [];
  let ranges = 0;
  for (let from = 0, to = 0; from < text.length; from = to) {
    to = stretchEnd(text, from);
    ranges = recogniseStretch(text, lex(text, from, to), found, ranges);
  }
  return found;
}

/** Longer than nearly all articles, so that they are read in one go; short enough for what is read to stay at hand. */
const STRETCH = 50_000;

/** Where to stop reading a very long text for once: at a blank line, a line, a sentence, a word, in that order. */
function stretchEnd(text: string, from: number): number {
  const limit = from + STRETCH;
  if (text.length - from < 1.2 * STRETCH) return text.length;
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = text.slice(limit - STRETCH / 4, limit).lastIndexOf(mark);
    if (at >= 0) return limit - STRETCH / 4 + at + mark.length;
  }
  return limit;
}

/** Reads one stretch into `found`; gives the number of the next range. */
function recogniseStretch(text: string, tokens: readonly Token[], found: Expression[], ranges: number): number {
  const first = found.length;
  let at = 0;
  let last = 0; // the token after the expression before
  while (at < tokens.length) {
    const {entry} = tokens[at]!;
    const match = entry && entry.levels !== null && longest(tokens, at);
    if (!match) {
      at++;
      continue;
    }
    if (isTitle(text, tokens, match)) {
      at = match.to;
      continue;
    }
    if (match.second) {
      const cut = joint(tokens, match.from, match.to);
      const opening = expression(text, tokens, match.from, cut, match.rule.name, match.meaning, ranges);
      const closing = expression(text, tokens, cut + 1, match.to, match.rule.name, match.second, ranges);
      found.push(opening, {...closing, direction: opening.direction}); // both look the same way
      ranges++;
    } else {
      const made = expression(text, tokens, match.from, match.to, match.rule.name, match.meaning);
      const before = found.length > first ? found.at(-1) : undefined;
      const joint = before && joins(tokens, last, match.from);
      if (before && made.grain === 'day' && /^\s?\)\s?(on\s)?$/.test(text.slice(before.end, made.start)))
        lend(made, found, first);
      if (before?.meaning.kind === 'year' && yearless(made.meaning) && opens(text, before.start, made.start)) {
        made.meaning = {...made.meaning, year: before.meaning.year};
        made.needs = 'nothing';
      }
      if (joint) {
        made.joined = joint;
        const {meaning} = before;
        if (joint === 'range' && meaning.kind === 'time' && made.meaning.kind === 'time' && !made.meaning.date)
          made.meaning = afterwards(meaning, made.meaning);
        if (joint === 'range' && before.grain === made.grain && before.range === undefined && made.grain) {
          before.range = made.range = ranges++;
        }
      }
      found.push(made);
    }
    last = match.to;
    at = match.to;
  }
  return ranges;
}

/** What stands between two expressions: nothing but a word that lists them or spans them, or more. */
function joins(tokens: readonly Token[], from: number, to: number): 'range' | 'list' | null {
  if (to - from < 1 || to - from > 2) return null;
  const word = tokens[from]!.text;
  if (to - from === 2 && !/^(on|and)$/.test(tokens[from + 1]!.text)) return null;
  if (/^(to|through|thru|until|till|-)$/.test(word)) return 'range';
  if (!/^(and|or|,|&)$/.test(word)) return null;
  return word === 'and' && between(tokens, from) ? 'range' : 'list';
}

/** “In 2019 the vote was held on 4 May”: a year that opens a sentence is that of a day behind it. */
const opens = (text: string, year: number, day: number): boolean =>
  text.startsWith('In ', year - 3) && !/[.;?!\n]/.test(text.slice(year, day));

/** “At 10:35 a.m. (0735 GMT) on Friday”: the times before a day are of that day. */
function lend(day: Expression, found: Expression[], first: number): void {
  for (let at = found.length - 1; at >= first; at--) {
    const {meaning, end} = found[at]!;
    const next = found[at + 1];
    if (meaning.kind !== 'time' || meaning.date || (next && next.start - end > 3)) break;
    found[at] = {...found[at]!, meaning: {...meaning, date: day.meaning}, needs: day.needs, direction: day.direction};
  }
}

/** “between” stands not far before, in the same clause. */
function between(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= 0 && at > from - 8; at--) if (tokens[at]!.text === 'between') return true;
  return false;
}

/** The token that joins the halves of a range. */
function joint(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to - 1; at++) {
    if (/^(-|to|and|or|through|until|till|&|\/)$/.test(tokens[at]!.text)) return at;
  }
  return to - 1;
}

function expression(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  rule: string,
  meaning: Meaning,
  range?: number,
): Expression {
  const start = tokens[from]!.start;
  const {end} = tokens[to - 1]!;
  const needs = needsOf(meaning);
  const grain = grainOf(meaning);
  const made: Expression = {
    start,
    end,
    text: text.slice(start, end),
    rule,
    type: TYPES[meaning.kind] ?? 'DATE',
    needs,
    meaning,
    direction: needs === 'nothing' ? 'none' : directionOf(tokens, from, to, needs === 'mention'),
  };
  if (grain) made.grain = grain;
  if (range !== undefined) made.range = range;
  if (made.direction === 'past' && yearless(meaning) && isTold(tokens, from, to))
    made.meaning = {...meaning, told: true};
  return made;
}

/** Its year is not said, nor which it is of those that come to mind. */
const yearless = (meaning: Meaning): meaning is Extract<Meaning, {kind: 'month' | 'month-day' | 'season'}> =>
  /^(month|month-day|season)$/.test(meaning.kind) && needsOf(meaning) === 'dct' && !('step' in meaning);

/** What a meaning is decides its type: a date where nothing else is said. */
const TYPES: Partial<Record<Meaning['kind'], TimexType>> = {time: 'TIME', duration: 'DURATION', set: 'SET'};

function needsOf(meaning: Meaning): Expression['needs'] {
  switch (meaning.kind) {
    case 'weekday':
    case 'weekday-date':
    case 'bank-holiday':
    case 'weekend':
    case 'anniversary':
      return 'dct';
    case 'day-of-month':
    case 'definite':
      return 'mention';
    case 'offset':
      return meaning.base ? needsOf(meaning.base) : meaning.from;
    case 'of':
      return needsOf(meaning.whole);
    case 'within':
      return needsOf(meaning.of);
    case 'time':
      return meaning.date ? needsOf(meaning.date) : 'mention';
    default:
      return IN_YEAR.test(meaning.kind) && (meaning as InYear).year === undefined ? 'dct' : 'nothing';
  }
}

/** How many characters behind an evening a morning is the one after it. */
const SHORTLY = 80;

/** Places expressions on the calendar, one after the other, as each may count from the one before. */
export function resolve(expressions: readonly Expression[], {dct}: ResolveOptions = {}): Timex[] {
  const context: Context = {dct: dct === undefined ? undefined : (parseDay(dct) ?? undefined), direction: 'none'};
  const dayFirst = writesDayFirst(expressions);
  let night = -SHORTLY; // where the last evening or night ends
  return expressions.map((found) => {
    const {start, end, text, type, rule, range} = found;
    const meaning = dayFirst ? swapped(found.meaning) : found.meaning;
    context.direction = found.direction;
    context.joined = found.joined;
    context.night = start - night < SHORTLY;
    const resolved = resolveMeaning(meaning, context);
    // “A year earlier” looks away from what is spoken of, and leaves it so.
    if (!('compare' in meaning)) remember(context, meaning, resolved);
    // “Shelling hit the town overnight; at 4.40 a.m. …” is told of the night that has just ended.
    if (/T(EV|NI)$/.test(resolved.value) && (found.direction !== 'past' || !/overnight/i.test(text))) night = end;
    const {value, grain, zone, certainty = 'firm'} = resolved;
    // Assigned one by one: this runs once for every expression and candidate day, and spreading is slow.
    const timex: Partial<Timex> = {start, end, text, type, value};
    if (meaning.mod !== undefined) timex.mod = meaning.mod;
    if (meaning.kind === 'set') {
      if (meaning.quant !== undefined) timex.quant = meaning.quant;
      if (meaning.freq !== undefined) timex.freq = meaning.freq;
    }
    shade(timex, resolved, meaning.mod);
    if (grain) timex.grain = grain;
    if (zone !== undefined) timex.zone = zone;
    timex.certainty = certainty;
    timex.rule = rule;
    if (range !== undefined) timex.range = range;
    return timex as Timex;
  });
}

/** Finds and places every temporal expression of a text. */
export function findTimexes(text: string, options: ResolveOptions = {}): Timex[] {
  return resolve(recognise(text), options);
}

function remember(context: Context, meaning: Meaning, resolved: Resolved): void {
  const months = meaning.kind === 'duration' && meaning.unit === 'month' ? Number(meaning.n) : 0;
  if (months > 3) context.lastPeriod = undefined;
  // “Closed Mondays. 10am to 6pm”: the hours are of no day that was told.
  if (meaning.kind === 'set') context.lastDay = undefined;
  const closes = context.threeMonths;
  context.threeMonths = months === 3;
  if (resolved.begin === undefined) return;
  const {grain} = resolved;
  if (meaning.kind === 'year') context.namedYear = meaning.year;
  if ((meaning.kind === 'month' || meaning.kind === 'day') && meaning.year !== undefined) {
    context.named = civil(resolved.begin);
    context.namedYear = meaning.year;
  }
  // “The three months to June” are a quarter, even to July 1.
  if (closes && (grain === 'day' || grain === 'month'))
    context.lastPeriod = shifted(resolved.until! - 20 * DAY, 'quarter', 0);
  if (meaning.kind === 'time') {
    const start = parseDay(resolved.value.slice(0, 10));
    if (start === null) return;
    const {last} = context;
    rememberDay(context, {value: resolved.value.slice(0, 10), begin: start, until: start + DAY, grain: 'day'});
    // A time without its day borrows one: years are not counted from it.
    if (!meaning.date) context.last = last ?? context.last;
    return;
  }
  if (grain === 'day') rememberDay(context, resolved);
  else context.last = resolved;
  // Nothing is compared with what is still to come.
  if ((grain === 'quarter' || grain === 'half') && !(resolved.begin > context.dct!)) context.lastPeriod = resolved;
}

function rememberDay(context: Context, day: Resolved): void {
  context.last = context.lastDay = day;
  if (!(day.begin! > context.dct!)) context.lastPast = day; // any, where the creation day is not known
}

/** “Early May” is drawn as its first third, “late” as its last: the shade narrows the interval and not the grain. */
function shade(timex: Partial<Timex>, {begin, until}: Resolved, mod: string | undefined): void {
  if (begin === undefined || until === undefined) return;
  timex.begin = begin;
  timex.until = until;
  if (mod !== 'START' && mod !== 'MID' && mod !== 'END') return;
  const third = Math.round((until - begin) / 3 / DAY) * DAY || Math.round((until - begin) / 3);
  if (mod !== 'START') timex.begin = mod === 'MID' ? begin + third : until - third;
  if (mod !== 'END') timex.until = timex.begin + third;
}

/** True where some numeric date of the text can only have its day first (“23/05/2017”) and none its month first. */
function writesDayFirst(expressions: readonly Expression[]): boolean {
  let first = false;
  for (const {meaning} of expressions) {
    if (meaning.kind !== 'day') continue;
    if (meaning.ordered === 'month') return false;
    first ||= meaning.ordered === 'day';
  }
  return first;
}

const swapped = (meaning: Meaning): Meaning =>
  meaning.kind === 'day' && meaning.swap ? {...meaning, month: meaning.day, day: meaning.month} : meaning;
