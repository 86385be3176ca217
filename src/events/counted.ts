import type {Grain, Timex} from '../model.js';
import {isFinite} from '../text/grammar.js';
import type {Part} from '../text/syntax.js';
import {
  addMonths,
  civil,
  DAY,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  startOfWeek,
  utc,
} from '../time/calendar.js';
import type {Dated, Group, Told} from './mentions.js';

/** What a clause with “after” tells, so long before the date that stands before it. */
export interface Counted {
  dated: Dated;
  /** The clause behind “after”, as token indexes, half-open. */
  clause: Part;
  /** Its verb: of “was sworn in” the participle. */
  verb: number;
}

/**
 * “On Wednesday, *a day after he was sworn in*”, “in July 2022, *six months after a coroner ruled*”: a length of time right behind a date,
 * and a clause that it counts back to. The time is no finer than it is counted: the week that lies two weeks before, the month six months
 * before. Null where it is no such clause, or where it is only about so long (“nearly a year after”).
 *
 * @param dated the expressions of the sentence
 */
export function countedBack(sentence: Told, {to, when}: Group, dated: readonly Dated[]): Counted | null {
  if (!when) return null;
  const {tokens, roles, clauses} = sentence;
  let from = to;
  while (tokens[from]?.text === ',' || /^(?:just|only|barely|exactly)$/.test(tokens[from]?.lower ?? '')) from++;
  const length = dated.find(({timex}) => timex.type === 'DURATION' && timex.start === tokens[from]?.start)?.timex;
  const at = length ? tokens.findIndex(({start}) => start >= length.end) : -1;
  const [, count, unit] = /^P(\d{1,3})([DWMY])$/.exec(length?.value ?? '') ?? [];
  if (!length || length.mod || !unit || tokens[at]?.lower !== 'after') return null;
  const first = roles.findIndex((role, i) => i > at && isFinite(role));
  if (first < 0 || clauses[first] !== clauses[at] || !roles.slice(at + 1, first).every((role) => SUBJECT.test(role)))
    return null;
  let verb = first;
  while (roles[verb] === 'aux' && /^(?:aux|adverb|past)$/.test(roles[verb + 1] ?? '')) verb++;
  if (roles[verb] !== 'past' || roles.slice(at + 1, first).length === 0) return null;
  const end = clauses.findIndex((clause, i) => i > verb && clause > clauses[verb]!);
  const [span, soonest, last] = [when.start, when.earliest, when.latest - 1].map((ms) =>
    back(ms, when.grain, Number(count), unit),
  );
  if (!span || !soonest || !last) return null;
  const after = tokens[at]!;
  const timex: Timex = {
    ...length,
    end: after.end,
    text: `${length.text} ${after.text}`,
    type: 'DATE',
    value: (VALUES[span.grain] ?? formatDay)(span.start),
    begin: span.start,
    until: span.end,
    grain: span.grain,
    rule: 'counted: so long after a clause',
  };
  return {
    dated: {timex, when: {...span, earliest: soonest.start, latest: last.end, firm: when.firm}},
    clause: {from: at + 1, to: end < 0 ? tokens.length : end},
    verb,
  };
}
const SUBJECT = /^(?:determiner|noun|name|number|pronoun|preposition|adverb)$/;
/** The TIMEX3 value of a time, by its grain. */
const VALUES: Partial<Record<Grain, (ms: number) => string>> = {
  week: formatWeek,
  month: formatMonth,
  year: (ms) => formatYear(civil(ms).year),
};

/** So many days, weeks, months or years before a time, as far as its grain allows to count them. */
function back(
  start: number,
  grain: Grain,
  count: number,
  unit: string,
): {start: number; end: number; grain: Grain} | null {
  const {year, month} = civil(start);
  if (unit === 'Y') return /^(?:day|month|year)$/.test(grain) ? yearOf(year - count) : null;
  if (unit === 'M') {
    if (grain !== 'day' && grain !== 'month') return null;
    const begin = addMonths(utc(year, month), -count);
    return {start: begin, end: addMonths(begin, 1), grain: 'month'};
  }
  if (grain !== 'day') return null;
  const day = start - count * (unit === 'W' ? 7 : 1) * DAY;
  if (unit === 'D') return {start: day, end: day + DAY, grain: 'day'};
  const monday = startOfWeek(day);
  return {start: monday, end: monday + 7 * DAY, grain: 'week'};
}

function yearOf(year: number): {start: number; end: number; grain: Grain} {
  return {start: utc(year), end: utc(year + 1), grain: 'year'};
}
