/** Where a drawing goes when somebody asks for it: stretches of its axis, milliseconds UTC. */

import {withMargin} from './first-view.js';
import {FIRST, LAST} from './instant.js';
import {anchor} from './marks.js';
import type {Domain, Entry, Filter} from './source.js';
import type {Store} from './store.js';

/** The shortest and longest stretch that can be shown. */
const SHORTEST = 1;
const LONGEST = LAST - FIRST;

const around = (middle: number, length: number): Domain => ({from: middle - length / 2, to: middle + length / 2});

/** A stretch held within what can be shown, some of all there is always in sight; null for what is none. */
export function held({from, to}: Domain, everything: Domain): Domain | null {
  const length = Math.min(LONGEST, Math.max(SHORTEST, to - from));
  let middle = (from + to) / 2;
  if (!Number.isFinite(middle) || !Number.isFinite(length)) return null;
  middle = Math.min(Math.max(middle, everything.from - length * 0.35), everything.to + length * 0.35);
  return around(Math.min(Math.max(middle, FIRST + length / 2), LAST - length / 2), length);
}

/** Brings an instant into the middle, at the same scale; null where it is in sight, and `edge` of the view from either end. */
export function into({from, to}: Domain, at: number, edge: number): Domain | null {
  const length = to - from;
  return at >= from + edge * length && at <= to - edge * length ? null : around(at, length);
}

/** Brings an instant out from under what covers the end of the view; null where it is in sight. */
export function uncovered({from, to}: Domain, at: number): Domain | null {
  const length = to - from;
  return at > to - length * 0.12 || at < from ? {from: at - length * 0.6, to: at + length * 0.4} : null;
}

/** To the events of a count: as near as keeps them apart, and never less than a doubling. */
export function apart(store: Store, {from, to}: Domain, view: Domain, filter?: Filter): Domain {
  const entries = store.within({from, to, limit: 400}, filter)?.filter(({start}) => start >= from && start < to);
  const first = entries?.length ? Math.min(...entries.map(({start}) => start)) : from;
  const last = entries?.length ? Math.max(...entries.map((entry) => Math.max(anchor(entry), entry.start))) : to;
  const length = view.to - view.from;
  return around((first + last) / 2, Math.min(length / 2, Math.max((last - first) * 1.6, length / 16)));
}

/** To what lies beyond an edge: all of it, where that is no wider than five views; else the most important. Null where there is nothing. */
export function beyond(store: Store, side: 'before' | 'after', view: Domain, filter?: Filter): Domain | null {
  const {from, to} = view;
  const stretch = side === 'before' ? {from: -Infinity, to: from} : {from: to, to: Infinity};
  const [best]: Entry[] = store.top({...stretch, k: 1}, filter);
  if (!best) return null;
  const {start, end} = store.extent(filter);
  const span = side === 'before' ? {from: start, to: from} : {from: to, to: end};
  return span.to - span.from <= 5 * (to - from) ? withMargin(span, 0.1) : around(anchor(best), to - from);
}
