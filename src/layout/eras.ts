/** Named stretches of time that lie behind the events: a reign, a war, a term of office. */

import {parseEdtf} from '../time/edtf.js';
import type {Scale} from './scale.js';
import type {Domain} from './source.js';

/** Milliseconds UTC, half-open. */
export interface Era extends Domain {
  title: string;
}

/** The part of an era that is in sight, in pixels. */
export interface EraBand {
  title: string;
  x0: number;
  x1: number;
}

/** Eras as a page gives them, with dates in EDTF; those whose date cannot be drawn are left out. */
export function readEras(given: unknown): Era[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((era: {title?: unknown; date?: unknown} | null) => {
    const date = typeof era?.date === 'string' ? parseEdtf(era.date) : null;
    return date && date.end > date.start
      ? [{title: typeof era?.title === 'string' ? era.title : '', from: date.start, to: date.end}]
      : [];
  });
}

/** What a drawing of a width shows of them. */
export function eraBands(eras: readonly Era[], {x}: Scale, width: number): EraBand[] {
  return eras.flatMap(({title, from, to}) => {
    const x0 = Math.max(0, x(from));
    const x1 = Math.min(width, x(to));
    return x1 > x0 ? [{title, x0, x1}] : [];
  });
}
