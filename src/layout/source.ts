import type {Evidence, Grain, Status, TimelineEvent} from '../model.js';

/** An answer at once, or later. */
export type Answer<T> = T | Promise<T>;

/** What the drawing needs to know of one event. Made for the few events in sight, never for all of them. */
export interface Entry {
  /** Where the event stands among what came in; unique within its source. */
  index: number;
  id: string;
  title: string;
  /** EDTF, as it came. */
  date: string;
  grain: Grain;
  /** Half-open, milliseconds UTC. Equal where the event is an instant. */
  start: number;
  end: number;
  /** What all sources together allow, where that is more than `start` and `end`. */
  earliest: number;
  latest: number;
  /** The date has no beginning or no end. */
  open: '' | 'start' | 'end' | 'both';
  status: Status;
  /** The date is uncertain (EDTF `?`), claimed, or the sources disagree. */
  doubtful: boolean;
  /** Said to be about then (EDTF `~`). */
  approximate: boolean;
  /** 0–1. */
  importance: number;
  /** Name of the lane it belongs to; empty when it belongs to none. */
  group: string;
  /** How many articles tell of it; 0 where the source does not say. */
  articles: number;
}

/** Which events are wanted. An absent filter wants them all. */
export interface Filter {
  /** Names the filter: answers for the same key may be kept. */
  key: string;
  wants: (entry: Entry) => boolean;
}

export interface Extent {
  /** Half-open, milliseconds UTC; NaN when there are no events. */
  start: number;
  end: number;
  count: number;
}

/** A stretch of time, half-open, milliseconds UTC: what is shown, or asked for. */
export interface Domain {
  from: number;
  to: number;
}

export interface Bins {
  /** Number of events that begin in each of `width` equal parts of the stretch. */
  counts: Uint32Array;
  /** The greatest of them. */
  max: number;
  /** Their sum. */
  total: number;
}

/**
 * Where the drawing gets its events from. A store in memory today (`store.ts`); a database behind a network fits
 * as well, since each question may be answered by a promise, and none needs all events to be known. A lane is a source of its own.
 */
export interface TimelineSource {
  /** Number of events with a place on the axis. */
  readonly size: number;
  extent(filter?: Filter): Answer<Extent>;
  /** Exact counts for each of `width` equal parts. */
  bins(stretch: Domain & {width: number}, filter?: Filter): Answer<Bins>;
  /** The `k` most important events that begin in the stretch, most important first. The order is total. */
  top(stretch: Domain & {k: number}, filter?: Filter): Answer<Entry[]>;
  /** Every event that touches the stretch, in order of time; null when there are more than `limit`. */
  within(stretch: Domain & {limit: number}, filter?: Filter): Answer<Entry[] | null>;
  /** The words an event was drawn from. */
  evidence(id: string): Answer<Evidence[]>;
  /** The event itself, as far as it is known. */
  event(id: string): Answer<TimelineEvent | null>;
}
