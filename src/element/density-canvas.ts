import type {Bins} from '../layout/source.js';

/**
 * Paints counts per pixel as a skyline over the axis, heights by their logarithm, so that one event among a thousand
 * still shows. The colour is the canvas’s own `color`.
 *
 * @param max the count that is drawn at full height
 * @param height of the band, in pixels
 */
export function paintDensity(canvas: HTMLCanvasElement, bins: Bins | null, max: number, width: number, height: number): void {
  canvas.hidden = !bins;
  if (!bins) return;
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
  const pitch = w / bins.counts.length;
  const full = Math.log1p(Math.max(3, max));
  for (let x = 0; x < bins.counts.length; x++) {
    const count = bins.counts[x]!;
    if (!count) continue;
    const tall = Math.round((0.12 + (0.88 * Math.log1p(count)) / full) * h);
    context.fillRect(Math.round(x * pitch), h - tall, Math.max(1, Math.round(pitch)), tall);
  }
}
