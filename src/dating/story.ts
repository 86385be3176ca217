import type {Sentence} from '../text/reading.js';
import {isState} from '../text/names.js';
import {DAY, formatDay, parseDay} from '../time/calendar.js';
import {weekdayNamed, weekdayOf, type Candidate, type Expression, type Finding} from './constraints.js';
import {openDateline} from './datelines.js';
import {Days, type Day} from './days.js';
import {reasonOf, type State} from './own-days.js';

/** An expression with the words around it. */
export interface Item {
  article: number;
  expression: Expression;
  sentence: Sentence;
  near: Set<string>;
}

/** More articles without a day than these are no set about one happening, but an archive. */
const SET = 40;

/** Articles whose days are open and that share so many names, as lists of theirs. */
function stories(open: readonly number[], named: (i: number) => Set<string>): number[][] {
  const found: number[][] = [];
  for (const i of open) {
    const akin = found.filter((story) => story.some((j) => isAkin(named(i), named(j))));
    for (const story of akin) found.splice(found.indexOf(story), 1);
    found.push([...akin.flat(), i].sort((a, b) => a - b));
  }
  return found;
}

/**
 * Bounds the days of the articles of a story that writes out none of them, by its year: “agreed on Saturday” in one article is
 * “agreed on 10 October” in another, so it is of a year in which that is a Saturday; the one such soon after the latest year told
 * as past, as news that tells where things come from seldom stops long before its day. Likely, and never certain.
 */
export function settleYears(
  candidates: readonly Candidate[],
  states: State[],
  items: readonly Item[],
  pairs: readonly (readonly [Item, Item, ...unknown[]])[],
  named: (i: number) => Set<string>,
): void {
  const open = states.flatMap(({days, anchor}, i) => (days.list || anchor !== null || days.bounded ? [] : [i]));
  if (open.length === 0 || open.length > SET || open.length < states.length) return;
  for (const story of stories(open, named)) {
    const upper = story.reduce((first, i) => Math.min(first, states[i]!.days.to ?? Infinity), Infinity);
    const found = yearOfStory(yearsAfter(story, items, upper), equationsOf(story, candidates, items, pairs));
    if (!found) continue;
    const {year, agreeing} = found;
    const lines = agreeing.filter(({line}) => line !== null);
    const days = (lines.length > 0 ? lines : agreeing).map(({holds}) => holds(year)!);
    const near = agreeing.find(({fresh}) => fresh)?.holds(year) ?? null;
    const reach = near === null ? REACH : SOON;
    const [from, to] = [Math.min(...days) - reach, Math.max(...days) + reach];
    for (const i of story) {
      const state = states[i]!;
      const stands = lines.find(({line}) => line === i);
      const day = stands?.holds(year);
      const left = day == null ? state.days.within(from, to) : Days.of([day]);
      if (left.empty) continue;
      const {finding} = stands ?? agreeing[0]!;
      const reasons = [...state.reasons, reasonOf({...finding, note: `${finding.note} in ${year}`})];
      states[i] = {...state, days: left, near, unsure: true, reasons};
    }
  }
}

/** The years that a story may be of: the latest that it tells of as past, and those soon after it; none where too few are told. */
function yearsAfter(story: readonly number[], items: readonly Item[], upper: Day): number[] {
  const come = items.flatMap(({article, expression}) => {
    const told = expression.absolute && expression.direction !== 'future' && story.includes(article);
    const start = told ? expression.on(null)?.start : undefined;
    return start !== undefined && start <= upper ? [yearOf(start)] : [];
  });
  if (new Set(come).size < BACKGROUND) return [];
  const latest = come.reduce((a, b) => Math.max(a, b));
  return Array.from({length: YEARS}, (_, n) => latest + n).filter((year) => yearStart(year) <= upper);
}

/** The year in which most of what is told falls so, and what does. */
function yearOfStory(
  years: readonly number[],
  equations: readonly Equation[],
): {year: number; agreeing: readonly Equation[]} | null {
  const votes = years.map((year) => equations.filter(({holds}) => holds(year) !== null));
  const support = votes.map((list) => list.reduce((sum, {told}) => sum + told, 0));
  const most = support.reduce((a, b) => Math.max(a, b), 0);
  const at = support.indexOf(most);
  if (most < ENOUGH || support.lastIndexOf(most) !== at) return null;
  return {year: years[at]!, agreeing: votes[at]!};
}
/** So many different years, told of anything, are the background of a story, and their last is not long ago. */
const BACKGROUND = 3;
/** How often a weekday must be told of a day of the month, where no article names both at once: one likeness may be chance. */
const ENOUGH = 2;
/** Years that are tried, fewer than the five after which a weekday comes back: what tells of nothing later may be of any of those. */
const YEARS = 3;
/** Days before a day and behind it on which it is told without its year, and by which the articles of one story lie apart. */
const REACH = 200;
const SOON = 62;

/** A day of the month and the weekday that it was. */
interface Equation {
  /** The day, where it falls on that weekday in a year. */
  holds: (year: number) => Day | null;
  /** The article that stands under that day. */
  line: number | null;
  /** News tells of it: by its weekday alone, or as the day that it stands under. */
  fresh: boolean;
  /** How often it is told. */
  told: number;
  finding: Finding;
}

