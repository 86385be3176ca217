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
  #behaviour = zoom<HTMLElement, unknown>()
    // The plain wheel scrolls the page; Shift is for drawing a box; other buttons are the browser’s.
    .filter((event: MouseEvent) => (event.type === 'wheel' ? event.ctrlKey || event.metaKey : !event.button && !event.ctrlKey && !event.shiftKey))
    // A notch of a wheel comes as some hundred pixels, a pinch on a trackpad as a few.
    .wheelDelta((event: WheelEvent) => -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002) * (Math.abs(event.deltaY) < 40 && !event.deltaMode ? 6 : 1))
    .clickDistance(4)
    .on('start', ({transform, sourceEvent}: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) this.stop();
      this.#last = transform;
    })
    .on('zoom', ({transform}: D3ZoomEvent<HTMLElement, unknown>) => this.#follow(transform))
    .on('end', () => this.#rest());

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
  }

  hostDisconnected(): void {
    this.stop();
    if (!this.#surface) return;
    select(this.#surface).on('.zoom', null);
    this.#surface.removeEventListener('dblclick', this.#doubled);
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
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || !this.target.width()) {
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
    this.target.change(this.target.rtl() ? {from: to - right * ms, to: to - left * ms} : {from: from + left * ms, to: from + right * ms});
  }

  #rest(): void {
    const surface = this.#surface as (HTMLElement & {__zoom?: ZoomTransform}) | null;
    if (surface) surface.__zoom = zoomIdentity;
    this.#last = zoomIdentity;
    this.target.settled();
  }

  #doubled = (event: MouseEvent): void => {
    if ((event.target as Element).closest('button')) return;
    event.preventDefault();
    const box = this.#surface!.getBoundingClientRect();
    const share = (event.clientX - box.left) / box.width;
    this.zoomBy(event.shiftKey ? 0.5 : 2, this.target.rtl() ? 1 - share : share);
  };
}
