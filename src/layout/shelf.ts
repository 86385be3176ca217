import type {Hung, LabelForm} from './labels.js';
import type {Domain, Entry} from './source.js';

/** Between two labels of a row, in pixels. */
export const GAP = 14;

/** How far a leader keeps from the words of another label before it counts as crossing it, in pixels. */
const CLEAR = 3;

export const COST = {row: 0.5, left: 0.3, narrow: 2, cut: 5, crossing: 4, outside: 6, refused: 12.5};

/** Less than this of a label, in pixels, is not worth showing: the edges of the drawing squeeze labels down to it. */
export const SQUEEZED = 104;

/** Where the width it wants is not free, a label may be cut to this share of it, in pixels never below `NARROWEST`. */
const NARROWER = 0.68;
const NARROWEST = 128;

interface Put {
  x0: number;
  x1: number;
  /** Where its leader stands. */
  x: number;
  row: number;
}

/** How far words could reach to either side of a leader in a row, and the words that it crosses below. */
interface Room {
  row: number;
  left: number;
  right: number;
  crossed: number;
}

/** The rows above the axis at one scale, and what hangs in them. */
export class Shelf {
  /** Per row, in order of x. */
  readonly #rows: Put[][];
  readonly #leaders: Put[] = [];

  /**
   * @param origin where x is 0: near by, so that no pixel is lost to rounding
   * @param labels what hangs here already
   */
  constructor(
    rows: number,
    private readonly k: number,
    private readonly origin: number,
    labels: readonly Hung[] = [],
  ) {
    this.#rows = Array.from({length: rows}, () => []);
    for (const label of labels) this.put(label);
  }

  box({at, row, side, width}: Hung): Put {
    const x = (at - this.origin) * this.k;
    return side === 'right' ? {x, x0: x, x1: x + width, row} : {x, x0: x - width, x1: x, row};
  }

  put(label: Hung): true {
    const box = this.box(label);
    const row = this.#rows[label.row];
    if (row) row.splice(position(row, box.x0), 0, box);
    this.#leaders.splice(position(this.#leaders, box.x, 'x'), 0, box);
    return true;
  }

