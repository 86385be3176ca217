import type {Ask} from './ask.js';
import {counted} from './counts.js';
import type {More} from './counts.js';
import {eraBands} from './eras.js';
import type {Era, EraBand} from './eras.js';
import {FRAME, laneHeight, rowsIn} from './frame.js';
import type {Frame} from './frame.js';
import {inTime, leaders, placed, withChosen} from './label-places.js';
import type {Label} from './label-places.js';
import type {LabelBook} from './labels.js';
import {marksOf, RADIUS, stackOf} from './marks.js';
import type {Mark} from './marks.js';
import {scaleOf} from './scale.js';
import type {Scale} from './scale.js';
import type {Bins, Domain, Entry, Extent, Filter, TimelineSource} from './source.js';
import {ticks} from './ticks.js';
import type {Ticks} from './ticks.js';

/** The box to draw in, in pixels, and the stretch of time it shows. */
export interface Viewport extends Domain {
  width: number;
  height: number;
}

/** More marks than this in and around the view are drawn as a density. */
const SINGLE = 220;

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
  const scale = scaleOf(viewport, width);
  const axis = height - frame.axis;

  const extent = ask<Extent>('extent', () => source.extent(filter)) ?? {start: from, end: to, count: 0};
  const sum = (of: TimelineSource, a: number, b: number, lane = -1) =>
    ask<Bins>(`bins ${lane} ${a} ${b}`, () => of.bins({from: a, to: b, width: 1}, filter))?.total ?? 0;
  const before = sum(source, -Infinity, from);
  const inside = sum(source, from, to);
  const after = Math.max(0, extent.count - before - inside);

  const tall = own ? laneHeight(height, frame, drawn.length) : 0;
  const line = (lane: number) => frame.head + Math.round(lane * tall);
  const parts = drawn.map((part, lane) => {
    const floor = own ? line(lane + 1) : axis;
    const asked: Ask = (key, question) => ask(`${lane} ${key}`, question);
    const ground = {...scale, viewport, floor, lane, frame: own ?? frame};
    const rows = rowsIn(own ? tall : height, ground.frame);
    return over(part, ground, rows, Math.ceil(SINGLE / drawn.length), asked, options);
  });
  return {
    viewport,
    k: scale.k,
    axis,
    marks: parts.flatMap(({marks}) => marks),
    labels: inTime(parts.flatMap(({labels}) => labels)),
    radius: Math.min(RADIUS, ...parts.map(({radius}) => radius)),
    eras: eraBands(eras, scale, width),
    more: parts.flatMap(({more}) => more),
    skylines: parts.flatMap(({skyline}) => skyline ?? []),
    lanes: own
      ? drawn.map((part, lane) => ({
          top: line(lane),
          floor: line(lane + 1),
          inside: sum(part.source, from, to, lane),
        }))
      : [],
    ticks: divide(viewport, width, {locale}),
    before,
    inside,
    after,
  };
}

/** Where events are drawn: over which line, and in which lane of a drawing that is divided; 0 where it is not. */
export interface Ground extends Scale {
  viewport: Viewport;
  frame: Frame;
  /** y of the line. */
  floor: number;
  lane: number;
}

/**
 * What stands over one line.
 *
 * @param rows of labels
 * @param limit how many events are drawn one by one at most
 */
function over(
  {source, book, chosen = []}: Drawn,
  ground: Ground,
  rows: number,
  limit: number,
  ask: Ask,
  {filter, moving = false}: LayoutOptions,
): {marks: Mark[]; labels: Label[]; more: More[]; skyline: Skyline | null; radius: number} {
  const {viewport, frame, floor, k} = ground;
  const {from, to, width} = viewport;
  // What a filter leaves out stays in sight as a mark, faintly.
  const single = singles(source, viewport, limit, ask);
  const hung = chosen.reduce(
    (labels, entry) => withChosen(labels, entry, book.width(entry), rows, k),
    book.labels(viewport, width, moving),
  );
  const labels = placed(book.widened(hung, k), ground, chosen);
  const wanted = (entry: Entry) => !filter || filter.wants(entry);
  const {marks, radius, topOf} = marksOf(single ?? labels.map(({entry}) => entry), ground, (entry) =>
    chosen.some(({index}) => index === entry.index) ? 'chosen' : `${wanted(entry)}`,
  );
  const bins = single
    ? null
    : ask<Bins>(`bins ${from} ${to} ${width}`, () =>
        source.bins({from, to, width: Math.max(1, Math.round(width))}, filter),
      );
  leaders(labels, topOf, ground);
  return {
    marks: marks.filter((mark) => mark.x1 > -20 && mark.x0 < width + 20),
    labels,
    radius,
    // A lane too low for counts has its number of events in its name’s place.
    more: frame.counts ? counted(source, labels, single, ground, ask, filter) : [],
    skyline: bins && {bins, floor, height: frame.band},
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
export function lanesNeeded(source: TimelineSource, domain: Domain, width: number): number {
  const entries = source.size <= SINGLE ? source.within({from: -Infinity, to: Infinity, limit: SINGLE}) : null;
  if (!entries || entries instanceof Promise) return 4;
  return stackOf(entries, scaleOf(domain, width));
}
