import type {Diagnostic, EventColumns, EventRecord, Evidence, TimelineEvent} from '../model.js';
import {density, gallop, lower} from './density.js';
import {columnRows, eventRows, recordRows} from './rows.js';
import type {Placed, Rows} from './rows.js';
import {Salience} from './salient.js';
import type {Bins, Entry, Extent, Filter, Stretch, TimelineSource} from './source.js';

/** Events as columns in order of time: 24 bytes an event, whatever the caller’s objects weigh. */
export interface Columns {
  /** Milliseconds UTC, ascending. */
  start: Float64Array;
  end: Float64Array;
  /** Which row of the input each is. */
  row: Uint32Array;
  /** Importance, with a hair’s breadth of difference between equals so that the order is total and even. */
  weight: Float32Array;
  group: Uint8Array | Uint16Array | Uint32Array | null;
}

/** How far the building of a store has come. */
export interface StoreProgress {
  done: number;
  total: number;
  /** Starts read so far, unsorted: enough for a first density. */
  starts?: Float64Array;
}

/** Rows read between two yields: well under a frame. */
const SLICE = 8192;
/** Entries kept ready, more than any screen shows. */
const READY = 4096;

/** The in-memory `TimelineSource`. Make one with `storeOf` or, in slices, with `storeSteps`. */
export class Store implements TimelineSource {
  readonly size: number;
  /** Names of the groups, in the order in which they first come. */
  readonly groups: readonly string[];
  readonly #salience: Salience;
  readonly #reach: Reach;
  #entries: Map<number, Entry>;
  #filtered: {key: string; store: Store} | null = null;
  /** Rows of the entries that are ready, by id. */
  readonly #met = new Map<string, number>();
  #ids: Map<string, number> | null = null;

  constructor(
    readonly rows: Rows,
    readonly columns: Columns,
    entries = new Map<number, Entry>(),
  ) {
    this.size = columns.start.length;
    this.groups = rows.groups;
    this.#salience = new Salience(columns.weight);
    this.#reach = new Reach(columns.end);
    this.#entries = entries;
  }

  /** What was wrong with the input. */
  get diagnostics(): readonly Diagnostic[] {
    return this.rows.diagnostics;
  }

