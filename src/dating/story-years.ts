import {shared} from '../text/similarity.js';
import {civilDay, DAY, formatDay} from '../time/calendar.js';
import {
  fullDate,
  snippetOf,
  storyExpressions,
  weekdayNamed,
  weekdayOf,
  type Candidate,
  type Expression,
  type Finding,
} from './constraints.js';
import {openDateline} from './datelines.js';
import type {Day} from './days.js';

/** A day of the month that fell on a weekday, as an article tells by itself or two articles together. */
export interface Coincidence {
  article: number;
  expression: Expression;
  /** 1 for Monday. */
  weekday: number;
}

/** The days that a story was told within, and what leaves no other year for it. */
export interface StoryYear {
  from: Day;
  to: Day;
  finding: Finding;
  /** The day of a day of the month in that year, or in the one that the story runs on into. */
  dayOf(expression: Expression): Day | null;
}

/**
 * The year of a story of which no article has a day: the one in which its days of the month fall on the weekdays that it tells for them, of the
 * few years after the latest that it tells of as past, before what it tells of as still to come and no later than a copyright line; of several
 * such years none. A weekday comes back to its day of the month after five, six or eleven years.
 */
export function storyYear(
  candidates: readonly Candidate[],
  members: readonly number[],
  told: readonly Coincidence[],
): StoryYear | null {
  const findings = members.flatMap((i) => fullDate(candidates[i]!));
  const from = findings.reduce((latest, f) => Math.max(latest, f.from ?? -Infinity), -Infinity);
  if (from === -Infinity) return null;
  const rights = members.flatMap((i) => copyright(candidates[i]!));
  const bounds = [...findings, ...rights].flatMap(({to}) => (to !== undefined && to >= from ? [to] : []));
  const coincidences = [...told, ...members.flatMap((i) => ownCoincidences(candidates[i]!, i))];
  const turn = turnOf(coincidences.map(({expression}) => dayIn(expression, SOME_YEAR) ?? 0));
  const dayOf = (expression: Expression, year: number): Day | null =>
    dayIn(expression, (dayIn(expression, SOME_YEAR) ?? 0) < turn ? year + 1 : year);
  const agrees = ({expression, weekday}: Coincidence, year: number): boolean => {
    const day = dayOf(expression, year);
    return day !== null && weekdayOf(day) === weekday;
  };
  const limit = bounds.reduce((least, to) => Math.min(least, to), Infinity);
  if (limit > from + MOST) return null; // “40 years after 1986”: years of the background alone may be of any time
  const last = yearOf(limit);
  const suiting: number[] = [];
  for (let year = yearOf(from); year <= last; year++) {
    const agreeing = coincidences.filter((one) => agrees(one, year));
    if (agreeing.length > 0 && agreeing.length >= LEAST * coincidences.length) suiting.push(year);
  }
  const [year, other] = suiting;
  if (year === undefined || other !== undefined) return null;
  const [one, ...more] = coincidences.filter((each) => agrees(each, year));
  const days = [one!, ...more].map((each) => dayOf(each.expression, year)!);
  const note = `“${one!.expression.text}” was a ${NAMES[one!.weekday - 1]!} in ${year}, and in no other year that the articles leave`;
  const [earliest, latest] = [Math.min(...days) - REACH, Math.max(...days) + REACH];
  return {
    from: Math.max(from, earliest),
    to: latest,
    dayOf: (expression) =>
      [year - 1, year, year + 1]
        .map((y) => dayIn(expression, y))
        .find((day) => day !== null && day >= earliest && day <= latest) ?? null,
    finding: {rule: 'year', note, snippet: snippetOf(candidates[one!.article]!, one!.expression)},
  };
}

/** Where in the year a story begins: behind the longest stretch of it that none of its days lies in. */
function turnOf(days: readonly Day[]): Day {
  const sorted = [...days].sort((a, b) => a - b);
  const gaps = sorted.map((day, i) => day - (sorted[i - 1] ?? sorted.at(-1)! - 366));
  return sorted[gaps.indexOf(Math.max(...gaps))] ?? 0;
}
const SOME_YEAR = 2001;

/** Days that may be left for it: four years. */
const MOST = 4 * 366;
/** Of its coincidences so many must agree. */
const LEAST = 2 / 3;
/** Days before a day that is told without its year and after it within which the story was written. */
const REACH = 120;
const yearOf = (day: Day): number => Number(formatDay(day * DAY).slice(0, 4));

/** The day that a day of the month is in a year; null for a stretch of days, and for what is no day. */
function dayIn(expression: Expression, year: number): Day | null {
  const middle = civilDay(year, 7, 1)! / DAY;
  for (const written of [middle, middle - 182, middle + 182]) {
    const span = expression.on(written);
    if (span && span.end - span.start === 1 && yearOf(span.start) === year) return span.start;
  }
  return null;
}

/** “Friday, 24 January”; “LONDON, Nov 10 (Reuters) - …, the company said on Friday”: agencies name the day that they send it on. */
function ownCoincidences(candidate: Candidate, article: number): Coincidence[] {
  const named = storyExpressions(candidate).flatMap(({expression}): Coincidence[] =>
    expression.named > 0 ? [{article, expression, weekday: expression.named}] : [],
  );
  const open = openDateline(candidate);
  const news = candidate.expressions.find((e) => e.weekday && e.direction !== 'future');
  const day = news ? weekdayNamed(news.text) : 0;
  if (!open?.expression.yearless || open.weekday > 0 || day === 0) return named;
  return [...named, {article, expression: open.expression, weekday: day}];
}
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** “© 2019 Ketterby Media”: the page is no later, whenever it was fetched. */
export function copyright({reading: {text, id}}: Candidate): Finding[] {
  let read = 0; // “Copyright © 2019” is one line
  return [...text.matchAll(RIGHTS)].flatMap(({0: mark, index: start}): Finding[] => {
    const behind = start + mark.length;
    const [line, year] = (start >= read && YEAR_OF_RIGHTS.exec(text.slice(behind, behind + MOST_RIGHTS))) || [];
    if (line === undefined) return [];
    read = behind + line.length;
    const end = civilDay(Number(year) + 1, 1, 1);
    if (end === null) return [];
    const snippet = {article: id, start, end: read};
    return [{rule: 'copyright', note: `the page is of ${year} at the latest`, snippet, to: end / DAY - 1}];
  });
}
/** Apart from the year behind it: in one expression each of many marks would be read on from, up to the year that never comes. */
const RIGHTS = /©|\(c\)|\bcopyright\b/gi;
const YEAR_OF_RIGHTS = /^[^\n\d]{0,40}(?:20\d\d ?[-–] ?)?(20\d\d)\b/;
/** More than a year and its owner take. */
const MOST_RIGHTS = 60;

/** Groups of articles that tell one story, as they name the same people and places. */
export function stories(count: number, named: (i: number) => Set<string>): number[][] {
  const groups: number[][] = [];
  for (let i = 0; i < count; i++) {
    const own = groups.filter((group) => group.some((j) => shared(named(i), named(j)) >= AKIN));
    for (const group of own) groups.splice(groups.indexOf(group), 1);
    groups.push([...own.flat(), i].sort((a, b) => a - b));
  }
  return groups;
}
/** Articles that share so many names are of one story. */
const AKIN = 3;
