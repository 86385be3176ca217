/** How the height of a drawing is shared out. */
import {PITCH, RADIUS} from './marks.js';

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

/** Lines that a title may take. */
export type TitleLines = 1 | 2 | 3;

/** The band is never higher; lanes beyond that close up. */
const BAND = 54;

/** More events than this have titles of one line, so that more of them are named. */
const CROWD = 100;

/** The heights for text of the usual size. */
export const FRAME: Frame = {axis: 48, band: 30, counts: 20, row: 52, lines: 2, head: 7};

/** What a frame is made for. */
export interface Framed {
  /** Lanes that the marks need. */
  lanes?: number;
  events?: number;
  eras?: number;
  lines?: TitleLines | undefined;
}

/** The same for a reader who has the text larger: what holds text grows with it. */
export function frameFor(scale: number, {lanes = 2, events = 0, eras = 0, lines}: Framed = {}): Frame {
  const crowd = events > CROWD;
  const own = lines ?? (crowd ? 1 : 2);
  return {
    head: eras ? Math.round(20 * scale) : FRAME.head,
    axis: Math.round(FRAME.axis * scale),
    band: Math.min(crowd ? BAND - 14 : BAND, 8 + 2 * RADIUS + (Math.max(1, lanes) - 1) * PITCH),
    counts: Math.round(FRAME.counts * scale),
    row: Math.round((16 + 18 * own) * scale),
    lines: own,
  };
}

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

/** Rows stand at most this much further apart than they must, to fill the height, in pixels. */
const AIR = 10;

/** The frame with its rows spread over the height there is. */
export function spread(frame: Frame, height: number): Frame {
  const rows = rowsIn(height, frame);
  return rows ? {...frame, row: Math.min(frame.row + AIR, Math.floor(roomFor(height, frame) / rows))} : frame;
}

/** What a height leaves for rows of labels, in pixels. */
const roomFor = (height: number, {axis, band, counts, head}: Frame): number => height - axis - band - counts - head;

/** Rows of labels a drawing has room for. */
export const rowsIn = (height: number, frame: Frame): number =>
  Math.max(0, Math.floor(roomFor(height, frame) / frame.row));

/** y of the line that counts stand in, over which labels hang, given that of the marks’ line. */
export const countsTop = (floor: number, {band, counts}: Frame): number => floor - band - counts;

/** Height of each lane, in pixels. */
export const laneHeight = (height: number, frame: Frame, lanes: number): number =>
  (height - frame.axis - frame.head) / lanes;
