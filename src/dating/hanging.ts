import type {Timex} from '../model.js';
import {isFinite} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {DAY, formatDay, parseDay, startOfDay, startOfWeek, weekday} from '../time/calendar.js';
import type {Expression, Meaning} from '../time/find.js';

/** Where a day lies from the one that it hangs on; `open` where what it hangs on is named by no date. */
type Hold = 'before' | 'after' | 'same' | 'open';

/**
 * How a weekday hangs on a day that was told, rather than on the day of writing: “the Sunday before”, “the following Monday”, “That Friday …”;
 * `open` where a clause or a noun says what it is counted from, “the Sunday before the vote”. Null for any other date.
 */
export function holdOf({tokens, roles}: Sentence, {start, end, meaning}: Expression): Hold | null {
  if (weekdayIn(meaning) === null) return null;
  const at = tokens.findIndex((t) => t.end > start);
  const to = tokens.findIndex((t) => t.start >= end);
  const lower = (i: number) => tokens[i]?.lower ?? '';
  const first = lower(at) === 'the' ? lower(at + 1) : lower(at);
  if (/^(?:previous|preceding)$/.test(first)) return 'before';
  if (first === 'following') return 'after';
  const lead = lower(at - 1);
  if (lead === 'that') return at === 1 || LEADS.test(lower(at - 2)) ? 'same' : null;
  if (lead !== 'the' || to < 0 || !/^(?:before|after)$/.test(lower(to))) return null;
  const closes = to + 1 === tokens.length || /^[,.;:–—)]$/.test(lower(to + 1)) || isFinite(roles[to + 1]);
  return closes ? (lower(to) as Hold) : 'open';
}
const LEADS = /^(?:on|by|until|since|from|[,.;])$/;

/** The weekday of a meaning, 1 for Monday, also of “Sunday evening”; null for any other. */
function weekdayIn(meaning: Meaning): number | null {
  const day = (meaning.kind === 'time' && meaning.date) || meaning;
  return day.kind === 'weekday' ? day.day : null;
}

/** How many days an expression counts from the one that was told, “the following day”, “the night before”; null for one that counts none. */
function daysIn(meaning: Meaning): number | null {
  if (meaning.kind === 'time') return meaning.date ? daysIn(meaning.date) : null;
  const counts = meaning.kind === 'offset' && meaning.from === 'mention' && !meaning.base;
  return counts && /^(?:day|night)$/.test(meaning.unit) ? meaning.n : null;
}

/** A day that was told, midnight UTC, and the sentence it stands in. */
interface Anchor {
  sentence: number;
  day: number;
}

/**
 * Mends what the expressions mean that hang on a day told in their sentence or the one before: “The mayor left on 3 May. *The Sunday before*, …”.
 *
 * @param table what each expression means, in the order of the text; changed
 * @param written midnight of the day of the page; undefined where it is not known
 * @returns the indexes of those that hang on nothing certain: no day was told right before, or what is told as past would lie after the day of writing
 */
export function hang(
  list: readonly Expression[],
  table: Timex[],
  sentences: readonly Sentence[],
  written: number | undefined,
): Set<number> {
  const loose = new Set<number>();
  let at = 0;
  let placed = -2; // the sentence of the last expression with a place on the calendar
  let lastDay: Anchor | null = null;
  for (const [i, expression] of list.entries()) {
    while (at < sentences.length && sentences[at]!.end <= expression.start) at++;
    const {needs, meaning, direction} = expression;
    const sentence = sentences[at];
    if (needs === 'mention' && sentence && !sentence.under) {
      const anchor: Anchor | null = lastDay && at - lastDay.sentence <= 1 ? lastDay : null;
      const ofDays = daysIn(meaning) !== null || weekdayIn(meaning) !== null;
      const day = ofDays && anchor ? dayFrom(sentence, expression, anchor.day) : null;
      const known = ofDays ? day !== null : at - placed <= 1;
      if (day !== null) table[i] = onDay(table[i]!, day);
      const {begin} = table[i]!;
      const isPast = direction === 'past' && begin !== undefined && written !== undefined && begin >= written + DAY;
      if (!known || isPast) {
        loose.add(i);
        if (ofDays) lastDay = null; // what is counted from it hangs on nothing, too
        continue;
      }
    }
    const {begin, grain, value} = table[i]!;
    if (begin === undefined) continue;
    placed = at;
    if (grain === 'day' || meaning.kind === 'time')
      lastDay = {sentence: at, day: parseDay(value.slice(0, 10)) ?? startOfDay(begin)};
  }
  return loose;
}

/** The day of an expression that hangs on another, midnight UTC; null where it hangs on something else. */
function dayFrom(sentence: Sentence, expression: Expression, day: number): number | null {
  const counted = daysIn(expression.meaning);
  if (counted !== null) return day + counted * DAY;
  const wanted = weekdayIn(expression.meaning)!;
  const ahead = (wanted - weekday(day) + 7) % 7; // days to the first such weekday from then on
  switch (holdOf(sentence, expression)) {
    case 'after':
      return day + (ahead || 7) * DAY;
    case 'before':
      return day + (ahead - 7) * DAY;
    case 'same':
      return startOfWeek(day) + (wanted - 1) * DAY;
    default:
      return null;
  }
}

/** The same expression, of another day. */
function onDay(timex: Timex, day: number): Timex {
  const {begin, until, value} = timex;
  const read = parseDay(value.slice(0, 10));
  if (begin === undefined || until === undefined || read === null || read === day) return timex;
  const by = day - read;
  return {...timex, value: formatDay(day) + value.slice(10), begin: begin + by, until: until + by, certainty: 'likely'};
}
