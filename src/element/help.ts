import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {arrive} from './arrive.js';
import {drawingWords} from './drawing-words.js';
import type {DrawingWords} from './drawing-words.js';
import {readingMessages} from './reading-messages.js';

const english = {
  marks: [
    ['Dot', 'a day; filled: it happened, the sources say'],
    ['Bar', 'several days'],
    ['Pale, pointed at both ends', 'a weekend, a month or a year: nobody said which day'],
    ['Pointed at one end', 'nobody said when it ends, or began'],
    ['Hollow', 'planned, proposed or expected; the label says which'],
    ['Broken line', 'claimed or uncertain, or the sources differ'],
    ['Dotted line', 'all days that the sources together allow'],
    ['Crossed out', 'denied'],
  ],
  keys: [
    ['← →', 'previous, next event'],
    ['↑ ↓', 'nearest event above, below'],
    ['Home End', 'first, last event'],
    ['Enter Space', 'open or close the evidence'],
    ['[ ]', 'previous, next passage'],
    ['+ − 0', 'zoom in, out, fit'],
    ['Shift ← →', 'move by a tenth'],
    ['Page Up Down', 'move by a screenful'],
    ['Ctrl ← →', 'move by a day, month or year'],
    ['T', 'table or timeline'],
    ['F or /', 'search; a date, such as 20170502, and Enter lead to that day'],
    ['Esc', 'close'],
  ],
  helpNote:
    'Ctrl or ⌘ with the wheel, a pinch or a double-click zooms; dragging moves, with Shift it draws the stretch to zoom to. The plain wheel scrolls the page.',
} satisfies Partial<DrawingWords>;

const DOT = 'M20,3a5,5 0 0 1 0,10a5,5 0 0 1 0,-10z';

/** How each mark of the legend looks, in the order of its words. */
const looks: readonly (readonly [kind: string, body: string, whisker?: string, cross?: string])[] = [
  ['pill', DOT],
  ['bar', 'M4,3H36V13H4z'],
  ['soft', 'M4,8L14,5H26L36,8L26,11H14z'],
  ['bar', 'M4,3H26L36,8L26,13H4z'],
  ['pill hollow', DOT],
  ['pill doubtful', DOT],
  ['pill', 'M17,5a3,3 0 0 1 0,6a3,3 0 0 1 0,-6z', 'M0,8H40'],
  ['pill denied', DOT, '', 'M13,1L27,15M13,15L27,1'],
];

/** The marks and the keys, behind “?”. */
export function help(lang: string, onclose: () => void): TemplateResult {
  const words = drawingWords(lang);
  const sign = (i: number): TemplateResult => {
    const [kind = '', body = '', whisker = '', cross = ''] = looks[i] ?? [];
    return html`<svg width="40" height="16" aria-hidden="true">
      <g class="mark ${kind}">
        <path class="whisker" d=${whisker}></path>
        <path class="body" d=${body}></path>
        <path class="cross" d=${cross}></path>
      </g>
    </svg>`;
  };
  return html`<div class="help" part="help" role="group" tabindex="0" aria-label=${words.help} ${arrive}>
    <dl class="legend">
      ${(words.marks ?? english.marks).map(
        ([look, means], i) =>
          html`<div>
            <dt>${sign(i)} ${look}</dt>
            <dd>${means}</dd>
          </div>`,
      )}
    </dl>
    <dl>
      ${(words.keys ?? english.keys).map(
        ([keys, does]) =>
          html`<div>
            <dt>${keys}</dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
    <p>${words.helpNote ?? english.helpNote}</p>
    <p class="end"><button type="button" class="plain" @click=${onclose}>${readingMessages(lang).close}</button></p>
  </div>`;
}
