import {firstAfter} from '../text/snippet.js';
import {fits, type Stretch} from './constraints.js';
import type {Day, Days} from './days.js';
import type {Item} from './items.js';

/** The stretches of time an expression can mean under the days its article has left; null when that is anything. */
export function timesOf({expression}: Item, {list}: Days): Times | null {
  if (expression.absolute) {
    const span = expression.on(null);
    return span ? new Times([span]) : null;
  }
  if (!list) return null;
  const found = new Map<string, Stretch>();
  for (const day of list) {
    const span = expression.on(day);
    if (span && fits(expression, span, day)) found.set(`${span.start} ${span.end}`, span);
  }
  return found.size > 0 ? new Times(found.values()) : null;
}

/** Stretches of time, of which is asked whether any holds a given one or lies in it. */
export class Times {
  readonly #starts: Day[];
  /** The latest end of this and all earlier starts; the earliest end of this and all later ones. */
  readonly #latest: Day[] = [];
  readonly #earliest: Day[] = [];

  constructor(list: Iterable<Stretch>) {
    const sorted = [...list].sort((a, b) => a.start - b.start);
    this.#starts = sorted.map((s) => s.start);
    sorted.forEach(({end}, i) => (this.#latest[i] = Math.max(end, this.#latest[i - 1] ?? -Infinity)));
    for (let i = sorted.length - 1; i >= 0; i--)
      this.#earliest[i] = Math.min(sorted[i]!.end, this.#earliest[i + 1] ?? Infinity);
  }

  /** The first day of any of them. */
  get first(): Day {
    return this.#starts[0]!;
  }

  /** Equal, or one holds the other. */
  hasCompatible({start, end}: Stretch): boolean {
    const after = firstAfter(this.#starts, start); // those before it begin no later
    if (after > 0 && this.#latest[after - 1]! >= end) return true;
    const from = firstAfter(this.#starts, start - 1);
    return from < this.#starts.length && this.#earliest[from]! <= end;
  }
}
