import type {Reading} from '../text/reading.js';
import {DAY, parseDay} from '../time/calendar.js';
import type {Direction, Expression as Read} from '../time/find.js';
import {resolveMeaning} from '../time/resolve.js';
import {weekdayNamed, type Candidate, type Expression} from './constraints.js';
import {directionIn} from './direction.js';
import {holdOf} from './hanging.js';

/** What each meaning comes to on each day, worked out once: “Tuesday” and “last month” stand in every other article. */
export type Calendar = Map<string, Map<number | null, Days>>;
/** Days since 1970, half-open. */
type Days = ReturnType<Expression['on']>;

/** An article as the solver takes it: its dates as questions, “when was that, if you were written on this day?” */
export function candidate(
  reading: Reading,
  list: readonly Read[],
  about: Pick<Candidate, 'given' | 'datedBy' | 'url'>,
  calendar: Calendar,
): Candidate {
  const asked: Expression[] = [];
  let last: Read | undefined;
  for (const expression of list) {
    if (expression.type !== 'DATE' && expression.type !== 'TIME') continue;
    // “May 3-4” and “Wednesday and Thursday” are one stretch of time.
    const joined = last && isRange(reading.text, last, expression);
    if (joined) asked.push(new Question(asked.pop()!, expression, calendar));
    else if (expression.needs !== 'mention') asked.push(new Question(null, expression, calendar));
    last = expression.needs === 'mention' ? undefined : expression;
  }
  return {reading, ...about, expressions: asked};
}

function isRange(text: string, a: Read, b: Read): boolean {
  if (a.range !== undefined && a.range === b.range) return true;
  return (
    a.meaning.kind === 'weekday' &&
    b.meaning.kind === 'weekday' &&
    /^\s+and\s+$/.test(text.slice(a.end, b.start)) &&
    b.meaning.day === (a.meaning.day % 7) + 1
  );
}

/** What comes once a year. */
const YEARLY: ReadonlySet<Read['meaning']['kind']> = new Set([
  'month-day',
  'month',
  'season',
  'quarter',
  'half',
  'holiday',
]);
/** Days of writing for which it is worked out together. */
const STRETCH = 32;

/** An expression as the dating room asks about it; with what came before it, where the two are one range. */
class Question implements Expression {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly meaning: string;
  readonly direction: Direction;
  readonly absolute: boolean;
  readonly weekday: boolean;
  readonly yearless: boolean;
  readonly named: number;
  readonly anyDay: boolean;
  readonly #read: Read;
  readonly #weekly: boolean;
  readonly #yearly: boolean;
  readonly #first: Expression | null;
  readonly #known: Map<number | null, Days>;
  /** The stretch last asked about, since days are asked in their order; and where in it the words come to mean another time. */
  #stretch = -1;
  #moves: {from: Days; on: number; to: Days} | null = null;

  constructor(first: Expression | null, read: Read, calendar: Calendar) {
    const {start, end, text, rule, needs, meaning} = read;
    const key = `${read.direction} ${JSON.stringify(meaning)}`;
    this.start = first?.start ?? start;
    this.end = end;
    this.text = first ? `${first.text} – ${text}` : text;
    this.rule = rule;
    this.meaning = first ? `${first.meaning} ${key}` : key;
    this.direction = first?.direction ?? read.direction;
    this.absolute = needs === 'nothing' && (first?.absolute ?? true);
    const day = (meaning.kind === 'time' && meaning.date) || meaning; // “Sunday evening” is on Sunday
    this.weekday = day.kind === 'weekday' && day.step === undefined;
    this.yearless = day.kind === 'month-day' && needs === 'dct';
    this.named = this.yearless ? (first?.named ?? weekdayNamed(text)) : 0;
    const free = this.direction === 'none' ? !this.weekday : !first && movesWithDay(meaning, this.direction);
    this.anyDay = this.absolute || (free && this.named === 0);
    this.#read = read;
    this.#weekly = isWeekly(meaning);
    this.#yearly = YEARLY.has(meaning.kind);
    this.#first = first;
    this.#known = calendar.get(key) ?? calendar.set(key, new Map()).get(key)!;
  }