type Told = Pick<Item, 'article' | 'expression'>;

function equationsOf(
  story: readonly number[],
  candidates: readonly Candidate[],
  items: readonly Item[],
  pairs: readonly (readonly [Item, Item, ...unknown[]])[],
): Equation[] {
  const inside = new Set(story);
  const found = new Map<string, Equation>();
  const add = (
    {expression, article}: Told,
    weekdays: readonly number[],
    by: string,
    more: Partial<Equation> = {},
  ): void => {
    const key = `${expression.meaning} ${weekdays.join()}`;
    const known = found.get(key);
    if (known) {
      known.told++;
      known.fresh ||= more.fresh ?? false;
      return;
    }
    const holds = (year: number): Day | null => {
      const day = dayIn(expression, year);
      return day !== null && weekdays.includes(weekdayOf(day)) ? day : null;
    };
    const snippet = {article: candidates[article]!.reading.id, start: expression.start, end: expression.end};
    const finding = {rule: 'year', note: `“${expression.text}” ${by}`, snippet};
    found.set(key, {holds, line: null, fresh: false, told: 1, finding, ...more});
  };
  for (const item of items)
    if (inside.has(item.article) && item.expression.named > 0)
      add(item, [item.expression.named], 'falls so', {told: ENOUGH});
  for (const i of story) {
    const line = openDateline(candidates[i]!);
    if (!line?.expression.yearless || line.weekday > 0) continue;
    // News tells first what happened on the day or the one before.
    const news = items.find(
      (one) => one.article === i && one.expression.weekday && one.expression.direction !== 'future',
    );
    const day = news ? weekdayNamed(news.expression.text) : 0;
    if (day > 0)
      add(
        {article: i, expression: line.expression},
        [day, (day % 7) + 1],
        `is “${news!.expression.text}” or the day after`,
        {line: i, fresh: true},
      );
  }
  for (const [a, b] of pairs)
    for (const [date, bare] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!inside.has(date.article) || !date.expression.yearless || !bare.expression.weekday) continue;
      const fresh = bare.expression.direction === 'past';
      add(date, [weekdayNamed(bare.expression.text)], `is “${bare.expression.text}”`, {fresh});
    }
  return [...found.values()];
}

const yearOf = (day: Day): number => Number(formatDay(day * DAY).slice(0, 4));
const yearStart = (year: number): Day => parseDay(`${year}-01-01`)! / DAY;

/** The day of a year that words name without their year. */
function dayIn(expression: Expression, year: number): Day | null {
  const start = yearStart(year);
  for (const written of [start, start + 182, start + 364]) {
    const day = expression.on(written)?.start;
    if (day !== undefined && yearOf(day) === year) return day;
  }
  return null;
}

/** Known days of a set within which its articles are of one happening: then a Thursday is that Thursday. */
export const FORTNIGHT = 14;
/** Sentences of an article that tell its news. */
const LEAD = 5;
/** So many names of what both lead sentences tell. */
const SAME_NAMES = 2;

/**
 * The weekday that an article without a day tells its news with, and the same one in the news of one that has its day and is of the same people and
 * places, in a set of a fortnight: they tell of one day.
 *
 * @param known the day of each article that has one
 */
export function newsAlike(
  items: readonly Item[],
  known: ReadonlyMap<number, Day>,
  named: (i: number) => Set<string>,
): [Item, Item][] {
  const days = [...known.values()];
  if (days.length === 0 || Math.max(...days) - Math.min(...days) > FORTNIGHT) return [];
  const leads = items.filter(({sentence: {order, kind}, expression}) => {
    const day = weekdayNamed(expression.text) > 0 && (expression.weekday || expression.named > 0);
    return order < LEAD && kind !== 'caption' && day && expression.direction !== 'future';
  });
  return leads.flatMap((one): [Item, Item][] => {
    if (known.has(one.article)) return [];
    const day = weekdayNamed(one.expression.text);
    const alike = leads.flatMap((other) => {
      const same = known.has(other.article) && weekdayNamed(other.expression.text) === day;
      const akin = same && isAkin(named(one.article), named(other.article));
      const score = akin ? likeness(one.sentence, other.sentence) : 0;
      return score > 0 ? [{other, score}] : [];
    });
    const most = Math.max(0, ...alike.map(({score}) => score));
    return alike.flatMap(({other, score}): [Item, Item][] => (score === most ? [[other, one]] : []));
  });
}

/** How many names two sentences share, if enough of them and not only of states; else 0. “Ketterby’s mayor Tove Lind” is one or two. */
function likeness(a: Sentence, b: Sentence): number {
  const [one, other] = [sharedNames(a, b), sharedNames(b, a)];
  const most = one.length < other.length ? other : one;
  return most.length >= SAME_NAMES && most.some(({keys}) => !keys.every(isState)) ? most.length : 0;
}

/** The names of a sentence that stand in another, too. */
function sharedNames(a: Sentence, b: Sentence): Sentence['names'] {
  const theirs = new Set(b.names.flatMap(({keys}) => keys));
  return a.names.filter(({keys}) => keys.some((key) => theirs.has(key)));
}

/** Whether two articles name the same, and not only states. */
function isAkin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter((key) => b.has(key));
  return both.length >= SAME_NAMES && !both.every(isState);
}
