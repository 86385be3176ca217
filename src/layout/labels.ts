import type {Domain} from './first-view.js';
import type {Entry, Filter, TimelineSource} from './source.js';

/** How labels are cut: the same for all of a drawing. Pixels. */
export interface LabelForm {
  /** Greatest and least width of a label. */
  width: number;
  least: number;
  /** Rows above the axis, one label high each. */
  rows: number;
  /** Width a label would take, within `least` and `width`. Must always say the same of the same entry. */
  measure: (entry: Entry) => number;
  /** Width at which nothing of it is hidden, as far as that is within bounds: taken where it is free. */
  whole?: (entry: Entry) => number;
}

export type Side = 'left' | 'right';

/** A label in its place: which row it hangs in, and on which side of its leader. Both are for good. */
export interface Hung {
  entry: Entry;
  /** Where its leader stands, milliseconds UTC. */
  at: number;
  /** 0 is nearest the axis. */
  row: number;
  side: Side;
  /** Pixels. */
  width: number;
}

/** Where a mark’s leader stands: in the middle of a day, at the beginning of anything longer, at an instant itself. */
export function anchor({start, end, grain, open}: Entry): number {
  if (open === 'start') return end;
  return grain === 'day' && end - start <= 86_400_000 ? (start + end) / 2 : start;
}

/** Steps to a doubling of the scale. Labels appear and go at these steps only. */
const STEPS = 4;
/** Width of a tile, in pixels, at the coarsest of its steps. */
const TILE = 1024;
/** Up to this many events the labels of the whole timeline are settled together. */
export const TOGETHER = 400;
/** So many refusals in a row mean that a stretch is full. */
const FULL = 16;
/** Between two labels of a row, in pixels. */
const GAP = 14;
/** How far a leader keeps from the words of another label before it counts as crossing it, in pixels. */
const CLEAR = 3;

const COST = {row: 0.5, left: 0.3, narrow: 2, crossing: 4, outside: 6, refused: 12.5};
/** Less than this of a label, in pixels, is not worth showing: the edges of the drawing squeeze labels down to it. */
export const SQUEEZED = 104;
/** Where the width it wants is not free, a label may be cut to this share of it, in pixels never below `NARROWEST`. */
const NARROWER = 0.68;
const NARROWEST = 128;
/** Step in which a label takes more of the room there is, in pixels. */
const WIDENING = 16;

/**
 * Which labels are drawn, and where each hangs.
 *
 * The choice depends on the scale and on absolute stretches of time only, never on what happens to be in view: the
 * same stretch always shows the same labels, so panning changes nothing. From each scale to the next finer one labels are only
 * added, to the next coarser one only taken away, and a label keeps its row and side at every scale (the
 * monotony of Been, Daiches & Yap, Dynamic map labeling, 2006). Both follow from one fact: boxes of a fixed width
 * that do not touch at one scale do not touch at any finer one.
 *
 * Up to `TOGETHER` events are settled all at once, beginning with the view that is seen first, which is so as good as
 * it can be. Beyond, time is cut into tiles that halve as the scale doubles; each asks the source for its few most important
 * events and inherits the labels of the tile above.
 */
export class LabelBook {
  readonly #pages = new Map<string, Hung[]>();
  /** What may hang in a tile. */
  readonly #asked = new Map<string, readonly Entry[]>();
  /** Answers that were promised and have come. */
  readonly #come = new Map<string, Entry[] | null>();
  /** Some answer that the page being settled needs has not come yet. */
  #waiting = false;
  readonly #root: number;
  readonly #together: boolean;
  /** The step shown last. */
  #shown = -Infinity;

  /**
   * @param home the view seen first, and its width: what the labels are settled for
   * @param onanswer called when a promised answer has come and the drawing should look again
   */
  constructor(
    private readonly source: TimelineSource,
    private readonly form: LabelForm,
    private readonly home: Domain & {width: number},
    private readonly extent: Domain,
    private readonly filter?: Filter,
    private readonly onanswer?: () => void,
  ) {
    this.#together = source.size <= TOGETHER;
    const fits = Math.floor(STEPS * Math.log2(TILE / Math.max(1, extent.to - extent.from)));
    this.#root = this.#together ? 0 : Math.min(fits, Math.floor(this.#step(home.width / (home.to - home.from))));
  }

