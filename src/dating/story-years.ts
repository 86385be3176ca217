import type {Reading} from '../text/reading.js';
import {shared} from '../text/similarity.js';
import {civilDay, DAY} from '../time/calendar.js';
import {
  fullDate,
  snippetOf,
  toldDates,
  weekdayNamed,
  weekdayOf,
  type Candidate,
  type Expression,
  type Finding,
} from './constraints.js';
import {openDateline} from './datelines.js';
import {Days, yearOf, type Day} from './days.js';
import {reasonOf, type State} from './own-days.js';
import {bothWays, connected, type Item} from './items.js';

/** A day of the month, and the weekday that it was by what is told of it. */
interface Coincidence {
  article: number;
  expression: Expression;
  /** 1 for Monday; two where a line above the news may be of the day that this tells, or of the next. */
  weekdays: readonly number[];
  /** How much it proves, of `ENOUGH`. */
  weight: number;
  /** News tells of it: by its weekday alone, or as the day that it stands under. */
  fresh: boolean;
  /** It is the day that its article stands under. */
  line: boolean;
}

/** The one year that is left for a story, and what falls so in it. */
interface StoryYear {
  year: number;
  /** What agrees with it, with the day that each is in it; the first counts most. */
  agreeing: readonly (Coincidence & {day: Day})[];
  /** The latest year told as past. */
  past: Day;
}

/** More articles without a day than these are no set about one happening, but an archive. */
const SET = 12;
/** Whether no more articles than make a story can be read; those that cannot be tell of nothing, and change nothing. */
export function isSmall(readings: readonly Reading[]): boolean {
  return readings.filter(({sentences}) => sentences.length > 0).length <= SET;
}
/** Articles that share so many names are of one story. */
const AKIN = 3;
/** What has to agree: a line above the news, a day named with its weekday, or what two articles tell as done; of anything else two. */
const ENOUGH = 2;
/** Of all that is told so much must agree. */
const MOSTLY = 2 / 3;
/** Days that may be left for it, if something tells how late it is: four years. */
const LEFT = 4 * 366;
/** So many different years told as past are the background of a story, whose last is not long ago. */
const BACKGROUND = 3;
/** Years that are tried then, fewer than the five after which a weekday comes back to its day of the month. */
const YEARS = 3;
/** Days before a day told without its year and behind it within which it is told so; where the news is of it, fewer. */
const REACH = {any: 120, fresh: 62};

/**
 * Bounds the days of the articles of a story that writes out none of them, by its year: “agreed on Saturday” in one article is “agreed on
 * 10 October” in another, so it is of a year in which that is a Saturday; the only such year after the latest told as past, and before what
 * is still to come and no later than a copyright line, or soon after a background of several years. Likely, and never certain.
 *
 * @param states changed in place, if no article of all has any day
 * @param pairs expressions of two articles that date one thing
 */
export function settleYears(
  candidates: readonly Candidate[],
  states: State[],
  items: readonly Item[],
  pairs: readonly (readonly [Item, Item, ...unknown[]])[],
  named: (i: number) => Set<string>,
): void {
  if (!isSmall(candidates.map(({reading}) => reading)) || states.some(({days, anchor}) => days.list ?? anchor !== null))
    return;
  const told = [...itself(items), ...headed(candidates, items), ...together(pairs)];
  for (const members of stories(candidates.length, named)) {
    const found = onlyYear(
      candidates,
      members,
      told.filter(({article}) => members.includes(article)),
    );
    if (found) for (const i of members) states[i] = settled(i, states[i]!, found, candidates);
  }
}

/** What the year of its story leaves an article: the day that it stands under, or those about the days that the story tells. */
function settled(i: number, state: State, {year, agreeing, past}: StoryYear, candidates: readonly Candidate[]): State {
  const own = agreeing.find(({article, line}) => line && article === i);
  const first = own ?? agreeing[0]!;
  const note = `“${first.expression.text}” was a ${NAMES[weekdayOf(first.day) - 1]!} in ${year}, and in no other year that the articles leave`;
  const finding: Finding = {rule: 'year', note, snippet: snippetOf(candidates[first.article]!, first.expression)};
  const lines = agreeing.filter(({line}) => line);
  const days = (lines.length > 0 ? lines : agreeing).map(({day}) => day);
  const near = agreeing.find(({fresh}) => fresh)?.day ?? null;
  const reach = near === null ? REACH.any : REACH.fresh;
  const from = Math.max(past, Math.min(...days) - reach);
  const to = Math.max(...days) + reach;
  const left = own ? Days.of([own.day]) : state.days.within(from, to);
  if (left.empty) return state;
  const found: State = {
    ...state,
    days: left,
    near,
    ofYear: true,
    unsure: true,
    reasons: [...state.reasons, reasonOf(finding)],
  };
  if (own) return found;
  const dayOf = (expression: Expression): Day | undefined =>
    [year - 1, year, year + 1].flatMap((y) => dayIn(expression, y) ?? []).find((day) => day >= from && day <= to);
  const dates = toldDates(candidates[i]!, (expression) => {
    const day = expression.yearless ? dayOf(expression) : undefined;
    return day === undefined ? null : {start: day, end: day + 1};
  });
  for (const date of dates) {
    const narrower = found.days.within(date.from ?? null, date.to ?? null);
    if (narrower.empty || (narrower.from === found.days.from && narrower.to === found.days.to)) continue;
    found.days = narrower;
    found.reasons.push(reasonOf(date));
  }
  return found;
}

