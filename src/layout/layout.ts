import type {Domain} from './first-view.js';
import {anchor, SQUEEZED} from './labels.js';
import type {Hung, LabelBook, Side} from './labels.js';
import {marksOf, PITCH, RADIUS, stackOf} from './marks.js';
import type {Mark} from './marks.js';
import type {Bins, Entry, Extent, Filter, TimelineSource} from './source.js';
import {ticks} from './ticks.js';
import type {Ticks} from './ticks.js';

/** The box to draw in, in pixels, and the stretch of time it shows. */
export interface Viewport extends Domain {
  width: number;
  height: number;
}

/** Heights of what is stacked, from the bottom: axis, marks, counts, labels. Pixels. */
export interface Frame {
  /** Two tiers of text under the line. */
  axis: number;
  /** The band the marks share. */
  band: number;
  /** Where “+7” stands. */
  counts: number;
  /** One row of labels. */
  row: number;
  /** Lines a title may take: two; one where there are very many events, three where that hides nothing else. */
  lines: TitleLines;
  /** Kept free above the highest row, for air or for the names of eras. */
  head: number;
}

/** The band is never higher; lanes beyond that close up. */
const BAND = 54;

export type TitleLines = 1 | 2 | 3;

export const FRAME: Frame = {axis: 48, band: 30, counts: 20, row: 52, lines: 2, head: 7};

/** The same for a reader who has the text larger: what holds text grows with it. */
export const frameFor = (
  scale: number,
  lanes = 2,
  events = 0,
  eras = 0,
  lines: TitleLines = events > CROWD ? 1 : 2,
): Frame => ({
  head: eras ? Math.round(20 * scale) : FRAME.head,
  axis: Math.round(FRAME.axis * scale),
  band: Math.min(events > CROWD ? BAND - 14 : BAND, 8 + 2 * RADIUS + (Math.max(1, lanes) - 1) * PITCH),
  counts: Math.round(FRAME.counts * scale),
  row: Math.round((16 + 18 * lines) * scale),
  lines,
});

/** The lowest a lane may be: one row of labels of one line, over its marks. Pixels. */
export const LANE = 58;

/** The same for one lane of a drawing that is divided. */
export function laneFrame(scale: number, height: number): Frame {
  const counts = height < 96 * scale ? 0 : Math.round(16 * scale);
  // A second line of words is worth more than air between the marks.
  const lines = height - counts < (FRAME.row + 26) * scale ? 1 : 2;
  const row = Math.round((lines === 1 ? 32 : FRAME.row) * scale);
  return {head: 2, axis: 0, band: Math.min(30, Math.max(24, height - counts - row - 2)), counts, row, lines};
}

/** More events than this have titles of one line, so that more of them are named. */
export const CROWD = 100;

/** More marks than this in and around the view are drawn as a density. */
const SINGLE = 220;

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

/** A named stretch of time that lies behind the events: a reign, a war, a term of office. Milliseconds UTC, half-open. */
export interface Era extends Domain {
  title: string;
}

/** The part of an era that is in sight, in pixels. */
export interface EraBand {
  title: string;
  x0: number;
  x1: number;
}

/** Events without a label, counted where they stand. */
export interface More extends Domain {
  count: number;
  x: number;
  /** Top of the line it stands in. */
  y: number;
  lane: number;
}

/** Counts per pixel, drawn as a skyline of this height over a line at `floor`. */
export interface Skyline {
  bins: Bins;
  floor: number;
  height: number;
}

/** One lane of a divided drawing, from the rule above it to the line its marks stand on. */
export interface Lane {
  top: number;
  floor: number;
  /** Events that begin in the view. */
  inside: number;
}

export interface Layout {
  viewport: Viewport;
  /** Pixels a millisecond. */
  k: number;
  /** y of the axis line. */
  axis: number;
  marks: Mark[];
  labels: Label[];
  more: More[];
  eras: EraBand[];
  /** Half the height of a mark, in pixels: `RADIUS`, or less where the marks stand so close that they would run together. */
  radius: number;
  /** Where single marks would run together. */
  skylines: Skyline[];
  /** From the top; none where the drawing is not divided. */
  lanes: Lane[];
  ticks: Ticks;
  /** Events that begin before, in and after the view. */
  before: number;
  inside: number;
  after: number;
}

