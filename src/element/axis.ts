import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {Layout} from '../layout/layout.js';
import {breadth} from '../layout/ticks.js';

const px = (x: number): number => Math.round(x * 10) / 10;

/** Eras as bands behind everything, each named where it begins in sight. */
export function eras({eras: all, axis: y}: Layout, rtl: boolean, scale: number): SVGTemplateResult {
  return svg`<g class="eras">
    ${all.map(
      (
        {title, x0, x1},
        i,
      ) => svg`<g class="era ${i % 2 ? 'odd' : ''}" part="era"><rect x=${px(x0)} y="0" width=${px(x1 - x0)} height=${y}></rect>
        <text x=${px(rtl ? x1 - 6 : x0 + 6)} y=${13 * scale}>${x1 - x0 > title.length * 7 + 12 ? title : ''}</text></g>`,
    )}
  </g>`;
}

/** What the axis shows. */
export interface AxisView {
  /** How much larger than usual the text is. */
  scale: number;
  rtl: boolean;
  today: {x: number; word: string} | null;
  /** Room that the edge buttons take of the lower tier, in pixels. */
  before: number;
  after: number;
}

/** The line, its two tiers of ticks, and today, if it is in sight. */
export function axis(layout: Layout, {scale, rtl, today, before, after}: AxisView): SVGTemplateResult {
  const {axis: y, viewport, ticks} = layout;
  const minor = y + 20 * scale;
  const major = y + 39 * scale;
  const aside = rtl ? -6 : 6;
  const texts = tickTexts(layout, {scale, rtl, before, after});
  return svg`
    <g class="axis" part="axis">
      <line class="line" x1="0" x2=${viewport.width} y1=${y + 0.5} y2=${y + 0.5}></line>
      ${ticks.major.map(
        ({x, held}, i) => svg`<g class="tick major" part="tick" transform="translate(${px(x)},0)">
          ${held ? null : svg`<line y1=${y} y2=${major + 3}></line>`}<text x=${px((texts[i]?.x ?? x) - x)} y=${major}>${texts[i]?.text ?? ''}</text>
        </g>`,
      )}
      ${ticks.minor.map(
        ({x, text}) =>
          svg`<g class="tick minor" part="tick" transform="translate(${px(x)},0)"><line y1=${y} y2=${y + 6}></line><text y=${minor}>${
            x > 9 && x < viewport.width - 9 ? text : ''
          }</text></g>`,
      )}
      ${
        today
          ? svg`<g class="today" transform="translate(${px(today.x)},0)"><line y1="0" y2=${major + 3}></line><text x=${aside} y=${major}>${
              roomFor(today, texts, layout, {before, after, rtl}) ? today.word : ''
            }</text></g>`
          : null
      }
    </g>
  `;
}

/**
 * The names of the larger units, each clear of its neighbours and of the edge buttons; empty where there is no room. The
 * earliest of those that are left says its year.
 */
export function tickTexts(
  {ticks, viewport}: Layout,
  view: Pick<AxisView, 'scale' | 'rtl' | 'before' | 'after'>,
): {x: number; text: string}[] {
  let told = false;
  return ticks.major.map(({x, text, dated = text, held}, i) => {
    const next = ticks.major[i + 1]?.x ?? (view.rtl ? 0 : viewport.width);
    const beside = {...view, width: viewport.width, held: Boolean(held)};
    const said = told ? text : dated;
    const shift = besideTick(x, said, Math.abs(next - x), beside);
    told ||= shift !== null;
    return {x: x + (shift ?? 0), text: shift === null ? '' : said};
  });
}

/** Whether “today” can be said in the lower tier without touching a name there or an edge button. */
function roomFor(
  today: {x: number; word: string},
  texts: readonly {x: number; text: string}[],
  {viewport}: Layout,
  {before, after, rtl}: Pick<AxisView, 'before' | 'after' | 'rtl'>,
): boolean {
  const span = (x: number, text: string): [number, number] =>
    rtl ? [x - breadth(text) * 7.4 - 8, x] : [x, x + breadth(text) * 7.4 + 8];
  const [a, b] = span(today.x, today.word);
  const [left, right] = rtl ? [after, before] : [before, after];
  if (a < left || b > viewport.width - right) return false;
  return texts.every(({x, text}) => {
    const [c, d] = span(x, text);
    return !text || b < c || a > d;
  });
}

interface Beside {
  scale: number;
  rtl: boolean;
  before: number;
  after: number;
  width: number;
  held: boolean;
}

/** Where a larger unit’s name stands beside its tick: clear of the edge buttons, or not at all. */
function besideTick(
  x: number,
  text: string,
  room: number,
  {scale, rtl, before, after, width, held}: Beside,
): number | null {
  // Reckoned from the earlier edge, whichever side that is.
  const at = rtl ? width - x : x;
  const wide = breadth(text) * 7.4 * scale;
  const start = Math.max(at + (held ? 1 : 6), before);
  if (start + wide > at + room - 4 && start > at + 6) return null;
  if (start + wide > width - after) return null;
  return rtl ? -(start - at) : start - at;
}
