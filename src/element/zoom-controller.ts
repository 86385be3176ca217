import {interpolateZoom, select, zoom, zoomIdentity} from 'd3';
import type {D3ZoomEvent, ZoomTransform} from 'd3';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Domain} from '../layout/first-view.js';

export interface Zoomable {
  /** The stretch in sight. */
  domain: () => Domain;
  /** Width it is drawn on, in pixels. */
  width: () => number;
  /** Time runs from right to left. */
  rtl: () => boolean;
  /** A new stretch, at each step of a gesture or an animation. The limits are the host’s. */
  change: (domain: Domain) => void;
  /** The gesture or animation is over. */
  settled: () => void;
}

/** How long a drag runs on: after this much of it a third of its way is left, in milliseconds. */
const RUN = 130;
/** Motion is not wanted. */
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** Length of an animated zoom, in milliseconds. */
const GLIDE = 260;

/**
 * Turns wheel, drag, pinch and double-click on one element into stretches of time, and glides to a stretch when asked.
 * Changes no DOM.
 *
 * The stretch is the truth, d3’s transform only the change since the last event: between twenty thousand years and a
 * millisecond lies a factor of 10¹⁷, more than a transform’s numbers can hold.
 */
export class ZoomController implements ReactiveController {
  #surface: HTMLElement | null = null;
  #last: ZoomTransform = zoomIdentity;
  #frame = 0;
  /** Gestures under way: a drag may begin before the wheel is known to have come to rest. */
  #active = 0;
  /** Where the last moments of a drag were, in milliseconds and pixels. */
  #trail: {at: number; x: number}[] = [];
  #behaviour = zoom<HTMLElement, unknown>()
    // The plain wheel scrolls the page; Shift is for drawing a box; other buttons are the browser’s.
    .filter((event: MouseEvent) =>
      event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button && !event.ctrlKey && !event.shiftKey,
    )
    // A notch of a wheel comes as some hundred pixels, a pinch on a trackpad as a few.
    .wheelDelta(
      (event: WheelEvent) =>
        -event.deltaY *
        (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002) *
        (Math.abs(event.deltaY) < 40 && !event.deltaMode ? 6 : 1),
    )
    .clickDistance(4)
    // d3’s own would ask the page for its layout at every event.
    .extent(() => [
      [0, 0],
      [this.target.width(), 1],
    ])
    .on('start', ({transform, sourceEvent}: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) this.stop();
      this.#active++;
      this.#last = transform;
      this.#trail = [];
    })
    .on('zoom', ({transform, sourceEvent}: D3ZoomEvent<HTMLElement, unknown>) => {
      this.#follow(transform);
      // Only a drag leaves a trail that the drawing may run on along.
      if (transform.k === this.#last.k && sourceEvent && !(sourceEvent instanceof WheelEvent))
        this.#trail.push({at: performance.now(), x: transform.x});
      if (this.#trail.length > 12) this.#trail.shift();
    })
    .on('end', () => {
      this.#active = Math.max(0, this.#active - 1);
      if (!this.#active) this.#rest();
    });

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: () => HTMLElement | null,
    private readonly target: Zoomable,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const surface = this.find();
    if (surface === this.#surface) return;
    this.hostDisconnected();
    this.#surface = surface;
    if (!surface) return;
    select(surface).call(this.#behaviour).on('dblclick.zoom', null);
    surface.addEventListener('dblclick', this.#doubled);
    surface.addEventListener('pointerdown', this.#boxed);
  }

  hostDisconnected(): void {
    this.stop();
    if (!this.#surface) return;
    select(this.#surface).on('.zoom', null);
    this.#active = 0;
    this.#surface.removeEventListener('dblclick', this.#doubled);
    this.#surface.removeEventListener('pointerdown', this.#boxed);
    this.#surface = null;
  }

  /** Puts an end to whatever is under way. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Zooms by a factor, the instant at `share` of the width (0 earliest, 1 latest) staying where it is. */
  zoomBy(factor: number, share = 0.5): void {
    const {from, to} = this.target.domain();
    const t = from + share * (to - from);
    this.glide({from: t - (t - from) / factor, to: t + (to - t) / factor});
  }

  /** Glides to a stretch; at once where motion is not wanted. Any new gesture takes over from where it stands. */
  glide(to: Domain): void {
    this.stop();
    const from = this.target.domain();
    if (!(to.to > to.from)) return;
    if (still() || !this.target.width()) {
      this.target.change(to);
      this.target.settled();
      return;
    }
    // Smooth and efficient zooming and panning (van Wijk & Nuij, 2003), in lengths of the view it begins with.
    const length = from.to - from.from;
    const middle = ((to.from + to.to) / 2 - (from.from + from.to) / 2) / length;
    const path = interpolateZoom([0, 0, 1], [middle, 0, (to.to - to.from) / length]);
    const begin = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - begin) / GLIDE));
      const eased = 1 - (1 - share) ** 3;
      const [centre, , size] = path(eased);
      const t = (from.from + from.to) / 2 + centre * length;
      if (share < 1) this.#frame = requestAnimationFrame(step);
      this.target.change(share < 1 ? {from: t - (size * length) / 2, to: t + (size * length) / 2} : to);
      if (share === 1) {
        this.#frame = 0;
        this.target.settled();
      }
    };
    this.#frame = requestAnimationFrame(step);
  }

  #follow(transform: ZoomTransform): void {
    const width = this.target.width();
    const ratio = transform.k / this.#last.k;
    const shift = transform.x - this.#last.x * ratio;
    this.#last = transform;
    const {from, to} = this.target.domain();
    if (!width || !(ratio > 0)) return;
    const ms = (to - from) / width;
    // Where the edges of the drawing now are, in the pixels of before.
    const left = -shift / ratio;
    const right = (width - shift) / ratio;
    this.target.change(
      this.target.rtl() ? {from: to - right * ms, to: to - left * ms} : {from: from + left * ms, to: from + right * ms},
    );
  }

  #rest(): void {
    const surface = this.#surface as (HTMLElement & {__zoom?: ZoomTransform}) | null;
    if (surface) surface.__zoom = zoomIdentity;
    this.#last = zoomIdentity;
    if (!this.#run()) this.target.settled();
  }

  /** Lets a drag that ended in motion run out; false when there is nothing to run, or motion is not wanted. */
  #run(): boolean {
    const now = performance.now();
    const trail = this.#trail.filter(({at}) => now - at < 90);
    const [first, last] = [trail[0], trail.at(-1)];
    const width = this.target.width();
    this.#trail = [];
    if (!first || !last || last.at - first.at < 8 || !width || still()) return false;
    const speed = (last.x - first.x) / (last.at - first.at); // pixels a millisecond
    if (Math.abs(speed) < 0.25) return false;
    const from = this.target.domain();
    const far = (this.target.rtl() ? 1 : -1) * ((from.to - from.from) / width) * Math.max(-3, Math.min(3, speed)) * RUN;
    const step = (time: number): void => {
      const spent = Math.max(0, time - now);
      // What is left of the way halves at every instant alike.
      const done = 1 - Math.exp(-spent / RUN);
      const over = spent > 5 * RUN;
      if (!over) this.#frame = requestAnimationFrame(step);
      else this.#frame = 0;
      this.target.change({from: from.from + far * done, to: from.to + far * done});
      if (over) this.target.settled();
    };
    this.#frame = requestAnimationFrame(step);
    return true;
  }

  /** Shift and a drag draw the stretch to zoom to. */
  #boxed = (event: PointerEvent): void => {
    const surface = this.#surface;
    if (!surface || !event.shiftKey || event.button || event.pointerType === 'touch') return;
    const {left, width} = surface.getBoundingClientRect();
    const begin = event.clientX - left;
    const frame = surface.ownerDocument.createElement('div');
    frame.className = 'box';
    surface.parentElement?.append(frame);
    const edges = (moved: PointerEvent): [number, number] => {
      const end = Math.min(width, Math.max(0, moved.clientX - left));
      return [Math.min(begin, end), Math.max(begin, end)];
    };
    const draw = (moved: PointerEvent): void => {
      const [a, b] = edges(moved);
      frame.style.transform = `translateX(${a}px)`;
      frame.style.width = `${b - a}px`;
    };
    const done = (moved: PointerEvent): void => {
      frame.remove();
      surface.removeEventListener('pointermove', draw);
      surface.removeEventListener('pointerup', done);
      surface.removeEventListener('pointercancel', done);
      const [a, b] = edges(moved);
      if (moved.type === 'pointercancel' || b - a < 8) return;
      const {from, to} = this.target.domain();
      const at = (x: number) => from + ((this.target.rtl() ? width - x : x) / width) * (to - from);
      this.glide({from: Math.min(at(a), at(b)), to: Math.max(at(a), at(b))});
    };
    event.preventDefault();
    surface.setPointerCapture(event.pointerId);
    surface.addEventListener('pointermove', draw);
    surface.addEventListener('pointerup', done);
    surface.addEventListener('pointercancel', done);
  };

  #doubled = (event: MouseEvent): void => {
    if ((event.target as Element).closest('button')) return;
    event.preventDefault();
    const box = this.#surface!.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    this.zoomBy(event.shiftKey ? 0.5 : 2, this.target.rtl() ? 1 - share : share);
  };
}
