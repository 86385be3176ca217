import type {Reading} from '../text/reading.js';
import {DAY, parseDay} from '../time/calendar.js';
import type {Expression as Read} from '../time/find.js';
import {resolveMeaning} from '../time/meaning.js';
import {directionIn, type Candidate, type Expression} from './constraints.js';

/** What each meaning comes to on each day, worked out once: “Tuesday” and “last month” stand in every other article. */
export type Calendar = Map<string, Map<number | null, Days>>;
/** Days since 1970, half-open. */
type Days = ReturnType<Expression['on']>;

/** An article as the solver takes it: its dates as questions, “when was that, if you were written on this day?” */
export function candidate(
  reading: Reading,
  list: readonly Read[],
  {given, url}: Pick<Candidate, 'given' | 'url'>,
  calendar: Calendar,
): Candidate {
  const asked: Expression[] = [];
  let last: Read | undefined;
  for (const expression of list) {
    if (expression.type !== 'DATE' && expression.type !== 'TIME') continue;
    // “May 3-4” and “Wednesday and Thursday” are one stretch of time.
    const joined = last && isRange(reading.text, last, expression);
    if (joined) asked.push(ask(asked.pop()!, expression, calendar));
    else if (expression.needs !== 'mention') asked.push(ask(null, expression, calendar));
    last = expression.needs === 'mention' ? undefined : expression;
  }
  return {reading, given, url, expressions: asked};
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

/** An expression as the dating room asks about it; with what came before it, where the two are one range. */
function ask(
  first: Expression | null,
  {start, end, text, rule, needs, meaning, direction}: Read,
  calendar: Calendar,
): Expression {
  const key = `${direction} ${JSON.stringify(meaning)}`;
  const known = calendar.get(key) ?? calendar.set(key, new Map()).get(key)!;
  const own = (written: number | null): Days => {
    const found = known.get(written);
    if (found !== undefined) return found;
    const dct = written === null ? undefined : written * DAY;
    const {begin, until, value} = resolveMeaning(meaning, {dct, direction});
    // A clock time lies on the day it is said of, whatever its zone.
    const clock = meaning.kind === 'time' ? parseDay(value.slice(0, 10)) : null;
    const from = Math.floor((clock ?? begin ?? NaN) / DAY);
    const days =
      begin === undefined || until === undefined
        ? null
        : {start: from, end: clock === null ? Math.ceil(until / DAY) : from + 1};
    known.set(written, days);
    return days;
  };
  const towards = first?.direction ?? direction;
  const absolute = needs === 'nothing' && (first?.absolute ?? true);
  const isWeekday = meaning.kind === 'weekday' && meaning.step === undefined;
  return {
    start: first?.start ?? start,
    end,
    meaning: first ? `${first.meaning} ${key}` : key,
    text: first ? `${first.text} – ${text}` : text,
    rule,
    direction: towards,
    absolute,
    weekday: isWeekday,
    anyDay: absolute || (towards === 'none' ? !isWeekday : !first && movesWithDay(meaning, towards)),
    on(written) {
      if (written === null && needs !== 'nothing') return null;
      const days = own(written);
      const before = first?.on(written);
      if (!days || (first && !before)) return null;
      const from = before?.start ?? days.start;
      return {start: from, end: Math.max(from + 1, days.end)};
    },
  };
}

/** “last month” of what is past, “in two weeks” of what is to come: on that side of the day of writing, whichever that is. */
function movesWithDay(meaning: Read['meaning'], direction: Read['direction']): boolean {
  return (
    meaning.kind === 'offset' && meaning.from === 'dct' && (direction === 'past' ? meaning.n <= 0 : meaning.n >= 0)
  );
}

/** Turns expressions the way the verbs of their own clause look, where these say it plainly. */
export function look({sentences}: Reading, list: readonly Read[]): void {
  let i = 0;
  for (const expression of list) {
    while (i < sentences.length && sentences[i]!.end <= expression.start) i++;
    if (expression.needs !== 'dct' || !sentences[i] || sentences[i]!.start > expression.start) continue;
    expression.direction = directionIn(sentences[i]!, expression) ?? expression.direction;
  }
}
