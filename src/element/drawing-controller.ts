import {render} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {asker} from '../layout/ask.js';
import type {Ask} from '../layout/ask.js';
import type {Lanes} from '../layout/division.js';
import type {Era} from '../layout/eras.js';
import {firstView, withMargin} from '../layout/first-view.js';
import {laneFrame, laneHeight, spread} from '../layout/frame.js';
import {DAY} from '../layout/instant.js';
import {layout} from '../layout/layout.js';
import type {Layout} from '../layout/layout.js';
import {anchor} from '../layout/marks.js';
import {mirrored} from '../layout/mirrored.js';
import type {Domain, Entry, Filter} from '../layout/source.js';
import type {Store} from '../layout/store.js';
import {ticks} from '../layout/ticks.js';
import {apart, beyond, held, into, uncovered} from '../layout/ways.js';
import type {Span} from '../model.js';
import {drawing} from './drawing.js';
import {DrawingFocus} from './drawing-focus.js';
import {drawingWords} from './drawing-words.js';
import {fed, scrollFeed} from './feed.js';
import {Heights} from './heights.js';
import {LanesInSight} from './lanes-in-sight.js';
import type {Divided} from './lanes-in-sight.js';
import type {Motion} from './motion-canvas.js';
import type {OnDemand} from './on-demand-controller.js';
import {OVERVIEW} from './overview.js';
import {ResizeController} from './resize-controller.js';
import {Typesetter} from './typesetter.js';
import type {Scene} from './typesetter.js';
import {ZoomController} from './zoom-controller.js';

/** What the drawing asks of the element around it. */
export interface DrawingHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isConnected: boolean;
}

export interface DrawingTarget {
  lang: () => string;
  chosen: () => string | null;
  choose: (entry: Entry) => void;
  /** The evidence of the chosen event, as the feed shows it in place. */
  panel: () => unknown;
  /** What hears gestures, paints their frames and shortens the axis; null until it has come: keys and buttons move elements till then. */
  onDemand: () => OnDemand | null;
  /** Asks for it at once, and says whether it is on its way. */
  need: () => boolean;
  /** Titles have one line, however few they are. */
  dense: () => boolean;
  /** What a lane is called, by its key, and what tells it from its namesakes. */
  laneName: (key: string) => string[];
  /** The view came to rest. `quiet`: it was not the reader who moved it. */
  moved: (view: Domain, quiet: boolean) => void;
  /** A panel that came or went left another stretch in sight. */
  cropped: () => void;
  /** The first complete drawing of a store is on the page. */
  drawn: () => void;
}

/** More events than this are ordered in slices, and drawn first in a frame of their own, with the page alive in between. */
export const AT_ONCE = 2000;
/** Below this width the timeline runs downwards. */
const NARROW = 480;

/**
 * The drawing: which stretch of a store is in sight, and what is on the screen of it.
 *
 * A frame of a gesture renders the drawing’s own template into its own box, without an update of the element: what stands
 * around the drawing does not change while it moves.
 */
export class DrawingController implements ReactiveController {
  store: Store | null = null;
  filter: Filter | undefined;
  /** Named stretches of time behind the events. */
  eras: readonly Era[] = [];
  /** Long quiet stretches are left out. */
  compress = false;
  /** What is on the screen. */
  layout: Layout | null = null;
  view: Domain = {from: NaN, to: NaN};
  readonly zoom: ZoomController;
  readonly size: ResizeController;
  readonly #outer: ResizeController;
  #home: Domain = {from: NaN, to: NaN};
  /** The view is where `fit` puts it: a new width fits it anew. */
  #fitted = true;
  /** What came; drawn on a shortened axis it is another store. */
  #given: Store | null = null;
  #short: ReturnType<OnDemand['ShortAxis']['of']> = null;
  #shortened = false;
  #lanes = new LanesInSight(null);
  #ask: Ask = asker(() => this.request());
  #frame = 0;
  #panel = false;
  /** The panel that opens next takes nothing out of sight. */
  #whole = false;
  /** Elements of the frame around the drawing, looked up once. */
  readonly #found = new Map<string, HTMLElement>();
  #scale = 1;
  #lang = 'en';
  /** Very many events have not been drawn yet. */
  #first = false;
  /** A gesture or an animation is under way. */
  #moving = false;
  #motion: Motion | null = null;
  #wasNarrow = false;
  #fedFor: Store | null = null;
  #told = true;
  #heights = new Heights();
  readonly #focus = new DrawingFocus(() => this.host.renderRoot);
  readonly #titles = new Typesetter(() => this.request());

