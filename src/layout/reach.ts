/** Which earlier events reach into a stretch: the greatest end of each block of 32, and of each 32 of those. */
export class Reach {
  readonly #levels: Float64Array[];

  constructor(end: Float64Array) {
    this.#levels = [end];
    for (let below = end; below.length > 1;) {
      const above = new Float64Array(Math.ceil(below.length / 32));
      for (let i = 0; i < below.length; i++) above[i >> 5] = i & 31 ? Math.max(above[i >> 5]!, below[i]!) : below[i]!;
      this.#levels.push(above);
      below = above;
    }
  }

  /** The greatest end of all. */
  get max(): number {
    return this.#levels.at(-1)?.[0] ?? NaN;
  }

  /** Positions before `until` whose end lies after `t`, ascending; null when there are more than `limit`. */
  past(t: number, until: number, limit: number): number[] | null {
    const found: number[] = [];
    const search = (depth: number, block: number): boolean => {
      if (block * 32 ** depth >= until || !(this.#levels[depth]![block]! > t)) return true;
      if (depth === 0) return found.push(block) <= limit;
      const last = Math.min(this.#levels[depth - 1]!.length, (block + 1) * 32);
      for (let child = block * 32; child < last; child++) if (!search(depth - 1, child)) return false;
      return true;
    };
    return until <= 0 || search(this.#levels.length - 1, 0) ? found : null;
  }
}
