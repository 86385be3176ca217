import type {Sentence} from '../text/reading.js';
import {DAY, formatDay} from '../time/calendar.js';
import {SOFT} from './conclude.js';
import {fits, weekdayNamed, type Candidate, type Expression} from './constraints.js';
import {openDateline} from './datelines.js';
import type {Day, Days} from './days.js';
import {bothWays, type Item} from './items.js';
import {FORTNIGHT} from './news-alike.js';
import {reasonOf, type State} from './own-days.js';
import type {Pair, SharedWording} from './related.js';
import type {SameStory} from './same-story.js';
import {timesOf} from './times.js';

/** An article reports as done, or as still to come, what other articles date: it was not written before, or after. */
export interface Report {
  article: number;
  from: Day | null;
  to: Day | null;
  sentence: Sentence;
  /** What it reports, in a word of its own. */
  what: string;
}

/** Articles that tell of the same things, and all that bears on their days. */
export interface Problem {
  group: readonly number[];
  items: Item[];
  pairs: Pair[];
  reuse: SharedWording[];
  stories: SameStory[];
  reports: Report[];
}

// Assumptions, each of which is said in the reasons when it decides something.
/** News is written within a year of the latest day that it writes under a picture or with its weekday. */
const HORIZON = 366;
/** Articles that share sentences word for word are written within days of each other. */
const REUSE = 3;
/** Those of one story within so many of one that has its day. */
const STORY = FORTNIGHT;

/**
 * Narrows the days of one group of articles by what they tell of each other’s.
 *
 * @param states changed in place
 * @param known the day of each article whose own words leave a week or less
 */
export function* narrowed(
  problem: Problem,
  candidates: readonly Candidate[],
  states: State[],
  known: ReadonlyMap<number, Day>,
): Generator<undefined, void, void> {
  const narrowing = new Narrowing(problem, candidates, states, known);
  if (narrowing.trial.size === 0) return;
  narrowing.byReports();
  yield* narrowing.byOwnWords(); // what an article’s own words leave out stays out, so once is enough
  yield* narrowing.byEachOther();
  if (narrowing.byStory()) yield* narrowing.byEachOther();
  for (const [i, state] of narrowing.trial) {
    // Where the words narrowed it to no less than most of a year, the years that were tried are not a finding.
    const finding = states[i]!.days.bounded || state.days.to! - state.days.from! < HORIZON / 2;
    if (state.reasons.length > states[i]!.reasons.length && finding) states[i] = state;
  }
}

/** The days of a group of articles while they are narrowed. */
class Narrowing {
  /** What is left of the days of each article that has none of its own. */
  readonly trial: ReadonlyMap<number, State>;
  /** The day of its story for each article, where others of it have theirs within a fortnight. */
  readonly #newsOf: ReadonlyMap<number, Day>;
  /** How often the days of each article have changed, and at which of these changes a pair was last compared: as long as the other side stays as it was, comparing once more finds nothing new. */
  readonly #changes = new Map<number, number>();
  readonly #compared = new Map<Pair, [number, number]>();

  constructor(
    readonly problem: Problem,
    readonly candidates: readonly Candidate[],
    readonly states: readonly State[],
    readonly known: ReadonlyMap<number, Day>,
  ) {
    this.#newsOf = nearest(problem.group, known);
    this.trial = trialOf(problem, candidates, states, known, this.#newsOf);
  }

  /** What an article tells of as done or as still to come. */
  byReports(): void {
    for (const {article, from, to, sentence, what} of this.problem.reports) {
      if (!this.trial.has(article) || this.#isWide(article)) continue;
      const note = `tells of “${what}” of ${formatDay((from ?? to)! * DAY)} as ${from === null ? 'still to come' : 'done'}`;
      this.#narrow(article, this.#daysOf(article).within(from, to), 'report', note, sentence);
    }
  }

  /** The weekdays and days of the month that each article tells of: as past, as still to come, or near. */
  *byOwnWords(): Generator<undefined, void, void> {
    const {items} = this.problem;
    const asked = new Set<string>(); // “Tuesday” said again in the same article leaves out nothing more
    for (const [n, {article, expression, sentence}] of items.entries()) {
      if (expression.anyDay || (this.#isWide(article) && !isOfWeek(expression))) continue;
      const question = `${article} ${expression.meaning}`;
      if (asked.has(question)) continue;
      asked.add(question);
      if (n % 8 === 7) yield;
      const days = this.#daysOf(article).where((day) => {
        const span = expression.on(day);
        return !span || fits(expression, span, day);
      });
      const note = `“${expression.text}” is told ${TOLD.get(expression.direction) ?? 'near'}`;
      this.#narrow(article, days, expression.weekday ? 'weekday' : 'tense', note, sentence);
    }
    for (const [{article, expression, sentence}, dated] of sameWeekdays(items)) {
      const days = this.#daysOf(article).where((day) => {
        const [one, other] = [expression.on(day), dated.expression.on(day)];
        return one !== null && other !== null && one.start === other.start;
      });
      const note = `“${expression.text}” is taken for “${dated.expression.text}”`;
      this.#narrow(article, days, 'same-weekday', note, sentence);
    }
  }

