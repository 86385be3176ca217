import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import type {Layout} from '../layout/layout.js';

const px = (x: number): number => Math.round(x * 10) / 10;

/** The line, its two tiers of ticks, and today, if it is in sight. */
export function axis({axis: y, viewport, ticks}: Layout, scale: number, rtl: boolean, today: {x: number; word: string} | null): SVGTemplateResult {
  const minor = y + 21 * scale;
  const major = y + 41 * scale;
  const aside = rtl ? -6 : 6;
  return svg`
    <g class="axis" part="axis">
      <line class="line" x1="0" x2=${viewport.width} y1=${y + 0.5} y2=${y + 0.5}></line>
      ${ticks.major.map(
        ({x, text, held}) => svg`<g class="tick major" part="tick" transform="translate(${px(x)},0)">
          ${held ? null : svg`<line y1=${y} y2=${major + 3}></line>`}<text x=${held ? (rtl ? -1 : 1) : aside} y=${major}>${text}</text>
        </g>`,
      )}
      ${ticks.minor.map(
        ({x, text}) => svg`<g class="tick minor" part="tick" transform="translate(${px(x)},0)"><line y1=${y} y2=${y + 6}></line><text y=${minor}>${
          x > 9 && x < viewport.width - 9 ? text : ''
        }</text></g>`,
      )}
      ${today ? svg`<g class="today" transform="translate(${px(today.x)},0)"><line y1="0" y2=${y}></line><text x=${aside} y="11">${today.word}</text></g>` : null}
    </g>
  `;
}
