import {stemsBetween, type Sentence} from '../text/reading.js';
import type {Rarity} from '../text/similarity.js';
import {copies, shared} from '../text/similarity.js';
import {firstAfter} from '../text/snippet.js';
import {QUOTE} from '../text/tokens.js';
import {DAY, formatDay, parseDay} from '../time/calendar.js';
import {
  fits,
  namesOf,
  storyExpressions,
  weekdayNamed,
  type Candidate,
  type Expression,
  type Stretch,
} from './constraints.js';
import {openDateline, settledBy} from './datelines.js';
import {Days, type Day} from './days.js';
import {ownDays, reasonOf, type State} from './own-days.js';
import {conclude, SOFT, type Solved} from './conclude.js';
import {connected, type Item} from './items.js';
import {FORTNIGHT, newsAlike} from './news-alike.js';
import {settleYears} from './story-years.js';
import {agree} from './years.js';

/** An article reports as done, or as still to come, what other articles date: it was not written before, or after. */
export interface Report {
  article: number;
  from: Day | null;
  to: Day | null;
  sentence: Sentence;
  /** What it reports, in a word of its own. */
  what: string;
}

/** Expressions of several articles that were judged to date one event, each with its day, where another article gives that. */
export type SameEvent = readonly {article: number; start: number; day?: Day}[];

// Assumptions, each of which is said in the reasons when it decides something.
/** News is written within a year of the latest day that it writes under a picture or with its weekday. */
const HORIZON = 366;
/** Articles that share sentences word for word are written within days of each other. */
const REUSE = 3;
const SHARED_SENTENCES = 2;
/** Articles that share so many names are of one story. */
const AKIN = 4;
/** An expression of one article and one of another tell of the same when their surroundings share so much, of it so many rare words. */
const SAME = {stems: 3, weight: 0.4, rare: 2};
/** Rare is what stands in no more wordings than this. */
const RARE = 4;
/** Surroundings of an expression: so many words before and behind it. */
const BEFORE = 10;
const BEHIND = 5;

/** Two expressions that date one thing, and its day where that is known. */
type Pair = readonly [Item, Item, (Day | undefined)?];

/** What holds articles together: expressions whose surroundings tell of the same, and sentences shared word for word. */
export interface Related {
  items: readonly Item[];
  pairs: readonly Pair[];
  reuse: readonly SharedWording[];
  /** What each article says of its own day. */
  own: readonly State[];
  /** For each article the first that has its text and its given day: copies are one article, and no evidence of each other. */
  first: readonly number[];
}

/** Looks for what holds articles together; nothing where no day is asked for. Yields every few milliseconds. */
export function* relate(candidates: readonly Candidate[], rarity: Rarity): Generator<undefined, Related, void> {
  const first = originals(candidates);
  const own = candidates.map(ownDays);
  if (!own.some(isOpen)) return {items: [], pairs: [], reuse: [], own, first};
  const items = itemsOf(candidates).filter(({article}) => first[article] === article);
  yield;
  const reuse = yield* sharedWordings(
    candidates.filter((_, i) => first[i] === i),
    rarity,
  );
  return {items, pairs: yield* pairsOf(items, rarity), reuse, own, first};
}

function originals(candidates: readonly Candidate[]): number[] {
  const seen = new Map<string, number>();
  return candidates.map(({reading, given}, i) => {
    if (reading.sentences.length === 0) return i; // what cannot be read is nobody’s copy
    const key = `${given ?? ''} ${reading.text}`;
    if (!seen.has(key)) seen.set(key, i);
    return seen.get(key)!;
  });
}

