import {interpolateZoom} from 'd3';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Domain} from '../layout/source.js';
import type {listen} from './gestures.js';

export interface Zoomable {
  /** The stretch in sight. */
  domain: () => Domain;
  /** Width it is drawn on, in pixels. */
  width: () => number;
  /** Time runs from right to left. */
  rtl: () => boolean;
  /** A new stretch, at each step of a gesture or an animation. The limits are the host’s. */
  change: (domain: Domain) => void;
  /** The gesture or animation is over. `quiet`: it was none of the reader’s. */
  settled: (quiet: boolean) => void;
  /** What listens to gestures; null until it has come. */
  listen: () => typeof listen | null;
}

/** How long a drag runs on: after this much of it a third of its way is left, in milliseconds. */
const RUN = 130;
/** Motion is not wanted. */
const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** Length of an animated zoom, in milliseconds. */
const GLIDE = 260;

/** Turns gestures on one element into stretches of time, and glides to a stretch when asked. Changes no DOM. */
export class ZoomController implements ReactiveController {
  #surface: HTMLElement | null = null;
  #deafen: (() => void) | null = null;
  #frame = 0;
  /** What is under way is none of the reader’s. */
  #quiet = false;

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
    if (surface !== this.#surface) this.hostDisconnected();
    this.#surface = surface;
    this.listen();
  }

  hostDisconnected(): void {
    this.stop();
    this.#deafen?.();
    this.#deafen = this.#surface = null;
  }

  /** Listens to gestures, once what listens has come and there is something to make them on. */
  listen(): void {
    if (this.#deafen || !this.#surface) return;
    const {target} = this;
    const mirrored = (x: number): number => (target.rtl() ? target.width() - x : x);
    const stretch = (left: number, right: number): Domain => {
      const {from, to} = target.domain();
      const [a, b] = [mirrored(left), mirrored(right)].sort((x, y) => x - y) as [number, number];
      const ms = (to - from) / target.width();
      return {from: from + a * ms, to: from + b * ms};
    };
    this.#deafen =
      target.listen()?.(this.#surface, {
        width: target.width,
        stop: () => this.stop(),
        stretch: (left, right) => {
          this.#quiet = false;
          if (target.width()) target.change(stretch(left, right));
        },
        rest: (speed) => {
          if (!this.#run(speed)) target.settled(this.#quiet);
        },
        box: (left, right) => this.glide(stretch(left, right)),
        doubled: (factor, x) => this.zoomBy(factor, mirrored(x) / target.width()),
      }) ?? null;
  }

  /** Puts an end to whatever is under way. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Zooms by a factor, the instant at `share` of the width (0 earliest, 1 latest) staying where it is. */
  zoomBy(factor: number, share = 0.5, quiet = false): void {
    const {from, to} = this.target.domain();
    const t = from + share * (to - from);
    this.glide({from: t - (t - from) / factor, to: t + (to - t) / factor}, quiet);
  }

  /**
   * Glides to a stretch; at once where motion is not wanted. Any new gesture takes over from where it stands.
   *
   * @param quiet the reader did not ask for it
   */
  glide(to: Domain, quiet = false): void {
    this.stop();
    this.#quiet = quiet;
    const from = this.target.domain();
    if (!(to.to > to.from)) return;
    if (still() || !this.target.width()) {
      this.target.change(to);
      this.target.settled(this.#quiet);
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
        this.target.settled(this.#quiet);
      }
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Lets a drag that ended in motion run out; false when there is nothing to run, or motion is not wanted. */
  #run(speed: number): boolean {
    const width = this.target.width();
    if (Math.abs(speed) < 0.25 || !width || still()) return false;
    const from = this.target.domain();
    const far = (this.target.rtl() ? 1 : -1) * ((from.to - from.from) / width) * Math.max(-3, Math.min(3, speed)) * RUN;
    const begin = performance.now();
    const step = (time: number): void => {
      const spent = Math.max(0, time - begin);
      // What is left of the way halves at every instant alike.
      const done = 1 - Math.exp(-spent / RUN);
      const over = spent > 5 * RUN;
      if (!over) this.#frame = requestAnimationFrame(step);
      else this.#frame = 0;
      this.target.change({from: from.from + far * done, to: from.to + far * done});
      if (over) this.target.settled(this.#quiet);
    };
    this.#frame = requestAnimationFrame(step);
    return true;
  }
}
