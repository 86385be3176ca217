import {storyDomain} from './first-view.js';
import type {Domain} from './source.js';
import {DAY} from './instant.js';
import {Store} from './store.js';
import type {Columns} from './store.js';
import {breadth, ticks} from './ticks.js';
import type {Break, Tick, TickOptions, Ticks} from './ticks.js';

/** A quiet stretch: when it is, and where it lies on the shortened axis. Milliseconds. */
interface Quiet extends Domain {
  /** Where it begins on the shortened axis, and how long it is there. */
  at: number;
  length: number;
}

/** At most so many stretches are left out. */
const MOST = 24;
/** A stretch is quiet that is so much longer than the mean distance of neighbours; among many, chance makes some long. */
const longer = (gaps: number): number => 2 + 1.2 * Math.log(gaps);
/** So is one that is so many times as long as the stretch that holds the story. */
const STORIES = 2;
/** What is left of a quiet stretch, and what of it stays as it is at both its ends, as shares of all that is not quiet. */
const LEFT = 0.04;
const PAD = 0.02;
/** Room that is kept for the words of a break, half of them on each side of its middle, in pixels. */
const WORDS = 42;

/** The quiet stretches between the events, in order of time. What lies far apart compared with the rest is not quiet but sparse. */
function quiet(columns: Columns): Domain[] {
  const {start, end} = columns;
  const story = storyDomain(columns);
  const most = Math.max(DAY, story.to - story.from) * STORIES;
  const busy = Float64Array.from({length: 2 * start.length}, (_, i) => (i & 1 ? end[i >> 1]! : start[i >> 1]!)).sort();
  const gaps: Domain[] = [];
  for (let i = 1; i < busy.length; i++) if (busy[i]! > busy[i - 1]!) gaps.push({from: busy[i - 1]!, to: busy[i]!});
  if (gaps.length < 3) return [];
  const long = ({from, to}: Domain): number => to - from;
  const mean = (busy.at(-1)! - busy[0]!) / gaps.length;
  const least = Math.min(most, mean * longer(gaps.length));
  return gaps
    .filter((gap) => long(gap) > least)
    .sort((a, b) => long(b) - long(a))
    .slice(0, MOST)
    .sort((a, b) => a.from - b.from);
}

/**
 * An axis on which long quiet stretches are short: piecewise linear, of slope 1 but for them. All that is drawn stands in
 * its time, so that zooming, panning and labels know nothing of it; only what is said is put back into the time of the calendar.
 */
export class ShortAxis {
  /** The events at their places on it. */
  readonly store: Store;
  readonly #quiet: readonly Quiet[];

  /** @returns null where no stretch is quiet */
  static of(store: Store): ShortAxis | null {
    const found = quiet(store.columns);
    return found.length ? new ShortAxis(store, found) : null;
  }

  private constructor(store: Store, found: readonly Domain[]) {
    const extent = store.extent();
    const busy = found.reduce((sum, {from, to}) => sum - (to - from), extent.end - extent.start);
    const unit = Math.max(busy, DAY / 4);
    let gone = 0;
    this.#quiet = found.flatMap(({from, to}): Quiet[] => {
      const pad = unit * PAD;
      const length = unit * LEFT;
      if (to - from < 2 * pad + 2 * length) return [];
      const at = from + pad - gone;
      gone += to - from - 2 * pad - length;
      return [{from: from + pad, to: to - pad, at, length}];
    });
    const {columns, rows} = store;
    const place = (t: number) => this.at(t);
    this.store = new Store(
      {
        ...rows,
        entry: (row) => {
          const entry = rows.entry(row);
          const {start, end, earliest, latest} = entry;
          return {...entry, start: place(start), end: place(end), earliest: place(earliest), latest: place(latest)};
        },
      },
      {...columns, start: columns.start.map(place), end: columns.end.map(place)},
    );
  }

  /** Where an instant of the calendar lies on the axis. */
  at(t: number): number {
    let gone = 0;
    for (const {from, to, at, length} of this.#quiet) {
      if (t < from) break;
      if (t < to) return at + ((t - from) / (to - from)) * length;
      gone = to - at - length;
    }
    return t - gone;
  }

  /** The instant of the calendar at a place on the axis. */
  when(t: number): number {
    let gone = 0;
    for (const {from, to, at, length} of this.#quiet) {
      if (t < at) break;
      if (t < at + length) return from + ((t - at) / length) * (to - from);
      gone = to - at - length;
    }
    return t + gone;
  }

  /** Ticks for a stretch of the axis: each piece between two breaks has its own, all of one step. */
  ticks({from, to}: Domain, width: number, options: TickOptions = {}): Ticks {
    const k = width / (to - from);
    const all = {minor: [] as Tick[], major: [] as Tick[], breaks: this.breaks({from, to}, width)};
    let begin = from;
    const piece = (end: number): void => {
      if (end <= begin) return;
      const left = (begin - from) * k;
      const wide = (end - begin) * k;
      const since = this.when(begin);
      const own = ticks({from: since, to: since + end - begin}, wide, options);
      const moved = ({x, ...tick}: Tick): Tick => ({...tick, x: x + left});
      // The finer texts keep clear of the words of a break.
      const clear = (x: number) => all.breaks.every(({x0, x1}) => Math.abs(x - (x0 + x1) / 2) > WORDS);
      all.minor.push(...own.minor.map(moved).filter(({x}) => clear(x)));
      for (const [i, tick] of own.major.map(moved).entries()) {
        const last = all.major.at(-1);
        if (last && tick.x - last.x < 14 + breadth(last.text) * 7.4) continue;
        // Behind a break it may be another year.
        all.major.push(i ? tick : {...tick, text: tick.dated ?? tick.text});
      }
    };
    for (const {at, length} of this.#quiet) {
      if (at + length <= from || at >= to) continue;
      piece(at);
      begin = at + length;
    }
    piece(to);
    return all;
  }

  /** The breaks in a stretch of the axis. */
  breaks({from, to}: Domain, width: number): Break[] {
    const k = width / (to - from);
    return this.#quiet
      .filter(({at, length}) => at < to && at + length > from)
      .map((quiet) => ({
        x0: (quiet.at - from) * k,
        x1: (quiet.at + quiet.length - from) * k,
        length: quiet.to - quiet.from,
      }));
  }
}
