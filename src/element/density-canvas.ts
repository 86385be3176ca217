import type {Skyline} from '../layout/layout.js';
import type {Bins} from '../layout/source.js';

/**
 * Paints counts per pixel as skylines, heights by their logarithm, so that one event among a thousand
 * still shows. The colour is the canvas’s own `color`.
 *
 * @param max the count that is drawn at full height
 * @param width of the canvas, in pixels, as is `height`
 */
export function paintSkylines(
  canvas: HTMLCanvasElement,
  skylines: readonly Skyline[],
  max: number,
  width: number,
  height: number,
): void {
  canvas.hidden = !skylines.length;
  if (!skylines.length) return;
  const ratio = devicePixelRatio || 1;
  const w = Math.max(1, Math.round(width * ratio));
  const h = Math.max(1, Math.round(height * ratio));
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  context.clearRect(0, 0, w, h);
  context.fillStyle = getComputedStyle(canvas).color;
  for (const {bins, floor, height: tall} of skylines) {
    const y = Math.round((floor - tall) * ratio);
    context.setTransform(1, 0, 0, 1, 0, y);
    context.beginPath();
    tracedDensity(context, bins, max, w, Math.round(floor * ratio) - y);
    context.fill();
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
}

/** Traces the skyline as one outline, which is painted at once: a thousand rectangles a frame would cost a millisecond. */
export function tracedDensity(
  context: CanvasRenderingContext2D,
  bins: Bins,
  max: number,
  width: number,
  height: number,
): void {
  const {counts} = bins;
  const pitch = width / counts.length;
  const full = Math.log1p(Math.max(3, max));
  let last = 0;
  for (let x = 0; x <= counts.length; x++) {
    const count = x < counts.length ? counts[x]! : 0;
    const tall = count ? Math.round((0.12 + (0.88 * Math.log1p(count)) / full) * height) : 0;
    if (tall === last) continue;
    const at = Math.round(x * pitch);
    if (last === 0) context.moveTo(at, height);
    else context.lineTo(at, height - last);
    context.lineTo(at, height - tall);
    last = tall;
  }
}

/** Height of the first picture of very many events, in pixels. */
const PREVIEW = 120;

/** How unsorted starts lie in time: one walk over them, before there is any order. */
export function paintPreview(canvas: HTMLCanvasElement, starts: Float64Array, width: number): void {
  let min = Infinity;
  let max = -Infinity;
  for (const t of starts) {
    if (t < min) min = t;
    if (t > max) max = t;
  }
  const counts = new Uint32Array(Math.max(1, Math.round(width)));
  const k = (counts.length - 1) / (max - min || 1);
  for (const t of starts) counts[((t - min) * k) | 0]!++;
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  const bins = {counts, max: most, total: starts.length};
  paintSkylines(canvas, [{bins, floor: PREVIEW, height: PREVIEW}], most, counts.length, PREVIEW);
}