function isOpen({days}: State): boolean {
  return !days.list;
}

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
  {items, pairs: alike, reuse, own, first}: Related,
  reports: readonly Report[] = [],
  same: readonly SameEvent[] = [],
  before: readonly Solved[] = [],
): Generator<undefined, Solved[], void> {
  const states = [...own];
  const names: Set<string>[] = []; // by article, where they are asked for
  const named = (i: number): Set<string> => (names[i] ??= namesOf(candidates[i]!));
  settle(candidates, states, named);
  agree(candidates, states, named);
  if (states.some(isOpen)) {
    const judged = same.map((members) => members.map((one) => ({...one, article: first[one.article]!})));
    const told = [...alike, ...judgedPairs(items, judged)];
    settleYears(candidates, states, items, told, named);
    const known = new Map(
      before.flatMap(({own, dating: {best}}, i): [number, Day][] => (own && best ? [[i, parseDay(best)! / DAY]] : [])),
    );
    const pairs = [...told, ...newsAlike(items, known, named)];
    const problems = connected(candidates.length, [
      ...pairs.map(([a, b]) => [a.article, b.article] as const),
      ...reuse.map(({a, b}) => [a, b] as const),
    ]).map((group): Problem => ({
      group,
      items: [],
      pairs: [],
      reuse: [],
      reports: [],
    }));
    const of: Problem[] = [];
    for (const problem of problems) for (const i of problem.group) of[i] = problem;
    for (const item of items) of[item.article]!.items.push(item);
    for (const pair of pairs) of[pair[0].article]!.pairs.push(pair);
    for (const wording of reuse) of[wording.a]!.reuse.push(wording);
    for (const report of reports) {
      const article = first[report.article]!;
      of[article]!.reports.push({...report, article});
    }
    for (const problem of problems) yield* solveGroup(problem, candidates, states, known);
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
function settle(candidates: readonly Candidate[], states: State[], named: (i: number) => Set<string>): void {
  const known = states.flatMap(({days, unsure}, i) =>
    days.list?.length === 1 && !unsure ? [{day: days.from!, i}] : [],
  );
  candidates.forEach((candidate, i) => {
    const {days, reasons} = states[i]!;
    const open = isOpen(states[i]!) && openDateline(candidate);
    if (!open) return;
    const akin = known.filter((other) => shared(named(i), named(other.i)) >= AKIN);
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

/** Articles that tell of the same things, and all that bears on their days. */
interface Problem {
  group: readonly number[];
  items: Item[];
  pairs: Pair[];
  reuse: SharedWording[];
  reports: Report[];
}

/** Narrows the days of one group of articles. */
function* solveGroup(
  {group, items, pairs, reuse, reports}: Problem,
  candidates: readonly Candidate[],
  states: State[],
  known: ReadonlyMap<number, Day>,
): Generator<undefined, void, void> {
  const trial = new Map<number, State>();
  const beside = anchorsBeside(states, pairs, reuse, known);
  const newsOf = nearest(group, known);
  for (const i of group) {
    const years = yearsOf(states[i]!, beside.get(i) ?? []);
    const state = states[i]!;
    if (!years || state.days.list) continue;
    const days = state.days.within(years.from, years.to).named(years.to - years.from + 1);
    const unsure = state.anchor === null && !state.days.bounded ? {unsure: true as const} : {}; // the years are those of articles like it
    const day = newsOf.get(i) ?? state.near;
    const near = day === undefined ? {} : {near: day};
    trial.set(i, dayOfLine(candidates[i]!, {...state, ...unsure, ...near, days, reasons: [...state.reasons]}));
  }
  if (trial.size === 0) return;
  const daysOf = (i: number): Days => trial.get(i)?.days ?? states[i]!.days;
  const isWide = (i: number): boolean => trial.get(i)?.near === null;
  const idOf = (i: number): string => candidates[i]!.reading.id;
  const narrow = (i: number, days: Days, rule: string, note: string, sentence: Sentence): boolean => {
    const state = trial.get(i);
    if (!state || !days.list || days.empty || days.list.length === state.days.list?.length) return false;
    state.days = days;
    if (SOFT.has(rule)) state.unsure = true;
    // Shared wordings have their grace already, and a dateline names its day, of whatever year.
    if ((rule === 'report' || rule === 'shared-event') && !openDateline(candidates[i]!)?.expression.yearless)
      state.akin = states[i]!.days;
    changes.set(i, (changes.get(i) ?? 0) + 1);
    if (!state.reasons.some((r) => r.rule === rule && r.note === note)) {
      state.reasons.push({
        rule,
        note,
        snippet: {article: idOf(sentence.article), start: sentence.start, end: sentence.end},
      });
    }
    return true;
  };
  // How often the days of each article have changed, and at which of these changes a pair was last compared: as long as the other
  // side stays as it was, comparing once more finds nothing new.
  const changes = new Map<number, number>();
  const compared = new Map<Pair, [number, number]>();
  const alone = function* (): Generator<undefined, void, void> {
    const asked = new Set<string>(); // “Tuesday” said again in the same article leaves out nothing more
    for (const [n, {article, expression, sentence}] of items.entries()) {
      if (expression.anyDay || (isWide(article) && !isOfWeek(expression))) continue;
      const question = `${article} ${expression.meaning}`;
      if (asked.has(question)) continue;
      asked.add(question);
      if (n % 8 === 7) yield;
      const days = daysOf(article).where((day) => {
        const span = expression.on(day);
        return !span || fits(expression, span, day);
      });
      const told =
        expression.direction === 'past' ? 'as past' : expression.direction === 'future' ? 'as still to come' : 'near';
      narrow(article, days, expression.weekday ? 'weekday' : 'tense', `“${expression.text}” is told ${told}`, sentence);
    }
    for (const [bare, dated] of sameWeekdays(items)) {
      const {article, expression, sentence} = bare;
      const days = daysOf(article).where((day) => {
        const [one, other] = [expression.on(day), dated.expression.on(day)];
        return one !== null && other !== null && one.start === other.start;
      });
      narrow(article, days, 'same-weekday', `“${expression.text}” is taken for “${dated.expression.text}”`, sentence);
    }
  };
  const step = function* (): Generator<undefined, boolean, void> {
    let changed = false;
    for (const [n, pair] of pairs.entries()) {
      if (n % 8 === 7) yield;
      const [a, b] = pair;
      const seen = compared.get(pair) ?? compared.set(pair, [-1, -1]).get(pair)!;
      for (const [side, [x, y]] of (
        [
          [a, b],
          [b, a],
        ] as const
      ).entries()) {
        const now = changes.get(y.article) ?? 0;
        if (!trial.has(x.article) || seen[side] === now) continue;
        if (isWide(x.article) && !isOfWeek(x.expression)) continue;
        seen[side] = now;
        const times = timesOf(y, daysOf(y.article));
        if (!times) continue;
        const days = daysOf(x.article).where((day) => {
          const span = x.expression.on(day);
          return span !== null && fits(x.expression, span, day) && times.hasCompatible(span);
        });
        changed =
          narrow(
            x.article,
            days,
            'shared-event',
            `“${x.expression.text}” is what ${idOf(y.article)} calls “${y.expression.text}”`,
            x.sentence,
          ) || changed;
      }
    }
    for (const {a, b, count, sentence} of reuse) {
      for (const [i, j] of [
        [a, b],
        [b, a],
      ] as const) {
        const other = daysOf(j);
        if (!trial.has(i) || !other.bounded) continue;
        const note = `shares ${count} sentences word for word with ${idOf(j)}, so it is taken to be written within ${REUSE} days of it`;
        changed =
          narrow(i, daysOf(i).within(other.from! - REUSE, other.to! + REUSE), 'shared-wording', note, sentence) ||
          changed;
      }
    }
    return changed;
  };
  for (const {article, from, to, sentence, what} of reports) {
    const note = `tells of “${what}” of ${formatDay((from ?? to)! * DAY)} as ${from === null ? 'still to come' : 'done'}`;
    if (trial.has(article) && !isWide(article))
      narrow(article, daysOf(article).within(from, to), 'report', note, sentence);
  }
  yield* alone(); // what an article’s own words leave out stays out, so once is enough
  for (let round = 0; round < 20 && (yield* step()); round++);
  for (const [i, state] of trial) {
    // Where the words narrowed it to no less than most of a year, the years that were tried are not a finding.
    const finding = states[i]!.days.bounded || state.days.to! - state.days.from! < HORIZON / 2;
    if (state.reasons.length > states[i]!.reasons.length && finding) states[i] = state;
  }
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
  pairs: Problem['pairs'],
  reuse: readonly SharedWording[],
  known: ReadonlyMap<number, Day>,
): Map<number, Day[]> {
  const found = new Map<number, Day[]>();
  const add = (i: number, j: number, anchor = states[j]!.anchor ?? known.get(j) ?? null) => {
    if (anchor !== null) (found.get(i) ?? found.set(i, []).get(i)!).push(anchor);
  };
  for (const [{article: a}, {article: b}, day] of [
    ...pairs,
    ...reuse.map(({a, b}) => [{article: a}, {article: b}, undefined] as const),
  ]) {
    add(a, b, day);
    add(b, a, day);
  }
  // “on Wednesday” of what another article dates in full: written near that day, whenever the other one was.
  for (const [x, y] of pairs)
    for (const [near, far] of [
      [x, y],
      [y, x],
    ] as const) {
      const span = near.expression.weekday && far.expression.absolute ? far.expression.on(null) : null;
      if (span && span.end - span.start === 1) add(near.article, far.article, span.start);
    }
  return found;
}

const isOfWeek = ({weekday, named, text}: Expression): boolean => weekday || named > 0 || weekdayNamed(text) > 0;

/** The stretches of time an expression can mean under the days its article has left; null when that is anything. */
function timesOf({expression}: Item, {list}: Days): Times | null {
  if (expression.absolute) {
    const span = expression.on(null);
    return span ? new Times([span]) : null;
  }
  if (!list) return null;
  const found = new Map<string, Stretch>();
  for (const day of list) {
    const span = expression.on(day);
    if (span && fits(expression, span, day)) found.set(`${span.start} ${span.end}`, span);
  }
  return found.size > 0 ? new Times(found.values()) : null;
}

/** Stretches of time, of which is asked whether any holds a given one or lies in it. */
class Times {
  readonly #starts: Day[];
  /** The latest end of this and all earlier starts; the earliest end of this and all later ones. */
  readonly #latest: Day[] = [];
  readonly #earliest: Day[] = [];

  constructor(list: Iterable<Stretch>) {
    const sorted = [...list].sort((a, b) => a.start - b.start);
    this.#starts = sorted.map((s) => s.start);
    sorted.forEach(({end}, i) => (this.#latest[i] = Math.max(end, this.#latest[i - 1] ?? -Infinity)));
    for (let i = sorted.length - 1; i >= 0; i--)
      this.#earliest[i] = Math.min(sorted[i]!.end, this.#earliest[i + 1] ?? Infinity);
  }

  /** Equal, or one holds the other. */
  hasCompatible({start, end}: Stretch): boolean {
    const after = firstAfter(this.#starts, start); // those before it begin no later
    if (after > 0 && this.#latest[after - 1]! >= end) return true;
    const from = firstAfter(this.#starts, start - 1);
    return from < this.#starts.length && this.#earliest[from]! <= end;
  }
}

function itemsOf(candidates: readonly Candidate[]): Item[] {
  return candidates.flatMap((candidate, article) =>
    storyExpressions(candidate).flatMap(({expression, sentence}): Item[] => {
      const {tokens} = sentence;
      const from = tokens.findIndex((t) => t.end > expression.start);
      // “look into their eyes today” is quoted again months later.
      const marks = tokens.slice(0, from).filter(({text}) => QUOTE.test(text)).length;
      if (marks % 2 === 1 && !expression.absolute) return [];
      let to = from;
      while (to < tokens.length && tokens[to]!.start < expression.end) to++;
      const before = stemsBetween(sentence, Math.max(0, from - BEFORE), from);
      const near = new Set(before.concat(stemsBetween(sentence, to, to + BEHIND)));
      return [{article, expression, sentence, near}];
    }),
  );
}

/** Pairs of expressions of different articles whose surroundings tell of the same. */
function* pairsOf(items: readonly Item[], rarity: Rarity): Generator<undefined, Pair[], void> {
  const index = new Map<string, number[]>();
  const pairs: Pair[] = [];
  // Word → the wordings it stands in near a date; rewritten copies of one report are one wording.
  const spread = new Map<string, Set<string>>();
  for (const {near} of items) {
    const wording = [...near].join(' ');
    for (const s of near) (spread.get(s) ?? spread.set(s, new Set()).get(s)!).add(wording);
  }
  for (const [i, item] of items.entries()) {
    if (i % 16 === 15) yield;
    const tried = new Set<number>();
    for (const s of [...item.near].sort((a, b) => rarity.of(b) - rarity.of(a) || (a < b ? -1 : 1))) {
      const list = index.get(s) ?? index.set(s, []).get(s)!;
      for (const j of list.slice(-MOST)) {
        const other = items[j]!;
        if (tried.has(j) || other.article === item.article) continue;
        tried.add(j);
        const both = [...item.near].filter((x) => other.near.has(x));
        if (both.length < SAME.stems || both.filter((x) => spread.get(x)!.size <= RARE).length < SAME.rare) continue;
        if (rarity.overlap(item.near, other.near) >= SAME.weight) pairs.push([other, item]);
      }
      list.push(i);
    }
  }
  return pairs;
}

function judgedPairs(items: readonly Item[], same: readonly SameEvent[]): Pair[] {
  const at = new Map(items.map((item) => [`${item.article} ${item.expression.start}`, item]));
  return same.flatMap((members) => {
    const [first, ...others] = members.flatMap(({article, start}) => at.get(`${article} ${start}`) ?? []);
    const day = members.find((one) => one.day !== undefined)?.day;
    return others.flatMap((other): Pair[] => (first && other.article !== first.article ? [[first, other, day]] : []));
  });
}

/**
 * A weekday that an article does not tell of as still to come, and the same one with its date, first of each article: “Friday’s earthquake” and “struck on Friday,
 * 24 January” are of one Friday.
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

/** How many earlier expressions with the same word are compared; bounds the work when one word is everywhere. */
const MOST = 60;

interface SharedWording {
  a: number;
  b: number;
  count: number;
  sentence: Sentence;
}

/** Pairs of articles that share sentences word for word. */
function* sharedWordings(
  candidates: readonly Candidate[],
  rarity: Rarity,
): Generator<undefined, SharedWording[], void> {
  const pairs = new Map<string, SharedWording>();
  const all = candidates.flatMap(({reading}) => reading.sentences.filter((s) => s.stems.length >= 6));
  for (const [i, j] of yield* copies(all, rarity, 0.8)) {
    const [first, second] = [all[i]!, all[j]!];
    const key = `${first.article} ${second.article}`;
    const seen = pairs.get(key);
    if (seen) seen.count++;
    else pairs.set(key, {a: first.article, b: second.article, count: 1, sentence: second});
  }
  return [...pairs.values()].filter(({count}) => count >= SHARED_SENTENCES);
}
