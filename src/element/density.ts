/** Counts per pixel as skylines, heights by their logarithm, so that one event among a thousand still shows. */

import {html, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {Skyline} from '../layout/layout.js';
import type {Bins} from '../layout/source.js';

/**
 * Traces a skyline as one outline, which is painted at once: a thousand rectangles a frame would cost a millisecond.
 *
 * @param max the count that is drawn at full height
 * @param width of the outline, in pixels, as is `height`
 */
export function traceDensity(
  context: Pick<CanvasPath, 'moveTo' | 'lineTo'>,
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

/** The skylines of a drawing. */
export function densities(skylines: readonly Skyline[], max: number, width: number): TemplateResult[] {
  return skylines.map(({bins, floor, height}) => {
    let d = '';
    let at = -1;
    const moveTo = (x: number, y: number) => (d += `M${(at = x)},${y}`);
    // All its edges are upright or level.
    const lineTo = (x: number, y: number) => (d += x === at ? `V${y}` : `H${(at = x)}`);
    traceDensity({moveTo, lineTo}, bins, max, width, height);
    return svg`<path class="density" part="density" d=${d} transform="translate(0 ${floor - height})"></path>`;
  });
}

/** Height of the first picture of very many events, in pixels. */
const PREVIEW = 120;

/** How unsorted starts lie in time: one walk over them, before there is any order. */
export function preview(starts: Float64Array, width: number): TemplateResult {
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
  return html`<svg class="preview" aria-hidden="true" width=${counts.length} height=${PREVIEW}>
    ${densities([{bins, floor: PREVIEW, height: PREVIEW}], most, counts.length)}
  </svg>`;
}
