import {civil, DAY} from '../time/calendar.js';

/** A day as a whole number of days since 1 January 1970, UTC. */
export type Day = number;

/** The year that a day is in. */
export const yearOf = (day: Day): number => civil(day * DAY).year;

/**
 * The days an article may have been written on: a first and a last day, either of which may be open, and, once both are known and
 * near enough, the very days that are left.
 */
export class Days {
  constructor(
    readonly from: Day | null = null,
    readonly to: Day | null = null,
    /** Ascending; null while the days are too many to name. */
    readonly list: readonly Day[] | null = null,
  ) {}

  static of(list: readonly Day[]): Days {
    return new Days(list[0] ?? null, list.at(-1) ?? null, list);
  }

  get bounded(): boolean {
    return this.from !== null && this.to !== null;
  }

  get empty(): boolean {
    return this.list !== null ? this.list.length === 0 : this.bounded && this.from! > this.to!;
  }

  /** The days that lie no earlier than `from` and no later than `to`; null leaves that side as it is. */
  within(from: Day | null, to: Day | null): Days {
    const first = from === null ? this.from : this.from === null ? from : Math.max(this.from, from);
    const last = to === null ? this.to : this.to === null ? to : Math.min(this.to, to);
    if (this.list)
      return Days.of(this.list.filter((day) => (first === null || day >= first) && (last === null || day <= last)));
    return new Days(first, last);
  }

  /** The same with its days named, when there are no more than `most`. */
  named(most: number): Days {
    if (this.list || !this.bounded || this.to! - this.from! >= most) return this;
    return Days.of(Array.from({length: Math.max(0, this.to! - this.from! + 1)}, (_, i) => this.from! + i));
  }

  where(keep: (day: Day) => boolean): Days {
    return this.list ? Days.of(this.list.filter(keep)) : this;
  }
}
