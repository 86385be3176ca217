/** Labels in pixels: where their words stand in a view, and how their leaders run. */
import {countsTop} from './frame.js';
import type {Hung, Side} from './labels.js';
import type {Ground} from './layout.js';
import {anchor} from './marks.js';
import {SQUEEZED} from './shelf.js';
import type {Entry} from './source.js';

export interface Label {
  entry: Entry;
  /** Where the leader stands. */
  x: number;
  /** Left edge and width of the words. */
  left: number;
  width: number;
  top: number;
  lane: number;
  side: Side;
  /** The leader from the label’s top to its mark, without the parts that other labels hide: pairs of y. */
  leader: [number, number][];
}

/** The chosen event always has a label, of this width; those it would overlap give way. */
export function withChosen(hung: Hung[], chosen: Entry, width: number, rows: number, k: number): Hung[] {
  if (!rows || hung.some(({entry}) => entry.index === chosen.index)) return hung;
  const mine: Hung = {entry: chosen, at: anchor(chosen), row: 0, side: 'right', width};
  const box = ({at, side, width}: Hung) =>
    (side === 'right' ? [at * k, at * k + width] : [at * k - width, at * k]) as [number, number];
  const overlaps = (a: Hung, b: Hung) => a.row === b.row && box(a)[0] < box(b)[1] + 8 && box(b)[0] < box(a)[1] + 8;
  const places = Array.from({length: rows * 2}, (_, i): Hung => ({
    ...mine,
    row: i >> 1,
    side: i & 1 ? 'left' : 'right',
  }));
  // Only what hangs near by can be in its way.
  const near = hung.filter((other) => Math.abs(other.at - mine.at) * k < 600);
  const lost = places.map((place) => near.filter((other) => overlaps(place, other)).length);
  const best = places[lost.indexOf(Math.min(...lost))]!;
  return [...hung.filter((other) => !overlaps(best, other)), best];
}

/** Labels in pixels, in order of time. One that an edge would cut is squeezed, and left out when little is left of it. */
export function placed(
  hung: readonly Hung[],
  {x, viewport: {width}, frame, floor, lane}: Ground,
  chosen: readonly Entry[],
): Label[] {
  const labels: Label[] = [];
  for (const {entry, at, row, side, width: wide} of hung) {
    const px = x(at);
    const kept = chosen.some(({index}) => index === entry.index);
    // What has the focus stays in the document even when it was panned out of sight.
    if (!kept && (px < 0 || px > width)) continue;
    const room = side === 'right' ? width - px : px;
    // In steps of eight, so that a squeezed label is not set anew at every pixel.
    let fit = Math.min(wide, Math.floor(room / 8) * 8);
    if (fit < Math.min(wide, SQUEEZED)) {
      if (!kept) continue;
      fit = Math.min(wide, SQUEEZED, width);
    }
    const free = side === 'right' ? Math.min(px, width - fit) : Math.max(0, px - fit);
    const left = px < 0 || px > width ? (side === 'right' ? px : px - fit) : free;
    labels.push({
      entry,
      x: px,
      left,
      width: fit,
      side,
      top: countsTop(floor, frame) - (row + 1) * frame.row,
      lane,
      leader: [],
    });
  }
  return inTime(labels);
}

/** In order of time, whatever lanes they stand in. */
export const inTime = (labels: Label[]): Label[] =>
  labels.sort(
    (a, b) =>
      a.entry.start - b.entry.start || a.entry.end - b.entry.end || a.entry.index - b.entry.index || a.lane - b.lane,
  );

/** Leaders run from the top of the label to the mark, and are broken where another label’s words stand. */
export function leaders(labels: Label[], topOf: (entry: Entry) => number | undefined, {floor, frame}: Ground): void {
  for (const label of labels) {
    const foot = topOf(label.entry) ?? floor;
    const {x} = label;
    const hidden = labels.filter(
      (other) =>
        other.left - 3 < x && x < other.left + other.width + 3 && other.top > label.top && Math.abs(x - other.x) > 0.5,
    );
    if (hidden.length > 1) hidden.sort((a, b) => a.top - b.top);
    let from = label.top + 2;
    for (const {top} of hidden) {
      if (top - 4 > from) label.leader.push([from, top - 1]);
      from = Math.max(from, top + frame.row - 3);
    }
    if (foot > from) label.leader.push([from, foot]);
  }
}
