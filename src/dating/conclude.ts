import type {Dating} from '../model.js';
import {DAY, formatDay} from '../time/calendar.js';
import type {Day} from './days.js';
import type {Item} from './items.js';
import {FORTNIGHT} from './news-alike.js';
import type {State} from './own-days.js';

/** When an article was written: for the reader as `Dating`, for the next room as the days that are left. */
export interface Solved {
  dating: Dating;
  /** The days it may have been written on, ascending; null when they are unknown or too many to count with. */
  days: readonly Day[] | null;
  /** Its own words leave a week or less, whatever likenesses say. */
  own?: true;
  /** They are those around its story, and its own day of them is open. */
  wide?: true;
}

/** Constraints that rest on a likeness of articles, which is no proof: what they leave is likely and never certain. */
export const SOFT = new Set(['report', 'same-story', 'same-weekday', 'shared-event', 'shared-wording']);
/** Days either way by which what rests on such a likeness may be off: in half-dated sets of 200 articles 84 of 100 ranges then hold the true day, and 58 without. */
const GRACE = 3;
/** More days than these are a stretch of time, not candidates. */
const COUNTABLE = 62;

/** What is left of an article’s days, as it is told; its best day only where that is near enough to count with. */
export function conclude(
  {days, anchor, reasons, unsure, akin, near, torn, ofYear}: State,
  items: readonly Item[],
): Solved {
  const {list} = days.named(COUNTABLE);
  const [from, to] = [days.from, days.to];
  const early = akin && from !== null ? Math.max(from - GRACE, akin.from ?? -Infinity) : from;
  const late = akin && to !== null ? Math.min(to + GRACE, akin.to ?? Infinity) : to;
  const iso = (day: Day | null): string | null => (day === null ? null : formatDay(day * DAY));
  const isNear = list && to! - from! <= COUNTABLE; // not every Tuesday of a year
  const countable = isNear && !torn && list.length > 0 && list.length <= COUNTABLE ? list : null;
  const likely = countable ? leastLag(countable, items, near) : null;
  const isOwn = countable && anchor !== null && to! - from! < WEEK && !reasons.some(({rule}) => SOFT.has(rule));
  // What is told of its story’s news weeks later is seldom dated right by it.
  const isFar = ofYear && typeof near === 'number' && likely !== null && Math.abs(likely - near) > FORTNIGHT / 2;
  const best = isFar ? null : likely;
  return {
    dating: {
      best: iso(best),
      from: iso(early),
      to: iso(late),
      firm: countable?.length === 1 && !unsure,
      reasons,
    },
    days: best === null && ofYear ? null : countable,
    ...(isOwn && {own: true as const}),
    ...((near === null || (ofYear && best === null)) && {wide: true as const}),
  };
}

/**
 * The day from which the weekdays that the article tells of lie least far, summed: those still to come, which are announced earlier, count
 * half. Of equals the nearest to the story’s day, or the earliest. Null where no day of more than a fortnight is any nearer than another, and
 * where several weeks are left and nothing is known of the story’s day.
 */
function leastLag(days: readonly Day[], items: readonly Item[], near: Day | null | undefined): Day | null {
  const lag = (day: Day): number => {
    let sum = 0;
    let weight = LEAD;
    for (const {expression} of items) {
      if (!expression.weekday) continue;
      const ahead = expression.direction === 'future';
      const span = expression.on(day);
      if (span && span.end - span.start === 1) sum += (ahead ? weight / 2 : weight) * Math.abs(day - span.start);
      if (!ahead) weight = 1;
    }
    return sum;
  };
  const lags = days.map(lag);
  if (days.at(-1)! - days[0]! >= 2 * WEEK && lags.every((one) => one === lags[0])) return null;
  const least = Math.min(...lags);
  const likely = days.filter((_, i) => lags[i] === least);
  if (near === null) return likely.at(-1)! - likely[0]! < WEEK ? likely[0]! : null;
  return near === undefined ? likely[0]! : likely.reduce((a, b) => (Math.abs(b - near) < Math.abs(a - near) ? b : a));
}
const WEEK = 7;
/** News tells the latest first: the first weekday counts for so many. */
const LEAD = 2;
