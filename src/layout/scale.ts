import type {Domain} from './source.js';

/** From time to pixels. */
export interface Scale {
  /** Pixels a millisecond. */
  k: number;
  /** Where an instant (milliseconds UTC) stands, in pixels from the left edge. */
  x: (t: number) => number;
}

/** The scale that shows a domain at a width in pixels. */
export function scaleOf({from, to}: Domain, width: number): Scale {
  const k = width / (to - from);
  return {k, x: (t) => (t - from) * k};
}
