/** Wheel, drag, pinch, double-click and the box drawn with Shift, on one element. */

import {select, zoom, zoomIdentity} from 'd3';
import type {D3ZoomEvent, ZoomBehavior, ZoomTransform} from 'd3';

/** What gestures do to what they are made on. Places are pixels from its left edge. */
export interface Gestured {
  /** Its width, in pixels. */
  width: () => number;
  /** A gesture begins: whatever is under way ends. */
  stop: () => void;
  /** What stood at `left` and `right` of the picture stands at its edges now. */
  stretch: (left: number, right: number) => void;
  /** The fingers or the wheel have come to rest; a drag that ended in motion has a speed, in pixels a millisecond. */
  rest: (speed: number) => void;
  /** The stretch between two places was drawn. */
  box: (left: number, right: number) => void;
  /** Twice at one place: nearer by the factor. */
  doubled: (factor: number, x: number) => void;
}

/**
 * Listens to the gestures on an element, and changes nothing of it.
 *
 * @returns what stops listening
 */
export function listen(surface: HTMLElement & {__zoom?: ZoomTransform}, target: Gestured): () => void {
  const box = (event: PointerEvent): void => {
    if (event.shiftKey && !event.button && event.pointerType !== 'touch') drawBox(surface, target, event);
  };
  const doubled = (event: MouseEvent): void => {
    if ((event.target as Element).closest('button')) return;
    event.preventDefault();
    const {left, width} = surface.getBoundingClientRect();
    target.doubled(event.shiftKey ? 0.5 : 2, ((event.clientX - left) / width) * target.width());
  };
  const pageScrolls = leaveScrolling(surface);
  select<HTMLElement, unknown>(surface).call(zooming(surface, target)).on('dblclick.zoom', null);
  surface.addEventListener('dblclick', doubled);
  surface.addEventListener('pointerdown', box);
  return () => {
    pageScrolls();
    select(surface).on('.zoom', null);
    surface.removeEventListener('dblclick', doubled);
    surface.removeEventListener('pointerdown', box);
  };
}

/**
 * Wheel, drag and pinch. d3’s transform is only the change since the last event: between twenty thousand years and a millisecond
 * lies a factor of 10¹⁷, more than a transform’s numbers hold.
 */
function zooming(
  surface: HTMLElement & {__zoom?: ZoomTransform},
  target: Gestured,
): ZoomBehavior<HTMLElement, unknown> {
  let last = zoomIdentity;
  // A drag may begin before the wheel is known to have come to rest.
  let active = 0;
  const trail = new Trail();
  return (
    zoom<HTMLElement, unknown>()
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
        [target.width(), 1],
      ])
      .on('start', ({transform, sourceEvent}: D3ZoomEvent<HTMLElement, unknown>) => {
        if (sourceEvent) target.stop();
        active++;
        last = transform;
        trail.clear();
      })
      .on('zoom', ({transform, sourceEvent}: D3ZoomEvent<HTMLElement, unknown>) => {
        const ratio = transform.k / last.k;
        const shift = transform.x - last.x * ratio;
        // Only a drag leaves a trail that the drawing may run on along.
        if (ratio === 1 && sourceEvent && !(sourceEvent instanceof WheelEvent)) trail.add(transform.x);
        last = transform;
        if (ratio > 0) target.stretch(-shift / ratio, (target.width() - shift) / ratio);
      })
      .on('end', () => {
        active = Math.max(0, active - 1);
        if (active) return;
        surface.__zoom = last = zoomIdentity;
        target.rest(trail.speed());
        trail.clear();
      })
  );
}

/** Where a drag was in its last moments. */
class Trail {
  #moments: {at: number; x: number}[] = [];

  clear(): void {
    this.#moments = [];
  }

  /** @param x in pixels */
  add(x: number): void {
    this.#moments.push({at: performance.now(), x});
    if (this.#moments.length > 12) this.#moments.shift();
  }

  /** In pixels a millisecond; 0 where it had come to rest. */
  speed(): number {
    const now = performance.now();
    const moments = this.#moments.filter(({at}) => now - at < 90);
    const [first, end] = [moments[0], moments.at(-1)];
    return first && end && end.at - first.at >= 8 ? (end.x - first.x) / (end.at - first.at) : 0;
  }
}

/** Draws a box from where a pointer was pressed to where it is let go: the stretch to zoom to. */
function drawBox(surface: HTMLElement, target: Gestured, pressed: PointerEvent): void {
  const {left, width} = surface.getBoundingClientRect();
  const begin = pressed.clientX - left;
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
    // The page may be drawn larger or smaller than it is laid out.
    const scale = target.width() / width;
    if (moved.type !== 'pointercancel' && b - a >= 8) target.box(a * scale, b * scale);
  };
  pressed.preventDefault();
  surface.setPointerCapture(pressed.pointerId);
  surface.addEventListener('pointermove', draw);
  surface.addEventListener('pointerup', done);
  surface.addEventListener('pointercancel', done);
}

/** A finger that has moved less than this goes nowhere yet, in pixels. */
const SLACK = 4;

/**
 * Leaves to the page what scrolls it: one finger that sets out upwards or downwards, and every finger in a feed. d3 would
 * keep the page from all it hears of, so it hears nothing of these.
 *
 * @returns what ends it
 */
function leaveScrolling(surface: HTMLElement): () => void {
  /** Where a finger was put down that has gone nowhere yet. */
  let from: {x: number; y: number} | null = null;
  let scrolls = false;
  const began = ({touches, target}: TouchEvent): void => {
    const [finger, other] = touches;
    scrolls = (target as Element).closest('.feed') !== null;
    from = finger && !other ? {x: finger.clientX, y: finger.clientY} : null;
  };
  const moved = (event: TouchEvent): void => {
    const [finger] = event.touches;
    if (from && finger && !scrolls) {
      const across = Math.abs(finger.clientX - from.x);
      const along = Math.abs(finger.clientY - from.y);
      if (Math.max(across, along) < SLACK) return event.stopImmediatePropagation();
      scrolls = along > across;
      from = null;
    }
    if (scrolls) event.stopImmediatePropagation();
  };
  surface.addEventListener('touchstart', began, {capture: true, passive: true});
  surface.addEventListener('touchmove', moved, {capture: true, passive: true});
  return () => {
    surface.removeEventListener('touchstart', began, true);
    surface.removeEventListener('touchmove', moved, true);
  };
}