/** The only year in which most of what is told falls so. */
function onlyYear(
  candidates: readonly Candidate[],
  members: readonly number[],
  told: readonly Coincidence[],
): StoryYear | null {
  const findings = members.flatMap((i) => fullDate(candidates[i]!));
  const past = findings.flatMap(({from}) => from ?? []);
  const latest = past.reduce((a, b) => Math.max(a, b), -Infinity);
  const bounds = [...findings, ...members.flatMap((i) => copyright(candidates[i]!))].flatMap(({to}) => to ?? []);
  const limit = bounds.filter((to) => to >= latest).reduce((a, b) => Math.min(a, b), Infinity);
  const isBackground = new Set(past.map(yearOf)).size >= BACKGROUND;
  const last =
    limit <= latest + LEFT
      ? yearOf(limit)
      : isBackground
        ? Math.min(yearOf(latest) + YEARS - 1, limit === Infinity ? Infinity : yearOf(limit))
        : null;
  if (told.length === 0 || latest === -Infinity || last === null) return null;
  const come = told.filter(({expression}) => expression.direction !== 'future');
  const turn = turnOf((come.length > 0 ? come : told).map(({expression}) => dayIn(expression, SOME_YEAR) ?? 0));
  const suiting: StoryYear[] = [];
  for (let year = yearOf(latest); year <= last; year++) {
    const agreeing = told
      .flatMap((one) => {
        const day = dayIn(one.expression, (dayIn(one.expression, SOME_YEAR) ?? 0) < turn ? year + 1 : year);
        return day !== null && one.weekdays.includes(weekdayOf(day)) ? [{...one, day}] : [];
      })
      .sort((a, b) => b.weight - a.weight);
    const support = weigh(agreeing);
    if (support >= ENOUGH && support >= MOSTLY * weigh(told)) suiting.push({year, agreeing, past: latest});
  }
  return suiting.length === 1 ? suiting[0]! : null;
}

/** How much they prove together; of one day no more than enough, since what is wrong of it is told again, too. */
function weigh(told: readonly Coincidence[]): number {
  const days = new Map<string, number>();
  for (const {expression, weekdays, weight} of told) {
    const key = `${dayIn(expression, SOME_YEAR)} ${weekdays.join()}`;
    days.set(key, Math.min(ENOUGH, (days.get(key) ?? 0) + weight));
  }
  return [...days.values()].reduce((a, b) => a + b, 0);
}

/** “Friday, 24 January”. */
function itself(items: readonly Item[]): Coincidence[] {
  return items.flatMap(({article, expression}): Coincidence[] =>
    expression.named > 0
      ? [{article, expression, weekdays: [expression.named], weight: ENOUGH, fresh: false, line: false}]
      : [],
  );
}

/** “LONDON, Nov 10 (Reuters) - …, the company said on Friday”: news tells first what happened on the day or the one before. */
function headed(candidates: readonly Candidate[], items: readonly Item[]): Coincidence[] {
  return candidates.flatMap((candidate, article): Coincidence[] => {
    const open = openDateline(candidate);
    const news = items.find(
      (one) => one.article === article && one.expression.weekday && one.expression.direction !== 'future',
    );
    const day = news ? weekdayNamed(news.expression.text) : 0;
    if (!open?.expression.yearless || open.weekday > 0 || day === 0) return [];
    return [
      {article, expression: open.expression, weekdays: [day, (day % 7) + 1], weight: ENOUGH, fresh: true, line: true},
    ];
  });
}

/** “on Thursday” in one article and “Nov. 21” in another of what the two tell alike. */
function together(pairs: readonly (readonly [Item, Item, ...unknown[]])[]): Coincidence[] {
  return pairs.flatMap(([a, b]) =>
    bothWays(a, b).flatMap(([{expression: bare}, {article, expression}]): Coincidence[] => {
      const day = weekdayNamed(bare.text);
      const isOfDay =
        day > 0 &&
        bare.named === 0 &&
        !bare.absolute &&
        !/^next\b/i.test(bare.text) &&
        bare.direction === expression.direction;
      if (!isOfDay || !expression.yearless || expression.named > 0) return [];
      const fresh = bare.direction === 'past';
      return [{article, expression, weekdays: [day], weight: fresh ? ENOUGH : 1, fresh, line: false}];
    }),
  );
}

/** Where in the year a story begins: behind the longest stretch of it that none of its days lies in. */
function turnOf(days: readonly Day[]): Day {
  const sorted = [...days].sort((a, b) => a - b);
  const gaps = sorted.map((day, i) => day - (sorted[i - 1] ?? sorted.at(-1)! - 366));
  return sorted[gaps.indexOf(Math.max(...gaps))] ?? 0;
}
const SOME_YEAR = 2001;

/** The day that a day of the month is in a year; null for a stretch of days, and for what is no day. */
function dayIn(expression: Expression, year: number): Day | null {
  const middle = civilDay(year, 7, 1)! / DAY;
  for (const written of [middle, middle - 182, middle + 182]) {
    const span = expression.on(written);
    if (span && span.end - span.start === 1 && yearOf(span.start) === year) return span.start;
  }
  return null;
}
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** “© 2019 Ketterby Media”: the page is no later, whenever it was fetched. */
function copyright({reading: {text, id}}: Candidate): Finding[] {
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
function stories(count: number, named: (i: number) => Set<string>): number[][] {
  const all = Array.from({length: count}, (_, i) => i);
  const isAkin = (i: number, j: number): boolean => shared(named(i), named(j)) >= AKIN;
  return connected(
    count,
    all.flatMap((i) => all.slice(0, i).flatMap((j) => (isAkin(i, j) ? [[i, j] as const] : []))),
  );
}
