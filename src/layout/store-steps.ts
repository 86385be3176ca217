import type {EventColumns, EventRecord, TimelineEvent} from '../model.js';
import {columnRows} from './column-rows.js';
import {eventRows} from './event-rows.js';
import {recordRows} from './record-rows.js';
import type {Placed, Rows} from './rows.js';
import {Store} from './store.js';
import type {Columns} from './store.js';

/** How far the building of a store has come. */
export interface StoreProgress {
  done: number;
  total: number;
  /** Starts read so far, unsorted: enough for a first density. */
  starts?: Float64Array;
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

/** Rows read between two yields: well under a frame. */
const SLICE = 8192;
/** Many more than this are done between two yields where each takes no more than a copy. */
const LONG_SLICE = 32 * SLICE;

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

/** Even, repeatable noise in 0–1 for a number. */
function grain(i: number): number {
  let x = Math.imul(i + 0x9e3779b9, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return ((x ^ (x >>> 16)) >>> 0) / 4294967296;
}

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
