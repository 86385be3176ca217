/** What stands where the drawing will be while there is none: loading, nothing found, or what went wrong. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {IntakeState} from './intake-controller.js';
import {messages} from './messages.js';

export interface IntakeStatusView {
  state: IntakeState;
  message: string;
  /** 0–1, or null while that is not known. */
  progress: number | null;
  lang?: string;
  oncancel?: () => void;
  onretry?: () => void;
}

/** A thin line that fills, with words; or a sentence and a way on. Nothing when there is a drawing. */
export function intakeStatus(view: IntakeStatusView): TemplateResult | typeof nothing {
  const words = messages(view.lang);
  if (view.state === 'ready') return nothing;
  if (view.state === 'loading') {
    return html`<div class="intake-status loading" part="status">
      <p id="intake-message">${view.message || words.loading}</p>
      <progress max="1" value=${view.progress ?? nothing} aria-labelledby="intake-message"></progress>
      ${view.oncancel ? html`<button type="button" class="plain" @click=${view.oncancel}>${words.cancel}</button>` : nothing}
    </div>`;
  }
  const failed = view.state === 'error';
  return html`<div class=${`intake-status ${view.state}`} part="status">
    <p role=${failed ? 'alert' : nothing} dir="auto">${view.message || words.nothingGiven}</p>
    ${failed && view.onretry
      ? html`<button type="button" class="plain" @click=${view.onretry}>${words.retry}</button>`
      : nothing}
  </div>`;
}