  on(written: number | null): Days {
    if (written === null && this.#read.needs !== 'nothing') return null;
    const days = this.#own(written);
    if (!this.#first || !days) return days;
    const before = this.#first.on(written);
    return before && {start: before.start, end: Math.max(before.start + 1, days.end)};
  }

  /** The days of the expression itself. */
  #own(written: number | null): Days {
    if (written === null || written < 7) return this.#onDay(written);
    if (this.#weekly) {
      // Worked out for one week: it lies in every other one alike.
      const day = written % 7;
      const days = this.#onDay(7 + day);
      const shift = written - 7 - day;
      return days && {start: days.start + shift, end: days.end + shift};
    }
    if (this.#yearly) {
      const stretch = Math.floor(written / STRETCH);
      if (stretch !== this.#stretch) {
        this.#stretch = stretch;
        this.#moves = this.#movesWithin(stretch * STRETCH, (stretch + 1) * STRETCH - 1);
      }
      if (this.#moves) return written < this.#moves.on ? this.#moves.from : this.#moves.to;
    }
    return this.#onDay(written);
  }

  /** Where it moves on between two days of writing. It only ever does so, and not often; null where that is not once at most. */
  #movesWithin(first: number, last: number): {from: Days; on: number; to: Days} | null {
    const [from, to] = [this.#onDay(first), this.#onDay(last)];
    if (!from || !to) return null;
    let [low, on] = [first, last];
    if (!isSame(from, to))
      while (on - low > 1) {
        const middle = (low + on) >> 1;
        if (isSame(this.#onDay(middle), from)) low = middle;
        else on = middle;
      }
    return isSame(this.#onDay(on), to) ? {from, on, to} : null;
  }

  #onDay(written: number | null): Days {
    const found = this.#known.get(written);
    if (found !== undefined) return found;
    const {meaning, direction} = this.#read;
    const {begin, until, value} = resolveMeaning(meaning, {
      dct: written === null ? undefined : written * DAY,
      direction,
    });
    let days: Days = null;
    if (begin !== undefined && until !== undefined) {
      // A clock time lies on the day it is said of, whatever its zone.
      const clock = meaning.kind === 'time' ? parseDay(value.slice(0, 10)) : null;
      const start = Math.floor((clock ?? begin) / DAY);
      days = {start, end: clock === null ? Math.max(start + 1, Math.ceil(until / DAY)) : start + 1};
    }
    this.#known.set(written, days);
    return days;
  }
}

/** Whether an expression lies in every week alike, as seen from its days: “Tuesday”, “this week”, “three days ago”. */
function isWeekly(meaning: Read['meaning']): boolean {
  if (meaning.kind === 'offset')
    return meaning.from === 'dct' && !meaning.base && (meaning.unit === 'day' || meaning.unit === 'week');
  return meaning.kind === 'weekday' || meaning.kind === 'weekend';
}

function isSame(a: Days, b: Days): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/** “last month” of what is past, “in two weeks” of what is to come: on that side of the day of writing, whichever that is. */
function movesWithDay(meaning: Read['meaning'], direction: Read['direction']): boolean {
  return (
    meaning.kind === 'offset' && meaning.from === 'dct' && (direction === 'past' ? meaning.n <= 0 : meaning.n >= 0)
  );
}

/** Turns expressions the way the verbs of their own clause look, where these say it plainly, and tells which hang on a day told before. */
export function look({sentences}: Reading, list: readonly Read[]): void {
  let i = 0;
  for (const expression of list) {
    while (i < sentences.length && sentences[i]!.end <= expression.start) i++;
    if (expression.needs !== 'dct' || !sentences[i] || sentences[i]!.start > expression.start) continue;
    expression.direction = directionIn(sentences[i]!, expression) ?? expression.direction;
    if (holdOf(sentences[i]!, expression)) expression.needs = 'mention';
  }
}
