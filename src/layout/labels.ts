import {anchor} from './marks.js';
import {GAP, Shelf} from './shelf.js';
import type {Domain, Entry, Filter, TimelineSource} from './source.js';
import {untangled} from './untangled.js';

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

/** Steps to a doubling of the scale. Labels appear and go at these steps only. */
const STEPS = 4;
/** Width of a tile, in pixels, at the coarsest of its steps. */
const TILE = 1024;
/** Up to this many events the labels of the whole timeline are settled together. */
const TOGETHER = 400;
/** So many refusals in a row mean that a stretch is full. */
const FULL = 16;

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
    const shelf = new Shelf(rows, k, labels[0]?.at ?? 0, labels);
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
    const shelf = new Shelf(this.form.rows, k, this.home.from, incumbents);
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
      const shelf = new Shelf(rows, k, this.home.from, others);
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
    const reach = (this.form.width + GAP) / k;
    const near = step > this.#root ? this.#around(step - 1, bounds.from - reach, bounds.to + reach) : [];
    const shelf = new Shelf(this.form.rows, k, bounds.from, near);
    const incumbents = near.filter(({at}) => at >= bounds.from && at < bounds.to);
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
