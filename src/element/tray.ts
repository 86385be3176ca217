/** What could not be drawn, in sight: events without a date, and what was wrong with what came in. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Diagnostic, TimelineEvent} from '../model.js';
import {dateWords} from './date-words.js';
import {messages} from './messages.js';

/** What the tray of events without a date shows. */
export interface UndatedTrayView {
  events: readonly TimelineEvent[];
  selected?: TimelineEvent | null;
  open?: boolean;
  lang?: string;
  onselect: (event: TimelineEvent) => void;
}

/** Events whose date no source gives, counted, each opening onto its evidence. Nothing when there are none. */
export function undatedTray(view: UndatedTrayView): TemplateResult | typeof nothing {
  const {events, lang} = view;
  if (!events.length) return nothing;
  const words = messages(lang);
  return html`<details class="tray undated" part="undated" ?open=${view.open ?? false}>
    <summary>${words.undated(events.length)}</summary>
    <p>${words.undatedWhy}</p>
    <ul role="list">
      ${events.slice(0, 200).map(
        (event) =>
          html`<li>
            <button
              type="button"
              class="link"
              aria-expanded=${view.selected?.id === event.id ? 'true' : 'false'}
              @click=${() => view.onselect(event)}
            >
              <bdi>${event.title}</bdi>
            </button>
            ${event.date ? html`<small>${dateWords(event, lang === undefined ? {} : {lang})}</small>` : nothing}
          </li>`,
      )}
    </ul>
  </details>`;
}

/** What the list of remarks on the input shows. */
export interface DiagnosticsListView {
  diagnostics: readonly Diagnostic[];
  open?: boolean;
  lang?: string;
}

/** Every diagnostic in plain words, counted, the gravest first. Nothing when there are none. */
export function diagnosticsList(view: DiagnosticsListView): TemplateResult | typeof nothing {
  const {diagnostics, lang} = view;
  if (!diagnostics.length) return nothing;
  const words = messages(lang);
  const rank = {error: 0, warning: 1, info: 2};
  const sorted = [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const errors = diagnostics.filter(({severity}) => severity === 'error').length;
  return html`<details
    class=${`tray diagnostics${errors ? ' grave' : ''}`}
    part="diagnostics"
    ?open=${view.open ?? false}
  >
    <summary>${words.notes(errors, diagnostics.length - errors)}</summary>
    <p>${words.notesWhy}</p>
    <ul role="list">
      ${sorted.slice(0, 200).map(
        ({severity, message, code, article, path}) =>
          html`<li class=${severity}>
            <strong>${words.severity[severity]}:</strong> <span dir="auto">${message}</span>
            <small><bdi>${[article, path, code].filter(Boolean).join(' · ')}</bdi></small>
          </li>`,
      )}
    </ul>
  </details>`;
}