/** Rows stand at most this much further apart than they must, to fill the height, in pixels. */
const AIR = 10;

/** The frame with its rows spread over the height there is. */
export function spread(frame: Frame, height: number): Frame {
  const rows = rowsIn(height, frame);
  const room = height - frame.axis - frame.band - frame.counts - frame.head;
  return rows ? {...frame, row: Math.min(frame.row + AIR, Math.floor(room / rows))} : frame;
}

/** Rows of labels a drawing has room for. */
export const rowsIn = (height: number, frame: Frame = FRAME): number =>
  Math.max(0, Math.floor((height - frame.axis - frame.band - frame.counts - frame.head) / frame.row));

export interface LayoutOptions {
  locale?: string;
  filter?: Filter | undefined;
  frame?: Frame;
  /** In the middle of a gesture. */
  moving?: boolean;
  eras?: readonly Era[];
  /** What divides the axis. */
  divide?: typeof ticks;
  /** The frame of each lane, where what is drawn are lanes: each then stands on a line of its own. */
  lane?: Frame | undefined;
}

/** Events drawn over one line: all of them, or those of a lane. */
export interface Drawn {
  source: TimelineSource;
  /** The labels of this source; kept by the caller from view to view. */
  book: LabelBook;
  /** Always labelled, whatever else must give way: what is chosen and what has the focus. */
  chosen?: readonly Entry[];
}

/**
 * What stands where, for one view of a source. Asks for counts and for the few most important events; what is drawn one
 * by one is bounded by the pixels, whatever the number of events.
 *
 * @param source all events
 * @param drawn the same as one, or divided into lanes from the top
 */
export function layout(
  source: TimelineSource,
  drawn: readonly Drawn[],
  viewport: Viewport,
  ask: Ask,
  options: LayoutOptions = {},
): Layout {
  const {from, to, width, height} = viewport;
  const {filter, frame = FRAME, locale = 'en', eras = [], divide = ticks, lane: own} = options;
  const k = width / (to - from);
  const x = (t: number) => (t - from) * k;
  const axis = height - frame.axis;

  const extent = ask<Extent>('extent', () => source.extent(filter)) ?? {start: from, end: to, count: 0};
  const sum = (of: TimelineSource, a: number, b: number, lane = -1) =>
    ask<Bins>(`bins ${lane} ${a} ${b}`, () => of.bins({from: a, to: b, width: 1}, filter))?.total ?? 0;
  const before = sum(source, -Infinity, from);
  const inside = sum(source, from, to);
  const after = Math.max(0, extent.count - before - inside);

  const tall = own ? laneHeight(height, frame, drawn.length) : 0;
  const parts = drawn.map((part, lane) => {
    const floor = own ? frame.head + Math.round((lane + 1) * tall) : axis;
    const asked: Ask = (key, question) => ask(`${lane} ${key}`, question);
    const rows = rowsIn(own ? tall : height, own ?? frame);
    const ground = {viewport, floor, rows, lane, limit: Math.ceil(SINGLE / drawn.length)};
    return over(part, ground, asked, {...options, frame: own ?? frame});
  });
  return {
    viewport,
    k,
    axis,
    marks: parts.flatMap(({marks}) => marks),
    labels: inTime(parts.flatMap(({labels}) => labels)),
    radius: Math.min(RADIUS, ...parts.map(({radius}) => radius)),
    eras: eras.flatMap(({title, from: start, to: end}) => {
      const x0 = Math.max(0, x(start));
      const x1 = Math.min(width, x(end));
      return x1 > x0 ? [{title, x0, x1}] : [];
    }),
    more: parts.flatMap(({more}) => more),
    skylines: parts.flatMap(({skyline}) => skyline ?? []),
    lanes: own
      ? drawn.map((part, lane) => ({
          top: frame.head + Math.round(lane * tall),
          floor: frame.head + Math.round((lane + 1) * tall),
          inside: sum(part.source, from, to, lane),
        }))
      : [],
    ticks: divide(viewport, width, {locale}),
    before,
    inside,
    after,
  };
}

/** Height of each lane, in pixels. */
export const laneHeight = (height: number, frame: Frame, lanes: number): number =>
  (height - frame.axis - frame.head) / lanes;

