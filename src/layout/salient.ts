/** Width of a block: 32 keeps the tree at 3 % of the columns, and a query at some hundred steps for ten million. */
const BITS = 5;
const BLOCK = 1 << BITS;

/**
 * The most important position of any stretch of a column, by an implicit 32-ary tree of winners over it
 * (a range-maximum structure; Bender & Farach-Colton, The LCA Problem Revisited, 2000, treat the family).
 *
 * Ties go to the earlier position, so the order is total and the same stretch always has the same winner.
 */
export class Salience {
  readonly #levels: Uint32Array[] = [];

  /** @param weight what is compared; kept, not copied */
  constructor(private readonly weight: Float32Array) {
    let below: Uint32Array | null = null;
    for (let length = weight.length; length > BLOCK; length = this.#levels.at(-1)?.length ?? 0) {
      const winners = new Uint32Array(Math.ceil(length / BLOCK));
      for (let block = 0; block < winners.length; block++) {
        winners[block] = this.#best(below, block << BITS, Math.min(length, (block + 1) << BITS), -1);
      }
      this.#levels.push(winners);
      below = winners;
    }
  }

  /** Position of the greatest weight in `[from, to)`; −1 for an empty stretch. */
  argmax(from: number, to: number): number {
    let best = -1;
    let level: Uint32Array | null = null;
    for (let depth = 0; from < to; depth++) {
      const above = this.#levels[depth];
      if (!above || to - from < 2 * BLOCK) return this.#best(level, from, to, best);
      const head = Math.min(to, (from + BLOCK - 1) & ~(BLOCK - 1));
      const tail = to & ~(BLOCK - 1);
      best = this.#best(level, from, head, best);
      best = this.#best(level, tail, to, best);
      from = head >>> BITS;
      to = tail >>> BITS;
      level = above;
    }
    return best;
  }

  /**
   * The `k` greatest of `[from, to)`, greatest first: the winner splits its stretch in two, and the better of the
   * halves' winners is next (Frederickson, An optimal algorithm for selection in a min-heap, 1993, in its plain form).
   */
  top(from: number, to: number, k: number): number[] {
    const found: number[] = [];
    const open: {from: number; to: number; at: number}[] = [];
    const add = (a: number, b: number) => {
      const at = this.argmax(a, b);
      if (at >= 0) open.push({from: a, to: b, at});
    };
    add(from, to);
    while (found.length < k && open.length) {
      let next = 0;
      for (let i = 1; i < open.length; i++) if (this.#beats(open[i]!.at, open[next]!.at)) next = i;
      const [{from: a, to: b, at}] = open.splice(next, 1) as [{from: number; to: number; at: number}];
      found.push(at);
      add(a, at);
      add(at + 1, b);
    }
    return found;
  }

  #beats(a: number, b: number): boolean {
    const x = this.weight[a] ?? 0;
    const y = this.weight[b] ?? 0;
    return x > y || (x === y && a < b);
  }

  #best(level: Uint32Array | null, from: number, to: number, best: number): number {
    for (let i = from; i < to; i++) {
      const position = level ? level[i]! : i;
      if (best < 0 || this.#beats(position, best)) best = position;
    }
    return best;
  }
}
