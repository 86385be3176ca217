import {html, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {Domain} from '../layout/source.js';
import type {DrawingWords} from './drawing-words.js';
import {place} from './place.js';

/** Height of the overview, in pixels. */
export const OVERVIEW = 36;

/** What the strip that shows everything needs to know. */
export interface OverviewView {
  width: number;
  /** The stretch the strip shows: everything. */
  all: Domain;
  /** The stretch in sight. */
  view: Domain;
  /** Outlines of the density of all events, and of those a filter keeps; made by `skyline`. */
  path: string;
  kept: string;
  /** What marks the breaks of the axis. */
  breaks: unknown;
  rtl: boolean;
  words: DrawingWords;
  /** An instant as people say it, for the handles. */
  say: (t: number) => string;
  onchange: (view: Domain) => void;
  ondone: () => void;
}

/** The density of everything as one outline: 3 pixels a column, heights by the logarithm of the counts. */
export function skyline(counts: ArrayLike<number>, max: number, width: number, rtl: boolean): string {
  const pitch = width / counts.length;
  const parts: string[] = [];
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (!count) continue;
    const height = 5 + (22 * Math.log1p(count)) / Math.log1p(Math.max(4, max));
    const x = (rtl ? counts.length - 1 - i : i) * pitch;
    parts.push(
      `M${x.toFixed(1)},${OVERVIEW - 1}v${-height.toFixed(1)}h${Math.max(1, pitch - 1).toFixed(1)}V${OVERVIEW - 1}z`,
    );
  }
  return parts.join('');
}

/** The strip under the drawing: everything there is, and a brush over what is in sight. */
export function overview(view: OverviewView): TemplateResult {
  const {width, all, rtl, words} = view;
  const {x0: a, x1: b} = brushed(all, view.view, width, rtl);
  const [x, wide] = brush(a, b);
  // A thin brush has its handles outside it, so that neither covers the other.
  const left = Math.min(Math.max(0, a - 21), Math.max(0, width - 2 * HANDLE));
  const right = Math.max(left + HANDLE, Math.min(width - HANDLE, b - 3));
  return html`<div
    class="overview"
    part="overview"
    role="group"
    aria-label=${words.overview}
    @pointerdown=${(event: PointerEvent) => grab(event, view)}
  >
    <svg aria-hidden="true" width=${width} height=${OVERVIEW}>
      ${svg`<path class="all" d=${view.path}></path><path class="kept" d=${view.kept}></path>${view.breaks}
      <rect class="brush" part="brush" x=${x + 0.5} y="0.5" width=${wide - 1} height=${OVERVIEW - 1}></rect>`}
    </svg>
    ${handle('start', rtl ? b : a, rtl ? right : left, view)} ${handle('end', rtl ? a : b, rtl ? left : right, view)}
  </div>`;
}

/** Where the view lies in the strip, in pixels; never too thin to be seen. */
export function brushed(all: Domain, view: Domain, width: number, rtl: boolean): {x0: number; x1: number} {
  const k = width / (all.to - all.from);
  const clamp = (x: number) => Math.min(width, Math.max(0, x));
  let x0 = clamp((view.from - all.from) * k);
  let x1 = clamp((view.to - all.from) * k);
  if (x1 - x0 < 6) {
    x0 = Math.min(width - 6, Math.max(0, (x0 + x1) / 2 - 3));
    x1 = x0 + 6;
  }
  return rtl ? {x0: width - x1, x1: width - x0} : {x0, x1};
}

/** Left edge and width of the brush, on whole pixels. */
export const brush = (x0: number, x1: number): [number, number] => [Math.round(x0), Math.max(6, Math.round(x1 - x0))];

/** Width of a handle, in pixels: what a finger or an unsteady hand needs. */
const HANDLE = 24;

function handle(which: 'start' | 'end', x: number, left: number, view: OverviewView): TemplateResult {
  const {all, view: seen, words} = view;
  const t = which === 'start' ? seen.from : seen.to;
  const share = Math.round(((t - all.from) / (all.to - all.from)) * 1000);
  return html`<div
    class="handle ${which}"
    part="handle"
    role="slider"
    tabindex="0"
    aria-label=${which === 'start' ? words.viewStart : words.viewEnd}
    aria-valuemin="0"
    aria-valuemax="1000"
    aria-valuenow=${Math.min(1000, Math.max(0, share))}
    aria-valuetext=${view.say(t)}
    ${place(left, 0)}
    @keydown=${(event: KeyboardEvent) => nudge(event, which, view)}
  >
    <i class="grip" ${place(x - left - 2.5, 0)}></i>
  </div>`;
}

/** Arrows move one side by a fiftieth of the view, Page keys by a fifth, Home and End to where everything begins and ends. */
function nudge(event: KeyboardEvent, which: 'start' | 'end', {all, view, rtl, onchange, ondone}: OverviewView): void {
  const length = view.to - view.from;
  const steps: Record<string, number> = {
    ArrowRight: rtl ? -0.02 : 0.02,
    ArrowLeft: rtl ? 0.02 : -0.02,
    ArrowUp: 0.02,
    ArrowDown: -0.02,
    PageUp: 0.2,
    PageDown: -0.2,
  };
  const step = steps[event.key];
  let t = which === 'start' ? view.from : view.to;
  if (event.key === 'Home') t = which === 'start' ? all.from : view.from + length * 0.05;
  else if (event.key === 'End') t = which === 'end' ? all.to : view.to - length * 0.05;
  else if (step !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) t += step * length;
  else return;
  event.preventDefault();
  event.stopPropagation();
  onchange(
    which === 'start'
      ? {from: Math.min(t, view.to - length * 0.05), to: view.to}
      : {from: view.from, to: Math.max(t, view.from + length * 0.05)},
  );
  ondone();
}

/** A handle moves its side, the brush moves both, a press beside it brings the view there. */
function grab(event: PointerEvent, view: OverviewView): void {
  if (event.button) return;
  const strip = event.currentTarget as HTMLElement;
  const {left} = strip.getBoundingClientRect();
  const ms = (view.all.to - view.all.from) / view.width;
  const at = (clientX: number) => view.all.from + (view.rtl ? view.width - (clientX - left) : clientX - left) * ms;
  const which = (event.target as Element).closest('.handle')?.classList.contains('start')
    ? 'start'
    : (event.target as Element).closest('.handle')
      ? 'end'
      : 'both';
  const begin = at(event.clientX);
  const length = view.view.to - view.view.from;
  let {from, to} = view.view;
  if (which === 'both' && (begin < from || begin > to)) {
    from = begin - length / 2;
    to = begin + length / 2;
    view.onchange({from, to});
  }
  const move = (moved: PointerEvent) => {
    const shift = at(moved.clientX) - begin;
    if (which === 'both') view.onchange({from: from + shift, to: to + shift});
    else {
      const edge = (which === 'start' ? from : to) + shift;
      const other = which === 'start' ? to : from;
      if (edge !== other) view.onchange({from: Math.min(edge, other), to: Math.max(edge, other)});
    }
  };
  const done = () => {
    strip.removeEventListener('pointermove', move);
    strip.removeEventListener('pointerup', done);
    strip.removeEventListener('pointercancel', done);
    view.ondone();
  };
  strip.setPointerCapture(event.pointerId);
  strip.addEventListener('pointermove', move);
  strip.addEventListener('pointerup', done);
  strip.addEventListener('pointercancel', done);
}
