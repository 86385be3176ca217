/** How many events have no label, and where that is said. */
import type {Ask} from './ask.js';
import {countsTop} from './frame.js';
import type {Label} from './label-places.js';
import type {Ground} from './layout.js';
import {anchor} from './marks.js';
import type {Bins, Domain, Entry, Filter, TimelineSource} from './source.js';

/** Events without a label, counted where they stand. */
export interface More extends Domain {
  count: number;
  x: number;
  /** Top of the line it stands in. */
  y: number;
  lane: number;
}

/** Width of the cells that count what has no label, in pixels. */
const CELL = 96;

/** How far a count may stand from its events, in pixels. */
const REACH = 48;

/** Counts of unlabelled events, per aligned cell, where they stand or as near to it as leaders leave room. */
export function counted(
  source: TimelineSource,
  labels: readonly Label[],
  single: readonly Entry[] | null,
  {viewport: {from, to, width}, frame, floor, lane, k, x}: Ground,
  ask: Ask,
  filter?: Filter,
): More[] {
  const length = 2 ** Math.ceil(Math.log2(CELL / k));
  const first = Math.floor(from / length) * length;
  const cells = Math.ceil((to - first) / length);
  if (!(cells > 0) || cells > 400) return [];
  const counts: {count: number; sum: number}[] = Array.from({length: cells}, () => ({count: 0, sum: 0}));
  const cellOf = (t: number) => counts[Math.floor((t - first) / length)];
  if (single) {
    const labelled = new Set(labels.map(({entry}) => entry.index));
    for (const entry of single) {
      const at = anchor(entry);
      const cell =
        at >= from && at < to && !labelled.has(entry.index) && (!filter || filter.wants(entry))
          ? cellOf(at)
          : undefined;
      if (!cell) continue;
      cell.count++;
      cell.sum += x(at);
    }
  } else {
    const bins = ask<Bins>(`bins ${first} ${cells * length} ${cells}`, () =>
      source.bins({from: first, to: first + cells * length, width: cells}, filter),
    );
    bins?.counts.forEach((count, i) => (counts[i]!.count = count));
    for (const {entry} of labels) {
      const cell = cellOf(entry.start);
      if (cell) cell.count--;
    }
    counts.forEach((cell, i) => (cell.sum = cell.count * x(first + (i + 0.5) * length)));
  }
  const leaders = labels.map(({x}) => x);
  const more: More[] = [];
  const y = countsTop(floor, frame);
  counts.forEach(({count, sum}, i) => {
    if (count <= 0) return;
    const half = 8 + 3.6 * String(count).length;
    const wish = Math.min(width - half, Math.max(half, sum / count));
    const previous = more.at(-1);
    const near = leaders.filter((leader) => Math.abs(leader - wish) <= half + 1 + REACH);
    const clear = (at: number) =>
      near.every((leader) => Math.abs(leader - at) > half + 1) && (!previous || at - previous.x > 2 * half + 2);
    const at = nearestTo(wish, (place) => place >= half && place <= width - half && clear(place));
    if (at !== undefined) more.push({from: first + i * length, to: first + (i + 1) * length, count, x: at, y, lane});
    // Where two cells’ counts would collide they are one.
    else if (previous) Object.assign(previous, {to: first + (i + 1) * length, count: previous.count + count});
  });
  return more;
}

/** The place nearest to x that will do, if one is in reach. */
function nearestTo(x: number, fits: (place: number) => boolean): number | undefined {
  for (let aside = 0; aside <= REACH; aside += 4) {
    if (fits(x + aside)) return x + aside;
    if (fits(x - aside)) return x - aside;
  }
  return undefined;
}
