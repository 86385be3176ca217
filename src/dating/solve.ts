import {shared} from '../text/similarity.js';
import {DAY, formatDay, parseDay} from '../time/calendar.js';
import {conclude, type Solved} from './conclude.js';
import {namesOf, type Candidate} from './constraints.js';
import {openDateline, settledBy} from './datelines.js';
import {Days, type Day} from './days.js';
import {connected, type Item} from './items.js';
import {narrowed, type Problem, type Report} from './narrowing.js';
import {newsAlike} from './news-alike.js';
import {isOpen, reasonOf, type State} from './own-days.js';
import type {Pair, Related} from './related.js';
import {settleYears} from './story-years.js';
import {agree} from './years.js';

/** Expressions of several articles that were judged to date one event, each with its day, where another article gives that. */
export type SameEvent = readonly {article: number; start: number; day?: Day}[];

/** Articles that share so many names are of one story. */
const AKIN = 4;
/**
 * The days a set of articles was written on. Given days are taken; the rest is a constraint problem: variables are the days of the
 * articles; expressions of two articles that tell of one happening must be able to mean the same time, and each article’s own words
 * must fit its day. Constraints are applied until none narrows any further (arc consistency, AC-1 of Mackworth 1977); one that
 * would leave an article no day at all is dropped.
 *
 * `best` is the day with the least lag behind the news it reports. Without any anchor nothing is guessed.
 *
 * Yields every few milliseconds, so that a caller can do something else in between.
 */
export function* solve(
  candidates: readonly Candidate[],
  {items, pairs: alike, reuse, stories, own, first}: Related,
  reports: readonly Report[] = [],
  same: readonly SameEvent[] = [],
  before: readonly Solved[] = [],
): Generator<undefined, Solved[], void> {
  const states = [...own];
  const names: Set<string>[] = []; // by article, where they are asked for
  const named = (i: number): Set<string> => (names[i] ??= namesOf(candidates[i]!));
  const known = new Map(
    before.flatMap(({own, dating: {best}}, i): [number, Day][] => (own && best ? [[i, parseDay(best)! / DAY]] : [])),
  );
  settle(candidates, states, known, named);
  agree(candidates, states, named);
  if (states.some(isOpen)) {
    const judged = same.map((members) => members.map((one) => ({...one, article: first[one.article]!})));
    const told = [...alike, ...judgedPairs(items, judged)];
    settleYears(candidates, states, items, told, named);
    const pairs = [...told, ...newsAlike(items, known, named)];
    const groups = connected(candidates.length, [
      ...pairs.map(([a, b]) => [a.article, b.article] as const),
      ...reuse.map(({a, b}) => [a, b] as const),
      ...stories.map(({a, b}) => [a, b] as const),
    ]);
    const problems = groups.map((group): Problem => ({
      group,
      items: [],
      pairs: [],
      reuse: [],
      stories: [],
      reports: [],
    }));
    const of: Problem[] = [];
    for (const problem of problems) for (const i of problem.group) of[i] = problem;
    for (const item of items) of[item.article]!.items.push(item);
    for (const pair of pairs) of[pair[0].article]!.pairs.push(pair);
    for (const wording of reuse) of[wording.a]!.reuse.push(wording);
    for (const one of stories) of[one.a]!.stories.push(one);
    for (const report of reports) {
      const article = first[report.article]!;
      of[article]!.reports.push({...report, article});
    }
    for (const problem of problems) yield* narrowed(problem, candidates, states, known);
  }
  const byArticle: Item[][] = candidates.map(() => []);
  for (const item of items) byArticle[item.article]!.push(item);
  return states.map((state, i) => {
    const origin = first[i]!;
    if (origin === i) return conclude(state, byArticle[i]!);
    const copied = states[origin]!;
    const note = `has the very text of ${candidates[origin]!.reading.id}`;
    return conclude({...copied, reasons: [{rule: 'same-text', note}, ...copied.reasons]}, byArticle[origin]!);
  });
}

/** Gives datelines without a year the one that the days of the other articles leave. */
function settle(
  candidates: readonly Candidate[],
  states: State[],
  own: ReadonlyMap<number, Day>,
  named: (i: number) => Set<string>,
): void {
  const known = states.flatMap(({days, unsure}, i) => {
    const day = days.list?.length === 1 && !unsure ? days.from! : own.get(i);
    return day === undefined ? [] : [{day, i}];
  });
  candidates.forEach((candidate, i) => {
    const {days, reasons} = states[i]!;
    const open = isOpen(states[i]!) && openDateline(candidate);
    if (!open) return;
    const akin = known.filter((other) => other.i !== i && shared(named(i), named(other.i)) >= AKIN);
    const of = (list: typeof known): Day[] => list.map(({day}) => day);
    const day = settledBy(open, candidate, of(known)) ?? settledBy(open, candidate, of(akin), true);
    if (day === null || days.within(day, day).empty) return;
    const note = `the other articles leave one year for it: ${formatDay(day * DAY)}`;
    states[i] = {
      days: Days.of([day]),
      anchor: null,
      unsure: true,
      reasons: [...reasons, reasonOf({...open.finding, note})],
    };
  });
}

function judgedPairs(items: readonly Item[], same: readonly SameEvent[]): Pair[] {
  const at = new Map(items.map((item) => [`${item.article} ${item.expression.start}`, item]));
  return same.flatMap((members) => {
    const [first, ...others] = members.flatMap(({article, start}) => at.get(`${article} ${start}`) ?? []);
    const day = members.find((one) => one.day !== undefined)?.day;
    return others.flatMap((other): Pair[] => (first && other.article !== first.article ? [[first, other, day]] : []));
  });
}