  extent(filter?: Filter): Extent {
    const {columns, size} = this.#for(filter);
    if (!size) return {start: NaN, end: NaN, count: 0};
    return {start: columns.start[0]!, end: this.#for(filter).#reach.max, count: size};
  }

  bins({from, to, width}: Stretch & {width: number}, filter?: Filter): Bins {
    const {columns} = this.#for(filter);
    const a = lower(columns.start, from);
    const b = gallop(columns.start, to, a, columns.start.length);
    const counts = density(columns.start, from, to, width, a, b);
    let max = 0;
    for (let x = 0; x < counts.length; x++) if (counts[x]! > max) max = counts[x]!;
    return {counts, max, total: b - a};
  }

  /** Number of events that begin in the stretch. */
  count({from, to}: Stretch, filter?: Filter): number {
    const {columns} = this.#for(filter);
    return lower(columns.start, to) - lower(columns.start, from);
  }

  top({from, to, k}: Stretch & {k: number}, filter?: Filter): Entry[] {
    const store = this.#for(filter);
    const {start} = store.columns;
    return store.#salience.top(lower(start, from), lower(start, to), k).map((position) => store.#entry(position));
  }

  within({from, to, limit}: Stretch & {limit: number}, filter?: Filter): Entry[] | null {
    const store = this.#for(filter);
    const {start} = store.columns;
    const a = lower(start, from);
    const b = lower(start, to);
    if (b - a > limit) return null;
    const earlier = store.#reach.past(from, a, limit - (b - a));
    if (!earlier) return null;
    const entries = earlier.map((position) => store.#entry(position));
    for (let position = a; position < b; position++) entries.push(store.#entry(position));
    return entries;
  }

  evidence(id: string): Evidence[] {
    const row = this.#rowOf(id);
    return row < 0 ? [] : this.rows.evidence(row);
  }

  event(id: string): TimelineEvent | null {
    const row = this.#rowOf(id);
    return row < 0 ? null : this.rows.event(row);
  }

  /** The entry of an event, if it has a place on the axis. */
  find(id: string): Entry | null {
    const row = this.#rowOf(id);
    return row < 0 ? null : this.#make(row);
  }

  /** The event before (−1) or after (+1) another in order of time; without one, the first or the last. */
  next(entry: Entry | null, step: 1 | -1, filter?: Filter): Entry | null {
    const store = this.#for(filter);
    const {start, row} = store.columns;
    let position = step > 0 ? 0 : store.size - 1;
    if (entry) {
      const first = lower(start, entry.start);
      position = first;
      while (position < store.size && start[position] === entry.start && row[position] !== entry.index) position++;
      if (row[position] === entry.index) position += step;
      else position = step > 0 ? lower(start, entry.start) : first - 1;
    }
    return position >= 0 && position < store.size ? store.#entry(position) : null;
  }

  /** Starts in order and their importance, for choosing what to show first. Not to be changed. */
  get profile(): {start: Float64Array; end: Float64Array; weight: Float32Array} {
    return this.columns;
  }

  /** Whether an entry made from the same input is among these events. */
  has({start: at, index}: Entry): boolean {
    const {start, row} = this.columns;
    for (let position = lower(start, at); start[position] === at; position++) if (row[position] === index) return true;
    return false;
  }

  /**
   * The same events divided, each part a store of its own that shares what was read.
   *
   * @param of the parts a row stands in, given its number and that of its group; none, one or several
   */
  split(parts: number, of: (row: number, group: number) => readonly number[]): Store[] {
    const {row, group} = this.columns;
    const kept = Array.from({length: parts}, (): number[] => []);
    for (let position = 0; position < this.size; position++)
      for (const part of of(row[position]!, group?.[position] ?? 0)) kept[part]!.push(position);
    return kept.map((positions) => this.#part(positions));
  }

  #for(filter?: Filter): Store {
    return filter ? this.#matching(filter) : this;
  }

  #matching(filter: Filter): Store {
    if (this.#filtered?.key !== filter.key) {
      const kept: number[] = [];
      for (let position = 0; position < this.size; position++)
        if (filter.wants(this.#entry(position))) kept.push(position);
      this.#filtered = {key: filter.key, store: this.#part(kept)};
    }
    return this.#filtered.store;
  }

  #part(kept: readonly number[]): Store {
    const {start, end, row, weight, group} = this.columns;
    const part: Columns = {
      start: Float64Array.from(kept, (position) => start[position]!),
      end: Float64Array.from(kept, (position) => end[position]!),
      row: Uint32Array.from(kept, (position) => row[position]!),
      weight: Float32Array.from(kept, (position) => weight[position]!),
      group: group && Uint32Array.from(kept, (position) => group[position]!),
    };
    return new Store(this.rows, part, this.#entries);
  }

  #entry(position: number): Entry {
    return this.#make(this.columns.row[position]!);
  }

  #make(row: number): Entry {
    let entry = this.#entries.get(row);
    if (!entry) {
      if (this.#entries.size >= READY) {
        this.#entries.clear();
        this.#met.clear();
      }
      this.#entries.set(row, (entry = this.rows.entry(row)));
      this.#met.set(entry.id, row);
    }
    return entry;
  }

  #rowOf(id: string): number {
    const {row} = this.columns;
    const met = this.#met.get(id);
    if (met !== undefined) return met;
    // Too many to keep a name for each: looked for when a page asks for one that was never in sight.
    if (this.size > 100_000) return row.find((candidate) => this.rows.id(candidate) === id) ?? -1;
    this.#ids ??= new Map(Array.from(row, (candidate) => [this.rows.id(candidate), candidate]));
    return this.#ids.get(id) ?? -1;
  }
}

/** Which earlier events reach into a stretch: the greatest end of each block of 32, and of each 32 of those. */
class Reach {
  readonly #levels: Float64Array[];

  constructor(end: Float64Array) {
    this.#levels = [end];
    for (let below = end; below.length > 1;) {
      const above = new Float64Array(Math.ceil(below.length / 32));
      for (let i = 0; i < below.length; i++) above[i >> 5] = i & 31 ? Math.max(above[i >> 5]!, below[i]!) : below[i]!;
      this.#levels.push(above);
      below = above;
    }
  }

  /** The greatest end of all. */
  get max(): number {
    return this.#levels.at(-1)?.[0] ?? NaN;
  }

