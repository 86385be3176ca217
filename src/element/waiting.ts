import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {IntakeState} from './intake-controller.js';
import type {FirstMessages} from './messages.js';

/** What there is to say where nothing is drawn. */
export interface WaitingView {
  state: IntakeState;
  /** What was wrong, or is missing. */
  message: string;
  words: FirstMessages;
  /** What became of what came and has no place on the axis, all of it. */
  unplaced: string | null;
  onretry: () => void;
  oncancel: () => void;
}

/** What stands where the drawing will be, or would have been. */
export function waiting({state, message, words, unplaced, onretry, oncancel}: WaitingView): TemplateResult {
  const text =
    message ||
    (state === 'idle' ? words.nothingGiven : unplaced ? [words.emptyTimeline, unplaced].join(' ') : words.loading);
  return html`<div class="state ${state}" role=${state === 'error' ? 'alert' : nothing}>
    <p>${text}</p>
    ${state === 'error' ? html`<button type="button" @click=${onretry}>${words.retry}</button>` : nothing}
    ${state === 'loading' ? html`<button type="button" @click=${oncancel}>${words.cancel}</button>` : nothing}
    ${state === 'idle' ? html`<slot></slot>` : nothing}
  </div>`;
}

/** @param progress 0–1; null while it is not known how far loading has come */
export function loadingLine(progress: number | null, label: string): TemplateResult {
  return progress === null
    ? html`<progress class="loading-line" aria-label=${label}></progress>`
    : html`<progress class="loading-line" max="1" .value=${progress} aria-label=${label}></progress>`;
}
