import {coarser} from '../time/edtf.js';
import {DAY} from './instant.js';
import {assignLanes} from './lanes.js';
import type {Box} from './lanes.js';
import type {Ground} from './layout.js';
import type {Scale} from './scale.js';
import type {Entry} from './source.js';

/** Half the thickness of a mark, and the distance between two lanes of them, in pixels. */
export const RADIUS = 5;
export const PITCH = 12;
/** A day at least this wide is drawn from midnight to midnight, in pixels. */
const WIDE = 2 * RADIUS;
/** Half the width of a dot in a crowd, in pixels. */
const SMALL = 3;
/** Marks longer than this lie on the ground, and dots stand on them, in pixels. */
const LONG = 90;
/** A whisker ends so much before its end, in pixels, or it would seem to lead to the mark that stands there. */
const SHY = 6;
/** Least distance between two marks of a lane, in pixels. */
const GAP = 1.5;

/** Where a mark’s leader stands: in the middle of a day, at the beginning of anything longer, at an instant itself. */
export function anchor({start, end, grain, open}: Entry): number {
  if (open === 'start') return end;
  return grain === 'day' && end - start <= DAY ? (start + end) / 2 : start;
}

/** An event’s time as it is drawn, in pixels. */
export interface Mark {
  entry: Entry;
  /** Edges and middle, in pixels. A dot is as wide as it is high. */
  x0: number;
  x1: number;
  y: number;
  /** Which lane it stands in; 0 where the drawing is not divided. */
  lane: number;
  shape: 'dot' | 'pill' | 'bar' | 'soft';
  /** What all sources together allow, where that is visibly more. */
  whisker: {x0: number; x1: number} | null;
}

/** A mark’s edges: a dot around its middle, all else from its start to its end. */
function boxOf(
  entry: Entry,
  {x, k}: Scale,
  half = RADIUS,
): {x0: number; x1: number; middle: number; shape: Mark['shape']} {
  const shape = shapeOf(entry, k);
  const middle = x(anchor(entry));
  if (shape === 'dot') return {shape, middle, x0: middle - half, x1: middle + half};
  return {shape, middle, x0: x(entry.start), x1: Math.max(x(entry.start) + (entry.open ? 34 : WIDE), x(entry.end))};
}

/**
 * The lane of each box: long ones nearest the axis in as few lanes as they need, then the others in what is free above.
 *
 * @param boxes in ascending order of x0
 */
function stacked(boxes: readonly Box[]): number[] {
  const isLong = ({x0, x1}: Box) => x1 - x0 > LONG;
  const long = assignLanes(boxes.filter(isLong), GAP);
  const ground: Box[][] = []; // the long ones of each lane
  for (const box of long) (ground[box.lane] ??= []).push(box);
  const ends: number[] = []; // of the others, where the last of each lane ends
  let n = 0;
  return boxes.map((box) => {
    if (isLong(box)) return long[n++]!.lane;
    const {x0, x1} = box;
    const touches = (other: Box) => other.x0 < x1 + GAP && x0 < other.x1 + GAP;
    let free = 0;
    while ((ends[free] ?? -Infinity) + GAP > x0 || ground[free]?.some(touches)) free++;
    ends[free] = x1;
    return free;
  });
}

/** How many lanes marks need at a scale. */
export function stackOf(entries: readonly Entry[], scale: Scale): number {
  const boxes = entries.map((entry) => boxOf(entry, scale)).sort((a, b) => a.x0 - b.x0);
  return 1 + Math.max(0, ...stacked(boxes));
}

/**
 * Marks in as few lanes as they need. Where these are more than the band has room for, what is said of one and the same time in
 * one way is one mark; and what still is too much closes up.
 *
 * @param apart what else tells marks apart that would be one
 * @returns `topOf`: where the mark that stands for an event has its upper edge
 */
export function marksOf(
  entries: readonly Entry[],
  {x, k, floor, frame: {band}, lane}: Ground,
  apart: (entry: Entry) => string,
): {marks: Mark[]; radius: number; topOf: (entry: Entry) => number | undefined} {
  // Lanes are settled at a power of two below the scale, where marks stand closest, so they change only there.
  const coarse = 2 ** Math.floor(Math.log2(k)) / k;
  const lay = (list: readonly Entry[], half: number) => {
    const boxes = list
      .map((entry) => {
        const {shape, middle, x0, x1} = boxOf(entry, {x, k}, half);
        const near = shape === 'dot' ? 1 : coarse;
        const settled = {x0: middle * coarse - (middle - x0) * near, x1: middle * coarse + (x1 - middle) * near};
        return {entry, shape, x0, x1, settled};
      })
      .sort((a, b) => a.settled.x0 - b.settled.x0 || a.entry.index - b.entry.index);
    const lanes = stacked(boxes.map(({settled}) => settled));
    const most = Math.max(0, ...lanes);
    const pitch = Math.min(PITCH, most ? (band - 2 * RADIUS - 8) / most : PITCH);
    const fits = pitch >= RADIUS;
    return {boxes, lanes, pitch, fits, radius: fits ? half : Math.min(half, Math.max(1, 0.4 * pitch))};
  };
  let laid = lay(entries, RADIUS);
  const standIn = new Map<number, number>(); // index of an event → of the one whose mark stands for it
  if (!laid.fits) {
    const alike = new Map<string, Entry>();
    for (const entry of entries) {
      const {index, start, end, earliest, latest, status, doubtful} = entry;
      const said = `${start} ${end} ${earliest} ${latest} ${status} ${doubtful} ${apart(entry)}`;
      if (!alike.has(said)) alike.set(said, entry);
      standIn.set(index, alike.get(said)!.index);
    }
    laid = lay([...alike.values()], RADIUS);
    if (!laid.fits) laid = lay([...alike.values()], SMALL);
  }
  const {boxes, lanes, pitch, radius} = laid;
  const marks = boxes.map(({entry, shape, x0, x1}, i): Mark => {
    const e0 = x(entry.earliest) + SHY;
    const e1 = x(entry.latest) - SHY;
    const wide = e0 < x(entry.start) - 3 || e1 > x(entry.end) + 3;
    return {
      entry,
      shape,
      x0,
      x1,
      y: floor - 4 - RADIUS - lanes[i]! * pitch,
      lane,
      whisker: wide ? {x0: e0, x1: e1} : null,
    };
  });
  const tops = new Map(marks.map(({entry, y}) => [entry.index, y - radius - 1]));
  return {marks, radius, topOf: ({index}) => tops.get(standIn.get(index) ?? index)};
}

function shapeOf({start, end, grain, open}: Entry, k: number): Mark['shape'] {
  const px = (end - start) * k;
  if (open) return 'bar';
  if (px < WIDE + 1) return 'dot';
  // A stretch said by one name leaves open on which of its days it was.
  if (coarser(grain, 'day')) return 'soft';
  return grain === 'day' && end - start <= DAY ? 'pill' : 'bar';
}