  /** What two articles date alike, and what they share word for word, until nothing changes any more. */
  *byEachOther(): Generator<undefined, void, void> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const changed = [yield* this.#byPairs(), this.#byWordings()];
      if (!changed.includes(true)) return;
    }
  }

  *#byPairs(): Generator<undefined, boolean, void> {
    let changed = false;
    for (const [n, pair] of this.problem.pairs.entries()) {
      if (n % 8 === 7) yield;
      const [a, b] = pair;
      const seen = this.#compared.get(pair) ?? this.#compared.set(pair, [-1, -1]).get(pair)!;
      for (const [side, [x, y]] of bothWays(a, b).entries()) {
        const now = this.#changes.get(y.article) ?? 0;
        if (!this.trial.has(x.article) || seen[side] === now) continue;
        if (this.#isWide(x.article) && !isOfWeek(x.expression)) continue;
        seen[side] = now;
        const times = timesOf(y, this.#daysOf(y.article));
        if (!times) continue;
        const days = this.#daysOf(x.article).where((day) => {
          const span = x.expression.on(day);
          // “earlier this month”, of what another article dates to the 7th, is not written on the 5th
          const isOver = !/^earlier\b/i.test(x.expression.text) || day >= times.first;
          return span !== null && isOver && fits(x.expression, span, day) && times.hasCompatible(span);
        });
        const note = `“${x.expression.text}” is what ${this.#idOf(y.article)} calls “${y.expression.text}”`;
        changed = this.#narrow(x.article, days, 'shared-event', note, x.sentence) || changed;
      }
    }
    return changed;
  }

  #byWordings(): boolean {
    let changed = false;
    for (const {a, b, count, sentence} of this.problem.reuse) {
      for (const [i, j] of bothWays(a, b)) {
        const other = this.#daysOf(j);
        if (!this.trial.has(i) || !other.bounded) continue;
        const note = `shares ${count} sentences word for word with ${this.#idOf(j)}, so it is taken to be written within ${REUSE} days of it`;
        const days = this.#daysOf(i).within(other.from! - REUSE, other.to! + REUSE);
        changed = this.#narrow(i, days, 'shared-wording', note, sentence) || changed;
      }
    }
    return changed;
  }

  /** Articles of one story, where those of them that have their day lie within a fortnight. Whether that changed anything. */
  byStory(): boolean {
    let changed = false;
    for (const {a, b, phrases, sentence} of this.problem.stories) {
      for (const [i, j] of bothWays(a, b)) {
        const day = this.known.get(j);
        if (!this.trial.has(i) || day === undefined || !this.#newsOf.has(i)) continue;
        const note = `tells one story with ${this.#idOf(j)}, in ${phrases} of the same phrases, so it is taken to be written within a fortnight of it`;
        changed =
          this.#narrow(i, this.#daysOf(i).within(day - STORY, day + STORY), 'same-story', note, sentence) || changed;
      }
    }
    return changed;
  }

  #daysOf(i: number): Days {
    return this.trial.get(i)?.days ?? this.states[i]!.days;
  }

  #isWide(i: number): boolean {
    return this.trial.get(i)?.near === null;
  }

  #idOf(i: number): string {
    return this.candidates[i]!.reading.id;
  }

  /** Leaves an article the days given, if these are fewer than it had and any at all; whether they were. */
  #narrow(i: number, days: Days, rule: string, note: string, sentence: Sentence): boolean {
    const state = this.trial.get(i);
    if (!state || !days.list || days.empty || days.list.length === state.days.list?.length) return false;
    state.days = days;
    if (SOFT.has(rule)) state.unsure = true;
    // Shared wordings have their grace already, and a dateline names its day, of whatever year.
    if ((rule === 'report' || rule === 'shared-event') && !openDateline(this.candidates[i]!)?.expression.yearless)
      state.akin = this.states[i]!.days;
    this.#changes.set(i, (this.#changes.get(i) ?? 0) + 1);
    if (!state.reasons.some((r) => r.rule === rule && r.note === note)) {
      const snippet = {article: this.#idOf(sentence.article), start: sentence.start, end: sentence.end};
      state.reasons.push({rule, note, snippet});
    }
    return true;
  }
}

/** How an expression is told, in words. */
const TOLD = new Map([
  ['past', 'as past'],
  ['future', 'as still to come'],
]);
/** Bounds the work where articles narrow each other by a day at a time. */
const MOST_ROUNDS = 20;

