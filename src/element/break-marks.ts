import {svg} from 'lit';
import type {Layout} from '../layout/layout.js';
import {DAY, HOUR, YEAR} from '../layout/instant.js';
import type {Break} from '../layout/ticks.js';
import {OVERVIEW} from './overview.js';

const px = (x: number): number => Math.round(x * 10) / 10;

/** “11 months”: how long a break leaves out, in the largest unit it holds twice. */
function lengthWords(length: number, lang: string): string {
  const units = [
    ['year', YEAR],
    ['month', YEAR / 12],
    ['day', DAY],
    ['hour', HOUR],
    ['minute', HOUR / 60],
  ] as const;
  const [unit, size] = units.find(([, size]) => length >= 2 * size) ?? units.at(-1)!;
  return new Intl.NumberFormat(lang, {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0}).format(
    length / size,
  );
}

/** Two strokes across a line: the sign of a broken axis. */
export const strokes = (x: number, y: number, r: number): string =>
  [-2.5, 2.5].map((aside) => `M${px(x + aside - r / 3)},${y + r}L${px(x + aside + r / 3)},${y - r}`).join('');

/** Where the breaks in sight are, with how long they are where there is room to say it. */
export function brokenAt(
  breaks: readonly Break[] = [],
  width: number,
  lang: string,
): (Break & {middle: number; said: string})[] {
  return breaks.map((broken) => {
    const middle = (broken.x0 + broken.x1) / 2;
    const said = lengthWords(broken.length, lang);
    const half = said.length * 3.4;
    return {...broken, middle, said: middle > half && middle < width - half ? said : ''};
  });
}

/** What shows that the axis leaves something out: a pale strip, the line broken by two strokes, and how long it is; in the overview the strokes alone. */
export function breakMarks(
  {ticks, axis: y, viewport}: Layout,
  all: readonly Break[],
  lang: string,
  rtl: boolean,
): {plot: unknown; strip: unknown} {
  return {
    plot: svg`<g class="breaks">${brokenAt(ticks.breaks, viewport.width, lang).map(
      ({x0, x1, middle, said}) => svg`<g part="break"><rect x=${px(x0)} width=${px(x1 - x0)} height=${y}></rect>
        <path class="gap" d="M${px(middle - 4)},${y + 0.5}h8"></path><path d=${strokes(middle, y + 0.5, 6)}></path>
        <text x=${px(middle)} y=${y + 20}>${said}</text></g>`,
    )}</g>`,
    strip: svg`<g class="breaks">${all.map(({x0, x1}) => {
      const middle = rtl ? viewport.width - (x0 + x1) / 2 : (x0 + x1) / 2;
      return svg`<path d=${strokes(middle, OVERVIEW / 2, 7)}></path>`;
    })}</g>`,
  };
}
