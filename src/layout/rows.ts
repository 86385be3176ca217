import type {Diagnostic, Evidence, TimelineEvent} from '../model.js';
import {plottable} from './instant.js';
import type {Entry} from './source.js';

/** What came in, read in place: one row an event, in the caller’s order. The store keeps times, the rest stays here. */
export interface Rows {
  readonly length: number;
  readonly groups: readonly string[];
  /** Writes what the store keeps of a row; false when it has no place on the axis (a diagnostic then says why). */
  place: (row: number, out: Placed) => boolean;
  /** Everything about one row. Called for the few in sight. */
  entry: (row: number) => Entry;
  event: (row: number) => TimelineEvent;
  evidence: (row: number) => Evidence[];
  id: (row: number) => string;
  readonly diagnostics: Diagnostic[];
}

/** Where `Rows.place` writes, so that a million rows make no million objects. Milliseconds UTC, half-open. */
export interface Placed {
  start: number;
  end: number;
  group: number;
  importance: number;
}

/** At most this many diagnostics are kept for one input; the last one then says that there were more. */
const KEPT = 1000;

/** The diagnostics of one input. */
export class Notes {
  readonly kept: Diagnostic[] = [];
  add(diagnostic: Diagnostic) {
    if (this.kept.length < KEPT) this.kept.push(diagnostic);
    else if (this.kept.length === KEPT) {
      this.kept.push({
        code: 'more',
        severity: 'info',
        message: 'more events than these were not as expected; only the first thousand are listed',
      });
    }
  }
}

/** Names of groups, numbered in the order in which they first come. */
export class Groups {
  readonly names: string[] = [];
  readonly #index = new Map<string, number>();
  of(name = ''): number {
    let at = this.#index.get(name);
    if (at === undefined) this.#index.set(name, (at = this.names.push(name) - 1));
    return at;
  }
}

/** A number held within 0–1; what else came is `otherwise`. */
export const unit = (x: unknown, otherwise: number): number =>
  typeof x === 'number' && Number.isFinite(x) ? Math.min(1, Math.max(0, x)) : otherwise;

/** Which ends of a date are open, as `Entry.open` says it. */
export const openness = (start: unknown, end: unknown): Entry['open'] =>
  start ? (end ? 'both' : 'start') : end ? 'end' : '';

/** An instant as ISO 8601; null where it has no place on the axis. */
export const iso = (t: number): string | null => (plottable(t) ? new Date(t).toISOString() : null);

/** An event as far as an entry tells of it, for what came without one. */
export function madeEvent(entry: Entry, {url, description}: {url?: string; description?: string}): TimelineEvent {
  const {id, title, date, grain, status, importance, group} = entry;
  return {
    id,
    title,
    date,
    grain,
    start: iso(entry.start),
    end: iso(entry.end),
    earliest: iso(entry.earliest),
    latest: iso(entry.latest),
    status,
    importance,
    evidence: [],
    ...(group && {group}),
    ...(url !== undefined && {url}),
    ...(description !== undefined && {description}),
  };
}