/** The days that the articles without one are tried on. */
function trialOf(
  {group, pairs, reuse, stories}: Problem,
  candidates: readonly Candidate[],
  states: readonly State[],
  known: ReadonlyMap<number, Day>,
  newsOf: ReadonlyMap<number, Day>,
): Map<number, State> {
  const trial = new Map<number, State>();
  const beside = anchorsBeside(states, pairs, [...reuse, ...stories], known);
  for (const i of group) {
    const state = states[i]!;
    const years = yearsOf(state, beside.get(i) ?? []);
    if (!years || state.days.list) continue;
    const days = state.days.within(years.from, years.to).named(years.to - years.from + 1);
    const unsure = state.anchor === null && !state.days.bounded ? {unsure: true as const} : {}; // the years are those of articles like it
    const day = newsOf.get(i) ?? state.near;
    const near = day === undefined ? {} : {near: day};
    trial.set(i, dayOfLine(candidates[i]!, {...state, ...unsure, ...near, days, reasons: [...state.reasons]}));
  }
  return trial;
}

/** Of the days that an article can be from, those that its dateline without a year names, if there are any. */
function dayOfLine(candidate: Candidate, state: State): State {
  const open = openDateline(candidate);
  if (!open?.expression.yearless) return state;
  const days = state.days.where((day) => open.expression.on(day)?.start === day);
  if (!days.list || days.empty) return state;
  const note = `the dateline “${open.expression.text}” gives day and month`;
  return {...state, days, unsure: true, reasons: [...state.reasons, reasonOf({...open.finding, note})]};
}

/**
 * The days an article can be from at all: after its own anchor, or around those of the articles that tell of the same or share its
 * words; no farther, since a chain of likenesses soon joins what has nothing to do with each other.
 */
function yearsOf({anchor, days}: State, beside: readonly Day[]): {from: Day; to: Day} | null {
  if (days.bounded && days.to! - days.from! <= 4 * HORIZON) return {from: days.from!, to: days.to!};
  if (anchor !== null) return {from: anchor, to: anchor + HORIZON};
  if (beside.length === 0) return null;
  const from = beside.reduce((a, b) => Math.min(a, b)) - HORIZON;
  const to = beside.reduce((a, b) => Math.max(a, b)) + HORIZON;
  return to - from > 4 * HORIZON ? null : {from, to};
}

/** For each article of a group the middle of the days that others of it have, if these lie within a fortnight. */
function nearest(group: readonly number[], known: ReadonlyMap<number, Day>): Map<number, Day> {
  return new Map(
    group.flatMap((i) => {
      const days = group.flatMap((j) => (j !== i && known.has(j) ? [known.get(j)!] : [])).sort((a, b) => a - b);
      return days.length > 0 && days.at(-1)! - days[0]! <= FORTNIGHT ? [[i, days[days.length >> 1]!]] : [];
    }),
  );
}

/** The anchors of the articles that each one is held together with. */
function anchorsBeside(
  states: readonly State[],
  pairs: readonly Pair[],
  alike: readonly {a: number; b: number}[],
  known: ReadonlyMap<number, Day>,
): Map<number, Day[]> {
  const found = new Map<number, Day[]>();
  const add = (i: number, j: number, anchor = states[j]!.anchor ?? known.get(j) ?? null) => {
    if (anchor !== null) (found.get(i) ?? found.set(i, []).get(i)!).push(anchor);
  };
  for (const [{article: a}, {article: b}, day] of [
    ...pairs,
    ...alike.map(({a, b}) => [{article: a}, {article: b}, undefined] as const),
  ]) {
    add(a, b, day);
    add(b, a, day);
  }
  // “on Wednesday” of what another article dates in full: written near that day, whenever the other one was.
  for (const [x, y] of pairs)
    for (const [near, far] of bothWays(x, y)) {
      const span = near.expression.weekday && far.expression.absolute ? far.expression.on(null) : null;
      if (span && span.end - span.start === 1) add(near.article, far.article, span.start);
    }
  return found;
}

const isOfWeek = ({weekday, named, text}: Expression): boolean => weekday || named > 0 || weekdayNamed(text) > 0;

/**
 * A weekday that an article does not tell of as still to come, and the same one with its date, first of each article: “Friday’s
 * earthquake” and “struck on Friday, 24 January” are of one Friday.
 */
function sameWeekdays(items: readonly Item[]): [Item, Item][] {
  const dated = new Map<string, Item>();
  const bare = new Map<string, Item>();
  for (const item of items) {
    const {article, expression} = item;
    const day = weekdayNamed(expression.text);
    if (day === 0 || expression.direction === 'future') continue;
    const list = expression.named > 0 || expression.absolute ? dated : expression.weekday ? bare : null;
    const key = `${article} ${day}`;
    if (list && !list.has(key)) list.set(key, item);
  }
  return [...bare].flatMap(([key, item]): [Item, Item][] => {
    const other = dated.get(key);
    return other ? [[item, other]] : [];
  });
}