  /**
   * The labels whose leaders stand in a domain, or so near it that their words may reach those of one that does.
   *
   * @param width of the drawing, in pixels
   * @param moving in the middle of a gesture: what is shown stays, and little is added
   */
  labels({from, to}: Domain, width: number, moving = false): Hung[] {
    if (this.form.rows < 1) return [];
    const k = width / (to - from);
    let step = Math.floor(this.#step(k) + 1e-6);
    // While the view moves new labels may wait for the next doubling, so that a frame has time for other things.
    if (moving && step > this.#shown && step < this.#shown + STEPS) step = this.#shown;
    this.#shown = step;
    const margin = (1.5 * (this.form.width + GAP)) / k;
    return this.#around(step, from - margin, to + margin);
  }

  /**
   * The same labels, each as wide as shows all of it where neither another’s words nor its leader stand in the way. A matter
   * of the view’s own scale, so nothing hangs elsewhere for it; and of neighbours only, so panning changes no width.
   *
   * @param k pixels a millisecond
   */
  widened(labels: readonly Hung[], k: number): Hung[] {
    const {rows, measure, whole} = this.form;
    if (!whole) return [...labels];
    const shelf = new Shelf(rows, k, labels[0]?.at ?? 0);
    for (const label of labels) shelf.put(label);
    const grown = (some: readonly Hung[], wish: (entry: Entry) => number): Hung[] =>
      some.map((label) => {
        const full = wish(label.entry);
        if (full <= label.width) return label;
        // In steps, so that words are not set anew at every pixel of a zoom.
        const more = Math.floor((shelf.room(label) - label.width) / WIDENING + 1e-6) * WIDENING;
        return more > 0 ? shelf.stretched(label, Math.min(full, label.width + more)) : label;
      });
    // What was cut to find a place comes before what would only like more.
    return grown(grown(ranked(labels), measure), whole);
  }

  /** Steps are counted from the home scale where all is settled together, from one pixel a millisecond where not. */
  #step(k: number): number {
    return STEPS * Math.log2(this.#together ? k * ((this.home.to - this.home.from) / this.home.width) : k);
  }

  #scale(step: number): number {
    return 2 ** (step / STEPS) * (this.#together ? this.home.width / (this.home.to - this.home.from) : 1);
  }

  /** Length of the tiles of a step, in milliseconds. */
  #length(step: number): number {
    return TILE * 2 ** -Math.floor(step / STEPS);
  }

  #around(step: number, from: number, to: number): Hung[] {
    const within = ({at}: Hung) => at >= from && at < to;
    if (this.#together || step < this.#root) return this.#page(step, 0).filter(within);
    const length = this.#length(step);
    const hung: Hung[] = [];
    const first = Math.floor(from / length);
    for (let tile = first; tile * length < to && tile < first + 64; tile++) {
      hung.push(...this.#page(step, tile).filter(within));
    }
    return hung;
  }

  /** The labels of one tile at one step. */
  #page(step: number, tile: number): Hung[] {
    const key = `${step}:${tile}`;
    const known = this.#pages.get(key);
    if (known) return known;
    if (this.#pages.size > 4096) {
      this.#pages.clear();
      this.#asked.clear();
    }
    const elsewhere = this.#waiting;
    this.#waiting = false;
    const page = step < this.#root ? this.#reduced(step) : this.#together ? this.#grown(step) : this.#tile(step, tile);
    // What was settled while an answer is still to come would have to be settled anew.
    if (!this.#waiting) this.#pages.set(key, page);
    this.#waiting ||= elsewhere;
    return page;
  }

  /** Coarser than the root: what still fits of the next finer step, most important first. */
  #reduced(step: number): Hung[] {
    const all = {from: this.extent.from - 1, to: this.extent.to + 1};
    const finer = this.#around(step + 1, all.from, all.to);
    const shelf = new Shelf(this.form.rows, this.#scale(step), finer[0]?.at ?? 0);
    return ranked(finer).filter((label) => shelf.free(label) && shelf.put(label));
  }

  /** All events together: fresh at the home scale, and the finer step’s additions to the coarser one. */
  #grown(step: number): Hung[] {
    const all = this.#top({from: -Infinity, to: Infinity, k: TOGETHER});
    const k = this.#scale(step);
    const incumbents = step > this.#root ? this.#page(step - 1, 0) : [];
    const shelf = new Shelf(this.form.rows, k, this.home.from);
    for (const label of incumbents) shelf.put(label);
    if (step > this.#root) return this.#hang(shelf, all, incumbents, {from: -Infinity, to: Infinity}, 'bound');
    const hung = this.#hang(shelf, all, incumbents, this.home, 'wished');
    return untangled(this.#admitted(hung, all, k), this.form.rows, k, this.home);
  }

  /**
   * The same labels, and those of events that found no place although less important ones did, where a neighbour makes
   * room by hanging elsewhere.
   */
  #admitted(hung: Hung[], all: readonly Entry[], k: number): Hung[] {
    const least = Math.min(...hung.map(({entry}) => entry.importance));
    const shown = new Set(hung.map(({entry}) => entry));
    const refused = all.filter((entry) => entry.importance > least && !shown.has(entry)).slice(0, FULL);
    return refused.reduce((labels, entry) => this.#squeezed(labels, entry, k) ?? labels, hung);
  }

  /** The labels with one more, and one of its neighbours in another place; null where that is not to be had. */
  #squeezed(labels: Hung[], entry: Entry, k: number): Hung[] | null {
    const at = anchor(entry);
    const {rows, width} = this.form;
    let best: Hung[] | null = null;
    let least = Infinity;
    for (const neighbour of labels) {
      if (Math.abs(neighbour.at - at) * k > 2 * width) continue;
      const others = labels.filter((label) => label !== neighbour);
      const shelf = new Shelf(rows, k, this.home.from);
      for (const label of others) shelf.put(label);
      const mine = shelf.best(entry, at, this.form, this.home, 'wished');
      if (!mine) continue;
      shelf.put(mine);
      const moved = shelf.best(neighbour.entry, neighbour.at, this.form, this.home, 'wished');
      if (!moved) continue;
      shelf.put(moved);
      const cost = shelf.cost(mine, this.home) + shelf.cost(moved, this.home);
      if (cost >= least) continue;
      least = cost;
      best = [...others, mine, moved];
    }
    return best;
  }

  #tile(step: number, tile: number): Hung[] {
    const length = this.#length(step);
    const bounds = {from: tile * length, to: (tile + 1) * length};
    const k = this.#scale(step);
    const shelf = new Shelf(this.form.rows, k, bounds.from);
    let incumbents: Hung[] = [];
    if (step > this.#root) {
      const reach = (this.form.width + GAP) / k;
      const near = this.#around(step - 1, bounds.from - reach, bounds.to + reach);
      for (const label of near) shelf.put(label);
      incumbents = near.filter(({at}) => at >= bounds.from && at < bounds.to);
    }
    return this.#hang(shelf, this.#candidates(bounds), incumbents, bounds, 'bound');
  }

  /** What may hang in a tile, most important first: the same at all steps that have tiles so long. */
  #candidates({from, to}: Domain): readonly Entry[] {
    const key = `${from} ${to}`;
    const known = this.#asked.get(key);
    if (known) return known;
    // Every eighth of the tile brings its own most important events, so that a burst does not silence the rest.
    const length = (to - from) / 8;
    const entries = Array.from({length: 8}, (_, part) => {
      const begin = from + length * part;
      return this.#top({from: begin, to: begin + length, k: this.form.rows + 3});
    });
    const candidates = entries.flat().sort((a, b) => b.importance - a.importance);
    if (!this.#waiting) this.#asked.set(key, candidates);
    return candidates;
  }

  /** The most important events of a stretch: at once, or none until the promised answer has come. */
  #top(asked: {from: number; to: number; k: number}): Entry[] {
    const key = `${asked.from} ${asked.to} ${asked.k}`;
    let entries = this.#come.get(key);
    if (entries === undefined) {
      const answer = this.source.top(asked, this.filter);
      if (!(answer instanceof Promise)) return answer;
      if (this.#come.size > 4096) this.#come.clear();
      this.#come.set(key, (entries = null));
      const take = (come: Entry[]) => {
        this.#come.set(key, come);
        this.onanswer?.();
      };
      void answer.then(take, () => take([]));
    }
    if (!entries) this.#waiting = true;
    return entries ?? [];
  }

  /** Hangs what still finds a place, most important first. Boxes stay within the bounds, or are wished to. */
  #hang(
    shelf: Shelf,
    candidates: readonly Entry[],
    incumbents: Hung[],
    bounds: Domain,
    stay: 'bound' | 'wished',
  ): Hung[] {
    const hung = [...incumbents];
    const done = new Set(incumbents.map(({entry}) => entry.index));
    let refused = 0;
    for (const entry of candidates) {
      // Where the rows are full, the less important need not ask.
      if (stay === 'bound' && refused > FULL) break;
      if (done.has(entry.index)) continue;
      const at = anchor(entry);
      if (stay === 'bound' && (at < bounds.from || at >= bounds.to)) continue;
      const label = shelf.best(entry, at, this.form, bounds, stay);
      if (!label) {
        refused++;
        continue;
      }
      refused = 0;
      shelf.put(label);
      hung.push(label);
    }
    return hung;
  }
}

