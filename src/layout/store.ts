import type {Diagnostic, Evidence, TimelineEvent} from '../model.js';
import {density, gallop, lower} from './density.js';
import {Reach} from './reach.js';
import type {Rows} from './rows.js';
import {Salience} from './salient.js';
import type {Bins, Domain, Entry, Extent, Filter, TimelineSource} from './source.js';

/** Events as columns in order of time: 24 bytes an event, whatever the caller’s objects weigh. Not to be changed. */
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
    const store = this.#for(filter);
    return {start: store.columns.start[0] ?? NaN, end: store.#reach.max, count: store.size};
  }

  bins({from, to, width}: Domain & {width: number}, filter?: Filter): Bins {
    const {columns} = this.#for(filter);
    const a = lower(columns.start, from);
    const b = gallop(columns.start, to, a, columns.start.length);
    const counts = density(columns.start, from, to, width, a, b);
    let max = 0;
    for (let x = 0; x < counts.length; x++) if (counts[x]! > max) max = counts[x]!;
    return {counts, max, total: b - a};
  }

  /** Number of events that begin in the stretch. */
  count({from, to}: Domain, filter?: Filter): number {
    const {columns} = this.#for(filter);
    return lower(columns.start, to) - lower(columns.start, from);
  }

  top({from, to, k}: Domain & {k: number}, filter?: Filter): Entry[] {
    const store = this.#for(filter);
    const {start} = store.columns;
    return store.#salience.top(lower(start, from), lower(start, to), k).map((position) => store.#entry(position));
  }

  within({from, to, limit}: Domain & {limit: number}, filter?: Filter): Entry[] | null {
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
      else position = step > 0 ? first : first - 1;
    }
    return position >= 0 && position < store.size ? store.#entry(position) : null;
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
