/**
 * Lower bound: the first position in `[from, to)` whose value is not below `x`; `to` when there is none.
 *
 * @param sorted ascending
 */
export function lower(sorted: ArrayLike<number>, x: number, from = 0, to = sorted.length): number {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle]! < x) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The same, for an `x` expected soon after `from`: doubling steps first (Bentley & Yao, An almost optimal algorithm for unbounded searching, 1976). */
export function gallop(sorted: ArrayLike<number>, x: number, from: number, to: number): number {
  let step = 1;
  while (from + step < to && sorted[from + step]! < x) step <<= 1;
  return lower(sorted, x, from + (step >>> 1), Math.min(to, from + step));
}

/**
 * How many values fall in each of `width` equal parts of `[from, to)`: exact, and by search rather than by a walk,
 * so that ten million events cost no more than the pixels they are shown on.
 *
 * @param sorted ascending
 * @param a first position to look at
 * @param b end of the positions to look at
 */
export function density(
  sorted: ArrayLike<number>,
  from: number,
  to: number,
  width: number,
  a = 0,
  b = sorted.length,
): Uint32Array {
  const counts = new Uint32Array(Math.max(0, width));
  const step = (to - from) / width;
  let at = lower(sorted, from, a, b);
  for (let x = 0; x < width && at < b; x++) {
    // Where nothing falls is passed over; all but one part of it, lest rounding pass over something.
    const place = Math.floor((sorted[at]! - from) / step) - 1;
    if (place > x) x = Math.min(place, width - 1);
    const next = gallop(sorted, x === width - 1 ? to : from + (x + 1) * step, at, b);
    counts[x] = next - at;
    at = next;
  }
  return counts;
}
