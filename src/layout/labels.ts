import {asker} from './ask.js';
import type {Ask} from './ask.js';
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
  /** The least width at which nothing of it is hidden: taken even where a leader then runs behind the words. */
  tight?: (entry: Entry) => number;
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
  readonly #ask: Ask;
  /** Some answer that the page being settled needs has not come yet. */
  #waiting = false;
  readonly #root: number;
  readonly #together: boolean;
  /** The form without regard to words that are hidden. */
  readonly #blind: LabelForm;
  /** The scale that steps are counted from: the home scale where all is settled together, one pixel a millisecond where not. */
  readonly #unit: number;
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
    onanswer: () => void = () => undefined,
  ) {
    this.#ask = asker(onanswer);
    this.#together = source.size <= TOGETHER;
    this.#blind = {...form, tight: () => 0};
    const fits = Math.floor(STEPS * Math.log2(TILE / Math.max(1, extent.to - extent.from)));
    const k = home.width / (home.to - home.from);
    this.#unit = this.#together ? k : 1;
    this.#root = this.#together ? 0 : Math.min(fits, Math.floor(this.#step(k)));
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

  /** The width that the label of an event would take, in pixels. */
  width(entry: Entry): number {
    return this.form.measure(entry);
  }

  /**
   * The same labels, each as wide as shows all of it where neither another’s words nor its leader stand in the way. A matter
   * of the view’s own scale, so nothing hangs elsewhere for it; and of neighbours only, so panning changes no width.
   *
   * @param k pixels a millisecond
   */
  widened(labels: readonly Hung[], k: number): Hung[] {
    const {rows, measure, whole, tight = measure} = this.form;
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
    const uncut = (some: readonly Hung[]): Hung[] =>
      some.map((label) => {
        const least = tight(label.entry);
        return least > label.width && least <= shelf.room(label, 1) ? shelf.stretched(label, least) : label;
      });
    // What was cut to find a place comes before what would only like more.
    return grown(uncut(grown(ranked(labels), measure)), whole);
  }

  #step(k: number): number {
    return STEPS * Math.log2(k / this.#unit);
  }

  #scale(step: number): number {
    return 2 ** (step / STEPS) * this.#unit;
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
    if (step > this.#root) {
      const incumbents = this.#page(step - 1, 0);
      const shelf = new Shelf(this.form.rows, k, this.home.from, incumbents);
      return this.#hang(shelf, all, incumbents, {from: -Infinity, to: Infinity}, 'bound', this.#blind);
    }
    // No event goes without a label so that another’s words are whole.
    const most = this.#first(all, k, this.#blind);
    const whole = this.form.tight ? this.#first(all, k, this.form) : most;
    const calm = untangled(whole.length < most.length ? most : whole, this.form, k, this.home);
    const uncut = this.#uncut(calm, k);
    return uncut === calm ? calm : untangled(uncut, this.form, k, this.home);
  }

  /** As many labels as find a place in the first view, most important first. */
  #first(all: readonly Entry[], k: number, form: LabelForm): Hung[] {
    const shelf = new Shelf(form.rows, k, this.home.from);
    return this.#admitted(this.#hang(shelf, all, [], this.home, 'wished', form), all, k, form);
  }

  /**
   * The same labels, and those of events that found no place although less important ones did, where a neighbour makes
   * room by hanging elsewhere.
   */
  #admitted(hung: Hung[], all: readonly Entry[], k: number, form: LabelForm): Hung[] {
    const least = Math.min(...hung.map(({entry}) => entry.importance));
    const shown = new Set(hung.map(({entry}) => entry));
    const refused = all.filter((entry) => entry.importance > least && !shown.has(entry)).slice(0, FULL);
    return refused.reduce((labels, entry) => this.#squeezed(labels, entry, k, form) ?? labels, hung);
  }

  /** The same labels, fewer of them with hidden words: where a neighbour that hangs elsewhere leaves the room for that. */
  #uncut(hung: Hung[], k: number): Hung[] {
    const {tight} = this.form;
    if (!tight) return hung;
    const cut = ranked(hung).filter(({entry, width}) => width < tight(entry));
    return cut.reduce((labels, {entry}) => {
      const mine = labels.find((label) => label.entry === entry);
      const others = labels.filter((label) => label !== mine);
      return (mine && this.#squeezed(others, entry, k, this.form, mine)) ?? labels;
    }, hung);
  }

  /**
   * The labels with one more, and one of its neighbours in another place; null where that is not to be had.
   *
   * @param instead the place it would have else: the change has to be worth it
   */
  #squeezed(labels: Hung[], entry: Entry, k: number, form: LabelForm, instead?: Hung): Hung[] | null {
    const at = anchor(entry);
    const {home} = this;
    const origin = home.from;
    let best: Hung[] | null = null;
    let least = instead ? 0 : Infinity;
    for (const neighbour of labels) {
      if (Math.abs(neighbour.at - at) * k > 2 * form.width) continue;
      const others = labels.filter((label) => label !== neighbour);
      const shelf = new Shelf(form.rows, k, origin, others);
      const mine = shelf.best(entry, at, form, home, 'wished');
      if (!mine) continue;
      shelf.put(mine);
      const moved = shelf.best(neighbour.entry, neighbour.at, form, home, 'wished');
      if (!moved) continue;
      shelf.put(moved);
      let cost = shelf.cost(mine, home, form) + shelf.cost(moved, home, form);
      if (instead) {
        const before = new Shelf(form.rows, k, origin, [...labels, instead]);
        cost -= before.cost(instead, home, form) + before.cost(neighbour, home, form);
      }
      if (cost >= least - 1e-9) continue;
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
    return this.#hang(shelf, this.#candidates(bounds), incumbents, bounds, 'bound', this.#blind);
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
  #top(stretch: Domain & {k: number}): Entry[] {
    const {from, to, k} = stretch;
    const entries = this.#ask(`${from} ${to} ${k}`, () => this.source.top(stretch, this.filter));
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
    form: LabelForm,
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
      const label = shelf.best(entry, at, form, bounds, stay);
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
