import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {DrawingWords} from './drawing-words.js';

/** The keys, behind “?”. */
export function help(words: DrawingWords, onclose: () => void, close: string): TemplateResult {
  return html`<div class="help" part="help" role="group" aria-label=${words.help}>
    <dl>
      ${words.keys.map(
        ([keys, does]) =>
          html`<div>
            <dt>${keys}</dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>
    <p>${words.helpNote}</p>
    <button type="button" class="plain" @click=${onclose}>${close}</button>
  </div>`;
}