  /** Positions before `until` whose end lies after `t`, ascending; null when there are more than `limit`. */
  past(t: number, until: number, limit: number): number[] | null {
    const found: number[] = [];
    const search = (depth: number, block: number): boolean => {
      if (block * 32 ** depth >= until || !(this.#levels[depth]![block]! > t)) return true;
      if (depth === 0) return found.push(block) <= limit;
      const last = Math.min(this.#levels[depth - 1]!.length, (block + 1) * 32);
      for (let child = block * 32; child < last; child++) if (!search(depth - 1, child)) return false;
      return true;
    };
    return until <= 0 || search(this.#levels.length - 1, 0) ? found : null;
  }
}

// ── building ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Even, repeatable noise in 0–1 for a number. */
function grain(i: number): number {
  let x = Math.imul(i + 0x9e3779b9, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 4294967296;
}

/**
 * Reads and sorts rows into a store, a few milliseconds between two yields, so that a page stays alive while a
 * million events are taken in.
 */
export function* storeSteps(rows: Rows): Generator<StoreProgress, Store, void> {
  const {length} = rows;
  const start = new Float64Array(length);
  const end = new Float64Array(length);
  const row = new Uint32Array(length);
  const weight = new Float32Array(length);
  const group = new Uint16Array(length);
  const placed: Placed = {start: 0, end: 0, group: 0, importance: 0};
  let n = 0;
  for (let i = 0; i < length; i++) {
    if (i % SLICE === 0) yield {done: i, total: length, starts: start.subarray(0, n)};
    if (!rows.place(i, placed)) continue;
    start[n] = placed.start;
    end[n] = placed.end;
    row[n] = i;
    group[n] = placed.group;
    weight[n] = placed.importance + grain(i) * 1e-3;
    n++;
  }
  yield {done: length, total: length, starts: start.subarray(0, n)};
  const read: Columns = {start, end, row, weight, group: rows.groups.length > 1 ? group : null};
  const order = yield* orderSteps(start.subarray(0, n));
  const columns =
    (yield* sortedSteps(read, order)) ??
    (yield* sortedSteps(
      read,
      order.sort((a, b) => start[a]! - start[b]! || a - b),
    ));
  return new Store(rows, columns!);
}

/** Many more than this are done between two yields where each takes no more than a copy. */
const LONG_SLICE = 32 * SLICE;

/**
 * The order of values, ascending, equal ones as they came, as far as 32 bits tell them apart: radix sort, least significant
 * digit first, in three passes (Knuth, TAOCP 3, §5.2.5). A comparator would take thrice as long, and objects seven times.
 */
function* orderSteps(values: Float64Array): Generator<StoreProgress, Uint32Array, void> {
  const {length} = values;
  let order = new Uint32Array(length);
  for (let i = 0; i < length; i++) order[i] = i;
  if (length <= 256) return order.sort((a, b) => values[a]! - values[b]! || a - b);
  let min = Infinity;
  let max = -Infinity;
  for (let i = 0; i < length; i++) {
    const value = values[i]!;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  const scale = 4294967295 / (max - min || 1);
  let key = new Uint32Array(length);
  for (let i = 0; i < length; i++) key[i] = (values[i]! - min) * scale;
  // Keys travel with the order: looking them up by it would miss the cache at every step.
  let otherKey = new Uint32Array(length);
  let other = new Uint32Array(length);
  for (const shift of [0, 11, 22]) {
    yield {done: shift, total: 33};
    const from = new Uint32Array(2049);
    for (let i = 0; i < length; i++) from[((key[i]! >>> shift) & 2047) + 1]!++;
    for (let digit = 0; digit < 2048; digit++) from[digit + 1]! += from[digit]!;
    for (let i = 0; i < length; i++) {
      if (i % LONG_SLICE === 0) yield {done: shift, total: 33};
      const to = from[(key[i]! >>> shift) & 2047]!++;
      other[to] = order[i]!;
      otherKey[to] = key[i]!;
    }
    [order, other] = [other, order];
    [key, otherKey] = [otherKey, key];
  }
  return order;
}

/**
 * The columns in an order. Values too close together for the order to tell apart are set right in passing; null when
 * there are so many of them that sorting anew is quicker.
 */
function* sortedSteps(read: Columns, order: Uint32Array): Generator<StoreProgress, Columns | null, void> {
  const {length} = order;
  const columns: Columns = {
    start: new Float64Array(length),
    end: new Float64Array(length),
    row: new Uint32Array(length),
    weight: new Float32Array(length),
    group: read.group && new Uint16Array(length),
  };
  const {start, end, row, weight, group} = columns;
  let moved = 0;
  for (let i = 0; i < length; i++) {
    if (i % LONG_SLICE === 0) yield {done: i, total: length};
    const from = order[i]!;
    const value = read.start[from]!;
    let at = i;
    for (; at > 0 && start[at - 1]! > value; at--) {
      start[at] = start[at - 1]!;
      end[at] = end[at - 1]!;
      row[at] = row[at - 1]!;
      weight[at] = weight[at - 1]!;
      if (group) group[at] = group[at - 1]!;
    }
    start[at] = value;
    end[at] = read.end[from]!;
    row[at] = read.row[from]!;
    weight[at] = read.weight[from]!;
    if (group) group[at] = read.group![from]!;
    moved += i - at;
    if (moved > 8 * length + 1000) return null;
  }
  yield {done: length, total: length};
  return columns;
}

/** What a store can be made of. */
export type StoreInput =
  {timeline: {events: readonly TimelineEvent[]}} | {events: readonly EventRecord[]} | {columns: EventColumns};

export function rowsOf(input: StoreInput): Rows {
  if ('timeline' in input) return eventRows(input.timeline.events);
  return 'columns' in input ? columnRows(input.columns) : recordRows(input.events);
}

/** A store of events, built at once. Bad records become diagnostics; nothing throws. */
export function storeOf(input: StoreInput): Store {
  const steps = storeSteps(rowsOf(input));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