/** Where events are drawn: the line they stand over, its lane, rows of labels, and how many are drawn one by one at most. */
interface Ground {
  viewport: Viewport;
  floor: number;
  lane: number;
  rows: number;
  limit: number;
}

/** What stands over one line. */
function over(
  {source, book, chosen = []}: Drawn,
  {viewport, floor, lane, rows, limit}: Ground,
  ask: Ask,
  {filter, frame = FRAME, moving = false}: LayoutOptions,
): {marks: Mark[]; labels: Label[]; more: More[]; skyline: Skyline | null; radius: number} {
  const {from, to, width} = viewport;
  const k = width / (to - from);
  const x = (t: number) => (t - from) * k;
  // What a filter leaves out stays in sight as a mark, faintly.
  const single = singles(source, viewport, limit, ask);
  const hung = chosen.reduce(
    (labels, entry) => withChosen(labels, entry, rows, k),
    book.labels(viewport, width, moving),
  );
  const labels = placed(book.widened(hung, k), x, viewport, floor, frame, chosen, lane);
  const wanted = (entry: Entry) => !filter || filter.wants(entry);
  const {marks, radius, topOf} = marksOf(
    single ?? labels.map(({entry}) => entry),
    {x, k, floor, band: frame.band, lane},
    (entry) => (chosen.some(({index}) => index === entry.index) ? 'chosen' : `${wanted(entry)}`),
  );
  const bins = single
    ? null
    : ask<Bins>(`bins ${from} ${to} ${width}`, () =>
        source.bins({from, to, width: Math.max(1, Math.round(width))}, filter),
      );
  leaders(labels, topOf, floor, frame);
  const counts = counted(source, labels, single, viewport, ask, filter);
  const y = floor - frame.band - frame.counts;
  return {
    marks: marks.filter((mark) => mark.x1 > -20 && mark.x0 < width + 20),
    labels,
    radius,
    // A lane too low for counts has its number of events in its name’s place.
    more: frame.counts ? counts.map((more) => ({...more, y, lane})) : [],
    skyline: bins && {bins, floor, height: frame.band},
  };
}

const inTime = (labels: Label[]): Label[] =>
  labels.sort(
    (a, b) =>
      a.entry.start - b.entry.start || a.entry.end - b.entry.end || a.entry.index - b.entry.index || a.lane - b.lane,
  );

/** Asks a source and remembers: an answer at once is given back, a promised one when the drawing looks again. */
export type Ask = <T>(key: string, question: () => T | Promise<T>) => T | null;

/** An `Ask` for one source. `onanswer` is called when a promise was kept. */
export function asker(onanswer: () => void): Ask {
  const known = new Map<string, unknown>();
  return <T>(key: string, question: () => T | Promise<T>): T | null => {
    if (known.has(key)) return known.get(key) as T | null;
    const answer = question();
    if (!(answer instanceof Promise)) return answer;
    if (known.size > 512) known.clear();
    known.set(key, null);
    void answer.then(
      (value) => {
        known.set(key, value);
        onanswer();
      },
      () => known.delete(key),
    );
    return null;
  };
}

/** All events of an aligned stretch around the view, if they are few enough to be drawn one by one. */
function singles(source: TimelineSource, {from, to}: Viewport, limit: number, ask: Ask): Entry[] | null {
  if (source.size <= limit) return ask('all', () => source.within({from: -Infinity, to: Infinity, limit})) ?? [];
  // Aligned, so that panning neither changes the lanes nor tips the drawing between marks and density at each step.
  const step = 2 ** Math.ceil(Math.log2(to - from)) / 4;
  const a = Math.floor(from / step - 0.5) * step;
  const b = Math.ceil(to / step + 0.5) * step;
  return ask(`within ${a} ${b}`, () => source.within({from: a, to: b, limit}));
}

/** How many lanes the marks of a view need: what the height of the band is chosen by. */
export function lanesNeeded(source: TimelineSource, {from, to}: Domain, width: number): number {
  const entries = source.size <= SINGLE ? source.within({from: -Infinity, to: Infinity, limit: SINGLE}) : null;
  if (!entries || entries instanceof Promise) return 4;
  const k = width / (to - from);
  return stackOf(entries, (t) => (t - from) * k, k);
}

