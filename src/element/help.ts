import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {drawingWords} from './drawing-words.js';
import type {DrawingWords} from './drawing-words.js';
import {readingMessages} from './reading-messages.js';

const english = {
  keys: [
    ['← →', 'previous, next event'],
    ['↑ ↓', 'nearest event above, below'],
    ['Home End', 'first, last event'],
    ['Enter', 'open or close the evidence'],
    ['+ − 0', 'zoom in, out, fit'],
    ['Shift ← →', 'move by a tenth'],
    ['Page Up Down', 'move by a screenful'],
    ['Ctrl ← →', 'move by a day, month or year'],
    ['T', 'table or timeline'],
    ['F or /', 'search'],
    ['Esc', 'close'],
  ],
  helpNote:
    'Ctrl or ⌘ with the wheel, a pinch or a double-click zooms; dragging moves, with Shift it draws the stretch to zoom to. The plain wheel scrolls the page.',
} satisfies Partial<DrawingWords>;

/** The keys, behind “?”. */
export function help(lang: string, onclose: () => void): TemplateResult {
  const words = drawingWords(lang);
  return html`<div class="help" part="help" role="group" aria-label=${words.help}>
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
    <button type="button" class="plain" @click=${onclose}>${readingMessages(lang).close}</button>
  </div>`;
}