  constructor(
    private readonly host: DrawingHost,
    private readonly target: DrawingTarget,
  ) {
    host.addController(this);
    this.size = new ResizeController(
      host,
      () => this.#find('.drawing'),
      () => this.#resized(),
    );
    this.#outer = new ResizeController(
      host,
      () => this.#find('.root'),
      () => this.#rewidened(),
    );
    this.zoom = new ZoomController(host, () => this.#find('.drawing'), {
      domain: () => this.view,
      width: () => this.size.width,
      rtl: () => this.rtl,
      change: (view) => {
        this.#moving = true;
        this.#whole = false;
        this.change(view);
      },
      settled: (quiet) => this.#settled(quiet),
      listen: () => this.target.onDemand()?.listen ?? null,
    });
  }

  hostUpdated(): void {
    this.#look();
    this.#drawOrWait();
  }

  hostDisconnected(): void {
    this.#unrequest();
    this.#moving = false;
  }

  /** Id of the event that Tab reaches. */
  get stop(): string | null {
    return this.#focus.stop;
  }

  /** Time runs from right to left, as the page is read. */
  rtl = false;

  get narrow(): boolean {
    return this.#outer.width > 0 && this.#outer.width < NARROW;
  }

  /** All there is, with a margin: what the overview shows. */
  get everything(): Domain {
    const extent = this.store?.extent();
    if (!extent?.count) return {from: 0, to: DAY};
    return withMargin(
      {from: Math.min(extent.start, this.#home.from), to: Math.max(extent.end, this.#home.to)},
      0.01,
      1,
    );
  }

  /** Takes new events. `kept`: the same events, edited, so the view stays where it is. */
  take(given: Store | null, {kept = false} = {}): void {
    const {seen} = this;
    this.zoom.stop();
    this.#moving = false;
    const onDemand = this.target.onDemand();
    this.#given = given;
    this.#shortened = this.compress && onDemand !== null;
    this.#short = (given && this.#shortened && onDemand?.ShortAxis.of(given)) || null;
    const store = (this.store = this.#short?.store ?? given);
    this.#ask = asker(() => this.request());
    this.#titles.forget();
    this.#heights = new Heights();
    this.#lanes = new LanesInSight(null);
    this.#told = !store;
    this.#first = (store?.size ?? 0) > AT_ONCE;
    this.#focus.stop = null;
    if (!store) return;
    this.#home = store.size ? firstView(store.columns) : {from: Date.UTC(2000, 0, 1), to: Date.UTC(2001, 0, 1)};
    this.view = this.#home;
    this.#fitted = true;
    if (!kept) return;
    this.#fedFor &&= store;
    this.show(seen);
  }

  /** The stretch in sight, in the time of the calendar. */
  get seen(): Domain {
    return {from: this.#when(this.view.from), to: this.#when(this.view.to)};
  }

  /** Shows a stretch of the calendar. `whole`: all of it, also beside a panel that is about to open. */
  show(stretch: Domain, whole = false): void {
    this.#whole = whole && !this.#panel;
    this.change(this.#along(stretch));
  }

  /** Glides to it, because the page asks for it. */
  glide(stretch: Domain): void {
    this.zoom.glide(this.#along(stretch), true);
  }

  /** Where an instant lies on the axis, and the instant that lies there: the same, but on a shortened one. */
  #at = (t: number): number => this.#short?.at(t) ?? t;
  #when = (t: number): number => this.#short?.when(t) ?? t;

  #along<D extends Domain>(stretch: D): D {
    return {...stretch, from: this.#at(stretch.from), to: this.#at(stretch.to)};
  }

  /** Draws only what a filter wants; the rest stays in sight, faintly. */
  sift(filter: Filter | undefined): void {
    if (filter?.key === this.filter?.key) return;
    this.filter = filter;
    this.#ask = asker(() => this.request());
    this.#titles.forget();
    this.request();
  }

  /** Divides the drawing into lanes; null for none. */
  divide(lanes: Lanes | null): void {
    this.#lanes = new LanesInSight(lanes);
    this.#titles.forget();
    this.#heights = new Heights();
    this.request();
  }

  /** Shows a stretch, held within what can be shown. */
  change(stretch: Domain): void {
    const view = held(stretch, this.everything);
    if (!view) return;
    this.view = view;
    this.#fitted = this.#atHome();
    this.request();
  }

  #atHome(): boolean {
    const {from, to} = this.#home;
    return Math.abs(this.view.from - from) + Math.abs(this.view.to - to) < (to - from) * 1e-6;
  }

  /** @param quiet the page asks for it, here and below, and not the reader */
  fit(quiet = false): void {
    this.zoom.glide(this.#home, quiet);
  }

  /** Glides to where an event is well in sight, at the present scale. */
  reveal(entry: Entry, quiet = false): void {
    // What can be read where it is stays there; what has no label yet is brought away from the edge.
    const named = this.layout?.labels.some((label) => label.entry.id === entry.id);
    const way = into(this.view, anchor(entry), named ? 0 : 0.06);
    if (way) this.zoom.glide(way, quiet);
  }

  /** The event’s own button gets the focus once it is there. */
  focus(entry: Entry, quiet = false): void {
    this.#focus.stop = this.#focus.next = entry.id;
    this.reveal(entry, quiet);
    this.draw();
  }

  /** Shows a stretch of the calendar, well in sight, and gives the focus to the event that is nearest to it. */
  visit({start, end}: Span): void {
    const {store} = this;
    const onDemand = this.target.onDemand();
    if (!store || !onDemand) return;
    const stretch = this.#along({from: start, to: end});
    const {near, ...around} = onDemand.nearest(store, stretch, this.view, this.filter);
    if (near) this.#focus.stop = this.#focus.next = near.id;
    // Drawn before it glides: the label may be in sight already, and then has the focus at once.
    this.request();
    this.zoom.glide(around);
  }

  /** Draws in the next frame. */
  request(): void {
    if (this.#frame || !this.host.isConnected) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#first) this.#setFirst();
      else this.draw();
    });
  }

  #unrequest(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Sets the titles of very many events, and leaves their drawing to the next frame. */
  #setFirst(): void {
    this.#first = false;
    const box = this.#find('.drawing');
    if (box && this.store && this.size.width && this.size.height) this.#titles.frame(this.#scene(this.store, box));
    this.request();
  }

  /** The first drawing of very many events waits for frames of its own: what stands around it has just been made. */
  #drawOrWait(): void {
    if (this.#first) this.request();
    else this.draw();
  }

  /** Draws now. */
  draw(): void {
    this.#first = false;
    const box = this.#find('.drawing');
    if (!this.#shortenedAsAsked()) return;
    const {store} = this;
    if (!box || !store || !this.size.width || !this.size.height || !(this.view.to > this.view.from)) return;
    // What was asked for before is drawn with this, and not once more in the next frame.
    this.#unrequest();
    const {narrow} = this;
    const {flat, divided} = this.#laidOut(store, box);
    const drawn = (this.layout = this.rtl ? mirrored(flat) : flat);
    if (this.#moving && !narrow && this.#paintMotion(box, drawn)) return;
    const focus = this.#focus;
    focus.settle(drawn);
    const focused = !narrow && focus.within(box);
    render(this.#elements(store, drawn, divided), box);
    this.#still();
    this.#beginFeed(box, narrow);
    if (focus.next !== null) focus.give(box, store.find(focus.next), narrow ? null : this.view);
    if (focused && focus.next === null) focus.hold(box, drawn);
    this.tell();
  }

  /** The axis is shortened where that is asked, and only there; false while what shortens it has still to come. */
  #shortenedAsAsked(): boolean {
    if (this.compress === this.#shortened) return true;
    const onDemand = this.target.onDemand();
    // Nobody should see the axis change under them, so what can shorten it is waited for.
    // Asked for even where it is here already: what marks a break has its looks from there.
    if (this.target.need() && !onDemand) return false;
    const told = this.#told;
    const lanes = this.#lanes;
    if (onDemand) this.take(this.#given, {kept: !this.#fitted});
    this.#told = told;
    this.#lanes = lanes;
    return true;
  }

  #scene(store: Store, box: HTMLElement): Scene {
    const {narrow} = this;
    return {
      store,
      filter: this.filter,
      view: this.view,
      home: this.#home,
      everything: this.everything,
      fitted: this.#fitted,
      width: this.size.width,
      height: this.size.height - (narrow ? 0 : OVERVIEW),
      scale: this.#scale,
      lang: this.#lang,
      box,
      eras: this.eras.length,
      dense: this.target.dense(),
      whole: !narrow && !this.#lanes.lanes,
    };
  }

  /** The view laid out, from left to right, and its lanes. */
  #laidOut(store: Store, box: HTMLElement): {flat: Layout; divided: Divided | null} {
    const {narrow} = this;
    const short = this.#short;
    const scene = this.#scene(store, box);
    const {width, height, scale} = scene;
    const frame = this.#titles.frame(scene);
    const divided = narrow ? null : this.#lanes.of(store, height, frame, scale);
    const tall = divided ? laneHeight(height, frame, divided.stores.length) : height;
    const lane = divided ? spread(laneFrame(scale, tall), tall) : undefined;
    const books = this.#titles.books(scene, divided ?? {key: '', stores: [store]}, lane ?? frame, tall);
    const chosen = [this.target.chosen(), this.#focus.stop].flatMap((id) =>
      id === null ? [] : (store.find(id) ?? []),
    );
    const kept =
      this.#focus.next !== null || this.#focus.inside ? chosen : chosen.filter(({id}) => id === this.target.chosen());
    const drawn = books.map((book, i) => {
      const source = divided?.stores[i] ?? store;
      return {source, book, chosen: divided ? kept.filter((entry) => source.has(entry)) : kept};
    });
    const flat = layout(store, drawn, {...this.view, width, height}, this.#ask, {
      locale: this.#lang,
      filter: this.filter,
      frame,
      lane,
      moving: this.#moving,
      eras: short ? this.eras.map((era) => this.#along(era)) : this.eras,
      divide: short ? short.ticks.bind(short) : ticks,
    });
    return {flat, divided};
  }

  /** The drawing as elements. */
  #elements(store: Store, drawn: Layout, divided: Divided | null): unknown {
    const {rtl} = this;
    const short = this.#short;
    const onDemand = this.target.onDemand();
    const lang = this.#lang;
    const {width} = drawn.viewport;
    return drawing({
      layout: drawn,
      lang,
      scale: this.#scale,
      rtl,
      feed: this.narrow ? fed(store, this.view, this.filter) : null,
      panel: () => this.target.panel(),
      chosen: this.target.chosen(),
      stop: this.#focus.stop,
      filter: this.filter,
      today: this.#at(Date.now()),
      when: this.#when,
      breaks: short && onDemand ? onDemand.breakMarks(drawn, short.breaks(this.everything, width), lang, rtl) : null,
      all: this.everything,
      max: this.#heights.greatest(drawn),
      skyline: this.#heights.overview(store, this.everything, {width, rtl, filter: this.filter}),
      heads: divided && [
        ...divided.keys.map((key) => this.target.laneName(key)),
        ...(divided.others ? [[drawingWords(lang).others(divided.others)]] : []),
      ],
      folded: Boolean(divided?.others),
      onothers: () => {
        this.#lanes.next();
        this.request();
      },
      lines: (entry, wide) => this.#titles.lines(entry, wide),
      onchoose: (entry) => this.target.choose(entry),
      onmore: (more) => this.zoom.glide(apart(store, more, this.view, this.filter)),
      onfocus: (entry) => {
        this.#focus.stop = entry.id;
        this.#focus.next = null;
        // Tab may come back to a label that was panned out of sight.
        if (into(this.view, anchor(entry), 0)) this.reveal(entry);
      },
      onoutside: (side) => {
        const way = beyond(store, side, this.view, this.filter);
        if (way) this.zoom.glide(way);
      },
      onview: (view) => {
        this.zoom.stop();
        this.#moving = true;
        this.change(view);
      },
      onviewed: () => this.#settled(),
    });
  }

  /** Says, once, that what came is on the page: drawn, or in the table, or as words where there is nothing to draw. */
  tell(): void {
    if (this.#told) return;
    this.#told = true;
    requestAnimationFrame(() => this.target.drawn());
  }

  /** What the keys of the drawing do; see the keyboard controller. */
  walk(step: 1 | -1): void {
    const {store} = this;
    const {stop} = this.#focus;
    const current = stop === null ? null : (store?.find(stop) ?? null);
    const next = store?.next(current, step, this.filter);
    if (next) this.focus(next);
  }

  ends(step: 1 | -1): void {
    const next = this.store?.next(null, step, this.filter);
    if (next) this.focus(next);
  }

  /** The nearest label in a row above (1) or below (−1); below the last of them the way to lanes that are folded. */
  climb(step: 1 | -1): void {
    // Downwards is onwards in a feed.
    if (this.narrow) return this.walk(step > 0 ? -1 : 1);
    const labels = this.layout?.labels ?? [];
    const mine = labels.find(({entry}) => entry.id === this.#focus.stop);
    if (!mine) return;
    const others = labels.filter(({top}) => (mine.top - top) * step > 1);
    const near = (label: (typeof labels)[number]) => Math.abs(label.x - mine.x) + 4 * Math.abs(label.top - mine.top);
    const best = others.reduce<(typeof labels)[number] | null>((a, b) => (!a || near(b) < near(a) ? b : a), null);
    if (best) this.focus(best.entry);
    else if (step < 0) this.#find('.drawing')?.querySelector<HTMLElement>('.head button')?.focus();
  }

  pan(share: number): void {
    const {from, to} = this.view;
    const shift = (to - from) * share;
    this.zoom.glide({from: from + shift, to: to + shift});
  }

  /** By one unit of the axis. */
  panUnit(step: 1 | -1): void {
    const [first, second] = this.layout?.ticks.minor ?? [];
    if (first && second) this.pan((step * Math.abs(second.x - first.x)) / this.size.width);
  }

  /** Zooms round the event that has the focus. */
  zoomBy(factor: number, quiet = false): void {
    const {stop, inside} = this.#focus;
    const entry = stop !== null && inside ? this.store?.find(stop) : null;
    const share = entry ? (anchor(entry) - this.view.from) / (this.view.to - this.view.from) : 0.5;
    this.zoom.zoomBy(factor, share > 0 && share < 1 ? share : 0.5, quiet);
  }

  /**
   * Draws for paper, and for the screen again. Paper is laid out when the page has been asked what to print, too late to be
   * measured; this width is what the margins of A4 and Letter leave.
   */
  paper(on: boolean): void {
    const stage = this.#find('.stage');
    if (!stage) return;
    stage.style.cssText = on ? 'inline-size:680px;block-size:24rem' : '';
    this.size.measure();
  }

  // ── within ─────────────────────────────────────────────────────────────────────────────────────────────────────

  #find(selector: string): HTMLElement | null {
    let found = this.#found.get(selector);
    if (!found?.isConnected) {
      found = this.host.renderRoot?.querySelector<HTMLElement>(selector) ?? undefined;
      if (found) this.#found.set(selector, found);
    }
    return found ?? null;
  }

  /** What the page decides, read when something around the drawing changed and not at every frame. */
  #look(): void {
    const box = this.#find('.stage');
    if (!box) return;
    this.rtl = getComputedStyle(box).direction === 'rtl';
    this.#lang = this.target.lang();
    // How much larger than usual the reader has the text.
    this.#scale = Math.max(1, parseFloat(getComputedStyle(box.ownerDocument.documentElement).fontSize) / 16 || 1);
  }

  /** Paints a frame of a gesture; false while what paints has not come. */
  #paintMotion(box: HTMLElement, layout: Layout): boolean {
    const onDemand = this.target.onDemand();
    if (!onDemand) return false;
    if (this.#motion?.box !== box) this.#motion = new onDemand.Motion(box, this.#scale);
    this.#motion.paint({
      layout,
      lang: this.#lang,
      scale: this.#scale,
      rtl: this.rtl,
      chosen: this.target.chosen(),
      focused: this.#focus.inside ? this.#focus.stop : null,
      lines: (entry, wide) => this.#titles.lines(entry, wide).lines,
      filter: this.filter,
      max: this.#heights.greatest(layout),
      seen: this.seen,
      all: this.everything,
    });
    return true;
  }

  /** Elements again, once nothing moves. */
  #still(): void {
    this.#motion?.end();
    this.#motion = null;
  }

  /** A feed begins at what is open, or where the story does; what came before is a scroll away. */
  #beginFeed(box: HTMLElement, narrow: boolean): void {
    if (!narrow) this.#fedFor = null;
    if (!narrow || this.#fedFor === this.store) return;
    this.#fedFor = this.store;
    const chosen = this.target.chosen();
    const first =
      (chosen === null ? null : this.store?.find(chosen)) ??
      fed(this.store!, this.#home, this.filter).entries.find(({start}) => start >= this.#home.from);
    if (first) scrollFeed(box, first);
  }

  #settled(quiet = false): void {
    this.#moving = false;
    this.request();
    this.target.moved(this.seen, quiet);
  }

  /** Past the width where the timeline turns downwards, what stands around the drawing changes too. */
  #rewidened(): void {
    if (this.narrow !== this.#wasNarrow) {
      this.#wasNarrow = this.narrow;
      this.host.requestUpdate();
    }
  }

  #resized(): void {
    const {width} = this.size;
    if (!width) return;
    const box = this.#find('.stage');
    const panel = Boolean(box?.closest('.with-panel'));
    // Where the whole story was to be seen, it is still to be when the panel goes.
    const stays = this.#whole || (this.#fitted && !panel);
    if (panel !== this.#panel && !stays && this.layout && width !== this.layout.viewport.width) {
      // The panel takes its place from the drawing’s end; nothing that stays in sight moves.
      this.view = {from: this.view.from, to: this.view.from + width / this.layout.k};
      this.#fitted = this.#atHome();
      this.#panel = panel;
      this.target.cropped();
      const chosen = this.target.chosen();
      const entry = chosen === null ? null : this.store?.find(chosen);
      // Whoever opened it by key stays on it, while it comes out from under the panel.
      if (entry && panel && this.#focus.stop === chosen && this.#focus.inside) this.#focus.next = chosen;
      this.draw();
      // Out from under the panel that was opened for it.
      const way = entry && panel && uncovered(this.view, anchor(entry));
      if (way) this.zoom.glide(way, true);
      return;
    }
    if (panel !== this.#panel) this.#whole = false;
    this.#panel = panel;
    this.#look();
    this.#drawOrWait();
  }
}