/** Most important first; ties in order of time, then of input. */
const ranked = (labels: readonly Hung[]): Hung[] =>
  [...labels].sort((a, b) => b.entry.importance - a.entry.importance || a.at - b.at || a.entry.index - b.entry.index);

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
class Shelf {
  /** Per row, in order of x. */
  readonly #rows: Put[][];
  readonly #leaders: Put[] = [];

  /** @param origin where x is 0: near by, so that no pixel is lost to rounding */
  constructor(
    rows: number,
    private readonly k: number,
    private readonly origin: number,
  ) {
    this.#rows = Array.from({length: rows}, () => []);
  }

  box({at, row, side, width}: Hung): Put {
    const x = (at - this.origin) * this.k;
    return side === 'right' ? {x, x0: x, x1: x + width, row} : {x, x0: x - width, x1: x, row};
  }

  put(label: Hung): true {
    const box = this.box(label);
    const row = this.#rows[label.row];
    if (row) row.splice(position(row, box.x0), 0, box);
    this.#leaders.splice(leaderPosition(this.#leaders, box.x), 0, box);
    return true;
  }

  /** How wide a label that hangs here could be. */
  room(label: Hung): number {
    const {x0, x1, x, row} = this.box(label);
    const boxes = this.#rows[row] ?? [];
    const crossing = (i: number, step: 1 | -1, until: number): number => {
      for (; this.#leaders[i] && (this.#leaders[i]!.x - until) * step < 0; i += step)
        if (this.#leaders[i]!.row > row) return this.#leaders[i]!.x;
      return until;
    };
    if (label.side === 'right') {
      const next = boxes[position(boxes, x1)]?.x0 ?? Infinity;
      return Math.min(next - GAP, crossing(leaderPosition(this.#leaders, x1), 1, next) - CLEAR) - x;
    }
    const previous = boxes[position(boxes, x0) - 1]?.x1 ?? -Infinity;
    return x - Math.max(previous + GAP, crossing(leaderPosition(this.#leaders, x0) - 1, -1, previous) + CLEAR);
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
  best(
    entry: Entry,
    at: number,
    {measure, least: thinnest}: LabelForm,
    bounds: Domain,
    stay: 'bound' | 'wished',
  ): Hung | null {
    const x = (at - this.origin) * this.k;
    const from = (bounds.from - this.origin) * this.k;
    const to = (bounds.to - this.origin) * this.k;
    const bound = stay === 'bound';
    // Most of very many events find no row open: then neither words are measured nor places compared.
    const rooms = this.#rooms(x, thinnest, bound ? x - from : Infinity, bound ? to - x : Infinity);
    if (!rooms.length) return null;
    const width = measure(entry);
    const narrow = Math.max(NARROWEST, Math.round(width * NARROWER));
    let best: Hung | null = null;
    let least = COST.refused;
    // Counted loops: the frame of a zoom that brings new labels asks this many hundred times, before any of it is compiled.
    for (let wide = width; ; wide = narrow) {
      const extra = wide < width ? COST.narrow : 0;
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
      if (wide === narrow || narrow >= width || least <= COST.narrow) return best;
    }
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

  /** What it costs the eye: a high row, the left side, crossings, and words beyond the edge of the view it is made for. */
  cost(label: Hung, bounds: Domain): number {
    const box = this.box(label);
    const from = (bounds.from - this.origin) * this.k;
    const to = (bounds.to - this.origin) * this.k;
    return this.#priced(box, from, to, this.#crossed(box.x)[box.row]!, Infinity);
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
    for (let i = leaderPosition(this.#leaders, box.x0); i < this.#leaders.length && count < enough; i++) {
      const other = this.#leaders[i]!;
      if (other.x > box.x1) break;
      if (other.row > box.row && crosses(other.x, box)) count++;
    }
    return count;
  }
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

/** First of the boxes, in order of their left edges, that does not begin before x. Asked thousands of times a frame. */
function position(boxes: readonly Put[], x: number): number {
  let from = 0;
  let to = boxes.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (boxes[middle]!.x0 < x) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The same by where their leaders stand. */
function leaderPosition(boxes: readonly Put[], x: number): number {
  let from = 0;
  let to = boxes.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (boxes[middle]!.x < x) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The same labels with fewer crossings: neighbours change rows, or a label changes its side or row, as long as that
 * makes the drawing calmer. A few rounds of local search; what comes out is a function of what goes in.
 */
function untangled(labels: Hung[], rows: number, k: number, home: Domain): Hung[] {
  const origin = home.from;
  let current = labels;
  for (let round = 0; round < 4; round++) {
    let changed = false;
    for (let i = 0; i < current.length; i++) {
      const others = current.filter((_, j) => j !== i);
      const shelf = new Shelf(rows, k, origin);
      for (const label of others) shelf.put(label);
      const mine = current[i]!;
      let best = mine;
      let least = shelf.cost(mine, home);
      for (let row = 0; row < rows; row++) {
        for (const side of ['right', 'left'] as const) {
          const moved: Hung = {...mine, row, side};
          if (!shelf.free(moved)) continue;
          const cost = shelf.cost(moved, home) + (side !== mine.side ? 0.4 : 0);
          if (cost < least - 1e-9) {
            least = cost;
            best = moved;
          }
        }
      }
      if (best !== mine) {
        current = current.map((label, j) => (j === i ? best : label));
        changed = true;
      }
    }
    current = swapped(current, rows, k, origin) ?? current;
    if (!changed) break;
  }
  return current;
}

/** Tries every pair in each other’s row; null when none is better. */
function swapped(labels: Hung[], rows: number, k: number, origin: number): Hung[] | null {
  const total = (set: readonly Hung[]): number => {
    const shelf = new Shelf(rows, k, origin);
    for (const label of set) {
      if (!shelf.free(label)) return Infinity;
      shelf.put(label);
    }
    return set.reduce((sum, label) => sum + shelf.crossings(shelf.box(label)), 0);
  };
  let current = labels;
  let least = total(current);
  if (labels.length > 40) return null;
  for (let i = 0; i < labels.length && least > 0; i++) {
    for (let j = i + 1; j < labels.length; j++) {
      if (current[i]!.row === current[j]!.row || Math.abs(current[i]!.at - current[j]!.at) * k > 400) continue;
      const next = [...current];
      next[i] = {...current[i]!, row: current[j]!.row};
      next[j] = {...current[j]!, row: current[i]!.row};
      const cost = total(next);
      if (cost < least) {
        least = cost;
        current = next;
      }
    }
  }
  return current === labels ? null : current;
}