  /**
   * How wide a label that hangs here could be.
   *
   * @param through at how many places leaders from higher rows may run behind its words
   */
  room(label: Hung, through = 0): number {
    const {x0, x1, x, row} = this.box(label);
    const boxes = this.#rows[row] ?? [];
    const crossing = (i: number, step: 1 | -1, until: number): number => {
      let left = through;
      let last = x;
      for (; this.#leaders[i] && (this.#leaders[i]!.x - until) * step < 0; i += step) {
        const leader = this.#leaders[i]!;
        if (leader.row <= row || Math.abs(leader.x - last) <= CLEAR) continue;
        if (!left--) return leader.x;
        last = leader.x;
      }
      return until;
    };
    if (label.side === 'right') {
      const next = boxes[position(boxes, x1)]?.x0 ?? Infinity;
      return Math.min(next - GAP, crossing(position(this.#leaders, x1, 'x'), 1, next) - CLEAR) - x;
    }
    const previous = boxes[position(boxes, x0) - 1]?.x1 ?? -Infinity;
    return x - Math.max(previous + GAP, crossing(position(this.#leaders, x0, 'x') - 1, -1, previous) + CLEAR);
  }

  /** The label with another width, in its place on the shelf. */
  stretched(label: Hung, width: number): Hung {
    const wide = {...label, width};
    const row = this.#rows[label.row]!;
    const {x0} = this.box(label);
    Object.assign(row[position(row, x0)]!, this.box(wide));
    return wide;
  }

  free(label: Hung): boolean {
    return this.#fits(this.box(label));
  }

  #fits(box: Put): boolean {
    const boxes = this.#rows[box.row] ?? [];
    return between(box, boxes, position(boxes, box.x0));
  }

  /** The place of least cost, if there is one at all. */
  best(entry: Entry, at: number, form: LabelForm, bounds: Domain, stay: 'bound' | 'wished'): Hung | null {
    const x = (at - this.origin) * this.k;
    const from = (bounds.from - this.origin) * this.k;
    const to = (bounds.to - this.origin) * this.k;
    const bound = stay === 'bound';
    // Most of very many events find no row open: then neither words are measured nor places compared.
    const rooms = this.#rooms(x, form.least, bound ? x - from : Infinity, bound ? to - x : Infinity);
    if (!rooms.length) return null;
    let best: Hung | null = null;
    let least = COST.refused;
    // Counted loops: the frame of a zoom that brings new labels asks this many hundred times, before any of it is compiled.
    for (const wide of widths(entry, form)) {
      const extra = narrowness({entry, width: wide}, form);
      if (least <= extra) break;
      for (let i = 0; i < rooms.length; i++) {
        const {row, left, right, crossed} = rooms[i]!;
        // What the place costs before anything is looked at; it only rises from row to row.
        const dear = row * COST.row + crossed * COST.crossing + extra;
        if (dear >= least) break;
        for (let j = 0; j < 2; j++) {
          if ((j ? left : right) < wide || dear + j * COST.left >= least) continue;
          const x0 = j ? x - wide : x;
          const box = {x0, x1: x0 + wide, x, row};
          const cost = this.#priced(box, from, to, crossed, least - extra) + extra;
          if (cost >= least) continue;
          least = cost;
          best = {entry, at, row, side: j ? 'left' : 'right', width: wide};
        }
      }
    }
    return best;
  }

  /** The rows in which something so thin fits beside x and is not too dear; it reaches at most `left` and `right`. */
  #rooms(x: number, thinnest: number, left: number, right: number): Room[] {
    const rooms: Room[] = [];
    let crossed = 0;
    for (let row = 0; row < this.#rows.length; row++) {
      if (row * COST.row + crossed * COST.crossing >= COST.refused) break;
      const boxes = this.#rows[row]!;
      const place = position(boxes, x);
      const before = boxes[place - 1];
      const after = boxes[place];
      const room = {row, left, right, crossed};
      if (before) {
        room.left = Math.min(left, x - before.x1 - GAP);
        if (x - before.x1 < apart(before.x === before.x1)) room.right = 0;
        if (crosses(x, before)) crossed++;
      }
      if (after) {
        room.right = Math.min(room.right, after.x0 - x - GAP);
        if (after.x0 - x < apart(after.x === after.x0)) room.left = 0;
        if (crosses(x, after)) crossed++;
      }
      if (room.left >= thinnest || room.right >= thinnest) rooms.push(room);
    }
    return rooms;
  }

  /** What it costs the eye: a high row, the left side, crossings, words that are hidden or beyond the edge of the view it is made for. */
  cost(label: Hung, bounds: Domain, form: LabelForm): number {
    const box = this.box(label);
    const from = (bounds.from - this.origin) * this.k;
    const to = (bounds.to - this.origin) * this.k;
    return this.#priced(box, from, to, this.#crossed(box.x)[box.row]!, Infinity) + narrowness(label, form);
  }

  /** The same of a box, whose leader is `crossed` as often. From `enough` on it is not reckoned to the end. */
  #priced(box: Put, from: number, to: number, crossed: number, enough: number): number {
    const {x, x0, x1, row} = box;
    const seen = Math.min(x1, to) - Math.max(x0, from);
    const inside = x > from && x < to;
    const outside = !inside || seen >= x1 - x0 ? 0 : seen < SQUEEZED ? COST.refused : COST.outside;
    const cost = row * COST.row + (x0 < x ? COST.left : 0) + outside;
    if (cost >= enough) return cost;
    return cost + (crossed + this.#crossing(box, (enough - cost) / COST.crossing - crossed)) * COST.crossing;
  }

  /** How often its leader would cross another’s words, and another’s leader its own. */
  crossings(box: Put): number {
    return this.#crossed(box.x)[box.row]! + this.#crossing(box, Infinity);
  }

  /** How often a leader at x crosses words, by the row that it comes from. */
  #crossed(x: number): number[] {
    const crossed = [0];
    for (let row = 0; row < this.#rows.length; row++) {
      const boxes = this.#rows[row]!;
      const i = position(boxes, x);
      const before = boxes[i - 1];
      const after = boxes[i];
      crossed.push(crossed[row]! + (before && crosses(x, before) ? 1 : 0) + (after && crosses(x, after) ? 1 : 0));
    }
    return crossed;
  }

  /** How often others’ leaders cross the words of a box; counted up to `enough`. */
  #crossing(box: Put, enough: number): number {
    let count = 0;
    for (let i = position(this.#leaders, box.x0, 'x'); i < this.#leaders.length && count < enough; i++) {
      const other = this.#leaders[i]!;
      if (other.x > box.x1) break;
      if (other.row > box.row && crosses(other.x, box)) count++;
    }
    return count;
  }
}

/** The widths that a label may have: the one it wants, the least at which its words are whole, less. */
export function widths(entry: Entry, {measure, tight}: LabelForm): number[] {
  const wide = measure(entry);
  const narrow = Math.max(NARROWEST, Math.round(wide * NARROWER));
  if (narrow >= wide) return [wide];
  const whole = tight?.(entry) ?? 0;
  return whole > narrow && whole < wide ? [wide, whole, narrow] : [wide, narrow];
}

/** What it costs the eye that a label is narrower than it wants to be, most where that hides words. */
function narrowness({entry, width}: Pick<Hung, 'entry' | 'width'>, {measure, tight}: LabelForm): number {
  if (width >= measure(entry)) return 0;
  return width < (tight?.(entry) ?? 0) ? COST.cut : COST.narrow;
}

/** Whether a box has room in a row, at a place among the boxes there. */
function between({x, x0, x1}: Put, boxes: readonly Put[], place: number): boolean {
  const next = boxes[place];
  const previous = boxes[place - 1];
  if (next && next.x0 - x1 < apart(x === x1 && next.x === next.x0)) return false;
  return !previous || x0 - previous.x1 >= apart(previous.x === previous.x1 && x === x0);
}

/** Two labels back to back on one leader, or on two that stand apart the right way, need no gap between them. */
const apart = (backToBack: boolean): number => (backToBack ? 0 : GAP);

/** Whether a leader runs through a lower label’s words; one that stands where the label’s own leader stands does not. */
const crosses = (leader: number, {x, x0, x1}: Put): boolean =>
  leader > x0 - CLEAR && leader < x1 + CLEAR && Math.abs(leader - x) > 0.5;

/** First of the boxes, in order of one of their edges, that does not lie before x there. Asked thousands of times a frame. */
function position(boxes: readonly Put[], x: number, edge: 'x' | 'x0' = 'x0'): number {
  let from = 0;
  let to = boxes.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const box = boxes[middle]!;
    if ((edge === 'x0' ? box.x0 : box.x) < x) from = middle + 1;
    else to = middle;
  }
  return from;
}