/** The chosen event always has a label; those it would overlap give way. */
function withChosen(hung: Hung[], chosen: Entry, rows: number, k: number): Hung[] {
  if (!rows || hung.some(({entry}) => entry.index === chosen.index)) return hung;
  const mine: Hung = {entry: chosen, at: anchor(chosen), row: 0, side: 'right', width: 220};
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
function placed(
  hung: readonly Hung[],
  x: (t: number) => number,
  {width}: Viewport,
  floor: number,
  frame: Frame,
  chosen: readonly Entry[],
  lane: number,
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
      top: floor - frame.band - frame.counts - (row + 1) * frame.row,
      lane,
      leader: [],
    });
  }
  return inTime(labels);
}

/** Leaders run from the top of the label to the mark, and are broken where another label’s words stand. */
function leaders(labels: Label[], topOf: (entry: Entry) => number | undefined, floor: number, frame: Frame): void {
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

/** Width of the cells that count what has no label, in pixels. */
const CELL = 96;

/** How far a count may stand from its events, in pixels. */
const REACH = 48;

/** The place nearest to x that will do, if one is in reach. */
function nearestTo(x: number, fits: (place: number) => boolean): number | undefined {
  for (let aside = 0; aside <= REACH; aside += 4) {
    if (fits(x + aside)) return x + aside;
    if (fits(x - aside)) return x - aside;
  }
  return undefined;
}

/** Counts of unlabelled events, per aligned cell, where they stand or as near to it as leaders leave room. */
function counted(
  source: TimelineSource,
  labels: readonly Label[],
  single: readonly Entry[] | null,
  viewport: Viewport,
  ask: Ask,
  filter?: Filter,
): Omit<More, 'y' | 'lane'>[] {
  const {from, to, width} = viewport;
  const k = width / (to - from);
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
      cell.sum += (at - from) * k;
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
    counts.forEach((cell, i) => (cell.sum = cell.count * ((first + (i + 0.5) * length - from) * k)));
  }
  const leaders = labels.map(({x}) => x);
  const more: Omit<More, 'y' | 'lane'>[] = [];
  counts.forEach(({count, sum}, i) => {
    if (count <= 0) return;
    const half = 8 + 3.6 * String(count).length;
    const wish = Math.min(width - half, Math.max(half, sum / count));
    const previous = more.at(-1);
    const near = leaders.filter((leader) => Math.abs(leader - wish) <= half + 1 + REACH);
    const clear = (at: number) =>
      near.every((leader) => Math.abs(leader - at) > half + 1) && (!previous || at - previous.x > 2 * half + 2);
    const at = nearestTo(wish, (place) => place >= half && place <= width - half && clear(place));
    if (at !== undefined) more.push({from: first + i * length, to: first + (i + 1) * length, count, x: at});
    // Where two cells’ counts would collide they are one.
    else if (previous) Object.assign(previous, {to: first + (i + 1) * length, count: previous.count + count});
  });
  return more;
}

/** The same layout for a page that is read from right to left: time runs leftwards, labels change sides. */
export function mirrored(layout: Layout): Layout {
  const {width} = layout.viewport;
  const flip = <T extends {x0: number; x1: number}>(box: T): T => ({...box, x0: width - box.x1, x1: width - box.x0});
  const tick = <T extends {x: number}>(item: T): T => ({...item, x: width - item.x});
  return {
    ...layout,
    marks: layout.marks.map((mark) => ({...flip(mark), whisker: mark.whisker && flip(mark.whisker)})),
    labels: layout.labels.map((label) => ({
      ...label,
      x: width - label.x,
      left: width - label.left - label.width,
      side: label.side === 'right' ? 'left' : 'right',
    })),
    more: layout.more.map(tick),
    eras: layout.eras.map(flip),
    skylines: layout.skylines.map(({bins, ...at}) => ({
      ...at,
      bins: {...bins, counts: bins.counts.slice().reverse()},
    })),
    ticks: {
      minor: layout.ticks.minor.map(tick),
      major: layout.ticks.major.map(tick),
      breaks: layout.ticks.breaks?.map(flip),
    },
  };
}
